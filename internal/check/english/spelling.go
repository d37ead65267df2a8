package english

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Misspelled returns the words of a text that are misspelled, once each: those that people often
// misspell, and others that are no words, but one slip away from one. Names are spared, and
// so are some words of one's own.
func Misspelled(text string, own map[string]bool) []string {
	v := vocabularyOfEnglish()
	var wrong []string
	for _, w := range PlainWords(text) {
		folded := Fold(w)
		switch first, _ := utf8.DecodeRuneInString(w); {
		case own[folded] || slices.Contains(wrong, folded) || strings.ToUpper(w) == w:
		case v.wrong[folded], !v.known[folded] && v.wrong[strings.TrimSuffix(folded, "s")], unicode.IsLower(first) && !v.knows(folded) && v.slipOf(folded) != "":
			wrong = append(wrong, folded)
		}
	}
	return wrong
}

// PlainWords returns the words of a text that are in letters of English alone, as they are
// written. Addresses, and words with digits or accents, aren't among them.
func PlainWords(text string) []string {
	var all []string
	for _, field := range strings.Fields(text) {
		if strings.ContainsAny(field, "@/_") || strings.Contains(strings.Trim(field, ".,"), ".") {
			continue
		}
		for _, w := range strings.FieldsFunc(field, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != '’' }) {
			w = possessive.Replace(w)
			if w != "" && strings.IndexFunc(w, func(r rune) bool { return r >= utf8.RuneSelf || !unicode.IsLetter(r) }) < 0 {
				all = append(all, w)
			}
		}
	}
	return all
}

var possessive = strings.NewReplacer("'s", "", "’s", "")

// Knows reports whether a word, in lower case, is one of English, or made of one.
func Knows(w string) bool { return vocabularyOfEnglish().knows(w) }

// IsCommon reports whether a word, in lower case, is one that people often use.
func IsCommon(w string) bool { return vocabularyOfEnglish().common[w] }

// knows reports whether a word is known, or made of one that is.
func (v vocabulary) knows(w string) bool {
	if v.known[w] {
		return true
	}
	for _, prefix := range wordPrefixes {
		if rest, ok := strings.CutPrefix(w, prefix); ok && len(rest) > 2 && !v.wrong[rest] && v.inflects(rest) {
			return true
		}
	}
	if american := strings.Replace(w, "dgment", "dgement", 1); american != w && v.inflects(american) {
		return true // as Americans write acknowledgment
	}
	return v.inflects(w) || v.compound(w)
}

// inflects reports whether a word is a form of a known one: “harvesters”.
func (v vocabulary) inflects(w string) bool {
	if v.known[w] {
		return true
	}
	for _, ending := range wordEndings {
		stem, ok := strings.CutSuffix(w, ending.cut)
		if !ok || len(stem) < 3 {
			continue
		}
		if stem += ending.put; v.known[stem] && (ending.put != "" || !losesY[ending.cut] || !endsInY(stem)) {
			return true
		}
	}
	return false
}

// endsInY reports whether a word ends in a y that becomes an i before endings.
func endsInY(w string) bool {
	return strings.HasSuffix(w, "y") && !strings.ContainsRune("aeiou", rune(w[len(w)-2]))
}

// compound reports whether a word is two known ones: “casework”.
func (v vocabulary) compound(w string) bool {
	const part = 4 // letters
	for i := part; i <= len(w)-part; i++ {
		if rest := w[i:]; v.common[w[:i]] && (v.common[rest] || v.common[strings.TrimSuffix(rest, "s")]) {
			return true
		}
	}
	return false
}

