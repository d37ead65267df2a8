package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// AddEvent writes what happened to a submission's history; the issues that were
// asked with it are written by [Tx.AskIssues]. What the system did was done by
// nobody, the empty id.
func (tx *Tx) AddEvent(ctx context.Context, v oin.Submission, by oin.PersonID, e oin.Event) error {
	var from *string
	if !e.Begins() {
		code := e.From.String()
		from = &code
	}
	if _, err := tx.q.Exec(ctx, `
		insert into history (submission_id, org_id, at, person_id, side, action, from_status, to_status, note)
		values ($1, $2, $3, nullif($4, '')::uuid, $5, $6, $7, $8, $9)`,
		v.ID, v.Org.ID, e.At, string(by), e.Side, e.Action, from, e.To, e.Note); err != nil {
		return fmt.Errorf("write history: %w", err)
	}
	return nil
}

var askedJSON = jsonOf[oin.Issue](
	member{"ID", "i.id"}, member{"Number", "i.number"}, member{"Field", "i.field"}, member{"Severity", "i.severity"},
	member{"Text", "i.text"}, member{"State", "i.state"})

// historySQL reads, for [scanEvent], the history of the submission s that a condition finds.
func historySQL(which string) string {
	return `
		select h.at, h.action, coalesce(h.from_status, h.to_status), h.to_status, coalesce(p.name, ''), h.side, h.note,
		       coalesce((select json_agg(` + askedJSON + ` order by i.number)
		                 from remarks r join issues i on i.id = r.issue_id
		                 where r.history_id = h.id and r.action = 'ask'), '[]')
		from submissions s
		join history h on h.submission_id = s.id and h.org_id = s.org_id
		left join people p on p.id = h.person_id
		where ` + which + ` order by h.id`
}

var historyOfOrg = historySQL(`s.id = $1 and s.org_id = $2`)

func scanEvent(row pgx.CollectableRow) (e oin.Event, err error) {
	err = row.Scan(&e.At, &e.Action, &e.From, &e.To, &e.Person, &e.Side, &e.Note, &e.Issues)
	return e, err
}

// History is what happened to a submission of the org, oldest first (index
// history_of_submission), each with the issues that were asked with it, as they
// stand now (index remarks_of_event).
func (db queries) History(ctx context.Context, org oin.OrgID, id oin.SubmissionID) ([]oin.Event, error) {
	rows, err := db.q.Query(ctx, historyOfOrg, id, org)
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	events, err := pgx.CollectRows(rows, scanEvent)
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	return events, nil
}
