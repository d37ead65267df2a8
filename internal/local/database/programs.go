package database

import (
	"context"
	"log/slog"
	"os/exec"
	"path/filepath"
	"syscall"
)

// Programs are PostgreSQL's programs, for a set-up that starts servers of its own. They run
// as a user who may run them, which root may not.
type Programs struct {
	found programs
	as    *account
}

// FindPrograms finds PostgreSQL's programs, or installs them.
func FindPrograms(ctx context.Context, log *slog.Logger) (Programs, error) {
	found, as, err := getPrograms(ctx, nil, log)
	return Programs{found, as}, err
}

// Version is the programs' version, for people.
func (p Programs) Version() string { return p.found.version }

// Command prepares a program that runs as that user in a folder: one of PostgreSQL's, or
// another one by its whole path.
func (p Programs) Command(ctx context.Context, dir, name string, args ...string) *exec.Cmd {
	if !filepath.IsAbs(name) {
		name = p.found.path(name)
	}
	return p.as.command(ctx, dir, name, args...)
}

// Give makes that user the owner of a path.
func (p Programs) Give(path string) error { return p.as.give(path) }

// Process is a running program. It ends when this process ends, if the system supports that.
type Process struct{ child *child }

// StartProcess starts a program that has a process group of its own, so that Ctrl-C on the
// terminal doesn't reach it. It gets the signal last if this process is killed.
func StartProcess(cmd *exec.Cmd, last syscall.Signal) (*Process, error) {
	if cmd.SysProcAttr == nil {
		cmd.SysProcAttr = new(syscall.SysProcAttr)
	}
	cmd.SysProcAttr.Setpgid = true
	c, err := startChild(cmd, last)
	if err != nil {
		return nil, err
	}
	return &Process{c}, nil
}

// Ended returns a channel that is closed once the program has ended.
func (p *Process) Ended() <-chan struct{} { return p.child.ended }

// Signal sends a signal to the program, which may have ended.
func (p *Process) Signal(s syscall.Signal) { _ = p.child.cmd.Process.Signal(s) }
