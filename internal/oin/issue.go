package oin

import (
	"fmt"
	"slices"
	"time"
)

// Issue is something that a reviewer asks of the ISV, on one field or on the
// submission as a whole, and the conversation about it.
type Issue struct {
	ID IssueID
	// Number is how both sides call it: 1, 2, … within a submission; 0 for a draft.
	Number   int
	Field    Key // empty: the submission as a whole
	Severity Severity
	Text     string
	State    IssueState
	Author   string // a reviewer's name
	Written  time.Time
	Thread   []Remark // oldest first; empty for a draft
	// Read is the fingerprint of what a draft said when a person began to change it.
	Read string
	// Waits is the side whose answer to something said in the thread is waited for;
	// empty for none. See [Issue.WaitsAfter].
	Waits Party
}

// Fingerprint tells two texts of an issue apart.
func (i Issue) Fingerprint() string { return Value{Text: i.Text}.Fingerprint() }

// Severity is how much an issue weighs.
type Severity string

const (
	SeverityMust     Severity = "must"     // stands in the way of publication
	SeverityShould   Severity = "should"   // ought to be better, and is no reason to wait
	SeverityQuestion Severity = "question" // asks for an answer, perhaps for nothing else
)

// Severities are all severities, the weightiest first, with their names.
var Severities = []struct {
	Severity Severity
	Label    string
}{
	{SeverityMust, "Must change"},
	{SeverityShould, "Should change"},
	{SeverityQuestion, "Question"},
}

// Label is the severity in words.
func (s Severity) Label() string {
	for _, each := range Severities {
		if each.Severity == s {
			return each.Label
		}
	}
	return string(s)
}

// ParseSeverity takes a severity's code; anything else is a [SeverityMust], the one that
// nobody overlooks.
func ParseSeverity(code string) Severity {
	for _, each := range Severities {
		if string(each.Severity) == code {
			return each.Severity
		}
	}
	return SeverityMust
}

// IssueState is where an issue stands.
type IssueState string

const (
	IssueDraft    IssueState = "draft"    // a reviewer's, not sent yet
	IssueOpen     IssueState = "open"     // the ISV is asked
	IssueResolved IssueState = "resolved" // the ISV says it is done
	IssueAccepted IssueState = "accepted" // the OIN team agrees
)

// Label is the state in words.
func (s IssueState) Label() string {
	switch s {
	case IssueDraft:
		return "Not sent yet"
	case IssueOpen:
		return "Open"
	case IssueResolved:
		return "Marked as resolved"
	default:
		return "Accepted"
	}
}

// IssueAction is what somebody does with an issue that was sent.
type IssueAction string

const (
	// IssueActionAsk sends it to the ISV, by a transition only; an issue that is still open then
	// is asked again.
	IssueActionAsk     IssueAction = "ask"
	IssueActionReply   IssueAction = "reply"
	IssueActionResolve IssueAction = "resolve"
	IssueActionReopen  IssueAction = "reopen"
	IssueActionAccept  IssueAction = "accept"
)

// Remark is one entry of an issue's thread. Entries are only ever added.
type Remark struct {
	At     time.Time
	Person string
	Side   Party
	Action IssueAction
	Text   string
	// ByStep says that a transition has done it, whose own event tells of it.
	ByStep bool
}

// Means is what somebody did, to be read after their name.
func (r Remark) Means() string {
	switch r.Action {
	case IssueActionAsk:
		return "requested this"
	case IssueActionResolve:
		return "marked this as resolved"
	case IssueActionReopen:
		return "reopened this"
	case IssueActionAccept:
		return "accepted this"
	default:
		return "replied"
	}
}

// eventText is what somebody did with the issue of that number, after their name.
func (r Remark) eventText(number int) string {
	issue := fmt.Sprintf("issue %d", number)
	switch r.Action {
	case IssueActionResolve:
		return "marked " + issue + " as resolved"
	case IssueActionReopen:
		return "reopened " + issue
	case IssueActionAccept:
		return "accepted " + issue
	default:
		return "replied to " + issue
	}
}

