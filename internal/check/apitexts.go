package check

import (
	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// apiTexts are checks of how texts say that an API service gets its tokens.
var apiTexts = []*Check{
	{
		ID: "api.custom-server", About: []oin.Key{oin.TestInstructions, oin.ExistingChanges, oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "An API service gets its tokens from the org authorization server.",
		Why:   "Custom authorization servers don't issue tokens for Okta's APIs, and customers may not have one.",
		Fix:   "Use /oauth2/v1/token of the customer's org.",
		Guide: "https://developer.okta.com/docs/guides/build-api-integration/main/",
		find: func(s Subject) []Finding {
			return s.apiText(customServer, asksCustomServer)
		},
	},
	{
		ID: "api.token", About: []oin.Key{oin.TestInstructions, oin.ExistingChanges, oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "An API service uses OAuth 2.0, and no API token of the org.",
		Why:   "API tokens have all rights of the admin who creates them. API service integrations replace them.",
		Fix:   "Let admins enter the client ID and secret that the integration shows.",
		Guide: "https://developer.okta.com/docs/guides/oin-api-service-overview/",
		find: func(s Subject) []Finding {
			return s.apiText(orgToken, asksToken)
		},
	},
	{
		ID: "api.private-key", About: []oin.Key{oin.TestInstructions, oin.ExistingChanges, oin.APIScopes},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "An API service signs in with its client secret.",
		Why:   "API service integrations have no other kind of credentials, so customers can't register a key.",
		Fix:   "Let admins enter the client ID and secret that the integration shows.",
		Guide: "https://developer.okta.com/docs/guides/oin-api-service-overview/",
		find: func(s Subject) []Finding {
			return s.apiText(privateKey, asksKey)
		},
	},
}

// apiText returns findings about texts that have a sentence with the pattern, unless the
// sentence says not to. The reasons of scopes count as texts.
func (s Subject) apiText(p *pattern.Pattern, asks func() []meaning) []Finding {
	if !s.on(oin.APISupport) {
		return nil
	}
	var all []Finding
	judge := func(k oin.Key, item int, text string) {
		if !credentialWords.MatchString(text) {
			return
		}
		for _, sentence := range s.mentioned(text, nil, p) {
			if word := p.FindString(english.Fold(sentence)); !saysNot.MatchString(english.Fold(sentence)) {
				all = append(all, Finding{Field: k, Item: item, Text: "The text has " + quoted(word) + ".", Evidence: []string{word}})
				return
			}
		}
		if k != oin.TestInstructions {
			return
		}
		if told := s.saying(text, asks); len(told) > 0 && !customServer.MatchString(english.Fold(told[0])) {
			all = append(all, Finding{Field: k, Item: item, Text: "The text has " + quoted(told[0]) + ".", Evidence: told[:1]})
		}
	}
	judge(oin.TestInstructions, -1, s.text(oin.TestInstructions))
	judge(oin.ExistingChanges, -1, s.text(oin.ExistingChanges))
	for _, i := range s.items(oin.APIScopes) {
		judge(oin.APIScopes, i.at, i.Note)
	}
	return all
}

var (
	customServer = phrases(`
		~/oauth2/(?:default\b|aus[a-z0-9]{4,}\b|[{:\<]\w+|\$\{) | (?:custom|default) authori[sz]ation server
		security ?(?:>|→|->|») ?api…(?:access polic(?:y|ies)|authori[sz]ation servers?|claims?|default|scopes)`)
	orgToken = phrases(`
		ssws | okta(?:'s)? (?:admin )?api[ -](?:token|key)s?
		api[ -](?:token|key)s? (?:from|in|of|for) (?:your |the |their )?okta
		security ?(?:>|→|->|/|,|») ?api ?(?:>|→|->|/|,|»|and) ?tokens? | (?:static|long-lived) okta token~`)
	privateKey = phrases(`
		private[_ -]key[_ -]jwt | private keys? | public key / private key | jwks?(?: url| uri| endpoint)?
		<putIn> (?:\w+ ){0,4}(?:public|rsa|signing|jwk) ?(?:key|certificate)s?
		(?:rsa|ec|signing|public/private|asymmetric) key ?-?pairs? | key ?-?pair
		(?:upload|register|paste|add) (?:your|the|a|our) public key | signed jwt | client assertion | fetch keys dynamically`)
	// credentialWords match texts that could match one of the others.
	credentialWords = pattern.New(`(?i)auth|assertion|audience|certificate|claim|credential|default|jw|key|pem|pkcs|scope|signature|ssws|token|\.pub`)
	saysNot         = phrases(`
		not | no | never | don't | doesn't | isn't | aren't | instead of | rather than | without | no longer
		replac\w* | remov\w* | drop\w* | deprecat\w* | migrat\w* | previous\w* | formerly | former | old
		avoid\w* | switch\w* from | moved? (?:away )?from`)
)
