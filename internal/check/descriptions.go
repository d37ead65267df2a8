package check

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"oinmanager/internal/check/english"
	"oinmanager/internal/oin"
)

const (
	descriptionGuide = requirements + "#app-description-guidelines"
	// Below this number of characters, a description cannot say what an app does and what
	// Okta adds to it.
	shortDescription = 60
	// A single sentence of this length says both.
	longSentence = 160
	// A text of this length that breaks off was cut by the limit.
	nearLimit = 950
)

var descriptions = []*Check{
	{
		ID: "description.value", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The description says what customers gain by using the app with Okta.",
		Why:   "That's what customers look for in Okta's catalog. Reviewers return descriptions of the product alone.",
		Fix:   "Add a sentence that begins with “With the Okta integration, …”.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			text := s.description()
			if utf8.RuneCountInString(text) < shortDescription {
				return nil
			}
			if !oktaWord.MatchString(english.Fold(text)) {
				return found("The description doesn't mention Okta.", text)
			}
			if linkInText.MatchString(text) {
				return nil // which has to go first
			}
			all := english.Sentences(text)
			for i, sentence := range all {
				// What follows “Works with Okta.” can say how.
				if i == len(all)-1 && (s.saysOnlySupported(sentence) || s.listsNames(sentence)) {
					continue
				}
				if folded := english.Fold(sentence); oktaWord.MatchString(folded) && !isInPassing(folded) {
					return nil
				}
			}
			return found("The description names Okta only in passing.", text)
		},
	},
	{
		ID: "description.repeats-name", About: []oin.Key{oin.AppDescription, oin.AppName},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The description says more than the name.",
		Why:   "Customers read the name above it, and learn nothing new.",
		Fix:   "Say what the app does, and what customers gain by using it with Okta.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			if text := s.text(oin.AppDescription); s.repeatsName(text) {
				return found("The description "+quoted(text)+" only repeats the name.", text)
			}
			return nil
		},
	},
	{
		ID: "description.short", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The description is long enough to say what the app does.",
		Why:   "Customers who don't know the product can't tell whether it's for them.",
		Fix:   "Say in one or two sentences what the app does, and in another what customers gain by using it with Okta.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			text := s.description()
			if n := utf8.RuneCountInString(text); n > 0 && n < shortDescription && linkInText.FindString(text) != text {
				return found(fmt.Sprintf("The description has %d characters.", n), text)
			}
			return nil
		},
	},
	{
		ID: "description.one-sentence", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description has two sentences or more.",
		Why:   "Okta's examples say what the product does, and then what the integration adds.",
		Fix:   "Add a sentence on what customers gain by using the app with Okta.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			text := s.description()
			n := utf8.RuneCountInString(text)
			saysSeveral := n >= longSentence && saysApart(text)
			other := markup.MatchString(text) || linkInText.FindString(text) == text // which has to go first
			if n >= shortDescription && len(english.Sentences(text)) == 1 && !saysSeveral && !other {
				return found("The description is one sentence.", text)
			}
			return nil
		},
	},
	{
		ID: "description.placeholder", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The description is finished.",
		Why:   "It's public in the catalog, and reviewers return a submission with a placeholder.",
		Fix:   "Say what the app does, and what customers gain by using it with Okta.",
		Guide: descriptionGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.AppDescription)
			if word := leftoverText.FindString(english.Fold(text)); word != "" {
				return found("The description has "+quoted(word)+".", word)
			}
			if note := firstIn(english.Fold(text), internalNote, bracketNote, notesToAuthors, remarks, inSquareBrackets); note != "" {
				return found("The description has a note to colleagues: "+quoted(note)+".", note)
			}
			if xs := bareXs.FindString(text); xs != "" {
				return found("The description has "+quoted(xs)+".", xs)
			}
			if text != "" && isPlaceholder(text) {
				return found(quoted(text)+" looks like a placeholder.", text)
			}
			return nil
		},
	},
	{
		ID: "description.unfinished", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description ends with a sentence.",
		Why:  "A text that breaks off looks like a mistake to customers.",
		Fix:  "Finish the last sentence.",
		find: func(s Subject) []Finding {
			text := s.description()
			if text != "" && (isBrokenOff(text) || endsOpen(text) || waitsForVerb.MatchString(lastOf(english.Fold(text))) || cutWord(text) != "" || utf8.RuneCountInString(text) > nearLimit && breaksOff(text)) {
				return found("The description ends with "+endOf(text)+".", text)
			}
			return nil
		},
	},
	{
		ID: "description.last-sentence", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says: "The last sentence of the description is whole.",
		Why:  "Texts can get cut off when they're pasted, and customers notice it first.",
		Fix:  "Finish the sentence.",
		find: func(s Subject) []Finding {
			text := s.description()
			if mayEndEarly(text) {
				return found("Does the description end with "+endOf(text)+"?", text)
			}
			return nil
		},
	},
	{
		ID: "description.names-app", About: []oin.Key{oin.AppDescription, oin.AppName},
		Level: LevelAdvice, Certainty: Possible,
		Says: "The description is about the app that is submitted.",
		Why:  "A description that was copied from another product confuses customers.",
		Fix:  "Name the app in the description.",
		find: func(s Subject) []Finding {
			text := s.description()
			if utf8.RuneCountInString(text) < shortDescription || isNoName(s.text(oin.AppName)) || leftoverText.MatchString(english.Fold(text)) || oktasExample.MatchString(english.Fold(text)) {
				return nil
			}
			// Many good descriptions name no product: the title is above them.
			other := productNamed(text)
			if sister := s.sisterIn(text); sister != "" {
				other = sister
			} else if other == "" || s.named(other) || s.named(text) && !s.isAbout(text, other) {
				return nil
			}
			return found("Is this about "+quoted(s.text(oin.AppName))+", or about "+quoted(other)+"?", text)
		},
	},
	{
		ID: "description.twice", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Certain,
		Says: "The description says everything once.",
		Why:  "A text that was pasted twice looks like a mistake to customers.",
		Fix:  "Remove the repetition.",
		find: func(s Subject) []Finding {
			seen := map[string]bool{}
			for _, sentence := range english.Sentences(s.text(oin.AppDescription)) {
				key := strings.Join(english.Words(sentence), " ")
				if seen[key] && len(key) > 20 {
					return found("The sentence "+quoted(sentence)+" is there twice.", key)
				}
				seen[key] = true
			}
			return nil
		},
	},
	{
		ID: "description.language", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description is in English.",
		Why:  "The catalog is in English, and so is its search.",
		Fix:  "Write the description in English.",
		find: func(s Subject) []Finding {
			text := s.text(oin.AppDescription)
			switch part, language := s.foreignPart(text); language {
			case "":
				return nil
			case english.Foreign(text):
				return found("The description looks like "+language+".", language)
			default:
				return found(quoted(part)+" looks like "+language+".", language, part)
			}
		},
	},
}

