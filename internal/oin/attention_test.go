package oin_test

import (
	"testing"

	. "oinmanager/internal/oin"
)

func TestAnIssueWaitsForTheSideThatWasAskedUntilThatSideAnswers(t *testing.T) {
	for _, c := range []struct {
		waits  Party
		by     Role
		action IssueAction
		status Status
		text   string
		want   Party
	}{
		{"", ISV, Reply, Changes, "Which one?", OINParty},
		{OINParty, ISV, Reply, Changes, "Well?", OINParty},
		{OINParty, Reviewer, Reply, Changes, "The first.", ISVParty},
		{ISVParty, ISV, Reply, Changes, "Thanks.", OINParty},
		{"", Reviewer, Reply, Review, "Does it?", ISVParty},
		{ISVParty, ISV, Resolve, Review, "", OINParty}, // no step of theirs follows
		{"", ISV, Resolve, QA, "Done.", OINParty},
		{"", ISV, Resolve, Changes, "Done.", ""}, // Submit for Review tells of it
		{ISVParty, ISV, Resolve, Bugs, "", ""},
		{OINParty, ISV, Resolve, Changes, "", OINParty},
		{OINParty, ISV, Reopen, Changes, "", OINParty},
		{"", Reviewer, Reopen, Review, "Not yet.", ISVParty},
		{OINParty, Reviewer, Accept, Changes, "Fine.", ""},
		{ISVParty, Reviewer, Accept, Review, "", ""},
		{"", ISV, Reply, Draft, "Hm.", ""}, // no reviewer sees a draft
	} {
		line := IssueTransition{Action: c.action, By: c.by}
		if got := (Issue{Waits: c.waits}).WaitsAfter(line, c.status, c.text); got != c.want {
			t.Errorf("%s by %s in %s with %q, while it waits for %q: now it waits for %q, want %q", c.action, c.by, c.status, c.text, c.waits, got, c.want)
		}
	}
}
