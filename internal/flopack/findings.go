package flopack

import (
	"fmt"
	"slices"
)

// settingsRule is for a connection that has data at all, which may include credentials.
var settingsRule = &secretRule{id: "connection-settings", kind: "connection settings"}

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
		return fmt.Sprintf("the card “%s %s” of the flow “%s”", p.card.Connector, p.card.Method, p.flow.Name)
	case p.flow != nil:
		return fmt.Sprintf("the flow “%s”", p.flow.Name)
	case p.connection != nil:
		return fmt.Sprintf("the connection “%s” (%s)", p.connection.name, p.connection.module)
	case p.table:
		return "a table"
	}
	return "a part outside the flows"
}

// findings are what was found so far, by what it is. They hold hashes of secrets, so that
// long ones take no memory.
type findings struct {
	secrets, emails, private []*found
	by                       map[id]*found
	more                     bool
}

// found is a secret, or an email address.
type found struct {
	rule        *secretRule
	masked      string
	fingerprint string // or "" if the places are needed for it
	places      []location
	more        int
}

// add notes that a secret is in a place.
func (f *findings) add(rule *secretRule, secret string, at location) {
	one := f.find(&f.secrets, rule, secret, maxSecrets)
	if one == nil {
		f.more = true
		return
	}
	if rule.certain && !one.rule.certain {
		one.rule = rule
	}
	one.at(at)
}

// find returns what is known of a secret or address, and begins with it unless there are too
// many.
func (f *findings) find(list *[]*found, rule *secretRule, text string, most int) *found {
	key := identity(text)
	one := f.by[key]
	if one == nil && len(*list) < most {
		one = &found{rule: rule, fingerprint: fingerprint(text)}
		switch {
		case rule == emailRule:
			one.masked = maskEmail(text)
		case rule == privateRule:
			one.masked = text // it is no secret
		case text != "":
			one.masked = mask(text)
		}
		if f.by == nil {
			f.by = map[id]*found{}
		}
		f.by[key] = one
		*list = append(*list, one)
	}
	return one
}

// at adds a place.
func (f *found) at(place location) {
	for _, known := range f.places {
		if known == place {
			return
		}
	}
	if len(f.places) == maxPlaces {
		f.more++
		return
	}
	f.places = append(f.places, place)
}

// list returns all findings, now that the names of the places are known.
func (f *findings) list() (secrets, emails, private []Secret) {
	as := func(all []*found) []Secret {
		var list []Secret
		for _, one := range all {
			s := Secret{Kind: one.rule.kind, Rule: one.rule.id, Certain: one.rule.certain, Masked: one.masked, More: one.more, Fingerprint: one.fingerprint}
			for _, place := range one.places {
				s.Places = append(s.Places, place.String())
			}
			if s.Fingerprint == "" {
				s.Fingerprint = hash(append([]string{s.Rule, s.Masked}, s.Places...)...)
			}
			if !slices.ContainsFunc(list, func(other Secret) bool { return other.Fingerprint == s.Fingerprint }) {
				list = append(list, s) // people cannot tell them apart otherwise
			}
		}
		return list
	}
	return as(f.secrets), as(f.emails), as(f.private)
}
