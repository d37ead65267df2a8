package pages

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ReviewIssuesPage is the conversation with the ISV, for reviewers, including drafts of
// issues.
type ReviewIssuesPage struct {
	ReviewPage
	// Compose is the issue that is being written. It has the ID of the draft that is
	// being changed, if any.
	Compose oin.Issue
	// ComposeTyped means that Compose is what was just sent. ComposeFault is why it
	// couldn't be saved.
	ComposeTyped bool
	ComposeFault string
	// Discarding is the draft that the person is asked about, or nil.
	Discarding          *oin.Issue
	Answering           oin.IssueID
	Typed, AnswersFault string
}

func (p ReviewIssuesPage) view(i oin.Issue) ui.IssueView {
	v := ui.IssueView{Issue: i, Base: paths.Review(p.ID), Role: oin.RoleReviewer, Closed: p.Org.Allow(p.Person.Role) != nil, Status: p.Status, Seen: p.Showing(), Page: p.Layout, Answer: p.unchanged()}
	if i.ID == p.Answering {
		v.Typed, v.Fault, v.Offered = p.Typed, p.AnswersFault, p.Offered
		v.Texts = oin.TextsFor(p.Texts, i.Field, p.Status)
	}
	return v
}

// openHere returns the names of the forms that can be reached on the page of the issues.
func (p ReviewIssuesPage) openHere() []string { return ui.ComposersOf(p.Issues) }

// WithISV reports whether it is the ISV's turn, so that no draft can be sent.
func (p ReviewIssuesPage) WithISV() bool { return p.Status.Info().Turn == oin.PartyISV }

// composeKept returns the attributes of the form that saves an issue.
func (p ReviewIssuesPage) composeKept() templ.Attributes {
	if p.Compose.ID != "" {
		return ui.Kept("compose-"+string(p.Compose.ID), "Edited issue draft", p.ComposeTyped)
	}
	return ui.Kept("compose", "Issue", p.ComposeTyped)
}
