package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// BoundedMigrations are the migrations as they run.
var BoundedMigrations boundedMigrations

// MigrationPool returns the pool in which migrations run.
func (db *DB) MigrationPool(ctx context.Context) (*pgxpool.Pool, func(), error) {
	return db.migrationPool(ctx)
}

// Raw returns the transaction itself.
func (tx *Tx) Raw() pgx.Tx { return tx.tx }

// LockMigrations is DB.lockMigrations.
func (db *DB) LockMigrations(ctx context.Context, tell func(MigrationState)) (context.Context, func(), error) {
	return db.lockMigrations(ctx, tell)
}
