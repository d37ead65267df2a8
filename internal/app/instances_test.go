package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

var (
	seenInstances = regexp.MustCompile(`name="seen" value="([^"]*)"`)
	shownSecret   = regexp.MustCompile(`id="client-secret"[^>]*>([^<]+)</output>`)
	shownClient   = regexp.MustCompile(`id="client-id">([^<]+)</code>`)
	checkAddress  = regexp.MustCompile(`action="(/submissions/[0-9a-f-]+/test/([0-9a-f-]+)/check)#`)
)

// service begins a submission of an API service with these scopes.
func (b *browser) service(scopes ...string) string {
	b.Helper()
	path := "/submissions/" + b.add()
	b.setScopes(path, scopes...)
	return path
}

func (b *browser) setScopes(path string, scopes ...string) {
	b.Helper()
	form := b.seen(path + "/api")
	form.Set("api_support", "on")
	form["api_scopes.value"] = scopes
	if a := b.postFiles(path+"/api", form); a.status != http.StatusOK {
		b.Fatalf("saving scopes: %d", a.status)
	}
}

// made is a test instance that was just created, as its page showed it.
type made struct{ id, client, secret, check string }

func (b *browser) install(path string) made {
	b.Helper()
	ask := b.get(path + "/test/new")
	b.check("authorize", ask, http.StatusOK, "Install & Authorize")
	a := b.post(path+"/test", url.Values{"seen": seenInstances.FindStringSubmatch(ask.body)[1:]})
	b.check("install", a, http.StatusOK, "can't show it again")
	if got := a.header.Get("Cache-Control"); got != "no-store" {
		b.Errorf("the page with the client secret has Cache-Control %q", got)
	}
	check := checkAddress.FindStringSubmatch(a.body)
	return made{id: check[2], client: shownClient.FindStringSubmatch(a.body)[1], secret: shownSecret.FindStringSubmatch(a.body)[1], check: check[1]}
}

func TestClientSecretIsShownOnceAndIsNowhereElse(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := ada.service("okta.users.read", "okta.groups.read")
	ask := ada.get(path + "/test/new")
	for _, want := range []string{"Authorize integration", "okta.users.read", "okta.groups.read", "read the existing users"} {
		if !strings.Contains(ask.body, want) {
			t.Errorf("the page that asks lacks %q", want)
		}
	}
	i := ada.install(path)

	// Sending the form again, as a reload does, makes nothing and shows nothing.
	again := ada.post(path+"/test", url.Values{"seen": seenInstances.FindStringSubmatch(ask.body)[1:]})
	ada.check("reload", again, http.StatusConflict, "Client secrets are shown only once")

	checked := ada.post(i.check, url.Values{"secret": {i.secret}})
	ada.check("check", checked, http.StatusOK, "issued a token with all of this submission's scopes")
	list := ada.get(path + "/test")
	ada.check("list", list, http.StatusOK, i.client)
	ada.check("used", list, http.StatusOK, "1 of 5 test instances in use")
	for where, text := range map[string]string{
		"the reload": again.body, "the check": checked.body, "the list": list.body, "the log": w.log.String(),
		"an address": ada.get(path+"/test/"+i.id).body + ada.get(i.check).body, "the database": w.everything(),
	} {
		if strings.Contains(text, i.secret) {
			t.Errorf("the client secret is in %s", where)
		}
	}
	if !strings.Contains(w.everything(), i.client) {
		t.Error("the client ID is not in the database, so this test sees nothing there")
	}
}

