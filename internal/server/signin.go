package server

import (
	"cmp"
	"errors"
	"net/http"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/signin"
	"oinmanager/web/pages"
)

func (s *server) signInPage(w http.ResponseWriter, r *http.Request) error {
	if p := person(r); p != nil {
		return seeOther(w, r, s.back(r))
	}
	return s.signInForm(w, r, http.StatusOK, s.safeNext(r.URL.Query().Get("next")), "", "")
}

// signInForm asks for the org, perhaps once more.
func (s *server) signInForm(w http.ResponseWriter, r *http.Request, status int, next, domain, fault string) error {
	w.Header().Set("Cache-Control", "no-store")
	page := pages.SignInPage{Layout: s.layout(r, "Sign in"), Next: next, Local: s.Local, Domain: domain, Fault: fault}
	for _, o := range s.signIn.Orgs() {
		page.Orgs = append(page.Orgs, pages.SignInOrg{Name: o.Name, Issuer: o.Issuer, People: o.People, Team: o.Team})
	}
	return s.page(w, r, status, pages.SignIn(page))
}

// askToSignIn answers a link that is to start a sign-in: an org's dashboard has one
// (iss: OpenID Connect Core 1.0, section 4), and so may any other site. Going there
// starts nothing, asks no org, and tells nothing of one.
func (s *server) askToSignIn(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	return s.askWhether(w, r, cmp.Or(query.Get("iss"), query.Get("issuer"), query.Get("domain")), s.safeNext(query.Get("next")))
}

// askWhether asks someone whether they want to sign in at an org.
func (s *server) askWhether(w http.ResponseWriter, r *http.Request, named, next string) error {
	w.Header().Set("Cache-Control", "no-store")
	domain, err := s.signIn.Domain(named)
	if err != nil {
		return s.signInForm(w, r, http.StatusUnprocessableEntity, next, cut(named, maxQuery), err.Error())
	}
	return s.page(w, r, http.StatusOK, pages.AskToSignIn(pages.AskToSignInPage{
		Layout: s.layout(r, "Sign in at "+string(domain)+"?"), Domain: string(domain), Next: next, Back: s.back(r)}))
}

// beginSignIn sends a person to the org that they have named in a form of ours, or
// have confirmed where someone is signed in already. That session goes on until they
// come back.
func (s *server) beginSignIn(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	if err := readForm(r); err != nil {
		return err
	}
	named, next := oin.Line(r.PostForm.Get("domain")), s.safeNext(r.PostForm.Get("next"))
	if person(r) != nil && r.PostForm.Get("instead") == "" {
		return s.askWhether(w, r, named, next)
	}
	if !s.signIn.Configured(named) {
		if err := s.count(r, limit.Domains); err != nil {
			return err
		}
	}
	to, err := s.signIn.Begin(w, r, named, next)
	missing, ok := errors.AsType[*signin.NotConnectedError](err)
	switch {
	case ok:
		return seeOther(w, r, paths.ConnectOrg(string(missing.Domain), next))
	case oin.CodeOf(err) == oin.CodeInvalid:
		return s.signInForm(w, r, http.StatusUnprocessableEntity, next, cut(named, maxQuery), err.Error())
	case err != nil:
		return err
	}
	domain, err := s.signIn.Domain(named)
	if err != nil {
		return err
	}
	// A form has led here, and Chromium asks form-action about each step from a form on.
	w.Header().Set("Refresh", "0; url="+to)
	return s.page(w, r, http.StatusOK, pages.Leave(pages.LeavePage{Layout: s.layout(r, "Taking you to "+string(domain)), Domain: string(domain), To: to}))
}

// signInAgain sends someone who is signed in through their org's sign-in once more;
// where another site has led here, only after a click on a page of ours.
func (s *server) signInAgain(w http.ResponseWriter, r *http.Request) error {
	next := s.safeNext(r.URL.Query().Get("next"))
	p := person(r)
	if p == nil {
		return seeOther(w, r, paths.SignInFor(next))
	}
	if fromAnotherSite(r) {
		status := http.StatusUnauthorized
		return s.page(w, r, status, pages.SignInAgain(pages.SignInAgainPage{
			Layout: s.layout(r, "Sign in again?"), Status: status, Back: s.back(r), Again: paths.SignInAgainFor(next),
			Text: "A link on another site brought you here. Continue only if you want to sign in at " + p.Org.Domain + " again."}))
	}
	to, err := s.signIn.Reauthenticate(w, r, *p, next)
	if err != nil {
		return err
	}
	return seeOther(w, r, to)
}

func (s *server) finishSignIn(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	p, next, err := s.signIn.Finish(w, r)
	if passed, ok := errors.AsType[*signin.StaleAuthTimeError](err); ok && oin.CodeOf(err) == "" {
		to, err := s.signIn.ReauthenticateWithPrompt(w, r, passed)
		if err != nil {
			return err
		}
		return seeOther(w, r, to)
	}
	if bad, ok := errors.AsType[*signin.CredentialsError](err); ok {
		return s.badOffer(w, r, bad)
	}
	if err != nil {
		return err
	}
	s.log.InfoContext(r.Context(), "signed in", "org", p.Org.ID, "person", p.ID, "role", p.Role)
	switch next = s.safeNext(next); {
	case next != "":
		return seeOther(w, r, next)
	case p.Role.IsOINTeam():
		return seeOther(w, r, paths.Queue)
	default:
		return seeOther(w, r, paths.Integrations)
	}
}

// signOut ends the session. The browser forgets the pages that it still holds; unsaved
// text is the page's own to remove (signout.js), as only it knows whose that is.
func (s *server) signOut(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Clear-Site-Data", `"cache"`)
	leaving, err := s.signIn.SignOut(w, r)
	switch {
	case err != nil:
		return err
	case leaving == nil:
		return seeOther(w, r, paths.Start)
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Security-Policy", contentSecurityPolicy(originOf(leaving.To)))
	page := pages.SignedOutPage{Layout: s.layout(r, "Signed out"), Domain: leaving.Domain, To: leaving.To, IDToken: string(leaving.IDToken), Home: leaving.Home}
	page.Person = nil
	return s.page(w, r, http.StatusOK, pages.SignedOut(page))
}
