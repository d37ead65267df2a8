package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// ErrUnexpected is returned by the first statement of a request whose session isn't the one
// that was expected (see [DB.Expect]). Nothing was read or changed.
var ErrUnexpected = errors.New("the session isn't the expected one")

// expectation is the session that a request is expected to have, because it had it the last
// time. The first statement of the request reads the session too, in the same round trip, and
// returns nothing else if it is another one by now. The first one of a transaction rolls it
// back then, and a change outside of one isn't sent before the session is read.
type expectation struct {
	db     *DB
	args   []any
	hash   []byte
	accept func(Session) bool
	// settings is the edition of the cached settings when the request began.
	settings int64

	mu     sync.Mutex
	asked  bool
	met    bool
	failed error
}

// Expect returns a context for the statements of a request, which is expected to have the
// session with a hash. Once it is read, accept says whether it is the expected one. It isn't
// called for a session that has ended, nor if the settings have changed since this process
// read them: both are unexpected.
func (db *DB) Expect(ctx context.Context, tokenHash []byte, now, idleSince time.Time, accept func(Session) bool) context.Context {
	x := &expectation{db: db, args: []any{tokenHash, now, idleSince}, hash: tokenHash, accept: accept, settings: db.settings.edition()}
	return context.WithValue(ctx, expectationKey{}, x)
}

type expectationKey struct{}

// expected returns the session that a request is expected to have, or nil if there is none.
func expected(ctx context.Context) *expectation {
	x, _ := ctx.Value(expectationKey{}).(*expectation)
	return x
}

// Confirm reads the session that a request is expected to have, unless it was read. It returns
// [ErrUnexpected] if it isn't that one, or why it couldn't be read. Other requests need no
// confirmation.
func Confirm(ctx context.Context) error {
	x := expected(ctx)
	if x == nil {
		return nil
	}
	return x.confirm(ctx, x.db.pool)
}

// confirm is [Confirm] with a connection or transaction, also of a request without an
// expectation, which is nil.
func (x *expectation) confirm(ctx context.Context, q interface {
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
}) error {
	if x == nil {
		return nil
	}
	if x.ask() {
		return x.meet(q.QueryRow(ctx, findSession, x.args...))
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if !x.met && x.failed == nil {
		return errors.New("confirm session: it is being read")
	}
	return x.failed
}

// ask reports whether the session has to be read, which the caller then does.
func (x *expectation) ask() bool {
	x.mu.Lock()
	defer x.mu.Unlock()
	first := !x.asked
	x.asked = true
	return first
}

// meet scans the session, and returns the error that [Confirm] has to return.
func (x *expectation) meet(row pgx.Row) error {
	s, edition, err := scanSession(x.hash, row)
	switch {
	case errors.Is(err, pgx.ErrNoRows), err == nil && (edition > x.settings || !x.accept(s)):
		err = ErrUnexpected
	case err != nil:
		err = fmt.Errorf("find session: %w", err)
	}
	x.db.settings.meet(edition)
	x.mu.Lock()
	defer x.mu.Unlock()
	x.met, x.failed = err == nil, err
	return err
}

// expecting sends the session that a request is expected to have before the first statement.
type expecting struct {
	querier
	inTx bool // so that what was changed is rolled back
}

// first returns the expectation of a request whose session has to be read together with what
// is sent, or nil. It returns an error if nothing must be sent. Alone reports whether that
// can't be sent before the session is known.
func (e expecting) first(ctx context.Context, alone func() bool) (*expectation, error) {
	x := expected(ctx)
	switch {
	case x == nil:
		return nil, nil
	case alone():
		return nil, x.confirm(ctx, e.querier)
	case x.ask():
		return x, nil
	default:
		return nil, nil
	}
}

// firstOf is [expecting.first] of a single statement.
func (e expecting) firstOf(ctx context.Context, sql string, args []any) (*expectation, error) {
	return e.first(ctx, func() bool { return ownMode(args) || !e.inTx && changes(sql) })
}

// ownMode reports whether the arguments of a statement begin with how it is run, which a
// statement in a batch can't say.
func ownMode(args []any) bool {
	if len(args) == 0 {
		return false
	}
	_, is := args[0].(pgx.QueryExecMode)
	return is
}

// changes reports whether a statement may change something. Its words are in small letters, as
// all SQL of this package is.
func changes(sql string) bool {
	for _, word := range []string{"insert into", "update", "delete from"} {
		for rest := sql; ; {
			_, after, found := strings.Cut(rest, word)
			if !found {
				break
			}
			if after != "" && strings.ContainsRune(" \t\n", rune(after[0])) {
				return true
			}
			rest = after
		}
	}
	return false
}

func (e expecting) SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults {
	x, err := e.first(ctx, func() bool {
		return !e.inTx && slices.ContainsFunc(b.QueuedQueries, func(q *pgx.QueuedQuery) bool { return changes(q.SQL) })
	})
	if err != nil {
		return pgx.FailedBatchResults(b, err)
	}
	if x == nil {
		return e.querier.SendBatch(ctx, b)
	}
	all := &pgx.Batch{QueuedQueries: make([]*pgx.QueuedQuery, 0, 1+b.Len())}
	all.Queue(findSession, x.args...)
	all.QueuedQueries = append(all.QueuedQueries, b.QueuedQueries...)
	results := e.querier.SendBatch(ctx, all)
	if err := x.meet(results.QueryRow()); err != nil {
		for i := range all.QueuedQueries { // what they have read isn't for this person
			all.QueuedQueries[i] = &pgx.QueuedQuery{}
		}
		_ = results.Close()
		return pgx.FailedBatchResults(b, err)
	}
	return results
}

func (e expecting) Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error) {
	x, err := e.firstOf(ctx, sql, args)
	if err != nil {
		return nil, err
	}
	if x == nil {
		return e.querier.Query(ctx, sql, args...)
	}
	return e.second(ctx, x, sql, args)
}

