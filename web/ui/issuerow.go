package ui

import (
	"strings"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
)

// IssueRow is an issue in the list of reviewers: two lines that open.
type IssueRow struct {
	IssueView
	Open bool
	// Before and After are the answer that the issue is about, in short, when it was last
	// sent and now, if it has changed. Kept means that it was submitted again unchanged.
	Before, After string
	Changed, Kept bool
	Since         templ.Component // how it has changed, in full, or nil
	// Change is the issue as it is typed, if it is being changed, and otherwise as it is.
	// ChangeFault is why it couldn't be saved.
	Change      oin.Issue
	ChangeOpen  bool
	ChangeFault string
}

// AcceptForm is the ID of the form that accepts issues, on a page with rows.
const AcceptForm = "accept-issues"

// mayAccept reports whether the reader can accept the issue. A question of the ISV is
// answered or closed, and not accepted.
func (r IssueRow) mayAccept() bool {
	for _, t := range r.transitions() {
		if t.Action == oin.IssueActionAccept && r.State != oin.IssueAsked {
			return true
		}
	}
	return false
}

// firstLine returns the first line of a text.
func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// shortAnswer returns words for an empty answer in a comparison, and others as they are.
func shortAnswer(text string) string {
	if text == "" {
		return "not answered"
	}
	return firstLine(text)
}
