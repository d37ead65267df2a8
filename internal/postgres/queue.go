package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Place is where a page of a list ends: the next one begins after it. The zero
// Place is before the first page.
type Place struct {
	At time.Time
	ID oin.SubmissionID
}

// Queued is a submission in the reviewers' queue.
type Queued struct {
	Version oin.Submission
	Claim   oin.Claim
}

// Queue is a page of the submissions that the OIN team may see, of every org, as
// the filter has them; who is the one who asks, and c how the team counts its days.
//
//   - While it is the ISV's turn, a submission waits for the team where an answer of
//     the team is waited for in an issue (index submissions_asked).
//   - What waits for the team comes in the order in which it is due, so overdue
//     first. What does not comes with the latest change of status first.
//   - Each status is read by itself, at most one page of it, and the pages are merged.
//     Its part of submissions_queue has the order ready; where a filter leaves little
//     of that, the filter's own index is the shorter way (migration 00007). PostgreSQL
//     chooses by its statistics, for which the statuses stand in the statement.
func (db queries) Queue(ctx context.Context, f oin.QueueFilter, who oin.PersonID, c oin.Calendar, now time.Time, after Place, limit int) ([]Queued, Place, error) {
	statuses, waits := queueStatuses(f.Status)
	if f.Due != "" && !waits {
		return nil, Place{}, nil // nothing is due there
	}
	order, beyond := `queue_at, id`, `>`
	if !waits {
		order, beyond = `queue_at desc, id desc`, `<`
	}
	args := pgx.NamedArgs{"limit": limit + 1}
	where := queueConditions(f, who, c, now, args)
	if after.ID != "" {
		where += ` and (s.queue_at, s.id) ` + beyond + ` (@after_at, @after_id)`
		args["after_at"], args["after_id"] = after.At, after.ID
	}
	var parts []string
	part := func(which string) {
		parts = append(parts, `(select id, queue_at from submissions s where `+which+where+` order by `+order+` limit @limit)`)
	}
	for _, status := range statuses {
		part(`s.status = '` + status.String() + `'`)
	}
	if f.Status == (oin.Status{}) && f.Due == "" { // the ISV's turn has no due date
		part(`s.status in ('CHANGES', 'BUGS') and s.oin_asked_at is not null`)
	}
	sql := `select ` + versionColumns + `, q.queue_at, ` + claimColumns + `
		from ` + versionTables + `
		left join people a on a.id = s.claimed_by
		join (select * from (` + strings.Join(parts, ` union all `) + `) each order by ` + order + ` limit @limit) q on q.id = s.id
		order by q.` + strings.Replace(order, ` id`, ` q.id`, 1)
	rows, err := db.q.Query(ctx, sql, execMode(f), args)
	if err != nil {
		return nil, Place{}, fmt.Errorf("read queue: %w", err)
	}
	var places []Place
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (e Queued, err error) {
		var at time.Time
		e.Version, err = scanVersion(row, append([]any{&at}, claimInto(&e.Claim)...)...)
		places = append(places, Place{At: at, ID: e.Version.ID})
		return e, err
	})
	if err != nil {
		return nil, Place{}, fmt.Errorf("read queue: %w", err)
	}
	if len(all) <= limit {
		return all, Place{}, nil
	}
	return all[:limit], places[limit-1], nil
}

// queueStatuses are the statuses that a filter reads, and whether they wait for the
// OIN team.
func queueStatuses(one oin.Status) (all []oin.Status, wait bool) {
	if one != (oin.Status{}) {
		return []oin.Status{one}, one.Info().Turn == oin.PartyOIN
	}
	for _, s := range oin.Statuses {
		if s.Turn == oin.PartyOIN {
			all = append(all, s.Status)
		}
	}
	return all, true
}

