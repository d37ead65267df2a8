package oin

import (
	"strings"
)

// Action is what a person does with a submission.
type Action string

const (
	ActionEdit           Action = "edit"
	ActionSubmit         Action = "submit"
	ActionDelete         Action = "delete"
	ActionWithdraw       Action = "withdraw"
	ActionAnswer         Action = "answer"
	ActionUpdate         Action = "update"
	ActionPass           Action = "pass"
	ActionRequestChanges Action = "request-changes"
	ActionReportBugs     Action = "report-bugs"
	ActionReportIssues   Action = "report-issues" // with the published version
	ActionRemove         Action = "remove"
	ActionRequestRemoval Action = "ask-for-removal"
	ActionCancelRemoval  Action = "drop-removal"
	ActionTransfer       Action = "hand-over"
	ActionReturn         Action = "return-to-draft"
)

// Notice is a kind of email.
type Notice string

const (
	NoticeReceived  Notice = "received"  // to the ISV, with the target date
	NoticeSubmitted Notice = "submitted" // to the OIN team
	NoticeChanges   Notice = "changes"   // to the ISV, with the issues
	NoticeBugs      Notice = "bugs"      // to the ISV, with the bugs
	NoticeWithdrawn Notice = "withdrawn" // to the OIN team
	NoticePassed    Notice = "passed"    // to the ISV, about the first review
	NoticePublished Notice = "published" // to the ISV
	NoticeRemoved   Notice = "removed"   // to the ISV
	NoticeIssues    Notice = "issues"    // to the ISV, with issues with the published version
	NoticeReturned  Notice = "returned"  // to the ISV

	NoticeRemovalRequested Notice = "removal-asked"   // to the OIN team
	NoticeRemovalCanceled  Notice = "removal-dropped" // to the OIN team
	NoticeTransferredOut   Notice = "given-away"      // to the former org
	NoticeTransferredIn    Notice = "taken-over"      // to the new org
	NoticeTransferred      Notice = "handed-over"     // to the OIN team, about a version in progress
)

// Transition is a row of [Lifecycle]: in status From, a person with role By can do Action,
// which leads to status To.
type Transition struct {
	From   Status
	Action Action
	By     Role
	To     Status // From if the status does not change

	// Button is the label on pages.
	Button string
	// Means is what happened, for the history, as a phrase that follows the person's name.
	Means string

	NeedsComplete         bool // every tab is at 100%
	NeedsIssues           bool // at least one issue for the ISV; see [Transition.Sends]
	NeedsReason           bool // a reason
	NeedsCleanPass        bool // no [PassBlockers], or an internal reason
	NeedsRecent           bool // a sign-in within [RecentSignInAge]
	NeedsRemovalRequest   bool // an open removal request
	NeedsNoRemovalRequest bool // no open removal request

	OneReview bool // only of an update for which one review is enough, where it comes before another row

	Deletes    bool // the submission is deleted permanently
	NewVersion bool // the integration gets a new version in DRAFT
	Publishes  bool // the version replaces the one in the catalog
	ChangesOrg bool // the integration moves to another org, with all its versions

	Notices []Notice
}

// Sends returns which of a submission's issues the transition sends: the drafts and, if it
// returns the submission to the ISV, those that are still open.
func (t Transition) Sends(all []Issue) []Issue {
	if t.From == t.To {
		return InState(all, IssueDraft)
	}
	return InState(all, IssueDraft, IssueOpen)
}

// SentFingerprint returns a short hash of issues that are sent, so that only those are sent
// that a person has seen.
func SentFingerprint(sent []Issue) string {
	var text strings.Builder
	text.WriteString("sent\n") // also of none, since an empty text has no hash
	for _, i := range sent {
		text.WriteString(string(i.ID) + " " + i.Fingerprint() + "\n")
	}
	return Value{Text: text.String()}.Fingerprint()
}

