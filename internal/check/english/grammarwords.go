package english

import "strings"

// wordRules are about words that are confused, doubled, or in the wrong number or form.
var wordRules = []grammarRule{
	{true, doubledWord},
	{true, confusedPronoun},
	{true, confusedWord},
	{true, nounAsVerb},
	{true, wrongNumber},
	{true, wrongOfGroup},
	{true, wrongAcronymArticle},
	{true, wrongComparison},
	{true, adjectiveAsAdverb},
	{true, adverbAsAdjective},
	{true, wrongObject},
	{true, extraSubject},
	{true, misplacedAdverb},
	{true, missingFirstArticle},
}

// doubledWord finds “the the” and “are are”.
func doubledWord(c clause, i int) int {
	w := c.words[i]
	if w != c.at(i+1) || w == "," || c.names[i] && c.names[i+1] || !IsLetters(w) {
		return 0
	}
	if w == "had" || w == "that" && !pronouns[c.at(i+2)] || (w == "is" || w == "are") && (c.has(questionWords, 0, i) || c.at(i-1) == "it" && i > 1) || w == "do" || w == "bye" {
		return 0
	}
	return 2
}

// confusedPronoun finds “it's owner”, “its easy to”, “get there list”, and “who's license”.
func confusedPronoun(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	afterVerb := Prepositions[c.at(i-1)] || isVerb(c.at(i-1)) || strings.HasSuffix(c.at(i-1), "s") && PlainVerbs[BareOf(c.at(i-1))]
	switch w {
	case "its":
		if next == "a" || next == "an" || next == "the" || next == "not" || next == "been" || next == "very" || next == "also" || plainStates[next] && c.at(i+2) == "to" {
			return 2
		}
	case "it's":
		if IsNoun(next) && !persons[next] && (afterVerb || c.at(i-1) == "and" || c.at(i-1) == "or") || IsNoun(next) && (c.at(i-1) == "and" || Prepositions[c.at(i-1)]) {
			return 2
		}
	case "there":
		if IsNoun(next) && afterVerb && c.at(i-1) != "is" && c.at(i-1) != "are" && next != "people" {
			return 2
		}
	case "their":
		if next == "is" || next == "are" || next == "was" || next == "will" || next == "should" || next == "has" {
			return 2
		}
	case "they're", "you're":
		if IsNoun(next) && afterVerb {
			return 2
		}
	case "your":
		if isAny(next, "self", "away", "going", "able", "not", "welcome", "a", "an", "the", "in", "looking", "using") {
			return 2
		}
	case "who's":
		if countables[next] && (Auxiliaries[c.at(i+2)] || IsThird(c.at(i+2)) || persons[c.at(i-1)] || isNounPlural(c.at(i-1))) {
			return 2
		}
	case "whose":
		if next == "a" || next == "the" || next == "responsible" {
			return 2
		}
	case "theirs", "ours", "yours", "hers":
		if IsNoun(next) {
			return 2
		}
	case "themself", "theirself", "theirselves", "ourself", "hisself", "themselfs", "yourselfs":
		return 1
	case "it", "them", "our", "him":
		if next == "self" || next == "selves" {
			return 2
		}
	case "they":
		if isNounPlural(next) && (isVerb(c.at(i-1)) || IsThird(c.at(i-1))) && !isVerb(next) {
			return 2
		}
	}
	return 0
}

// confusedWord finds “cheaper then”, “could of”, “don't loose”, “it effects the”, “to
// expensive”, and other words that sound like the right ones.
func confusedWord(c clause, i int) int {
	before, w, next := c.at(i-1), c.words[i], c.at(i+1)
	switch {
	case next == "then" && comparativeForms[w] && !ClauseStarts[c.at(i+2)]:
		return 2
	case comparativeForms[w] && c.at(i+2) == "then" && (plainStates[next] || strings.HasSuffix(next, "ive") || isNounPlural(next)) && !ClauseStarts[c.at(i+3)]:
		return 3
	case (w == "rather" || w == "other") && next == "then":
		return 2
	case (w == "could" || w == "would" || w == "should" || w == "must" || w == "might") && next == "of" && c.at(i+2) != "course":
		return 2
	case next == "loose" && (modals[w] || isAny(w, "don't", "doesn't", "not", "never", "to", "they", "you", "we")):
		return 2
	case w == "loose" && isAny(next, "data", "money", "time", "access", "track", "sight"):
		return 2
	case w == "looses":
		return 2
	case isAny(w, "effect", "effects") && isAny(next, "the", "your", "their") && isAny(before, "it", "that", "not", "which"):
		return 2
	case isAny(w, "effect", "effects") && isAny(next, "the", "your", "their") && before == "to" && c.at(i-2) != "due":
		return 2
	case w == "to" && isAny(before, "is", "are", "it's", "was") && tooMuch[next]:
		return 2
	case w == "were" && (c.at(i-1) == "shows" || c.at(i-1) == "show" || c.at(i-1) == "see" || c.at(i-1) == "knows" || c.at(i-1) == "know" || c.at(i-1) == "decides"):
		return 1
	case w == "advise" && isAny(before, "good", "the", "an", "of", "for", "some", "with"):
		return 1
	case w == "advice" && modals[before]:
		return 1
	case (w == "everyone" || w == "everything" || w == "all" || w == "nothing" || w == "anyone") && next == "accept":
		return 2
	case (w == "sensible" || w == "sensibles") && (next == "data" || next == "information" || next == "documents" || next == "files"):
		return 2
	case w == "breath" && (modals[c.at(i-1)] || c.at(i-1) == "to"):
		return 1
	case w == "quiet" && (toAdverbs[next] || plainStates[next]):
		return 2
	}
	return 0
}

