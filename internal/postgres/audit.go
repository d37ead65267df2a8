package postgres

import (
	"context"
	"fmt"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
)

// AddAudit writes an entry of the audit log: what a person did, or was refused. The zero
// person means that no one was signed in, and a run of a CI is named instead of a person. A refusal is written after its transaction has
// been rolled back.
func (db queries) AddAudit(ctx context.Context, who oin.Person, d oin.AuditRecord, now time.Time) error {
	if d.Action.Label() == "" {
		return fmt.Errorf("write audit log: %q is not an action of it", d.Action)
	}
	from := origin.Of(ctx)
	if oin.IsRun(from.Token) { // no person has done it
		who.ID = ""
	}
	_, err := db.q.Exec(ctx, `
		insert into audit (at, person_id, org_id, role, action, submission_id, on_org_id, on_person_id, detail, refused, address, request, token)
		values ($1, nullif($2, '')::uuid, nullif($3, '')::uuid, $4, $5, nullif($6, '')::uuid, nullif($7, '')::uuid, nullif($8, '')::uuid, $9, $10, $11, $12, $13)`,
		now, string(who.ID), string(who.Org.ID), who.Role, d.Action, string(d.Submission), string(d.Org), string(d.Person), d.Detail, d.Refused,
		from.Address, from.Request, from.Token)
	if err != nil {
		return fmt.Errorf("write audit log: %w", err)
	}
	return nil
}

// OrgOfAny returns the org that owns the first of ids that is a submission, a connector, or
// a test instance. It is not limited to an org, so it is only for the audit log. It returns
// [ErrNotFound] if there is none. The primary keys serve it.
func (db queries) OrgOfAny(ctx context.Context, ids []string) (oin.OrgID, error) {
	var org oin.OrgID
	err := db.q.QueryRow(ctx, `
		select org_id from (
			select id, org_id from submissions where id = any($1::uuid[])
			union all select id, org_id from connectors where id = any($1::uuid[])
			union all select t.id, p.org_id from instances t join people p on p.id = t.made_by where t.id = any($1::uuid[])
		) known
		order by array_position($1::uuid[], id) desc limit 1`, ids).Scan(&org)
	return org, wrapNoRows(err, "find the owner")
}

// OrgOfUnsubmitted returns the org of the submission among ids that was never submitted. Like
// [queries.OrgOfAny], it is only for the audit log. It returns [ErrNotFound] if there is none.
func (db queries) OrgOfUnsubmitted(ctx context.Context, ids []string) (oin.OrgID, error) {
	var org oin.OrgID
	err := db.q.QueryRow(ctx, `select org_id from submissions where id = any($1::uuid[]) and status = 'DRAFT' and round = 0 limit 1`, ids).Scan(&org)
	return org, wrapNoRows(err, "find the org of a draft")
}
