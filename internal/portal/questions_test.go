package portal_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

func (w *world) ask(who oin.Person, id oin.SubmissionID, text string) oin.Issue {
	w.Helper()
	n, err := w.portal.AskQuestion(w.ctx(), who, id, oin.AppDescription, text)
	w.ok(err)
	return w.issue(who, id, n)
}

func TestAnISVAsksTheOINTeamWhileItReviews(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	_, err := w.portal.AskQuestion(w.ctx(), w.ada, id, "", "May I?")
	w.refused(err, oin.CodeConflict) // a draft
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	w.tick()
	before := w.version(id)
	asked := w.ask(w.abe, id, "Is one scope enough?")
	if again := w.ask(w.ada, id, "Is one scope enough?"); again.ID != asked.ID {
		t.Error("a question that is sent twice is there twice")
	}
	if asked.State != oin.IssueAsked || asked.Severity != oin.SeverityQuestion || asked.Waits != oin.PartyOIN || asked.Author != "abe" || !asked.FromISV() {
		t.Errorf("the question is %+v", asked)
	}
	after := w.version(id)
	if after.Status != before.Status || after.Round != before.Round || !after.Due.Equal(*before.Due) {
		t.Errorf("the question changed the submission: %s %d %s", after.Status, after.Round, after.Due)
	}
	if after.AskedOIN == nil {
		t.Error("reviewers don't see that the question waits for them")
	}
	w.ok(w.portal.TellReplies(w.ctx(), postgres.TellReplies{Submission: id, Side: oin.PartyOIN, Since: w.clock}))
	if got := w.receivers(oin.NoticeISVReplied); !slices.Equal(got, []string{"rae@oin.example"}) {
		t.Errorf("the question went to %v", got)
	}
	if m := w.mails()[0]; !strings.HasPrefix(m.Subject, "Question from the ISV: “Acme Directory”") || !strings.Contains(m.Body, "Is one scope enough?") {
		t.Errorf("the email is %q: %s", m.Subject, m.Body)
	}
	w.finds(w.rae, "*Question from the ISV")

	reply := func(who oin.Person, action oin.IssueAction, text string) error {
		return w.portal.ActOnIssue(w.ctx(), who, id, w.seen(id), asked.ID, action, text)
	}
	w.refused(reply(w.ada, oin.IssueActionRaise, "Do it."), oin.CodeConflict)
	w.refused(reply(w.ada, oin.IssueActionAccept, ""), oin.CodeConflict)
	w.ok(reply(w.rae, oin.IssueActionReply, "It is."))
	if i := w.issue(w.ada, id, asked.Number); i.Waits != oin.PartyISV || i.State != oin.IssueAsked {
		t.Errorf("after the reply it is %s and waits for %q", i.State, i.Waits)
	}

	// A question is none of the issues that a request for changes needs.
	_, err = w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{Action: oin.ActionRequestChanges, Seen: w.seen(id)})
	w.refused(err, oin.CodeInvalid)
	w.refused(reply(w.rae, oin.IssueActionRaise, ""), oin.CodeInvalid)
	w.ok(reply(w.rae, oin.IssueActionRaise, "Please add a second one."))
	if i := w.issue(w.ada, id, asked.Number); i.State != oin.IssueOpen || i.Waits != oin.PartyISV {
		t.Errorf("turned into an issue it is %s and waits for %q", i.State, i.Waits)
	}
	events, err := w.history(w.ada, id)
	w.ok(err)
	issues, err := w.portal.Issues(w.ctx(), w.ada, id)
	w.ok(err)
	var said []string
	for _, e := range oin.Timeline(events, issues) {
		if e.Issue > 0 {
			said = append(said, e.Means())
		}
	}
	if want := []string{"asked the OIN team a question (issue 1)", "replied to issue 1", "turned the question into issue 1"}; !slices.Equal(said, want) {
		t.Errorf("the history says %q", said)
	}
}

func TestQuestionsAreBoundedAndOfOnesOwnOrg(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	for who, code := range map[*oin.Person]oin.Code{&w.gus: oin.CodeNotFound, &w.rae: oin.CodeNotAllowed} {
		_, err := w.portal.AskQuestion(w.ctx(), *who, id, "", "May I?")
		w.refused(err, code)
	}
	for _, bad := range []string{"", strings.Repeat("x", oin.MaxNote+1), "a\x00b"} {
		_, err := w.portal.AskQuestion(w.ctx(), w.ada, id, "", bad)
		w.refused(err, oin.CodeInvalid)
	}
	_, err := w.portal.AskQuestion(w.ctx(), w.ada, id, "no_field", "May I?")
	w.refused(err, oin.CodeInvalid)
	var last oin.Issue
	for n := range oin.MaxUnanswered {
		last = w.ask(w.ada, id, fmt.Sprintf("Question %d?", n))
	}
	_, err = w.portal.AskQuestion(w.ctx(), w.abe, id, "", "One more?")
	w.refused(err, oin.CodeLimitReached)
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), last.ID, oin.IssueActionWithdraw, ""))
	w.ask(w.abe, id, "One more?")

	w.suspendAcme(true)
	_, err = w.portal.AskQuestion(w.ctx(), w.ada, id, "", "And now?")
	w.refused(err, oin.CodeConflict)
	w.suspendAcme(false)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	_, err = w.portal.AskQuestion(w.ctx(), w.ada, id, "", "And now?")
	w.refused(err, oin.CodeConflict) // one's own turn
}

func TestAQuestionPreventsNoPublication(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	asked := w.ask(w.ada, id, "How long?")
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionPass)
	w.status(id, oin.StatusPublished)
	if i := w.issue(w.ada, id, asked.Number); i.State != oin.IssueAsked {
		t.Errorf("a question that no one answered is %s", i.State)
	}
}
