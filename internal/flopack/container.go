package flopack

import "encoding/json"

// container is an array or object around the current place of the walk.
type container struct {
	object bool
	// key is the last key of an object. at reports whether the next token is a key.
	key string
	at  bool
	// label is the value of the members "key" or "name": an input of a card is
	// {"key": "password", "value": {"data": …}}.
	label string
}

// valueKeys are keys that say nothing of a value: its name is that of what is around it.
var valueKeys = map[string]bool{"value": true, "data": true, "default": true, "example": true, "text": true, "content": true, "raw": true}

// follow keeps track of where a token is, and returns the name of a string value, or "".
func (p *parser) follow(t json.Token) (name string) {
	n := len(p.within)
	switch t {
	case json.Delim('{'), json.Delim('['):
		p.within = append(p.within, container{object: t == json.Delim('{'), at: t == json.Delim('{')})
		return ""
	case json.Delim('}'), json.Delim(']'):
		p.within = p.within[:n-1]
		p.valueRead()
		return ""
	}
	s, isString := t.(string)
	if n > 0 && p.within[n-1].at {
		p.within[n-1].key, p.within[n-1].at = s, false
		return ""
	}
	if isString {
		name = p.nameHere()
		if n > 0 && (p.within[n-1].key == "key" || p.within[n-1].key == "name") {
			p.within[n-1].label = s
		}
	}
	p.valueRead()
	return name
}

// valueRead notes that a value has ended.
func (p *parser) valueRead() {
	if n := len(p.within); n > 0 {
		p.within[n-1].at = p.within[n-1].object
	}
}

// nameHere returns what names the value that is read.
func (p *parser) nameHere() string {
	const far = 4
	for i := len(p.within) - 1; i >= max(0, len(p.within)-far); i-- {
		c := p.within[i]
		switch {
		case !c.object:
		case !valueKeys[c.key]:
			return c.key
		case c.label != "":
			return c.label
		}
	}
	return ""
}
