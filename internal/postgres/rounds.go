package postgres

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// RepeatRound begins another round of a submission with the same answers. It makes open pages
// of the submission outdated: what was decided on them has to be decided again.
func (tx *Tx) RepeatRound(ctx context.Context, v oin.Submission, at time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		insert into rounds (submission_id, org_id, number, answers, submitted_at)
		select s.id, s.org_id, `+nextRound+`, s.submitted, $3
		from submissions s where s.id = $1 and s.org_id = $2`, v.ID, v.Org.ID, at); err != nil {
		return fmt.Errorf("keep round: %w", err)
	}
	return nil
}

// nextRound is the number of the next round of submissions s. The transaction must have
// locked the submission, so that numbers are consecutive.
const nextRound = `1 + coalesce((select max(r.number) from rounds r where r.submission_id = s.id), 0)`

// Rounds returns the last 100 rounds of a submission of the org, oldest first. The primary
// key serves it.
func (db queries) Rounds(ctx context.Context, org oin.OrgID, id oin.SubmissionID) ([]oin.Round, error) {
	rows, err := db.q.Query(ctx, `
		select number, submitted_at, answers from rounds
		where submission_id = $1 and org_id = $2
		order by number desc limit 100`, id, org)
	if err != nil {
		return nil, fmt.Errorf("read rounds: %w", err)
	}
	all, err := collectRounds(rows)
	if err != nil {
		return nil, fmt.Errorf("read rounds: %w", err)
	}
	return all, nil
}

// collectRounds collects rounds that are read newest first, and returns them oldest first.
func collectRounds(rows pgx.Rows) ([]oin.Round, error) {
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (r oin.Round, err error) {
		err = row.Scan(&r.Number, &r.At, &r.Answers)
		return r, err
	})
	slices.Reverse(all)
	return all, err
}

// SubmittedFile returns the file with a SHA-256 (hex) that was submitted in a field of the
// org's submission, in any round. It returns [ErrNotFound] if there is none.
func (db queries) SubmittedFile(ctx context.Context, org oin.OrgID, id oin.SubmissionID, field oin.Key, sha256 string) (oin.File, error) {
	var v oin.Value
	err := db.q.QueryRow(ctx, `
		select answers->$3 from rounds
		where submission_id = $1 and org_id = $2 and answers->$3->>'sha256' = $4
		order by number desc limit 1`, id, org, field, sha256).Scan(&v)
	switch {
	case err != nil:
		return oin.File{}, wrapNoRows(err, "find submitted file")
	case v.File == nil:
		return oin.File{}, ErrNotFound
	}
	return *v.File, nil
}
