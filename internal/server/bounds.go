package server

import (
	"bytes"
	"errors"
	"io"
	"mime"
	"net/http"
	"strings"
)

// What an address may be, beside what each of our own is; the longest are those of a
// queue with all its filters, and the way back from an org.
const (
	pathLimit  = 1 << 10 // bytes
	queryLimit = 8 << 10 // bytes
	paramLimit = 100
)

// A Bound is how much of something one request may bring, for documentation.
type Bound struct {
	Of     string
	Most   int
	Unit   string
	Beyond string // what happens
}

// Bounds are all of them. That of the head is [HeadLimit], which the program's
// listener keeps.
var Bounds = []Bound{
	{"the head, with all headers", HeadLimit, "bytes", "431, and the connection is closed"},
	{"the path of an address", pathLimit, "bytes", "414"},
	{"the query of an address", queryLimit, "bytes", "414"},
	{"parameters in a query", paramLimit, "", "414"},
	{"the body of a request without files", bodyLimit, "bytes", "413"},
	{"a tab of the form, with files", FormLimit, "bytes", "413, and the rest is not read"},
	{"all texts of a tab", textLimit, "bytes", "413"},
	{"one file of a tab", fileLimit, "bytes", "the file is refused at its field, and the rest is saved"},
	{"values of a form, or parts of a multipart body", valueLimit, "", "422"},
}

// HeadLimit is what the head of a request may have, in bytes.
const HeadLimit = 64 << 10

var errLongAddress = errors.New("the address is longer than any of ours")

// longAddress reports whether an address is beyond its bounds.
func longAddress(r *http.Request) bool {
	return len(r.URL.EscapedPath()) > pathLimit || len(r.URL.RawQuery) > queryLimit || strings.Count(r.URL.RawQuery, "&") >= paramLimit
}

// readForm reads what a form without files has brought into PostForm, within bounds;
// the body has its own already.
func readForm(r *http.Request) error {
	if kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type")); r.PostForm != nil || r.Body == nil || kind != "application/x-www-form-urlencoded" {
		return nil
	}
	body, err := io.ReadAll(r.Body)
	switch {
	case err != nil:
		return unreadable(err)
	case bytes.Count(body, []byte("&")) >= valueLimit:
		return errTooManyValues
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	if err := r.ParseForm(); err != nil {
		return unreadable(err)
	}
	return nil
}
