package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
)

// Issues returns the issues of a submission of the org with their threads, by number,
// drafts last. ISVs must not see drafts, so reads for an ISV pass false for withDrafts.
func (db queries) Issues(ctx context.Context, org oin.OrgID, id oin.SubmissionID, withDrafts bool) ([]oin.Issue, error) {
	which := sentOnly
	if withDrafts {
		which = ""
	}
	var all []oin.Issue
	err := db.q.QueryRow(ctx, `select `+issuesOf(which)+` from submissions s where `+ofOrg, id, org).Scan(&all)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read issues: %w", err)
	}
	return all, nil
}

// AddIssue adds a draft of an issue, with its id if it has one. It returns [ErrNotFound] if
// another issue has that id.
func (tx *Tx) AddIssue(ctx context.Context, v oin.Submission, by oin.PersonID, i oin.Issue, now time.Time) (oin.IssueID, error) {
	var id oin.IssueID
	err := tx.q.QueryRow(ctx, `
		insert into issues (id, submission_id, org_id, field, severity, text, state, written_by, written_at, check_id)
		values (coalesce(nullif($9, '')::uuid, gen_random_uuid()), $1, $2, $3, $4, $5, 'draft', $6, $7, nullif($8, ''))
		on conflict (id) do nothing
		returning id`, v.ID, v.Org.ID, i.Field, i.Severity, i.Text, by, now, i.Check, string(i.ID)).Scan(&id)
	return id, wrapNoRows(err, "write issue")
}

// AddQuestion adds a question of an ISV, with its number and the first remark of its thread.
func (tx *Tx) AddQuestion(ctx context.Context, v oin.Submission, by oin.PersonID, i oin.Issue) (oin.IssueID, error) {
	var id oin.IssueID
	err := tx.q.QueryRow(ctx, `
		with added as (
			insert into issues (submission_id, org_id, number, field, severity, text, state, written_by, written_at)
			values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
			returning id, org_id)
		insert into remarks (issue_id, org_id, at, person_id, side, action, token)
		select id, org_id, $9, $8, 'isv', $10, $11 from added
		returning issue_id`, v.ID, v.Org.ID, i.Number, i.Field, i.Severity, i.Text, i.State, by, i.Written, oin.IssueActionAsk, origin.Of(ctx).Token).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("write question: %w", err)
	}
	return id, nil
}

// ChangeIssue changes a draft of an issue, and notes who did. It returns [ErrNotFound] for an
// issue that was sent.
func (tx *Tx) ChangeIssue(ctx context.Context, v oin.Submission, by oin.PersonID, i oin.Issue, now time.Time) error {
	tag, err := tx.q.Exec(ctx, `
		update issues set field = $4, severity = $5, text = $6, check_id = coalesce(nullif($7, ''), check_id), changed_by = $8, changed_at = $9
		where id = $3 and submission_id = $1 and org_id = $2 and state = 'draft'`,
		v.ID, v.Org.ID, i.ID, i.Field, i.Severity, i.Text, i.Check, by, now)
	return requireRow(tag.RowsAffected(), err, "change issue")
}

// RewriteIssue changes the severity and the text of an open issue, and adds a remark to its
// thread. It returns [ErrNotFound] if the issue is not open.
func (tx *Tx) RewriteIssue(ctx context.Context, v oin.Submission, i oin.Issue, by oin.PersonID, r oin.Remark) error {
	tag, err := tx.q.Exec(ctx, `
		with changed as (
			update issues set severity = $4, text = $5 where id = $3 and submission_id = $1 and org_id = $2 and state = 'open' returning id, org_id)
		insert into remarks (issue_id, org_id, at, person_id, side, action, text, token)
		select id, org_id, $6, $7, $8, $9, $10, $11 from changed`,
		v.ID, v.Org.ID, i.ID, i.Severity, i.Text, r.At, by, r.Side, r.Action, r.Text, origin.Of(ctx).Token)
	return requireRow(tag.RowsAffected(), err, "rewrite issue")
}

