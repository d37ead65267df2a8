package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

var draftIssue = regexp.MustCompile(`id="draft-([0-9a-f-]{36})"`)

func TestDiscardingADraftAsksFirstAndNamesItsWriter(t *testing.T) {
	w := newWorld(t)
	ada, rae, rob := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	issues := "/admin/submissions/" + ada.inReview("Fax Machine") + "/issues"
	draft := url.Values{"from": {"REVIEW.1"}, "issue.field": {"app_icon"}, "issue.severity": {"should"}, "issue.text": {"Sharper, please."}}
	rae.check("write", rae.post(issues, draft), http.StatusOK, "Draft saved")
	id := draftIssue.FindStringSubmatch(rob.get(issues).body)[1]
	question := rob.get(issues + "?discard=" + id)
	for _, says := range []string{"<dialog open", "<strong>Rae Sandoval</strong>,", "Sharper, please."} {
		rob.check("the question", question, http.StatusOK, says)
	}
	rob.check("nothing is gone yet", rob.get(issues), http.StatusOK, "Sharper, please.")
	// Rae changes it, and Rob is asked again with what it says now, there and at its field.
	draft.Set("issue", id)
	draft.Set("read", valueOf(question.body, "seen"))
	draft.Set("issue.text", "Sharper, and square.")
	rae.check("change", rae.post(issues, draft), http.StatusOK, "Draft saved")
	discard := url.Values{"seen": {valueOf(question.body, "seen")}}
	again := rob.post(issues+"/"+id+"/remove", discard)
	for _, says := range []string{"<dialog open", "so it wasn't discarded", `<blockquote class="prose">Sharper, and square.<`} {
		rob.check("asked again", again, http.StatusConflict, says)
	}
	discard["field"], discard["here"] = []string{"app_icon"}, []string{"yes"}
	again = rob.post(issues+"/"+id+"/remove", discard)
	for _, says := range []string{`<details class="discard" open>`, "so it wasn't discarded", "Keep it", "data-draft-text>Sharper, and square.<"} {
		rob.check("asked again at the field", again, http.StatusConflict, says)
	}
	discard.Set("seen", valueOf(again.body, "seen"))
	rob.check("discard", rob.post(issues+"/"+id+"/remove", discard), http.StatusOK, "Draft discarded.")
	rob.check("discard again", rob.post(issues+"/"+id+"/remove", discard), http.StatusOK, "This draft was already discarded.")

	// Rae has it open, and keeps it.
	draft.Set("issue.text", "Sharper and square, please.")
	rae.check("keep", rae.post(issues, draft), http.StatusOK, "Sharper and square, please.")

	// One that was sent meanwhile stays as it was read, and what was typed is a new one.
	id = draftIssue.FindStringSubmatch(rae.get(issues).body)[1]
	rob.check("send", rob.post(strings.TrimSuffix(issues, "/issues")+"/do/request-changes", url.Values{"from": {"REVIEW.1"}, "over": {w.personID("rae@oin.example")}}), http.StatusOK, "We emailed the ISV")
	draft.Set("issue", id)
	draft.Set("issue.text", "And on a plain ground.")
	a := rae.post(issues, draft)
	for _, says := range []string{"was already sent to the ISV as issue 1", "And on a plain ground.</textarea>", `name="issue" value=""`} {
		rae.check("sent meanwhile", a, http.StatusUnprocessableEntity, says)
	}
}

