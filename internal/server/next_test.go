package server

import (
	"net/http/httptest"
	"net/url"
	"path"
	"slices"
	"strings"
	"testing"
)

const someID = "00000000-0000-4000-8000-000000000000"

var onwards = map[string]string{
	"/integrations":                       "/integrations",
	"/integrations?delete=x&a=%2F":        "/integrations?delete=x&a=%2F",
	"/integrations#part":                  "/integrations",
	"/admin?q=a b":                        "/admin?q=a b",
	"/submissions/" + someID + "/general": "/submissions/" + someID + "/general",
	"/connection/replace":                 "/connection/replace",

	"": "", "/": "", "integrations": "", "./integrations": "", "?x": "", "#x": "", "*": "",
	// Another site, for one browser or another.
	"https://evil.example": "", "https://evil.example/integrations": "", "//evil.example": "", "//evil.example/integrations": "",
	`/\evil.example`: "", `\\evil.example/integrations`: "", "///evil.example": "", "/%2f/evil.example": "", "/%5cevil.example": "",
	"http:/integrations": "", "http:integrations": "", "javascript:alert(1)": "", "/\tintegrations": "", "/a\nb": "", "\x00/integrations": "",
	"//user@evil.example/integrations": "", "/integrations%0d%0aSet-Cookie:x": "",
	// Not a page, or not one to go on to.
	"/nothing": "", "/integrations/": "", "/integrations/nothing": "", "/submissions": "", "/sign-out": "", "/healthz": "", "/assets/app.css": "",
	"/catalog": "", "/sign-in": "", "/sign-in/start?iss=https://evil.example": "", "/sign-in/again?next=/admin": "",
	"/authorization-code/callback?code=x&state=y": "", "/connect?domain=evil.example": "",
	// Browsers resolve these to another page.
	"/submissions/../sign-in": "", "/submissions/%2e%2E/sign-in": "", "/submissions/./general": "", "/submissions//general": "", "/integrations/../admin": "",
	"/submissions/..%2fsign-in/start": "", "/integrations?" + strings.Repeat("x", maxNext): "", "/submissions/" + strings.Repeat("!", maxNext-50) + `/"`: "",
}

func TestNoOneIsLedElsewhereByALinkToUs(t *testing.T) {
	s := &server{pages: pagesOf(routes)}
	for asked, want := range onwards {
		if got := s.safeNext(asked); got != want {
			t.Errorf("next(%q) = %q, want %q", asked, got, want)
		}
	}
}

// FuzzNext checks that whatever a link says, a person stays on this site, on a page
// that requires sign-in, also as browsers read the URL.
func FuzzNext(f *testing.F) {
	for asked := range onwards {
		f.Add(asked)
	}
	for _, r := range routes {
		f.Add(r.path)
	}
	s := &server{pages: pagesOf(routes)}
	base, err := url.Parse("https://oin.example/sign-in")
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, asked string) {
		next := s.safeNext(asked)
		if next == "" {
			return
		}
		if s.safeNext(next) != next {
			t.Errorf("%q leads to %q, and that to %q", asked, next, s.safeNext(next))
		}
		// As net/url and as browsers read it (WHATWG URL: \ is /, tabs and line ends are nothing).
		read := strings.NewReplacer(`\`, "/", "\t", "", "\n", "", "\r", "").Replace(next)
		if !strings.HasPrefix(read, "/") || strings.HasPrefix(read, "//") {
			t.Errorf("%q leads to another host: %q", asked, next)
		}
		ref, err := url.Parse(read)
		if err != nil {
			t.Fatalf("%q leads to %q: %v", asked, next, err)
		}
		to := base.ResolveReference(ref)
		if to.Scheme != base.Scheme || to.Host != base.Host || to.User != nil || to.Path != ref.Path || path.Clean(to.Path) != to.Path {
			t.Errorf("%q leads to %q", asked, to)
		}
		if !slices.ContainsFunc(SiteMap(), func(l Line) bool {
			return l.Method == "GET" && l.Access != string(anyone) && stands(l.Path, to.EscapedPath())
		}) {
			t.Errorf("%q leads to %q, which is no page that asks for a sign-in", asked, next)
		}
	})
}

// stands reports whether a path matches a route.
func stands(route, address string) bool {
	want, got := strings.Split(route, "/"), strings.Split(address, "/")
	if len(want) != len(got) {
		return false
	}
	for i := range want {
		if got[i] != want[i] && (got[i] == "" || !strings.HasPrefix(want[i], "{")) {
			return false
		}
	}
	return true
}

func TestAfterSigningInAgainOneGoesOnToThePageThatOneHasSentFrom(t *testing.T) {
	s := &server{pages: pagesOf(routes)}
	for sent, want := range map[string]string{
		"/connection/replace":                          "/connection/replace",
		"/admin/settings":                              "/admin/settings",
		"/admin/settings/holidays":                     "/admin/settings",
		"/admin/settings/holidays/remove":              "/admin/settings",
		"/admin/submissions/" + someID + "/reveal/key": "/admin/submissions/" + someID + "/reveal/key",
	} {
		if got := s.returnPath(httptest.NewRequest("POST", sent, nil)); got != want {
			t.Errorf("from %s one goes on to %q, want %q", sent, got, want)
		}
	}
}
