package localdb

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// The test program, started again with this variable, is a program that runs a
// cluster until it is killed.
const asProgram = "LOCALDB_TEST_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(asProgram); dir != "" {
		c, err := Start(context.Background(), Options{Dir: dir, Log: slog.New(slog.DiscardHandler)})
		if err != nil {
			fmt.Println("failed:", err)
			os.Exit(1)
		}
		fmt.Println("running", c.URL(Database))
		time.Sleep(time.Minute)
		os.Exit(1)
	}
	os.Exit(m.Run())
}

// folder is a new folder that the database's user can reach.
func folder(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "localdb-test-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return filepath.Join(dir, "postgres")
}

func start(t *testing.T, o Options) *Cluster {
	t.Helper()
	o.Log = slog.New(slog.DiscardHandler)
	c, err := Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Stop(); err != nil {
			t.Error(err)
		}
	})
	return c
}

// query runs a statement and returns its one answer as text.
func query(t *testing.T, address, sql string) string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), address)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	var answer string
	if err := conn.QueryRow(t.Context(), sql).Scan(&answer); err != nil && !errors.Is(err, pgx.ErrNoRows) {
		t.Fatal(err)
	}
	return answer
}

func TestDataIsKeptAcrossAStop(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	c := start(t, Options{Dir: dir})
	query(t, c.URL(Database), `create table kept as select 'yes' as it`)
	if err := c.Stop(); err != nil {
		t.Fatal(err)
	}
	if err := c.Stop(); err != nil {
		t.Errorf("stopping twice: %v", err)
	}
	c = start(t, Options{Dir: dir})
	if got := query(t, c.URL(Database), `select it from kept`); got != "yes" {
		t.Errorf("got %q after a restart", got)
	}
}

func TestThereIsNoTCPPortAndNobodyElseMayEnter(t *testing.T) {
	t.Parallel()
	c := start(t, Options{Dir: folder(t)})
	if got := query(t, c.URL(Database), `show listen_addresses`); got != "" {
		t.Errorf("it listens on %q", got)
	}
	info, err := os.Stat(c.socket)
	if err != nil {
		t.Fatal(err)
	}
	if info.Mode().Perm() != 0o700 {
		t.Errorf("the socket's folder has mode %v", info.Mode().Perm())
	}
}

func TestSecondRunFromTheSameFolderIsRefusedInOneSentence(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	c := start(t, Options{Dir: dir})
	_, err := Start(t.Context(), Options{Dir: dir, Log: slog.New(slog.DiscardHandler)})
	if err == nil || !strings.Contains(err.Error(), "another OIN Manager is running from this folder") {
		t.Errorf("got %v", err)
	}
	if got := query(t, c.URL(Database), `select 'still here'`); got != "still here" {
		t.Error("the first run was disturbed")
	}
}

func TestStartRecoversAfterKill9(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	cmd := exec.CommandContext(t.Context(), os.Args[0])
	cmd.Env = append(os.Environ(), asProgram+"="+dir)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, _ := bufio.NewReader(out).ReadString('\n')
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "running ")
	if !ok {
		t.Fatalf("it said %q", line)
	}
	query(t, address, `create table kept as select 'yes' as it`)
	before := query(t, address, `select pg_read_file('postmaster.pid')`)
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // killed, as was wanted

	c := start(t, Options{Dir: dir})
	if got := query(t, c.URL(Database), `select it from kept`); got != "yes" {
		t.Errorf("got %q after kill -9", got)
	}
	var old int
	if _, err := fmt.Sscan(before, &old); err != nil {
		t.Fatal(err)
	}
	if syscall.Kill(old, 0) == nil && isServerOf(old, c.data()) {
		t.Error("the server of the killed program still runs")
	}
}

func TestServerLeftBehindIsStopped(t *testing.T) {
	t.Parallel()
	dir := folder(t)
	c := start(t, Options{Dir: dir})
	old := c.server.cmd.Process.Pid
	// As after a hard end where the system does not stop the server with us.
	c.lock.Close()
	c.lock = nil
	next := start(t, Options{Dir: dir})
	if syscall.Kill(old, 0) == nil && isServerOf(old, next.data()) {
		t.Error("the server that was left behind still runs")
	}
	if got := query(t, next.URL(Database), `select 'new'`); got != "new" {
		t.Error("the new server does not answer")
	}
}

