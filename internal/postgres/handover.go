package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// ErrNameTaken is returned if another submission in progress of the org has the app name.
var ErrNameTaken = errors.New("name taken in the org")

// OrgsAt returns up to two orgs with a domain, of which someone has signed in. There are
// two if the domain has moved from one org to another. It scans all orgs, since they are
// few.
func (db queries) OrgsAt(ctx context.Context, host string) ([]oin.Org, error) {
	return db.knownOrgs(ctx, `and split_part(split_part(o.issuer, '://', 2), '/', 1) = $1 order by o.id limit 2`, host)
}

// OrgsExcept returns up to limit orgs that are not suspended, other than one and another,
// by name. Someone has signed in to each of them.
func (db queries) OrgsExcept(ctx context.Context, one, another oin.OrgID, limit int) ([]oin.Org, error) {
	return db.knownOrgs(ctx, `and o.id not in ($1, $2) and o.suspended_at is null order by o.name, o.id limit $3`, one, another, limit)
}

func (db queries) knownOrgs(ctx context.Context, which string, args ...any) ([]oin.Org, error) {
	rows, err := db.q.Query(ctx, `
		select o.id, o.name, o.issuer, o.suspended_at is not null from orgs o
		where exists (select from people p where p.org_id = o.id) `+which, args...)
	return collect(rows, err, "find orgs", func(row pgx.CollectableRow) (oin.Org, error) {
		var o oin.Org
		err := row.Scan(&o.ID, &o.Name, &o.Issuer, &o.Suspended)
		o.Domain = domain(o.Issuer)
		return o, err
	})
}

// VersionInProgress returns the version in progress of an integration of the org. It
// returns [ErrNotFound] if there is none.
func (db queries) VersionInProgress(ctx context.Context, org oin.OrgID, id oin.IntegrationID) (oin.Submission, error) {
	return db.version(ctx, "find version in progress",
		`select `+submissionColumns+` from `+submissionTables+` where s.integration_id = $1 and s.org_id = $2 and s.status in `+inProgress, id, org)
}

// InProgressOf returns the number of versions in progress of an integration: 0 or 1.
func (db queries) InProgressOf(ctx context.Context, org oin.OrgID, id oin.IntegrationID) (int, error) {
	var n int
	err := db.q.QueryRow(ctx, `select count(*) from submissions where integration_id = $1 and org_id = $2 and status in `+inProgress, id, org).Scan(&n)
	return n, wrapNoRows(err, "count versions in progress")
}

// TransferIntegration moves an integration to another org, with all its versions and what
// belongs to them, but without what fields said before and what webhooks of the former org told. Foreign keys cascade the change,
// except to remarks and attachments, which refer to their issue by id only. It returns
// [ErrNameTaken] if the other org has a submission in progress with its name, and [ErrNotFound] if there is no such integration.
func (tx *Tx) TransferIntegration(ctx context.Context, from, to oin.OrgID, id oin.IntegrationID) error {
	// The other org has not had the warnings about an idle turn.
	_, err := tx.q.Exec(ctx, `
		with turn as (
			update turns t set return_at = null, return_warnings = 0
			from submissions s
			where s.integration_id = $1 and s.org_id = $2 and t.submission_id = s.id and t.ended_at is null and t.return_at is not null),
		earlier as (
			delete from earlier_answers e using submissions s
			where s.integration_id = $1 and s.org_id = $2 and e.submission_id = s.id),
		hooks as (
			delete from webhook_deliveries d using webhooks w, submissions s
			where s.integration_id = $1 and s.org_id = $2 and d.submission_id = s.id and w.id = d.webhook_id and w.org_id = $2 and not w.for_team),
		attached as (
			update attachments a set org_id = $3 from issues i
			join submissions s on s.id = i.submission_id and s.org_id = i.org_id
			where a.issue_id = i.id and s.integration_id = $1 and s.org_id = $2)
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
