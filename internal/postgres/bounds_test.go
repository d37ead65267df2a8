package postgres_test

import (
	"context"
	"database/sql"
	"errors"
	"io/fs"
	"strings"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/migrations"
)

func TestPostgreSQLEndsWhatAReplicaThatStandsStillCannot(t *testing.T) {
	t.Parallel()
	bouncer := pgtest.NewPgBouncer(t, "../../docs/pgbouncer.ini")
	url := pgtest.URL(t)
	const read = `select current_setting('statement_timeout') || ' ' || current_setting('lock_timeout') || ' ' || current_setting('idle_in_transaction_session_timeout')`
	for name, url := range map[string]string{"PostgreSQL": url, "PgBouncer": bouncer.URL(url)} {
		db, err := postgres.Open(t.Context(), postgres.Address{URL: url})
		if err != nil {
			t.Fatal(err)
		}
		defer db.Close()
		if err := db.Connect(t.Context()); err != nil {
			t.Fatal(err)
		}
		if err := db.KeepSessionSettings(t.Context()); err != nil {
			t.Fatal(err)
		}
		db.Pool().Reset() // the sessions so far
		outside := map[string]string{"PostgreSQL": "1min 0 30s", "PgBouncer": "0 0 30s"}[name]
		for work, tt := range map[string]struct {
			ctx  context.Context
			want string
		}{
			"a request": {postgres.TrackOutcome(t.Context()), "10s 3s 10s"},
			"a job":     {t.Context(), "1min 10s 30s"},
		} {
			var got string
			if err := db.InTx(tt.ctx, func(tx *postgres.Tx) error { return tx.Raw().QueryRow(tt.ctx, read).Scan(&got) }); err != nil || got != tt.want {
				t.Errorf("%s, %s: %s, want %s; %v", name, work, got, tt.want, err)
			}
		}
		var got string
		if err := db.Pool().QueryRow(t.Context(), read).Scan(&got); err != nil || name == "PostgreSQL" && got != outside {
			t.Errorf("%s, afterwards: %s, want %s; %v", name, got, outside, err)
		}
		if n := pgtest.Count(t, db, `select count(*) from pg_db_role_setting s, unnest(setconfig) c where c like 'statement_timeout%' or c like 'lock_timeout%'`); n != 0 {
			t.Errorf("%s: migrations through a pooler would be ended too", name)
		}
	}
}

func TestAMigrationThatWaitsForATableLetsOthersUseIt(t *testing.T) {
	t.Parallel()
	url := pgtest.EmptyURL(t)
	pool, err := sql.Open("pgx", url)
	if err != nil {
		t.Fatal(err)
	}
	defer pool.Close()
	old, err := goose.NewProvider(goose.DialectPostgres, pool, migrations.Files, goose.WithGoMigrations(migrations.NameKeys))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := old.UpTo(t.Context(), 67); err != nil {
		t.Fatal(err)
	}
	reader, err := pool.BeginTx(t.Context(), nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = reader.Rollback() }()
	if _, err := reader.ExecContext(t.Context(), `select from mails`); err != nil {
		t.Fatal(err)
	}
	db, err := postgres.Open(t.Context(), postgres.Address{URL: url})
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	states := make(chan postgres.MigrationState, 100)
	migrated := make(chan error)
	go func() {
		migrated <- db.MigrateTelling(t.Context(), func(s postgres.MigrationState) { states <- s })
	}()
	for s := postgres.MigrationQueued; s != postgres.MigrationBlocked; {
		select {
		case s = <-states:
		case err := <-migrated:
			t.Fatalf("it doesn't wait for the table: %v", err)
		}
	}
	if _, err := pool.ExecContext(t.Context(), `set statement_timeout = '900ms'; select from mails`); err != nil {
		t.Errorf("others can't read meanwhile: %v", err)
	}
	if err := reader.Commit(); err != nil {
		t.Fatal(err)
	}
	if err := <-migrated; err != nil {
		t.Error(err)
	}
	if err := db.Ready(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestMigrationsHaveTheirOwnBounds(t *testing.T) {
	t.Parallel()
	files, err := fs.Glob(postgres.BoundedMigrations, "*.sql")
	if err != nil || len(files) < 50 {
		t.Fatalf("%d files: %v", len(files), err)
	}
	for _, name := range files {
		text, err := fs.ReadFile(postgres.BoundedMigrations, name)
		if err != nil {
			t.Fatal(err)
		}
		alone := strings.Contains(string(text), "-- +goose NO TRANSACTION")
		// An index that is built concurrently waits without keeping anyone waiting, and is
		// left half built if it gives up.
		if bounded := strings.Contains(string(text), "-- +goose Up\nset local statement_timeout = 0;\n set local lock_timeout = 1000;\n"); bounded == alone {
			t.Errorf("%s: bounded %v", name, bounded)
		}
	}
	db := pgtest.New(t)
	pool, done, err := db.MigrationPool(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer done()
	var statement string
	if err := pool.QueryRow(t.Context(), `show statement_timeout`).Scan(&statement); err != nil || statement != "0" {
		t.Errorf("a statement of a migration may take %s; %v", statement, err)
	}
}

func TestALockThatIsNotFreeInTimeIsAnOutage(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	holds, err := db.Pool().Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = holds.Rollback(t.Context()) }()
	if _, err := holds.Exec(t.Context(), `lock table orgs`); err != nil {
		t.Fatal(err)
	}
	ctx := postgres.TrackOutcome(t.Context())
	err = db.InTx(ctx, func(tx *postgres.Tx) error {
		if _, err := tx.Raw().Exec(ctx, `set local lock_timeout = '1ms'`); err != nil {
			return err
		}
		_, err := tx.Raw().Exec(ctx, `select from orgs`)
		return err
	})
	if !postgres.Unavailable(err) || errors.Is(err, context.DeadlineExceeded) || postgres.OutcomeOf(ctx, err) != postgres.OutcomeNone {
		t.Errorf("it fails with %v; the outcome is %d", err, postgres.OutcomeOf(ctx, err))
	}
}
