package english

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
func (c clause) starts(i int) bool { return ClauseStarts[c.at(i-1)] }

// missingBe finds “it very easy”, “it possible to”, “licenses which not used”, and “Workbeam a tool”.
func missingBe(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	switch {
	case (w == "it" || w == "they") && c.starts(i) && !c.has(causatives, i-4, i) && (next == "very" || plainStates[next] && (c.at(i+2) == "to" || c.at(i+2) == "for")):
		return 2
	case i > 0 && (relatives[w] || w == "which") && next == "not" && isParticiple(c.at(i+2)) && IsNoun(c.at(i-1)):
		return 3
	case i == 0 && w == Fold(appName) && (next == "a" || next == "an") && plainThings[c.at(2)]:
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
	case i == 0 && !c.asks && len(c.words) > 3 && isAny(w, "is", "are", "was", "were", "can", "has") &&
		(isParticiple(next) || plainStates[next] || isAny(next, "be", "a", "an", "also")):
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
	case (w == "is" || w == "are") && IsThird(next) && !questionWords[c.at(i-1)]:
		return 2
	case modals[w] && next == "be" && alsoNouns[c.at(i+2)] && (Prepositions[c.at(i+3)] || c.at(i+3) == "as" || Adverbs[c.at(i+3)] || i+3 >= len(c.words)):
		return 2
	case isAny(w, "is", "are") && neverAfterIs(c, i+1):
		return 2
	case i == 0 && (w == "when" || w == "if" || w == "once" || w == "until") && next != "will":
		for n := i + 2; n < min(i+6, len(c.words)); n++ {
			if c.words[n] == "," || c.words[n] != "will" && (Auxiliaries[c.words[n]] || IsThird(c.words[n])) {
				return 0
			}
			if c.words[n] == "will" && isVerb(c.at(n+1)) {
				return n - i + 2
			}
		}
	}
	return 0
}

// neverAfterIs reports whether the verb at an index has a form that doesn't go with “is”: “is
// use for”, “is depend”, “is existing a”.
func neverAfterIs(c clause, i int) bool {
	switch after := c.at(i + 1); c.at(i) {
	case "use":
		return Prepositions[after] && after != "of" // as “is use of” is about a noun
	case "belong", "depend", "allow":
		return true
	case "existing":
		return after == "a" || after == "an"
	}
	return false
}

// singularOrPluralVerb finds “everyone see”, “users and groups is”, “licenses that gives”,
// “the report show each”, “there is licenses”, and “Workbeam read the groups”.
func singularOrPluralVerb(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	third := IsThird(next) || next == "is" || next == "has" || next == "was" || next == "does"
	switch {
	case indefinites[w] && (c.starts(i) || beforeClauses[c.at(i-1)]) && (PlainVerbs[next] && next != "open" || next == "have" || next == "are" || next == "know") && !c.has(causatives, i-3, i):
		return 2
	case i == 0 && persons[w] && PlainVerbs[next] && !IsNoun(next) && startsObject(c, 2):
		return 2
	case (c.at(i-1) == "every" || c.at(i-1) == "each" || c.at(i-1) == "this") && c.starts(i-1) && countables[w] && (next == "have" || next == "are" || next == "were" || next == "don't"):
		return 2
	case isNounPlural(w) && !writesDown[w] && !c.has(ofSet, i-3, i) &&
		isAny(next, "who", "that", "which") && isAny(c.at(i+2), "doesn't", "isn't", "hasn't", "wasn't"):
		return 3
	case w == "whom" && (next == "is" || next == "are" || next == "was" || next == "has" || next == "will" || next == "can"):
		return 2
	case next == "not" && deniedWithoutHelper(c, i):
		return 3
	case isNounPlural(w) && next == "and" && i > 0 && c.starts(i):
		return 0
	case isNounPlural(w) && c.at(i-1) == "and" && isNounPlural(c.at(i-2)) && (c.starts(i-2) || Determiners[c.at(i-3)] && c.starts(i-3)) && (next == "is" || next == "was" || next == "has"):
		return 2
	case isNounPlural(w) && !writesDown[w] && (next == "that" || next == "which") && IsThird(c.at(i+2)) && (startsObject(c, i+3) || Adverbs[c.at(i+3)] || c.at(i+3) == "to") && !c.has(ofSet, i-3, i):
		return 3
	case isNounPlural(w) && !writesDown[w] && next == "that" && c.at(i+2) == "costs" && !c.has(ofSet, i-3, i):
		return 3
	case i > 0 && countables[w] && Determiners[c.at(i-1)] && ClauseStarts[c.at(i-2)] && c.at(i-2) != "that" &&
		onlyVerbs[next] && startsObject(c, i+2):
		return 2
	case i == 1 && countables[w] && Determiners[c.words[0]] && next != "open" &&
		(PlainVerbs[next] || isAny(next, "scan", "list")) && startsObject(c, 3):
		return 2
	case w == "there" && (next == "is" || next == "was" || next == "'s"):
		if a := c.at(i + 2); a == "many" || a == "several" || a == "two" || a == "various" || a == "lots" || isNounPlural(a) || plainAdjectives[a] && isNounPlural(c.at(i+3)) {
			return 3
		}
	case w == "there" && isAny(next, "are", "were") && isAny(c.at(i+2), "a", "an", "one"):
		noun, after := c.at(i+3), c.at(i+4)
		several := noun == "lot" || after == "and" || after == "of" // “a lot”, “a user and”, “a set of”
		if countables[noun] && endsNoun[after] && !several {
			return 4
		}
	case i == 0 && (w == Fold(appName) || w == "it") && (next == "read" || next == "put" || next == "let") && startsObject(c, 2):
		return 2
	case (w == "they" || w == "we" || w == "you" || w == "i") && c.starts(i) && third && next != "does":
		return 2
	}
	return 0
}

