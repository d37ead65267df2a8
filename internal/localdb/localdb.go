// Package localdb runs a private PostgreSQL cluster, for a machine where no
// database is given: cmd/local starts one for “make run”, tests start one for each
// run. It knows PostgreSQL's programs and nothing of the product.
//
// A cluster has no TCP port. Its unix socket lies in a folder that only the
// cluster's user may enter, and that folder is the lock on it.
package localdb

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// Database is the database that [Start] makes in a new cluster.
const Database = "oinmanager"

// Options say where a cluster is kept and how it runs.
type Options struct {
	// Dir is where the cluster is kept; it is made when missing. Empty for an
	// ephemeral cluster.
	Dir string
	// Ephemeral clusters are for tests: fast, not safe from a power cut, and gone
	// after [Cluster.Stop].
	Ephemeral bool
	Log       *slog.Logger
}

// Cluster is a running private PostgreSQL.
type Cluster struct {
	dir     string // data and log
	socket  string // folder of the unix socket
	version string
	owner   account
	lock    *os.File
	server  *server
	remove  bool
}

// Start makes the cluster if there is none, recovers it if the last run ended
// hard, and starts it. It fails when another program runs the same cluster.
func Start(ctx context.Context, o Options) (*Cluster, error) {
	programs, err := findOrInstall(ctx, o.Log)
	if err != nil {
		return nil, err
	}
	c := &Cluster{owner: databaseUser(), remove: o.Ephemeral}
	if err := c.place(o); err != nil {
		return nil, err
	}
	if err := c.start(ctx, programs, o.Ephemeral); err != nil {
		return nil, errors.Join(err, c.Stop())
	}
	return c, nil
}

