package check

import (
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// otherPlatforms finds texts that were written for another platform: an identity provider,
// a product for flows, or a marketplace.
var otherPlatforms = []*Check{
	{
		ID: "leftovers.other-platform", About: []oin.Key{oin.AppDescription, oin.ExistingChanges, oin.TestInstructions, oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says: "Texts are about the integration with Okta, and not with another platform.",
		Why:  "A text that was copied from another integration sends customers and reviewers to the wrong product.",
		Fix:  "Say it for Okta.",
		find: func(s Subject) []Finding {
			var all []Finding
			for _, k := range []oin.Key{oin.AppDescription, oin.ExistingChanges, oin.TestInstructions} {
				p, but := forOthers, toldApart
				if k == oin.TestInstructions {
					p, but = consolesOfOthers, notThere
				}
				for _, sentence := range english.Sentences(s.text(k)) {
					name := otherNamed(p, but, english.Fold(sentence))
					if name == "" && k != oin.TestInstructions {
						name = otherNamed(thisForOthers, comparedTo, english.Fold(sentence))
					}
					if name == "" && k != oin.TestInstructions && !oktaWord.MatchString(english.Fold(sentence)) {
						name = otherNamed(tenantOfOthers, toldApart, english.Fold(sentence))
					}
					if name != "" && !s.nameHas(name) {
						all = append(all, Finding{Field: k, Item: -1, Text: "Is this for Okta, or for " + quoted(name) + "?", Evidence: []string{name}})
						break
					}
				}
			}
			for _, i := range s.items(oin.APIScopes) {
				if name := otherNamed(dataOfOthers, oktaWord, english.Fold(i.Note)); name != "" && !s.nameHas(name) {
					all = append(all, Finding{Field: oin.APIScopes, Item: i.at, Text: "Is this reason for Okta, or for " + quoted(name) + "?", Evidence: []string{i.Value, name}})
				}
			}
			return all
		},
	},
}

// otherNamed returns the platform that a pattern finds in a sentence, or "". A sentence with
// certain words is no slip.
func otherNamed(p, but *pattern.Pattern, folded string) string {
	if m := p.FindStringSubmatch(folded); m != nil && !but.MatchString(peopleOfOthers.ReplaceAllString(folded, "")) {
		return strings.Join(m[1:], "") // one of them
	}
	return ""
}

// nameHas reports whether the app's name has a word.
func (s Subject) nameHas(word string) bool {
	return strings.Contains(english.Fold(s.text(oin.AppName)), word)
}

var (
	// forOthers matches what an integration is for. Lists that Okta is in are no slip.
	forOthers = phrases(`
		(?:<partOfFlow>|flow)s? (?:in|for|from|with|on|to) (?:the )?(?:microsoft )?(<flowProduct>|<otherIdP>)\b(?:[^,/]|$)~
		(?:install|add|get|download|find|available)\w* .{0,40}\b(?:from|in|on|at) the (<marketplace>)
		<importsOrEnrolls> .{0,60}\b(?:from|to|with|in|into|by|via) (?:microsoft |your |the )*(<otherIdP>)\b[^,/]{0,60}[.,]
		(<otherIdP>) (?:directories|directory|groups|apps|users|accounts|licenses|tenants?) (?:are|is) (?:read|synced|imported|listed|assigned)
		(?:the|our|a) (slack|teams|zoom|zapier|power automate) app (?:got|has|gets|is|was|adds)
		(azure|entra|google) app registrations? | assign\w* .{0,30}\b(?:in|with) (<otherIdP>)
		(<otherConsole>) | (?:in|on|through|via|from) (?:the |our )?(?:salesforce |microsoft |google )?(<marketplace>)
		~(?:^|[.!?] )(?:with|in|from|through|via|using) (?:microsoft |your )?(<otherIdP>),[ ]
		(<otherIdP>) (?:customers|users|admins|administrators|tenants?|orgs?|directory) (?:can|see|get|is|are|who|may|will|admins)
		(?:integration|connection|connector) (?:with|to|for|between \w+ and) (<otherIdP>) (?:reads?|imports?|lists?|takes?|gives?|adds?|creates?|is|lets)
		(entra|azure|onelogin|ping|google|jumpcloud) admin (?:center|console|portal|panel)
		<policyIn> (?:your |the )?(?:microsoft )?(<otherIdP>)\b(?: tenant| org| directory)?,? (?:(?:<thenMay>|still) )*(?:<decides>|lets?|grants?)
		your (?:microsoft )?(<otherIdP>|entra|azure) <kindOfPolicy?> (?:policy|policies|rules?) (?:<thenMay> )*<decides>
		(?:suspends?|deactivates?|disables?|deprovisions?|unlocks?|removes?|deletes?) (?:the |a |an |that |their |each )?(?:users?|accounts?|people|persons?|employees?|leavers?|them) (?:in|from) (?:microsoft |your )?(<otherIdP>)
		(?:is|are|gets?) (?:\w+ )?(?:added|moved|put|removed|taken|deleted) (?:in|into|to|from|out of) (?:the |an? |your |its |their )?(?:microsoft )?(<otherIdP>) (?:groups?|apps?|roles?)
		(?:raises?|lowers?) (?:the |a |its |their )?(?:user's |user )?risk(?: level| score)?(?: of [\w ]{2,30})? (?:in|of) (?:microsoft )?(<otherIdP>)`)
	// thisForOthers matches what the text itself is said to be about: “this Zapier app”.
	thisForOthers = phrases(`
		(?:this|our|the) (?:microsoft )?(<flowProduct>|<otherIdP>|entra) (?:<partOfFlow>|application|template|card)s?
		(?:an?|each|every|other|our|the|this) (zaps?)`)
	// tenantOfOthers matches a customer's tenant of another provider, in sentences without Okta.
	tenantOfOthers = phrases(`
		(?:in|into|of|to) (?:your|the customer's) (?:own )?(?:microsoft )?(<otherIdP>|entra|azure) (?:console|directory|org|portal|tenant)`)
	// peopleOfOthers matches who works with another provider, which tells no integrations apart.
	peopleOfOthers = phrases(`and (?:microsoft )?<otherIdP> (?:admins?|administrators|users|people|teams?)`)
	comparedTo     = phrases(`<comparedTo>`)
	// toldApart matches sentences that tell integrations apart.
	toldApart = phrases(`
		(?:okta|<otherIdP>)(?: \w+)?,? (?:and|or) | (?:and|or) (?:\w+ )?(?:okta|<otherIdP>) | <comparedTo>`)
	consolesOfOthers = phrases(`
		(in|inside|from|open) (<otherIdP>),? (<addOrOpen>)
		(<otherConsole>|<flowProduct>)
		(?:your |the |an? )?(<otherIdP>) <consoleOrApp>
		(?:app registrations?|admin consent|enterprise app|service principal) (?:in|of|from|at|on) (?:your |the )?(?:microsoft )?(entra|azure)
		(?:in|from|on|for|at|the) (?:the )?(<marketplace>)
		(?:in|of|from) (?:your|our|the|an?) (entra|azure|onelogin|google|jumpcloud|ping) (?:tenant|org|directory|portal|admin \w+)
		(entra|azure|onelogin|duo|ping|google|jumpcloud) admin (?:center|console|portal|panel)`)
	notThere = pattern.New(`\b(no|not|don't|isn't|needn't|without|unlike|separate\w*|existing|migrat\w+|instead of|rather than|like in|as in)\b`)
	// dataOfOthers matches what no scope of Okta reads or changes.
	dataOfOthers = phrases(`<readsOrChanges> (?:the |all |your )?(<otherPlatform>) \w+~`)
)
