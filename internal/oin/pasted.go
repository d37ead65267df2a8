package oin

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Line returns a one-line text in the form in which it is stored. Pasted texts can have
// invisible characters that break URLs, numbers, and comparisons. So Line removes format
// characters (zero-width, bidi, soft hyphens), replaces all kinds of spaces and line ends
// with a space, and replaces the hyphens that programs substitute for "-". It keeps dashes,
// which are visible and intended. It returns "" for a text without visible characters.
func Line(s string) string {
	return shown(strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\u0085', unicode.IsSpace(r), r == '\u2800': // next line; blank braille pattern
			return ' '
		case r == '\u2010', r == '\u2011', r == '\uFE63', r == '\uFF0D': // hyphens: plain, non-breaking, small, full-width
			return '-'
		case unseen(r):
			return -1
		}
		return r
	}, strings.ReplaceAll(s, "\r\n", "\n"))))
}

// Lines returns a multiline text in the form in which it is stored: with one kind of line
// end, and without control characters, which can rewrite a terminal. Vertical tabs and form
// feeds are line ends of PowerPoint, OneNote, and Google Docs. Lines keeps everything else,
// since joiners are part of emoji and scripts. It returns "" for a text without visible
// characters. Text that is not valid UTF-8 stays invalid, so that the caller can reject it.
func Lines(s string) string {
	s = lineEnds.Replace(s)
	if utf8.ValidString(s) { // Map would replace invalid bytes
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

// shown returns s if it has visible characters, and "" otherwise. Marks, variation
// selectors, spaces, and control characters are not visible without a letter, number,
// punctuation mark, or symbol.
func shown(s string) string {
	if strings.ContainsFunc(s, shows) {
		return s
	}
	return ""
}

func shows(r rune) bool {
	switch {
	case unseen(r), r == '\u2800', r == '\U0001D159', r == '\U00013441', r == '\U00013442': // braille, musical, and Egyptian blanks
		return false
	case r >= 0x1F000 && r <= 0x1FAFF: // emoji, including those newer than this program's tables
		return true
	}
	return unicode.In(r, unicode.L, unicode.N, unicode.P, unicode.S)
}

// unseen reports whether a character is invisible: format characters, and the letters and
// marks that Unicode calls ignorable. Variation selectors are excluded, because they choose
// the style of emoji.
func unseen(r rune) bool {
	switch r {
	case '\u034F', '\u115F', '\u1160', '\u17B4', '\u17B5', '\u180B', '\u180C', '\u180D', '\u180F', '\u3164', '\uFFA0':
		return true
	}
	return unicode.Is(unicode.Cf, r)
}

// dashes replaces dashes that stand for a hyphen in phone numbers.
var dashes = strings.NewReplacer("\u2012", "-", "\u2013", "-", "\u2014", "-", "\u2015", "-", "\u2212", "-")
