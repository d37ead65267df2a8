package server

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/config"
	"oinmanager/internal/oin"
)

func TestAFloodOfAttemptsAsksTheDatabaseOnceForEachAddressAndHour(t *testing.T) {
	s := alone(t, config.Server{BaseURL: "https://oin.example"})
	now := time.Unix(1e9, 0)
	s.Now = func() time.Time { return now }
	var written []string
	s.attempts.write = func(_ context.Context, _ oin.Person, d oin.AuditRecord, _ string) error {
		written = append(written, d.Detail)
		return nil
	}
	handler := s.sameOrigin(http.NotFoundHandler())
	attack := func(address, origin string) {
		r := httptest.NewRequest(http.MethodPost, "/submissions", nil)
		r.RemoteAddr = address + ":5000"
		r.Header.Set("Origin", origin)
		handler.ServeHTTP(httptest.NewRecorder(), r)
	}
	for range 100 {
		attack("203.0.113.7", "https://evil.example")
		attack("203.0.113.8", "https://"+strings.Repeat("e", 5000)+".example")
		attack("[2001:db8::1]", "https://evil\xff.example")
		attack("[2001:db8::2]", "null") // the same network
	}
	want := []string{"POST /submissions from https://evil.example", "POST /submissions from another site", "POST /submissions from another site"}
	if fmt.Sprint(written) != fmt.Sprint(want) {
		t.Errorf("the database is asked to write %q, want %q", written, want)
	}
	now = now.Add(time.Hour)
	if attack("203.0.113.7", "https://evil.example"); len(written) != 4 {
		t.Error("an hour later it is not written again")
	}
	// However many addresses there are, what is remembered is bounded.
	for n := range 5000 {
		attack(fmt.Sprintf("198.51.%d.%d", n/250, n%250), "https://evil.example")
	}
	if len(s.attempts.noted) > maxAttempts || len(written) > 4+maxAttempts {
		t.Errorf("%d are remembered, %d were to be written", len(s.attempts.noted), len(written))
	}
}
