package web

import (
	"fmt"
	"strconv"
	"strings"

	"oinmanager/internal/oin"
)

// IssuesPage is the conversation with the OIN team, as the submission's own org
// sees it.
type IssuesPage struct {
	Layout
	ID       oin.SubmissionID
	Name     string
	Version  int
	Status   oin.Status
	Round    int
	Label    string
	Editable bool
	Issues   []oin.Issue
	// Typed is what somebody wrote about the issue with the id Answering, and Fault
	// why it could not be taken; empty for nothing.
	Answering    oin.IssueID
	Typed, Fault string
}

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

// CannedTextsPage are the texts that reviewers keep for issues.
type CannedTextsPage struct {
	Layout
	Words string
	Texts []oin.CannedText
	// Editing is the text in the form: a new one, one that is being changed, or one
	// that could not be kept, for the reason Fault.
	Editing oin.CannedText
	Fault   string
	// Removing is the text that one is asked about, or nil.
	Removing *oin.CannedText
}

// issueView is one issue to somebody who may answer it.
type issueView struct {
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

func (p IssuesPage) view(i oin.Issue) issueView {
	v := issueView{Issue: i, Base: "/submissions/" + string(p.ID), Role: oin.RoleISV, Status: p.Status, Seen: oin.Seen{Status: p.Status, Round: p.Round}, Page: p.Layout}
	if i.ID == p.Answering {
		v.Typed, v.Fault = p.Typed, p.Fault
	}
	return v
}

func (p ReviewIssuesPage) view(i oin.Issue) issueView {
	v := issueView{Issue: i, Base: reviewPath(p.ID), Role: oin.RoleReviewer, Closed: p.Org.Allow(p.Person.Role) != nil, Status: p.Status, Seen: p.Showing(), Page: p.Layout, Answer: p.unchanged()}
	if i.ID == p.Answering {
		v.Typed, v.Fault = p.Typed, p.AnswersFault
	}
	return v
}

// WithISV reports whether the submission is with the ISV, so that no draft can be sent.
func (p ReviewIssuesPage) WithISV() bool { return p.Status.Info().Turn == oin.PartyISV }

// anchor is where the issue stands on a page.
func anchor(i oin.Issue) string {
	if i.Number == 0 {
		return "draft-" + string(i.ID)
	}
	return "issue-" + strconv.Itoa(i.Number)
}

// title is what an issue is called.
func title(i oin.Issue) string {
	if i.Number == 0 {
		return "Draft: " + labelOf(i.Field)
	}
	return fmt.Sprintf("Issue %d: %s", i.Number, labelOf(i.Field))
}

// transitions are the buttons below an issue. What may go without words comes with
// what may not in one form.
func (v issueView) transitions() []oin.IssueTransition {
	if v.Closed {
		return nil
	}
	return v.AllowedTransitions(v.Role, v.Status)
}

func (v issueView) action(a string) string { return v.Base + "/issues/" + string(v.ID) + "/" + a }

// issuesPath is the conversation about a submission, below base as for files.
func issuesPath(base string) string { return base + "/issues" }

// composeText is where a reviewer writes an issue; an address that ends with it puts
// the caret there.
const composeText = "compose-text"

// composePath is where a reviewer writes an issue on a field, below base as for files.
func composePath(base string, k oin.Key) string {
	return issuesPath(base) + "?field=" + string(k) + "#" + composeText
}

// issueCounts says how many issues there are in which state.
func issueCounts(all []oin.Issue) string {
	var parts []string
	for _, s := range []struct {
		state oin.IssueState
		word  string
	}{
		{oin.IssueDraft, "not sent yet"}, {oin.IssueOpen, "open"},
		{oin.IssueResolved, "marked as resolved"}, {oin.IssueAccepted, "accepted"},
	} {
		if n := len(oin.InState(all, s.state)); n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, s.word))
		}
	}
	return strings.Join(parts, ", ")
}

// asked are the issues that the ISV has to do with now.
func (p SubmissionPage) asked() []oin.Issue {
	if p.Status.Info().Turn != oin.PartyISV {
		return nil
	}
	return oin.InState(p.Issues, oin.IssueOpen, oin.IssueResolved)
}

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

// toSend are the issues that a request for changes would send: drafts, and those
// that are open still.
func (p ReviewPage) toSend() []oin.Issue {
	return oin.InState(p.Issues, oin.IssueDraft, oin.IssueOpen)
}

// undone are the points of the checklist that are not ticked.
func (p ReviewPage) undone() int {
	n := 0
	for _, c := range p.Checklist {
		if !c.Done() {
			n++
		}
	}
	return n
}

// lastSaid is the latest remark of an issue's thread that has words, if any.
func lastSaid(i oin.Issue) *oin.Remark {
	for n := len(i.Thread) - 1; n >= 0; n-- {
		if i.Thread[n].Text != "" {
			return &i.Thread[n]
		}
	}
	return nil
}

// waitWords say whose answer the issue waits for, and with which weight for the reader;
// empty for no one's.
func (v issueView) waitWords() (words, tone string) {
	side := oin.PartyISV
	if v.Role.IsOINTeam() {
		side = oin.PartyOIN
	}
	switch v.Waits {
	case "":
		return "", ""
	case side:
		return "Waits for your answer", "attention"
	case oin.PartyOIN:
		return "Waits for the OIN team’s answer", "waiting"
	default:
		return "Waits for the ISV’s answer", "waiting"
	}
}
