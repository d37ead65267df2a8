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
		{"", RoleISV, IssueActionReply, StatusChanges, "Which one?", PartyOIN},
		{PartyOIN, RoleISV, IssueActionReply, StatusChanges, "Well?", PartyOIN},
		{PartyOIN, RoleReviewer, IssueActionReply, StatusChanges, "The first.", PartyISV},
		{PartyISV, RoleISV, IssueActionReply, StatusChanges, "Thanks.", PartyOIN},
		{"", RoleReviewer, IssueActionReply, StatusReview, "Does it?", PartyISV},
		{PartyISV, RoleISV, IssueActionResolve, StatusReview, "", PartyOIN}, // no step of the ISV follows
		{"", RoleISV, IssueActionResolve, StatusQA, "Done.", PartyOIN},
		{"", RoleISV, IssueActionResolve, StatusChanges, "Done.", ""}, // the step Submit for Review notifies of it
		{PartyISV, RoleISV, IssueActionResolve, StatusBugs, "", ""},
		{PartyOIN, RoleISV, IssueActionResolve, StatusChanges, "", PartyOIN},
		{PartyOIN, RoleISV, IssueActionReopen, StatusChanges, "", PartyOIN},
		{"", RoleReviewer, IssueActionReopen, StatusReview, "Not yet.", PartyISV},
		{PartyOIN, RoleReviewer, IssueActionAccept, StatusChanges, "Fine.", ""},
		{PartyISV, RoleReviewer, IssueActionAccept, StatusReview, "", ""},
		{PartyISV, RoleReviewer, IssueActionWithdraw, StatusChanges, "Never mind.", ""},
		{"", RoleReviewer, IssueActionChange, StatusChanges, "Now: larger.", PartyISV},
		{"", RoleReviewer, IssueActionChange, StatusReview, "Now: larger.", ""}, // it will be sent again
		{"", RoleISV, IssueActionReply, StatusDraft, "Hm.", ""},                 // reviewers don't see a draft
	} {
		line := IssueTransition{Action: c.action, By: c.by}
		if got := (Issue{Waits: c.waits}).WaitsAfter(line, c.status, c.text); got != c.want {
			t.Errorf("%s by %s in %s with %q, while it waits for %q: now it waits for %q, want %q", c.action, c.by, c.status, c.text, c.waits, got, c.want)
		}
	}
}
