package oin

import "errors"

// Code classes what went wrong, as far as anybody decides by it.
type Code string

const (
	// NotFound: there is no such thing, or it is not this org's.
	CodeNotFound Code = "not-found"
	// NotAllowed: it exists, but this person may not do this with it.
	CodeNotAllowed Code = "not-allowed"
	// Conflict: the thing has changed since the person looked at it.
	CodeConflict Code = "conflict"
	// Invalid: what was sent cannot be taken as it is.
	CodeInvalid Code = "invalid"
	// LimitReached: the org has used up what it may have.
	CodeLimitReached Code = "limit-reached"
	// SignInAgain: this person may do it, after they have signed in once more.
	CodeSignInAgain Code = "sign-in-again"
	// Unavailable: something that we depend on does not answer just now.
	CodeUnavailable Code = "unavailable"
)

// Problem is an error that a person can act on. Every other error is "Something
// went wrong" outside and the whole story in the log.
type Problem struct {
	Code Code
	// Text is a sentence or two for the person: what happened, what to do.
	Text string
}

func (p *Problem) Error() string { return p.Text }

// CodeOf is the code of the [Problem] in err's chain, and empty for any other error.
func CodeOf(err error) Code {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Code
	}
	return ""
}
