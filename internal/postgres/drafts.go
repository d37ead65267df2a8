package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

var issueJSON = jsonOf[oin.Issue](
	member{"ID", "i.id"}, member{"Number", "i.number"}, member{"Field", "i.field"}, member{"Severity", "i.severity"}, member{"Text", "i.text"},
	member{"State", "i.state"}, member{"Author", "p.name"}, member{"Written", "i.written_at"}, member{"Waits", "coalesce(i.waits_for, '')"},
	member{"Thread", `coalesce((select json_agg(` + remarkJSON + ` order by r.id)
	             from remarks r join people w on w.id = r.person_id where r.issue_id = i.id), '[]')`})

var connectorJSON = jsonOf[oin.RegisteredConnector](
	member{"ID", "c.id"}, member{"Key", "c.key"}, member{"Version", "c.version"}, member{"Name", "c.name"}, member{"Source", "c.source"},
	member{"Added", "c.created_at"}, member{"Actions", "c.actions"})

// editableSQL reads a submission of an org ($1, $2) with what the form says at its fields:
// its issues without drafts, and if $3 the connectors that the org has registered.
var editableSQL = `
	select ` + versionColumns + `,
		coalesce((select json_agg(` + issueJSON + ` order by i.number)
			from issues i join people p on p.id = i.written_by
			where i.submission_id = s.id and i.org_id = s.org_id and i.state <> 'draft'), '[]'),
		case when $3 then (select json_agg(` + connectorJSON + `) from connectors c where c.org_id = s.org_id) end
	from ` + versionTables + ` where s.id = $1 and s.org_id = $2`

func scanEditable(row pgx.Row, d *oin.Draft) (err error) {
	var connectors []oin.RegisteredConnector
	d.Submission, err = scanVersion(row, &d.Issues, &connectors)
	oin.SortConnectors(connectors)
	d.Facts.Connectors = connectors
	return err
}

// keptEvent and keptVersion are read from JSON, which has statuses by their codes.
type (
	keptEvent struct {
		oin.Event
		From, To string
	}
	keptVersion struct {
		oin.Submission
		Status string
	}
)

var (
	eventJSON = jsonOf[keptEvent](
		member{"At", "h.at"}, member{"Action", "h.action"}, member{"From", "coalesce(h.from_status, h.to_status)"}, member{"To", "h.to_status"},
		member{"Person", "coalesce(p.name, '')"}, member{"Side", "h.side"}, member{"Note", "h.note"},
		member{"Issues", `coalesce((select json_agg(` + askedJSON + ` order by i.number)
		             from remarks r join issues i on i.id = r.issue_id
		             where r.history_id = h.id and r.action = 'ask'), '[]')`})
	draftRevealJSON  = jsonOf[oin.Event](member{"At", "a.at"}, member{"Field", "a.detail"})
	draftVersionJSON = jsonOf[keptVersion](
		member{"ID", "v.id"}, member{"Version", "v.version"}, member{"Status", "v.status"}, member{"Published", "v.published_at"},
		member{"SentAt", "v.submitted_at"}, member{"ReplacedBy", "coalesce(v.superseded_by, 0)"})
	draftRemovalJSON = jsonOf[oin.Removal](member{"At", "h.at"}, member{"Person", "coalesce(p.name, '')"}, member{"Reason", "h.note"})
	requestJSON      = jsonOf[oin.RemovalRequest](
		member{"ID", "r.id"}, member{"At", "r.asked_at"}, member{"Due", "r.due_at"}, member{"Person", "coalesce(p.name, '')"},
		member{"Reason", "r.reason"}, member{"Reminders", "r.reminders"}, member{"Reminded", "coalesce(r.reminded_at, 'epoch')"})
)

