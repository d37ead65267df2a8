package submission

import (
	"strings"
	"unicode"
)

// Line brings a text of one line into the form in which it is kept. What is pasted
// carries characters that no one sees and that break addresses, numbers and
// comparisons: format characters (zero-width, bidi, soft hyphens) are dropped, every
// kind of space and line end becomes a space, and the two hyphens that programs put in
// place of "-" become that again. Dashes stay: they are seen, and meant.
func Line(s string) string {
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\u0085', unicode.IsSpace(r), r == '\u2800': // next line; braille blank
			return ' '
		case r == '\u2010', r == '\u2011', r == '\uFE63', r == '\uFF0D': // hyphens: plain, no-break, small, full-width
			return '-'
		case unseen(r):
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n")))
}

// Lines brings a text of several lines into the form in which it is kept: one kind of
// line end. Vertical tabs and form feeds are line ends of PowerPoint, OneNote and
// Google Docs. Everything else stays: joiners hold emoji and scripts together.
func Lines(s string) string {
	return strings.TrimSpace(lineEnds.Replace(s))
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// unseen reports whether a character shows nothing by itself: format characters, and
// the letters and marks that Unicode calls ignorable. Variation selectors are not among
// them: they choose how an emoji looks.
func unseen(r rune) bool {
	switch r {
	case '\u034F', '\u115F', '\u1160', '\u17B4', '\u17B5', '\u180B', '\u180C', '\u180D', '\u180F', '\u3164', '\uFFA0':
		return true
	}
	return unicode.Is(unicode.Cf, r)
}

// dashes are what stands for a hyphen in phone numbers.
var dashes = strings.NewReplacer("\u2012", "-", "\u2013", "-", "\u2014", "-", "\u2015", "-", "\u2212", "-")
