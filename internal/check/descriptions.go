package check

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"oinmanager/internal/oin"
)

const (
	descriptionGuide = requirements + "#app-description-guidelines"
	// Below this number of characters, a description cannot say what an app does and what
	// Okta adds to it.
	shortDescription = 60
	// A single sentence of this length says both.
	longSentence = 110
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
			if text := s.description(); utf8.RuneCountInString(text) >= shortDescription && !oktaWord.MatchString(fold(text)) {
				return found("The description doesn't mention Okta.", text)
			}
			return nil
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
			if n := utf8.RuneCountInString(text); n >= shortDescription && n < longSentence && len(sentences(text)) == 1 && !markup.MatchString(text) && linkInText.FindString(text) != text {
				return found("The description is one short sentence.", text)
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
			if word := leftoverText.FindString(fold(text)); word != "" {
				return found("The description has "+quoted(word)+".", word)
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
			if m := brokenOff.FindString(fold(text)); text != "" && (m != "" || utf8.RuneCountInString(text) > 950 && !strings.ContainsAny(text[len(text)-1:], ".!?)”\"")) {
				runes := []rune(text)
				return found("The description ends with "+quoted("…"+string(runes[max(0, len(runes)-30):]))+".", text)
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
			if utf8.RuneCountInString(text) < shortDescription || isNoName(s.text(oin.AppName)) || s.named(text) || leftoverText.MatchString(fold(text)) || oktasExample.MatchString(fold(text)) {
				return nil
			}
			return found("Is this about "+quoted(s.text(oin.AppName))+"?", text)
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
			for _, sentence := range sentences(s.text(oin.AppDescription)) {
				key := strings.Join(words(sentence), " ")
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
			if language := foreign(s.text(oin.AppDescription)); language != "" {
				return found("The description looks like "+language+".", language)
			}
			return nil
		},
	},
}

// description returns the description, unless it is a placeholder or in another language,
// which is said once.
func (s Subject) description() string {
	if s.known.description == nil {
		text := s.text(oin.AppDescription)
		if isPlaceholder(text) || s.repeatsName(text) || foreign(text) != "" {
			text = ""
		}
		s.known.description = &text
	}
	return *s.known.description
}

// repeatsName reports whether a description has no words but those of the name, and some
// that fit every integration.
func (s Subject) repeatsName(text string) bool {
	own := setOf(strings.Join(words(s.text(oin.AppName)), " "))
	for _, w := range words(text) {
		if !own[w] && !own[strings.TrimSuffix(w, "s")] && !emptyInDescription[w] {
			return false
		}
	}
	return text != "" && !isPlaceholder(text)
}

// named reports whether a text has a word of the app name, or the name of the website.
func (s Subject) named(text string) bool {
	squeezed := strings.Join(words(text), "")
	for _, w := range words(s.text(oin.AppName)) {
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

// isPlaceholder reports whether a text as a whole stands for one.
func isPlaceholder(text string) bool {
	if isFiller(text) || utf8.RuneCountInString(text) < shortDescription && leftoverText.MatchString(fold(text)) {
		return true
	}
	letters := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) {
			return r
		}
		return -1
	}, fold(text))
	return strings.HasPrefix(letters, "loremipsum") || letters == ""
}

var (
	oktaWord  = regexp.MustCompile(`\bokta`)
	brokenOff = regexp.MustCompile(`([,:;&\-–—(]|\b(and|or|the|a|an|of|to|with|for|by|in|that|which|such as|including|your)|\.\.\.|…)$`)
	// emptyInDescription are words that say nothing about a product.
	emptyInDescription = setOf(`a an and api app application apps by connector customers description for from in integration integrations is it of
		oin official okta okta's on our platform product s saas service services software solution system the this to tool users using with workflow workflows your that
		connect connects integrates integrate works catalog entry`)
)
