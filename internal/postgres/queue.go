package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Queue is a page of the submissions that the OIN team may see, of every org, as the
// filter has them, with what stands around them; who is the person of the team who asks,
// and c how the team counts its days.
//
//   - While it is the ISV's turn, a submission waits for the team where an answer of
//     the team is waited for in an issue (index submissions_asked).
//   - What waits for the team comes in the order in which it is due, so overdue
//     first. What does not comes with the latest change of status first.
//   - Each status is read by itself, at most one page of it, and the pages are merged.
//     Its part of submissions_queue has the order ready; where a filter leaves little
//     of that, the filter's own index is the shorter way (migration 00007). PostgreSQL
//     chooses by its statistics, for which the statuses stand in the statement. Where
//     much depends on what is looked for, the statement is planned each time, knowing
//     it, which a batch cannot ask for.
func (db queries) Queue(ctx context.Context, f oin.QueueFilter, who oin.Person, c oin.Calendar, now time.Time, after oin.Place, limit int) (oin.Queue, error) {
	var q oin.Queue
	var batch pgx.Batch
	sql, args := queueRows(f, who.ID, c, now, after, limit)
	switch {
	case sql == "":
	case f.Text != "" || f.MinDaysWaiting > 0 || f.Assignee != "":
		rows, err := db.q.Query(ctx, sql, pgx.QueryExecModeCacheDescribe, args)
		if err == nil {
			q.Rows, q.Next, err = scanQueue(rows, c, limit)
		}
		if err != nil {
			return q, fmt.Errorf("read queue: %w", err)
		}
	default:
		batch.Queue(sql, args).Query(func(rows pgx.Rows) (err error) {
			q.Rows, q.Next, err = scanQueue(rows, c, limit)
			return err
		})
	}
	queueAround(&batch, who, &q)
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return q, fmt.Errorf("read queue: %w", err)
	}
	return q, nil
}

// queueRows is the statement that reads a page of the queue, and one entry more where
// there is one; empty where nothing can be found.
func queueRows(f oin.QueueFilter, who oin.PersonID, c oin.Calendar, now time.Time, after oin.Place, limit int) (string, pgx.NamedArgs) {
	statuses, waits := queueStatuses(f.Status)
	if f.Due != "" && !waits {
		return "", nil // nothing is due there
	}
	order, beyond := `s.queue_at, s.id`, `>`
	if !waits {
		order, beyond = `s.queue_at desc, s.id desc`, `<`
	}
	args := pgx.NamedArgs{"limit": limit + 1}
	where := queueConditions(f, who, c, now, args)
	if after.ID != "" {
		where += ` and (s.queue_at, s.id) ` + beyond + ` (@after_at, @after_id)`
		args["after_at"], args["after_id"] = after.At, after.ID
	}
	text := ""
	if f.Text != "" {
		text = ` and s.search @@ (nullif(plainto_tsquery('simple', search_words(@text))::text, '') || ':*')::tsquery`
		args["text"] = f.Text
	}
	var parts, finds []string
	for _, status := range statuses {
		which := `s.status = '` + status.String() + `'` + where
		if text != "" {
			find := `found_` + strings.ToLower(status.String())
			finds = append(finds, findText(find, which, text, order))
			which = `s.id in (select id from near_` + find + ` union (select id from far_` + find + ` s order by ` + order + ` limit @limit))`
		}
		parts = append(parts, which)
	}
	if f.Status == (oin.Status{}) && f.Due == "" { // the ISV's turn has no due date
		parts = append(parts, `s.status in `+isvsTurn+` and s.oin_asked_at is not null`+where+text)
	}
	for i, which := range parts {
		parts[i] = `(select s.* from submissions s where ` + which + ` order by ` + order + ` limit @limit)`
	}
	with := ""
	if len(finds) > 0 {
		with = `with ` + strings.Join(finds, `, `)
	}
	return with + `
		select ` + listedColumns("submitted") + `, ` + claimColumns + `,
		       s.queue_at, s.submitted_at, s.due_at, o.id, o.name, o.suspended_at is not null
		from (select * from (` + strings.Join(parts, ` union all `) + `) s order by ` + order + ` limit @limit) s
		join orgs o on o.id = s.org_id
		left join people a on a.id = s.claimed_by
		order by ` + order, args
}

// findText returns the two ways to a page of what has a text. A word that many have is
// soon found by walking in order; one that few have, by the index of words. PostgreSQL
// can't tell which it is, as its guess for a word that it doesn't know is one for all.
// So a thousand are walked first, and the index is asked only where that found too few.
func findText(name, which, text, order string) string {
	return `
		near_` + name + ` as materialized (
			select s.id from (select s.id, s.queue_at, s.search from submissions s where ` + which + ` order by ` + order + ` limit 1000) s
			where true` + text + ` order by ` + order + ` limit @limit),
		far_` + name + ` as materialized (
			select s.id, s.queue_at from submissions s
			where ` + which + text + ` and (select count(*) from near_` + name + `) < @limit)`
}

func scanQueue(rows pgx.Rows, c oin.Calendar, limit int) ([]oin.Queued, oin.Place, error) {
	var places []oin.Place
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (e oin.Queued, err error) {
		var at time.Time
		err = scanListed(row, &e.Listed, append(claimInto(&e.Claim), &at, &e.SentAt, &e.Due, &e.Org.ID, &e.Org.Name, &e.Org.Suspended)...)
		if e.Due != nil { // a due date is a day of the OIN team's
			*e.Due = e.Due.In(c.Zone)
		}
		places = append(places, oin.Place{At: at, ID: e.ID})
		return e, err
	})
	if err != nil || len(all) <= limit {
		return all, oin.Place{}, err
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

// queueConditions returns what a filter asks of submissions s beside its text, and adds the
// arguments.
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
	return where.String()
}

// queueAroundSQL reads all that stands around the queue. Its counts look at the index
// submissions_queue only.
var queueAroundSQL = func() string {
	var counts []string
	for _, s := range oin.Statuses {
		if s.Status != oin.StatusDraft {
			counts = append(counts, `'`+s.Status.String()+`', (select count(*) from (select from submissions where status = '`+s.Status.String()+`' limit $1) x)`)
		}
	}
	return `
			select json_build_object(` + strings.Join(counts, `, `) + `),
			       (select count(*) from (select from submissions where status in ` + isvsTurn + ` and oin_asked_at is not null limit $1) x),
			       (select count(*) from (select from removal_requests where closed_at is null limit $1) x),
			       ` + viewsOf("$2") + `,
			       coalesce((select json_agg(` + jsonOf[oin.Claim](member{"By", "c.id"}, member{"Name", "c.name"}) + `) from (
			           select p.id, p.name from people p
			           where p.org_id = $3 and exists (select from submissions s where s.claimed_by = p.id)
			           order by p.name, p.id limit 200) c), '[]')`
}()

// queueAround adds the statement that reads what stands around the queue.
func queueAround(batch *pgx.Batch, who oin.Person, q *oin.Queue) {
	batch.Queue(queueAroundSQL, oin.MaxCounted+1, who.ID, who.Org.ID).QueryRow(func(row pgx.Row) error {
		var counts map[string]int
		var views []keptView
		if err := row.Scan(&counts, &q.Replied, &q.Removals, &views, &q.Claimers); err != nil {
			return err
		}
		q.Counts = map[oin.Status]int{}
		for _, s := range oin.Statuses {
			if n := counts[s.Status.String()]; n > 0 {
				q.Counts[s.Status] = n
			}
		}
		var err error
		q.Views, err = readViews(views)
		return err
	})
}
