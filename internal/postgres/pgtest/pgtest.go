// Package pgtest provides a real PostgreSQL for tests: a private cluster for each test
// program, and a database with the current schema for each test. Only tests import it.
package pgtest

import (
	"context"
	"fmt"
	"log/slog"
	"os"
	"strings"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/local/database"
	"oinmanager/internal/postgres"
)

const template = "template_current"

var (
	cluster  *database.Cluster
	sessions *pooler
	serial   atomic.Int64
)

// Main runs a package's tests on a private cluster. Call it from TestMain.
func Main(m *testing.M) {
	code, err := run(m)
	if err != nil {
		fmt.Fprintln(os.Stderr, "pgtest:", err)
		code = 1
	}
	os.Exit(code)
}

func run(m *testing.M) (code int, err error) {
	ctx := context.Background()
	cluster, err = database.Start(ctx, database.Options{Ephemeral: true, Log: slog.New(slog.DiscardHandler)})
	if err != nil {
		return 1, err
	}
	defer func() {
		if stopErr := cluster.Stop(); err == nil {
			err = stopErr
		}
	}()
	if sessions, err = newPooler(); err != nil {
		return 1, err
	}
	defer func() { _ = sessions.close() }() // no longer in use
	// The schema is created once. Each test's database is a copy of it.
	if err := execute(ctx, "create database "+template); err != nil {
		return 1, err
	}
	db, err := postgres.Open(ctx, postgres.Address{URL: cluster.URL(template)})
	if err != nil {
		return 1, err
	}
	err = db.Migrate(ctx)
	db.Close()
	if err == nil {
		err = idle.learn(ctx)
	}
	if err != nil {
		return 1, err
	}
	return m.Run(), nil
}

// New opens a database with the current schema and without data, for one test.
func New(t testing.TB) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), postgres.Address{URL: URL(t)})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db
}

// URL returns the URL of a database with the current schema and without data, for one test:
// a new one, or one that an earlier test has left, emptied.
func URL(t testing.TB) string {
	t.Helper()
	if cluster == nil {
		t.Fatal("pgtest: there is no cluster; call pgtest.Main from TestMain")
	}
	name, ok := idle.take()
	if !ok {
		name = fmt.Sprintf("test_%d", serial.Add(1))
		if err := execute(t.Context(), fmt.Sprintf("create database %s template %s", name, template)); err != nil {
			t.Fatal(err)
		}
	}
	t.Cleanup(func() { idle.giveBack(name) })
	return sessions.url(name)
}

// EmptyURL returns the URL of a new database without a schema, for one test.
func EmptyURL(t testing.TB) string {
	t.Helper()
	name := fmt.Sprintf("empty_%d", serial.Add(1))
	if err := execute(t.Context(), "create database "+name); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		sessions.forget(name)
		_ = execute(context.Background(), "drop database if exists "+name+" with (force)") // on failure it is removed with the cluster
	})
	return sessions.url(name)
}

func execute(ctx context.Context, sql string) error {
	conn, err := pgx.Connect(ctx, sessions.url("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql)
	return err
}

// Count returns the number that a query returns, for what no method reads.
func Count(t testing.TB, db *postgres.DB, sql string, args ...any) int {
	t.Helper()
	var n int
	if err := db.Pool().QueryRow(t.Context(), sql, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// Everything returns the contents of all tables as text, except of those named, for tests
// that check what must not be stored or must not change.
func Everything(t testing.TB, db *postgres.DB, without ...string) string {
	t.Helper()
	rows, err := db.Pool().Query(t.Context(), `
		select format('%I.%I', table_schema, table_name) from information_schema.tables
		where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema') and table_name <> all (coalesce($1::text[], '{}'))`, without)
	if err != nil {
		t.Fatal(err)
	}
	tables, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil || len(tables) == 0 {
		t.Fatalf("no tables to look at: %v", err)
	}
	// Bytes as text too, so that unencrypted ones are found.
	tx, err := db.Pool().Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(t.Context()) }() // read only
	if _, err := tx.Exec(t.Context(), `set local bytea_output = 'escape'`); err != nil {
		t.Fatal(err)
	}
	var all strings.Builder
	for _, table := range tables {
		var text string
		if err := tx.QueryRow(t.Context(), "select coalesce(string_agg(x::text, E'\\n' order by x::text), '') from "+table+" x").Scan(&text); err != nil {
			t.Fatal(err)
		}
		all.WriteString(text)
	}
	return all.String()
}
