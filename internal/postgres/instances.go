package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/submission"
)

const instanceColumns = `t.id, t.issuer, t.client_id, t.name, t.scopes, t.by_hand, p.name, t.made_at, t.revoked_at`

func scanInstance(row pgx.CollectableRow) (submission.Instance, error) {
	var i submission.Instance
	err := row.Scan(&i.ID, &i.Issuer, &i.ClientID, &i.Name, &i.Scopes, &i.ByHand, &i.MadeBy, &i.MadeAt, &i.RevokedAt)
	i.Domain = domain(i.Issuer)
	return i, err
}

// Instances are the test instances of a submission of the org, the latest first:
// all that are not revoked, and the last ones that are (index
// instances_of_submission).
func (db queries) Instances(ctx context.Context, org submission.OrgID, id submission.ID) ([]submission.Instance, error) {
	const mostRevoked = 10
	rows, err := db.q.Query(ctx, `
		select `+instanceColumns+`
		from instances t join people p on p.id = t.made_by
		where t.submission_id = $1 and t.org_id = $2
		and (t.revoked_at is null or t.id in (
			select x.id from instances x
			where x.submission_id = $1 and x.org_id = $2 and x.revoked_at is not null
			order by x.revoked_at desc limit $3))
		order by t.made_at desc, t.id`, id, org, mostRevoked)
	if err != nil {
		return nil, fmt.Errorf("list instances: %w", err)
	}
	all, err := pgx.CollectRows(rows, scanInstance)
	if err != nil {
		return nil, fmt.Errorf("list instances: %w", err)
	}
	return all, nil
}

// Instance finds one test instance of a submission of the org.
func (db queries) Instance(ctx context.Context, org submission.OrgID, id submission.ID, instance submission.InstanceID) (submission.Instance, error) {
	rows, err := db.q.Query(ctx, `
		select `+instanceColumns+`
		from instances t join people p on p.id = t.made_by
		where t.id = $3 and t.submission_id = $1 and t.org_id = $2`, id, org, instance)
	if err != nil {
		return submission.Instance{}, fmt.Errorf("find instance: %w", err)
	}
	i, err := pgx.CollectExactlyOneRow(rows, scanInstance)
	return i, one(err, "find instance")
}

// AddInstance keeps a new test instance of a submission that the transaction has
// locked.
func (tx *Tx) AddInstance(ctx context.Context, v submission.Version, i submission.Instance, by submission.PersonID) (submission.InstanceID, error) {
	var id submission.InstanceID
	err := tx.q.QueryRow(ctx, `
		insert into instances (submission_id, org_id, issuer, client_id, name, scopes, by_hand, made_by, made_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		returning id`,
		v.ID, v.Org.ID, i.Issuer, i.ClientID, i.Name, i.Scopes, i.ByHand, by, i.MadeAt).Scan(&id)
	if violates(err, "instances_one_client") {
		return "", &submission.Problem{Code: submission.Conflict, Text: "An instance with this client ID is listed here already."}
	}
	if err != nil {
		return "", fmt.Errorf("add instance: %w", err)
	}
	return id, nil
}

// MarkRevoked notes that an instance was revoked; one that is revoked already
// stays as it is, and false says so.
func (tx *Tx) MarkRevoked(ctx context.Context, org submission.OrgID, id submission.ID, instance submission.InstanceID, now time.Time) (bool, error) {
	tag, err := tx.q.Exec(ctx, `
		update instances set revoked_at = $4
		where id = $3 and submission_id = $1 and org_id = $2 and revoked_at is null`, id, org, instance, now)
	if err != nil {
		return false, fmt.Errorf("mark instance revoked: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}
