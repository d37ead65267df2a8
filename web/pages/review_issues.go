package pages

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ReviewIssuesPage is the conversation with the ISV, as reviewers see it, with the
// drafts of issues.
type ReviewIssuesPage struct {
	ReviewPage
	// Compose is the issue that is being written; its id is that of a draft that is
	// being changed, or empty.
	Compose oin.Issue
	// ComposeTyped says that it is what was just sent, and ComposeFault why it could not
	// be kept.
	ComposeTyped bool
	ComposeFault string
	// Discarding is the draft that one is asked about, or nil.
	Discarding *oin.Issue
	// Texts are those that reviewers keep, with Words in them.
	Texts []oin.CannedText
	Words string

	Answering           oin.IssueID
	Typed, AnswersFault string
}

func (p ReviewIssuesPage) view(i oin.Issue) ui.IssueView {
	v := ui.IssueView{Issue: i, Base: paths.Review(p.ID), Role: oin.RoleReviewer, Closed: p.Org.Allow(p.Person.Role) != nil, Status: p.Status, Seen: p.Showing(), Page: p.Layout, Answer: p.unchanged()}
	if i.ID == p.Answering {
		v.Typed, v.Fault = p.Typed, p.AnswersFault
	}
	return v
}

// WithISV reports whether the submission is with the ISV, so that no draft can be sent.
func (p ReviewIssuesPage) WithISV() bool { return p.Status.Info().Turn == oin.PartyISV }

// openHere are the names of the forms that one can get to on the page of the issues.
func (p ReviewIssuesPage) openHere() []string {
	if !p.Status.Info().InProgress {
		return nil
	}
	names := []string{"compose"}
	for _, i := range oin.InState(p.Issues, oin.IssueDraft) {
		names = append(names, "compose-"+string(i.ID))
	}
	return names
}

// composeKept are the attributes of the form that takes an issue.
func (p ReviewIssuesPage) composeKept() templ.Attributes {
	if p.Compose.ID != "" {
		return ui.Kept("compose-"+string(p.Compose.ID), "Edited issue draft", p.ComposeTyped)
	}
	return ui.Kept("compose", "Issue", p.ComposeTyped)
}
