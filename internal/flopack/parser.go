package flopack

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
)

// parser walks through the file once. Its first error is kept in err and ends every
// loop, so the walk needs no other error handling.
type parser struct {
	dec *json.Decoder
	err error

	kind, version, created string
	folders                []*folder
	flows                  []*flow
	flowByID               map[string]*flow
	hasFlows               bool
	cards                  int // of all flows
	unclear                int // cards with an address of an unknown form

	here    location // the current place of the walk
	within  []container
	scanner scanner
	hits    []hit  // in the last string
	hitText string // the text that they are in
	found   findings
	quiet   bool // what is read was reported as a whole
}

type folder struct{ name, path string }

type flow struct {
	Flow
	cards []*card
}

type card struct {
	Card
	known bool // Card was read from an address
}

func newParser(data []byte) *parser {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber() // 1e999 is JSON, though no float64
	return &parser{dec: dec}
}

// token returns the next token, or nil at the end and after an error. Every string in
// the file, also a key, passes through here and is checked for secrets.
func (p *parser) token() json.Token {
	if p.err != nil {
		return nil
	}
	t, err := p.dec.Token()
	if err != nil {
		p.err = notJSON(err)
		return nil
	}
	name := p.follow(t)
	if s, ok := t.(string); ok {
		p.check(name, s)
	}
	return t
}

// check looks for secrets in a string with a name.
func (p *parser) check(name, s string) {
	s = visible(s)
	p.hitText = joined(s)
	p.hits = p.scanner.scan(name, p.hitText)
	if len(p.hits) == 0 {
		p.hitText = s
	}
	if p.quiet {
		return
	}
	for _, h := range p.hits {
		p.found.add(h.rule, p.hitText[h.from:h.to], p.here)
	}
	p.found.addEmails(hide(p.hitText, p.hits), p.here)
	p.found.addPrivate(hide(p.hitText, p.hits), p.here)
}

func notJSON(err error) error {
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok && syntax.Error() != "unexpected end of JSON input" {
		return refuse("This isn't a Workflows export (not JSON at byte %d). Upload the original export.", syntax.Offset)
	}
	return refuse("This file is incomplete. Export the flows again from Workflows.")
}

// more reports whether the current array or object has another element.
func (p *parser) more() bool { return p.err == nil && p.dec.More() }

// skip skips the value that begins with t.
func (p *parser) skip(t json.Token) {
	for depth := 0; p.err == nil; t = p.token() {
		switch t {
		case json.Delim('{'), json.Delim('['):
			depth++
		case json.Delim('}'), json.Delim(']'):
			depth--
		}
		if depth == 0 {
			return
		}
	}
}

// object calls member for each member of the next object. member must consume its
// value. If the next value isn't an object, it is skipped, and object returns false.
func (p *parser) object(member func(key string)) bool {
	t := p.token()
	if t != json.Delim('{') {
		p.skip(t)
		return false
	}
	for p.more() {
		if key, ok := p.token().(string); ok {
			member(key)
		}
	}
	p.token()
	return true
}

// array calls element for each element of the next array.
func (p *parser) array(element func()) {
	t := p.token()
	if t != json.Delim('[') {
		p.skip(t)
		return
	}
	for p.more() {
		element()
	}
	p.token()
}

// text returns the next string, sanitized, or "" for any other value.
func (p *parser) text(max int) string {
	t := p.token()
	if _, ok := t.(string); !ok {
		p.skip(t)
		return ""
	}
	return p.shown(max)
}

// shown returns the last string as it is stored: without secrets and what cannot be shown,
// and at most max characters long.
func (p *parser) shown(max int) string {
	s := hide(p.hitText, p.hits)
	for i := range s {
		if max == 0 {
			s = s[:i]
			break
		}
		max--
	}
	// What was cut off may have told that a rest is none.
	return strings.Clone(hide(s, p.scanner.scan("", s)))
}

// withPlace calls walk with here set, which gives findings their place.
func (p *parser) withPlace(here location, walk func()) {
	before := p.here
	p.here = here
	walk()
	p.here = before
}
