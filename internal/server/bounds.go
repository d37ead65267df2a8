package server

import (
	"bytes"
	"errors"
	"io"
	"log/slog"
	"mime"
	"mime/multipart"
	"net/http"
	"strings"
	"time"

	"oinmanager/internal/oin"
)

// What an address may be, beside what each of our own is; the longest are those of a
// queue with all its filters, and the way back from an org.
const (
	pathLimit  = 1 << 10 // bytes
	queryLimit = 8 << 10 // bytes
	paramLimit = 100
)

// How long what may take. Whatever is beyond finds its connection closed, and first, if
// it is its body that did not arrive, a page in words: so there has to be time for that.
const (
	headTime = 10 * time.Second
	// bodyTime is also what a large form has once it has its turn: a flow test suite of
	// 10 MB over a line of one megabit in a second takes 80 seconds.
	bodyTime   = 2 * time.Minute
	answerTime = 5 * time.Minute // of a large file over a slow line
	idleTime   = 2 * time.Minute
)

// Bounded is a server that keeps the bounds which a handler cannot keep.
func Bounded(h http.Handler, log *slog.Logger) *http.Server {
	return &http.Server{
		Handler:           h,
		ReadHeaderTimeout: headTime,
		ReadTimeout:       bodyTime,
		WriteTimeout:      answerTime,
		IdleTimeout:       idleTime,
		MaxHeaderBytes:    HeadLimit,
		ErrorLog:          slog.NewLogLogger(log.Handler(), slog.LevelDebug),
	}
}

// A Bound is how much of something one request may bring, for documentation.
type Bound struct {
	Of     string
	Most   int
	Unit   string
	Beyond string // what happens
}

// Bounds are all of them.
var Bounds = []Bound{
	{"request headers", HeadLimit, "bytes", "431, and the connection is closed"},
	{"URL path", pathLimit, "bytes", "414"},
	{"URL query", queryLimit, "bytes", "414"},
	{"query parameters", paramLimit, "", "414"},
	{"request body without files", bodyLimit, "bytes", "413"},
	{"a tab of the form, with files", FormLimit, "bytes", "413, and the rest isn't read"},
	{"all text of a tab", textLimit, "bytes", "413"},
	{"one file of a tab", fileLimit, "bytes", "the file is rejected at its field, and the rest is saved"},
	{"form values, or parts of a multipart body", valueLimit, "", "422"},
	{"time to receive headers", int(headTime.Seconds()), "seconds", "the connection is closed"},
	{"time to receive the body", int(bodyTime.Seconds()), "seconds", "422, and the connection is closed"},
	{"queue time for a form with large files", int(uploadsPatience.Seconds()), "seconds", "503"},
	{"time to send the response", int(answerTime.Seconds()), "seconds", "the connection is closed"},
	{"idle time between requests", int(idleTime.Seconds()), "seconds", "the connection is closed"},
}

// bodyLimit is what a request may bring, in bytes. Only a tab of the form brings files
// and has a limit of its own.
const bodyLimit = 1 << 20

// HeadLimit is what the head of a request may have, in bytes.
const HeadLimit = 64 << 10

var errLongAddress = &oin.Problem{Code: codeURLTooLong,
	Text: "This address is longer than any of ours. It may have been put together by a mistake; start from a page before it, with fewer filters."}

// longAddress reports whether an address is beyond its bounds.
func longAddress(r *http.Request) bool {
	return len(r.URL.EscapedPath()) > pathLimit || len(r.URL.RawQuery) > queryLimit || strings.Count(r.URL.RawQuery, "&") >= paramLimit
}

// readForm reads what a form without files has brought into PostForm, within bounds;
// the body has its own already. A form in parts is one as well: taken for an empty one,
// it would clear what its page shows.
func readForm(r *http.Request) error {
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case r.PostForm != nil || r.Body == nil:
		return nil
	case kind == "multipart/form-data":
		err := r.ParseMultipartForm(bodyLimit) // of as many parts as valueLimit
		switch {
		case errors.Is(err, multipart.ErrMessageTooLarge):
			return errTooManyValues
		case err != nil:
			return bodyProblem(err)
		}
		return nil
	case kind != "application/x-www-form-urlencoded":
		return nil
	}
	body, err := io.ReadAll(r.Body)
	switch {
	case err != nil:
		return bodyProblem(err)
	case bytes.Count(body, []byte("&")) >= valueLimit:
		return errTooManyValues
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	if err := r.ParseForm(); err != nil {
		return bodyProblem(err)
	}
	return nil
}
