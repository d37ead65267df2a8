package portal_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestPassNeedsATickedChecklistOrAReason(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	pass := portal.ActionRequest{Action: oin.ActionPass, Seen: oin.Seen{Status: oin.StatusReview, Round: 1}}
	_, err := w.portal.Act(w.ctx(), w.rae, id, pass)
	w.refused(err, oin.CodeInvalid)

	points := func() []oin.CheckedItem {
		r, err := w.portal.Review(w.ctx(), w.rae, id)
		w.ok(err)
		return r.Checklist
	}
	w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
	for _, p := range points() {
		if p.Key == "scopes" {
			t.Error("a connector is checked for its scopes")
		}
		w.ok(w.portal.Tick(w.ctx(), w.max, id, oin.Seen{Status: oin.StatusReview, Round: 1}, map[string]bool{p.Key: true}))
	}
	first := points()[0].Key
	w.clock = w.clock.Add(time.Minute)
	w.ok(w.portal.Tick(w.ctx(), w.rae, id, oin.Seen{Status: oin.StatusReview, Round: 1}, map[string]bool{first: true})) // it remains Max's
	if p := points()[0]; !p.Done() || p.Tick.Person != "max" {
		t.Errorf("the first point is %+v", p)
	}
	w.ok(w.portal.Tick(w.ctx(), w.rae, id, oin.Seen{Status: oin.StatusReview, Round: 1}, map[string]bool{first: false}))
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.refused(err, oin.CodeInvalid)
	pass.Ticks = []string{first} // the dialog has the checklist too
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.ok(err)
	w.status(id, oin.StatusQA)
	w.refused(w.portal.Tick(w.ctx(), w.rae, id, oin.Seen{Status: oin.StatusReview, Round: 1}, map[string]bool{first: true}), oin.CodeConflict)
	w.refused(w.portal.Tick(w.ctx(), w.rae, id, oin.Seen{Status: oin.StatusQA, Round: 1}, map[string]bool{first: true}), oin.CodeInvalid)
	w.refused(w.portal.Tick(w.ctx(), w.ada, id, oin.Seen{Status: oin.StatusQA, Round: 1}, map[string]bool{"guide": true}), oin.CodeNotAllowed)
}

func TestTicksCountNoMoreOnceSentInAgain(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.clock = w.clock.Add(time.Minute)
	w.ok(w.portal.Tick(w.ctx(), w.rae, id, oin.Seen{Status: oin.StatusReview, Round: 1}, map[string]bool{"name": true}))
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	w.clock = w.clock.Add(time.Minute)
	w.act(w.ada, id, oin.ActionSubmit)
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	if p := r.Checklist[0]; p.Key != "name" || p.Done() || !p.Stale || p.Tick.Person != "rae" {
		t.Errorf("the tick from before is %+v", p)
	}
}

func TestIssuesThatMustChangeHoldAPassUntilEachIsAcceptedOrAReasonIsGiven(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "Say more.", Severity: oin.SeverityMust},
		oin.Issue{Text: "And sharper.", Severity: oin.SeverityMust}, oin.Issue{Text: "Nicer?", Severity: oin.SeverityQuestion})
	issues, err := w.portal.Issues(w.ctx(), w.ada, id)
	w.ok(err)
	w.ok(w.portal.ActOnIssue(w.ctx(), w.ada, id, w.seen(id), issues[1].ID, oin.IssueActionResolve, ""))
	w.act(w.ada, id, oin.ActionSubmit)
	var ticks []string
	r, err := w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	for _, p := range r.Checklist {
		ticks = append(ticks, p.Key)
	}

	seenIssue := func(i int) oin.SeenIssue { return r.Issues[i].Seen() }
	pass := portal.ActionRequest{Action: oin.ActionPass, Seen: w.seen(id), Ticks: ticks}
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.refused(err, oin.CodeInvalid)
	if !strings.Contains(err.Error(), "2 “must change” issues aren't accepted") {
		t.Errorf("refused with %q", err)
	}
	pass.Accepts = []oin.SeenIssue{seenIssue(0)} // the other one was marked as resolved, and not accepted
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.refused(err, oin.CodeInvalid)
	reason := pass
	reason.Accepts, reason.Note = nil, "Their support has fixed it."
	pass.Accepts = append(pass.Accepts, seenIssue(1))
	_, err = w.portal.Act(w.ctx(), w.rae, id, pass)
	w.ok(err)
	w.status(id, oin.StatusQA)

	w.act(w.rae, id, oin.ActionReportBugs, oin.Issue{Text: "It fails.", Severity: oin.SeverityMust})
	w.act(w.ada, id, oin.ActionSubmit)
	reason.Seen, reason.Ticks = w.seen(id), nil
	_, err = w.portal.Act(w.ctx(), w.rae, id, reason)
	w.ok(err)
	w.status(id, oin.StatusPublished)
	r, err = w.portal.Review(w.ctx(), w.rae, id)
	w.ok(err)
	if note := r.Notes[len(r.Notes)-1].Text; !strings.Contains(note, "1 “must change” issue isn't accepted.") || !strings.Contains(note, "Their support") {
		t.Errorf("the note says %q", note)
	}
}

