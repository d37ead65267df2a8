package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/oin"
)

// Locked is a submission that the transaction has locked, with all that a step of the
// lifecycle is judged on.
type Locked struct {
	oin.Submission
	Claim    oin.Claim
	Issues   []oin.Issue         // in the order of their numbers, drafts last: never an ISV's to see
	Ticks    []oin.Tick          // of the stage that it is in
	Removal  *oin.RemovalRequest // the open request, or nil
	Removed  bool                // the integration was removed from the catalog, and has not returned
	Settings oin.TeamSettings
}

// LockForStep returns a submission of an org and keeps everybody else from changing it, and
// the settings of the team, until the transaction ends: what is computed from the settings
// then follows a change of them, or comes before it. It returns [ErrNotFound] if the org
// has no such submission.
func (tx *Tx) LockForStep(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (Locked, error) {
	return tx.lockForStep(ctx, ofOrg, id, org)
}

// LockSubmittedForStep does the same with a submission that the OIN team may see, of any
// org. It returns [ErrNotFound] if there is none, or it is a draft.
func (tx *Tx) LockSubmittedForStep(ctx context.Context, id oin.SubmissionID) (Locked, error) {
	return tx.lockForStep(ctx, submittedOnly, id)
}

// lockForStep locks the settings first, as those who change them do: so that neither waits
// for the other. Why the locks have a statement of their own says [queueLock].
func (tx *Tx) lockForStep(ctx context.Context, which string, args ...any) (l Locked, err error) {
	var batch pgx.Batch
	batch.Queue(`select s.id from team_settings t, submissions s where `+which+` for share of t for update of s`, args...).QueryRow(scanLocked)
	batch.Queue(`
		select `+versionColumns+`, `+claimColumns+`, `+settingsColumns+`,
		       `+issuesOf("")+`, `+ticksOfStage+`, `+openRemoval+`, `+howRemoved+` is not null
		from `+versionTables+`
		left join people a on a.id = s.claimed_by
		cross join team_settings t
		where `+which, args...).QueryRow(func(row pgx.Row) (err error) {
		var settings settingsRow
		more := append(claimInto(&l.Claim), settings.into()...)
		l.Submission, err = scanVersion(row, append(more, &l.Issues, &l.Ticks, &l.Removal, &l.Removed)...)
		l.Settings = settings.settings()
		return err
	})
	return l, wrapNoRows(tx.q.SendBatch(ctx, &batch).Close(), "lock submission")
}

// Step is what a step of the lifecycle writes about a submission, beside the emails.
type Step struct {
	Event oin.Event    // when, from which status to which, and what the history says of it
	By    oin.PersonID // who takes it

	Freeze   bool         // the answers as they are now are what is submitted, as a round of their own
	Publish  bool         // it takes its place in the catalog
	Due      *time.Time   // by when the OIN team means to act
	Late     *time.Time   // when the day of that is over
	Paused   bool         // the org is suspended, so that it is not due until it no longer is
	Claimant oin.PersonID // who has it in hand afterwards; empty for no one

	Ticks  []string     // points of the checklist that are ticked with it
	Note   string       // for the OIN team's own eyes; empty for none
	Ask    []oin.Issue  // go to the ISV, with these numbers; those without an id are new
	Accept []Acceptance // issues that are accepted
}

// Acceptance is that an issue is accepted: by the step itself, or for itself beside it.
type Acceptance struct {
	Issue  oin.IssueID
	ByStep bool
}

// TakeStep writes a step of a submission that the transaction has locked, in one round
// trip, and returns the integration's place in the catalog, if it has one. It returns an
// [oin.Problem] if the status is another one, or another submission in progress of the org
// stands in the way.
func (tx *Tx) TakeStep(ctx context.Context, v oin.Submission, s Step) (slug string, err error) {
	var batch pgx.Batch
	slug = v.Slug
	if len(s.Ticks) > 0 {
		queueTicks(&batch, v, s.By, s.Ticks, s.Event.At)
	}
	if s.Note != "" {
		queueNote(&batch, v, s.By, s.Note, s.Event.At)
	}
	if s.Publish {
		queuePublication(&batch, v, &slug)
	}
	if s.Event.From != s.Event.To {
		queueStatus(&batch, v, s)
	} else {
		queueEvent(&batch, v, s.By, s.Event)
	}
	if len(s.Ask) > 0 {
		queueAsked(&batch, v, s)
	}
	if len(s.Accept) > 0 {
		queueAccepted(&batch, v, s)
	}
	err = tx.q.SendBatch(ctx, &batch).Close()
	switch {
	case violates(err, "submissions_one_name"):
		return "", &oin.Problem{Code: oin.CodeConflict,
			Text: "Your org already has a submission in progress with this app name. Choose another name first."}
	case violates(err, "submissions_one_in_progress"):
		return "", &oin.Problem{Code: oin.CodeConflict, Text: "This integration already has another version in progress."}
	case err != nil:
		return "", fmt.Errorf("take step: %w", err)
	case s.Freeze:
		// A secret that was given anew has now taken the place of the one before.
		return slug, tx.DeleteUnusedFiles(ctx, v, v.Answers)
	}
	return slug, nil
}

// queuePublication gives a version its place in the catalog, before its own step to
// PUBLISHED: it takes that of the version that is published now, or makes one from its name.
func queuePublication(batch *pgx.Batch, v oin.Submission, slug *string) {
	if v.Version > 1 {
		batch.Queue(`
			update submissions set status = 'SUPERSEDED', superseded_by = $3, revision = revision + 1
			where integration_id = $1 and org_id = $2 and status = 'PUBLISHED'`, v.Integration, v.Org.ID, v.Version)
	}
	if v.Slug != "" {
		return
	}
	// One publication at a time looks for a free slug.
	batch.Queue(`select pg_advisory_xact_lock(hashtext('integrations.slug'))`)
	batch.Queue(`
		update integrations set slug = (
			select candidate
			from (select 0 as n, $3 as candidate union all select n, $3 || '-' || n from generate_series(2, 10000) n) c
			where not exists (select from integrations x where x.slug = c.candidate)
			order by n limit 1)
		where id = $1 and org_id = $2 and slug is null returning slug`, v.Integration, v.Org.ID, oin.Slug(v.Submitted.Name())).
		QueryRow(func(row pgx.Row) error { return row.Scan(slug) })
}

// queueStatus changes the status, in one statement with what always goes with that: the
// round that is submitted, the turn that ends and the one that begins, the answers that are
// no longer waited for, and the history. A draft waits for no one, so it has no turn.
func queueStatus(batch *pgx.Batch, v oin.Submission, s Step) {
	var paused, pausedAt *time.Time
	if s.Paused && s.Due != nil {
		paused, pausedAt, s.Due, s.Late = s.Due, &s.Event.At, nil, nil
	}
	to := s.Event.To
	batch.Queue(`
		with changed as (
			update submissions
			set status = @to, changed_at = @at, changed_by = @by, due_at = @due, queue_at = coalesce(@due, @at::timestamptz), revision = revision + 1,
			    paused_due_at = @paused, paused_at = @paused_at,
			    claimed_by   = nullif(@claimant, '')::uuid,
			    claimed_at   = case when @claimant = '' then null when claimed_by = nullif(@claimant, '')::uuid then claimed_at else @at end,
			    holds_name   = holds_name or @freeze,
			    submitted    = case when @freeze then answers else submitted end,
			    submitted_at = case when @freeze then @at else submitted_at end,
			    published_at = case when @to = 'PUBLISHED' then @at else published_at end,
			    oin_asked_at = null, isv_asked_at = null, oin_untold_at = null, isv_untold_at = null
			where id = @id and org_id = @org and status = @from
			returning id, org_id, submitted),
		submitted as (
			insert into rounds (submission_id, org_id, number, answers, submitted_at)
			select s.id, s.org_id, `+nextRound+`, s.submitted, @at from changed s where @freeze),
		answered as (
			update issues i set waits_for = null, waits_since = null
			from changed s where i.submission_id = s.id and i.org_id = s.org_id and i.waits_for is not null),
		ended as (
			update turns t set ended_at = @at
			from changed s where t.submission_id = s.id and t.org_id = s.org_id and t.ended_at is null
			returning t.id),
		begun as (
			insert into turns (submission_id, org_id, status, begun_at, late_at)
			select s.id, s.org_id, @to, @at, @late from changed s
			where @turn and (select count(*) from ended) >= 0) -- once those have ended (index turns_one_open)
		insert into history (submission_id, org_id, at, person_id, side, action, from_status, to_status, note)
		select id, org_id, @at, @by, @side, @action, @from, @to, @note from changed`,
		pgx.NamedArgs{
			"id": v.ID, "org": v.Org.ID, "from": s.Event.From, "to": to, "at": s.Event.At, "by": s.By, "freeze": s.Freeze,
			"due": s.Due, "late": s.Late, "paused": paused, "paused_at": pausedAt, "claimant": string(s.Claimant),
			"turn": to != oin.StatusDraft && to.Info().Turn != oin.PartyNone,
			"side": s.Event.Side, "action": s.Event.Action, "note": s.Event.Note,
		}).Exec(func(tag pgconn.CommandTag) error {
		if tag.RowsAffected() == 0 {
			return &oin.Problem{Code: oin.CodeConflict, Text: "The status of this submission changed in the meantime. Nothing was changed."}
		}
		return nil
	})
}

// stepsEvent is the latest event of the submission $1, which the step has just written.
const stepsEvent = `(select max(h.id) from history h where h.submission_id = $1)`

// queueAsked sends issues to the ISV: drafts and new ones get their numbers, and each
// thread says that it was asked.
func queueAsked(batch *pgx.Batch, v oin.Submission, s Step) {
	batch.Queue(`
		with asked as (
			select a.* from json_to_recordset($3) a ("ID" text, "Number" int, "Field" text, "Severity" text, "Text" text)),
		written as (
			insert into issues (submission_id, org_id, number, field, severity, text, state, written_by, written_at)
			select $1, $2, "Number", "Field", "Severity", "Text", 'open', $5, $4 from asked where "ID" = '' order by "Number"
			returning id, org_id, number),
		sent as (
			update issues i set state = 'open', number = a."Number" from asked a
			where i.submission_id = $1 and i.org_id = $2 and i.id::text = a."ID"
			returning i.id, i.org_id, i.number)
		insert into remarks (issue_id, org_id, at, person_id, side, action, history_id)
		select id, org_id, $4, $5, 'oin', 'ask', `+stepsEvent+`
		from (select * from written union all select * from sent) a order by number`,
		v.ID, v.Org.ID, s.Ask, s.Event.At, s.By).Exec(requireRows(len(s.Ask)))
}

// queueAccepted accepts issues. A remark of the step itself belongs to its event.
func queueAccepted(batch *pgx.Batch, v oin.Submission, s Step) {
	batch.Queue(`
		with accepted as (
			update issues i set state = 'accepted' from json_to_recordset($3) a ("Issue" uuid, "ByStep" bool)
			where i.submission_id = $1 and i.org_id = $2 and i.id = a."Issue"
			returning i.id, i.org_id, i.number, a."ByStep")
		insert into remarks (issue_id, org_id, at, person_id, side, action, history_id)
		select id, org_id, $4, $5, 'oin', 'accept', case when "ByStep" then `+stepsEvent+` end
		from accepted order by number`,
		v.ID, v.Org.ID, s.Accept, s.Event.At, s.By).Exec(requireRows(len(s.Accept)))
}

// requireRows says [ErrConflict] unless a statement has written so many rows.
func requireRows(n int) func(pgconn.CommandTag) error {
	return func(tag pgconn.CommandTag) error {
		if tag.RowsAffected() != int64(n) {
			return ErrConflict
		}
		return nil
	}
}
