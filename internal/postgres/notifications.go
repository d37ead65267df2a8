package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/submission"
)

// Recipient is somebody whom a notice may be for.
type Recipient struct {
	Email string
	// Wants is false when they have declined the notice, and Acted true when they
	// did what it tells of. An address can be that of several people of an org: it
	// wants what one of them wants.
	Wants, Acted bool
}

// Participants are the people of the org who have had a hand in a submission, or have
// answered the OIN team, in the order in which they came to it, and whether they want
// the notice; all its people where the org has got it from another one, and none of
// them has had a hand in it yet (indexes history_of_submission, issues by number, remarks_of_issue).
func (db queries) Participants(ctx context.Context, org submission.OrgID, id submission.ID, n submission.Notice, acted submission.PersonID) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select min(p.email), bool_or(d.person_id is null), bool_or(p.id = nullif($4, '')::uuid) is true
		from (
			select h.person_id, h.at from history h where h.submission_id = $1 and h.org_id = $2
			union all
			select r.person_id, r.at from issues i join remarks r on r.issue_id = i.id where i.submission_id = $1 and i.org_id = $2
		) hand
		join people p on p.id = hand.person_id and p.org_id = $2
		left join declined_notices d on d.person_id = p.id and d.notice = $3
		where p.email <> ''
		group by lower(p.email)
		order by min(hand.at), min(p.email)`, id, org, n, string(acted))
	if err != nil {
		return nil, fmt.Errorf("find participants: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
	if err == nil && len(all) == 0 {
		return db.everybody(ctx, org, n)
	}
	return all, err
}

// everybody are all people of an org, and whether they want the notice.
func (db queries) everybody(ctx context.Context, org submission.OrgID, n submission.Notice) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select min(p.email), bool_or(d.person_id is null), false
		from people p
		left join declined_notices d on d.person_id = p.id and d.notice = $2
		where p.org_id = $1 and p.email <> ''
		group by lower(p.email)
		order by min(p.email)`, org, n)
	if err != nil {
		return nil, fmt.Errorf("find people: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
}

// Claimant is the reviewer who has a submission of the org in hand, if anybody has, and
// whether they want the notice.
func (db queries) Claimant(ctx context.Context, org submission.OrgID, id submission.ID, n submission.Notice) ([]Recipient, error) {
	rows, err := db.q.Query(ctx, `
		select p.email, d.person_id is null, false
		from submissions s
		join people p on p.id = s.claimed_by
		left join declined_notices d on d.person_id = p.id and d.notice = $3
		where s.id = $1 and s.org_id = $2`, id, org, n)
	if err != nil {
		return nil, fmt.Errorf("find claimant: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[Recipient])
}

// Declined are the notices that a person of the org has chosen not to get.
func (db queries) Declined(ctx context.Context, org submission.OrgID, who submission.PersonID) ([]submission.Notice, error) {
	rows, err := db.q.Query(ctx, `
		select d.notice from declined_notices d
		join people p on p.id = d.person_id
		where d.person_id = $1 and p.org_id = $2 order by d.notice`, who, org)
	if err != nil {
		return nil, fmt.Errorf("read declined notices: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowTo[submission.Notice])
}

// Decline keeps which notices a person of the org does not want: those, and no others.
func (tx *Tx) Decline(ctx context.Context, org submission.OrgID, who submission.PersonID, notices []submission.Notice) error {
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
