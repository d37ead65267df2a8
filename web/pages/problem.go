package pages

import (
	"net/http"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ProblemPage says what went wrong and what one can do.
type ProblemPage struct {
	ui.Layout
	Status int    // HTTP
	Text   string // a sentence or two
	Back   string // a place to go on from
	// Moved is what has happened to a submission since the person opened its page; nil
	// where that is not the problem.
	Moved *Moved
	// Reference is how the program's log names the request; for what is our fault.
	Reference string
	// Kept is text that the person had typed into a form that could not be taken,
	// so that they can copy it out.
	Kept []KeptText
}

// Heading is what the page is called.
func (p ProblemPage) Heading() string {
	if p.Moved != nil && p.Status == http.StatusNotFound {
		return "Withdrawn by the ISV"
	}
	return ProblemTitle(p.Status)
}

// Moved is what has happened to a submission since a person opened its page.
type Moved struct {
	Events  []oin.Event  // oldest first
	Fields  []*oin.Field // that are different from what they saw
	Changes string       // address of what changed in them; empty for none
}

// KeptText is one piece of text from a form that was refused.
type KeptText struct{ Label, Text string }

// ProblemTitle is the heading of the page for an HTTP status.
func ProblemTitle(status int) string {
	switch status {
	case http.StatusUnauthorized:
		return "Your sign-in has ended"
	case http.StatusForbidden:
		return "This page is not for you"
	case http.StatusNotFound:
		return "There is nothing here"
	case http.StatusMethodNotAllowed:
		return "This page works another way"
	case http.StatusRequestTimeout:
		return "This did not arrive whole"
	case http.StatusConflict:
		return "This could not be done"
	case http.StatusRequestEntityTooLarge:
		return "That was too much at once"
	case http.StatusRequestURITooLong:
		return "This address is too long"
	case http.StatusUnprocessableEntity, http.StatusBadRequest:
		return "This could not be taken as it is"
	case http.StatusTooManyRequests:
		return "A moment, please"
	case http.StatusServiceUnavailable:
		return "We are away for a moment"
	default:
		return "Something went wrong"
	}
}

// backWords say where a way on leads.
func backWords(path string) string {
	switch {
	case path == paths.Start:
		return "Go to the start"
	case path == paths.Queue:
		return "Go to the queue"
	case path == paths.Integrations:
		return "Go to My App Integrations"
	case strings.Contains(path, paths.Submission("")):
		return "Go back to the submission"
	default:
		return "Go on"
	}
}
