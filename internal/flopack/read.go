package flopack

import (
	"bytes"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode/utf8"
)

// Limits of an export. Okta publishes none. The largest of 125 public exports has 1.8
// MB and 34 levels, and one has 40 flows.
const (
	MaxBytes = 10_000_000
	maxDepth = 100
	maxFlows = 5_000
	maxCards = 100_000
)

// Endings are the file name extensions of exports: of a folder, of several, of one
// flow. They are for people and for file dialogs. Only the content decides what a file
// is.
var Endings = []string{".flopack", ".folder", ".flow"}

// Error says why a file can't be accepted as a flow export, and what to do.
type Error struct{ Sentence string }

func (e *Error) Error() string { return e.Sentence }

func refuse(format string, args ...any) error {
	return &Error{fmt.Sprintf(format, args...)}
}

// Read reads an export of at most [MaxBytes]. It returns an [*Error] for problems with
// the file, and errors from r wrapped.
//
// The file is kept in memory, because it is read twice: for nesting, then for content.
// It is never parsed into a tree: 10 MB of "[]," would need 200 MB of Go values. A
// decoder returns one token at a time, and what is kept is no larger than the file.
func Read(r io.Reader) (*Suite, error) {
	data, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if err != nil {
		return nil, fmt.Errorf("read flow export: %w", err)
	}
	data, err = admit(data)
	if err != nil {
		return nil, err
	}
	p := newParser(data)
	p.file()
	if p.err != nil {
		return nil, p.err
	}
	return p.suite(), nil
}

// admit rejects what can't be an export before anything recursive reads it.
func admit(data []byte) ([]byte, error) {
	if len(data) > MaxBytes {
		return nil, refuse("This file is larger than %d MB. Export only the flows that test the connector.", MaxBytes/1_000_000)
	}
	data = bytes.TrimPrefix(data, []byte("\uFEFF")) // some editors put a byte order mark there
	switch {
	case len(bytes.TrimSpace(data)) == 0:
		return nil, refuse("This file is empty. Export the flows again from Workflows.")
	case bytes.HasPrefix(data, []byte("PK\x03\x04")):
		return nil, refuse("This is a ZIP file. Unzip it and upload the export inside (%s).", strings.Join(Endings, ", "))
	case !utf8.Valid(data):
		return nil, refuse("Workflows exports are UTF-8 text, and this file isn't. Upload the original export.")
	case deeperThan(maxDepth, data):
		return nil, refuse("This file is nested too deeply (more than %d levels) to be a Workflows export.", maxDepth)
	}
	return data, nil
}

// deeperThan reports whether arrays and objects nest deeper than max, in one pass
// without recursion. The data doesn't have to be valid JSON.
func deeperThan(max int, data []byte) bool {
	depth, quoted := 0, false
	for i := 0; i < len(data); i++ {
		switch c := data[i]; {
		case quoted && c == '\\':
			i++
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '[' || c == '{':
			if depth++; depth > max {
				return true
			}
		case c == ']' || c == '}':
			depth--
		}
	}
	return false
}

func (p *parser) suite() *Suite {
	s := &Suite{Type: p.kind, Version: p.version}
	if created, err := time.Parse(time.RFC3339, p.created); err == nil {
		s.Created = created
	}
	for _, f := range p.folders {
		if s.Name == "" || f.path == "" {
			s.Name = f.name
		}
		if f.path == "" {
			break
		}
	}
	for _, f := range p.flows {
		for _, c := range f.cards {
			if c.known {
				f.Cards = append(f.Cards, c.Card)
			}
		}
		s.Flows = append(s.Flows, f.Flow)
	}
	s.Connectors = connectors(s.Flows)
	s.Warnings = p.warnings()
	s.MoreSecrets = p.found.more || p.scanner.gaveUp
	s.Secrets, s.Emails, s.Private = p.found.list()
	return s
}

func (p *parser) warnings() []string {
	var list []string
	if p.kind != "flopack" && p.kind != "folder" && p.kind != "flow" {
		list = append(list, `The file's type isn't “flopack”, “folder”, or “flow”. Check that it's a Workflows export.`)
	}
	if len(p.flows) == 0 {
		list = append(list, "This export has no flows. Export the folder with the flows that test the connector.")
	}
	if p.unclear == 1 {
		list = append(list, "1 card wasn't recognized and isn't counted.")
	} else if p.unclear > 1 {
		list = append(list, fmt.Sprintf("%d cards weren't recognized and aren't counted.", p.unclear))
	}
	return list
}
