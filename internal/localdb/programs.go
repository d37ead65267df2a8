package localdb

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
)

// oldest is the oldest major version of PostgreSQL that the product supports.
const oldest = 15

// programs are the programs of one PostgreSQL installation.
type programs struct {
	dir     string
	version string // such as 15.18
}

func (p programs) path(name string) string { return filepath.Join(p.dir, name) }

func (p programs) major() string {
	major, _, _ := strings.Cut(p.version, ".")
	return major
}

// find looks for installations: on PATH, where Debian and its relatives keep them,
// and where Homebrew does. The newest comes first.
func find(ctx context.Context) []programs {
	var dirs []string
	if initdb, err := exec.LookPath("initdb"); err == nil {
		if real, err := filepath.EvalSymlinks(initdb); err == nil {
			initdb = real
		}
		dirs = append(dirs, filepath.Dir(initdb))
	}
	for _, pattern := range []string{
		"/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/usr/lib/postgresql*/bin", "/opt/homebrew/opt/postgresql@*/bin", "/usr/local/opt/postgresql@*/bin",
	} {
		found, _ := filepath.Glob(pattern) // fails only on a bad pattern
		dirs = append(dirs, found...)
	}
	return usable(ctx, dirs)
}

// usable are the installations in those folders that are whole and not too old.
func usable(ctx context.Context, dirs []string) []programs {
	var all []programs
	for _, dir := range dirs {
		p := programs{dir: dir}
		out, err := exec.CommandContext(ctx, p.path("postgres"), "--version").Output()
		if err != nil || slices.ContainsFunc(all, func(q programs) bool { return q.dir == dir }) {
			continue
		}
		if _, err := os.Stat(p.path("initdb")); err != nil {
			continue
		}
		// postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)
		fields := strings.Fields(string(out))
		if len(fields) < 3 {
			continue
		}
		p.version = fields[2]
		if major, err := strconv.Atoi(p.major()); err == nil && major >= oldest {
			all = append(all, p)
		}
	}
	slices.SortStableFunc(all, func(a, b programs) int {
		x, _ := strconv.Atoi(a.major())
		y, _ := strconv.Atoi(b.major())
		return y - x
	})
	return all
}

// findOrInstall finds PostgreSQL's programs, and where there are none, gets them.
func findOrInstall(ctx context.Context, log *slog.Logger) ([]programs, error) {
	if found := find(ctx); len(found) > 0 {
		return found, nil
	}
	_, aptErr := exec.LookPath("apt-get")
	var err error
	switch {
	case os.Getuid() == 0 && aptErr == nil:
		err = aptInstall(ctx, log)
	case os.Getuid() == 0:
		err = errors.New("as root it can be installed by apt-get only, which this machine does not have")
	default:
		var p programs
		if p, err = download(log); err == nil {
			if found := usable(ctx, []string{p.dir}); len(found) > 0 {
				return found, nil
			}
		}
	}
	if found := find(ctx); err == nil && len(found) > 0 {
		return found, nil
	}
	return nil, fmt.Errorf("PostgreSQL %d or newer is missing; install it (Debian: apt-get install postgresql, Fedora: dnf install postgresql-server, macOS: brew install postgresql@17) or set DATABASE_URL (%w)", oldest, err)
}

// aptInstall installs Debian's package, without the cluster that the package
// would make and start by itself: a port that nobody asked for.
func aptInstall(ctx context.Context, log *slog.Logger) error {
	log.Info("PostgreSQL is missing; installing it by apt-get")
	const conf = "/etc/postgresql-common/createcluster.conf"
	if _, err := os.Stat(conf); errors.Is(err, fs.ErrNotExist) {
		if err := os.MkdirAll(filepath.Dir(conf), 0o755); err != nil {
			return fmt.Errorf("install PostgreSQL: %w", err)
		}
		if err := os.WriteFile(conf, []byte("create_main_cluster = false\n"), 0o644); err != nil {
			return fmt.Errorf("install PostgreSQL: %w", err)
		}
	}
	for _, args := range [][]string{
		{"update"},
		// dpkg would ask about the file above; ours is kept.
		{"install", "-y", "--no-install-recommends", "-o", "Dpkg::Options::=--force-confold", "postgresql"},
	} {
		cmd := exec.CommandContext(ctx, "apt-get", args...)
		cmd.Env = append(os.Environ(), "DEBIAN_FRONTEND=noninteractive")
		if out, err := cmd.CombinedOutput(); err != nil {
			return fmt.Errorf("apt-get %s: %w: %s", args[0], err, lastLines(out))
		}
	}
	return nil
}
