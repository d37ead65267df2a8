package english

import "strings"

// wrongArticle finds “a app”, “an platform”, and “the a”.
func wrongArticle(c clause, i int) int {
	next := c.at(i + 1)
	if c.names[i] || i+1 >= len(c.words) || len(next) < 3 || !IsLetters(next) || ClauseStarts[next] {
		return 0
	}
	switch article := c.words[i]; {
	case c.names[i+1]:
		return 0
	case article == "a" && (beginsWithVowel(next) || hasPrefix(next, "unin", "unim", "hour")):
		return 2
	case article == "an" && !beginsWithVowel(next) && !hasPrefix(next, spokenWithVowel...):
		return 2
	case isAny(article, "the", "a", "an") && isAny(next, "the", "an"):
		return 2
	}
	return 0
}

// beginsWithVowel reports whether a word is spoken with a vowel at first, as far as its letters
// tell: “update” is, and “user” and “European” aren't.
func beginsWithVowel(w string) bool {
	if w[0] == 'u' {
		return !hasPrefix(w, "uni", "us", "ut", "ub", "ur", "uk")
	}
	return strings.ContainsRune("aeio", rune(w[0])) && !hasPrefix(w, "eu", "one", "once", "ewe")
}

// spokenWithVowel are beginnings of words that can have “an” before them all the same.
var spokenWithVowel = []string{
	// The h is silent.
	"hour", "hono", "hones", "heir", "hers",
	// Acronyms are spoken letter by letter.
	"mfa", "sso", "sla", "sms", "hr", "sql", "llm", "rfp", "nfc", "mdm", "xml", "html", "http",
	// The u is that of “under”.
	"uns", "unr", "unb", "urg", "upp", "uph", "usher", "utter", "ump", "unus", "untr", "unin", "unim",
}

// missingArticle finds “for new employee” and “when number changes”.
func missingArticle(c clause, i int) int {
	n := i + 1
	if plainAdjectives[c.at(n)] {
		n++
	}
	noun, next := c.at(n), c.at(n+1)
	if !oneOfThem[noun] || c.names[min(n, len(c.names)-1)] || c.has(map[string]bool{noun: true}, i-3, i) {
		return 0
	}
	ends := next == "," || ClauseStarts[next] && next != "and" && next != "or" || Prepositions[next] && next != "to"
	switch w := c.words[i]; {
	case w == "to" || w == "for" || w == "from" || w == "with" || w == "into":
		if ends && c.at(n+2) != noun && !(w == "from" && c.has(map[string]bool{"to": true}, n, n+3)) {
			return n - i + 1
		}
	case w == "when" || w == "if" || w == "once" || w == "until" || w == "after" || w == "before":
		if next == "is" || next == "was" || next == "has" || next == "gets" || isPastOf(next) || strings.HasSuffix(next, "s") && IsBareVerb(BareOf(next)) && !isPlural(c.at(n+2)) {
			return n - i + 1
		}
	case (w == "is") && plainThings[noun] && (next == "for" || next == "that" || next == "which" || next == "to" || next == "who"):
		return n - i + 1
	case strings.HasSuffix(w, "s") && PlainVerbs[BareOf(w)] && ends && n == i+1:
		return 2
	}
	return 0
}
