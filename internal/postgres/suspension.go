package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// PauseDue clears the due dates of an org's submissions until [Tx.ResumeDue]. It locks the
// submissions first, so that a concurrent step cannot set a due date afterwards. All
// that lock several submissions do so in the order of their ids, so that two of them never
// wait for each other.
func (tx *Tx) PauseDue(ctx context.Context, org oin.OrgID, now time.Time) error {
	if _, err := tx.q.Exec(ctx, `select id from submissions where org_id = $1 and status in `+inProgress+` order by id for update`, org); err != nil {
		return fmt.Errorf("lock submissions: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update submissions set paused_due_at = due_at, paused_at = $2, due_at = null
		where org_id = $1 and due_at is not null and status in `+inProgress, org, now); err != nil {
		return fmt.Errorf("pause due dates: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `update turns set late_at = null where org_id = $1 and ended_at is null and late_at is not null`, org); err != nil {
		return fmt.Errorf("pause due dates: %w", err)
	}
	return nil
}

// Paused is the paused due date of a submission.
type Paused struct {
	ID    oin.SubmissionID
	Due   time.Time
	Since time.Time
}

// PausedDue locks the submissions of an org with paused due dates, and returns those (index
// submissions_paused), without those that stay paused because the ISV is asked to wait.
func (tx *Tx) PausedDue(ctx context.Context, org oin.OrgID) ([]Paused, error) {
	rows, err := tx.q.Query(ctx, `
		select id, paused_due_at, paused_at from submissions where org_id = $1 and paused_at is not null and hold_at is null order by id for update`, org)
	return collect(rows, err, "find paused due dates", pgx.RowToStructByPos[Paused])
}

// ResumeDue sets a paused due date, and when the submission is late.
func (tx *Tx) ResumeDue(ctx context.Context, org oin.OrgID, id oin.SubmissionID, due, late time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		update submissions set due_at = $3, queue_at = $3, paused_due_at = null, paused_at = null where id = $1 and org_id = $2`, id, org, due); err != nil {
		return fmt.Errorf("resume due date: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update turns set late_at = $3 where submission_id = $1 and org_id = $2 and ended_at is null`, id, org, late); err != nil {
		return fmt.Errorf("resume due date: %w", err)
	}
	return nil
}

// ReleaseClaims releases all claims of a person, and adds that to the history, with a
// reason. The empty by means the system (index submissions_claimed).
func (tx *Tx) ReleaseClaims(ctx context.Context, person, by oin.PersonID, why string, now time.Time) error {
	side := oin.PartyOIN
	if by == "" {
		side = oin.PartySystem
	}
	if _, err := tx.q.Exec(ctx, `
		with claimed as (
			select id from submissions where claimed_by = $1 order by id for update
		), released as (
			update submissions set claimed_by = null, claimed_at = null, worked_at = null
			where id in (select id from claimed) and claimed_by = $1 returning id, org_id, status
		)
		insert into history (submission_id, org_id, at, person_id, side, action, from_status, to_status, note)
		select id, org_id, $2, nullif($3, '')::uuid, $4, $5, status, status, $6 from released`,
		person, now, string(by), side, oin.ActionRelease, why); err != nil {
		return fmt.Errorf("release claims: %w", err)
	}
	return nil
}
