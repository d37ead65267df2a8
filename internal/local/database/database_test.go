package database

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
)

// helperDir makes this test binary a program that runs the cluster in that
// folder until it is killed.
const helperDir = "LOCALDB_HELPER_DIR"

func TestMain(m *testing.M) {
	if dir := os.Getenv(helperDir); dir != "" {
		c, err := Start(context.Background(), Options{Dir: dir})
		if err != nil {
			fmt.Println("failed:", err)
			os.Exit(1)
		}
		fmt.Println("running", c.server.child.cmd.Process.Pid)
		select {}
	}
	code := m.Run()
	_ = os.RemoveAll(made)
	os.Exit(code)
}

// reachable returns an empty folder that the database's user can enter, unlike
// t.TempDir's as root.
func reachable(t *testing.T) string {
	t.Helper()
	dir, err := os.MkdirTemp("", "database-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	if err := os.Chmod(dir, 0o755); err != nil {
		t.Fatal(err)
	}
	return dir
}

// existing returns a folder with a cluster that was created and stopped before: a copy
// of one that is shared by tests.
func existing(t *testing.T) string {
	t.Helper()
	dir := reachable(t)
	once.Do(func() {
		var err error
		if made, err = os.MkdirTemp("", "database-made-"); err != nil {
			t.Fatal(err)
		}
		if err := os.Chmod(made, 0o755); err != nil {
			t.Fatal(err)
		}
		mustStop(t, mustStart(t, Options{Dir: made}))
	})
	if out, err := exec.CommandContext(t.Context(), "cp", "-a", made+"/.", dir).CombinedOutput(); err != nil {
		t.Fatalf("copy the cluster: %v: %s", err, out)
	}
	return dir
}

var (
	once sync.Once
	made string
)

func mustStart(t *testing.T, o Options) *Cluster {
	t.Helper()
	began := time.Now()
	c, err := Start(t.Context(), o)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = c.Stop() })
	t.Logf("started in %v: %s", time.Since(began).Round(time.Millisecond), c.Where())
	return c
}

func mustStop(t *testing.T, c *Cluster) {
	t.Helper()
	pid := c.server.child.cmd.Process.Pid
	if err := c.Stop(); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Kill(pid, 0); !errors.Is(err, syscall.ESRCH) {
		t.Fatalf("the server (process %d) outlived Stop: %v", pid, err)
	}
}

func query(t *testing.T, c *Cluster, sql string) string {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), c.URL(Name))
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(t.Context())
	rows, err := conn.Query(t.Context(), sql)
	if err != nil {
		t.Fatal(err)
	}
	texts, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
	return strings.Join(texts, "\n")
}

// startHelper runs the cluster in another process, which is killed at the end.
func startHelper(t *testing.T, dir string) (helper *exec.Cmd, server int) {
	t.Helper()
	helper = exec.Command(os.Args[0])
	helper.Env = append(os.Environ(), helperDir+"="+dir)
	out, err := helper.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := helper.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = helper.Process.Kill(), helper.Wait() })
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	if _, err := fmt.Sscanf(line, "running %d", &server); err != nil {
		t.Fatal(line)
	}
	return helper, server
}

func kill9(t *testing.T, helper *exec.Cmd) {
	t.Helper()
	if err := helper.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = helper.Wait()
}

// postmasters returns the processes that run the data directory.
func postmasters(t *testing.T, f folder) []int {
	t.Helper()
	out, err := exec.Command("ps", "-A", "-o", "pid=").Output()
	if err != nil {
		t.Fatal(err)
	}
	var pids []int
	for field := range strings.FieldsSeq(string(out)) {
		pid, err := strconv.Atoi(field)
		if err != nil {
			t.Fatal(err)
		}
		if strings.Contains(commandLine(pid), " -D "+f.data()+" ") {
			pids = append(pids, pid)
		}
	}
	return pids
}

func wantOnlyServer(t *testing.T, c *Cluster) {
	t.Helper()
	// A child that the server has just forked has the server's name for a moment.
	eventually(t, "only the cluster's own server runs", func() bool {
		pids := postmasters(t, c.folder)
		return len(pids) == 1 && pids[0] == c.server.child.cmd.Process.Pid
	})
}

func eventually(t *testing.T, what string, ok func() bool) {
	t.Helper()
	for begun := time.Now(); time.Since(begun) < 2*time.Minute; time.Sleep(10 * time.Millisecond) {
		if ok() {
			return
		}
	}
	t.Fatal("not within 2 minutes: " + what)
}

