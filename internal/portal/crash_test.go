package portal_test

import (
	"context"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// cutter cuts the connection to the database before a statement or within a batch, as if
// the program had died, after a number of statements.
type cutter struct{ left atomic.Int64 } // negative: no cut

func (c *cutter) count(conn *pgx.Conn) {
	if c.left.Add(-1) == 0 {
		_ = conn.PgConn().Conn().Close()
	}
}

func (c *cutter) TraceQueryStart(ctx context.Context, conn *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	c.count(conn)
	return ctx
}

func (c *cutter) TraceBatchStart(ctx context.Context, conn *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	c.count(conn)
	return ctx
}

func (c *cutter) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData) {}

func (c *cutter) TraceBatchQuery(_ context.Context, conn *pgx.Conn, _ pgx.TraceBatchQueryData) {
	c.count(conn)
}
func (c *cutter) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData) {}

// marks are the effects of a transition, as counts that must change together.
type marks struct{ submissions, history, mails, jobs, catalog, published, issues, remarks int }

func (w *world) marks() marks {
	w.Helper()
	var m marks
	w.ok(w.db.Pool().QueryRow(w.ctx(), `
		select (select count(*) from submissions), (select count(*) from history), (select count(*) from mails),
		       (select count(*) from river_job where kind <> 'tell_subscribers'), (select count(*) from river_job where kind = 'tell_subscribers'),
		       (select count(*) from submissions where status = 'PUBLISHED'),
		       (select count(*) from issues), (select count(*) from remarks)`).
		Scan(&m.submissions, &m.history, &m.mails, &m.jobs, &m.catalog, &m.published, &m.issues, &m.remarks))
	return m
}

func TestDyingAtAnyStepOfATransitionLeavesAllOrNothing(t *testing.T) {
	t.Parallel()
	cut := &cutter{}
	cut.left.Store(-1)
	db, err := postgres.Open(t.Context(), postgres.Address{URL: pgtest.URL(t)}, cut)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	w := worldOn(t, db)
	id := w.complete("Acme Directory")

	// do takes one transition, and dies at each of its statements in turn until it
	// succeeds. It returns the submission to continue with.
	do := func(who oin.Person, action oin.Action, mails int, issues ...oin.Issue) {
		t.Helper()
		before, seen := w.marks(), w.seen(id)
		for n := int64(1); ; n++ {
			cut.left.Store(n)
			next, err := w.portal.Act(w.ctx(), who, id, portal.ActionRequest{Action: action, Seen: seen, Note: "Because.", Issues: issues})
			through := cut.left.Swap(-1) > 0
			after := w.marks()
			if err != nil {
				if through || after != before {
					t.Fatalf("%s, dead at statement %d: %+v became %+v (%v)", action, n, before, after, err)
				}
				continue
			}
			if !through || n < 4 {
				t.Fatalf("%s was done although the connection was cut at statement %d", action, n)
			}
			if after.mails != before.mails+mails || after.jobs != before.jobs+mails || after.published > 1 {
				t.Fatalf("%s: %+v became %+v, want %d mails more", action, before, after, mails)
			}
			tells := 0 // subscribers of the catalog; each pass here publishes
			if action == oin.ActionPass || action == oin.ActionRemove {
				tells = 1
			}
			if after.catalog != before.catalog+tells {
				t.Fatalf("%s: %+v became %+v, want %d jobs more that tell subscribers", action, before, after, tells)
			}
			id = next
			return
		}
	}
	issue := oin.Issue{Text: "Say more."}
	do(w.ada, oin.ActionSubmit, 3) // both people of Acme, and the team
	do(w.rae, oin.ActionRequestChanges, 2, issue)
	do(w.ada, oin.ActionAnswer, 4) // the team, and Rae, who has claimed it
	w.act(w.rae, id, oin.ActionPass)
	do(w.rae, oin.ActionPass, 2)
	do(w.ada, oin.ActionUpdate, 0)
	w.note(id)
	w.act(w.ada, id, oin.ActionSubmit)
	do(w.ada, oin.ActionWithdraw, 1)
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	do(w.rae, oin.ActionPass, 2) // two versions change their status
	do(w.max, oin.ActionRemove, 2)
	w.status(id, oin.StatusRemoved)
	id = w.draft()
	do(w.ada, oin.ActionDelete, 0)
}
