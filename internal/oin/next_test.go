package oin_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	. "oinmanager/internal/oin"
)

func TestNextSaysWhatIsExpectedFromWhomAndByWhen(t *testing.T) {
	now := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	due, late, today := now.AddDate(0, 0, 7), now.AddDate(0, 0, -1), now.Add(-time.Hour)
	ready, oneLess, noType := complete(), complete(without(AppWebsite)), complete(without(ConnectorSupport, APISupport))
	seen := map[Status]bool{}
	for _, tt := range []struct {
		name string
		v    Submission
		want string
	}{
		{"a new draft", Submission{Status: StatusDraft, Answers: Answers{}},
			fmt.Sprintf("Complete the form, then submit it for review. %d fields need attention first.", FindTab("general").RequiredCount())},
		{"one field missing", Submission{Status: StatusDraft, Answers: oneLess},
			"Complete the form, then submit it for review. 1 field needs attention first."},
		{"no type", Submission{Status: StatusDraft, Answers: noType},
			"Complete the form, then submit it for review. Turn on an integration type first."},
		{"a complete draft", Submission{Status: StatusDraft, Answers: ready}, "Everything is complete. Submit it for review."},
		{"an update", Submission{Status: StatusDraft, Answers: ready, Version: 2, Slug: "acme"},
			"Everything is complete. Submit it for review. The published version stays in the catalog until this one replaces it."},
		{"in review", Submission{Status: StatusReview, Due: &due},
			"The OIN team is reviewing your submission. Expect a reply by Tuesday, 1 December 2026. You don't need to do anything until then."},
		{"due today", Submission{Status: StatusReview, Due: &today},
			"The OIN team is reviewing your submission. Expect a reply by Tuesday, 24 November 2026. You don't need to do anything until then."},
		{"overdue", Submission{Status: StatusReview, Due: &late},
			"The OIN team is reviewing your submission. Our reply was due by Monday, 23 November 2026 and is late. If it's urgent, email oin@oin.example."},
		{"without a date", Submission{Status: StatusReview}, "The OIN team is reviewing your submission. You don't need to do anything for now."},
		{"in review, with a question", Submission{Status: StatusReview, Due: &due, AskedISV: &late},
			"The OIN team asked you something in an issue. Reply there. The OIN team is reviewing your submission. Expect the result by Tuesday, 1 December 2026."},
		{"in QA, late, with a question", Submission{Status: StatusQA, Due: &late, AskedISV: &late},
			"The OIN team asked you something in an issue. Reply there. The OIN team is testing your integration. The result was due by Monday, 23 November 2026 and is late. If it's urgent, email oin@oin.example."},
		{"in final review, without a date, with a question", Submission{Status: StatusFinal, AskedISV: &late},
			"The OIN team asked you something in an issue. Reply there. The OIN team is checking your fixes."},
		{"changes, with a question", Submission{Status: StatusChanges, Answers: ready, AskedISV: &late},
			"Resolve or reply to each issue, then resubmit. The review is on hold until you resubmit. After 90 days, it returns to draft."},
		{"changes", Submission{Status: StatusChanges, Answers: ready},
			"Resolve or reply to each issue, then resubmit. The review is on hold until you resubmit. After 90 days, it returns to draft."},
		{"changes, something missing", Submission{Status: StatusChanges, Answers: oneLess},
			"Resolve or reply to each issue, then resubmit. 1 field needs attention first. The review is on hold until you resubmit. After 90 days, it returns to draft."},
		{"changes of an update", Submission{Status: StatusChanges, Answers: ready, Version: 3, Slug: "acme"},
			"Resolve or reply to each issue, then resubmit. The published version stays in the catalog until this one replaces it."},
		{"in QA", Submission{Status: StatusQA, Due: &due},
			"The OIN team is testing your integration. Expect a reply by Tuesday, 1 December 2026. You don't need to do anything until then."},
		{"bugs", Submission{Status: StatusBugs, Answers: ready},
			"Fix the reported bugs, then resubmit. The review is on hold until you resubmit. After 90 days, it returns to draft."},
		{"final review, late", Submission{Status: StatusFinal, Due: &late},
			"The OIN team is checking your fixes. Our reply was due by Monday, 23 November 2026 and is late. If it's urgent, email oin@oin.example."},
		{"published", Submission{Status: StatusPublished}, "Live in the catalog. To change it, choose Update."},
		{"published, update in progress", Submission{Status: StatusPublished, Updating: true},
			"Live in the catalog until the update in progress is published."},
		{"replaced", Submission{Status: StatusSuperseded, ReplacedBy: 4}, "Version 4 has replaced it in the catalog."},
		{"removed", Submission{Status: StatusRemoved}, "No longer in the catalog. Existing users keep access."},
	} {
		seen[tt.v.Status] = true
		if got := tt.v.Next(now, "oin@oin.example", ProgressOf(tt.v.Answers, tt.v.Facts)); got != tt.want {
			t.Errorf("%s:\n got %q\nwant %q", tt.name, got, tt.want)
		}
	}
	for _, s := range Statuses {
		if !seen[s.Status] {
			t.Errorf("nothing tries what is next in %s", s.Status)
		}
		if !strings.HasSuffix(s.Next, ".") {
			t.Errorf("%s: %q is no sentence", s.Status, s.Next)
		}
	}
}

