package api

import "oinmanager/internal/oin"

// Codes of problems that only a request to the API can have.
const (
	CodeMalformed oin.Code = "malformed"
	CodeMediaType oin.Code = "media-type"

	CodeNoPrecondition oin.Code = "precondition-required"
)
