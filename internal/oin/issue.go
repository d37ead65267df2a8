package oin

import (
	"fmt"
	"slices"
	"time"
)

// Issue is a request of a reviewer to the ISV, about a field or the whole submission, with
// its thread.
type Issue struct {
	ID IssueID
	// Number identifies the issue for people: 1, 2, … within a submission, or 0 for a
	// draft.
	Number   int
	Field    Key // empty for the whole submission
	Severity Severity
	// Check is the ID of the check that a reviewer drafted the issue from, or empty.
	Check   string
	Text    string
	State   IssueState
	Author  string // name of a reviewer
	Written time.Time
	Thread  []Remark // oldest first; empty for a draft
	// Attachments are those of the issue itself, oldest first.
	Attachments []Attachment
	// Read is the fingerprint of the draft when the person began to edit it.
	Read string
	// Saved is who saved the draft last, and when. It is nil once the issue was sent.
	Saved *DraftSave
	// Of is the submission that has the issue: the one that it is read with, or for a draft of
	// an update, the published version.
	Of SubmissionID
	// Waits is the side whose reply the issue waits for, or empty. See [Issue.WaitsAfter].
	Waits Party
}

// Fingerprint returns a short hash of what a reviewer writes: the field, the severity, and
// the text.
func (i Issue) Fingerprint() string {
	return Value{Text: string(i.Field) + "\x00" + string(i.Severity) + "\x00" + i.Text}.Fingerprint()
}

// Severity is how much an issue matters.
type Severity string

const (
	SeverityMust     Severity = "must"     // prevents publication
	SeverityShould   Severity = "should"   // should change, but does not prevent publication
	SeverityQuestion Severity = "question" // asks for a reply, and perhaps nothing else
)

// Severities are all severities with their labels, highest first.
var Severities = []struct {
	Severity Severity
	Label    string
}{
	{SeverityMust, "Must change"},
	{SeverityShould, "Should change"},
	{SeverityQuestion, "Question"},
}

// Label returns the severity for people.
func (s Severity) Label() string {
	for _, each := range Severities {
		if each.Severity == s {
			return each.Label
		}
	}
	return string(s)
}

// ParseSeverity returns the severity with a code. It returns [SeverityMust], which is not
// overlooked, if there is none.
func ParseSeverity(code string) Severity {
	for _, each := range Severities {
		if string(each.Severity) == code {
			return each.Severity
		}
	}
	return SeverityMust
}

// IssueState is the state of an issue.
type IssueState string

const (
	IssueDraft     IssueState = "draft"     // not sent yet
	IssueAsked     IssueState = "asked"     // a question of the ISV, see [Issue.FromISV]
	IssueOpen      IssueState = "open"      // sent to the ISV
	IssueResolved  IssueState = "resolved"  // done, according to the ISV
	IssueAccepted  IssueState = "accepted"  // done, and the OIN team agrees
	IssueWithdrawn IssueState = "withdrawn" // the OIN team no longer asks for it
)

// Label returns the state for people.
func (s IssueState) Label() string {
	switch s {
	case IssueDraft:
		return "Not sent yet"
	case IssueAsked:
		return "Asked by the ISV"
	case IssueOpen:
		return "Open"
	case IssueResolved:
		return "Marked as resolved"
	case IssueWithdrawn:
		return "Withdrawn"
	default:
		return "Accepted"
	}
}

// IssueAction is what a person does with an issue that was sent.
type IssueAction string

const (
	// IssueActionAsk sends the issue to the ISV. Only a transition does it, and it sends
	// issues that are still open again.
	IssueActionAsk     IssueAction = "ask"
	IssueActionReply   IssueAction = "reply"
	IssueActionResolve IssueAction = "resolve"
	IssueActionReopen  IssueAction = "reopen"
	IssueActionAccept  IssueAction = "accept"
	// IssueActionChange replaces the text or the severity of an open issue. The remark has
	// the text before.
	IssueActionChange   IssueAction = "change"
	IssueActionWithdraw IssueAction = "withdraw"
	// IssueActionRaise turns a question of the ISV into an issue.
	IssueActionRaise IssueAction = "raise"
)

