package pages

import (
	"fmt"
	"strings"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// IssuesPage is the conversation with the OIN team, for the submission's own org.
type IssuesPage struct {
	ui.Layout
	ID       oin.SubmissionID
	Name     string
	Version  int
	Status   oin.Status
	Round    int
	Label    string
	Editable bool
	Issues   []oin.Issue
	// Answers and Facts say which fields the form has.
	Answers oin.Answers
	Facts   oin.Facts
	// Typed is what the person wrote about the issue with the ID Answering, and Fault
	// is why it couldn't be saved.
	Answering    oin.IssueID
	Typed, Fault string
	// Question is what the person wants to ask, and QuestionFault why it wasn't sent.
	Question      oin.Issue
	QuestionFault string
}

// asks reports whether the page lets the person ask the OIN team, or gives back what they
// typed.
func (p IssuesPage) asks() bool { return p.Status.TakesQuestions() || p.QuestionFault != "" }

// asksFor reports whether the form of this version has the field.
func (p IssuesPage) asksFor(f *oin.Field) bool { return f.AskedOf(p.Facts) && f.Applies(p.Answers) }

// questionFault returns the attributes of the question's text that has a fault.
func questionFault(fault string) templ.Attributes {
	if fault == "" {
		return nil
	}
	return templ.Attributes{"aria-invalid": "true", "aria-describedby": "question-hint question-fault", "autofocus": true}
}

func (p IssuesPage) view(i oin.Issue) ui.IssueView {
	v := ui.IssueView{Issue: i, Base: paths.Submission(p.ID), Role: oin.RoleISV, Status: p.Status, Seen: oin.Seen{Status: p.Status, Round: p.Round}, Page: p.Layout}
	if p.Editable && oin.FindField(i.Field) != nil {
		v.AtField = paths.Field(p.ID, i.Field)
	}
	if i.ID == p.Answering {
		v.Typed, v.Fault = p.Typed, p.Fault
	}
	return v
}

// issueCounts returns how many issues are in which state, in words.
func issueCounts(all []oin.Issue) string {
	var parts []string
	for _, s := range []struct {
		state     oin.IssueState
		one, more string
	}{
		{oin.IssueDraft, "draft", "drafts"}, {oin.IssueAsked, "question", "questions"}, {oin.IssueOpen, "open", "open"},
		{oin.IssueResolved, "resolved", "resolved"}, {oin.IssueAccepted, "accepted", "accepted"},
		{oin.IssueWithdrawn, "withdrawn", "withdrawn"},
	} {
		switch n := len(oin.InState(all, s.state)); n {
		case 0:
		case 1:
			parts = append(parts, "1 "+s.one)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, s.more))
		}
	}
	return strings.Join(parts, ", ")
}
