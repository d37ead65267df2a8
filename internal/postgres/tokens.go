package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

const tokenColumns = `t.id, t.name, t.scopes, p.id, p.name, t.made_at, t.expires_at, t.used_at, t.used_from, t.ended_at, t.ended_why, coalesce(t.trusted_id::text, '')`

func scanToken(row pgx.CollectableRow) (oin.Token, error) {
	var t oin.Token
	err := row.Scan(tokenPlaces(&t)...)
	return t, err
}

func tokenPlaces(t *oin.Token) []any {
	return []any{&t.ID, &t.Name, &t.Scopes, &t.Maker, &t.MadeBy, &t.Made, &t.Expires, &t.Used, &t.UsedFrom, &t.Ended, &t.Why, &t.Trusted}
}

// AddToken adds a token of a person, by the hash of its text, and returns its id.
func (tx *Tx) AddToken(ctx context.Context, who oin.Person, t oin.Token, hash []byte) (oin.TokenID, error) {
	var id oin.TokenID
	err := tx.q.QueryRow(ctx, `
		insert into api_tokens (token_hash, person_id, org_id, role, name, scopes, made_at, expires_at, trusted_id)
		values ($1, $2, $3, $4, $5, $6, $7, $8, nullif($9, '')::uuid) returning id`,
		hash, who.ID, who.Org.ID, who.Role, t.Name, t.Scopes, t.Made, t.Expires, string(t.Trusted)).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("add token: %w", err)
	}
	return id, nil
}

// ofTokens selects the tokens t that a person sees: those of the org $1 or, in the OIN
// team, those of the person $2. The short ones of runs are seen beside their trusted publisher.
const ofTokens = `t.org_id = $1 and t.trusted_id is null and (t.person_id = $2 or t.role = 'isv' and $3 = 'isv')`

// Tokens returns the tokens that a person sees, the newest first, and of those that no
// longer work only the ones that ended since a time (index api_tokens_of_org).
func (db queries) Tokens(ctx context.Context, who oin.Person, since time.Time, limit int) ([]oin.Token, error) {
	rows, err := db.q.Query(ctx, `
		select `+tokenColumns+`
		from api_tokens t join people p on p.id = t.person_id
		where `+ofTokens+` and coalesce(t.ended_at, t.expires_at) > $4
		order by t.made_at desc, t.id limit $5`, who.Org.ID, who.ID, who.Role, since, limit)
	return collect(rows, err, "read tokens", scanToken)
}

// LiveTokens returns how many of the tokens that a person sees work.
func (tx *Tx) LiveTokens(ctx context.Context, who oin.Person, now time.Time) (n int, err error) {
	err = tx.q.QueryRow(ctx, `select count(*) from api_tokens t where `+ofTokens+` and t.ended_at is null and t.expires_at > $4`,
		who.Org.ID, who.ID, who.Role, now).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count tokens: %w", err)
	}
	return n, nil
}

// EndToken ends one of the tokens that a person sees, and returns its name. It returns
// [ErrNotFound] if there is none, or it has ended.
func (tx *Tx) EndToken(ctx context.Context, who oin.Person, id oin.TokenID, why string, now time.Time) (name string, err error) {
	err = tx.q.QueryRow(ctx, `
		update api_tokens t set ended_at = $5, ended_why = $6
		where t.id = $4 and `+ofTokens+` and t.ended_at is null returning t.name`, who.Org.ID, who.ID, who.Role, id, now, why).Scan(&name)
	return name, wrapNoRows(err, "end token")
}

// EndTokensOf ends all tokens and trusted publishers of an org or, if a person is given, those
// that the person made, and returns the number of tokens (indexes api_tokens_of_org,
// api_tokens_of_person, and the same of trusted_publishers).
func (tx *Tx) EndTokensOf(ctx context.Context, org oin.OrgID, person oin.PersonID, why string, now time.Time) (int64, error) {
	where, args := ` set ended_at = $2, ended_why = $3 where org_id = $1 and ended_at is null`, []any{org, now, why}
	if person != "" {
		where, args = where+` and person_id = $4`, append(args, person)
	}
	if _, err := tx.q.Exec(ctx, `update trusted_publishers`+where, args...); err != nil {
		return 0, fmt.Errorf("end trusted publishers: %w", err)
	}
	tag, err := tx.q.Exec(ctx, `update api_tokens`+where, args...)
	if err != nil {
		return 0, fmt.Errorf("end tokens: %w", err)
	}
	return tag.RowsAffected(), nil
}

// TokenUser is whom a token stands for.
type TokenUser struct {
	oin.Token
	Person    oin.Person
	MadeAs    oin.Role // the person's role when it was made
	SignedIn  time.Time
	Suspended bool // the person, or the org
}

