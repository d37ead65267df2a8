package postgres

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
)

// Occupation is what is in a database into which a backup is to be restored.
type Occupation int

const (
	Unoccupied Occupation = iota
	Occupied              // it has data of the product
	Foreign               // it has tables, but not the product's
	InUse                 // a replica of the product runs on it
)

// Occupation returns what is in the database. One that was migrated, and that no one has used
// since, is unoccupied.
func (db *DB) Occupation(ctx context.Context) (Occupation, error) {
	var tables int
	var ours, queue bool
	q := db.sessions()
	if err := q.QueryRow(ctx, `
		select count(*), to_regclass('public.goose_db_version') is not null and to_regclass('public.orgs') is not null and to_regclass('public.audit') is not null, to_regclass('public.river_leader') is not null
		from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace and relname <> 'goose_db_version'`,
		pgx.QueryExecModeSimpleProtocol).Scan(&tables, &ours, &queue); err != nil {
		return 0, fmt.Errorf("look into the database: %w", err)
	}
	switch {
	case tables == 0:
		return Unoccupied, nil
	case !ours:
		return Foreign, nil
	}
	var led, used bool
	if queue {
		if err := q.QueryRow(ctx, `select exists (select from river_leader where expires_at > now())`, pgx.QueryExecModeSimpleProtocol).Scan(&led); err != nil {
			return 0, fmt.Errorf("look for replicas: %w", err)
		}
	}
	if led {
		return InUse, nil
	}
	if err := q.QueryRow(ctx, `select exists (select from orgs) or exists (select from audit)`, pgx.QueryExecModeSimpleProtocol).Scan(&used); err != nil {
		return 0, fmt.Errorf("look into the database: %w", err)
	}
	if used {
		return Occupied, nil
	}
	return Unoccupied, nil
}

// NewestVersion returns the schema's version that this program migrates to.
func (db *DB) NewestVersion() (SchemaVersion, error) {
	ours, err := migrator(db.pool)
	if err != nil {
		return SchemaVersion{}, err
	}
	defer ours.Close()
	queue, err := queueMigrator(db.pool)
	if err != nil {
		return SchemaVersion{}, err
	}
	var v SchemaVersion
	for _, m := range ours.ListSources() {
		v.Migration = max(v.Migration, m.Version)
	}
	for _, m := range queue.AllVersions() {
		v.Queue = max(v.Queue, m.Version)
	}
	return v, nil
}

// setAside is the schema that holds what was in the database until a restore is complete.
const setAside = "oinmanager_replaced"

// dropAll drops what is in the schema, except extensions: views and types, tables with their
// sequences, and functions.
const dropAll = `
	do $$ declare drops text; begin
		for drops in
			select format('drop %s if exists public.%I cascade', case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname)
			from pg_class c where relnamespace = 'public'::regnamespace and relkind in ('v', 'm', 'r', 'p', 'S')
			and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')
			order by array_position(array['v', 'm', 'r', 'p', 'S'], relkind::text)
		loop execute drops; end loop;
		for drops in
			select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p where pronamespace = 'public'::regnamespace
			and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
		loop execute drops; end loop;
		for drops in
			select format('drop type if exists public.%I cascade', typname) from pg_type t where typnamespace = 'public'::regnamespace and typtype in ('e', 'd')
			and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
		loop execute drops; end loop;
	end $$`

// moveAll returns the SQL that moves from one schema to another what dropAll would drop. No row
// is written, and privileges stay.
func moveAll(from, to string) string {
	return strings.NewReplacer("FROM_SCHEMA", from, "TO_SCHEMA", to).Replace(`
	do $$ declare moves text; begin
		for moves in
			select format('alter %s FROM_SCHEMA.%I set schema TO_SCHEMA', case relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end, relname)
			from pg_class c where relnamespace = 'FROM_SCHEMA'::regnamespace and relkind in ('v', 'm', 'r', 'p', 'S')
			and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and (d.deptype = 'e' or c.relkind = 'S' and d.deptype in ('a', 'i')))
		loop execute moves; end loop;
		for moves in
			select format('alter routine %s set schema TO_SCHEMA', p.oid::regprocedure) from pg_proc p where pronamespace = 'FROM_SCHEMA'::regnamespace
			and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
		loop execute moves; end loop;
		for moves in
			select format('alter type FROM_SCHEMA.%I set schema TO_SCHEMA', typname) from pg_type t where typnamespace = 'FROM_SCHEMA'::regnamespace and typtype in ('e', 'd')
			and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
		loop execute moves; end loop;
	end $$`)
}

