package app_test

import (
	"net/http"
	"strings"
	"testing"

	"oinmanager/internal/oin"
)

func TestAProgramReviews(t *testing.T) {
	w := newWorld(t)
	ada, rae, rob := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	path := ada.submitted("Acme Directory")
	review, ci := "/review"+path, w.vendor(ada)
	raes, robs := w.program(rae.token("Desk", oin.ScopeReview)), w.program(rob.token("Desk", oin.ScopeReview))
	reads := w.program(rae.token("Dashboard"))
	post := func(b *browser, at string, body any) answer {
		b.Helper()
		return b.send(http.MethodPost, review+at, body)
	}

	a := post(reads, "/claim", map[string]any{})
	reads.refused("a token that only reads", a, http.StatusForbidden, "scope")
	if !strings.Contains(a.body, "scope “review”") {
		t.Errorf("it doesn't name the scope: %s", a.body)
	}
	if n := w.audited(`refused = 'scope' and token = 'Dashboard' and detail like 'POST %/claim'`); n != 1 {
		t.Errorf("the refusal is in the audit log %d times", n)
	}
	reads.good("reading", reads.get(api+review), http.StatusOK)
	ci.refused("an ISV's", ci.get(api+review), http.StatusForbidden, oin.CodeNotAllowed)

	claimed := raes.good("claiming", post(raes, "/claim", map[string]any{}), http.StatusOK)["claim"].(map[string]any)
	robs.refused("claiming another's", post(robs, "/claim", map[string]any{}), http.StatusConflict, oin.CodeConflict)
	if over := robs.good("taking over", post(robs, "/claim", map[string]any{"over": claimed["by"]}), http.StatusOK)["claim"].(map[string]any); !strings.HasPrefix(over["name"].(string), "Rob") {
		t.Errorf("the claim is %v", over)
	}
	raes.refused("no ID", post(raes, "/assign", map[string]any{"to": "Rob"}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	raes.good("assigning", post(raes, "/assign", map[string]any{"to": claimed["by"], "over": robs.good("it", robs.get(api+review), http.StatusOK)["claim"].(map[string]any)["by"]}), http.StatusOK)
	raes.good("releasing", post(raes, "/release", map[string]any{}), http.StatusOK)

	issue := func(list map[string]any) map[string]any {
		all := list["issues"].([]any)
		return all[len(all)-1].(map[string]any)
	}
	drafted := raes.good("a draft", post(raes, "/issues", map[string]any{"round": 1, "severity": "should", "text": "Crop it.", "field": "logo"}), http.StatusOK)
	first := issue(drafted)
	at := review + "/issues/" + first["id"].(string)
	if first["state"] != "draft" || first["field"] != "logo" {
		t.Errorf("the draft is %v", first)
	}
	raes.refused("a field that there isn't", post(raes, "/issues", map[string]any{"round": 1, "severity": "must", "text": "x", "field": "app_icon"}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	raes.refused("a severity that there isn't", post(raes, "/issues", map[string]any{"round": 1, "severity": "bad", "text": "x"}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	raes.refused("another round", post(raes, "/issues", map[string]any{"round": 2, "severity": "must", "text": "x"}), http.StatusConflict, oin.CodeConflict)
	changed := raes.good("changing it", raes.send(http.MethodPatch, at, map[string]any{"round": 1, "severity": "must", "text": "Crop it, please.", "print": first["print"]}), http.StatusOK)
	if now := issue(changed); now["text"] != "Crop it, please." || now["severity"] != "must" {
		t.Errorf("changed, it is %v", now)
	}
	robs.refused("changing what has changed", robs.send(http.MethodPatch, at, map[string]any{"round": 1, "severity": "must", "text": "Else.", "print": first["print"]}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	robs.refused("discarding what has changed", robs.do(http.MethodDelete, api+at+"?print="+first["print"].(string), nil), http.StatusConflict, oin.CodeConflict)
	second := issue(raes.good("another", post(raes, "/issues", map[string]any{"round": 1, "severity": "question", "text": "Why?"}), http.StatusOK))
	raes.good("discarding", raes.do(http.MethodDelete, api+review+"/issues/"+second["id"].(string)+"?print="+second["print"].(string), nil), http.StatusNoContent)
	if seen := ci.good("what the ISV sees", ci.get(api+path+"/issues"), http.StatusOK)["issues"].([]any); len(seen) != 0 {
		t.Errorf("the ISV sees drafts: %v", seen)
	}

	raes.good("pausing", post(raes, "/pause", map[string]any{"status": "REVIEW", "round": 1, "note": "The account has ended."}), http.StatusOK)
	raes.refused("pausing twice", post(raes, "/pause", map[string]any{"status": "REVIEW", "round": 1, "note": "Again."}), http.StatusConflict, oin.CodeConflict)
	raes.good("resuming", post(raes, "/resume", map[string]any{"status": "REVIEW", "round": 1}), http.StatusOK)
	noted := raes.good("a note", post(raes, "/notes", map[string]any{"text": "Fine."}), http.StatusCreated)["notes"].([]any)[0].(map[string]any)
	robs.refused("another's note", robs.do(http.MethodDelete, api+review+"/notes/"+noted["id"].(string), nil), http.StatusNotFound, oin.CodeNotFound)
	raes.good("deleting it", raes.do(http.MethodDelete, api+review+"/notes/"+noted["id"].(string), nil), http.StatusNoContent)
	raes.refused("a point that there isn't", raes.send(http.MethodPatch, review+"/checklist", map[string]any{"status": "REVIEW", "round": 1, "points": map[string]bool{"none": true}}), http.StatusUnprocessableEntity, oin.CodeInvalid)

	raes.refused("a decision that names no issues", post(raes, "/request-changes", map[string]any{"status": "REVIEW", "round": 1}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	raes.refused("and one that has read others", post(raes, "/request-changes", map[string]any{"status": "REVIEW", "round": 1, "sending": drafted["sending"]}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	raes.refused("of an admin", post(raes, "/return-to-draft", map[string]any{"status": "REVIEW", "round": 1, "note": "Why."}), http.StatusForbidden, oin.CodeNotAllowed)
	now := raes.good("the review", raes.get(api+review), http.StatusOK)
	raes.good("requesting changes", post(raes, "/request-changes", map[string]any{"status": "REVIEW", "round": 1, "sending": now["sending"]}), http.StatusNoContent)
	ci.good("a reply", ci.send(http.MethodPost, path+"/issues/"+first["id"].(string)+"/reply", map[string]any{"round": 1, "text": "It is."}), http.StatusOK)
	ci.refused("an empty reply", ci.send(http.MethodPost, path+"/issues/"+first["id"].(string)+"/reply", map[string]any{"round": 1}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	raes.refused("accepting what has a new reply", post(raes, "/issues/accept", map[string]any{"round": 1, "issues": []map[string]any{{"id": first["id"], "remarks": 1}}}), http.StatusUnprocessableEntity, oin.CodeInvalid)
	raes.good("replying", post(raes, "/issues/"+first["id"].(string)+"/reply", map[string]any{"round": 1, "text": "Look again."}), http.StatusOK)
	accepted := raes.good("accepting", post(raes, "/issues/accept", map[string]any{"round": 1, "issues": []map[string]any{{"id": first["id"], "remarks": 3}}}), http.StatusOK)
	if issue(accepted)["state"] != "accepted" {
		t.Errorf("accepted, it is %v", issue(accepted))
	}
	raes.good("reopening", post(raes, "/issues/"+first["id"].(string)+"/reopen", map[string]any{"round": 1, "text": "After all."}), http.StatusOK)
	raes.good("withdrawing", post(raes, "/issues/"+first["id"].(string)+"/withdraw", map[string]any{"round": 1}), http.StatusOK)
	for _, r := range ci.good("the thread", ci.get(api+path+"/issues"), http.StatusOK)["issues"].([]any)[0].(map[string]any)["remarks"].([]any) {
		if remark := r.(map[string]any); remark["side"] == "oin" && remark["by"] != "OIN team" || remark["side"] == "isv" && remark["by"] != "Ada Lindqvist’s token “CI”" {
			t.Errorf("the ISV reads %v", remark)
		}
	}
}

func TestTheCatalogIsReadAgainOnlyIfItHasChanged(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	visitor := w.visitor()
	none := visitor.get(api + "/catalog")
	if got := visitor.good("an empty catalog", none, http.StatusOK)["integrations"].([]any); len(got) != 0 || none.header.Get("ETag") == "" {
		t.Errorf("the catalog has %v", got)
	}
	visitor.refused("what isn't there", visitor.get(api+"/catalog/acme-directory"), http.StatusNotFound, oin.CodeNotFound)
	path := ada.submitted("Acme Directory")
	team := w.program(rae.token("Desk", oin.ScopeReview))
	for _, status := range []string{"REVIEW", "QA"} {
		team.good("passing", team.send(http.MethodPost, "/review"+path+"/pass", map[string]any{"status": status, "round": 1, "note": "Fine."}), http.StatusNoContent)
	}
	list := visitor.get(api + "/catalog")
	item := visitor.good("the catalog", list, http.StatusOK)["integrations"].([]any)[0].(map[string]any)
	if item["slug"] != "acme-directory" || item["url"] != w.url+"/catalog/acme-directory" || list.header.Get("ETag") == none.header.Get("ETag") {
		t.Errorf("the catalog has %v", item)
	}
	if a := visitor.get(strings.TrimPrefix(item["logo"].(string), w.url)); a.status != http.StatusOK || a.header.Get("Content-Type") != "image/png" {
		t.Errorf("the icon is %d", a.status)
	}
	for _, at := range []string{"/catalog", "/catalog/acme-directory"} {
		first := visitor.get(api + at)
		again := visitor.do(http.MethodGet, api+at, nil, "If-None-Match", `"other", `+first.header.Get("ETag"))
		if again.status != http.StatusNotModified || again.body != "" || again.header.Get("ETag") != first.header.Get("ETag") {
			t.Errorf("%s again is %d %s", at, again.status, again.body)
		}
		if a := visitor.do(http.MethodGet, api+at, nil, "If-None-Match", none.header.Get("ETag")); a.status != http.StatusOK {
			t.Errorf("%s since then is %d", at, a.status)
		}
		for _, private := range []string{"isvtest@okta.com", "okta-escalations", "correct horse", "testAccount"} {
			if strings.Contains(first.body, private) {
				t.Errorf("%s has %s: %s", at, private, first.body)
			}
		}
	}
	for query, n := range map[string]int{"q=acme": 1, "q=none": 0, "type=api": 1, "type=workflows": 0, "useCase=Automation": 1, "useCase=x": 0} {
		if got := visitor.good(query, visitor.get(api+"/catalog?"+query), http.StatusOK)["integrations"].([]any); len(got) != n {
			t.Errorf("%s finds %d", query, len(got))
		}
	}
}
