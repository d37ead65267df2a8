package app_test

import (
	"net/http"
	"net/url"
	"strings"
	"testing"
)

func TestTheDaysOfAReviewAreThoseOfTheSettingsWhereverTheyAreSaid(t *testing.T) {
	w := newWorld(t)
	max := w.signIn("OIN team", "max@oin.example")
	form := url.Values{"revision": {"1"}, "days.REVIEW": {"7"}, "days.QA": {"11"}, "days.FINAL": {"1"}, "days.removal": {"5"}, "zone": {"UTC"}}
	max.check("settings", max.post("/admin/settings", form), http.StatusOK, "Settings saved. Targets apply to new due dates.")
	form.Set("revision", "2")
	form.Set("second_reviewer", "on")
	a := max.post("/admin/settings", form)
	if max.check("no target", a, http.StatusOK, "Settings saved."); strings.Contains(a.body, "Targets apply") {
		t.Error("it says that targets apply where none was changed")
	}

	visitor := w.visitor()
	for _, says := range []string{"Within 7 business days", "Within 11 business days", `href="/glossary"`} {
		visitor.check("landing page", visitor.get("/"), http.StatusOK, says)
	}
	visitor.check("glossary", visitor.get("/glossary"), http.StatusOK, "To be QA tested by Okta")
	ada := w.signIn("Acme", "ada@acme.example")
	ada.check("nothing yet", ada.get("/integrations"), http.StatusOK, "Within 7 business days")

	path := ada.submitted("Acme Directory")
	ada.check("withdraw", ada.post(path+"/do/withdraw", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "Withdrawn.")
	a = ada.post(path+"/do/submit", url.Values{"from": {"DRAFT.1"}})
	for _, says := range []string{"See what happens next below", `id="ahead"`, "Within 11 business days", "To change something, withdraw it"} {
		ada.check("after submitting", a, http.StatusOK, says)
	}
}