// aroundDraftSQL reads what stands around a submission of an org ($1, $2): its history and
// the reveals of its secrets ($3), the versions of its integration, the open request to
// remove that, and how it left the catalog ($4). Served by the indexes history_of_submission,
// audit_on_submission and removal_requests_open.
var aroundDraftSQL = `
	select
		coalesce((select json_agg(` + eventJSON + ` order by h.id)
			from history h left join people p on p.id = h.person_id
			where h.submission_id = s.id and h.org_id = s.org_id), '[]'),
		coalesce((select json_agg(` + draftRevealJSON + ` order by a.id)
			from audit a where a.submission_id = s.id and a.action = $3 and a.refused = ''), '[]'),
		(select json_agg(` + draftVersionJSON + ` order by v.version desc)
			from (select * from submissions v where v.integration_id = s.integration_id and v.org_id = s.org_id order by v.version desc limit 200) v),
		(select ` + requestJSON + `
			from removal_requests r join people p on p.id = r.person_id
			where r.integration_id = s.integration_id and r.org_id = s.org_id and r.closed_at is null),
		(select ` + draftRemovalJSON + `
			from submissions x
			join history h on h.submission_id = x.id and h.org_id = x.org_id and h.action = $4
			left join people p on p.id = h.person_id
			where s.version > 1 and s.status in ` + inProgress + ` and x.integration_id = s.integration_id and x.org_id = s.org_id and x.status = 'REMOVED'
			and not exists (select from submissions y where y.integration_id = s.integration_id and y.status = 'PUBLISHED')
			order by h.id desc limit 1)
	from submissions s where s.id = $1 and s.org_id = $2`

func scanAroundDraft(row pgx.Row, d *oin.Draft) error {
	var events []keptEvent
	var reveals []oin.Event
	var versions []keptVersion
	if err := row.Scan(&events, &reveals, &versions, &d.Removal, &d.Removed); err != nil {
		return err
	}
	for _, e := range events {
		e.Event.From, _ = oin.ParseStatus(e.From)
		e.Event.To, _ = oin.ParseStatus(e.To)
		d.History = append(d.History, e.Event)
	}
	for _, e := range reveals {
		e.Action, e.Side = oin.ActionReveal, oin.PartyOIN
		d.History = append(d.History, e)
	}
	for _, v := range versions {
		v.Submission.Status, _ = oin.ParseStatus(v.Status)
		v.Integration, v.Org = d.Integration, d.Org
		d.Versions = append(d.Versions, v.Submission)
	}
	return nil
}

// Draft returns a submission of an org with what stands around it, in one batch. The
// reveals of its secrets come after its history. It returns [ErrNotFound] if the org has no
// such submission.
func (db queries) Draft(ctx context.Context, org oin.OrgID, id oin.SubmissionID, connectors bool) (oin.Draft, error) {
	var d oin.Draft
	var batch pgx.Batch
	batch.Queue(editableSQL, id, org, connectors).QueryRow(func(row pgx.Row) error { return scanEditable(row, &d) })
	batch.Queue(aroundDraftSQL, id, org, oin.AuditReveal, oin.ActionRemove).QueryRow(func(row pgx.Row) error { return scanAroundDraft(row, &d) })
	err := db.q.SendBatch(ctx, &batch).Close()
	return d, wrapNoRows(err, "read draft")
}

// Editable returns of a [oin.Draft] what saving one of its fields needs: all but what
// stands around it. It returns [ErrNotFound] if the org has no such submission.
func (db queries) Editable(ctx context.Context, org oin.OrgID, id oin.SubmissionID, connectors bool) (oin.Draft, error) {
	var d oin.Draft
	err := scanEditable(db.q.QueryRow(ctx, editableSQL, id, org, connectors), &d)
	return d, wrapNoRows(err, "read draft")
}

// LockEditable returns what [queries.Editable] does and keeps everybody else from changing
// the submission until the transaction ends, as [Tx.LockSubmission] does.
func (tx *Tx) LockEditable(ctx context.Context, org oin.OrgID, id oin.SubmissionID, connectors bool) (oin.Draft, error) {
	if err := tx.lockSubmission(ctx, org, id); err != nil {
		return oin.Draft{}, err
	}
	return tx.Editable(ctx, org, id, connectors)
}
