package oin

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line brings a text of one line into the form in which it is kept. What is pasted
// carries characters that no one sees and that break addresses, numbers and
// comparisons: format characters (zero-width, bidi, soft hyphens) are dropped, every
// kind of space and line end becomes a space, and the two hyphens that programs put in
// place of "-" become that again. Dashes stay: they are seen, and meant. A text of
// which nothing shows is none.
func Line(s string) string {
	return shown(strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\u0085', unicode.IsSpace(r), r == '\u2800': // next line; braille blank
			return ' '
		case r == '\u2010', r == '\u2011', r == '\uFE63', r == '\uFF0D': // hyphens: plain, no-break, small, full-width
			return '-'
		case unseen(r):
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))))
}

// Lines brings a text of several lines into the form in which it is kept: one kind of
// line end, and no control characters, which rewrite a terminal. Vertical tabs and form
// feeds are line ends of PowerPoint, OneNote and Google Docs. Everything else stays:
// joiners hold emoji and scripts together. A text of which nothing shows is none, and
// one that is not valid UTF-8 stays so, for the reader to refuse.
func Lines(s string) string {
	s = lineEnds.Replace(s)
	if utf8.ValidString(s) { // Map would make it so
		s = strings.Map(func(r rune) rune {
			if isControl(r) {
				return -1
			}
			return r
		}, s)
	}
	return shown(strings.TrimSpace(s))
}

var lineEnds = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\v", "\n", "\f", "\n", "\u0085", "\n", "\u2028", "\n", "\u2029", "\n")

// shown returns a text of which something shows, and else "": marks, variation
// selectors, spaces and control characters say nothing without a letter, number,
// punctuation mark or symbol.
func shown(s string) string {
	if strings.ContainsFunc(s, shows) {
		return s
	}
	return ""
}

func shows(r rune) bool {
	switch {
	case unseen(r), r == '\u2800', r == '\U0001D159', r == '\U00013441', r == '\U00013442': // braille, musical and Egyptian blanks
		return false
	case r >= 0x1F000 && r <= 0x1FAFF: // emoji, with those that are newer than this program
		return true
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S)
}

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
