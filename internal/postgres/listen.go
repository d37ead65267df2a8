package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Heard is a change that [DB.ListenQueue] tells of.
type Heard struct {
	Of oin.SubmissionID // empty if it may be any
	// Within means that only pages about the submission show it, and the queue doesn't.
	Within bool
}

// ListenQueue calls changed with each change of the reviewers' queue and of what reviewers do in
// a submission, and once at the beginning with none, as any may have changed before. It has a
// connection of its own, and returns when ctx ends or the connection breaks. Where a pooler
// shares sessions, it asks every few seconds instead, and doesn't know which submission it was.
func (db *DB) ListenQueue(ctx context.Context, changed func(Heard)) error {
	if !db.Listens() {
		return db.pollQueue(ctx, changed)
	}
	config := db.sessions().Config().ConnConfig
	config.Tracer = nil
	c, err := pgx.ConnectConfig(ctx, config)
	if err != nil {
		return fmt.Errorf("listen to the queue: %w", err)
	}
	defer c.Close(context.WithoutCancel(ctx))
	if _, err := c.Exec(ctx, `listen queue; listen review`, pgx.QueryExecModeSimpleProtocol); err != nil {
		return fmt.Errorf("listen to the queue: %w", err)
	}
	changed(Heard{})
	for {
		n, err := c.WaitForNotification(ctx)
		if err != nil {
			return fmt.Errorf("listen to the queue: %w", err)
		}
		changed(Heard{oin.SubmissionID(n.Payload), n.Channel == "review"})
	}
}

// pollEvery is how often a program that can't listen asks whether the queue has changed.
const pollEvery = 2 * time.Second

// pollQueue calls changed at the beginning, and after changes. It tells of a change twice,
// because the database counts it some time before it is committed.
func (db *DB) pollQueue(ctx context.Context, changed func(Heard)) error {
	var known, knownWithin int64
	again, againWithin := true, false
	for {
		var count, within int64
		if err := db.q.QueryRow(ctx, `
			select coalesce(pg_sequence_last_value('queue_changes'), 0), coalesce(pg_sequence_last_value('review_changes'), 0)`).Scan(&count, &within); err != nil {
			return fmt.Errorf("ask whether the queue has changed: %w", err)
		}
		switch {
		case count != known || again:
			changed(Heard{})
		case within != knownWithin || againWithin:
			changed(Heard{Within: true})
		}
		known, again = count, count != known
		knownWithin, againWithin = within, within != knownWithin
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(pollEvery):
		}
	}
}
