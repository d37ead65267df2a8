package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

var submissionPath = regexp.MustCompile(`^/submissions/([0-9a-f-]{36})/general`)

// add begins a submission and returns its id.
func (b *browser) add() string {
	b.Helper()
	a := b.post("/submissions", nil)
	m := submissionPath.FindStringSubmatch(a.path)
	if m == nil {
		b.Fatalf("adding a submission ended at %s with %d", a.path, a.status)
	}
	return m[1]
}

var seenField = regexp.MustCompile(`name="seen\.([a-z_]+)" value="([^"]*)"`)

// seen returns what a tab's form says that its reader saw.
func (b *browser) seen(path string) url.Values {
	b.Helper()
	form := url.Values{}
	for _, m := range seenField.FindAllStringSubmatch(b.get(path).body, -1) {
		form.Set("seen."+m[1], m[2])
	}
	if len(form) == 0 {
		b.Fatalf("%s has no form", path)
	}
	return form
}

const noID = "00000000-0000-4000-8000-000000000000"

func TestBadRequestsGetAPageThatHelps(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae, visitor := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example"), w.visitor()
	id := ada.add()
	own := "/submissions/" + id
	for _, tt := range []struct {
		who          *browser
		method, path string
		status       int
		says         string
	}{
		{visitor, "GET", "/nothing/here", 404, "There's no page at this URL"},
		{visitor, "GET", "/catalog/nothing", 404, "This integration isn't in the catalog"},
		{visitor, "GET", "/catalog/nothing/icon/00", 404, "This integration isn't in the catalog"},
		{visitor, "POST", "/catalog", 405, "You can't open this page directly"},
		{visitor, "POST", own + "/general", 401, "Sign in again"},
		{ada, "GET", "/submissions/" + noID, 404, "We can't find this submission"},
		{ada, "GET", "/submissions/" + noID + "/general", 404, "We can't find this submission"},
		{ada, "GET", "/submissions/1%20or%201=1/general", 404, "We can't find this submission"},
		{ada, "GET", "/submissions/" + strings.ToUpper(id) + "/general", 404, "We can't find this submission"},
		{ada, "GET", own + "/nonsense", 404, "This tab doesn't exist"},
		{ada, "GET", own + "/files/app_icon", 404, "This file no longer exists"},
		{ada, "GET", own + "/files/nonsense", 404, "This file no longer exists"},
		{ada, "DELETE", own + "/general", 405, "You can't open this page directly"},
		{ada, "POST", own + "/do/submit", 422, "Part of this form is missing"},
		{ada, "GET", "/admin", 403, "Only the OIN team can open this page"},
		{ada, "GET", "/admin/submissions/" + id, 403, "Only the OIN team can open this page"},
		{ada, "POST", "/admin/submissions/" + id + "/do/pass", 403, "Only the OIN team can open this page"},
		{ada, "POST", "/submissions/" + noID + "/copy", 404, "We can't find this submission"},
		{visitor, "POST", own + "/copy", 401, "Sign in again"},
		{rae, "POST", own + "/copy", 403, "This page is for ISV developers"},
		{gus, "POST", own + "/copy", 404, "We can't find this submission"},
		{gus, "GET", own, 404, "We can't find this submission"},
		{gus, "GET", own + "/general", 404, "We can't find this submission"},
		{gus, "GET", own + "/files/app_icon", 404, "We can't find this submission"},
		{rae, "GET", "/integrations", 403, "This page is for ISV developers"},
		{rae, "GET", "/admin/submissions/" + id, 404, "We can't find this submission"},
		{rae, "GET", "/admin/submissions/" + noID, 404, "We can't find this submission"},
	} {
		a := tt.who.do(tt.method, tt.path, nil)
		tt.who.check(tt.method+" "+tt.path, a, tt.status, tt.says)
	}
	for _, form := range []url.Values{{"from": {"DRAFT.0"}}, {"from": {"REVIEW.1"}}} {
		a := gus.post(own+"/do/delete", form)
		gus.check("deleting another org's draft", a, 404, "We can't find this submission")
	}
	ada.check("and it is still there", ada.get(own+"/general"), 200, "General Settings")
}

func TestVisitorsAreSentToSignIn(t *testing.T) {
	w := newWorld(t)
	for _, path := range []string{"/integrations", "/submissions/" + noID + "/general", "/admin", "/admin/submissions/" + noID} {
		if a := w.visitor().get(path); !strings.HasPrefix(a.path, "/sign-in?next=") {
			t.Errorf("%s ended at %s", path, a.path)
		}
	}
}

