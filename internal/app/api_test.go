package app_test

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
)

// decoded returns the JSON of a response.
func (b *browser) decoded(a answer) map[string]any {
	b.Helper()
	var value map[string]any
	if err := json.Unmarshal([]byte(a.body), &value); err != nil {
		b.Fatalf("%s answers %d with %.200q: %v", a.path, a.status, a.body, err)
	}
	return value
}

// refused checks that an answer is a problem with that code.
func (b *browser) refused(what string, a answer, status int, code oin.Code) {
	b.Helper()
	problem := b.decoded(a)
	if a.status != status || a.header.Get("Content-Type") != "application/problem+json" || problem["code"] != string(code) ||
		problem["status"] != float64(status) || problem["detail"] == "" || problem["title"] != http.StatusText(status) || problem["type"] == "" ||
		problem["requestId"] != a.header.Get("X-Request-Id") || problem["requestId"] == "" {
		b.Errorf("%s: %d %s %s, want %d and %s", what, a.status, a.header.Get("Content-Type"), a.body, status, code)
	}
}

const api = "/api/v1"

func TestAProgramReadsWhatThePersonSees(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Directory")
	a := ada.get(api + path)
	own := ada.decoded(a)
	answers := own["answers"].(map[string]any)
	if a.status != http.StatusOK || a.header.Get("Content-Type") != "application/json" || a.header.Get("Cache-Control") != "no-store" {
		t.Errorf("it answers %d as %s", a.status, a.header.Get("Content-Type"))
	}
	if own["name"] != "Acme Directory" || own["status"] != "REVIEW" || own["version"] != 1.0 || own["round"] != 1.0 || own["revision"] == nil || own["lastUpdatedBy"] != "Ada Lindqvist" {
		t.Errorf("it is %v", own)
	}
	for _, at := range []string{"due", "created", "lastUpdated", "lastSubmitted"} {
		if text, _ := own[at].(string); text == "" {
			t.Errorf("%s is missing", at)
		} else if _, err := time.Parse(time.RFC3339, text); err != nil {
			t.Error(err)
		}
	}
	if answers["name"] != "Acme Directory" || answers["scopes"].([]any)[0].(map[string]any)["scope"] != "okta.users.read" || answers["apiService"] != true ||
		answers["appContactDetails"].([]any)[0].(map[string]any)["contactValueType"] != "EMAIL" ||
		own["files"].(map[string]any)["logo"].(map[string]any)["mediaType"] != "image/png" || own["secrets"].([]any)[0] != "testAccountPassword" {
		t.Errorf("the answers are %v", answers)
	}
	if tabs := own["progress"].([]any); len(tabs) != 2 || tabs[0].(map[string]any)["tab"] != "general" || tabs[0].(map[string]any)["percent"] != 100.0 {
		t.Errorf("the progress is %v", own["progress"])
	}
	head := ada.do(http.MethodHead, api+path, nil) // isn't compressed, as the other one was
	if head.status != http.StatusOK || head.body != "" || head.header.Get("Content-Length") != strconv.Itoa(len(a.body)) {
		t.Errorf("HEAD answers %d with %v", head.status, head.header)
	}

	// The OIN team sees what was submitted, and not what the ISV makes of it.
	rae.check("send back", rae.post("/admin"+path+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Say which."}}), http.StatusOK, "We emailed the ISV")
	seen := ada.seen(path + "/general")
	ada.check("edit", ada.post(path+"/general", url.Values{
		"seen.app_name": seen["seen.app_name"], "app_name": {"Acme People"}, "seen.app_website": seen["seen.app_website"], "app_website": {"nowhere"},
	}), http.StatusOK, "Saved")
	mine, theirs := ada.decoded(ada.get(api+path)), rae.decoded(rae.get(api+path))
	if mine["name"] != "Acme People" || mine["faults"].(map[string]any)["website"] == nil || mine["status"] != "CHANGES" {
		t.Errorf("Ada is told %v", mine)
	}
	if theirs["name"] != "Acme Directory" || theirs["revision"] != nil || theirs["lastUpdated"] != nil || len(theirs["faults"].(map[string]any)) > 0 {
		t.Errorf("Rae is told %v", theirs)
	}
	for who, b := range map[string]*browser{"Ada": ada, "Rae": rae} {
		if a := b.get(api + path); strings.Contains(a.body, "correct horse") || strings.Contains(strings.ToLower(a.body), "sealed") {
			t.Errorf("%s is given the secret: %s", who, a.body)
		}
	}
}

func TestAProgramIsToldInJSONWhyItWasRefused(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	draft := api + "/submissions/" + ada.add()
	if got := ada.decoded(ada.get(draft)); got["status"] != "DRAFT" || len(got["answers"].(map[string]any)) != 0 || len(got["progress"].([]any)[0].(map[string]any)["missing"].([]any)) == 0 {
		t.Errorf("the new draft is %v", got)
	}
	for what, a := range map[string]answer{
		"another org's":     gus.get(draft),
		"the OIN team's":    rae.get(draft),
		"an id of no one's": ada.get(api + "/submissions/" + noID),
		"no id":             ada.get(api + "/submissions/1"),
		"no route":          ada.get(api + "/nothing"),
	} {
		ada.refused(what, a, http.StatusNotFound, oin.CodeNotFound)
	}
	ada.refused("no session", w.visitor().get(draft), http.StatusUnauthorized, "sign-in")
	ada.refused("an embedded one", ada.do(http.MethodGet, draft, nil, "Sec-Fetch-Site", "cross-site", "Sec-Fetch-Mode", "cors", "Sec-Fetch-Dest", "empty"), http.StatusUnauthorized, "sign-in")
	list := ada.decoded(ada.get(api + "/submissions"))["submissions"].([]any)
	if line := list[0].(map[string]any); len(list) != 1 || "/submissions/"+line["id"].(string) != draft[len(api):] || line["percent"] != 0.0 {
		t.Errorf("the list is %v", list)
	}
	ada.refused("an unknown parameter", ada.get(api+"/submissions?state=DRAFT"), http.StatusUnprocessableEntity, oin.CodeInvalid)
	ada.refused("a value that there isn't", ada.get(api+"/submissions?show=all"), http.StatusUnprocessableEntity, oin.CodeInvalid)
	a := ada.post(draft, nil)
	ada.refused("a POST", a, http.StatusMethodNotAllowed, "wrong-method")
	if a.header.Get("Allow") != "GET, HEAD, PUT, PATCH, DELETE" {
		t.Errorf("it allows %q", a.header.Get("Allow"))
	}
	ada.refused("another site's", ada.do(http.MethodPost, draft, nil, "Sec-Fetch-Site", "cross-site"), http.StatusForbidden, oin.CodeNotAllowed)
	ada.refused("another host", w.at(http.MethodGet, "evil.example", draft), http.StatusMisdirectedRequest, "wrong-host")
	ada.refused("a long URL", ada.get(draft+"?"+strings.Repeat("x", 9000)), http.StatusRequestURITooLong, "url-too-long")
	if a := ada.head(draft[:len(draft)-1]); a.status != http.StatusNotFound || a.body != "" {
		t.Errorf("HEAD of no id answers %d %q", a.status, a.body)
	}
}

func (b *browser) head(path string) answer {
	b.Helper()
	return b.do(http.MethodHead, path, nil)
}
