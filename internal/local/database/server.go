package database

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

// logLimit is the size above which a start truncates the server's log.
const logLimit = 5 << 20

// server is the running postgres program.
type server struct {
	child    *child
	log      string // path of its log
	logStart int64  // where this run begins in the log
}

// settings returns the server's settings, except its folders. On the command line they
// apply to clusters of any age and version.
func settings(f folder, ephemeral bool) []string {
	s := []string{
		"listen_addresses=", // no TCP
		"port=" + port,
		"unix_socket_directories=" + `"` + strings.ReplaceAll(f.socket, `"`, `""`) + `"`,
		"unix_socket_permissions=0700",
		"max_connections=200",
		"shared_buffers=64MB",
		"timezone=UTC",
		"log_timezone=UTC",
		"logging_collector=off", // stderr is our log file
		"log_destination=stderr",
	}
	if ephemeral {
		s = append(s, "fsync=off", "synchronous_commit=off", "full_page_writes=off", "autovacuum=off")
	}
	return s
}

func startServer(p programs, f folder, as *account, ephemeral bool) (*server, error) {
	// O_NOFOLLOW, because root may write into another user's folder here.
	file, err := os.OpenFile(f.logFile(), os.O_RDWR|os.O_CREATE|os.O_APPEND|syscall.O_NOFOLLOW, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the database server's log: %w", err)
	}
	defer file.Close()
	size, err := file.Seek(0, io.SeekEnd)
	if err == nil && size > logLimit {
		size, err = 0, file.Truncate(0)
	}
	if err != nil {
		return nil, fmt.Errorf("empty the database server's log: %w", err)
	}
	args := []string{"-D", f.data()}
	for _, setting := range settings(f, ephemeral) {
		args = append(args, "-c", setting)
	}
	// It outlives the caller's context: only Stop ends it.
	cmd := as.command(context.Background(), f.data(), p.path("postgres"), args...)
	cmd.Stdout, cmd.Stderr = file, file
	s := &server{log: f.logFile(), logStart: size}
	if s.child, err = startChild(cmd, stopSignals[0].signal); err != nil {
		return nil, fmt.Errorf("start %s: %w", cmd.Path, err)
	}
	return s, nil
}

// waitUntilReady returns once the server accepts connections and has its database.
func (s *server) waitUntilReady(ctx context.Context, url string) error {
	for pause := 10 * time.Millisecond; ; pause = min(2*pause, 250*time.Millisecond) {
		err := s.createDatabase(ctx, url)
		if err == nil {
			return nil
		}
		select {
		case <-s.child.ended:
			return &earlyEnd{s.child.err, s.lastLog()}
		case <-ctx.Done():
			if errors.Is(ctx.Err(), context.DeadlineExceeded) {
				return fmt.Errorf("the database server isn't responding: %w; last log lines:\n%s", err, s.lastLog())
			}
			return ctx.Err()
		case <-time.After(pause):
		}
	}
}

func (s *server) createDatabase(ctx context.Context, url string) error {
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		return err
	}
	defer conn.Close(ctx)
	var exists bool
	if err := conn.QueryRow(ctx, `select exists (select from pg_database where datname = $1)`, Name).Scan(&exists); err != nil || exists {
		return err
	}
	_, err = conn.Exec(ctx, `create database `+pgx.Identifier{Name}.Sanitize())
	return err
}

func (s *server) stop() error {
	if s.child.gone() {
		return fmt.Errorf("the database server exited on its own; last log lines:\n%s", s.lastLog())
	}
	if !stopProcess(func(signal syscall.Signal) { _ = s.child.cmd.Process.Signal(signal) }, s.child.gone) {
		return fmt.Errorf("can't stop the database server (process %d)", s.child.cmd.Process.Pid)
	}
	return nil
}

// lastLog returns the last lines that this run of the server wrote.
func (s *server) lastLog() string {
	file, err := os.Open(s.log)
	if err != nil {
		return err.Error()
	}
	defer file.Close()
	text, _ := io.ReadAll(io.NewSectionReader(file, s.logStart, logLimit))
	return lastLines(text, 12)
}

func lastLines(text []byte, n int) string {
	lines := bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	return string(bytes.Join(lines[max(0, len(lines)-n):], []byte("\n")))
}

// earlyEnd is the error of a server that ended before it was ready.
type earlyEnd struct {
	err error
	log string
}

func (e *earlyEnd) Error() string {
	return fmt.Sprintf("the database server ended at once (%v); its log ends:\n%s", e.err, e.log)
}

// predecessor reports whether processes of a killed server, which are about to end,
// prevented this one from starting: PostgreSQL refuses to while one of them is attached
// to the data.
func (e *earlyEnd) predecessor() bool {
	return strings.Contains(e.log, "pre-existing shared memory block") ||
		strings.Contains(e.log, `"postmaster.pid" already exists`)
}
