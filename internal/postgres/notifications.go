package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Recipient is an address that a notice may go to.
type Recipient struct {
	Email string
	// People are those whose address it is: several people of an org can share one.
	// None for an address that is no person's, such as the OIN team's own.
	People []oin.PersonID
	// Wants is false when all of them have declined the notice, and Acted true when one
	// of them did what it tells of.
	Wants, Acted bool
}

// Audience says among whom the readers of a notice are looked for: the people of an org
// who are not suspended.
type Audience struct {
	Org    oin.OrgID
	Notice oin.Notice
	// Submission is the one that the notice is about, or Integration is, with all its
	// versions. The org's people have worked on neither where both are empty.
	Submission  oin.SubmissionID
	Integration oin.IntegrationID
	Acted       oin.PersonID // who did what the notice tells of; empty for the product
	Since       time.Time    // active people have signed in since then
}

// Readers returns whom an org's notice may go to: the active people who have had a hand in
// what it is about, have answered the OIN team there, or hear of every submission of
// their org. Where these have fewer than [oin.MinReaders] addresses, all active people
// follow; where no one is active, all people. Those follow by when they last signed in, at
// most [oin.MaxReaders] addresses. An address can come twice. (Indexes people by org and
// sub, history_of_submission, issues by number, remarks_of_issue.)
func (db queries) Readers(ctx context.Context, a Audience) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		with about as (
			select id, org_id from submissions
			where org_id = @org and (id = nullif(@submission, '')::uuid or integration_id = nullif(@integration, '')::uuid)),
		audience as (
			select p.id, p.email, p.signed_in_at, p.signed_in_at >= @since as active,
			       d.person_id is null as wants, p.id = nullif(@acted, '')::uuid as acted,
			       (@submission <> '' or @integration <> '') and (p.every_submission or p.id in (
			           select h.person_id from about s
			           join history h on h.submission_id = s.id and h.org_id = s.org_id
			           union all
			           select r.person_id from about s
			           join issues i on i.submission_id = s.id and i.org_id = s.org_id
			           join remarks r on r.issue_id = i.id)) as takes_part
			from people p
			join orgs o on o.id = p.org_id
			left join declined_notices d on d.person_id = p.id and d.notice = @notice
			where p.org_id = @org and p.email <> '' and p.suspended_at is null and o.suspended_at is null),
		participants as (
			select `+recipientColumns+` from audience where active and takes_part group by lower(email)),
		active as (
			select `+recipientColumns+` from audience where active
			group by lower(email) order by max(signed_in_at) desc, min(email) limit @most),
		everyone as (
			select `+recipientColumns+` from audience
			group by lower(email) order by max(signed_in_at) desc, min(email) limit @most)
		select email, people, wants, acted from (
			select 1 as part, * from participants
			union all
			select 2, * from active where (select count(*) from participants) < @least
			union all
			select 3, * from everyone where not exists (select from active)) found
		order by part, case when part > 1 then signed_in_at end desc, email`, pgx.NamedArgs{
		"org": a.Org, "notice": a.Notice, "submission": string(a.Submission), "integration": string(a.Integration),
		"acted": string(a.Acted), "since": a.Since, "least": oin.MinReaders, "most": oin.MaxReaders})
	if err != nil {
		return nil, fmt.Errorf("find readers: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
	if err != nil {
		return nil, fmt.Errorf("find readers: %w", err)
	}
	return all, nil
}

// recipientColumns are one address of an audience, with the people whose it is.
const recipientColumns = `
	min(email) as email, array_agg(id::text) as people, bool_or(wants) as wants, bool_or(acted) is true as acted,
	max(signed_in_at) as signed_in_at`

// Claimant is the reviewer who has a submission of the org in hand, if there is one who
// is not suspended.
func (db queries) Claimant(ctx context.Context, org oin.OrgID, id oin.SubmissionID, n oin.Notice) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select p.email, array[p.id::text], d.person_id is null, false
		from submissions s
		join people p on p.id = s.claimed_by
		join orgs o on o.id = p.org_id
		left join declined_notices d on d.person_id = p.id and d.notice = $3
		where s.id = $1 and s.org_id = $2 and p.email <> '' and p.suspended_at is null and o.suspended_at is null`, id, org, n)
	if err != nil {
		return nil, fmt.Errorf("find claimant: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
}

// HearsAll reports whether a person hears of every submission of the org.
func (db queries) HearsAll(ctx context.Context, org oin.OrgID, who oin.PersonID) (bool, error) {
	var all bool
	err := db.q.QueryRow(ctx, `select every_submission from people where id = $1 and org_id = $2`, who, org).Scan(&all)
	return all, wrapNoRows(err, "read whether a person hears of every submission")
}

// HearAll keeps whether a person hears of every submission of the org.
func (tx *Tx) HearAll(ctx context.Context, org oin.OrgID, who oin.PersonID, all bool) error {
	if _, err := tx.q.Exec(ctx, `update people set every_submission = $3 where id = $1 and org_id = $2`, who, org, all); err != nil {
		return fmt.Errorf("keep whether a person hears of every submission: %w", err)
	}
	return nil
}

// Declined are the notices that a person of the org has chosen not to get.
func (db queries) Declined(ctx context.Context, org oin.OrgID, who oin.PersonID) ([]oin.Notice, error) {
	rows, err := db.q.Query(ctx, `
		select d.notice from declined_notices d
		join people p on p.id = d.person_id
		where d.person_id = $1 and p.org_id = $2 order by d.notice`, who, org)
	if err != nil {
		return nil, fmt.Errorf("read declined notices: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[oin.Notice])
}

// Decline keeps which notices a person of the org does not want: those, and no others.
func (tx *Tx) Decline(ctx context.Context, org oin.OrgID, who oin.PersonID, notices []oin.Notice) error {
	if _, err := tx.q.Exec(ctx, `
		delete from declined_notices d using people p
		where p.id = d.person_id and d.person_id = $1 and p.org_id = $2`, who, org); err != nil {
		return fmt.Errorf("forget declined notices: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		insert into declined_notices (person_id, notice)
		select p.id, n from people p, unnest($3::text[]) n where p.id = $1 and p.org_id = $2
		on conflict do nothing`, who, org, notices); err != nil {
		return fmt.Errorf("keep declined notices: %w", err)
	}
	return nil
}

// Choosers are those who have chosen a notice that no one gets unasked, have signed in
// since then and are not suspended (index chosen_notices_by_notice).
func (db queries) Choosers(ctx context.Context, n oin.Notice, since time.Time) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select min(p.email), array_agg(p.id::text), true, false
		from chosen_notices c
		join people p on p.id = c.person_id
		join orgs o on o.id = p.org_id
		where c.notice = $1 and p.email <> '' and p.suspended_at is null and o.suspended_at is null and p.signed_in_at >= $2
		group by lower(p.email) order by min(p.email)`, n, since)
	if err != nil {
		return nil, fmt.Errorf("find who has chosen a notice: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
}

// ChosenNotices are the notices that a person of the org has chosen to get, of those that
// no one gets unasked.
func (db queries) ChosenNotices(ctx context.Context, org oin.OrgID, who oin.PersonID) ([]oin.Notice, error) {
	rows, err := db.q.Query(ctx, `
		select c.notice from chosen_notices c
		join people p on p.id = c.person_id
		where c.person_id = $1 and p.org_id = $2 order by c.notice`, who, org)
	if err != nil {
		return nil, fmt.Errorf("read chosen notices: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[oin.Notice])
}

// ChooseNotices keeps which of those a person of the org wants: these, and no others.
func (tx *Tx) ChooseNotices(ctx context.Context, org oin.OrgID, who oin.PersonID, notices []oin.Notice) error {
	if _, err := tx.q.Exec(ctx, `
		delete from chosen_notices c using people p
		where p.id = c.person_id and c.person_id = $1 and p.org_id = $2`, who, org); err != nil {
		return fmt.Errorf("forget chosen notices: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		insert into chosen_notices (person_id, notice)
		select p.id, n from people p, unnest($3::text[]) n where p.id = $1 and p.org_id = $2
		on conflict do nothing`, who, org, notices); err != nil {
		return fmt.Errorf("keep chosen notices: %w", err)
	}
	return nil
}
