package web

import (
	"strings"

	"oinmanager/internal/submission"
)

// draftName names what this person may have typed here and not saved yet, where
// the browser keeps it. It is theirs alone, whoever else signs in there.
// Showing returns what each step that is taken on the page is about.
func (p SubmissionPage) Showing() submission.Seen {
	return submission.Seen{Status: p.Status, Round: p.Round}
}

func (p SubmissionPage) draftName() string {
	if p.Person == nil {
		return ""
	}
	return string(p.Person.ID) + "/" + string(p.ID) + "/" + p.Tab.ID
}

// iconAddress is where the app icon is; empty for none yet.
func (p SubmissionPage) iconAddress() string {
	icon := p.Answers.File(submission.AppIcon)
	if icon == nil {
		return ""
	}
	return fieldView{Field: submission.FindField(submission.AppIcon), Value: p.Answers[submission.AppIcon],
		Base: "/submissions/" + string(p.ID)}.fileAddress()
}

// savingWords are the saving state as the page is sent: what was just done, or
// when the submission was saved last.
func (p SubmissionPage) savingWords() string {
	switch {
	case len(p.Refused)+len(p.Clashes) > 0:
		var labels []string
		for _, f := range submission.Fields() {
			if p.notSaved(f.Key) {
				labels = append(labels, f.Label)
			}
		}
		return "Not saved: " + strings.Join(labels, ", ") + ". The reason stands there."
	case p.Done != "":
		return p.Done
	case p.Changed.IsZero():
		return "Nothing to save yet"
	default:
		return "Saved " + since(p.Changed, p.Now)
	}
}

func (p SubmissionPage) notSaved(k submission.Key) bool {
	_, clash := p.Clashes[k]
	return clash || p.Refused[k] != ""
}

// confirmTitle is the question that a dialog asks.
func (p SubmissionPage) confirmTitle(t submission.Transition) string {
	name := "“" + p.Answers.Name() + "”"
	switch {
	case t.NeedsComplete && !p.Complete:
		return "Not ready to be submitted"
	case t.Action == submission.Submit:
		return "Submit " + name + " for review?"
	default:
		return t.Button + ": " + name
	}
}

// confirmButton is the name of the button that does it.
func confirmButton(t submission.Transition) string {
	if t.Action == submission.Submit {
		return "Submit"
	}
	return t.Button
}
