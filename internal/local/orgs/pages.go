package orgs

import (
	"bytes"
	"embed"
	"encoding/json"
	"html/template"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/zitadel/oidc/v3/pkg/oidc"
)

//go:embed pages
var files embed.FS

var pages = template.Must(template.ParseFS(files, "pages/*.html"))

// view is what the pages show.
type view struct {
	Title  string
	Org    Org
	App    string // URL of the relying party
	Domain string
	Person *Person
	ID     string // of the authorization request
	Hint   string
	Text   string
	Mails  []Mail
	Mail   *Mail
	To     string
	Tos    []string
	Inbox  bool // there is a mailbox
	Frame  string
	Clears bool // there is Universal Logout
	Client *Client
}

func (s *server) show(w http.ResponseWriter, status int, page string, v view) {
	v.Org, v.App, v.Inbox = s.org, origin(s.options.Client.RedirectURI), s.options.Mails != nil
	v.Clears = s.options.Client.UniversalLogoutURI != ""
	_, v.Domain, _ = strings.Cut(s.issuer, "://")
	var b bytes.Buffer
	if err := pages.ExecuteTemplate(&b, page, v); err != nil {
		s.options.Log.Error("page of local org", "page", page, "error", err)
		http.Error(w, "Something went wrong in the local org. See its log.", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = b.WriteTo(w) // a reader that goes away is not an error
}

func (s *server) style(w http.ResponseWriter, r *http.Request) {
	http.ServeFileFS(w, r, files, "pages/style.css")
}

func (s *server) home(w http.ResponseWriter, r *http.Request) {
	v := view{Title: s.org.Name}
	if s.options.ShowApp {
		v.Client = &s.options.Client
	}
	if x, ok := s.current(r); ok {
		if p, ok := s.store.person(x.sub); ok {
			v.Person = &p
		}
	}
	s.show(w, http.StatusOK, "home.html", v)
}

func (s *server) signedOut(w http.ResponseWriter, r *http.Request) {
	s.show(w, http.StatusOK, "message.html", view{Title: "Signed out", Text: "You are signed out of " + s.org.Name + "."})
}

// organization serves Okta's document that identifies the org, whatever its domain.
func (s *server) organization(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, http.StatusOK, map[string]any{
		"id": s.org.ID, "pipeline": "idx",
		"_links": map[string]any{"organization": map[string]string{"href": s.issuer}},
	})
}

// customServer responds at the path of Okta's default custom authorization server,
// which a local org doesn't have.
func (s *server) customServer(w http.ResponseWriter, r *http.Request) {
	writeJSON(w, http.StatusNotFound, map[string]any{
		"errorCode": "E0000022", "errorSummary": "The endpoint does not support the provided HTTP method",
	})
}

func writeJSON(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body) // a reader that goes away is not an error
}

// cookie returns the name of this org's session cookie. It differs by org, because
// cookies are shared by all ports of a host.
func (s *server) cookie() string {
	return "local_org_" + strings.ReplaceAll(strings.ToLower(s.org.Name), " ", "_")
}

func (s *server) current(r *http.Request) (session, bool) {
	c, err := r.Cookie(s.cookie())
	if err != nil {
		return session{}, false
	}
	return s.store.session(c.Value)
}

// login shows the org's sign-in page. A person whose session is recent enough passes
// straight through, as at Okta.
func (s *server) login(w http.ResponseWriter, r *http.Request) {
	req, err := s.store.find(r.URL.Query().Get("id"))
	if err != nil {
		s.startAgain(w)
		return
	}
	if x, ok := s.current(r); ok && req.acceptable(x, s.options.Now()) {
		s.goOn(w, r, req, x)
		return
	}
	if slices.Contains(req.Prompt, oidc.PromptNone) {
		s.goBack(w, r, req, "login_required")
		return
	}
	s.show(w, http.StatusOK, "login.html", view{Title: "Sign in to " + s.org.Name, ID: req.id, Hint: req.LoginHint})
}

func (s *server) startAgain(w http.ResponseWriter) {
	s.show(w, http.StatusBadRequest, "message.html", view{Title: "Start again",
		Text: "This sign-in expired. Go back to the app and start again."})
}

// signIn handles the form of the sign-in page.
func (s *server) signIn(w http.ResponseWriter, r *http.Request) {
	r.Body = http.MaxBytesReader(w, r.Body, 4<<10)
	req, err := s.store.find(r.PostFormValue("id"))
	if err != nil {
		s.startAgain(w)
		return
	}
	if r.PostFormValue("cancel") != "" {
		s.goBack(w, r, req, "access_denied")
		return
	}
	i := slices.IndexFunc(s.org.People, func(p Person) bool { return p.Email == r.PostFormValue("person") })
	if i < 0 {
		s.show(w, http.StatusBadRequest, "message.html", view{Title: "Person not found", Text: s.org.Name + " doesn't have this person."})
		return
	}
	id, x := s.store.startSession(s.org.People[i].Sub)
	http.SetCookie(w, &http.Cookie{Name: s.cookie(), Value: id, Path: "/", HttpOnly: true, SameSite: http.SameSiteLaxMode})
	s.goOn(w, r, req, x)
}

// goOn returns a finished request to the provider, which redirects the browser back
// with a code.
func (s *server) goOn(w http.ResponseWriter, r *http.Request, req *request, x session) {
	s.store.finish(req, x)
	http.Redirect(w, r, "/oauth2/v1/authorize/callback?id="+url.QueryEscape(req.id), http.StatusSeeOther)
}

// goBack redirects the browser back with an error (RFC 6749, section 4.1.2.1).
func (s *server) goBack(w http.ResponseWriter, r *http.Request, req *request, code string) {
	_ = s.store.DeleteAuthRequest(r.Context(), req.id) // never fails
	http.Redirect(w, r, req.RedirectURI+"?"+url.Values{
		"error": {code}, "error_description": {"The resource owner or authorization server denied the request."}, "state": {req.State},
	}.Encode(), http.StatusSeeOther)
}

// forgetSession deletes this browser's session on its way to the provider's sign-out.
func (s *server) forgetSession(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if c, err := r.Cookie(s.cookie()); err == nil {
			s.store.endSession(c.Value)
			http.SetCookie(w, &http.Cookie{Name: s.cookie(), Path: "/", MaxAge: -1, HttpOnly: true, SameSite: http.SameSiteLaxMode})
		}
		next.ServeHTTP(w, r)
	})
}
