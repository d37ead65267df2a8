package localdb

import (
	"errors"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"syscall"
	"time"
)

// server is the running postgres process, our direct child.
type server struct {
	cmd    *exec.Cmd
	log    string
	exited chan struct{} // closed when the process is gone
}

const maxLog = 5 << 20 // bytes; a longer log begins anew at the next start

func startServer(program string, args []string, dir, logPath string, owner account) (*server, error) {
	flags := os.O_CREATE | os.O_WRONLY | os.O_APPEND
	if info, err := os.Stat(logPath); err == nil && info.Size() > maxLog {
		flags |= os.O_TRUNC
	}
	log, err := os.OpenFile(logPath, flags, 0o600)
	if err != nil {
		return nil, fmt.Errorf("open the private database's log: %w", err)
	}
	defer log.Close()
	cmd := exec.Command(program, args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, log, log
	cmd.SysProcAttr = owner.attributes()
	endWithUs(cmd.SysProcAttr)

	s := &server{cmd: cmd, log: logPath, exited: make(chan struct{})}
	started := make(chan error)
	go func() {
		// The system ends the server with the thread that has started it (see
		// endWithUs), so that thread has to live as long as the server does.
		runtime.LockOSThread()
		if err := cmd.Start(); err != nil {
			started <- err
			return
		}
		started <- nil
		_ = cmd.Wait() // how it ended stands in its log
		close(s.exited)
	}()
	if err := <-started; err != nil {
		return nil, fmt.Errorf("start the private database: %w", err)
	}
	return s, nil
}

// stop asks the server to end (fast shutdown: open transactions are rolled back),
// and makes it end when it does not.
func (s *server) stop() error {
	for _, try := range []struct {
		signal syscall.Signal
		wait   time.Duration
	}{{syscall.SIGINT, 20 * time.Second}, {syscall.SIGQUIT, 5 * time.Second}, {syscall.SIGKILL, 5 * time.Second}} {
		_ = s.cmd.Process.Signal(try.signal) // it may be gone already
		select {
		case <-s.exited:
			return nil
		case <-time.After(try.wait):
		}
	}
	return errors.New("the private database does not stop")
}

// lastWords are the last lines of the server's log.
func (s *server) lastWords() string {
	raw, err := os.ReadFile(s.log)
	if err != nil {
		return err.Error()
	}
	return lastLines(raw)
}