func TestInstancesAreCheckedAndRevokedThroughTheirPages(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := ada.service("okta.users.read")
	i := ada.install(path)
	ada.check("wrong secret", ada.post(i.check, url.Values{"secret": {"nonsense"}}), http.StatusOK, "invalid_client")
	ada.check("no secret", ada.post(i.check, nil), http.StatusUnprocessableEntity, "Paste this instance's client secret")
	ada.setScopes(path, "okta.users.read", "okta.logs.read")
	ada.check("stale", ada.get(path+"/test"), http.StatusOK, ">Stale<")
	ada.check("missing", ada.post(i.check, url.Values{"secret": {i.secret}}), http.StatusOK, "<strong>Missing</strong>")
	ada.check("question", ada.get(path+"/test?revoke="+i.id), http.StatusOK, "Revoke the test instance "+i.client)
	ada.check("revoke", ada.post(path+"/test/"+i.id+"/revoke", nil), http.StatusOK, "1 revoked test instance")
	ada.check("check after", ada.post(i.check, url.Values{"secret": {i.secret}}), http.StatusConflict, "This test instance is revoked")
	ada.check("by hand, wrong", ada.post(path+"/test/by-hand", url.Values{"client_id": {"a b"}}), http.StatusUnprocessableEntity, "Enter the client ID from the instance's page")
	ada.check("by hand", ada.post(path+"/test/by-hand", url.Values{"client_id": {"0oabyhand1234567"}}), http.StatusOK, "0oabyhand1234567")
}

func TestProgramsTestInTheirOrg(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := ada.service("okta.users.read")
	at := path + "/test-instances"
	ci, tests := w.vendor(ada), w.program(ada.token("Tests", oin.ScopeTest))
	list := ci.good("the list", ci.get(api+at), http.StatusOK)
	if list["print"] == "" || list["unavailable"] != nil || list["scopes"].([]any)[0] != "okta.users.read" || len(list["instances"].([]any)) != 0 {
		t.Errorf("before the first one, the list is %v", list)
	}
	seen := map[string]any{"print": list["print"]}
	ci.refused("a token that writes", ci.send(http.MethodPost, at, seen), http.StatusForbidden, oin.CodeScope)
	tests.refused("another list", tests.send(http.MethodPost, at, map[string]any{"print": "x"}), http.StatusConflict, oin.CodeConflict)
	a := tests.send(http.MethodPost, at, seen)
	made := tests.good("creating one", a, http.StatusCreated)
	text, one := made["clientSecret"].(string), at+"/"+made["id"].(string)
	if text == "" || made["clientId"] == "" || made["state"] != "current" || made["createdBy"] != "Ada Lindqvist" || made["byHand"] != false || a.header.Get("Cache-Control") != "no-store" {
		t.Errorf("it is %v", made)
	}
	tests.refused("the same request again", tests.send(http.MethodPost, at, seen), http.StatusConflict, oin.CodeConflict)
	good := tests.good("a check", tests.send(http.MethodPost, one+"/check", map[string]any{"clientSecret": text}), http.StatusOK)
	if good["working"] != true || good["granted"].([]any)[0] != "okta.users.read" || len(good["missing"].([]any)) != 0 {
		t.Errorf("it is %v", good)
	}
	if bad := tests.good("another secret", tests.send(http.MethodPost, one+"/check", map[string]any{"clientSecret": "nonsense"}), http.StatusOK); bad["working"] != false || !strings.Contains(bad["detail"].(string), "invalid_client") {
		t.Errorf("another secret is %v", bad)
	}
	wrong := tests.send(http.MethodPost, one+"/check", map[string]any{"clientSecret": ""})
	tests.refused("no secret", wrong, http.StatusUnprocessableEntity, oin.CodeInvalid)
	if fields := tests.decoded(wrong)["fields"].(map[string]any); fields["clientSecret"] == nil {
		t.Errorf("it names %v", fields)
	}
	ada.setScopes(path, "okta.users.read", "okta.logs.read")
	after := tests.get(api + at)
	if stale := tests.good("other scopes", after, http.StatusOK)["instances"].([]any)[0].(map[string]any); stale["state"] != "stale" || stale["createdBy"] != "Ada Lindqvist" {
		t.Errorf("with other scopes, it is %v", stale)
	}
	if lacks := tests.good("a check of them", tests.send(http.MethodPost, one+"/check", map[string]any{"clientSecret": text}), http.StatusOK); lacks["working"] != false || lacks["missing"].([]any)[0] != "okta.logs.read" {
		t.Errorf("with other scopes, a check says %v", lacks)
	}
	tests.good("revoking", tests.send(http.MethodPost, one+"/revoke", map[string]any{}), http.StatusNoContent)
	tests.good("revoking it twice", tests.send(http.MethodPost, one+"/revoke", map[string]any{}), http.StatusNoContent)
	tests.refused("a check of a revoked one", tests.send(http.MethodPost, one+"/check", map[string]any{"clientSecret": text}), http.StatusConflict, oin.CodeConflict)
	byHand := tests.send(http.MethodPost, at+"/by-hand", map[string]any{"clientId": "a b"})
	tests.refused("no client ID", byHand, http.StatusUnprocessableEntity, oin.CodeInvalid)
	if fields := tests.decoded(byHand)["fields"].(map[string]any); fields["clientId"] == nil {
		t.Errorf("it names %v", fields)
	}
	tests.good("by hand", tests.send(http.MethodPost, at+"/by-hand", map[string]any{"clientId": "0oabyhand1234567"}), http.StatusCreated)
	ada.check("the page", ada.get(path+"/test"), http.StatusOK, "0oabyhand1234567")
	for where, all := range map[string]string{"the list": after.body, "the log": w.log.String(), "the database": w.everything()} {
		if strings.Contains(all, text) {
			t.Errorf("the client secret is in %s", where)
		}
	}
	if n := w.audited(`action in ('install-instance', 'note-instance', 'revoke-instance') and token = 'Tests'`); n != 3 {
		t.Errorf("the audit log has %d of them", n)
	}
}

