package app_test

import (
	"bytes"
	"encoding/json"
	"html"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	standardwebhooks "github.com/standard-webhooks/standard-webhooks/libraries/go"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/app"
	"oinmanager/internal/oin"
	"oinmanager/internal/webhook"
)

// receiver is a program that gets webhooks.
type receiver struct {
	*httptest.Server
	mu     sync.Mutex
	answer http.HandlerFunc // nil accepts
	got    []received
}

type received struct {
	header http.Header
	body   []byte
}

func newReceiver(t *testing.T) *receiver {
	r := &receiver{}
	r.Server = httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, _ := io.ReadAll(req.Body)
		r.mu.Lock()
		r.got = append(r.got, received{req.Header.Clone(), body})
		answer := r.answer
		r.mu.Unlock()
		if answer != nil {
			answer(w, req)
		}
	}))
	t.Cleanup(r.Close)
	return r
}

// answers sets what it answers from now on.
func (r *receiver) answers(with http.HandlerFunc) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.answer = with
}

// all returns what it got so far.
func (r *receiver) all() []received {
	r.mu.Lock()
	defer r.mu.Unlock()
	return slices.Clone(r.got)
}

// reach lets the product send webhooks to this receiver, beside the public internet.
func (r *receiver) reach(o *app.Options) {
	host := strings.TrimPrefix(r.URL, "https://")
	o.Webhooks = webhook.NewSender(webhook.Options{Client: r.Client(), Trusted: func(h string) bool { return h == host }, Timeout: 2 * time.Second, Now: time.Now})
}

var signingSecret = regexp.MustCompile(`<output [^>]*id="secret"[^>]*>([^<]*)<`)

// webhook makes a webhook on its page, and returns its path and its secret.
func (b *browser) webhook(name, address string, events ...oin.EventType) (path, text string) {
	b.Helper()
	form := url.Values{"name": {name}, "url": {address}, "format": {"standard"}}
	for _, e := range events {
		form.Add("event", string(e))
	}
	a := b.post("/webhooks", form)
	found := signingSecret.FindStringSubmatch(a.body)
	if a.status != http.StatusOK || found == nil {
		b.Fatalf("no webhook was made: %d %s", a.status, plain(a.body))
	}
	return "/webhooks/" + b.id(`select id from webhooks order by made_at desc limit 1`), html.UnescapeString(found[1])
}

// signedBy reports whether the library of the standard takes a webhook as signed with a secret.
func (r received) signedBy(t *testing.T, text string) bool {
	t.Helper()
	oracle, err := standardwebhooks.NewWebhook(text)
	if err != nil {
		t.Fatal(err)
	}
	return oracle.Verify(r.body, r.header) == nil
}

