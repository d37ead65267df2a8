package facts_test

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/facts"
)

func TestNothingThatASiteSendsIsWaitedForOrReadWithoutBounds(t *testing.T) {
	t.Parallel()
	s := site(t)
	r := reader(facts.Options{Timeout: 300 * time.Millisecond})
	for path, want := range map[string]check.LinkState{"/slow": check.LinkUnknown, "/slow-body": check.LinkUnknown} {
		began := time.Now()
		got := r.Link(t.Context(), s.URL+path)
		if took := time.Since(began); got.State != want || took > 30*time.Second {
			t.Errorf("%s: %s (%s) after %v", path, got.State, got.Detail, took)
		}
	}
	began, done := time.Now(), make(chan check.Link)
	for range 12 { // more than can have a turn in time
		go func() { done <- r.Link(context.Background(), s.URL+"/slow") }()
	}
	for range 12 {
		if got := <-done; got.State != check.LinkUnknown {
			t.Errorf("in a queue: %s", got.State)
		}
	}
	if took := time.Since(began); took > 30*time.Second { // of 1.5, on a busy machine
		t.Errorf("a queue took %v", took)
	}
	r = reader(facts.Options{Timeout: time.Minute})
	for _, path := range []string{"/endless", "/bomb"} {
		got := r.Link(t.Context(), s.URL+path)
		if got.Page != nil && (got.Page.Whole || len(got.Page.Title) > 4*200 || len(got.Page.Text) > 4*40_000) {
			t.Errorf("%s: %s, whole: %t, %d bytes of text", path, got.State, got.Page.Whole, len(got.Page.Text))
		}
		if path == "/endless" && (got.State != check.LinkOpen || !strings.HasPrefix(got.Page.Title, "Long title")) {
			t.Errorf("%s: %s, %+v", path, got.State, got.Page)
		}
	}
}

func TestWhatIsNotPublicIsNotAsked(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer inside.Close()
	outside := httptest.NewServer(http.RedirectHandler(inside.URL, http.StatusFound))
	defer outside.Close()
	only := strings.TrimPrefix(outside.URL, "http://")
	r := facts.New(facts.Options{Trusted: func(host string) bool { return host == only }})
	for _, address := range []string{inside.URL, outside.URL, "http://127.0.0.1:1/", "http://[::1]:1/", strings.Replace(inside.URL, "127.0.0.1", "localhost", 1), "http://169.254.169.254/latest/meta-data"} {
		if got := r.Link(t.Context(), address); got.State != check.LinkNotPublic {
			t.Errorf("%s: %s (%s)", address, got.State, got.Detail)
		}
	}
	if asked.Load() > 0 {
		t.Error("a server inside was asked")
	}
}

func TestARequestSaysWhoAsksAndNothingElse(t *testing.T) {
	t.Parallel()
	var headers []http.Header
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers = append(headers, r.Header)
		http.SetCookie(w, &http.Cookie{Name: "visit", Value: "1"})
		if r.URL.Path == "/from" {
			http.Redirect(w, r, "/to", http.StatusFound)
		}
	}))
	defer s.Close()
	address, _ := url.Parse(s.URL + "/from?token=1")
	address.User = url.UserPassword("ada", "secret")
	r := reader(facts.Options{})
	r.Link(t.Context(), address.String())
	r.Link(t.Context(), s.URL+"/to")
	for i, h := range headers {
		if h.Get("Authorization") != "" || h.Get("Referer") != "" || !strings.Contains(h.Get("User-Agent"), "+https://oin.example") {
			t.Errorf("request %d has %v", i, h)
		}
	}
	if len(headers) != 3 || headers[1].Get("Cookie") == "" || headers[2].Get("Cookie") != "" {
		t.Errorf("cookies: %v", headers)
	}
}

func TestAHostIsSentOneRequestAtATime(t *testing.T) {
	t.Parallel()
	var now, most atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if n := now.Add(1); n > most.Load() {
			most.Store(n)
		}
		time.Sleep(20 * time.Millisecond)
		now.Add(-1)
	}))
	defer s.Close()
	r := reader(facts.Options{Timeout: time.Minute})
	done := make(chan struct{})
	for range 5 {
		go func() { r.Link(context.Background(), s.URL); done <- struct{}{} }()
	}
	for range 5 {
		<-done
	}
	if most.Load() != 1 {
		t.Errorf("%d at a time", most.Load())
	}
}
