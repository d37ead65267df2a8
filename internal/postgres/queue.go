package postgres

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Queue returns a page of the submissions that match a filter, of all orgs, with the
// context of the queue. The reviewer who asks is who, and days are those of the settings.
// A page before a place that would begin before the first row is the first page, and one
// after the last row, whose rows have left the list, is the last page.
//
// If the best plan depends on the values of the filter, the statement is planned at each
// call, which a batch does not support.
func (db queries) Queue(ctx context.Context, a oin.QueueAsk, who oin.Person, s oin.TeamSettings, now time.Time, limit int) (oin.Queue, error) {
	var q oin.Queue
	at := queueTime{now, s.Calendar(), s.IdleBefore(now)}
	var batch pgx.Batch
	byEmail, err := db.isEmail(ctx, a.Filter.Text)
	if err != nil {
		return q, err
	}
	read := newQueueRead(a, byEmail, who.ID, at, limit)
	if read.text != "" {
		if err := read.findFew(ctx, db); err != nil {
			return q, err
		}
	}
	sql, args, left := read.statement()
	switch f := a.Filter; {
	case sql == "":
	case f.Text != "" || f.MinDaysWaiting > 0 || f.Assignee != "":
		if err := db.planned(ctx, read, sql, args, &q); err != nil {
			return q, err
		}
		if further := q.Next.ID != "" && !a.Place.Back || q.Previous.ID != "" && a.Place.Back; left && !further {
			read.whole = true
			sql, args, _ = read.statement()
			if err := db.planned(ctx, read, sql, args, &q); err != nil {
				return q, err
			}
		}
	default:
		batch.Queue(sql, args).Query(func(rows pgx.Rows) error { return read.scan(rows, &q) })
	}
	queueAround(&batch, a.Filter.Assignee, who, at, &q)
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return q, fmt.Errorf("read queue: %w", err)
	}
	if a.Place.Back && q.Previous.ID == "" && len(q.Rows) < limit {
		return db.Queue(ctx, a.From(oin.QueuePlace{}), who, s, now, limit)
	}
	if !a.Place.Back && a.Place.ID != "" && len(q.Rows) == 0 {
		a.Place.Back = true
		return db.Queue(ctx, a, who, s, now, limit)
	}
	if err := db.countQueue(ctx, &q, read); err != nil {
		return q, err
	}
	read.count(&q)
	return q, nil
}

// planned reads a page by a statement that is planned for its arguments.
func (db queries) planned(ctx context.Context, read queueRead, sql string, args pgx.NamedArgs, q *oin.Queue) error {
	rows, err := db.q.Query(ctx, sql, pgx.QueryExecModeCacheDescribe, args)
	if err == nil {
		err = read.scan(rows, q)
	}
	if err != nil {
		return fmt.Errorf("read queue: %w", err)
	}
	return nil
}

// queueRead reads a page of the queue.
//
//   - Each status is read separately, at most one page of it, and the pages are merged. An
//     index has the order for each status. If a filter matches few rows, its own index is
//     faster (migration 00007). PostgreSQL chooses by statistics, which requires statuses
//     in the text of the statement.
//   - On an ISV's turn, a submission waits for the team if an issue waits for the team's
//     reply (index submissions_replied).
//   - A part of the list is read only if those before it don't fill the page.
type queueRead struct {
	ask   oin.QueueAsk
	who   oin.PersonID
	at    queueTime
	limit int

	key   string // column of submissions s that has the order
	where string // conditions of the filter, without its text
	text  string // condition of its text
	args  pgx.NamedArgs
	few   map[group][]oin.SubmissionID // matches of the text, see findFew
	whole bool                         // read all parts at once
}

// isEmail reports whether a text is the email address of a person (index people_by_email).
func (db queries) isEmail(ctx context.Context, text string) (bool, error) {
	if !strings.Contains(text, "@") {
		return false, nil
	}
	var found bool
	if err := db.q.QueryRow(ctx, `select exists (select from people where lower(email) = lower($1))`, text).Scan(&found); err != nil {
		return false, fmt.Errorf("look for email address: %w", err)
	}
	return found, nil
}

