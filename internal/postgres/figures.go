package postgres

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Figures are statistics of all orgs in a period, without naming one.
type Figures struct {
	Waiting []StatusCount
	// Replied are those on the ISV's turn that wait for the team's reply.
	Replied int
	Spans   []oin.Span
	// Published is the number of versions published in the period, and Rounds the median of
	// how often each was submitted.
	Published int
	Rounds    float64
	Reasons   []Reason
	Checks    []CheckUse
	Weeks     []Week
}

// StatusCount is the number of submissions that wait in a status now, and how many of them
// are late.
type StatusCount struct {
	Status  oin.Status
	Waiting int
	Late    int
}

// Reason is what submissions were sent back for: a field, or the whole submission if it is
// empty.
type Reason struct {
	Field       oin.Key
	Issues      int
	Submissions int
}

// CheckUse is how often ISVs have dismissed what a check found, and how often reviewers have
// drafted an issue from it. What an update has taken over from an earlier version counts
// there.
type CheckUse struct {
	Check     string // the ID
	Dismissed int
	Issues    int
}

// Week has the counts of a week.
type Week struct {
	Begins    time.Time
	Submitted int // submitted or resubmitted
	Published int
	Late      int // ended after the end of the due day
}

// Figures returns the statistics of a period, in one round trip, and the weeks that begin at
// the given times, in this order. Apart from what is open, it reads only what is in the
// period (indexes turns_open, turns_by_end, history_of_submission,
// submissions_by_publication, turns_of_submission, issues_by_time, dismissals_by_check,
// issues_from_checks, turns_by_begin).
func (db queries) Figures(ctx context.Context, since, now time.Time, c oin.Calendar, begins []time.Time) (Figures, error) {
	var f Figures
	var batch pgx.Batch
	queueFigures(&batch, &f.Waiting, `
		select t.status, count(*), count(*) filter (where t.late_at <= $1)
		from turns t where t.ended_at is null group by t.status`, now)
	queueFigures(&batch, &f.Spans, spans, since, c.Zone.String(), daysOff(c))
	batch.Queue(`
		select count(*), coalesce(percentile_cont(0.5) within group (order by r.rounds::float8), 0),
		       (select coalesce(sum(n), 0)::int from queue_counts where replied and status in `+isvsTurn+`)
		from submissions s
		cross join lateral `+roundsOf+` r (rounds)
		where s.published_at >= $1`, since).QueryRow(func(row pgx.Row) error { return row.Scan(&f.Published, &f.Rounds, &f.Replied) })
	queueFigures(&batch, &f.Reasons, `
		select field, count(*), count(distinct submission_id) from issues
		where written_at >= $1 and state <> 'draft'
		group by field order by count(*) desc, field limit 50`, since)
	queueFigures(&batch, &f.Checks, `
		select u.check_id, sum(u.dismissed)::int, sum(u.issues)::int
		from (
			select check_id, 1 as dismissed, 0 as issues from dismissals where at >= $1 and carried_from is null
			union all
			select check_id, 0, 1 from issues where check_id is not null and written_at >= $1) u
		group by u.check_id
		order by count(*) desc, u.check_id
		limit 50`, since)
	queueFigures(&batch, &f.Weeks, `
		with submitted as (
			select width_bucket(t.begun_at, $1::timestamptz[]) as week, count(*) as n
			from turns t where t.status in `+submitted+` and t.begun_at >= $2 and t.begun_at <= $3 group by 1),
		published as (
			select width_bucket(s.published_at, $1::timestamptz[]) as week, count(*) as n
			from submissions s where s.published_at >= $2 and s.published_at <= $3 group by 1),
		late as (
			select width_bucket(t.ended_at, $1::timestamptz[]) as week, count(*) as n
			from turns t where t.ended_at >= $2 and t.ended_at <= $3 and t.ended_at > t.late_at group by 1)
		select w.begins, coalesce(s.n, 0), coalesce(p.n, 0), coalesce(l.n, 0)
		from unnest($1::timestamptz[]) with ordinality w (begins, week)
		left join submitted s on s.week = w.week
		left join published p on p.week = w.week
		left join late l on l.week = w.week
		order by w.week`, begins, since, now)
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return f, fmt.Errorf("read figures: %w", err)
	}
	return f, nil
}

func queueFigures[T any](batch *pgx.Batch, into *[]T, sql string, args ...any) {
	batch.Queue(sql, args...).Query(func(rows pgx.Rows) (err error) {
		*into, err = pgx.CollectRows(rows, pgx.RowToStructByPos[T])
		return err
	})
}

