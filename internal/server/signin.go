package server

import (
	"cmp"
	"errors"
	"net/http"
	"net/url"

	"oinmanager/internal/okta"
	"oinmanager/internal/signin"
	"oinmanager/internal/submission"
	"oinmanager/web"
)

func (s *server) signInPage(w http.ResponseWriter, r *http.Request) error {
	if p := person(r); p != nil {
		return seeOther(w, r, s.back(r))
	}
	return s.signInForm(w, r, http.StatusOK, "", "")
}

// signInForm asks for the org, perhaps once more.
func (s *server) signInForm(w http.ResponseWriter, r *http.Request, status int, domain, fault string) error {
	w.Header().Set("Cache-Control", "no-store")
	page := web.SignInPage{Layout: s.layout(r, "Sign in"), Next: s.next(r.URL.Query().Get("next")), Local: s.Local, Domain: domain, Fault: fault}
	for _, o := range s.signIn.Orgs() {
		page.Orgs = append(page.Orgs, web.SignInOrg{Name: o.Name, Issuer: o.Issuer, People: o.People, Team: o.Team})
	}
	return s.page(w, r, status, web.SignIn(page))
}

// beginSignIn sends a person to their org. The org is named by a link of ours
// (issuer), by a form (domain), or by the org itself, where somebody has begun at its
// dashboard (iss: OpenID Connect Core 1.0, section 4).
func (s *server) beginSignIn(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	query := r.URL.Query()
	typed := query.Get("domain")
	named := cmp.Or(query.Get("issuer"), query.Get("iss"), typed)
	to, err := s.signIn.Begin(w, r, named, s.next(query.Get("next")))
	missing, ok := errors.AsType[*signin.NotConnected](err)
	switch {
	case ok:
		return seeOther(w, r, "/connect?"+url.Values{"domain": {string(missing.Domain)}, "next": {s.next(query.Get("next"))}}.Encode())
	case submission.CodeOf(err) == submission.Invalid:
		return s.signInForm(w, r, http.StatusUnprocessableEntity, named, err.Error())
	case err != nil:
		return err
	case typed == "":
		return seeOther(w, r, to)
	}
	// A form has led here, and Chromium asks form-action about each step from a form on.
	w.Header().Set("Refresh", "0; url="+to)
	domain := cut(typed, maxQuery)
	if d, err := okta.ParseDomain(typed); err == nil {
		domain = string(d)
	}
	return s.page(w, r, http.StatusOK, web.Leave(web.LeavePage{Layout: s.layout(r, "Taking you to "+domain), Domain: domain, To: to}))
}

// signInAgain sends somebody who is signed in through their org's sign-in once more.
func (s *server) signInAgain(w http.ResponseWriter, r *http.Request) error {
	next := s.next(r.URL.Query().Get("next"))
	p := person(r)
	if p == nil {
		return seeOther(w, r, "/sign-in?next="+url.QueryEscape(next))
	}
	to, err := s.signIn.Again(w, r, *p, next)
	if err != nil {
		return err
	}
	return seeOther(w, r, to)
}

func (s *server) finishSignIn(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	p, next, err := s.signIn.Finish(w, r)
	if passed, ok := errors.AsType[*signin.NotHeeded](err); ok && submission.CodeOf(err) == "" {
		to, err := s.signIn.Insist(w, r, passed)
		if err != nil {
			return err
		}
		return seeOther(w, r, to)
	}
	if err != nil {
		return err
	}
	s.log.InfoContext(r.Context(), "signed in", "org", p.Org.ID, "person", p.ID, "role", p.Role)
	switch next = s.next(next); {
	case next != "":
		return seeOther(w, r, next)
	case p.Role.Reviews():
		return seeOther(w, r, "/admin")
	default:
		return seeOther(w, r, "/integrations")
	}
}

// signOut ends the session. The browser forgets the pages that it still holds; unsaved
// text is the page's own to remove (signout.js), as only it knows whose that is.
func (s *server) signOut(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Clear-Site-Data", `"cache"`)
	to, err := s.signIn.SignOut(w, r)
	if err != nil {
		return err
	}
	return seeOther(w, r, to)
}
