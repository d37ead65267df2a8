package oin

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// NameKey is what two app names have in common when they are the same name to a
// person: case, spaces, invisible characters, the kind of dash or quote, width and
// style of letters aside (NFKC), and with Cyrillic and Greek letters taken for the
// Latin ones that they look like. It is stored beside each submission; who changes
// what it says has to compute the stored ones again, as migration 24 does.
//
// This is the skeleton of Unicode TR39, but for look-alikes within one script ("1",
// "l" and "I"; "m" and "rn"): those make products of different names, such as Mail and
// Mall, one.
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

// lookalikes are the lower-case letters that are taken for a Latin one (or an
// apostrophe), from Unicode's list of confusable characters (TR39, confusables.txt).
// Case is set aside before, so a letter counts that looks like a Latin one in either
// case, and the capitals decide where the two differ: names begin with one.
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