func TestAnOrgAddsAWebhookAndTriesIt(t *testing.T) {
	to := newReceiver(t)
	w := newWorld(t, to.reach)
	ada, abe, gus := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example"), w.signIn("Globex", "gus@globex.example")
	ada.check("none yet", ada.get("/webhooks"), http.StatusOK, "timingSafeEqual")
	path, text := ada.webhook("Pager", to.URL+"/hook", "integration.published")
	tried := ada.post(path+"/test", nil)
	ada.check("a test", tried, http.StatusOK, "Accepted with 200")
	got := to.all()
	if len(got) != 1 || !got[0].signedBy(t, text) || got[0].signedBy(t, string(webhook.NewSecret())) {
		t.Fatalf("it got %d webhooks: %+v", len(got), got)
	}
	var body map[string]any
	if err := json.Unmarshal(got[0].body, &body); err != nil || body["type"] != "webhook.test" {
		t.Errorf("%s: %v", got[0].body, err)
	}
	for _, shown := range []string{"webhook-id", "Webhook-Signature", got[0].header.Get("Webhook-Id"), html.EscapeString(got[0].header.Get("Webhook-Signature"))} {
		if !strings.Contains(strings.ToLower(tried.body), strings.ToLower(shown)) {
			t.Errorf("the page of the delivery lacks %s", shown)
		}
	}
	abe.check("a colleague's", abe.get(path), http.StatusOK, "This is a test of your webhook.")
	abe.check("in the list", abe.get("/webhooks"), http.StatusOK, "Delivered")
	if strings.Contains(abe.get(path).body, text) || strings.Contains(w.everything(), text) || strings.Contains(w.log.String(), text) {
		t.Error("the secret is where it mustn't be")
	}
	if strings.Contains(w.log.String(), "/hook") {
		t.Error("the URL is in the log, and it can be a secret")
	}
	for _, of := range []string{path, path + "/edit", tried.path} {
		if a := gus.get(of); a.status != http.StatusNotFound {
			t.Errorf("another org gets %s: %d", of, a.status)
		}
	}

	for name, c := range map[string]struct {
		answer http.HandlerFunc
		says   string
	}{
		"an error":   {func(w http.ResponseWriter, _ *http.Request) { http.Error(w, "down <b>", 500) }, "it responded with error 500"},
		"a redirect": {func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "https://example.com", 302) }, "redirects (302)"},
		"10 MB":      {func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write(bytes.Repeat([]byte("é"), 5<<20)) }, "Accepted with 200"},
		"never":      {func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() }, "it took too long to respond"},
	} {
		to.answers(c.answer)
		a := ada.post(path+"/test", nil)
		ada.check(name, a, http.StatusOK, c.says)
		if len(a.body) > 100_000 {
			t.Errorf("%s: the page has %d bytes", name, len(a.body))
		}
	}
	to.answers(nil)

	edition := regexp.MustCompile(`name="edition" value="(\d+)"`).FindStringSubmatch(ada.get(path + "/edit").body)[1]
	change := url.Values{"edition": {edition}, "name": {"Pager 2"}, "url": {to.URL + "/other"}, "format": {"slack"}, "event": {"integration.published", "integration.removed"}}
	ada.check("changing", ada.post(path, change), http.StatusOK, "Webhook saved")
	change.Set("name", "Abe's name")
	a := abe.post(path, change)
	abe.check("changing what was changed", a, http.StatusConflict, "since you opened this page")
	if !strings.Contains(a.body, "Abe&#39;s name") {
		t.Error("what he typed is lost")
	}
	ada.check("a test of the other", ada.post(path+"/test", nil), http.StatusOK, "Accepted with 200")
	if last := to.all()[len(to.all())-1]; !strings.HasPrefix(string(last.body), `{"text":"This is a test of your webhook.`) || !last.signedBy(t, text) {
		t.Errorf("Slack gets %s", last.body)
	}

	shown := signingSecret.FindStringSubmatch(ada.post(path+"/rotate", url.Values{"before": {"overlaps"}}).body)
	if shown == nil || !strings.Contains(ada.get(path).body, "Also signs until") {
		t.Fatal("the replaced secret isn't shown once")
	}
	sent := ada.post(tried.path+"/redeliver", nil)
	ada.check("sending it again", sent, http.StatusOK, "Earlier attempts")
	if last := to.all()[len(to.all())-1]; !last.signedBy(t, text) || !last.signedBy(t, html.UnescapeString(shown[1])) || last.header.Get("Webhook-Id") != got[0].header.Get("Webhook-Id") || !bytes.Equal(last.body, got[0].body) {
		t.Errorf("what is sent again differs: %+v", last)
	}
	ada.check("pausing", ada.post(path+"/pause", nil), http.StatusOK, "Paused by Ada Lindqvist")
	abe.check("resuming", abe.post(path+"/resume", nil), http.StatusOK, "Webhook resumed")

	for what, c := range map[string]struct {
		form url.Values
		says string
	}{
		"inside":         {url.Values{"url": {"https://10.0.0.1/"}, "event": {"integration.published"}}, "Enter a URL anyone can open"},
		"without TLS":    {url.Values{"url": {"http://hooks.acme.com/"}, "event": {"integration.published"}}, "Start the URL with https://"},
		"none":           {url.Values{"url": {"https://hooks.acme.com/"}}, "Choose at least one event"},
		"another side's": {url.Values{"url": {"https://hooks.acme.com/"}, "event": {"submission.overdue"}}, "Choose from the list"},
		"no format":      {url.Values{"url": {"https://hooks.acme.com/"}, "event": {"integration.published"}, "format": {"teams"}}, "Choose from the list"},
		"a long name":    {url.Values{"url": {"https://hooks.acme.com/"}, "event": {"integration.published"}, "name": {strings.Repeat("n", 61)}}, "Shorten the name"},
	} {
		ada.check(what, ada.post("/webhooks", c.form), http.StatusUnprocessableEntity, c.says)
	}
	for range oin.MaxWebhooks - 1 {
		ada.webhook("", "https://hooks.acme.com/", "integration.published")
	}
	ada.check("one too many", ada.post("/webhooks", url.Values{"url": {"https://hooks.acme.com/"}, "event": {"integration.published"}}), http.StatusConflict, "which is the limit")
	ada.check("asking first", ada.get(path+"?ask=delete"), http.StatusOK, "Delete “Pager 2”?")
	ada.check("deleting", ada.post(path+"/delete", nil), http.StatusOK, "Webhook deleted")
	ada.check("gone", ada.get(path), http.StatusNotFound, "find this webhook")
	if got := w.audited(`action = 'webhook'`); got != oin.MaxWebhooks+5 || w.audited(`detail like '%/hook%'`) != 0 {
		t.Errorf("it is in the audit log %d times", got)
	}

	rae, max := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	rae.check("a reviewer", rae.post("/webhooks", url.Values{"url": {to.URL}, "event": {"submission.submitted"}}), http.StatusForbidden, "Only OIN admins")
	teams, _ := max.webhook("Team", to.URL, "submission.submitted")
	rae.check("the team's", rae.get(teams), http.StatusOK, "Submission to review")
	if strings.Contains(rae.get(teams).body, "Send a test") || rae.post(teams+"/test", nil).status != http.StatusForbidden {
		t.Error("a reviewer changes the team's")
	}
	if ada.get(teams).status != http.StatusNotFound {
		t.Error("an ISV sees the team's")
	}
}