// queueConditions are what a filter asks of submissions s, and their arguments.
func queueConditions(f oin.QueueFilter, who oin.PersonID, c oin.Calendar, now time.Time, args pgx.NamedArgs) string {
	var where strings.Builder
	and := func(condition string) { where.WriteString(` and ` + condition) }
	if t := oin.FindTab(f.Type); t != nil && t.Switch != "" {
		and(`s.submitted->>'` + string(t.Switch) + `' = 'on'`) // as its index has it
	}
	switch f.Assignee {
	case "":
	case oin.AssigneeNone:
		and(`s.claimed_by is null`)
	default:
		and(`s.claimed_by = @assignee`)
		args["assignee"] = f.Assignee.Of(who)
	}
	if f.Replied {
		and(`s.oin_asked_at is not null`)
	}
	if f.Due != "" {
		from, to := c.DueIn(f.Due, now)
		and(`s.due_at is not null and s.queue_at >= @due_from and s.queue_at < @due_to`)
		args["due_from"], args["due_to"] = from, to
	}
	if f.MinDaysWaiting > 0 {
		and(`s.submitted_at < @sent_before`)
		args["sent_before"] = now.AddDate(0, 0, -f.MinDaysWaiting)
	}
	if f.Text != "" {
		and(`s.search @@ (nullif(plainto_tsquery('simple', search_words(@text))::text, '') || ':*')::tsquery`)
		args["text"] = f.Text
	}
	return where.String()
}

// execMode says how a filter's statement is planned: where much depends on what is
// looked for, anew each time, knowing it.
func execMode(f oin.QueueFilter) pgx.QueryExecMode {
	if f.Text != "" || f.MinDaysWaiting > 0 || f.Assignee != "" {
		return pgx.QueryExecModeCacheDescribe
	}
	return pgx.QueryExecModeCacheStatement
}

// QueueSummary is what stands around the queue.
type QueueSummary struct {
	// Counts is how many submissions stand in each status but DRAFT, where there are
	// any, counted as far as [oin.MaxCounted] and one more.
	Counts map[oin.Status]int
	// Replied is how many wait for the team's answer in an issue while it is the ISV's
	// turn, counted as far.
	Replied int
	// Removals is how many removal requests are open, counted as far.
	Removals int
	Views    []oin.View // that the person keeps
	// Claimers are the people of the person's org who have a submission in hand.
	Claimers []oin.Claim
}

// QueueSummary reads it in one round trip, for a person of the OIN team. The counts look
// at the index submissions_queue only.
func (db queries) Around(ctx context.Context, who oin.Person) (QueueSummary, error) {
	a := QueueSummary{Counts: map[oin.Status]int{}}
	var counted []string
	for _, s := range oin.Statuses {
		if s.Status != oin.StatusDraft {
			counted = append(counted, `select '`+s.Status.String()+`', count(*) from (select from submissions where status = '`+s.Status.String()+`' limit @most) x`)
		}
	}
	var batch pgx.Batch
	batch.Queue(strings.Join(counted, ` union all `), pgx.NamedArgs{"most": oin.MaxCounted + 1}).Query(func(rows pgx.Rows) error {
		var s oin.Status
		var n int
		_, err := pgx.ForEachRow(rows, []any{&s, &n}, func() error {
			if n > 0 {
				a.Counts[s] = n
			}
			return nil
		})
		return err
	})
	batch.Queue(`
		select count(*) from (select from submissions
			where status in ('CHANGES', 'BUGS') and oin_asked_at is not null limit $1) x`, oin.MaxCounted+1).QueryRow(func(row pgx.Row) error {
		return row.Scan(&a.Replied)
	})
	batch.Queue(`
		select count(*) from (select from removal_requests where closed_at is null limit $1) x`, oin.MaxCounted+1).QueryRow(func(row pgx.Row) error {
		return row.Scan(&a.Removals)
	})
	batch.Queue(viewsOf, who.ID).Query(func(rows pgx.Rows) (err error) {
		a.Views, err = pgx.CollectRows(rows, scanView)
		return err
	})
	batch.Queue(`
		select p.id, p.name from people p
		where p.org_id = $1 and exists (select from submissions s where s.claimed_by = p.id)
		order by p.name, p.id limit 200`, who.Org.ID).Query(func(rows pgx.Rows) error {
		var c oin.Claim
		_, err := pgx.ForEachRow(rows, []any{&c.By, &c.Name}, func() error { a.Claimers = append(a.Claimers, c); return nil })
		return err
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return a, fmt.Errorf("read around queue: %w", err)
	}
	return a, nil
}