func TestTheDayOfADueDateIsOverWhereTheTeamIs(t *testing.T) {
	zone, _ := FindZone("America/Los_Angeles")
	due := time.Date(2026, 11, 24, 19, 0, 0, 0, zone) // Wednesday in UTC
	for hours, want := range map[int]string{4: "Expect a reply by Tuesday, 24 November 2026", 6: "was due by Tuesday, 24 November 2026"} {
		now := due.Add(time.Duration(hours) * time.Hour).UTC()
		if got := (Submission{Status: StatusReview, Due: &due}).Next(now, "oin@oin.example", nil); !strings.Contains(got, want) {
			t.Errorf("%d hours after it was due: %q, want %q", hours, got, want)
		}
	}
}

func TestListsSayInAFewWordsWhatIsNext(t *testing.T) {
	now := time.Date(2026, 12, 28, 10, 0, 0, 0, time.UTC)
	due, later, late := now.AddDate(0, 0, 1), now.AddDate(0, 0, 7), now.AddDate(0, 0, -3)
	ready, oneLess, noType := complete(), complete(without(AppWebsite)), complete(without(ConnectorSupport, APISupport))
	for _, tt := range []struct {
		v    Submission
		want string
	}{
		{Submission{Status: StatusDraft, Answers: ready}, "Ready to submit"},
		{Submission{Status: StatusDraft, Answers: oneLess}, "1 field needs attention"},
		{Submission{Status: StatusDraft, Answers: noType}, "Turn on an integration type"},
		{Submission{Status: StatusDraft, Answers: ready, AskedISV: &late}, "Ready to submit"},
		{Submission{Status: StatusChanges, Answers: ready}, "Resolve the issues, then resubmit"},
		{Submission{Status: StatusChanges, Answers: oneLess}, "1 field needs attention"},
		{Submission{Status: StatusBugs, Answers: ready}, "Fix the bugs, then resubmit"},
		{Submission{Status: StatusReview, Due: &due}, "Expect a reply by Tuesday, 29 December"},
		{Submission{Status: StatusReview, Due: &later}, "Expect a reply by Monday, 4 January 2027"},
		{Submission{Status: StatusQA, Due: &late}, "Was due by Friday, 25 December, and is late"},
		{Submission{Status: StatusReview, Due: &due, AskedISV: &late}, "Waiting for your reply"},
		{Submission{Status: StatusPublished, AskedISV: &late}, "Waiting for your reply"},
		{Submission{Status: StatusReview, Hold: Hold{Since: &late}}, "Paused by the OIN team"},
		{Submission{Status: StatusFinal}, ""},
		{Submission{Status: StatusPublished, Updating: true}, ""},
		{Submission{Status: StatusRemoved}, ""},
	} {
		if got := tt.v.NextLine(now, ProgressOf(tt.v.Answers, tt.v.Facts)); got != tt.want {
			t.Errorf("%s: %q, want %q", tt.v.Status, got, tt.want)
		}
	}
}
