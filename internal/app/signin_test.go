package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/paths"
	"oinmanager/internal/signin"
)

func TestPeopleLandWhereTheirRoleWorks(t *testing.T) {
	w := newWorld(t)
	for _, tt := range []struct{ org, email, path, says string }{
		{"Acme", "ada@acme.example", "/integrations", "My App Integrations"},
		{"Globex", "gus@globex.example", "/integrations", "My App Integrations"},
		{"OIN team", "rae@oin.example", "/admin", "Queue"},
		{"OIN team", "max@oin.example", "/admin", "Queue"},
		// A group of the same name in any other org gives nothing.
		{"Impostor", "ivy@impostor.example", "/integrations", "My App Integrations"},
	} {
		b := w.visitor()
		a := b.signInAgain(tt.org, tt.email)
		b.check(tt.email, a, http.StatusOK, tt.says)
		if a.path != tt.path {
			t.Errorf("%s landed at %s, want %s", tt.email, a.path, tt.path)
		}
	}
}

func TestSessionCookieIsKeptFromScriptsAndOtherSites(t *testing.T) {
	w := newWorld(t)
	b := w.visitor()
	var seen []*http.Cookie
	b.CheckRedirect = func(req *http.Request, via []*http.Request) error {
		if req.Response != nil {
			seen = append(seen, req.Response.Cookies()...)
		}
		return nil
	}
	b.signInAgain("Acme", "ada@acme.example")
	found := false
	for _, c := range seen {
		if c.Name != "oinmanager" {
			continue
		}
		found = true
		if !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Path != "/" || c.Domain != "" {
			t.Errorf("the session cookie is %+v", c)
		}
	}
	if !found {
		t.Error("there is no session cookie")
	}
}

func TestSignOutEndsTheSessionHereAndAtTheOrg(t *testing.T) {
	w := newWorld(t)
	b := w.signIn("Acme", "ada@acme.example")
	stolen, err := url.Parse(w.url)
	if err != nil {
		t.Fatal(err)
	}
	cookies := b.Jar.Cookies(stolen)
	out := b.post("/sign-out", nil)
	b.check("signed out here", out, http.StatusOK, "signed out of OIN Manager")
	if strings.Contains(out.body, "Ada Lindqvist") || !strings.Contains(out.header.Get("Content-Security-Policy"), "form-action 'self' "+w.orgs["Acme"]+";") {
		t.Errorf("the page that goes on to the org says %s, with %v", plain(out.body), out.header)
	}
	b.CheckRedirect = func(req *http.Request, _ []*http.Request) error {
		if req.URL.Query().Has("id_token_hint") {
			t.Errorf("the ID token is in the address %s", req.URL)
		}
		return nil
	}
	a := b.leave(out)
	if a.path != "/" {
		t.Errorf("signing out ended at %s", a.path)
	}
	b.check("said once", a, http.StatusOK, "You're signed out.")
	if a := b.get("/"); strings.Contains(a.text(), "You're signed out.") {
		t.Error("it is said twice")
	}
	if a := b.get("/integrations"); a.path != "/sign-in?next=%2Fintegrations" {
		t.Errorf("still signed in: %s", a.path)
	}
	// The old cookie no longer works.
	other := w.visitor()
	other.Jar.SetCookies(stolen, cookies)
	if a := other.get("/integrations"); !strings.HasPrefix(a.path, "/sign-in") {
		t.Errorf("the old session still works: %s", a.path)
	}
	// At the org no one is signed in either: it asks again.
	b.signInAgain("Acme", "abe@acme.example")
	b.check("as another person", b.get("/integrations"), http.StatusOK, "Abe Okafor")
}

