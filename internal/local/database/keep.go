package database

import (
	"context"
	"log/slog"
	"time"
)

// A server that ends by itself is started again, at most so many times in a row; one
// that has run for calm is back for good, and the count begins anew.
const (
	mostRestarts = 5
	calm         = time.Minute
)

// keep starts the server again when it ends by itself, until ctx ends, and says so. It
// gives up, and closes c.lost, when that does not help; an ephemeral server is lost at
// once, so that no test goes on with half of its data.
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
			if c.ephemeral || tries == mostRestarts {
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

// restart starts the server once more and says how that went.
func (c *Cluster) restart(ctx context.Context, as *account, log *slog.Logger, try int) (back bool) {
	ready, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	log.Info("restarting the database server", "try", try, "of", mostRestarts)
	err := c.startServer(ready, as, log)
	if err == nil {
		log.Info("the database is running again; nothing was lost")
		return true
	}
	_ = c.server.stop() // one that runs and does not answer is in the way of the next
	if ctx.Err() == nil {
		log.Error("can't restart the database server", "error", err)
	}
	return false
}

// Lost is closed once the server has ended and cannot be started again.
func (c *Cluster) Lost() <-chan struct{} { return c.lost }
