package app_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"regexp"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// provenFacts finds the proof of every domain, and nothing else.
type provenFacts struct{}

func (provenFacts) Link(context.Context, string) check.Link       { return check.Link{} }
func (provenFacts) Mail(context.Context, string) check.MailDomain { return check.MailDomain{} }

func (provenFacts) Proof(context.Context, string, string) (txt, file oin.ProofLook) {
	return oin.ProofLook{State: oin.ProofFound}, oin.ProofLook{State: oin.ProofMissing, Detail: "HTTP 404"}
}

// callers are the programs whose requests become examples.
type callers struct{ ci, tests, hooks, team, admin, public shown }

func at(list map[string]any, member string, i int) map[string]any {
	all := list[member].([]any)
	return all[(i+len(all))%len(all)].(map[string]any)
}

// theRest calls the operations that aren't part of taking an integration into the catalog, for
// their examples: with a published version, and its update.
func (w *world) theRest(ada *browser, published, update string, lab *localCI, to *receiver, c callers) {
	w.Helper()
	ci, team := c.ci, c.team
	const get, post, del = http.MethodGet, http.MethodPost, http.MethodDelete
	step := func(status string, round any, note string) map[string]any {
		return map[string]any{"status": status, "round": round, "note": note}
	}

	// The draft, and copies of it.
	ci.only("list", get, "/submissions?show=published", nil, http.StatusOK)
	ci.only("read", get, update, nil, http.StatusOK)
	if versions := ci.only("versions", get, published+"/versions", nil, http.StatusOK); at(versions, "versions", 0)["version"] != 2.0 || at(versions, "versions", 1)["status"] != "PUBLISHED" {
		w.Errorf("the versions are %v", versions)
	}
	if versions := team.only("the team's", get, published+"/versions", nil, http.StatusOK); len(versions["versions"].([]any)) != 1 {
		w.Errorf("the team sees a draft: %v", versions)
	}
	copied := ci.only("copy", post, update+"/copy", nil, http.StatusCreated)
	ci.only("delete", del, "/submissions/"+copied["id"].(string), nil, http.StatusNoContent, "If-Match", copied["etag"].(string))
	ci.only("download", get, published+"/files/logo", nil, http.StatusOK)
	ci.only("remove the icon", del, update+"/files/logo", nil, http.StatusOK, "If-Match", "*")
	ci.only("icon", http.MethodPut, update+"/files/logo", icon.Draw("Acme Directory", 1).Bytes, http.StatusOK, "If-Match", "*", "Content-Disposition", `attachment; filename="icon.png"`)
	ci.only("check again", post, update+"/findings/check-again", nil, http.StatusNoContent)
	finding := update + "/findings/" + at(ci.only("findings", get, update+"/findings", nil, http.StatusOK), "findings", 0)["id"].(string)
	ci.only("dismiss", post, finding+"/dismiss", map[string]any{"reason": "Our customers know it by this name."}, http.StatusNoContent)
	ci.only("undismiss", post, finding+"/undismiss", nil, http.StatusNoContent)
	ci.only("password", http.MethodPatch, update, map[string]any{"answers": map[string]any{"testAccountPassword": "correct horse"}}, http.StatusOK, "If-Match", "*")
	c.tests.only("an instance of the Admin Console", post, update+"/test-instances/by-hand", map[string]any{"clientId": "0oa72lrepvp4WqEET1d9"}, http.StatusCreated)

	// A question, and second thoughts.
	ci.only("submit", post, update+"/submit", step("DRAFT", 0, ""), http.StatusOK)
	ci.only("withdraw", post, update+"/withdraw", step("REVIEW", 1, "The guide isn't ready."), http.StatusOK)
	round := ci.only("submit again", post, update+"/submit", step("DRAFT", 1, ""), http.StatusOK)["round"]
	asked := ci.only("ask", post, update+"/questions", map[string]any{"text": "Is one scope for reading enough?"}, http.StatusOK)
	ci.only("withdraw a question", post, update+"/issues/"+at(asked, "issues", -1)["id"].(string)+"/withdraw", map[string]any{"round": round}, http.StatusOK)

	// The team reviews.
	review := "/review" + update
	claim := team.only("claim", post, review+"/claim", map[string]any{}, http.StatusOK)["claim"].(map[string]any)
	team.only("release", post, review+"/release", map[string]any{}, http.StatusOK)
	team.only("assign", post, review+"/assign", map[string]any{"to": claim["by"]}, http.StatusOK)
	team.only("check again", post, review+"/check-again", nil, http.StatusNoContent)
	noted := team.only("note", post, review+"/notes", map[string]any{"text": "Look at the guide."}, http.StatusCreated)
	team.only("remove the note", del, review+"/notes/"+at(noted, "notes", 0)["id"].(string), nil, http.StatusNoContent)
	point := at(noted, "checklist", 0)["key"].(string)
	team.only("tick", http.MethodPatch, review+"/checklist", map[string]any{"status": "REVIEW", "round": round, "points": map[string]bool{point: true}}, http.StatusOK)
	team.only("pause", post, review+"/pause", step("REVIEW", round, "The test account has ended."), http.StatusOK)
	team.only("resume", post, review+"/resume", map[string]any{"status": "REVIEW", "round": round}, http.StatusOK)
	write := func(on, text string) map[string]any {
		return at(team.only("write an issue", post, on+"/issues", map[string]any{"round": round, "field": "description", "severity": "must", "text": text}, http.StatusOK), "issues", -1)
	}
	unwanted := write(review, "Add a picture.")
	team.only("discard", del, review+"/issues/"+unwanted["id"].(string)+"?print="+unwanted["print"].(string), nil, http.StatusNoContent)
	drafted := write(review, "Name the photos.")
	issue := "/issues/" + drafted["id"].(string)
	team.only("change", http.MethodPatch, review+issue, map[string]any{"round": round, "severity": "should", "text": "Say which photos.", "print": drafted["print"]}, http.StatusOK)
	sending := func(on string) any { return team.only("review", get, on, nil, http.StatusOK)["sending"] }
	team.only("request changes", post, review+"/request-changes", map[string]any{"status": "REVIEW", "round": round, "sending": sending(review)}, http.StatusNoContent)

	// The vendor's turn.
	reply := map[string]any{"round": round, "text": "Those of the directory."}
	ci.only("reply", post, update+issue+"/reply", reply, http.StatusOK)
	shot := upload{"attachment", "photos.png", icon.Draw("Photos", 1).Bytes}
	ada.check("a picture", ada.postFiles(update+issue+"/reply", url.Values{"from": {fmt.Sprint("CHANGES.", round)}, "text": {"They look like this."}}, shot), http.StatusOK, "photos.png")
	thread := at(ci.only("issues", get, update+"/issues", nil, http.StatusOK), "issues", -1)
	pictures := at(thread, "remarks", -1)["attachments"].([]any)
	picture := strings.TrimPrefix(pictures[0].(map[string]any)["url"].(string), w.url+api)
	ci.only("the picture", get, picture, nil, http.StatusOK)
	ci.only("resolve", post, update+issue+"/resolve", reply, http.StatusOK)
	ci.only("reopen", post, update+issue+"/reopen", reply, http.StatusOK)
	round = ci.only("answer", post, update+"/answer", step("CHANGES", round, "The guide has them all."), http.StatusOK)["round"]

	// And the team's until the end.
	now := at(team.only("issues", get, update+"/issues", nil, http.StatusOK), "issues", -1)
	team.only("accept", post, review+"/issues/accept", map[string]any{"round": round, "issues": []any{map[string]any{"id": now["id"], "remarks": len(now["remarks"].([]any))}}}, http.StatusOK)
	team.only("reopen", post, review+issue+"/reopen", map[string]any{"round": round, "text": "The guide has moved."}, http.StatusOK)
	team.only("withdraw", post, review+issue+"/withdraw", map[string]any{"round": round}, http.StatusOK)
	team.only("pass", post, review+"/pass", step("REVIEW", round, "Fine."), http.StatusNoContent)
	write(review, "The photos don't load.")
	team.only("report bugs", post, review+"/report-bugs", map[string]any{"status": "QA", "round": round, "sending": sending(review)}, http.StatusNoContent)
	c.admin.only("return to draft", post, review+"/return-to-draft", map[string]any{"status": "BUGS", "round": round, "note": "Acme asked for it.", "over": claim["by"]}, http.StatusNoContent)

	// What is published.
	c.public.only("catalog", get, "/catalog", nil, http.StatusOK)
	ci.only("ask for removal", post, published+"/request-removal", step("PUBLISHED", 2, "We end this product."), http.StatusOK)
	ci.only("cancel", post, published+"/cancel-removal", map[string]any{"status": "PUBLISHED", "round": 2}, http.StatusOK)
	public := "/review" + published
	round = 2
	write(public, "The guide is gone.")
	team.only("report issues", post, public+"/report-issues", map[string]any{"status": "PUBLISHED", "round": 2, "sending": sending(public)}, http.StatusNoContent)
	w.signIn("Globex", "gus@globex.example")
	c.admin.only("transfer", post, public+"/hand-over", map[string]any{"status": "PUBLISHED", "round": 2, "org": strings.TrimPrefix(w.orgs["Globex"], "http://"), "note": "Globex has bought it."}, http.StatusNoContent)
	c.admin.only("remove", post, public+"/remove", step("PUBLISHED", 2, "Globex asked for it."), http.StatusNoContent)

	// The org's own things.
	ada.check("name", ada.post("/publisher", url.Values{"publisher_name": {"Acme"}, "was": {""}}), http.StatusOK, "Acme")
	ada.check("domain", ada.post("/publisher/domain", url.Values{"publisher_domain": {"acme.com"}}), http.StatusOK, "_oin-manager.acme.com")
	if checked := ci.only("check the domain", post, "/publisher/check", nil, http.StatusOK); checked["proven"] != true {
		w.Errorf("the domain is %v", checked)
	}
	made := ci.only("list a connector", post, "/connectors", map[string]any{"connector": "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6", "connectorVersion": "1.0.4", "name": "Acme HR", "actions": []string{"Create person"}}, http.StatusCreated)
	ci.only("connectors", get, "/connectors", nil, http.StatusOK)
	ci.only("remove it", del, "/connectors/"+at(made, "connectors", 0)["id"].(string), nil, http.StatusNoContent)
	hook := "/webhooks/" + c.hooks.only("a webhook", post, "/webhooks", map[string]any{"name": "Release bot", "url": to.URL + "/oin", "events": []string{"integration.published"}}, http.StatusCreated)["id"].(string)
	c.hooks.only("webhooks", get, "/webhooks", nil, http.StatusOK)
	c.hooks.only("webhook", get, hook, nil, http.StatusOK)
	sent := hook + "/deliveries/" + c.hooks.only("test", post, hook+"/test", nil, http.StatusOK)["id"].(string)
	c.hooks.only("deliveries", get, hook+"/deliveries", nil, http.StatusOK)
	c.hooks.only("delivery", get, sent, nil, http.StatusOK)
	c.hooks.only("redeliver", post, sent+"/redeliver", nil, http.StatusOK)
	c.hooks.only("delete", del, hook, nil, http.StatusNoContent)

	// Tokens.
	begun := c.public.only("sign in", post, "/login", map[string]any{"machine": "ada-laptop"}, http.StatusOK)
	code := regexp.MustCompile(`[^=]+$`).FindString(begun["verification_uri_complete"].(string))
	ada.check("the page", ada.get("/command-line?code="+code), http.StatusOK, code)
	ada.check("allow", ada.post("/command-line", url.Values{"code": {code}, "do": {"allow"}}), http.StatusOK, "")
	got := c.public.only("get the token", post, "/login/token", map[string]any{"device_code": begun["device_code"]}, http.StatusOK)
	own := ci
	own.browser = w.program(got["access_token"].(string))
	own.only("end it", del, "/token", nil, http.StatusNoContent)
	page := ada.post("/trusted-publishers", url.Values{"ci": {lab.URL}, "repository": {"acme/okta"}, "kind": {"branch"}, "ref": {"main"}, "scope": {"write"}})
	ada.check("trusted publisher", page, http.StatusOK, "Trusted publisher added")
	job := lab.sign(w.T, lab.key, lab.claims(shownAudience.FindStringSubmatch(page.body)[1], nil))
	c.public.only("exchange", post, "/token-exchange", map[string]any{"grant_type": "urn:ietf:params:oauth:grant-type:token-exchange", "subject_token_type": "urn:ietf:params:oauth:token-type:jwt", "subject_token": job}, http.StatusOK)
}
