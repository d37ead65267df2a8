package pages

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// SubmissionPage is a tab of a submission, for its own org.
type SubmissionPage struct {
	ui.Layout
	ID      oin.SubmissionID
	Name    string // see [oin.Submission.Name]
	Version int
	// OneReview reports whether it is, or would be, published when it passes its first review.
	OneReview bool
	// Revision is the current one of the answers, and Found the one before a save
	// changed them.
	Revision, Found int64
	Status          oin.Status
	Round           int
	Label           string // the status in words
	Next            string // who has to do what
	AnswerWanted    bool   // it is the OIN team's turn, and an issue waits for the ISV's answer
	Editable        bool
	Tab             *oin.Tab
	// Answers are the values to show: as stored, except where a save was rejected,
	// which are as typed.
	Answers oin.Answers
	// Seen has the fingerprints of the stored values.
	Seen     map[oin.Key]string
	Facts    oin.Facts
	Progress []oin.Progress
	Complete bool
	// Refused is why what was typed or uploaded couldn't be saved, by field.
	Refused map[oin.Key]string
	// Offers are pictures that would be accepted in place of rejected ones, or that would
	// resolve findings.
	Offers map[oin.Key]ui.Offer
	// Clashes are fields that someone else changed meanwhile.
	Clashes map[oin.Key]oin.Clash
	// Theirs are fields that were sent unchanged, and that someone else has changed
	// since. The page adopts their value.
	Theirs []oin.Key
	// AddTo is the list that gets one more empty row, and the focus.
	AddTo oin.Key
	// Issues are all issues that the OIN team has sent, in any state.
	Issues []oin.Issue
	// Confirm is the transition that the person is asked about, or nil.
	Confirm *oin.Transition
	// ConfirmFault is why the transition wasn't possible as it was sent, and
	// ConfirmNote is what the person typed.
	ConfirmFault, ConfirmNote string
	// Report is what the checks say, while the version can be edited.
	Report check.Report
	// Dismissing are dismissals that were not saved, by fingerprint.
	Dismissing map[string]ui.Dismissing
	// Replies are replies at fields that were not sent, by issue.
	Replies map[oin.IssueID]ui.Reply
	// Removed is how the integration left the catalog while this version is in
	// progress, or nil.
	Removed *oin.Removal
	// Removal is the org's open removal request, or nil.
	Removal *oin.RemovalRequest
	// Catalog is the absolute URL of its page in the catalog, or empty.
	Catalog   string
	NewsFrom  *time.Time // from when the org can ask the OIN team for news, or nil
	Published *time.Time // when this version was, or nil
	Actions   []oin.Transition
	History   []oin.Event
	// Edits are the last edits of fields, and Earlier is how many earlier answers of each are
	// kept.
	Edits     map[oin.Key]oin.LastEdit
	Earlier   map[oin.Key]int
	Changed   time.Time
	ChangedBy string
	Versions  []VersionLink // of the integration, the newest first
	// Ahead lists the stages up to the catalog, on the page that follows a submission.
	// Due is when the first of them is due.
	Ahead []oin.StageAhead
	Due   *time.Time
}

// Showing returns the state that actions on the page refer to.
func (p SubmissionPage) Showing() oin.Seen {
	return oin.Seen{Status: p.Status, Round: p.Round}
}

// returned returns the event that returned the submission to draft, or nil if something
// else made it what it is.
func (p SubmissionPage) returned() *oin.Event {
	for _, e := range slices.Backward(p.History) {
		if e.From != e.To {
			if p.Status == oin.StatusDraft && e.Action == oin.ActionReturn {
				return &e
			}
			return nil
		}
	}
	return nil
}

// draftName returns the name under which the browser stores what this person has typed
// here and not saved yet. It contains the person, so that it stays theirs if someone
// else signs in in that browser.
func (p SubmissionPage) draftName() string {
	if p.Person == nil {
		return ""
	}
	return string(p.Person.ID) + "/" + string(p.ID) + "/" + p.Tab.ID
}

