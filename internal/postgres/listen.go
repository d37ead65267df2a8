package postgres

import (
	"context"
	"fmt"

	"github.com/jackc/pgx/v5"
)

// ListenQueue calls changed whenever something in the reviewers' queue has changed, and once
// at the beginning. It has a connection of its own, and returns when ctx ends or the
// connection breaks.
func (db *DB) ListenQueue(ctx context.Context, changed func()) error {
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
	for {
		changed()
		if _, err := c.WaitForNotification(ctx); err != nil {
			return fmt.Errorf("listen to the queue: %w", err)
		}
	}
}
