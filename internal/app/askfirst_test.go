package app_test

import (
	"html"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/paths"
)

func TestALinkStartsNoSignInUntilSomeoneSaysSo(t *testing.T) {
	w := newWorld(t)
	link := "/sign-in/start?iss=" + url.QueryEscape(w.orgs["Acme"]) + "&next=/connectors"
	domain := strings.TrimPrefix(w.orgs["Acme"], "http://")
	for _, site := range []string{"", "none", "cross-site", "same-site", "same-origin"} { // pages of the product have links that others wrote
		b := w.visitor()
		a := b.do(http.MethodGet, link, nil, "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document")
		b.check("a link, "+site, a, http.StatusOK, "Sign in at "+domain+"?")
		if a.header.Get("Set-Cookie") != "" || a.header.Get("Refresh") != "" || onward.MatchString(a.body) {
			t.Errorf("a link, %s, begins a sign-in by itself: %v", site, a.header)
		}
		a = b.choose("Acme", "ada@acme.example", a)
		b.check("after a click", a, http.StatusOK, "Connectors")
		if a.path != "/connectors" {
			t.Errorf("after a click one ends at %s", a.path)
		}
	}
	b := w.visitor()
	a := b.do(http.MethodPost, "/sign-in/start", strings.NewReader(url.Values{"domain": {domain}, "instead": {"yes"}}.Encode()),
		"Content-Type", "application/x-www-form-urlencoded", "Sec-Fetch-Site", "cross-site")
	b.check("a form of another site", a, http.StatusForbidden, "it came from another site")
}

func TestASessionEndsOnlyOnceAnotherOneHasBegunInItsPlace(t *testing.T) {
	w := newWorld(t)
	b := w.signIn("Acme", "ada@acme.example")
	stays := func(when string) {
		t.Helper()
		b.check(when, b.get("/integrations"), http.StatusOK, "Ada Lindqvist")
	}
	globex := strings.TrimPrefix(w.orgs["Globex"], "http://")
	a := b.get("/sign-in/start?iss=" + url.QueryEscape(w.orgs["Globex"]))
	b.check("a link", a, http.StatusOK, "Sign in at "+globex+" instead of Acme?")
	b.check("the form of a page from before", b.post("/sign-in/start", url.Values{"domain": {globex}}), http.StatusOK, "instead of Acme?")
	b.check("one's own org", b.get("/sign-in/start?iss="+url.QueryEscape(w.orgs["Acme"])), http.StatusOK, "again?")
	stays("asked")
	login := b.goOn(a)
	stays("on the way")
	id := hidden.FindStringSubmatch(login.body)[1]
	b.check("canceled", b.post(w.orgs["Globex"]+"/login", url.Values{"id": {id}, "cancel": {"yes"}}), http.StatusUnprocessableEntity, "denied access, or you canceled")
	stays("canceled at the other org")

	site, err := url.Parse(w.url)
	if err != nil {
		t.Fatal(err)
	}
	before := b.Jar.Cookies(site)
	b.check("signed in instead", b.choose("Globex", "gus@globex.example", a), http.StatusOK, "Gus Marchetti")
	old := w.visitor()
	old.Jar.SetCookies(site, before)
	old.out(true)
}

func TestSigningInAgainIsAskedWhereAnotherSiteLeadsThere(t *testing.T) {
	w := newWorld(t)
	b := w.signIn("Acme", "ada@acme.example")
	const link = "/sign-in/again?next=/connectors"
	for _, site := range []string{"cross-site", "same-site"} {
		a := b.do(http.MethodGet, link, nil, "Sec-Fetch-Site", site, "Sec-Fetch-Mode", "navigate", "Sec-Fetch-Dest", "document")
		b.check("a link, "+site, a, http.StatusUnauthorized, "A link on another site brought you here")
		if a.header.Get("Set-Cookie") != "" || !strings.Contains(a.body, `href="/sign-in/again?next=%2Fconnectors"`) {
			t.Errorf("a link, %s: %s", site, a.body)
		}
	}
	a := b.do(http.MethodGet, link, nil, "Sec-Fetch-Site", "same-origin")
	if a.path != "/connectors" {
		t.Errorf("a link of ours ends at %s", a.path)
	}
}

func TestWhatComesInPlaceOfASignInIsSaidInOurWordsAndKeptOutOfTheAuditLog(t *testing.T) {
	w := newWorld(t)
	const lie = "Your account is locked. Call 555-0100\u202e\n"
	for code, says := range map[string]string{
		"access_denied": "denied access, or you canceled", "invalid_scope": "openid, profile, email, or groups", "temporarily_unavailable": "under maintenance",
		"login_required": "wants you to sign in there first", lie: "Acme rejected the sign-in. Start", "": "Acme rejected the sign-in. Start",
	} {
		b := w.visitor()
		page := b.post("/sign-in/start", url.Values{"domain": {w.orgs["Acme"]}})
		asked, err := url.Parse(html.UnescapeString(onward.FindStringSubmatch(page.body)[1]))
		if err != nil {
			t.Fatal(err)
		}
		a := b.get(paths.Callback + "?" + url.Values{"state": {asked.Query().Get("state")}, "error": {code},
			"error_description": {strings.Repeat(lie, 60)}}.Encode())
		b.check(code, a, http.StatusUnprocessableEntity, says)
		if strings.Contains(a.body, "is locked") {
			t.Errorf("%q: the page says %s", code, plain(a.body))
		}
	}
	if n := w.audited(`action = 'sign-in' and refused = 'invalid' and detail like '%Acme rejected the sign-in.%'`); n != 2 {
		t.Errorf("the refused sign-ins are there %d times", n)
	}
	if n := w.audited(`detail like '%is locked%' or length(detail) > 300`); n != 0 {
		t.Errorf("%d entries have what a visitor has written, or are long", n)
	}
	lines := 0
	for line := range strings.Lines(w.log.String()) {
		if strings.Contains(line, "org refused sign-in") {
			lines++
			if len(line) > 1000 || strings.Contains(line, "\u202e") {
				t.Errorf("the log has %d bytes: %q", len(line), line)
			}
		}
	}
	if lines != 6 {
		t.Errorf("the log has %d lines", lines)
	}
}
