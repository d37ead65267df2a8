package portal_test

import (
	"slices"
	"sync"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// The numbers that the queue shows are kept with each change. They are those that counting
// finds, whatever has changed, also when much changes at once, or is undone.
func TestKeptCountsOfTheQueueAreThoseThatCountingFinds(t *testing.T) {
	w := newWorld(t)
	list := func(sql string) []string {
		t.Helper()
		rows, err := w.db.Pool().Query(w.ctx(), sql)
		w.ok(err)
		all, err := pgx.CollectRows(rows, pgx.RowTo[string])
		w.ok(err)
		return all
	}
	exact := func(when string) {
		t.Helper()
		kept := list(`select concat_ws(' ', status, claimed, replied, sum(n)) from queue_counts group by status, claimed, replied having sum(n) <> 0 order by 1`)
		counted := list(`select concat_ws(' ', status, claimed, replied, n) from all_queue_counts order by 1`)
		if !slices.Equal(kept, counted) {
			t.Errorf("%s, %q are kept, and there are %q", when, kept, counted)
		}
		kept = list(`select concat_ws(' ', what, hour, sum(n)) from queue_hours group by what, hour having sum(n) <> 0 order by 1`)
		counted = list(`select concat_ws(' ', what, hour, n) from all_queue_hours order by 1`)
		if !slices.Equal(kept, counted) {
			t.Errorf("%s, %q are kept by hour, and there are %q", when, kept, counted)
		}
	}
	id := w.submitted("Acme Lamps")
	exact("after submitting")
	w.ok(w.portal.Claim(w.ctx(), w.rob, id, ""))
	exact("after claiming")
	w.act(w.rob, id, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	exact("after requesting changes")
	w.act(w.max, w.published("Acme Lights"), oin.ActionRemove)
	exact("after removing")

	var ids []oin.SubmissionID
	for _, name := range []string{"One", "Two", "Three", "Four"} {
		ids = append(ids, w.submitted(name))
	}
	var all sync.WaitGroup
	for _, id := range ids {
		all.Go(func() {
			for range 20 {
				for _, status := range []oin.Status{oin.StatusQA, oin.StatusFinal, oin.StatusReview} {
					_, err := w.db.Pool().Exec(w.ctx(), `
						update submissions set status = $2::text, due_at = due_at + interval '1 day', queue_at = queue_at + interval '1 day',
							claimed_by = case $2 when 'QA' then $3::uuid end, claimed_at = case $2 when 'QA' then now() end, worked_at = case $2 when 'QA' then due_at end
						where id = $1`, id, status, w.rae.ID)
					if err != nil {
						t.Error(err)
					}
				}
			}
		})
	}
	all.Wait()
	exact("after many changes at once")
	for _, table := range []string{"queue_counts", "queue_hours"} {
		if n := len(list(`select 'row' from ` + table)); n > 300 {
			t.Errorf("%d changes are kept in %s without being added up", n, table)
		}
	}
	w.act(w.ada, w.act(w.ada, ids[0], oin.ActionWithdraw), oin.ActionDelete)
	exact("after deleting")
}
