package database

import (
	"context"
	"log/slog"
	"time"
)

// A server that ends by itself is restarted at most maxRestarts times in a row. Once
// it has run for calm, the count starts again.
const (
	maxRestarts = 5
	calm        = time.Minute
)

// keep restarts the server when it ends by itself, until ctx ends. If that doesn't
// help, it closes c.lost. An ephemeral server is lost immediately, so that no test
// continues with half of its data.
func (c *Cluster) keep(ctx context.Context, as *account, log *slog.Logger) {
	defer close(c.kept)
	began, tries := time.Now(), 0
	for {
		select {
		case <-ctx.Done():
			return
		case <-c.server.child.ended:
		}
		log.Error("the database server exited on its own", "error", c.server.child.err, "log", c.server.log)
		if time.Since(began) > calm {
			tries = 0
		}
		for back := false; !back; {
			if c.ephemeral || tries == maxRestarts {
				close(c.lost)
				return
			}
			select {
			case <-ctx.Done():
				return
			case <-time.After(time.Duration(tries) * c.pause):
			}
			tries++
			back = c.restart(ctx, as, log, tries)
		}
		began = time.Now()
	}
}

// restart restarts the server, logs the result, and reports whether it is back.
func (c *Cluster) restart(ctx context.Context, as *account, log *slog.Logger, try int) (back bool) {
	ready, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	log.Info("restarting the database server", "try", try, "of", maxRestarts)
	err := c.startServer(ready, as, log)
	if err == nil {
		log.Info("the database is running again; nothing was lost")
		return true
	}
	_ = c.server.stop() // one that runs without a response blocks the next
	if ctx.Err() == nil {
		log.Error("can't restart the database server", "error", err)
	}
	return false
}

// Lost returns a channel that is closed once the server has ended and can't be
// restarted.
func (c *Cluster) Lost() <-chan struct{} { return c.lost }
