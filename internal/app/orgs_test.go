package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

func TestAdminsSuspendOrgsAndPeopleAndLetThemBackIn(t *testing.T) {
	w := newWorld(t)
	ada, abe, gus := w.signIn("Acme", "ada@acme.example"), w.signIn("Acme", "abe@acme.example"), w.signIn("Globex", "gus@globex.example")
	rae, max := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	max.check("the way there", max.get("/admin"), http.StatusOK, `href="/admin/orgs"`)
	list := max.get("/admin/orgs?q=acme")
	path := regexp.MustCompile(`/admin/orgs/[0-9a-f-]{36}`).FindString(list.body)
	if path == "" {
		t.Fatalf("Acme is not found: %s", plain(list.body))
	}
	page := max.get(path)
	max.check("people", page, http.StatusOK, "Abe Okafor")
	person := regexp.MustCompile(`person=([0-9a-f-]{36})`).FindAllStringSubmatch(page.body, -1) // Abe, Ada
	for _, address := range []string{"/admin/orgs", path, path + "?confirm=suspend"} {
		ada.check("not theirs", ada.get(address), http.StatusForbidden, "can open this page")
		a := rae.get(address)
		rae.check("reviewers read it", a, http.StatusOK, "Acme")
		if strings.Contains(a.body, "abe@acme.example") || strings.Contains(a.body, "Suspend") {
			t.Errorf("a reviewer sees what is for admins at %s: %s", address, plain(a.body))
		}
	}
	for _, who := range []*browser{ada, rae} {
		who.check("nor this", who.post(path+"/do/suspend", url.Values{"note": {"x"}}), http.StatusForbidden, "can open this page")
	}

	max.check("asks", max.get(path+"?confirm=suspend-person&person="+person[0][1]), http.StatusOK, "Suspend Abe Okafor?")
	a := max.post(path+"/do/suspend-person", url.Values{"person": {person[0][1]}})
	max.check("why", a, http.StatusUnprocessableEntity, "Add a reason for the audit log.")
	a = max.post(path+"/do/suspend-person", url.Values{"person": {person[0][1]}, "note": {"Left the company."}})
	max.check("suspended", a, http.StatusOK, "Left the company.")
	abe.out(true)
	ada.out(false)
	a = abe.begin("Acme")
	abe.check("signing in", a, http.StatusForbidden, "Your access to OIN Manager is suspended")
	abe.check("the title", a, http.StatusForbidden, "Your access is suspended")

	max.check("asks", max.get(path+"?confirm=suspend"), http.StatusOK, "Published integrations stay in the catalog")
	max.check("suspend", max.post(path+"/do/suspend", url.Values{"note": {"Spam."}}), http.StatusOK, "Org suspended. Everyone is signed out.")
	ada.out(true)
	gus.out(false)
	a = ada.begin("Acme")
	ada.check("signing in", a, http.StatusForbidden, "Acme's access to OIN Manager is suspended")
	ada.check("the title", a, http.StatusForbidden, "Your org's access is suspended")
	max.check("let back in", max.post(path+"/do/restore", url.Values{"note": {"A mistake."}}), http.StatusOK, "Access restored.")
	ada.check("signing in", ada.begin("Acme"), http.StatusOK, "My App Integrations")

	max.check("cap", max.post(path+"/do/cap", url.Values{"cap": {"many"}}), http.StatusUnprocessableEntity, `value="many"`)
	max.check("cap", max.post(path+"/do/cap", url.Values{"cap": {"0"}}), http.StatusOK, "0 of 0 in use")
	ada.check("the cap holds", ada.post("/submissions", nil), http.StatusConflict, "0")
	max.check("no action", max.post(path+"/do/delete", nil), http.StatusNotFound, "no page")
	max.check("no org", max.get("/admin/orgs/0190c7a2-7e1b-7c53-8f0a-5b7c1d2e3f40"), http.StatusNotFound, "We can't find this org or person")
	max.check("odd place", max.get("/admin/orgs?after=x&id=1"), http.StatusOK, "Orgs")

	// All data of an org: its people ask, and an admin schedules the deletion, with the name typed again.
	ada.check("where it is asked for", ada.get("/connection"), http.StatusOK, `href="/connection/delete"`)
	ada.check("in numbers", ada.get("/connection/delete"), http.StatusOK, "2 accounts of people")
	a = ada.post("/connection/delete", url.Values{"org": {"Acne"}, "note": {"We close soon."}})
	ada.check("another name", a, http.StatusUnprocessableEntity, "Enter the org's name as it's shown: Acme")
	ada.check("what was typed", a, http.StatusUnprocessableEntity, "We close soon.</textarea>")
	ada.check("asked", ada.post("/connection/delete", url.Values{"org": {"acme"}, "note": {"We close soon."}}), http.StatusOK, "Deletion requested. We emailed the OIN team")
	ada.check("again", ada.get("/connection/delete"), http.StatusOK, "has asked the OIN team for this already")
	ada.check("taken back", ada.post("/connection/keep", nil), http.StatusOK, "Request canceled.")
	ada.check("asked again", ada.post("/connection/delete", url.Values{"org": {"acme"}, "note": {"We close soon."}}), http.StatusOK, "Cancel request")
	page = max.get(path)
	max.check("the admin's page", page, http.StatusOK, "asked to delete all data of this org")
	max.check("why", page, http.StatusOK, "We close soon.")
	max.check("the admin's question", max.get(path+"/delete"), http.StatusOK, "7 days")
	a = max.post(path+"/delete", url.Values{"org": {"Acme"}})
	max.check("without a reason", a, http.StatusUnprocessableEntity, "Add a reason for the audit log.")
	max.check("scheduled", max.post(path+"/delete", url.Values{"org": {"Acme"}, "note": {"They close."}}), http.StatusOK, "Deletion scheduled.")
	ada.out(true)
	gus.out(false)
	max.check("twice", max.post(path+"/delete", url.Values{"org": {"Acme"}, "note": {"They close."}}), http.StatusConflict, "scheduled already")
	max.check("not around it", max.post(path+"/do/restore", url.Values{"note": {"x"}}), http.StatusConflict, "Cancel the deletion first")
	max.check("asks", max.get(path+"?confirm=keep"), http.StatusOK, "Cancel the deletion of the data of Acme?")
	max.check("canceled", max.post(path+"/do/keep", url.Values{"note": {"They stay."}}), http.StatusOK, "Deletion canceled.")
	ada.check("signing in", ada.begin("Acme"), http.StatusOK, "My App Integrations")
	rae.check("a reviewer", rae.get(path+"/delete"), http.StatusForbidden, "can open this page")
	own := "/admin/orgs/" + w.id(`select id from orgs where name = 'OIN team'`)
	max.check("the team's own", max.get(own+"/delete"), http.StatusForbidden, "You can")
}
