package ui

import (
	"fmt"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// Dismissing is a dismissal that was not saved as it was sent, and why.
type Dismissing struct {
	Reason, Fault string
}

// open returns the findings at the field that are not dismissed.
func (v *FieldView) open() []check.Finding { return v.withDismissal(false) }

// dismissed returns the findings at the field that are.
func (v *FieldView) dismissed() []check.Finding { return v.withDismissal(true) }

func (v *FieldView) withDismissal(is bool) []check.Finding {
	var all []check.Finding
	for _, f := range v.Findings {
		if (f.Dismissed != nil) == is {
			all = append(all, f)
		}
	}
	return all
}

// foundWords returns what was found at the field, for its description.
func (v *FieldView) foundWords() string {
	var all []string
	for _, f := range v.open() {
		all = append(all, FindingText(f))
	}
	return strings.Join(all, " ")
}

// FindingText returns the text of a finding, with the entry of the list that it is about.
func FindingText(f check.Finding) string {
	field := oin.FindField(f.Field)
	if f.Item < 0 || field == nil || !field.Kind.IsList() {
		return f.Text
	}
	what := (&FieldView{Field: field}).what()
	return fmt.Sprintf("%s%s %d: %s", strings.ToUpper(what[:1]), what[1:], f.Item+1, f.Text)
}

// DismissedBy returns who dismissed a finding, with the version if it was an earlier one.
func DismissedBy(d *check.Dismissal) string {
	if d.CarriedFrom == 0 {
		return d.Person
	}
	return fmt.Sprintf("%s in version %d", d.Person, d.CarriedFrom)
}
