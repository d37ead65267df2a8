package pages

import (
	"net/http"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// ProblemPage says what went wrong and what the person can do.
type ProblemPage struct {
	ui.Layout
	Status int    // HTTP
	Named  string // the title, or empty for that of the status
	Text   string // a sentence or two
	Back   string // where to continue
	Again  string // URL of the page that was asked for, if it may be there soon
	// Moved is what happened to a submission since the person opened its page, or nil
	// if that isn't the problem.
	Moved *Moved
	// Reference is the request's ID in the log. It is only set for internal errors.
	Reference string
	// Kept is what the person had typed into a form that couldn't be saved, for them to
	// copy.
	Kept []KeptText
	// PerhapsSaved reports that some of Kept may have been saved.
	PerhapsSaved bool
}

// Heading returns the title of the page.
func (p ProblemPage) Heading() string {
	if p.Moved != nil && p.Status == http.StatusNotFound {
		return leftReview(p.Moved.Events[0])
	}
	if p.Named != "" {
		return p.Named
	}
	return ProblemTitle(p.Status)
}

// Moved is what happened to a submission since a person opened its page.
type Moved struct {
	Events  []oin.Event  // oldest first
	Fields  []*oin.Field // that are different from what they saw
	Changes string       // URL of their changes, or empty
}

// KeptText is a text from a form that was rejected.
type KeptText struct{ Label, Text string }

// ProblemTitle returns the heading of the page for an HTTP status.
func ProblemTitle(status int) string {
	switch status {
	case http.StatusUnauthorized:
		return "You've been signed out"
	case http.StatusForbidden:
		return "You don't have access to this page"
	case http.StatusNotFound:
		return "Page not found"
	case http.StatusGone:
		return "No longer available"
	case http.StatusMethodNotAllowed:
		return "Open this page again"
	case http.StatusRequestTimeout:
		return "The upload was cut off"
	case http.StatusConflict:
		return "We couldn't do that"
	case http.StatusRequestEntityTooLarge:
		return "That was too large"
	case http.StatusRequestURITooLong:
		return "This URL is too long"
	case http.StatusUnprocessableEntity, http.StatusBadRequest:
		return "Some of this can't be saved"
	case http.StatusTooManyRequests:
		return "Please wait a moment"
	case http.StatusServiceUnavailable:
		return "We'll be right back"
	default:
		return "Something went wrong"
	}
}

// backWords returns the label of a link to path.
func backWords(path string) string {
	switch {
	case path == paths.Start:
		return "Go to the home page"
	case path == paths.Queue:
		return "Go to the queue"
	case path == paths.Integrations:
		return "Go to My App Integrations"
	case strings.HasSuffix(path, paths.Issues("")):
		return "Go back to the issues"
	case strings.Contains(path, paths.Submission("")):
		return "Go back to the submission"
	default:
		return "Continue"
	}
}
