package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// ListenQueue calls changed with each submission of the reviewers' queue that has changed,
// and once at the beginning with none, as any may have changed before. It has a connection of
// its own, and returns when ctx ends or the connection breaks. Where a pooler shares sessions,
// it asks every few seconds instead, and doesn't know which submission it was.
func (db *DB) ListenQueue(ctx context.Context, changed func(oin.SubmissionID)) error {
	if !db.Listens() {
		return db.pollQueue(ctx, func() { changed("") })
	}
	config := db.sessions().Config().ConnConfig
	config.Tracer = nil
	c, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("listen to the queue: %w", err)
	}
	defer c.Close(context.WithoutCancel(ctx))
	if _, err := c.Exec(ctx, `listen queue`); err != nil {
		return fmt.Errorf("listen to the queue: %w", err)
	}
	changed("")
	for {
		n, err := c.WaitForNotification(ctx)
		if err != nil {
			return fmt.Errorf("listen to the queue: %w", err)
		}
		changed(oin.SubmissionID(n.Payload))
	}
}

// pollEvery is how often a program that can't listen asks whether the queue has changed.
const pollEvery = 2 * time.Second

// pollQueue calls changed at the beginning, and after changes of the queue. It tells of a
// change twice, because the database counts it some time before it is committed.
func (db *DB) pollQueue(ctx context.Context, changed func()) error {
	var known int64
	again := true
	for {
		var count int64
		if err := db.q.QueryRow(ctx, `select coalesce(pg_sequence_last_value('queue_changes'), 0)`).Scan(&count); err != nil {
			return fmt.Errorf("ask whether the queue has changed: %w", err)
		}
		if count != known || again {
			changed()
		}
		known, again = count, count != known
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pollEvery):
		}
	}
}
