package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"oinmanager/internal/check/english"
)

// mayEndEarly reports whether a text may end before its last sentence does. Without its period
// alone, a sentence is whole.
func mayEndEarly(text string) bool {
	if text == "" {
		return false
	}
	folded := english.Fold(text)
	switch {
	case breaksOff(text) && !isBrokenOff(text) && utf8.RuneCountInString(text) <= nearLimit &&
		(goesOn.MatchString(folded) || leavesOpen(text)):
		return true
	case stopsShort.MatchString(folded), withoutMainVerb.MatchString(lastOf(folded)):
		return true
	case endsInOf.MatchString(folded) && !endsInParticle.MatchString(strings.TrimSuffix(folded, ".")):
		return true
	case stopsBefore.MatchString(folded) && !isBrokenOff(text):
		return true
	}
	return isFragment(text)
}

// lastOf returns the last sentence of a text of several, or "".
func lastOf(folded string) string {
	at := strings.LastIndex(strings.TrimRight(folded, ". "), ". ")
	if at < 0 {
		return ""
	}
	return folded[at+2:]
}

// withoutMainVerb matches a sentence whose subject has a clause of its own, but no verb: “If the
// driver is off, the trips that were planned for.” Or it's all a condition: “As soon as it ends.”
var withoutMainVerb = phrases(`
	~^(?:<conditions>\b[^,]*, )?<anyOf> (?:\w+ ){1,3}(?:that|which|who|whom)(?: <whoDoes>)?(?: <inBetween>)* <auxiliary>(?: (?:<inBetween>|been))*(?: \w+(?:ade|ed|en|ept|ound|ut))?(?: <dangling>)?\.?$
	~^as (?:long|soon) as (?:an?|it|someone|the|they) [^,]{0,30}\b(?:are|begins?|changes?|ends?|is|joins?|leaves?|moves?|starts?)(?: (?:in|from) okta)?\.$`)

// waitsForVerb matches a sentence that ends with the subject that a condition is followed by.
var waitsForVerb = phrases(`~^<conditions>\b[^,]*, <anyOf> \w+$`)

// endOf returns the last words of a text in quotation marks.
func endOf(text string) string {
	runes := []rune(text)
	return quoted("…" + string(runes[max(0, len(runes)-30):]))
}

// breaksOff reports whether a text that has whole sentences ends within another one. The
// items of a list need no end.
func breaksOff(text string) bool {
	lines := strings.Split(strings.TrimSpace(text), "\n")
	last := strings.TrimSpace(lines[len(lines)-1])
	if last == "" || listItem.MatchString(last) || endsInLink.MatchString(last) || utf8.RuneCountInString(text) < shortDescription {
		return false
	}
	end, _ := utf8.DecodeLastRuneInString(last)
	if !unicode.IsLetter(end) && !unicode.IsDigit(end) {
		return false
	}
	// A paragraph of few words is a note, such as “Requires the Pro plan”.
	const note = 10
	return len(english.Sentences(last)) > 1 || len(english.Sentences(text)) > 1 && len(strings.Fields(last)) > note
}

// isBrokenOff reports whether a text ends with a word that no sentence ends with.
func isBrokenOff(text string) bool {
	folded := english.Fold(text)
	return brokenOff.MatchString(folded) && (!endsInParticle.MatchString(folded) || wantsObject.MatchString(folded) && !refersBack(text))
}

// leavesOpen reports whether a text ends within brackets or quotation marks.
func leavesOpen(text string) bool {
	for _, pair := range [][2]string{{"(", ")"}, {"[", "]"}, {"“", "”"}} {
		if strings.LastIndex(text, pair[0]) > strings.LastIndex(text, pair[1]) {
			return true
		}
	}
	return false
}

// endsOpen reports whether a text without an end stops at a word that more has to follow.
func endsOpen(text string) bool {
	fields := strings.Fields(text)
	if len(fields) < 10 {
		return false
	}
	return openEnds[strings.ReplaceAll(strings.ToLower(fields[len(fields)-1]), "’", "'")] && !endsInParticle.MatchString(english.Fold(text))
}

// refersBack reports whether the last sentence of a text has what its last preposition belongs
// to: “what people have access to”, “the apps they work with”.
func refersBack(text string) bool {
	all := english.Sentences(text)
	return len(all) > 0 && hasObject.MatchString(english.Fold(all[len(all)-1]))
}

// isFragment reports whether the last sentence of a text is only half of one: it begins as
// the condition or the reason of what doesn't come.
func isFragment(text string) bool {
	const most = 14 // words
	all := english.Sentences(text)
	if len(all) < 2 {
		return false
	}
	last := english.Fold(all[len(all)-1])
	fields := strings.Fields(strings.TrimRight(last, ".!"))
	if !strings.HasSuffix(last, ".") || len(fields) < 3 || len(fields) > most {
		return false
	}
	switch end := fields[len(fields)-1]; {
	case (end == "is" || end == "are" || end == "was" || end == "has") && !asksWhere.MatchString(last), end == "as" && !asksWhere.MatchString(last) && !knownAs.MatchString(last):
		return true
	case end == "of" && theNounOf.MatchString(last) && !asksWhere.MatchString(strings.TrimPrefix(last, "which ")):
		return true
	}
	if !halfOnly[fields[0]] || strings.Contains(last, ",") || fields[0] == "which" && fields[1] != "means" {
		return false
	}
	verbs := 0
	for i, w := range fields[1:] {
		if english.Auxiliaries[w] || english.IsThird(w) && !english.Determiners[fields[i]] {
			verbs++
		}
	}
	return verbs < 2
}
