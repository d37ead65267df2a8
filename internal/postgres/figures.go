package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Figures are statistics of all orgs, without naming one.

// StatusCount is the number of submissions that wait in a status now, and how many of them
// are late.
type StatusCount struct {
	Status  oin.Status
	Waiting int
	Late    int
}

// WaitingCounts counts the open turns by status (index turns_open).
func (db queries) WaitingCounts(ctx context.Context, now time.Time) ([]StatusCount, error) {
	return figures[StatusCount](ctx, db, "count what waits", `
		select t.status as status, count(*) as waiting, count(*) filter (where t.late_at <= $1) as late
		from turns t where t.ended_at is null group by t.status`, now)
}

// TurnDuration is the number of turns in a status that have ended, and their median
// duration.
type TurnDuration struct {
	Status oin.Status
	Turns  int
	Median time.Duration
}

// TurnDurations returns the durations of turns that have ended since a time (index
// turns_by_end).
func (db queries) TurnDurations(ctx context.Context, since time.Time) ([]TurnDuration, error) {
	return figures[TurnDuration](ctx, db, "measure turns", `
		select t.status as status, count(*) as turns,
		       make_interval(secs => percentile_cont(0.5) within group (order by extract(epoch from t.ended_at - t.begun_at))) as median
		from turns t where t.ended_at >= $1 group by t.status`, since)
}

// MedianRounds returns how many versions were published since a time, and the median of how
// often each was submitted (indexes submissions_by_publication, turns_of_submission).
func (db queries) MedianRounds(ctx context.Context, since time.Time) (published int, median float64, err error) {
	err = db.q.QueryRow(ctx, `
		select count(*), coalesce(percentile_cont(0.5) within group (order by r.rounds), 0)
		from submissions s
		cross join lateral (
			select count(*)::float8 as rounds from turns t
			where t.submission_id = s.id and t.status in `+submitted+`) r
		where s.published_at >= $1`, since).Scan(&published, &median)
	return published, median, wrapNoRows(err, "count rounds")
}

// CheckUse is how often ISVs have dismissed what a check found, and how often reviewers have
// drafted an issue from it.
type CheckUse struct {
	Check     string // the ID
	Dismissed int
	Issues    int
}

// CheckUses counts what has become of findings since a time, the most frequent first
// (indexes dismissals_by_check, issues_from_checks). What an update has taken over from an
// earlier version counts there.
func (db queries) CheckUses(ctx context.Context, since time.Time) ([]CheckUse, error) {
	return figures[CheckUse](ctx, db, "count what became of findings", `
		select u.check_id, sum(u.dismissed)::int, sum(u.issues)::int
		from (
			select check_id, 1 as dismissed, 0 as issues from dismissals where at >= $1 and carried_from is null
			union all
			select check_id, 0, 1 from issues where check_id is not null and written_at >= $1) u
		group by u.check_id
		order by count(*) desc, u.check_id
		limit 50`, since)
}

// Week has the counts of a week.
type Week struct {
	Begins    time.Time
	Submitted int // submitted or resubmitted
	Published int
	Late      int // not answered by the end of the due day
}

// Weeks returns the weeks that begin at the given times, in this order, up to now. Each
// count has an index on its time (turns_by_begin, submissions_by_publication,
// turns_by_late).
func (db queries) Weeks(ctx context.Context, begins []time.Time, now time.Time) ([]Week, error) {
	if len(begins) == 0 {
		return nil, nil
	}
	return figures[Week](ctx, db, "count by week", `
		with submitted as (
			select width_bucket(t.begun_at, $1::timestamptz[]) as week, count(*) as n
			from turns t where t.status in `+submitted+` and t.begun_at >= $2 and t.begun_at <= $3 group by 1),
		published as (
			select width_bucket(s.published_at, $1::timestamptz[]) as week, count(*) as n
			from submissions s where s.published_at >= $2 and s.published_at <= $3 group by 1),
		late as (
			select width_bucket(t.late_at, $1::timestamptz[]) as week, count(*) as n
			from turns t where t.late_at >= $2 and t.late_at <= $3 and (t.ended_at is null or t.ended_at > t.late_at) group by 1)
		select w.begins, coalesce(s.n, 0), coalesce(p.n, 0), coalesce(l.n, 0)
		from unnest($1::timestamptz[]) with ordinality w (begins, week)
		left join submitted s on s.week = w.week
		left join published p on p.week = w.week
		left join late l on l.week = w.week
		order by w.week`, begins, begins[0], now)
}

func figures[T any](ctx context.Context, db queries, doing, sql string, args ...any) ([]T, error) {
	rows, err := db.q.Query(ctx, sql, args...)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[T])
	if err != nil {
		return nil, fmt.Errorf("%s: %w", doing, err)
	}
	return all, nil
}
