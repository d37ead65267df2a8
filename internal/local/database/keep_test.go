package database

import (
	"bytes"
	"log/slog"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// terminal records the log while the server is kept.
type terminal struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (t *terminal) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.b.Write(p)
}

func (t *terminal) says(what string) bool { return t.times(what) > 0 }

func (t *terminal) times(what string) int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return strings.Count(t.b.String(), what)
}

func (c *Cluster) answers(t *testing.T) bool {
	conn, err := pgx.Connect(t.Context(), c.URL(Name))
	if err != nil {
		return false
	}
	return conn.Close(t.Context()) == nil
}

func TestServerThatIsKilledIsStartedAgainWithAllThatWasSaved(t *testing.T) {
	said := &terminal{}
	c := mustStart(t, Options{Dir: existing(t), Log: slog.New(slog.NewTextHandler(said, nil))})
	query(t, c, `create table kept as select 'yes' as answer`)
	for n := range 2 {
		pid, err := c.folder.recordedPID()
		if err != nil {
			t.Fatal(err)
		}
		if err := syscall.Kill(pid, syscall.SIGKILL); err != nil {
			t.Fatal(err)
		}
		eventually(t, "another server answers", func() bool {
			now, err := c.folder.recordedPID()
			return err == nil && now != pid && c.answers(t) && said.times("the database is running again") == n+1
		})
		if got := query(t, c, `select answer from kept`); got != "yes" {
			t.Errorf("kept %q", got)
		}
	}
	if said.times("the database server exited on its own") != 2 {
		t.Error("the terminal does not say what happened")
	}
	select {
	case <-c.Lost():
		t.Error("it counts as lost")
	default:
	}
	if err := c.Stop(); err != nil {
		t.Error(err)
	}
	if pids := postmasters(t, c.folder); len(pids) > 0 {
		t.Errorf("still running: %v", pids)
	}
}

func TestServerThatCannotBeStartedAgainIsGivenUpAfterSomeTries(t *testing.T) {
	said := &terminal{}
	c := mustStart(t, Options{Dir: existing(t), Log: slog.New(slog.NewTextHandler(said, nil)), pause: time.Nanosecond})
	if err := os.WriteFile(filepath.Join(c.folder.data(), "postgresql.auto.conf"), []byte("no_such_setting = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := c.server.child.cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	<-c.Lost()
	if !said.says("no_such_setting") || !said.says("try=5 of=5") || said.says("try=6") {
		t.Errorf("the terminal says %s", said.b.String())
	}
	if err := c.Stop(); err == nil || !strings.Contains(err.Error(), "exited on its own") {
		t.Errorf("Stop: %v", err)
	}
}

func TestStopWhileTheServerIsStartedAgainLeavesNothingRunning(t *testing.T) {
	c := mustStart(t, Options{Dir: existing(t)})
	if err := c.server.child.cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatal(err)
	}
	_ = c.Stop() // in which state it is depends on the moment
	if pids := postmasters(t, c.folder); len(pids) > 0 {
		t.Errorf("still running: %v", pids)
	}
}
