package ui

import (
	"fmt"
	"strconv"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// IssueView is an issue as shown to a person who can answer it.
type IssueView struct {
	oin.Issue
	Base   string // the submission's path for the reader
	Role   oin.Role
	Closed bool // its org is suspended, so no one can reply
	Status oin.Status
	Seen   oin.Seen // the state that a reply is about
	// Answer is the event by which the ISV answered without changes, or nil.
	Answer *oin.Event
	Typed  string
	Fault  string
	// AtField is where the ISV edits the answer that the issue is about, or empty.
	AtField string
	// Texts are saved texts to reply with, in the order in which they are shown if Offered.
	// Nil for ISVs.
	Texts   []oin.CannedText
	Offered bool
	Page    Layout
}

// IssueAnchor returns the ID of an issue's element on a page.
func IssueAnchor(i oin.Issue) string {
	if i.Number == 0 {
		return "draft-" + string(i.ID)
	}
	return "issue-" + strconv.Itoa(i.Number)
}

// IssueTitle returns the title of an issue.
func IssueTitle(i oin.Issue) string {
	if i.Number == 0 {
		return "Draft: " + LabelOf(i.Field)
	}
	if i.FromISV() && i.LastRemark(oin.IssueActionRaise) == nil {
		return fmt.Sprintf("Question %d: %s", i.Number, LabelOf(i.Field))
	}
	return fmt.Sprintf("Issue %d: %s", i.Number, LabelOf(i.Field))
}

// transitions returns the buttons below an issue. Those that need a text and those that
// don't share a form.
func (v IssueView) transitions() []oin.IssueTransition {
	if v.Closed {
		return nil
	}
	return v.AllowedTransitions(v.Role, v.Status)
}

// replyLabel returns the label of the box below an issue. Once an issue is settled, all that
// can be written is why it is opened again.
func (v IssueView) replyLabel() string {
	if all := v.transitions(); len(all) == 1 && all[0].Action == oin.IssueActionReopen {
		return "Why it's reopened"
	}
	return "Reply"
}

func (v IssueView) ActionPath(a oin.IssueAction) string { return paths.IssueAction(v.Base, v.ID, a) }

// issueTone returns the color of an issue's state, from the reader's point of view.
func issueTone(s oin.IssueState, reader oin.Role) string {
	switch {
	case s == oin.IssueAccepted:
		return "good"
	case s == oin.IssueDraft:
		return "draft"
	case s == oin.IssueWithdrawn:
		return "past"
	case (s == oin.IssueOpen) == (reader == oin.RoleISV):
		return "attention"
	default:
		return "waiting"
	}
}

// LastSaid returns the latest remark in an issue's thread that has a text, or nil.
func LastSaid(i oin.Issue) *oin.Remark {
	for n := len(i.Thread) - 1; n >= 0; n-- {
		if i.Thread[n].Text != "" && i.Thread[n].Action != oin.IssueActionChange {
			return &i.Thread[n]
		}
	}
	return nil
}

// waitWords returns whose answer the issue waits for, and its tone for the reader. Both
// are empty if it waits for no one.
func (v IssueView) waitWords() (words, tone string) {
	side := oin.PartyISV
	if v.Role.IsOINTeam() {
		side = oin.PartyOIN
	}
	switch v.Waits {
	case "":
		return "", ""
	case side:
		return "Waiting for your reply", "attention"
	case oin.PartyOIN:
		return "Waiting for the OIN team's reply", "waiting"
	default:
		return "Waiting for the ISV's reply", "waiting"
	}
}

// LabelOf returns the label of a field, or words for the submission as a whole.
func LabelOf(k oin.Key) string {
	if f := oin.FindField(k); f != nil {
		return f.Label
	}
	return "Whole submission"
}
