package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
)

// Locked is a submission that the transaction has locked, with all that a step of the
// lifecycle depends on.
type Locked struct {
	oin.Submission
	Claim    oin.Claim
	Issues   []oin.Issue         // by number, drafts last, which ISVs must not see
	Ticks    []oin.Tick          // of the current stage
	Removal  *oin.RemovalRequest // the open request, or nil
	Removed  bool                // the integration was removed from the catalog and not published again
	Settings oin.TeamSettings
	Checks   check.Record
	PassedBy oin.PersonID // who passed the first review, or empty
}

// LockForStep locks and returns a submission of an org, and locks the team's settings. So
// what a step computes from the settings cannot miss a concurrent change of them, such as
// [Tx.MoveDue]. It returns [ErrNotFound] if the org has no such submission.
func (tx *Tx) LockForStep(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (Locked, error) {
	return tx.lockForStep(ctx, ofOrg, id, org)
}

// LockSubmittedForStep does the same as [Tx.LockForStep] for a submission of any org that
// the OIN team can see. It returns [ErrNotFound] if there is none, or it is a draft.
func (tx *Tx) LockSubmittedForStep(ctx context.Context, id oin.SubmissionID) (Locked, error) {
	return tx.lockForStep(ctx, submittedOnly, id)
}

// lockForStep locks the settings before the submission, in the same order as changes of the
// settings, to avoid deadlocks. The locks are a separate statement; see [Tx.queueLock].
func (tx *Tx) lockForStep(ctx context.Context, which string, args ...any) (l Locked, err error) {
	var batch pgx.Batch
	batch.Queue(lockAndTell(`select s.id from team_settings t, submissions s where `+which+` for share of t for update of s`), args...).QueryRow(tx.scanLocked)
	batch.Queue(`
		select `+submissionColumns+`, `+claimColumns+`, `+settingsColumns+`,
		       `+issuesOf("")+`, `+ticksOfStage+`, `+openRemoval+`, `+howRemoved+` is not null,
		       (select json_agg(`+connectorJSON+`) from connectors c where c.org_id = s.org_id), `+passedBy+`, `+checksOf+`
		from `+submissionTables+`
		left join people a on a.id = s.claimed_by
		cross join team_settings t
		where `+which, args...).QueryRow(func(row pgx.Row) (err error) {
		var settings settingsRow
		var connectors []oin.RegisteredConnector
		into, record := checksInto()
		more := append(claimInto(&l.Claim), settings.into()...)
		more = append(more, &l.Issues, &l.Ticks, &l.Removal, &l.Removed, &connectors, &l.PassedBy)
		l.Submission, err = scanSubmission(row, append(more, into...)...)
		l.Settings = settings.settings()
		l.Checks = completeFacts(&l.Submission, record(), connectors)
		return err
	})
	return l, wrapNoRows(tx.q.SendBatch(ctx, &batch).Close(), "lock submission")
}

// Step is what [Tx.TakeStep] writes about a submission.
type Step struct {
	Event oin.Event    // the time, the statuses, and the text of the history
	By    oin.PersonID // who takes the step

	Freeze    bool         // the current answers are submitted, as a new round
	Findings  []check.Kept // of the round
	OneReview bool         // with Freeze: it is published when it passes its first review
	Publish   bool         // the version replaces the one in the catalog
	Due       *time.Time   // the OIN team's due date
	Late      *time.Time   // when Due becomes overdue
	Paused    bool         // the org is suspended, so the due date is paused
	Claimant  oin.PersonID // after the step; empty for no one

	Ticks  []string     // points of the checklist that are ticked
	Note   string       // internal note; empty for none
	Ask    []oin.Issue  // sent to the ISV with these numbers; those without an id are new
	Accept []Acceptance // issues that are accepted

	token string // name of the API token with which it is taken, or empty
}

// Acceptance is an issue to accept. ByStep reports whether the step itself accepts it,
// rather than the reviewer one by one.
type Acceptance struct {
	Issue  oin.IssueID
	ByStep bool
}

// TakeStep writes a step of a submission in one batch, and returns the slug of the
// integration, if it has one. The transaction must have locked the submission. It returns
// an [oin.Problem] if the status has changed, or another submission in progress of the org
// conflicts.
func (tx *Tx) TakeStep(ctx context.Context, v oin.Submission, s Step) (slug string, err error) {
	var batch pgx.Batch
	slug, s.token = v.Slug, origin.Of(ctx).Token
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
		queueEvent(&batch, v, s.By, s.Event, s.token)
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
		// A replaced secret is unused now that the new one has been submitted.
		return slug, tx.DeleteUnusedFiles(ctx, v, v.Answers)
	}
	return slug, nil
}

// NeedTwoReviews takes from a version that one review is enough for it.
func (tx *Tx) NeedTwoReviews(ctx context.Context, v oin.Submission) error {
	if _, err := tx.q.Exec(ctx, `update submissions set short_way = false where id = $1 and org_id = $2`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("need two reviews: %w", err)
	}
	return nil
}

