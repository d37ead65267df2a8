package app_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"net/http"
	"os"
	"regexp"
	"strings"
	"testing"

	openapi "oinmanager/internal/api"
	"oinmanager/internal/app"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
	"oinmanager/internal/server"
)

var updateDocs = flag.Bool("docs", false, "write the examples of docs/api.md")

// examples are requests of a test with their responses, as docs/api.md and the OpenAPI document
// show them.
type examples struct {
	text       strings.Builder
	names      map[string]string          // for IDs and digests, which differ each time
	operations map[string]openapi.Example // one of each, by its ID
	hosts      *strings.Replacer          // for servers of the test
}

var (
	changingID     = regexp.MustCompile(`[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`)
	changingTime   = regexp.MustCompile(`20[0-9]{2}-[0-9]{2}-[0-9]{2}T[0-9:.]+(Z|[+-][0-9:]{5,6})`)
	changingDigest = regexp.MustCompile(`[0-9a-f]{64}`)
	changingMember = regexp.MustCompile(`"(requestId|sending|print|clientId|clientSecret|secret|access_token|device_code|user_code|subject_token)": ?"[^"]*"`)
	changingTook   = regexp.MustCompile(`"took": ?[0-9]+`)
	changingCode   = regexp.MustCompile(`command-line\?code=[A-Z0-9-]+`)
	changingHost   = regexp.MustCompile(`http://localhost:[0-9]+`)
	changingOrg    = regexp.MustCompile(`127\.0\.0\.1:[0-9]+(/[a-z]+)?`)
)

