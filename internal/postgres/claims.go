package postgres

import (
	"context"
	"fmt"
	"time"

	"oinmanager/internal/oin"
)

// claimColumns are what [claimInto] scans, from submissions s and the claimant a, if any.
const claimColumns = `coalesce(a.id::text, ''), coalesce(a.name, ''), coalesce(s.claimed_at, 'epoch'), coalesce(a.signed_in_at, 'epoch')`

func claimInto(c *oin.Claim) []any { return []any{&c.By, &c.Name, &c.At, &c.Seen} }

// Claim returns the claim of a submission of the org. It is zero if the submission is
// unclaimed.
func (db queries) Claim(ctx context.Context, org oin.OrgID, id oin.SubmissionID) (oin.Claim, error) {
	var c oin.Claim
	err := db.q.QueryRow(ctx, `select `+claimColumns+`
		from submissions s left join people a on a.id = s.claimed_by
		where s.id = $1 and s.org_id = $2`, id, org).Scan(claimInto(&c)...)
	return c, wrapNoRows(err, "read claim")
}

// SetClaim moves a claim from one person to another. The empty id means unclaimed. It
// returns [ErrConflict], and writes nothing, if from is not the claimant.
func (tx *Tx) SetClaim(ctx context.Context, v oin.Submission, from, to oin.PersonID, now time.Time) error {
	tag, err := tx.q.Exec(ctx, `
		update submissions
		set claimed_by = nullif($4, '')::uuid, claimed_at = case when $4 <> '' then $5::timestamptz end
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
