// Package postgres keeps everything that outlives a request in PostgreSQL, and is
// the only package with SQL in it. It is called by portal, signin, jobs and cmd;
// a file holds one group of tables, with each statement beside the struct it fills.
//
// It knows the domain's types and nobody above: not who may do what (portal), not
// how anything is shown. What belongs to an org is only reached by giving that org.
package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgtype"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
)

// ErrNotFound says that there is no such row, or that it is not the given org's.
var ErrNotFound = errors.New("not found")

// ErrConflict says that somebody else has changed the row since it was read, so that
// nothing was written: read again and decide anew.
var ErrConflict = errors.New("changed by somebody else meanwhile")

// DB is the database. Its methods read, or change one thing by one statement;
// every other change goes through [DB.InTx].
type DB struct {
	queries
	pool *pgxpool.Pool
	jobs *river.Client[pgx.Tx] // inserts only

	settings settingsCache
}

// Tx is a transaction: all that [DB] reads, and what changes.
type Tx struct {
	queries
	tx   pgx.Tx
	jobs *river.Client[pgx.Tx]

	settingsChanged bool // so that those in memory are dropped
}

// queries are the methods of one statement, on the pool or inside a transaction.
type queries struct{ q querier }

type querier interface {
	Query(ctx context.Context, sql string, args ...any) (pgx.Rows, error)
	QueryRow(ctx context.Context, sql string, args ...any) pgx.Row
	Exec(ctx context.Context, sql string, args ...any) (pgconn.CommandTag, error)
	SendBatch(ctx context.Context, b *pgx.Batch) pgx.BatchResults
}

// Open connects to the database at that URL (libpq's connection string). It
// returns at once; [DB.Ready] says whether the database answers.
//
// Whoever wants to watch the statements gives a tracer.
func Open(ctx context.Context, url string, tracer ...pgx.QueryTracer) (*DB, error) {
	config, err := pgxpool.ParseConfig(url)
	if err != nil {
		return nil, fmt.Errorf("read DATABASE_URL: %w", err)
	}
	for _, t := range tracer {
		config.ConnConfig.Tracer = t
	}
	if config.ConnConfig.ConnectTimeout == 0 {
		config.ConnConfig.ConnectTimeout = 5 * time.Second
	}
	config.AfterConnect = func(_ context.Context, c *pgx.Conn) error {
		types := c.TypeMap()
		types.TryWrapScanPlanFuncs = append([]pgtype.TryWrapScanPlanFunc{scanStatus}, types.TryWrapScanPlanFuncs...)
		return nil
	}
	pool, err := pgxpool.NewWithConfig(ctx, config)
	if err != nil {
		return nil, fmt.Errorf("open database: %w", err)
	}
	// It only inserts, and whatever it would log comes back as an error too.
	jobs, err := river.NewClient(riverpgxv5.New(pool), &river.Config{Logger: slog.New(slog.DiscardHandler)})
	if err != nil {
		pool.Close()
		return nil, fmt.Errorf("open job queue: %w", err)
	}
	return &DB{queries: queries{pool}, pool: pool, jobs: jobs}, nil
}

// Close waits for what is under way and gives the connections back.
func (db *DB) Close() { db.pool.Close() }

// Pool is the connection pool, for the workers of the job queue.
func (db *DB) Pool() *pgxpool.Pool { return db.pool }

// InTx runs change in one transaction and commits it when change returns nil. It
// is run again, from the start, when PostgreSQL asks for that (a serialization
// failure or a deadlock) or when somebody else was faster ([ErrConflict]), so change
// must not do anything outside the transaction.
func (db *DB) InTx(ctx context.Context, change func(*Tx) error) error {
	const attempts = 3
	for attempt := 1; ; attempt++ {
		var t *Tx
		err := pgx.BeginFunc(ctx, db.pool, func(tx pgx.Tx) error {
			t = &Tx{queries: queries{tx}, tx: tx, jobs: db.jobs}
			return change(t)
		})
		if t != nil && t.settingsChanged {
			db.settings.drop()
		}
		pg, ok := errors.AsType[*pgconn.PgError](err)
		again := ok && (pg.Code == "40001" || pg.Code == "40P01") || errors.Is(err, ErrConflict)
		if !again || attempt == attempts {
			return err
		}
	}
}

// wrapNoRows turns "no rows" into [ErrNotFound] and says what was being done.
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

// violates reports whether err is a violation of that unique index.
func violates(err error, index string) bool {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	return ok && pg.Code == "23505" && pg.ConstraintName == index
}

// Unavailable reports whether err says that the database could not be asked, as
// opposed to having answered with an error: it is down, or away, or has no
// connection to give.
func Unavailable(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		// Class 57 is operator intervention (shutdown), class 53 too few resources.
		return pg.Code[:2] == "57" || pg.Code[:2] == "53"
	}
	if _, ok := errors.AsType[*pgconn.ConnectError](err); ok {
		return true
	}
	_, network := errors.AsType[net.Error](err)
	return network || errors.Is(err, io.ErrUnexpectedEOF) || errors.Is(err, io.EOF) || pgconn.SafeToRetry(err)
}
