package database

import (
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// child is a program that ends when this process ends, where the system can do
// that.
type child struct {
	cmd   *exec.Cmd
	ended chan struct{} // closed at the end
	err   error         // how it ended; read it after ended
}

// startChild starts a program that gets last, should this process be killed.
//
// The system sends that signal when the thread that started the program ends, not
// when the process does, and Go ends threads as it likes. So one goroutine keeps
// its thread for as long as the program runs.
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

// stopSignals are what a PostgreSQL server is told until it is gone: end in order
// without waiting for clients, end at once (the next start recovers), be killed.
var stopSignals = []struct {
	signal syscall.Signal
	wait   time.Duration
}{
	{syscall.SIGINT, 10 * time.Second},
	{syscall.SIGQUIT, 5 * time.Second},
	{syscall.SIGKILL, 5 * time.Second},
}

// stopProcess ends a server and says whether it is gone.
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
