package web

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
)

// Showing returns what each decision on the page is about.
func (p ReviewPage) Showing() oin.Seen {
	return oin.Seen{Status: p.Status, Round: p.Round}
}

// iconAddress is where the submitted app icon is; empty for none.
func (p ReviewPage) iconAddress() string {
	if p.Answers.File(oin.AppIcon) == nil {
		return ""
	}
	return fieldView{Field: oin.FindField(oin.AppIcon), Value: p.Answers[oin.AppIcon], Base: reviewPath(p.ID)}.fileAddress()
}

// issueRows are the rows of the dialog: what was typed, and empty ones.
func (p ReviewPage) issueRows() []oin.Issue {
	rows := make([]oin.Issue, max(p.Boxes, len(p.Draft.Issues), 1))
	copy(rows, p.Draft.Issues)
	return rows
}

// issueAttributes put the focus into the first empty row, and tie a fault to the
// first one.
func (p ReviewPage) issueAttributes(i int) templ.Attributes {
	a := templ.Attributes{}
	rows := p.issueRows()
	if i == len(rows)-1 {
		a["autofocus"] = true
	}
	if p.Fault != "" && rows[i].Text == "" {
		a["aria-invalid"] = "true"
		a["aria-describedby"] = "dialog-fault"
	}
	return a
}

// actionTone is the weight of an action's button among the others.
func actionTone(t oin.Transition) string {
	switch t.Action {
	case oin.ActionPass:
		return "primary"
	case oin.ActionRemove:
		return "danger"
	default:
		return "plain"
	}
}

// confirmTone is the weight of the button in a dialog that does it.
func confirmTone(t oin.Transition) string {
	if t.Deletes || t.Action == oin.ActionRemove {
		return "danger-fill"
	}
	return "primary"
}

// reviewWords say what a transition does.
func reviewWords(t oin.Transition) string {
	switch {
	case t.Publishes:
		return "Your pass publishes it: it takes its place in the catalog at once, a version that stands there is replaced, and the ISV gets a mail."
	case t.Action == oin.ActionPass:
		return "The first review is done. It goes on to the QA test; the ISV sees that on their page."
	case t.Action == oin.ActionRequestChanges:
		return "It goes back to the ISV, who gets a mail with these issues and can edit it or answer."
	case t.Action == oin.ActionReportBugs:
		return "It goes back to the ISV, who gets a mail with these bugs and can fix them or answer. Then comes the final review."
	case t.Action == oin.ActionRemove:
		return "It leaves the catalog at once, and the ISV gets a mail with your reason. Existing users keep access. This cannot be taken back."
	case t.ChangesOrg:
		return "It goes to the other org at once, with all its versions, files, credentials and history. The org that has it now no longer sees it; the catalog shows it as before. Both orgs get a mail with your reason."
	default:
		return ""
	}
}

// takerFault and reasonFault are the fault of a dialog, at the field that it is
// about: of a hand-over, that is the org once there is a reason.
func takerFault(p ReviewPage) string {
	if p.Draft.Note == "" {
		return ""
	}
	return p.Fault
}

func reasonFault(p ReviewPage, t oin.Transition) string {
	if t.ChangesOrg && p.Draft.Note != "" {
		return ""
	}
	return p.Fault
}

// reasonLabel says who reads the reason.
func reasonLabel(t oin.Transition) string {
	if t.ChangesOrg {
		return "Reason, for both orgs"
	}
	return "Reason, for the ISV"
}

// reviewTab is one of the ways to look at a submission under review.
type reviewTab string

const (
	tabAnswers reviewTab = "Submission"
	tabChanges reviewTab = "What changed"
	tabIssues  reviewTab = "Issues"
	tabPreview reviewTab = "Catalog page"
)

// reviewTabs are the ways to look at a submission, in order.
var reviewTabs = []struct {
	tab  reviewTab
	key  string // its shortcut
	path string // below the submission's
}{
	{tabAnswers, "1", ""}, {tabChanges, "2", "/changes"}, {tabIssues, "3", "/issues"}, {tabPreview, "4", "/preview"},
}

// waitsIn is how many things wait in one of them.
func (p ReviewPage) waitsIn(t reviewTab) int {
	if t != tabIssues {
		return 0
	}
	return len(oin.InState(p.Issues, oin.IssueDraft, oin.IssueOpen, oin.IssueResolved))
}

// unchanged returns by which the present round was submitted, where the ISV answered
// without changes, and nil where that is not so or the review is over.
func (p ReviewPage) unchanged() *oin.Event {
	if answer, ok := oin.Unchanged(p.History); ok && p.Status.Info().InProgress {
		return &answer
	}
	return nil
}