// RemoveIssue deletes a draft of an issue, with its attachments. It returns [ErrNotFound] for an issue that was
// sent.
func (tx *Tx) RemoveIssue(ctx context.Context, v oin.Submission, id oin.IssueID) error {
	attached, err := tx.attachedBlobs(ctx, v, id)
	if err != nil {
		return err
	}
	tag, err := tx.q.Exec(ctx, `
		delete from issues where id = $3 and submission_id = $1 and org_id = $2 and state = 'draft'`, v.ID, v.Org.ID, id)
	if err := requireRow(tag.RowsAffected(), err, "remove issue"); err != nil {
		return err
	}
	return tx.deleteUnusedBlobs(ctx, attached)
}

// ChangeIssueState changes the state of an issue, and adds a remark to its thread. It
// returns [ErrNotFound] if the issue is no longer in the state of i. Changes of issues that
// are part of a step are written by [Tx.TakeStep].
func (tx *Tx) ChangeIssueState(ctx context.Context, v oin.Submission, i oin.Issue, to oin.IssueState, by oin.PersonID, r oin.Remark) error {
	tag, err := tx.q.Exec(ctx, `
		with changed as (
			update issues set state = $4 where id = $3 and submission_id = $1 and org_id = $2 and state = $5 returning id, org_id)
		insert into remarks (issue_id, org_id, at, person_id, side, action, text, token)
		select id, org_id, $6, $7, $8, $9, $10, $11 from changed`,
		v.ID, v.Org.ID, i.ID, to, i.State, r.At, by, r.Side, r.Action, r.Text, origin.Of(ctx).Token)
	return requireRow(tag.RowsAffected(), err, "change state of issue")
}

// AcceptIssues accepts issues, each with a remark, which no longer wait for a reply. It
// returns [ErrConflict] if one of them does not exist.
func (tx *Tx) AcceptIssues(ctx context.Context, v oin.Submission, by oin.PersonID, accepted []Acceptance, now time.Time) error {
	var batch pgx.Batch
	queueAccepted(&batch, v, Step{By: by, Event: oin.Event{At: now}, Accept: accepted, token: origin.Of(ctx).Token})
	batch.Queue(`
		update issues i set waits_for = null, waits_since = null from json_to_recordset($3) a ("Issue" uuid)
		where i.submission_id = $1 and i.org_id = $2 and i.id = a."Issue" and i.waits_for is not null`, v.ID, v.Org.ID, accepted)
	batch.Queue(waitsOfSubmission, v.ID, v.Org.ID)
	if err := tx.q.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("accept issues: %w", err)
	}
	return nil
}

// CarryIssues moves the open issues of the published version to an update of it, which the
// transaction has locked. They keep their numbers if the update has no issues yet.
func (tx *Tx) CarryIssues(ctx context.Context, v oin.Submission) error {
	return tx.moveIssues(ctx, v, `i.submission_id = @published and i.state in ('open', 'resolved')`, "@id")
}

// ReturnIssues moves issues back that [Tx.CarryIssues] has moved.
func (tx *Tx) ReturnIssues(ctx context.Context, v oin.Submission) error {
	return tx.moveIssues(ctx, v, `i.submission_id = @id and exists (
		select from remarks r join history h on h.id = r.history_id where r.issue_id = i.id and h.submission_id = @published)`, "@published")
}

// moveIssues moves issues that match a condition between an update and the published
// version, if there is one.
func (tx *Tx) moveIssues(ctx context.Context, v oin.Submission, which, to string) error {
	var published oin.SubmissionID
	err := tx.q.QueryRow(ctx, `
		select id from submissions where integration_id = $1 and org_id = $2 and status = 'PUBLISHED' for update`, v.Integration, v.Org.ID).Scan(&published)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("lock published version: %w", err)
	}
	var batch pgx.Batch
	batch.Queue(`
		update issues i
		set submission_id = `+to+`, number = i.number + (select coalesce(max(x.number), 0) from issues x where x.submission_id = `+to+` and x.org_id = @org)
		where i.org_id = @org and i.number is not null and `+which, pgx.NamedArgs{"id": v.ID, "published": published, "org": v.Org.ID})
	batch.Queue(waitsOfSubmission, published, v.Org.ID)
	if err := tx.q.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("move issues between versions: %w", err)
	}
	return nil
}

// requireRow returns [ErrNotFound] if a statement affected no row, and wraps err with
// doing.
func requireRow(rows int64, err error, doing string) error {
	switch {
	case err != nil:
		return fmt.Errorf("%s: %w", doing, err)
	case rows == 0:
		return ErrNotFound
	default:
		return nil
	}
}
