package postgres

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// SignIn is what an org asserts about a person who has just signed in.
type SignIn struct {
	OktaID  string // the org's permanent id, or its issuer if it has none
	Issuer  string
	OrgName string
	Sub     string
	Name    string
	Email   string
	Role    oin.Role
}

// ErrPersonSuspended is returned if an admin has suspended the person.
var ErrPersonSuspended = errors.New("the person is suspended")

// SaveSignIn adds or updates the org and the person, and returns the person. It returns
// [ErrNotFound] if the org is suspended, and [ErrPersonSuspended] if the person is.
func (tx *Tx) SaveSignIn(ctx context.Context, in SignIn, now time.Time) (oin.Person, error) {
	p := oin.Person{Name: in.Name, Email: in.Email, Role: in.Role, Org: oin.Org{Name: in.OrgName}}
	err := tx.q.QueryRow(ctx, `
		insert into orgs (okta_id, issuer, name)
		values ($1, $2, $3)
		on conflict (okta_id) do update set issuer = excluded.issuer, name = excluded.name
		where orgs.suspended_at is null
		returning id`, in.OktaID, in.Issuer, in.OrgName).Scan(&p.Org.ID)
	if err != nil {
		return p, wrapNoRows(err, "save org")
	}
	p.Org.Issuer, p.Org.Domain = in.Issuer, domain(in.Issuer)
	err = tx.q.QueryRow(ctx, `
		insert into people (org_id, sub, name, email, signed_in_at, role)
		values ($1, $2, $3, $4, $5, $6)
		on conflict (org_id, sub) do update
		set name = excluded.name, email = excluded.email, signed_in_at = excluded.signed_in_at, role = excluded.role
		where people.suspended_at is null
		returning id`, p.Org.ID, in.Sub, in.Name, in.Email, now, in.Role).Scan(&p.ID)
	if errors.Is(err, pgx.ErrNoRows) {
		return p, ErrPersonSuspended
	}
	if err != nil {
		return p, fmt.Errorf("save person: %w", err)
	}
	// A change of role applies to all browsers. Claims and some notices depend on it.
	if _, err := tx.q.Exec(ctx, `update sessions set role = $2 where person_id = $1 and role <> $2`, p.ID, p.Role); err != nil {
		return p, fmt.Errorf("renew role of sessions: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		with untrusted as (
			update trusted_publishers set ended_at = $3, ended_why = 'The person who added it has another role'
			where person_id = $1 and ended_at is null and $2 <> 'isv')
		update api_tokens set ended_at = $3, ended_why = 'The person who created it has another role'
		where person_id = $1 and ended_at is null and (role = 'isv') <> ($2 = 'isv')`, p.ID, p.Role, now); err != nil {
		return p, fmt.Errorf("end tokens: %w", err)
	}
	if p.Role != oin.RoleAdmin { // only admins get opt-in notices
		if err := tx.ChooseNotices(ctx, p.Org.ID, p.ID, nil); err != nil {
			return p, err
		}
	}
	if p.Role.IsOINTeam() {
		return p, nil
	}
	return p, tx.ReleaseClaims(ctx, p.ID, "", p.Name+" is no longer a reviewer.", now)
}

// OktaIDsAt returns the permanent ids of the orgs at an issuer (index orgs_by_issuer).
// There is more than one if the issuer has moved from one org to another.
func (db queries) OktaIDsAt(ctx context.Context, issuer string) ([]string, error) {
	rows, err := db.q.Query(ctx, `select okta_id from orgs where issuer = $1`, issuer)
	if err != nil {
		return nil, fmt.Errorf("find ids of orgs: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return nil, fmt.Errorf("find ids of orgs: %w", err)
	}
	return ids, nil
}

// Session is a signed-in browser.
type Session struct {
	TokenHash []byte
	Person    oin.Person
	IDToken   []byte // encrypted
	AuthTime  time.Time
	SeenAt    time.Time // when it began, for a new session
	// RecentUntil is until when the sign-in counts as recent. It is zero if a release that
	// doesn't know it began the session.
	RecentUntil time.Time
	ExpiresAt   time.Time
	Browser     string // in words
	Address     string // IP address when it began
	SID         string // id of the session at the org, or empty
}

// StartSession adds a session. It deletes the expired ones and writes their end to the
// audit log.
func (tx *Tx) StartSession(ctx context.Context, s Session) error {
	if _, err := tx.q.Exec(ctx, `
		with ended as (delete from sessions where expires_at < $1 returning person_id, org_id, role)
		insert into audit (at, person_id, org_id, role, action, detail)
		select $1, person_id, org_id, role, $2, 'It had lasted as long as one may.' from ended`,
		s.SeenAt, oin.AuditSessionEnd); err != nil {
		return fmt.Errorf("drop ended sessions: %w", err)
	}
	_, err := tx.q.Exec(ctx, `
		insert into sessions (token_hash, person_id, org_id, role, id_token, auth_time, begun_at, seen_at, expires_at, browser, address, sid, recent_until)
		values ($1, $2, $3, $4, $5, $6, $7, $7, $8, $9, $10, $11, $12)`,
		s.TokenHash, s.Person.ID, s.Person.Org.ID, s.Person.Role, s.IDToken, s.AuthTime, s.SeenAt, s.ExpiresAt, s.Browser, s.Address, s.SID, s.RecentUntil)
	if err != nil {
		return fmt.Errorf("start session: %w", err)
	}
	return nil
}

// findSession reads a live session with its person and org, given its hash, the time, and the
// time since when it has to have been used. It also reads the edition of the settings, so that
// outdated ones in memory are not used, and how many notifications the person hasn't read.
// The primary key serves it.
var findSession = `
	select s.role, s.id_token, s.auth_time, s.seen_at, s.expires_at, s.recent_until,
	       p.id, p.name, p.email, o.id, o.name, o.issuer, (select edition from team_settings), ` + unread + `
	from sessions s
	join people p on p.id = s.person_id
	join orgs o on o.id = s.org_id
	where s.token_hash = $1 and s.expires_at > $2 and s.seen_at > $3 and o.suspended_at is null and p.suspended_at is null`

// Session returns a live session. It returns [ErrNotFound] if the session has expired or was
// not used since idleSince, or its person or org is suspended.
func (db *DB) Session(ctx context.Context, tokenHash []byte, now, idleSince time.Time) (Session, error) {
	s, edition, err := scanSession(tokenHash, db.q.QueryRow(ctx, findSession, tokenHash, now, idleSince))
	db.settings.meet(edition)
	return s, wrapNoRows(err, "find session")
}

// scanSession scans what [findSession] reads, and the edition of the settings.
func scanSession(tokenHash []byte, row pgx.Row) (s Session, edition int64, err error) {
	s.TokenHash = tokenHash
	p := &s.Person
	var recentUntil *time.Time
	err = row.Scan(&p.Role, &s.IDToken, &s.AuthTime, &s.SeenAt, &s.ExpiresAt, &recentUntil,
		&p.ID, &p.Name, &p.Email, &p.Org.ID, &p.Org.Name, &p.Org.Issuer, &edition, &p.Unread)
	if recentUntil != nil {
		s.RecentUntil = *recentUntil
	}
	p.Org.Domain = domain(p.Org.Issuer)
	return s, edition, err
}

// TouchSession records that a session was used, and until when its sign-in is recent.
func (db *DB) TouchSession(ctx context.Context, s Session) error {
	_, err := db.q.Exec(ctx, `
		update sessions set seen_at = greatest(seen_at, $2), recent_until = greatest(recent_until, $3) where token_hash = $1`,
		s.TokenHash, s.SeenAt, s.RecentUntil)
	if err != nil {
		return fmt.Errorf("touch session: %w", err)
	}
	return nil
}

// EndSession ends a session. It is not an error if the session has ended already.
func (db queries) EndSession(ctx context.Context, tokenHash []byte) error {
	if _, err := db.q.Exec(ctx, `delete from sessions where token_hash = $1`, tokenHash); err != nil {
		return fmt.Errorf("end session: %w", err)
	}
	return nil
}

// domain returns the host of an issuer, which is how people know an org.
func domain(issuer string) string {
	u, err := url.Parse(issuer)
	if err != nil {
		return issuer
	}
	return u.Host
}