// spans groups the turns that have ended since $1.
var spans = func() string {
	const numbers = `count(*), count(*) filter (where t.in_time), percentile_cont(0.5) within group (order by t.days),
		percentile_cont(0.9) within group (order by t.days), make_interval(secs => percentile_cont(0.5) within group (order by t.seconds))`
	sql := `
		with ended as materialized (
			select t.status, t.in_time, t.days, extract(epoch from t.ended_at - t.begun_at) as seconds, t.by, s.submitted
			from ` + endedTurns("$2", "$3") + ` t join submissions s on s.id = t.submission_id)
		select '` + string(oin.ByStatus) + `', t.status, '', ` + numbers + ` from ended t group by t.status`
	for _, t := range oin.Form {
		if t.Switch != "" {
			sql += ` union all
		select '` + string(oin.ByType) + `', '` + t.ID + `', '', ` + numbers + ` from ended t
		where t.by is not null and t.submitted->>'` + string(t.Switch) + `' = 'on' having count(*) > 0`
		}
	}
	return sql + ` union all (
		select '` + string(oin.ByReviewer) + `', p.id::text, p.name, ` + numbers + ` from ended t join people p on p.id = t.by
		group by p.id order by count(*) desc, p.name, p.id limit 100)`
}()

// endedTurns returns the turns that have ended since $1, with what figures say of them: their
// business days in a time zone with days off, which are arguments, whether the team was in
// time, and the reviewer whose decision ended them, if any (indexes turns_by_end,
// history_of_submission).
func endedTurns(zone, off string) string {
	return `(
	select t.id, t.submission_id, t.status, t.begun_at, t.ended_at, t.late_at is null or t.ended_at <= t.late_at as in_time,
	       (5 * (n.ended / 7) + least(n.ended % 7 + 1, 5)) - (5 * (n.begun / 7) + least(n.begun % 7 + 1, 5)) -- weekdays through a day, since a Monday
	       - (width_bucket(d.ended, ` + off + `::date[]) - width_bucket(d.begun, ` + off + `::date[])) as days,
	       (select h.person_id from history h
	        where h.submission_id = t.submission_id and h.at = t.ended_at and h.side = 'oin' and h.from_status = t.status and h.to_status <> t.status
	        order by h.id desc limit 1) as by
	from turns t
	cross join lateral (select (t.begun_at at time zone ` + zone + `)::date as begun, (t.ended_at at time zone ` + zone + `)::date as ended) d
	cross join lateral (select d.begun - date '1970-01-05' as begun, d.ended - date '1970-01-05' as ended) n
	where t.ended_at >= $1)`
}

// daysOff returns the holidays on weekdays. It begins with a day before all others, so that
// the list isn't empty.
func daysOff(c oin.Calendar) []time.Time {
	days := []time.Time{time.Unix(0, 0).UTC()}
	for _, h := range c.Holidays {
		day, err := time.Parse(time.DateOnly, h.Day)
		if err == nil && day.Weekday() != time.Saturday && day.Weekday() != time.Sunday {
			days = append(days, day)
		}
	}
	slices.SortFunc(days, time.Time.Compare)
	return slices.CompactFunc(days, time.Time.Equal)
}

// roundsOf counts how often a version s was submitted.
var roundsOf = `(select count(*) from turns t where t.submission_id = s.id and t.status in ` + submitted + `)`

// FigureList returns up to limit of what a figure counts from a time until another one, from
// a place on. At the beginning, it also returns what all of them come to, in the same round
// trip.
func (db queries) FigureList(ctx context.Context, l oin.FigureList, from oin.FigurePlace, since, until time.Time, c oin.Calendar, limit int) ([]oin.FigureRow, oin.FigureTotal, error) {
	var all []oin.FigureRow
	var total oin.FigureTotal
	var batch pgx.Batch
	q := listFigure(l, since, until, c)
	if from.ID == "" {
		batch.Queue(`select `+q.total+q.from, q.args...).QueryRow(func(row pgx.Row) error {
			return row.Scan(&total.Count, &total.InTime, &total.Median, &total.P90)
		})
	}
	sql, args := q.page(l, from, limit)
	batch.Queue(sql, args...).Query(func(rows pgx.Rows) (err error) {
		all, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (r oin.FigureRow, err error) {
			err = row.Scan(&r.Place.At, &r.Place.ID, &r.Submission, &r.Name, &r.Org, &r.Version, &r.Status, &r.Person, &r.Days, &r.Late, &r.Text, &r.Rounds)
			r.Name = oin.ShownName(r.Name)
			if l.Longest {
				r.Place.Days = r.Days
			}
			return r, err
		})
		return err
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return nil, total, fmt.Errorf("list figures: %w", err)
	}
	return all, total, nil
}

// figureQuery selects what a figure counts.
type figureQuery struct {
	what   string // the columns after those of the submission
	total  string // the columns of [oin.FigureTotal]
	from   string // up to the conditions, all of them
	at, id string // of an entry
	status string
	args   []any
}

