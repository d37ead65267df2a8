package check

import (
	"strings"

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
				for _, sentence := range sentences(s.text(k)) {
					name := otherNamed(p, but, fold(sentence))
					if name == "" && k != oin.TestInstructions {
						name = otherNamed(thisForOthers, comparedTo, fold(sentence))
					}
					if name != "" && !s.nameHas(name) {
						all = append(all, Finding{Field: k, Item: -1, Text: "Is this for Okta, or for " + quoted(name) + "?", Evidence: []string{name}})
						break
					}
				}
			}
			for _, i := range s.items(oin.APIScopes) {
				if name := otherNamed(dataOfOthers, oktaWord, fold(i.Note)); name != "" && !s.nameHas(name) {
					all = append(all, Finding{Field: oin.APIScopes, Item: i.at, Text: "Is this reason for Okta, or for " + quoted(name) + "?", Evidence: []string{i.Value, name}})
				}
			}
			return all
		},
	},
}

// otherNamed returns the platform that a pattern finds in a sentence, or "". A sentence with
// certain words is no slip.
func otherNamed(p, but *pattern, folded string) string {
	if m := p.FindStringSubmatch(folded); m != nil && !but.MatchString(folded) {
		return strings.Join(m[1:], "") // one of them
	}
	return ""
}

// nameHas reports whether the app's name has a word.
func (s Subject) nameHas(word string) bool { return strings.Contains(fold(s.text(oin.AppName)), word) }

const (
	flowProducts  = `power automate|logic apps|zapier|workato|tray\.io|make\.com|integromat|n8n|ifttt|mulesoft|boomi|celigo|automation anywhere|uipath`
	otherIdPs     = `entra id|microsoft entra|azure ad|azure active directory|onelogin|pingone|ping identity|jumpcloud|auth0|google workspace|cyberark identity|keycloak`
	marketplaces  = `google workspace marketplace|slack app directory|slack marketplace|azure marketplace|microsoft appsource|appsource|appexchange|aws marketplace|atlassian marketplace|hubspot (app )?marketplace|shopify app store|chrome web store|app store|google play`
	otherConsoles = `azure portal|entra admin cent(?:er|re)|microsoft 365 admin cent(?:er|re)|google admin console|admin\.google\.com|portal\.azure\.com|entra\.microsoft\.com|jumpcloud admin portal|onelogin admin\w*|pingone (?:admin\w*|console)|enterprise applications`
)

var (
	// forOthers matches what an integration is for. Lists that Okta is in are no slip.
	forOthers = newPattern(`\b(?:connector|integration|app|plug-?in|add-?on|extension|zap|recipe|flow|trigger|action)s? (?:in|for|from|with|on|to) (?:the )?(?:microsoft )?(` + flowProducts + `|` + otherIdPs + `)\b(?:[^,/]|$)|\b(?:install|add|get|download|find|available)\w* .{0,40}\b(?:from|in|on|at) the (` + marketplaces + `)\b|\b(?:imports?|syncs?|reads?|provisions?|synchroni[sz]es?) .{0,40}\b(?:from|to|with) (?:microsoft )?(` + otherIdPs + `)\b[^,/]{0,20}[.,]`)
	// thisForOthers matches what the text itself is said to be about: “this Zapier app”.
	thisForOthers = newPattern(`\b(?:this|our|the) (?:microsoft )?(` + flowProducts + `|` + otherIdPs + `|entra) (?:app|application|connector|integration|plug-?in|add-?on|extension|zap|recipe|template|trigger|action|card)s?\b`)
	comparedTo    = newPattern(`\b(as well as|like|also|besides|unlike|instead of|replac\w+|migrat\w+|other|separate\w*|existing|both|beyond|across|not)\b`)
	// toldApart matches sentences that tell integrations apart.
	toldApart        = newPattern(`\b(?:okta|` + otherIdPs + `)(?: \w+)?,? (?:and|or)\b|\b(?:and|or) (?:\w+ )?(?:okta|` + otherIdPs + `)\b|\b(as well as|like|also|besides|unlike|instead of|replac\w+|migrat\w+|other|separate\w*|existing|both|beyond|across|not)\b`)
	consolesOfOthers = newPattern(`\b(in|inside|from|open) (` + otherIdPs + `),? (add|create|open|go|click|select|register|assign|consent|grant|choose|enable|copy)\b|\b(` + otherConsoles + `|` + flowProducts + `)\b|\b(?:your |the |an? )?(` + otherIdPs + `) (?:app registrations?|admin (?:consoles?|cent(?:er|re)s?|portals?)|tenant ids?|applications?|directory id|client secret|admin consent|service principal|service account)\b|\b(?:app registrations?|admin consent|enterprise app|service principal) (?:in|of|from|at|on) (?:your |the )?(?:microsoft )?(entra|azure)\b|\b(?:in|from|on|for|at) (?:the )?(` + marketplaces + `)\b`)
	notThere         = newPattern(`\b(no|not|don't|isn't|needn't|without|unlike|separate\w*|existing|migrat\w+|instead of|rather than|like in|as in)\b`)
	// dataOfOthers matches what no scope of Okta reads or changes.
	dataOfOthers = newPattern(`\b(?:reads?|lists?|gets?|fetch\w*|imports?|retrieves?|pulls?|creates?|updates?|deletes?|syncs?|manages?|access(?:es)?|queries) (?:the |all |your )?(salesforce|entra(?: id)?|azure(?: ad)?|google(?: workspace)?|microsoft(?: 365| graph)?|slack|hubspot|jira|zendesk|servicenow|workday|github|gitlab|zoom|dropbox|box|bamboohr|onelogin|jumpcloud|auth0) \w+`)
)
