package ui

import (
	"github.com/a-h/templ"
)

// Kept returns the attributes of a form whose unsaved texts kept.js stores in the
// browser: its name on the page, the label of its text, and whether it shows what was
// just sent.
func Kept(name, label string, typed bool) templ.Attributes {
	return templ.Attributes{"data-keep": name, "data-label": label, "data-typed": typed}
}