// slipOf returns the common word that a slip of the fingers turns into this one, or "": two
// letters that are swapped, one that is doubled or should be, and in a longer word one that
// is missing, added, or another.
func (v vocabulary) slipOf(w string) string {
	const shortest, longer, long = 5, 6, 7
	if len(w) < shortest {
		return ""
	}
	if stem, ok := strings.CutSuffix(w, "icaly"); ok {
		return stem + "ically"
	}
	for i := 1; i < len(w); i++ {
		swapped := ""
		if i < len(w)-1 {
			swapped = w[:i] + w[i+1:i+2] + w[i:i+1] + w[i+2:]
		}
		without, doubled := w[:i]+w[i+1:], w[:i]+w[i-1:]
		for _, meant := range []string{swapped, without, doubled} {
			if v.isCommon(meant) && (meant != without || w[i] == w[i-1] || len(w) >= longer) {
				return meant
			}
		}
		for letter := byte('a'); letter <= 'z'; letter++ {
			if meant := w[:i] + string(letter) + w[i:]; len(w) >= longer && v.isCommon(meant) {
				return meant
			}
			if meant := w[:i] + string(letter) + w[i+1:]; len(w) >= long && v.isCommon(meant) {
				return meant
			}
		}
	}
	return ""
}

// isCommon reports whether a word, or what it is the plural of, is a common one. A long word
// can be a form of one.
func (v vocabulary) isCommon(w string) bool {
	const long = 9 // letters
	if len(w) >= long && v.isFormOfCommon(w) {
		return true
	}
	return v.common[w] || strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "eds") && v.common[w[:len(w)-1]]
}

// isFormOfCommon reports whether a word is a form of a verb or an adjective that is common.
func (v vocabulary) isFormOfCommon(w string) bool {
	for _, prefix := range []string{"", "de", "un", "re"} {
		rest, ok := strings.CutPrefix(w, prefix)
		for _, ending := range formEndings[:9] {
			if stem, cut := strings.CutSuffix(rest, ending.cut); ok && cut && len(stem) > 4 && v.common[stem+ending.put] {
				return true
			}
		}
	}
	return false
}

var (
	losesY       = SetOf(`able ed es est ly ment ments ness s wise`)
	wordPrefixes = strings.Fields("un re de pre non sub over multi co out off up inter auto mis micro cyber geo hyper post anti under fore cross")
	// wordEndings are endings of forms of a word, and what the word itself has instead.
	wordEndings = []struct{ cut, put string }{
		{"s", ""}, {"es", ""}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ied", "y"}, {"ing", ""}, {"ing", "e"}, {"er", ""}, {"er", "e"}, {"ier", "y"}, {"iers", "y"}, {"ers", ""}, {"ers", "e"},
		{"or", "e"}, {"ors", "e"}, {"ly", ""}, {"ily", "y"}, {"ally", ""}, {"able", ""}, {"able", "e"}, {"less", ""}, {"ness", ""}, {"ment", ""}, {"ments", ""}, {"ship", ""}, {"wise", ""},
		{"ization", "ize"}, {"isation", "ise"}, {"ation", "e"}, {"ations", "e"}, {"ability", "able"}, {"est", ""}, {"ist", ""}, {"ists", ""}, {"y", ""},
	}
)

// IsFormOf reports whether a word, or a word that it is a form of, is in a set.
func IsFormOf(w string, set map[string]bool) bool {
	if set[w] {
		return true
	}
	for _, ending := range formEndings {
		stem, ok := strings.CutSuffix(w, ending.cut)
		if ok && len(stem) > 2 && (set[stem+ending.put] || ending.cut != "s" && stem[len(stem)-1] == stem[len(stem)-2] && set[stem[:len(stem)-1]]) {
			return true
		}
	}
	return false
}

// formEndings are endings of forms of a word, and what the word itself has instead.
var formEndings = []struct{ cut, put string }{
	{"s", ""}, {"es", ""}, {"ies", "y"}, {"ed", ""}, {"ed", "e"}, {"ied", "y"}, {"ing", ""}, {"ing", "e"}, {"er", ""}, {"er", "e"}, {"ier", "y"}, {"est", ""}, {"est", "e"},
	{"iest", "y"}, {"ly", ""}, {"ily", "y"}, {"ment", ""}, {"ments", ""}, {"ation", "e"}, {"ations", "e"}, {"ness", ""}, {"ity", "e"},
}
