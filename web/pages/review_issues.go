package pages

import (
	"slices"

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
	// Rounds are the last rounds, oldest first.
	Rounds []oin.Round
	// Filter selects the issues, and Expanded opens them.
	Filter   oin.IssueFilter
	Expanded bool
	// Changing is the issue that is being changed as it was just sent, or nil. ChangeFault
	// is why it couldn't be saved.
	Changing    *oin.Issue
	ChangeFault string
	// Theirs is what a teammate has saved meanwhile of Compose or Changing, or nil.
	Theirs              *oin.Issue
	Answering           oin.IssueID
	Typed, AnswersFault string
}

// row returns an issue for the list. It is open if it needs the reader, or is the only one.
func (p ReviewIssuesPage) row(i oin.Issue) ui.IssueRow {
	r := ui.IssueRow{IssueView: p.view(i)}
	r.Open = p.Expanded || i.ID == p.Answering || i.Waits == oin.PartyOIN || len(p.Filter.Select(p.Issues)) == 1
	r.Change, r.Change.Read = i, i.Fingerprint()
	if p.Changing != nil && p.Changing.ID == i.ID {
		r.Open, r.Change, r.ChangeOpen, r.ChangeFault = true, *p.Changing, true, p.ChangeFault
		r.Theirs = p.Theirs
		r.Texts = oin.TextsFor(p.Texts, i.Field, p.Status)
		r.Offered = p.Offered
	}
	c, round, ok := i.ChangeSince(p.Rounds, p.Answers)
	switch {
	case !ok || i.State == oin.IssueDraft:
	case c.Kind == oin.DifferenceKept:
		r.Kept = round < p.Round && (i.State == oin.IssueOpen || i.State == oin.IssueResolved)
	default:
		r.Changed, r.Before, r.After = true, ui.AnswerText(c.Field, c.Before), ui.AnswerText(c.Field, c.After)
		r.Since = sinceSent(p.ReviewPage, c)
	}
	return r
}

// states returns the states by which the list can be filtered, with the number of issues in
// each. The first is any state.
func (p ReviewIssuesPage) states() []stateLink {
	f := p.Filter
	f.State = ""
	all := []stateLink{{"All", f, len(f.Select(p.Issues))}}
	for _, s := range oin.IssueStates {
		f.State = s
		if n := len(f.Select(p.Issues)); n > 0 || s == p.Filter.State {
			all = append(all, stateLink{s.Label(), f, n})
		}
	}
	return all
}

// stateLink is a filter of the list with the number of issues that it selects.
type stateLink struct {
	label string
	to    oin.IssueFilter
	n     int
}

// fields returns the fields that issues are about, in the order of the form.
func (p ReviewIssuesPage) fields() []*oin.Field {
	return slices.DeleteFunc(oin.Fields(), func(f *oin.Field) bool { return len(oin.IssuesOn(p.Issues, f.Key)) == 0 })
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
func (p ReviewIssuesPage) openHere() []string { return append(ui.ComposersOf(p.Issues), "note") }

// WithISV reports whether it is the ISV's turn, so that no draft can be sent.
func (p ReviewIssuesPage) WithISV() bool { return p.Status.Info().Turn == oin.PartyISV }

// composeKept returns the attributes of the form that saves an issue.
func (p ReviewIssuesPage) composeKept() templ.Attributes {
	if p.Compose.ID != "" {
		return ui.Kept("compose-"+string(p.Compose.ID), "Edited issue draft", p.ComposeTyped)
	}
	return ui.Kept("compose", "Issue", p.ComposeTyped)
}
