package english

// negated are helpers that deny what follows.
var (
	negated = SetOf(`
		don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't isn't aren't wasn't weren't hasn't
		haven't hadn't ain't never`)
	negations = SetOf(`nothing nobody none nowhere never neither`)
	// goesOnElse are words after which a negation belongs to something else.
	goesOnElse = SetOf(`
		, and or but that which who whom if when because so than while unless until whether as since where what why
		how there`)
	// neverMany are nouns of which one cannot be followed by “are”, as “team” can.
	neverMany = SetOf(`harvest season contract employment employee shift visit project training session license licence term internship
		assignment trip course lease holiday leave absence exam event probation subscription account device user manager
		owner request ticket approval`)
)

// doubleNegative finds “it don't” and “doesn't let them in no more”.
func doubleNegative(c clause, i int) int {
	const far = 6 // words
	w := c.words[i]
	if w == "ain't" || w == "don't" && (c.at(i-1) == "it" || c.at(i-1) == "he" || c.at(i-1) == "she") && isVerb(c.at(i+1)) && !Prepositions[c.at(i-2)] && !c.has(relatives, i-8, i-1) {
		return 1
	}
	if !negated[w] {
		return 0
	}
	for n := i + 1; n < min(i+far, len(c.words)); n++ {
		switch {
		case goesOnElse[c.words[n]] || n == i+1 && w == "never":
			return 0
		case negations[c.words[n]] && w != "never" && c.at(n+1) != "but":
			return n - i + 1
		case c.words[n] == "no" && !Prepositions[c.at(n-1)] && deniedByNo(c.at(n+1)):
			return n - i + 1
		}
	}
	return 0
}

// deniedByNo reports whether “no” denies the word after it, and is no answer.
func deniedByNo(w string) bool {
	return isAny(w, "more", "one") || IsNoun(w) || uncountables[w]
}

// singularWithAre finds “when harvest are over” and “if the contract have ended”.
func singularWithAre(c clause, i int) int {
	n := i + 1
	if Determiners[c.at(n)] && c.at(n) != "no" {
		n++
	}
	begins := c.words[i] == "when" || c.words[i] == "if" || c.words[i] == "once" || c.words[i] == "until" || c.words[i] == "after" || c.words[i] == "whenever"
	if verb := c.at(n + 1); begins && n < len(c.names) && !c.names[n] && neverMany[c.at(n)] && (verb == "are" || verb == "were" || verb == "have") {
		return n - i + 2
	}
	return 0
}

// verbAfterPermit finds “permits to the HR sends” and “allows to the manager approve”.
func verbAfterPermit(c clause, i int) int {
	switch c.words[i] {
	case "permits", "permit", "allows", "allow", "enables", "enable", "lets", "helps":
	default:
		return 0
	}
	if c.at(i+1) != "to" || !Determiners[c.at(i+2)] && !possessives[c.at(i+2)] {
		return 0
	}
	for n := i + 4; n < min(i+6, len(c.words)); n++ {
		w := c.words[n]
		if Prepositions[w] || ClauseStarts[w] || relatives[w] {
			return 0
		}
		if IsThird(w) || onlyVerbs[w] && w != "open" || PlainVerbs[BareOf(w)] && !IsNoun(w) && !IsNoun(BareOf(w)) {
			return n - i + 1
		}
	}
	return 0
}
