package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"time"

	"oinmanager/internal/local/database"
	"oinmanager/internal/local/orgs"
	"oinmanager/internal/paths"
	"oinmanager/internal/secret"
)

// stage is the product on its machines.
type stage struct {
	set     settings
	base    string // folder of everything that is gone afterwards
	logs    string
	builds  builds
	current string // programs
	old     string
	fast    string

	programs database.Programs
	primary  *node
	standby  *node
	pooler   *pooler
	balancer *balancer
	replicas []*replica
	postbox  *postbox
	receiver *receiver
	trusted  string // file with its certificate
	team     *orgs.Server
	box      *secret.Box
	baseURL  string

	notes []string // what was left out, and why
	close []func() error
}

// leftover is what the folders of runs are called.
const leftover = "oinmanager-soak-"

func openStage(ctx context.Context, set settings, phases []phase) (*stage, error) {
	s := &stage{set: set}
	removeLeftovers()
	return s, s.open(ctx, phases)
}

func (s *stage) open(ctx context.Context, phases []phase) (err error) {
	if s.logs, err = filepath.Abs(filepath.Join(s.set.Dir, "logs")); err != nil {
		return fmt.Errorf("find the folder of the logs: %w", err)
	}
	if err := os.RemoveAll(s.logs); err != nil {
		return fmt.Errorf("remove the logs of the last run: %w", err)
	}
	if err := os.MkdirAll(s.logs, 0o755); err != nil {
		return fmt.Errorf("make the folder of the logs: %w", err)
	}
	// Not in the project, where PostgreSQL's user may not get, and short enough for a socket.
	if s.base, err = os.MkdirTemp("/tmp", leftover); err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	s.close = append(s.close, func() error { return os.RemoveAll(s.base) })
	if err := os.Chmod(s.base, 0o711); err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	if err := os.WriteFile(filepath.Join(s.base, "pid"), fmt.Append(nil, os.Getpid()), 0o600); err != nil {
		return fmt.Errorf("make a folder: %w", err)
	}
	s.builds = builds{s.set.Dir, s.base}
	if err := s.build(ctx, phases); err != nil {
		return err
	}
	say("starting PostgreSQL, PgBouncer, HAProxy, and what else there is")
	if s.programs, err = database.FindPrograms(ctx, slog.New(slog.DiscardHandler)); err != nil {
		return err
	}
	if err := s.openDatabase(ctx); err != nil {
		return err
	}
	if s.postbox, err = openPostbox(); err != nil {
		return err
	}
	s.close = append(s.close, s.postbox.Close)
	if s.receiver, s.trusted, err = openReceiver(s.base); err != nil {
		return err
	}
	s.close = append(s.close, s.receiver.Close)
	return s.openProduct(ctx)
}

// build builds the programs that the phases need. A phase for which one can't be built is
// left out.
func (s *stage) build(ctx context.Context, phases []phase) (err error) {
	say("building the program")
	if s.current, err = s.builds.current(ctx); err != nil {
		return err
	}
	needs := func(name string) bool {
		return slices.ContainsFunc(phases, func(p phase) bool { return p.short == name })
	}
	if needs("upgrade") && s.set.Old != "none" {
		ref := s.set.Old
		if ref == "" {
			ref, err = lastRelease(ctx)
		}
		var commit string
		if err == nil {
			say("building the release before, %s", ref)
			s.old, commit, err = s.builds.old(ctx, ref)
		}
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			s.leaveOut("The release before can't be built, so nothing is replaced while people work: %v", err)
		default:
			s.note("The release before is %s.", commit)
		}
	}
	if needs("clock") {
		say("building a program with a fast clock")
		if s.fast, err = s.builds.fast(ctx); err != nil {
			if ctx.Err() != nil {
				return ctx.Err()
			}
			s.leaveOut("No program with a fast clock can be built, so no replica has one: %v", err)
		}
	}
	return nil
}

func (s *stage) note(format string, args ...any) {
	s.notes = append(s.notes, fmt.Sprintf(format, args...))
}

// leaveOut notes what isn't tried, and why.
func (s *stage) leaveOut(format string, args ...any) {
	s.note(format, args...)
	say("%s", s.notes[len(s.notes)-1])
}

func (s *stage) openDatabase(ctx context.Context) (err error) {
	for _, n := range []struct {
		to   **node
		name string
	}{{&s.primary, "east"}, {&s.standby, "west"}} {
		made, err := newNode(ctx, n.name, s.base, s.logs, s.programs)
		*n.to = made
		s.close = append(s.close, made.Close)
		if err != nil {
			return err
		}
	}
	if err := s.primary.create(ctx); err != nil {
		return err
	}
	if err := s.primary.start(ctx); err != nil {
		return err
	}
	if err := s.primary.does(ctx, "postgres", "create database "+owner); err != nil {
		return err
	}
	if err := s.follow(ctx); err != nil {
		return err
	}
	if s.pooler, err = newPooler(s.base, s.logs, s.programs); err != nil {
		return err
	}
	if err := s.pooler.point(s.primary); err != nil {
		return err
	}
	s.close = append(s.close, func() error { s.pooler.kill(); return nil })
	return s.pooler.start(ctx)
}

