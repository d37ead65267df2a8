package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/server"
)

var (
	whens    = regexp.MustCompile(`(?s)<select name="when-([a-z-]+)".*?</select>`)
	selected = regexp.MustCompile(`value="([a-z]+)" selected`)
)

// ticks returns the emails that a person's page says they get, and which of them once a day.
func (b *browser) ticks() string {
	b.Helper()
	var all []string
	for _, m := range whens.FindAllStringSubmatch(b.get("/notifications").body, -1) {
		switch when := selected.FindStringSubmatch(m[0])[1]; when {
		case "now":
			all = append(all, m[1])
		case "daily":
			all = append(all, m[1]+" (daily)")
		}
	}
	return strings.Join(all, " ")
}

// wants returns a form that chooses just these emails, each as it happens.
func (b *browser) wants(notices ...string) url.Values {
	b.Helper()
	form := url.Values{}
	for _, m := range whens.FindAllStringSubmatch(b.get("/notifications").body, -1) {
		form.Set("when-"+m[1], "never")
	}
	for _, n := range notices {
		form.Set("when-"+n, "now")
	}
	return form
}

func TestEverybodySignedInChoosesTheirMails(t *testing.T) {
	w := newWorld(t)
	ada, abe, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example"), w.signIn("OIN team", "rae@oin.example")
	for _, b := range []*browser{ada, rae} {
		b.check("the way there", b.get("/"), http.StatusOK, `href="/notifications"`)
	}
	const all = "received passed team-replied paused resumed your-turn"
	if got := ada.ticks(); got != all {
		t.Errorf("at first %q is ticked, want everything", got)
	}
	a := ada.post("/notifications", ada.wants("nonsense", "submitted"))
	ada.check("choosing", a, http.StatusOK, "Email settings saved")
	if got := ada.ticks(); got != "" {
		t.Errorf("after Ada has chosen nothing, %q is ticked", got)
	}
	if got := abe.ticks(); got != all {
		t.Errorf("Ada's choice is Abe's: %q", got)
	}
	ada.post("/notifications", ada.wants("received", "passed", "team-replied", "paused", "resumed", "your-turn"))
	if got := ada.ticks(); got != all {
		t.Errorf("after Ada has chosen it again, %q is ticked", got)
	}
	ada.post("/notifications", url.Values{"when-passed": {"daily"}, "when-paused": {"sometimes"}, "when-changes": {"never"}})
	if got := ada.ticks(); got != "received passed (daily) team-replied paused resumed your-turn" {
		t.Errorf("after Ada has chosen one of them once a day, %q is chosen, and what isn't said should stay", got)
	}
	ada.post("/notifications", url.Values{"every": {"on"}, "when-received": {"now"}})
	if page := ada.get("/notifications").body; !strings.Contains(page, `id="every" checked`) {
		t.Errorf("that Ada wants to hear of every submission was not kept: %s", page)
	}
	if got := rae.ticks(); got != "submitted withdrawn news-asked isv-replied due-soon overdue assigned claim-lost handed-over" {
		t.Errorf("a reviewer has %q", got)
	}
	rae.postFiles("/notifications", rae.wants("due-soon")) // in parts, as scripts do
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
