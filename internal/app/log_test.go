package app_test

import (
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"go.opentelemetry.io/otel/sdk/trace/tracetest"

	"oinmanager/internal/app"
	"oinmanager/internal/icon"
)

// The log, at all levels, and all traces, while everyone does their job.
func TestLogAndTracesHoldNoSecret(t *testing.T) {
	collected := tracetest.NewInMemoryExporter()
	w := newWorld(t, func(o *app.Options) { o.Spans = collected })
	secrets := map[string]string{"test account's password": "correct horse", "another password": "battery staple", "app's client secret": "secret of Acme"}
	keep := func(what, value string) {
		if len(value) < 8 {
			t.Fatalf("the %s is %q, which is too short to look for", what, value)
		}
		secrets[what+" "+value] = value
	}
	// watch records what a browser is sent from page to page.
	watch := func(b *browser) *browser {
		b.CheckRedirect = func(req *http.Request, _ []*http.Request) error {
			for _, name := range []string{"code", "state", "nonce", "code_challenge", "id_token_hint"} {
				if value := req.URL.Query().Get(name); value != "" {
					keep(name, value)
				}
			}
			for _, c := range req.Response.Cookies() {
				if c.Value != "" && !strings.Contains(c.Name, "-done-") { // what was done is no secret
					keep("cookie", c.Value)
				}
			}
			return nil
		}
		return b
	}
	signIn := func(org, email string) *browser {
		b := watch(w.visitor())
		b.check("sign-in", b.signInAgain(org, email), http.StatusOK, "Sign out")
		return b
	}
	ada, rae := signIn("Acme", "ada@acme.example"), signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Directory")
	id := strings.TrimPrefix(path, "/submissions/")
	page := "/admin/submissions/" + id
	rae.check("reveal", rae.post(page+"/reveal/test_password", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "correct horse")
	rae.post(page+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say in the description what the connector does with groups."}})
	general := ada.seen(path + "/general")
	general.Set("test_password", "battery staple")
	ada.check("save", ada.postFiles(path+"/general", general, upload{"app_icon", "icon.png", icon.Draw("x", 2).Bytes}), http.StatusOK, "Saved")
	instance := ada.install(path)
	keep("instance's client secret", instance.secret)
	ada.check("check", ada.post(instance.check, url.Values{"secret": {instance.secret}}), http.StatusOK, "with all of this submission's scopes")
	ada.post(instance.check, url.Values{"secret": {"a wrong " + instance.secret}})
	ada.get("/sign-in/again?next=/integrations")
	w.visitor().get("/authorization-code/callback?state=made-up-state&code=made-up-code")
	keep("made-up code", "made-up-code")
	out := ada.post("/sign-out", nil)
	for _, input := range sent.FindAllStringSubmatch(out.body, -1) {
		keep(input[1], input[2])
	}
	ada.leave(out)

	w.tokens.Range(func(_, form any) bool {
		for _, name := range []string{"code_verifier", "client_secret", "code"} {
			if value := form.(url.Values).Get(name); value != "" {
				keep(name, value)
			}
		}
		return true
	})
	mails, err := w.db.Mails(t.Context(), 100)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range mails {
		for line := range strings.Lines(m.Body) {
			if line = strings.TrimSpace(line); len(line) > 30 {
				keep("line of a mail", line)
			}
		}
	}
	kinds := map[string]bool{}
	log, spans := w.log.String(), fmt.Sprintf("%+v", collected.GetSpans())
	for what, value := range secrets {
		kinds[strings.Fields(what)[0]] = true
		if strings.Contains(log, value) || strings.Contains(log, url.QueryEscape(value)) {
			t.Errorf("the log has the %s", what)
		}
		if strings.Contains(spans, value) || strings.Contains(spans, url.QueryEscape(value)) {
			t.Errorf("a span has the %s", what)
		}
	}
	for _, kind := range []string{"code", "state", "nonce", "code_challenge", "code_verifier", "id_token_hint", "cookie", "instance's", "line"} {
		if !kinds[kind] {
			t.Errorf("there was no %s to look for", kind)
		}
	}
	// Nor do spans say who did it, from where, to what.
	for _, private := range []string{"@", "ada", "acme", "Acme", id, "127.0.0.1", "localhost", "?", "%"} {
		if at := strings.Index(spans, private); at >= 0 {
			t.Errorf("a span has %q: %s", private, spans[max(0, at-200):min(len(spans), at+50)])
		}
	}
	for _, name := range []string{"POST /submissions/{id}/do/{action}", "insert history", "river.insert_many"} {
		if !strings.Contains(spans, "Name:"+name) {
			t.Errorf("there is no span of %s", name)
		}
	}
	asked := 0
	for _, span := range collected.GetSpans() {
		if span.InstrumentationScope.Name == "oinmanager/internal/outbound" && span.Parent.IsValid() {
			asked++
		}
	}
	if asked == 0 {
		t.Error("there is no span of a request to an org")
	}
	if n := strings.Count(log, "msg=request"); n < 30 {
		t.Errorf("the log has only %d requests", n)
	}
}
