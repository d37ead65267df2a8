package english

import "strings"

// adjectiveAsAdverb finds “it automatic finds”, “can quick answer”, “are safe stored”, “removed
// automatic”, and “works good”.
func adjectiveAsAdverb(c clause, i int) int {
	w, before, next := c.words[i], c.at(i-1), c.at(i+1)
	if !toAdverbs[w] && w != "good" {
		return 0
	}
	switch {
	case (modals[before] || isAny(before, "it", Fold(appName), "they", "which", "that")) &&
		(IsThird(next) || PlainVerbs[next] && !IsNoun(next)):
		return 2
	case modals[before] && (isVerb(next) && !IsNoun(next) || next == "answer"):
		return 2
	case (before == "is" || before == "are" || before == "be" || before == "been") && w != "good" && w != "clear" && isPastOf(next) && next != "based" && next != "managed":
		return 2
	case isAny(before, "is", "are", "be") && !isAny(w, "good", "clear") && isParticiple(next) && !toAdverbs[next] &&
		isAny(next, "stored", "sent", "kept", "made", "shown", "synced"):
		return 2
	case (before == "works" || before == "work" || before == "runs" || before == "run" || before == "very" && (c.at(i-2) == "works" || c.at(i-2) == "work")) && (endsNoun[next] || next == "with"):
		return 2
	case !isAny(w, "good", "safe", "clear", "permanent", "secure", "simple", "easy") && // “was marked safe”
		(beingForms[c.at(i-2)] || c.at(i-2) == "be") && isPastOf(before) && !isAny(before, "considered", "based") &&
		endsNoun[next] && next != "and":
		return 2
	}
	return 0
}

// adverbAsAdjective finds “an automatically list”.
func adverbAsAdjective(c clause, i int) int {
	adverb := c.at(i + 1)
	stem := strings.TrimSuffix(strings.TrimSuffix(adverb, "ly"), "al")
	if Determiners[c.words[i]] && strings.HasSuffix(adverb, "ly") && (toAdverbs[stem] || toAdverbs[strings.TrimSuffix(adverb, "ly")]) && IsNoun(c.at(i+2)) {
		return 3
	}
	return 0
}

// misplacedAdverb finds “receive always a”.
func misplacedAdverb(c clause, i int) int {
	if !isAny(c.at(i+1), "always", "often", "never", "usually") || !Determiners[c.at(i+2)] {
		return 0
	}
	w := c.words[i]
	if !Auxiliaries[w] && (PlainVerbs[w] || strings.HasSuffix(w, "s") && PlainVerbs[BareOf(w)]) {
		return 3
	}
	return 0
}
