package app_test

import (
	"encoding/hex"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/local/orgs"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres/pgtest"
)

// named makes a browser send that User-Agent.
type named struct{ userAgent string }

func (n named) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("User-Agent", n.userAgent)
	return http.DefaultTransport.RoundTrip(r)
}

// signInWith returns a signed-in browser with that User-Agent.
func (w *world) signInWith(userAgent, org, email string) *browser {
	w.Helper()
	b := w.visitor()
	b.Transport = named{userAgent}
	if a := b.signInAgain(org, email); a.status != http.StatusOK {
		w.Fatalf("signing in as %s ended at %s with %d", email, a.path, a.status)
	}
	return b
}

const (
	firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
	edge    = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0"
	phone   = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/140.0 Mobile/15E148 Safari/604.1"
)

var endings = regexp.MustCompile(`action="(/sessions/[0-9a-f-]{36}/end)"`)

// endings lists where a person ends their other sessions.
func (b *browser) endings() []string {
	b.Helper()
	var all []string
	for _, m := range endings.FindAllStringSubmatch(b.get("/sessions").body, -1) {
		all = append(all, m[1])
	}
	return all
}

// out expects a browser to be signed out here.
func (b *browser) out(want bool) {
	b.Helper()
	if a := b.get("/notifications"); strings.HasPrefix(a.path, "/sign-in") != want {
		b.Errorf("asking for a page ended at %s; signed out should be %t", a.path, want)
	}
}

