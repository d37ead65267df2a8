package database

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// makeCluster creates the data directory if there is none. It is created next to its
// place and renamed, so that a killed first start leaves no partial one.
func (f folder) makeCluster(ctx context.Context, p programs, as *account, ephemeral bool) error {
	for _, half := range f.halves() {
		_ = os.RemoveAll(half)
	}
	if _, err := os.Lstat(f.data()); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	// C.UTF-8 sorts by code point on each machine, as C does, and knows upper and lower
	// case beyond ASCII. Some systems don't have it.
	err := f.initdb(ctx, p, as, ephemeral, "C.UTF-8")
	if err != nil && strings.Contains(err.Error(), "locale") {
		err = f.initdb(ctx, p, as, ephemeral, "C")
	}
	return err
}

// halves returns what killed first starts left.
func (f folder) halves() []string {
	entries, _ := os.ReadDir(f.home)
	var halves []string
	for _, entry := range entries {
		if strings.HasPrefix(entry.Name(), halfPrefix) {
			halves = append(halves, filepath.Join(f.home, entry.Name()))
		}
	}
	return halves
}

const halfPrefix = "new-data-"

func (f folder) initdb(ctx context.Context, p programs, as *account, ephemeral bool, locale string) error {
	work, err := os.MkdirTemp(f.home, halfPrefix)
	if err != nil {
		return fmt.Errorf("make the database: %w", err)
	}
	defer os.RemoveAll(work)
	if err := as.give(work); err != nil {
		return fmt.Errorf("give the database to its user: %w", err)
	}
	// "trust" lets everyone sign in who can reach the socket's folder.
	args := []string{"--pgdata=" + work, "--username=" + owner, "--auth=trust", "--encoding=UTF8", "--locale=" + locale, "--no-instructions"}
	if ephemeral {
		args = append(args, "--no-sync")
	}
	out, err := os.CreateTemp("", "initdb-")
	if err != nil {
		return fmt.Errorf("make the database: %w", err)
	}
	defer out.Close()
	_ = os.Remove(out.Name()) // read through out; nothing remains after a kill
	cmd := as.command(ctx, work, p.path("initdb"), args...)
	cmd.Stdout, cmd.Stderr = out, out
	child, err := startChild(cmd, syscall.SIGTERM)
	if err != nil {
		return fmt.Errorf("run %s: %w", cmd.Path, err)
	}
	if <-child.ended; child.err != nil {
		if ctx.Err() != nil {
			return ctx.Err()
		}
		text, _ := io.ReadAll(io.NewSectionReader(out, 0, logLimit))
		return fmt.Errorf("make the database: initdb: %w:\n%s", child.err, lastLines(text, 6))
	}
	if err := os.Rename(work, f.data()); err != nil {
		return fmt.Errorf("make the database: %w", err)
	}
	return nil
}
