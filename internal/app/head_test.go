package app_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/server"
)

// doing lists the GET routes that have an effect, or stay open.
var doing = regexp.MustCompile(`^/(sign-in/again|authorization-code/callback|front-channel-logout|admin/changes|admin/submissions/[^/]+/now|notifications/inbox/[0-9a-f-]+|submissions/[^/]+/form/colleagues|admin/audit\.(csv|jsonl)|connection/export\.zip)$`)

func TestHeadAnswersAsGetDoesWithoutTheBodyAndDoesNothing(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	draft, submitted := w.furnish(ada, rae)
	style := regexp.MustCompile(`/assets/[a-z]+\.[0-9a-f]{8}\.css`).FindString(ada.get("/").body)
	stay := func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	for who, b := range map[string]*browser{"a visitor": w.visitor(), "ada": ada, "rae": rae} {
		b.CheckRedirect = stay
		same := func(path string) {
			t.Helper()
			get := b.do(http.MethodGet, path, nil)
			before := w.kept()
			head := b.do(http.MethodHead, path, nil)
			if head.status != get.status || head.body != "" {
				t.Errorf("%s: HEAD %s answers %d and %d bytes, GET %d", who, path, head.status, len(head.body), get.status)
			}
			for _, name := range []string{"Content-Type", "Location", "ETag", "Cache-Control", "Content-Disposition", "Content-Security-Policy"} {
				if head.header.Get(name) != get.header.Get(name) {
					t.Errorf("%s: HEAD %s says %s %q, GET %q", who, path, name, head.header.Get(name), get.header.Get(name))
				}
			}
			if get.header.Get("Location") == "" && get.body != "" && head.header.Get("Content-Length") == "" {
				t.Errorf("%s: HEAD %s does not say how long the answer would be", who, path)
			}
			if w.kept() != before {
				t.Errorf("%s: HEAD %s has changed something", who, path)
			}
		}
		for _, path := range []string{"/healthz", "/readyz", style, "/assets/none.css", "/nothing"} {
			same(path)
		}
		for _, line := range server.SiteMap() {
			path := draft.in(t, line.Path)
			switch {
			case line.Method != http.MethodGet:
				continue
			case doing.MatchString(path):
				if a := b.do(http.MethodHead, path, nil); a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "GET" {
					t.Errorf("%s: HEAD %s answers %d and allows %q", who, path, a.status, a.header.Get("Allow"))
				}
				continue
			case strings.HasPrefix(line.Path, "/admin"):
				path = submitted.in(t, line.Path)
			}
			same(path)
		}
	}
	if a := ada.do(http.MethodPut, "/notifications", nil); a.status != http.StatusMethodNotAllowed || a.header.Get("Allow") != "GET, HEAD, POST" {
		t.Errorf("PUT answers %d and allows %q", a.status, a.header.Get("Allow"))
	}
}
