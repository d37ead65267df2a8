package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// publisherColumns are the two of an [oin.Publisher], from orgs o.
const publisherColumns = `o.publisher, case when o.proven_at is null then '' else o.proof_domain end`

const proofColumns = `o.proof_domain, o.proof_token, o.proof_way, o.proven_at, o.proof_seen_at, o.proof_tried_at, o.proof_due_at, o.proof_lost`

func proofPlaces(p *oin.DomainProof) []any {
	return []any{&p.Domain, &p.Token, &p.Way, &p.Proven, &p.Seen, &p.Tried, &p.Due, &p.Lost}
}

// Publishing is an org with who it publishes as.
type Publishing struct {
	Org   oin.Org
	Proof oin.DomainProof
}

const publishingColumns = `o.id, o.name, o.issuer, o.suspended_at is not null, ` + publisherColumns + `, ` + proofColumns

func scanPublishing(row pgx.CollectableRow) (Publishing, error) {
	var p Publishing
	err := row.Scan(append([]any{&p.Org.ID, &p.Org.Name, &p.Org.Issuer, &p.Org.Suspended, &p.Org.Publisher.Name, &p.Org.Publisher.Domain}, proofPlaces(&p.Proof)...)...)
	p.Org.Domain = domain(p.Org.Issuer)
	return p, err
}

// Publishing returns who an org publishes as. It returns [ErrNotFound] if there is no such
// org.
func (db queries) Publishing(ctx context.Context, org oin.OrgID) (Publishing, error) {
	rows, err := db.q.Query(ctx, `select `+publishingColumns+` from orgs o where o.id = $1`, org)
	if err != nil {
		return Publishing{}, fmt.Errorf("read publisher: %w", err)
	}
	p, err := pgx.CollectExactlyOneRow(rows, scanPublishing)
	return p, wrapNoRows(err, "read publisher")
}

// PublisherWithName returns the domain of another org that has proven one and publishes
// under a name that looks the same, or "" (index orgs_by_publisher). The org that has
// proven it first counts.
func (db queries) PublisherWithName(ctx context.Context, org oin.OrgID, name string) (domain string, err error) {
	err = db.q.QueryRow(ctx, `
		select coalesce((select o.proof_domain from orgs o
			where o.publisher_key = $2 and o.publisher_key <> '' and o.id <> $1 and o.proven_at is not null and o.suspended_at is null
			order by o.proven_at limit 1), '')`, org, oin.NameKey(name)).Scan(&domain)
	return domain, wrapNoRows(err, "find publisher")
}

// LockPublisherName lets no one else take a name that looks the same until the transaction
// ends.
func (tx *Tx) LockPublisherName(ctx context.Context, name string) error {
	if _, err := tx.q.Exec(ctx, `select pg_advisory_xact_lock(hashtext('publisher'), hashtext($1))`, oin.NameKey(name)); err != nil {
		return fmt.Errorf("lock publisher: %w", err)
	}
	return nil
}

// SavePublisher stores an org's display name and the claim to a domain. The catalog follows
// in the same transaction (trigger orgs_published).
func (tx *Tx) SavePublisher(ctx context.Context, org oin.OrgID, name string, p oin.DomainProof) error {
	_, err := tx.q.Exec(ctx, `
		update orgs set publisher = $2, publisher_key = $3, proof_domain = $4, proof_token = $5, proof_way = $6,
			proven_at = $7, proof_seen_at = $8, proof_tried_at = $9, proof_due_at = $10, proof_lost = $11
		where id = $1`, org, name, oin.NameKey(name), p.Domain, p.Token, p.Way, p.Proven, p.Seen, p.Tried, p.Due, p.Lost)
	if err != nil {
		return fmt.Errorf("save publisher: %w", err)
	}
	return nil
}

// TakeProofsDue returns the orgs whose proofs are due to be looked for, at most limit of
// them, and makes them due again at retry, in case that it isn't told what became of them
// (index orgs_proof_due).
func (db *DB) TakeProofsDue(ctx context.Context, now, retry time.Time, limit int) ([]Publishing, error) {
	rows, err := db.q.Query(ctx, `
		with due as (
			select id from orgs where proven_at is not null and proof_due_at <= $1 order by proof_due_at limit $3 for update skip locked)
		update orgs o set proof_due_at = $2 from due where o.id = due.id
		returning `+publishingColumns, now, retry, limit)
	return collect(rows, err, "take proofs due", scanPublishing)
}
