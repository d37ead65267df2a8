package app_test

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// good checks that a program's request succeeded, and returns its JSON.
func (b *browser) good(what string, a answer, status int) map[string]any {
	b.Helper()
	if a.status != status {
		b.Fatalf("%s: %d at %s, want %d: %s", what, a.status, a.path, status, a.body)
	}
	if a.body == "" {
		return nil
	}
	return b.decoded(a)
}

// vendor returns a program that does what an ISV does, and one that only reads.
func (w *world) vendor(b *browser) *browser {
	w.Helper()
	return w.program(b.token("CI", oin.ScopeWrite, oin.ScopeSubmit))
}

// completeJSON are answers of an API service integration, as a program sends them.
func completeJSON(name string) map[string]any {
	return map[string]any{
		"existsInOin": false, "name": name, "website": "https://www.example.com", "useCases": []string{"Automation"}, "description": "What it does.",
		"appContactDetails":        []map[string]string{{"contactValueType": "EMAIL", "contact": "support@example.com"}},
		"escalationSupportContact": "okta-escalations@example.com", "testAccountUrl": "https://app.example.com/login", "testAccountUsername": "isvtest@okta.com",
		"testAccountPassword": "correct horse", "apiService": true, "scopes": []map[string]string{{"scope": "okta.users.read", "scopeExplanation": "Shows people."}},
		"setupInstructionsUri": "https://docs.example.com/okta-api-service",
	}
}