func TestEverybodySeesAndEndsTheirOwnSessions(t *testing.T) {
	w := newWorld(t)
	here := w.signInWith(firefox, "Acme", "ada@acme.example")
	here.check("alone", here.get("/sessions"), http.StatusOK, "You're not signed in anywhere else")
	office, pocket := w.signInWith(edge, "Acme", "ada@acme.example"), w.signInWith(phone, "Acme", "ada@acme.example")
	abe, rae := w.signIn("Acme", "abe@acme.example"), w.signIn("OIN team", "rae@oin.example")

	here.check("the way there", here.get("/"), http.StatusOK, `href="/sessions"`)
	page := here.get("/sessions")
	for _, says := range []string{"Firefox on Linux", "This browser", "Edge on Windows", "Chrome on iOS", "127.0.0.1", "just now"} {
		here.check("the list", page, http.StatusOK, says)
	}
	if page.header.Get("Cache-Control") != "no-store" {
		t.Error("the list may be kept by caches")
	}
	ends := pocket.endings() // those of the other two, of which office was used last
	if len(ends) != 2 || len(here.endings()) != 2 || len(abe.endings()) != 0 {
		t.Fatalf("Ada can end %v", ends)
	}

	for _, end := range ends { // not another person's, even in the same org
		abe.check("a colleague", abe.post(end, nil), http.StatusNotFound, "This session has already ended")
		rae.check("a reviewer", rae.post(end, nil), http.StatusNotFound, "This session has already ended")
	}
	visitor := w.visitor()
	visitor.check("a visitor", visitor.post(ends[0], nil), http.StatusUnauthorized, "Sign in")
	here.check("no id", here.post("/sessions/1/end", nil), http.StatusNotFound, "no page")

	here.check("one", here.post(here.endings()[0], nil), http.StatusOK, "Session ended")
	if n := len(here.endings()); n != 1 {
		t.Errorf("%d others are left", n)
	}
	here.check("the rest", here.post("/sessions/end-others", nil), http.StatusOK, "All other sessions ended")
	here.out(false)
	office.out(true)
	pocket.out(true)
	abe.out(false)
	rae.out(false)
	a := office.post("/notifications", nil)
	office.check("what was being done there", a, http.StatusUnauthorized, "Your session has ended, so nothing was changed")
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'session-end' and detail like 'Ended by the user: %'`); n != 2 {
		t.Errorf("the audit log tells of %d", n)
	}
}

func TestOnlyTheHashOfASessionsTokenIsKeptAndEachSignInHasANewOne(t *testing.T) {
	w := newWorld(t)
	b := w.signIn("Acme", "ada@acme.example")
	site, err := url.Parse(w.url)
	if err != nil {
		t.Fatal(err)
	}
	token := func() string {
		for _, c := range b.Jar.Cookies(site) {
			if c.Name == "oinmanager" {
				return c.Value
			}
		}
		t.Fatal("there is no session cookie")
		return ""
	}
	first := token()
	if bits := 5 * len(first); bits < 128 || strings.Trim(first, "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567") != "" { // rand.Text is base32
		t.Errorf("the token has %d bits at most", bits)
	}
	if kept := w.everything(); strings.Contains(kept, first) || strings.Contains(kept, hex.EncodeToString([]byte(first))) {
		t.Error("the database holds the token of a session")
	}
	before := b.Jar.Cookies(site)
	b.begin("Acme") // the org lets her pass
	if token() == first {
		t.Error("another sign-in has the same token")
	}
	old := w.visitor()
	old.Jar.SetCookies(site, before)
	old.out(true)
	b.out(false)
	// Nor is a token accepted that someone else has chosen.
	planted := w.visitor()
	planted.Jar.SetCookies(site, []*http.Cookie{{Name: "oinmanager", Value: "chosen", Path: "/"}})
	planted.signInAgain("Acme", "abe@acme.example")
	planted.out(false)
	if kept := planted.Jar.Cookies(site); strings.Contains(kept[0].Value, "chosen") {
		t.Error("a planted token is a session's now")
	}
}

func TestAnOrgSignsItsPeopleOutEverywhere(t *testing.T) {
	w := newWorld(t)
	here, there := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "ada@acme.example")
	abe, gus := w.signIn("Acme", "abe@acme.example"), w.signIn("Globex", "gus@globex.example")
	admin := w.visitor()
	admin.check("the org's page", admin.get(w.orgs["Acme"]), http.StatusOK, "Sign Ada Lindqvist out everywhere")
	admin.check("clear her sessions", admin.post(w.orgs["Acme"]+"/people/"+orgs.Acme.People[0].Sub+"/clear-sessions", nil), http.StatusOK, "responded: 204")
	here.out(true)
	there.out(true)
	abe.out(false)
	gus.out(false)
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'org-logout' and detail = 'Universal Logout ended 2 sessions'`); n != 1 {
		t.Errorf("the audit log tells of %d", n)
	}
	admin.check("unsigned", admin.do(http.MethodPost, paths.UniversalLogout, strings.NewReader(`{}`)), http.StatusUnauthorized, "")
	if here.signInAgain("Acme", "ada@acme.example"); len(here.endings()) > 0 {
		t.Error("an old session is back")
	}
}

var frame = regexp.MustCompile(`<iframe src="([^"]+)"`)

func TestAPersonWhoSignsOutOfTheirOrgIsSignedOutOfThatBrowserHere(t *testing.T) {
	w := newWorld(t)
	here, there := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "ada@acme.example")
	page := here.post(w.orgs["Acme"]+"/leave", nil)
	found := frame.FindStringSubmatch(page.body)
	if found == nil {
		t.Fatalf("the org's page has no frame: %s", page.body)
	}
	address, other := strings.ReplaceAll(found[1], "&amp;", "&"), w.visitor() // a frame brings no cookie
	for _, wrong := range []string{strings.Replace(address, "sid=", "sid=x", 1), strings.Replace(address, url.QueryEscape(w.orgs["Acme"]), url.QueryEscape(w.orgs["Globex"]), 1)} {
		other.check("of another session", other.get(wrong), http.StatusOK, "")
	}
	other.check("of none", other.get(paths.FrontChannelLogout+"?iss="+url.QueryEscape(w.orgs["Acme"])+"&sid="), http.StatusUnprocessableEntity, "doesn't name a session")
	here.out(false)
	other.check("the frame", other.get(address), http.StatusOK, "")
	here.out(true)
	there.out(false)
}
