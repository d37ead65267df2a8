package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Recipient is an address that a notice can go to.
type Recipient struct {
	Email string // empty if the person has none, who is then only told in the product
	// People have the address: several people of an org can share one. It is empty for an
	// address that is no person's, such as the OIN team's.
	People []oin.PersonID
	// Wants is false if all of them have declined the notice, or they have no address.
	// Acted is true if one of them did what it is about.
	Wants, Acted bool
	// Daily is true if all who want the notice want it once a day.
	Daily bool
	// Quiet means that they get no email, and are only told in the product.
	Quiet bool `db:"-"`
}

// Audience describes the readers of a notice, who are people of an org that are not
// suspended.
type Audience struct {
	Org    oin.OrgID
	Notice oin.Notice
	// Submission is what the notice is about, or Integration is, with all its versions. If
	// both are empty, no one counts as having worked on it.
	Submission  oin.SubmissionID
	Integration oin.IntegrationID
	Acted       oin.PersonID // who did what the notice is about; empty for the system
	Since       time.Time    // active people have signed in since
}

// Readers returns the addresses that a notice to an org can go to: those of active people
// who have worked on what it is about, replied to the OIN team there, or get notices of all
// submissions of their org. If there are fewer than [oin.MinReaders] addresses, those of
// all active people follow. If no one is active, those of all people follow. Both are
// ordered by the latest sign-in, and at most [oin.MaxReaders]. An address can be there
// twice. Served by the indexes of people on org and sub, history_of_submission, of issues
// on number, and remarks_of_issue.
func (db queries) Readers(ctx context.Context, a Audience) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		with about as (
			select id, org_id from submissions
			where org_id = @org and (id = nullif(@submission, '')::uuid or integration_id = nullif(@integration, '')::uuid)),
		audience as (
			select p.id, p.email, p.signed_in_at, p.signed_in_at >= @since as active,
			       p.email <> '' and d.person_id is null as wants, p.email <> '' and p.id = nullif(@acted, '')::uuid as acted,
			       y.person_id is not null as daily,
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
			left join daily_notices y on y.person_id = p.id and y.notice = @notice
			where p.org_id = @org and p.suspended_at is null and o.suspended_at is null),
		participants as (
			select `+recipientColumns+` from audience where active and takes_part group by `+byAddress+`),
		active as (
			select `+recipientColumns+` from audience where active
			group by `+byAddress+` order by max(signed_in_at) desc, min(email) limit @most),
		everyone as (
			select `+recipientColumns+` from audience
			group by `+byAddress+` order by max(signed_in_at) desc, min(email) limit @most)
		select email, people, wants, acted, daily from (
			select 1 as part, * from participants
			union all
			select 2, * from active where (select count(*) from participants where email <> '') < @least
			union all
			select 3, * from everyone where not exists (select from active where email <> '')) found
		order by part, case when part > 1 then signed_in_at end desc, email`, pgx.NamedArgs{
		"org": a.Org, "notice": a.Notice, "submission": string(a.Submission), "integration": string(a.Integration),
		"acted": string(a.Acted), "since": a.Since, "least": oin.MinReaders, "most": oin.MaxReaders})
	return collect(rows, err, "find readers", pgx.RowToStructByPos[Recipient])
}

// recipientColumns are the columns of one address of an audience, with the people who have
// it.
const recipientColumns = `
	min(email) as email, array_agg(id::text) as people, bool_or(wants) as wants, bool_or(acted) is true as acted,
	coalesce(bool_and(daily) filter (where wants), false) as daily,
	max(signed_in_at) as signed_in_at`

// byAddress groups the people of an audience by their address. Those without one are each
// on their own.
const byAddress = `lower(email), case when email = '' then id end`

// Claimant returns the reviewer who has claimed a submission of the org, unless suspended.
func (db queries) Claimant(ctx context.Context, org oin.OrgID, id oin.SubmissionID, n oin.Notice) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select p.email, array[p.id::text], p.email <> '' and d.person_id is null, false, y.person_id is not null
		from submissions s
		join people p on p.id = s.claimed_by
		join orgs o on o.id = p.org_id
		left join declined_notices d on d.person_id = p.id and d.notice = $3
		left join daily_notices y on y.person_id = p.id and y.notice = $3
		where s.id = $1 and s.org_id = $2 and p.suspended_at is null and o.suspended_at is null`, id, org, n)
	if err != nil {
		return nil, fmt.Errorf("find claimant: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
}

// Recipient returns the address of a person of the org for a notice, unless suspended.
func (db queries) Recipient(ctx context.Context, org oin.OrgID, who oin.PersonID, n oin.Notice) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select p.email, array[p.id::text], p.email <> '' and d.person_id is null, false, y.person_id is not null
		from people p
		join orgs o on o.id = p.org_id
		left join declined_notices d on d.person_id = p.id and d.notice = $3
		left join daily_notices y on y.person_id = p.id and y.notice = $3
		where p.id = $1 and p.org_id = $2 and p.suspended_at is null and o.suspended_at is null`, who, org, n)
	if err != nil {
		return nil, fmt.Errorf("find recipient: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
}

// HearsAll reports whether a person gets notices of all submissions of the org.
func (db queries) HearsAll(ctx context.Context, org oin.OrgID, who oin.PersonID) (bool, error) {
	var all bool
	err := db.q.QueryRow(ctx, `select every_submission from people where id = $1 and org_id = $2`, who, org).Scan(&all)
	return all, wrapNoRows(err, "read whether a person hears of every submission")
}

// HearAll sets whether a person gets notices of all submissions of the org.
func (tx *Tx) HearAll(ctx context.Context, org oin.OrgID, who oin.PersonID, all bool) error {
	if _, err := tx.q.Exec(ctx, `update people set every_submission = $3 where id = $1 and org_id = $2`, who, org, all); err != nil {
		return fmt.Errorf("keep whether a person hears of every submission: %w", err)
	}
	return nil
}

// Declined returns the notices that a person of the org has declined.
func (db queries) Declined(ctx context.Context, org oin.OrgID, who oin.PersonID) ([]oin.Notice, error) {
	return db.notices(ctx, declinedNotices, org, who)
}

// Decline sets the notices that a person of the org has declined.
func (tx *Tx) Decline(ctx context.Context, org oin.OrgID, who oin.PersonID, notices []oin.Notice) error {
	return tx.setNotices(ctx, declinedNotices, org, who, notices)
}

// Choosers returns the people who opted in to a notice and have signed in since a time,
// without those who are suspended (index chosen_notices_by_notice).
func (db queries) Choosers(ctx context.Context, n oin.Notice, since time.Time) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select min(p.email), array_agg(p.id::text), true, false, bool_and(y.person_id is not null)
		from chosen_notices c
		join people p on p.id = c.person_id
		join orgs o on o.id = p.org_id
		left join daily_notices y on y.person_id = p.id and y.notice = $1
		where c.notice = $1 and p.email <> '' and p.suspended_at is null and o.suspended_at is null and p.signed_in_at >= $2
		group by lower(p.email) order by min(p.email)`, n, since)
	if err != nil {
		return nil, fmt.Errorf("find who has chosen a notice: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
}

// ChosenNotices returns the notices that a person of the org has opted in to.
func (db queries) ChosenNotices(ctx context.Context, org oin.OrgID, who oin.PersonID) ([]oin.Notice, error) {
	return db.notices(ctx, chosenNotices, org, who)
}

// ChooseNotices sets the notices that a person of the org has opted in to.
func (tx *Tx) ChooseNotices(ctx context.Context, org oin.OrgID, who oin.PersonID, notices []oin.Notice) error {
	return tx.setNotices(ctx, chosenNotices, org, who, notices)
}

// DailyNotices returns the notices that a person of the org gets once a day.
func (db queries) DailyNotices(ctx context.Context, org oin.OrgID, who oin.PersonID) ([]oin.Notice, error) {
	return db.notices(ctx, dailyNotices, org, who)
}

// ChooseDaily sets the notices that a person of the org gets once a day.
func (tx *Tx) ChooseDaily(ctx context.Context, org oin.OrgID, who oin.PersonID, notices []oin.Notice) error {
	return tx.setNotices(ctx, dailyNotices, org, who, notices)
}

// noticeList is a table with notices of people.
type noticeList string

const (
	declinedNotices noticeList = "declined_notices"
	chosenNotices   noticeList = "chosen_notices"
	dailyNotices    noticeList = "daily_notices"
)

// notices returns the notices that a person of the org has in a list.
func (db queries) notices(ctx context.Context, list noticeList, org oin.OrgID, who oin.PersonID) ([]oin.Notice, error) {
	rows, err := db.q.Query(ctx, `
		select l.notice from `+string(list)+` l
		join people p on p.id = l.person_id
		where l.person_id = $1 and p.org_id = $2 order by l.notice`, who, org)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", list, err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[oin.Notice])
}

// setNotices sets the notices that a person of the org has in a list.
func (tx *Tx) setNotices(ctx context.Context, list noticeList, org oin.OrgID, who oin.PersonID, notices []oin.Notice) error {
	if _, err := tx.q.Exec(ctx, `
		delete from `+string(list)+` l using people p
		where p.id = l.person_id and l.person_id = $1 and p.org_id = $2`, who, org); err != nil {
		return fmt.Errorf("empty %s: %w", list, err)
	}
	if _, err := tx.q.Exec(ctx, `
		insert into `+string(list)+` (person_id, notice)
		select p.id, n from people p, unnest($3::text[]) n where p.id = $1 and p.org_id = $2
		on conflict do nothing`, who, org, notices); err != nil {
		return fmt.Errorf("fill %s: %w", list, err)
	}
	return nil
}