// reasonsName returns the name under which the browser stores reasons of dismissals.
func (p SubmissionPage) reasonsName() string {
	if p.Person == nil {
		return ""
	}
	return string(p.Person.ID) + "/" + string(p.ID) + "/why"
}

// accountUntil returns until when the org should close the test account of a published
// version, or zero if its password was deleted already.
func (p SubmissionPage) accountUntil() time.Time {
	if p.Status != oin.StatusPublished || p.Published == nil || oin.Erased(p.History) {
		return time.Time{}
	}
	return p.Published.Add(oin.SecretRetention)
}

// iconAddress returns the path of the app icon, or "" if there is none yet.
func (p SubmissionPage) iconAddress() string {
	icon := p.Answers.File(oin.AppIcon)
	if icon == nil {
		return ""
	}
	return paths.FileWith(icon.SHA256, paths.Submission(p.ID), oin.AppIcon)
}

// HasPlaceForTyped reports whether the tab shows a finding or an issue at which something
// was typed that was not saved.
func (p SubmissionPage) HasPlaceForTyped() bool {
	atFinding := func(f check.Finding) bool { _, typed := p.Dismissing[f.Fingerprint()]; return typed }
	atIssue := func(i oin.Issue) bool {
		_, typed := p.Replies[i.ID]
		return typed && slices.Contains(p.Tab.Fields(), oin.FindField(i.Field))
	}
	return slices.ContainsFunc(p.Report.On(p.Tab), atFinding) || slices.ContainsFunc(p.asked(), atIssue)
}

// savingWords returns the saving state of the page: what was just done, or when the
// submission was last saved.
func (p SubmissionPage) savingWords() string {
	switch {
	case len(p.Refused)+len(p.Clashes) > 0:
		var labels []string
		for _, f := range oin.Fields() {
			if p.notSaved(f.Key) {
				labels = append(labels, f.Label)
			}
		}
		return "Not saved: " + strings.Join(labels, ", ") + ". See the message at the field."
	case p.Done != "":
		return p.Done
	case p.Changed.IsZero():
		return "No changes yet"
	default:
		return "Saved " + ui.Since(p.Changed, p.Now)
	}
}

func (p SubmissionPage) notSaved(k oin.Key) bool {
	_, clash := p.Clashes[k]
	return clash || p.Refused[k] != ""
}

// confirmTitle returns the title of a dialog.
func (p SubmissionPage) confirmTitle(t oin.Transition) string {
	name := "“" + p.Name + "”"
	switch {
	case t.NeedsComplete && !p.Complete:
		return "Not ready to submit"
	case t.Action == oin.ActionSubmit:
		return "Submit " + name + " for review?"
	case t.Action == oin.ActionAnswer:
		return "Resubmit " + name + " without changes?"
	case t.Action == oin.ActionRequestRemoval:
		return "Request removal of " + name + "?"
	case t.Action == oin.ActionCancelRemoval:
		return "Cancel the removal request for " + name + "?"
	default:
		return t.Button + " " + name + "?"
	}
}

// issuesFirst returns what to do with the issues. A draft has those from before it was
// withdrawn or returned.
func (p SubmissionPage) issuesFirst() string {
	if p.Status == oin.StatusDraft {
		return oin.StatusChanges.Info().Next
	}
	return p.Status.Info().Next
}

// confirmCancel returns the label of the link that doesn't do it.
func confirmCancel(t oin.Transition) string {
	if t.Action == oin.ActionCancelRemoval {
		return "Keep request"
	}
	return "Cancel"
}

// confirmButton returns the label of the button that does it.
func confirmButton(t oin.Transition) string {
	if t.Action == oin.ActionSubmit {
		return "Submit"
	}
	return t.Button
}

