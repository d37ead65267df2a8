package postgres

import (
	"context"
	"fmt"
	"time"

	"oinmanager/internal/oin"
)

// SubmissionsWithExpiredSecrets returns submissions of all orgs that were published before
// a time and still have secrets, whatever their status is now. It returns at most limit of
// them, ordered by id, after an id. Few secrets exist at a time, so the statement starts
// from them (index secrets_of_submission).
func (db queries) SubmissionsWithExpiredSecrets(ctx context.Context, publishedBefore time.Time, after oin.SubmissionID, limit int) ([]oin.Submission, error) {
	return db.versions(ctx, "find secrets to erase", `
		select `+submissionColumns+` from `+submissionTables+`
		where s.id in (select x.submission_id from secrets x)
		and s.published_at < $1 and ($2 = '' or s.id > nullif($2, '')::uuid)
		order by s.id limit $3`, publishedBefore, string(after), limit)
}

// EraseSecrets deletes all secrets of a submission, and the answers that refer to them,
// also in what was submitted and in its rounds. The transaction must have locked the
// submission.
func (tx *Tx) EraseSecrets(ctx context.Context, v oin.Submission, answers []oin.Key) error {
	if _, err := tx.q.Exec(ctx, `delete from secrets where submission_id = $1 and org_id = $2`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("erase secrets: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update rounds r set answers = (
			select coalesce(jsonb_object_agg(a.key, a.value), '{}') from jsonb_each(r.answers) a
			where a.value->>'secret' is null)
		where r.submission_id = $1 and r.org_id = $2`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("erase answers of rounds: %w", err)
	}
	if len(answers) == 0 {
		return nil
	}
	if _, err := tx.q.Exec(ctx, `
		update submissions
		set answers = answers - $3::text[], submitted = submitted - $3::text[], revision = revision + 1
		where id = $1 and org_id = $2`, v.ID, v.Org.ID, answers); err != nil {
		return fmt.Errorf("erase answers: %w", err)
	}
	return nil
}
