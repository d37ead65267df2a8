package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/submission"
)

// Place is where a page of a list ends: the next one begins after it. The zero
// Place is before the first page.
type Place struct {
	At time.Time
	ID submission.ID
}

// Queue is a page of the submissions that the OIN team may see, of every org:
// those in one status, or with nil all that wait for the team.
//
//   - What waits for the team comes in the order in which it is due (index
//     submissions_waiting, or submissions_queue for one status).
//   - What does not comes with the latest change of status first.
func (db queries) Queue(ctx context.Context, status *submission.Status, after Place, limit int) ([]submission.Version, Place, error) {
	where, newestFirst := `s.status in ('REVIEW', 'QA', 'FINAL')`, false
	args := pgx.NamedArgs{"at": after.At, "id": after.ID, "limit": limit + 1}
	if status != nil {
		where, newestFirst = `s.status = @status and s.status <> 'DRAFT'`, status.Info().Turn != submission.OINParty
		args["status"] = *status
	}
	order, beyond := `s.queue_at, s.id`, `(s.queue_at, s.id) > (@at, @id)`
	if newestFirst {
		order, beyond = `s.queue_at desc, s.id desc`, `(s.queue_at, s.id) < (@at, @id)`
	}
	if after.ID != "" {
		where += ` and ` + beyond
	}
	all, err := db.versions(ctx, "read queue",
		`select `+versionColumns+` from `+versionTables+` where `+where+` order by `+order+` limit @limit`, args)
	if err != nil || len(all) <= limit {
		return all, Place{}, err
	}
	all = all[:limit]
	last := all[limit-1]
	var next Place
	err = db.q.QueryRow(ctx, `select queue_at, id from submissions where id = $1 and org_id = $2`, last.ID, last.Org.ID).
		Scan(&next.At, &next.ID)
	return all, next, one(err, "read place in queue")
}

// Counts is how many submissions stand in each status but DRAFT.
func (db queries) Counts(ctx context.Context) (map[submission.Status]int, error) {
	rows, err := db.q.Query(ctx, `select status, count(*) from submissions where status <> 'DRAFT' group by status`)
	if err != nil {
		return nil, fmt.Errorf("count by status: %w", err)
	}
	counts := map[submission.Status]int{}
	var s submission.Status
	var n int
	if _, err := pgx.ForEachRow(rows, []any{&s, &n}, func() error { counts[s] = n; return nil }); err != nil {
		return nil, fmt.Errorf("count by status: %w", err)
	}
	return counts, nil
}