// tooMuch are words that “too” comes before, where “to” is a mistake.
var tooMuch = SetOf(`big complex complicated difficult expensive late many much slow small`)

// nounAsVerb finds “to setup a” and “can login”.
func nounAsVerb(c clause, i int) int {
	if !phrasalNouns[c.words[i]] {
		return 0
	}
	next := c.at(i + 1)
	switch before := c.at(i - 1); {
	case modals[before] && before != "may":
		return 1
	case before == "to" && (Determiners[next] && next != "that" || possessives[next] || next == "to" || next == "with" || next == "at" && c.words[i] != "setup"):
		return 1
	case (before == "they" || before == "users" || before == "we") && (next == "to" || next == "with" || next == "at" || next == "," || Determiners[next]):
		return 1
	}
	return 0
}

// wrongNumber finds “two group”, “every licenses”, “this licenses”, “much users”, “many
// information”, “all user”, and “a software for”.
func wrongNumber(c clause, i int) int {
	w, next, after := c.words[i], c.at(i+1), c.at(i+2)
	if i+1 < len(c.names) && c.names[i+1] || next == "" {
		return 0
	}
	many := numbers[w] || w == "many" || w == "various" || w == "these" || w == "those"
	switch {
	case w == "both" && c.has(map[string]bool{"and": true}, i+1, len(c.words)):
	case many && countables[next] && endsNoun[after] && !(w == "one" || next == "need") && !(after == "and" || after == "or") && !fewOf(c, i):
		return 2
	case many && w != "two" && uncountables[next] && next != "data" && next != "staff" && endsNoun[after]:
		return 2
	case w == "much" && isNounPlural(next) && !PlainVerbs[BareOf(next)] && !alsoNouns[BareOf(next)] && c.at(i-1) != "how" && !writesDown[next]:
		return 2
	case oneOfPlural(c, i):
		return 2
	case (w == "these" || w == "those") && countables[next] && endsNoun[after]:
		return 2
	case w == "all" && countables[next] && !isAny(next, "day", "year", "week", "month") && // “all day”
		(Auxiliaries[after] || i+2 >= len(c.words) || isAny(after, "in", "of", "from")):
		return 2
	case (w == "a" || w == "an") && (uncountables[next] && endsNoun[after] && next != "staff" && next != "training" && after != "and" && after != "or"):
		return 2
	case (w == "few" && c.at(i-1) != "a" || w == "fewer") && uncountables[next] && endsNoun[after]:
		return 2
	}
	return 0
}

// oneOfPlural reports whether a word that goes with one has a plural after it: “every licenses”.
func oneOfPlural(c clause, i int) bool {
	w, next, after := c.words[i], c.at(i+1), c.at(i+2)
	switch w {
	case "every", "another", "a", "an":
	case "this":
		if !Auxiliaries[after] {
			return false
		}
	case "each":
		if !c.starts(i) {
			return false
		}
	default:
		return false
	}
	if !isNounPlural(next) || notPlurals[next] {
		return false
	}
	if bare := BareOf(next); writesDown[next] || alsoNouns[bare] || PlainVerbs[bare] {
		return false // as it can be a verb
	}
	return endsNoun[after] || w == "each" && strings.HasSuffix(after, "s") && IsBareVerb(BareOf(after))
}

// fewOf reports whether a number belongs to a name or a level: “level three user”.
func fewOf(c clause, i int) bool {
	before := c.at(i - 1)
	if isAny(before, "level", "tier", "step", "version", "type", "phase") || i > 0 && c.names[i-1] {
		return true
	}
	return Prepositions[before] && !isAny(before, "of", "for", "with", "in")
}

