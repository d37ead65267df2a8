package main

import (
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"syscall"
	"time"

	"oinmanager/internal/local/database"
)

const poolerPort = "6432" // only names the socket's file

// pooler is a PgBouncer with the settings of docs/pgbouncer.ini.
type pooler struct {
	program, dir, log string
	settings          string // as they are documented
	programs          database.Programs
	process           *database.Process
}

func newPooler(base, logs string, programs database.Programs) (*pooler, error) {
	program, err := find("pgbouncer", "/usr/sbin/pgbouncer")
	if err != nil {
		return nil, err
	}
	text, err := os.ReadFile("docs/pgbouncer.ini")
	if err != nil {
		return nil, fmt.Errorf("read PgBouncer's settings: %w", err)
	}
	p := &pooler{program: program, dir: filepath.Join(base, "pooler"), log: filepath.Join(logs, "pgbouncer.log"), settings: string(text), programs: programs}
	if err := os.Mkdir(p.dir, 0o700); err != nil {
		return nil, fmt.Errorf("make a folder for PgBouncer: %w", err)
	}
	return p, nil
}

// find returns the path of a program that has to be installed.
func find(name, usual string) (string, error) {
	for _, place := range []string{name, usual} {
		if path, err := exec.LookPath(place); err == nil {
			return path, nil
		}
	}
	return "", fmt.Errorf("%s is missing: install it, such as with “apt-get install %s”", name, name)
}

// point writes the settings, so that they lead to a server. A running PgBouncer reads them.
func (p *pooler) point(n *node) error {
	ini := p.settings
	for key, value := range map[string]string{
		"oinmanager":  "host=" + n.socket + " port=" + postgresPort,
		"listen_addr": "", "listen_port": poolerPort,
		"auth_type": "trust", "auth_file": filepath.Join(p.dir, "users"),
		"client_tls_sslmode": "disable", "server_tls_sslmode": "disable",
	} {
		line := regexp.MustCompile(`(?m)^` + key + ` = .*$`)
		if !line.MatchString(ini) {
			return fmt.Errorf("docs/pgbouncer.ini doesn't set %s", key)
		}
		ini = line.ReplaceAllLiteralString(ini, key+" = "+value)
	}
	for name, text := range map[string]string{"users": `"` + owner + `" ""` + "\n", "ini": ini + "unix_socket_dir = " + p.dir + "\n"} {
		path := filepath.Join(p.dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			return fmt.Errorf("write PgBouncer's settings: %w", err)
		}
		if err := p.programs.Give(path); err != nil {
			return fmt.Errorf("give PgBouncer's settings to its user: %w", err)
		}
	}
	if err := p.programs.Give(p.dir); err != nil {
		return fmt.Errorf("give PgBouncer's settings to its user: %w", err)
	}
	if p.process != nil {
		p.process.Signal(syscall.SIGHUP)
	}
	return nil
}

func (p *pooler) start(ctx context.Context) error {
	log, err := os.OpenFile(p.log, os.O_WRONLY|os.O_CREATE|os.O_APPEND, 0o600)
	if err != nil {
		return fmt.Errorf("open the log of PgBouncer: %w", err)
	}
	defer log.Close()
	cmd := p.programs.Command(context.WithoutCancel(ctx), p.dir, p.program, filepath.Join(p.dir, "ini"))
	cmd.Stdout, cmd.Stderr = log, log
	if p.process, err = database.StartProcess(cmd, syscall.SIGKILL); err != nil {
		return fmt.Errorf("start PgBouncer: %w", err)
	}
	socket := filepath.Join(p.dir, ".s.PGSQL."+poolerPort)
	for {
		if c, err := net.Dial("unix", socket); err == nil {
			return c.Close()
		}
		select {
		case <-p.process.Ended():
			return fmt.Errorf("PgBouncer ended: %s", lastLine(p.log))
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(10 * time.Millisecond):
		}
	}
}

func (p *pooler) kill() {
	if p.process != nil {
		p.process.Signal(syscall.SIGKILL)
		<-p.process.Ended()
	}
	_ = os.Remove(filepath.Join(p.dir, ".s.PGSQL."+poolerPort))
}

// url returns the URL of the product's database through PgBouncer.
func (p *pooler) url() string {
	return fmt.Sprintf("postgres://%s@/%s?host=%s&port=%s", owner, owner, p.dir, poolerPort)
}
