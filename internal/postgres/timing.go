package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// StageTimes returns how long the OIN team's turns took that have ended since a time, in
// business days, by status ([endedTurns]).
func (db queries) StageTimes(ctx context.Context, since time.Time, c oin.Calendar) (map[oin.Status]oin.StageTime, error) {
	rows, err := db.q.Query(ctx, `
		select t.status, count(*), percentile_cont(0.5) within group (order by t.days), percentile_cont(0.9) within group (order by t.days)
		from `+endedTurns("$2", "$3")+` t where t.status in `+teamsTurn+` group by t.status`, since, c.Zone.String(), daysOff(c))
	if err != nil {
		return nil, fmt.Errorf("read times of stages: %w", err)
	}
	all := map[oin.Status]oin.StageTime{}
	var status oin.Status
	var took oin.StageTime
	if _, err := pgx.ForEachRow(rows, []any{&status, &took.Turns, &took.Median, &took.P90}, func() error { all[status] = took; return nil }); err != nil {
		return nil, fmt.Errorf("read times of stages: %w", err)
	}
	return all, nil
}

// QueuePosition returns how many submissions of all orgs are due before one of the org's in
// the same status, at most limit (index submissions_queue).
func (db queries) QueuePosition(ctx context.Context, v oin.Submission, limit int) (int, error) {
	var n int
	err := db.q.QueryRow(ctx, `
		select count(*) from (
			select from submissions q
			where q.status = $3 and (q.queue_at, q.id) < (select s.queue_at, s.id from submissions s where `+ofOrg+`)
			limit $4) before`, v.ID, v.Org.ID, v.Status, limit).Scan(&n)
	if err != nil {
		return 0, fmt.Errorf("count what is due before: %w", err)
	}
	return n, nil
}
