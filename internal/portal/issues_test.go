package portal_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// issue returns the issue with a number, as the person sees it.
func (w *world) issue(who oin.Person, id oin.SubmissionID, number int) oin.Issue {
	w.Helper()
	all, err := w.portal.Issues(w.ctx(), who, id)
	w.ok(err)
	for _, i := range all {
		if i.Number == number {
			return i
		}
	}
	w.Fatalf("%s sees no issue %d in %+v", who.Name, number, all)
	return oin.Issue{}
}

func TestAnIssueIsAConversation(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Field: oin.AppIcon, Severity: oin.SeverityShould, Text: "Sharper, please."}))
	if all, err := w.portal.Issues(w.ctx(), w.ada, id); err != nil || len(all) > 0 {
		t.Fatalf("the ISV sees a draft: %+v, %v", all, err)
	}
	draft := w.issue(w.max, id, 0)
	draft.Read = draft.Fingerprint()
	draft.Text = "Make it sharper, please."
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), draft)) // another reviewer continues with it

	// Drafts and the issues of the dialog are sent together.
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppDescription, Text: "Say more."})
	icon, text := w.issue(w.ada, id, 1), w.issue(w.ada, id, 2)
	if icon.Text != "Make it sharper, please." || icon.Severity != oin.SeverityShould || icon.State != oin.IssueOpen || text.Severity != oin.SeverityMust {
		t.Errorf("the ISV sees %+v and %+v", icon, text)
	}
	draft.Text = "Something else."
	w.refused(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), draft), oin.CodeInvalid) // sent issues do not change
	w.refused(w.portal.RemoveIssue(w.ctx(), w.rae, id, draft.ID, draft.Fingerprint()), oin.CodeInvalid)

	w.refused(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), icon.ID, oin.IssueActionReply, ""), oin.CodeInvalid)
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), icon.ID, oin.IssueActionReply, "Twice the size?"))
	w.ok(w.portal.ActOnIssue(w.ctx(), w.abe, id, w.seen(id), icon.ID, oin.IssueActionResolve, ""))
	w.refused(w.portal.ActOnIssue(w.ctx(), w.abe, id, w.seen(id), icon.ID, oin.IssueActionResolve, ""), oin.CodeConflict)
	w.refused(w.portal.ActOnIssue(w.ctx(), w.abe, id, w.seen(id), icon.ID, oin.IssueActionAccept, ""), oin.CodeConflict)
	w.ok(w.portal.ActOnIssue(w.ctx(), w.abe, id, w.seen(id), text.ID, oin.IssueActionResolve, "Two sentences more."))
	w.act(w.ada, id, oin.ActionSubmit)

	w.ok(w.portal.ActOnIssue(w.ctx(), w.rae, id, w.seen(id), icon.ID, oin.IssueActionReopen, "It is still blurred."))
	w.ok(w.portal.ActOnIssue(w.ctx(), w.rae, id, w.seen(id), text.ID, oin.IssueActionAccept, ""))
	w.act(w.rae, id, oin.ActionRequestChanges) // the open one is enough
	var thread []string
	for _, r := range w.issue(w.ada, id, 1).Thread {
		thread = append(thread, strings.TrimSpace(r.Person+" "+r.Means()+" "+r.Text))
	}
	want := []string{"OIN team requested this", "ada replied Twice the size?", "abe marked this as resolved", "OIN team reopened this It is still blurred.", "OIN team requested this"}
	if !slices.Equal(thread, want) {
		t.Errorf("the thread says %q, want %q", thread, want)
	}
	history, err := w.history(w.ada, id)
	w.ok(err)
	if asked := history[len(history)-1].Issues; len(asked) != 1 || asked[0].Number != 1 {
		t.Errorf("asked again for %+v, want issue 1 only", asked)
	}
	asked := 0
	for _, m := range w.mails() {
		if m.Notice == oin.NoticeChanges && m.Recipients[0] == w.ada.Email && strings.Contains(m.Body, "Make it sharper") && !strings.Contains(m.Body, "Say more.") {
			asked++
		}
	}
	if asked != 1 {
		t.Errorf("%d mails ask for issue 1 alone, want one", asked)
	}

	// Passing accepts what is left, if a reason is given for open issues.
	w.act(w.ada, id, oin.ActionAnswer)
	w.act(w.rae, id, oin.ActionPass)
	if i := w.issue(w.ada, id, 1); i.State != oin.IssueAccepted {
		t.Errorf("after the pass the issue is %s", i.State)
	}
	// The pass itself reports that: the timeline neither has it twice nor as a request.
	history, err = w.history(w.ada, id)
	w.ok(err)
	if asked := history[len(history)-1].Issues; len(asked) > 0 {
		t.Errorf("the pass asks for %+v", asked)
	}
	var told []string
	for _, e := range oin.Timeline(history, []oin.Issue{w.issue(w.ada, id, 1), w.issue(w.ada, id, 2)}) {
		if e.Issue > 0 && e.Action == oin.Action(oin.IssueActionAccept) {
			told = append(told, e.Means())
		}
	}
	if want := []string{"accepted issue 2"}; !slices.Equal(told, want) {
		t.Errorf("beside the steps the timeline tells %q, want what was accepted by hand, %q", told, want)
	}
}

