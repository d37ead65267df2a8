package portal_test

import (
	"errors"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

// drafts returns the drafts of issues that reviewers see.
func (w *world) drafts(id oin.SubmissionID) []oin.Issue {
	w.Helper()
	all, err := w.portal.Issues(w.ctx(), w.rae, id)
	w.ok(err)
	return oin.InState(all, oin.IssueDraft)
}

func TestADraftIsDiscardedAsItWasReadAndIsThereAgainForWhoGoesOnWithIt(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Field: oin.AppIcon, Severity: oin.SeverityShould, Text: "Sharper."}))
	draft := w.drafts(id)[0]

	// Rae changes it while Max is asked to confirm discarding it.
	changed := draft
	changed.Read = draft.Fingerprint()
	changed.Text = "Sharper, and square."
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), changed))
	err := w.portal.RemoveIssue(w.ctx(), w.max, id, draft.ID, draft.Fingerprint())
	w.refused(err, oin.CodeConflict)
	if c, ok := errors.AsType[*portal.DraftChanged](err); !ok || c.Now.Text != changed.Text {
		t.Errorf("Max is told %v", err)
	}
	w.ok(w.portal.RemoveIssue(w.ctx(), w.max, id, draft.ID, changed.Fingerprint()))
	w.refused(w.portal.RemoveIssue(w.ctx(), w.max, id, draft.ID, changed.Fingerprint()), oin.CodeNotFound)

	// Rae, who still has it open, saves it.
	changed.Text = "Sharper, square, and larger."
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), changed))
	again := w.drafts(id)
	if len(again) != 1 || again[0].Text != changed.Text || again[0].Field != oin.AppIcon || again[0].Severity != oin.SeverityShould {
		t.Errorf("the drafts are %+v", again)
	}
}

func TestADraftThatAColleagueHasChangedIsNotOverwrittenUnread(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), oin.Issue{Text: "Sharper."}))
	raes := w.drafts(id)[0]
	raes.Read = raes.Fingerprint()
	maxs := raes
	maxs.Text, raes.Text = "Larger.", "Square."
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), maxs))
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), maxs)) // the same again
	err := w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), raes)
	w.refused(err, oin.CodeInvalid)
	c, ok := errors.AsType[*portal.IssueChanged](err)
	if !ok || c.Now.Text != "Larger." || w.drafts(id)[0].Text != "Larger." {
		t.Fatalf("got %v, and the draft says %q", err, w.drafts(id)[0].Text)
	}
	raes.Read = c.Now.Fingerprint()
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), raes))
	if text := w.drafts(id)[0].Text; text != "Square." {
		t.Errorf("the draft says %q", text)
	}
}

func TestIssuesWrittenWhileTheISVWithdrawsAreDraftsInTheNextRound(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	w.act(w.ada, id, oin.ActionSubmit)
	open := w.seen(id)
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, open, oin.Issue{Text: "First."}))
	first := w.drafts(id)[0]
	first.Read = first.Fingerprint()
	w.act(w.ada, id, oin.ActionWithdraw)

	icon := oin.Issue{Field: oin.AppIcon, Severity: oin.SeverityQuestion, Text: "Is it yours?"}
	if _, ok := errors.AsType[*portal.Withdrawn](w.portal.WriteIssue(w.ctx(), w.rae, id, open, icon)); !ok {
		t.Error("Rae is not told that it was withdrawn")
	}
	first.Text = "First, and more."
	w.ok(w.portal.KeepForNextRound(w.ctx(), w.rae, id, open, []oin.Issue{icon, first}))
	w.refused(w.portal.KeepForNextRound(w.ctx(), w.rae, id, oin.Seen{Status: oin.StatusReview, Round: 7}, []oin.Issue{icon}), oin.CodeNotFound)
	w.refused(w.portal.KeepForNextRound(w.ctx(), w.rae, id, open, []oin.Issue{{}}), oin.CodeInvalid)
	w.refused(w.portal.KeepForNextRound(w.ctx(), w.ada, id, open, []oin.Issue{icon}), oin.CodeNotAllowed)
	never := w.complete("Acme Doors")
	w.refused(w.portal.KeepForNextRound(w.ctx(), w.rae, never, w.seen(never), []oin.Issue{icon}), oin.CodeNotFound)
	if all, err := w.portal.Issues(w.ctx(), w.ada, id); err != nil || len(all) > 0 {
		t.Errorf("the ISV sees %+v (%v)", all, err)
	}

	w.act(w.ada, id, oin.ActionSubmit)
	drafts := w.drafts(id)
	if len(drafts) != 2 || drafts[0].Text != "First, and more." || drafts[1].Text != icon.Text || drafts[1].Field != icon.Field || drafts[1].Severity != icon.Severity {
		t.Errorf("the next round has %+v", drafts)
	}
	w.movedOn(w.portal.KeepForNextRound(w.ctx(), w.rae, id, open, []oin.Issue{icon})) // it was resubmitted
}

func TestADraftIsSavedUnderTheIDThatItWasWrittenWith(t *testing.T) {
	w := newWorld(t)
	id, other := w.complete("Acme Directory"), w.complete("Acme Doors")
	w.act(w.ada, id, oin.ActionSubmit)
	w.act(w.ada, other, oin.ActionSubmit)
	i := oin.Issue{ID: "0190c7a2-7e1b-4c53-8f0a-0000000000aa", Field: oin.AppIcon, Text: "Sharper."}
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), i))
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), i)) // its response was lost
	if all := w.drafts(id); len(all) != 1 || all[0].ID != i.ID {
		t.Fatalf("the drafts are %+v", all)
	}
	w.refused(w.portal.WriteIssue(w.ctx(), w.rae, other, w.seen(other), i), oin.CodeNotFound)

	// A person who saves what was sent meanwhile hears what it says.
	third := w.submitted("Acme Files")
	sent := oin.Issue{ID: "0190c7a2-7e1b-4c53-8f0a-0000000000ab", Field: oin.AppIcon, Severity: oin.SeverityMust, Text: "Crop it."}
	w.ok(w.portal.WriteIssue(w.ctx(), w.rae, third, w.seen(third), sent))
	open := w.seen(third)
	w.act(w.rae, third, oin.ActionRequestChanges)
	if s, ok := errors.AsType[*portal.IssueSent](w.portal.WriteIssue(w.ctx(), w.rae, third, open, sent)); !ok || s.Now.Number != 1 || s.Now.Fingerprint() != sent.Fingerprint() {
		t.Errorf("a save of what was sent returns %+v", s)
	}

	// Another reviewer changes only the severity: that is not overwritten unread either.
	read := w.drafts(id)[0]
	theirs := read
	theirs.Read, theirs.Severity = read.Fingerprint(), oin.SeverityQuestion
	w.ok(w.portal.WriteIssue(w.ctx(), w.max, id, w.seen(id), theirs))
	read.Read, read.Text = read.Fingerprint(), "Square."
	w.refused(w.portal.WriteIssue(w.ctx(), w.rae, id, w.seen(id), read), oin.CodeInvalid)
	if all := w.drafts(id); all[0].Severity != oin.SeverityQuestion || all[0].Text != "Sharper." {
		t.Errorf("the draft is %+v", all[0])
	}
}