func TestProgramsManageWebhooks(t *testing.T) {
	to := newReceiver(t)
	w := newWorld(t, to.reach)
	ada := w.signIn("Acme", "ada@acme.example")
	ci, gus := w.program(ada.token("CI", oin.ScopeWebhooks)), w.program(w.signIn("Globex", "gus@globex.example").token("CI", oin.ScopeWebhooks))
	document := w.document()
	call := func(method, path string, body any, status int) map[string]any {
		t.Helper()
		a := ci.do(method, api+path, nil)
		if body != nil {
			a = ci.send(method, path, body)
		}
		if a.status != status {
			t.Fatalf("%s %s: %d %s", method, path, a.status, a.body)
		}
		document.answered(t, method, api+path, a)
		if a.body == "" {
			return nil
		}
		return ci.decoded(a)
	}
	writes := w.program(ada.token("Writer", oin.ScopeWrite))
	writes.refused("a token that writes", writes.send(http.MethodPost, "/webhooks", wire.NewWebhookEndpoint{URL: to.URL, Events: []string{"integration.published"}}), http.StatusForbidden, oin.CodeScope)
	made := call(http.MethodPost, "/webhooks", wire.NewWebhookEndpoint{URL: to.URL, Events: []string{"integration.published"}}, http.StatusCreated)
	path, text := "/webhooks/"+made["id"].(string), made["secret"].(string)
	if made["name"] != strings.TrimPrefix(to.URL, "https://") || made["format"] != "standard" {
		t.Errorf("it is %v", made)
	}
	if got := call(http.MethodGet, path, nil, http.StatusOK); got["secret"] != nil || got["url"] != to.URL {
		t.Errorf("read again, it is %v", got)
	}
	test := call(http.MethodPost, path+"/test", nil, http.StatusOK)
	if got := to.all(); len(got) != 1 || !got[0].signedBy(t, text) || test["state"] != "accepted" || test["message"] != got[0].header.Get("Webhook-Id") || test["body"] != string(got[0].body) {
		t.Errorf("the test is %v", test)
	}
	delivery := path + "/deliveries/" + test["id"].(string)
	if again := call(http.MethodPost, delivery+"/redeliver", nil, http.StatusOK); len(again["all"].([]any)) != 2 {
		t.Errorf("sent again, it is %v", again)
	}
	call(http.MethodGet, delivery, nil, http.StatusOK)
	if log := call(http.MethodGet, path+"/deliveries", nil, http.StatusOK); len(log["deliveries"].([]any)) != 1 {
		t.Errorf("the log is %v", log)
	}
	rotated := call(http.MethodPost, path+"/rotate", wire.NewWebhookSecret{}, http.StatusOK)
	if rotated["secret"] == text || rotated["replacedSecretEnds"] == nil {
		t.Errorf("the new secret is %v", rotated)
	}
	paused := call(http.MethodPatch, path, map[string]any{"paused": true, "events": []string{"integration.published", "integration.removed"}}, http.StatusOK)
	if paused["paused"] == nil || !strings.Contains(paused["why"].(string), "CI") || len(paused["events"].([]any)) != 2 {
		t.Errorf("paused, it is %v", paused)
	}
	if resumed := call(http.MethodPatch, path, map[string]any{"paused": false, "edition": paused["edition"]}, http.StatusOK); resumed["paused"] != nil {
		t.Errorf("resumed, it is %v", resumed)
	}
	ci.refused("an old edition", ci.send(http.MethodPatch, path, map[string]any{"name": "Late", "edition": 1}), http.StatusConflict, oin.CodeConflict)
	ci.refused("nothing to tell", ci.send(http.MethodPost, "/webhooks", wire.NewWebhookEndpoint{URL: to.URL, Events: []string{"x"}}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	for _, of := range []string{path, path + "/deliveries", delivery} {
		gus.refused("another org's "+of, gus.get(api+of), http.StatusNotFound, oin.CodeNotFound)
	}

	// Sent again with its key, a creation adds nothing, and the secret isn't given a second time.
	again := wire.NewWebhookEndpoint{URL: to.URL, Name: "Once", Events: []string{"integration.published"}}
	first := ci.good("a creation", ci.send(http.MethodPost, "/webhooks", again, "Idempotency-Key", "hook-1"), http.StatusCreated)
	a := ci.send(http.MethodPost, "/webhooks", again, "Idempotency-Key", "hook-1")
	second := ci.good("sent again", a, http.StatusCreated)
	document.answered(t, http.MethodPost, api+"/webhooks", a)
	if first["id"] != second["id"] || first["secret"] == nil || second["secret"] != nil || second["name"] != "Once" {
		t.Errorf("first %v, sent again %v", first, second)
	}
	again.Name = "Other"
	ci.refused("with another body", ci.send(http.MethodPost, "/webhooks", again, "Idempotency-Key", "hook-1"), http.StatusConflict, oin.CodeConflict)
	ci.good("deleting it", ci.do(http.MethodDelete, api+"/webhooks/"+first["id"].(string), nil), http.StatusNoContent)
	again.Name = "Once"
	ci.refused("what was deleted", ci.send(http.MethodPost, "/webhooks", again, "Idempotency-Key", "hook-1"), http.StatusConflict, oin.CodeConflict)

	// The OIN team has its own, which its admins change.
	rae, max := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	reads, desk := w.program(rae.token("Desk", oin.ScopeReview)), w.program(max.token("Desk", oin.ScopeReview, oin.ScopeWebhooks))
	if rae.post("/api-tokens", url.Values{"name": {"Hooks"}, "days": {"30"}, "scope": {"webhooks"}}).status != http.StatusUnprocessableEntity {
		t.Error("a reviewer's token can change webhooks")
	}
	desk.refused("an event of ISVs", desk.send(http.MethodPost, "/webhooks", again), http.StatusUnprocessableEntity, oin.CodeInvalid)
	team := desk.good("the team's", desk.send(http.MethodPost, "/webhooks", wire.NewWebhookEndpoint{URL: to.URL, Events: []string{"submission.submitted"}}), http.StatusCreated)
	teams := "/webhooks/" + team["id"].(string)
	reads.good("a reviewer's program reads it", reads.get(api+teams), http.StatusOK)
	reads.refused("a reviewer's program changes it", reads.send(http.MethodPatch, teams, map[string]any{"paused": true}), http.StatusForbidden, oin.CodeScope)
	if paused := desk.good("pausing it", desk.send(http.MethodPatch, teams, map[string]any{"paused": true}), http.StatusOK); paused["paused"] == nil {
		t.Errorf("paused, it is %v", paused)
	}
	ci.refused("an ISV's program", ci.get(api+teams), http.StatusNotFound, oin.CodeNotFound)
	desk.refused("Acme's", desk.get(api+path), http.StatusNotFound, oin.CodeNotFound)
	if list := desk.good("the team's list", desk.get(api+"/webhooks"), http.StatusOK)["webhooks"].([]any); len(list) != 1 {
		t.Errorf("the team's list is %v", list)
	}

	call(http.MethodDelete, path, nil, http.StatusNoContent)
	if list := call(http.MethodGet, "/webhooks", nil, http.StatusOK); len(list["webhooks"].([]any)) != 0 {
		t.Errorf("after it was deleted: %v", list)
	}
}
