package app_test

import (
	"crypto/sha256"
	"crypto/tls"
	"encoding/hex"
	"log/slog"
	"mime"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"oinmanager/internal/config"
	"oinmanager/internal/icon"
	"oinmanager/internal/local/orgs"
	"oinmanager/internal/paths"
	"oinmanager/internal/server"
)

func TestEveryAnswerCarriesTheSecurityHeaders(t *testing.T) {
	w := newWorld(t)
	ada, visitor := w.signIn("Acme", "ada@acme.example"), w.visitor()
	form := "/submissions/" + ada.add() + "/general"
	script := regexp.MustCompile(`/assets/search\.[0-9a-f]+\.js`).FindString(visitor.get("/catalog").body)
	for _, path := range []string{"/", "/catalog", "/sign-in", "/connect", "/nothing", "/admin", "/healthz", "/readyz", "/integrations", form, script, "/assets/nothing"} {
		h := ada.get(path).header
		for name, want := range map[string]string{
			"X-Content-Type-Options":       "nosniff",
			"X-Frame-Options":              "DENY",
			"Referrer-Policy":              "same-origin",
			"Cross-Origin-Opener-Policy":   "same-origin",
			"Cross-Origin-Resource-Policy": "same-origin",
			"Origin-Agent-Cluster":         "?1",
			"Strict-Transport-Security":    "", // not on http
		} {
			if h.Get(name) != want {
				t.Errorf("%s: %s is %q, want %q", path, name, h.Get(name), want)
			}
		}
		policy := h.Get("Content-Security-Policy")
		for _, want := range []string{"default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'", "frame-ancestors 'none'",
			"require-trusted-types-for 'script'", "trusted-types answer"} {
			if !slices.Contains(strings.Split(policy, "; "), want) {
				t.Errorf("%s: Content-Security-Policy lacks %q: %q", path, want, policy)
			}
		}
		if strings.Contains(policy, "unsafe") || strings.Contains(policy, "*") {
			t.Errorf("%s: Content-Security-Policy is %q", path, policy)
		}
		for _, want := range []string{"camera=()", "geolocation=()", "clipboard-read=()", "clipboard-write=(self)"} {
			if !strings.Contains(h.Get("Permissions-Policy"), want) {
				t.Errorf("%s: Permissions-Policy lacks %q", path, want)
			}
		}
	}
}

func TestNoOneElseKeepsAPage(t *testing.T) {
	w := newWorld(t)
	ada, rae, visitor := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.visitor()
	for _, c := range []struct {
		*browser
		path, want string
	}{
		{visitor, "/", "public, max-age=0, s-maxage=60"}, // the same for every visitor
		{visitor, "/catalog", "public, max-age=0, s-maxage=60"},
		{visitor, "/sign-in", "no-store"},
		{visitor, "/connect", "no-store"},
		{visitor, "/nothing", "no-store"},
		{visitor, paths.Callback, "no-store"},
		{ada, "/", "no-store"}, // says who is signed in
		{ada, "/integrations", "no-store"},
		{ada, "/submissions/" + ada.add() + "/general", "no-store"},
		{ada, "/admin", "no-store"},
		{ada, "/connection", "no-store"},
		{rae, "/admin", "no-store"},
	} {
		if got := c.get(c.path).header.Get("Cache-Control"); got != c.want {
			t.Errorf("%s: Cache-Control is %q, want %q", c.path, got, c.want)
		}
	}
}

