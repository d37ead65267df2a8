package oin_test

import (
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
			"Fill in the form and submit it for review: 11 fields still need an answer or a better one."},
		{"one field missing", Submission{Status: StatusDraft, Answers: oneLess},
			"Fill in the form and submit it for review: 1 field still needs an answer or a better one."},
		{"no type", Submission{Status: StatusDraft, Answers: noType},
			"Fill in the form and submit it for review: an integration type has to be turned on."},
		{"a complete draft", Submission{Status: StatusDraft, Answers: ready}, "Everything is there: submit it for review."},
		{"an update", Submission{Status: StatusDraft, Answers: ready, Version: 2, Slug: "acme"},
			"Everything is there: submit it for review. What is in the catalog stays there until this version takes its place."},
		{"in review", Submission{Status: StatusReview, Due: &due},
			"The OIN team reviews what you submitted. An answer is expected by Tuesday, 1 December 2026; you need do nothing until then."},
		{"due today", Submission{Status: StatusReview, Due: &today},
			"The OIN team reviews what you submitted. An answer is expected by Tuesday, 24 November 2026; you need do nothing until then."},
		{"overdue", Submission{Status: StatusReview, Due: &late},
			"The OIN team reviews what you submitted. An answer was expected by Monday, 23 November 2026 and is late; write to oin@oin.example if it is urgent."},
		{"without a date", Submission{Status: StatusReview}, "The OIN team reviews what you submitted. Nothing is expected from you meanwhile."},
		{"in review, with a question", Submission{Status: StatusReview, Due: &due, AskedISV: &late},
			"The OIN team asks you something in an issue. Reply there. The OIN team reviews what you submitted. The result is expected by Tuesday, 1 December 2026."},
		{"in QA, late, with a question", Submission{Status: StatusQA, Due: &late, AskedISV: &late},
			"The OIN team asks you something in an issue. Reply there. The OIN team tests your integration. The result was expected by Monday, 23 November 2026 and is late; write to oin@oin.example if it is urgent."},
		{"in final review, without a date, with a question", Submission{Status: StatusFinal, AskedISV: &late},
			"The OIN team asks you something in an issue. Reply there. The OIN team looks at your fixes one last time."},
		{"changes, with a question", Submission{Status: StatusChanges, Answers: ready, AskedISV: &late},
			"Answer the issues that the OIN team found, then submit again. The review waits for your org; there is no deadline."},
		{"changes", Submission{Status: StatusChanges, Answers: ready},
			"Answer the issues that the OIN team found, then submit again. The review waits for your org; there is no deadline."},
		{"changes, something missing", Submission{Status: StatusChanges, Answers: oneLess},
			"Answer the issues that the OIN team found, then submit again. Before that, 1 field still needs an answer or a better one. The review waits for your org; there is no deadline."},
		{"changes of an update", Submission{Status: StatusChanges, Answers: ready, Version: 3, Slug: "acme"},
			"Answer the issues that the OIN team found, then submit again. What is in the catalog stays there until this version takes its place."},
		{"in QA", Submission{Status: StatusQA, Due: &due},
			"The OIN team tests your integration. An answer is expected by Tuesday, 1 December 2026; you need do nothing until then."},
		{"bugs", Submission{Status: StatusBugs, Answers: ready},
			"Fix the bugs that the OIN team found, then submit again. The review waits for your org; there is no deadline."},
		{"final review, late", Submission{Status: StatusFinal, Due: &late},
			"The OIN team looks at your fixes one last time. An answer was expected by Monday, 23 November 2026 and is late; write to oin@oin.example if it is urgent."},
		{"published", Submission{Status: StatusPublished}, "It stands in the catalog. Nothing is expected from anybody; choose Update to change it."},
		{"published, update in progress", Submission{Status: StatusPublished, Updating: true},
			"It stands in the catalog until the update that is in progress takes its place."},
		{"replaced", Submission{Status: StatusSuperseded, ReplacedBy: 4}, "Version 4 took its place in the catalog. Nothing is expected from anybody."},
		{"removed", Submission{Status: StatusRemoved}, "It is no longer in the catalog; existing users keep access. Nothing is expected from anybody."},
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
	for hours, want := range map[int]string{4: "is expected by Tuesday, 24 November 2026", 6: "was expected by Tuesday, 24 November 2026"} {
		now := due.Add(time.Duration(hours) * time.Hour).UTC()
		if got := (Submission{Status: StatusReview, Due: &due}).Next(now, "oin@oin.example", nil); !strings.Contains(got, want) {
			t.Errorf("%d hours after it was due: %q, want %q", hours, got, want)
		}
	}
}
