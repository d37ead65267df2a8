package app_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/app"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// served is a product that serves on a port, as the program does.
type served struct {
	*browser
	address string
	stop    func() // tells it to stop
	ended   chan error
}

// serve starts another replica of a world's product.
func (w *world) serve(change func(*app.Options)) *served {
	w.Helper()
	o := w.options
	o.Server.OpenLinks = "off"
	change(&o)
	a, err := app.New(o)
	if err != nil {
		w.Fatal(err)
	}
	l, err := app.Listen("127.0.0.1:0")
	if err != nil {
		w.Fatal(err)
	}
	s := &served{browser: w.visitor(), address: l.Addr().String(), ended: make(chan error, 1)}
	ctx, stop := context.WithCancel(context.Background())
	s.stop = stop
	go func() {
		s.ended <- a.Serve(ctx, l)
		a.Close()
	}()
	w.Cleanup(stop)
	return s
}

// ask asks the replica. Pages need the name of the product's host.
func (s *served) ask(path string) answer {
	s.Helper()
	req, err := http.NewRequestWithContext(s.Context(), http.MethodGet, "http://"+s.address+path, nil)
	if err != nil {
		s.Fatal(err)
	}
	req.Host = strings.TrimPrefix(s.url, "http://")
	return s.request(req)
}

// until asks for a path until its status is the wanted one.
func (s *served) until(path string, status int) answer {
	s.Helper()
	for {
		if a := s.ask(path); a.status == status {
			return a
		}
		if s.Context().Err() != nil {
			s.Fatalf("%s never answers %d", path, status)
		}
	}
}