// Lifecycle are all transitions of a submission (section 7 of the specification).
// Everything else is refused.
var Lifecycle = []Transition{
	{From: StatusDraft, Action: ActionEdit, By: RoleISV, To: StatusDraft, Button: "Edit"},
	{From: StatusDraft, Action: ActionSubmit, By: RoleISV, To: StatusReview, Button: "Submit for Review", Means: "submitted it for review",
		NeedsComplete: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: StatusDraft, Action: ActionDelete, By: RoleISV, To: StatusDraft, Button: "Delete", Deletes: true},

	{From: StatusReview, Action: ActionWithdraw, By: RoleISV, To: StatusDraft, Button: "Withdraw", Means: "withdrew it from review",
		Notices: []Notice{NoticeWithdrawn}},
	{From: StatusReview, Action: ActionPass, By: RoleReviewer, To: StatusQA, Button: "Pass", Means: "passed the first review",
		NeedsCleanPass: true, Notices: []Notice{NoticePassed}},
	{From: StatusReview, Action: ActionPass, By: RoleReviewer, To: StatusPublished, OneReview: true, Button: "Pass and publish", Means: "passed the review and published it, because one review was enough",
		NeedsCleanPass: true, NeedsRecent: true, Publishes: true, Notices: []Notice{NoticePublished}},
	{From: StatusReview, Action: ActionRequestChanges, By: RoleReviewer, To: StatusChanges, Button: "Request changes", Means: "requested changes",
		NeedsIssues: true, Notices: []Notice{NoticeChanges}},
	{From: StatusReview, Action: ActionReturn, By: RoleAdmin, To: StatusDraft, Button: "Return to draft", Means: "returned it to draft",
		NeedsReason: true, NeedsRecent: true, Notices: []Notice{NoticeReturned}},

	{From: StatusChanges, Action: ActionEdit, By: RoleISV, To: StatusChanges, Button: "Edit"},
	{From: StatusChanges, Action: ActionSubmit, By: RoleISV, To: StatusReview, Button: "Submit for Review", Means: "resubmitted it for review",
		NeedsComplete: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: StatusChanges, Action: ActionAnswer, By: RoleISV, To: StatusReview, Button: "Answer without changes", Means: "resubmitted without changes",
		NeedsComplete: true, NeedsReason: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: StatusChanges, Action: ActionReturn, By: RoleAdmin, To: StatusDraft, Button: "Return to draft", Means: "returned it to draft",
		NeedsReason: true, NeedsRecent: true, Notices: []Notice{NoticeReturned}},

	{From: StatusQA, Action: ActionPass, By: RoleReviewer, To: StatusPublished, Button: "Pass and publish", Means: "passed QA testing and published it",
		NeedsCleanPass: true, NeedsRecent: true, Publishes: true, Notices: []Notice{NoticePublished}},
	{From: StatusQA, Action: ActionReportBugs, By: RoleReviewer, To: StatusBugs, Button: "Report bugs", Means: "reported bugs",
		NeedsIssues: true, Notices: []Notice{NoticeBugs}},
	{From: StatusQA, Action: ActionReturn, By: RoleAdmin, To: StatusDraft, Button: "Return to draft", Means: "returned it to draft",
		NeedsReason: true, NeedsRecent: true, Notices: []Notice{NoticeReturned}},

	{From: StatusBugs, Action: ActionEdit, By: RoleISV, To: StatusBugs, Button: "Edit"},
	{From: StatusBugs, Action: ActionSubmit, By: RoleISV, To: StatusFinal, Button: "Submit for Review", Means: "resubmitted it for the final review",
		NeedsComplete: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: StatusBugs, Action: ActionAnswer, By: RoleISV, To: StatusFinal, Button: "Answer without changes", Means: "resubmitted without changes",
		NeedsComplete: true, NeedsReason: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: StatusBugs, Action: ActionReturn, By: RoleAdmin, To: StatusDraft, Button: "Return to draft", Means: "returned it to draft",
		NeedsReason: true, NeedsRecent: true, Notices: []Notice{NoticeReturned}},

	{From: StatusFinal, Action: ActionPass, By: RoleReviewer, To: StatusPublished, Button: "Pass and publish", Means: "passed the final review and published it",
		NeedsCleanPass: true, NeedsRecent: true, Publishes: true, Notices: []Notice{NoticePublished}},
	{From: StatusFinal, Action: ActionReportBugs, By: RoleReviewer, To: StatusBugs, Button: "Report bugs", Means: "reported bugs",
		NeedsIssues: true, Notices: []Notice{NoticeBugs}},
	{From: StatusFinal, Action: ActionReturn, By: RoleAdmin, To: StatusDraft, Button: "Return to draft", Means: "returned it to draft",
		NeedsReason: true, NeedsRecent: true, Notices: []Notice{NoticeReturned}},

	{From: StatusPublished, Action: ActionUpdate, By: RoleISV, To: StatusPublished, Button: "Update", Means: "started an update", NewVersion: true},
	{From: StatusPublished, Action: ActionReportIssues, By: RoleReviewer, To: StatusPublished, Button: "Report issues", Means: "reported issues with the published version",
		NeedsIssues: true, Notices: []Notice{NoticeIssues}},
	{From: StatusPublished, Action: ActionRemove, By: RoleAdmin, To: StatusRemoved, Button: "Remove", Means: "removed it from the catalog",
		NeedsReason: true, NeedsRecent: true, Notices: []Notice{NoticeRemoved}},
	{From: StatusPublished, Action: ActionRequestRemoval, By: RoleISV, To: StatusPublished, Button: "Request removal", Means: "requested removal from the catalog",
		NeedsReason: true, NeedsNoRemovalRequest: true, Notices: []Notice{NoticeRemovalRequested}},
	{From: StatusPublished, Action: ActionCancelRemoval, By: RoleISV, To: StatusPublished, Button: "Cancel request", Means: "canceled the removal request",
		NeedsRemovalRequest: true, Notices: []Notice{NoticeRemovalCanceled}},
	{From: StatusPublished, Action: ActionTransfer, By: RoleAdmin, To: StatusPublished, Button: "Transfer", Means: "transferred it to another org",
		NeedsReason: true, NeedsRecent: true, ChangesOrg: true, Notices: []Notice{NoticeTransferredOut, NoticeTransferredIn}},
}

