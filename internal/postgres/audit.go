package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/submission"
)

// What the audit log tells of a submission.
const (
	AuditReveal   = "reveal"    // the detail is the field
	AuditHandOver = "hand-over" // the detail is from which org to which
)

// What it tells of an org's connection.
const (
	AuditConnect = "connect-org" // the detail is its domain and client ID
	AuditDomain  = "org-domain"  // the detail is from which domain to which
)

// AddAudit writes that somebody did something that must be answered for.
func (tx *Tx) AddAudit(ctx context.Context, who submission.Person, action string, id submission.ID, detail string, now time.Time) error {
	_, err := tx.q.Exec(ctx, `
		insert into audit (at, person_id, org_id, action, submission_id, detail)
		values ($1, $2, $3, $4, nullif($5, '')::uuid, $6)`, now, who.ID, who.Org.ID, action, string(id), detail)
	if err != nil {
		return fmt.Errorf("write audit log: %w", err)
	}
	return nil
}

// Reveals are the times that somebody has looked at a secret of a submission of the
// org, oldest first (index audit_by_submission).
func (db queries) Reveals(ctx context.Context, org submission.OrgID, id submission.ID) ([]submission.Event, error) {
	rows, err := db.q.Query(ctx, `
		select a.at, a.detail, coalesce(p.name, '')
		from audit a
		join submissions s on s.id = a.submission_id and s.org_id = $2
		left join people p on p.id = a.person_id
		where a.submission_id = $1 and a.action = $3
		order by a.id`, id, org, AuditReveal)
	if err != nil {
		return nil, fmt.Errorf("read reveals: %w", err)
	}
	events, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (submission.Event, error) {
		e := submission.Event{Action: submission.Reveal, Side: submission.OINParty}
		err := row.Scan(&e.At, &e.Field, &e.Person)
		return e, err
	})
	if err != nil {
		return nil, fmt.Errorf("read reveals: %w", err)
	}
	return events, nil
}
