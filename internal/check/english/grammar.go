package english

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A clause is the words of a sentence in order, with commas and brackets as words of their
// own.
type clause struct {
	asks  bool     // whether it is a question
	words []string // folded
	names []bool   // whether a word is written like a name
}

// clauseOf returns the words of a sentence, in which the app's name is the one word appName.
func clauseOf(sentence, name string) clause {
	if name != "" {
		sentence = strings.ReplaceAll(sentence, name, appName)
	}
	c := clause{asks: strings.HasSuffix(strings.TrimRight(sentence, `"”)`), "?")}
	for _, field := range strings.Fields(sentence) {
		if strings.HasPrefix(field, "(") {
			c.words, c.names = append(c.words, ","), append(c.names, false)
		}
		field = strings.TrimLeft(field, `"“(`)
		word := strings.TrimRight(field, `.,;:!?)"”`)
		if word == "" {
			continue
		}
		first, _ := utf8.DecodeRuneInString(word)
		folded := strings.ReplaceAll(Fold(word), "’", "'")
		if word == "IT" {
			folded = "it-department" // and not the pronoun
		}
		c.words = append(c.words, folded)
		c.names = append(c.names, len(c.names) > 0 && unicode.IsUpper(first) || word == appName)
		if strings.ContainsAny(field[len(word):], ",;:)") {
			c.words, c.names = append(c.words, ","), append(c.names, false)
		}
	}
	return c
}

// appName stands for the app's name in a clause.
const appName = "APPNAME"

// at returns the word at an index, or "," beyond the ends.
func (c clause) at(i int) string {
	if i < 0 || i >= len(c.words) {
		return ","
	}
	return c.words[i]
}

// has reports whether one of the words from an index to another is in a set.
func (c clause) has(set map[string]bool, from, to int) bool {
	for i := max(from, 0); i < min(to, len(c.words)); i++ {
		if set[c.words[i]] {
			return true
		}
	}
	return false
}

// text returns some of the words, with those of the app's name.
func (c clause) text(from, to int, name string) string {
	text := strings.Join(c.words[max(from, 0):min(to, len(c.words))], " ")
	return strings.TrimRight(strings.ReplaceAll(text, Fold(appName), name), " ,")
}

// A grammarRule finds what is hardly correct English at a word of a clause. It returns how
// many words are wrong together, or 0.
type grammarRule struct {
	sure bool // whether one slip of this kind is enough
	find func(c clause, i int) int
}

var grammarRules = slices.Concat([]grammarRule{
	{true, wrongArticle},
	{true, singularWithBareVerb},
	{true, pluralWithSingularVerb},
	{true, wrongAfterHelper},
	{true, wrongPlural},
	{true, wrongRelative},
	{true, doubledSubject},
	{false, missingArticle},
	{false, nameWithGerund},
	{true, wrongCompanion},
	{true, wrongParticiple},
	{true, gerundAfterTo},
}, verbRules, wordRules)

// Slips returns what is hardly correct English in a text, and whether one of it is
// surely wrong.
func Slips(text, name string) (slips []string, sure bool) {
	for _, sentence := range Sentences(text) {
		c := clauseOf(sentence, name)
		for i := 0; i < len(c.words); i++ {
			for _, rule := range grammarRules {
				if n := rule.find(c, i); n > 0 {
					slips, sure = append(slips, c.text(i, i+n, name)), sure || rule.sure
					i += n - 1
					break
				}
			}
		}
	}
	return slips, sure
}

// singularWithBareVerb finds “it create” and “the member leave”.
func singularWithBareVerb(c clause, i int) int {
	v := i + 1
	for Adverbs[c.at(v)] {
		v++
	}
	verb, object := c.at(v), c.at(v+1)
	if !IsBareVerb(verb) && verb != "are" || c.names[min(v, len(c.words)-1)] {
		return 0
	}
	before := c.at(i - 1)
	switch w := c.words[i]; {
	case w == "it" || w == "he" || w == "she":
		if ClauseStarts[before] && !c.has(causatives, i-4, i) && verb != "be" {
			return v - i + 1
		}
	case w == Fold(appName):
		if (ClauseStarts[before]) && !c.has(causatives, i-4, i) && (PlainVerbs[verb] || startsObject(c, v+1)) {
			return v - i + 1
		}
	case oneOfThem[w] && PlainVerbs[verb] && verb != "open" && beginsStatement(c, i):
		return v - i + 1
	case oneOfThem[w] && (before == "if" || before == "when" || before == "once" || before == "after" || before == "until") && PlainVerbs[verb] && object != "to":
		return v - i + 1
	}
	return 0
}