// description returns the description, unless it is a placeholder or in another language,
// which is said once.
func (s Subject) description() string {
	if s.known.description == nil {
		text := s.text(oin.AppDescription)
		if isPlaceholder(text) || s.repeatsName(text) || english.Foreign(text) != "" {
			text = ""
		}
		s.known.description = &text
	}
	return *s.known.description
}

// repeatsName reports whether a description has no words but those of the name, and some
// that fit every integration.
func (s Subject) repeatsName(text string) bool {
	own := english.SetOf(strings.Join(english.Words(s.text(oin.AppName)), " "))
	for _, w := range english.Words(text) {
		if !own[w] && !emptyInDescription[w] {
			return false
		}
	}
	return text != "" && !isPlaceholder(text)
}

// saysApart reports whether one of the things that a sentence lists is said of the app, and not of
// Okta.
func saysApart(sentence string) bool {
	parts := strings.Split(listing.ReplaceAllString(sentence, "\n"), "\n")
	return len(parts) > 1 && slices.ContainsFunc(parts, func(p string) bool { return !oktaWord.MatchString(english.Fold(p)) })
}

// isAbout reports whether a text that has words of the app name is about another product
// all the same: one that is written as no word is, or has several, beside none that tell the app
// from others.
func (s Subject) isAbout(text, other string) bool {
	name := english.Words(withoutMarks(s.text(oin.AppName)))
	if len(name) < 2 || len(name[0]) < 4 || genericNames[name[0]] || strings.Contains(squeeze(text), name[0]) {
		return false
	}
	several := len(english.Words(other)) >= 2 && !oktaWord.MatchString(english.Fold(other))
	if !innerCapital.MatchString(other) && !several {
		return false
	}
	for _, l := range s.links(oin.AppWebsite) {
		if strings.Contains(squeeze(text), brand(l.domain)) {
			return false
		}
	}
	return true
}

