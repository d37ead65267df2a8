package flopack

import (
	"bytes"
	"encoding/json"
	"errors"
)

// parser walks through the file once. Its first error stays in err, and ends every
// loop; so the walk reads as if nothing could go wrong.
type parser struct {
	dec *json.Decoder
	err error

	kind, version, created string
	folders                []*folder
	flows                  []*flow
	flowByID               map[string]*flow
	hasFlows               bool
	cards                  int // of all flows
	unclear                int // cards whose address we do not understand

	here  location // where the walk stands
	found findings
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

// token is the next token, and nil at the end or after an error. Every string of the
// file, also a key, comes through here and is looked at for secrets.
func (p *parser) token() json.Token {
	if p.err != nil {
		return nil
	}
	t, err := p.dec.Token()
	if err != nil {
		p.err = notJSON(err)
		return nil
	}
	if s, ok := t.(string); ok {
		if kind := secretIn(s); kind != "" {
			p.found.add(finding{kind, p.here})
		}
	}
	return t
}

func notJSON(err error) error {
	if syntax, ok := errors.AsType[*json.SyntaxError](err); ok && syntax.Error() != "unexpected end of JSON input" {
		return refuse("This isn't a Workflows export (not JSON at byte %d). Upload the original export.", syntax.Offset)
	}
	return refuse("This file is incomplete. Export the flows again from Workflows.")
}

// more tells whether the array or object that the walk is in has another element.
func (p *parser) more() bool { return p.err == nil && p.dec.More() }

// skip steps over the value that begins with t.
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

// object calls member for each member of the object that comes next; member has to
// consume its value. Any other value is stepped over, and the answer is false.
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

// array calls element for each element of the array that comes next.
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

// text is the string that comes next, fit to keep; any other value is "".
func (p *parser) text(max int) string {
	t := p.token()
	s, ok := t.(string)
	if !ok {
		p.skip(t)
	}
	return sanitize(s, max)
}

// withPlace walks with here set, so that what is found on the way can be placed.
func (p *parser) withPlace(here location, walk func()) {
	before := p.here
	p.here = here
	walk()
	p.here = before
}