func TestTestInstancesAreForTheirOwnOrgOnly(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.service("okta.users.read")
	i := ada.install(path)
	theirs := gus.service("okta.users.read")
	for _, tt := range []struct {
		method, path string
	}{
		{"GET", path + "/test"}, {"GET", path + "/test/new"}, {"POST", path + "/test"}, {"POST", path + "/test/by-hand"},
		{"POST", i.check}, {"POST", path + "/test/" + i.id + "/revoke"},
		{"POST", theirs + "/test/" + i.id + "/check"}, {"POST", theirs + "/test/" + i.id + "/revoke"},
		{"POST", theirs + "/test/nonsense/check"}, {"POST", theirs + "/test/" + noID + "/revoke"},
	} {
		form := url.Values{"seen": {"x"}, "secret": {i.secret}, "client_id": {"0oabyhand1234567"}, "gone": {"yes"}}
		a := gus.do(tt.method, tt.path, strings.NewReader(form.Encode()), "Content-Type", "application/x-www-form-urlencoded")
		gus.check(tt.method+" "+tt.path, a, http.StatusNotFound, "Page not found")
		a = rae.do(tt.method, tt.path, strings.NewReader(form.Encode()), "Content-Type", "application/x-www-form-urlencoded")
		rae.check("reviewer, "+tt.method+" "+tt.path, a, http.StatusForbidden, "This page is for ISV developers")
	}
	ada.check("still there", ada.post(i.check, url.Values{"secret": {i.secret}}), http.StatusOK, "issued a token with all of this submission's scopes")
}

func TestWithoutAScopeThereIsNoPageToAuthorize(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := ada.service("okta.no.such")
	a := ada.get(path + "/test/new")
	if a.path != path+"/test" {
		t.Errorf("ended at %s", a.path)
	}
	ada.check("list", a, http.StatusOK, "You can't test the scopes on the API Service tab here")
}

func TestScopesThatATestInstanceLeavesOutAreSaidOnItsPages(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	path := ada.service("okta.users.read", "okta.governance.entitlements.read")
	const says = "Left out here: okta.governance.entitlements.read, which isn't on Okta"
	ada.check("before it is authorized", ada.get(path+"/test/new"), http.StatusOK, says)
	i := ada.install(path)
	ada.check("at the check", ada.post(i.check, url.Values{"secret": {i.secret}}), http.StatusOK, says)
}