// sortColumns have the orders of the queue.
var sortColumns = map[oin.QueueSort]string{
	oin.SortDue: "queue_at", oin.SortName: "name_order", oin.SortOrg: "org_order", oin.SortSubmitted: "submitted_at",
}

func newQueueRead(a oin.QueueAsk, byEmail bool, who oin.PersonID, at queueTime, limit int) queueRead {
	r := queueRead{ask: a, who: who, at: at, limit: limit, key: sortColumns[a.Order.By], args: pgx.NamedArgs{}, few: map[group][]oin.SubmissionID{}}
	r.where = queueConditions(a.Filter, "", who, at, r.args)
	other, text := queueText(a.Filter, byEmail, "", r.args)
	r.where, r.text = r.where+other, text
	return r
}

// queueText returns f's condition on its text in submissions s: one that says what it is, or
// one on the words that submissions have. It adds the arguments, whose names begin with a
// prefix.
func queueText(f oin.QueueFilter, byEmail bool, prefix string, args pgx.NamedArgs) (other, words string) {
	switch id, ok := oin.ParseID[oin.SubmissionID](strings.ToLower(f.Text)); {
	case ok:
		args[prefix+"id"] = id
		return ` and s.id = @` + prefix + `id`, ``
	case f.Text != "" && byEmail:
		args[prefix+"email"] = f.Text
		return ` and s.org_id in (select p.org_id from people p where lower(p.email) = lower(@` + prefix + `email))`, ``
	case f.Text != "":
		args[prefix+"text"] = oin.SearchWords(f.Text)
		return ``, ` and s.search @@ (nullif(plainto_tsquery('simple', search_words(@` + prefix + `text))::text, '') || ':*')::tsquery`
	}
	return ``, ``
}

// statement returns the statement that reads the page, and one row more if there is one. It
// returns "" if nothing can match. Left says that it doesn't read all parts: unless whole is
// set, only the first one is looked through for a frequent word, which nearly always fills
// the page.
func (r queueRead) statement() (sql string, args pgx.NamedArgs, left bool) {
	f, place := r.ask.Filter, r.ask.Place
	if (f.Due != "" || f.Idle) && f.Status != (oin.Status{}) && f.Status.Info().Turn != oin.PartyOIN {
		return "", nil, false // nothing is due or idle in this status
	}
	var with, parts []string
	searched := false // for a frequent word
	all := f.Parts()
	for i := range all {
		part := all[i]
		if place.Back {
			part = all[len(all)-1-i]
		}
		here := ""
		if place.ID != "" {
			switch {
			case part == place.Part:
				beyond := `>`
				if r.descends(part) {
					beyond = `<`
				}
				here = ` and (s.` + r.key + `, s.id) ` + beyond + ` (@place_key, @place_id)`
			case (part < place.Part) != place.Back:
				continue // before the page
			}
		}
		if len(parts) > 0 {
			here += ` and (select count(*) from ` + strings.Join(parts, `) + (select count(*) from `) + `) < ` + r.rows()
		}
		_, few := r.few[groupOf(part)]
		if searched && !r.whole {
			left = true
			break
		}
		searched = r.text != "" && !few
		name := fmt.Sprintf("part_%d", part)
		with = append(with, r.part(name, part, here)...)
		parts = append(parts, name)
	}
	if place.ID != "" {
		r.args["place_key"], r.args["place_id"] = any(place.At), place.ID
		if r.ask.Order.By.ByText() {
			r.args["place_key"] = place.Text
		}
	}
	if len(parts) == 0 {
		return "", nil, false
	}
	counted := `0`
	if r.counts() {
		counted = queueCount(f, r.where)
		r.args["most"] = oin.MaxCounted + 1
	}
	order := `s.part`
	if place.Back {
		order += ` desc`
	}
	order += `, s.pos`
	rows := `(select * from (select * from ` + strings.Join(parts, ` union all select * from `) + `) s order by ` + order + ` limit ` + r.rows() + `)`
	if r.text != "" {
		rows = `(select s.*, p.part, p.pos from ` + rows + ` p join submissions s on s.id = p.id)`
	}
	return `with ` + strings.Join(with, `, `) + `
		select ` + sentColumns + `, ` + claimColumns + `,
		       s.` + r.key + `, s.part, ` + counted + `, s.submitted_at, s.due_at, o.id, o.name, o.suspended_at is not null, ` + publisherColumns + `
		from ` + rows + ` s
		join orgs o on o.id = s.org_id
		left join people a on a.id = s.claimed_by
		order by ` + order, r.args, left
}

