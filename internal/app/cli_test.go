package app_test

import (
	"bytes"
	"context"
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/alecthomas/kong"

	"oinmanager/internal/cli"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres/pgtest"
)

// shell runs “oinmanager submission” in a folder.
type shell struct {
	*world
	dir string
	env map[string]string
	// sleep is what happens while a command waits, and browse what a browser opens.
	sleep  func(context.Context, time.Duration) error
	browse func(context.Context, string) error
	ctx    context.Context // the world's if it is nil
}

// run runs a command, and returns what it printed and its error.
func (s shell) run(args ...string) (string, error) {
	s.Helper()
	var commands struct {
		cli.Submission
		cli.Account
	}
	var out bytes.Buffer
	ctx := s.ctx
	if ctx == nil {
		ctx = s.Context()
	}
	parser, err := kong.New(&commands, kong.BindTo(ctx, (*context.Context)(nil)),
		kong.Bind(&cli.Terminal{Out: &out, Err: &out, Env: func(name string) string { return s.env[name] }, Sleep: s.sleep, Browse: s.browse}))
	if err != nil {
		s.Fatal(err)
	}
	if !slices.Contains([]string{"login", "logout", "token"}, args[0]) {
		args = append(args, s.dir)
	}
	command, err := parser.Parse(args)
	if err != nil {
		s.Fatal(err)
	}
	err = command.Run()
	return out.String(), err
}

// runs checks that a command succeeds and prints some texts.
func (s shell) runs(args []string, prints ...string) {
	s.Helper()
	out, err := s.run(args...)
	if err != nil {
		s.Fatalf("%v: %v, after %s", args, err, out)
	}
	s.prints(args, out, prints...)
}

// fails checks that a command fails, and prints some texts or has them in its error.
func (s shell) fails(args []string, prints ...string) {
	s.Helper()
	out, err := s.run(args...)
	if err == nil {
		s.Fatalf("%v succeeded: %s", args, out)
	}
	s.prints(args, out+err.Error(), prints...)
}

func (s shell) prints(args []string, out string, prints ...string) {
	s.Helper()
	for _, p := range prints {
		if !strings.Contains(out, p) {
			s.Fatalf("%v prints no %q: %s", args, p, out)
		}
	}
	for name, secret := range s.env {
		if name != "OIN_CONFIG" && strings.Contains(out, secret) {
			s.Errorf("%v prints %s: %s", args, name, out)
		}
	}
}

// edit replaces a text of a file.
func (s shell) edit(old, new string) {
	s.Helper()
	name := filepath.Join(s.dir, "submission.yaml")
	source, err := os.ReadFile(name)
	if err != nil || !strings.Contains(string(source), old) {
		s.Fatalf("%q is not in the file (%v): %s", old, err, source)
	}
	s.file("submission.yaml", []byte(strings.Replace(string(source), old, new, 1)))
}

func (s shell) file(name string, content []byte) {
	s.Helper()
	if err := os.WriteFile(filepath.Join(s.dir, name), content, 0o600); err != nil {
		s.Fatal(err)
	}
}

