package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

var orgLine = `
	select o.id, o.name, o.issuer, o.suspended_at, o.suspended_why, o.cap, ` + publisherColumns + `,
	       (select count(*) from submissions s where s.org_id = o.id and s.status in ` + inProgress + `), lower(o.name),
	       d.asked_at, coalesce(a.name, ''), coalesce(d.reason, ''), d.scheduled_at, d.due_at, d.began_at, coalesce(d.was_suspended, false)
	from orgs o left join org_deletions d on d.org_id = o.id left join people a on a.id = d.asked_by `

// Orgs returns a page of the orgs whose name or domain begins with text, by name, and where
// it ends. The text must be lower case. The place is zero on the last page (indexes
// orgs_by_name, orgs_by_host, submissions_in_progress).
func (db queries) Orgs(ctx context.Context, text string, after oin.NamePlace, limit int) ([]oin.OrgLine, oin.NamePlace, error) {
	rows, err := db.q.Query(ctx, orgLine+`
		where o.deleted_at is null and ($1 = '' or lower(o.name) collate "C" ^@ $1 or split_part(split_part(o.issuer, '://', 2), '/', 1) collate "C" ^@ $1)
		  and ($3 = '' or (lower(o.name) collate "C", o.id) > ($2, nullif($3, '')::uuid))
		order by lower(o.name) collate "C", o.id
		limit $4`, text, after.Name, after.ID, limit+1)
	return collectByName(rows, err, "find orgs", limit, scanOrgLine)
}

// Org returns an org. It returns [ErrNotFound] if there is none, or its data was deleted.
func (db queries) Org(ctx context.Context, id oin.OrgID) (oin.OrgLine, error) {
	o, _, err := scanOrgLine(db.q.QueryRow(ctx, orgLine+`where o.id = $1 and o.deleted_at is null`, id))
	return o, wrapNoRows(err, "find org")
}

func scanOrgLine(row pgx.Row) (o oin.OrgLine, place oin.NamePlace, err error) {
	err = row.Scan(&o.ID, &o.Name, &o.Issuer, &o.Suspended.Since, &o.Suspended.Why, &o.Cap, &o.Publisher.Name, &o.Publisher.Domain, &o.Used, &place.Name,
		&o.Deletion.Asked, &o.Deletion.AskedBy, &o.Deletion.Reason, &o.Deletion.Scheduled, &o.Deletion.Due, &o.Deletion.Began, &o.Deletion.WasSuspended)
	o.Domain, place.ID = domain(o.Issuer), string(o.ID)
	return o, place, err
}

const personLine = `
	select p.id, p.name, p.email, p.signed_in_at, p.suspended_at, p.suspended_why,
	       (select count(*) from sessions s where s.person_id = p.id and s.expires_at > $2 and s.seen_at > $3), lower(p.name)
	from people p where p.org_id = $1 `

// People returns a page of the people of an org, by name, and where it ends. The place is
// zero on the last page (indexes people_by_name, sessions_of_person).
func (db queries) People(ctx context.Context, org oin.OrgID, now, idleSince time.Time, after oin.NamePlace, limit int) ([]oin.PersonLine, oin.NamePlace, error) {
	rows, err := db.q.Query(ctx, personLine+`
		  and ($5 = '' or (lower(p.name) collate "C", p.id) > ($4, nullif($5, '')::uuid))
		order by lower(p.name) collate "C", p.id
		limit $6`, org, now, idleSince, after.Name, after.ID, limit+1)
	return collectByName(rows, err, "find people", limit, scanPersonLine)
}

// PersonOf returns a person of an org. It returns [ErrNotFound] if there is none.
func (db queries) PersonOf(ctx context.Context, org oin.OrgID, id oin.PersonID, now, idleSince time.Time) (oin.PersonLine, error) {
	p, _, err := scanPersonLine(db.q.QueryRow(ctx, personLine+`and p.id = $4`, org, now, idleSince, id))
	return p, wrapNoRows(err, "find person")
}

func scanPersonLine(row pgx.Row) (p oin.PersonLine, place oin.NamePlace, err error) {
	err = row.Scan(&p.ID, &p.Name, &p.Email, &p.SignedInAt, &p.Suspended.Since, &p.Suspended.Why, &p.Sessions, &place.Name)
	place.ID = string(p.ID)
	return p, place, err
}

// CountSessions returns the number of live sessions of an org's people (index
// sessions_of_org).
func (db queries) CountSessions(ctx context.Context, org oin.OrgID, now, idleSince time.Time) (n int, err error) {
	err = db.q.QueryRow(ctx, `select count(*) from sessions where org_id = $1 and expires_at > $2 and seen_at > $3`, org, now, idleSince).Scan(&n)
	return n, wrapNoRows(err, "count sessions")
}

// SetCap sets the maximum of submissions that an org can have in progress. Nil means the
// default.
func (tx *Tx) SetCap(ctx context.Context, org oin.OrgID, most *int) error {
	if _, err := tx.q.Exec(ctx, `update orgs set cap = $2 where id = $1`, org, most); err != nil {
		return fmt.Errorf("set cap: %w", err)
	}
	return nil
}

// SuspendOrg suspends an org and ends all sessions and API tokens of its people, or restores access if s
// is zero. The lock of the org's row keeps sign-ins from running at the same time. It
// returns [ErrConflict] if the org is in that state already.
func (tx *Tx) SuspendOrg(ctx context.Context, org oin.OrgID, s oin.Suspension) error {
	tag, err := tx.q.Exec(ctx, `
		update orgs set suspended_at = $2, suspended_why = $3 where id = $1 and (suspended_at is null) = ($2::timestamptz is not null)`, org, s.Since, s.Why)
	if err != nil {
		return fmt.Errorf("suspend org: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrConflict
	}
	if _, err := tx.q.Exec(ctx, `delete from sessions where org_id = $1`, org); err != nil {
		return fmt.Errorf("end sessions of org: %w", err)
	}
	if s.Since == nil {
		return nil
	}
	_, err = tx.EndTokensOf(ctx, org, "", "The org was suspended", *s.Since)
	return err
}

// SuspendPerson suspends a person of an org and ends all their sessions and API tokens, or restores access
// if s is zero. It returns [ErrConflict] if the person is in that state already.
func (tx *Tx) SuspendPerson(ctx context.Context, org oin.OrgID, id oin.PersonID, s oin.Suspension) error {
	tag, err := tx.q.Exec(ctx, `
		update people set suspended_at = $3, suspended_why = $4
		where id = $2 and org_id = $1 and (suspended_at is null) = ($3::timestamptz is not null)`, org, id, s.Since, s.Why)
	if err != nil {
		return fmt.Errorf("suspend person: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrConflict
	}
	if _, err = tx.EndSessionsOf(ctx, oin.Person{ID: id, Org: oin.Org{ID: org}}); err != nil || s.Since == nil {
		return err
	}
	_, err = tx.EndTokensOf(ctx, org, id, "The person who created it was suspended", *s.Since)
	return err
}
