package postgres_test

import (
	"context"
	"testing"
	"testing/fstest"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// “create index concurrently” waits for all that has a snapshot. The lock of migrations and
// the replicas that wait for it have none.
func TestAMigrationMakesAnIndexConcurrentlyWhileAnotherReplicaWaits(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	_, unlock, err := db.LockMigrations(t.Context(), func(postgres.MigrationState) {})
	if err != nil {
		t.Fatal(err)
	}
	queued, waited := make(chan struct{}), make(chan error, 1)
	go func() {
		again := false
		_, unlock, err := db.LockMigrations(t.Context(), func(s postgres.MigrationState) {
			if s == postgres.MigrationQueued && !again {
				again = true
				close(queued)
			}
		})
		if err == nil {
			unlock()
		}
		waited <- err
	}()
	<-queued
	pool, done, err := db.MigrationPool(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	defer done()
	latest, err := goose.NewProvider(goose.DialectPostgres, stdlib.OpenDBFromPool(pool), fstest.MapFS{
		"99999_concurrently.sql": {Data: []byte("-- +goose NO TRANSACTION\n-- +goose Up\ncreate index concurrently orgs_by_name_for_a_test on orgs (name);\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	defer latest.Close()
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if _, err := latest.Up(ctx); err != nil {
		t.Errorf("the index isn't made: %v", err)
	}
	unlock()
	if err := <-waited; err != nil {
		t.Error(err)
	}
	if n := pgtest.Count(t, db, `select count(*) from pg_index where indexrelid = 'orgs_by_name_for_a_test'::regclass and indisvalid`); n != 1 {
		t.Errorf("%d valid indexes", n)
	}
}
