package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

const instanceColumns = `t.id, o.issuer, t.client_id, t.name, t.scopes, t.by_hand, p.name, t.made_at, t.revoked_at`

// instancesOf selects the test instances of the org $1. A transferred submission can have
// instances that people of its former org created there: only that org sees and uses them.
// The issuer is the current one of the org, since its domain can change.
const instancesOf = `
		from instances t
		join people p on p.id = t.made_by and p.org_id = t.org_id
		join orgs o on o.id = p.org_id
		where t.org_id = $1 `

func scanInstance(row pgx.CollectableRow) (oin.Instance, error) {
	var i oin.Instance
	err := row.Scan(&i.ID, &i.Issuer, &i.ClientID, &i.Name, &i.Scopes, &i.ByHand, &i.MadeBy, &i.MadeAt, &i.RevokedAt)
	i.Domain = domain(i.Issuer)
	return i, err
}

// Instances returns the test instances of a submission that were created in its org, latest
// first: all that are not revoked, and the last ten that are (index
// instances_of_submission).
func (db queries) Instances(ctx context.Context, org oin.OrgID, id oin.SubmissionID) ([]oin.Instance, error) {
	const maxRevoked = 10
	rows, err := db.q.Query(ctx, `
		select `+instanceColumns+instancesOf+`
		and t.submission_id = $2
		and (t.revoked_at is null or t.id in (
			select x.id
			from instances x
			join people y on y.id = x.made_by and y.org_id = x.org_id
			where x.org_id = $1 and x.submission_id = $2 and x.revoked_at is not null
			order by x.revoked_at desc limit $3))
		order by t.made_at desc, t.id`, org, id, maxRevoked)
	return collectInstances(rows, err)
}

// InstancesLeft returns the test instances of all versions of an integration that were
// created in the org and are not revoked, latest first (index instances_of_submission, and
// the unique one on integration and version).
func (db queries) InstancesLeft(ctx context.Context, org oin.OrgID, id oin.IntegrationID) ([]oin.Instance, error) {
	rows, err := db.q.Query(ctx, `select `+instanceColumns+instancesOf+`
		and t.revoked_at is null and t.submission_id in (select id from submissions where integration_id = $2 and org_id = $1)
		order by t.made_at desc, t.id`, org, id)
	return collectInstances(rows, err)
}

func collectInstances(rows pgx.Rows, err error) ([]oin.Instance, error) {
	return collect(rows, err, "list instances", scanInstance)
}

// Instance returns a test instance of a submission that was created in its org. It returns
// [ErrNotFound] if there is none.
func (db queries) Instance(ctx context.Context, org oin.OrgID, id oin.SubmissionID, instance oin.InstanceID) (oin.Instance, error) {
	rows, err := db.q.Query(ctx, `select `+instanceColumns+instancesOf+`and t.submission_id = $2 and t.id = $3`, org, id, instance)
	if err != nil {
		return oin.Instance{}, fmt.Errorf("find instance: %w", err)
	}
	i, err := pgx.CollectExactlyOneRow(rows, scanInstance)
	return i, wrapNoRows(err, "find instance")
}

// AddInstance adds a test instance of a submission. The transaction must have locked the
// submission. It returns an [oin.Problem] if the submission has an instance with the same
// client.
func (tx *Tx) AddInstance(ctx context.Context, v oin.Submission, i oin.Instance, by oin.PersonID) (oin.InstanceID, error) {
	var id oin.InstanceID
	err := tx.q.QueryRow(ctx, `
		insert into instances (submission_id, org_id, issuer, client_id, name, scopes, by_hand, made_by, made_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
		returning id`,
		v.ID, v.Org.ID, i.Issuer, i.ClientID, i.Name, i.Scopes, i.ByHand, by, i.MadeAt).Scan(&id)
	if violates(err, "instances_one_client") {
		return "", &oin.Problem{Code: oin.CodeConflict, Text: "This submission already lists an instance with this client ID."}
	}
	if err != nil {
		return "", fmt.Errorf("add instance: %w", err)
	}
	return id, nil
}

// MarkRevoked marks a test instance as revoked, and reports whether it was not before.
func (tx *Tx) MarkRevoked(ctx context.Context, org oin.OrgID, id oin.SubmissionID, instance oin.InstanceID, now time.Time) (bool, error) {
	tag, err := tx.q.Exec(ctx, `
		update instances t set revoked_at = $4
		from people p
		where p.id = t.made_by and p.org_id = t.org_id
		and t.id = $3 and t.submission_id = $2 and t.org_id = $1 and t.revoked_at is null`, org, id, instance, now)
	if err != nil {
		return false, fmt.Errorf("mark instance revoked: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}
