package server

import (
	"fmt"
	"log/slog"
	"math"
	"net/http"

	"oinmanager/internal/limit"
)

// count counts a request of a kind for the caller.
func (s *server) count(r *http.Request, kind *limit.Kind) error {
	return s.limits.Count(r.Context(), kind, caller(r))
}

// tabForm parses a tab's form, and counts it as an upload if it has files.
func (s *server) tabForm(w http.ResponseWriter, r *http.Request) (tabForm, error) {
	form, err := readTab(w, r)
	if err == nil && len(form.uploads)+len(form.refused)+len(form.attached) > 0 {
		err = s.count(r, limit.Uploads)
	}
	return form, err
}

// noteExceeded logs that a limit was reached. It warns about known people who exceed an
// exact limit, since that may be a script. Requests without a session are logged at
// debug level only, because there can be any number.
func (s *server) noteExceeded(r *http.Request, e *limit.ExceededError) {
	level, about := slog.LevelDebug, []any{"of", e.Kind.Name, "counted", e.Rule.Subject}
	if p := person(r); p != nil {
		about = append(about, "org", p.Org.ID, "person", p.ID)
		if e.Kind.Exact {
			level = slog.LevelWarn
		}
	}
	s.log.Log(r.Context(), level, "limit reached", about...)
	s.noteLimit(r, e)
}

func caller(r *http.Request) limit.Caller {
	var c limit.Caller
	if address := addressOf(r); address.IsValid() {
		c = limit.At(address)
	}
	if p := person(r); p != nil {
		c.Person, c.Org = string(p.ID), string(p.Org.ID)
		if p.Token != nil { // so that a program doesn't use up what its person needs for pages
			c.Person = "token " + string(p.Token.ID)
		}
	}
	return c
}

// rateLimit rejects callers above [limit.Requests]: first by IP address, before the
// session is looked up, then by person. It skips loopback clients if BASE_URL is local.
func (s *server) rateLimit(who func(limit.Caller) limit.Caller) func(http.Handler) http.Handler {
	base := s.baseURL()
	alone := hostOf(base.Scheme, base.Host).loopback()
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !alone || !addressOf(r).IsLoopback() {
				err := s.limits.Count(r.Context(), limit.Requests, who(caller(r)))
				if forPrograms(r) {
					s.tellLeft(w, who(caller(r)))
				}
				if err != nil {
					s.problem(w, r, err)
					return
				}
			}
			next.ServeHTTP(w, r)
		})
	}
}

// tellLeft tells a program how many requests it has left (draft-ietf-httpapi-ratelimit-headers).
func (s *server) tellLeft(w http.ResponseWriter, who limit.Caller) {
	left := s.limits.Left(limit.Requests, who)
	if left.Remaining < 0 {
		return
	}
	name := string(left.Rule.Subject)
	w.Header().Set("RateLimit-Policy", fmt.Sprintf("%q;q=%d;w=%d", name, left.Rule.Many, int(left.Rule.Per.Seconds())))
	w.Header().Set("RateLimit", fmt.Sprintf("%q;r=%d;t=%d", name, left.Remaining, int(math.Ceil(left.Full.Seconds()))))
}

func byAddress(c limit.Caller) limit.Caller { return limit.Caller{Address: c.Address} }
func byPerson(c limit.Caller) limit.Caller  { return limit.Caller{Person: c.Person, Org: c.Org} }
