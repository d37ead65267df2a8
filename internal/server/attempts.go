package server

import (
	"cmp"
	"context"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
)

// attempts remembers recent attempts to get around a guard, so that a flood of them
// doesn't cost a query each. Which of them are written is decided for all replicas
// together, by [portal.Portal.NoteAttempt].
type attempts struct {
	write func(ctx context.Context, who oin.Person, d oin.AuditRecord, like string) error

	mu    sync.Mutex
	noted map[string]time.Time
}

// maxAttempts bounds what is remembered. While it is full, no other attempt is logged:
// the log has enough of that hour.
const maxAttempts = 1000

// first reports whether no attempt like it was noted in the last hour, and notes it.
func (a *attempts) first(like string, now time.Time) bool {
	a.mu.Lock()
	defer a.mu.Unlock()
	if len(a.noted) >= maxAttempts {
		for other, at := range a.noted {
			if now.Sub(at) >= time.Hour {
				delete(a.noted, other)
			}
		}
	}
	if at, known := a.noted[like]; known && now.Sub(at) < time.Hour || !known && len(a.noted) >= maxAttempts {
		return false
	}
	if a.noted == nil {
		a.noted = map[string]time.Time{}
	}
	a.noted[like] = now
	return true
}

// noteAttempt writes an attempt to get around a guard to the audit log, once an hour
// for each kind and org, or IP address if no one is signed in.
func (s *server) noteAttempt(r *http.Request, kind string, deed oin.AuditRecord) {
	var who oin.Person
	from := limit.At(addressOf(r)).Address
	if p := person(r); p != nil {
		who, from = *p, string(p.Org.ID)
	}
	like := string(deed.Action) + " " + kind + " " + from
	if !s.attempts.first(like, s.Now()) {
		return
	}
	if err := s.attempts.write(context.WithoutCancel(r.Context()), who, deed, like); err != nil {
		s.log.ErrorContext(r.Context(), "an attempt is not in the audit log", "error", err)
	}
}

// noteOtherSite logs a change that a page of another site requested.
func (s *server) noteOtherSite(r *http.Request) {
	from := "another site" // Origin is the sender's own claim and can be anything
	if u, err := url.Parse(r.Header.Get("Origin")); err == nil && u.Host != "" && !strings.ContainsFunc(u.Host, func(c rune) bool { return c <= ' ' || c > '~' }) {
		from = cmp.Or(ifShort(u.Scheme+"://"+u.Host), from)
	}
	s.noteAttempt(r, "", oin.AuditRecord{Action: oin.AuditOtherSite, Refused: oin.CodeNotAllowed,
		Detail: ifShort(r.Method+" "+r.URL.EscapedPath()) + " from " + from})
}

// noteLimit logs that a limit was reached.
func (s *server) noteLimit(r *http.Request, e *limit.ExceededError) {
	s.noteAttempt(r, e.Kind.Name, oin.AuditRecord{Action: oin.AuditLimit, Refused: oin.CodeLimitReached, Detail: e.Rule.Of(e.Kind)})
}
