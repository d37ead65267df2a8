// Package pgtest gives tests a real PostgreSQL: one private cluster for each test
// program, one database with the current schema for each test. Only tests call it.
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

// Main runs a package's tests on a cluster of their own: call it from TestMain.
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
	defer func() { _ = sessions.close() }() // nobody is there any more
	// The schema is made once; each test's database is a copy of it.
	if err := execute(ctx, "create database "+template); err != nil {
		return 1, err
	}
	db, err := postgres.Open(ctx, cluster.URL(template))
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

// New is a new database with the current schema and nothing in it, for one test.
func New(t testing.TB) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), URL(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	return db
}

// URL is the address of a database with the current schema and nothing in it, for one
// test: a new one, or one that an earlier test has left, emptied.
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

func execute(ctx context.Context, sql string) error {
	conn, err := pgx.Connect(ctx, sessions.url("postgres"))
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	_, err = conn.Exec(ctx, sql)
	return err
}

// Count is the number that a query answers with, for what no method tells.
func Count(t testing.TB, db *postgres.DB, sql string, args ...any) int {
	t.Helper()
	var n int
	if err := db.Pool().QueryRow(t.Context(), sql, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// Everything is all that the database holds in any table, as text, for tests that
// look for what must not be there, or must not change. Tables that are named are left
// out.
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
	// Bytes as text too: what is not sealed is to be seen.
	tx, err := db.Pool().Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = tx.Rollback(t.Context()) }() // it only reads
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
