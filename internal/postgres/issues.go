package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

var remarkJSON = jsonOf[oin.Remark](
	member{"At", "r.at"}, member{"Person", "w.name"}, member{"Side", "r.side"}, member{"Action", "r.action"}, member{"Text", "r.text"},
	member{"ByStep", "r.history_id is not null"})

// issuesSQL reads, for [scanIssue], the issues of the submission s that a condition finds.
func issuesSQL(which string) string {
	return `
		select i.id, coalesce(i.number, 0), i.field, i.severity, i.text, i.state, p.name, i.written_at, coalesce(i.waits_for, ''),
		       coalesce((select json_agg(` + remarkJSON + ` order by r.id)
		                 from remarks r join people w on w.id = r.person_id
		                 where r.issue_id = i.id), '[]')
		from submissions s
		join issues i on i.submission_id = s.id and i.org_id = s.org_id
		join people p on p.id = i.written_by
		where ` + which + ` order by i.number nulls last, i.entry`
}

var issuesOfOrg = issuesSQL(`s.id = $1 and s.org_id = $2 and (i.state <> 'draft' or $3)`)

func scanIssue(row pgx.CollectableRow) (i oin.Issue, err error) {
	err = row.Scan(&i.ID, &i.Number, &i.Field, &i.Severity, &i.Text, &i.State, &i.Author, &i.Written, &i.Waits, &i.Thread)
	return i, err
}

// Issues are the issues of a submission of the org with their threads, in the order
// of their numbers, drafts last.
//
//   - ISVs are not shown drafts: whoever reads for one leaves them out
//     (withDrafts), so that no page has to remember it.
func (db queries) Issues(ctx context.Context, org oin.OrgID, id oin.SubmissionID, withDrafts bool) ([]oin.Issue, error) {
	rows, err := db.q.Query(ctx, issuesOfOrg, id, org, withDrafts)
	if err != nil {
		return nil, fmt.Errorf("read issues: %w", err)
	}
	all, err := pgx.CollectRows(rows, scanIssue)
	if err != nil {
		return nil, fmt.Errorf("read issues: %w", err)
	}
	return all, nil
}

// AddIssue keeps a draft of an issue.
func (tx *Tx) AddIssue(ctx context.Context, v oin.Submission, by oin.PersonID, i oin.Issue, now time.Time) (oin.IssueID, error) {
	var id oin.IssueID
	err := tx.q.QueryRow(ctx, `
		insert into issues (submission_id, org_id, field, severity, text, state, written_by, written_at)
		values ($1, $2, $3, $4, $5, 'draft', $6, $7)
		returning id`, v.ID, v.Org.ID, i.Field, i.Severity, i.Text, by, now).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("write issue: %w", err)
	}
	return id, nil
}

// ChangeIssue writes a draft of an issue anew. What was sent is [ErrNotFound]: it
// stays as it was read.
func (tx *Tx) ChangeIssue(ctx context.Context, v oin.Submission, i oin.Issue) error {
	tag, err := tx.q.Exec(ctx, `
		update issues set field = $4, severity = $5, text = $6
		where id = $3 and submission_id = $1 and org_id = $2 and state = 'draft'`,
		v.ID, v.Org.ID, i.ID, i.Field, i.Severity, i.Text)
	return requireRow(tag.RowsAffected(), err, "change issue")
}

// RemoveIssue drops a draft of an issue. What was sent is [ErrNotFound].
func (tx *Tx) RemoveIssue(ctx context.Context, v oin.Submission, id oin.IssueID) error {
	tag, err := tx.q.Exec(ctx, `
		delete from issues where id = $3 and submission_id = $1 and org_id = $2 and state = 'draft'`, v.ID, v.Org.ID, id)
	return requireRow(tag.RowsAffected(), err, "remove issue")
}

// AskIssues sends issues to the ISV with the latest event of the submission, which
// the transaction has just written: drafts get their numbers, and each thread says
// that it was asked.
func (tx *Tx) AskIssues(ctx context.Context, v oin.Submission, by oin.PersonID, now time.Time, ids []oin.IssueID) error {
	if _, err := tx.q.Exec(ctx, `
		with asked as (
			select i.id, row_number() over (order by i.entry) + (
				select coalesce(max(x.number), 0) from issues x where x.submission_id = $1) as number
			from issues i
			where i.submission_id = $1 and i.org_id = $2 and i.id = any($3) and i.state = 'draft')
		update issues i set state = 'open', number = a.number from asked a where i.id = a.id`,
		v.ID, v.Org.ID, ids); err != nil {
		return fmt.Errorf("send issues: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		insert into remarks (issue_id, org_id, at, person_id, side, action, history_id)
		select i.id, i.org_id, $4, $5, 'oin', 'ask', (select max(h.id) from history h where h.submission_id = $1)
		from issues i
		where i.submission_id = $1 and i.org_id = $2 and i.id = any($3)
		order by i.number`,
		v.ID, v.Org.ID, ids, now, by); err != nil {
		return fmt.Errorf("note what was asked: %w", err)
	}
	return nil
}

// ChangeIssueState brings an issue that the transaction knows to be in its state into
// another one, with a remark in its thread. A remark of a step ([oin.Remark].ByStep)
// belongs to the latest event of the submission, which the transaction has just written.
func (tx *Tx) ChangeIssueState(ctx context.Context, v oin.Submission, i oin.Issue, to oin.IssueState, by oin.PersonID, r oin.Remark) error {
	tag, err := tx.q.Exec(ctx, `
		update issues set state = $4 where id = $3 and submission_id = $1 and org_id = $2 and state = $5`,
		v.ID, v.Org.ID, i.ID, to, i.State)
	if err := requireRow(tag.RowsAffected(), err, "change state of issue"); err != nil {
		return err
	}
	if _, err := tx.q.Exec(ctx, `
		insert into remarks (issue_id, org_id, at, person_id, side, action, text, history_id)
		values ($1, $2, $3, $4, $5, $6, $7, case when $8 then (select max(h.id) from history h where h.submission_id = $9) end)`,
		i.ID, v.Org.ID, r.At, by, r.Side, r.Action, r.Text, r.ByStep, v.ID); err != nil {
		return fmt.Errorf("write remark: %w", err)
	}
	return nil
}

// requireRow says [ErrNotFound] where a statement that names one row has found none.
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
