// Package database runs a private PostgreSQL server for `make run` and for tests: it
// finds or downloads the programs, creates the cluster, recovers it after a kill, and
// stops it at the end. Only cmd/local and tests call it. It knows nothing of the
// product, neither tables nor settings, only a folder and a connection URL.
package database

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"time"
)

// Name is the database that [Start] creates.
const Name = "oinmanager"

const (
	// oldest is the oldest supported version of PostgreSQL.
	oldest = 15

	// owner is the cluster's superuser.
	owner = "oinmanager"

	// port only names the socket's file (".s.PGSQL.5432"). Nothing listens on TCP.
	port = "5432"

	// startTimeout includes crash recovery.
	startTimeout = 60 * time.Second
)

// Options configure the cluster to start.
type Options struct {
	// Dir is the cluster's folder, for example ./var/postgres.
	Dir string

	// Log receives what takes long or is unusual. Nil discards it.
	Log *slog.Logger

	// Ephemeral is for tests: it is fast instead of durable, and Stop deletes it.
	// Without a Dir the cluster gets a short temporary one.
	Ephemeral bool

	pause time.Duration // between attempts to restart the server; 0 means one more second each
}

// Cluster is a running server and its files.
type Cluster struct {
	programs  programs
	folder    folder
	lock      *os.File
	server    *server // keep's, as long as that runs
	ephemeral bool

	pause time.Duration
	quit  context.CancelFunc // ends keep
	kept  chan struct{}      // closed when keep is done
	lost  chan struct{}

	stop    sync.Once
	stopErr error
}

// Start creates the cluster the first time, recovers it if its last run was killed, and
// returns once the server accepts connections. A server that this process doesn't stop
// ends with it (on Linux immediately, elsewhere at the next Start). One that ends by
// itself is restarted, until it is [Cluster.Lost].
func Start(ctx context.Context, o Options) (*Cluster, error) {
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Dir == "" && !o.Ephemeral {
		return nil, errors.New("start the private database: no folder given")
	}
	c := &Cluster{ephemeral: o.Ephemeral, pause: cmp.Or(o.pause, time.Second), kept: make(chan struct{}), lost: make(chan struct{})}
	if err := c.start(ctx, o); err != nil {
		_ = c.Stop()
		return nil, err
	}
	return c, nil
}

func (c *Cluster) start(ctx context.Context, o Options) (err error) {
	if o.Dir != "" {
		// The lock comes first: of two concurrent starts, only one may install programs
		// or create a cluster.
		if c.folder, err = openFolder(o.Dir); err != nil {
			return err
		}
		if c.lock, err = lockFolder(c.folder); err != nil {
			return err
		}
	}
	found, err := c.folder.existing()
	if err != nil {
		return err
	}
	var as *account
	if c.programs, as, err = getPrograms(ctx, found, o.Log); err != nil {
		return err
	}
	if o.Dir == "" {
		removeLeftovers(as)
		if c.folder, err = temporaryFolder(as); err != nil {
			return err
		}
		if c.lock, err = lockFolder(c.folder); err != nil {
			return err
		}
	}
	if err := c.folder.settle(as, found); err != nil {
		return err
	}
	if c.folder.moved() {
		o.Log.Info("database user can't reach the usual folder; using its own", "folder", c.folder.home, "usual", c.folder.dir, "user", as.name)
	}
	if err := c.folder.makeCluster(ctx, c.programs, as, c.ephemeral); err != nil {
		return err
	}
	ready, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	if err := c.startServer(ready, as, o.Log); err != nil {
		return err
	}
	// It outlives the caller's context: only Stop ends it.
	ctx, c.quit = context.WithCancel(context.WithoutCancel(ctx))
	go c.keep(ctx, as, o.Log)
	return nil
}

// startServer starts the server and waits until it accepts connections. A killed
// predecessor may not be gone yet, so it retries after errors that only that can cause.
func (c *Cluster) startServer(ctx context.Context, as *account, log *slog.Logger) error {
	for {
		if err := c.folder.stopOrphan(ctx, log); err != nil {
			return err
		}
		if err := c.folder.makeSocketFolder(as); err != nil {
			return err
		}
		var err error
		if c.server, err = startServer(c.programs, c.folder, as, c.ephemeral); err != nil {
			return err
		}
		err = c.server.waitUntilReady(ctx, c.URL("postgres"))
		if err == nil {
			return nil
		}
		var early *earlyEnd
		if !errors.As(err, &early) || !early.predecessor() {
			return err
		}
		select {
		case <-ctx.Done():
			return err
		case <-time.After(300 * time.Millisecond):
		}
	}
}

// URL returns the connection URL of a database, for pgx and for psql.
func (c *Cluster) URL(database string) string {
	// Go parses "+" as a space, but libpq doesn't.
	socket := strings.ReplaceAll(url.QueryEscape(c.folder.socket), "+", "%20")
	return fmt.Sprintf("postgres://%s@/%s?host=%s&port=%s", owner, url.PathEscape(database), socket, port)
}

// Where describes for the terminal what runs where.
func (c *Cluster) Where() string {
	return "PostgreSQL " + c.programs.version + " in " + c.folder.describe()
}

// Program returns the path of a program of the cluster's PostgreSQL, which may not have it.
func (c *Cluster) Program(name string) string { return c.programs.path(name) }

// Stop stops the server, waits until it is gone, and releases the folder. It deletes an
// ephemeral cluster. Only the first call has an effect, and each returns its result.
func (c *Cluster) Stop() error {
	c.stop.Do(func() {
		if c.quit != nil {
			c.quit()
			<-c.kept
		}
		if c.server != nil {
			c.stopErr = c.server.stop()
		}
		if c.server == nil || c.server.child.gone() {
			c.stopErr = errors.Join(c.stopErr, c.cleanUp())
		}
		if c.lock != nil {
			_ = c.lock.Close() // which releases it
		}
	})
	return c.stopErr
}

func (c *Cluster) cleanUp() error {
	f := c.folder
	if f.socket != "" && !f.socketAtHome() {
		_ = os.Remove(f.socket) // empty by now
	}
	if !c.ephemeral || c.lock == nil {
		return nil
	}
	// Only these files: a caller's own folder may contain others.
	ours := append(f.halves(), f.data(), filepath.Join(f.home, "socket"), f.logFile(), filepath.Join(f.dir, "lock"))
	for _, path := range ours {
		if err := os.RemoveAll(path); err != nil {
			return fmt.Errorf("remove the temporary database: %w", err)
		}
	}
	_ = os.Remove(f.home)
	_ = os.Remove(f.dir)
	return nil
}