func TestIssuesOfAnotherOrgDoNotExist(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	issue := w.issue(w.ada, id, 1)
	_, err := w.portal.Issues(w.ctx(), w.gus, id)
	w.refused(err, oin.CodeNotFound)
	w.refused(w.portal.ActOnIssue(w.ctx(), w.gus, id, w.seen(id), issue.ID, oin.IssueActionResolve, ""), oin.CodeNotFound)
	other := w.complete("Acme Doors")
	w.refused(w.portal.ActOnIssue(w.ctx(), w.ada, other, w.seen(other), issue.ID, oin.IssueActionResolve, ""), oin.CodeNotFound)
	for _, who := range []oin.Person{w.ada, w.gus} {
		w.refused(w.portal.WriteIssue(w.ctx(), who, id, w.seen(id), issue), oin.CodeNotAllowed)
		w.refused(w.portal.RemoveIssue(w.ctx(), who, id, issue.ID, issue.Fingerprint()), oin.CodeNotAllowed)
	}
	w.refused(w.portal.WriteIssue(w.ctx(), w.rae, other, w.seen(other), oin.Issue{Text: "A draft is no one's business."}), oin.CodeNotFound)
}

func TestIssuesSayingNothingAreRefused(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	for _, i := range []oin.Issue{
		{}, {Field: "nonsense", Text: "x"}, {Text: strings.Repeat("x", oin.MaxNote+1)}, {Text: "a\x00b"},
	} {
		w.refused(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), i), oin.CodeInvalid)
	}
	for range oin.MaxIssues {
		w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Text: "x"}))
	}
	w.refused(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Text: "x"}), oin.CodeInvalid)
	_, err := w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{
		Action: oin.ActionRequestChanges, Seen: oin.Seen{Status: oin.StatusReview, Round: 1}, Issues: []oin.Issue{{Text: "x"}},
	})
	w.refused(err, oin.CodeInvalid)
	if all, err := w.portal.Issues(w.ctx(), w.rae, id); err != nil || len(all) != oin.MaxIssues {
		t.Errorf("a refused request left %d issues (%v)", len(all), err)
	}
}

func TestIssuesAreAcceptedTogetherAsTheyWereRead(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "One."}, oin.Issue{Text: "Two."}, oin.Issue{Text: "Three."})
	one, two := w.issue(w.ada, id, 1), w.issue(w.ada, id, 2)
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), one.ID, oin.IssueActionResolve, "Done."))
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), two.ID, oin.IssueActionReply, "Why?"))
	w.act(w.ada, id, oin.ActionSubmit)
	one, two = w.issue(w.rae, id, 1), w.issue(w.rae, id, 2)
	read := []oin.SeenIssue{one.Seen(), two.Seen()}

	// Ada writes before Rae accepts: nothing is accepted.
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), two.ID, oin.IssueActionReply, "Now?"))
	w.refused(w.portal.AcceptIssues(w.ctx(), w.rae, id, w.seen(id), read), oin.CodeInvalid)
	w.refused(w.portal.AcceptIssues(w.ctx(), w.rae, id, w.seen(id), nil), oin.CodeInvalid)
	w.refused(w.portal.AcceptIssues(w.ctx(), w.ada, id, w.seen(id), read), oin.CodeNotAllowed)
	w.movedOn(w.portal.AcceptIssues(w.ctx(), w.rae, id, oin.Seen{Status: oin.StatusReview, Round: 1}, read))
	if i := w.issue(w.rae, id, 1); i.State != oin.IssueResolved {
		t.Fatalf("issue 1 is %s", i.State)
	}
	read[1] = w.issue(w.rae, id, 2).Seen()
	w.ok(w.portal.AcceptIssues(w.ctx(), w.rae, id, w.seen(id), read))
	w.ok(w.portal.AcceptIssues(w.ctx(), w.max, id, w.seen(id), read)) // a teammate was faster
	for n, want := range map[int]oin.IssueState{1: oin.IssueAccepted, 2: oin.IssueAccepted, 3: oin.IssueOpen} {
		i := w.issue(w.ada, id, n)
		if i.State != want || i.Waits != "" {
			t.Errorf("issue %d is %s and waits for %q, want %s", n, i.State, i.Waits, want)
		}
		if last := i.Thread[len(i.Thread)-1]; n < 3 && (last.Action != oin.IssueActionAccept || last.ByStep) {
			t.Errorf("the thread of issue %d ends with %+v", n, last)
		}
	}
}

