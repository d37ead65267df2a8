package oin

import (
	"fmt"
	"strings"
	"time"
)

// Next returns a sentence or two for the version's own org on what is expected from whom,
// and by when. The OIN team's email address is team. The progress p of the version matters
// only while the org can edit it.
func (v Submission) Next(now time.Time, team string, p FormProgress) string {
	s := v.Status.Info()
	switch {
	case v.Hold.Since != nil:
		return "The OIN team has paused the review: “" + v.Hold.Why + "” It has no due date until it continues. We'll email you then."
	case v.AnswerWanted():
		return "The OIN team asked you something in an issue. Reply there. " + strings.TrimSpace(s.Next+" "+v.byWhen(now, team))
	case s.Turn == PartyOIN:
		return s.Next + " " + v.byWhen(now, team)
	case v.Status.Editable():
		return v.orgSteps(p) + v.untilPublished()
	case v.Status == StatusPublished && v.Updating:
		return "Live in the catalog until the update in progress is published."
	case v.Status == StatusSuperseded && v.ReplacedBy > 0:
		return fmt.Sprintf("Version %d has replaced it in the catalog.", v.ReplacedBy)
	default:
		return s.Next
	}
}

// NextLine returns in a few words what has to happen next with a version, for a list of its
// own org, or "" if nothing is expected from anyone. The progress p matters only while the
// org can edit it.
func (v Submission) NextLine(now time.Time, p FormProgress) string {
	missing := func(ready string) string {
		switch n := p.Missing(); {
		case n == 1:
			return "1 field needs attention"
		case n > 1:
			return fmt.Sprintf("%d fields need attention", n)
		case !p.HasType():
			return "Turn on an integration type"
		default:
			return ready
		}
	}
	switch {
	case v.Hold.Since != nil:
		return "Paused by the OIN team"
	case v.AnswerWanted():
		return "Waiting for your reply"
	case v.Status == StatusDraft:
		return missing("Ready to submit")
	case v.Status == StatusChanges:
		return missing("Resolve the issues, then resubmit")
	case v.Status == StatusBugs:
		return missing("Fix the bugs, then resubmit")
	case v.Due == nil:
		return ""
	case v.Overdue(now):
		return "Was due by " + shortDay(*v.Due, now) + ", and is late"
	default:
		return "Expect a reply by " + shortDay(*v.Due, now)
	}
}

// shortDay returns a day without its year if that is the current one.
func shortDay(t, now time.Time) string {
	if t.Year() == now.In(t.Location()).Year() {
		return t.Format("Monday, 2 January")
	}
	return t.Format("Monday, 2 January 2006")
}

// byWhen returns a sentence on when the org hears from the OIN team.
func (v Submission) byWhen(now time.Time, team string) string {
	what, expect, meanwhile := "Our reply", "Expect a reply", " You don't need to do anything until then."
	if v.AnswerWanted() {
		what, expect, meanwhile = "The result", "Expect the result", ""
	}
	switch {
	case v.Due == nil && v.AnswerWanted():
		return ""
	case v.Due == nil:
		return "You don't need to do anything for now."
	case v.Overdue(now):
		return what + " was due by " + weekday(*v.Due) + " and is late. If it's urgent, email " + team + "."
	default:
		return expect + " by " + weekday(*v.Due) + "." + meanwhile
	}
}

// AnswerWanted reports whether an issue waits for the org's reply on the OIN team's turn,
// or about the published version.
func (v Submission) AnswerWanted() bool {
	return (v.Status.Info().Turn == PartyOIN || v.Status == StatusPublished) && v.AskedISV != nil
}

// orgSteps returns what the org has to do with a version that it can edit.
func (v Submission) orgSteps(p FormProgress) string {
	var first string
	switch missing := p.Missing(); {
	case missing == 1:
		first = "1 field needs attention first."
	case missing > 1:
		first = fmt.Sprintf("%d fields need attention first.", missing)
	case !p.HasType():
		first = "Turn on an integration type first."
	}
	switch {
	case v.Status == StatusDraft && first == "":
		return "Everything is complete. Submit it for review."
	case v.Status == StatusDraft:
		return "Complete the form, then submit it for review. " + first
	case first == "":
		return v.Status.Info().Next
	default:
		return v.Status.Info().Next + " " + first
	}
}

// untilPublished returns what is in the catalog while the org edits a version, or that
// there is no deadline.
func (v Submission) untilPublished() string {
	switch {
	case v.Version > 1 && v.Slug != "":
		return " The published version stays in the catalog until this one replaces it."
	case v.Status == StatusDraft:
		return ""
	default:
		return " The review is on hold until you resubmit. After 90 days, it returns to draft."
	}
}

// Overdue reports whether the due day is over, in the OIN team's time zone.
func (v Submission) Overdue(now time.Time) bool {
	return v.Due != nil && v.Due.Format(time.DateOnly) < now.In(v.Due.Location()).Format(time.DateOnly)
}

func weekday(t time.Time) string { return t.Format("Monday, 2 January 2006") }
