package web

import (
	"github.com/a-h/templ"
)

// kept are the attributes of a form whose texts kept.js keeps: its name on the page, what
// its text is called, and whether it shows what was just sent.
func kept(name, label string, typed bool) templ.Attributes {
	return templ.Attributes{"data-keep": name, "data-label": label, "data-typed": typed}
}
