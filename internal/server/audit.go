package server

import (
	"crypto/rand"
	"net"
	"net/http"
	"strings"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/submission"
)

// origin notes from where a request came, and gives it a name: the one that the
// answer's X-Request-Id has, and each line in the log.
func (s *server) origin(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		from := submission.Origin{Address: r.RemoteAddr, Request: rand.Text()}
		if host, _, err := net.SplitHostPort(r.RemoteAddr); err == nil {
			from.Address = host
		}
		w.Header().Set("X-Request-Id", from.Request)
		next.ServeHTTP(w, r.WithContext(submission.WithOrigin(r.Context(), from)))
	})
}

// audited are the routes that the audit log knows by a name of their own, also where
// it was refused.
var audited = map[string]submission.AuditAction{
	"POST /submissions/{id}/do/{action}":            submission.AuditStep,
	"POST /admin/submissions/{id}/do/{action}":      submission.AuditStep,
	"POST /admin/submissions/{id}/reveal/{key}":     submission.AuditReveal,
	"POST /admin/settings":                          submission.AuditSettings,
	"POST /admin/settings/holidays":                 submission.AuditSettings,
	"POST /admin/settings/holidays/remove":          submission.AuditSettings,
	"POST /submissions/{id}/test":                   submission.AuditInstall,
	"POST /submissions/{id}/test/by-hand":           submission.AuditNote,
	"POST /submissions/{id}/test/{instance}/revoke": submission.AuditRevoke,
}

// noteRefused lets the audit log know of a request that was refused to somebody who
// is signed in.
func (s *server) noteRefused(r *http.Request, route route, err error) {
	p, refused := person(r), submission.CodeOf(err)
	if p == nil || refused == "" {
		return
	}
	deed := submission.Deed{Action: submission.AuditRequest, Detail: cut(r.Method+" "+r.URL.Path, maxQuery), Refused: refused}
	if known, ok := audited[route.method+" "+route.path]; ok {
		deed.Action = known
	}
	var about []string
	for _, value := range chi.RouteContext(r.Context()).URLParams.Values {
		if id, ok := submission.ParseID(value); ok {
			about = append(about, value)
			if chi.URLParam(r, "id") == value && strings.Contains(route.path, "/submissions/{id}") {
				deed.Submission = id
			}
		}
	}
	if err := s.portal.Refused(r.Context(), *p, deed, about); err != nil {
		s.log.ErrorContext(r.Context(), "a refused request is not in the audit log", "error", err)
	}
}
