package ui

import (
	"slices"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// Composer is the form in which a reviewer writes an issue.
type Composer struct {
	Base string   // the submission's path for reviewers
	Seen oin.Seen // the state that the issue is about
	// Issue is what is being written. It has the ID of the draft that is being changed, if
	// any, and in Read the draft's fingerprint when the person began.
	Issue oin.Issue
	// Here means that the form is at the issue's field, and not on the page of the issues.
	Here bool
	// Typed means that Issue is what was just sent, or otherwise saved nowhere yet. Fault is
	// why it couldn't be saved, and Theirs is the draft that another reviewer has saved meanwhile, or nil.
	Typed  bool
	Fault  string
	Theirs *oin.Issue
	// Texts are the saved texts, and Offered means that they are shown. See [SavedTexts].
	Texts   []oin.CannedText
	Offered bool
	// Sent means that the ISV has it already, as it is.
	Sent bool
	// Unclaimed means that writing claims the submission for the person.
	Unclaimed bool
	// Away means that it is the ISV's turn, so that no draft can be sent.
	Away bool

	copied bool // the form is only there to be copied
}

// id returns the ID of a part of the form.
func (c Composer) id(part string) string {
	if c.copied {
		return "copied-" + part
	}
	return "compose-" + part
}

func (c Composer) textID() string {
	if c.copied {
		return c.id("text")
	}
	return paths.ComposeAnchor
}

func (c Composer) part() Composer {
	c.copied = true
	return c
}

// back returns the page without the composer.
func (c Composer) back() string {
	if c.Here {
		return paths.AtIssue(c.Base, c.Issue.Field)
	}
	return paths.Issues(c.Base)
}

// kept returns the attributes of the form. Its texts are stored in the browser until the
// server has them, which is a moment after they are typed.
func (c Composer) kept() templ.Attributes {
	name, label := "compose", "Issue"
	switch {
	case c.Issue.ID != "":
		name, label = "compose-"+string(c.Issue.ID), "Edited issue draft"
	case c.Here:
		label = "Issue: " + LabelOf(c.Issue.Field)
	}
	a := Kept(name, label, c.Typed)
	if c.Here {
		a["data-composer"], a["data-sent"] = true, c.Sent
	}
	return a
}

// ComposersOf returns the names of the forms in which issues can be written on the page of
// the issues, for [KeptTexts].
func ComposersOf(all []oin.Issue) []string {
	names := []string{"compose"}
	for _, i := range oin.InState(all, oin.IssueDraft) {
		names = append(names, "compose-"+string(i.ID))
	}
	return names
}

// discards reports whether the reader is asked again whether to discard a draft.
func (r Reading) discards(i oin.Issue) bool { return r.Discarding != nil && r.Discarding.ID == i.ID }

// composes reports whether the form is open at a field, for a draft or for a new issue.
func (r Reading) composes(k oin.Key, draft oin.IssueID) bool {
	return r.Compose != nil && r.Compose.Issue.ID == draft && (draft != "" || r.Compose.Issue.Field == k)
}

// mentions reports whether there is anything to say about a field: an answer, that there is
// none anymore, or an issue.
func (r Reading) mentions(f *oin.Field, a oin.Answers) bool {
	return !a[f.Key].Empty() || isChanged(f, r.Changed) || len(oin.IssuesOn(r.Issues, f.Key)) > 0 ||
		r.Compose != nil && r.Compose.Issue.Field == f.Key
}

// otherIssues returns the issues about the whole submission, and those about fields that do
// not apply to the answers.
func otherIssues(all []oin.Issue, a oin.Answers) []oin.Issue {
	return slices.DeleteFunc(slices.Clone(all), func(i oin.Issue) bool {
		f := oin.FindField(i.Field)
		return f != nil && oin.TabOf(f.Key).On(a) && f.Shows(a)
	})
}