// ErrNotPutBack is returned if what was in the database is still set aside. [DB.Migrate] puts it
// back.
var ErrNotPutBack = errors.New("what was in the database is not put back yet")

// Rebuild sets aside what is in the database, migrates an empty schema to a version, has fill
// fill it in one transaction, applies the migrations that this program has beyond, and then drops
// what was set aside. Replicas that start meanwhile wait. If it fails, everything is as it was
// before, unless it returns [ErrNotPutBack]. If it is killed, [DB.Recover] puts everything back.
func (db *DB) Rebuild(ctx context.Context, at SchemaVersion, fill func(*Filling) error) error {
	if err := db.Connect(ctx); err != nil {
		return err
	}
	locked, unlock, err := db.lockMigrations(ctx, func(MigrationState) {})
	if err != nil {
		return err
	}
	defer unlock()
	if err := db.rearrange(locked, "create schema "+setAside, moveAll("public", setAside)); err != nil {
		return migrationAdvice(fmt.Errorf("set aside what is in the database: %w", err))
	}
	if err := db.rebuild(locked, at, fill); err != nil {
		back, cancel := context.WithTimeout(context.WithoutCancel(ctx), time.Minute)
		defer cancel()
		if failed := db.putBack(back); failed != nil {
			return errors.Join(err, ErrNotPutBack, failed)
		}
		return err
	}
	if err := db.rearrange(locked, "drop schema "+setAside+" cascade"); err != nil {
		return fmt.Errorf("drop what was in the database: %w", err)
	}
	return nil
}

func (db *DB) rebuild(ctx context.Context, at SchemaVersion, fill func(*Filling) error) error {
	if err := db.migrateLocked(ctx, func(MigrationState) {}, &at); err != nil {
		return err
	}
	if err := db.fill(ctx, fill); err != nil {
		return err
	}
	if err := db.migrateLocked(ctx, func(MigrationState) {}, nil); err != nil {
		return err
	}
	db.reset()
	if _, err := db.sessions().Exec(ctx, "begin; set local statement_timeout = 0; analyze; commit", pgx.QueryExecModeSimpleProtocol); err != nil {
		return fmt.Errorf("gather statistics: %w", err)
	}
	return nil
}

// rearrange runs statements in a transaction, after which connections know nothing of the schema
// before.
func (db *DB) rearrange(ctx context.Context, statements ...string) error {
	defer db.reset()
	_, err := db.sessions().Exec(ctx, "begin;"+copySettings+strings.Join(statements, ";")+"; commit", pgx.QueryExecModeSimpleProtocol)
	return err
}

func (db *DB) putBack(ctx context.Context) error {
	return db.rearrange(ctx, dropAll, moveAll(setAside, "public"), "drop schema "+setAside)
}

// Recover puts back what a restore had set aside that was killed. It waits for one that is still
// running.
func (db *DB) Recover(ctx context.Context) error {
	if interrupted, err := db.interrupted(ctx); err != nil || !interrupted {
		return err
	}
	ctx, unlock, err := db.lockMigrations(ctx, func(MigrationState) {})
	if err != nil {
		return err
	}
	defer unlock()
	if interrupted, err := db.interrupted(ctx); err != nil || !interrupted { // it was still running
		return err
	}
	if err := db.putBack(ctx); err != nil {
		return migrationAdvice(fmt.Errorf("put back what an interrupted restore had set aside: %w", err))
	}
	return nil
}

func (db *DB) interrupted(ctx context.Context) (bool, error) {
	var is bool
	err := db.sessions().QueryRow(ctx, `select to_regnamespace($1) is not null`, pgx.QueryExecModeSimpleProtocol, setAside).Scan(&is)
	return is, wrapNoRows(err, "look for an interrupted restore")
}

// reset drops connections, which remember the types and statements of an earlier schema.
func (db *DB) reset() {
	db.pool.Reset()
	if db.direct != nil {
		db.direct.Reset()
	}
	db.settings.drop()
}

// Filling is a transaction that fills the tables. Triggers don't fire, because what they do is
// in a backup too, and foreign keys are checked at the end, once for each.
type Filling struct {
	tx     pgx.Tx
	tables []StoredTable
}