// queuePublication adds the statements that prepare the publication of a version, before
// its own step to PUBLISHED. The version replaces the published one, or the integration
// gets a slug from its name.
func queuePublication(batch *pgx.Batch, v oin.Submission, slug *string) {
	if v.Version > 1 {
		batch.Queue(`
			update submissions set status = 'SUPERSEDED', superseded_by = $3, revision = revision + 1
			where integration_id = $1 and org_id = $2 and status = 'PUBLISHED'`, v.Integration, v.Org.ID, v.Version)
	}
	if v.Slug != "" {
		return
	}
	// The lock serializes the search for a free slug.
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

// queueStatus adds the statement that changes the status, and with it the round, the turns,
// the replies that issues wait for, and the history. A draft waits for no one, so it has no
// turn.
func queueStatus(batch *pgx.Batch, v oin.Submission, s Step) {
	var paused, pausedAt *time.Time
	if s.Paused && s.Due != nil {
		paused, pausedAt, s.Due, s.Late = s.Due, &s.Event.At, nil, nil
	}
	to := s.Event.To
	batch.Queue(`
		with changed as (
			update submissions
			set status = @to, changed_at = @at, changed_by = coalesce(nullif(@by, '')::uuid, changed_by),
			    changed_token = case when @by = '' then changed_token else @token end, changed_token_at = case when @by <> '' or changed_token_at = changed_at then @at::timestamptz end, due_at = @due, queue_at = coalesce(@due, @at::timestamptz), revision = revision + 1,
			    paused_due_at = @paused, paused_at = @paused_at,
			    claimed_by   = nullif(@claimant, '')::uuid,
			    worked_at    = case when @claimant <> '' then @at::timestamptz end,
			    claimed_at   = case when @claimant = '' then null when claimed_by = nullif(@claimant, '')::uuid then claimed_at else @at end,
			    holds_name   = holds_name or @freeze,
			    submitted    = case when @freeze then answers else submitted end,
			    short_way    = case when @freeze then @short_way else short_way and @to <> 'DRAFT' end,
			    submitted_at = case when @freeze then @at else submitted_at end,
			    published_at = case when @to = 'PUBLISHED' then @at else published_at end,
			    oin_asked_at = null, isv_asked_at = null, oin_untold_at = null, isv_untold_at = null
			where id = @id and org_id = @org and status = @from
			returning id, org_id, submitted),
		submitted as (
			insert into rounds (submission_id, org_id, number, answers, submitted_at, findings)
			select s.id, s.org_id, `+nextRound+`, s.submitted, @at, coalesce(@findings::jsonb, '[]') from changed s where @freeze),
		forgotten as (
			delete from earlier_answers e using changed s
			where e.submission_id = s.id and e.org_id = s.org_id and @to = 'PUBLISHED'),
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
		insert into history (submission_id, org_id, at, person_id, side, action, from_status, to_status, note, token)
		select id, org_id, @at, nullif(@by, '')::uuid, @side, @action, @from, @to, @note, case when @by = '' then '' else @token end from changed`,
		pgx.NamedArgs{
			"id": v.ID, "org": v.Org.ID, "from": s.Event.From, "to": to, "at": s.Event.At, "by": string(s.By), "freeze": s.Freeze, "short_way": s.OneReview, "findings": s.Findings,
			"due": s.Due, "late": s.Late, "paused": paused, "paused_at": pausedAt, "claimant": string(s.Claimant),
			"turn": to != oin.StatusDraft && to.Info().Turn != oin.PartyNone,
			"side": s.Event.Side, "action": s.Event.Action, "note": s.Event.Note, "token": s.token,
		}).Exec(func(tag pgconn.CommandTag) error {
		if tag.RowsAffected() == 0 {
			return &oin.Problem{Code: oin.CodeConflict, Text: "The status of this submission changed in the meantime. Nothing was changed."}
		}
		return nil
	})
}

// stepsEvent is the id of the latest event of the submission $1, which the step has just
// written.
const stepsEvent = `(select max(h.id) from history h where h.submission_id = $1)`

// queueAsked adds the statement that sends issues to the ISV. Drafts and new issues get
// their numbers, and each thread gets a remark. If the status stays, the issues wait for
// the ISV's reply.
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
		insert into remarks (issue_id, org_id, at, person_id, side, action, history_id, token)
		select id, org_id, $4, $5, 'oin', 'ask', `+stepsEvent+`, $6
		from (select * from written union all select * from sent) a order by number`,
		v.ID, v.Org.ID, s.Ask, s.Event.At, s.By, s.token).Exec(requireRows(len(s.Ask)))
	if s.Event.From != s.Event.To {
		return // it is the ISV's turn
	}
	batch.Queue(`
		update issues set waits_for = 'isv', waits_since = $3
		where submission_id = $1 and org_id = $2 and id in (select r.issue_id from remarks r where r.history_id = `+stepsEvent+`)`,
		v.ID, v.Org.ID, s.Event.At)
	batch.Queue(waitsOfSubmission, v.ID, v.Org.ID)
}

// queueAccepted adds the statement that accepts issues. A remark that the step itself makes
// refers to its event.
func queueAccepted(batch *pgx.Batch, v oin.Submission, s Step) {
	batch.Queue(`
		with accepted as (
			update issues i set state = 'accepted' from json_to_recordset($3) a ("Issue" uuid, "ByStep" bool)
			where i.submission_id = $1 and i.org_id = $2 and i.id = a."Issue"
			returning i.id, i.org_id, i.number, a."ByStep")
		insert into remarks (issue_id, org_id, at, person_id, side, action, history_id, token)
		select id, org_id, $4, $5, 'oin', 'accept', case when "ByStep" then `+stepsEvent+` end, $6
		from accepted order by number`,
		v.ID, v.Org.ID, s.Accept, s.Event.At, s.By, s.token).Exec(requireRows(len(s.Accept)))
}

// requireRows returns [ErrConflict] unless a statement has written n rows.
func requireRows(n int) func(pgconn.CommandTag) error {
	return func(tag pgconn.CommandTag) error {
		if tag.RowsAffected() != int64(n) {
			return ErrConflict
		}
		return nil
	}
}