// deniedWithoutHelper reports whether “not” after a subject alone denies what it does: “the app
// not read the groups”.
func deniedWithoutHelper(c clause, i int) bool {
	w, verb := c.words[i], c.at(i+2)
	if i == 0 || !IsNoun(w) && !pronouns[w] || !Determiners[c.at(i-1)] && !c.starts(i) {
		return false // as it is no subject
	}
	if !isVerb(verb) || isParticiple(verb) || c.has(Auxiliaries, 0, i) {
		return false
	}
	return c.at(i+3) == "," || startsObject(c, i+3)
}

// wrongComplement finds verbs with the wrong form of another after them: “lets owners to
// answer”, “allows find”, “avoids to pay”, “without to open”, “to shows”, and “wants that”.
func wrongComplement(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	switch {
	case isAny(w, "permits", "permit") && next == "to" && isVerb(c.at(i+2)) && !IsNoun(c.at(i+2)) &&
		isAny(c.at(i-1), "it", Fold(appName), "which", "that"):
		return 3
	case w == "allow" && next == "to" && (isVerb(c.at(i+2)) || IsNoun(c.at(i+2)) || isPlural(c.at(i+2))):
		return 3
	case (w == "by" || w == "over" || w == "from" || w == "with" || w == "of" || w == "in" || w == "to") && next == "the" && c.at(i+2) == "okta" && (endsNoun[c.at(i+3)] || c.at(i+3) == ","):
		return 3
	case w == "let" || w == "lets" || w == "makes" || w == "make" || w == "making" || w == "letting":
		for n := i + 1; n <= i+2 && n < len(c.words); n++ {
			person := c.words[n] == "them" || c.words[n] == "you" || c.words[n] == "us" || persons[singularOf(c.words[n])] || isNounPlural(c.words[n]) || c.words[n] == "people" || c.words[n] == Fold(appName)
			if person && c.at(n+1) == "to" && isVerb(c.at(n+2)) && (!IsNoun(c.at(n+2)) || startsObject(c, n+3) || Prepositions[c.at(n+3)] || c.at(n+3) == ",") {
				return n - i + 3
			}
			if !Determiners[c.words[n]] && !possessives[c.words[n]] {
				break
			}
		}
	case (strings.HasPrefix(w, "allow") || strings.HasPrefix(w, "enable") || strings.HasPrefix(w, "permit")) && strings.HasSuffix(w, "s") && onlyVerbs[next] && startsObject(c, i+2):
		return 2
	case takesGerund[w] && next == "to" && isVerb(c.at(i+2)) && !IsNoun(c.at(i+2)):
		return 3
	case (w == "without" || w == "for" || w == "instead" || w == "besides" || w == "despite" || w == "after" || w == "before") && next == "to" && isVerb(c.at(i+2)) && !Determiners[c.at(i-1)]:
		return 3
	case w == "able" && next == "to" && strings.HasSuffix(c.at(i+2), "s") && IsBareVerb(BareOf(c.at(i+2))):
		return 3
	case w == "to" && IsThird(next) && next != "needs" && !c.names[i+1]:
		return 2
	case (w == "for" || w == "without" || w == "by" || w == "of" || w == "about") && onlyVerbs[next] && !IsNoun(next) && startsObject(c, i+2) && i+1 < len(c.names) && !c.names[i+1]:
		return 2
	case (w == "want" || w == "wants") && next == "that" && (Determiners[c.at(i+2)] || pronouns[c.at(i+2)] || isNounPlural(c.at(i+2))):
		return 2
	case modals[w] && isGerund(next) && isVerb(gerundOf(next)) && i+1 < len(c.words) && (pronouns[c.at(i+2)] || c.at(i+2) == "it" || Determiners[c.at(i+2)]):
		return 2
	case isAny(w, "make", "makes", "making", "made") && isAny(c.at(i+2), "the", "a", "to") &&
		(plainStates[next] || isAny(next, "easier", "simpler", "visible", "clear")):
		return 3
	}
	return 0
}