// descends reports whether a part is read in the descending order of the key. By default,
// what waits for the OIN team begins with what is due first, and the rest with what changed
// last.
func (r queueRead) descends(part oin.QueuePart) bool {
	down := r.ask.Order.Descending != (r.ask.Order.By == oin.SortDue && part != oin.PartWaiting)
	return down != r.ask.Place.Back
}

// rows returns how many rows are read: those of the page, and one more. It is no argument, since
// PostgreSQL takes a number that it doesn't know for a tenth of all rows, and so would rather
// plan the statement each time.
func (r queueRead) rows() string { return strconv.Itoa(r.limit + 1) }

// columns are what parts have of submissions s. A statement with a text is planned each
// time, and planning takes as long as there are columns in its many tables.
func (r queueRead) columns() string {
	if r.text != "" {
		return `s.id, s.` + r.key
	}
	return `s.*`
}

// part returns the tables of a with clause that read a page of a part, of which the last
// one has its name. Here are conditions on where it begins and whether it is needed.
func (r queueRead) part(name string, part oin.QueuePart, here string) []string {
	order := `s.` + r.key + `, s.id`
	if r.descends(part) {
		order = `s.` + r.key + ` desc, s.id desc`
	}
	ranges := rangesOf(r.ask.Filter, part)
	var tables, selects []string
	add := func(from string) {
		selects = append(selects, `(select `+r.columns()+` from `+from+` order by `+order+` limit `+r.rows()+`)`)
	}
	switch ids, known := r.few[groupOf(part)]; {
	case known: // no index is needed for so few
		arg := `few_` + string(groupOf(part))
		r.args[arg] = ids
		add(`submissions s where s.id = any(@` + arg + `::uuid[]) and ` + anyOf(ranges) + here)
	case r.text != "":
		tables = r.find(name, part, ranges, here, order)
		for i, which := range ranges {
			add(fmt.Sprintf(`(select * from near_%[1]s_%[2]d union (select %[3]s from far_%[1]s s where %[4]s order by %[5]s limit %[6]s)) s`,
				name, i, r.columns(), which.condition()+here, order, r.rows()))
		}
	default:
		for _, which := range ranges {
			add(`submissions s where ` + which.condition() + r.where + here)
		}
	}
	return append(tables, fmt.Sprintf(`%s as materialized (
		select s.*, %d as part, row_number() over (order by %s) as pos from (select * from (%s) s order by %s limit %s) s)`,
		name, part, order, strings.Join(selects, ` union all `), order, r.rows()))
}

// queueRange are the submissions s of some statuses, which have their order from one index.
type queueRange struct{ statuses, asked string }

func (r queueRange) condition() string { return r.statuses + r.asked }

// anyOf returns the condition of several ranges.
func anyOf(ranges []queueRange) string {
	var all []string
	for _, r := range ranges {
		all = append(all, `(`+r.condition()+`)`)
	}
	return `(` + strings.Join(all, ` or `) + `)`
}

// rangesOf returns the ranges of a part of the list.
func rangesOf(f oin.QueueFilter, part oin.QueuePart) []queueRange {
	if f.Status != (oin.Status{}) {
		return []queueRange{{`s.status = '` + f.Status.String() + `'`, ``}}
	}
	turn, also := map[oin.QueuePart]oin.Party{oin.PartWaiting: oin.PartyOIN, oin.PartISV: oin.PartyISV, oin.PartDone: oin.PartyNone}[part], ``
	if part == oin.PartISV {
		also = ` and s.oin_asked_at is null`
	}
	var all []queueRange
	for _, s := range oin.Statuses {
		if s.Turn == turn && s.Status != oin.StatusDraft {
			all = append(all, queueRange{`s.status = '` + s.Status.String() + `'`, also})
		}
	}
	if part == oin.PartWaiting && f.Due == "" && !f.Idle { // on the ISV's turn, nothing is due or idle
		all = append(all, queueRange{`s.status in ` + isvsTurn, ` and s.oin_asked_at is not null`})
	}
	return all
}

