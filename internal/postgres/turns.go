package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Waiting is a submission that can need a reminder.
type Waiting struct {
	Turn int64
	Org  oin.OrgID
	ID   oin.SubmissionID
}

// WaitingTeam returns submissions of all orgs that wait for the OIN team and are late at a
// time, and have had no reminder since lastBefore. They are ordered by turn, after a turn
// (index turns_open).
func (db queries) WaitingTeam(ctx context.Context, late, lastBefore time.Time, after int64, limit int) ([]Waiting, error) {
	return db.waiting(ctx, `t.status in `+teamsTurn+` and t.late_at <= $1`, late, lastBefore, after, limit)
}

// WaitingISV returns submissions that have waited for the ISV since before a time; see
// [queries.WaitingTeam].
func (db queries) WaitingISV(ctx context.Context, since, lastBefore time.Time, after int64, limit int) ([]Waiting, error) {
	return db.waiting(ctx, fmt.Sprintf(`t.status in `+isvsTurn+` and t.begun_at < $1 and t.reminders < %d`, len(oin.ISVReminders)),
		since, lastBefore, after, limit)
}

func (db queries) waiting(ctx context.Context, where string, args ...any) ([]Waiting, error) {
	rows, err := db.q.Query(ctx, `
		select t.id, t.org_id, t.submission_id from turns t
		where t.ended_at is null and `+where+`
		and (t.reminded_at is null or t.reminded_at < $2) and t.id > $3
		order by t.id limit $4`, args...)
	return collectWaiting(rows, err)
}

func collectWaiting(rows pgx.Rows, err error) ([]Waiting, error) {
	return collect(rows, err, "find who waits", pgx.RowToStructByPos[Waiting])
}

