package postgres

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// group is what one index of words has: submissions_search_open, or that of everything.
type group string

const (
	openGroup group = "open"
	doneGroup group = "done"
)

func groupOf(part oin.QueuePart) group {
	if part == oin.PartDone {
		return doneGroup
	}
	return openGroup
}

// groups have the statuses of each, and one that many submissions are in. Samples are from
// where the list begins.
var groups = map[group]struct{ statuses, many, order string }{
	openGroup: {inReview, oin.StatusReview.String(), `s.queue_at`}, doneGroup: {done, oin.StatusPublished.String(), `s.queue_at desc`},
}

const (
	sampled  = 200  // rows whose words are looked at, to find how frequent one is
	frequent = 4    // as many of these have a frequent word at least
	maxFew   = 300  // matches of a word that is not frequent
	near     = 1000 // rows of the queue that are searched for a frequent word
)

// findFew looks for a text by the index of words, and keeps what it finds if that is little.
// A frequent word is found much faster in the order of the queue. PostgreSQL can't tell which
// one a word is, since it assumes the same frequency for all unknown words, so some rows are
// looked at.
func (r queueRead) findFew(ctx context.Context, db queries) error {
	var with, columns []string
	var read []group
	ranges := map[group][]queueRange{}
	for _, part := range r.ask.Filter.Parts() {
		g := groupOf(part)
		ranges[g] = append(ranges[g], rangesOf(r.ask.Filter, part)...)
	}
	// “is true” keeps PostgreSQL from using an index of statuses, too.
	for _, g := range []group{openGroup, doneGroup} {
		if ranges[g] == nil {
			continue
		}
		needed := ``
		for _, before := range read { // what has a frequent word is not looked through to its end
			needed += fmt.Sprintf(` and (select hits from sample_%[1]s) < %[2]d`, before, frequent)
		}
		with = append(with, fmt.Sprintf(`
			sample_%[1]s as materialized (select count(*) as hits from (select s.search from submissions s where s.status = '%[2]s' order by %[3]s limit %[4]d) s where true%[5]s),
			few_%[1]s as materialized (select s.id from submissions s where s.status in %[6]s and %[11]s is true%[7]s%[5]s and (select hits from sample_%[1]s) < %[8]d%[9]s limit %[10]d)`,
			g, groups[g].many, groups[g].order, sampled, r.text, groups[g].statuses, r.where, frequent, needed, maxFew+1, anyOf(ranges[g])))
		columns = append(columns, fmt.Sprintf(`(select hits from sample_%[1]s) < %[2]d%[3]s, array(select id from few_%[1]s)`, g, frequent, needed))
		read = append(read, g)
	}
	into := make([]any, 0, 2*len(read))
	known, ids := make([]bool, len(read)), make([][]oin.SubmissionID, len(read))
	for i := range read {
		into = append(into, &known[i], &ids[i])
	}
	if err := db.q.QueryRow(ctx, `with `+strings.Join(with, `,`)+` select `+strings.Join(columns, `, `), pgx.QueryExecModeCacheDescribe, r.args).Scan(into...); err != nil {
		return fmt.Errorf("find in queue: %w", err)
	}
	for i, g := range read {
		if known[i] && len(ids[i]) <= maxFew {
			r.few[g] = ids[i]
		}
	}
	return nil
}

// matches returns how many submissions match the filter and its text, if [queueRead.findFew]
// has found all of them.
func (r queueRead) matches() (n int, known bool) {
	for _, part := range r.ask.Filter.Parts() {
		if _, known := r.few[groupOf(part)]; !known {
			return 0, false
		}
	}
	for _, ids := range r.few {
		n += len(ids)
	}
	return n, true
}

// searched returns the first part that is searched for a frequent text.
func (r queueRead) searched() oin.QueuePart {
	parts := r.ask.Filter.Parts()
	for _, part := range parts {
		if _, few := r.few[groupOf(part)]; !few {
			return part
		}
	}
	return parts[0]
}

// find returns the tables that find a page of what has a frequent text: in the order of the
// queue, and by the index of words if too few are near its beginning, unless that was the
// whole queue.
func (r queueRead) find(name string, part oin.QueuePart, ranges []queueRange, here, order string) (tables []string) {
	var short []string
	for i, which := range ranges {
		tables = append(tables, fmt.Sprintf(`
			near_%[1]s_%[2]d as materialized (
				select s.id, s.%[3]s from (select s.id, s.%[3]s, s.search from submissions s where %[4]s order by %[5]s limit %[6]d) s
				where true%[7]s order by %[5]s limit %[8]s)`, name, i, r.key, which.condition()+r.where+here, order, near, r.text, r.rows()))
		short = append(short, fmt.Sprintf(`(select count(*) from near_%[1]s_%[2]d) < %[5]s and (select sum(n) from queue_counts s where %[3]s) > %[4]d`,
			name, i, which.statuses, near, r.rows()))
	}
	return append(tables, fmt.Sprintf(`far_%[1]s as materialized (
		select s.id, s.status, s.oin_asked_at, s.%[2]s from submissions s where s.status in %[3]s%[4]s and (%[5]s))`,
		name, r.key, groups[groupOf(part)].statuses, r.where+r.text, strings.Join(short, ` or `)))
}