func TestFromAnEmptyFolderToThePublishedIntegration(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	s := shell{world: w, dir: filepath.Join(t.TempDir(), "okta"), env: map[string]string{"TEST_ACCOUNT_PASSWORD": "correct horse", "OIN_CONFIG": filepath.Join(t.TempDir(), "config.json")}}
	at := func(args ...string) []string { return append(args, "--url", w.url) }

	s.runs([]string{"init"}, "Wrote ")
	s.fails(at("push"), "OIN_TOKEN")
	s.env["OIN_TOKEN"] = ada.token("CI", oin.ScopeWrite, oin.ScopeSubmit)
	s.fails(at("push"), "There's no file icon.png", "Nothing was sent")
	s.file("icon.png", icon.Draw("Acme", 1).Bytes)
	s.fails(at("status"), "belongs to no submission yet")
	s.runs(at("push"), "name\n  + Acme Directory", "Acme Directory, version 1: Draft", "General Settings 100%.", w.url+"/submissions/")
	s.fails([]string{"validate"}, "Turn on an integration type")
	s.edit("apiService: false", "apiService: true")
	s.edit("# scopes:\n#   - scope: okta.users.read", "scopes:\n  - scope: okta.users.read\n    scopeExplanation: Shows who works where.")
	s.edit("# setupInstructionsUri", "setupInstructionsUri")
	s.runs([]string{"validate"}, "Ready to submit")
	s.fails(at("diff"), "scopes\n  + okta.users.read Shows who works where.")

	// Asked for the rest, the server knows another draft of the org, and looks at no link that
	// only the files have.
	taken := w.vendor(ada).good("another", w.vendor(ada).send(http.MethodPost, "/submissions", `{"answers":{"name":"Acme Calendar"}}`), http.StatusCreated)["id"].(string)
	s.edit("name: Acme Directory", "name: Acme Calendar")
	s.sleep = func(context.Context, time.Duration) error { return nil } // the examples' sites respond slowly
	out, err := s.run(at("validate", "--online", "--format", "github")...)
	exit := cli.Exit(0)
	if !errors.As(err, &exit) || exit != 1 || !regexp.MustCompile(`::error file=\S+submission.yaml,line=\d+,col=7,title=form::App name: Your org already has a submission in progress with this name`).MatchString(out) {
		t.Fatalf("validate --online: %v, after %s", err, out)
	}
	s.edit("name: Acme Calendar", "name: Acme Directory")
	s.runs(at("validate", "--online"), "Ready to submit")
	ada.check("the draft", ada.get("/submissions/"+s.idOf()+"/general"), http.StatusOK, "Acme Directory")
	ada.check("the other draft", ada.get("/submissions/"+taken+"/general"), http.StatusOK, "Acme Calendar")
	s.env["OIN_TOKEN"] += "x"
	if out, err := s.run(at("validate", "--online")...); !errors.As(err, &exit) || exit != 2 || !strings.Contains(out, "the server couldn't be asked") {
		t.Fatalf("with a wrong token: %v, after %s", err, out)
	}
	s.env["OIN_TOKEN"], s.sleep = strings.TrimSuffix(s.env["OIN_TOKEN"], "x"), nil
	s.fails(at("submit"), "Push or pull first")
	s.runs(at("push"), "API Service 100%")
	s.runs(at("diff"), "the same answers")
	s.runs(at("push"), "Nothing to push")

	// Ada changes one answer on the web, and the folder another one. Both stay.
	id := s.idOf()
	ada.edit(id, "app_website", "https://www.acme.example")
	s.edit("name: Acme Directory", "name: Acme Who’s Who # as marketing has it")
	s.runs(at("push"), "name\n  - Acme Directory\n  + Acme Who’s Who", "website was changed on the server")
	ada.check("the web", ada.get("/submissions/"+id+"/general"), http.StatusOK, "https://www.acme.example")
	s.runs(at("pull"), "website\n  - https://www.example.com\n  + https://www.acme.example")
	s.runs(at("diff"), "the same answers")

	// Both change the same answer.
	ada.edit(id, "app_name", "Acme Faces")
	s.edit("name: Acme Who’s Who # as", "name: Acme People # as")
	s.fails(at("push"), "name\n  - Acme Faces\n  + Acme People", "Nothing was sent")
	s.runs(at("pull"), "name is different in the files, and was kept")
	s.runs(at("push", "--force"), "+ Acme People")
	s.edit("name: Acme People # as marketing has it", "name: Acme People")

	s.runs(at("submit"), "Acme People, version 1: To be reviewed by Okta, due ")
	s.fails(at("submit"), "")
	rae.check("an issue", rae.postFiles("/admin/submissions/"+id+"/issues", url.Values{"from": {"REVIEW.1"}, "issue.severity": {"must"}, "issue.field": {"app_description"}, "issue.text": {"Say which list."}},
		upload{"attachment", "list.txt", []byte("This one.")}), http.StatusOK, "Draft saved")
	rae.check("request changes", rae.post("/admin/submissions/"+id+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	s.runs(at("status"), "Issue 1 (", "description): Say which list.", "  Attached: list.txt, "+w.url+"/submissions/"+id+"/issues/")
	s.fails(at("watch"), "Issue 1")
	s.edit("description: >-", "description: |-")
	s.edit("  integration, it follows your", "\n  The integration follows your")
	s.runs(at("push"))
	s.runs(at("submit", "--note", "It says it now."), "To be reviewed by Okta")
	for _, from := range []string{"REVIEW.2", "QA.2"} {
		a := rae.post("/admin/submissions/"+id+"/do/pass", url.Values{"from": {from}, "note": {"Fine."}})
		if a.status >= 400 {
			t.Fatalf("pass %s: %d %s", from, a.status, plain(a.body))
		}
	}
	s.runs(at("status"), "version 1: Published")
	s.runs(at("watch"), "version 1: Published")

	// A clone of the folder without what push has remembered overwrites nothing unseen.
	if err := os.Remove(filepath.Join(s.dir, ".oinmanager.json")); err != nil {
		t.Fatal(err)
	}
	s.runs(at("pull"), "Nothing to pull")
	s.edit("name: Acme People", "name: Acme Others")
	if err := os.Remove(filepath.Join(s.dir, ".oinmanager.json")); err != nil {
		t.Fatal(err)
	}
	s.fails(at("pull"), "--force takes the server's")
	s.runs(at("pull", "--force"), "+ Acme People")
	if source, err := os.ReadFile(filepath.Join(s.dir, "submission.yaml")); err != nil || !strings.Contains(string(source), "\nname: Acme People\n\n# App website.") {
		t.Errorf("comments or lines were lost (%v): %s", err, source)
	}

	// An update of little needs only one review, and one of more says what is new.
	second := strings.Split(ada.post("/submissions/"+id+"/do/update", url.Values{"from": {"PUBLISHED.2"}}).path, "/")[2]
	s.edit("\nid: "+id, "\nid: "+second)
	s.edit("name: Acme People", "name: Acme Staff")
	s.runs(at("push", "--force"), "+ Acme Staff")
	s.runs(at("status"), "version 2: ", "needs only one review")
	s.edit("# releaseNotes:\n#   - noteType: ADDED\n#     note: Leavers", "releaseNotes:\n  - noteType: ADDED\n    note: Leavers")
	s.runs([]string{"validate"})
	s.runs(at("push"), "releaseNotes")
	if a := ada.get("/submissions/" + second + "/general"); !strings.Contains(a.body, ">Leavers are removed from their teams") {
		t.Error("the release notes of the file are not on the server")
	}
}

// flaky is a way to a world on which requests get lost.
type flaky struct {
	*httptest.Server
	rule atomic.Pointer[func(r *http.Request) string]
}

// lose sets what happens to requests: each is lost before the server gets it, after that, or
// not at all, if rule is nil or returns "".
func (f *flaky) lose(rule func(r *http.Request) string) { f.rule.Store(&rule) }

func (w *world) flaky() *flaky {
	to, err := url.Parse(w.url)
	if err != nil {
		w.Fatal(err)
	}
	f := &flaky{}
	proxy := &httputil.ReverseProxy{
		Rewrite:  func(r *httputil.ProxyRequest) { r.SetURL(to) },
		ErrorLog: log.New(io.Discard, "", 0),
	}
	f.Server = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		how := ""
		if rule := f.rule.Load(); rule != nil && *rule != nil {
			how = (*rule)(r)
		}
		if how == "after" {
			proxy.ServeHTTP(httptest.NewRecorder(), r)
		}
		if how != "" {
			panic(http.ErrAbortHandler)
		}
		proxy.ServeHTTP(rw, r)
	}))
	w.Cleanup(f.Close)
	return f
}

