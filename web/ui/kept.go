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

// KeptChoices returns the same for a form whose ticks are kept, too. Whole says that it is
// answered with a page that is shown once, and has [SentTexts].
func KeptChoices(name, label string, typed, whole bool) templ.Attributes {
	all := Kept(name, label, typed)
	all["data-choices"], all["data-whole"] = true, whole
	return all
}
