package submission_test

import (
	"testing"

	"oinmanager/internal/submission"
)

func TestWhatAPageShowedComesBackAsItWas(t *testing.T) {
	for text, want := range map[string]bool{"REVIEW.2": true, "DRAFT.0": true, "REVIEW": false, "REVIEW.": false, "REVIEW.-1": false, "NONE.1": false, "": false} {
		s, ok := submission.ParseSeen(text)
		if ok != want || ok && s.String() != text {
			t.Errorf("%q is read as %v, %v", text, s, ok)
		}
	}
}

func TestEventsSinceAPageWasOpened(t *testing.T) {
	event := func(from submission.Status, action submission.Action) submission.Event {
		line, _ := submission.Find(from, action)
		return submission.Event{Action: action, From: from, To: line.To}
	}
	history := []submission.Event{
		{Action: submission.Create, To: submission.Draft},
		event(submission.Draft, submission.Submit), {Action: submission.Claimed, From: submission.Review, To: submission.Review},
		event(submission.Review, submission.Pass), event(submission.QA, submission.ReportBugs),
		event(submission.Bugs, submission.Submit), event(submission.Final, submission.ReportBugs), event(submission.Bugs, submission.Answer),
	}
	for seen, want := range map[submission.Seen]int{
		{Status: submission.Draft}:             6,
		{Status: submission.Review, Round: 1}:  5,
		{Status: submission.Final, Round: 2}:   2,
		{Status: submission.Bugs, Round: 2}:    1,
		{Status: submission.Final, Round: 3}:   0,
		{Status: submission.Removed, Round: 9}: 7, // there never was such a page
	} {
		if got := submission.EventsSince(history, seen); len(got) != want {
			t.Errorf("%s: %d steps since, want %d", seen, len(got), want)
		}
	}
}