func TestAProgramSubmits(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	ci := w.vendor(ada)
	a := ci.send(http.MethodPost, "/submissions", map[string]any{"answers": completeJSON("Acme Directory")})
	made := ci.good("creating", a, http.StatusCreated)
	path := "/submissions/" + made["id"].(string)
	if a.header.Get("Location") != api+path || a.header.Get("ETag") == "" || made["status"] != "DRAFT" || made["answers"].(map[string]any)["name"] != "Acme Directory" {
		t.Errorf("it was created as %s with %v", a.body, a.header)
	}
	if strings.Contains(a.body, "correct horse") || made["secrets"].([]any)[0] != "testAccountPassword" {
		t.Errorf("the password is given back: %s", a.body)
	}
	changedBy := func(want string) {
		t.Helper()
		one, list := ci.decoded(ci.get(api+path)), ci.decoded(ci.get(api + "/submissions"))["submissions"].([]any)
		if one["lastUpdatedBy"] != want || list[0].(map[string]any)["lastUpdatedBy"] != want {
			t.Errorf("it was changed by %v, and in the list by %v, want %s", one["lastUpdatedBy"], list[0].(map[string]any)["lastUpdatedBy"], want)
		}
	}
	changedBy("Ada Lindqvist’s token “CI”")
	// The release before this one changes submissions without noting the token.
	if _, err := w.db.Pool().Exec(t.Context(), `update submissions set changed_at = changed_at + interval '1 second'`); err != nil {
		t.Fatal(err)
	}
	changedBy("Ada Lindqvist")
	tag := a.header.Get("ETag")
	a = ci.do(http.MethodPut, api+path+"/files/logo", strings.NewReader(string(icon.Draw("Acme", 1).Bytes)), "If-Match", tag, "Content-Disposition", `attachment; filename="our icon.png"`)
	if put := ci.good("the icon", a, http.StatusOK); put["files"].(map[string]any)["logo"].(map[string]any)["name"] != "our icon.png" {
		t.Errorf("the icon is %v", put["files"])
	}
	if got := ci.get(api + path + "/files/logo"); got.status != http.StatusOK || got.body != string(icon.Draw("Acme", 1).Bytes) || got.header.Get("Content-Type") != "image/png" {
		t.Errorf("the icon comes back as %d %v", got.status, got.header)
	}

	// Another change is based on what was read. Fields it doesn't name stay.
	a = ci.send(http.MethodPatch, path, map[string]any{"answers": map[string]any{"description": "Shows people."}}, "If-Match", a.header.Get("ETag"))
	patched := ci.good("patching", a, http.StatusOK)
	if got := patched["answers"].(map[string]any); got["description"] != "Shows people." || got["name"] != "Acme Directory" || a.header.Get("ETag") == tag {
		t.Errorf("it is %v", got)
	}
	for _, p := range patched["progress"].([]any) {
		if p.(map[string]any)["percent"] != 100.0 {
			t.Errorf("it isn't complete: %v %v", p, patched["faults"])
		}
	}
	stale := ci.send(http.MethodPatch, path, map[string]any{"answers": map[string]any{"description": "Older."}}, "If-Match", tag)
	ci.refused("based on an older one", stale, http.StatusPreconditionFailed, oin.CodeStale)
	if now := ci.decoded(stale)["submission"].(map[string]any); now["answers"].(map[string]any)["description"] != "Shows people." || stale.header.Get("ETag") != a.header.Get("ETag") {
		t.Errorf("a program isn't told the newer value: %s", stale.body)
	}
	ci.refused("a file based on an older one", ci.do(http.MethodPut, api+path+"/files/logo", strings.NewReader("x"), "If-Match", tag), http.StatusPreconditionFailed, oin.CodeStale)
	ci.refused("a step based on an older one", ci.send(http.MethodPost, path+"/submit", map[string]any{"status": "DRAFT", "round": 0}, "If-Match", tag), http.StatusPreconditionFailed, oin.CodeStale)
	for what, a := range map[string]answer{
		"all answers": ci.send(http.MethodPut, path, map[string]any{"answers": map[string]any{}}),
		"a change":    ci.send(http.MethodPatch, path, map[string]any{"answers": map[string]any{}}),
		"a file":      ci.do(http.MethodPut, api+path+"/files/logo", strings.NewReader("x")),
		"a deletion":  ci.do(http.MethodDelete, api+path, nil),
	} {
		ci.refused(what+" based on nothing", a, http.StatusPreconditionRequired, "precondition-required")
	}
	a = ci.send(http.MethodPatch, path, map[string]any{"answers": map[string]any{"description": "Shows everyone.", "testAccountInstructions": "None."}}, "If-Match", "*")
	ci.good("overwriting", a, http.StatusOK)
	a = ci.send(http.MethodPatch, path, map[string]any{"answers": map[string]any{"testAccountInstructions": nil}}, "If-Match", "W/"+a.header.Get("ETag")) // as a proxy that compresses has it
	if got := ci.good("taking an answer away", a, http.StatusOK)["answers"].(map[string]any); got["testAccountInstructions"] != nil || got["description"] != "Shows everyone." {
		t.Errorf("null leaves %v", got)
	}

	// What was read can be sent back: it has neither files nor secrets, and those stay.
	a = ci.send(http.MethodPut, path, map[string]any{"answers": ci.decoded(a)["answers"]}, "If-Match", a.header.Get("ETag"))
	if same := ci.good("sending back what was read", a, http.StatusOK); !reflect.DeepEqual(same["answers"], ci.decoded(ci.get(api + path))["answers"]) || len(same["secrets"].([]any)) != 1 || same["files"].(map[string]any)["logo"] == nil {
		t.Errorf("sending it back leaves %v", same)
	}
	whole := completeJSON("Acme People")
	for _, left := range []string{"website", "useCases", "appContactDetails", "existsInOin", "testAccountPassword"} {
		delete(whole, left)
	}
	before := a.header.Get("ETag")
	a = ci.send(http.MethodPut, path, map[string]any{"answers": whole}, "If-Match", before)
	replaced := ci.good("replacing all answers", a, http.StatusOK)
	for _, left := range []string{"website", "useCases", "appContactDetails", "existsInOin"} {
		if now, ok := replaced["answers"].(map[string]any)[left]; ok {
			t.Errorf("left out of all answers, %s is %v", left, now)
		}
	}
	if replaced["name"] != "Acme People" || len(replaced["secrets"].([]any)) != 1 || replaced["files"].(map[string]any)["logo"] == nil {
		t.Errorf("replaced, it is %v", replaced)
	}
	stale = ci.send(http.MethodPut, path, map[string]any{"answers": map[string]any{}}, "If-Match", before)
	ci.refused("replacing an older one", stale, http.StatusPreconditionFailed, oin.CodeStale)
	if now := ci.decoded(stale)["submission"].(map[string]any); now["name"] != "Acme People" {
		t.Errorf("a program isn't told the newer value: %s", stale.body)
	}
	whole["testAccountPassword"] = nil
	if gone := ci.good("taking the secret away", ci.send(http.MethodPut, path, map[string]any{"answers": whole}, "If-Match", "*"), http.StatusOK); len(gone["secrets"].([]any)) != 0 {
		t.Errorf("null leaves the secrets %v", gone["secrets"])
	}
	whole = completeJSON("Acme Directory")
	whole["description"] = "Shows everyone."
	ci.good("putting all of it back", ci.send(http.MethodPut, path, map[string]any{"answers": whole}, "If-Match", "*"), http.StatusOK)

	if f := ci.good("findings", ci.get(api+path+"/findings"), http.StatusOK); f["findings"] == nil {
		t.Errorf("the findings are %v", f)
	} else {
		for _, each := range f["findings"].([]any) {
			finding := each.(map[string]any)
			if finding["level"] == "advice" {
				at := path + "/findings/" + finding["id"].(string)
				ci.good("dismissing", ci.send(http.MethodPost, at+"/dismiss", map[string]any{"reason": "We know."}), http.StatusNoContent)
				ci.refused("dismissing without a reason", ci.send(http.MethodPost, at+"/dismiss", map[string]any{"reason": ""}), http.StatusUnprocessableEntity, oin.CodeInvalid)
				if now := ci.get(api + path + "/findings"); !strings.Contains(now.body, "We know.") {
					t.Errorf("the reason isn't kept: %s", now.body)
				}
				ci.good("taking it back", ci.send(http.MethodPost, at+"/undismiss", ""), http.StatusNoContent)
				break
			}
		}
	}
	ci.good("checking again", ci.send(http.MethodPost, path+"/findings/check-again", ""), http.StatusNoContent)

	ci.refused("another status", ci.send(http.MethodPost, path+"/submit", map[string]any{"status": "CHANGES", "round": 1}), http.StatusConflict, oin.CodeConflict)
	ci.refused("no such status", ci.send(http.MethodPost, path+"/submit", map[string]any{"status": "NONE", "round": 0}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	sent := ci.good("submitting", ci.send(http.MethodPost, path+"/submit", map[string]any{"status": "DRAFT", "round": 0}), http.StatusOK)
	changedBy("Ada Lindqvist’s token “CI”")
	if sent["status"] != "REVIEW" || sent["lastUpdatedBy"] != "Ada Lindqvist’s token “CI”" || sent["round"] != 1.0 || sent["due"] == nil {
		t.Errorf("submitted, it is %v", sent)
	}
	ci.refused("changing it then", ci.send(http.MethodPatch, path, map[string]any{"answers": map[string]any{"name": "Other"}}, "If-Match", "*"), http.StatusConflict, oin.CodeConflict)
	history := ci.good("history", ci.get(api+path+"/history"), http.StatusOK)["events"].([]any)
	if last := history[len(history)-1].(map[string]any); len(history) != 2 || last["action"] != "submit" || last["by"] != "Ada Lindqvist’s token “CI”" || last["to"] != "REVIEW" {
		t.Errorf("the history is %v", history)
	}
	ada.check("the history on the page", ada.get(path), http.StatusOK, "Ada Lindqvist’s token “CI”")
	ci.good("withdrawing", ci.send(http.MethodPost, path+"/withdraw", map[string]any{"status": "REVIEW", "round": 1}), http.StatusOK)

	copied := ci.good("copying", ci.send(http.MethodPost, path+"/copy", ""), http.StatusCreated)
	if copied["id"] == made["id"] || copied["status"] != "DRAFT" || len(copied["secrets"].([]any)) != 0 || copied["files"].(map[string]any)["logo"] == nil {
		t.Errorf("the copy is %v", copied)
	}
	other := "/submissions/" + copied["id"].(string)
	if got := ci.good("taking a file away", ci.do(http.MethodDelete, api+other+"/files/logo", nil, "If-Match", "*"), http.StatusOK); len(got["files"].(map[string]any)) != 0 {
		t.Errorf("the files are %v", got["files"])
	}
	if n := w.id(`select count(*)::text from files where submission_id = '` + copied["id"].(string) + `'`); n != "0" {
		t.Errorf("the file taken away is kept %s times", n)
	}
	a = ci.get(api + other)
	ci.refused("deleting what has changed", ci.do(http.MethodDelete, api+other, nil, "If-Match", tag), http.StatusPreconditionFailed, oin.CodeStale)
	ci.good("deleting", ci.do(http.MethodDelete, api+other, nil, "If-Match", a.header.Get("ETag")), http.StatusNoContent)
	ci.refused("what was deleted", ci.get(api+other), http.StatusNotFound, oin.CodeNotFound)
}

func TestWhatIsWrongInARequestIsNamed(t *testing.T) {
	w := newWorld(t)
	ci := w.vendor(w.signIn("Acme", "ada@acme.example"))
	path := "/submissions/" + ci.good("creating", ci.send(http.MethodPost, "/submissions", "{}"), http.StatusCreated)["id"].(string)
	before := w.kept()
	deep := strings.Repeat(`{"answers":`, 10_000) + "1" + strings.Repeat("}", 10_000)
	for what, c := range map[string]struct {
		body   string
		status int
		code   oin.Code
		field  string
	}{
		"an unknown member":           {`{"answers": {}, "answer": {}}`, 422, oin.CodeInvalid, "answer"},
		"an unknown field":            {`{"answers": {"app_name": "x"}}`, 422, oin.CodeInvalid, "answers.app_name"},
		"a file as an answer":         {`{"answers": {"logo": "x"}}`, 422, oin.CodeInvalid, "answers.logo"},
		"a number for a text":         {`{"answers": {"name": 1}}`, 422, oin.CodeInvalid, "answers.name"},
		"a text for a list":           {`{"answers": {"useCases": "Automation"}}`, 422, oin.CodeInvalid, "answers.useCases"},
		"a text for a switch":         {`{"answers": {"apiService": "on"}}`, 422, oin.CodeInvalid, "answers.apiService"},
		"a contact of no type":        {`{"answers": {"appContactDetails": [{"contact": "a@b.example"}]}}`, 422, oin.CodeInvalid, "answers.appContactDetails[0].contactValueType"},
		"a type that there isn't":     {`{"answers": {"appContactDetails": [{"contact": "a", "contactValueType": "FAX"}]}}`, 422, oin.CodeInvalid, "answers.appContactDetails[0].contactValueType"},
		"an invisible character":      {`{"answers": {"name": "a\u0000b"}}`, 422, oin.CodeInvalid, "answers.name"},
		"a text beyond all bounds":    {`{"answers": {"name": "` + strings.Repeat("n", 30_000) + `"}}`, 422, oin.CodeInvalid, "answers.name"},
		"a list beyond all bounds":    {`{"answers": {"useCases": [` + strings.Repeat(`"x",`, 300) + `"x"]}}`, 422, oin.CodeInvalid, "answers.useCases"},
		"a password beyond its bound": {`{"answers": {"testAccountPassword": "` + strings.Repeat("p", 256) + `"}}`, 422, oin.CodeInvalid, "answers.testAccountPassword"},
		"one right and one wrong":     {`{"answers": {"name": "Acme", "website": "a\u0007"}}`, 422, oin.CodeInvalid, "answers.website"},
		"no answers":                  {`{}`, 422, oin.CodeInvalid, "answers"},
		"null":                        {`{"answers": null}`, 422, oin.CodeInvalid, "answers"},
		"a list":                      {`[]`, 422, oin.CodeInvalid, "body"},
		"no JSON":                     {`{"answers": `, 400, "malformed", ""},
		"nothing":                     {``, 400, "malformed", ""},
		"a member twice":              {`{"answers": {"name": "a", "name": "b"}}`, 400, "malformed", ""},
		"malformed UTF-8":             {"{\"answers\": {\"name\": \"\xff\"}}", 400, "malformed", ""},
		"10,000 levels":               {deep, 400, "malformed", ""},
		"10 MB":                       {`{"answers": {"name": "` + strings.Repeat("n", 10<<20) + `"}}`, 413, "too-large", ""},
	} {
		for _, method := range []string{http.MethodPatch, http.MethodPut} {
			a := ci.send(method, path, c.body, "If-Match", "*")
			ci.refused(method+" "+what, a, c.status, c.code)
			if fields, _ := ci.decoded(a)["fields"].(map[string]any); c.field != "" && fields[c.field] == nil {
				t.Errorf("%s %s: it names %v, want %s", method, what, slices.Collect(maps.Keys(fields)), c.field)
			}
		}
	}
	for what, kind := range map[string]string{"a form": "application/x-www-form-urlencoded", "none": "", "text": "text/plain", "another charset": "application/json; charset=latin1"} {
		ci.refused("content type "+what, ci.do(http.MethodPatch, api+path, strings.NewReader(`{"answers": {}}`), "If-Match", "*", "Content-Type", kind), http.StatusUnsupportedMediaType, "media-type")
	}
	ci.refused("compressed", ci.send(http.MethodPatch, path, `{"answers": {}}`, "If-Match", "*", "Content-Encoding", "gzip"), http.StatusUnsupportedMediaType, "media-type")
	for what, c := range map[string]struct {
		a    answer
		code oin.Code
		says string
	}{
		"10 MB":          {ci.send(http.MethodPatch, path, `{"answers": {"name": "`+strings.Repeat("n", 10<<20)+`"}}`, "If-Match", "*"), "too-large", "JSON can be up to 1 MB"},
		"another method": {ci.do(http.MethodPut, api+"/submissions", nil), "wrong-method", "The Allow header lists those"},
		"no path":        {ci.get(api + "/submission"), oin.CodeNotFound, "no operation at this URL"},
		"the OIN team's": {ci.get(api + "/review/queue"), oin.CodeNotAllowed, "you act for Acme"},
	} {
		if got := ci.decoded(c.a); got["code"] != string(c.code) || !strings.Contains(c.a.body, c.says) {
			t.Errorf("%s: %d %s", what, c.a.status, c.a.body)
		}
	}
	for what, tag := range map[string]string{"no quotes": "7", "a list": `"7", "8"`, "no number": `"x"`} {
		ci.refused("If-Match with "+what, ci.send(http.MethodPatch, path, `{"answers": {}}`, "If-Match", tag), http.StatusUnprocessableEntity, oin.CodeInvalid)
	}
	for what, a := range map[string]answer{
		"a field that takes none": ci.do(http.MethodPut, api+path+"/files/name", strings.NewReader("x"), "If-Match", "*"),
		"no field":                ci.do(http.MethodPut, api+path+"/files/nothing", strings.NewReader("x"), "If-Match", "*"),
		"no ID":                   ci.do(http.MethodPut, api+"/submissions/1/files/logo", strings.NewReader("x"), "If-Match", "*"),
		"an ID of no one's":       ci.do(http.MethodPut, api+"/submissions/"+noID+"/files/logo", strings.NewReader("x"), "If-Match", "*"),
	} {
		ci.refused("a file at "+what, a, http.StatusNotFound, oin.CodeNotFound)
	}
	for what, body := range map[string]string{"an empty file": "", "no picture": "GIF89a and no more", "11 MB": strings.Repeat("x", 11<<20)} {
		a := ci.do(http.MethodPut, api+path+"/files/logo", strings.NewReader(body), "If-Match", "*")
		ci.refused(what, a, http.StatusUnprocessableEntity, oin.CodeInvalid)
		if fields, _ := ci.decoded(a)["fields"].(map[string]any); fields["logo"] == nil {
			t.Errorf("%s: %s", what, a.body)
		}
	}
	if after := w.kept(); stripUse(after) != stripUse(before) {
		t.Error("something was changed by a request that was refused")
	}
}

// stripUse removes what changes with each use of a token.
func stripUse(everything string) string {
	var rest []string
	for line := range strings.Lines(everything) {
		if !strings.Contains(line, "127.0.0.1") {
			rest = append(rest, line)
		}
	}
	return strings.Join(rest, "")
}

func TestACreationThatIsSentAgainCreatesNothingElse(t *testing.T) {
	w := newWorld(t)
	ci, gus := w.vendor(w.signIn("Acme", "ada@acme.example")), w.vendor(w.signIn("Globex", "gus@globex.example"))
	create := func(b *browser, key, body string) answer {
		b.Helper()
		return b.send(http.MethodPost, "/submissions", body, "Idempotency-Key", key)
	}
	first := ci.good("first", create(ci, "k1", `{"answers": {"name": "One", "website": "https://one.example"}}`), http.StatusCreated)
	again := ci.good("again", create(ci, "k1", `{ "answers": {"website": "https://one.example", "name": "One"} }`), http.StatusCreated)
	if first["id"] != again["id"] || again["answers"].(map[string]any)["name"] != "One" {
		t.Errorf("%v and %v", first["id"], again["id"])
	}
	ci.refused("with another body", create(ci, "k1", `{"answers": {"name": "Two"}}`), http.StatusConflict, oin.CodeConflict)
	ci.refused("for something else", ci.send(http.MethodPost, "/submissions/"+first["id"].(string)+"/copy", "", "Idempotency-Key", "k1"), http.StatusConflict, oin.CodeConflict)
	if other := ci.good("another key", create(ci, "k2", `{}`), http.StatusCreated); other["id"] == first["id"] {
		t.Error("another key creates nothing")
	}
	if other := gus.good("another org", create(gus, "k1", `{"answers": {"name": "One", "website": "https://one.example"}}`), http.StatusCreated); other["id"] == first["id"] {
		t.Error("another org is given Acme's")
	}
	copies := map[any]bool{}
	for range 2 {
		copies[ci.good("copy", ci.send(http.MethodPost, "/submissions/"+first["id"].(string)+"/copy", "", "Idempotency-Key", "k3"), http.StatusCreated)["id"]] = true
	}
	if len(copies) != 1 {
		t.Errorf("it was copied %d times", len(copies))
	}
	var bodies sync.WaitGroup
	results := make([]answer, 6)
	for i := range results {
		bodies.Go(func() { results[i] = create(gus, fmt.Sprint("at once ", i), `{}`) })
	}
	bodies.Wait()
	for _, a := range results {
		gus.good("at once", a, http.StatusCreated)
	}
	ci.refused("a key that is too long", create(ci, strings.Repeat("k", 256), `{}`), http.StatusUnprocessableEntity, oin.CodeInvalid)
	ci.good("deleting", ci.do(http.MethodDelete, api+"/submissions/"+first["id"].(string), nil, "If-Match", "*"), http.StatusNoContent)
	ci.refused("what was deleted", create(ci, "k1", `{"answers": {"name": "One", "website": "https://one.example"}}`), http.StatusConflict, oin.CodeConflict)
	if n := w.id(`select count(*)::text from submissions`); n != "9" {
		t.Errorf("there are %s submissions, want 9", n)
	}
}

func TestAProgramReadsThePublisherAndAsksForTheProofOfItsDomain(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	ci := w.vendor(ada)
	ci.refused("nothing to look for", ci.send(http.MethodPost, "/publisher/check", nil), http.StatusConflict, oin.CodeConflict)
	ada.check("name", ada.post("/publisher", url.Values{"publisher_name": {"Acme Lamps"}, "was": {""}}), http.StatusOK, "Acme Lamps")
	ada.check("domain", ada.post("/publisher/domain", url.Values{"publisher_domain": {"acme.com"}}), http.StatusOK, "_oin-manager.acme.com")
	got := ci.good("publisher", ci.get(api+"/publisher"), http.StatusOK)
	claim := got["claim"].(map[string]any)
	if got["displayName"] != "Acme Lamps" || got["domain"] != nil || claim["record"] != "_oin-manager.acme.com" || claim["url"] != "https://acme.com/.well-known/oin-manager.txt" || !strings.HasPrefix(claim["text"].(string), "oin-manager-verification=") || claim["proven"] != nil {
		t.Errorf("it publishes as %v", got)
	}
	reads := w.program(ada.token("Reads"))
	reads.refused("without the scope", reads.send(http.MethodPost, "/publisher/check", nil), http.StatusForbidden, oin.CodeScope)
	if got := ci.good("check", ci.send(http.MethodPost, "/publisher/check", nil), http.StatusOK); got["domain"] != "acme.com" || got["proven"] != false || got["txt"].(map[string]any)["state"] == "found" {
		t.Errorf("the proof is %v", got)
	}
	if got := ci.good("publisher", ci.get(api+"/publisher"), http.StatusOK); got["claim"].(map[string]any)["tried"] == nil {
		t.Errorf("after the check, %v", got)
	}
}

func TestAProgramListsConnectors(t *testing.T) {
	w := newWorld(t)
	ci, gus := w.vendor(w.signIn("Acme", "ada@acme.example")), w.vendor(w.signIn("Globex", "gus@globex.example"))
	const key = "acme_293ca73ef2a04fe48eaa3bb7876df2e6"
	list := ci.good("listing one", ci.send(http.MethodPost, "/connectors", map[string]any{"connector": key, "connectorVersion": "1.0.0", "name": "Acme", "actions": []string{"Create person"}}), http.StatusCreated)
	listed := list["connectors"].([]any)[0].(map[string]any)
	if listed["connector"] != key || listed["connectorVersion"] != "1.0.0" || listed["name"] != "Acme" || listed["actions"].([]any)[0] != "Create person" {
		t.Errorf("it is listed as %v", listed)
	}
	wrong := ci.send(http.MethodPost, "/connectors", map[string]any{"connector": "no key", "connectorVersion": "one", "name": strings.Repeat("n", 1000)})
	ci.refused("a wrong one", wrong, http.StatusUnprocessableEntity, oin.CodeInvalid)
	if fields := ci.decoded(wrong)["fields"].(map[string]any); fields["connector"] == nil || fields["connectorVersion"] == nil {
		t.Errorf("it names %v", fields)
	}
	at := api + "/connectors/" + listed["id"].(string)
	gus.refused("another org's", gus.do(http.MethodDelete, at, nil), http.StatusNotFound, oin.CodeNotFound)
	if others := gus.good("another org's list", gus.get(api+"/connectors"), http.StatusOK)["connectors"].([]any); len(others) != 0 {
		t.Errorf("another org sees %v", others)
	}
	ci.good("removing it", ci.do(http.MethodDelete, at, nil), http.StatusNoContent)
	ci.refused("removing it twice", ci.do(http.MethodDelete, at, nil), http.StatusNotFound, oin.CodeNotFound)
}

// TestBadInputIsRefusedByTheAPI tries each kind of it: nothing is changed, and the response says
// what is wrong.
func TestBadInputIsRefusedByTheAPI(t *testing.T) {
	w := newWorld(t)
	ada, gus := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example")
	ci, theirs := w.vendor(ada), w.vendor(gus)
	path := "/submissions/" + ci.good("creating", ci.send(http.MethodPost, "/submissions", `{"answers": {"name": "Acme"}}`, "Idempotency-Key", "release-1"), http.StatusCreated)["id"].(string)
	foreign := "/submissions/" + theirs.good("creating", theirs.send(http.MethodPost, "/submissions", `{}`), http.StatusCreated)["id"].(string)
	first := ci.get(api + path).header.Get("ETag")
	ci.good("changing", ci.send(http.MethodPatch, path, `{"answers": {"name": "Acme Directory"}}`, "If-Match", first), http.StatusOK)
	expired, revoked, cut := ada.token("Expired", oin.ScopeWrite), ada.token("Revoked", oin.ScopeWrite), ada.token("Cut off", oin.ScopeWrite)
	w.id(`update api_tokens set expires_at = now() - interval '1 hour' where name = 'Expired' returning id`)
	ada.check("revoking", ada.post("/api-tokens/"+w.id(`select id from api_tokens where name = 'Revoked'`)+"/revoke", nil), http.StatusOK, "Token revoked")
	reads := w.program(ada.token("Reads"))
	before := w.kept()

	patch := func(body string) func() answer {
		return func() answer { return ci.send(http.MethodPatch, path, body, "If-Match", "*") }
	}
	list := func(token string) func() answer {
		return func() answer { return w.program(token).get(api + "/submissions") }
	}
	for _, c := range []struct {
		what   string
		ask    func() answer
		status int
		code   oin.Code
		says   string // in the response
	}{
		{"unknown members", patch(`{"answers": {"app_name": "x"}}`), http.StatusUnprocessableEntity, oin.CodeInvalid, `"answers.app_name":"There's no such member. Check its name."`},
		{"wrong types", patch(`{"answers": {"name": 1}}`), http.StatusUnprocessableEntity, oin.CodeInvalid, `"answers.name":"Expected string`},
		{"10 MB of JSON", patch(`{"answers": {"name": "` + strings.Repeat("n", 10<<20) + `"}}`), http.StatusRequestEntityTooLarge, "too-large", ""},
		{"depth 10,000", patch(strings.Repeat(`{"answers":`, 10_000) + "1" + strings.Repeat("}", 10_000)), http.StatusBadRequest, "malformed", "levels deep"},
		{"duplicate keys", patch(`{"answers": {"name": "a", "name": "b"}}`), http.StatusBadRequest, "malformed", "twice"},
		{"invalid UTF-8", patch("{\"answers\": {\"name\": \"\xff\"}}"), http.StatusBadRequest, "malformed", "UTF-8"},
		{"wrong content type", func() answer {
			return ci.do(http.MethodPatch, api+path, strings.NewReader(`{"answers": {}}`), "If-Match", "*", "Content-Type", "text/plain")
		}, http.StatusUnsupportedMediaType, "media-type", "application/json"},
		{"foreign IDs", func() answer { return ci.send(http.MethodPatch, foreign, `{"answers": {}}`, "If-Match", "*") }, http.StatusNotFound, oin.CodeNotFound, ""},
		{"IDs of nothing", func() answer {
			return ci.send(http.MethodPatch, "/submissions/"+noID, `{"answers": {}}`, "If-Match", "*")
		}, http.StatusNotFound, oin.CodeNotFound, ""},
		{"expired token", list(expired), http.StatusUnauthorized, "token", "expired"},
		{"revoked token", list(revoked), http.StatusUnauthorized, "token", "Revoked by Ada"},
		{"truncated token", list(cut[:20]), http.StatusUnauthorized, "token", "isn't a complete API token"},
		{"missing scope", func() answer { return reads.send(http.MethodPatch, path, `{"answers": {}}`, "If-Match", "*") }, http.StatusForbidden, oin.CodeScope, "“write”"},
		{"stale If-Match", func() answer {
			return ci.send(http.MethodPatch, path, `{"answers": {"name": "Late"}}`, "If-Match", first)
		}, http.StatusPreconditionFailed, oin.CodeStale, `"name":"Acme Directory"`},
		{"repeated Idempotency-Key with another body", func() answer {
			return ci.send(http.MethodPost, "/submissions", `{"answers": {"name": "Other"}}`, "Idempotency-Key", "release-1")
		}, http.StatusConflict, oin.CodeConflict, "Idempotency-Key"},
		{"a token in a query", func() answer { return ci.get(api + "/submissions?access_token=" + cut) }, http.StatusBadRequest, "token-in-url", "header"},
	} {
		t.Run(c.what, func(t *testing.T) {
			a := c.ask()
			ci.refused(c.what, a, c.status, c.code)
			if !strings.Contains(a.body, c.says) {
				t.Errorf("it says %s, want %q", a.body, c.says)
			}
			if c.status != http.StatusPreconditionFailed && strings.Contains(a.body, cut) {
				t.Error("the response has the token")
			}
		})
	}
	notFound := func(at string) string { return requestID.ReplaceAllString(ci.get(api+at).body, "") }
	if notFound(foreign) != notFound("/submissions/"+noID) {
		t.Error("a foreign ID is told from one that doesn't exist")
	}
	if after := w.kept(); stripUse(after) != stripUse(before) {
		t.Error("something was changed by a request that was refused")
	}
	if strings.Contains(w.log.String(), cut) {
		t.Error("the log has a token")
	}
}
