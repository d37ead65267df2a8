package server

import (
	"context"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/config"
	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
)

// alone returns a server without anything behind it.
func alone(t *testing.T, set config.Server) *server {
	t.Helper()
	proxies, err := set.Proxies()
	if err != nil {
		t.Fatal(err)
	}
	now := func() time.Time { return time.Unix(1e9, 0) }
	s := &server{Settings: Settings{BaseURL: set.BaseURL, Proxies: proxies, Now: now}, log: slog.New(slog.DiscardHandler), limits: limit.NewCounter(nil, now)}
	s.attempts.write = func(context.Context, oin.Person, oin.AuditRecord, string) error { return nil }
	return s
}

func TestOnlyOurProxiesSayWhoAsks(t *testing.T) {
	for _, tt := range []struct {
		trusted, peer string
		forwarded     []string
		want          string
	}{
		{"", "203.0.113.7:5000", nil, "203.0.113.7"},
		{"", "203.0.113.7:5000", []string{"198.51.100.1"}, "203.0.113.7"},
		{"10.0.0.0/8", "203.0.113.7:5000", []string{"198.51.100.1"}, "203.0.113.7"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"198.51.100.1"}, "198.51.100.1"},
		{"10.1.2.3", "10.1.2.3:5000", []string{"198.51.100.1"}, "198.51.100.1"},
		{"10.1.2.3", "10.1.2.4:5000", []string{"198.51.100.1"}, "10.1.2.4"},
		// Read from the right: the sender may have made up what is further left.
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"192.0.2.1, 198.51.100.1"}, "198.51.100.1"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"192.0.2.1", "198.51.100.1"}, "198.51.100.1"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"192.0.2.1, 198.51.100.1 ,10.9.9.9"}, "198.51.100.1"},
		{"10.0.0.0/8, fd00::/8", "[fd00::1]:5000", []string{"192.0.2.1,198.51.100.1,10.9.9.9,fd00::2"}, "198.51.100.1"},
		{"10.0.0.0/8", "[::ffff:10.1.2.3]:5000", []string{"198.51.100.1"}, "198.51.100.1"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"[2001:db8::1]:443"}, "2001:db8::1"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"198.51.100.1:443"}, "198.51.100.1"},
		// Nothing, or nonsense: then the last known address counts.
		{"10.0.0.0/8", "10.1.2.3:5000", nil, "10.1.2.3"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{""}, "10.1.2.3"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"198.51.100.1, unknown"}, "10.1.2.3"},
		{"10.0.0.0/8", "10.1.2.3:5000", []string{"unknown, 10.9.9.9"}, "10.9.9.9"},
		{"10.0.0.0/8", "@", []string{"198.51.100.1"}, "invalid IP"},
	} {
		var got string
		handler := alone(t, config.Server{TrustedProxies: tt.trusted}).clientIP(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got = addressOf(r).String() }))
		r := httptest.NewRequest("GET", "/", nil)
		r.RemoteAddr = tt.peer
		r.Header["X-Forwarded-For"] = tt.forwarded
		if handler.ServeHTTP(httptest.NewRecorder(), r); got != tt.want {
			t.Errorf("%s says %q, trusted are %q: %s, want %s", tt.peer, tt.forwarded, tt.trusted, got, tt.want)
		}
	}
}

func TestThereIsALimitToThePagesThatAreAskedFor(t *testing.T) {
	ada, abe := &oin.Person{ID: "ada", Org: oin.Org{ID: "acme"}}, &oin.Person{ID: "abe", Org: oin.Org{ID: "acme"}}
	const there, here = "203.0.113.7:5000", "127.0.0.1:5000"
	for _, tt := range []struct {
		what, base string
		who        func(limit.Caller) limit.Caller
		from       string
		person     *oin.Person
		most       int
		other      string
		another    *oin.Person
	}{
		{"an address", "https://oin.example", byAddress, there, ada, 3000, "203.0.113.8:1", ada},
		{"a person", "https://oin.example", byPerson, there, ada, 600, there, abe},
		{"a proxy on this machine, in front of a public product", "https://oin.example", byAddress, here, ada, 3000, there, ada},
		{"another machine, with a product that is here", "http://localhost:8080", byAddress, there, ada, 3000, here, ada},
		{"this machine, with a product that is here", "http://localhost:8080", byAddress, here, ada, 5000, here, ada},
		{"a person who works here with a product that is here", "http://localhost:8080", byPerson, here, ada, 5000, here, ada},
	} {
		handler := alone(t, config.Server{BaseURL: tt.base}).rateLimit(tt.who)(http.HandlerFunc(func(http.ResponseWriter, *http.Request) {}))
		ask := func(from string, who *oin.Person) *httptest.ResponseRecorder {
			w, r := httptest.NewRecorder(), httptest.NewRequest("GET", "/", nil)
			r.RemoteAddr = from
			handler.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), personKey, who)))
			return w
		}
		n, w := 0, ask(tt.from, tt.person)
		for ; w.Code == http.StatusOK && n < 5000; n++ {
			w = ask(tt.from, tt.person)
		}
		if n != tt.most {
			t.Errorf("%s may ask for %d pages, want %d", tt.what, n, tt.most)
		}
		if tt.most < 5000 && (w.Code != http.StatusTooManyRequests || w.Header().Get("Retry-After") != "1" || !strings.Contains(w.Body.String(), "opened too many pages")) {
			t.Errorf("%s then gets %d, %v", tt.what, w.Code, w.Header())
		}
		if w := ask(tt.other, tt.another); w.Code != http.StatusOK {
			t.Errorf("after %s, another gets %d", tt.what, w.Code)
		}
	}
}

func TestEveryLimitCountsSomething(t *testing.T) {
	used := map[*limit.Kind]bool{limit.Domains: true, limit.Subscriptions: true, limit.Steps: true, limit.Replies: true} // not counted by routes
	for _, r := range routes {
		used[r.limit] = true
	}
	for _, e := range endpoints {
		used[e.limit] = true
	}
	for _, kind := range limit.Kinds {
		if !used[kind] {
			t.Errorf("nothing is counted as %s", kind.Name)
		}
	}
	for kind := range used {
		if !slices.Contains(limit.Kinds, kind) {
			t.Errorf("%s is in no documentation", kind.Name)
		}
	}
}

func TestProxiesThatAreNoneAreRefusedInWords(t *testing.T) {
	for _, named := range []string{"proxy.example", "10.0.0.0/33", "10.0.0"} {
		set := config.Server{BaseURL: "http://localhost:8080", TrustedProxies: "10.0.0.1," + named}
		if err := set.Check(); err == nil || !strings.Contains(err.Error(), named) {
			t.Errorf("%s: %v", named, err)
		}
	}
}