func (db *DB) fill(ctx context.Context, fill func(*Filling) error) error {
	tx, err := db.sessions().BeginTx(ctx, pgx.TxOptions{BeginQuery: "begin;" + copySettings})
	if err != nil {
		return fmt.Errorf("begin to fill: %w", err)
	}
	defer func() { _ = tx.Rollback(ctx) }() // which does nothing after a commit
	f := &Filling{tx: tx}
	if f.tables, err = (&Snapshot{tx}).Tables(ctx); err != nil {
		return err
	}
	// Triggers are disabled by their owner; session_replication_role takes a superuser.
	off, err := f.statements(ctx, `
		select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace
		union all select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) from pg_trigger t join pg_class c on c.oid = tgrelid where not tgisinternal and tgenabled = 'O' and relnamespace = 'public'::regnamespace
		union all select format('truncate %s', string_agg(oid::regclass::text, ', ')) from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not in ('goose_db_version', 'river_migration')`)
	if err != nil {
		return err
	}
	on, err := f.statements(ctx, `
		select format('alter table %s enable trigger %I', tgrelid::regclass, tgname) from pg_trigger t join pg_class c on c.oid = tgrelid where not tgisinternal and tgenabled = 'O' and relnamespace = 'public'::regnamespace
		union all select format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`)
	if err != nil {
		return err
	}
	if err := f.execute(ctx, off); err != nil {
		return fmt.Errorf("empty the tables: %w", err)
	}
	if err := fill(f); err != nil {
		return err
	}
	if err := f.execute(ctx, on); err != nil {
		return fmt.Errorf("check the rows: %w", err)
	}
	if err := tx.Commit(ctx); err != nil {
		return fmt.Errorf("commit the rows: %w", err)
	}
	return nil
}

func (f *Filling) statements(ctx context.Context, query string) ([]string, error) {
	rows, err := f.tx.Query(ctx, query)
	return collect(rows, err, "read the schema", pgx.RowTo[string])
}

func (f *Filling) execute(ctx context.Context, all []string) error {
	for _, sql := range all {
		if _, err := f.tx.Exec(ctx, sql, pgx.QueryExecModeSimpleProtocol); err != nil {
			return fmt.Errorf("%s: %w", sql, err)
		}
	}
	return nil
}

// ErrUnknownTable is returned for a table that the schema doesn't have.
var ErrUnknownTable = errors.New("the schema has no such table")

// Copy adds the rows that [Snapshot.Copy] wrote, and returns their number. It returns
// [ErrUnknownTable] without reading if there is no such table.
func (f *Filling) Copy(ctx context.Context, t StoredTable, from io.Reader) (int64, error) {
	i := slices.IndexFunc(f.tables, func(known StoredTable) bool { return known.Name == t.Name })
	if i < 0 {
		return 0, ErrUnknownTable
	}
	for _, c := range t.Columns {
		if !slices.Contains(f.tables[i].Columns, c) {
			return 0, fmt.Errorf("the table %s has no column %s in this release", t.Name, c)
		}
	}
	tag, err := f.tx.Conn().PgConn().CopyFrom(ctx, from, "copy "+t.copied()+" from stdin")
	if err != nil {
		return 0, fmt.Errorf("fill the table %s: %w", t.Name, err)
	}
	return tag.RowsAffected(), nil
}

// SetSequence has a sequence go on after its last value.
func (f *Filling) SetSequence(ctx context.Context, q Sequence) error {
	if q.Last == nil {
		return nil
	}
	if _, err := f.tx.Exec(ctx, `select setval(format('public.%I', $1::text)::regclass, $2) where to_regclass(format('public.%I', $1::text)) is not null`, q.Name, *q.Last); err != nil {
		return fmt.Errorf("set the sequence %s: %w", q.Name, err)
	}
	return nil
}

// KeepWaitingMails keeps the emails that wait to be sent, so that they aren't. It is the last
// step of a filling: they may have been sent since the backup was made. Emails about replies that
// no one has been told of aren't written any more: the replies are shown in the product, and
// reminders come in time.
func (f *Filling) KeepWaitingMails(ctx context.Context, at time.Time) error {
	if _, err := f.tx.Exec(ctx, `update mails set kept_at = $1 where sent_at is null and kept_at is null`, at); err != nil {
		return fmt.Errorf("keep emails: %w", err)
	}
	// The same goes for webhooks. People see which deliveries failed, and can send them again.
	if _, err := f.tx.Exec(ctx, `do $$ begin
		if to_regclass('public.webhook_deliveries') is not null then
			update webhook_deliveries set state = 'failed', next_at = null where state = 'pending';
		end if;
	end $$`); err != nil {
		return fmt.Errorf("end deliveries: %w", err)
	}
	if _, err := f.tx.Exec(ctx, `update submissions set oin_untold_at = null, isv_untold_at = null where oin_untold_at is not null or isv_untold_at is not null`); err != nil {
		return fmt.Errorf("note replies as told: %w", err)
	}
	return nil
}
