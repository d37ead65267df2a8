package oin_test

import (
	"testing"

	"oinmanager/internal/oin"
)

func TestWhatAPageShowedComesBackAsItWas(t *testing.T) {
	for text, want := range map[string]bool{"REVIEW.2": true, "DRAFT.0": true, "REVIEW": false, "REVIEW.": false, "REVIEW.-1": false, "NONE.1": false, "": false} {
		s, ok := oin.ParseSeen(text)
		if ok != want || ok && s.String() != text {
			t.Errorf("%q is read as %v, %v", text, s, ok)
		}
	}
}

func TestEventsSinceAPageWasOpened(t *testing.T) {
	event := func(from oin.Status, action oin.Action) oin.Event {
		line, _ := oin.FindTransition(from, action)
		return oin.Event{Action: action, From: from, To: line.To}
	}
	history := []oin.Event{
		{Action: oin.ActionCreate, To: oin.StatusDraft},
		event(oin.StatusDraft, oin.ActionSubmit), {Action: oin.ActionClaim, From: oin.StatusReview, To: oin.StatusReview},
		event(oin.StatusReview, oin.ActionPass), event(oin.StatusQA, oin.ActionReportBugs),
		event(oin.StatusBugs, oin.ActionSubmit), event(oin.StatusFinal, oin.ActionReportBugs), event(oin.StatusBugs, oin.ActionAnswer),
	}
	for seen, want := range map[oin.Seen]int{
		{Status: oin.StatusDraft}:             6,
		{Status: oin.StatusReview, Round: 1}:  5,
		{Status: oin.StatusFinal, Round: 2}:   2,
		{Status: oin.StatusBugs, Round: 2}:    1,
		{Status: oin.StatusFinal, Round: 3}:   0,
		{Status: oin.StatusRemoved, Round: 9}: 7, // no page has shown this
	} {
		if got := oin.EventsSince(history, seen); len(got) != want {
			t.Errorf("%s: %d steps since, want %d", seen, len(got), want)
		}
	}
}