// Remark is an entry of an issue's thread, which is append-only.
type Remark struct {
	At          time.Time
	Person      string
	Side        Party
	Action      IssueAction
	Text        string
	Attachments []Attachment
	// ByStep reports whether a transition has made the remark. Then the history has an
	// event for it.
	ByStep bool
}

// Means returns what the person did, as a phrase that follows their name.
func (r Remark) Means() string {
	switch r.Action {
	case IssueActionAsk:
		if r.Side == PartyISV {
			return "asked this"
		}
		return "requested this"
	case IssueActionRaise:
		return "turned this into an issue"
	case IssueActionResolve:
		return "marked this as resolved"
	case IssueActionReopen:
		return "reopened this"
	case IssueActionAccept:
		return "accepted this"
	case IssueActionChange:
		return "changed this"
	case IssueActionWithdraw:
		return "withdrew this"
	default:
		return "replied"
	}
}

// WrittenBy returns ", written by" and who wrote the issue, if the remark with that index
// sent it first and is another person's. Otherwise it returns "".
func (i Issue) WrittenBy(remark int) string {
	r := i.Thread[remark]
	first := r.Action == IssueActionAsk && !slices.ContainsFunc(i.Thread[:remark], func(r Remark) bool { return r.Action == IssueActionAsk })
	if !first || i.Author == "" || i.Author == r.Person {
		return ""
	}
	return ", written by " + i.Author
}

// Said returns the text of the remark for people.
func (r Remark) Said() string {
	if r.Action == IssueActionChange && r.Text != "" {
		return "Before: " + r.Text
	}
	return r.Text
}

// LastRemark returns the latest remark of the issue with an action, or nil.
func (i Issue) LastRemark(a IssueAction) *Remark {
	for n := len(i.Thread) - 1; n >= 0; n-- {
		if i.Thread[n].Action == a {
			return &i.Thread[n]
		}
	}
	return nil
}

// eventText returns what the person did with an issue, as a phrase that follows their name.
func (r Remark) eventText(number int) string {
	issue := fmt.Sprintf("issue %d", number)
	switch r.Action {
	case IssueActionAsk:
		return "asked the OIN team a question (" + issue + ")"
	case IssueActionRaise:
		return "turned the question into " + issue
	case IssueActionResolve:
		return "marked " + issue + " as resolved"
	case IssueActionReopen:
		return "reopened " + issue
	case IssueActionAccept:
		return "accepted " + issue
	case IssueActionChange:
		return "changed " + issue
	case IssueActionWithdraw:
		return "withdrew " + issue
	default:
		return "replied to " + issue
	}
}

// IssueTransition is a row of [IssueLifecycle]: in state From, a person with role By can do
// Action, which leads to state To.
type IssueTransition struct {
	From   IssueState
	Action IssueAction
	By     Role
	To     IssueState
	Button string
	// NeedsText reports whether the action requires a text.
	NeedsText bool
}

