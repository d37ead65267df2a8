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
		line, _ := oin.Find(from, action)
		return oin.Event{Action: action, From: from, To: line.To}
	}
	history := []oin.Event{
		{Action: oin.Create, To: oin.Draft},
		event(oin.Draft, oin.Submit), {Action: oin.Claimed, From: oin.Review, To: oin.Review},
		event(oin.Review, oin.Pass), event(oin.QA, oin.ReportBugs),
		event(oin.Bugs, oin.Submit), event(oin.Final, oin.ReportBugs), event(oin.Bugs, oin.Answer),
	}
	for seen, want := range map[oin.Seen]int{
		{Status: oin.Draft}:             6,
		{Status: oin.Review, Round: 1}:  5,
		{Status: oin.Final, Round: 2}:   2,
		{Status: oin.Bugs, Round: 2}:    1,
		{Status: oin.Final, Round: 3}:   0,
		{Status: oin.Removed, Round: 9}: 7, // there never was such a page
	} {
		if got := oin.EventsSince(history, seen); len(got) != want {
			t.Errorf("%s: %d steps since, want %d", seen, len(got), want)
		}
	}
}
