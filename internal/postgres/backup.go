package postgres

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/jackc/pgx/v5"
)

// LeftOut are the tables that a backup doesn't have, with the reason. All others are in it,
// so a new table can't be forgotten.
var LeftOut = map[string]string{
	"goose_db_version": "a restore migrates, which writes it",
	"river_migration":  "a restore migrates, which writes it",

	"sessions":   "a person who can read a backup must not be signed in by it, so everyone signs in again",
	"limits":     "it counts requests of the last hours",
	"open_forms": "it says which forms are open in a browser right now",

	// Jobs belong to the replicas of one moment. Those that matter are queued again from other
	// tables: see [DB.KeepWaitingMails] for emails.
	"river_client":       "jobs are queued again",
	"river_client_queue": "jobs are queued again",
	"river_job":          "jobs are queued again",
	"river_leader":       "jobs are queued again",
	"river_notification": "jobs are queued again",
	"river_queue":        "jobs are queued again",
}

// SchemaVersion is the newest migration of the program and of its job queue.
type SchemaVersion struct {
	Migration int64 `json:"migration"`
	Queue     int   `json:"queue"`
}

// StoredTable is a table, and those of its columns that are stored and not computed.
type StoredTable struct {
	Name    string   `json:"table"`
	Columns []string `json:"columns"`
}

func (t StoredTable) copied() string {
	var columns []string
	for _, c := range t.Columns {
		columns = append(columns, pgx.Identifier{c}.Sanitize())
	}
	return pgx.Identifier{t.Name}.Sanitize() + " (" + strings.Join(columns, ", ") + ")"
}

// copySettings make the text of COPY independent of the database and its role.
const copySettings = `
	set local statement_timeout = 0; set local lock_timeout = '10s'; set local idle_in_transaction_session_timeout = '5min';
	set local client_encoding = 'UTF8'; set local timezone = 'UTC'; set local datestyle = 'ISO, MDY'; set local intervalstyle = 'postgres';
	set local bytea_output = 'hex'; set local extra_float_digits = 1;`

// Snapshot is the database at one moment.
type Snapshot struct{ tx pgx.Tx }

// InSnapshot calls read with the database as it is now. What changes meanwhile isn't seen, and
// no one has to wait.
func (db *DB) InSnapshot(ctx context.Context, read func(*Snapshot) error) error {
	tx, err := db.sessions().BeginTx(ctx, pgx.TxOptions{BeginQuery: "begin isolation level repeatable read read only;" + copySettings})
	if err != nil {
		return fmt.Errorf("begin to read: %w", err)
	}
	defer func() { _ = tx.Rollback(ctx) }() // it only reads
	return read(&Snapshot{tx})
}

// Version returns the schema's version.
func (s *Snapshot) Version(ctx context.Context) (SchemaVersion, error) {
	var v SchemaVersion
	err := s.tx.QueryRow(ctx, `
		select (select max(version_id) from goose_db_version where is_applied), (select max(version) from river_migration where line = 'main')`).Scan(&v.Migration, &v.Queue)
	if err != nil {
		return v, fmt.Errorf("read the version of the schema: %w", err)
	}
	return v, nil
}

// Tables returns the tables of a backup, in the order of their names.
func (s *Snapshot) Tables(ctx context.Context) ([]StoredTable, error) {
	rows, err := s.tx.Query(ctx, `
		select c.relname::text, array_agg(a.attname::text order by a.attnum)
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace
		group by c.relname order by c.relname`)
	if err != nil {
		return nil, fmt.Errorf("read tables: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[StoredTable])
	if err != nil {
		return nil, fmt.Errorf("read tables: %w", err)
	}
	var stored []StoredTable
	for _, t := range all {
		if LeftOut[t.Name] == "" {
			stored = append(stored, t)
		}
	}
	return stored, nil
}

// Copy writes a table's rows in PostgreSQL's text format, and returns their number.
func (s *Snapshot) Copy(ctx context.Context, t StoredTable, to io.Writer) (int64, error) {
	tag, err := s.tx.Conn().PgConn().CopyTo(ctx, to, "copy "+t.copied()+" to stdout")
	if err != nil {
		return 0, fmt.Errorf("read the table %s: %w", t.Name, err)
	}
	return tag.RowsAffected(), nil
}

// Sequence is a sequence and its last value, nil if it hasn't given any.
type Sequence struct {
	Name string `json:"sequence"`
	Last *int64 `json:"last"`
}

// Sequences returns the sequences of a backup. No row of the snapshot has a value that comes
// after the last one.
func (s *Snapshot) Sequences(ctx context.Context) ([]Sequence, error) {
	rows, err := s.tx.Query(ctx, `
		select c.relname::text, pg_sequence_last_value(c.oid), coalesce(t.relname::text, '')
		from pg_class c
		left join pg_depend d on d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('a', 'i') and d.refclassid = 'pg_class'::regclass
		left join pg_class t on t.oid = d.refobjid
		where c.relkind = 'S' and c.relnamespace = 'public'::regnamespace order by c.relname`)
	if err != nil {
		return nil, fmt.Errorf("read sequences: %w", err)
	}
	var all []Sequence
	var q Sequence
	var of string
	_, err = pgx.ForEachRow(rows, []any{&q.Name, &q.Last, &of}, func() error {
		if LeftOut[of] == "" {
			all = append(all, q)
		}
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("read sequences: %w", err)
	}
	return all, nil
}

// SealedSample is one of the texts that were encrypted with the same key.
type SealedSample struct {
	Kind   string `json:"kind"`   // what one is called
	Number int    `json:"number"` // of texts that were encrypted with its key
	Place  string `json:"place"`
	Sealed []byte `json:"sealed"`
}

// SealedSamples returns an encrypted text for each kind in a backup and key, so that it can be
// tried whether someone has the keys. The first five bytes of a text name its key.
func (s *Snapshot) SealedSamples(ctx context.Context) ([]SealedSample, error) {
	var all []SealedSample
	for _, kind := range SealedKinds {
		if LeftOut[kind.Table] != "" {
			continue
		}
		table, column, key := pgx.Identifier{kind.Table}.Sanitize(), pgx.Identifier{kind.Column}.Sanitize(), pgx.Identifier{kind.key}.Sanitize()
		rows, err := s.tx.Query(ctx, fmt.Sprintf(`
			select distinct on (substring(%[2]s from 1 for 5)) $1::text, count(*) over (partition by substring(%[2]s from 1 for 5))::int, $2::text || %[3]s::text, %[2]s
			from %[1]s order by substring(%[2]s from 1 for 5), %[3]s`, table, column, key), kind.One, kind.place)
		if err != nil {
			return nil, fmt.Errorf("read encrypted texts: %w", err)
		}
		some, err := pgx.CollectRows(rows, pgx.RowToStructByPos[SealedSample])
		if err != nil {
			return nil, fmt.Errorf("read encrypted texts: %w", err)
		}
		all = append(all, some...)
	}
	return all, nil
}
