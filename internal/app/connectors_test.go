package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

const hrKey = "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6"

// hrSuite is a flow export that uses two versions of a connector, and Okta's own.
var hrSuite = []byte(`{"type":"folder","version":"1.5.0","created":"2026-09-14T08:00:00Z","data":{
	"flos":{"f":{"name":"Creates a <b>person</b>","description":"And removes it.","data":{"display":{"isCallable":true},"methods":[
		{"address":"root:channels:http:` + hrKey + `:1.0.4:createPerson"},{"address":"root:channels:http:` + hrKey + `:1.0.5:removePerson"},
		{"address":"root:channels:http:okta:2.0.1:readUser"},{"address":"root:kernel:control:0.0.1:return"}]}}},
	"configs":{"c":{"name":"HR","module":"` + hrKey + `","data":{"key":"hunter2-is-the-key"}}},
	"groups":{"g":{"data":{"name":"HR tests","path":""}}}}}`)

// withSuite creates a draft with that flow test suite.
func (b *browser) withSuite() (path string) {
	b.Helper()
	path = "/submissions/" + b.add()
	form := b.seen(path + "/workflows")
	form.Set("connector_support", "on")
	a := b.postFiles(path+"/workflows", form, upload{"test_suite", "hr.folder", hrSuite})
	b.check("upload", a, http.StatusOK, "View contents")
	return path
}

var (
	chooseForm = regexp.MustCompile(`(?s)<form method="post" action="([^"]+/suite/choose)">(.*?)</form>`)
	hiddenPair = regexp.MustCompile(`name="([a-z._]+)" value="([^"]*)"`)
	removeLink = regexp.MustCompile(`name="remove" value="([0-9a-f-]{36})"`)
)

// chooses returns the forms of the suite's page that fill in Connector and Version.
func chooses(page string) []url.Values {
	var all []url.Values
	for _, m := range chooseForm.FindAllStringSubmatch(page, -1) {
		form := url.Values{}
		for _, pair := range hiddenPair.FindAllStringSubmatch(m[2], -1) {
			form.Set(pair[1], pair[2])
		}
		all = append(all, form)
	}
	return all
}

func TestSuitePageTellsWhatIsInTheFile(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.withSuite()
	page := ada.get(path + "/suite")
	for _, want := range []string{"HR tests", "folder", "Format 1.5.0", "14 September 2026", "Creates a <b>person</b>", "Helper flow", "And removes it.",
		hrKey, "1.0.4", "1.0.5", "createPerson", "removePerson", "readUser", "return", "settings in the connection “HR”", "No connector and version yet"} {
		ada.check("suite", page, http.StatusOK, want)
	}
	if strings.Contains(page.body, "<b>") {
		t.Error("the suite page has the file's markup")
	}
	if strings.Contains(page.body+w.log.String(), "hunter2") {
		t.Error("the secret is shown or logged")
	}
	if a := ada.get(path + "/files/test_suite?download=1"); a.body != string(hrSuite) {
		t.Error("the file does not come back byte for byte")
	}
	gus.check("another org", gus.get(path+"/suite"), http.StatusNotFound, "We can't find this submission")
	rae.check("a reviewer, of a draft", rae.get("/admin"+path+"/suite"), http.StatusNotFound, "We can't find this submission")
	rae.check("a reviewer, at the ISV's door", rae.get(path+"/suite"), http.StatusForbidden, "This page is for ISV developers")
	ada.check("an ISV, at the reviewers' door", ada.get("/admin"+path+"/suite"), http.StatusForbidden, "Only the OIN team can open this page")
	ada.check("none yet", ada.get("/submissions/"+ada.add()+"/suite"), http.StatusOK, "No flow test suite yet")
}

func TestConnectorAndVersionAreTakenFromTheSuite(t *testing.T) {
	w := newWorld(t)
	ada, abe := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example")
	path := ada.withSuite()
	offers := chooses(ada.get(path + "/suite").body)
	if len(offers) != 2 || offers[0].Get("connector_version") != "1.0.4" {
		t.Fatalf("offered are %v, want the two versions of %s", offers, hrKey)
	}
	a := ada.post(path+"/suite/choose", offers[0])
	ada.check("choose", a, http.StatusOK, "Connector and Version updated from the test suite")
	ada.check("choose", a, http.StatusOK, `value="`+hrKey+`"`)
	ada.check("and now", ada.get(path+"/suite"), http.StatusOK, "The suite tests "+hrKey+" 1.0.4 but also uses 1.0.5")

	// Ada's page is older than what Abe has typed.
	old := chooses(ada.get(path + "/suite").body)[0]
	form := abe.seen(path + "/workflows")
	form.Set("connector_support", "on")
	form.Set("connector", hrKey)
	form.Set("connector_version", "1.0.7")
	abe.check("Abe", abe.postFiles(path+"/workflows", form), http.StatusOK, "1.0.7")
	a = ada.post(path+"/suite/choose", old)
	ada.check("clash", a, http.StatusConflict, "so we kept their changes")
	ada.check("clash", a, http.StatusConflict, "Now “1.0.7”")
	ada.check("what Abe typed stands", ada.get(path+"/workflows"), http.StatusOK, `value="1.0.7"`)
	ada.check("again", ada.post(path+"/suite/choose", chooses(a.body)[1]), http.StatusOK, `value="1.0.5"`)

	gus := w.signIn("Globex", "gus@globex.example")
	gus.check("another org", gus.post(path+"/suite/choose", offers[0]), http.StatusNotFound, "We can't find this submission")
	gus.check("another org", gus.post(path+"/suite/register", nil), http.StatusNotFound, "We can't find this submission")
}