// IssueTransition is one line of the life of an issue: in state From, a person of
// role By may do Action, which leads to To.
type IssueTransition struct {
	From   IssueState
	Action IssueAction
	By     Role
	To     IssueState
	Button string
	// NeedsText: it says nothing without words.
	NeedsText bool
}

// IssueLifecycle is the whole of what may happen to an issue while its submission
// is in progress. That it is asked is part of [Lifecycle].
var IssueLifecycle = []IssueTransition{
	{From: IssueOpen, Action: IssueActionReply, By: RoleISV, To: IssueOpen, Button: "Reply", NeedsText: true},
	{From: IssueOpen, Action: IssueActionResolve, By: RoleISV, To: IssueResolved, Button: "Mark as resolved"},
	{From: IssueOpen, Action: IssueActionReply, By: RoleReviewer, To: IssueOpen, Button: "Reply", NeedsText: true},
	{From: IssueOpen, Action: IssueActionAccept, By: RoleReviewer, To: IssueAccepted, Button: "Accept"},

	{From: IssueResolved, Action: IssueActionReply, By: RoleISV, To: IssueResolved, Button: "Reply", NeedsText: true},
	{From: IssueResolved, Action: IssueActionReopen, By: RoleISV, To: IssueOpen, Button: "Reopen"},
	{From: IssueResolved, Action: IssueActionReply, By: RoleReviewer, To: IssueResolved, Button: "Reply", NeedsText: true},
	{From: IssueResolved, Action: IssueActionAccept, By: RoleReviewer, To: IssueAccepted, Button: "Accept"},
	{From: IssueResolved, Action: IssueActionReopen, By: RoleReviewer, To: IssueOpen, Button: "Reopen", NeedsText: true},

	{From: IssueAccepted, Action: IssueActionReopen, By: RoleReviewer, To: IssueOpen, Button: "Reopen", NeedsText: true},
}

// AllowedTransitions are the transitions that a person of that role may make with the issue
// while its submission has that status.
func (i Issue) AllowedTransitions(role Role, s Status) []IssueTransition {
	var open []IssueTransition
	for _, t := range IssueLifecycle {
		if t.From == i.State && role.May(t.By) && s.Info().InProgress {
			open = append(open, t)
		}
	}
	return open
}

// AllowIssue is the line of [IssueLifecycle] for what a person wants to do, or a
// [Problem] that says why it cannot be done.
func AllowIssue(i Issue, s Status, action IssueAction, role Role) (IssueTransition, error) {
	for _, t := range i.AllowedTransitions(role, s) {
		if t.Action == action {
			return t, nil
		}
	}
	if !s.Info().InProgress {
		return IssueTransition{}, &Problem{Code: CodeConflict,
			Text: "This version's review has ended, so you can read its issues but not reply. Nothing was changed."}
	}
	return IssueTransition{}, &Problem{Code: CodeConflict,
		Text: "You can't do this while the issue is “" + i.State.Label() + "”. Nothing was changed. Reload the page to see its latest state."}
}

// InState are the issues that have one of those states.
func InState(all []Issue, states ...IssueState) []Issue {
	return slices.DeleteFunc(slices.Clone(all), func(i Issue) bool { return !slices.Contains(states, i.State) })
}

// MustIssues returns the issues that were sent, must change, and are not accepted.
func MustIssues(all []Issue) []Issue {
	return slices.DeleteFunc(InState(all, IssueOpen, IssueResolved), func(i Issue) bool { return i.Severity != SeverityMust })
}

// IssuesOn are the issues on one field; on the submission as a whole for the empty key.
func IssuesOn(all []Issue, k Key) []Issue {
	return slices.DeleteFunc(slices.Clone(all), func(i Issue) bool { return i.Field != k })
}

// CannedText is a text for an issue that comes up again and again.
type CannedText struct {
	ID       CannedTextID
	Title    string
	Field    Key // empty: the submission as a whole
	Severity Severity
	Text     string
	Author   string // who changed it last; empty for those that came with the product
	Changed  time.Time
}

// Note is what a reviewer tells other reviewers about a submission. No ISV ever
// gets to see one.
type Note struct {
	ID     NoteID
	Person string
	Mine   bool // the one who asks has written it
	At     time.Time
	Text   string
}
