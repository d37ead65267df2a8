package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// bounds are what PostgreSQL allows a transaction, so that it ends also if its replica stands
// still, and can't end it: its locks keep others waiting.
type bounds struct {
	statement time.Duration // longest statement, which can be one that waits for a lock
	lock      time.Duration // longest wait for a lock
	idle      time.Duration // longest time between two statements
}

// The bounds by kind of work. Those of requests are a bit longer than [patience], after
// which requests give up by themselves.
var (
	requestBounds   = bounds{statement: 10 * time.Second, lock: 3 * time.Second, idle: 10 * time.Second}
	jobBounds       = bounds{statement: time.Minute, lock: 10 * time.Second, idle: 30 * time.Second}
	migrationBounds = bounds{lock: time.Second, idle: 30 * time.Second}
)

// set returns the statements that set the bounds for a transaction. It is part of the
// statement that begins one, so that it takes no round trip, and it works in a session that
// is shared.
func (b bounds) set() string {
	return fmt.Sprintf("set local statement_timeout = %d; set local lock_timeout = %d; set local idle_in_transaction_session_timeout = %d;",
		b.statement.Milliseconds(), b.lock.Milliseconds(), b.idle.Milliseconds())
}

var beginRequest, beginJob = "begin; " + requestBounds.set(), "begin; " + jobBounds.set()

// beginning returns the statement that begins a transaction.
func beginning(ctx context.Context) string {
	if ctx.Value(outcomesKey{}) != nil {
		return beginRequest
	}
	return beginJob
}

// patience is how long a statement of a request may take, or the wait for a connection. A
// page takes a hundredth of it. It bounds how long a person waits for a database that hangs
// before they are told so; jobs and migrations wait as long as they have to.
const patience = 4 * time.Second

// deadlines is a tracer that gives each statement of a request its deadline.
type deadlines struct{ patience time.Duration }

type cancelKey struct{}

// begin returns the context of a statement. Whether it is one of a request is known from
// [TrackOutcome].
func (d deadlines) begin(ctx context.Context) context.Context {
	if ctx.Value(outcomesKey{}) == nil {
		return ctx
	}
	ctx, cancel := context.WithTimeout(ctx, d.patience)
	return context.WithValue(ctx, cancelKey{}, cancel)
}

// end frees what begin has allocated. For rows, that is when they are closed.
func end(ctx context.Context) {
	if cancel, ok := ctx.Value(cancelKey{}).(context.CancelFunc); ok {
		cancel()
	}
}

func (d deadlines) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	return d.begin(ctx)
}

func (deadlines) TraceQueryEnd(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryEndData) { end(ctx) }

func (d deadlines) TraceBatchStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	return d.begin(ctx)
}

func (deadlines) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}

func (deadlines) TraceBatchEnd(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchEndData) { end(ctx) }

func (d deadlines) TraceAcquireStart(ctx context.Context, _ *pgxpool.Pool, _ pgxpool.TraceAcquireStartData) context.Context {
	return d.begin(ctx)
}

func (deadlines) TraceAcquireEnd(ctx context.Context, _ *pgxpool.Pool, _ pgxpool.TraceAcquireEndData) {
	end(ctx)
}
