package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

// inReview creates an API service integration that waits for its first review.
func (b *browser) inReview(name string) string {
	b.Helper()
	return strings.TrimPrefix(b.submitted(name), "/submissions/")
}

// later ages all sessions, but not those at the orgs.
func (w *world) later(interval string) {
	w.Helper()
	if _, err := w.db.Pool().Exec(w.Context(), `
		update sessions set auth_time = auth_time - $1::text::interval, recent_until = recent_until - $1::text::interval`, interval); err != nil {
		w.Fatal(err)
	}
}

func TestPublishingAsksForARecentSignInBeforeAnythingIsTyped(t *testing.T) {
	w := newWorld(t)
	id := w.signIn("Acme", "ada@acme.example").inReview("Fax Machine")
	page := "/admin/submissions/" + id
	rae := w.signIn("OIN team", "rae@oin.example")
	w.later("20 minutes")
	// The first review publishes nothing.
	rae.check("first review", rae.get(page+"?confirm=pass"), http.StatusOK, "<dialog open")
	rae.post(page+"/do/pass", url.Values{"from": {"REVIEW.1"}, "note": {"Fine."}})
	w.later("20 minutes")
	var asked []string
	rae.CheckRedirect = func(req *http.Request, via []*http.Request) error {
		asked = append(asked, req.URL.String())
		return nil
	}
	a := rae.get(page + "?confirm=pass")
	rae.check("QA", a, http.StatusOK, "<dialog open")
	if a.path != page+"?confirm=pass" || !strings.Contains(strings.Join(asked, "\n"), "max_age=300") {
		t.Errorf("ended at %s, by way of %q", a.path, asked)
	}
	rae.check("pass", rae.post(page+"/do/pass", url.Values{"from": {"QA.1"}, "note": {"Fine."}}), http.StatusOK, "Passed.")
}

func TestWhatWasSentWithAnOldSignInIsKeptAndSentOnceMore(t *testing.T) {
	w := newWorld(t)
	id := w.signIn("Acme", "ada@acme.example").inReview("Fax Machine")
	page := "/admin/submissions/" + id
	max := w.signIn("OIN team", "max@oin.example")
	max.post(page+"/do/pass", url.Values{"from": {"REVIEW.1"}, "note": {"Fine."}})
	max.post(page+"/do/pass", url.Values{"from": {"QA.1"}, "note": {"Fine."}})
	max.check("published", max.get(page), http.StatusOK, "Published")
	w.later("20 minutes")
	form := url.Values{"from": {"PUBLISHED.1"}, "note": {"The vendor is gone & <closed>."}}
	a := max.post(page+"/do/remove", form)
	max.check("remove", a, http.StatusUnauthorized, "Sign in again")
	for _, want := range []string{
		`href="/sign-in/again?next=%2Fsigned-in" target="_blank"`,
		`action="` + page + `/do/remove"`, `name="note" value="The vendor is gone &amp; &lt;closed&gt;."`, `name="from" value="PUBLISHED.1"`,
		"The vendor is gone &amp; &lt;closed&gt;.</textarea>", "Submit again",
	} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	max.check("nothing was done", max.get(page), http.StatusOK, "Published")
	max.get("/sign-in/again?next=/admin")
	max.check("again", max.post(page+"/do/remove", form), http.StatusOK, "Removed from the catalog.")
}

func TestRevealAsksForARecentSignInAndHidesItselfWithoutScripts(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	id := ada.inReview("Fax Machine")
	page := "/admin/submissions/" + id
	reveal := page + "/reveal/test_password"
	rae := w.signIn("OIN team", "rae@oin.example")
	w.later("20 minutes")
	a := rae.post(reveal, url.Values{"from": {"REVIEW.1"}})
	rae.check("old sign-in", a, http.StatusUnauthorized, "Sign in again")
	if strings.Contains(a.body, "correct horse") || strings.Contains(a.body, "_blank") {
		t.Errorf("the page says %s", plain(a.body))
	}
	a = rae.get("/sign-in/again?next=" + reveal)
	rae.check("back where it was asked for", a, http.StatusOK, "Hidden")
	if a.path != reveal || strings.Contains(a.body, "correct horse") {
		t.Errorf("%s says %s", a.path, plain(a.body))
	}
	a = rae.post(reveal, url.Values{"from": {"REVIEW.1"}})
	rae.check("reveal", a, http.StatusOK, "correct horse")
	if got := a.header.Get("Refresh"); got != "30; url="+reveal || a.header.Get("Cache-Control") != "no-store" {
		t.Errorf("Refresh is %q, Cache-Control %q", got, a.header.Get("Cache-Control"))
	}
	for _, path := range []string{page + "/reveal/app_name", page + "/reveal/nonsense", "/admin/submissions/" + noID + "/reveal/test_password"} {
		rae.check(path, rae.get(path), http.StatusNotFound, "")
	}
	rae.check("the team's timeline", rae.get(page), http.StatusOK, "viewed “Test account password”")
	a = ada.get("/submissions/" + id + "/general")
	ada.check("the ISV's timeline", a, http.StatusOK, "The OIN team viewed “Test account password”.")
	if strings.Contains(a.body, "Rae") {
		t.Error("the ISV is told who looked")
	}
	ada.check("an ISV", ada.get(reveal), http.StatusForbidden, "Only the OIN team can open this page")
}

func TestSigningInAgainWithoutASessionIsSigningIn(t *testing.T) {
	w := newWorld(t)
	b := w.visitor()
	if a := b.get("/sign-in/again?next=/admin"); a.path != "/sign-in?next=%2Fadmin" {
		t.Errorf("ended at %s", a.path)
	}
	max := w.signIn("OIN team", "max@oin.example")
	for _, next := range []string{"https://evil.example/", "//evil.example"} {
		if a := max.get("/sign-in/again?next=" + url.QueryEscape(next)); a.path != "/admin" {
			t.Errorf("next=%s leads to %s", next, a.path)
		}
	}
}
