package pages

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// CannedTextsPage lists the texts that reviewers save for issues.
type CannedTextsPage struct {
	ui.Layout
	Words string
	Texts []oin.CannedText
	// Editing is the text in the form: a new one, one that is being changed, or one
	// that couldn't be saved because of Fault.
	Editing oin.CannedText
	Fault   string
	// Read is the fingerprint of what the person read of it, and Theirs what a teammate has
	// saved since, or nil.
	Read   string
	Theirs *oin.CannedText
	// Removing is the text that the person is asked about, or nil.
	Removing *oin.CannedText
}

// textKept returns the attributes of the form that saves a text.
func (p CannedTextsPage) textKept() templ.Attributes {
	name := "text"
	if p.Editing.ID != "" {
		name += "-" + string(p.Editing.ID)
	}
	return ui.Kept(name, "Saved text", p.Fault != "")
}

// openHere returns the names of the forms that can be reached on the page of the texts.
func (p CannedTextsPage) openHere() []string {
	names := []string{"text"}
	for _, c := range p.Texts {
		names = append(names, "text-"+string(c.ID))
	}
	return names
}

// stageWords returns the stage that a saved text is for, after its field.
func stageWords(status oin.Status) string {
	for _, s := range oin.Stages {
		if s.Status == status {
			return ", " + s.Name
		}
	}
	return ""
}