func TestASentIssueIsChangedAndWithdrawnAndTheISVHearsOfIt(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Field: oin.AppIcon, Text: "Sharper."}, oin.Issue{Text: "A guide."}, oin.Issue{Text: "A price."})
	change := func(who oin.Person, read oin.Issue, severity oin.Severity, text string) error {
		read.Read, read.Severity, read.Text = read.Fingerprint(), severity, text
		return w.portal.ChangeIssue(w.ctx(), who, id, w.seen(id), read)
	}
	icon, guide, price := w.issue(w.rae, id, 1), w.issue(w.rae, id, 2), w.issue(w.rae, id, 3)
	w.refused(change(w.ada, icon, oin.SeverityMust, "Nothing."), oin.CodeNotAllowed)
	w.refused(change(w.rae, icon, oin.SeverityMust, ""), oin.CodeInvalid)
	w.ok(change(w.rae, icon, oin.SeverityShould, "Sharper, and square."))
	w.ok(change(w.rae, w.issue(w.rae, id, 1), oin.SeverityShould, "Sharper, and square.")) // nothing new
	_, clash := errors.AsType[*portal.IssueChanged](change(w.max, icon, oin.SeverityMust, "Larger."))
	if got := w.issue(w.ada, id, 1); !clash || got.Text != "Sharper, and square." || got.Severity != oin.SeverityShould || got.Field != oin.AppIcon || len(got.Thread) != 2 || got.Thread[1].Said() != "Before: Sharper." {
		t.Errorf("clash: %t, and the ISV sees %+v", clash, got)
	}
	w.ok(w.portal.ActOnIssue(w.ctx(), w.max, id, w.seen(id), guide.ID, oin.IssueActionWithdraw, "We found it."))
	w.ok(w.portal.ActOnIssue(w.ctx(), w.rae, id, w.seen(id), price.ID, oin.IssueActionAccept, "")) // must not hide the withdrawal
	w.refused(change(w.rae, guide, oin.SeverityMust, "Two guides."), oin.CodeConflict)
	w.refused(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), guide.ID, oin.IssueActionResolve, ""), oin.CodeConflict)

	w.minutes(10)
	var told string
	for _, m := range w.mails() {
		if m.Notice == oin.NoticeTeamReplied && m.Recipients[0] == w.ada.Email {
			told += m.Body
		}
	}
	for _, want := range []string{"It now says: Sharper, and square.", "We found it."} {
		if strings.Count(told, want) != 1 {
			t.Errorf("the mail to the ISV has %q not once: %s", want, told)
		}
	}

	// It is not asked for again, and does not stop a pass; a reviewer can reopen it.
	w.act(w.ada, id, oin.ActionAnswer)
	w.act(w.rae, id, oin.ActionRequestChanges)
	history, err := w.history(w.ada, id)
	w.ok(err)
	if asked := history[len(history)-1].Issues; len(asked) != 1 || asked[0].Number != 1 {
		t.Errorf("asked again for %+v, want issue 1 only", asked)
	}
	w.ok(w.portal.ActOnIssue(w.ctx(), w.rae, id, w.seen(id), guide.ID, oin.IssueActionReopen, "It is gone again."))
	if i := w.issue(w.ada, id, 2); i.State != oin.IssueOpen {
		t.Errorf("issue 2 is %s", i.State)
	}
}

func TestAnIssueOfThePublishedVersionReachesTheISV(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Field: oin.AppIcon, Text: "Left over from the review."}))
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionPass)
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), oin.Issue{Field: oin.AppWebsite, Text: "The page is gone."}))
	if all, err := w.portal.Issues(w.ctx(), w.ada, id); err != nil || len(all) > 0 {
		t.Fatalf("the ISV sees drafts: %+v, %v", all, err)
	}
	w.act(w.rae, id, oin.ActionReportIssues, oin.Issue{Text: "Customers ask for a guide."})
	if s := w.version(id).Status; s != oin.StatusPublished {
		t.Fatalf("the version is %s", s)
	}
	if n := w.issue(w.ada, id, 3); n.Text != "Customers ask for a guide." || n.State != oin.IssueOpen || n.Waits != oin.PartyISV || w.waiting(id) != "isv" {
		t.Errorf("the ISV sees %+v, and the submission waits for %q", n, w.waiting(id))
	}
	told := 0
	for _, m := range w.mails() {
		if m.Notice == oin.NoticeIssues && m.Recipients[0] == w.ada.Email && strings.Contains(m.Body, "The page is gone.") && strings.Contains(m.Body, "Left over") {
			told++
		}
	}
	if told != 1 {
		t.Errorf("%d mails tell the ISV, want one", told)
	}

	// What was reported is not reported again; the ISV answers, and a reviewer accepts.
	w.say(w.ada, id, 2, oin.IssueActionResolve, "It moved.")
	w.act(w.rae, id, oin.ActionReportIssues, oin.Issue{Text: "One more."})
	history, err := w.history(w.ada, id)
	w.ok(err)
	if asked := history[len(history)-1].Issues; len(asked) != 1 || asked[0].Number != 4 {
		t.Errorf("reported %+v, want issue 4 only", asked)
	}
	w.say(w.rae, id, 2, oin.IssueActionAccept, "")
	_, err = w.portal.Act(w.ctx(), w.ada, id, portal.ActionRequest{Action: oin.ActionReportIssues, Seen: w.seen(id), Issues: []oin.Issue{{Text: "x"}}})
	w.refused(err, oin.CodeNotAllowed)
	_, err = w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{Action: oin.ActionReportIssues, Seen: w.seen(id)})
	w.refused(err, oin.CodeInvalid)
}

