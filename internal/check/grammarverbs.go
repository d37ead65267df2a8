package check

import "strings"

// verbRules are about forms of verbs.
var verbRules = []grammarRule{
	{true, missingBe},
	{true, missingSubject},
	{true, wrongTense},
	{true, singularOrPluralVerb},
	{true, wrongComplement},
	{true, verbBeforeSubject},
	{true, questionInside},
	{true, doubleNegative},
	{true, singularWithAre},
	{true, verbAfterPermit},
}

// starts reports whether a clause begins with the word at an index.
func (c clause) starts(i int) bool { return startsClause[c.at(i-1)] }

// missingBe finds “it very easy”, “it possible to”, “licenses which not used”, and “Workbeam a tool”.
func missingBe(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	switch {
	case (w == "it" || w == "they") && c.starts(i) && !c.has(causatives, i-4, i) && (next == "very" || plainStates[next] && (c.at(i+2) == "to" || c.at(i+2) == "for")):
		return 2
	case i > 0 && (relatives[w] || w == "which") && next == "not" && isParticiple(c.at(i+2)) && isNoun(c.at(i-1)):
		return 3
	case i == 0 && w == fold(appName) && (next == "a" || next == "an") && plainThings[c.at(2)]:
		return 3
	case modals[w] && isPastOf(next) && !c.names[min(i+1, len(c.names)-1)]:
		return 2
	}
	return 0
}

// missingSubject finds sentences such as “Is used by many” and “Because is simple”.
func missingSubject(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	switch {
	case i == 0 && !c.asks && len(c.words) > 3 && (w == "is" || w == "are" || w == "was" || w == "were" || w == "can" || w == "has") && (isParticiple(next) || next == "be" || next == "a" || next == "an" || next == "also" || plainStates[next]):
		return 2
	case (w == "because" || w == "although" || w == "since") && (next == "is" || next == "are" || next == "was" || next == "can" || next == "has"):
		return 2
	}
	return 0
}

// wrongTense finds “did found”, “has went”, “can chose”, “is depends”, “can be export as”, and
// “when the license will expire”.
func wrongTense(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	switch {
	case (w == "did" || w == "didn't" || w == "doesn't" || w == "don't") && (irregularPasts[next] || next == "found" && c.at(i+2) != "," || w != "did" && isPastOf(next)):
		return 2
	case (w == "has" || w == "have" || w == "had") && pastsOnly[next] && next != "came" && next != "became", (w == "has" || w == "have" || w == "had") && next == "find":
		return 2
	case modals[w] && irregularPasts[next]:
		return 2
	case (w == "is" || w == "are") && isThird(next) && !questionWords[c.at(i-1)]:
		return 2
	case modals[w] && next == "be" && alsoNouns[c.at(i+2)] && (governs[c.at(i+3)] || c.at(i+3) == "as" || adverbs[c.at(i+3)] || i+3 >= len(c.words)):
		return 2
	case (w == "is" || w == "are") && (next == "use" && governs[c.at(i+2)] && c.at(i+2) != "of" || next == "belong" || next == "depend" || next == "allow" || next == "existing" && (c.at(i+2) == "a" || c.at(i+2) == "an")):
		return 2
	case i == 0 && (w == "when" || w == "if" || w == "once" || w == "until") && next != "will":
		for n := i + 2; n < min(i+6, len(c.words)); n++ {
			if c.words[n] == "," || c.words[n] != "will" && (helpers[c.words[n]] || isThird(c.words[n])) {
				return 0
			}
			if c.words[n] == "will" && isVerb(c.at(n+1)) {
				return n - i + 2
			}
		}
	}
	return 0
}

