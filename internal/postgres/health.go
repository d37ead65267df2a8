package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Health is what a database says about itself, for operators.
type Health struct {
	Version  int // major
	Encoding string
	ReadOnly bool

	Role           string
	Superuser      bool
	Tables         int  // of the product
	MayUse         bool // read and write all of them
	MayMigrate     bool // change them, or create them
	MayChangeAudit bool

	Size      uint64 // in bytes
	Retained  uint64 // write-ahead log for a replication slot that no one reads, in bytes
	Folder    string // of its files, if it is on this machine and the role may know
	DiskFault string // why it can't write, or empty

	OtherDirect bool // the address past the pooler leads to another database
}

// Health examines the database. It must be connected.
func (db *DB) Health(ctx context.Context) (Health, error) {
	var h Health
	// By the simple protocol: a pooler may not be known as one.
	err := db.pool.QueryRow(ctx, `
		with tables as (
			select oid, relname, relowner from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace),
		used as (select * from tables where relname not in ('goose_db_version', 'river_migration', 'audit')),
		granted as (
			select coalesce(bool_and(has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert') and has_table_privilege(oid, 'update') and has_table_privilege(oid, 'delete')), false)
			   and coalesce((select has_table_privilege(oid, 'select') and has_table_privilege(oid, 'insert') from tables where relname = 'audit'), false) as all
			from used)
		select current_setting('server_version_num')::int / 10000, current_setting('server_encoding'), current_setting('transaction_read_only') = 'on',
		       current_user, (select rolsuper from pg_roles where rolname = current_user),
		       (select count(*) from tables where relname in ('submissions', 'audit')), (select granted.all from granted),
		       coalesce((select pg_has_role(relowner, 'member') from tables where relname = 'submissions'), has_schema_privilege('public', 'create')),
		       coalesce((select has_table_privilege(oid, 'update') from tables where relname = 'audit'), false),
		       pg_database_size(current_database()),
		       (select coalesce(max(pg_wal_lsn_diff(case when pg_is_in_recovery() then pg_last_wal_receive_lsn() else pg_current_wal_lsn() end, restart_lsn)), 0)::bigint
		        from pg_replication_slots where not active),
		       case when coalesce(host(inet_server_addr()), '127.0.0.1') in ('127.0.0.1', '::1') and pg_has_role('pg_read_all_settings', 'member') then current_setting('data_directory') else '' end`,
		pgx.QueryExecModeSimpleProtocol).Scan(&h.Version, &h.Encoding, &h.ReadOnly, &h.Role, &h.Superuser, &h.Tables, &h.MayUse, &h.MayMigrate, &h.MayChangeAudit, &h.Size, &h.Retained, &h.Folder)
	if err != nil {
		return h, fmt.Errorf("examine the database: %w", err)
	}
	if db.Pooled() {
		h.Folder = "" // of another machine
	}
	if !h.ReadOnly {
		h.DiskFault = db.writeFault(ctx)
	}
	if db.direct != nil {
		here, err := identity(ctx, db.pool)
		if err != nil {
			return h, err
		}
		there, err := identity(ctx, db.direct)
		if err != nil {
			return h, err
		}
		h.OtherDirect = here != there
	}
	return h, nil
}

// writeFault returns why nothing can be written, or "".
func (db *DB) writeFault(ctx context.Context) string {
	err := db.InTx(ctx, func(tx *Tx) error {
		_, err := tx.q.Exec(ctx, `create temporary table doctor on commit drop as select repeat('x', 1000) from generate_series(1, 1000)`)
		return err
	})
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok && class(pg) == "53" { // insufficient resources
		return pg.Message
	}
	return ""
}

// identity names a database among all databases.
func identity(ctx context.Context, pool *pgxpool.Pool) (string, error) {
	var id string
	err := pool.QueryRow(ctx, `select (select system_identifier from pg_control_system()) || '/' || current_database()`, pgx.QueryExecModeSimpleProtocol).Scan(&id)
	if err != nil {
		return "", fmt.Errorf("identify the database: %w", err)
	}
	return id, nil
}

// SharesSessions reports whether two clients get the same session of PostgreSQL one after the
// other, however the pooler is configured.
func (db *DB) SharesSessions(ctx context.Context) (bool, error) {
	first, err := db.pool.Acquire(ctx)
	if err != nil {
		return false, err
	}
	defer first.Release()
	second, err := db.pool.Acquire(ctx)
	if err != nil {
		return false, err
	}
	defer second.Release()
	const tries = 5 // other clients may come in between
	for range tries {
		var pids [2]uint32
		for i, c := range []*pgxpool.Conn{first, second} {
			if err := c.QueryRow(ctx, `select pg_backend_pid()`, pgx.QueryExecModeSimpleProtocol).Scan(&pids[i]); err != nil {
				return false, err
			}
		}
		if pids[0] == pids[1] {
			return true, nil
		}
	}
	return false, nil
}
