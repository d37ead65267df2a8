package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"oinmanager/migrations"
)

// MigrationLock is the arbitrary key of the advisory lock that lets one replica at a time
// migrate.
const MigrationLock = 0x0142_4e21

// Connect returns an error if the database doesn't respond. It recognizes a pooler, and reads
// the database's time.
func (db *DB) Connect(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, connectPatience)
	defer cancel()
	if err := db.readTime(ctx); err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	return nil
}

// connectPatience is enough for a connection to each of several hosts.
const connectPatience = 15 * time.Second

// Migrate applies the pending migrations of this program, then of the job queue. If several
// replicas start at once, one migrates and the others wait.
func (db *DB) Migrate(ctx context.Context) error { return db.MigrateTelling(ctx, func(bool) {}) }

// MigrateTelling does the same as [DB.Migrate]. It calls waits with true as soon as it waits
// for another replica, and with false as soon as it doesn't.
func (db *DB) MigrateTelling(ctx context.Context, waits func(bool)) error {
	if err := db.Connect(ctx); err != nil {
		return err
	}
	ctx, unlock, err := db.lockMigrations(ctx, waits)
	if err != nil {
		return err
	}
	defer unlock()
	return migrationAdvice(db.migrate(ctx))
}

func (db *DB) migrate(ctx context.Context) error {
	ours, err := migrator(db.sessions())
	if err != nil {
		return err
	}
	defer ours.Close()
	if _, err := ours.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	queue, err := queueMigrator(db.sessions())
	if err != nil {
		return err
	}
	if _, err := queue.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("migrate job queue: %w", err)
	}
	return nil
}

// How often a replica that waits for another's migrations tries again, and how often the one
// that migrates shows that it is there: more often than its idle transaction is ended.
const (
	lockAgain = 200 * time.Millisecond
	lockShow  = 10 * time.Second
)

// lockMigrations waits until no other replica migrates. The caller must call unlock. The
// returned context ends if the lock is lost.
//
// A transaction holds the lock, because a pooler would keep a session, with its lock, after
// its client has gone. And it is tried again rather than waited for: “create index
// concurrently” of the replica that migrates would wait for the statement that waits for it.
func (db *DB) lockMigrations(ctx context.Context, waits func(bool)) (locked context.Context, unlock func(), err error) {
	var tx pgx.Tx
	for got := false; !got; {
		if tx, err = db.sessions().Begin(ctx); err != nil {
			return nil, nil, fmt.Errorf("migrate: connect: %w", err)
		}
		if err := tx.QueryRow(ctx, `
			select pg_try_advisory_xact_lock($1) from set_config('idle_in_transaction_session_timeout', '30s', true)`, MigrationLock).Scan(&got); err != nil {
			_ = tx.Rollback(ctx)
			return nil, nil, fmt.Errorf("migrate: lock: %w", err)
		}
		waits(!got)
		if got {
			break
		}
		_ = tx.Rollback(ctx)
		select {
		case <-ctx.Done():
			return nil, nil, fmt.Errorf("wait for another replica's migrations: %w", ctx.Err())
		case <-time.After(lockAgain):
		}
	}
	locked, end := context.WithCancelCause(ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		defer func() { _ = tx.Rollback(context.WithoutCancel(ctx)) }() // which unlocks
		for {
			select {
			case <-locked.Done():
				return
			case <-time.After(lockShow):
			}
			if _, err := tx.Exec(locked, `select 1`); err != nil {
				end(fmt.Errorf("the lock of migrations was lost: %w", err))
			}
		}
	}()
	return locked, func() { end(nil); <-ended }, nil
}

// migrationAdvice adds what to do to errors of a migration that lacks privileges or an
// extension.
func migrationAdvice(err error) error {
	pg, ok := errors.AsType[*pgconn.PgError](err)
	switch {
	case !ok:
		return err
	case pg.Code == "42501": // insufficient_privilege
		return fmt.Errorf("the database has pending migrations, and the role of DATABASE_URL may not make them: "+
			"run “oinmanager migrate” as the owner of the tables and of the database first: %w", err)
	case pg.Code == "0A000" && strings.Contains(pg.Message, "extension"): // feature_not_supported
		return fmt.Errorf("this PostgreSQL lacks an extension that comes with it: "+
			"install its additional modules (the package postgresql-contrib, where they are a package of their own), or allow the extension if someone else runs it: %w", err)
	default:
		return err
	}
}

// Ready returns an error if the database does not respond, or has pending migrations.
func (db *DB) Ready(ctx context.Context) error {
	if err := db.pool.Ping(ctx); err != nil {
		return fmt.Errorf("the database does not answer: %w", err)
	}
	ours, err := migrator(db.pool)
	if err != nil {
		return err
	}
	defer ours.Close()
	if pending, err := ours.HasPending(ctx); err != nil {
		return fmt.Errorf("look for pending migrations: %w", err)
	} else if pending {
		return errors.New("the database has pending migrations")
	}
	queue, err := queueMigrator(db.pool)
	if err != nil {
		return err
	}
	if state, err := queue.Validate(ctx, nil); err != nil {
		return fmt.Errorf("look for pending migrations of the job queue: %w", err)
	} else if !state.OK {
		return errors.New("the database has pending migrations of the job queue")
	}
	return nil
}

func migrator(pool *pgxpool.Pool) (*goose.Provider, error) {
	p, err := goose.NewProvider(goose.DialectPostgres, stdlib.OpenDBFromPool(pool), migrations.Files, goose.WithGoMigrations(migrations.NameKeys))
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	return p, nil
}

func queueMigrator(pool *pgxpool.Pool) (*rivermigrate.Migrator[pgx.Tx], error) {
	m, err := rivermigrate.New(riverpgxv5.New(pool), nil)
	if err != nil {
		return nil, fmt.Errorf("read migrations of the job queue: %w", err)
	}
	return m, nil
}
