package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestEveryTextTellsPeopleToWriteToTheConfiguredTeam(t *testing.T) {
	w := newWorld(t)
	ada, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example")
	path := ada.submitted("Acme Lamps")
	if _, err := w.db.Pool().Exec(t.Context(), `update submissions set due_at = now() - interval '10 days'`); err != nil {
		t.Fatal(err)
	}
	tells := func(where, page string) {
		t.Helper()
		if !strings.Contains(page, "oin@oin.example") || strings.Contains(page, "oin@okta.com") {
			t.Errorf("%s does not name the team's address: %s", where, plain(page))
		}
	}
	for _, page := range []string{"/", "/glossary", "/integrations"} {
		tells(page, ada.get(page).body)
	}
	ada.check("what is late", ada.get(path+"/general"), http.StatusOK, "If it's urgent, email oin@oin.example.")

	var org string
	if err := w.db.Pool().QueryRow(t.Context(), `select org_id from submissions`).Scan(&org); err != nil {
		t.Fatal(err)
	}
	max.check("suspend", max.post("/admin/orgs/"+org+"/do/suspend", url.Values{"note": {"Trouble."}}), http.StatusOK, "Suspended")
	tells("a refused sign-in", w.visitor().signInAgain("Acme", "abe@acme.example").body)
}
