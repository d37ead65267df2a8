package main

import (
	"encoding/json"
	"html"
	"net/http"
	"regexp"
	"strings"
	"time"
)

// answer is what came back for a request.
type answer struct {
	status int
	body   string
	header http.Header
	err    error // the connection ended before there was an answer
	at     time.Time
	took   time.Duration
}

// verdict is what an answer says of the change that was asked for.
type verdict int

const (
	acknowledged verdict = iota // it was made
	refused                     // it can't be made, for a reason that the person can act on
	nothing                     // the product was away, and it was not made
	unknown                     // it may have been made
)

// verdict returns what the answer to a change says.
func (a answer) verdict() verdict {
	text := a.says()
	switch {
	case a.err != nil:
		return unknown
	case a.status < http.StatusBadRequest:
		return acknowledged
	case a.status < http.StatusInternalServerError:
		return refused
	case strings.Contains(text, "Nothing was changed") || strings.Contains(text, "OIN Manager is starting"):
		return nothing
	case strings.Contains(text, "Your change was saved, but"):
		return acknowledged
	default:
		return unknown
	}
}

// away reports whether the product could not respond as usual.
func (a answer) away() bool { return a.err != nil || a.status >= http.StatusInternalServerError }

// broken reports whether that was a fault of the program.
func (a answer) broken() bool { return a.status == http.StatusInternalServerError }

// wordless reports whether the product was away, and the person was told so in no words.
func (a answer) wordless() bool {
	if a.err != nil || a.status < http.StatusInternalServerError || a.status == http.StatusInternalServerError {
		return false
	}
	text := a.says()
	for _, words := range []string{"We can't reach our database", "Our database is busy", "We lost our database", "Your change was saved", "OIN Manager is starting", "OIN Manager is away", "Try again"} {
		if strings.Contains(text, words) {
			return false
		}
	}
	return true
}

var tags = regexp.MustCompile(`(?s)<(script|style|svg).*?</(script|style|svg)>|<[^>]*>`)

// says returns the words of the answer: of a page, or of JSON.
func (a answer) says() string {
	if strings.Contains(a.header.Get("Content-Type"), "json") {
		var problem struct{ Detail string }
		if json.Unmarshal([]byte(a.body), &problem) == nil && problem.Detail != "" {
			return problem.Detail
		}
		return a.body
	}
	return strings.Join(strings.Fields(html.UnescapeString(tags.ReplaceAllString(a.body, " "))), " ")
}

// short returns the beginning of what the answer says, for a report.
func (a answer) short() string {
	if a.err != nil {
		return a.err.Error()
	}
	text := a.says()
	if len(text) > 300 {
		text = text[:300] + "…"
	}
	return http.StatusText(a.status) + ": " + text
}
