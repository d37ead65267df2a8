package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/secret"
	"oinmanager/internal/server"
	"oinmanager/internal/signin"
)

// people is how many work at once, if there are as many, while the program's memory is measured.
const people = 200

// program is what the program takes as a process of its own.
type program struct {
	People int     `json:"people"`
	Ready  float64 `json:"ready"`            // milliseconds from its start until it is ready, on a database that has the schema
	Idle   float64 `json:"idle,omitempty"`   // resident memory in bytes before anyone comes; 0 if the system doesn't tell
	Memory float64 `json:"memory,omitempty"` // and at most, with people who work
}

// asked to serve, this process is the program that is measured. It ends with its standard input.
const (
	serveEnv   = "BENCH_SERVE" // URL of the database
	addressEnv = "BENCH_SERVE_ADDRESS"
)

func options(databaseURL, address string) (app.Options, error) {
	keys, err := secret.NewKeys()
	return app.Options{
		Database: config.Database{DatabaseURL: databaseURL}, Keys: config.Keys{SecretKeys: keys},
		Server: config.Server{BaseURL: "http://" + address, TeamEmail: "oin@oin.example", MailFrom: "no-reply@oin.example"},
		Orgs:   []signin.Org{{Name: "OIN team", Issuer: teamIssuer, ClientID: "bench", ClientSecret: "bench", Team: true}},
		Log:    app.NewLog("text", "warn"),
	}, err
}

// serve serves the database without jobs, as the site does.
func serve(ctx context.Context, databaseURL, address string) error {
	o, err := options(databaseURL, address)
	if err != nil {
		return err
	}
	a, err := app.Open(ctx, o)
	if err != nil {
		return err
	}
	defer a.Close()
	listener, err := net.Listen("tcp", address)
	if err != nil {
		return fmt.Errorf("listen: %w", err)
	}
	srv := server.Bounded(a.Handler(), o.Log)
	go func() {
		_, _ = io.Copy(io.Discard, os.Stdin) // until the other process has ended
		_ = srv.Close()
	}()
	if err := srv.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// someForms are drafts that as many people work on.
var someForms = fmt.Sprintf(`
	select id, changed_by, org_id from (
		select distinct on (s.changed_by) s.id::text as id, s.changed_by, s.org_id from submissions s
		where s.status = 'DRAFT' and s.org_id in (select id from orgs order by id limit %[1]d) order by s.changed_by, s.id) s limit %[1]d`, people)

// measureProgram starts the program beside the site, and works with it.
func (s *site) measureProgram(ctx context.Context, databaseURL string, lasts time.Duration) (p program, err error) {
	forms, err := s.find(ctx, oin.RoleISV, someForms)
	if err != nil {
		return p, err
	}
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return p, fmt.Errorf("listen: %w", err)
	}
	address := free.Addr().String()
	if err := free.Close(); err != nil {
		return p, fmt.Errorf("listen: %w", err)
	}
	self, err := os.Executable()
	if err != nil {
		return p, fmt.Errorf("start the program: %w", err)
	}
	cmd := exec.CommandContext(ctx, self)
	cmd.Env = append(os.Environ(), serveEnv+"="+databaseURL, addressEnv+"="+address)
	cmd.Stderr = os.Stderr
	input, err := cmd.StdinPipe()
	if err != nil {
		return p, fmt.Errorf("start the program: %w", err)
	}
	begun := time.Now()
	if err := cmd.Start(); err != nil {
		return p, fmt.Errorf("start the program: %w", err)
	}
	defer func() {
		_ = input.Close()
		err = errors.Join(err, cmd.Wait())
	}()
	ready := fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\n\r\n", paths.Ready, address)
	for {
		c, err := dial(ctx, address)
		if err == nil {
			_, err = c.ask(ready)
			_ = c.Close()
		}
		if err == nil {
			break
		}
		if time.Since(begun) > time.Minute || ctx.Err() != nil {
			return p, fmt.Errorf("the program is not ready: %w", err)
		}
		time.Sleep(time.Millisecond)
	}
	p.Ready = float64(time.Since(begun)) / float64(time.Millisecond)
	p.People, p.Idle = len(forms), resident(cmd.Process.Pid)
	lists := make([][]sender, len(forms))
	for i, t := range forms {
		for _, page := range []string{paths.Tab(oin.SubmissionID(t.id), oin.Form[0].ID), paths.Integrations, paths.Catalog} {
			request := fmt.Appendf(nil, "GET %s HTTP/1.1\r\nHost: %s\r\nCookie: %s\r\n\r\n", page, address, t.cookie)
			lists[i] = append(lists[i], func() []byte { return request })
		}
	}
	if _, err := load(ctx, address, lists, lasts); err != nil {
		return p, err
	}
	p.Memory = resident(cmd.Process.Pid)
	return p, nil
}

// resident is the most memory that a process has had, in bytes, where the system tells.
func resident(pid int) float64 {
	status, err := os.Open("/proc/" + strconv.Itoa(pid) + "/status")
	if err != nil {
		return 0
	}
	defer status.Close()
	for lines := bufio.NewScanner(status); lines.Scan(); {
		if kilobytes, ok := strings.CutPrefix(lines.Text(), "VmHWM:"); ok {
			n, _ := strconv.ParseFloat(strings.TrimSpace(strings.TrimSuffix(kilobytes, "kB")), 64)
			return n * 1024
		}
	}
	return 0
}
