package pages

import (
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// ChecksPage lists all checks.
type ChecksPage struct{ ui.Layout }

// checkedField is a field with the checks whose findings are shown at it.
type checkedField struct {
	Field  *oin.Field
	Checks []*check.Check
}

// checkedFields returns the fields that have checks, in the order of the form.
func checkedFields() []checkedField {
	var all []checkedField
	for _, f := range oin.Fields() {
		at := checkedField{Field: f}
		for _, c := range check.All {
			if c.About[0] == f.Key {
				at.Checks = append(at.Checks, c)
			}
		}
		if len(at.Checks) > 0 {
			all = append(all, at)
		}
	}
	return all
}
