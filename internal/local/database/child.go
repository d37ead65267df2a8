package database

import (
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// child is a program that ends when this process ends, if the system supports that.
type child struct {
	cmd   *exec.Cmd
	ended chan struct{} // closed at the end
	err   error         // how it ended; read it after ended is closed
}

// startChild starts a program that gets the signal last if this process is killed.
//
// The system sends that signal when the thread that started the program ends, not the
// process, and Go ends threads at any time. So a goroutine keeps its thread as long as
// the program runs.
func startChild(cmd *exec.Cmd, last syscall.Signal) (*child, error) {
	dieWithParent(cmd.SysProcAttr, last)
	c := &child{cmd: cmd, ended: make(chan struct{})}
	started := make(chan error)
	go func() {
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		err := cmd.Start()
		started <- err
		if err != nil {
			return
		}
		c.err = cmd.Wait()
		close(c.ended)
	}()
	if err := <-started; err != nil {
		return nil, err
	}
	return c, nil
}

func (c *child) gone() bool {
	select {
	case <-c.ended:
		return true
	default:
		return false
	}
}

// stopSignals are sent to a PostgreSQL server until it is gone: to shut down without
// waiting for clients, to quit immediately (the next start recovers), to be killed.
var stopSignals = []struct {
	signal syscall.Signal
	wait   time.Duration
}{
	{syscall.SIGINT, 10 * time.Second},
	{syscall.SIGQUIT, 5 * time.Second},
	{syscall.SIGKILL, 5 * time.Second},
}

// stopProcess ends a server, and reports whether it is gone.
func stopProcess(signal func(syscall.Signal), gone func() bool) bool {
	for _, ending := range stopSignals {
		if gone() {
			return true
		}
		signal(ending.signal)
		for begin := time.Now(); time.Since(begin) < ending.wait; time.Sleep(10 * time.Millisecond) {
			if gone() {
				return true
			}
		}
	}
	return gone()
}