// wrongOfGroup finds “one of the owner”, “each of license”, and “most of users”.
func wrongOfGroup(c clause, i int) int {
	w := c.words[i]
	if c.at(i+1) != "of" || w != "one" && w != "each" && w != "many" && w != "several" && w != "few" && w != "most" && w != "some" && w != "both" && w != "all" {
		return 0
	}
	n := i + 2
	if !Determiners[c.at(n)] && !possessives[c.at(n)] && c.at(n) != "these" && c.at(n) != "those" {
		if IsNoun(c.at(n)) && n < len(c.names) && !c.names[n] && w != "all" && w != "both" && endsNoun[c.at(n+1)] && (w == "each" || w == "most" || w == "some" || w == "several") {
			return n - i + 1
		}
		return 0
	}
	if w == "most" || w == "some" || w == "all" {
		return 0 // of one thing
	}
	n++
	if c.at(n) == "most" || strings.HasSuffix(c.at(n), "est") || c.at(n) == "best" {
		if n++; c.at(n-1) == "most" {
			n++
		}
	}
	if countables[c.at(n)] && !isNounPlural(c.at(n)) && (endsNoun[c.at(n+1)] || strings.HasSuffix(c.at(n+1), "s") && PlainVerbs[BareOf(c.at(n+1))] || c.at(n+1) == "answers") {
		return n - i + 1
	}
	return 0
}

var (
	// anAcronyms begin with a vowel as they are spoken, and aAcronyms don't.
	anAcronyms = SetOf(`hr msp api mfa sms html id isp idp erp mdm ngo rfid nda sla sso xml lms hris iot otp mssp nfc isv llm ehr emr rfp`)
	aAcronyms  = SetOf(`url usb crm vpn pdf gdpr kpi byod cv gui uk us siem csv dpo vip ceo cto cfo ciso`)
)

// wrongAcronymArticle finds “a HR system” and “an US company”.
func wrongAcronymArticle(c clause, i int) int {
	if next := c.at(i + 1); c.words[i] == "a" && anAcronyms[next] || c.words[i] == "an" && aAcronyms[next] {
		return 2
	}
	return 0
}

// wrongComparison finds “more easy”, “more faster”, and “most easiest”.
func wrongComparison(c clause, i int) int {
	w, next, after := c.words[i], c.at(i+1), c.at(i+2)
	switch {
	case w == "more" && shortAdjectives[next] && (endsNoun[after] || after == "way"):
		return 2
	case w == "more" && comparativeForms[next] && next != "more" && next != "less" && next != "later" && next != "fewer" && next != "older" && next != "younger":
		return 2
	case w == "most" && strings.HasSuffix(next, "est") && (comparativeForms[strings.TrimSuffix(next, "st")+"r"] || comparativeForms[strings.TrimSuffix(next, "est")+"er"]):
		return 2
	}
	return 0
}

// wrongObject finds “for they” and “gives they”.
func wrongObject(c clause, i int) int {
	if next := c.at(i + 1); next == "they" || next == "he" || next == "she" || next == "we" {
		switch w := c.words[i]; {
		case (w == "for" || w == "to" || w == "with" || w == "of" || w == "from" || w == "by") && !relatives[c.at(i-1)] && !isVerb(c.at(i+2)) && !Auxiliaries[c.at(i+2)]:
			return 2
		case (w == "gives" || w == "give" || w == "lets" || w == "let") && (Determiners[c.at(i+2)] || isVerb(c.at(i+2))):
			return 2
		}
	}
	return 0
}

// extraSubject finds “The app it reads groups” and “The teams they save money”.
func extraSubject(c clause, i int) int {
	if i > 1 || i == 1 && !Determiners[c.words[0]] || !IsNoun(c.words[i]) {
		return 0
	}
	pronoun, verb := c.at(i+1), c.at(i+2)
	one := pronoun == "it" && IsThird(verb) || pronoun == "it" && strings.HasSuffix(verb, "s") && PlainVerbs[BareOf(verb)] || pronoun == "it" && verb == "reads"
	if (one || pronoun == "they" && isVerb(verb)) && i+3 < len(c.words) && !Prepositions[c.at(i+3)] && !c.has(Auxiliaries, i+3, len(c.words)) && len(c.words) <= i+6 {
		return 3
	}
	return 0
}

// missingFirstArticle finds “License without owner is shown” and “Admin of customer can”.
func missingFirstArticle(c clause, i int) int {
	w, next := c.words[i], c.at(i+1)
	if i > 0 || !oneOfThem[w] && w != "license" && w != "licence" || uncountables[w] {
		return 0
	}
	verb := func(n int) bool {
		v := c.at(n)
		return v == "is" || v == "was" || v == "has" || v == "can" || v == "will" || v == "must" || v == "gets" || v == "receives" || v == "should"
	}
	if verb(i+1) || (next == "of" || next == "without" || next == "with") && IsNoun(c.at(i+2)) && verb(i+3) {
		return 2
	}
	return 0
}