func (c *Cluster) start(ctx context.Context, installed []programs, ephemeral bool) error {
	programs, err := c.pick(installed)
	if err != nil {
		return err
	}
	c.version = programs.version
	if _, err := os.Stat(c.data("PG_VERSION")); errors.Is(err, os.ErrNotExist) {
		if err := c.initialize(ctx, programs); err != nil {
			return err
		}
	}
	if err := c.stopLeftover(); err != nil {
		return err
	}
	args := []string{
		"-D", c.data(), "-k", c.socket,
		"-c", "listen_addresses=", "-c", "unix_socket_permissions=0700",
		"-c", "max_connections=200", "-c", "shared_buffers=64MB", "-c", "log_min_messages=warning",
	}
	if ephemeral {
		args = append(args, "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
	}
	if c.server, err = startServer(programs.path("postgres"), args, c.data(), filepath.Join(c.dir, "postgres.log"), c.owner); err != nil {
		return err
	}
	return c.waitAndCreate(ctx)
}

// URL is the address of a database of the cluster, for pgx and libpq.
func (c *Cluster) URL(database string) string {
	q := url.Values{"host": {c.socket}, "user": {c.owner.name}, "sslmode": {"disable"}}
	return "postgres:///" + database + "?" + q.Encode()
}

// Where says in a few words which PostgreSQL runs, and where its data is.
func (c *Cluster) Where() string {
	return fmt.Sprintf("PostgreSQL %s, private, in %s", c.version, c.dir)
}

// Stop shuts the cluster down and waits until it is. Stopping twice is no error.
func (c *Cluster) Stop() error {
	var err error
	if c.server != nil {
		err = c.server.stop()
		c.server = nil
	}
	if c.lock != nil {
		c.lock.Close() // lets go of the lock
		c.lock = nil
	}
	if c.remove {
		err = errors.Join(err, os.RemoveAll(c.dir), os.RemoveAll(c.socket))
	}
	return err
}

func (c *Cluster) data(name ...string) string {
	return filepath.Join(append([]string{c.dir, "data"}, name...)...)
}

// pick chooses the programs: those that made the cluster, or the newest for a new one.
func (c *Cluster) pick(installed []programs) (programs, error) {
	raw, err := os.ReadFile(c.data("PG_VERSION"))
	if errors.Is(err, os.ErrNotExist) {
		return installed[0], nil
	}
	if err != nil {
		return programs{}, fmt.Errorf("look at the private database: %w", err)
	}
	made := strings.TrimSpace(string(raw))
	for _, p := range installed {
		if p.major() == made {
			return p, nil
		}
	}
	return programs{}, fmt.Errorf("the private database in %s was made by PostgreSQL %s, and this machine has %s; install PostgreSQL %s, or move that folder away to begin anew",
		c.dir, made, installed[0].version, made)
}

func (c *Cluster) initialize(ctx context.Context, p programs) error {
	cmd := exec.CommandContext(ctx, p.path("initdb"), "-D", c.data(), "-U", c.owner.name,
		"--auth=trust", "--encoding=UTF8", "--locale=C", "--no-instructions")
	cmd.Dir = c.dir
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.SysProcAttr = c.owner.attributes()
	if out, err := cmd.CombinedOutput(); err != nil {
		// What is half made would be taken for a cluster the next time.
		return errors.Join(fmt.Errorf("make the private database: %w: %s", err, lastLines(out)), os.RemoveAll(c.data()))
	}
	return nil
}

// waitAndCreate waits until the server answers, which after a hard end is after
// its recovery, and makes the database if it is missing.
func (c *Cluster) waitAndCreate(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	pause := 5 * time.Millisecond
	for {
		conn, err := pgx.Connect(ctx, c.URL("postgres"))
		if err == nil {
			defer conn.Close(context.WithoutCancel(ctx))
			return create(ctx, conn)
		}
		select {
		case <-c.server.exited:
			return fmt.Errorf("the private database did not start: %s", c.server.lastWords())
		case <-ctx.Done():
			return fmt.Errorf("the private database does not answer: %w", err)
		case <-time.After(pause):
			pause = min(2*pause, 250*time.Millisecond)
		}
	}
}

func create(ctx context.Context, conn *pgx.Conn) error {
	var there bool
	if err := conn.QueryRow(ctx, `select exists (select from pg_database where datname = $1)`, Database).Scan(&there); err != nil {
		return fmt.Errorf("look for the private database: %w", err)
	}
	if there {
		return nil
	}
	if _, err := conn.Exec(ctx, "create database "+Database); err != nil {
		return fmt.Errorf("create the private database: %w", err)
	}
	return nil
}

// stopLeftover ends a server that a run which was killed has left behind. The
// lock is ours, so nobody else can be using it.
func (c *Cluster) stopLeftover() error {
	raw, err := os.ReadFile(c.data("postmaster.pid"))
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return fmt.Errorf("look for a database left behind: %w", err)
	}
	var pid int
	if _, err := fmt.Sscan(string(raw), &pid); err != nil || pid <= 1 || !isServerOf(pid, c.data()) {
		return nil // PostgreSQL clears a stale file by itself
	}
	deadline := time.Now().Add(15 * time.Second)
	for sig := syscall.SIGINT; syscall.Kill(pid, sig) == nil; sig = 0 {
		if time.Now().After(deadline) {
			return fmt.Errorf("a database that an earlier run left behind (process %d) does not stop; end it by hand", pid)
		}
		time.Sleep(20 * time.Millisecond)
	}
	return nil
}

// isServerOf reports whether a process runs the cluster in that folder, as its
// command line says. Pids are used again, so a pid alone proves nothing.
func isServerOf(pid int, data string) bool {
	out, err := exec.Command("ps", "-o", "args=", "-p", fmt.Sprint(pid)).Output()
	if err != nil {
		raw, _ := os.ReadFile(fmt.Sprintf("/proc/%d/cmdline", pid))
		out = []byte(strings.ReplaceAll(string(raw), "\x00", " "))
	}
	return strings.Contains(string(out), data)
}

func lastLines(out []byte) string {
	lines := strings.Split(strings.TrimSpace(string(out)), "\n")
	return strings.Join(lines[max(0, len(lines)-5):], " / ")
}
