package database

import (
	"context"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"os/user"
	"strconv"
	"strings"
	"syscall"
)

// account is the user that runs PostgreSQL, which refuses to run as root. It is nil if
// that is the current user.
type account struct {
	name     string
	uid, gid uint32
}

// databaseAccount returns the user that owns the cluster. For a new cluster (nil) it is
// the package's user, or the user nobody if there is none.
func databaseAccount(cluster fs.FileInfo) (*account, error) {
	if os.Geteuid() != 0 {
		return nil, nil
	}
	if cluster != nil {
		stat := cluster.Sys().(*syscall.Stat_t)
		if stat.Uid != 0 {
			name := strconv.Itoa(int(stat.Uid))
			if u, err := user.LookupId(name); err == nil {
				name = u.Username
			}
			return &account{name, stat.Uid, stat.Gid}, nil
		}
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		// Signed, because macOS writes the user nobody as -2.
		uid, err := strconv.ParseInt(u.Uid, 10, 64)
		if err != nil {
			continue
		}
		gid, err := strconv.ParseInt(u.Gid, 10, 64)
		if err != nil {
			continue
		}
		return &account{name, uint32(uid), uint32(gid)}, nil
	}
	return nil, fmt.Errorf("PostgreSQL can't run as root, and this machine has no user “postgres” or “nobody” to run it")
}

func (a *account) id() uint32 {
	if a == nil {
		return uint32(os.Geteuid())
	}
	return a.uid
}

// command prepares a program that runs as the account in dir, which the account must be
// able to enter: it may not be able to enter the caller's own working directory. The
// program has its own process group, so that Ctrl-C on the terminal only reaches this
// process, which stops it in order.
func (a *account) command(ctx context.Context, dir, name string, args ...string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir = dir
	cmd.Env = environment()
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	// The whole group, because initdb has children that would continue to write.
	cmd.Cancel = func() error { return syscall.Kill(-cmd.Process.Pid, syscall.SIGKILL) }
	if a != nil {
		// Without Groups there are no supplementary groups, so none of root's remain.
		cmd.SysProcAttr.Credential = &syscall.Credential{Uid: a.uid, Gid: a.gid}
	}
	return cmd
}

// environment returns this process's environment without what changes PostgreSQL's
// behavior or language.
func environment() []string {
	env := []string{"LC_ALL=C"}
	for _, entry := range os.Environ() {
		if !strings.HasPrefix(entry, "PG") && !strings.HasPrefix(entry, "LC_") && !strings.HasPrefix(entry, "LANG") {
			env = append(env, entry)
		}
	}
	return env
}

// reaches reports whether the account can enter dir. It tries, because each parent's
// mode, ACLs, and mounts matter.
func (a *account) reaches(dir string) bool {
	if a == nil {
		return true
	}
	return a.command(context.Background(), dir, "/bin/sh", "-c", ":").Run() == nil
}

// give makes the account the owner of path.
func (a *account) give(path string) error {
	if a == nil {
		return nil
	}
	return os.Lchown(path, int(a.uid), int(a.gid))
}
