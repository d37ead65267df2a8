package ui

import (
	"github.com/a-h/templ"
)

// Kept are the attributes of a form whose texts kept.js keeps: its name on the page, what
// its text is called, and whether it shows what was just sent.
func Kept(name, label string, typed bool) templ.Attributes {
	return templ.Attributes{"data-keep": name, "data-label": label, "data-typed": typed}
}