// IssueLifecycle are all transitions of an issue while its submission takes issues
// ([Status.TakesIssues]), except sending it, which is part of [Lifecycle].
var IssueLifecycle = []IssueTransition{
	{From: IssueAsked, Action: IssueActionReply, By: RoleISV, To: IssueAsked, Button: "Reply", NeedsText: true},
	{From: IssueAsked, Action: IssueActionWithdraw, By: RoleISV, To: IssueWithdrawn, Button: "Withdraw question"},
	{From: IssueAsked, Action: IssueActionReply, By: RoleReviewer, To: IssueAsked, Button: "Reply", NeedsText: true},
	{From: IssueAsked, Action: IssueActionAccept, By: RoleReviewer, To: IssueAccepted, Button: "Close question"},
	{From: IssueAsked, Action: IssueActionRaise, By: RoleReviewer, To: IssueOpen, Button: "Turn into an issue", NeedsText: true},

	{From: IssueOpen, Action: IssueActionReply, By: RoleISV, To: IssueOpen, Button: "Reply", NeedsText: true},
	{From: IssueOpen, Action: IssueActionResolve, By: RoleISV, To: IssueResolved, Button: "Mark as resolved"},
	{From: IssueOpen, Action: IssueActionReply, By: RoleReviewer, To: IssueOpen, Button: "Reply", NeedsText: true},
	{From: IssueOpen, Action: IssueActionAccept, By: RoleReviewer, To: IssueAccepted, Button: "Accept"},
	{From: IssueOpen, Action: IssueActionWithdraw, By: RoleReviewer, To: IssueWithdrawn, Button: "Withdraw"},

	{From: IssueResolved, Action: IssueActionReply, By: RoleISV, To: IssueResolved, Button: "Reply", NeedsText: true},
	{From: IssueResolved, Action: IssueActionReopen, By: RoleISV, To: IssueOpen, Button: "Reopen"},
	{From: IssueResolved, Action: IssueActionReply, By: RoleReviewer, To: IssueResolved, Button: "Reply", NeedsText: true},
	{From: IssueResolved, Action: IssueActionAccept, By: RoleReviewer, To: IssueAccepted, Button: "Accept"},
	{From: IssueResolved, Action: IssueActionReopen, By: RoleReviewer, To: IssueOpen, Button: "Reopen", NeedsText: true},

	{From: IssueResolved, Action: IssueActionWithdraw, By: RoleReviewer, To: IssueWithdrawn, Button: "Withdraw"},

	{From: IssueWithdrawn, Action: IssueActionReopen, By: RoleReviewer, To: IssueOpen, Button: "Reopen", NeedsText: true},
	{From: IssueAccepted, Action: IssueActionReopen, By: RoleReviewer, To: IssueOpen, Button: "Reopen", NeedsText: true},
}

// AllowedTransitions returns the transitions of the issue that a person with a role can
// make while its submission has status s.
func (i Issue) AllowedTransitions(role Role, s Status) []IssueTransition {
	var open []IssueTransition
	for _, t := range IssueLifecycle {
		if t.From == i.State && role.May(t.By) && s.TakesIssues() {
			open = append(open, t)
		}
	}
	return open
}

// MayChange reports whether a person with a role can change what the issue says, while its
// submission has status s.
func (i Issue) MayChange(role Role, s Status) bool {
	return i.State == IssueOpen && role.May(RoleReviewer) && s.TakesIssues()
}

// AllowIssue returns the transition for an action on an issue, or a [Problem] if it is not
// possible.
func AllowIssue(i Issue, s Status, action IssueAction, role Role) (IssueTransition, error) {
	for _, t := range i.AllowedTransitions(role, s) {
		if t.Action == action {
			return t, nil
		}
	}
	if !s.TakesIssues() {
		return IssueTransition{}, &Problem{Code: CodeConflict,
			Text: "This version's review has ended, so you can read its issues but not reply. Nothing was changed."}
	}
	return IssueTransition{}, &Problem{Code: CodeConflict,
		Text: "You can't do this while the issue is “" + i.State.Label() + "”. Nothing was changed. Reload the page to see its latest state."}
}

// InState returns the issues with one of the states.
func InState(all []Issue, states ...IssueState) []Issue {
	return slices.DeleteFunc(slices.Clone(all), func(i Issue) bool { return !slices.Contains(states, i.State) })
}

// FindIssue returns the issue with an ID, and reports whether there is one.
func FindIssue(all []Issue, id IssueID) (Issue, bool) {
	for _, i := range all {
		if i.ID == id {
			return i, true
		}
	}
	return Issue{}, false
}

// MustIssues returns the sent issues that must change and are not accepted.
func MustIssues(all []Issue) []Issue {
	return slices.DeleteFunc(InState(all, IssueOpen, IssueResolved), func(i Issue) bool { return i.Severity != SeverityMust })
}

// IssuesOn returns the issues about field k, or about the whole submission if k is empty.
func IssuesOn(all []Issue, k Key) []Issue {
	return slices.DeleteFunc(slices.Clone(all), func(i Issue) bool { return i.Field != k })
}

// Note is an internal note of a reviewer about a submission. ISVs never see it.
type Note struct {
	ID     NoteID
	Person string
	Mine   bool // whether the person who asks has written it
	At     time.Time
	Text   string
}
