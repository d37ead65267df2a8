package pages

import (
	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// CannedTextsPage are the texts that reviewers keep for issues.
type CannedTextsPage struct {
	ui.Layout
	Words string
	Texts []oin.CannedText
	// Editing is the text in the form: a new one, one that is being changed, or one
	// that could not be kept, for the reason Fault.
	Editing oin.CannedText
	Fault   string
	// Removing is the text that one is asked about, or nil.
	Removing *oin.CannedText
}

// textKept are the attributes of the form that takes a text for issues.
func (p CannedTextsPage) textKept() templ.Attributes {
	name := "text"
	if p.Editing.ID != "" {
		name += "-" + string(p.Editing.ID)
	}
	return ui.Kept(name, "Saved text", p.Fault != "")
}

// openHere are the names of the forms that one can get to on the page of the texts.
func (p CannedTextsPage) openHere() []string {
	names := []string{"text"}
	for _, c := range p.Texts {
		names = append(names, "text-"+string(c.ID))
	}
	return names
}