// begun says whether initdb is at work in that folder, or has been.
func begun(dir string) bool {
	half, _ := filepath.Glob(filepath.Join(dir, halfPrefix+"*", "PG_VERSION"))
	return len(half) > 0 || exists(filepath.Join(dir, "data"))
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

func TestDataOutlivesStopAndStart(t *testing.T) {
	dir := filepath.Join(reachable(t), "var", "postgres")
	c := mustStart(t, Options{Dir: dir})
	query(t, c, `create table kept as select 'yes' as answer`)
	mustStop(t, c)
	if err := c.Stop(); err != nil {
		t.Errorf("second Stop: %v", err)
	}
	c = mustStart(t, Options{Dir: dir})
	if got := query(t, c, `select answer from kept`); got != "yes" {
		t.Errorf("kept %q", got)
	}
	if want := "PostgreSQL " + c.programs.version + " in " + dir; c.Where() != want {
		t.Errorf("Where() = %q, want %q", c.Where(), want)
	}
	mustStop(t, c)
}

func TestServerHasNoPortAndIsDeterministic(t *testing.T) {
	c := mustStart(t, Options{Ephemeral: true})
	for setting, want := range map[string]string{
		"listen_addresses": "", "server_encoding": "UTF8", "max_connections": "200", "timezone": "UTC",
		"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off",
	} {
		if got := query(t, c, `show `+setting); got != want {
			t.Errorf("%s = %q, want %q", setting, got, want)
		}
	}
	if got := query(t, c, `select string_agg(w, '' order by w) from unnest(array['é','a','B','z','Z','_']) w`); got != "BZ_azé" {
		t.Errorf("sorted as %s", got)
	}
	info, err := os.Stat(c.folder.socket)
	if err != nil {
		t.Fatal(err)
	}
	if uid := info.Sys().(*syscall.Stat_t).Uid; info.Mode().Perm() != 0o700 || uid == 0 {
		t.Errorf("the socket's folder has mode %v and owner %d", info.Mode(), uid)
	}
	for _, part := range strings.Split(commandLine(c.server.child.cmd.Process.Pid), " ") {
		if part == "-i" || strings.HasPrefix(part, "-h") {
			t.Errorf("listens: %s", part)
		}
	}
	mustStop(t, c)
	if exists(c.folder.dir) {
		t.Errorf("%s outlived Stop", c.folder.dir)
	}
}

func TestDurableClusterSyncs(t *testing.T) {
	c := mustStart(t, Options{Dir: existing(t)})
	if got := query(t, c, `show fsync`); got != "on" {
		t.Errorf("fsync = %s", got)
	}
	mustStop(t, c)
}

func TestEphemeralClusterLeavesTheCallersFilesInItsFolder(t *testing.T) {
	dir := existing(t)
	if err := os.WriteFile(filepath.Join(dir, "notes"), nil, 0o644); err != nil {
		t.Fatal(err)
	}
	mustStop(t, mustStart(t, Options{Dir: dir, Ephemeral: true}))
	entries, err := os.ReadDir(dir)
	if err != nil || len(entries) != 1 || entries[0].Name() != "notes" {
		t.Errorf("left %v, %v", entries, err)
	}
}

func TestSecondStartIsRefused(t *testing.T) {
	dir := existing(t)
	c := mustStart(t, Options{Dir: dir})
	_, err := Start(t.Context(), Options{Dir: dir})
	if want := "another OIN Manager uses this folder (" + c.folder.dir + ")"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
	query(t, c, `select 'undisturbed'`)
	mustStop(t, c)
}

func TestKilledProgramTakesItsServerAlong(t *testing.T) {
	dir := existing(t)
	helper, server := startHelper(t, dir)
	kill9(t, helper)
	f, err := openFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if runtime.GOOS == "linux" { // no other system can
		eventually(t, "the server ends by itself", func() bool { return !f.isServer(server) })
	}
	mustStop(t, mustStart(t, Options{Dir: dir}))
}

func TestStartRecoversAfterKill(t *testing.T) {
	for name, killServer := range map[string]bool{"of the program": false, "of program and server": true} {
		t.Run(name, func(t *testing.T) {
			dir := existing(t)
			first := mustStart(t, Options{Dir: dir})
			query(t, first, `create table kept as select 'yes' as answer`)
			mustStop(t, first)

			helper, server := startHelper(t, dir)
			query(t, first, `insert into kept values ('also')`)
			if killServer {
				// A busy session outlives its postmaster for a moment, and
				// PostgreSQL does not start beside it.
				busy, err := pgx.Connect(t.Context(), first.URL(Name))
				if err != nil {
					t.Fatal(err)
				}
				go func() {
					_, _ = busy.Exec(context.Background(), `select count(*) from generate_series(1, 8000000)`)
					_ = busy.Close(context.Background())
				}()
				eventually(t, "the session is busy", func() bool {
					return query(t, first, `select count(*)::text from pg_stat_activity where state = 'active' and query like '%8000000%' and pid <> pg_backend_pid()`) == "1"
				})
				if err := syscall.Kill(server, syscall.SIGKILL); err != nil {
					t.Fatal(err)
				}
			}
			kill9(t, helper)
			c := mustStart(t, Options{Dir: dir})
			if got := query(t, c, `select answer from kept order by answer`); got != "also\nyes" {
				t.Errorf("kept %q", got)
			}
			wantOnlyServer(t, c)
			mustStop(t, c)
		})
	}
}

// Outside Linux a killed program's server continues to run, like this one, which isn't
// tied to its program.
func TestStartEndsAServerThatWasLeft(t *testing.T) {
	dir := existing(t)
	first := mustStart(t, Options{Dir: dir})
	query(t, first, `create table kept as select 'yes' as answer`)
	first.quit()
	if err := first.lock.Close(); err != nil { // as if its program were gone
		t.Fatal(err)
	}
	c := mustStart(t, Options{Dir: dir})
	if got := query(t, c, `select answer from kept`); got != "yes" {
		t.Errorf("kept %q", got)
	}
	<-first.server.child.ended
	wantOnlyServer(t, c)
	mustStop(t, c)
}

func TestStaleFilesDoNotPreventAStart(t *testing.T) {
	dir := existing(t)
	c := mustStart(t, Options{Dir: dir})
	f := c.folder
	as, err := databaseAccount(nil)
	if err != nil {
		t.Fatal(err)
	}
	mustStop(t, c)
	// A living process of the same user that took over a dead server's number.
	other := as.command(t.Context(), "/", "/bin/sleep", "60")
	if err := other.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { _, _ = other.Process.Kill(), other.Wait() }()
	for name, content := range map[string]string{
		"number of another process": fmt.Sprintf("%d\n%s\n", other.Process.Pid, f.data()),
		"number of no process":      "999999999\n" + f.data() + "\n",
		"empty":                     "",
	} {
		t.Run(name, func(t *testing.T) {
			write := func(path string) {
				if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
					t.Fatal(err)
				}
				if err := as.give(path); err != nil {
					t.Fatal(err)
				}
			}
			write(f.pidFile())
			write(filepath.Join(f.socket, ".s.PGSQL."+port+".lock"))
			mustStop(t, mustStart(t, Options{Dir: dir}))
		})
	}
	if err := syscall.Kill(other.Process.Pid, 0); err != nil {
		t.Errorf("the other process was ended: %v", err)
	}
}