// singularOrPluralVerb finds “everyone see”, “users and groups is”, “licenses that gives”,
// “the report show each”, “there is licenses”, and “Workbeam read the groups”.
func singularOrPluralVerb(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	third := isThird(next) || next == "is" || next == "has" || next == "was" || next == "does"
	switch {
	case indefinites[w] && (c.starts(i) || beforeClauses[c.at(i-1)]) && (plainVerbs[next] && next != "open" || next == "have" || next == "are" || next == "know") && !c.has(causatives, i-3, i):
		return 2
	case i == 0 && persons[w] && plainVerbs[next] && !isNoun(next) && startsObject(c, 2):
		return 2
	case (c.at(i-1) == "every" || c.at(i-1) == "each" || c.at(i-1) == "this") && c.starts(i-1) && countables[w] && (next == "have" || next == "are" || next == "were" || next == "don't"):
		return 2
	case isNounPlural(w) && !writesDown[w] && (next == "who" || next == "that" || next == "which") && (c.at(i+2) == "doesn't" || c.at(i+2) == "isn't" || c.at(i+2) == "hasn't" || c.at(i+2) == "wasn't") && !c.has(ofSet, i-3, i):
		return 3
	case w == "whom" && (next == "is" || next == "are" || next == "was" || next == "has" || next == "will" || next == "can"):
		return 2
	case (isNoun(w) || pronouns[w]) && next == "not" && isVerb(c.at(i+2)) && !isParticiple(c.at(i+2)) && !c.has(helpers, 0, i) && (c.at(i+3) == "," || startsObject(c, i+3)) && i > 0 && (determiners[c.at(i-1)] || c.starts(i)):
		return 3
	case isNounPlural(w) && next == "and" && i > 0 && c.starts(i):
		return 0
	case isNounPlural(w) && c.at(i-1) == "and" && isNounPlural(c.at(i-2)) && (c.starts(i-2) || determiners[c.at(i-3)] && c.starts(i-3)) && (next == "is" || next == "was" || next == "has"):
		return 2
	case isNounPlural(w) && !writesDown[w] && (next == "that" || next == "which") && isThird(c.at(i+2)) && (startsObject(c, i+3) || adverbs[c.at(i+3)] || c.at(i+3) == "to") && !c.has(ofSet, i-3, i):
		return 3
	case isNounPlural(w) && !writesDown[w] && next == "that" && c.at(i+2) == "costs" && !c.has(ofSet, i-3, i):
		return 3
	case i > 0 && countables[w] && determiners[c.at(i-1)] && startsClause[c.at(i-2)] && !(i-2 >= 0 && c.at(i-2) == "that") && onlyVerbs[next] && startsObject(c, i+2), i == 1 && countables[w] && determiners[c.words[0]] && (plainVerbs[next] || next == "scan" || next == "list") && next != "open" && startsObject(c, 3):
		return 2
	case w == "there" && (next == "is" || next == "was" || next == "'s"):
		if a := c.at(i + 2); a == "many" || a == "several" || a == "two" || a == "various" || a == "lots" || isNounPlural(a) || plainAdjectives[a] && isNounPlural(c.at(i+3)) {
			return 3
		}
	case w == "there" && (next == "are" || next == "were") && (c.at(i+2) == "a" || c.at(i+2) == "an" || c.at(i+2) == "one") && countables[c.at(i+3)] && endsNoun[c.at(i+4)] && c.at(i+4) != "and" && c.at(i+3) != "lot" && c.at(i+4) != "of":
		return 4
	case i == 0 && (w == fold(appName) || w == "it") && (next == "read" || next == "put" || next == "let") && startsObject(c, 2):
		return 2
	case (w == "they" || w == "we" || w == "you" || w == "i") && c.starts(i) && third && next != "does":
		return 2
	}
	return 0
}

// wrongComplement finds verbs with the wrong form of another after them: “lets owners to
// answer”, “allows find”, “avoids to pay”, “without to open”, “to shows”, and “wants that”.
func wrongComplement(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	switch {
	case (w == "permits" || w == "permit") && next == "to" && isVerb(c.at(i+2)) && !isNoun(c.at(i+2)) && (c.at(i-1) == "it" || c.at(i-1) == fold(appName) || c.at(i-1) == "which" || c.at(i-1) == "that"), w == "allow" && next == "to" && (isVerb(c.at(i+2)) || isNoun(c.at(i+2)) || isPlural(c.at(i+2))):
		return 3
	case (w == "by" || w == "over" || w == "from" || w == "with" || w == "of" || w == "in" || w == "to") && next == "the" && c.at(i+2) == "okta" && (endsNoun[c.at(i+3)] || c.at(i+3) == ","):
		return 3
	case w == "let" || w == "lets" || w == "makes" || w == "make" || w == "making" || w == "letting":
		for n := i + 1; n <= i+2 && n < len(c.words); n++ {
			person := c.words[n] == "them" || c.words[n] == "you" || c.words[n] == "us" || persons[singularOf(c.words[n])] || isNounPlural(c.words[n]) || c.words[n] == "people" || c.words[n] == fold(appName)
			if person && c.at(n+1) == "to" && isVerb(c.at(n+2)) && (!isNoun(c.at(n+2)) || startsObject(c, n+3) || governs[c.at(n+3)] || c.at(n+3) == ",") {
				return n - i + 3
			}
			if !determiners[c.words[n]] && !possessives[c.words[n]] {
				break
			}
		}
	case (strings.HasPrefix(w, "allow") || strings.HasPrefix(w, "enable") || strings.HasPrefix(w, "permit")) && strings.HasSuffix(w, "s") && onlyVerbs[next] && startsObject(c, i+2):
		return 2
	case takesGerund[w] && next == "to" && isVerb(c.at(i+2)) && !isNoun(c.at(i+2)):
		return 3
	case (w == "without" || w == "for" || w == "instead" || w == "besides" || w == "despite" || w == "after" || w == "before") && next == "to" && isVerb(c.at(i+2)) && !determiners[c.at(i-1)]:
		return 3
	case w == "able" && next == "to" && strings.HasSuffix(c.at(i+2), "s") && isBareVerb(bareOf(c.at(i+2))):
		return 3
	case w == "to" && isThird(next) && next != "needs" && !c.names[i+1]:
		return 2
	case (w == "for" || w == "without" || w == "by" || w == "of" || w == "about") && onlyVerbs[next] && !isNoun(next) && startsObject(c, i+2) && i+1 < len(c.names) && !c.names[i+1]:
		return 2
	case (w == "want" || w == "wants") && next == "that" && (determiners[c.at(i+2)] || pronouns[c.at(i+2)] || isNounPlural(c.at(i+2))):
		return 2
	case modals[w] && isGerund(next) && isVerb(gerundOf(next)) && i+1 < len(c.words) && (pronouns[c.at(i+2)] || c.at(i+2) == "it" || determiners[c.at(i+2)]):
		return 2
	case (w == "make" || w == "makes" || w == "making" || w == "made") && (plainStates[next] || next == "easier" || next == "simpler" || next == "visible" || next == "clear") && (c.at(i+2) == "the" || c.at(i+2) == "a" || c.at(i+2) == "to"):
		return 3
	}
	return 0
}