// FindTransition returns the transition of an action in a status. That of an update for
// which one review is enough can be another one; see [Submission.FindTransition].
func FindTransition(from Status, action Action) (Transition, bool) {
	return Submission{Status: from}.FindTransition(action)
}

// FindTransition returns the transition of an action on the version. If one review is enough, one
// that is made for it replaces the other.
func (v Submission) FindTransition(action Action) (found Transition, ok bool) {
	for i := range Lifecycle { // rows are large, and pages ask often
		t := &Lifecycle[i]
		if t.From == v.Status && t.Action == action && (v.OneReview || !t.OneReview) && (!ok || t.OneReview) {
			found, ok = *t, true
		}
	}
	return found, ok
}

// AllowedTransitions returns the transitions from a status that a person with a role can
// make.
func AllowedTransitions(from Status, role Role) []Transition {
	return Submission{Status: from}.OpenOn(role)
}

// OpenOn returns the transitions of a version that a person with a role can make.
func (v Submission) OpenOn(role Role) []Transition {
	if v.Org.Allow(role) != nil {
		return nil
	}
	var open []Transition
	for _, t := range Lifecycle {
		if t.From != v.Status || t.OneReview { // which replaces another
			continue
		}
		if t, _ = v.FindTransition(t.Action); role.May(t.By) {
			open = append(open, t)
		}
	}
	return open
}

// AllowTransition returns the transition for an action, or a [Problem] if it is not
// possible. It does not check whose submission it is, because storage only returns those of
// the person's org.
func AllowTransition(from Status, action Action, role Role) (Transition, error) {
	return Submission{Status: from}.AllowTransition(action, role)
}

// AllowTransition does the same for an action on the version.
func (v Submission) AllowTransition(action Action, role Role) (Transition, error) {
	from := v.Status
	t, ok := v.FindTransition(action)
	switch {
	case !ok && action == ActionDelete:
		return t, &Problem{Code: CodeNotAllowed, Text: "You can delete drafts only. This submission is “" + from.Info().Label + "”."}
	case !ok:
		return t, &Problem{Code: CodeConflict, Text: "You can't do this while the submission is “" + from.Info().Label + "”. Nothing was changed."}
	case !role.May(t.By):
		return t, &Problem{Code: CodeNotAllowed, Text: "Only " + partyOf(t.By) + " can do this. Nothing was changed."}
	}
	return t, nil
}

func partyOf(r Role) string {
	switch r {
	case RoleReviewer:
		return "OIN reviewers"
	case RoleAdmin:
		return "OIN admins"
	default:
		return "people in the integration's org"
	}
}

// MaxInProgress is the default maximum of submissions in progress of an org (the guide: "a
// maximum of 10 submissions").
const MaxInProgress = 10
