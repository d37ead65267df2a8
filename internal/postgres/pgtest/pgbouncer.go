package pgtest

import (
	"bytes"
	"net"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"syscall"
	"testing"
	"time"
)

// PgBouncer is a real PgBouncer in front of the cluster, in transaction mode.
type PgBouncer struct {
	t   *testing.T
	dir string
	cmd *exec.Cmd
}

const bouncerPort = "6432"

// NewPgBouncer starts a PgBouncer with a file of settings, without their addresses, TLS,
// and passwords. It fails the test if the machine has no PgBouncer.
func NewPgBouncer(t *testing.T, settings string) *PgBouncer {
	t.Helper()
	program, err := exec.LookPath("pgbouncer")
	if err != nil {
		if program, err = exec.LookPath("/usr/sbin/pgbouncer"); err != nil {
			t.Fatal("PgBouncer is missing: install it, such as with “apt-get install pgbouncer”")
		}
	}
	documented, err := os.ReadFile(settings)
	if err != nil {
		t.Fatal(err)
	}
	server, err := url.Parse(cluster.URL("postgres"))
	if err != nil {
		t.Fatal(err)
	}
	// Not t.TempDir, which is too long for a socket, and closed to the cluster's user.
	dir, err := os.MkdirTemp("", "bouncer-")
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = os.RemoveAll(dir) })
	// Each is there once: PgBouncer takes a section again as a new one, with its defaults.
	ini := string(documented)
	for key, value := range map[string]string{
		"oinmanager":  "host=" + server.Query().Get("host") + " port=" + server.Query().Get("port"),
		"listen_addr": "", "listen_port": bouncerPort,
		"auth_type": "trust", "auth_file": filepath.Join(dir, "users"),
		"client_tls_sslmode": "disable", "server_tls_sslmode": "disable",
		"default_pool_size":  "3",  // fewer than there are clients, so that sessions change hands
		"query_wait_timeout": "60", // on a busy machine, they take their time
	} {
		line := regexp.MustCompile(`(?m)^` + key + ` = .*$`)
		if !line.MatchString(ini) {
			t.Fatalf("%s doesn't set %s", settings, key)
		}
		if key == "oinmanager" { // tests have others
			key = "*"
		}
		ini = line.ReplaceAllLiteralString(ini, key+" = "+value)
	}
	files := map[string]string{
		"users": `"` + server.User.Username() + `" ""` + "\n",
		"ini":   ini + "unix_socket_dir = " + dir + "\n",
	}
	for name, text := range files {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	b := &PgBouncer{t: t, dir: dir, cmd: exec.Command(program, filepath.Join(dir, "ini"))}
	var log bytes.Buffer
	b.cmd.Dir, b.cmd.Stdout, b.cmd.Stderr = dir, &log, &log
	if os.Geteuid() == 0 {
		b.runAs(server.Query().Get("host"))
	}
	if err := b.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	ended := make(chan error, 1)
	go func() { ended <- b.cmd.Wait() }()
	t.Cleanup(func() {
		_ = b.cmd.Process.Kill()
		<-ended //nolint:errcheck // it was killed
	})
	for {
		c, err := net.Dial("unix", filepath.Join(dir, ".s.PGSQL."+bouncerPort))
		if err == nil {
			_ = c.Close()
			return b
		}
		select {
		case err := <-ended:
			ended <- err
			t.Fatalf("PgBouncer ended: %v\n%s", err, log.String())
		case <-time.After(10 * time.Millisecond):
		}
	}
}

// runAs makes PgBouncer run as the owner of a file, because it refuses to run as root.
func (b *PgBouncer) runAs(file string) {
	b.t.Helper()
	info, err := os.Stat(file)
	if err != nil {
		b.t.Fatal(err)
	}
	owner := info.Sys().(*syscall.Stat_t)
	b.cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: owner.Uid, Gid: owner.Gid}}
	for _, name := range []string{"", "users", "ini"} {
		if err := os.Chown(filepath.Join(b.dir, name), int(owner.Uid), int(owner.Gid)); err != nil {
			b.t.Fatal(err)
		}
	}
}

// URL returns the URL through PgBouncer of a database that [URL] or [EmptyURL] has returned.
func (b *PgBouncer) URL(database string) string {
	b.t.Helper()
	u, err := url.Parse(database)
	if err != nil {
		b.t.Fatal(err)
	}
	u.RawQuery = url.Values{"host": {b.dir}, "port": {bouncerPort}}.Encode()
	return u.String()
}

// Freeze stops PgBouncer where it is, until the returned function is called.
func (b *PgBouncer) Freeze() (goOn func()) {
	b.t.Helper()
	signal := func(s syscall.Signal) {
		if err := b.cmd.Process.Signal(s); err != nil {
			b.t.Error(err)
		}
	}
	signal(syscall.SIGSTOP)
	return func() { signal(syscall.SIGCONT) }
}