// arg adds an argument, and returns its name.
func (q *figureQuery) arg(v any) string {
	q.args = append(q.args, v)
	return fmt.Sprintf("$%d", len(q.args))
}

// page returns the statement of a page of the list.
func (q figureQuery) page(l oin.FigureList, from oin.FigurePlace, limit int) (string, []any) {
	q.args = slices.Clone(q.args)
	order := []string{q.at, q.id + "::text"}
	place := []any{from.At, from.ID}
	if l.Longest && l.Of == oin.FigureTurns {
		order, place = append([]string{"x.days"}, order...), append([]any{from.Days}, place...)
	}
	sql := `select ` + q.at + `, ` + q.id + `::text, s.id, coalesce(s.submitted->>'` + string(oin.AppName) + `', ''), o.name, s.version, ` + q.status + `, ` + q.what + q.from
	if from.ID != "" {
		names := make([]string, len(place))
		for i, v := range place {
			names[i] = q.arg(v)
		}
		sql += ` and (` + strings.Join(order, ", ") + `) < (` + strings.Join(names, ", ") + `)`
	}
	return sql + ` order by ` + strings.Join(order, " desc, ") + ` desc limit ` + q.arg(limit), q.args
}

// listFigure returns what selects the entries of a list, from a time until another one.
func listFigure(l oin.FigureList, since, until time.Time, c oin.Calendar) figureQuery {
	const about = ` join submissions s on s.id = x.submission_id join orgs o on o.id = s.org_id`
	q := figureQuery{total: `count(*), 0, 0::float8, 0::float8`, status: `s.status`, args: []any{since}}
	last := q.arg(until)
	// within returns the period as a condition.
	within := func() string { return ` where ` + q.at + ` >= $1 and ` + q.at + ` <= ` + last }
	switch l.Of {
	case oin.FigureIssues:
		q.at, q.id, q.what = "x.written_at", "x.id", `coalesce(p.name, ''), 0, false, x.text, 0`
		q.from = ` from issues x` + about + ` left join people p on p.id = x.written_by` + within()
		if l.Check != "" {
			q.from += ` and x.check_id = ` + q.arg(l.Check)
		} else {
			q.from += ` and x.state <> 'draft' and x.field = ` + q.arg(fieldOf(l))
		}
	case oin.FigureSentBack:
		q.at, q.id, q.what = "x.at", "s.id", `'', 0, false, '', 0`
		q.from = ` from (select submission_id, max(written_at) as at from issues
			where written_at >= $1 and written_at <= ` + last + ` and state <> 'draft' and field = ` + q.arg(fieldOf(l)) + ` group by submission_id) x` + about + ` where true`
	case oin.FigureDismissed:
		q.at, q.id, q.what = "x.at", "(x.fingerprint || x.submission_id)", `coalesce(p.name, ''), 0, false, x.reason, 0`
		q.from = ` from dismissals x` + about + ` left join people p on p.id = x.person_id` + within() +
			` and x.carried_from is null and x.check_id = ` + q.arg(l.Check)
	case oin.FigureSubmitted:
		q.at, q.id, q.what = "x.begun_at", "x.id", `'', 0, false, '', 0`
		q.from = ` from turns x` + about + within() + ` and x.status in ` + submitted
	case oin.FigurePublished:
		q.at, q.id, q.what = "s.published_at", "s.id", `'', 0, false, '', `+roundsOf
		q.total = `count(*), 0, coalesce(percentile_cont(0.5) within group (order by ` + roundsOf + `::float8), 0), 0::float8`
		q.from = ` from submissions s join orgs o on o.id = s.org_id` + within()
	default:
		q.at, q.id, q.status, q.what = "x.ended_at", "x.id", "x.status", `coalesce(p.name, ''), x.days, not x.in_time, '', 0`
		q.total = `count(*), count(*) filter (where x.in_time), coalesce(percentile_cont(0.5) within group (order by x.days), 0), coalesce(percentile_cont(0.9) within group (order by x.days), 0)`
		q.from = ` from ` + endedTurns(q.arg(c.Zone.String()), q.arg(daysOff(c))) + ` x` + about + ` left join people p on p.id = x.by where x.ended_at <= ` + last
		if l.Status != (oin.Status{}) {
			q.from += ` and x.status = ` + q.arg(l.Status)
		}
		if t := oin.FindTab(l.Type); t != nil && t.Switch != "" {
			q.from += ` and x.by is not null and s.submitted->>'` + string(t.Switch) + `' = 'on'`
		}
		if l.Reviewer != "" {
			q.from += ` and x.by = ` + q.arg(l.Reviewer)
		}
		if l.InTime {
			q.from += ` and x.in_time`
		}
		if l.Late {
			q.from += ` and not x.in_time`
		}
	}
	return q
}

func fieldOf(l oin.FigureList) string {
	if l.Field == oin.WholeSubmission {
		return ""
	}
	return string(l.Field)
}
