package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/local/database"
)

const (
	owner        = "oinmanager" // superuser, and database
	postgresPort = "5432"       // only names the socket's file
	diskSize     = 700 << 20
	startTime    = 60 * time.Second // includes recovery
)

// node is a PostgreSQL server.
type node struct {
	name     string
	programs database.Programs
	dir      string // contains the data, maybe on a small disk of its own
	socket   string
	log      string
	mounted  bool
	process  *database.Process
}

// newNode makes a server's folder. As root, that is a small disk, so that it can be filled.
func newNode(ctx context.Context, name, base, logs string, programs database.Programs) (*node, error) {
	n := &node{name: name, programs: programs, dir: filepath.Join(base, name), socket: filepath.Join(base, name+"-socket"), log: filepath.Join(logs, name+".log")}
	for _, dir := range []string{n.dir, n.socket} {
		if err := os.Mkdir(dir, 0o700); err != nil {
			return n, fmt.Errorf("make a folder for PostgreSQL: %w", err)
		}
	}
	if os.Geteuid() == 0 && runtime.GOOS == "linux" {
		err := exec.CommandContext(ctx, "mount", "-t", "tmpfs", "-o", fmt.Sprintf("size=%d,mode=0700", diskSize), "tmpfs", n.dir).Run()
		n.mounted = err == nil
	}
	for _, dir := range []string{n.dir, n.socket} {
		if err := programs.Give(dir); err != nil {
			return n, fmt.Errorf("give a folder to PostgreSQL's user: %w", err)
		}
	}
	return n, nil
}

func (n *node) data() string { return filepath.Join(n.dir, "data") }

// url returns the URL of a database of the server.
func (n *node) url(database string) string {
	return fmt.Sprintf("postgres://%s@/%s?host=%s&port=%s", owner, database, n.socket, postgresPort)
}

// create makes an empty cluster.
func (n *node) create(ctx context.Context) error {
	return n.runs(ctx, "initdb", "--pgdata="+n.data(), "--username="+owner, "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-instructions", "--no-sync")
}

// copyOf makes the server a standby of another one.
func (n *node) copyOf(ctx context.Context, primary *node) error {
	return n.runs(ctx, "pg_basebackup", "--pgdata="+n.data(), "--write-recovery-conf", "--wal-method=stream", "--checkpoint=fast", "--no-sync",
		"--dbname", fmt.Sprintf("host=%s port=%s user=%s application_name=standby", primary.socket, postgresPort, owner))
}

func (n *node) runs(ctx context.Context, program string, args ...string) error {
	if out, err := n.programs.Command(ctx, n.dir, program, args...).CombinedOutput(); err != nil {
		return fmt.Errorf("%s: %w: %s", program, err, out)
	}
	return nil
}

// start starts the server, and waits until it accepts connections. It tries again while
// the processes of a killed one are still about to end.
func (n *node) start(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	for {
		if err := n.launch(ctx); err != nil {
			return err
		}
		err := n.answers(ctx)
		if err == nil {
			return nil
		}
		if ctx.Err() != nil {
			return fmt.Errorf("PostgreSQL (%s) doesn't start, see %s: %w", n.name, n.log, err)
		}
		pause(ctx, 200*time.Millisecond)
	}
}

func (n *node) launch(ctx context.Context) error {
	args := []string{"-D", n.data()}
	for _, setting := range []string{
		"listen_addresses=", "port=" + postgresPort, "unix_socket_directories=" + n.socket, "unix_socket_permissions=0700",
		"max_connections=200", "shared_buffers=64MB", "max_wal_size=128MB", "min_wal_size=32MB", "wal_keep_size=64MB", "max_wal_senders=5",
		"timezone=UTC", "log_timezone=UTC", "logging_collector=off", "log_line_prefix=%m %p %a ",
	} {
		args = append(args, "-c", setting)
	}
	log, err := os.OpenFile(n.log, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("open the log of PostgreSQL: %w", err)
	}
	defer log.Close()
	_ = os.Remove(filepath.Join(n.socket, ".s.PGSQL."+postgresPort+".lock"))
	cmd := n.programs.Command(context.WithoutCancel(ctx), n.dir, "postgres", args...)
	cmd.Stdout, cmd.Stderr = log, log
	if n.process, err = database.StartProcess(cmd, syscall.SIGQUIT); err != nil {
		return fmt.Errorf("start PostgreSQL: %w", err)
	}
	return nil
}

// answers waits until the server accepts connections. It returns an error if it ends.
func (n *node) answers(ctx context.Context) error {
	for {
		c, err := pgx.Connect(ctx, n.url("postgres"))
		if err == nil {
			return c.Close(ctx)
		}
		select {
		case <-n.process.Ended():
			return errors.New("it ended")
		case <-ctx.Done():
			return err
		case <-time.After(20 * time.Millisecond):
		}
	}
}

// does runs a statement, outside of any transaction.
func (n *node) does(ctx context.Context, database, sql string) error {
	c, err := pgx.Connect(ctx, n.url(database))
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer c.Close(ctx)
	if _, err := c.Exec(ctx, sql); err != nil {
		return fmt.Errorf("%s: %w", sql, err)
	}
	return nil
}

// tells returns the text that a query gives.
func (n *node) tells(ctx context.Context, sql string) (text string, err error) {
	c, err := pgx.Connect(ctx, n.url("postgres"))
	if err != nil {
		return "", fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer c.Close(ctx)
	err = c.QueryRow(ctx, sql).Scan(&text)
	return text, err
}

// kill ends the server at once, and waits until it is gone.
func (n *node) kill() {
	if n.process != nil {
		n.process.Signal(syscall.SIGKILL)
		<-n.process.Ended()
	}
}

// promote makes a standby the primary.
func (n *node) promote(ctx context.Context) error {
	return n.does(ctx, "postgres", "select pg_promote(true, 30)")
}

// fill fills the server's disk, and returns what frees it.
func (n *node) fill() (free func(), err error) {
	name := filepath.Join(n.dir, "ballast")
	f, err := os.Create(name)
	if err != nil {
		return nil, fmt.Errorf("fill the disk: %w", err)
	}
	defer f.Close()
	zeros := make([]byte, 1<<16)
	for {
		if _, err := f.Write(zeros); err != nil {
			if errors.Is(err, syscall.ENOSPC) {
				return func() { _ = os.Remove(name) }, nil
			}
			_ = os.Remove(name)
			return nil, fmt.Errorf("fill the disk: %w", err)
		}
	}
}

// Close ends the server, and removes what it has.
func (n *node) Close() error {
	if n.process != nil {
		n.process.Signal(syscall.SIGQUIT)
		select {
		case <-n.process.Ended():
		case <-time.After(10 * time.Second):
			n.kill()
		}
	}
	if n.mounted {
		if out, err := exec.Command("umount", "-l", n.dir).CombinedOutput(); err != nil {
			return fmt.Errorf("unmount %s: %w: %s", n.dir, err, out)
		}
	}
	return nil
}

// lastLine returns the last line of a log, to say why a program ended.
func lastLine(log string) string {
	text, err := os.ReadFile(log)
	if err != nil {
		return err.Error()
	}
	lines := strings.Split(strings.TrimSpace(string(text)), "\n")
	return lines[len(lines)-1]
}

// pause waits, unless ctx ends before.
func pause(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}