// counts reports whether the page's statement counts what the filter matches. The context
// has the numbers of views and statuses, and [queries.countQueue] counts texts.
func (r queueRead) counts() bool {
	f := r.ask.Filter
	return r.text == "" && f != oin.QueueFilter{Status: f.Status} && !slices.Contains(timedFilters, f) && !isView(f)
}

func isView(f oin.QueueFilter) bool {
	return slices.ContainsFunc(oin.Views, func(v oin.View) bool { return v.Filter == f })
}

// queueCount returns the number of submissions that match a filter, up to the parameter
// most. It counts in the order of the queue, so that an index is used also where the whole
// table would be quicker by PostgreSQL's guess.
func queueCount(f oin.QueueFilter, where string) string {
	key := `queue_at`
	if f.Idle {
		key = `worked_at` // index submissions_idle
	}
	var selects []string
	for _, part := range f.Parts() {
		for _, which := range rangesOf(f, part) {
			selects = append(selects, `(select from submissions s where `+which.condition()+where+` order by s.`+key+` limit @most)`)
		}
	}
	return `(select count(*) from (select from (` + strings.Join(selects, ` union all `) + `) s limit @most) s)`
}

// scan reads the page's rows into q.
func (r queueRead) scan(rows pgx.Rows, q *oin.Queue) error {
	var places []oin.QueuePlace
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (e oin.Queued, err error) {
		var place oin.QueuePlace
		var key any = &place.At
		if r.ask.Order.By.ByText() {
			key = &place.Text
		}
		err = scanListed(row, &e.Listed, append(claimInto(&e.Claim), key, &e.Part, &q.Total, &e.SentAt, &e.Due, &e.Org.ID, &e.Org.Name, &e.Org.Suspended, &e.Org.Publisher.Name, &e.Org.Publisher.Domain)...)
		if e.Due != nil { // a due date is a day in the OIN team's zone
			*e.Due = e.Due.In(r.at.calendar.Zone)
		}
		if at := e.Claim.Worked; at != nil && at.Before(r.at.idle) {
			e.Idle = at
		}
		place.ID, place.Part = e.ID, e.Part
		places = append(places, place)
		return e, err
	})
	if err != nil {
		return err
	}
	further := len(all) > r.limit
	if further {
		all, places = all[:r.limit], places[:r.limit]
	}
	back := r.ask.Place.Back
	if back {
		slices.Reverse(all)
		slices.Reverse(places)
	}
	q.Rows = all
	if len(all) == 0 {
		return nil
	}
	if further || back {
		q.Next = places[len(all)-1]
	}
	if further && back || !back && r.ask.Place.ID != "" {
		q.Previous = places[0]
		q.Previous.Back = true
	}
	if back && !further {
		q.Previous = oin.QueuePlace{}
	}
	return nil
}

// count sets how many rows the filter matches, and how many are before the page.
func (r queueRead) count(q *oin.Queue) {
	f, rows := r.ask.Filter, len(q.Rows)
	q.Before = r.ask.Place.Before
	if q.Previous.ID == "" && (r.ask.Place.ID == "" || rows > 0) {
		q.Before = 0
	}
	if n, counted := q.In[f]; r.text != "" && counted {
		q.Total, q.More = max(min(n, oin.MaxCounted), q.Before+rows), n > oin.MaxCounted
	} else if r.text != "" {
		q.Total, q.More = max(q.Total, q.Before+rows), q.Next.ID != ""
	} else {
		if !r.counts() {
			q.Total = q.Count(f)
		}
		if q.More = q.Total > oin.MaxCounted; q.More {
			q.Total = oin.MaxCounted
		} else if q.Next.ID == "" && rows > 0 {
			q.Before = max(q.Total-rows, 0)
		}
		q.Total = max(q.Total, q.Before+rows) // others may have changed it between two statements
	}
	if r.ask.Place.Back && !q.More && q.Before+rows >= q.Total {
		q.Next = oin.QueuePlace{} // what was after the page has left the list
	}
	if q.Next.ID != "" {
		q.Next.Before = q.Before + rows
	}
	if q.Previous.ID != "" {
		q.Previous.Before = max(q.Before-r.limit, 0)
	}
}