// TokenUser returns the token with a hash, and whom it stands for, whether it works or not.
// It returns [ErrNotFound] if there is none. It also reads the edition of the settings, as
// [DB.Session] does. The unique index on the hash serves it.
func (db *DB) TokenUser(ctx context.Context, hash []byte) (TokenUser, error) {
	var u TokenUser
	var edition int64
	p := &u.Person
	err := db.q.QueryRow(ctx, `
		select `+tokenColumns+`, t.role, coalesce(p.role, 'isv'), p.email, p.signed_in_at, o.id, o.name, o.issuer,
		       p.suspended_at is not null or o.suspended_at is not null, (select edition from team_settings)
		from api_tokens t
		join people p on p.id = t.person_id
		join orgs o on o.id = t.org_id
		where t.token_hash = $1`, hash).
		Scan(append(tokenPlaces(&u.Token), &u.MadeAs, &p.Role, &p.Email, &u.SignedIn, &p.Org.ID, &p.Org.Name, &p.Org.Issuer, &u.Suspended, &edition)...)
	db.settings.meet(edition)
	p.ID, p.Name, p.Org.Domain = u.Maker, u.MadeBy, domain(p.Org.Issuer)
	return u, wrapNoRows(err, "find token")
}

// TouchToken records that a token was used from an address, unless that was recorded since
// a time.
func (db *DB) TouchToken(ctx context.Context, id oin.TokenID, at time.Time, from string, since time.Time) error {
	_, err := db.q.Exec(ctx, `
		update api_tokens set used_at = $2, used_from = $3 where id = $1 and (used_at is null or used_at <= $4)`, id, at, from, since)
	if err != nil {
		return fmt.Errorf("touch token: %w", err)
	}
	return nil
}

// ExpiringToken is a token that expires soon, and whom to tell.
type ExpiringToken struct {
	oin.Token
	Org     oin.Org
	Readers []Recipient
}

// maxTokenReaders is how many people are told of a token whose maker is no longer there.
const maxTokenReaders = 10

// TakeExpiring returns up to limit tokens that expire before a time, and marks them as warned
// about (index api_tokens_by_end). The reader is the maker or, if they haven't signed in since
// a time, the people of the org who have, the latest first.
func (tx *Tx) TakeExpiring(ctx context.Context, now, before, active time.Time, limit int) ([]ExpiringToken, error) {
	rows, err := tx.q.Query(ctx, `
		with soon as (
			update api_tokens set warned_at = $1 where id in (
				select t.id from api_tokens t join people p on p.id = t.person_id join orgs o on o.id = t.org_id
				where t.expires_at > $1 and t.expires_at <= $2 and t.ended_at is null and t.warned_at is null and t.trusted_id is null
				and p.suspended_at is null and o.suspended_at is null
				order by t.expires_at limit $3 for update of t skip locked)
			returning *)
		select `+tokenColumns+`, o.id, o.name, coalesce((
			select json_agg(json_build_object('ID', r.id, 'Email', r.email)) from (
				select x.id, x.email from people x
				where x.org_id = t.org_id and x.suspended_at is null and case when p.signed_in_at > $4 or t.role <> 'isv' then x.id = p.id else x.signed_in_at > $4 end
				order by x.signed_in_at desc, x.id limit $5) r), '[]')
		from soon t join people p on p.id = t.person_id join orgs o on o.id = t.org_id order by t.expires_at, t.id`, now, before, limit, active, maxTokenReaders)
	return collect(rows, err, "find expiring tokens", func(row pgx.CollectableRow) (ExpiringToken, error) {
		var e ExpiringToken
		var readers []struct {
			ID    oin.PersonID
			Email string
		}
		err := row.Scan(append(tokenPlaces(&e.Token), &e.Org.ID, &e.Org.Name, &readers)...)
		for _, r := range readers {
			e.Readers = append(e.Readers, Recipient{Email: r.Email, People: []oin.PersonID{r.ID}})
		}
		return e, err
	})
}

// ForgetTokens deletes tokens that expired or ended before a time, and returns their number
// (index api_tokens_by_end). A token that ended early goes when it would have expired. Those of
// runs go if they expired before runs, and trusted publishers that ended before the time.
func (db *DB) ForgetTokens(ctx context.Context, before, runs time.Time) (int64, error) {
	if _, err := db.q.Exec(ctx, `delete from trusted_publishers where ended_at < $1`, before); err != nil {
		return 0, fmt.Errorf("forget trusted publishers: %w", err)
	}
	tag, err := db.q.Exec(ctx, `delete from api_tokens where expires_at < $1 or expires_at < $2 and trusted_id is not null`, before, runs)
	if err != nil {
		return 0, fmt.Errorf("forget tokens: %w", err)
	}
	return tag.RowsAffected(), nil
}

// EndOwnToken ends a token of an org, also one that a run has, and returns its name. It
// returns [ErrNotFound] if there is none, or it has ended.
func (tx *Tx) EndOwnToken(ctx context.Context, org oin.OrgID, id oin.TokenID, why string, now time.Time) (name string, err error) {
	err = tx.q.QueryRow(ctx, `
		update api_tokens set ended_at = $3, ended_why = $4 where id = $2 and org_id = $1 and ended_at is null returning name`, org, id, now, why).Scan(&name)
	return name, wrapNoRows(err, "end token")
}
