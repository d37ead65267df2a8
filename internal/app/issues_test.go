package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"testing"
)

func TestADraftOfAnIssueAndANoteReachNoISVByAnyPage(t *testing.T) {
	w := newWorld(t)
	ada, gus, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("Globex", "gus@globex.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Whisper")
	admin := "/admin" + path
	write := url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_icon"}, "issue.severity": {"should"}, "issue.text": {"Draft-of-an-issue"}}
	rae.check("write", rae.post(admin+"/issues", write), http.StatusOK, "Draft saved")
	rae.check("note", rae.post(admin+"/notes", url.Values{"text": {"Secret-note"}}), http.StatusOK, "Note added")
	rae.check("an empty note", rae.post(admin+"/notes", url.Values{"text": {" "}}), http.StatusUnprocessableEntity, "Enter a note")
	id := draftIssue.FindStringSubmatch(rae.get(admin + "/issues").body)[1]

	// What the team has noted about the org is beside each page about the submission.
	orgID := w.id(`select id from orgs where name = 'Acme'`)
	about := rae.post("/admin/orgs/"+orgID+"/notes", url.Values{"text": {"Secret-note about Acme"}, "submission": {strings.TrimPrefix(path, "/submissions/")}, "tab": {"Issues"}})
	rae.check("a note about the org", about, http.StatusOK, "Note added")
	if !strings.HasPrefix(about.path, admin+"/issues") {
		t.Errorf("a note about the org leads to %s", about.path)
	}
	for _, page := range []string{"", "/changes", "/issues", "/preview"} {
		for _, says := range []string{"Secret-note about Acme", `href="/admin/orgs/` + orgID + `"`} {
			rae.check("the page "+page, rae.get(admin+page), http.StatusOK, says)
		}
	}

	for _, door := range []string{"/issues", "/general", "/workflows", "/api", "/suite", "/test"} {
		for _, hidden := range []string{"Draft-of-an-issue", "Secret-note"} {
			if strings.Contains(ada.get(path+door).body, hidden) {
				t.Errorf("%s shows %s", door, hidden)
			}
		}
	}
	answer := url.Values{"from": {"REVIEW.1"}, "text": {"Hello?"}}
	ada.check("reply to a draft", ada.post(path+"/issues/"+id+"/reply", answer), http.StatusNotFound, "This issue was deleted")
	ada.check("at the reviewers' door", ada.post(admin+"/issues/"+id+"/reply", answer), http.StatusForbidden, "Only the OIN team can open this page")
	gus.check("another org", gus.get(path+"/issues"), http.StatusNotFound, "We can't find this submission")

	rae.check("send", rae.post(admin+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	ada.check("the issue", ada.get(path+"/issues"), http.StatusOK, "Draft-of-an-issue")
	gus.check("another org answers", gus.post(path+"/issues/"+id+"/resolve", answer), http.StatusNotFound, "We can't find this submission")
	ada.check("nothing said", ada.post(path+"/issues/"+id+"/reply", url.Values{"from": {"CHANGES.1"}}), http.StatusUnprocessableEntity, "Add a short explanation")
	ada.check("a wrong action", ada.post(path+"/issues/"+id+"/accept", answer), http.StatusConflict, "Hello?") // what was typed comes back
	ada.check("resolve", ada.post(path+"/issues/"+id+"/resolve", answer), http.StatusOK, "Marked as resolved")
	rae.check("the answer", rae.get(admin+"/issues"), http.StatusOK, "Hello?")

	// A note is deleted once, and a page on which it still is says so.
	for removing, says := range map[string]string{admin: "Looks fine.", "/admin/orgs/" + orgID: "Nothing else."} {
		rae.check("a note", rae.post(removing+"/notes", url.Values{"text": {says}}), http.StatusOK, "Note added")
		last := regexp.MustCompile(removing + `/notes/[0-9a-f-]{36}/remove`).FindString(rae.get(removing).body)
		rae.check("delete it", rae.post(last, nil), http.StatusOK, "Note deleted.")
		rae.check("delete it again", rae.post(last, nil), http.StatusOK, "This note was already deleted")
	}
}

func TestTextsOfWhichNothingShowsAreRefusedAtEveryDoor(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Unseen")
	admin := "/admin" + path
	for _, nothing := range []string{"\u200b", "\u202e", "\u2066", "\ufe0f\u0301 \u200d", "\x1b"} {
		rae.check("a note", rae.post(admin+"/notes", url.Values{"text": {nothing}}), http.StatusUnprocessableEntity, "Enter a note")
		rae.check("an issue", rae.post(admin+"/issues", url.Values{"from": {"REVIEW.1"}, "issue.text": {nothing}}), http.StatusUnprocessableEntity, "Say what's wrong")
	}
	rae.post(admin+"/issues", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Too plain."}})
	id := draftIssue.FindStringSubmatch(rae.get(admin + "/issues").body)[1]
	rae.check("send", rae.post(admin+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	for _, nothing := range []string{"\u200b", "\u202e", "\u2066", "\ufe0f\u0301 \u200d", "\x1b"} {
		ada.check("a reply", ada.post(path+"/issues/"+id+"/reply", url.Values{"from": {"CHANGES.1"}, "text": {nothing}}), http.StatusUnprocessableEntity, "Add a short explanation")
		ada.check("an answer", ada.post(path+"/do/answer", url.Values{"from": {"CHANGES.1"}, "note": {nothing}}), http.StatusUnprocessableEntity, "Add a short reason")
	}
	ada.check("an answer", ada.post(path+"/do/answer", url.Values{"from": {"CHANGES.1"}, "note": {"👍"}}), http.StatusOK, "")
}

func TestAQuestionOfTheTeamDuringTheReviewIsWhatIsNextForTheISV(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	path := ada.submitted("Acme Question")
	admin := "/admin" + path
	rae.post(admin+"/issues", url.Values{"from": {"REVIEW.1"}, "issue.severity": {"must"}, "issue.text": {"Say more."}})
	id := draftIssue.FindStringSubmatch(rae.get(admin + "/issues").body)[1]
	rae.check("send", rae.post(admin+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	ada.post(path+"/issues/"+id+"/resolve", url.Values{"from": {"CHANGES.1"}})
	ada.check("submit", ada.post(path+"/do/submit", url.Values{"from": {"CHANGES.1"}}), http.StatusOK, "You don't need to do anything until then")
	rae.check("ask", rae.post(admin+"/issues/"+id+"/reopen", url.Values{"from": {"REVIEW.2"}, "text": {"Which plan do you mean?"}}), http.StatusOK, "Which plan do you mean?")
	for page, words := range map[string]string{"/integrations": "Waiting for your reply", path + "/general": "The OIN team asked you something in an issue. Reply there."} {
		a := ada.get(page)
		ada.check(page, a, http.StatusOK, words)
		if strings.Contains(a.body, "You don't need to do anything until then") {
			t.Errorf("%s also says that there is nothing to do", page)
		}
	}
	ada.check("the form", ada.get(path+"/general"), http.StatusOK, path+`/issues">Go to the issues</a>`)
	ada.check("the list", ada.get("/integrations"), http.StatusOK, "Waiting for your reply")
	ada.post(path+"/issues/"+id+"/reply", url.Values{"from": {"REVIEW.2"}, "text": {"The large one."}})
	ada.check("answered", ada.get(path+"/general"), http.StatusOK, "You don't need to do anything until then")
}

func TestKeptTextsGoIntoWhatOneWrites(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	admin := "/admin" + ada.submitted("Acme Canned")
	rae.check("keep", rae.post("/admin/texts", url.Values{"title": {"Too plain"}, "field": {"app_icon"}, "severity": {"must"}, "text": {"Add <colour>."}}), http.StatusOK, "Add <colour>.")
	rae.check("twice", rae.post("/admin/texts", url.Values{"title": {"too plain"}, "severity": {"must"}, "text": {"Something typed"}}), http.StatusUnprocessableEntity, "Something typed</textarea>")
	rae.post("/admin/texts", url.Values{"title": {"All of it"}, "stage": {"QA"}, "severity": {"should"}, "text": {"Dear {org}, {app_name} is fine. {reviewer} {other}"}})
	icon := url.Values{"from": {"REVIEW.1"}, "here": {"yes"}, "issue.field": {"app_icon"}, "issue.text": {"First mine."}, "then": {"texts"}}
	page := rae.post(admin+"/issues", icon)
	rae.check("offer", page, http.StatusOK, "First mine.</textarea>")
	found := regexp.MustCompile(`value="(text:[^"]+)"[^>]*>\s*<strong>([^<]+)`).FindAllStringSubmatch(page.body, -1)
	found = slices.DeleteFunc(found, func(f []string) bool { return f[2] != "Too plain" && f[2] != "All of it" })
	if len(found) < 2 || found[len(found)-2][2] != "Too plain" || found[len(found)-1][2] != "All of it" {
		t.Fatalf("at the icon's field, the texts are %q, want its own first", found)
	}
	plain, all := found[len(found)-2][1], found[len(found)-1][1]
	icon.Set("then", plain)
	rae.check("use", rae.post(admin+"/issues", icon), http.StatusOK, "First mine.\nAdd <colour>.</textarea>")
	const filled = "Dear Acme, Acme Canned is fine. OIN team {other}</textarea>"
	rae.check("in the list of issues", rae.post(admin+"/issues", url.Values{"from": {"REVIEW.1"}, "then": {all}}), http.StatusOK, filled)
	rae.check("in a decision", rae.post(admin+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "then": {all}, "issue.text": {"", ""}}), http.StatusOK, filled)
	rae.post(admin+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "issue.text": {"Sharper."}})
	reply := regexp.MustCompile(`action="(/admin/submissions/[^"]+/reply)"`).FindStringSubmatch(rae.get(admin + "/issues").body)
	rae.check("in a reply", rae.post(reply[1], url.Values{"from": {"CHANGES.1"}, "text": {"So:"}, "then": {all}}), http.StatusOK, "So:\nDear Acme")
	ada.check("an ISV", ada.get("/admin/texts"), http.StatusForbidden, "Only the OIN team can open this page")
}

func TestOneReviewersTicksDoNotUndoAnothers(t *testing.T) {
	w := newWorld(t)
	ada, rae, rob := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	admin := "/admin" + ada.submitted("Acme Ticks")
	rae.check("tick", rae.post(admin+"/checklist", url.Values{"from": {"REVIEW.1"}, "tick": {"name"}}), http.StatusOK, "1 of 6 checked")
	rob.check("tick another on an old page", rob.post(admin+"/checklist", url.Values{"from": {"REVIEW.1"}, "tick": {"icon"}}), http.StatusOK, "2 of 6 checked")
	rob.check("untick", rob.post(admin+"/checklist", url.Values{"from": {"REVIEW.1"}, "seen": {"name", "icon"}, "tick": {"icon"}}), http.StatusOK, "1 of 6 checked")
	rob.check("another stage", rob.post(admin+"/checklist", url.Values{"from": {"QA.1"}, "tick": {"guide"}}), http.StatusConflict, "Nothing was changed")
	gus := w.signIn("Globex", "gus@globex.example")
	draft := "/submissions/" + gus.add()
	rob.check("a draft", rob.post("/admin"+draft+"/checklist", url.Values{"from": {"DRAFT.0"}, "tick": {"name"}}), http.StatusNotFound, "We can't find this submission")
	rob.check("no stage", rob.post(admin+"/checklist", url.Values{"tick": {"guide"}}), http.StatusUnprocessableEntity, "Part of this form is missing")
}