// beginsStatement reports whether a noun has a determiner, and nothing before it to which a
// plain verb could belong: “helps the member leave”.
func beginsStatement(c clause, i int) bool {
	const near = 8 // words
	if !Determiners[c.at(i-1)] && !Determiners[c.at(i-2)] {
		return false
	}
	return !Prepositions[c.at(i-2)] &&
		!Prepositions[c.at(i-3)] &&
		!c.has(causatives, i-near, i) &&
		!c.has(Auxiliaries, i-near, i) &&
		!c.has(relatives, i-near, i)
}

// pluralWithSingularVerb finds “leavers loses” and “the exceptions is”.
func pluralWithSingularVerb(c clause, i int) int {
	w, verb := c.words[i], c.at(i+1)
	if !(verb == "is" || verb == "was" || verb == "has" || verb == "does" || verb == "doesn't" || verb == "isn't" || strings.HasSuffix(verb, "s") && PlainVerbs[BareOf(verb)]) {
		return 0
	}
	if w == "they" || w == "we" || w == "you" {
		if ClauseStarts[c.at(i-1)] {
			return 2
		}
		return 0
	}
	if c.names[i] || !isPlural(w) || PlainVerbs[BareOf(w)] || relatives[c.at(i-1)] || Adverbs[c.at(i-1)] && relatives[c.at(i-2)] || c.names[max(i-1, 0)] {
		return 0
	}
	for n := i - 1; n >= i-4; n-- {
		switch before := c.at(n); {
		case ClauseStarts[before] && before != "and" && before != "or" && before != "but":
			return 2
		case Prepositions[before] || strings.HasSuffix(before, "ing") || c.names[max(n, 0)] || PlainVerbs[BareOf(before)] || Auxiliaries[before] || before == "and" || before == "or":
			return 0
		}
	}
	return 0
}

// wrongAfterHelper finds “can ends”, “does removes”, “don't must”, “must be approve”, “can to”,
// and “has create”.
func wrongAfterHelper(c clause, i int) int {
	v := i + 1
	for Adverbs[c.at(v)] || c.at(v) == "not" || c.at(v) == "be" {
		v++
	}
	verb := c.at(v)
	if v < len(c.names) && c.names[v] {
		return 0
	}
	third := strings.HasSuffix(verb, "s") && PlainVerbs[BareOf(verb)]
	switch w := c.words[i]; {
	case modals[w]:
		passive := c.at(v-1) == "be"
		if passive && onlyVerbs[verb] || !passive && (third || verb == "to" && w != "may" && !ClauseStarts[c.at(i-1)] || isGerund(verb) && onlyVerbs[gerundOf(verb)]) {
			return v - i + 1
		}
	case w == "does" || w == "do" || w == "don't" || w == "doesn't" || w == "didn't":
		if third && v == i+1 || (w == "didn't" || w == "doesn't" || w == "don't") && (isPastOf(verb) || modals[verb] && v == i+1) {
			return v - i + 1
		}
		if w == "don't" && c.at(i-1) == Fold(appName) && ClauseStarts[c.at(i-2)] {
			return 1
		}
		if w == "don't" && (c.at(i-1) == "it" || c.at(i-1) == "he" || c.at(i-1) == "she") && ClauseStarts[c.at(i-2)] {
			return 1
		}
	case beingForms[w]:
		follows := v == i+1 || v == i+2 && Adverbs[c.at(i+1)]
		asks := questionWords[c.at(i-1)] || isAny(c.at(i-1), "do", "does", "did")
		if onlyVerbs[verb] && follows && !asks {
			return v - i + 1
		}
		if verb == "been" && isAny(w, "are", "is") {
			return v - i + 1
		}
	case w == "has" || w == "have" || w == "had":
		if onlyVerbs[verb] && v == i+1 && !Prepositions[c.at(i-1)] && !causatives[c.at(i-2)] {
			return v - i + 1
		}
	}
	return 0
}

