package server

import (
	"net/http"

	"oinmanager/internal/api"
	"oinmanager/internal/oin"
)

// Codes of problems that only a request can have.
const (
	codeSignIn      oin.Code = "sign-in"
	codeOtherPerson oin.Code = "other-person"
	codeTooLarge    oin.Code = "too-large"
	codeURLTooLong  oin.Code = "url-too-long"
	codeWrongMethod oin.Code = "wrong-method"
	codeWrongHost   oin.Code = "wrong-host"
	codeInterrupted oin.Code = "interrupted"
	codeInternal    oin.Code = "internal"
	codeToken       oin.Code = "token"
	codeTokenInURL  oin.Code = "token-in-url"
)

// Code describes a problem's code, for responses and for documentation.
type Code struct {
	Code    oin.Code
	Status  int // HTTP
	Meaning string
}

// Codes lists all codes. The meaning of a code never changes, since programs decide by
// it.
var Codes = []Code{
	{codeSignIn, http.StatusUnauthorized, "No one is signed in, or the session has ended, or the API token is missing."},
	{codeToken, http.StatusUnauthorized, "The API token doesn't work. `detail` says whether it is incomplete, unknown, expired, or revoked, and why."},
	{codeTokenInURL, http.StatusBadRequest, "The URL contains a token. Send tokens in the header only."},
	{oin.CodeScope, http.StatusForbidden, "The API token lacks a scope, which `detail` names."},
	{oin.CodePending, http.StatusBadRequest, "The person in the browser hasn't decided yet. Ask again after `interval` seconds."}, // as RFC 8628, section 3.5
	{oin.CodeUntrusted, http.StatusForbidden, "The CI's token can't be exchanged. `detail` says which condition it doesn't meet."},
	{oin.CodeSignInAgain, http.StatusUnauthorized, "This needs a more recent sign-in. Sign in again, then try again."}, // as RFC 9470, section 3
	{api.CodeMalformed, http.StatusBadRequest, "The body isn't JSON with a single meaning: it has a syntax error, malformed UTF-8, or a duplicate member, or it's nested too deep."},
	{oin.CodeNotAllowed, http.StatusForbidden, "Someone else can do this, but you can't."},
	{oin.CodeNotFound, http.StatusNotFound, "It doesn't exist, or it belongs to another org."},
	{oin.CodeGone, http.StatusGone, "It was removed from the catalog. `detail` says when."},
	{oin.CodeInvalid, http.StatusUnprocessableEntity, "Something in the request needs correcting. If it's about single fields, `fields` has the reason for each."},
	{oin.CodeConflict, http.StatusConflict, "It has changed since you read it, or its status doesn't allow this."},
	{oin.CodeStale, http.StatusPreconditionFailed, "It has changed since the state that `If-Match` names. `submission` has its current state."},
	{api.CodeNoPrecondition, http.StatusPreconditionRequired, "The change needs `If-Match` with the ETag of what it's based on, or `*`."},
	{oin.CodeLimitReached, http.StatusConflict, "Your org, or this list, has reached its limit."},
	{oin.CodeTooManyRequests, http.StatusTooManyRequests, "You've done this too often. `Retry-After` says in how many seconds you can try again."},
	{codeOtherPerson, http.StatusPreconditionFailed, "The person who sent this isn't the one who is signed in (`X-Person`)."},
	{codeTooLarge, http.StatusRequestEntityTooLarge, "The request is larger than it can be, or has too many parts."},
	{api.CodeMediaType, http.StatusUnsupportedMediaType, "The body's content type isn't the one that's needed."},
	{codeURLTooLong, http.StatusRequestURITooLong, "The URL is too long."},
	{codeWrongMethod, http.StatusMethodNotAllowed, "The URL exists, but not for this method. `Allow` lists its methods."},
	{codeWrongHost, http.StatusMisdirectedRequest, "The request names a host other than the one in `BASE_URL`."},
	{codeInterrupted, http.StatusRequestTimeout, "The connection ended before the request was complete."},
	{oin.CodeUnavailable, http.StatusServiceUnavailable, "Something that this depends on doesn't respond. Try again later."},
	{codeInternal, http.StatusInternalServerError, "Something went wrong on our side. Our log has the details under the request ID."},
}

// statusOf returns the HTTP status for a code.
func statusOf(code oin.Code) int {
	for _, c := range Codes {
		if c.Code == code {
			return c.Status
		}
	}
	return http.StatusInternalServerError
}
