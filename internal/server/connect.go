package server

import (
	"errors"
	"net/http"
	"net/url"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/paths"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
	"oinmanager/web/pages"
)

// connectPage returns the form that connects an org, whose domain may be known.
func (s *server) connectPage(r *http.Request, title, domain string) pages.ConnectPage {
	page := pages.ConnectPage{
		Layout: s.layout(r, title), Domain: domain,
		RedirectURI: s.BaseURL + paths.Callback, SignOutURI: s.BaseURL + paths.Start,
	}
	if d, err := okta.ParseDomain(domain); err == nil {
		page.InitiateURI = s.BaseURL + paths.SignInAt(d.Issuer())
	}
	return page
}

func (s *server) connect(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	query := r.URL.Query()
	domain, _ := okta.ParseDomain(query.Get("domain")) // a fault is shown once the form is sent
	page := s.connectPage(r, "Connect your org", string(domain))
	page.Next = s.safeNext(query.Get("next"))
	return s.page(w, r, http.StatusOK, pages.Connect(page))
}

// replaceForm shows the same form for the client of the person's own org.
func (s *server) replaceForm(w http.ResponseWriter, r *http.Request) error {
	now, err := s.signIn.Connection(r.Context(), *person(r))
	if err != nil {
		return err
	}
	if now.Configured {
		return seeOther(w, r, paths.Connection)
	}
	page := s.connectPage(r, "Replace the client secret", string(now.Domain))
	page.Replace, page.ClientID = true, now.ClientID
	return s.page(w, r, http.StatusOK, pages.Connect(page))
}

// connectClient accepts an org's client credentials, and redirects to the sign-in that
// proves them.
func (s *server) connectClient(w http.ResponseWriter, r *http.Request) error {
	w.Header().Set("Cache-Control", "no-store")
	next := s.safeNext(r.PostForm.Get("next"))
	entered := signin.ClientCredentials{
		Domain: oin.Line(r.PostForm.Get(signin.FieldDomain)), ClientID: oin.Line(r.PostForm.Get(signin.FieldClientID)),
		Secret: secret.Text(r.PostForm.Get(signin.FieldSecret)),
	}
	to, err := s.signIn.Connect(r.Context(), w, person(r), entered, next)
	if bad, ok := errors.AsType[*signin.CredentialsError](err); ok {
		return s.refusedClient(w, r, bad)
	}
	if err != nil {
		return err
	}
	domain, err := okta.ParseDomain(entered.Domain)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Leave(pages.LeavePage{
		Layout: s.layout(r, "Sign in at "+string(domain)), Domain: string(domain), To: to, Prove: true,
		Back: r.URL.Path + "?" + url.Values{"domain": {string(domain)}}.Encode(), // the form that this was sent from
	}))
}

// refusedClient shows the form again with the faults and what was typed, except the secret.
func (s *server) refusedClient(w http.ResponseWriter, r *http.Request, bad *signin.CredentialsError) error {
	page := s.connectPage(r, "Connect your org", bad.Entered.Domain)
	page.ClientID, page.Next = bad.Entered.ClientID, s.safeNext(bad.Next)
	if p := person(r); p != nil && strings.EqualFold(p.Org.Domain, bad.Entered.Domain) {
		page.Replace, page.Title = true, "Replace the client secret"
	}
	if page.Faults = bad.Fields; bad.Fields == nil {
		page.Fault = bad.Text
	}
	page.Done = ""
	return s.page(w, r, http.StatusUnprocessableEntity, pages.Connect(page))
}

func (s *server) connection(w http.ResponseWriter, r *http.Request) error {
	page, err := s.connectionPage(r)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Connection(page))
}

func (s *server) connectionPage(r *http.Request) (pages.ConnectionPage, error) {
	now, err := s.signIn.Connection(r.Context(), *person(r))
	if err != nil {
		return pages.ConnectionPage{}, err
	}
	deletion, err := s.portal.AskedDeletion(r.Context(), *person(r))
	if err != nil {
		return pages.ConnectionPage{}, err
	}
	return pages.ConnectionPage{
		Deletion: deletion,
		Layout:   s.layout(r, "Your org's connection"), Domain: string(now.Domain), ClientID: now.ClientID,
		Configured: now.Configured, At: now.ConnectedAt, By: now.ConnectedBy,
	}, nil
}

// checkConnection asks the org whether it still accepts the stored client.
func (s *server) checkConnection(w http.ResponseWriter, r *http.Request) error {
	page, err := s.connectionPage(r)
	if err != nil {
		return err
	}
	ok, says, err := s.signIn.CheckConnection(r.Context(), *person(r))
	if err != nil {
		return err
	}
	page.Checked = &pages.Checked{OK: ok, Says: says}
	return s.page(w, r, http.StatusOK, pages.Connection(page))
}
