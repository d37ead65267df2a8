package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

var testInstructions = []*Check{
	{
		ID: "test.instructions", About: []oin.Key{oin.TestInstructions, oin.APISupport},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The instructions for an API service say where to set it up and how to trigger a request.",
		Why:   "Reviewers don't know your app, and ask before they can test.",
		Fix:   "Say what role the account has, where to enter the client ID and secret, and what makes the app call Okta.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			// Not before the rest is filled in, since it comes last.
			if !s.good(oin.APIScopes) || !s.good(oin.TestUsername) || len(s.faults(oin.TestInstructions)) > 0 {
				return nil
			}
			text := s.Answers.Text(oin.TestInstructions)
			told := slices.DeleteFunc(english.Sentences(text), func(sentence string) bool {
				return smallTalk.MatchString(english.Fold(sentence)) && !pointsAt.MatchString(english.Fold(sentence))
			})
			switch {
			case text == "":
				return found("There are no instructions.")
			case s.saysNoTest(text, told):
				return found(quoted(text)+" doesn't say how to test.", text)
			}
			return nil
		},
	},
	{
		ID: "test.instructions-elsewhere", About: []oin.Key{oin.TestInstructions},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The instructions are in this field, or where anyone can read them.",
		Why:   "Reviewers see only what is on this form, and have no account in your chat or wiki.",
		Fix:   "Write the steps here, attach the file below, or link a public page.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			attached := s.Answers.File(oin.TestAttachment1) != nil || s.Answers.File(oin.TestAttachment2) != nil || s.Answers.File(oin.TestAttachment3) != nil
			for _, told := range s.mentioned(s.text(oin.TestInstructions), ofSignals, elsewhere, toldBefore, saidElsewhere) {
				for _, p := range []*pattern.Pattern{elsewhere, toldBefore, saidElsewhere} {
					for _, words := range p.FindAllString(english.Fold(told), -1) {
						if !attached || !ofAttachment.MatchString(words) {
							return found("Reviewers can't open this: "+quoted(words), words)
						}
					}
				}
			}
			for _, told := range s.telling(tellsElsewhere) {
				if !onlyIfNeeded.MatchString(english.Fold(told)) && (!attached || !ofAttachment.MatchString(english.Fold(told))) {
					return found("Reviewers can't open this: "+quoted(told), told)
				}
			}
			return nil
		},
	},
	{
		ID: "test.second-factor", About: []oin.Key{oin.TestInstructions, oin.TestURL},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Reviewers can get past whatever protects your app, such as a second factor, a CAPTCHA, a link by email, or a VPN.",
		Why:   "Codes go to a phone or mailbox that reviewers don't have.",
		Fix:   "Turn it off for this account, or say step by step how to pass it.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.TestInstructions)
			if told := mentions(text, asksAddress); len(told) > 0 {
				return found("Reviewers would have to wait before they can sign in: "+quoted(told[0]), told[0])
			}
			if passed.MatchString(english.Fold(text)) {
				return nil
			}
			told := slices.Concat(s.mentioned(text, nil, barrier, gate, asksMore), s.telling(tellsFactor))
			told = slices.DeleteFunc(told, func(sentence string) bool {
				return firstIn(english.Fold(menuItem.ReplaceAllString(sentence, " > ")), barrier, gate, asksMore) == "" && len(s.saying(sentence, asksFactor)) == 0
			})
			for _, sentence := range told {
				if !notAsked.MatchString(english.Fold(sentence)) || len(s.saying(sentence, asksFactor)) > 0 && !skippable.MatchString(english.Fold(sentence)) {
					return found("The instructions don't say how to pass this: "+quoted(sentence), sentence)
				}
			}
			if len(told) > 0 {
				return nil
			}
			if page := s.Facts.Links[s.text(oin.TestURL)].Page; page != nil && !page.Password {
				if word := signInLink.FindString(page.Text); word != "" {
					return found("The sign-in page sends "+quoted(word)+" instead of asking for a password.", word)
				}
			}
			return nil
		},
	},
	{
		ID: "test.password-works", About: []oin.Key{oin.TestInstructions, oin.TestPassword},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Reviewers can sign in with the username and password that you enter.",
		Why:   "They have no account at your identity provider, and none of your devices.",
		Fix:   "Let this account sign in with its password, and say where.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.TestInstructions)
			if slices.ContainsFunc(mentions(text, passwordPossible), func(sentence string) bool { return len(s.saying(sentence, refusesPassword)) == 0 }) {
				return nil
			}
			if told := slices.Concat(mentions(text, noPasswords), mentions(text, noUseOfPassword), mentions(text, noLocalPassword), s.telling(tellsOtherSignIn)); len(told) > 0 {
				return found("The password doesn't seem to be enough: "+quoted(told[0]), told[0])
			}
			return nil
		},
	},
	{
		ID: "test.ready", About: []oin.Key{oin.TestInstructions, oin.TestUsername},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The test account is ready to use.",
		Why:   "Reviewers test when it's your turn, also at night in your time zone. They don't write to ask for access.",
		Fix:   "Create the account, and enter its credentials.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, told := range slices.Concat(s.mentioned(s.text(oin.TestInstructions), needsNoMessage, notReady, notThereYet, comesLater), s.telling(tellsWait)) {
				if !onlyIfNeeded.MatchString(english.Fold(told)) {
					return found("The account seems to wait for something: "+quoted(told), told)
				}
			}
			for _, told := range mentions(s.text(oin.TestInstructions), willFollow) {
				if !onlyIfNeeded.MatchString(english.Fold(told)) {
					return found("The account seems to come later: "+quoted(told), told)
				}
			}
			if told := mentions(s.text(oin.TestInstructions), signsUp); len(told) > 0 {
				return found("Reviewers would have to make their own account: "+quoted(told[0]), told[0])
			}
			if told := mentions(s.text(oin.TestInstructions), onRequest); len(told) > 0 {
				return found("The account seems to be available only on request: "+quoted(told[0]), told[0])
			}
			return nil
		},
	},
	{
		ID: "test.rights", About: []oin.Key{oin.TestInstructions},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The test account can do what the integration needs.",
		Why:   "Reviewers set the integration up and use it, as an admin of a customer does.",
		Fix:   "Give the account an administrator's role, and say so.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			text := s.text(oin.TestInstructions)
			for _, sentence := range english.Sentences(text) {
				if s.saysMayMuch(sentence) {
					return nil
				}
			}
			if told := slices.Concat(s.mentioned(text, ofIntegration, mayLittle, fewRights, mayHardly), s.telling(tellsRights)); len(told) > 0 {
				return found("Can the account set up the integration? "+quoted(told[0]), told[0])
			}
			if told := hiddenFromRole(text); told != "" {
				return found("Can the account set up the integration? "+quoted(told), told)
			}
			return nil
		},
	},
	{
		ID: "test.lasting", About: []oin.Key{oin.TestInstructions},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The test account is active during the whole review.",
		Why:   "A review can take weeks, and Okta tests again before an update.",
		Fix:   "Create an account that doesn't expire.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, told := range slices.Concat(s.mentioned(s.text(oin.TestInstructions), ofSupport, expiring, ending, endsSoon), s.telling(tellsEnd)) {
				if !neverExpires.MatchString(english.Fold(told)) && !isBarrierOff(told) || len(s.saying(told, doesNotLast)) > 0 {
					return found("The account seems not to be there all the time: "+quoted(told), told)
				}
			}
			return nil
		},
	},
	{
		ID: "test.language", About: []oin.Key{oin.TestInstructions, oin.ExistingChanges, oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says: "What reviewers read is in English.",
		Why:  "Not every reviewer reads other languages.",
		Fix:  "Write the text in English.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, k := range []oin.Key{oin.TestInstructions, oin.ExistingChanges} {
				if _, language := s.foreignPart(s.text(k)); language != "" {
					all = append(all, Finding{Field: k, Item: -1, Text: "This looks like " + language + ".", Evidence: []string{language}})
				}
			}
			for _, i := range s.items(oin.APIScopes) {
				if _, language := s.foreignPart(i.Note); language != "" {
					all = append(all, Finding{Field: oin.APIScopes, Item: i.at, Text: "The reason looks like " + language + ".", Evidence: []string{i.Value, language}})
				}
			}
			return all
		},
	},
}

