package portal_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// movedOn checks that nothing was done because the submission is no longer what the
// person saw.
func (w *world) movedOn(err error) *portal.MovedOn {
	w.Helper()
	w.refused(err, oin.Conflict)
	m, ok := errors.AsType[*portal.MovedOn](err)
	if !ok {
		w.Fatalf("got %v, want what has happened since", err)
	}
	return m
}

func TestAStalePassPublishesNothingThatItsReviewerHasNotSeen(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.Submit)
	w.act(w.rae, id, oin.Pass)
	w.act(w.rae, id, oin.ReportBugs, oin.Issue{Text: "It fails."})
	w.act(w.ada, id, oin.Submit)
	w.status(id, oin.Final)
	open := w.seen(id) // Rae's dialog

	w.clock = w.clock.Add(time.Minute)
	_, err := w.portal.Act(w.ctx(), w.max, id, portal.Move{Action: oin.ReportBugs, Seen: open, Over: w.rae.ID, Issues: []oin.Issue{{Text: "It still fails."}}})
	w.ok(err)
	w.setText(id, oin.AppDescription, "Something else altogether.")
	w.setText(id, oin.AppWebsite, "https://elsewhere.acme.example")
	w.act(w.ada, id, oin.Submit)
	w.status(id, oin.Final) // once more

	_, err = w.portal.Act(w.ctx(), w.rae, id, portal.Move{Action: oin.Pass, Seen: open, Note: "Fine."})
	m := w.movedOn(err)
	if len(m.Events) != 2 || m.Events[0].Action != oin.ReportBugs || m.Events[1].Person != "ada" || !m.Resubmitted {
		t.Errorf("what has happened: %+v", m)
	}
	if len(m.Fields) != 2 || m.Fields[0].Key != oin.AppWebsite || !strings.Contains(m.Error(), "2 fields are different") {
		t.Errorf("what is different: %v, in words %q", m.Fields, m)
	}
	w.status(id, oin.Final)

	c, err := w.portal.Changes(w.ctx(), w.rae, id, portal.SinceRound, m.Seen.Round)
	w.ok(err)
	if len(oin.ChangedFields(c.Fields)) != 2 || c.Earlier.Number != open.Round {
		t.Errorf("What changed compares with round %d: %+v", c.Earlier.Number, c.Fields)
	}
	w.act(w.max, id, oin.Pass) // who has seen it passes it
	w.status(id, oin.Published)
}

func TestAnISVCannotSwapWhatIsBeingPassedByWithdrawingAndResubmitting(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.Submit)
	open := w.seen(id)
	w.act(w.ada, id, oin.Withdraw)

	_, err := w.portal.Act(w.ctx(), w.rae, id, portal.Move{Action: oin.Pass, Seen: open, Note: "Fine."})
	w.refused(err, oin.NotFound)
	withdrawn, ok := errors.AsType[*portal.Withdrawn](err)
	if !ok || withdrawn.Event.Person != "ada" {
		t.Errorf("got %v, want who withdrew it", err)
	}
	_, err = w.portal.Review(w.ctx(), w.rae, id)
	if _, ok := errors.AsType[*portal.Withdrawn](err); !ok {
		t.Errorf("its page says %v", err)
	}

	w.setText(id, oin.AppDescription, "Something else.")
	w.act(w.ada, id, oin.Submit)
	w.movedOn(w.portal.Tick(w.ctx(), w.rae, id, open, map[string]bool{"name": true}))
	w.movedOn(w.portal.WriteIssue(w.ctx(), w.rae, id, open, oin.Issue{Text: "Say more."}))
	_, _, err = w.portal.Reveal(w.ctx(), w.rae, id, open, oin.TestPassword)
	w.movedOn(err)
	_, err = w.portal.Act(w.ctx(), w.rae, id, portal.Move{Action: oin.Pass, Seen: open, Note: "Fine."})
	w.movedOn(err)
	w.status(id, oin.Review)
}

func TestAnIssueIsNotAcceptedByAPageOfAnEarlierRound(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.Submit)
	w.act(w.rae, id, oin.RequestChanges, oin.Issue{Text: "Say more."})
	open := w.seen(id)
	issues, err := w.portal.Issues(w.ctx(), w.rae, id)
	w.ok(err)
	w.act(w.ada, id, oin.Submit)
	w.movedOn(w.portal.ActOnIssue(w.ctx(), w.rae, id, open, issues[0].ID, oin.Accept, ""))
	w.ok(w.portal.ActOnIssue(w.ctx(), w.rae, id, w.seen(id), issues[0].ID, oin.Accept, ""))
}

func TestAnISVIsToldThatItsPageIsStaleWithoutNamesOfReviewers(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.Submit)
	open := w.seen(id)
	w.act(w.rae, id, oin.Pass)
	_, err := w.portal.Act(w.ctx(), w.ada, id, portal.Move{Action: oin.Withdraw, Seen: open})
	m := w.movedOn(err)
	if len(m.Events) != 1 || m.Events[0].Person != oin.TeamName {
		t.Errorf("the ISV reads %+v", m.Events)
	}
}

func TestAnIssueThatHasANewReplyIsNotAcceptedByAPassThatHasNotReadIt(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.Submit)
	w.act(w.rae, id, oin.RequestChanges, oin.Issue{Text: "Say more.", Severity: oin.Must})
	w.act(w.ada, id, oin.Submit)
	issues, err := w.portal.Issues(w.ctx(), w.rae, id)
	w.ok(err)
	pass := portal.Move{Action: oin.Pass, Seen: w.seen(id), Accepts: []oin.SeenIssue{issues[0].Seen()}}
	review, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	for _, p := range review.Checklist {
		pass.Ticks = append(pass.Ticks, p.Key)
	}
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), issues[0].ID, oin.Reply, "Stop: do not pass it yet."))
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.refused(err, oin.Invalid)
	if !strings.Contains(err.Error(), "something new in issue 1") {
		t.Errorf("refused with %q", err)
	}
	issues, err = w.portal.Issues(w.ctx(), w.rae, id)
	w.ok(err)
	pass.Accepts[0] = issues[0].Seen()
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.ok(err)
	w.status(id, oin.QA)
}

func TestAPageFromBeforeAHandOverOrARemovalDecidesNothing(t *testing.T) {
	for name, act := range map[string]func(*world, oin.ID) error{
		"handed over": func(w *world, published oin.ID) error { return w.handOver(published, globex) },
		"removed": func(w *world, published oin.ID) error {
			return w.try(w.max, published, oin.Remove, "It leaks.")
		},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			first := w.published("Acme Directory")
			second := w.act(w.ada, first, oin.Update)
			w.act(w.ada, second, oin.Submit)
			open := w.seen(second)
			w.ok(act(w, first))
			_, err := w.portal.Act(w.ctx(), w.rae, second, portal.Move{Action: oin.Pass, Seen: open, Note: "Fine."})
			m := w.movedOn(err)
			if len(m.Events) != 1 || m.Resubmitted || strings.Contains(m.Error(), "same answers") {
				t.Errorf("what has happened: %+v, in words %q", m, m)
			}
			r, err := w.portal.Review(w.ctx(), w.rae, second)
			w.ok(err)
			_, err = w.portal.Act(w.ctx(), w.rae, second, portal.Move{Action: oin.Pass, Seen: r.Version.Seen(), Note: "Fine."})
			w.ok(err)
		})
	}
}