func TestLongFolderHasItsSocketElsewhere(t *testing.T) {
	t.Parallel()
	dir := filepath.Join(filepath.Dir(folder(t)), strings.Repeat("long-", 20), "postgres")
	c := start(t, Options{Dir: dir})
	if c.socket == c.dir || len(c.socket) > maxSocketFolder {
		t.Errorf("the socket is in %s", c.socket)
	}
	t.Cleanup(func() { os.RemoveAll(c.socket) })
	if got := query(t, c.URL(Database), `select 'hello'`); got != "hello" {
		t.Errorf("got %q", got)
	}
}

func TestFolderOutOfReachIsReplaced(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root runs the server as another user, who may be shut out")
	}
	t.Parallel()
	dir := folder(t)
	if err := os.Chmod(filepath.Dir(dir), 0o700); err != nil {
		t.Fatal(err)
	}
	c := start(t, Options{Dir: dir})
	t.Cleanup(func() { os.RemoveAll(c.dir) })
	if !strings.HasPrefix(c.dir, "/var/lib/oinmanager-") || !strings.Contains(c.Where(), c.dir) {
		t.Errorf("the cluster is in %s, and it says %q", c.dir, c.Where())
	}
}

func TestOrdinaryUserRunsItToo(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("every other test runs as an ordinary user already")
	}
	t.Parallel()
	home := filepath.Dir(folder(t))
	if err := os.Chown(home, 65534, 65534); err != nil {
		t.Fatal(err)
	}
	program := filepath.Join(home, "test")
	raw, err := os.ReadFile(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(program, raw, 0o755); err != nil {
		t.Fatal(err)
	}
	cmd := exec.CommandContext(t.Context(), program, "-test.run", "^(TestDataIsKept|TestStartRecovers)", "-test.v")
	cmd.Dir = home
	cmd.Env = append(os.Environ(), "TMPDIR="+home, "HOME="+home)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("as an ordinary user: %v\n%s", err, out)
	}
}

func TestEphemeralClusterLeavesNothingBehind(t *testing.T) {
	t.Parallel()
	c := start(t, Options{Ephemeral: true})
	dir := c.dir
	if got := query(t, c.URL("postgres"), `show fsync`); got != "off" {
		t.Errorf("fsync is %q", got)
	}
	if err := c.Stop(); err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(dir); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%s is still there: %v", dir, err)
	}
}

func TestProgramsAreTheNewestThatAreWholeAndSupported(t *testing.T) {
	t.Parallel()
	root := t.TempDir()
	install := func(name, version string, initdb bool) string {
		dir := filepath.Join(root, name)
		if err := os.MkdirAll(dir, 0o755); err != nil {
			t.Fatal(err)
		}
		write := func(program string) {
			script := "#!/bin/sh\necho 'postgres (PostgreSQL) " + version + "'\n"
			if err := os.WriteFile(filepath.Join(dir, program), []byte(script), 0o755); err != nil {
				t.Fatal(err)
			}
		}
		write("postgres")
		if initdb {
			write("initdb")
		}
		return dir
	}
	got := usable(t.Context(), []string{
		install("fifteen", "15.18 (Debian 15.18-0+deb12u1)", true), install("old", "14.9", true), install("half", "18.1", false),
		install("seventeen", "17.2", true), filepath.Join(root, "nothing"), install("fifteen", "15.18", true),
	})
	var versions []string
	for _, p := range got {
		versions = append(versions, p.version)
	}
	if strings.Join(versions, " ") != "17.2 15.18" {
		t.Errorf("usable are %v, want 17.2 and 15.18", versions)
	}
	c := &Cluster{dir: root}
	if err := os.MkdirAll(c.data(), 0o755); err != nil {
		t.Fatal(err)
	}
	for made, want := range map[string]string{"15": "15.18", "16": ""} {
		if err := os.WriteFile(c.data("PG_VERSION"), []byte(made+"\n"), 0o644); err != nil {
			t.Fatal(err)
		}
		p, err := c.pick(got)
		if (err == nil) != (want != "") || p.version != want {
			t.Errorf("for a cluster of %s: picked %q, %v", made, p.version, err)
		}
	}
}