// saysLittle reports whether sentences have hardly a word that isn't in every invitation to test.
func (s Subject) saysLittle(told []string) bool {
	const fewest = 3 // words
	own := english.SetOf(strings.Join(english.Words(s.text(oin.AppName)), " "))
	rest := map[string]bool{}
	for _, sentence := range told {
		if placeInApp.MatchString(sentence) {
			return false
		}
		for _, w := range english.Words(sentence) {
			if !own[w] && !emptyInInstructions[w] {
				rest[w] = true
			}
		}
	}
	return len(rest) < fewest
}

// isBarrierOff reports whether a sentence says that what protects the app, such as a second
// factor, has been turned off.
func isBarrierOff(sentence string) bool {
	text := english.Fold(sentence)
	return firstIn(text, barrier, gate, asksMore) != "" && notAsked.MatchString(text)
}

// saysNoTest reports whether instructions don't say how to test. Of their sentences, told are
// those that aren't small talk.
func (s Subject) saysNoTest(text string, told []string) bool {
	const (
		few   = 4  // words without small talk
		short = 10 // words, in which a test is told only if they say how
		path  = 2  // signs of a path, which can be a test in few words: “Settings > Okta > Sync”
	)
	switch folded := english.Fold(text); {
	case isFiller(text):
		return true
	case len(english.Words(strings.Join(told, " "))) < few && strings.Count(text, ">") < path:
		return true
	case s.saysLittle(told):
		return true
	case len(english.Words(text)) < short && !saysHow.MatchString(folded):
		return true
	case !whereInApp.MatchString(folded) && !s.tellsAMistake(text):
		return true
	}
	return s.onlyOfAccount(english.Sentences(text))
}

// saysMayMuch reports whether a sentence says that the account may do much, and nothing in it says
// that it may not.
func (s Subject) saysMayMuch(sentence string) bool {
	folded := english.Fold(withoutPaths(sentence))
	if !mayMuch.MatchString(folded) || mayNot.MatchString(folded) {
		return false
	}
	return firstIn(folded, mayLittle, fewRights, mayHardly) == "" && len(s.saying(sentence, maySee)) == 0
}

// hiddenFromRole returns the sentence that says that pages are hidden from the role that a
// sentence before it begins with: “Counter assistant for the sample store. Settings are hidden
// from assistants.” Or it returns "".
func hiddenFromRole(text string) string {
	const few = 4 // words, in which a role is told
	roles := map[string]bool{}
	for _, sentence := range english.Sentences(text) {
		if m := hiddenFrom.FindStringSubmatch(english.Fold(sentence)); m != nil && roles[m[1]] {
			return sentence
		}
		words := english.Words(sentence)
		for _, w := range words[:min(few, len(words))] {
			roles[w] = true
		}
	}
	return ""
}

// hiddenFrom matches from whom something is hidden.
var hiddenFrom = phrases(`(?:hidden|invisible|locked|closed|off limits) (?:from|to|for) (?:all |any |the |our |plain |mere )?(\w+?)s\b~`)