func TestFilesComeBackWithAFixedTypeAndASandbox(t *testing.T) {
	w := newWorld(t)
	ada, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example")
	draft := ada.withSuite()
	ada.postFiles(draft+"/general", ada.seen(draft+"/general"), upload{"app_icon", "../../Ünï; evil=\".html", icon.Draw("x", 3).Bytes})
	id := ada.published(max, "Fax Machine")
	sum := sha256.Sum256([]byte(max.get("/admin/submissions/" + id + "/files/app_icon").body))
	slug := regexp.MustCompile(`/catalog/([a-z0-9-]+)"`).FindStringSubmatch(w.visitor().get("/catalog").body)
	if slug == nil {
		t.Fatal("the catalog is empty")
	}
	issued := max.postFiles("/admin/submissions/"+id+"/issues", url.Values{"from": {"PUBLISHED.1"}, "issue.text": {"As here."}}, upload{"attachment", "shot.png", icon.Draw("x", 4).Bytes})
	max.check("an issue with a file", issued, http.StatusOK, "Draft saved")
	max.check("report it", max.post("/admin/submissions/"+id+"/do/report-issues", url.Values{"from": {"PUBLISHED.1"}}), http.StatusOK, "Issues reported")
	attached := "/issues/" + w.id(`select id from issues`) + "/files/" + w.id(`select id from attachments`)
	const own, team = "/submissions/{id}/files/{key}", "/admin/submissions/{id}/files/{key}"
	hashed := hex.EncodeToString(sum[:])
	reached := map[string]bool{}
	for _, c := range []struct {
		*browser
		route, path, mediaType, disposition, cache string
	}{
		{ada, own, draft + "/files/app_icon", "image/png", "inline", "no-store"},
		{ada, own, draft + "/files/app_icon?download=1", "image/png", "attachment", "no-store"},
		{ada, own, draft + "/files/test_suite", "application/json", "attachment", "no-store"},
		{ada, own + "/{sha256}", "/submissions/" + id + "/files/app_icon/" + hashed, "image/png", "inline", "no-store"},
		{max, team, "/admin/submissions/" + id + "/files/app_icon", "image/png", "inline", "no-store"},
		{max, team + "/{sha256}", "/admin/submissions/" + id + "/files/app_icon/" + hashed, "image/png", "inline", "no-store"},
		{ada, api + "/submissions/{id}/files/{field}", api + draft + "/files/logo", "image/png", "attachment", "no-store"},
		{ada, "/submissions/{id}/issues/{issue}/files/{attachment}", "/submissions/" + id + attached, "image/png", "inline", "no-store"},
		{max, "/admin/submissions/{id}/issues/{issue}/files/{attachment}", "/admin/submissions/" + id + attached, "image/png", "inline", "no-store"},
		{ada, api + "/submissions/{id}/issues/{issue}/files/{attachment}", api + "/submissions/" + id + attached, "image/png", "attachment", "no-store"},
		{w.visitor(), "/catalog/{slug}/icon/{sha256}", "/catalog/" + slug[1] + "/icon/" + hashed, "image/png", "inline", "public, max-age=31536000, immutable"},
	} {
		reached[c.route] = true
		a := c.get(c.path)
		h := a.header
		disposition, params, err := mime.ParseMediaType(h.Get("Content-Disposition"))
		foreign := func(r rune) bool { return r > unicode.MaxASCII }
		if named := strings.HasPrefix(c.path, draft+"/files/app_icon") || c.path == api+draft+"/files/logo"; err != nil || len(params) != 1 || params["filename"] == "" ||
			strings.ContainsFunc(h.Get("Content-Disposition"), foreign) || named && !strings.HasPrefix(params["filename"], "Ünï; evil=") {
			t.Errorf("%s comes back as %q, which is no name: %v", c.path, h.Get("Content-Disposition"), err)
		}
		if a.status != http.StatusOK || h.Get("Content-Type") != c.mediaType || disposition != c.disposition || strings.Contains(h.Get("Content-Disposition"), "/") {
			t.Errorf("%s comes back with %d as %q with %q", c.path, a.status, h.Get("Content-Type"), h.Get("Content-Disposition"))
		}
		for name, want := range map[string]string{
			"Content-Security-Policy": "sandbox; default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
			"X-Content-Type-Options":  "nosniff", "Cross-Origin-Resource-Policy": "same-origin", "Cache-Control": c.cache,
		} {
			if h.Get(name) != want {
				t.Errorf("%s: %s is %q, want %q", c.path, name, h.Get(name), want)
			}
		}
	}
	for _, line := range server.SiteMap() {
		if line.Method == http.MethodGet && (strings.Contains(line.Path, "/files/") || strings.Contains(line.Path, "/icon/")) && !reached[line.Path] {
			t.Errorf("%s hands out files, and is not tried here", line.Path)
		}
	}
}

