package pages

import (
	"maps"
	"net/url"
	"slices"

	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// SignInAgainPage asks for a sign-in, or a recent one, and keeps what was sent without
// it.
type SignInAgainPage struct {
	ui.Layout
	Status int
	Text   string // a sentence or two
	Again  string // URL at which to sign in again
	Back   string
	// Send is where the form was sent to, Form has all its values, and Kept those that
	// the person typed.
	Send string
	Form url.Values
	Kept []KeptText
}

// fields returns the names of the form's fields, always in the same order.
func (p SignInAgainPage) fields() []string { return slices.Sorted(maps.Keys(p.Form)) }

// signInBeside is the URL that signs a person in in a new tab, while the page with
// their texts waits.
var signInBeside = paths.SignInAgainFor(paths.SignedIn)