func TestOpenIssuesOfThePublishedVersionGoIntoItsUpdate(t *testing.T) {
	w := newWorld(t)
	old := w.published("Acme Directory")
	w.act(w.rae, old, oin.ActionReportIssues, oin.Issue{Field: oin.AppWebsite, Severity: oin.SeverityMust, Text: "The page is gone."}, oin.Issue{Text: "Customers ask for a guide."}, oin.Issue{Text: "A question."})
	w.ok(w.portal.ActOnIssue(w.ctx(), w.rae, old, w.seen(old), w.issue(w.rae, old, 3).ID, oin.IssueActionAccept, ""))
	numbers := func(who oin.Person, id oin.SubmissionID) (all []int) {
		t.Helper()
		issues, err := w.portal.Issues(w.ctx(), who, id)
		w.ok(err)
		for _, i := range issues {
			all = append(all, i.Number)
		}
		return all
	}

	w.clock = w.clock.Add(time.Minute)
	// The ISV sees the open ones in the new draft, and answers them there. The team hears it.
	next := w.act(w.ada, old, oin.ActionUpdate)
	if got := numbers(w.ada, next); !slices.Equal(got, []int{1, 2}) {
		t.Fatalf("the draft of the update has issues %v", got)
	}
	page := w.issue(w.ada, next, 1)
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, next, w.seen(next), page.ID, oin.IssueActionReply, "Which page?"))
	if i := w.issue(w.rae, old, 1); i.Waits != oin.PartyOIN || i.Thread[len(i.Thread)-1].Text != "Which page?" || w.waiting(old) != "oin isv" {
		t.Errorf("the reply in the draft is %+v, and the published version waits for %q", i, w.waiting(old))
	}
	w.refused(w.portal.ActOnIssue(w.ctx(), w.gus, next, w.seen(next), page.ID, oin.IssueActionResolve, ""), oin.CodeNotFound)

	// Once it is submitted, the reviewer has them in the review, with what changed since.
	w.act(w.ada, next, oin.ActionSubmit)
	if got := numbers(w.rae, next); !slices.Equal(got, []int{1, 2}) {
		t.Errorf("the review of the update has issues %v", got)
	}
	if got := numbers(w.rae, old); !slices.Equal(got, []int{3}) || w.waiting(old) != "" {
		t.Errorf("the published version has issues %v, and waits for %q", got, w.waiting(old))
	}
	r, err := w.portal.ReviewIssues(w.ctx(), w.rae, next)
	w.ok(err)
	if c, round, ok := w.issue(w.rae, next, 1).ChangeSince(r.Rounds, r.Submission.Submitted); !ok || round != 0 || c.Kind != oin.DifferenceKept {
		t.Errorf("since the published version: %+v, round %d, %v", c, round, ok)
	}
	_, err = w.portal.Act(w.ctx(), w.rae, next, portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(next)})
	w.refused(err, oin.CodeInvalid) // one of them must change

	// What is reported meanwhile comes with the next round, under a number of its own.
	w.act(w.rae, old, oin.ActionReportIssues, oin.Issue{Text: "One more."})
	w.act(w.ada, next, oin.ActionWithdraw)
	w.act(w.ada, next, oin.ActionSubmit)
	if got := numbers(w.rae, next); len(got) != 3 {
		t.Errorf("after another round, the update has issues %v", got)
	}

	// A deleted update gives them back.
	w.act(w.ada, next, oin.ActionWithdraw)
	w.act(w.ada, next, oin.ActionDelete)
	if got := numbers(w.rae, old); len(got) != 4 {
		t.Errorf("after the update was deleted, the published version has issues %v", got)
	}
}
