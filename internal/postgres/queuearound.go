package postgres

import (
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// queueTime is when the queue is read, and what depends on that.
type queueTime struct {
	now      time.Time
	calendar oin.Calendar
	idle     time.Time // what wasn't worked on since is idle
}

// queueConditions returns f's conditions on submissions s without its text, and adds their
// arguments, whose names begin with a prefix.
func queueConditions(f oin.QueueFilter, prefix string, who oin.PersonID, at queueTime, args pgx.NamedArgs) string {
	var where strings.Builder
	and := func(condition string) { where.WriteString(` and ` + condition) }
	arg := func(name string, value any) string {
		args[prefix+name] = value
		return `@` + prefix + name
	}
	if t := oin.FindTab(f.Type); t != nil && t.Switch != "" {
		and(`s.submitted->>'` + string(t.Switch) + `' = 'on'`) // as in the index
	}
	switch f.Assignee {
	case "":
	case oin.AssigneeNone:
		and(`s.claimed_by is null`)
	default:
		and(`s.claimed_by = ` + arg("assignee", f.Assignee.Of(who)))
	}
	if f.Replied {
		and(`s.oin_asked_at is not null`)
	}
	if f.Idle {
		and(`s.claimed_by is not null and s.worked_at < ` + arg("idle_before", at.idle))
	}
	if f.Due != "" {
		from, to := at.calendar.DueIn(f.Due, at.now)
		and(`s.due_at is not null and s.queue_at >= ` + arg("due_from", from) + ` and s.queue_at < ` + arg("due_to", to))
	}
	if f.MinDaysWaiting > 0 {
		and(`s.submitted_at < ` + arg("sent_before", at.now.AddDate(0, 0, -f.MinDaysWaiting)))
	}
	return where.String()
}

// timedFilters are those whose numbers [keptCounts] don't have, because they depend on the
// time or on the person.
var timedFilters = []oin.QueueFilter{
	{Assignee: oin.AssigneeMe}, {Due: oin.DueOverdue}, {Due: oin.DueToday}, {Due: oin.DueThisWeek}, {Idle: true},
}

// timedCounts returns the numbers of [timedFilters], and adds their arguments.
func timedCounts(who oin.PersonID, at queueTime, args pgx.NamedArgs) string {
	var counts []string
	for i, f := range timedFilters {
		prefix := "timed_" + strconv.Itoa(i) + "_"
		switch {
		case f.Due != "":
			from, to := at.calendar.DueIn(f.Due, at.now)
			counts = append(counts, hoursCount("due", "due_at", "queue_at", from, to, prefix, args))
		case f.Idle:
			counts = append(counts, hoursCount("worked", "claimed_by", "worked_at", time.Unix(0, 0), at.idle, prefix, args))
		default:
			counts = append(counts, queueCount(f, queueConditions(f, prefix, who, at, args)))
		}
	}
	return `array[` + strings.Join(counts, `, `) + `]`
}

// mostCounted is where counting stops. It stands in the text, so that PostgreSQL plans for it.
var mostCounted = strconv.Itoa(oin.MaxCounted + 1)

// hoursCount returns the number of submissions on the team's turn that have something, and
// whose time is in [from, to), up to [mostCounted]. Whole hours are added up from table
// queue_hours, the latest first: each has one submission at least. What is in the rest of the
// first and of the last hour is counted, if the interval doesn't begin or end with an hour.
func hoursCount(what, have, column string, from, to time.Time, prefix string, args pgx.NamedArgs) string {
	first, last := from.Add(time.Hour-1).Truncate(time.Hour), to.Truncate(time.Hour)
	args[prefix+"first"], args[prefix+"last"] = first, last
	n := `(select coalesce(sum(n), 0) from (
		select sum(n) as n from queue_hours where what = '` + what + `' and hour >= @` + prefix + `first and hour < @` + prefix + `last
		group by hour having sum(n) > 0 order by hour desc limit ` + mostCounted + `) h)`
	rest := func(from, to string) {
		n += ` + (select count(*) from (select from submissions s where s.status in ` + teamsTurn + ` and s.` + have + ` is not null
			and s.` + column + ` >= @` + prefix + from + ` and s.` + column + ` < @` + prefix + to + ` limit ` + mostCounted + `) s)`
	}
	if from.Before(first) {
		args[prefix+"from"] = from
		rest("from", "first")
	}
	if last.Before(to) {
		args[prefix+"to"] = to
		rest("last", "to")
	}
	return `least(` + mostCounted + `, ` + n + `)`
}

// keptCount is how many submissions are in a status, claimed or not, and with a reply of the
// team that is waited for or not (table queue_counts).
type keptCount struct {
	Status           string
	Claimed, Replied bool
	N                int
}

const keptCounts = `
	coalesce((select json_agg(c) from (
		select status as "Status", claimed as "Claimed", replied as "Replied", sum(n) as "N" from queue_counts group by 1, 2, 3 having sum(n) > 0) c), '[]')`

// takeCounts sets q's numbers from those that are kept. They stop where counting does.
func takeCounts(kept []keptCount, q *oin.Queue) {
	add := func(to *int, n int) { *to = min(*to+n, oin.MaxCounted+1) }
	unassigned, replied := 0, 0
	for _, k := range kept {
		status, ok := oin.ParseStatus(k.Status)
		if !ok {
			continue // of a newer release
		}
		n := q.Counts[status]
		add(&n, k.N)
		q.Counts[status] = n
		turn := status.Info().Turn
		if turn == oin.PartyISV && k.Replied {
			add(&q.Replied, k.N)
		}
		if turn != oin.PartyOIN && (turn != oin.PartyISV || !k.Replied) {
			continue // it doesn't wait for the team
		}
		if k.Replied {
			add(&replied, k.N)
		}
		if !k.Claimed {
			add(&unassigned, k.N)
		}
	}
	q.In[oin.QueueFilter{Assignee: oin.AssigneeNone}], q.In[oin.QueueFilter{Replied: true}] = unassigned, replied
}

// around is what the context of the queue has besides its counts. The team is in people_of_team.
var around = `,
	(select count(*) from (select from removal_requests where closed_at is null limit @most) x),
	` + viewsOf("@who") + `,
	coalesce((select json_agg(` + jsonOf[oin.Teammate](member{"ID", "p.id"}, member{"Name", "p.name"}) + ` order by lower(p.name), p.id) from (
	    select p.id, p.name from people p
	    where p.org_id = @org and p.role in ('reviewer', 'admin') and p.suspended_at is null
	    order by p.signed_in_at desc, p.id limit @team) p), '[]'),
	coalesce((select p.name from people p where p.id = @assignee and p.org_id = @org), ''),
	coalesce((select hidden from queue_columns where person_id = @who), '{}')`

// queueAround adds the statement that reads the context of the queue to the batch. Its counts
// only need indexes.
func queueAround(batch *pgx.Batch, a oin.Assignee, who oin.Person, at queueTime, q *oin.Queue) {
	args := pgx.NamedArgs{"most": oin.MaxCounted + 1, "who": who.ID, "org": who.Org.ID, "team": oin.MaxTeam, "assignee": nil}
	if id := a.Of(""); id != "" {
		args["assignee"] = id
	}
	batch.Queue(`select `+keptCounts+`, `+timedCounts(who.ID, at, args)+around, args).QueryRow(func(row pgx.Row) error {
		var kept []keptCount
		var in []int
		var views []keptView
		if err := row.Scan(&kept, &in, &q.Removals, &views, &q.Teammates, &q.Assignee, &q.Hidden); err != nil {
			return err
		}
		q.Counts, q.In = map[oin.Status]int{}, map[oin.QueueFilter]int{}
		takeCounts(kept, q)
		for i, f := range timedFilters {
			q.In[f] = in[i]
		}
		var err error
		q.Views, err = readViews(views)
		return err
	})
}