func TestSignInGoesOnWhereOneWasGoing(t *testing.T) {
	w := newWorld(t)
	b := w.visitor()
	a := b.get("/integrations?delete=x")
	if a.path != "/sign-in?next="+url.QueryEscape("/integrations?delete=x") {
		t.Fatalf("ended at %s", a.path)
	}
	if !strings.Contains(a.body, url.QueryEscape("/integrations?delete=x")) {
		t.Error("the sign-in page has forgotten where one was going")
	}
	for next, want := range map[string]string{
		"/integrations?delete=x": "/integrations?delete=x", "//evil.example/integrations": "/integrations",
		// One sign-in is not to lead into another that a link has chosen.
		"/sign-in/start?issuer=" + url.QueryEscape(w.orgs["Globex"]): "/integrations",
	} {
		b := w.visitor()
		a := b.choose("Acme", "ada@acme.example", b.get("/sign-in/start?"+url.Values{"issuer": {w.orgs["Acme"]}, "next": {next}}.Encode()))
		b.check(next, a, http.StatusOK, "My App Integrations")
		if a.path != want {
			t.Errorf("with next=%s one ended at %s", next, a.path)
		}
	}
}

func TestCallbackRefusesWhatItDidNotBegin(t *testing.T) {
	w := newWorld(t)
	b := w.visitor()
	for _, query := range []string{"", "?code=x", "?code=x&state=short", "?code=x&state=AAAAAAAAAAAAAAAAAAAAAAAAAA", "?error=access_denied&state=AAAAAAAAAAAAAAAAAAAAAAAAAA"} {
		b.check("callback"+query, b.get(paths.Callback+query), http.StatusUnprocessableEntity, "Start the sign-in again.")
	}
	b.check("unknown org", b.goOn(b.get("/sign-in/start?issuer=https://evil.example")), http.StatusUnprocessableEntity, "doesn't respond like an Okta org")
	b.check("our own machine", b.get("/sign-in/start?issuer=http://localhost:1"), http.StatusUnprocessableEntity, "is this computer")
}

func TestAnswerOfAnotherBrowserIsRefused(t *testing.T) {
	w := newWorld(t)
	// Mallory begins a sign-in as herself, and gives Ada the way back.
	mallory := w.visitor()
	var callback string
	mallory.CheckRedirect = func(req *http.Request, via []*http.Request) error {
		if strings.HasPrefix(req.URL.Path, paths.Callback) {
			callback = req.URL.RequestURI()
			return http.ErrUseLastResponse
		}
		return nil
	}
	mallory.signInAgain("Acme", "abe@acme.example")
	if callback == "" {
		t.Fatal("there was no way back")
	}
	ada := w.visitor()
	ada.check("another browser's answer", ada.get(callback), http.StatusUnprocessableEntity, "expired or was started in another browser")
	// Nor does a way back work twice.
	mallory.CheckRedirect = nil
	mallory.check("first", mallory.get(callback), http.StatusOK, "My App Integrations")
	mallory.check("second", mallory.get(callback), http.StatusUnprocessableEntity, "Start the sign-in again.")
}

func TestCancelledSignInSaysSo(t *testing.T) {
	w := newWorld(t)
	b := w.visitor()
	login := b.begin("Acme")
	a := b.post(w.orgs["Acme"]+"/login", url.Values{"id": {hidden.FindStringSubmatch(login.body)[1]}, "cancel": {"yes"}})
	b.check("canceled", a, http.StatusUnprocessableEntity, "denied access, or you canceled")
}

func TestCustomAuthorizationServersAreRefused(t *testing.T) {
	for issuer, ok := range map[string]bool{
		"https://dev-123.okta.com": true, "https://dev-123.okta.com/": true, "https://id.example/realms/oin": true,
		"https://dev-123.okta.com/oauth2/default": false, "https://dev-123.okta.com/oauth2/aus1": false, "dev-123.okta.com": false, "ftp://x.example": false,
	} {
		_, err := signin.CheckIssuer(issuer)
		if (err == nil) != ok {
			t.Errorf("CheckIssuer(%q): %v", issuer, err)
		}
	}
}

func TestReviewersOfALocalOrgSignInAsStronglyAsIsAskedFor(t *testing.T) {
	w := newWorld(t, func(o *app.Options) { o.ReviewersACR = "urn:okta:loa:2fa:any phr" })
	b := w.visitor()
	b.check("a reviewer", b.signInAgain("OIN team", "rae@oin.example"), http.StatusOK, "Queue")
	page := w.visitor().post("/sign-in/start", url.Values{"domain": {w.orgs["Acme"]}})
	if strings.Contains(page.body, "acr_values") {
		t.Error("another org is asked for what reviewers need")
	}
}