// wrongPlural finds words that have no plural: “informations”.
func wrongPlural(c clause, i int) int {
	if noPlurals[c.words[i]] && !c.names[i] {
		return 1
	}
	w, one := c.words[i], singularOf(c.at(i+1))
	counted := oneOfThem[one] || w == "every" && things[one]
	if determinersOfOne[w] && counted && isPlural(c.at(i+1)) && endsNoun[c.at(i+2)] {
		return 2
	}
	return 0
}

// wrongRelative finds “licenses who”, “users which”, and “software what”.
func wrongRelative(c clause, i int) int {
	w, next, verb := c.words[i], c.at(i+1), c.at(i+2)
	person := persons[singularOf(w)]
	switch {
	case next == "who" && !person && things[singularOf(w)] && !writesDown[w] && !groupsOfPeople[singularOf(w)] && !Prepositions[c.at(i-1)] && !Prepositions[c.at(i-2)]:
		return 2
	case next == "which" && (person && isPlural(w) || w == "people") && (IsBareVerb(verb) || Auxiliaries[verb] || strings.HasSuffix(verb, "ed")):
		return 2
	case next == "what" && IsNoun(w) && Determiners[c.at(i-1)] && (beingForms[c.at(i-2)] || c.at(i-2) == "it's"):
		return 2
	case next == "what" && (plainThings[singularOf(w)] || isAny(w, "software", "all", "everything")):
		return 2
	case person && !isPlural(w) && (Determiners[c.at(i-1)] || Determiners[c.at(i-2)]) && next == "who" && (verb == "have" || verb == "are" || verb == "do" || verb == "leave" || verb == "need"):
		return 3
	case isPlural(w) && (person || things[singularOf(w)]) && !writesDown[w] && !c.has(ofSet, i-3, i) &&
		isAny(next, "who", "which", "that") && isAny(verb, "is", "has", "was"):
		return 3
	}
	return 0
}

// doubledSubject finds “Workbeam it helps”.
func doubledSubject(c clause, i int) int {
	if c.words[i] == Fold(appName) && (c.at(i+1) == "it" || c.at(i+1) == "," && c.at(i+2) == "it") && (i == 0 || i <= 2 && Determiners[c.at(0)]) {
		v := i + 2
		if c.at(i+1) == "," {
			v++
		}
		if verb := c.at(v); verb == "is" || strings.HasSuffix(verb, "s") && PlainVerbs[BareOf(verb)] {
			return v - i + 1
		}
	}
	return 0
}

// nameWithGerund finds “Workbeam managing the projects”, without another verb.
func nameWithGerund(c clause, i int) int {
	if i == 0 && c.words[i] == Fold(appName) && isGerund(c.at(1)) && startsObject(c, 2) && !c.has(beingForms, 2, len(c.words)) {
		return 2
	}
	return 0
}

// wrongParticiple finds regular forms of irregular verbs: “reseted”.
func wrongParticiple(c clause, i int) int {
	if wrongForms[c.words[i]] && !c.names[i] {
		return 1
	}
	return 0
}

// gerundAfterTo finds “needs to keeping” and “able to managing”.
func gerundAfterTo(c clause, i int) int {
	n := i + 1
	if w := c.at(n); w == "anymore" || w == "not" || w == "longer" {
		n++
	}
	if takesInfinitive[c.words[i]] && c.at(n) == "to" && isGerund(c.at(n+1)) && onlyVerbs[gerundOf(c.at(n+1))] {
		return n - i + 2
	}
	return 0
}

// wrongCompanion finds words that don't go together: “allows to”, “depends of”.
func wrongCompanion(c clause, i int) int {
	for _, pair := range wrongPairs[c.words[i]] {
		n := 1
		for _, w := range pair {
			if c.at(i+n) != w {
				n = 0
				break
			}
			n++
		}
		if n > 0 {
			return n
		}
	}
	return 0
}
