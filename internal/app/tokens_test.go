package app_test

import (
	"encoding/json"
	"html"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/app"
	"oinmanager/internal/oin"
	"oinmanager/internal/secret"
)

var shownToken = regexp.MustCompile(`<output [^>]*id="token"[^>]*>([^<]*)<`)

// token makes an API token on its page, with these scopes.
func (b *browser) token(name string, scopes ...oin.TokenScope) string {
	b.Helper()
	form := url.Values{"name": {name}, "days": {"30"}}
	for _, s := range scopes {
		form.Add("scope", string(s))
	}
	a := b.post("/api-tokens", form)
	text := shownToken.FindStringSubmatch(a.body)
	if a.status != http.StatusOK || text == nil {
		b.Fatalf("no token was made: %d %s", a.status, plain(a.body))
	}
	return html.UnescapeString(text[1])
}

// bearer sends a token with every request.
type bearer struct {
	token string
	via   http.RoundTripper
}

func (t bearer) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Header.Set("Authorization", "Bearer "+t.token)
	return t.via.RoundTrip(r)
}

// program returns a program that uses a token, and has no cookies.
func (w *world) program(token string) *browser {
	return &browser{w, &http.Client{Transport: bearer{token, http.DefaultTransport}}}
}

// send sends JSON to the API.
func (b *browser) send(method, path string, body any, header ...string) answer {
	b.Helper()
	text, ok := body.(string)
	if !ok {
		raw, err := json.Marshal(body)
		if err != nil {
			b.Fatal(err)
		}
		text = string(raw)
	}
	return b.do(method, api+path, strings.NewReader(text), append([]string{"Content-Type", "application/json"}, header...)...)
}

func TestProgramsUseTokens(t *testing.T) {
	w := newWorld(t)
	ada, abe, gus := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example"), w.signIn("Globex", "gus@globex.example")
	id := ada.add()
	token := ada.token("Release train", oin.ScopeWrite)
	ci := w.program(token)
	a := ci.get(api + "/submissions/" + id)
	if got := ci.decoded(a); a.status != http.StatusOK || got["id"] != id || a.header.Get("Cache-Control") != "no-store" {
		t.Errorf("the token reads %d %s", a.status, a.body)
	}
	ci.refused("another org's", w.program(gus.token("CI")).get(api+"/submissions/"+id), http.StatusNotFound, oin.CodeNotFound)
	// It is a key to the API alone, and not to pages.
	if a := ci.get("/api-tokens"); a.status != http.StatusOK || !strings.Contains(a.path, "/sign-in") {
		t.Errorf("a page answers a token with %d at %s", a.status, a.path)
	}
	// A header counts, and not the cookie beside it.
	ada.refused("a bad token beside a session", ada.do(http.MethodGet, api+"/submissions", nil, "Authorization", "Bearer "+token[:20]), http.StatusUnauthorized, "token")

	page := abe.get("/api-tokens")
	abe.check("the org's tokens", page, http.StatusOK, "Release train")
	abe.check("who made it", page, http.StatusOK, "Created by Ada Lindqvist")
	abe.check("and where it was used", page, http.StatusOK, "from 127.0.0.1")
	gus.check("another org's tokens", gus.get("/api-tokens"), http.StatusOK, "CI")
	if strings.Contains(gus.get("/api-tokens").body, "Release train") || strings.Contains(page.body, token) || strings.Contains(w.everything(), token) || strings.Contains(w.log.String(), token) {
		t.Error("a token is where it mustn't be")
	}

	for what, c := range map[string]struct {
		header, says string
	}{
		"cut off":         {"Bearer " + token[:20], "isn't a complete API token"},
		"unknown":         {"Bearer " + string(secret.NewToken()), "no such API token"},
		"nothing":         {"Bearer", "isn't a complete API token"},
		"another scheme":  {"Basic " + token, "Authorization: Bearer"},
		"only the scheme": {"", "Authorization: Bearer"},
	} {
		a := w.visitor().do(http.MethodGet, api+"/submissions", nil, "Authorization", c.header)
		ada.refused(what, a, http.StatusUnauthorized, "token")
		if !strings.Contains(a.body, c.says) || a.header.Get("WWW-Authenticate") != `Bearer realm="OIN Manager", error="invalid_token"` {
			t.Errorf("%s: %s %v", what, a.body, a.header)
		}
	}
	for what, query := range map[string]string{"by name": "access_token=x", "in capitals": "Token=x", "by its prefix": "q=" + token} {
		for _, b := range []*browser{w.visitor(), ada, ci} {
			b.refused("a token in the URL, "+what, b.get(api+"/submissions?"+query), http.StatusBadRequest, "token-in-url")
		}
	}
	a = w.visitor().get(api + "/submissions")
	ada.refused("no token", a, http.StatusUnauthorized, "sign-in")
	if a.header.Get("WWW-Authenticate") != `Bearer realm="OIN Manager"` {
		t.Errorf("without a token, it says %v", a.header)
	}

	abe.check("asking first", abe.get("/api-tokens?revoke="+w.id(`select id from api_tokens where name = 'Release train'`)), http.StatusOK, "Revoke “Release train”?")
	abe.check("revoking", abe.post("/api-tokens/"+w.id(`select id from api_tokens where name = 'Release train'`)+"/revoke", nil), http.StatusOK, "Token revoked")
	a = ci.get(api + "/submissions")
	ci.refused("a revoked one", a, http.StatusUnauthorized, "token")
	if !strings.Contains(a.body, "Revoked by Abe") {
		t.Errorf("of a revoked one it says %s", a.body)
	}
	for action, n := range map[string]int{"make-token": 2, "end-token": 1} {
		if got := w.audited(`action = '` + action + `'`); got != n {
			t.Errorf("%s is in the audit log %d times, want %d", action, got, n)
		}
	}
	ada.check("no name", ada.post("/api-tokens", url.Values{"days": {"30"}}), http.StatusUnprocessableEntity, "Enter a name")
	w.later("1 hour")
	ada.check("later", ada.post("/api-tokens", url.Values{"name": {"CI"}, "days": {"30"}}), http.StatusUnauthorized, "confirm it's you")
}

func TestProgramsAreToldWhatTheyHaveLeft(t *testing.T) {
	w := newWorld(t, func(o *app.Options) { o.Server.TrustedProxies = "127.0.0.1, ::1" })
	ci := w.program(w.signIn("Acme", "ada@acme.example").token("CI"))
	a := ci.do(http.MethodGet, api+"/submissions", nil, "X-Forwarded-For", "192.0.2.1")
	if a.header.Get("RateLimit-Policy") != `"person";q=600;w=60` || !strings.HasPrefix(a.header.Get("RateLimit"), `"person";r=59`) {
		t.Errorf("it is told %q, %q", a.header.Get("RateLimit-Policy"), a.header.Get("RateLimit"))
	}
}
