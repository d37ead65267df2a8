package check

import (
	"maps"
	"slices"
	"strings"
)

// wordStems are words, and beginnings of words, by which names of mailboxes and parts of links are
// told: those of a team, of a kind of page.
type wordStems struct {
	words  map[string]bool
	begins map[string]bool
}

// stemsOf returns the stems of lists of words. One that ends with an asterisk stands for all
// words that begin with it.
func stemsOf(lists ...string) wordStems {
	s := wordStems{map[string]bool{}, map[string]bool{}}
	for _, list := range lists {
		for _, w := range strings.Fields(list) {
			if begin, ok := strings.CutSuffix(w, "*"); ok {
				s.begins[begin] = true
			} else {
				s.words[w] = true
			}
		}
	}
	return s
}

// joinedStems returns the stems of several.
func joinedStems(all ...wordStems) wordStems {
	joined := wordStems{map[string]bool{}, map[string]bool{}}
	for _, s := range all {
		maps.Copy(joined.words, s.words)
		maps.Copy(joined.begins, s.begins)
	}
	return joined
}

// has reports whether a word is one of the stems.
func (s wordStems) has(w string) bool {
	if s.words[w] {
		return true
	}
	const least = 3 // letters of a stem
	for end := least; end <= len(w); end++ {
		if s.begins[w[:end]] {
			return true
		}
	}
	return false
}

// in reports whether one of the words is one of the stems.
func (s wordStems) in(words []string) bool { return slices.ContainsFunc(words, s.has) }

// anyStem returns what reports whether a word is one of several stems.
func anyStem(all ...wordStems) func(string) bool {
	return func(w string) bool { return slices.ContainsFunc(all, func(s wordStems) bool { return s.has(w) }) }
}

// plainLetters replaces letters with marks, which addresses are mostly written without.
var plainLetters = strings.NewReplacer("ä", "a", "á", "a", "à", "a", "â", "a", "ã", "a", "å", "a", "ą", "a", "ă", "a", "æ", "ae",
	"ç", "c", "č", "c", "ć", "c", "ď", "d", "ð", "d", "é", "e", "è", "e", "ê", "e", "ë", "e", "ę", "e", "ě", "e", "ğ", "g",
	"í", "i", "ì", "i", "î", "i", "ï", "i", "ı", "i", "ł", "l", "ñ", "n", "ń", "n", "ň", "n", "ö", "o", "ó", "o", "ò", "o", "ô", "o", "õ", "o", "ø", "o", "ő", "o",
	"ř", "r", "š", "s", "ś", "s", "ş", "s", "ș", "s", "ß", "ss", "ť", "t", "ț", "t", "ü", "u", "ú", "u", "ù", "u", "û", "u", "ů", "u", "ű", "u",
	"ý", "y", "ž", "z", "ź", "z", "ż", "z", "þ", "th")
