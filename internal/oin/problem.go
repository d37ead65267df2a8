package oin

import "errors"

// Code is the kind of a problem that a caller can decide by. Each has an HTTP status.
type Code string

// The server has additional codes for faults of requests.
const (
	CodeNotFound        Code = "not-found"
	CodeGone            Code = "gone"
	CodeNotAllowed      Code = "not-allowed"
	CodeScope           Code = "scope" // of a token
	CodeConflict        Code = "conflict"
	CodeStale           Code = "stale"
	CodeInvalid         Code = "invalid"
	CodeLimitReached    Code = "limit-reached"
	CodeTooManyRequests Code = "too-many-requests"
	CodeSignInAgain     Code = "sign-in-again"
	CodeUnavailable     Code = "unavailable"
	CodePending         Code = "pending"   // a person has to decide first
	CodeUntrusted       Code = "untrusted" // the token of a CI
)

// Problem is an error that a person can act on. Other errors are shown as "Something went
// wrong", with the details only in the log. An error with more facts for its caller is a
// type that unwraps to a Problem.
type Problem struct {
	Code Code
	// Text says in a sentence or two what happened and what to do.
	Text string
	// Title is that of the page that says it, or empty for that of its code.
	Title string
	// Fields are faults by name of the field, or nil.
	Fields map[string]string
}

func (p *Problem) Error() string { return p.Text }

// CodeOf returns the code of the [Problem] in err's chain, or "" if there is none.
func CodeOf(err error) Code {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Code
	}
	return ""
}

// FaultsOf returns the Fields of the [Problem] in err's chain, or nil if there is none.
func FaultsOf(err error) map[string]string {
	if p, ok := errors.AsType[*Problem](err); ok {
		return p.Fields
	}
	return nil
}

// CheckFields returns a [Problem] with the faults, or nil if there are none.
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