// named reports whether a text has a word of the app name, or the name of the website.
func (s Subject) named(text string) bool {
	squeezed := strings.Join(english.Words(text), "")
	for _, w := range english.Words(withoutMarks(s.text(oin.AppName))) {
		if len(w) > 1 && !genericNames[w] && strings.Contains(squeezed, w) {
			return true
		}
	}
	for _, l := range s.links(oin.AppWebsite) {
		if strings.Contains(squeezed, brand(l.domain)) {
			return true
		}
	}
	return s.text(oin.AppName) == ""
}

// saysOnlySupported reports whether a sentence says no more than that the app works with
// Okta.
func (s Subject) saysOnlySupported(sentence string) bool {
	own := english.SetOf(strings.Join(english.Words(s.text(oin.AppName)), " "))
	for _, w := range english.Words(sentence) {
		if !own[w] && !emptyInDescription[w] && !emptyAboutOkta[w] {
			return false
		}
	}
	return true
}

// isInPassing reports whether a sentence that names Okta doesn't say what the app does with it.
func isInPassing(folded string) bool {
	return legalNotice.MatchString(folded) ||
		requirement.MatchString(folded) ||
		whereToAsk.MatchString(folded) ||
		whereListed.MatchString(folded) ||
		isOneOfSeveral(folded)
}

// isOneOfSeveral reports whether a sentence only lists Okta among other identity providers.
func isOneOfSeveral(folded string) bool {
	return onlyListed.MatchString(folded) && otherProvider.MatchString(folded) || amongMany.MatchString(folded)
}

// productNamed returns the name of a product that a description has something to say of, or "".
func productNamed(text string) string {
	for _, sentence := range english.Sentences(text) {
		m := subject.FindStringSubmatch(sentence)
		if m == nil {
			m = withName.FindStringSubmatch(sentence)
		}
		if m == nil {
			if m = nameAndVerb.FindStringSubmatch(sentence); m == nil || !english.IsBareVerb(english.BareOf(m[2])) {
				continue
			}
		}
		for _, w := range english.Words(m[1]) {
			if !noSubjects[w] {
				return m[1]
			}
		}
	}
	if name := repeatedName(text); name != "" {
		return name
	}
	// Or a name of two words that stands there twice.
	seen := map[string]bool{}
	for _, name := range twoCapitals.FindAllString(text, 20) {
		first, second, _ := strings.Cut(name, " ")
		if noSubjects[english.Fold(first)] || noSubjects[english.Fold(second)] {
			continue
		}
		if seen[name] {
			return name
		}
		seen[name] = true
	}
	return ""
}

// withoutComing returns a folded text without “coming soon”, which says in a text with more in
// it what is planned.
func withoutComing(text string) string {
	if utf8.RuneCountInString(text) < shortDescription {
		return english.Fold(text)
	}
	return strings.ReplaceAll(english.Fold(text), "coming soon", "")
}

// repeatedName returns a word that is written as a name, is no word of English, and stands in a
// text twice, or "".
func repeatedName(text string) string {
	seen := map[string]bool{}
	for _, w := range english.PlainWords(text) {
		first := rune(w[0])
		if len(w) < 4 || !unicode.IsUpper(first) || strings.ToUpper(w) == w || noSubjects[english.Fold(w)] || english.Knows(english.Fold(w)) {
			continue
		}
		if seen[w] {
			return w
		}
		seen[w] = true
	}
	return ""
}

// isPlaceholder reports whether a text as a whole stands for one.
func isPlaceholder(text string) bool {
	if isFiller(text) || utf8.RuneCountInString(text) < shortDescription && leftoverText.MatchString(english.Fold(text)) {
		return true
	}
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, english.Fold(text))
	return strings.HasPrefix(letters, "loremipsum") || letters == ""
}
