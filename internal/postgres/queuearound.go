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

// countedViews are the views whose numbers the counts of statuses don't have.
var countedViews = func() []oin.QueueFilter {
	var all []oin.QueueFilter
	for _, v := range oin.Views {
		if f := v.Filter; f != (oin.QueueFilter{}) {
			all = append(all, f)
		}
	}
	return all
}()

// viewCounts returns the numbers of [countedViews], and adds their arguments.
func viewCounts(who oin.PersonID, at queueTime, args pgx.NamedArgs) string {
	var counts []string
	for i, f := range countedViews {
		counts = append(counts, queueCount(f, queueConditions(f, "view_"+strconv.Itoa(i)+"_", who, at, args)))
	}
	return `array[` + strings.Join(counts, `, `) + `]`
}

// queueAroundSQL reads the context of the queue. Its counts only need indexes. The team is
// in people_of_team.
var queueAroundSQL = func() string {
	var counts []string
	for _, s := range oin.Statuses {
		if s.Status != oin.StatusDraft {
			counts = append(counts, `'`+s.Status.String()+`', (select count(*) from (select from submissions where status = '`+s.Status.String()+`' limit @most) x)`)
		}
	}
	return `
			select json_build_object(` + strings.Join(counts, `, `) + `),
			       (select count(*) from (select from submissions where status in ` + isvsTurn + ` and oin_asked_at is not null limit @most) x),
			       ` + viewCounts("", queueTime{calendar: oin.Calendar{Zone: time.UTC}}, pgx.NamedArgs{}) + `,
			       (select count(*) from (select from removal_requests where closed_at is null limit @most) x),
			       ` + viewsOf("@who") + `,
			       coalesce((select json_agg(` + jsonOf[oin.Teammate](member{"ID", "p.id"}, member{"Name", "p.name"}) + ` order by lower(p.name), p.id) from (
			           select p.id, p.name from people p
			           where p.org_id = @org and p.role in ('reviewer', 'admin') and p.suspended_at is null
			           order by p.signed_in_at desc, p.id limit @team) p), '[]'),
			       coalesce((select hidden from queue_columns where person_id = @who), '{}')`
}()

// queueAround adds the statement that reads the context of the queue to the batch.
func queueAround(batch *pgx.Batch, who oin.Person, at queueTime, q *oin.Queue) {
	args := pgx.NamedArgs{"most": oin.MaxCounted + 1, "who": who.ID, "org": who.Org.ID, "team": oin.MaxTeam}
	viewCounts(who.ID, at, args)
	batch.Queue(queueAroundSQL, args).QueryRow(func(row pgx.Row) error {
		var counts map[string]int
		var in []int
		var views []keptView
		if err := row.Scan(&counts, &q.Replied, &in, &q.Removals, &views, &q.Teammates, &q.Hidden); err != nil {
			return err
		}
		q.Counts, q.In = map[oin.Status]int{}, map[oin.QueueFilter]int{}
		for _, s := range oin.Statuses {
			if n := counts[s.Status.String()]; n > 0 {
				q.Counts[s.Status] = n
			}
		}
		for i, f := range countedViews {
			q.In[f] = in[i]
		}
		var err error
		q.Views, err = readViews(views)
		return err
	})
}