func TestWhatWasSentAsItIsIsNotRefused(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	page := "/admin/submissions/" + ada.inReview("Fax Machine")
	draft := url.Values{"from": {"REVIEW.1"}, "issue": {"11111111-1111-4111-8111-111111111111"}, "issue.field": {"app_icon"}, "issue.severity": {"should"}, "issue.text": {"Sharper, please."}, "here": {"yes"}}
	rae.post(page+"/issues", draft)
	rae.check("send", rae.post(page+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	rae.check("press save again", rae.post(page+"/issues", draft), http.StatusOK, "The ISV has this issue already, as you wrote it.")
	draft.Set("then", "keep")
	rae.check("by the script", rae.post(page+"/issues", draft), http.StatusOK, "data-sent")
	draft.Set("issue.text", "Sharper, please. And square.")
	rae.check("another text", rae.post(page+"/issues", draft), http.StatusUnprocessableEntity, "already sent to the ISV as issue 1")
}

func TestWhoPassedTheFirstReviewIsNotOfferedToPublish(t *testing.T) {
	w := newWorld(t)
	ada, rae, max := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "max@oin.example")
	pass := func(name string) (string, answer) {
		page := "/admin/submissions/" + ada.inReview(name)
		return page, rae.post(page+"/do/pass", url.Values{"from": {"REVIEW.1"}, "note": {"I know the team."}})
	}
	const button, other = ">Pass and publish</button>", "another reviewer publishes it"
	page, a := pass("Fax Machine")
	rae.check("passed", a, http.StatusOK, "<p>Passed.</p>")
	rae.check("on her own", a, http.StatusOK, button)

	max.check("the setting", max.post("/admin/settings", url.Values{"revision": {"1"}, "days.REVIEW": {"5"}, "days.QA": {"5"}, "days.FINAL": {"3"}, "days.removal": {"5"}, "days.idle": {"5"}, "zone": {"UTC"}, "second_reviewer": {"on"}}), http.StatusOK, "Settings saved.")
	a = rae.get(page)
	rae.check("said", a, http.StatusOK, other)
	if strings.Contains(a.body, button) {
		t.Error("who passed the first review is offered to publish")
	}
	_, again := pass("Telex")
	rae.check("the message", again, http.StatusOK, "Passed. Another reviewer has to")
	if a = max.get(page); !strings.Contains(a.body, button) || strings.Contains(a.body, other) {
		t.Error("another reviewer is not offered to publish")
	}
}

func TestAnIssueWrittenWhileTheISVWithdrawsIsKeptForTheNextRound(t *testing.T) {
	w := newWorld(t)
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	id := ada.inReview("Fax Machine")
	page := "/admin/submissions/" + id
	ada.post("/submissions/"+id+"/do/withdraw", url.Values{"from": {"REVIEW.1"}})

	for _, sent := range []struct {
		path string
		form url.Values
	}{
		{"/issues", url.Values{"issue.field": {"app_icon"}, "issue.severity": {"question"}, "issue.text": {"Is this icon yours?"}}},
		{"/do/request-changes", url.Values{"issue.field": {"app_name", ""}, "issue.severity": {"should", "must"}, "issue.text": {"A longer name.", "And a guide."}}},
	} {
		sent.form.Set("from", "REVIEW.1")
		a := rae.post(page+sent.path, sent.form)
		for _, says := range []string{"<h1>Withdrawn by the ISV</h1>", "is saved as an issue draft", "The ISV withdrew this submission", "Ada Lindqvist"} {
			rae.check(sent.path, a, http.StatusOK, says)
		}
	}
	rae.check("a note", rae.post(page+"/notes", url.Values{"text": {"Ask Rob."}}), http.StatusNotFound, "Ask Rob.</textarea>")
	if a := ada.get("/submissions/" + id + "/issues"); strings.Contains(a.body, "icon yours") {
		t.Error("the ISV sees a draft")
	}

	ada.post("/submissions/"+id+"/do/submit", url.Values{"from": {"DRAFT.1"}})
	a := rae.get(page + "/issues")
	for _, says := range []string{"Is this icon yours?", "Draft: App icon", "Question", "A longer name.", "And a guide."} {
		rae.check("the next round", a, http.StatusOK, says)
	}
}

func TestADraftKeptWhileTheISVHasTheSubmissionSaysWhenItGoesOut(t *testing.T) {
	w := newWorld(t)
	ada, rae, rob := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	page := "/admin/submissions/" + ada.inReview("Fax Machine")
	draft := url.Values{"from": {"REVIEW.1"}, "issue.severity": {"must"}, "issue.text": {"Say more."}}
	a := rob.post(page+"/issues", draft)
	rob.check("in review", a, http.StatusOK, "Draft saved. It's sent when you request changes or report bugs.")
	rob.check("the help", a, http.StatusOK, "The ISV sees it when you send it.")
	rob.check("send", rob.post(page+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	draft.Set("issue.text", "And a guide.")
	a = rae.post(page+"/issues", draft)
	for _, says := range []string{
		"Draft saved. The submission is with the ISV now. After they resubmit, it's sent when you request changes or report bugs.",
		"The submission is with the ISV. Your draft is sent when it's back and you request changes or report bugs.",
	} {
		rae.check("sent back meanwhile", a, http.StatusOK, says)
	}
}

func TestADraftThatAColleagueHasChangedIsShownBeforeItIsReplaced(t *testing.T) {
	w := newWorld(t)
	ada, rae, rob := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example"), w.signIn("OIN team", "rob@oin.example")
	issues := "/admin/submissions/" + ada.inReview("Fax Machine") + "/issues"
	rae.post(issues, url.Values{"from": {"REVIEW.1"}, "issue.text": {"Sharper."}})
	id := draftIssue.FindStringSubmatch(rae.get(issues).body)[1]
	change := func(text string) url.Values {
		read := valueOf(rae.get(issues+"?edit="+id).body, "read")
		return url.Values{"from": {"REVIEW.1"}, "issue": {id}, "read": {read}, "issue.text": {text}}
	}
	raes, robs := change("Square."), change("Larger.")
	rob.check("Rob's", rob.post(issues, robs), http.StatusOK, "Larger.")
	a := rae.post(issues, raes)
	for _, says := range []string{"A teammate changed this draft", "data-theirs-text>Larger.<", "Square.</textarea>"} {
		rae.check("Rae's", a, http.StatusUnprocessableEntity, says)
	}
	raes.Set("read", valueOf(a.body, "read"))
	rae.check("Rae's again, by the button that saves", rae.post(issues, raes), http.StatusUnprocessableEntity, "data-theirs-text>Larger.<")
	raes.Set("replace", valueOf(a.body, "replace"))
	rae.check("Rae's, by the one that replaces", rae.post(issues, raes), http.StatusOK, "Square.")

	// The same of an issue that was sent.
	rae.check("send", rae.post(strings.TrimSuffix(issues, "/issues")+"/do/request-changes", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "We emailed the ISV")
	read := func() url.Values {
		return url.Values{"from": {"CHANGES.1"}, "read": {between(t, rae.get(issues).body, `name="read" value="`, `"`)}, "issue.severity": {"must"}}
	}
	raes, robs = read(), read()
	robs.Set("issue.text", "Round.")
	rob.check("Rob's", rob.post(issues+"/"+id+"/change", robs), http.StatusOK, "Issue changed.")
	raes.Set("issue.text", "Oval.")
	for range 2 {
		a = rae.post(issues+"/"+id+"/change", raes)
		for _, says := range []string{"A teammate changed this issue", "data-theirs-text>Round.<", "Oval.</textarea>"} {
			rae.check("Rae's", a, http.StatusUnprocessableEntity, says)
		}
		raes.Set("read", valueOf(a.body, "read"))
	}
	raes.Set("replace", valueOf(a.body, "replace"))
	rae.check("Rae's, by the one that replaces", rae.post(issues+"/"+id+"/change", raes), http.StatusOK, "Oval.")
}
