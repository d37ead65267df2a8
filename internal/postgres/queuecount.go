package postgres

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// The text of a saved view is counted among the first rows of each status in the order of the
// queue. If a status has more, all that have it are counted by the index of words, unless it
// is too frequent for that.
const (
	searchedFirst = 1000
	frequentText  = 100 // in the rows that were searched
)

// countQueue counts what needs a statement of its own, for those who need it: the views that
// the person has saved, and the text that the page is filtered by, if it fills a page.
func (db queries) countQueue(ctx context.Context, q *oin.Queue, read queueRead) error {
	var counts []string
	var filters []oin.QueueFilter
	args := pgx.NamedArgs{"most": oin.MaxCounted + 1, "searched": searchedFirst, "frequent": frequentText}
	add := func(f oin.QueueFilter, prefix string, byEmail bool) {
		where := queueConditions(f, prefix, read.who, read.at, args)
		other, text := queueText(f, byEmail, prefix, args)
		if text == "" {
			counts = append(counts, queueCount(f, where+other))
		} else {
			counts = append(counts, textCount(f, where, text))
		}
		filters = append(filters, f)
	}
	near := false // the first count is of those near the beginning of the queue
	if a := read.ask; read.text != "" && (q.Next.ID != "" || a.Place.ID != "") {
		if n, known := read.matches(); known {
			q.In[a.Filter] = n
		} else {
			where := queueConditions(a.Filter, "page_", read.who, read.at, args)
			other, text := queueText(a.Filter, false, "page_", args)
			counts = append(counts, nearCount(rangesOf(a.Filter, read.searched()), where+other, text))
			filters = append(filters, a.Filter)
			near = true
		}
	}
	for i, v := range q.Views {
		_, known := q.In[v.Filter]
		if f := v.Filter; !known && f != (oin.QueueFilter{Status: f.Status}) && !strings.Contains(f.Text, "@") { // an email address takes a statement more
			add(f, fmt.Sprintf("saved_%d_", i), false)
		}
	}
	if len(counts) == 0 {
		return nil
	}
	var found []int
	err := db.q.QueryRow(ctx, `select array[`+strings.Join(counts, `, `)+`]`, pgx.QueryExecModeCacheDescribe, args).Scan(&found)
	if err != nil {
		return fmt.Errorf("count queue: %w", err)
	}
	for i, f := range filters {
		switch {
		case i == 0 && near: // there may be more, even if there are none near
			q.Total = -found[i]
		case found[i] >= 0:
			q.In[f] = found[i]
		}
	}
	return nil
}

// nearCount returns the negative number of submissions that have a frequent text among the
// first rows of each range, up to the parameter most.
func nearCount(ranges []queueRange, where, text string) string {
	var first []string
	for _, which := range ranges {
		first = append(first, `(select s.search from submissions s where `+which.condition()+where+` order by s.queue_at limit @searched)`)
	}
	return `(select -count(*) from (select from (` + strings.Join(first, ` union all `) + `) s where true` + text + ` limit @most) s)::int`
}

// textCount returns the number of submissions that match a filter with a text. If the text
// is frequent, it is the negative number of those among the rows that were searched.
func textCount(f oin.QueueFilter, where, text string) string {
	var first []string
	var ranges []queueRange
	for _, part := range f.Parts() {
		for _, which := range rangesOf(f, part) {
			first = append(first, `
				select count(*) filter (where true`+text+`) as hits, count(*) as seen
				from (select s.search from submissions s where `+which.condition()+where+` order by s.queue_at limit @searched) s`)
			ranges = append(ranges, which)
		}
	}
	return `(
		with first as materialized (` + strings.Join(first, ` union all `) + `)
		select case when max(seen) < @searched then sum(hits)
		            when sum(hits) < @frequent then (select count(*) from submissions s where ` + anyOf(ranges) + where + text + `)
		            else -sum(hits) end
		from first)::int`
}
