package pages

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// SubmissionPage is one tab of a submission, as its own org sees it.
type SubmissionPage struct {
	ui.Layout
	ID      oin.SubmissionID
	Version int
	// Revision is that of the answers; Found is the one before a save has changed them.
	Revision, Found int64
	Status          oin.Status
	Round           int
	Label           string // the status in words
	Next            string // what is expected from whom
	AnswerWanted    bool   // the OIN team has it, and waits for an answer in an issue
	Editable        bool
	Tab             *oin.Tab
	// Answers are the values to show: as stored, overlaid with what was typed
	// where a save was refused.
	Answers oin.Answers
	// Seen are the fingerprints of the stored values, by field.
	Seen     map[oin.Key]string
	Facts    oin.Facts
	Progress []oin.Progress
	Complete bool
	// Refused says, by field, why what was typed or uploaded could not be kept.
	Refused map[oin.Key]string
	// Offers are pictures that would be taken in place of refused ones.
	Offers map[oin.Key]ui.Offer
	// Clashes are fields that somebody else has changed meanwhile.
	Clashes map[oin.Key]oin.Clash
	// Theirs are fields that were sent as the person had seen them, and that somebody
	// else has changed since; the page takes over that value.
	Theirs []oin.Key
	// AddTo is the list that gets one more empty row, and the focus.
	AddTo oin.Key
	// Issues are what the OIN team has asked for so far, whatever became of it.
	Issues []oin.Issue
	// Confirm is the transition that the person is asked about, or nil.
	Confirm *oin.Transition
	// ConfirmFault is why the transition could not be made as it was sent, and
	// ConfirmNote what the person had typed.
	ConfirmFault, ConfirmNote string
	// Removed is how the integration left the catalog while this version is in progress,
	// or nil.
	Removed *oin.Removal
	// Removal is the org's request to take the integration out of the catalog, or nil.
	Removal *oin.RemovalRequest
	// Catalog is the whole address of its page in the catalog; empty where it has none.
	Catalog   string
	Actions   []oin.Transition
	History   []oin.Event
	Changed   time.Time
	ChangedBy string
	Versions  []VersionLink // of the integration, the newest first
	// Ahead are the stages up to the catalog, on the page where one lands after
	// submitting; Due is by when the first of them means to be done.
	Ahead []oin.StageAhead
	Due   *time.Time
}

// Showing returns what each step that is taken on the page is about.
func (p SubmissionPage) Showing() oin.Seen {
	return oin.Seen{Status: p.Status, Round: p.Round}
}

// draftName names what this person may have typed here and not saved yet, where
// the browser keeps it. It is theirs alone, whoever else signs in there.
func (p SubmissionPage) draftName() string {
	if p.Person == nil {
		return ""
	}
	return string(p.Person.ID) + "/" + string(p.ID) + "/" + p.Tab.ID
}

// iconAddress is where the app icon is; empty for none yet.
func (p SubmissionPage) iconAddress() string {
	icon := p.Answers.File(oin.AppIcon)
	if icon == nil {
		return ""
	}
	return ui.FieldView{Field: oin.FindField(oin.AppIcon), Value: p.Answers[oin.AppIcon],
		Base: paths.Submission(p.ID)}.FileAddress()
}

// savingWords are the saving state as the page is sent: what was just done, or
// when the submission was saved last.
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

// confirmTitle is the question that a dialog asks.
func (p SubmissionPage) confirmTitle(t oin.Transition) string {
	name := "“" + p.Answers.Name() + "”"
	switch {
	case t.NeedsComplete && !p.Complete:
		return "Not ready to submit"
	case t.Action == oin.ActionSubmit:
		return "Submit " + name + " for review?"
	default:
		return t.Button + ": " + name
	}
}

// confirmButton is the name of the button that does it.
func confirmButton(t oin.Transition) string {
	if t.Action == oin.ActionSubmit {
		return "Submit"
	}
	return t.Button
}

func (p SubmissionPage) field(f *oin.Field) ui.FieldView {
	v := ui.FieldView{
		Field: f, Value: p.Answers[f.Key], Seen: p.Seen[f.Key],
		Refused: p.Refused[f.Key], Theirs: slices.Contains(p.Theirs, f.Key), Add: p.AddTo == f.Key, Base: paths.Submission(p.ID), Now: p.Now,
	}
	if f.Suggest != nil {
		v.Suggestions = f.Suggest(p.Answers, p.Facts)
	}
	if v.Refused == "" { // else there is one thing to mend first
		v.Faults, v.Notes = f.Faults(p.Answers, p.Facts), f.Advise(p.Answers, p.Facts)
	}
	if o, ok := p.Offers[f.Key]; ok && v.Refused != "" {
		v.Offer = &o
	}
	if c, ok := p.Clashes[f.Key]; ok {
		v.Clash = &c
		if f.Kind.IsFile() || f.Kind == oin.KindPassword {
			v.Value = c.Theirs // what one had chosen cannot be put back into the form
		}
	}
	for _, i := range p.asked() {
		if i.Field == f.Key {
			v.Issues = append(v.Issues, i)
		}
	}
	return v
}

// sectionWhen is the condition that all fields of a section share, or nil.
func sectionWhen(s oin.Section) *oin.Condition {
	first := s.Fields[0].When
	for _, f := range s.Fields {
		if first == nil || f.When == nil || *f.When != *first {
			return nil
		}
	}
	return first
}

// blockers say in words what keeps a submission from being submitted.
func blockers(progress []oin.Progress, a oin.Answers) []string {
	var why []string
	for _, p := range progress {
		if !p.Complete() {
			why = append(why, fmt.Sprintf("Complete %s (%d%%).", p.Tab.Label, p.Percent()))
		}
	}
	if len(a.Types()) == 0 {
		var types []string
		for _, t := range oin.Form {
			if t.Switch != "" {
				types = append(types, t.Label)
			}
		}
		why = append(why, "Turn on "+strings.Join(types, " or ")+".")
	}
	return why
}

// asked are the issues that the ISV has to do with now.
func (p SubmissionPage) asked() []oin.Issue {
	if p.Status.Info().Turn != oin.PartyISV {
		return nil
	}
	return oin.InState(p.Issues, oin.IssueOpen, oin.IssueResolved)
}
