package postgres

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivermigrate"

	"oinmanager/migrations"
)

// migrationLock is the arbitrary key of the advisory lock that lets one replica at a time
// migrate.
const migrationLock = 0x0142_4e21

// Migrate applies the pending migrations of this program, then of the job queue. If several
// replicas start at once, one migrates and the others wait.
func (db *DB) Migrate(ctx context.Context) (err error) {
	conn, err := db.pool.Acquire(ctx)
	if err != nil {
		return fmt.Errorf("migrate: connect: %w", err)
	}
	defer conn.Release()
	if _, err := conn.Exec(ctx, `select pg_advisory_lock($1)`, migrationLock); err != nil {
		return fmt.Errorf("migrate: lock: %w", err)
	}
	defer func() {
		err = migrationAdvice(err)
		_, unlockErr := conn.Exec(context.WithoutCancel(ctx), `select pg_advisory_unlock($1)`, migrationLock)
		err = errors.Join(err, unlockErr)
	}()

	ours, err := db.migrator()
	if err != nil {
		return err
	}
	defer ours.Close()
	if _, err := ours.Up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	queue, err := db.queueMigrator()
	if err != nil {
		return err
	}
	if _, err := queue.Migrate(ctx, rivermigrate.DirectionUp, nil); err != nil {
		return fmt.Errorf("migrate job queue: %w", err)
	}
	return nil
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
	ours, err := db.migrator()
	if err != nil {
		return err
	}
	defer ours.Close()
	if pending, err := ours.HasPending(ctx); err != nil {
		return fmt.Errorf("look for pending migrations: %w", err)
	} else if pending {
		return errors.New("the database has pending migrations")
	}
	queue, err := db.queueMigrator()
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

func (db *DB) migrator() (*goose.Provider, error) {
	p, err := goose.NewProvider(goose.DialectPostgres, stdlib.OpenDBFromPool(db.pool), migrations.Files, goose.WithGoMigrations(migrations.NameKeys))
	if err != nil {
		return nil, fmt.Errorf("read migrations: %w", err)
	}
	return p, nil
}

func (db *DB) queueMigrator() (*rivermigrate.Migrator[pgx.Tx], error) {
	m, err := rivermigrate.New(riverpgxv5.New(db.pool), nil)
	if err != nil {
		return nil, fmt.Errorf("read migrations of the job queue: %w", err)
	}
	return m, nil
}
