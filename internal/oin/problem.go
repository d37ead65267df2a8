package oin

import "errors"

// Code says what kind of problem something is, as far as anyone decides by it: a program
// by the code itself, a browser by the HTTP status that goes with it.
type Code string

// The server has more codes, for what can only go wrong with a request.
const (
	CodeNotFound        Code = "not-found"
	CodeNotAllowed      Code = "not-allowed"
	CodeConflict        Code = "conflict"
	CodeInvalid         Code = "invalid"
	CodeLimitReached    Code = "limit-reached"
	CodeTooManyRequests Code = "too-many-requests"
	CodeSignInAgain     Code = "sign-in-again"
	CodeUnavailable     Code = "unavailable"
)

// Problem is an error that a person can act on. Every other error is "Something went
// wrong" outside and the whole story in the log. An error that also carries facts for its
// caller to decide by is a type of its own that unwraps to a Problem.
type Problem struct {
	Code Code
	// Text is a sentence or two for the person: what happened, what to do.
	Text string
	// Fields says what is wrong with single fields, by their names; nil if the problem is
	// about none.
	Fields map[string]string
}

func (p *Problem) Error() string { return p.Text }

// CodeOf returns the code of the [Problem] in err's chain. It is empty for any other error.
func CodeOf(err error) Code {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Code
	}
	return ""
}

// FaultsOf returns what the [Problem] in err's chain says of single fields.
func FaultsOf(err error) map[string]string {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Fields
	}
	return nil
}

// CheckFields returns a [Problem] of what is wrong with fields, or nil if nothing is.
func CheckFields[K ~string](faults map[K]string) error {
	if len(faults) == 0 {
		return nil
	}
	p := &Problem{Code: CodeInvalid, Text: "Some of this can't be saved. See the reason next to each field.", Fields: map[string]string{}}
	for field, text := range faults {
		p.Fields[string(field)] = text
		if len(faults) == 1 {
			p.Text = text
		}
	}
	return p
}