// follow starts the standby, and has the primary wait for it with each commit.
func (s *stage) follow(ctx context.Context) error {
	if err := s.standby.copyOf(ctx, s.primary); err != nil {
		return err
	}
	if err := s.standby.start(ctx); err != nil {
		return err
	}
	if err := s.primary.does(ctx, "postgres", "alter system set synchronous_standby_names = '*'"); err != nil {
		return err
	}
	if err := s.primary.does(ctx, "postgres", "select pg_reload_conf()"); err != nil {
		return err
	}
	return s.inStep(ctx)
}

// inStep waits until the standby is synchronous.
func (s *stage) inStep(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, startTime)
	defer cancel()
	for ctx.Err() == nil {
		if state, err := s.primary.tells(ctx, "select coalesce(max(sync_state), '') from pg_stat_replication"); err == nil && state == "sync" {
			return nil
		}
		pause(ctx, 50*time.Millisecond)
	}
	return errors.New("the standby doesn't follow")
}

// direct returns the URL past PgBouncer. It leads to the server that can be written to.
func (s *stage) direct() string {
	return fmt.Sprintf("postgres://%s@/%s?host=%s,%s&port=%s,%s&target_session_attrs=read-write", owner, owner, s.primary.socket, s.standby.socket, postgresPort, postgresPort)
}

func (s *stage) openProduct(ctx context.Context) error {
	front, err := freePort()
	if err != nil {
		return err
	}
	s.baseURL = "http://localhost:" + front
	client := orgs.Client{ID: "soak", Secret: "made-up-secret-for-soaking", RedirectURI: s.baseURL + paths.Callback, PostLogoutRedirectURI: s.baseURL + "/"}
	if s.team, err = orgs.Start(theTeam(), "localhost:0", orgs.Options{Client: client, Log: slog.New(slog.DiscardHandler)}); err != nil {
		return err
	}
	s.close = append(s.close, s.team.Close)
	keys, err := secret.NewKeys()
	if err != nil {
		return err
	}
	if s.box, err = secret.NewBox(keys); err != nil {
		return err
	}
	env := slices.DeleteFunc(os.Environ(), func(e string) bool {
		name, _, _ := strings.Cut(e, "=")
		return name != "PATH" && name != "HOME" && name != "TMPDIR"
	})
	env = append(env, "BASE_URL="+s.baseURL, "SECRET_KEYS="+string(keys), "DATABASE_URL="+s.pooler.url(), "DATABASE_DIRECT_URL="+s.direct(),
		"OKTA_ISSUER="+s.team.Issuer, "OKTA_CLIENT_ID="+client.ID, "OKTA_CLIENT_SECRET="+client.Secret, "SMTP_URL="+s.postbox.url(),
		"TEAM_EMAIL=oin@oin.example", "OPEN_LINKS=off", "TRUSTED_PROXIES=127.0.0.1",
		"SSL_CERT_FILE="+s.trusted, hookAddress+"="+s.receiver.listener.Addr().String())
	var addresses []string
	for _, name := range replicaNames {
		port, err := freePort()
		if err != nil {
			return err
		}
		r := &replica{name: name, address: "127.0.0.1:" + port, log: filepath.Join(s.logs, name+".log")}
		r.env = append(slices.Clip(env), "LISTEN_ADDR="+r.address)
		s.replicas, addresses = append(s.replicas, r), append(addresses, r.address)
		s.close = append(s.close, func() error { r.kill(); return nil })
	}
	program := s.current
	if s.old != "" {
		program = s.old
	}
	for _, r := range s.replicas {
		if err := r.start(program); err != nil {
			return err
		}
	}
	for _, r := range s.replicas {
		if err := r.serves(ctx); err != nil {
			return err
		}
	}
	s.balancer, err = startBalancer(ctx, "127.0.0.1:"+front, s.base, s.logs, addresses)
	if s.balancer != nil {
		s.close = append(s.close, s.balancer.Close)
	}
	return err
}

// freePort returns a port that nothing uses now.
func freePort() (string, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return "", fmt.Errorf("find a free port: %w", err)
	}
	_, port, err := net.SplitHostPort(l.Addr().String())
	return port, errors.Join(err, l.Close())
}

// Close ends everything, last first.
func (s *stage) Close() (err error) {
	for len(s.close) > 0 {
		last := len(s.close) - 1
		err = errors.Join(err, s.close[last]())
		s.close = s.close[:last]
	}
	return err
}

// removeLeftovers removes what runs have left that were killed.
func removeLeftovers() {
	dirs, _ := filepath.Glob("/tmp/" + leftover + "*")
	for _, dir := range dirs {
		var pid int
		if text, err := os.ReadFile(filepath.Join(dir, "pid")); err == nil {
			_, _ = fmt.Sscan(string(text), &pid)
		}
		if pid == 0 || syscall.Kill(pid, 0) == nil {
			continue
		}
		for _, name := range []string{"east", "west"} {
			_ = (&node{dir: filepath.Join(dir, name), mounted: true}).Close()
		}
		_ = os.RemoveAll(dir)
	}
}

var begun = time.Now()

// say tells the person who waits what happens.
func say(format string, args ...any) {
	fmt.Fprintf(os.Stderr, "%5.0fs  %s\n", time.Since(begun).Seconds(), fmt.Sprintf(format, args...))
}
