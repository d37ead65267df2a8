package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// claimColumns are what [claimInto] scans, from submissions s and the claimant a, if any.
var claimColumns = `coalesce(a.id::text, ''), coalesce(a.name, ''), coalesce(s.claimed_at, 'epoch'), coalesce(a.signed_in_at, 'epoch'),
	case when s.claimed_by is not null and s.status in ` + teamsTurn + ` then s.worked_at end`

func claimInto(c *oin.Claim) []any { return []any{&c.By, &c.Name, &c.At, &c.Seen, &c.Worked} }

// Claim returns the claim of a submission of the org. It is zero if the submission is
// unclaimed.
func (db queries) Claim(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (oin.Claim, error) {
	var c oin.Claim
	err := db.q.QueryRow(ctx, `select `+claimColumns+`
		from submissions s left join people a on a.id = s.claimed_by
		where s.id = $1 and s.org_id = $2`, id, org).Scan(claimInto(&c)...)
	return c, wrapNoRows(err, "read claim")
}

// LockTeammate returns a reviewer of the org, and keeps them from being suspended, or from
// losing the role, until the transaction ends. It returns [ErrNotFound] if there is no such
// reviewer.
func (tx *Tx) LockTeammate(ctx context.Context, org oin.OrgID, id oin.PersonID) (oin.Teammate, error) {
	var t oin.Teammate
	err := tx.q.QueryRow(ctx, `
		select id, name from people
		where id = $1 and org_id = $2 and role in ('reviewer', 'admin') and suspended_at is null for share`, id, org).Scan(&t.ID, &t.Name)
	return t, wrapNoRows(err, "find teammate")
}

// Teammates returns the reviewers of the org, by name: those who signed in last, up to
// [oin.MaxTeam] (index people_of_team).
func (db queries) Teammates(ctx context.Context, org oin.OrgID) ([]oin.Teammate, error) {
	rows, err := db.q.Query(ctx, `
		select id, name from (
			select id, name from people
			where org_id = $1 and role in ('reviewer', 'admin') and suspended_at is null
			order by signed_in_at desc, id limit $2) p
		order by lower(name), id`, org, oin.MaxTeam)
	if err != nil {
		return nil, fmt.Errorf("read teammates: %w", err)
	}
	return pgx.CollectRows(rows, pgx.RowToStructByPos[oin.Teammate])
}

// SubmittedNames returns the app names of submissions that the OIN team can see.
func (db queries) SubmittedNames(ctx context.Context, ids []oin.SubmissionID) (map[oin.SubmissionID]string, error) {
	rows, err := db.q.Query(ctx, `
		select s.id, coalesce(s.submitted->>'`+string(oin.AppName)+`', '') from submissions s
		where s.id = any($1::uuid[]) and s.status <> 'DRAFT'`, ids)
	if err != nil {
		return nil, fmt.Errorf("read names: %w", err)
	}
	names := map[oin.SubmissionID]string{}
	var id oin.SubmissionID
	var name string
	_, err = pgx.ForEachRow(rows, []any{&id, &name}, func() error {
		names[id] = oin.ShownName(name)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read names: %w", err)
	}
	return names, nil
}

// NoteWork records that the person has worked on a submission, if they have claimed it.
func (tx *Tx) NoteWork(ctx context.Context, v oin.Submission, who oin.PersonID, now time.Time) error {
	if _, err := tx.q.Exec(ctx, `update submissions set worked_at = $4 where id = $1 and org_id = $2 and claimed_by = $3`, v.ID, v.Org.ID, who, now); err != nil {
		return fmt.Errorf("note work: %w", err)
	}
	return nil
}

// SetClaim moves a claim from one person to another. The empty id means unclaimed: then it
// stays known when the submission was last worked on, for [Tx.RestoreClaim]. SetClaim returns
// [ErrConflict], and writes nothing, if from is not the claimant.
func (tx *Tx) SetClaim(ctx context.Context, v oin.Submission, from, to oin.PersonID, now time.Time) error {
	tag, err := tx.q.Exec(ctx, `
		update submissions
		set claimed_by = nullif($4, '')::uuid, claimed_at = case when $4 <> '' then $5::timestamptz end, worked_at = case when $4 <> '' then $5::timestamptz else worked_at end
		where id = $1 and org_id = $2 and claimed_by is not distinct from nullif($3, '')::uuid`,
		v.ID, v.Org.ID, string(from), string(to), now)
	if err != nil {
		return fmt.Errorf("move claim: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrConflict
	}
	return nil
}

// RestoreClaim gives a submission back to the person who has released it, which is no work on
// it. It returns [ErrConflict], and writes nothing, if it is claimed.
func (tx *Tx) RestoreClaim(ctx context.Context, v oin.Submission, to oin.PersonID, now time.Time) error {
	tag, err := tx.q.Exec(ctx, `
		update submissions set claimed_by = $3, claimed_at = $4, worked_at = coalesce(worked_at, $4)
		where id = $1 and org_id = $2 and claimed_by is null`, v.ID, v.Org.ID, to, now)
	if err != nil {
		return fmt.Errorf("restore claim: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrConflict
	}
	return nil
}
