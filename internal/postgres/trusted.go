package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

const trustedColumns = `t.id, t.ci, t.issuer, t.repository, t.ref, t.environment, t.workflow, t.scopes, p.id, p.name, t.made_at, t.repository_id, t.owner_id,
	t.used_at, t.used_by, t.ended_at, t.ended_why`

func trustedPlaces(t *oin.TrustedPublisher) []any {
	return []any{&t.ID, &t.CI, &t.Issuer, &t.Repository, &t.Ref, &t.Environment, &t.Workflow, &t.Scopes, &t.Maker, &t.MadeBy, &t.Made, &t.RepositoryID, &t.OwnerID,
		&t.Used, &t.UsedBy, &t.Ended, &t.Why}
}

// AddTrusted adds a trusted publisher of a person's org, and returns its id.
func (tx *Tx) AddTrusted(ctx context.Context, who oin.Person, t oin.TrustedPublisher) (id oin.TrustedID, err error) {
	err = tx.q.QueryRow(ctx, `
		insert into trusted_publishers (org_id, person_id, ci, issuer, repository, ref, environment, workflow, scopes, made_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id`,
		who.Org.ID, who.ID, t.CI, t.Issuer, t.Repository, t.Ref, t.Environment, t.Workflow, t.Scopes, t.Made).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("add trusted publisher: %w", err)
	}
	return id, nil
}

// Trusted returns the trusted publishers of an org, the newest first, and of those that ended
// only the ones that did since a time (index trusted_publishers_of_org).
func (db queries) Trusted(ctx context.Context, org oin.OrgID, since time.Time, limit int) ([]oin.TrustedPublisher, error) {
	rows, err := db.q.Query(ctx, `
		select `+trustedColumns+`
		from trusted_publishers t join people p on p.id = t.person_id
		where t.org_id = $1 and (t.ended_at is null or t.ended_at > $2)
		order by t.made_at desc, t.id limit $3`, org, since, limit)
	return collect(rows, err, "read trusted publishers", func(row pgx.CollectableRow) (oin.TrustedPublisher, error) {
		var t oin.TrustedPublisher
		err := row.Scan(trustedPlaces(&t)...)
		return t, err
	})
}

// TrustingOrg is a trusted publisher, with the org and the person whom its runs act for.
type TrustingOrg struct {
	oin.TrustedPublisher
	Person    oin.Person
	Suspended bool // the person, or the org
}

// LockTrusted returns a trusted publisher of any org, and locks it, so that its first runs and
// its end come one after the other. It returns [ErrNotFound] if there is none. The primary key
// serves it.
func (tx *Tx) LockTrusted(ctx context.Context, id oin.TrustedID) (t TrustingOrg, err error) {
	p := &t.Person
	err = tx.q.QueryRow(ctx, `
		select `+trustedColumns+`, coalesce(p.role, 'isv'), o.id, o.name, o.issuer, p.suspended_at is not null or o.suspended_at is not null
		from trusted_publishers t join people p on p.id = t.person_id join orgs o on o.id = t.org_id
		where t.id = $1 for update of t`, id).
		Scan(append(trustedPlaces(&t.TrustedPublisher), &p.Role, &p.Org.ID, &p.Org.Name, &p.Org.Issuer, &t.Suspended)...)
	p.ID, p.Name, p.Org.Domain = t.Maker, t.MadeBy, domain(p.Org.Issuer)
	return t, wrapNoRows(err, "find trusted publisher")
}

// UseTrusted notes that a run uses a trusted publisher, with the hash of the ID of the CI's
// token and when that expires. The first run fixes the repository. It reports false if the
// token was used before, or if too many are remembered (primary key of trusted_uses).
func (tx *Tx) UseTrusted(ctx context.Context, id oin.TrustedID, run oin.Run, jti []byte, until, now time.Time, most int) (bool, error) {
	if _, err := tx.q.Exec(ctx, `delete from trusted_uses where until < $1`, now); err != nil {
		return false, fmt.Errorf("forget old runs: %w", err)
	}
	tag, err := tx.q.Exec(ctx, `
		with fresh as (
			insert into trusted_uses (trusted_id, jti, until)
			select $1, $2, $3 where (select count(*) from (select from trusted_uses where trusted_id = $1 limit $8) kept) < $8
			on conflict do nothing returning 1)
		update trusted_publishers set used_at = $4, used_by = $5, repository_id = $6, owner_id = $7
		where id = $1 and exists (select from fresh)`, id, jti, until, now, run.Named(), run.RepositoryID, run.OwnerID, most)
	if err != nil {
		return false, fmt.Errorf("note run: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}

// EndTrusted ends a trusted publisher of an org and the tokens that its runs have, and returns
// it. It returns [ErrNotFound] if there is none, or it has ended.
func (tx *Tx) EndTrusted(ctx context.Context, org oin.OrgID, id oin.TrustedID, why string, now time.Time) (t oin.TrustedPublisher, err error) {
	err = tx.q.QueryRow(ctx, `
		update trusted_publishers t set ended_at = $3, ended_why = $4 from people p
		where t.id = $2 and t.org_id = $1 and t.ended_at is null and p.id = t.person_id returning `+trustedColumns, org, id, now, why).Scan(trustedPlaces(&t)...)
	if err != nil {
		return t, wrapNoRows(err, "end trusted publisher")
	}
	if _, err := tx.q.Exec(ctx, `
		update api_tokens set ended_at = $3, ended_why = $4 where trusted_id = $2 and org_id = $1 and ended_at is null`, org, id, now, why); err != nil {
		return t, fmt.Errorf("end tokens of runs: %w", err)
	}
	return t, nil
}
