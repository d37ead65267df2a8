package pgtest

import (
	"context"
	"slices"
	"strings"
	"sync"

	"github.com/jackc/pgx/v5"
)

// Statements are the statements of one context and those derived from it, such as a
// request's. Jobs and listeners have other contexts.
type Statements struct {
	mu    sync.Mutex
	trips int
	sql   []string
}

// CountStatements returns a context in which the statements of a database that was opened
// with [Tracer] are counted.
//
//   - Each statement of a batch counts. BEGIN, COMMIT, and ROLLBACK do not.
//   - A round trip is what waits for the database: a statement, a whole batch, and also
//     BEGIN, COMMIT, and ROLLBACK. Preparing a statement does not count, because it happens
//     once per connection.
//   - River's statement that adds jobs counts. The notification that wakes its workers does not:
//     River skips it if it has just sent one, so it depends on timing.
func CountStatements(ctx context.Context) (context.Context, *Statements) {
	s := new(Statements)
	return context.WithValue(ctx, statementsKey{}, s), s
}

type statementsKey struct{}

// Trips returns the number of round trips.
func (s *Statements) Trips() int {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.trips
}

// All returns the statements in their order, each on one line.
func (s *Statements) All() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.sql)
}

// Repeated returns the statements that ran more than once, with any arguments, as often as
// they were repeated.
func (s *Statements) Repeated() (again []string) {
	seen := map[string]bool{}
	for _, sql := range s.All() {
		if seen[sql] {
			again = append(again, sql)
		}
		seen[sql] = true
	}
	return again
}

func (s *Statements) add(statements ...string) {
	if len(statements) == 1 && strings.HasPrefix(statements[0], "-- name: PGNotifyMany ") {
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.trips++
	for _, sql := range statements {
		sql = strings.Join(strings.Fields(sql), " ")
		switch first, _, _ := strings.Cut(strings.ToLower(sql), " "); strings.TrimSuffix(first, ";") {
		case "begin", "commit", "rollback", "savepoint", "release", "":
		default:
			s.sql = append(s.sql, sql)
		}
	}
}

// Tracer records a database's statements for [CountStatements].
type Tracer struct{}

var (
	_ pgx.QueryTracer = Tracer{}
	_ pgx.BatchTracer = Tracer{}
)

func (Tracer) TraceQueryStart(ctx context.Context, _ *pgx.Conn, q pgx.TraceQueryStartData) context.Context {
	if s, ok := ctx.Value(statementsKey{}).(*Statements); ok {
		s.add(q.SQL)
	}
	return ctx
}

func (Tracer) TraceBatchStart(ctx context.Context, _ *pgx.Conn, b pgx.TraceBatchStartData) context.Context {
	if s, ok := ctx.Value(statementsKey{}).(*Statements); ok {
		var all []string
		for _, q := range b.Batch.QueuedQueries {
			all = append(all, q.SQL)
		}
		s.add(all...)
	}
	return ctx
}

func (Tracer) TraceQueryEnd(context.Context, *pgx.Conn, pgx.TraceQueryEndData)     {}
func (Tracer) TraceBatchQuery(context.Context, *pgx.Conn, pgx.TraceBatchQueryData) {}
func (Tracer) TraceBatchEnd(context.Context, *pgx.Conn, pgx.TraceBatchEndData)     {}
