package database

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// stopOrphan stops a server of this cluster that outlived its process, and removes
// files of a dead one that would mislead PostgreSQL. No other process can be using the
// server, since this one holds the folder's lock.
func (f folder) stopOrphan(ctx context.Context, log *slog.Logger) error {
	pid, err := f.recordedPID()
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return nil
	case err == nil && pid > 0 && f.isServer(pid):
		log.Info("stopping a database server left by an earlier run", "process", pid)
		gone := func() bool { return ctx.Err() != nil || !f.isServer(pid) }
		if !stopProcess(func(signal syscall.Signal) { _ = syscall.Kill(pid, signal) }, gone) {
			return fmt.Errorf("can't stop the database server of an earlier run (process %d)", pid)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
	}
	// PostgreSQL itself removes the file of a server that is gone, unless the PID now
	// belongs to another process, or a crash left the file empty.
	if err != nil || (pid > 0 && syscall.Kill(pid, 0) == nil) {
		if err := os.Remove(f.pidFile()); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return fmt.Errorf("remove the dead database server's file: %w", err)
		}
	}
	return nil
}

func (f folder) pidFile() string { return filepath.Join(f.data(), "postmaster.pid") }

// recordedPID returns the PID that the last server wrote.
func (f folder) recordedPID() (int, error) {
	text, err := os.ReadFile(f.pidFile())
	if err != nil {
		return 0, err
	}
	line, _, _ := bytes.Cut(text, []byte("\n"))
	return strconv.Atoi(string(bytes.TrimSpace(line)))
}

// isServer reports whether the process is a live postgres of this cluster: by its
// command line, which names the data directory, or, if that was moved meanwhile, by a
// response on the socket. A zombie has no command line.
func (f folder) isServer(pid int) bool {
	line := commandLine(pid)
	if !strings.Contains(line, "postgres") {
		return false
	}
	return strings.Contains(line, " -D "+f.data()+" ") || f.socketAnswers()
}

func (f folder) socketAnswers() bool {
	conn, err := net.Dial("unix", filepath.Join(f.socket, ".s.PGSQL."+port))
	if err != nil {
		return false
	}
	conn.Close()
	return true
}
