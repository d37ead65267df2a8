package app_test

import (
	"net/http"
	"net/url"
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
	rae.check("whoever has its page open", rae.get(page), http.StatusNotFound, "Sent by mistake.")
	ada.check("the ISV", ada.get("/submissions/"+id), http.StatusOK, "Sent by mistake.")
}
