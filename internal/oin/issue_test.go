package oin_test

import (
	"slices"
	"testing"
	"time"

	. "oinmanager/internal/oin"
)

func TestNothingHappensToAnIssueOutsideItsLifecycle(t *testing.T) {
	allowed := map[[3]string]IssueState{
		{"open", "reply", "isv"}: IssueOpen, {"open", "reply", "reviewer"}: IssueOpen,
		{"open", "resolve", "isv"}: IssueResolved, {"open", "accept", "reviewer"}: IssueAccepted,
		{"resolved", "reply", "isv"}: IssueResolved, {"resolved", "reply", "reviewer"}: IssueResolved,
		{"resolved", "reopen", "isv"}: IssueOpen, {"resolved", "reopen", "reviewer"}: IssueOpen,
		{"resolved", "accept", "reviewer"}: IssueAccepted, {"accepted", "reopen", "reviewer"}: IssueOpen,
		{"open", "withdraw", "reviewer"}: IssueWithdrawn, {"resolved", "withdraw", "reviewer"}: IssueWithdrawn, {"withdrawn", "reopen", "reviewer"}: IssueOpen,
	}
	for _, s := range Statuses {
		for _, state := range []IssueState{IssueDraft, IssueOpen, IssueResolved, IssueAccepted, IssueWithdrawn} {
			for _, action := range []IssueAction{IssueActionAsk, IssueActionReply, IssueActionResolve, IssueActionReopen, IssueActionAccept, IssueActionChange, IssueActionWithdraw, "nonsense"} {
				for _, role := range []Role{RoleISV, RoleReviewer, RoleAdmin} {
					as := role
					if as == RoleAdmin {
						as = RoleReviewer
					}
					to, ok := allowed[[3]string{string(state), string(action), string(as)}]
					ok = ok && (s.InProgress || s.Status == StatusPublished)
					got, err := AllowIssue(Issue{State: state}, s.Status, action, role)
					if (err == nil) != ok || ok && got.To != to {
						t.Errorf("%s of a %s issue by %s in %s: to %q, error %v; want allowed %v, to %q", action, state, role, s.Status, got.To, err, ok, to)
					}
				}
			}
		}
	}
}

func TestAnIssueNamesItsWriterWhenAnotherSendsIt(t *testing.T) {
	i := Issue{Author: "Rob", Thread: []Remark{{Person: "Rae", Action: IssueActionAsk}, {Person: "Rob", Action: IssueActionReply}, {Person: "Max", Action: IssueActionAsk}}}
	for n, want := range []string{", written by Rob", "", ""} {
		if got := i.WrittenBy(n); got != want {
			t.Errorf("remark %d: %q, want %q", n, got, want)
		}
	}
	i.Thread[0].Person = "Rob"
	if got := i.WrittenBy(0); got != "" {
		t.Errorf("one's own: %q", got)
	}
}

func TestChecklistsAreForStagesOfTheOINTeam(t *testing.T) {
	for _, s := range Statuses {
		if has := len(Checklists[s.Status]) > 0; has != (s.Turn == PartyOIN) {
			t.Errorf("%s: has a checklist: %v", s.Status, has)
		}
		seen := map[string]bool{}
		for _, p := range Checklists[s.Status] {
			if p.Text == "" || seen[p.Key] {
				t.Errorf("%s: the point %q says nothing, or is there twice", s.Status, p.Key)
			}
			seen[p.Key] = true
		}
	}
	for _, line := range Lifecycle {
		if line.NeedsCleanPass != (line.Action == ActionPass) {
			t.Errorf("%s in %s: NeedsSettled is %v", line.Action, line.From, line.NeedsCleanPass)
		}
	}
}

func TestTimelineTellsWhatWasSaidBetweenTheEvents(t *testing.T) {
	at := func(minute int) time.Time { return time.Date(2026, 11, 24, 10, minute, 0, 0, time.UTC) }
	history := []Event{
		{At: at(0), Action: ActionSubmit, From: StatusDraft, To: StatusReview, Person: "ada"},
		{At: at(1), Action: ActionRequestChanges, From: StatusReview, To: StatusChanges, Person: "rae"},
		{At: at(5), Action: ActionSubmit, From: StatusChanges, To: StatusReview, Person: "ada"},
		{At: at(7), Action: ActionPass, From: StatusReview, To: StatusQA, Person: "rae"},
	}
	issues := []Issue{
		{Number: 1, Thread: []Remark{{At: at(1), Person: "rae", Action: IssueActionAsk, ByStep: true}, {At: at(3), Person: "abe", Action: IssueActionResolve}, {At: at(7), Person: "rae", Action: IssueActionAccept, ByStep: true}}},
		{Number: 2, Thread: []Remark{{At: at(1), Person: "rae", Action: IssueActionAsk, ByStep: true}, {At: at(2), Person: "ada", Action: IssueActionReply, Text: "How?"}, {At: at(5), Person: "abe", Action: IssueActionReply, Text: "At the very moment of a step."}, {At: at(6), Person: "rae", Action: IssueActionAccept}}},
	}
	var told []string
	for _, e := range Timeline(history, issues) {
		told = append(told, e.Person+" "+e.Means())
	}
	want := []string{
		"ada submitted it for review", "rae requested changes", "ada replied to issue 2", "abe marked issue 1 as resolved",
		"ada resubmitted it for review", "abe replied to issue 2", "rae accepted issue 2", "rae passed the first review",
	}
	if !slices.Equal(told, want) {
		t.Errorf("the timeline says %q, want %q", told, want)
	}
}
