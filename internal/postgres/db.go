// Package postgres stores everything that outlives a request in PostgreSQL. It is the only
// package with SQL. Each file has one group of tables, with the statements next to the
// structs they fill.
//
// The package knows the types of the domain. What people are allowed to do is decided in
// package portal. Data of an org is only reached with the id of that org.
package postgres

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"slices"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/multitracer"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivertype"
)

// ErrNotFound is returned if there is no such row, or it belongs to another org.
var ErrNotFound = errors.New("not found")

// ErrConflict is returned if the row has changed since it was read. Nothing was written.
// [DB.InTx] runs the transaction again.
var ErrConflict = errors.New("changed by someone else in the meantime")

// DB is the database. Its methods read, or make a change that is one statement. All other
// changes go through [DB.InTx].
type DB struct {
	queries
	pool   *pgxpool.Pool
	direct *pgxpool.Pool         // past the pooler, or nil
	jobs   *river.Client[pgx.Tx] // only inserts jobs
	// observers are of jobs.
	observers []rivertype.Plugin

	clock  *clock
	mode   Pooler
	shared atomic.Bool // a connection of pool was found to lead to a pooler

	settings settingsCache
}

// Tx is a transaction. It has the reads of [DB], and all changes.
type Tx struct {
	queries
	tx     pgx.Tx
	jobs   *river.Client[pgx.Tx]
	clock  *clock
	locked time.Time // when it locked a submission, or zero

	settingsChanged bool // drop the cached settings at the end
}

// queries has the methods that work on the pool and in a transaction.
type queries struct{ q querier }

type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults
}

// Open opens a database. It does not connect; see [DB.Ready]. The optional tracer is called
// for each statement.
func Open(ctx context.Context, a Address, tracer ...pgx.QueryTracer) (_ *DB, err error) {
	if a.Clock == nil {
		a.Clock = time.Now
	}
	db := &DB{mode: a.Pooler, observers: a.Jobs, clock: &clock{machine: a.Clock}}
	tracer = append([]pgx.QueryTracer{deadlines{cmp.Or(a.Patience, patience)}}, tracer...)
	if db.pool, err = db.newPool(ctx, a.URL, tracer, db.startShared); err != nil {
		return nil, fmt.Errorf("open DATABASE_URL: %w", err)
	}
	db.queries = queries{expecting{querier: db.pool}}
	if a.Direct != "" {
		if db.direct, err = db.newPool(ctx, a.Direct, tracer, db.startDirect); err != nil {
			db.Close()
			return nil, fmt.Errorf("open DATABASE_DIRECT_URL: %w", err)
		}
	}
	// It only inserts, and whatever it would log comes back as an error too.
	if db.jobs, err = river.NewClient(riverpgxv5.New(db.pool), &river.Config{Logger: slog.New(slog.DiscardHandler), Plugins: a.Jobs, Test: river.TestConfig{Time: insertTime{jobTime{db.clock}}}}); err != nil {
		db.Close()
		return nil, fmt.Errorf("open job queue: %w", err)
	}
	return db, nil
}

// newPool returns a pool of connections, each of which begins with start.
func (db *DB) newPool(ctx context.Context, url string, tracer []pgx.QueryTracer, start func(context.Context, *pgx.Conn) error) (*pgxpool.Pool, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, err
	}
	var all []pgx.QueryTracer
	for _, t := range tracer {
		if t != nil {
			all = append(all, t)
		}
	}
	config.ConnConfig.Tracer = multitracer.New(all...)
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = 5 * time.Second
	}
	config.BeforeConnect = db.chooseProtocol
	config.AfterConnect = func(ctx context.Context, c *pgx.Conn) error {
		if err := start(ctx, c); err != nil {
			return err
		}
		types := c.TypeMap()
		types.TryWrapScanPlanFuncs = append([]pgtype.TryWrapScanPlanFunc{scanStatus}, types.TryWrapScanPlanFuncs...)
		return nil
	}
	config.PrepareConn = usable
	return pgxpool.NewWithConfig(ctx, config)
}

// Close waits until all connections have been returned, and closes them.
func (db *DB) Close() {
	db.pool.Close()
	if db.direct != nil {
		db.direct.Close()
	}
}

// Pool returns the connection pool that serves.
func (db *DB) Pool() *pgxpool.Pool { return db.pool }

// InTx runs change in a transaction, and commits if it returns nil. It makes up to three
// attempts if PostgreSQL reports a serialization failure or a deadlock, or change returns
// [ErrConflict]. So change must not have effects outside the transaction.
func (db *DB) InTx(ctx context.Context, change func(*Tx) error) error {
	const attempts = 3
	outcomes, _ := ctx.Value(outcomesKey{}).(*outcomes)
	for attempt := 1; ; attempt++ {
		err := db.tryInTx(ctx, change)
		pg, ok := errors.AsType[*pgconn.PgError](err)
		again := ok && (pg.Code == notSerializable || pg.Code == deadlock) || errors.Is(err, ErrConflict)
		if !again || attempt == attempts {
			if !errors.Is(err, ErrUnexpected) { // the request is answered anew
				outcomes.note(err)
			}
			return err
		}
	}
}

// tryInTx makes one attempt of [DB.InTx].
func (db *DB) tryInTx(ctx context.Context, change func(*Tx) error) error {
	tx, err := db.pool.BeginTx(ctx, pgx.TxOptions{BeginQuery: beginning(ctx)})
	if err != nil {
		return err
	}
	defer func() { _ = tx.Rollback(ctx) }() // which does nothing after a commit
	t := &Tx{queries: queries{expecting{tx, true}}, tx: tx, jobs: db.jobs, clock: db.clock}
	if err = change(t); err == nil {
		err = expected(ctx).confirm(ctx, tx)
	}
	if err == nil {
		err = commit(ctx, tx)
	}
	if t.settingsChanged {
		db.settings.drop()
	}
	return err
}

// Busy reports whether err means that a lock wasn't free in time, a statement took too long,
// or a transaction got into the way of others in each of its attempts.
func Busy(err error) bool {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	return ok && slices.Contains([]string{lockNotAvailable, queryCanceled, notSerializable, deadlock}, pg.Code)
}

// wrapNoRows returns [ErrNotFound] for [pgx.ErrNoRows], and wraps other errors with doing.
func wrapNoRows(err error, doing string) error {
	switch {
	case err == nil:
		return nil
	case errors.Is(err, pgx.ErrNoRows):
		return ErrNotFound
	default:
		return fmt.Errorf("%s: %w", doing, err)
	}
}

// violates reports whether err is a violation of a unique index.
func violates(err error, index string) bool {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	return ok && pg.Code == "23505" && pg.ConstraintName == index
}

// Codes of errors of PostgreSQL.
const (
	lockNotAvailable = "55P03"
	queryCanceled    = "57014"
	notSerializable  = "40001"
	deadlock         = "40P01"
	foreignKey       = "23503"
)

// class returns the class of an error of PostgreSQL (its documentation, appendix A).
func class(pg *pgconn.PgError) string { return pg.Code[:min(len(pg.Code), 2)] }

// Unavailable reports whether err means that the database is down, unreachable, or out of
// connections, or that it is [Busy].
func Unavailable(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		switch class(pg) {
		case "57", // operator intervention, such as a shutdown, or a start that isn't finished
			"53", // insufficient resources
			"08": // connection exception, which is what poolers report
			return true
		}
		return Busy(err) || pg.Code == "25006" // read-only: this was the primary until a moment ago
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		return true
	}
	_, network := errors.AsType[net.Error](err)
	return network || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || pgconn.SafeToRetry(err)
}
