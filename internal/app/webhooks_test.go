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
	if got := w.audited(`action = 'webhook'`); got != oin.MaxWebhooks+2 || w.audited(`detail like '%/hook%'`) != 0 {
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
