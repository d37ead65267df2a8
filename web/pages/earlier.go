package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// EarlierPage shows what a field of a draft said before, to its own org.
type EarlierPage struct {
	ui.Layout
	ID      oin.SubmissionID
	Name    string // of the submission
	Field   *oin.Field
	Current oin.Value
	Earlier []oin.EarlierAnswer // latest first
	Fault   string              // why an earlier answer couldn't be used
}

// byWhom returns the name of who edited a field, as the reader p calls them.
func byWhom(e oin.LastEdit, p *oin.Person) string {
	switch {
	case p != nil && e.By == p.ID:
		return "you"
	case e.Name == "":
		return "someone who is no longer in your org"
	default:
		return oin.InSentence(e.Name)
	}
}

// edited returns who changed a field last, if that is worth saying: it was someone else, or
// there are earlier answers.
func (p SubmissionPage) edited(f *oin.Field) *oin.LastEdit {
	e, known := p.Edits[f.Key]
	if !known || p.Person == nil || e.By == p.Person.ID && p.Earlier[f.Key] == 0 {
		return nil
	}
	return &e
}
