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
	"oinmanager/internal/portal"
)

// Limits on URLs, in addition to what each page accepts. The longest URLs of the
// product are those of the queue with all its filters, and an org's redirect to the
// callback.
const (
	pathLimit  = 1 << 10 // bytes
	queryLimit = 8 << 10 // bytes
	paramLimit = 100
)

// Timeouts. After one, the connection is closed. If the body arrived too late, a page
// says so first, so the timeouts leave time for it.
const (
	headTime = 10 * time.Second
	// bodyTime applies again once a large form has its turn: a flow test suite of 10 MB
	// takes 80 seconds at 1 Mbit/s.
	bodyTime   = 2 * time.Minute
	answerTime = 5 * time.Minute // for a large file over a slow line
	idleTime   = 2 * time.Minute
)

// Bounded returns a server for h with the limits that handlers can't enforce.
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

// A Bound is a limit on a single request, for documentation.
type Bound struct {
	Of     string
	Most   int
	Unit   string
	Beyond string // what happens
}

// Bounds lists all limits on a single request.
var Bounds = []Bound{
	{"request headers", HeadLimit, "bytes", "431, and the connection is closed"},
	{"URL path", pathLimit, "bytes", "414"},
	{"URL query", queryLimit, "bytes", "414"},
	{"query parameters", paramLimit, "", "414"},
	{"request body without files", bodyLimit, "bytes", "413"},
	{"a tab of the form, with files", FormLimit, "bytes", "413, and the rest isn't read"},
	{"all text of a tab", textLimit, "bytes", "413"},
	{"one file of a tab", portal.MaxUpload, "bytes", "the file is rejected at its field, and the rest is saved"},
	{"one attachment of an issue or a reply", oin.MaxAttachmentBytes, "bytes", "422, and nothing is changed"},
	{"attachments of one message", oin.MaxAttachments, "", "422, and nothing is changed"},
	{"attachments of one issue, with its replies", oin.MaxIssueAttachments, "", "422, and nothing is changed"},
	{"attachments of all issues of one org", oin.MaxOrgAttachments, "", "422, and nothing is changed"},
	{"form values, or parts of a multipart body", valueLimit, "", "422"},
	{"time to receive headers", int(headTime.Seconds()), "seconds", "the connection is closed"},
	{"time to receive the body", int(bodyTime.Seconds()), "seconds", "422, and the connection is closed"},
	{"queue time for a form with large files", int(uploadsPatience.Seconds()), "seconds", "503"},
	{"time to send the response", int(answerTime.Seconds()), "seconds", "the connection is closed"},
	{"idle time between requests", int(idleTime.Seconds()), "seconds", "the connection is closed"},
}

// bodyLimit is the maximum size of a request body, in bytes, unless it is a tab of the
// form, which has its own limit.
const bodyLimit = 1 << 20

// HeadLimit is the maximum size of the request headers, in bytes.
const HeadLimit = 64 << 10

var errLongAddress = &oin.Problem{Code: codeURLTooLong,
	Text: "This URL is too long. Go back and use fewer filters."}

// longAddress reports whether the URL is beyond its limits.
func longAddress(r *http.Request) bool {
	return len(r.URL.EscapedPath()) > pathLimit || len(r.URL.RawQuery) > queryLimit || strings.Count(r.URL.RawQuery, "&") >= paramLimit
}

// readForm parses a form without files into PostForm, within limits. The size of the
// body is already limited. It parses multipart forms too: read as empty, one would
// clear what its page shows.
func readForm(r *http.Request) error {
	kind, _, _ := mime.ParseMediaType(r.Header.Get("Content-Type"))
	switch {
	case r.PostForm != nil || r.Body == nil:
		return nil
	case kind == "multipart/form-data":
		err := r.ParseMultipartForm(bodyLimit) // valueLimit also limits its parts
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