// beforeStatements are words with which what comes before a statement begins: “With Workbeam”.
var beforeStatements = SetOf(`after by each every for in now on so thanks then through using via with`)

// verbBeforeSubject finds “With Workbeam can teams save” and “In Okta are the groups kept”.
func verbBeforeSubject(c clause, i int) int {
	first := c.words[i]
	if i > 0 || !beforeStatements[first] {
		return 0
	}
	for n := 1; n < min(6, len(c.words)); n++ {
		w := c.words[n]
		if w == "," || relatives[w] || ClauseStarts[w] {
			return 0
		}
		switch {
		case w == "see" && first == "so":
			return 2
		case w == "can" || w == "must" || w == "will":
			if c.at(n+1) == "be" && isNounPlural(c.at(n+2)) || first != "so" && isSubject(c, n+1) {
				return n + 2
			}
			return 0
		case w == "are" || w == "is":
			m := n + 1
			if Determiners[c.at(m)] {
				m++
			}
			if IsNoun(c.at(m)) && (isParticiple(c.at(m+1)) || c.at(m+1) == "automatically") && (m+2 >= len(c.words) || Prepositions[c.at(m+2)] || ClauseStarts[c.at(m+2)]) {
				return m + 2
			}
			return 0
		case Auxiliaries[w]:
			return 0
		}
	}
	return 0
}

// isSubject reports whether the word at an index, after “can”, is a subject: “teams”, “they”,
// the app, or a name in the plural.
func isSubject(c clause, i int) bool {
	w := c.at(i)
	switch {
	case isNounPlural(w) || pronouns[w] || w == Fold(appName):
		return true
	case isPlural(w) && isVerb(c.at(i+1)) && !PlainVerbs[BareOf(w)]:
		return true
	}
	return i < len(c.names) && c.names[i] && strings.HasSuffix(w, "s")
}

// questionInside finds questions within sentences: “shows how works the license” and “how the
// list looks like”.
func questionInside(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	if w != "how" && w != "where" && w != "why" && w != "when" && w != "what" || i == 0 {
		return 0
	}
	if third := strings.HasSuffix(next, "s") && PlainVerbs[BareOf(next)] || next == "works" || next == "looks" || next == "costs"; third && Determiners[c.at(i+2)] && (w != "what" || next == "costs") {
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
	asked := isAny(c.at(i-1), "see", "sees", "know", "knows", "show", "shows", "understand", "understands", "explains")
	subject := Determiners[c.at(i+2)] || pronouns[c.at(i+2)]
	if asked && subject && w != "what" && isAny(next, "is", "are", "can", "do") {
		return 3
	}
	return 0
}
