// Package english reads English as people write it about products: its sentences, its words and
// their classes, slips in spelling and grammar, and what is in another language.
//
// It is sure rather than complete: what it calls wrong hardly ever is right. It must not know who
// wrote a text, or why it is read.
package english

import (
	"strings"
	"unicode"

	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// Fold returns a text in the form in which words are looked for: in lower case, on one
// line, without invisible characters and look-alikes.
func Fold(s string) string {
	// Most texts have nothing to replace, and checks fold them often.
	if strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r >= 0x7F }) < 0 && !strings.Contains(s, "  ") {
		return strings.ToLower(strings.TrimSpace(s))
	}
	return oin.NameKey(s)
}

// Words returns the words of a text, folded.
func Words(s string) []string {
	return strings.FieldsFunc(Fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// SetOf returns a set of the words in a text, separated by spaces.
func SetOf(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// Sentences returns the sentences of a text. A sentence ends with ., !, or ? before a
// capital letter or digit, or with the line.
func Sentences(s string) []string {
	var all []string
	for _, line := range strings.Split(s, "\n") {
		from := 0
		for _, m := range sentenceEnd.FindAllStringSubmatchIndex(line, -1) {
			if end := m[3]; !abbreviation.MatchString(line[from:end]) {
				all = append(all, line[from:end])
				from = end
			}
		}
		all = append(all, line[from:])
	}
	kept := all[:0]
	for _, sentence := range all {
		if sentence = strings.TrimSpace(sentence); strings.ContainsFunc(sentence, unicode.IsLetter) {
			kept = append(kept, sentence)
		}
	}
	return kept
}

var (
	sentenceEnd  = pattern.New(`([.!?]+["”)’']*)\s+["“(]?[\p{Lu}\d]`)
	abbreviation = pattern.New(`(?i)(^|\W)(inc|ltd|co|corp|vs|e\.g|i\.e|etc|no|dr|mr|ms|st)\.$`)
)
