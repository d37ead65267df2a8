package ui

import (
	"strings"
	"unicode"

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
	Theirs      *oin.Issue // what a teammate has saved of it meanwhile, or nil
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

// lastReply returns who replied last to the issue, and what. Both are empty if no one did.
// The ISV's answer without changes is on top of the page, once for all issues.
func (r IssueRow) lastReply() (person, text string) {
	said := LastSaid(r.Issue)
	if said == nil {
		return "", ""
	}
	return said.Person, said.Text
}

// excerptLength is the most that a row shows of an answer, in characters.
const excerptLength = 160

// excerpt returns the part of an answer that begins with the first word in which it differs
// from the other, on one line. An ellipsis stands for what is left out.
func excerpt(text, other string) string {
	if text == "" {
		return "not answered"
	}
	a, b := []rune(text), []rune(other)
	from := 0
	for from < len(a) && from < len(b) && a[from] == b[from] {
		from++
	}
	for from > 0 && (from == len(a) || !unicode.IsSpace(a[from-1])) {
		from--
	}
	cut := a[from:]
	end := ""
	if len(cut) > excerptLength {
		cut, end = cut[:excerptLength], "…"
	}
	short := strings.Join(strings.Fields(string(cut)), " ") + end
	if from > 0 {
		return "…" + short
	}
	return short
}
