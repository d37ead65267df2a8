package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
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

// Connect returns an error if the database doesn't respond at one of its addresses. It
// recognizes a pooler, and reads the database's time.
func (db *DB) Connect(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, connectPatience)
	defer cancel()
	if err := db.readTime(ctx); err != nil {
		return fmt.Errorf("connect to the database: %w", err)
	}
	if db.direct == nil {
		return nil
	}
	if err := db.direct.Ping(ctx); err != nil {
		return fmt.Errorf("connect to the database past the pooler: %w", err)
	}
	return nil
}

// connectPatience is enough for a connection to each of several hosts.
const connectPatience = 15 * time.Second

// MigrationState is what a migration is doing.
type MigrationState int

const (
	MigrationQueued  MigrationState = iota // it waits for another replica's migrations
	MigrationRunning                       // it changes the schema
	MigrationBlocked                       // a table that it has to change is in use; it tries again
)

// Migrate applies the pending migrations of this program, then of the job queue. If several
// replicas start at once, one migrates and the others wait. First it puts back what a restore
// that was killed had set aside ([DB.Recover]).
func (db *DB) Migrate(ctx context.Context) error {
	return db.MigrateTelling(ctx, func(MigrationState) {})
}

// MigrateTelling does the same as [DB.Migrate], and calls tell with what it is doing.
func (db *DB) MigrateTelling(ctx context.Context, tell func(MigrationState)) error {
	if err := db.Connect(ctx); err != nil {
		return err
	}
	if err := db.Recover(ctx); err != nil {
		return err
	}
	if db.Ready(ctx) == nil {
		return nil
	}
	ctx, unlock, err := db.lockMigrations(ctx, tell)
	if err != nil {
		return err
	}
	defer unlock()
	return db.migrateLocked(ctx, tell, nil)
}

// migrateLocked applies the pending migrations, up to a version if it isn't nil. If a table is
// in use, it tries again. The caller must hold the lock of migrations.
func (db *DB) migrateLocked(ctx context.Context, tell func(MigrationState), to *SchemaVersion) error {
	for {
		err := db.migrate(ctx, to)
		if pg, ok := errors.AsType[*pgconn.PgError](err); !ok || pg.Code != lockNotAvailable {
			return migrationAdvice(err)
		}
		// What came while it waited for the table can use it now.
		tell(MigrationBlocked)
		select {
		case <-ctx.Done():
			return err
		case <-time.After(tableAgain):
		}
		tell(MigrationRunning)
	}
}

func (db *DB) migrate(ctx context.Context, to *SchemaVersion) error {
	pool, done, err := db.migrationPool(ctx)
	if err != nil {
		return fmt.Errorf("migrate: connect: %w", err)
	}
	defer done()
	ours, err := migrator(pool)
	if err != nil {
		return err
	}
	defer ours.Close()
	up, target := ours.Up, (*rivermigrate.MigrateOpts)(nil)
	if to != nil {
		up = func(ctx context.Context) ([]*goose.MigrationResult, error) { return ours.UpTo(ctx, to.Migration) }
		target = &rivermigrate.MigrateOpts{TargetVersion: to.Queue}
	}
	if _, err := up(ctx); err != nil {
		return fmt.Errorf("migrate: %w", err)
	}
	queue, err := queueMigrator(pool)
	if err != nil {
		return err
	}
	if _, err := queue.Migrate(ctx, rivermigrate.DirectionUp, target); err != nil {
		return fmt.Errorf("migrate job queue: %w", err)
	}
	return nil
}

// migrationPool returns a pool whose statements take as long as they have to. The caller must
// call done.
func (db *DB) migrationPool(ctx context.Context) (pool *pgxpool.Pool, done func(), err error) {
	pool = db.sessions()
	if db.direct == nil && db.Pooled() { // the sessions have no bounds
		return pool, func() {}, nil
	}
	config := pool.Config()
	start := config.AfterConnect
	config.AfterConnect = func(ctx context.Context, c *pgx.Conn) error {
		if err := start(ctx, c); err != nil {
			return err
		}
		_, err := c.Exec(ctx, `set statement_timeout = 0`)
		return err
	}
	if pool, err = pgxpool.NewWithConfig(ctx, config); err != nil {
		return nil, nil, err
	}
	return pool, pool.Close, nil
}

// boundedMigrations are [migrations.Files], where each that is one transaction waits for a
// lock only briefly: all who come after it wait too, also those who only read.
type boundedMigrations struct{}

// ReadDir implements [fs.ReadDirFS].
func (boundedMigrations) ReadDir(name string) ([]fs.DirEntry, error) {
	return migrations.Files.ReadDir(name)
}

// Open implements [fs.FS].
func (boundedMigrations) Open(name string) (fs.File, error) {
	f, err := migrations.Files.Open(name)
	if err != nil || path.Ext(name) != ".sql" {
		return f, err
	}
	text, err := io.ReadAll(f)
	if err != nil {
		return nil, err
	}
	sql := string(text)
	if !strings.Contains(sql, "-- +goose NO TRANSACTION") {
		sql = strings.Replace(sql, "-- +goose Up\n", "-- +goose Up\n"+strings.ReplaceAll(migrationBounds.set(), ";", ";\n"), 1)
	}
	return boundedMigration{f, strings.NewReader(sql)}, nil
}

type boundedMigration struct {
	fs.File
	text io.Reader
}

// Read implements [fs.File].
func (m boundedMigration) Read(p []byte) (int, error) { return m.text.Read(p) }

// How often a replica that waits for another's migrations tries again, how often one that
// waits for a table does, and how often the one that migrates shows that it is there: more
// often than its idle transaction is ended.
const (
	lockAgain  = 200 * time.Millisecond
	tableAgain = time.Second
	lockShow   = 10 * time.Second
)

// lockMigrations waits until no other replica migrates. The caller must call unlock. The
// returned context ends if the lock is lost.
//
// A transaction holds the lock, because a pooler would keep a session, with its lock, after
// its client has gone. “create index concurrently” of the replica that migrates waits for all
// that has a snapshot, so neither may have one: the lock is tried again rather than waited
// for, and asked for by the simple protocol, which leaves no portal with its snapshot open.
func (db *DB) lockMigrations(ctx context.Context, tell func(MigrationState)) (locked context.Context, unlock func(), err error) {
	var tx pgx.Tx
	for got := false; !got; {
		if tx, err = db.sessions().Begin(ctx); err != nil {
			return nil, nil, fmt.Errorf("migrate: connect: %w", err)
		}
		if err := tx.QueryRow(ctx, `
			select pg_try_advisory_xact_lock($1) from set_config('idle_in_transaction_session_timeout', '30s', true)`, pgx.QueryExecModeSimpleProtocol, MigrationLock).Scan(&got); err != nil {
			_ = tx.Rollback(ctx)
			return nil, nil, fmt.Errorf("migrate: lock: %w", err)
		}
		if got {
			tell(MigrationRunning)
			break
		}
		tell(MigrationQueued)
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
		return fmt.Errorf("the database has pending migrations, and the role in DATABASE_URL isn't allowed to apply them: "+
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
	p, err := goose.NewProvider(goose.DialectPostgres, stdlib.OpenDBFromPool(pool), boundedMigrations{}, goose.WithGoMigrations(migrations.NameKeys))
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
