package server

import (
	"context"
	"fmt"
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/signin"
	"oinmanager/web/assets"
)

func (s *server) handler() http.Handler {
	r := chi.NewRouter()
	if s.Tracer != nil {
		r.Use(s.traced)
	}
	r.Use(s.clientIP, s.origin, s.logRequests, s.recoverer, s.headers)
	// Without a session: files that never change, and health checks.
	r.With(s.ownHost).Handle("/assets/*", assets.Handler())
	for _, method := range []string{http.MethodGet, http.MethodHead} {
		r.MethodFunc(method, paths.Health, s.healthz)
		r.MethodFunc(method, paths.Ready, s.readyz)
	}

	r.Group(func(r chi.Router) {
		r.Use(compress, s.ownHost, s.whileStarting, s.rateLimit(byAddress), s.sameOrigin, s.session, s.rateLimit(byPerson), s.rejectMalformedURL, s.sayOnce)
		for _, route := range allRoutes() {
			if fault := route.fault(); fault != "" {
				panic(fmt.Sprintf("server: %s %s %s", route.method, route.path, fault))
			}
			if route.access == onLocalRuns && !s.Local {
				continue
			}
			for _, method := range route.method.all() {
				r.Method(method, route.path, s.handle(route))
			}
		}
		// Inside the group, so that these pages know who is signed in.
		r.NotFound(s.problemHandler(errNoPage))
		r.MethodNotAllowed(s.methodNotAllowed)
	})
	return r
}

// handle returns the handler of a route. It turns an error into a page.
func (s *server) handle(route route) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		r = r.WithContext(context.WithValue(r.Context(), routeKey, route))
		err := s.answer(w, r, route)
		if err != nil && signin.Confirm(r.Context()) == nil { // otherwise, answerExpected goes on
			s.noteRefused(r, route, err)
			s.problem(w, r, err)
		}
	}
}

// answer checks access and the path, reads the body, counts the request, and calls the handler.
func (s *server) answer(w http.ResponseWriter, r *http.Request, route route) error {
	if r.Body != nil && route.body != filesBody && route.body != fileBody {
		r.Body = http.MaxBytesReader(w, r.Body, bodyLimit)
	}
	if err := s.admit(r, route.access); err != nil {
		return err
	}
	if !forPrograms(r) { // operations check theirs
		if err := checkPlaceholders(r); err != nil {
			return err
		}
	}
	switch route.body {
	case filesBody, fileBody:
		leave, err := s.uploads.acquire(w, r, person(r).ID)
		if err != nil {
			return err
		}
		defer leave()
	case formBody:
		if err := readForm(r); err != nil {
			return err
		}
	}
	if route.limit != requests && route.body != filesBody { // files are counted in [server.tabForm]
		if err := s.count(r, route.limit); err != nil {
			return err
		}
	}
	return route.handler(s, w, r)
}

// typedBy is the header in which a script names the person who typed what it sends. By
// then, another person may be signed in in the same browser.
const typedBy = "X-Person"

// admit returns a problem if the person can't call a route.
func (s *server) admit(r *http.Request, needed access) error {
	p := person(r)
	role, recent := needed.role()
	switch {
	case needed == anyone, needed == onLocalRuns:
		return nil
	case p == nil && forPrograms(r):
		return errNoToken
	case p == nil:
		return errSignInFirst
	case r.Header.Get(typedBy) != "" && r.Header.Get(typedBy) != string(p.ID):
		return &oin.Problem{Code: codeOtherPerson,
			Text: "You are signed in as " + p.Name + " in this browser now. Someone else typed this, so it wasn't saved. Sign in as them to save it."}
	case (access(role) == signedIn || p.Role.May(role)) && recent && !p.Recent:
		return oin.ErrSignInAgain
	case access(role) == signedIn || p.Role.May(role):
		return nil
	case forPrograms(r) && role == oin.RoleISV:
		return &oin.Problem{Code: oin.CodeNotAllowed, Text: "This is for ISV developers, and you act for the OIN team."}
	case forPrograms(r) && role == oin.RoleAdmin && p.Role.IsOINTeam():
		return &oin.Problem{Code: oin.CodeNotAllowed, Text: "This is for OIN admins. Ask an OIN admin for help."}
	case forPrograms(r):
		return &oin.Problem{Code: oin.CodeNotAllowed, Text: "This is for the OIN team, and you act for " + p.Org.Name + "."}
	case role == oin.RoleISV:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "This page is for ISV developers. You're signed in as the OIN team. To see it, sign in with a developer org."}
	case role == oin.RoleAdmin && p.Role.IsOINTeam():
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "Only OIN admins can open this page. Ask an OIN admin for help."}
	default:
		return &oin.Problem{Code: oin.CodeNotAllowed,
			Text: "Only the OIN team can open this page. You're signed in with " + p.Org.Name + "."}
	}
}
