package pages

import (
	"maps"
	"net/url"
	"slices"

	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// SignInAgainPage asks for a sign-in, or a recent one, and keeps what was sent without.
type SignInAgainPage struct {
	ui.Layout
	Status int
	Text   string // a sentence or two
	Again  string // signs in again
	Back   string
	// Send is where the form was sent to, Form all that it had, and Kept what of that
	// the person had typed.
	Send string
	Form url.Values
	Kept []KeptText
}

// fields are the names of the form's fields, always in the same order.
func (p SignInAgainPage) fields() []string { return slices.Sorted(maps.Keys(p.Form)) }

// signInBeside is where a link leads that signs a person in in a new tab, beside the
// page whose texts wait.
var signInBeside = paths.SignInAgainFor(paths.SignedIn)
