package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/oin"
)

// ErrDomainTaken is returned if another org is connected at the issuer.
var ErrDomainTaken = errors.New("another org is connected at this issuer")

// OrgClient is the OIDC client that an org has registered here.
type OrgClient struct {
	Org         oin.OrgID
	OktaID      string // permanent, unlike the issuer
	Issuer      string
	ClientID    string
	Sealed      []byte // the encrypted client secret
	ConnectedAt time.Time
	ConnectedBy string // name of the person
}

// ClientAt returns the client of the org that is connected at an issuer (unique index on
// org_clients.issuer). It returns [ErrNotFound] if there is none.
func (db queries) ClientAt(ctx context.Context, issuer string) (OrgClient, error) {
	return db.client(ctx, `c.issuer = $1`, issuer)
}

// ClientOf returns the client of the org with an Okta id (unique index on orgs.okta_id). It
// returns [ErrNotFound] if there is none.
func (db queries) ClientOf(ctx context.Context, oktaID string) (OrgClient, error) {
	return db.client(ctx, `o.okta_id = $1`, oktaID)
}

func (db queries) client(ctx context.Context, which string, args ...any) (OrgClient, error) {
	var c OrgClient
	err := db.q.QueryRow(ctx, `
		select o.id, o.okta_id, c.issuer, c.client_id, c.sealed, c.connected_at, p.name
		from org_clients c
		join orgs o on o.id = c.org_id
		join people p on p.id = c.connected_by
		where `+which, args...).
		Scan(&c.Org, &c.OktaID, &c.Issuer, &c.ClientID, &c.Sealed, &c.ConnectedAt, &c.ConnectedBy)
	return c, wrapNoRows(err, "find an org's client")
}

// SaveClient saves the client of the person's org, and replaces an earlier one. It returns
// [ErrDomainTaken] if another org is connected at the issuer.
func (tx *Tx) SaveClient(ctx context.Context, who oin.Person, c OrgClient) error {
	_, err := tx.q.Exec(ctx, `
		insert into org_clients (org_id, issuer, client_id, sealed, connected_at, connected_by)
		values ($1, $2, $3, $4, $5, $6)
		on conflict (org_id) do update
		set issuer = excluded.issuer, client_id = excluded.client_id, sealed = excluded.sealed,
		    connected_at = excluded.connected_at, connected_by = excluded.connected_by`,
		who.Org.ID, c.Issuer, c.ClientID, c.Sealed, c.ConnectedAt, who.ID)
	return wrapUniqueViolation(err, "save an org's client")
}

// UpdateClientIssuer sets the issuer of an org's client. If that changes it, it returns the
// old issuer and true. It returns [ErrDomainTaken] if another org is connected there.
func (tx *Tx) UpdateClientIssuer(ctx context.Context, org oin.OrgID, issuer string) (from string, moved bool, err error) {
	err = tx.q.QueryRow(ctx, `
		update org_clients c set issuer = $2
		from (select issuer from org_clients where org_id = $1 for update) old
		where c.org_id = $1 and old.issuer <> $2
		returning old.issuer`, org, issuer).Scan(&from)
	if errors.Is(err, pgx.ErrNoRows) {
		return "", false, nil
	}
	return from, err == nil, wrapUniqueViolation(err, "follow an org's domain")
}

func wrapUniqueViolation(err error, doing string) error {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok && pg.ConstraintName == "org_clients_issuer_key" {
		return ErrDomainTaken
	}
	if err != nil {
		return fmt.Errorf("%s: %w", doing, err)
	}
	return nil
}