// A push that ends in the middle, whatever the reason, is repeated without a second draft,
// and without a conflict with itself. Watching goes on while the server is away.
func TestAPushThatWasInterruptedIsRepeated(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	s := shell{world: w, dir: filepath.Join(t.TempDir(), "okta"), env: map[string]string{"OIN_TOKEN": ada.token("CI", oin.ScopeWrite, oin.ScopeSubmit)}}
	way := w.flaky()
	push := []string{"push", "--url", way.URL}
	s.runs([]string{"init"}, "Wrote ")
	s.file("icon.png", icon.Draw("Acme", 1).Bytes)

	// The answer to the creation is lost, and the person interrupts what tries again.
	ctx, interrupt := context.WithCancel(t.Context())
	way.lose(func(r *http.Request) string {
		if r.Method != http.MethodPost {
			return ""
		}
		time.AfterFunc(100*time.Millisecond, interrupt)
		return "after"
	})
	s.ctx = ctx
	s.fails(push, "canceled")
	s.ctx = nil
	// Then the token ends between the answers and the icon.
	way.lose(func(r *http.Request) string {
		if r.Method == http.MethodPut {
			_, err := w.db.Pool().Exec(w.Context(), `update api_tokens set expires_at = now() - interval '1 second'`)
			if err != nil {
				t.Error(err)
			}
		}
		return ""
	})
	s.fails(push, "This API token expired on ", "This was sent before: appContactDetails, ", "Run the command again to send the rest")
	way.lose(nil)
	s.env["OIN_TOKEN"] = ada.token("CI 2", oin.ScopeWrite, oin.ScopeSubmit)
	s.edit("name: Acme Directory", "name: Acme People") // and the file goes on
	s.runs(push, "name\n  - Acme Directory\n  + Acme People", "logo\n  + icon.png", "Acme People, version 1: Draft")
	if n := pgtest.Count(t, w.db, `select count(*) from submissions`); n != 1 {
		t.Errorf("%d drafts were created", n)
	}

	// While the server is away, watch waits. It ends as before if the server is not ours.
	s.edit("apiService: false", "apiService: true")
	s.edit("# scopes:\n#   - scope: okta.users.read", "scopes:\n  - scope: okta.users.read\n    scopeExplanation: Shows who works where.")
	s.edit("# setupInstructionsUri", "setupInstructionsUri")
	s.env["TEST_ACCOUNT_PASSWORD"] = "correct horse"
	s.runs(push, "API Service 100%")
	s.runs([]string{"submit", "--url", way.URL}, "To be reviewed by Okta")
	polls := 0
	s.sleep = func(context.Context, time.Duration) error {
		switch polls++; polls {
		case 1:
			way.lose(func(*http.Request) string { return "before" })
		case 3:
			way.lose(nil)
			a := ada.post("/submissions/"+s.idOf()+"/do/withdraw", url.Values{"from": {"REVIEW.1"}})
			ada.check("withdraw", a, http.StatusOK, "")
		}
		return nil
	}
	out, err := s.run("watch", "--url", way.URL)
	if exit := cli.Exit(0); !errors.As(err, &exit) || exit != 1 || strings.Count(out, "Trying again for") != 1 || !strings.Contains(out, "To be reviewed by Okta") || !strings.Contains(out, "version 1: Draft") {
		t.Errorf("watch: %v, after %s", err, out)
	}
}