// second sends a statement after that of the session.
func (e expecting) second(ctx context.Context, x *expectation, sql string, args []any) (pgx.Rows, error) {
	var batch pgx.Batch
	batch.Queue(findSession, x.args...)
	batch.Queue(sql, args...)
	results := e.querier.SendBatch(ctx, &batch)
	err := x.meet(results.QueryRow())
	if err != nil {
		_ = results.Close()
		return nil, err
	}
	rows, err := results.Query()
	if err != nil {
		_ = results.Close()
		return nil, err
	}
	return &lastRows{Rows: rows, results: results}, nil
}

func (e expecting) QueryRow(ctx context.Context, sql string, args ...any) pgx.Row {
	x, err := e.firstOf(ctx, sql, args)
	if err == nil && x == nil {
		return e.querier.QueryRow(ctx, sql, args...)
	}
	if err != nil {
		return onlyRow{err: err}
	}
	rows, err := e.second(ctx, x, sql, args)
	return onlyRow{rows, err}
}

func (e expecting) Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error) {
	x, err := e.firstOf(ctx, sql, args)
	if err != nil {
		return pgconn.CommandTag{}, err
	}
	if x == nil {
		return e.querier.Exec(ctx, sql, args...)
	}
	rows, err := e.second(ctx, x, sql, args)
	if err != nil {
		return pgconn.CommandTag{}, err
	}
	rows.Close()
	return rows.CommandTag(), rows.Err()
}

// lastRows are the rows of the last statement of a batch, which ends with them.
type lastRows struct {
	pgx.Rows
	results pgx.BatchResults
	err     error
}

func (r *lastRows) Next() bool {
	if r.Rows.Next() {
		return true
	}
	r.Close()
	return false
}

func (r *lastRows) Close() {
	r.Rows.Close()
	r.err = r.results.Close()
}

func (r *lastRows) Err() error {
	if err := r.Rows.Err(); err != nil {
		return err
	}
	return r.err
}

// onlyRow is the first of rows, or why there are none.
type onlyRow struct {
	rows pgx.Rows
	err  error
}

func (r onlyRow) Scan(dest ...any) error {
	if r.err != nil {
		return r.err
	}
	_, err := pgx.CollectOneRow(r.rows, func(row pgx.CollectableRow) (struct{}, error) { return struct{}{}, row.Scan(dest...) })
	return err
}
