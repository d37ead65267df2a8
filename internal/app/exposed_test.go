package app_test

import (
	"net/http"
	"regexp"
	"strings"
	"testing"
)

func TestNothingIsServedButTheSiteMap(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	// What a library serves, or someone left behind.
	for _, path := range []string{"/debug/pprof/", "/debug/vars", "/.git/config", "/.env", "/metrics", "/assets/", "/assets", "/assets/../server.go", "/assets/%2e%2e/go.mod", "/mailbox"} {
		if a := ada.get(path); a.status != http.StatusNotFound {
			t.Errorf("%s answers %d with %.80s", path, a.status, plain(a.body))
		}
	}
	if a := ada.do("TRACE", "/integrations", nil, "X-Secret", "hunter2"); a.status != http.StatusMethodNotAllowed || strings.Contains(a.body, "hunter2") {
		t.Errorf("TRACE answers %d", a.status)
	}
}

func TestEachAnswerSaysWhatItIs(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	d := newDraft(ada)
	style := regexp.MustCompile(`/assets/[a-z]+\.[0-9a-f]{8}\.css`).FindString(ada.get("/").body)
	for path, want := range map[string]string{
		"/": "text/html; charset=utf-8", "/nothing": "text/html; charset=utf-8", "/admin": "text/html; charset=utf-8", "/healthz": "text/plain; charset=utf-8",
		style: "text/css; charset=utf-8", d.path + "/files/app_icon": "image/png",
	} {
		if got := ada.get(path).header.Get("Content-Type"); got != want {
			t.Errorf("%s is %q, want %q", path, got, want)
		}
	}
}

func TestAnAddressPutsNoWordsIntoOurMouth(t *testing.T) {
	w := newWorld(t)
	const lie = "Your+account+is+locked.+Call+555-0100"
	for _, path := range []string{"/?done=" + lie, "/catalog?done=" + lie, "/sign-in?done=" + lie, "/sign-in?fault=" + lie, "/sign-in/start?domain=&fault=" + lie} {
		if a := w.visitor().get(path); strings.Contains(a.body, "account is locked") {
			t.Errorf("%s says %s", path, plain(a.body))
		}
	}
}

func TestAClientIsReplacedAfterARecentSignInOnly(t *testing.T) {
	n := newNewcomer(t)
	ian := n.visitor()
	n.connect(ian)
	n.later("20 minutes")
	before := n.kept()
	for _, path := range []string{"/connect", "/connection/replace"} {
		a := ian.post(path, n.offer())
		ian.check(path, a, http.StatusUnauthorized, "Sign in again")
		if strings.Contains(a.body, n.secret) {
			t.Errorf("%s gives the client secret back", path)
		}
	}
	if n.kept() != before {
		t.Error("something was changed")
	}
}