// verbBeforeSubject finds “With Workbeam can teams save” and “In Okta are the groups kept”.
func verbBeforeSubject(c clause, i int) int {
	first := c.words[i]
	if i > 0 || !(first == "with" || first == "in" || first == "through" || first == "via" || first == "using" || first == "thanks" || first == "by" || first == "after" || first == "every" || first == "each" || first == "on" || first == "for" || first == "so" || first == "now" || first == "then") {
		return 0
	}
	for n := 1; n < min(6, len(c.words)); n++ {
		w := c.words[n]
		if w == "," || relatives[w] || startsClause[w] {
			return 0
		}
		switch {
		case w == "see" && first == "so":
			return 2
		case w == "can" || w == "must" || w == "will":
			if next := c.at(n + 1); next == "be" && isNounPlural(c.at(n+2)) {
				return n + 2
			} else if first != "so" && (isNounPlural(next) || pronouns[next] || next == fold(appName) || isPlural(next) && isVerb(c.at(n+2)) && !plainVerbs[bareOf(next)] || n+1 < len(c.names) && c.names[n+1] && strings.HasSuffix(next, "s")) {
				return n + 2
			}
			return 0
		case w == "are" || w == "is":
			m := n + 1
			if determiners[c.at(m)] {
				m++
			}
			if isNoun(c.at(m)) && (isParticiple(c.at(m+1)) || c.at(m+1) == "automatically") && (m+2 >= len(c.words) || governs[c.at(m+2)] || startsClause[c.at(m+2)]) {
				return m + 2
			}
			return 0
		case helpers[w]:
			return 0
		}
	}
	return 0
}

// questionInside finds questions within sentences: “shows how works the license” and “how the
// list looks like”.
func questionInside(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	if w != "how" && w != "where" && w != "why" && w != "when" && w != "what" || i == 0 {
		return 0
	}
	if third := strings.HasSuffix(next, "s") && plainVerbs[bareOf(next)] || next == "works" || next == "looks" || next == "costs"; third && determiners[c.at(i+2)] && (w != "what" || next == "costs") {
		return 3
	}
	if w == "how" && (next == "many" || next == "much") && isNounPlural(c.at(i+2)) && (c.at(i+3) == "have" || c.at(i+3) == "do" || c.at(i+3) == "can") && pronouns[c.at(i+4)] {
		return 5
	}
	if w == "how" {
		for n := i + 2; n < min(i+6, len(c.words)); n++ {
			if (c.words[n] == "looks" || c.words[n] == "look") && c.at(n+1) == "like" {
				return n - i + 2
			}
		}
	}
	before := c.at(i - 1)
	if asked := before == "see" || before == "sees" || before == "know" || before == "knows" || before == "show" || before == "shows" || before == "understand" || before == "understands" || before == "explains"; asked && w != "what" && (next == "is" || next == "are" || next == "can" || next == "do") && (determiners[c.at(i+2)] || pronouns[c.at(i+2)]) {
		return 3
	}
	return 0
}
