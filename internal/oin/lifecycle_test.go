package oin_test

import (
	"strings"
	"testing"

	. "oinmanager/internal/oin"
)

// allowed repeats the specification's table (section 7) on purpose, so that a mistake in
// the lifecycle has to be made twice to pass.
var allowed = map[[3]string]string{
	{"DRAFT", "edit", "isv"}: "DRAFT", {"DRAFT", "submit", "isv"}: "REVIEW", {"DRAFT", "delete", "isv"}: "DRAFT",
	{"REVIEW", "withdraw", "isv"}: "DRAFT", {"REVIEW", "pass", "reviewer"}: "QA", {"REVIEW", "request-changes", "reviewer"}: "CHANGES",
	{"CHANGES", "edit", "isv"}: "CHANGES", {"CHANGES", "submit", "isv"}: "REVIEW", {"CHANGES", "answer", "isv"}: "REVIEW",
	{"QA", "pass", "reviewer"}: "PUBLISHED", {"QA", "report-bugs", "reviewer"}: "BUGS",
	{"BUGS", "edit", "isv"}: "BUGS", {"BUGS", "submit", "isv"}: "FINAL", {"BUGS", "answer", "isv"}: "FINAL",
	{"FINAL", "pass", "reviewer"}: "PUBLISHED", {"FINAL", "report-bugs", "reviewer"}: "BUGS",
	{"REVIEW", "return-to-draft", "admin"}: "DRAFT", {"CHANGES", "return-to-draft", "admin"}: "DRAFT", {"QA", "return-to-draft", "admin"}: "DRAFT",
	{"BUGS", "return-to-draft", "admin"}: "DRAFT", {"FINAL", "return-to-draft", "admin"}: "DRAFT",
	{"PUBLISHED", "report-issues", "reviewer"}: "PUBLISHED", {"PUBLISHED", "update", "isv"}: "PUBLISHED", {"PUBLISHED", "remove", "admin"}: "REMOVED",
	{"PUBLISHED", "ask-for-removal", "isv"}: "PUBLISHED", {"PUBLISHED", "drop-removal", "isv"}: "PUBLISHED", {"PUBLISHED", "hand-over", "admin"}: "PUBLISHED",
}

func TestNothingHappensOutsideTheLifecycle(t *testing.T) {
	actions := []Action{ActionEdit, ActionSubmit, ActionDelete, ActionWithdraw, ActionAnswer, ActionUpdate, ActionPass, ActionRequestChanges, ActionReportBugs, ActionReportIssues, ActionRemove, ActionRequestRemoval, ActionCancelRemoval, ActionTransfer, ActionReturn, ActionCreate, "nonsense"}
	for _, s := range Statuses {
		for _, action := range actions {
			for _, role := range []Role{RoleISV, RoleReviewer, RoleAdmin} {
				want, ok := allowed[[3]string{s.Status.String(), string(action), string(role)}]
				if role == RoleAdmin && !ok { // admins are also reviewers
					want, ok = allowed[[3]string{s.Status.String(), string(action), string(RoleReviewer)}]
				}
				got, err := AllowTransition(s.Status, action, role)
				if (err == nil) != ok {
					t.Errorf("%s by %s in %s: got error %v, want allowed %v", action, role, s.Status, err, ok)
				} else if ok && got.To.String() != want {
					t.Errorf("%s by %s in %s leads to %s, want %s", action, role, s.Status, got.To, want)
				}
			}
		}
	}
	short, err := Submission{Status: StatusReview, OneReview: true}.AllowTransition(ActionPass, RoleReviewer)
	if err != nil || short.To != StatusPublished || !short.Publishes {
		t.Errorf("where one review is enough, passing it leads to %s (%v)", short.To, err)
	}
	if t2 := (Submission{Status: StatusReview, OneReview: true}).OpenOn(RoleReviewer); len(t2) != len(AllowedTransitions(StatusReview, RoleReviewer)) {
		t.Errorf("where one review is enough, a reviewer can make %d transitions", len(t2))
	}
	if len(allowed)+1 != len(Lifecycle) {
		t.Errorf("the lifecycle has %d lines, the specification %d", len(Lifecycle), len(allowed))
	}
}

func TestLifecycleLinesCarryWhatTheyNeed(t *testing.T) {
	for _, line := range Lifecycle {
		if line.Button == "" {
			t.Errorf("%s in %s has no button", line.Action, line.From)
		}
		if line.Means == "" && line.Action != ActionEdit && !line.Deletes {
			t.Errorf("%s in %s says nothing for the history", line.Action, line.From)
		}
		if line.Deletes && (line.From != StatusDraft || len(line.Notices) > 0) {
			t.Errorf("deleting exists for drafts only, and sends no mail: %+v", line)
		}
		if line.Publishes != (line.To == StatusPublished && line.From != StatusPublished) {
			t.Errorf("%s in %s: Publishes is %v", line.Action, line.From, line.Publishes)
		}
		if line.NeedsRecent != (line.Publishes || line.By == RoleAdmin) {
			t.Errorf("%s in %s: a recent sign-in is asked for: %v", line.Action, line.From, line.NeedsRecent)
		}
		if (line.To == StatusChanges || line.To == StatusBugs) && line.Action != ActionEdit && !line.NeedsIssues {
			t.Errorf("%s in %s sends back without issues", line.Action, line.From)
		}
	}
}

func TestWhoseTurnItIs(t *testing.T) {
	for _, s := range Statuses {
		var isv, oin bool
		for _, line := range Lifecycle {
			if line.From == s.Status && line.From != StatusPublished && line.Action != ActionWithdraw {
				isv = isv || line.By == RoleISV
				oin = oin || line.By == RoleReviewer
			}
		}
		want := map[[2]bool]Party{{true, false}: PartyISV, {false, true}: PartyOIN, {false, false}: PartyNone}[[2]bool{isv, oin}]
		if s.Turn != want {
			t.Errorf("%s: it is the turn of %q, but %q can act", s.Status, s.Turn, want)
		}
		if s.Status.Editable() != (s.Turn == PartyISV) {
			t.Errorf("%s: editable is %v", s.Status, s.Status.Editable())
		}
	}
}

func TestStatusIsNotMadeFromAnyString(t *testing.T) {
	for _, s := range Statuses {
		if got, ok := ParseStatus(s.Status.String()); !ok || got != s.Status {
			t.Errorf("%s does not survive", s.Status)
		}
	}
	if _, ok := ParseStatus("draft"); ok {
		t.Error("“draft” is taken as a status")
	}
	var s Status
	if err := s.UnmarshalText([]byte("NONSENSE")); err == nil {
		t.Error("a status that does not exist was read")
	}
}

func TestSlugAndNameKey(t *testing.T) {
	for in, want := range map[string]string{
		"Acme Directory": "acme-directory", "  Zoë & Söhne GmbH ": "zo-s-hne-gmbh", "日本": "integration", "A--B": "a-b",
		strings.Repeat("a", 70): strings.Repeat("a", 60), strings.Repeat("a", 59) + " b": strings.Repeat("a", 59),
		strings.Repeat("a", 58) + " bc": strings.Repeat("a", 58) + "-b",
	} {
		if got := Slug(in); got != want {
			t.Errorf("Slug(%q) = %q, want %q", in, got, want)
		}
	}
	if NameKey(" Acme   Directory ") != NameKey("acme directory") {
		t.Error("names that are the same to a person have different keys")
	}
}