func TestConnectorsOfASuiteAreRegisteredAndSuggested(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	ada.check("before", ada.get("/connectors"), http.StatusOK, "No connectors yet")
	path := ada.withSuite()
	a := ada.post(path+"/suite/register", nil)
	ada.check("register", a, http.StatusOK, "Connectors added to your org's list")
	if strings.Contains(a.body, "Add to Connectors") {
		t.Error("what is registered is offered again")
	}
	list := ada.get("/connectors")
	ada.check("list", list, http.StatusOK, "2 of 200 connector versions")
	if strings.Contains(list.body, "okta 2.0.1") || strings.Count(list.body, "from a test suite") != 2 {
		t.Errorf("the list is %s", plain(list.body))
	}
	form := ada.get(path + "/workflows").body
	for _, want := range []string{`list="connector-suggestions"`, `<option value="` + hrKey + `">`, `list="connector_version-suggestions"`, `<option value="1.0.5">`} {
		if !strings.Contains(form, want) {
			t.Errorf("the form lacks %s", want)
		}
	}
	// What is not among them is saved, and pointed out.
	save := ada.seen(path + "/workflows")
	save.Set("connector_support", "on")
	save.Set("connector", hrKey)
	save.Set("connector_version", "1.0.6")
	ada.check("advice", ada.postFiles(path+"/workflows", save), http.StatusOK, "The org's list of connectors has 1.0.5 and 1.0.4 of this one.")
}

func TestConnectorsAreKeptByHand(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	ada.check("home", ada.get("/integrations"), http.StatusOK, `href="/connectors"`)
	ada.check("why by hand", ada.get("/connectors"), http.StatusOK, "Okta has no public API for listing them")
	bad := ada.post("/connectors", url.Values{"connector": {`no "key"`}, "connector_version": {"v1"}, "connector_name": {"Acme HR"}})
	for _, want := range []string{`value="no "key""`, `value="v1"`, `value="Acme HR"`, `id="connector-error"`, `id="connector_version-error"`, "Use numbers and dots"} {
		ada.check("bad", bad, http.StatusUnprocessableEntity, want)
	}
	good := url.Values{"connector": {hrKey}, "connector_version": {"1.0.4"}, "connector_name": {"Acme HR"}}
	ada.check("good", ada.post("/connectors", good), http.StatusOK, "Connector added")
	ada.check("twice", ada.post("/connectors", good), http.StatusUnprocessableEntity, "is already listed")

	list := ada.get("/connectors")
	m := removeLink.FindStringSubmatch(list.body)
	if m == nil {
		t.Fatalf("nothing can be removed: %s", plain(list.body))
	}
	ada.check("asks first", ada.get("/connectors?remove="+m[1]), http.StatusOK, "<dialog open")
	gus.check("another org is not asked", gus.get("/connectors?remove="+m[1]), http.StatusOK, "No connectors yet")
	gus.check("another org", gus.post("/connectors/"+m[1]+"/remove", nil), http.StatusNotFound, "This connector is no longer on your org's list")
	ada.check("no id", ada.post("/connectors/x/remove", nil), http.StatusNotFound, "We can't find this connector")
	ada.check("it is still there", ada.get("/connectors"), http.StatusOK, "Acme HR")
	ada.check("remove", ada.post("/connectors/"+m[1]+"/remove", nil), http.StatusOK, "No connectors yet")
	rae.check("a reviewer", rae.get("/connectors"), http.StatusForbidden, "This page is for ISV developers")
	rae.check("a reviewer", rae.post("/connectors", good), http.StatusForbidden, "This page is for ISV developers")
	if a := w.visitor().get("/connectors"); !strings.HasPrefix(a.path, "/sign-in?next=") {
		t.Errorf("a visitor ended at %s", a.path)
	}
}