func TestChangesFromAnotherSiteAreRefused(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	for _, header := range [][]string{{"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-site"}, {"Origin", "https://evil.example"}} {
		a := ada.do(http.MethodPost, "/submissions", nil, header...)
		ada.check(strings.Join(header, ": "), a, http.StatusForbidden, "it came from another site")
	}
	if a := ada.get("/integrations"); strings.Contains(a.body, "Untitled") {
		t.Error("a submission was added all the same")
	}
}

func TestPlainPostSavesAndGivesBackWhatItCannotKeep(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := "/submissions/" + ada.add() + "/general"
	form := ada.seen(path)
	form.Set("app_name", "Fax <b>Machine</b> 😀")
	form.Set("app_website", "no-address")
	form.Set("app_description", strings.Repeat("x", 30_000))
	form["use_cases.value"] = []string{"Automation", "", "Zero Trust"}
	form["support_contacts.type"] = []string{"email", "phone"}
	form["support_contacts.value"] = []string{"help@acme.example", ""}
	form.Set("test_password", "hunter2 is my password")
	a := ada.postFiles(path, form, upload{"app_icon", "icon.png", []byte("no picture")})
	ada.check("save", a, http.StatusUnprocessableEntity, "Shorten this text to")
	if !strings.Contains(a.body, strings.Repeat("x", 30_000)) {
		t.Error("the text that cannot be kept is gone")
	}
	page := ada.get(path)
	for _, want := range []string{"Fax &lt;b&gt;Machine&lt;/b&gt; 😀", "no-address", "Start the URL with https://", "help@acme.example", `selected>Zero Trust`} {
		if !strings.Contains(page.body, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	if strings.Contains(page.body, "hunter2") || strings.Contains(w.log.String(), "hunter2") {
		t.Error("the password is shown or logged")
	}
}

func TestUploadsAreBounded(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := "/submissions/" + ada.add() + "/workflows"
	form := ada.seen(path)
	form.Set("connector_support", "on")
	form.Set("connector", "kept_all_the_same")
	a := ada.postFiles(path, form, upload{"test_suite", "big.flopack", make([]byte, 11<<20)})
	ada.check("11 MB", a, http.StatusUnprocessableEntity, "larger than 10 MB")
	ada.check("the rest", ada.get(path), http.StatusOK, "kept_all_the_same")

	a = ada.postFiles(path, ada.seen(path), upload{"test_suite", "huge.flopack", make([]byte, 40<<20)})
	ada.check("40 MB", a, http.StatusRequestEntityTooLarge, "too large to send at once")
	a = ada.post("/submissions", url.Values{"x": {strings.Repeat("x", 3<<20)}})
	if a.status >= 500 {
		t.Errorf("a huge body ends in %d", a.status)
	}
	// Cut off in the middle.
	body := "--b\r\nContent-Disposition: form-data; name=\"seen.app_name\"\r\n\r\n\r\n--b\r\nContent-Dispo"
	a = ada.do(http.MethodPost, path, strings.NewReader(body), "Content-Type", "multipart/form-data; boundary=b")
	ada.check("cut off", a, http.StatusUnprocessableEntity, "was cut off")
}

func TestStaleFormOverwritesNothingSilently(t *testing.T) {
	w := newWorld(t)
	ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
	path := "/submissions/" + ada.add() + "/general"
	old := ada.seen(path)
	theirs := abe.seen(path)
	theirs.Set("app_name", "What Abe wrote")
	abe.check("Abe", abe.postFiles(path, theirs), http.StatusOK, "What Abe wrote")
	old.Set("app_name", "What Ada wrote")
	a := ada.postFiles(path, old)
	ada.check("Ada", a, http.StatusUnprocessableEntity, "What Abe wrote")
	if !strings.Contains(a.body, "What Ada wrote") {
		t.Error("what Ada wrote is gone")
	}
	ada.check("stored", ada.get(path), http.StatusOK, "What Abe wrote")
}

func TestHealthAndReadiness(t *testing.T) {
	w := newWorld(t)
	b := w.visitor()
	b.check("healthz", b.get("/healthz"), http.StatusOK, "ok")
	b.check("readyz", b.get("/readyz"), http.StatusOK, "ready")
}

func TestCopyLeadsToTheNewSubmission(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	id := ada.add()
	form := ada.seen("/submissions/" + id + "/general")
	form.Set("app_name", "Fax Machine")
	ada.post("/submissions/"+id+"/general", form)
	a := ada.post("/submissions/"+id+"/copy", nil)
	ada.check("copy", a, http.StatusOK, "Enter the test account password again")
	if m := submissionPath.FindStringSubmatch(a.path); m == nil || m[1] == id || !strings.Contains(a.body, `value="Fax Machine (copy)"`) {
		t.Errorf("copying ended at %s", a.path)
	}
	if a := ada.get("/integrations"); !strings.Contains(a.body, "2 of 10 submissions in progress") {
		t.Errorf("the list says %s", plain(a.body))
	}
}
