package server

import (
	"log/slog"
	"net/http"

	"oinmanager/internal/limit"
)

// count counts one more of a kind for whoever asks.
func (s *server) count(r *http.Request, kind *limit.Kind) error {
	return s.limits.Count(r.Context(), kind, caller(r))
}

// tabForm reads a tab's form, and counts it where it brings files.
func (s *server) tabForm(w http.ResponseWriter, r *http.Request) (tabForm, error) {
	form, err := readTab(w, r)
	if err == nil && len(form.uploads)+len(form.refused) > 0 {
		err = s.count(r, limit.Uploads)
	}
	return form, err
}

// noteExceeded tells those who run it: somebody who wants more passwords or files than
// people do may be no person any more. Of those who are not known there can be any number.
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
	}
	return c
}

// rateLimit refuses whoever asks for more pages than people do: before the session is
// looked up by their address, and after it by who they are. Whoever works on this
// machine with a product that is there for it alone may ask as much as it answers.
func (s *server) rateLimit(who func(limit.Caller) limit.Caller) func(http.Handler) http.Handler {
	base := s.baseURL()
	alone := hostOf(base.Scheme, base.Host).loopback()
	return func(next http.Handler) http.Handler {
		return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			if !alone || !addressOf(r).IsLoopback() {
				if err := s.limits.Count(r.Context(), limit.Requests, who(caller(r))); err != nil {
					s.problem(w, r, err)
					return
				}
			}
			next.ServeHTTP(w, r)
		})
	}
}

func byAddress(c limit.Caller) limit.Caller { return limit.Caller{Address: c.Address} }
func byPerson(c limit.Caller) limit.Caller  { return limit.Caller{Person: c.Person, Org: c.Org} }
