package postgres

import (
	"context"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// patience is how long a statement of a request may take, or the wait for a connection. A
// page takes a hundredth of it. It bounds how long a person waits for a database that hangs
// before they are told so; jobs and migrations wait as long as they have to.
const patience = 4 * time.Second

// deadlines is a tracer that gives each statement of a request its deadline.
type deadlines struct{}

type cancelKey struct{}

// begin returns the context of a statement. Whether it is one of a request is known from
// [TrackOutcome].
func begin(ctx context.Context) context.Context {
	if ctx.Value(outcomesKey{}) == nil {
		return ctx
	}
	ctx, cancel := context.WithTimeout(ctx, patience)
	return context.WithValue(ctx, cancelKey{}, cancel)
}

// end frees what begin has allocated. For rows, that is when they are closed.
func end(ctx context.Context) {
	if cancel, ok := ctx.Value(cancelKey{}).(context.CancelFunc); ok {
		cancel()
	}
}

func (deadlines) TraceQueryStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryStartData) context.Context {
	return begin(ctx)
}

func (deadlines) TraceQueryEnd(ctx context.Context, _ *pgx.Conn, _ pgx.TraceQueryEndData) { end(ctx) }

func (deadlines) TraceBatchStart(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchStartData) context.Context {
	return begin(ctx)
}

func (deadlines) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}

func (deadlines) TraceBatchEnd(ctx context.Context, _ *pgx.Conn, _ pgx.TraceBatchEndData) { end(ctx) }

func (deadlines) TraceAcquireStart(ctx context.Context, _ *pgxpool.Pool, _ pgxpool.TraceAcquireStartData) context.Context {
	return begin(ctx)
}

func (deadlines) TraceAcquireEnd(ctx context.Context, _ *pgxpool.Pool, _ pgxpool.TraceAcquireEndData) {
	end(ctx)
}
