package oin

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a draft keeps is bounded only to keep the program safe: far more than any
// good answer needs, so that nobody loses what they typed to a rule of the form.
const (
	maxKeptText  = 20_000 // characters
	maxKeptItems = 200
)

// Normalize brings a value into the form in which a draft keeps it ([Line], or [Lines] of
// long texts; no blank items), or says why it cannot be kept.
// Whether it is a good answer is for [Field.Faults] to say.
func (f *Field) Normalize(v Value) (Value, string) {
	if len(v.Items) > maxKeptItems {
		return v, tooMany(len(v.Items))
	}
	var why string
	clean := func(s string) string {
		switch {
		case !utf8.ValidString(s):
			why = "This text has characters we can't read. Type it again, or paste it as plain text."
		case utf8.RuneCountInString(s) > maxKeptText:
			why = fmt.Sprintf("Shorten this text to %d characters or fewer.", maxKeptText)
		case strings.ContainsFunc(s, isControl):
			why = "This text contains invisible characters. Type it again, or paste it as plain text."
		}
		if f.Kind == KindLongText {
			return Lines(s)
		}
		return Line(s)
	}
	v.Text = clean(v.Text)
	if f.Kind == KindEmail {
		v.Text = address(v.Text)
	}
	var items []Item
	for _, i := range v.Items {
		i = Item{Type: clean(i.Type), Value: clean(i.Value), Note: clean(i.Note)}
		switch {
		case f.Kind == KindScopes:
			items = append(items, scopesIn(i)...)
			continue
		case i.Type == emailContact:
			i.Value = address(i.Value)
		case i.Type == phoneContact:
			i.Value = number(i.Value)
		}
		if i.Value != "" {
			items = append(items, i)
		}
	}
	if v.Items = items; len(items) > maxKeptItems {
		why = tooMany(len(items))
	}
	return v, why
}

func tooMany(n int) string {
	return fmt.Sprintf("You entered %d items. The limit is %d.", n, maxKeptItems)
}

// isControl are characters that say nothing to a reader and that databases and
// terminals trip over; line ends and tabs, of any kind, are no such thing.
func isControl(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) }