func TestReasonsForAPassAndNotesNeverReachTheISV(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.AddNote(w.ctx(), w.rae, id, "I know them: a careful team."))
	w.clock = w.clock.Add(time.Minute)
	_, err := w.portal.Act(w.ctx(), w.rae, id, portal.ActionRequest{Action: oin.ActionPass, Seen: oin.Seen{Status: oin.StatusReview, Round: 1}, Note: "Max has looked at the rest."})
	w.ok(err)
	r, err := w.portal.Review(w.ctx(), w.max, id)
	w.ok(err)
	if len(r.Notes) != 2 || !strings.Contains(r.Notes[1].Text, "Max has looked") || !strings.Contains(r.Notes[1].Text, "checklist items aren't checked") || r.Notes[0].Mine {
		t.Errorf("the team reads %+v", r.Notes)
	}
	history, err := w.history(w.ada, id)
	w.ok(err)
	for _, e := range history {
		if strings.Contains(e.Note, "Max has looked") {
			t.Errorf("the ISV reads %q", e.Note)
		}
	}
	for _, m := range w.mails() {
		if strings.Contains(m.Body, "careful") || strings.Contains(m.Body, "Max has looked") {
			t.Errorf("a mail says %q", m.Body)
		}
	}
	w.refused(w.portal.AddNote(w.ctx(), w.ada, id, "Hello"), oin.CodeNotAllowed)
	w.refused(w.portal.AddNote(w.ctx(), w.rae, id, ""), oin.CodeInvalid)
	w.refused(w.portal.RemoveNote(w.ctx(), w.max, id, r.Notes[0].ID), oin.CodeNotFound)
	w.ok(w.portal.RemoveNote(w.ctx(), w.rae, id, r.Notes[0].ID))
}

func TestCannedTextsAreKeptByReviewers(t *testing.T) {
	w := newWorld(t)
	find := func(words string) []oin.CannedText {
		all, err := w.portal.CannedTexts(w.ctx(), w.rae, words)
		w.ok(err)
		return all
	}
	for _, c := range find("") {
		if c.Field != "" && oin.FindField(c.Field) == nil {
			t.Errorf("“%s” is about a field that there is not: %s", c.Title, c.Field)
		}
	}
	w.ok(w.portal.SaveCannedText(w.ctx(), w.rae, oin.CannedText{Title: " Logo   is Okta's ", Field: oin.AppIcon, Severity: oin.SeverityMust, Text: "Use your own mark."}, ""))
	w.refused(w.portal.SaveCannedText(w.ctx(), w.rae, oin.CannedText{Title: "logo is okta's", Severity: oin.SeverityMust, Text: "x"}, ""), oin.CodeInvalid)
	w.refused(w.portal.SaveCannedText(w.ctx(), w.rae, oin.CannedText{Severity: oin.SeverityMust, Text: "x"}, ""), oin.CodeInvalid)
	w.refused(w.portal.SaveCannedText(w.ctx(), w.ada, oin.CannedText{Title: "x", Text: "x"}, ""), oin.CodeNotAllowed)
	got := find("MARK logo")
	if len(got) != 1 || got[0].Title != "Logo is Okta's" || got[0].Author != "rae" {
		t.Fatalf("found %+v", got)
	}
	read := got[0].Fingerprint()
	got[0].Text = "Use a mark of your own."
	w.ok(w.portal.SaveCannedText(w.ctx(), w.max, got[0], read))
	w.ok(w.portal.SaveCannedText(w.ctx(), w.max, got[0], read)) // the same again
	theirs := got[0]
	theirs.Text = "Draw your own mark."
	err := w.portal.SaveCannedText(w.ctx(), w.rae, theirs, read)
	w.refused(err, oin.CodeInvalid)
	if c, ok := errors.AsType[*portal.TextChanged](err); !ok || c.Now.Text != got[0].Text {
		t.Errorf("Rae, who read what it said before, is told %v", err)
	}
	if again := find("mark"); len(again) != 1 || again[0].Text != "Use a mark of your own." || again[0].Author != "max" {
		t.Errorf("changed to %+v", again)
	}
	if len(find("mark 100%_")) > 0 {
		t.Error("words that are not there were found")
	}
	w.ok(w.portal.RemoveCannedText(w.ctx(), w.rae, got[0].ID))
	w.refused(w.portal.RemoveCannedText(w.ctx(), w.rae, got[0].ID), oin.CodeNotFound)
}
