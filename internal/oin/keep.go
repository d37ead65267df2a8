package oin

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Limits of a stored draft, which only protect the program. They are far above those of the
// form, so that no one loses what they typed to a rule of the form.
const (
	maxKeptText  = 20_000 // characters
	maxKeptItems = 200
)

// Normalize returns the value in the form in which it is stored: texts as [Line] or, for
// long ones, [Lines] returns them, and no blank items. If the value cannot be stored, it
// also returns why. It does not check whether the answer is valid; see [Field.Faults].
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

// isControl reports whether r is a control character, which databases and terminals can
// fail on. Line ends and tabs are not.
func isControl(r rune) bool { return unicode.IsControl(r) && !unicode.IsSpace(r) }
