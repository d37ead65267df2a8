package check

import (
	"regexp"
	"strconv"
	"strings"
	"unicode"

	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// fold returns a text in the form in which words are looked for: in lower case, on one
// line, without invisible characters and look-alikes.
func fold(s string) string {
	// Most texts have nothing to replace, and checks fold them often.
	if strings.IndexFunc(s, func(r rune) bool { return r < ' ' || r >= 0x7F }) < 0 && !strings.Contains(s, "  ") {
		return strings.ToLower(strings.TrimSpace(s))
	}
	return oin.NameKey(s)
}

// anyOf compiles a pattern that finds words and phrases in a folded text. They are
// separated by |, and one that ends in * matches longer words too.
func anyOf(phrases string) *pattern.Pattern {
	all := strings.Split(phrases, "|")
	for i, p := range all {
		stem, longer := strings.CutSuffix(p, "*")
		if all[i] = strings.ReplaceAll(regexp.QuoteMeta(stem), " ", `[ -]`); longer {
			all[i] += `[a-z]*`
		}
	}
	return pattern.New(`(?:^|[^a-z0-9])(` + strings.Join(all, "|") + `)(?:$|[^a-z0-9])`)
}

// wordIn returns the first match of a pattern of anyOf in a folded text, or "".
func wordIn(folded string, p *pattern.Pattern) string {
	if m := p.FindStringSubmatch(folded); m != nil {
		return m[1]
	}
	return ""
}

// words returns the words of a text, folded.
func words(s string) []string {
	return strings.FieldsFunc(fold(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// setOf returns a set of the words in a text, separated by spaces.
func setOf(text string) map[string]bool {
	set := map[string]bool{}
	for _, w := range strings.Fields(text) {
		set[w] = true
	}
	return set
}

// sentences returns the sentences of a text. A sentence ends with ., !, or ? before a
// capital letter or digit, or with the line.
func sentences(s string) []string {
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

// quoted returns a word or text of an answer in quotation marks, short enough for a
// sentence.
func quoted(s string) string {
	const most = 60
	s = oin.Line(s)
	if runes := []rune(s); len(runes) > most {
		s = strings.TrimSpace(string(runes[:most])) + "…"
	}
	return "“" + s + "”"
}

// joined joins words as in a sentence: “a, b, and c”.
func joined(all []string) string {
	switch n := len(all); {
	case n > 5:
		return strings.Join(all[:4], ", ") + ", and " + strconv.Itoa(n-4) + " more"
	case n > 2:
		return strings.Join(all[:n-1], ", ") + ", and " + all[n-1]
	default:
		return strings.Join(all, " and ")
	}
}