// MoveDue moves due dates from one time zone to another, so that each keeps its day and
// time of day. This includes paused due dates, and open removal requests (indexes
// submissions_queue, removal_requests_due). The transaction must have locked the settings.
// It locks the submissions in the order of [Tx.PauseDue].
func (tx *Tx) MoveDue(ctx context.Context, from, to string) error {
	if _, err := tx.q.Exec(ctx, `
		select id from submissions
		where status in `+teamsTurn+` and coalesce(due_at, paused_due_at) is not null order by id for update`); err != nil {
		return fmt.Errorf("lock submissions: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update submissions
		set due_at        = due_at at time zone $1 at time zone $2,
		    paused_due_at = paused_due_at at time zone $1 at time zone $2,
		    queue_at      = case when queue_at = coalesce(due_at, paused_due_at) then queue_at at time zone $1 at time zone $2 else queue_at end
		where status in `+teamsTurn+` and coalesce(due_at, paused_due_at) is not null`, from, to); err != nil {
		return fmt.Errorf("move due dates: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update removal_requests set due_at = due_at at time zone $1 at time zone $2 where closed_at is null`, from, to); err != nil {
		return fmt.Errorf("move due dates of requests for removal: %w", err)
	}
	return nil
}

// DueTurn is an open turn of the OIN team that has a due date.
type DueTurn struct {
	Turn      int64
	Due, Late time.Time
}

// DueTurns locks and returns all turns that have a due date.
func (tx *Tx) DueTurns(ctx context.Context) ([]DueTurn, error) {
	rows, err := tx.q.Query(ctx, `
		select t.id, s.due_at, t.late_at
		from turns t join submissions s on s.id = t.submission_id
		where t.ended_at is null and t.late_at is not null and s.due_at is not null order by t.id for update of t`)
	return collect(rows, err, "find turns that are due", pgx.RowToStructByPos[DueTurn])
}

// SetLate saves when turns are late.
func (tx *Tx) SetLate(ctx context.Context, turns []DueTurn) error {
	var ids []int64
	var late []time.Time
	for _, t := range turns {
		ids, late = append(ids, t.Turn), append(late, t.Late)
	}
	if _, err := tx.q.Exec(ctx, `
		update turns t set late_at = n.late_at from unnest($1::bigint[], $2::timestamptz[]) n (id, late_at)
		where t.id = n.id and t.late_at is distinct from n.late_at`, ids, late); err != nil {
		return fmt.Errorf("set when turns are late: %w", err)
	}
	return nil
}

// Turn returns the current turn of a submission. It returns [ErrNotFound] if it has none.
func (db queries) Turn(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (oin.Turn, error) {
	var t oin.Turn
	var last *time.Time
	err := db.q.QueryRow(ctx, `
		select t.status, t.begun_at, s.due_at, t.reminders, t.reminded_at
		from turns t join submissions s on s.id = t.submission_id
		where t.submission_id = $1 and t.org_id = $2 and t.ended_at is null`, id, org).
		Scan(&t.Status, &t.Since, &t.Due, &t.Sent, &last)
	if last != nil {
		t.LastOne = *last
	}
	return t, wrapNoRows(err, "read turn")
}

// MarkReminded records that a reminder was sent in the current turn of a submission.
func (tx *Tx) MarkReminded(ctx context.Context, org oin.OrgID, id oin.SubmissionID, at time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		update turns set reminders = reminders + 1, reminded_at = $3
		where submission_id = $1 and org_id = $2 and ended_at is null`, id, org, at); err != nil {
		return fmt.Errorf("note reminder: %w", err)
	}
	return nil
}

// IdleTurns returns submissions about whose idle turn something is due at a time (see
// [oin.Idle]), of orgs that are not suspended, ordered by turn, after a turn (index
// turns_open).
func (db queries) IdleTurns(ctx context.Context, now time.Time, after int64, limit int) ([]Waiting, error) {
	rows, err := db.q.Query(ctx, `
		select t.id, t.org_id, t.submission_id from turns t join orgs o on o.id = t.org_id
		where t.ended_at is null and t.status in `+isvsTurn+` and t.begun_at <= $1 and o.suspended_at is null and t.id > $2
		  and (t.return_at is null or t.return_at <= $3::timestamptz + ($4::interval[])[t.return_warnings + 1])
		order by t.id limit $5`, oin.IdleSince(now), after, now, oin.IdleAhead(), limit)
	return collectWaiting(rows, err)
}

// Idle returns the current turn of a submission as an idle one. It returns [ErrNotFound] if
// it is not the ISV's turn.
func (db queries) Idle(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (oin.Idle, error) {
	var i oin.Idle
	var ends *time.Time
	err := db.q.QueryRow(ctx, `
		select begun_at, return_at, return_warnings
		from turns where submission_id = $1 and org_id = $2 and ended_at is null and status in `+isvsTurn, id, org).
		Scan(&i.Since, &ends, &i.Warnings)
	if ends != nil {
		i.Return = *ends
	}
	return i, wrapNoRows(err, "read idle turn")
}

// WarnIdle saves that an idle turn was warned about.
func (tx *Tx) WarnIdle(ctx context.Context, org oin.OrgID, id oin.SubmissionID, i oin.Idle) error {
	if _, err := tx.q.Exec(ctx, `
		update turns set return_at = $3, return_warnings = $4
		where submission_id = $1 and org_id = $2 and ended_at is null`, id, org, i.Return, i.Warnings); err != nil {
		return fmt.Errorf("note warning about an idle turn: %w", err)
	}
	return nil
}

// RestartIdle takes back all warnings about idle turns of an org, whose people could not act
// on them (indexes of the foreign key and turns_one_open).
func (tx *Tx) RestartIdle(ctx context.Context, org oin.OrgID) error {
	if _, err := tx.q.Exec(ctx, `
		update turns t set return_at = null, return_warnings = 0
		from submissions s
		where s.org_id = $1 and s.status in `+isvsTurn+` and t.submission_id = s.id and t.ended_at is null and t.return_at is not null`, org); err != nil {
		return fmt.Errorf("take back warnings about idle turns: %w", err)
	}
	return nil
}