func TestTheProgramSaysWhatItWaitsForUntilItServes(t *testing.T) {
	w := newWorld(t)
	empty := pgtest.EmptyURL(t)
	// Another replica migrates.
	conn, err := pgx.Connect(t.Context(), empty)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(context.Background())
	other, err := conn.Begin(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if _, err := other.Exec(t.Context(), `select pg_advisory_xact_lock($1)`, postgres.MigrationLock); err != nil {
		t.Fatal(err)
	}
	var comesUp func()
	s := w.serve(func(o *app.Options) {
		lossy := pgtest.NewLossy(t, empty)
		comesUp = lossy.Away()
		o.Database.DatabaseURL, o.Database.DatabaseWait = lossy.URL, time.Hour
	})
	for _, path := range []string{"/readyz", "/readyz?exclude=database"} {
		s.check(path, s.ask(path), http.StatusServiceUnavailable, "not ready: waiting for the database")
	}
	s.check("alive", s.ask("/healthz"), http.StatusOK, "ok")
	page := s.ask("/catalog")
	s.check("a page", page, http.StatusServiceUnavailable, "OIN Manager is starting")
	if page.header.Get("Retry-After") == "" || !strings.Contains(page.body, "<h1") {
		t.Errorf("the page doesn't say when to try again, or isn't one: %v", page.header)
	}
	s.check("its styles", s.ask("/assets/none.css"), http.StatusNotFound, "")

	comesUp()
	for a := s.ask("/readyz"); !strings.Contains(a.body, "another replica"); a = s.ask("/readyz") {
		s.check("waiting", a, http.StatusServiceUnavailable, "not ready: ")
	}
	s.check("a page", s.ask("/catalog"), http.StatusServiceUnavailable, "OIN Manager is starting")
	if err := other.Rollback(t.Context()); err != nil {
		t.Fatal(err)
	}
	s.until("/readyz", http.StatusOK)
	s.check("a page", s.ask("/catalog"), http.StatusOK, "Catalog")
	if strings.Contains(w.log.String(), "level=WARN msg=request method=GET path=/readyz") {
		t.Error("each check of a balancer is a warning in the log")
	}
	s.stop()
	if err := <-s.ended; err != nil {
		t.Error(err)
	}
}

func TestAProgramThatWaitsForItsDatabaseEndsWhenToldAndAtItsBound(t *testing.T) {
	w := newWorld(t)
	away := func(wait time.Duration) func(*app.Options) {
		return func(o *app.Options) {
			lossy := pgtest.NewLossy(t, o.Database.DatabaseURL)
			lossy.Away()
			o.Database.DatabaseURL, o.Database.DatabaseWait, o.Server.ShutdownDelay = lossy.URL, wait, time.Hour
		}
	}
	patient := w.serve(away(time.Hour))
	patient.check("waiting", patient.ask("/readyz"), http.StatusServiceUnavailable, "waiting for the database")
	patient.stop() // without a delay: no balancer sends anything here
	if err := <-patient.ended; err != nil {
		t.Errorf("told to stop: %v", err)
	}
	if err := <-w.serve(away(0)).ended; err == nil || !strings.Contains(err.Error(), "DATABASE_WAIT") {
		t.Errorf("at its bound: %v", err)
	}
	wrong := w.serve(func(o *app.Options) {
		o.Database.DatabaseURL, o.Database.DatabaseWait = strings.Replace(o.Database.DatabaseURL, "/test_", "/no_test_", 1), time.Hour
	})
	if err := <-wrong.ended; err == nil || !strings.Contains(err.Error(), "does not exist") {
		t.Errorf("a database that doesn't exist is waited for: %v", err)
	}
}

func TestAProgramThatStopsServesWhatBalancersStillSendAndFinishesWhatIsInProgress(t *testing.T) {
	w := newWorld(t)
	over := make(chan time.Time)
	var delay time.Duration
	start := func(finish time.Duration) *served {
		s := w.serve(func(o *app.Options) {
			o.Server.ShutdownDelay, o.Server.ShutdownTimeout = time.Minute, finish
			o.After = func(d time.Duration) <-chan time.Time { delay = d; return over }
		})
		s.until("/readyz", http.StatusOK)
		return s
	}
	// begin sends a form, of which a part is missing.
	begin := func(s *served) (finish func() string) {
		conn, err := net.Dial("tcp", s.address)
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(func() { _ = conn.Close() })
		form := url.Values{"issuer": {w.orgs["Acme"]}}.Encode()
		fmt.Fprintf(conn, "POST /sign-in/start HTTP/1.1\r\nHost: %s\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: %d\r\nExpect: 100-continue\r\n\r\n",
			strings.TrimPrefix(w.url, "http://"), len(form))
		from := bufio.NewReader(conn)
		if line, err := from.ReadString('\n'); err != nil || !strings.Contains(line, "100 Continue") {
			t.Fatalf("%q %v", line, err)
		}
		_, _ = from.ReadString('\n')
		return func() string {
			_, _ = fmt.Fprint(conn, form)
			line, _ := from.ReadString('\n') // empty if it was cut off
			return line
		}
	}
	closed := func(s *served) {
		for {
			conn, err := net.Dial("tcp", s.address)
			if err != nil {
				return
			}
			_ = conn.Close()
		}
	}

	s := start(0)
	finish := begin(s)
	s.stop()
	s.until("/readyz", http.StatusServiceUnavailable)
	for _, path := range []string{"/readyz", "/readyz?exclude=database"} {
		s.check(path, s.ask(path), http.StatusServiceUnavailable, "not ready: stopping")
	}
	page := s.ask("/catalog")
	s.check("meanwhile", page, http.StatusOK, "Catalog")
	s.check("meanwhile", s.ask("/healthz"), http.StatusOK, "ok")
	if page.closes != true {
		t.Error("the connection is kept for another request")
	}
	over <- time.Time{}
	if delay != time.Minute {
		t.Errorf("it waits for %s", delay)
	}
	closed(s)
	if line := finish(); !strings.HasPrefix(line, "HTTP/1.1 ") || strings.HasPrefix(line, "HTTP/1.1 5") {
		t.Errorf("what was in progress got %q", line)
	}
	if err := <-s.ended; err != nil {
		t.Error(err)
	}

	impatient := start(time.Millisecond)
	cut := begin(impatient)
	impatient.stop()
	over <- time.Time{}
	if err := <-impatient.ended; err != nil {
		t.Error(err)
	}
	if line := cut(); line != "" {
		t.Errorf("beyond the bound it got %q", line)
	}
}