// What a browser sends along from another host of the same domain, cookie and all.
func TestAnotherOriginsPageThatEmbedsOursGetsWhatAVisitorGets(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	from := func(site, mode, dest string) answer {
		return ada.do(http.MethodGet, "/integrations", nil, "Sec-Fetch-Site", site, "Sec-Fetch-Mode", mode, "Sec-Fetch-Dest", dest)
	}
	for _, site := range []string{"same-site", "cross-site"} {
		for _, how := range [][2]string{{"no-cors", "image"}, {"no-cors", "script"}, {"cors", "empty"}, {"navigate", "iframe"}, {"navigate", "object"}} {
			if a := from(site, how[0], how[1]); !strings.HasPrefix(a.path, "/sign-in?") || strings.Contains(a.body, "Ada") {
				t.Errorf("%s %v: ended at %s", site, how, a.path)
			}
		}
		ada.check("a link", from(site, "navigate", "document"), http.StatusOK, "My App Integrations")
	}
	ada.check("our own script", from("same-origin", "cors", "empty"), http.StatusOK, "My App Integrations")
	ada.check("typed", from("none", "navigate", "document"), http.StatusOK, "My App Integrations")
}

func TestOnHTTPSEveryCookieIsBoundToIt(t *testing.T) {
	w := newWorld(t)
	front := httptest.NewTLSServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { w.handler.ServeHTTP(rw, r) }))
	t.Cleanup(front.Close)
	w.url = strings.Replace(front.URL, "127.0.0.1", "localhost", 1)
	w.options.Server = config.Server{BaseURL: w.url, TeamEmail: "oin@oin.example", MailFrom: "no-reply@oin.example"}
	w.options.Orgs = nil
	for _, org := range []orgs.Org{orgs.Acme, orgs.OINTeam} {
		w.options.Orgs = append(w.options.Orgs, w.startOrg(org, slog.New(slog.DiscardHandler)))
	}
	w.restart()

	ada := w.visitor()
	transport := front.Client().Transport.(*http.Transport).Clone()
	transport.TLSClientConfig = &tls.Config{RootCAs: transport.TLSClientConfig.RootCAs, ServerName: "example.com", MinVersion: tls.VersionTLS12}
	seen := &listener{next: transport}
	ada.Transport = seen
	ada.check("signed in", ada.signInAgain("Acme", "ada@acme.example"), http.StatusOK, "My App Integrations")
	ada.post("/sign-out", nil)

	var names []string
	for _, res := range seen.answers {
		if res.Request.URL.Scheme != "https" {
			continue // an org's
		}
		if got := res.Header.Get("Strict-Transport-Security"); got != "max-age=63072000; includeSubDomains" {
			t.Errorf("%s: Strict-Transport-Security is %q", res.Request.URL.Path, got)
		}
		if out := res.Request.URL.Path == "/sign-out"; out != (res.Header.Get("Clear-Site-Data") == `"cache"`) {
			t.Errorf("%s: Clear-Site-Data is %q", res.Request.URL.Path, res.Header.Get("Clear-Site-Data"))
		}
		for _, c := range res.Cookies() {
			names = append(names, c.Name)
			if !c.Secure || !c.HttpOnly || c.SameSite != http.SameSiteLaxMode || c.Domain != "" {
				t.Errorf("%s sets %s", res.Request.URL.Path, strings.Replace(c.String(), c.Value, "…", 1))
			}
			if c.Path != "/" && c.Path != paths.Callback {
				t.Errorf("%s is sent to %s", c.Name, c.Path)
			}
			if strings.HasPrefix(c.Name, "__Host-") && c.Path != "/" {
				t.Errorf("browsers refuse %s on %s", c.Name, c.Path)
			}
		}
	}
	if !slices.Contains(names, "__Host-oinmanager") || len(names) < 4 {
		t.Errorf("the cookies of a sign-in and a sign-out are %v", names)
	}
}

// listener hears each answer, those on the way too.
type listener struct {
	next    http.RoundTripper
	answers []*http.Response
}

func (l *listener) RoundTrip(r *http.Request) (*http.Response, error) {
	res, err := l.next.RoundTrip(r)
	if err == nil {
		l.answers = append(l.answers, res)
	}
	return res, err
}
