package postgres

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river/rivertype"
)

// Address says how to reach a database.
type Address struct {
	URL    string
	Direct string // URL past the pooler of URL, if there are both
	Pooler Pooler
	Clock  func() time.Time // of this machine; nil means [time.Now]
	// Patience is how long a statement of a request may take; 0 means 4 seconds.
	Patience time.Duration
	// Jobs observe the jobs that are added and done.
	Jobs []rivertype.Plugin
}

// Pooler says whether a pooler gives each transaction another session of PostgreSQL, as
// PgBouncer does in transaction mode. Then nothing can be kept in a session: no prepared
// statement, setting, lock, or LISTEN.
type Pooler int

const (
	PoolerAuto        Pooler = iota // found out when connecting
	PoolerNone                      // there is none, or each client has a session of its own
	PoolerTransaction               // there is one
)

// sessionSettings are the settings of each session. No statement of ours runs long enough
// to be worth compiling, and without statistics the planner compiles many. Looking a few
// rows up by an index is faster than reading a table, unless the disk has to move a head for
// each. And a replica that stands still must not keep PostgreSQL busy, or its locks from the
// others; see also [bounds].
var sessionSettings = []struct {
	name, value string
	own         bool // not where sessions are shared: migrations have theirs there too
}{
	{"jit", "off", false},
	{"random_page_cost", "1.1", false},
	{"idle_in_transaction_session_timeout", "30s", false},
	{"statement_timeout", "1min", true},
}

// Pooled reports whether sessions are shared, as far as the connections so far have shown.
func (db *DB) Pooled() bool { return db.mode == PoolerTransaction || db.shared.Load() }

// Listens reports whether the program hears from the database, and doesn't have to ask. It
// is known after the first connection.
func (db *DB) Listens() bool { return db.direct != nil || !db.Pooled() }

// sessions returns the pool for what needs a session of its own, as far as there is one.
func (db *DB) sessions() *pgxpool.Pool {
	if db.direct != nil {
		return db.direct
	}
	return db.pool
}

// JobPool returns the pool for the job queue's own work, and whether it can LISTEN there.
func (db *DB) JobPool(ctx context.Context) (pool *pgxpool.Pool, listens bool, err error) {
	if err := db.pool.Ping(ctx); err != nil {
		return nil, false, err
	}
	return db.sessions(), db.Listens(), nil
}

// JobPlugins returns what observes the jobs that are done.
func (db *DB) JobPlugins() []rivertype.Plugin { return db.observers }

// chooseProtocol prepares statements only where a session is kept.
func (db *DB) chooseProtocol(_ context.Context, c *pgx.ConnConfig) error {
	if db.Pooled() && c.DefaultQueryExecMode == pgx.QueryExecModeCacheStatement {
		c.DefaultQueryExecMode = pgx.QueryExecModeCacheDescribe
	}
	return nil
}

// wrongProtocol marks a connection that was opened before its pooler was known.
const wrongProtocol = "wrong protocol"

// usable reports whether a connection may be used. The pool replaces one that may not.
func usable(_ context.Context, c *pgx.Conn) (bool, error) {
	return c.PgConn().CustomData()[wrongProtocol] == nil, nil
}

// startShared begins a connection of URL.
func (db *DB) startShared(ctx context.Context, c *pgx.Conn) error {
	if db.Pooled() {
		return nil // settings would be another client's too
	}
	own, err := db.startSession(ctx, c)
	if err == nil && !own {
		db.shared.Store(true)
		c.PgConn().CustomData()[wrongProtocol] = true
	}
	return err
}

// startDirect begins a connection of Direct.
func (db *DB) startDirect(ctx context.Context, c *pgx.Conn) error {
	own, err := db.startSession(ctx, c)
	if err == nil && !own {
		err = errors.New("DATABASE_DIRECT_URL leads to a pooler too. Set it to the address of PostgreSQL itself, or remove it")
	}
	return err
}

// startSession makes the settings of a session, and reports whether it is the connection's
// own. A pooler shows in that it doesn't hand on the process ID of the session, because it
// doesn't know yet which one it will be. Nothing is set then.
func (db *DB) startSession(ctx context.Context, c *pgx.Conn) (own bool, err error) {
	var set []string
	for _, s := range sessionSettings {
		set = append(set, fmt.Sprintf("set_config('%s', '%s', false)", s.name, s.value))
	}
	sql := "select " + readClock + ", " + strings.Join(set, ", ")
	if db.mode != PoolerNone {
		sql += fmt.Sprintf(" where pg_backend_pid() = %d", c.PgConn().PID())
	}
	asked := db.clock.machine()
	results, err := c.PgConn().Exec(ctx, sql).ReadAll()
	if err != nil {
		return false, fmt.Errorf("set up a session: %w", err)
	}
	if len(results) != 1 || len(results[0].Rows) != 1 {
		return false, nil
	}
	if micros, err := strconv.ParseInt(string(results[0].Rows[0][0]), 10, 64); err == nil {
		db.clock.read(asked, db.clock.machine(), time.UnixMicro(micros))
	}
	return true, nil
}

// KeepSessionSettings stores the settings of sessions with the role and the database, where
// sessions are shared: the pooler's next sessions begin with them. What the role has
// already stays.
func (db *DB) KeepSessionSettings(ctx context.Context) error {
	if !db.Pooled() {
		return nil
	}
	return db.InTx(ctx, func(tx *Tx) error {
		// Replicas that start at once would make PostgreSQL fail.
		if _, err := tx.q.Exec(ctx, `select pg_advisory_xact_lock(hashtext('session settings'))`); err != nil {
			return err
		}
		var database string
		var has []string
		if err := tx.q.QueryRow(ctx, `
			select d.datname, coalesce(s.setconfig, '{}')
			from pg_database d
			left join pg_db_role_setting s on s.setdatabase = d.oid and s.setrole = (select oid from pg_roles where rolname = session_user)
			where d.datname = current_database()`).Scan(&database, &has); err != nil {
			return fmt.Errorf("read settings of the role: %w", err)
		}
		for _, s := range sessionSettings {
			if s.own || slices.ContainsFunc(has, func(h string) bool { return strings.HasPrefix(h, s.name+"=") }) {
				continue
			}
			if _, err := tx.q.Exec(ctx, fmt.Sprintf(`alter role session_user in database %s set %s = '%s'`, pgx.Identifier{database}.Sanitize(), s.name, s.value)); err != nil {
				return fmt.Errorf("change settings of the role: %w", err)
			}
		}
		return nil
	})
}