// same replaces what differs each time.
func (e *examples) same(text string) string {
	text = e.hosts.Replace(text)
	text = changingID.ReplaceAllStringFunc(text, func(id string) string {
		if e.names[id] == "" {
			e.names[id] = fmt.Sprintf("00000000-0000-4000-8000-%012d", len(e.names)+1)
		}
		return e.names[id]
	})
	text = changingTime.ReplaceAllString(text, "2026-03-02T10:15:00Z")
	text = changingMember.ReplaceAllStringFunc(text, func(member string) string {
		name, _, _ := strings.Cut(member, ":")
		return member[:strings.LastIndex(strings.TrimSuffix(member, `"`), `"`)] + `"` + exampleMembers[strings.Trim(name, `"`)] + `"`
	})
	text = changingTook.ReplaceAllString(text, `"took": 84`)
	text = changingCode.ReplaceAllString(text, "command-line?code=WDJB-MJHT")
	text = changingDigest.ReplaceAllString(text, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
	text = changingOrg.ReplaceAllString(text, "acme.okta.com")
	return changingHost.ReplaceAllString(text, "https://oin.example")
}

// exampleMembers are what examples have for members that differ each time.
var exampleMembers = map[string]string{"requestId": "7NY7GZL5OWWLMQ3OGSYFJL7XBV", "sending": "d2brZSIFmv5lB00Z", "print": "MTdQ3fYyFqkPq0zJ", "clientId": "0oa72lrepvp4WqEET1d9", "clientSecret": "…", "secret": "whsec_…",
	"access_token": "oinm_…", "device_code": "oinm_…", "user_code": "WDJB-MJHT", "subject_token": "eyJ…"}

// shown is a program whose requests become examples.
type shown struct {
	*browser
	*examples
	document
	token string // the variable of its token, or empty for none
}

// ask sends a request, with JSON unless the body is a file, and adds it to the examples under a heading.
func (s shown) ask(heading, method, path string, body any, want int, header ...string) map[string]any {
	s.Helper()
	a, e := s.run(heading, method, path, body, want, header...)
	fmt.Fprintf(&s.text, "### %s\n\n```sh\n%s\n```\n\n", heading, e.Curl("https://oin.example"))
	fmt.Fprintf(&s.text, "`%d %s`", a.status, http.StatusText(a.status))
	for _, name := range []string{"Location", "ETag"} {
		if value := a.header.Get(name); value != "" && (name != "ETag" || s.token != "") { // that of the catalog is a digest of what differs
			fmt.Fprintf(&s.text, ", `%s: %s`", name, s.same(value))
		}
	}
	s.text.WriteString("\n\n")
	if a.body == "" {
		return nil
	}
	shown := a.body
	if whole := s.decoded(a); whole["progress"] != nil && strings.Contains(s.text.String(), `"progress"`) { // one of them is enough
		short, err := json.Marshal(map[string]any{"id": whole["id"], "version": whole["version"], "status": whole["status"], "round": whole["round"], "…": "and the rest of the submission"})
		if err != nil {
			s.Fatal(err)
		}
		shown = string(short)
	}
	var pretty bytes.Buffer
	if err := json.Indent(&pretty, []byte(shown), "", "  "); err != nil {
		s.Fatal(err)
	}
	fmt.Fprintf(&s.text, "```json\n%s\n```\n\n", s.same(pretty.String()))
	return s.got(a)
}

// only sends a request as ask does, and adds it only to the examples of operations.
func (s shown) only(what, method, path string, body any, want int, header ...string) map[string]any {
	s.Helper()
	a, _ := s.run(what, method, path, body, want, header...)
	return s.got(a)
}

// got returns the JSON of a response, with its ETag, or nil if it has none.
func (s shown) got(a answer) map[string]any {
	s.Helper()
	if a.body == "" || !strings.Contains(a.header.Get("Content-Type"), "json") {
		return nil
	}
	got := s.decoded(a)
	got["etag"] = a.header.Get("ETag")
	return got
}

// run sends a request. The first that an operation accepts is its example.
func (s shown) run(what, method, path string, body any, want int, header ...string) (answer, openapi.Example) {
	s.Helper()
	e := openapi.Example{Method: method, Path: s.same(api + path), Token: s.token}
	for i := 0; i+1 < len(header); i += 2 {
		e.Header = append(e.Header, header[i]+": "+header[i+1])
	}
	var a answer
	switch body := body.(type) {
	case nil:
		a = s.do(method, api+path, nil, header...)
	case []byte:
		a, e.File = s.do(method, api+path, bytes.NewReader(body), header...), "icon.png"
	default:
		raw, err := json.Marshal(body)
		if err != nil {
			s.Fatal(err)
		}
		a, e.JSON = s.send(method, path, string(raw), header...), json.RawMessage(s.same(string(raw)))
	}
	id := s.answered(s.T, method, api+path, a)
	if a.status != want {
		s.Fatalf("%s: %d, want %d: %s", what, a.status, want, a.body)
	}
	e.Status = a.status
	if strings.Contains(a.header.Get("Content-Type"), "json") {
		e.Answer = json.RawMessage(s.same(a.body))
	}
	if _, known := s.operations[id]; !known && a.status < 300 {
		s.operations[id] = e
	}
	return a, e
}

// TestTheWholeJobIsDoneThroughTheAPI takes an integration from nothing into the catalog, and
// an update after it, with what the ISV and two reviewers do. Its requests are the examples
// of docs/api.md: run it with -docs to write them.
func TestTheWholeJobIsDoneThroughTheAPI(t *testing.T) {
	lab, to := newCI(t), newReceiver(t)
	w := newWorld(t, to.reach, func(o *app.Options) { o.Server.TrustedCIs, o.Facts = "gitlab="+lab.URL, provenFacts{} })
	ada, rae, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	all, doc := &examples{names: map[string]string{}, hosts: strings.NewReplacer(to.URL, "https://hooks.acme.com", lab.URL, "https://gitlab.com", strings.TrimPrefix(w.orgs["Globex"], "http://"), "globex.okta.com"), operations: map[string]openapi.Example{}}, w.document()
	ci := shown{w.vendor(ada), all, doc, "OIN_TOKEN"}
	team := shown{w.program(rae.token("Desk", oin.ScopeReview)), all, doc, "REVIEW_TOKEN"}
	public := shown{w.visitor(), all, doc, ""}

	all.text.WriteString("## Example: from nothing to the catalog\n\n")
	made := ci.ask("Create a submission", http.MethodPost, "/submissions", map[string]any{"answers": map[string]any{"name": "Acme Directory", "apiService": true}}, http.StatusCreated, "Idempotency-Key", "release-41")
	path := "/submissions/" + made["id"].(string)
	answers := completeJSON("Acme Directory")
	delete(answers, "name")
	patched := ci.ask("Change answers", http.MethodPatch, path, map[string]any{"answers": answers}, http.StatusOK, "If-Match", made["etag"].(string))
	patched = ci.ask("Replace all answers", http.MethodPut, path, map[string]any{"answers": patched["answers"]}, http.StatusOK, "If-Match", patched["etag"].(string))
	done := ci.ask("Upload the icon", http.MethodPut, path+"/files/logo", icon.Draw("Acme Directory", 1).Bytes, http.StatusOK, "If-Match", patched["etag"].(string), "Content-Disposition", `attachment; filename="icon.png"`)
	ci.ask("Change what someone else has changed", http.MethodPatch, path, map[string]any{"answers": map[string]any{"description": "Shows people."}}, http.StatusPreconditionFailed, "If-Match", patched["etag"].(string))
	ci.ask("Validate answers without saving them", http.MethodPost, "/validate", map[string]any{"submission": made["id"], "answers": map[string]any{"name": "Acme Directory", "apiService": true, "website": "https://www.example.com"}}, http.StatusOK)
	if f := ci.ask("Read what the checks say", http.MethodGet, path+"/findings", nil, http.StatusOK); len(f["findings"].([]any)) > 0 {
		first := f["findings"].([]any)[0].(map[string]any)
		ci.ask("Dismiss advice", http.MethodPost, path+"/findings/"+first["id"].(string)+"/dismiss", map[string]any{"reason": "Our customers know it by this name."}, http.StatusNoContent)
	}
	tests := shown{w.program(ada.token("Tests", oin.ScopeTest)), all, doc, "TEST_TOKEN"}
	could := tests.ask("List test instances", http.MethodGet, path+"/test-instances", nil, http.StatusOK)
	installed := tests.ask("Create a test instance", http.MethodPost, path+"/test-instances", map[string]any{"print": could["print"]}, http.StatusCreated)
	instance := path + "/test-instances/" + installed["id"].(string)
	if checked := tests.ask("Check that it gets a token", http.MethodPost, instance+"/check", map[string]any{"clientSecret": installed["clientSecret"]}, http.StatusOK); checked["working"] != true {
		t.Errorf("the instance is %v", checked)
	}
	tests.ask("Revoke it", http.MethodPost, instance+"/revoke", map[string]any{}, http.StatusNoContent)
	sent := ci.ask("Submit", http.MethodPost, path+"/submit", map[string]any{"status": "DRAFT", "round": 0}, http.StatusOK, "If-Match", done["etag"].(string))
	if sent["status"] != "REVIEW" {
		t.Fatalf("submitted, it is %v", sent["status"])
	}

	ci.ask("Read how long the review is likely to take", http.MethodGet, path+"/timing", nil, http.StatusOK)
	ci.ask("Ask the OIN team a question", http.MethodPost, path+"/questions", map[string]any{"field": "scopes", "text": "Is one scope for reading enough?"}, http.StatusOK)

	all.text.WriteString("## Example: a review\n\n")
	queue := team.ask("List the queue", http.MethodGet, "/review/queue?status=REVIEW", nil, http.StatusOK)
	if lines := queue["submissions"].([]any); len(lines) != 1 || lines[0].(map[string]any)["id"] != made["id"] {
		t.Fatalf("the queue has %v", lines)
	}
	review := "/review" + path
	team.ask("Claim", http.MethodPost, review+"/claim", map[string]any{}, http.StatusOK)
	team.ask("Draft an issue", http.MethodPost, review+"/issues", map[string]any{"round": 1, "field": "description", "severity": "must", "text": "Say what customers gain."}, http.StatusOK)
	question := team.good("the question", team.get(api+path+"/issues"), http.StatusOK)["issues"].([]any)[0].(map[string]any)
	team.ask("Reply to a question", http.MethodPost, review+"/issues/"+question["id"].(string)+"/reply", map[string]any{"round": 1, "text": "It is."}, http.StatusOK)
	team.ask("Add a note", http.MethodPost, review+"/notes", map[string]any{"text": "Test account works."}, http.StatusCreated)
	open := team.ask("Read what to decide by", http.MethodGet, review, nil, http.StatusOK)
	team.ask("Request changes", http.MethodPost, review+"/request-changes", map[string]any{"status": "REVIEW", "round": 1, "note": "Almost there.", "sending": open["sending"]}, http.StatusNoContent)

	all.text.WriteString("## Example: resolve issues and resubmit\n\n")
	list := ci.ask("List the issues", http.MethodGet, path+"/issues", nil, http.StatusOK)
	asked := list["issues"].([]any)[1].(map[string]any) // after the question
	if list["status"] != "CHANGES" || asked["text"] != "Say what customers gain." || asked["author"] != "OIN team" && strings.Contains(fmt.Sprint(asked), "Rae") {
		t.Errorf("the ISV is told %v", list)
	}
	abe := w.vendor(w.signIn("Acme", "abe@acme.example"))
	abe.good("a colleague's", abe.send(http.MethodPatch, path, map[string]any{"answers": map[string]any{"description": "Shows people."}}, "If-Match", "*"), http.StatusOK)
	again := ci.ask("Fix it", http.MethodPatch, path, map[string]any{"answers": map[string]any{"description": "Shows who works where, so that customers find whom to ask."}}, http.StatusOK, "If-Match", "*")
	if got := ci.ask("Read the earlier answers of a field", http.MethodGet, path+"/earlier/description", nil, http.StatusOK); !strings.Contains(fmt.Sprint(got["current"]), "find whom to ask") || len(got["earlier"].([]any)) != 2 || !strings.Contains(fmt.Sprint(got["earlier"]), "value:Shows people.") {
		t.Errorf("the description was %v", got)
	}
	if got := ci.ask("Read what changed since the last round", http.MethodGet, path+"/changes", nil, http.StatusOK); got["since"] != "round" || got["round"] != 1.0 || len(got["fields"].([]any)) != 1 {
		t.Errorf("since the last round, it changed %v", got)
	}
	ci.ask("Mark an issue as resolved", http.MethodPost, path+"/issues/"+asked["id"].(string)+"/resolve", map[string]any{"round": 1, "text": "Done."}, http.StatusOK)
	ci.ask("Resubmit", http.MethodPost, path+"/submit", map[string]any{"status": "CHANGES", "round": 1}, http.StatusOK, "If-Match", again["etag"].(string))
	ci.ask("Decide on a round that is over", http.MethodPost, path+"/withdraw", map[string]any{"status": "CHANGES", "round": 1}, http.StatusConflict)

	all.text.WriteString("## Example: publish\n\n")
	open = team.ask("Read the second round", http.MethodGet, review, nil, http.StatusOK)
	issues := team.good("issues", team.get(api+path+"/issues"), http.StatusOK)["issues"].([]any)[1].(map[string]any)
	team.ask("Pass the first review", http.MethodPost, review+"/pass", map[string]any{"status": "REVIEW", "round": 2, "ticks": keysOf(open),
		"accepts": []map[string]any{{"id": issues["id"], "remarks": len(issues["remarks"].([]any))}}}, http.StatusNoContent)
	open = team.good("tests", team.get(api+review), http.StatusOK)
	if open["submission"].(map[string]any)["status"] != "QA" {
		t.Fatalf("it is %v", open["submission"])
	}
	team.ask("Pass the tests and publish", http.MethodPost, review+"/pass", map[string]any{"status": "QA", "round": 2, "ticks": keysOf(open)}, http.StatusNoContent)
	if got := public.ask("Read the catalog", http.MethodGet, "/catalog/acme-directory", nil, http.StatusOK); got["name"] != "Acme Directory" || got["answers"].(map[string]any)["testAccountUrl"] != nil {
		t.Errorf("the catalog has %v", got)
	}
	next := ci.ask("Start an update", http.MethodPost, path+"/update", map[string]any{"status": "PUBLISHED", "round": 2}, http.StatusCreated, "Idempotency-Key", "release-42")
	if next["version"] != 2.0 || next["status"] != "DRAFT" {
		t.Errorf("the update is %v", next)
	}
	again = ci.good("again", ci.send(http.MethodPost, path+"/update", map[string]any{"status": "PUBLISHED", "round": 2}, "Idempotency-Key", "release-42"), http.StatusCreated)
	if again["id"] != next["id"] {
		t.Errorf("sent again, it starts %v and %v", next["id"], again["id"])
	}
	update := "/submissions/" + next["id"].(string)
	short := ci.good("another description", ci.send(http.MethodPatch, update, map[string]any{"answers": map[string]any{"description": "Shows who works where, with photos."}}, "If-Match", "*"), http.StatusOK)
	if short["isNonFunctionalOnlySubmission"] != true || strings.Contains(fmt.Sprint(short["progress"]), "releaseNotes") {
		t.Errorf("another description makes it %v", short)
	}
	guide := map[string]any{"setupInstructionsUri": "https://docs.example.com/okta/new"}
	long := ci.good("another guide", ci.send(http.MethodPatch, update, map[string]any{"answers": guide}, "If-Match", "*"), http.StatusOK)
	if long["isNonFunctionalOnlySubmission"] != false || !strings.Contains(fmt.Sprint(long["progress"]), "releaseNotes") {
		t.Errorf("another guide makes it %v", long)
	}
	guide["releaseNotes"] = []any{map[string]any{"noteType": "ADDED", "note": "Photos of people."}}
	noted := ci.ask("Say what is new in an update", http.MethodPatch, update, map[string]any{"answers": guide}, http.StatusOK, "If-Match", "*")
	if strings.Contains(fmt.Sprint(noted["progress"]), "releaseNotes") || !strings.Contains(fmt.Sprint(noted["answers"]), "Photos of people.") {
		t.Errorf("with release notes, it is %v", noted)
	}
	if got := ci.ask("Read what is different from the catalog", http.MethodGet, update+"/changes?since=catalog", nil, http.StatusOK); got["since"] != "catalog" || got["version"] != 1.0 || len(got["fields"].([]any)) != 3 {
		t.Errorf("the update differs in %v", got)
	}
	if got := team.good("what changed", team.get(api+path+"/changes?round=1"), http.StatusOK); got["round"] != 1.0 || len(got["fields"].([]any)) != 1 {
		t.Errorf("the team reads of changes %v", got)
	}
	ci.ask("Read who your org publishes as", http.MethodGet, "/publisher", nil, http.StatusOK)
	ci.check("release notes of a first version", ci.send(http.MethodPatch, path, map[string]any{"answers": guide}, "If-Match", "*"), http.StatusConflict, "")

	history := ci.ask("Read the history", http.MethodGet, path+"/history", nil, http.StatusOK)
	for _, e := range history["events"].([]any) {
		event := e.(map[string]any)
		if event["side"] == "isv" && event["by"] != "Ada Lindqvist’s token “CI”" || strings.Contains(fmt.Sprint(event), "Rae") {
			t.Errorf("the ISV's history has %v", event)
		}
	}
	teams := team.good("the team's history", team.get(api+path+"/history"), http.StatusOK)
	if !strings.Contains(fmt.Sprint(teams), "’s token “Desk”") {
		t.Errorf("the team's history has %v", teams)
	}
	max.check("the audit log", max.get("/admin/audit?action=publish"), http.StatusOK, "with the token “Desk”")
	if n := w.audited(`action = 'publish' and token = 'Desk'`); n != 1 {
		t.Errorf("the publication is in the audit log %d times", n)
	}

	all.text.WriteString("## Example: a webhook\n\n")
	hooks := shown{w.program(ada.token("Hooks", oin.ScopeWebhooks)), all, doc, "WEBHOOKS_TOKEN"}
	hook := map[string]any{"name": "Release bot", "url": "https://hooks.acme.com/oin", "events": []string{"submission.changes_requested", "integration.published"}}
	added := hooks.ask("Add a webhook", http.MethodPost, "/webhooks", hook, http.StatusCreated, "Idempotency-Key", "webhook-1")
	at := "/webhooks/" + added["id"].(string)
	hooks.ask("Pause it", http.MethodPatch, at, map[string]any{"paused": true}, http.StatusOK)
	hooks.ask("Replace its secret", http.MethodPost, at+"/rotate", map[string]any{}, http.StatusOK)

	admin := shown{w.program(max.token("Admin", oin.ScopeReview)), all, doc, "REVIEW_TOKEN"}
	w.theRest(ada, path, update, lab, to, callers{ci, tests, hooks, team, admin, public})

	const begin = "<!-- The rest is written by TestTheWholeJobIsDoneThroughTheAPI: go test ./internal/app -run TheWholeJob -docs -->\n\n"
	head, _, ok := strings.Cut(w.read("../../docs/api.md"), begin)
	if !ok {
		t.Errorf("docs/api.md has no %q", begin)
	}
	w.written("../../docs/api.md", head+begin+strings.TrimSpace(all.text.String())+"\n")
	var recorded bytes.Buffer
	encoder := json.NewEncoder(&recorded)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	if err := encoder.Encode(all.operations); err != nil {
		t.Fatal(err)
	}
	w.written("../api/examples.json", recorded.String())
	for _, e := range server.APIEndpoints() {
		if _, ok := all.operations[e.ID]; !ok {
			t.Errorf("%s %s has no example: send such a request in this test", e.Method, e.Path)
		}
	}
}

func (w *world) read(file string) string {
	w.Helper()
	text, err := os.ReadFile(file)
	if err != nil {
		w.Fatal(err)
	}
	return string(text)
}

// written checks that a file is what the test has made of it, or writes it with -docs.
func (w *world) written(file, text string) {
	w.Helper()
	switch old := w.read(file); {
	case *updateDocs:
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			w.Fatal(err)
		}
	case old != text:
		w.Errorf("%s isn't what the test has made of it: run it with -docs", file)
	}
}

// keysOf returns the points of the checklist of a review.
func keysOf(review map[string]any) []any {
	keys := []any{}
	for _, p := range review["checklist"].([]any) {
		keys = append(keys, p.(map[string]any)["key"])
	}
	return keys
}
