package postgres

import (
	"context"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Queue returns a page of the submissions that match a filter, of all orgs, with the
// context of the queue. The reviewer who asks is who, and due dates are in the zone of c.
//
//   - On an ISV's turn, a submission waits for the team if an issue waits for the team's
//     reply (index submissions_asked).
//   - What waits for the team is ordered by its due date, so overdue first. The rest is
//     ordered by the latest change of status.
//   - Each status is read separately, at most one page of it, and the pages are merged. Its
//     part of submissions_queue has the order. If a filter matches few rows, its own index
//     is faster (migration 00007). PostgreSQL chooses by statistics, which requires
//     statuses in the text of the statement. If the best plan depends on the values of the
//     filter, the statement is planned at each call, which a batch does not support.
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

// queueRows returns the statement that reads a page of the queue, and one entry more if
// there is one. It returns "" if nothing can match.
func queueRows(f oin.QueueFilter, who oin.PersonID, c oin.Calendar, now time.Time, after oin.Place, limit int) (string, pgx.NamedArgs) {
	statuses, waits := queueStatuses(f.Status)
	if f.Due != "" && !waits {
		return "", nil // nothing is due in this status
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

// findText returns two ways to find a page of what has a text. A frequent word is found
// fastest in the order of the queue, and a rare one by the index of words. PostgreSQL can't
// tell which one a word is, since it assumes the same frequency for all unknown words. So
// the first thousand rows are searched in order, and the index is used only if these have
// too few matches.
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
		if e.Due != nil { // a due date is a day in the OIN team's zone
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

// queueStatuses returns the statuses that a filter matches, and whether they wait for the
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

// queueConditions returns f's conditions on submissions s without its text, and adds their
// arguments.
func queueConditions(f oin.QueueFilter, who oin.PersonID, c oin.Calendar, now time.Time, args pgx.NamedArgs) string {
	var where strings.Builder
	and := func(condition string) { where.WriteString(` and ` + condition) }
	if t := oin.FindTab(f.Type); t != nil && t.Switch != "" {
		and(`s.submitted->>'` + string(t.Switch) + `' = 'on'`) // as in the index
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

// queueAroundSQL reads the context of the queue. Its counts only need the index
// submissions_queue.
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

// queueAround adds the statement that reads the context of the queue to the batch.
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
