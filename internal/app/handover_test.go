package app_test

import (
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

// published creates a submission of the browser's org that went all the way.
func (b *browser) published(admin *browser, name string) string {
	b.Helper()
	id := b.inReview(name)
	for _, from := range []string{"REVIEW.1", "QA.1"} {
		admin.post("/admin/submissions/"+id+"/do/pass", url.Values{"from": {from}, "note": {"Fine."}})
	}
	b.check("publish", b.get("/submissions/"+id+"/general"), http.StatusOK, "Published")
	return id
}

func TestAnISVAsksForRemovalAndAnAdminRemoves(t *testing.T) {
	w := newWorld(t)
	ada, max, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example"), w.signIn("OIN team", "rae@oin.example")
	id := ada.published(max, "Fax Machine")
	page, review := "/submissions/"+id, "/admin/submissions/"+id
	a := ada.get(page + "/general?confirm=ask-for-removal")
	for _, want := range []string{`value="` + w.url + `/catalog/fax-machine" readonly`, `value="Fax Machine" readonly`, `value="http://127.0.0.1:`, "Reason for removal"} {
		if !strings.Contains(a.body, want) {
			t.Errorf("the form lacks %s", want)
		}
	}
	from := url.Values{"from": {"PUBLISHED.1"}}
	ada.check("without a reason", ada.post(page+"/do/ask-for-removal", from), http.StatusUnprocessableEntity, "Add a short reason")
	asked := url.Values{"from": {"PUBLISHED.1"}, "note": {"We close the service."}}
	ada.check("ask", ada.post(page+"/do/ask-for-removal", asked), http.StatusOK, "Removal requested.")
	ada.check("ask twice", ada.post(page+"/do/ask-for-removal", asked), http.StatusConflict, "Ada Lindqvist already requested removal")
	a = ada.get(page + "/general")
	ada.check("the ISV's page", a, http.StatusOK, "Cancel request")
	if strings.Contains(a.body, "Request removal") {
		t.Error("it can be asked for once more")
	}
	a = rae.get(review)
	rae.check("a reviewer", a, http.StatusOK, "Ada Lindqvist (Acme) has asked to remove this integration")
	if strings.Contains(a.body, `value="remove"`) || !strings.Contains(a.body, "We close the service.") {
		t.Error("a reviewer is offered what only an admin may do, or not told why")
	}
	if a = max.get(review); strings.Count(a.body, `value="remove"`) != 1 {
		t.Error("an admin has no button")
	}
	ada.check("take back", ada.post(page+"/do/drop-removal", from), http.StatusOK, "Request canceled.")
	if a = rae.get(review); strings.Contains(a.body, "asks to remove") {
		t.Error("the request that was taken back still stands there")
	}
	max.check("remove", max.post(review+"/do/remove", url.Values{"from": {"PUBLISHED.1"}, "note": {"x"}}), http.StatusOK, "Removed from the catalog.")
}

var option = regexp.MustCompile(`<option value="(127[^"]*)">Globex</option>`)

func TestAnAdminHandsOverToAnOrgByItsDomain(t *testing.T) {
	w := newWorld(t)
	ada, max, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "max@oin.example"), w.signIn("OIN team", "rae@oin.example")
	id := ada.published(max, "Fax Machine")
	raes := w.program(rae.token("Desk", oin.ScopeReview))
	review := "/admin/submissions/" + id
	if a := rae.get(review + "?confirm=hand-over"); a.status != http.StatusOK || strings.Contains(a.body, "<dialog open") || strings.Contains(a.body, `value="hand-over"`) {
		t.Errorf("a reviewer is offered a hand-over: %s", plain(a.body))
	}
	if a := max.get(review + "?confirm=hand-over"); option.MatchString(a.body) {
		t.Error("an org that no one has signed in with is offered")
	}
	gus := w.signIn("Globex", "gus@globex.example")
	gus.check("before", gus.get("/submissions/"+id+"/general"), http.StatusNotFound, "We can't find this submission")
	a := max.get(review + "?confirm=hand-over")
	max.check("dialog", a, http.StatusOK, "with all versions")
	domain := option.FindStringSubmatch(a.body)
	if domain == nil {
		t.Fatalf("Globex is not offered: %s", a.body)
	}
	form := url.Values{"from": {"PUBLISHED.1"}, "org": {"nobody.example"}, "note": {"Globex has bought it."}}
	a = max.post(review+"/do/hand-over", form)
	max.check("unknown org", a, http.StatusUnprocessableEntity, "No org with the domain")
	if !strings.Contains(a.body, `value="nobody.example"`) || !strings.Contains(a.body, "Globex has bought it.</textarea>") {
		t.Error("what was typed is gone")
	}
	w.later("20 minutes")
	form.Set("org", domain[1])
	a = max.post(review+"/do/hand-over", form)
	max.check("old sign-in", a, http.StatusUnauthorized, "Globex has bought it.</textarea>")
	if !strings.Contains(a.body, `name="org" value="`+domain[1]+`"`) {
		t.Error("the org is not sent again")
	}
	if a := max.get(review + "?confirm=hand-over"); a.path != review+"?confirm=hand-over" {
		t.Errorf("signing in again ended at %s", a.path)
	}
	by, step := w.program(max.token("Desk", oin.ScopeReview)), map[string]any{"status": "PUBLISHED", "round": 1, "org": "nobody.example", "note": "Globex has bought it."}
	raes.refused("a reviewer's program", raes.send(http.MethodPost, "/review/submissions/"+id+"/hand-over", step), http.StatusForbidden, oin.CodeNotAllowed)
	by.refused("a program that names an unknown org", by.send(http.MethodPost, "/review/submissions/"+id+"/hand-over", step), http.StatusUnprocessableEntity, oin.CodeInvalid)
	if open := by.good("the review", by.get(api+"/review/submissions/"+id), http.StatusOK); !strings.Contains(fmt.Sprint(open["decisions"]), "hand-over") {
		t.Errorf("a program is offered %v", open["decisions"])
	}
	step["org"] = domain[1]
	by.good("hand over", by.send(http.MethodPost, "/review/submissions/"+id+"/hand-over", step), http.StatusNoContent)
	ada.check("the old org", ada.get("/submissions/"+id+"/general"), http.StatusNotFound, "We can't find this submission")
	gus.check("the new org", gus.get("/submissions/"+id+"/general"), http.StatusOK, "transferred it to another org")
	w.visitor().check("the catalog", w.visitor().get("/catalog/fax-machine"), http.StatusOK, "Fax Machine")
}
