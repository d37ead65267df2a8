package server

import (
	"errors"
	"net/http"
	"net/url"

	"oinmanager/internal/signin"
	"oinmanager/internal/submission"
	"oinmanager/web"
)

func (s *server) signInPage(w http.ResponseWriter, r *http.Request) error {
	if p := person(r); p != nil {
		return seeOther(w, r, s.back(r))
	}
	page := web.SignInPage{Layout: s.layout(r, "Sign in"), Next: signin.LocalPath(r.URL.Query().Get("next")), Local: s.Local}
	for _, o := range s.signIn.Orgs() {
		page.Orgs = append(page.Orgs, web.SignInOrg{Name: o.Name, Issuer: o.Issuer, People: o.People})
	}
	return s.page(w, r, http.StatusOK, web.SignIn(page))
}

func (s *server) beginSignIn(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	query := r.URL.Query()
	return s.signIn.Begin(w, r, query.Get("issuer"), query.Get("next"))
}

// signInAgain sends somebody who is signed in through their org's sign-in once more.
func (s *server) signInAgain(w http.ResponseWriter, r *http.Request) error {
	next := signin.LocalPath(r.URL.Query().Get("next"))
	p := person(r)
	if p == nil {
		return seeOther(w, r, "/sign-in?next="+url.QueryEscape(next))
	}
	return s.signIn.Again(w, r, *p, next)
}

func (s *server) finishSignIn(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	p, next, err := s.signIn.Finish(w, r)
	if passed, ok := errors.AsType[*signin.NotHeeded](err); ok && submission.CodeOf(err) == "" {
		return s.signIn.Insist(w, r, passed)
	}
	if err != nil {
		return err
	}
	s.log.InfoContext(r.Context(), "signed in", "org", p.Org.ID, "person", p.ID, "role", p.Role)
	switch {
	case next != "":
		return seeOther(w, r, next)
	case p.Role.Reviews():
		return seeOther(w, r, "/admin")
	default:
		return seeOther(w, r, "/integrations")
	}
}

func (s *server) signOut(w http.ResponseWriter, r *http.Request) error {
	to, err := s.signIn.SignOut(w, r)
	if err != nil {
		return err
	}
	return seeOther(w, r, to)
}
