package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// SubmissionIDs returns all submissions of an org, oldest first (index submissions_of_org).
func (db queries) SubmissionIDs(ctx context.Context, org oin.OrgID) ([]oin.SubmissionID, error) {
	rows, err := db.q.Query(ctx, `select id from submissions where org_id = $1 order by created_at, id`, org)
	return collect(rows, err, "list submissions", pgx.RowTo[oin.SubmissionID])
}

// ReplacedAnswer is what a field of a submission had before.
type ReplacedAnswer struct {
	Field    oin.Key
	Value    oin.Value
	By       string // who wrote it; empty if that isn't known, or they aren't of the org
	Replaced time.Time
}

// ReplacedAnswers returns the earlier answers of all fields of a submission, by field, oldest first
// (primary key of earlier_answers).
func (db queries) ReplacedAnswers(ctx context.Context, org oin.OrgID, id oin.SubmissionID) ([]ReplacedAnswer, error) {
	rows, err := db.q.Query(ctx, `
		select e.field, e.value, coalesce(w.name, ''), e.replaced_at
		from earlier_answers e left join people w on w.id = e.written_by and w.org_id = e.org_id
		where e.submission_id = $1 and e.org_id = $2
		order by e.field, e.id`, id, org)
	return collect(rows, err, "read earlier answers", pgx.RowToStructByPos[ReplacedAnswer])
}
