package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestAnAdminReturnsASubmissionToDraftAndBothSidesReadWhy(t *testing.T) {
	w := newWorld(t)
	ada := w.signIn("Acme", "ada@acme.example")
	id := ada.inReview("Fax Machine")
	page := "/admin/submissions/" + id
	rae, max := w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	rae.check("a reviewer", rae.get(page), http.StatusOK, "Pass")
	if a := rae.post(page+"/do/return-to-draft", url.Values{"from": {"REVIEW.1"}, "note": {"Because."}}); a.status != http.StatusForbidden {
		t.Errorf("a reviewer who returns it gets %d", a.status)
	}
	a := max.post(page+"/do/return-to-draft", url.Values{"from": {"REVIEW.1"}, "note": {""}})
	max.check("without a reason", a, http.StatusUnprocessableEntity, "Add a short reason.")
	a = max.post(page+"/do/return-to-draft", url.Values{"from": {"REVIEW.1"}, "note": {"Sent by mistake."}})
	max.check("with one", a, http.StatusOK, "Returned to draft. We emailed the ISV.")
	if a.path != "/admin?done=return-to-draft" {
		t.Errorf("the admin ends at %s", a.path)
	}
	a = rae.get(page)
	for _, says := range []string{"<h1>Returned to draft</h1>", "Sent by mistake.", "Round 1 as submitted", "Fax Machine"} {
		rae.check("a reviewer with its page open", a, http.StatusOK, says)
	}
	for _, tab := range []string{"/issues", "/changes", "/preview"} {
		rae.check("or follows a link", rae.get(page+tab), http.StatusOK, "<h1>Returned to draft</h1>")
	}
	rae.check("its files are the draft's", rae.get(page+"/files/app_icon"), http.StatusNotFound, "")
	ada.edit(id, "app_name", "Unsent Name")
	if a := rae.get(page); strings.Contains(a.body, "Unsent Name") {
		t.Error("a reviewer reads the ISV's draft")
	}
	ada.check("the ISV", ada.get("/submissions/"+id), http.StatusOK, "Sent by mistake.")
}