// idOf returns the ID that push has written.
func (s shell) idOf() string {
	s.Helper()
	source, err := os.ReadFile(filepath.Join(s.dir, "submission.yaml"))
	if err != nil {
		s.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(source), "\nid: ")
	id, _, found := strings.Cut(rest, "\n")
	if !found {
		s.Fatalf("there is no id: %s", source)
	}
	return id
}

func TestACommandLineSignsInThroughTheBrowser(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	config := filepath.Join(t.TempDir(), "oinmanager", "config.json")
	s := shell{world: w, dir: t.TempDir(), env: map[string]string{"OIN_CONFIG": config}}
	s.fails([]string{"status"}, "oinmanager login")
	s.fails([]string{"login"}, "name the server")

	// Ada is asked, and confirms while the command waits.
	var page, code string
	s.browse = func(_ context.Context, address string) error { page = strings.TrimPrefix(address, w.url); return nil }
	decide := func(do string) func(context.Context, time.Duration) error {
		return func(context.Context, time.Duration) error {
			asked := ada.get(page)
			ada.check("the page", asked, http.StatusOK, "Only if you have just run")
			ada.check("what it can do", asked, http.StatusOK, "Submit and withdraw")
			code = page[strings.LastIndex(page, "=")+1:]
			ada.check("the code", asked, http.StatusOK, code)
			ada.post("/command-line", url.Values{"code": {code}, "do": {do}})
			return nil
		}
	}
	s.sleep = decide("refuse")
	s.fails([]string{"login", w.url}, "denied")
	s.sleep = decide("allow")
	s.runs([]string{"login", w.url}, "Signed in. The token is in "+config)
	if info, err := os.Stat(config); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("the file is %v: %v", info.Mode(), err)
	}
	ada.check("once", ada.get(page), http.StatusNotFound, "works once")
	ada.check("its token", ada.get("/api-tokens"), http.StatusOK, "oinmanager on ")
	if n := w.audited(`action = 'make-token' and detail like 'oinmanager on %' and person_id is not null`); n != 1 {
		t.Errorf("it is in the audit log %d times", n)
	}
	rae.check("a reviewer", rae.get("/command-line"), http.StatusForbidden, "")
	s.runs([]string{"init"}, "Wrote ")
	s.fails([]string{"status"}, "belongs to no submission yet")

	// No one answers, or too late.
	waited := time.Duration(0)
	s.sleep = func(_ context.Context, d time.Duration) error { waited += d; return nil }
	s.fails([]string{"login", w.url}, "in time")
	if waited != 10*time.Minute {
		t.Errorf("it waited %v", waited)
	}
	s.sleep = func(context.Context, time.Duration) error {
		_, err := w.db.Pool().Exec(t.Context(), `update sign_in_codes set expires_at = now() - interval '1 second'`)
		return err
	}
	s.fails([]string{"login", w.url}, "10 minutes")

	// The token goes only to the server that gave it, and only if no one else can have it.
	s.fails([]string{"status", "--url", "https://oin.example"}, "no token for https://oin.example")
	if err := os.Chmod(config, 0o644); err != nil {
		t.Fatal(err)
	}
	s.fails([]string{"status"}, "chmod 600")
	if err := os.Chmod(config, 0o600); err != nil {
		t.Fatal(err)
	}
	text, err := os.ReadFile(config)
	if err != nil {
		t.Fatal(err)
	}
	token := regexp.MustCompile(`oinm_[0-9A-Za-z]+`).FindString(string(text))
	s.runs([]string{"logout"}, "Signed out")
	ada.refused("after signing out", w.program(token).get(api+"/submissions"), http.StatusUnauthorized, "token")
	s.fails([]string{"logout", w.url}, "no token")
	if strings.Contains(w.log.String(), token) || strings.Contains(w.everything(), token) {
		t.Error("the token is where it mustn't be")
	}
}
