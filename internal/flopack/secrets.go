package flopack

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
)

// settings is the kind of a finding: a connection that has data at all.
const settings = "settings"

// secretPatterns are patterns that are hardly ever anything but a secret. A pattern is
// only tried on strings that contain its hint, as every string of a file is checked. A
// word in braces, as in "Bearer {{token}}", refers to another card and never matches.
var secretPatterns = []struct {
	kind  string
	hints []string
	shape *regexp.Regexp
}{
	{"a private key", []string{"PRIVATE KEY"}, regexp.MustCompile(`-----BEGIN [A-Z0-9 ]*PRIVATE KEY(?: BLOCK)?-----[^{}<]*?[A-Za-z0-9+/]{40}[A-Za-z0-9+/=\s\\]*(?:-----END[A-Z0-9 ]*-----)?`)},
	{"a signed token (JWT)", []string{"eyJ"}, regexp.MustCompile(`\beyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}`)},
	{"an AWS access key", []string{"AKIA", "ASIA"}, regexp.MustCompile(`\b(?:AKIA|ASIA)[A-Z2-7]{16}\b`)},
	{"an Okta API token (SSWS)", []string{"SSWS", "ssws"}, regexp.MustCompile(`\b(?:SSWS|ssws)\s+[A-Za-z0-9_-]{30,}`)},
	{"a bearer token", []string{"earer", "EARER"}, regexp.MustCompile(`(?i)\bbearer\s+[a-z._~+/-]*[0-9][a-z0-9._~+/-]{19,}=*`)},
}

// secretIn returns the kind of secret that a string seems to contain, or "".
func secretIn(s string) string {
	for _, p := range secretPatterns {
		for _, hint := range p.hints {
			if strings.Contains(s, hint) && p.shape.MatchString(s) {
				return p.kind
			}
		}
	}
	return ""
}

// hideSecrets replaces each secret by [secret].
func hideSecrets(s string) string {
	for _, p := range secretPatterns {
		for _, hint := range p.hints {
			if strings.Contains(s, hint) {
				s = p.shape.ReplaceAllLiteralString(s, "[secret]")
			}
		}
	}
	return s
}

// sanitize makes a string of the file safe to store: without secrets, control
// characters (PostgreSQL doesn't accept NUL), and bidirectional controls, and at most
// max characters long.
func sanitize(s string, max int) string {
	s = hideSecrets(strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case unicode.IsControl(r), unicode.Is(unicode.Bidi_Control, r):
			return -1
		}
		return r
	}, s))
	for i := range s {
		if max == 0 {
			return strings.Clone(s[:i])
		}
		max--
	}
	return s
}

// location is where in the file something was found. The zero value is anywhere else.
type location struct {
	flow       *flow
	card       *card
	connection *connection
	table      bool
}

type connection struct{ name, module string }

// String describes the place. It is called after the walk, when all names are known.
func (p location) String() string {
	switch {
	case p.card != nil && p.card.known:
		return fmt.Sprintf("The card “%s %s” of the flow “%s”", p.card.Connector, p.card.Method, p.flow.Name)
	case p.flow != nil:
		return fmt.Sprintf("The flow “%s”", p.flow.Name)
	case p.connection != nil:
		return fmt.Sprintf("The connection “%s” (%s)", p.connection.name, p.connection.module)
	case p.table:
		return "A table"
	}
	return "A part outside the flows"
}

// finding is a found secret, without the secret itself.
type finding struct {
	kind  string
	where location
}

func (f finding) sentence() string {
	if f.kind == settings {
		return fmt.Sprintf("%s contains settings that may include credentials. Remove them before you share this file, and rotate them if they're real.", f.where)
	}
	return fmt.Sprintf("%s seems to contain %s. Remove it and export again. If it's real, rotate it.", f.where, f.kind)
}

// maxFindings is the maximum number of places that are named.
const maxFindings = 50

type findings struct {
	list []finding
	more bool
}

func (f *findings) add(one finding) {
	for _, known := range f.list {
		if known == one {
			return
		}
	}
	if len(f.list) == maxFindings {
		f.more = true
		return
	}
	f.list = append(f.list, one)
}

func (f *findings) sentences() []string {
	var list []string
	for _, one := range f.list {
		list = append(list, one.sentence())
	}
	if f.more {
		list = append(list, "There may be more secrets than listed here.")
	}
	return list
}