func (p SubmissionPage) field(f *oin.Field) *ui.FieldView {
	v := &ui.FieldView{
		Field: f, Value: p.Answers[f.Key], Seen: p.Seen[f.Key],
		Checked: true, Refused: p.Refused[f.Key], Theirs: slices.Contains(p.Theirs, f.Key), Add: p.AddTo == f.Key, Base: paths.Submission(p.ID), Now: p.Now,
	}
	v.Update, v.Erased = p.Facts.Update, f.ErasedFrom(p.Answers, p.Facts)
	v.OneReview = p.Facts.Update && !p.Facts.SecondReviewer && f.Reach == oin.ReachPage && p.Status != oin.StatusBugs
	if f.Suggest != nil {
		v.Suggestions = f.Suggest(p.Answers, p.Facts)
	}
	if v.Refused == "" { // a rejected value has to be fixed first
		v.Faults = f.Faults(p.Answers, p.Facts)
		v.Findings = p.Report.At(f.Key)
	}
	if o, ok := p.Offers[f.Key]; ok && (v.Refused != "" || o.Asked) {
		v.Offer = new(o)
	}
	if c, ok := p.Clashes[f.Key]; ok {
		v.Clash = new(c)
		if f.Kind.IsFile() || f.Kind == oin.KindPassword {
			v.Value = c.Theirs // a chosen file can't be put back into the form
		}
	}
	v.Dismissing, v.Replies, v.Status = p.Dismissing, p.Replies, p.Status
	for _, i := range p.asked() {
		if i.Field == f.Key {
			v.Issues = append(v.Issues, i)
		}
	}
	return v
}

// asks reports whether the form of this version has a section: it has any of its fields.
func (p SubmissionPage) asks(s oin.Section) bool {
	return slices.ContainsFunc(s.Fields, func(f *oin.Field) bool { return f.AskedOf(p.Facts) })
}

// sectionWhen returns the condition that all fields of a section share, or nil.
func sectionWhen(s oin.Section) *oin.Condition {
	first := s.Fields[0].When
	for _, f := range s.Fields {
		if first == nil || f.When == nil || *f.When != *first {
			return nil
		}
	}
	return first
}

// typeTabs returns the tabs of the integration types.
func typeTabs() []*oin.Tab {
	return slices.DeleteFunc(slices.Clone(oin.Form), func(t *oin.Tab) bool { return t.Switch == "" })
}

// afterType returns what follows the integration type at i in a sentence that ends with them.
func afterType(i int) string {
	if i < len(typeTabs())-1 {
		return " or "
	}
	return "."
}

// questions says how much a reviewer would ask about, or ask the ISV to change.
func questions(n int) string { return ui.Count(n, "thing") + " a reviewer would ask about" }

// nextTab returns the tab after the one that the page shows, or nil after the last.
func (p SubmissionPage) nextTab() *oin.Tab {
	if at := slices.Index(oin.Form, p.Tab); at >= 0 && at+1 < len(oin.Form) {
		return oin.Form[at+1]
	}
	return nil
}

// tabState returns how complete a tab is while it is filled in, or whether its type is on.
// It returns "" if there is nothing to say.
func (p SubmissionPage) tabState(t *oin.Tab) string {
	switch i := slices.IndexFunc(p.Progress, func(each oin.Progress) bool { return each.Tab == t }); {
	case !t.On(p.Answers):
		return "Off"
	case p.Editable && i >= 0:
		return strconv.Itoa(p.Progress[i].Percent()) + "%"
	case t.Switch != "":
		return "On"
	default:
		return ""
	}
}

// openOn returns the number of open issues about fields of a tab.
func (p SubmissionPage) openOn(t *oin.Tab) int {
	n := 0
	for _, i := range oin.InState(p.Issues, oin.IssueOpen) {
		if f := oin.FindField(i.Field); f != nil && slices.Contains(t.Fields(), f) {
			n++
		}
	}
	return n
}

// ofPublished returns how many of the issues to act on are with the published version, which
// an update takes over.
func (p SubmissionPage) ofPublished() int {
	return len(slices.DeleteFunc(p.asked(), func(i oin.Issue) bool { return i.Of == p.ID || i.Of == "" }))
}

// asked returns the issues that the ISV has to act on now.
func (p SubmissionPage) asked() []oin.Issue {
	if p.Status.Info().Turn != oin.PartyISV {
		return nil
	}
	return oin.InState(p.Issues, oin.IssueOpen, oin.IssueResolved)
}
