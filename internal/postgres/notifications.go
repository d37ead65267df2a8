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

// Audience says among whom the recipients of a notice are looked for: the people of
// the org who have signed in since then and are not suspended.
type Audience struct {
	Org    oin.OrgID
	Notice oin.Notice
	Since  time.Time
	Acted  oin.PersonID // who did what the notice tells of; empty for the product
}

// Participants are those of the audience who have had a hand in a submission, have
// answered the OIN team in it, or hear of every submission of their org (indexes
// history_of_submission, issues by number, remarks_of_issue).
func (db queries) Participants(ctx context.Context, a Audience, id oin.SubmissionID) ([]Recipient, error) {
	return db.participants(ctx, a, `s.id = @which`, string(id))
}

// ParticipantsOfAll are the participants of any version of an integration.
func (db queries) ParticipantsOfAll(ctx context.Context, a Audience, id oin.IntegrationID) ([]Recipient, error) {
	return db.participants(ctx, a, `s.integration_id = @which`, string(id))
}

func (db queries) participants(ctx context.Context, a Audience, of, which string) ([]Recipient, error) {
	return db.recipients(ctx, a, `
		and (p.every_submission or p.id in (
			select h.person_id from submissions s
			join history h on h.submission_id = s.id and h.org_id = s.org_id
			where s.org_id = @org and `+of+`
			union all
			select r.person_id from submissions s
			join issues i on i.submission_id = s.id and i.org_id = s.org_id
			join remarks r on r.issue_id = i.id
			where s.org_id = @org and `+of+`))
		group by lower(p.email)
		order by min(p.email)`, pgx.NamedArgs{"which": which})
}

// Everyone is the whole audience, those first who have signed in last; at most limit
// addresses (index people by org and sub).
func (db queries) Everyone(ctx context.Context, a Audience, limit int) ([]Recipient, error) {
	return db.recipients(ctx, a, `
		group by lower(p.email)
		order by max(p.signed_in_at) desc, min(p.email) limit @limit`, pgx.NamedArgs{"limit": limit})
}

func (db queries) recipients(ctx context.Context, a Audience, which string, args pgx.NamedArgs) ([]Recipient, error) {
	args["org"], args["notice"], args["since"], args["acted"] = a.Org, a.Notice, a.Since, string(a.Acted)
	rows, err := db.q.Query(ctx, `
		select min(p.email), array_agg(p.id::text), bool_or(d.person_id is null), bool_or(p.id = nullif(@acted, '')::uuid) is true
		from people p
		join orgs o on o.id = p.org_id
		left join declined_notices d on d.person_id = p.id and d.notice = @notice
		where p.org_id = @org and p.email <> '' and p.suspended_at is null and o.suspended_at is null and p.signed_in_at >= @since`+which, args)
	if err != nil {
		return nil, fmt.Errorf("find recipients: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
	if err != nil {
		return nil, fmt.Errorf("find recipients: %w", err)
	}
	return all, nil
}

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
