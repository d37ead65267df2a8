package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/server"
)

var ticked = regexp.MustCompile(`(?s)<input[^>]*value="([a-z-]+)"[^>]*\schecked[^>]*>`)

// ticks returns the emails that a person's page has ticked.
func (b *browser) ticks() string {
	b.Helper()
	var all []string
	for _, m := range ticked.FindAllStringSubmatch(b.get("/notifications").body, -1) {
		all = append(all, m[1])
	}
	return strings.Join(all, " ")
}

func TestEverybodySignedInChoosesTheirMails(t *testing.T) {
	w := newWorld(t)
	ada, abe, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example"), w.signIn("OIN team", "rae@oin.example")
	for _, b := range []*browser{ada, rae} {
		b.check("the way there", b.get("/"), http.StatusOK, `href="/notifications"`)
	}
	const all = "received changes passed bugs team-replied paused resumed your-turn idle returned published issues removed taken-over given-away"
	if got := ada.ticks(); got != all {
		t.Errorf("at first %q is ticked, want everything", got)
	}
	a := ada.post("/notifications", url.Values{"notice": {"nonsense", "submitted"}})
	ada.check("choosing", a, http.StatusOK, "Notifications saved")
	if got := ada.ticks(); got != "changes bugs idle returned published issues removed taken-over given-away" {
		t.Errorf("after Ada has chosen nothing, %q is ticked", got)
	}
	if got := abe.ticks(); got != all {
		t.Errorf("Ada's choice is Abe's: %q", got)
	}
	ada.post("/notifications", url.Values{"notice": {"received", "passed", "team-replied", "paused", "resumed", "your-turn"}})
	if got := ada.ticks(); got != all {
		t.Errorf("after Ada has chosen it again, %q is ticked", got)
	}
	ada.post("/notifications", url.Values{"every": {"on"}, "notice": {"received"}})
	if page := ada.get("/notifications").body; !strings.Contains(page, `id="every" checked`) {
		t.Errorf("that Ada wants to hear of every submission was not kept: %s", page)
	}
	if got := rae.ticks(); got != "submitted withdrawn news-asked isv-replied due-soon overdue assigned claim-lost handed-over" {
		t.Errorf("a reviewer has %q", got)
	}
	rae.postFiles("/notifications", url.Values{"notice": {"due-soon"}}) // in parts, as scripts do
	if got := rae.ticks(); got != "due-soon" {
		t.Errorf("after a reviewer has chosen one, %q is ticked", got)
	}
	visitor := w.visitor()
	visitor.check("a visitor's choice", visitor.post("/notifications", nil), http.StatusUnauthorized, "Sign in again")
}

func TestPagesOfPeopleAskVisitorsToSignIn(t *testing.T) {
	w := newWorld(t)
	visitor := w.visitor()
	for _, line := range server.SiteMap() {
		if line.Method != http.MethodGet || line.Access == "anyone" || line.Access == "anyone, on local runs" || strings.HasPrefix(line.Path, "/api/") {
			continue
		}
		path := regexp.MustCompile(`\{[a-z]+\}`).ReplaceAllString(line.Path, noID)
		if a := visitor.get(path); !strings.HasPrefix(a.path, "/sign-in?next=") {
			t.Errorf("%s, which is for %s, ended at %s", line.Path, line.Access, a.path)
		}
	}
}
