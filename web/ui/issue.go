package ui

import (
	"fmt"
	"strconv"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// IssueView is one issue to somebody who may answer it.
type IssueView struct {
	oin.Issue
	Base   string // the submission's address for the reader
	Role   oin.Role
	Closed bool // its org is suspended, so that nothing can be said
	Status oin.Status
	Seen   oin.Seen // what is said is about
	// Answer is by which the ISV answered without changes, or nil.
	Answer *oin.Event
	Typed  string
	Fault  string
	Page   Layout
}

// IssueAnchor is where the issue stands on a page.
func IssueAnchor(i oin.Issue) string {
	if i.Number == 0 {
		return "draft-" + string(i.ID)
	}
	return "issue-" + strconv.Itoa(i.Number)
}

// IssueTitle is what an issue is called.
func IssueTitle(i oin.Issue) string {
	if i.Number == 0 {
		return "Draft: " + LabelOf(i.Field)
	}
	return fmt.Sprintf("Issue %d: %s", i.Number, LabelOf(i.Field))
}

// transitions are the buttons below an issue. What may go without words comes with
// what may not in one form.
func (v IssueView) transitions() []oin.IssueTransition {
	if v.Closed {
		return nil
	}
	return v.AllowedTransitions(v.Role, v.Status)
}

func (v IssueView) ActionPath(a oin.IssueAction) string { return paths.IssueAction(v.Base, v.ID, a) }

// issueTone is the colour of an issue's state, as the side that reads it should
// feel it.
func issueTone(s oin.IssueState, reader oin.Role) string {
	switch {
	case s == oin.IssueAccepted:
		return "good"
	case s == oin.IssueDraft:
		return "draft"
	case (s == oin.IssueOpen) == (reader == oin.RoleISV):
		return "attention"
	default:
		return "waiting"
	}
}

// LastSaid is the latest remark of an issue's thread that has words, if any.
func LastSaid(i oin.Issue) *oin.Remark {
	for n := len(i.Thread) - 1; n >= 0; n-- {
		if i.Thread[n].Text != "" {
			return &i.Thread[n]
		}
	}
	return nil
}

// waitWords say whose answer the issue waits for, and with which weight for the reader;
// empty for no one's.
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

// LabelOf is the label of a field, or words for the submission as a whole.
func LabelOf(k oin.Key) string {
	if f := oin.FindField(k); f != nil {
		return f.Label
	}
	return "Whole submission"
}
