package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// ErrNameTaken says that a submission in progress of that org has the name already.
var ErrNameTaken = errors.New("name taken in the org")

// OrgsAt are the orgs that are known under a domain: one, unless a domain has gone
// from one org to another. Orgs are few beside what they own, so they are read from
// the first to the last.
func (db queries) OrgsAt(ctx context.Context, host string) ([]oin.Org, error) {
	return db.knownOrgs(ctx, `and split_part(split_part(o.issuer, '://', 2), '/', 1) = $1 order by o.id limit 2`, host)
}

// OrgsExcept are orgs that an integration of one org could go to, beside another one,
// by name; at most limit of them.
func (db queries) OrgsExcept(ctx context.Context, one, another oin.OrgID, limit int) ([]oin.Org, error) {
	return db.knownOrgs(ctx, `and o.id not in ($1, $2) and o.suspended_at is null order by o.name, o.id limit $3`, one, another, limit)
}

func (db queries) knownOrgs(ctx context.Context, which string, args ...any) ([]oin.Org, error) {
	rows, err := db.q.Query(ctx, `
		select o.id, o.name, o.issuer, o.suspended_at is not null from orgs o
		where exists (select from people p where p.org_id = o.id) `+which, args...)
	if err != nil {
		return nil, fmt.Errorf("find orgs: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (oin.Org, error) {
		var o oin.Org
		err := row.Scan(&o.ID, &o.Name, &o.Issuer, &o.Suspended)
		o.Domain = domain(o.Issuer)
		return o, err
	})
	if err != nil {
		return nil, fmt.Errorf("find orgs: %w", err)
	}
	return all, nil
}

// VersionInProgress is the version of an integration of the org that is in progress. It
// returns [ErrNotFound] if there is none.
func (db queries) VersionInProgress(ctx context.Context, org oin.OrgID, id oin.IntegrationID) (oin.Submission, error) {
	return db.version(ctx, "find version in progress",
		`select `+versionColumns+` from `+versionTables+` where s.integration_id = $1 and s.org_id = $2 and s.status in `+inProgress, id, org)
}

// InProgressOf is how many versions of an integration are in progress: one at most.
func (db queries) InProgressOf(ctx context.Context, org oin.OrgID, id oin.IntegrationID) (int, error) {
	var n int
	err := db.q.QueryRow(ctx, `select count(*) from submissions where integration_id = $1 and org_id = $2 and status in `+inProgress, id, org).Scan(&n)
	return n, wrapNoRows(err, "count versions in progress")
}

// TransferIntegration gives an integration to another org, with all its versions and what
// belongs to them: the foreign keys carry the change along. Remarks belong to an issue
// by its id alone, and are changed for themselves.
func (tx *Tx) TransferIntegration(ctx context.Context, from, to oin.OrgID, id oin.IntegrationID) error {
	_, err := tx.q.Exec(ctx, `
		update remarks r set org_id = $3
		from issues i
		join submissions s on s.id = i.submission_id and s.org_id = i.org_id
		where r.issue_id = i.id and s.integration_id = $1 and s.org_id = $2`, id, from, to)
	if err != nil {
		return fmt.Errorf("change org of remarks: %w", err)
	}
	tag, err := tx.q.Exec(ctx, `update integrations set org_id = $3 where id = $1 and org_id = $2`, id, from, to)
	if violates(err, "submissions_one_name") {
		return ErrNameTaken
	}
	if err != nil {
		return fmt.Errorf("change org: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	return nil
}