func TestFirstStartThatWasKilledIsMadeUpFor(t *testing.T) {
	dir := reachable(t)
	killed := func(what string, when func() bool) {
		helper := exec.Command(os.Args[0])
		helper.Env = append(os.Environ(), helperDir+"="+dir)
		if err := helper.Start(); err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _, _ = helper.Process.Kill(), helper.Wait() })
		eventually(t, what, when)
		kill9(t, helper)
	}
	killed("initdb has begun", func() bool { return begun(dir) })
	// As it is left where initdb was killed too.
	left := filepath.Join(dir, halfPrefix+"1")
	if err := os.MkdirAll(filepath.Join(left, "base"), 0o700); err != nil {
		t.Fatal(err)
	}
	killed("initdb has ended", func() bool { return exists(filepath.Join(dir, "data")) })
	if exists(left) {
		t.Error("the half is still there")
	}
	mustStop(t, mustStart(t, Options{Dir: dir}))
}

func TestFailedInitdbIsShown(t *testing.T) {
	f, err := openFolder(reachable(t))
	if err != nil {
		t.Fatal(err)
	}
	p, as, err := getPrograms(t.Context(), nil, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	err = f.initdb(t.Context(), p, as, true, "no-such")
	if err == nil || !strings.Contains(err.Error(), `invalid locale name "no-such"`) {
		t.Errorf("got %v", err)
	}
}

func TestFailedStartShowsTheServersLog(t *testing.T) {
	dir := existing(t)
	c := mustStart(t, Options{Dir: dir})
	f := c.folder
	mustStop(t, c)
	if err := os.WriteFile(filepath.Join(f.data(), "postgresql.auto.conf"), []byte("no_such_setting = 1\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	_, err := Start(t.Context(), Options{Dir: dir})
	if err == nil || !strings.Contains(err.Error(), "no_such_setting") {
		t.Errorf("got %v", err)
	}
	lock, err := lockFolder(f)
	if err != nil {
		t.Fatal("the failed start kept the lock: ", err)
	}
	lock.Close()
}

func TestFailedStartRemovesAnEphemeralCluster(t *testing.T) {
	dir := reachable(t)
	t.Chdir(dir)
	// Names like the cluster's own, in the working directory: not ours.
	for _, name := range []string{"data", "socket"} {
		if err := os.Mkdir(name, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	var said bytes.Buffer
	log := slog.New(slog.NewTextHandler(&said, nil))
	if _, err := Start(ctx, Options{Dir: filepath.Join(dir, "cluster"), Ephemeral: true, Log: log}); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	if said.Len() > 0 { // such as that PostgreSQL is missing
		t.Error(said.String())
	}
	if exists("cluster") || !exists("data") || !exists("socket") {
		t.Errorf("cluster: %v, data: %v, socket: %v", exists("cluster"), exists("data"), exists("socket"))
	}
}

func TestServerThatEndsByItselfIsReported(t *testing.T) {
	var said bytes.Buffer
	c := mustStart(t, Options{Dir: existing(t), Ephemeral: true, Log: slog.New(slog.NewTextHandler(&said, nil))})
	if err := c.server.child.cmd.Process.Signal(syscall.SIGQUIT); err != nil {
		t.Fatal(err)
	}
	<-c.Lost()
	if !strings.Contains(said.String(), "the database server exited on its own") {
		t.Errorf("the log says %q", said.String())
	}
	if err := c.Stop(); err == nil || !strings.Contains(err.Error(), "exited on its own") {
		t.Errorf("Stop: %v", err)
	}
	if exists(c.folder.dir) {
		t.Errorf("%s is left", c.folder.dir)
	}
}

func TestCancelledStartLeavesNothingRunning(t *testing.T) {
	fresh, made := reachable(t), existing(t)
	for _, c := range []struct {
		what, dir string
		now       func() bool
	}{
		{"at once", fresh, func() bool { return true }},
		{"initdb has begun", fresh, func() bool { return begun(fresh) }},
		{"the server starts", made, func() bool { return exists(folder{home: made}.pidFile()) }},
	} {
		ctx, cancel := context.WithCancel(t.Context())
		ended := make(chan error)
		go func() {
			started, err := Start(ctx, Options{Dir: c.dir})
			if err == nil { // a fast machine
				<-ctx.Done()
				err = started.Stop()
			}
			ended <- err
		}()
		eventually(t, c.what, c.now)
		cancel()
		if err := <-ended; err != nil && !errors.Is(err, context.Canceled) {
			t.Errorf("%s: %v", c.what, err)
		}
		f, err := openFolder(c.dir)
		if err != nil {
			t.Fatal(err)
		}
		if pids := postmasters(t, f); len(pids) > 0 {
			t.Errorf("%s: still running: %v", c.what, pids)
		}
	}
	mustStop(t, mustStart(t, Options{Dir: made}))
}

func TestLogIsBounded(t *testing.T) {
	dir := existing(t)
	f := folder{dir: dir}
	if err := os.WriteFile(f.logFile(), make([]byte, logLimit+1), 0o600); err != nil {
		t.Fatal(err)
	}
	mustStop(t, mustStart(t, Options{Dir: dir}))
	info, err := os.Stat(f.logFile())
	if err != nil || info.Size() > 1<<20 {
		t.Errorf("%v, %v", info, err)
	}
}

// TestAsAnOrdinaryUser runs the tests in which that matters as nobody, when all
// of them run as root.
func TestAsAnOrdinaryUser(t *testing.T) {
	if os.Geteuid() != 0 {
		t.Skip("all tests run as an ordinary user already")
	}
	nobody := &account{name: "nobody", uid: 65534, gid: 65534}
	dir := reachable(t)
	program, err := os.ReadFile(os.Args[0])
	if err != nil {
		t.Fatal(err)
	}
	copied := filepath.Join(dir, "database.test")
	if err := os.WriteFile(copied, program, 0o755); err != nil {
		t.Fatal(err)
	}
	if err := nobody.give(dir); err != nil {
		t.Fatal(err)
	}
	cmd := nobody.command(t.Context(), dir, copied, "-test.v", "-test.run", "^Test(Data|StartRecovers|SocketOfALongFolderIsElsewhere/long)")
	cmd.Env = append(cmd.Env, "TMPDIR="+dir, "HOME="+dir)
	out, err := cmd.CombinedOutput()
	t.Logf("%s", out)
	if err != nil {
		t.Error(err)
	}
}

func TestStartNeedsAFolder(t *testing.T) {
	if _, err := Start(t.Context(), Options{Log: slog.New(slog.DiscardHandler)}); err == nil {
		t.Error("started nowhere")
	}
}
