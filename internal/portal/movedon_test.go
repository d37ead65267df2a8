package portal_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// movedOn checks that err is a [portal.MovedOn], and returns it.
func (w *world) movedOn(err error) *portal.MovedOn {
	w.Helper()
	w.refused(err, oin.CodeConflict)
	m, ok := errors.AsType[*portal.MovedOn](err)
	if !ok {
		w.Fatalf("got %v, want what has happened since", err)
	}
	return m
}

func TestAStalePassPublishesNothingThatItsReviewerHasNotSeen(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionPass)
	w.act(w.rae, id, oin.ActionReportBugs, oin.Issue{Text: "It fails."})
	w.act(w.ada, id, oin.ActionSubmit)
	w.status(id, oin.StatusFinal)
	open := w.seen(id) // Rae's dialog

	w.clock = w.clock.Add(time.Minute)
	_, err := w.portal.Act(w.ctx(), w.max, id, portal.ActionRequest{Action: oin.ActionReportBugs, Seen: open, Over: w.rae.ID, Issues: []oin.Issue{{Text: "It still fails."}}})
	w.ok(err)
	w.setText(id, oin.AppDescription, "Something else altogether.")
	w.setText(id, oin.AppWebsite, "https://elsewhere.acme.example")
	w.act(w.ada, id, oin.ActionSubmit)
	w.status(id, oin.StatusFinal) // again

	_, err = w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{Action: oin.ActionPass, Seen: open, Note: "Fine."})
	m := w.movedOn(err)
	if len(m.Events) != 2 || m.Events[0].Action != oin.ActionReportBugs || m.Events[1].Person != "ada" || !m.Resubmitted {
		t.Errorf("what has happened: %+v", m)
	}
	if len(m.Fields) != 2 || m.Fields[0].Key != oin.AppWebsite || !strings.Contains(m.Error(), "2 fields are different") {
		t.Errorf("what is different: %v, in words %q", m.Fields, m)
	}
	w.status(id, oin.StatusFinal)

	c, err := w.portal.Changes(w.ctx(), w.rae, id, portal.SinceRound, m.Seen.Round)
	w.ok(err)
	if len(oin.FieldsOf(c.Fields)) != 2 || c.Earlier.Number != open.Round {
		t.Errorf("What changed compares with round %d: %+v", c.Earlier.Number, c.Fields)
	}
	w.act(w.max, id, oin.ActionPass) // who has seen it can pass it
	w.status(id, oin.StatusPublished)
}

func TestAnISVCannotSwapWhatIsBeingPassedByWithdrawingAndResubmitting(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	open := w.seen(id)
	w.act(w.ada, id, oin.ActionWithdraw)

	_, err := w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{Action: oin.ActionPass, Seen: open, Note: "Fine."})
	w.refused(err, oin.CodeNotFound)
	withdrawn, ok := errors.AsType[*portal.Withdrawn](err)
	if !ok || withdrawn.Event.Person != "ada" {
		t.Errorf("got %v, want who withdrew it", err)
	}
	_, err = w.portal.Review(w.ctx(), w.rae, id)
	if _, ok := errors.AsType[*portal.Withdrawn](err); !ok {
		t.Errorf("its page says %v", err)
	}

	w.setText(id, oin.AppDescription, "Something else.")
	w.act(w.ada, id, oin.ActionSubmit)
	w.movedOn(w.portal.Tick(w.ctx(), w.rae, id, open, map[string]bool{"name": true}))
	w.movedOn(w.portal.WriteIssue(w.ctx(), w.rae, id, open, oin.Issue{Text: "Say more."}))
	_, _, err = w.portal.Reveal(w.ctx(), w.rae, id, open, oin.TestPassword)
	w.movedOn(err)
	_, err = w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{Action: oin.ActionPass, Seen: open, Note: "Fine."})
	w.movedOn(err)
	w.status(id, oin.StatusReview)
}

func TestAnIssueIsNotAcceptedByAPageOfAnEarlierRound(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	open := w.seen(id)
	issues, err := w.portal.Issues(w.ctx(), w.rae, id)
	w.ok(err)
	w.act(w.ada, id, oin.ActionSubmit)
	w.movedOn(w.portal.ActOnIssue(w.ctx(), w.rae, id, open, issues[0].ID, oin.IssueActionAccept, ""))
	w.ok(w.portal.ActOnIssue(w.ctx(), w.rae, id, w.seen(id), issues[0].ID, oin.IssueActionAccept, ""))
}

func TestAnISVIsToldThatItsPageIsStaleWithoutNamesOfReviewers(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	open := w.seen(id)
	w.act(w.rae, id, oin.ActionPass)
	_, err := w.portal.Act(w.ctx(), w.ada, id, portal.ActionRequest{Action: oin.ActionWithdraw, Seen: open})
	m := w.movedOn(err)
	if len(m.Events) != 1 || m.Events[0].Person != oin.TeamName {
		t.Errorf("the ISV reads %+v", m.Events)
	}
}

func TestAnIssueThatHasANewReplyIsNotAcceptedByAPassThatHasNotReadIt(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more.", Severity: oin.SeverityMust})
	w.act(w.ada, id, oin.ActionSubmit)
	issues, err := w.portal.Issues(w.ctx(), w.rae, id)
	w.ok(err)
	pass := portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(id), Accepts: []oin.SeenIssue{issues[0].Seen()}}
	review, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	for _, p := range review.Checklist {
		pass.Ticks = append(pass.Ticks, p.Key)
	}
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), issues[0].ID, oin.IssueActionReply, "Stop: do not pass it yet."))
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.refused(err, oin.CodeInvalid)
	if !strings.Contains(err.Error(), "Issue 1 has something new") {
		t.Errorf("refused with %q", err)
	}
	issues, err = w.portal.Issues(w.ctx(), w.rae, id)
	w.ok(err)
	pass.Accepts[0] = issues[0].Seen()
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.ok(err)
	w.status(id, oin.StatusQA)
}

func TestAPageFromBeforeAHandOverOrARemovalDecidesNothing(t *testing.T) {
	for name, act := range map[string]func(*world, oin.SubmissionID) error{
		"handed over": func(w *world, published oin.SubmissionID) error { return w.handOver(published, globex) },
		"removed": func(w *world, published oin.SubmissionID) error {
			return w.try(w.max, published, oin.ActionRemove, "It leaks.")
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			first := w.published("Acme Directory")
			second := w.act(w.ada, first, oin.ActionUpdate)
			w.act(w.ada, second, oin.ActionSubmit)
			open := w.seen(second)
			w.ok(act(w, first))
			_, err := w.portal.Act(w.ctx(), w.rae, second, portal.ActionRequest{Action: oin.ActionPass, Seen: open, Note: "Fine."})
			m := w.movedOn(err)
			if len(m.Events) != 1 || m.Resubmitted || strings.Contains(m.Error(), "same answers") {
				t.Errorf("what has happened: %+v, in words %q", m, m)
			}
			r, err := w.portal.Review(w.ctx(), w.rae, second)
			w.ok(err)
			_, err = w.portal.Act(w.ctx(), w.rae, second, portal.ActionRequest{Action: oin.ActionPass, Seen: r.Submission.Seen(), Note: "Fine."})
			w.ok(err)
		})
	}
}
