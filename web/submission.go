package web

import (
	"strings"

	"oinmanager/internal/oin"
)

// draftName names what this person may have typed here and not saved yet, where
// the browser keeps it. It is theirs alone, whoever else signs in there.
// Showing returns what each step that is taken on the page is about.
func (p SubmissionPage) Showing() oin.Seen {
	return oin.Seen{Status: p.Status, Round: p.Round}
}

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
	return fieldView{Field: oin.FindField(oin.AppIcon), Value: p.Answers[oin.AppIcon],
		Base: "/submissions/" + string(p.ID)}.fileAddress()
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
		return "Not saved: " + strings.Join(labels, ", ") + ". The reason stands there."
	case p.Done != "":
		return p.Done
	case p.Changed.IsZero():
		return "Nothing to save yet"
	default:
		return "Saved " + since(p.Changed, p.Now)
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
		return "Not ready to be submitted"
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
