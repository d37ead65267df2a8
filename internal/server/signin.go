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

// signInForm shows the form that asks for the org, again if there is a fault.
func (s *server) signInForm(w http.ResponseWriter, r *http.Request, status int, next, domain, fault string) error {
	w.Header().Set("Cache-Control", "no-store")
	page := pages.SignInPage{Layout: s.layout(r, "Sign in"), Next: next, Local: s.Local, Domain: domain, Fault: fault}
	for _, o := range s.signIn.Orgs() {
		page.Orgs = append(page.Orgs, pages.SignInOrg{Name: o.Name, Issuer: o.Issuer, People: o.People, Team: o.Team})
	}
	return s.page(w, r, status, pages.SignIn(page))
}

// askToSignIn responds to a link that starts a sign-in. An org's dashboard has such
// links (iss: OpenID Connect Core 1.0, section 4), but any site can. It only asks for
// confirmation: the link itself starts nothing, calls no org, and reveals nothing about
// one.
func (s *server) askToSignIn(w http.ResponseWriter, r *http.Request) error {
	query := r.URL.Query()
	return s.askWhether(w, r, cmp.Or(query.Get("iss"), query.Get("issuer"), query.Get("domain")), s.safeNext(query.Get("next")))
}

// askWhether asks whether to sign in at the named org.
func (s *server) askWhether(w http.ResponseWriter, r *http.Request, named, next string) error {
	w.Header().Set("Cache-Control", "no-store")
	domain, err := s.signIn.Domain(named)
	if err != nil {
		return s.signInForm(w, r, http.StatusUnprocessableEntity, next, ifShort(named), err.Error())
	}
	return s.page(w, r, http.StatusOK, pages.AskToSignIn(pages.AskToSignInPage{
		Layout: s.layout(r, "Sign in at "+string(domain)+"?"), Domain: string(domain), Next: next, Back: s.back(r)}))
}

// beginSignIn redirects to the org that the person named in the form. If they are
// already signed in, it asks first, and the current session stays until they come back.
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
		return seeOther(w, r, paths.ConnectOrg(string(missing.Domain), next)+"&done=not-connected")
	case oin.CodeOf(err) == oin.CodeInvalid:
		return s.signInForm(w, r, http.StatusUnprocessableEntity, next, ifShort(named), err.Error())
	case err != nil:
		return err
	}
	domain, err := s.signIn.Domain(named)
	if err != nil {
		return err
	}
	// A form led here, and Chromium checks form-action for each redirect after a form.
	w.Header().Set("Refresh", "0; url="+to)
	return s.page(w, r, http.StatusOK, pages.Leave(pages.LeavePage{Layout: s.layout(r, "Taking you to "+string(domain)), Domain: string(domain), To: to}))
}

// signInAgain sends a signed-in person through their org's sign-in again. If another
// site led here, it asks first.
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
		return s.refusedClient(w, r, bad)
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

// signOut ends the session and clears the browser's cache. The page itself removes
// unsaved text (signout.js), since only it knows whose that is.
func (s *server) signOut(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Clear-Site-Data", `"cache"`)
	leaving, err := s.signIn.SignOut(w, r)
	if err != nil {
		return err
	}
	setSignedOut(w, r, doneLasts)
	if leaving == nil {
		return seeOther(w, r, paths.Start)
	}
	w.Header().Set("Cache-Control", "no-store")
	w.Header().Set("Content-Security-Policy", contentSecurityPolicy(originOf(leaving.To)))
	page := pages.SignedOutPage{Layout: s.layout(r, "Signed out"), Domain: leaving.Domain, To: leaving.To, IDToken: string(leaving.IDToken), Home: leaving.Home}
	page.Person = nil
	return s.page(w, r, http.StatusOK, pages.SignedOut(page))
}
