package oin

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// NameKey returns a key that is equal for app names that people read as the same. It
// ignores case, spaces, invisible characters, kinds of dashes and quotes, and width and
// style of letters (NFKC), and replaces Cyrillic and Greek letters with the Latin ones that
// they look like. Keys are stored with submissions, so a change of NameKey needs a
// migration that computes them again, as migration 24 does.
//
// It is the skeleton of Unicode TR39, without look-alikes within one script ("1", "l" and
// "I"; "m" and "rn"). Those would equate the names of different products, such as Mail and
// Mall.
func NameKey(name string) string {
	name = norm.NFKC.String(Line(name))
	name = strings.Map(func(r rune) rune {
		r = unicode.ToLower(r)
		if latin, ok := lookalikes[r]; ok {
			return latin
		}
		switch {
		case unicode.Is(unicode.Pd, r), r == '\u2212':
			return '-'
		case unseen(r), unicode.Is(unicode.Variation_Selector, r):
			return -1
		}
		return r
	}, name)
	return strings.Join(strings.Fields(name), " ")
}

// lookalikes are the lower-case letters that look like a Latin one (or an apostrophe), from
// Unicode's confusable characters (TR39, confusables.txt). Since case is ignored, a letter
// counts if it looks like a Latin one in either case. If the two differ, the capital
// decides, because names begin with one.
var lookalikes = func() map[rune]rune {
	m := map[rune]rune{}
	for latin, others := range map[rune]string{
		'a': "аɑα", 'b': "вβ", 'c': "сϲ", 'd': "ԁ", 'e': "еεҽ", 'g': "ɡԍ", 'h': "нһη", 'i': "іιı", 'j': "јϳ",
		'k': "кκ", 'l': "ǀӏ", 'm': "мμ", 'n': "νո", 'o': "оοօ", 'p': "рρ", 'q': "ԛ", 's': "ѕ", 't': "тτ",
		'u': "ս", 'v': "ѵ", 'w': "ԝѡ", 'x': "хχ", 'y': "уυү", 'z': "ζ",
		'\'': "‘’‛ʼʹ′´",
	} {
		for _, r := range others {
			m[r] = latin
		}
	}
	return m
}()
