package pages

import (
	"slices"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ReviewPage is a submission as reviewers see it.
type ReviewPage struct {
	ui.Layout
	ID        oin.SubmissionID
	Org       oin.Org
	Version   int
	OneReview bool // it is published when it passes this review
	Status    oin.Status
	Left      oin.Status // that a decision has just ended
	Round     int
	Label     string
	Answers   oin.Answers
	Facts     oin.Facts
	Submitted time.Time
	Due       *time.Time
	Hold      oin.Hold
	Catalog   string        // URL of the public page of the published version, if any
	Changed   []*oin.Field  // since the version in the catalog; nil for a first version
	Versions  []VersionLink // of the integration, newest first
	History   []oin.Event
	Issues    []oin.Issue // including drafts
	Notes     []oin.Note
	// OrgNotes are the team's latest notes about the org, of AllOrgNotes.
	OrgNotes    []oin.Note
	AllOrgNotes int
	Checklist   []oin.CheckedItem // of this stage
	// Report is what the checks say of what was submitted, and AtSubmit what they said
	// then.
	Report   check.Report
	AtSubmit []check.Kept
	// ClaimIdle reports whether others can take it over without confirming.
	ClaimIdle bool
	// NeedsOther reports whether the reader passed the first review, and another reviewer
	// has to publish it.
	NeedsOther bool
	Actions    []oin.Transition
	// Confirm is the transition whose dialog is open, or nil. Draft is what was typed
	// into the dialog so far, Fault is why it wasn't possible, and Boxes is the number
	// of issue rows.
	Confirm *oin.Transition
	Draft   TransitionDraft
	Fault   string
	Boxes   int
	// Texts are the saved texts, by title, with their variables filled in.
	Texts []oin.CannedText
	// Composer is the open form for an issue at its field, or nil.
	Composer *ui.Composer
	// Discarding is the draft that the person is asked whether to discard, or nil. With
	// DiscardFault, it has changed since they read it.
	Discarding   *oin.Issue
	DiscardFault string
	// Offered means that the saved texts are shown in the open dialog or reply.
	Offered bool
	// Claim is who claimed it. AskClaim is the change of the claim that the person is
	// asked about, or empty.
	Claim    oin.Claim
	AskClaim oin.Action
	// Meanwhile is what has happened since an open page showed the submission, if that page asks,
	// or nil.
	Meanwhile *Meanwhile
	// TakenOn means that the person has just claimed it by working on it.
	TakenOn bool
	// Takers are orgs that it can be transferred to, or nil if no dialog asks for one.
	Takers []oin.Org
	// Removal is the ISV's open removal request, or nil.
	Removal *oin.RemovalRequest
	// Removed is how the integration left the catalog while this version is in
	// progress, or nil. Updating means that another version of it is in progress.
	Removed  *oin.Removal
	Updating bool
}

// Meanwhile is what has happened since a page showed a submission.
type Meanwhile struct {
	From oin.Standing // what the page shows
	Tab  string       // the name of the page
	// Outdated means that the submission has moved on, by these events, oldest first. Claimed
	// means that someone else has claimed it, or no one anymore.
	Outdated bool
	Events   []oin.Event
	Claimed  bool
}

// watched returns where an open page asks what has changed since.
func (p ReviewPage) watched(here reviewTab) string {
	shown := oin.Standing{Seen: p.Showing(), Halts: p.halts()}
	if p.Meanwhile != nil {
		shown = p.Meanwhile.From
	}
	shown.Claimant = p.Claim.By // who has it is said once
	return paths.ReviewNow(p.ID, shown, string(here))
}

// on returns the tab that asks.
func (m *Meanwhile) on() reviewTab {
	for _, t := range reviewTabs {
		if string(t.tab) == m.Tab {
			return t.tab
		}
	}
	return tabAnswers
}

// halts returns what halts the submission.
func (p ReviewPage) halts() oin.Halts {
	return oin.Submission{Org: p.Org, Hold: p.Hold}.Halts()
}

// paused returns the latest event of the history that paused or resumed the review, or nil.
func (p ReviewPage) paused() *oin.Event {
	for i := len(p.History) - 1; i >= 0; i-- {
		if a := p.History[i].Action; a == oin.ActionPause || a == oin.ActionResume {
			return &p.History[i]
		}
	}
	return nil
}

// reading returns how the answers are shown.
func (p ReviewPage) reading() ui.Reading {
	return ui.Reading{
		Base: paths.Review(p.ID), Reveals: true, Erased: oin.Erased(p.History), Changed: p.Changed, Issues: p.Issues, Asks: p.Status.TakesIssues(),
		Compose: p.Composer, Discarding: p.Discarding, DiscardFault: p.DiscardFault, Seen: p.Showing(), Answer: p.unchanged(), Now: p.Now,
	}
}

// composer returns the form for an issue at its field.
func (p ReviewPage) composer(i oin.Issue) ui.Composer {
	return ui.Composer{
		Base: paths.Review(p.ID), Seen: p.Showing(), Issue: i, Here: true, Texts: oin.TextsFor(p.Texts, i.Field, p.Status),
		Away: p.Status.Info().Turn == oin.PartyISV, Unclaimed: p.unclaimed(),
	}
}

// unclaimed reports whether work on the submission claims it for the reader.
func (p ReviewPage) unclaimed() bool { return p.Claim.By == "" && p.Status.Info().Turn == oin.PartyOIN }

// Composing returns the page with the form for an issue open at its field.
func (p ReviewPage) Composing(i oin.Issue) ReviewPage {
	c := p.composer(i)
	p.Composer = &c
	return p
}

// openHere returns the names of the forms that can be reached on the page, besides those
// for issues.
func (p ReviewPage) openHere() []string { return append(doing(p.Actions), "note") }

// TransitionDraft is what was typed into a transition's dialog.
type TransitionDraft struct {
	Note   string
	Org    string // the domain of the org that an integration is transferred to
	Issues []oin.Issue
	Ticks  []string
	// Accepts are the issues that are accepted with it.
	Accepts []oin.SeenIssue
	// AfterRemoval means to publish although it was removed from the catalog.
	AfterRemoval bool
	Over         oin.PersonID // whose claim the person overrides
}

// Showing returns the state that decisions on the page refer to.
func (p ReviewPage) Showing() oin.Seen {
	return oin.Seen{Status: p.Status, Round: p.Round}
}

// iconAddress returns the path of the submitted app icon, or "" if there is none.
func (p ReviewPage) iconAddress() string {
	icon := p.Answers.File(oin.AppIcon)
	if icon == nil {
		return ""
	}
	return paths.FileWith(icon.SHA256, paths.Review(p.ID), oin.AppIcon)
}

// issueRows returns the rows of the dialog: what was typed, and empty ones.
func (p ReviewPage) issueRows() []oin.Issue {
	rows := make([]oin.Issue, max(p.Boxes, len(p.Draft.Issues), 1))
	copy(rows, p.Draft.Issues)
	return rows
}

// writesIssues reports whether the person has begun to write an issue in the dialog.
func (p ReviewPage) writesIssues() bool { return p.Boxes > 1 || len(p.Draft.Issues) > 0 || p.Offered }

// onlySends reports whether the issues of the dialog's transition are written already, so
// that only its button is left.
func (p ReviewPage) onlySends(t oin.Transition) bool {
	return t.NeedsIssues && len(p.toSend()) > 0 && !p.writesIssues()
}

// issueAttributes moves the focus to the first empty row, unless the issues are written
// already, and ties a fault to the first row.
func (p ReviewPage) issueAttributes(i int) templ.Attributes {
	a := templ.Attributes{}
	rows := p.issueRows()
	if i == len(rows)-1 && !p.onlySends(*p.Confirm) {
		a["autofocus"] = true
	}
	if p.Fault != "" && rows[i].Text == "" {
		a["aria-invalid"] = "true"
		a["aria-describedby"] = "dialog-fault"
	}
	return a
}

// reviewWords returns what a transition does.
func reviewWords(t oin.Transition) string {
	switch {
	case t.Publishes:
		return "This publishes the integration right away, replaces any published version, and emails the ISV."
	case t.Action == oin.ActionPass:
		return "This ends the first review and starts QA testing. The ISV can see the new status."
	case t.Action == oin.ActionRequestChanges:
		return "This returns the submission to the ISV and emails them these issues."
	case t.Action == oin.ActionReportBugs:
		return "This returns the submission to the ISV and emails them these bugs. Final review follows."
	case t.Action == oin.ActionReportIssues:
		return "This emails the ISV these issues. The published version stays in the catalog."
	case t.Action == oin.ActionRemove:
		return "This removes it from the catalog right away and emails the ISV your reason. Existing users keep access. You can't undo this."
	case t.Action == oin.ActionReturn:
		return "This ends the review and emails the ISV your reason. Their answers, its issues, and your notes stay. When they resubmit it, it starts with the first review."
	case t.ChangesOrg:
		return "This moves the integration to the other org right away, with all versions, files, credentials, and history. The current org loses access. The catalog page doesn't change. We email your reason to both orgs."
	default:
		return ""
	}
}

// takerFault and reasonFault return the fault of a dialog for its field: for a
// transfer, the org's once there is a reason.
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

// reasonLabel returns the label of the reason, which says who reads it.
func reasonLabel(t oin.Transition) string {
	if t.ChangesOrg {
		return "Reason (sent to both orgs)"
	}
	return "Reason (sent to the ISV)"
}

// reviewTab is a page about a submission under review.
type reviewTab string

const (
	tabAnswers reviewTab = "Submission"
	tabChanges reviewTab = "Changes"
	tabIssues  reviewTab = "Issues"
	tabPreview reviewTab = "Catalog page"
)

// reviewTabs lists these pages in order.
var reviewTabs = []struct {
	tab  reviewTab
	key  string // its shortcut
	path func(oin.SubmissionID) string
}{
	{tabAnswers, "1", paths.Review},
	{tabChanges, "2", paths.Changes},
	{tabIssues, "3", func(id oin.SubmissionID) string { return paths.Issues(paths.Review(id)) }},
	{tabPreview, "4", paths.Preview},
}

// ReviewTab returns the path of the page about a submission with a name, or of the first.
func ReviewTab(name string, id oin.SubmissionID) string {
	for _, t := range reviewTabs {
		if string(t.tab) == name {
			return t.path(id)
		}
	}
	return paths.Review(id)
}

// issuesInWords says how many issues are open and how many are drafts.
func issuesInWords(all []oin.Issue) string {
	words := issueCounts(slices.DeleteFunc(slices.Clone(all), func(i oin.Issue) bool { return i.State == oin.IssueAccepted || i.State == oin.IssueWithdrawn }))
	if words == "" {
		return "none open"
	}
	return words
}

// waitsIn returns how many things wait on a page.
func (p ReviewPage) waitsIn(t reviewTab) int {
	if t != tabIssues {
		return 0
	}
	return len(oin.InState(p.Issues, oin.IssueDraft, oin.IssueOpen, oin.IssueResolved))
}

// unchanged returns the event that submitted the current round if the ISV answered
// without changes, or nil otherwise and once a reviewer has decided on that.
func (p ReviewPage) unchanged() *oin.Event {
	if answer, ok := oin.Unchanged(p.History); ok && p.Status.Info().Turn == oin.PartyOIN {
		return &answer
	}
	return nil
}

// toSend returns the issues that the dialog's transition would send.
func (p ReviewPage) toSend() []oin.Issue { return p.Confirm.Sends(p.Issues) }

// acceptable reports whether the person can accept one of the issues, other than questions
// of the ISV.
func (p ReviewPage) acceptable() bool {
	return p.Org.Allow(p.Person.Role) == nil && slices.ContainsFunc(p.Issues, func(i oin.Issue) bool {
		_, err := oin.AllowIssue(i, p.Status, oin.IssueActionAccept, p.Person.Role)
		return err == nil && i.State != oin.IssueAsked
	})
}

// answerable reports whether the person can reply to one of the issues.
func (p ReviewPage) answerable() bool {
	return p.Org.Allow(p.Person.Role) == nil && slices.ContainsFunc(p.Issues, func(i oin.Issue) bool {
		return len(i.AllowedTransitions(p.Person.Role, p.Status)) > 0
	})
}

// decisions returns the transitions that the page offers. Publishing isn't one of them if
// another reviewer has to do that.
func (p ReviewPage) decisions() []oin.Transition {
	return slices.DeleteFunc(offered(p.Actions), func(t oin.Transition) bool { return t.Publishes && p.NeedsOther })
}

// awaitsOther reports whether all that is left is what another reviewer has to do.
func (p ReviewPage) awaitsOther() bool {
	return p.NeedsOther && slices.ContainsFunc(p.Actions, func(t oin.Transition) bool { return t.Publishes })
}

// passBlockers returns what speaks against a pass.
func (p ReviewPage) passBlockers() []string { return oin.PassBlockers(p.Checklist, p.Issues) }

// undone returns how many points of the checklist aren't ticked.
func (p ReviewPage) undone() int {
	n := 0
	for _, c := range p.Checklist {
		if !c.Done() {
			n++
		}
	}
	return n
}

// actionKeys has the shortcuts of reviewers' everyday decisions. Each opens the dialog.
var actionKeys = map[oin.Action]string{
	oin.ActionPass: "p", oin.ActionRequestChanges: "r", oin.ActionReportBugs: "r", oin.ActionReportIssues: "r",
}

// shortcuts returns the shortcuts of a page about a submission.
func (p ReviewPage) shortcuts(here reviewTab) []ui.Shortcut {
	var all []ui.Shortcut
	asks := p.Status.TakesIssues()
	switch {
	case here == tabAnswers && asks:
		all = append(ui.Stepping("field", ""), ui.NewShortcut("Add an issue here", "i", "Enter"),
			ui.NewShortcut("Close it, and keep what you typed", "Escape"))
	case here == tabChanges:
		all = ui.Stepping("change", "Open in the submission")
	case here == tabIssues:
		if len(p.Issues) > 0 {
			all = ui.Stepping("issue", "Show or hide the conversation")
		}
		if p.answerable() {
			all = append(all, ui.NewShortcut("Reply to the issue", "m"))
		}
		if p.acceptable() {
			all = append(all, ui.NewShortcut("Accept the issue, or those selected", "a"), ui.NewShortcut("Select the issue", "x"),
				ui.NewShortcut("Select all that are shown, or none", "Shift+X"))
		}
		if asks {
			all = append(all, ui.NewShortcut("Add an issue", "i"))
		}
	}
	for _, t := range p.decisions() {
		if k, ok := actionKeys[t.Action]; ok {
			all = append(all, ui.NewShortcut(t.Button+" (asks you to confirm)", k))
		}
	}
	switch {
	case p.Claim.By != "" && !p.Claim.HeldByOther(p.Person.ID):
		all = append(all, claimShortcut, releaseShortcut)
	case mayClaim(p.Status, p.Claim, p.Person):
		all = append(all, claimShortcut)
	}
	all = append(all, ui.NewShortcut("Write an internal note", "n"), ui.NewShortcut("Save or send what you typed", "Control+Enter"))
	for _, t := range reviewTabs {
		all = append(all, ui.NewShortcut(string(t.tab), t.key))
	}
	if slices.ContainsFunc(p.Onward, func(o ui.Onward) bool { return o.Key != "" }) {
		all = append(all, ui.NewShortcut("Go to the next submission", "g"))
	}
	return append(all, ui.NewShortcut("Next submission of the queue", "Shift+J"), ui.NewShortcut("Previous submission of the queue", "Shift+K"),
		ui.NewShortcut("Back to the queue", "u"), ui.ListShortcut)
}

// Transition returns the transition of an action on the submission as the page shows it.
func (p ReviewPage) Transition(action oin.Action) (oin.Transition, bool) {
	return oin.Submission{Status: p.Status, OneReview: p.OneReview}.FindTransition(action)
}
