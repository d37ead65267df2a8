package check

import "oinmanager/internal/check/english"

// otherLanguage is the first sentence of a text that is not in English, and its language.
type otherLanguage struct{ sentence, language string }

// foreignPart returns the first sentence of a text that is not in English, and its language.
func (s Subject) foreignPart(text string) (sentence, language string) {
	known, ok := s.known.languages[text]
	if !ok {
		known.sentence, known.language = english.ForeignPart(text)
		s.known.languages[text] = known
	}
	return known.sentence, known.language
}
