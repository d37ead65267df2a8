package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
)

// Backlog is what waits to be done, as operators watch it.
type Backlog struct {
	Jobs    []JobBacklog
	Mails   int           // due, and not sent
	Failing int           // of these, those that couldn't be sent so far
	MailAge time.Duration // of the oldest of these
}

// JobBacklog are the jobs of one kind in one state.
type JobBacklog struct {
	Kind, State string
	Count       int
	Age         time.Duration // since the oldest was due, or for which it has run
}

// mostWaiting bounds what is counted: what is more is an outage in any case.
const mostWaiting = 10_000

// Backlog returns what waits to be done (indexes river_job_prioritized_fetching_index,
// mails_unsent).
func (db *DB) Backlog(ctx context.Context) (Backlog, error) {
	var b Backlog
	var batch pgx.Batch
	batch.Queue(`
		select kind, state, count(*), greatest(now() - min(case state when 'running' then attempted_at else scheduled_at end), interval '0')
		from (select kind, state::text, attempted_at, scheduled_at from river_job
			where state in ('available', 'retryable', 'running', 'scheduled') limit $1) j
		group by kind, state`, mostWaiting).Query(func(rows pgx.Rows) (err error) {
		b.Jobs, err = pgx.CollectRows(rows, pgx.RowToStructByPos[JobBacklog])
		return err
	})
	batch.Queue(`
		select count(*), count(*) filter (where fault <> ''), greatest(coalesce(now() - min(due), interval '0'), interval '0')
		from (select m.fault, greatest(m.written_at, m.held_until) as due from mails m
			where m.sent_at is null and m.kept_at is null and (not m.daily or m.sent_with is not null)
			order by m.written_at, m.id limit $1) m
		where due <= now()`, mostWaiting).QueryRow(func(row pgx.Row) error {
		return row.Scan(&b.Mails, &b.Failing, &b.MailAge)
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return b, fmt.Errorf("read what waits: %w", err)
	}
	return b, nil
}

// Pools returns how the connection pools are used: the one that serves, and the one past a
// pooler if there is one.
func (db *DB) Pools() map[string]*pgxpool.Stat {
	all := map[string]*pgxpool.Stat{"serving": db.pool.Stat()}
	if db.direct != nil {
		all["direct"] = db.direct.Stat()
	}
	return all
}
