package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// LiveSession is a session as its person sees it.
type LiveSession struct {
	ID              oin.SessionID
	This            bool // the session of the request
	BegunAt, SeenAt time.Time
	Browser         string
	Address         string
}

// Sessions returns up to limit live sessions of a person: first the one with tokenHash,
// then the others by last use (index sessions_of_person).
func (db queries) Sessions(ctx context.Context, who oin.Person, tokenHash []byte, now, idleSince time.Time, limit int) ([]LiveSession, error) {
	rows, err := db.q.Query(ctx, `
		select s.id, s.token_hash = $3 as this, s.begun_at, s.seen_at, s.browser, s.address
		from sessions s
		where s.person_id = $1 and s.org_id = $2 and s.expires_at > $4 and s.seen_at > $5
		order by this desc, s.seen_at desc, s.id
		limit $6`, who.ID, who.Org.ID, tokenHash, now, idleSince, limit)
	return collect(rows, err, "read sessions", pgx.RowToStructByPos[LiveSession])
}

// EndOneSession ends a session of a person, and returns its browser. It returns
// [ErrNotFound] if the person has no such session.
func (tx *Tx) EndOneSession(ctx context.Context, who oin.Person, id oin.SessionID) (browser string, err error) {
	err = tx.q.QueryRow(ctx, `
		delete from sessions where id = $1 and person_id = $2 and org_id = $3 returning browser`, id, who.ID, who.Org.ID).Scan(&browser)
	return browser, wrapNoRows(err, "end session")
}

// EndOtherSessions ends all sessions of a person but one, and returns their number.
func (tx *Tx) EndOtherSessions(ctx context.Context, who oin.Person, but []byte) (int64, error) {
	tag, err := tx.q.Exec(ctx, `
		delete from sessions where person_id = $1 and org_id = $2 and token_hash <> $3`, who.ID, who.Org.ID, but)
	if err != nil {
		return 0, fmt.Errorf("end sessions: %w", err)
	}
	return tag.RowsAffected(), nil
}

// EndSessionsOf ends all sessions of a person, and returns their number.
func (tx *Tx) EndSessionsOf(ctx context.Context, who oin.Person) (int64, error) {
	tag, err := tx.q.Exec(ctx, `delete from sessions where person_id = $1 and org_id = $2`, who.ID, who.Org.ID)
	if err != nil {
		return 0, fmt.Errorf("end sessions: %w", err)
	}
	return tag.RowsAffected(), nil
}

// EndSessionsAt ends the sessions that belong to a session sid of the org at an issuer, and
// returns their people (indexes orgs_by_issuer, sessions_of_org).
func (tx *Tx) EndSessionsAt(ctx context.Context, issuer, sid string) ([]oin.Person, error) {
	return tx.persons(ctx, "end sessions", `
		delete from sessions s using orgs o
		where o.id = s.org_id and o.issuer = $1 and s.sid = $2 and s.sid <> ''
		returning s.person_id, s.org_id`, issuer, sid)
}

// PeopleNamed returns the people with a sub of the org with an Okta id or, if sub is empty,
// those with an email address.
func (db queries) PeopleNamed(ctx context.Context, oktaID, sub, email string) ([]oin.Person, error) {
	return db.persons(ctx, "find people", `
		select p.id, p.org_id
		from orgs o
		join people p on p.org_id = o.id
		where o.okta_id = $1 and case when $2 <> '' then p.sub = $2 else lower(p.email) = lower($3) end
		order by p.id`, oktaID, sub, email)
}

func (db queries) persons(ctx context.Context, doing, sql string, args ...any) ([]oin.Person, error) {
	rows, err := db.q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (oin.Person, error) {
		var p oin.Person
		err := row.Scan(&p.ID, &p.Org.ID)
		return p, err
	})
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	return all, nil
}

// maxUsedTokens is the maximum of requests stored for an org, so that no org can fill the
// table.
const maxUsedTokens = 10_000

// MarkTokenUsed records the id of a signed request of an org until the request expires. It
// reports false if the id was used before, or the org has too many requests stored.
func (tx *Tx) MarkTokenUsed(ctx context.Context, org oin.OrgID, jti string, until, now time.Time) (bool, error) {
	if _, err := tx.q.Exec(ctx, `delete from logout_requests where until < $1`, now); err != nil {
		return false, fmt.Errorf("forget old requests: %w", err)
	}
	tag, err := tx.q.Exec(ctx, `
		insert into logout_requests (org_id, jti, until)
		select $1, $2, $3
		where (select count(*) from (select from logout_requests where org_id = $1 limit $4) kept) < $4
		on conflict do nothing`, org, jti, until, maxUsedTokens)
	if err != nil {
		return false, fmt.Errorf("note request: %w", err)
	}
	return tag.RowsAffected() == 1, nil
}
