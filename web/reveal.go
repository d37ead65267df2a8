package web

import (
	"maps"
	"net/url"
	"slices"
	"strconv"
	"time"

	"oinmanager/internal/oin"
)

// RevealPage shows one secret to one reviewer, for a short time, or hides it again.
type RevealPage struct {
	Layout
	Name   string // of the integration
	Back   string
	Here   string // where it is hidden, and where one asks to see it
	Field  *oin.Field
	Seen   oin.Seen // what a reveal is about
	Secret string   // empty: hidden
	Lasts  time.Duration
}

func (p RevealPage) seconds() string { return strconv.Itoa(int(p.Lasts / time.Second)) }

// SignInBeside is where a link leads that signs a person in in a new tab, beside the
// page that waits for it.
const SignInBeside = "/sign-in/again?next=%2Fsigned-in"

// SignInAgainPage asks for a sign-in, or a recent one, and keeps what was sent without.
type SignInAgainPage struct {
	Layout
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
