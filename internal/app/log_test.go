package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/icon"
)

// The log, at all levels, while everyone does their job.
func TestLogHoldsNoSecret(t *testing.T) {
	w := newWorld(t)
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
	log := w.log.String()
	for what, value := range secrets {
		kinds[strings.Fields(what)[0]] = true
		if strings.Contains(log, value) || strings.Contains(log, url.QueryEscape(value)) {
			t.Errorf("the log has the %s", what)
		}
	}
	for _, kind := range []string{"code", "state", "nonce", "code_challenge", "code_verifier", "id_token_hint", "cookie", "instance's", "line"} {
		if !kinds[kind] {
			t.Errorf("there was no %s to look for", kind)
		}
	}
	if n := strings.Count(log, "msg=request"); n < 30 {
		t.Errorf("the log has only %d requests", n)
	}
}
