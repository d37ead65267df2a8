package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

var connectorJSON = jsonOf[oin.RegisteredConnector](
	member{"ID", "c.id"}, member{"Key", "c.key"}, member{"Version", "c.version"}, member{"Name", "c.name"}, member{"Source", "c.source"},
	member{"Added", "c.created_at"}, member{"Actions", "c.actions"})

// Draft is a submission as the form shows it, with what is stored about its checks.
type Draft struct {
	oin.Draft
	Checks check.Record
}

// editableSQL reads the submission $1 of the org $2 with what the form shows next to
// fields: its issues without drafts, the connectors of the org, and what is stored about
// its checks.
var editableSQL = `
	select ` + submissionColumns + `,
		` + issuesOf(sentOnly) + `,
		(select json_agg(` + connectorJSON + `) from connectors c where c.org_id = s.org_id),
		` + checksOf + `
	from ` + submissionTables + ` where ` + ofOrg

func scanEditable(row pgx.Row, d *Draft) (err error) {
	var connectors []oin.RegisteredConnector
	into, record := checksInto()
	d.Submission, err = scanSubmission(row, append([]any{&d.Issues, &connectors}, into...)...)
	d.Checks = completeFacts(&d.Submission, record(), connectors)
	return err
}

var draftRevealJSON = jsonOf[oin.Event](member{"At", "a.at"}, member{"Field", "a.detail"})

// aroundDraftSQL reads the context of the submission $1 of the org $2: its history, the
// reveals of its secrets ($3, index audit_on_submission), the versions of its integration,
// the open removal request, and how the integration left the catalog.
var aroundDraftSQL = `
	select ` + historyOf + `,
		coalesce((select json_agg(` + draftRevealJSON + ` order by a.id)
			from audit a where a.submission_id = s.id and a.action = $3 and a.refused = ''), '[]'),
		` + versionsOf("") + `, ` + openRemoval + `, ` + howRemoved + `, ` + editsOf + `
	from submissions s where ` + ofOrg

func scanAroundDraft(row pgx.Row, d *Draft) error {
	var events []keptEvent
	var reveals []oin.Event
	var versions []keptVersion
	if err := row.Scan(&events, &reveals, &versions, &d.Removal, &d.Removed, &d.Edits, &d.Earlier); err != nil {
		return err
	}
	d.History, d.Versions = eventsOf(events), versionsBeside(d.Submission, versions)
	for _, e := range reveals {
		e.Action, e.Side = oin.ActionReveal, oin.PartyOIN
		d.History = append(d.History, e)
	}
	return nil
}

// Draft returns a submission of an org with its context, in one batch. Reveals of secrets
// follow its history. It returns [ErrNotFound] if the org has no such submission.
func (db queries) Draft(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (Draft, error) {
	var d Draft
	var batch pgx.Batch
	queueDraft(&batch, org, id, &d)
	err := db.q.SendBatch(ctx, &batch).Close()
	return d, wrapNoRows(err, "read draft")
}

func queueDraft(batch *pgx.Batch, org oin.OrgID, id oin.SubmissionID, d *Draft) {
	batch.Queue(editableSQL, id, org).QueryRow(func(row pgx.Row) error { return scanEditable(row, d) })
	batch.Queue(aroundDraftSQL, id, org, oin.AuditReveal).QueryRow(func(row pgx.Row) error { return scanAroundDraft(row, d) })
}

// DraftChanges returns what [queries.Draft] does, and what the submission can be compared with:
// its last 100 rounds, oldest first, and the last version before it that was published, or nil.
// It returns [ErrNotFound] if the org has no such submission.
func (db queries) DraftChanges(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (d Draft, rounds []oin.Round, published *oin.Submission, err error) {
	var batch pgx.Batch
	queueDraft(&batch, org, id, &d)
	queueRounds(&batch, &rounds, ofOrg, id, org)
	queueLastPublished(&batch, &published, ofOrg, id, org)
	err = db.q.SendBatch(ctx, &batch).Close()
	return d, rounds, published, wrapNoRows(err, "read changes of draft")
}

// Editable returns the part of a [Draft] that saving a field needs: the submission with
// its issues and connectors, but without history, versions, and removal. It returns
// [ErrNotFound] if the org has no such submission.
func (db queries) Editable(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (Draft, error) {
	var d Draft
	err := scanEditable(db.q.QueryRow(ctx, editableSQL, id, org), &d)
	return d, wrapNoRows(err, "read draft")
}

// LockEditable locks a submission as [Tx.LockSubmission] does, and returns it as
// [queries.Editable] does. It returns [ErrNotFound] if the org has no such submission.
func (tx *Tx) LockEditable(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (Draft, error) {
	var d Draft
	var batch pgx.Batch
	tx.queueLock(&batch, ofOrg, id, org)
	batch.Queue(editableSQL, id, org).QueryRow(func(row pgx.Row) error { return scanEditable(row, &d) })
	return d, wrapNoRows(tx.q.SendBatch(ctx, &batch).Close(), "lock draft")
}
