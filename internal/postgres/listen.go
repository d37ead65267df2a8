package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// ListenQueue calls changed with each submission of the reviewers' queue that has changed,
// and once at the beginning with none, as any may have changed before. It has a connection of
// its own, and returns when ctx ends or the connection breaks.
func (db *DB) ListenQueue(ctx context.Context, changed func(oin.SubmissionID)) error {
	config := db.pool.Config().ConnConfig
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
