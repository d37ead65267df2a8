package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// inSentences returns the first match of one of the patterns in a sentence of a page that also has
// a match of with. None of unless can be near it, but in a warning about what readers do enter, if
// such are to be read over.
func inSentences(text string, with, unless *pattern.Pattern, readOver bool, patterns ...*pattern.Pattern) string {
	const before, after = 55, 80 // bytes: lists and headings have no ends of sentences
	from := 0
	ends := append(endOfSentence.FindAllStringIndex(text, -1), []int{len(text), len(text)})
	for _, end := range ends {
		sentence := text[from:end[0]]
		from = end[1]
		if !with.MatchString(sentence) {
			continue
		}
		for _, p := range patterns {
			at := p.FindStringIndex(sentence)
			if at == nil {
				continue
			}
			near := plainOrders.ReplaceAllString(addresses.ReplaceAllString(sentence[max(0, at[0]-before):min(len(sentence), at[1]+after)], " "), " ")
			if readOver {
				near = careful.ReplaceAllString(near, " ")
			}
			if !unless.MatchString(near) {
				return sentence[at[0]:at[1]]
			}
		}
	}
	return ""
}

// asksForSecret returns the words of a guide by which a customer's secret gets to the vendor, or "".
func asksForSecret(_ Subject, p *Page) string {
	return inSentences(ownTeams.ReplaceAllString(ownSafes.ReplaceAllString(p.Text, " "), " "), secretThings, keepsSecret, false, sendsSecret, handsOver, vendorGets)
}

// customServerOf returns the words of a guide that has to do with an authorization server other
// than that of the org, or "".
func (s Subject) customServerOf(p *Page) string {
	if words := told(p, customServer, "/oauth2/", "ation server"); words != "" {
		return words
	}
	if slices.ContainsFunc(scopeNames(s), func(name string) bool { return strings.HasPrefix(name, "okta.authorizationServers.") }) {
		return ""
	}
	return inSentences(orgServer.ReplaceAllString(p.Text, " "), serverWords, notInGuide, true, serverWords)
}

// keyOf returns the words of a guide that asks for a key pair, or "".
func keyOf(_ Subject, p *Page) string {
	if !strings.Contains(p.Text, "key") && !strings.Contains(p.Text, "jw") && !strings.Contains(p.Text, "pem") && !strings.Contains(p.Text, "rsa") && !strings.Contains(p.Text, "assertion") {
		return ""
	}
	return inSentences(ownKeys.ReplaceAllString(p.Text, " "), privateKeys, keepsKey, true, privateKeys)
}

// tokenOf returns the words of a guide that asks for an API token of the org, or "".
func (s Subject) tokenOf(p *Page) string {
	if words := s.orgTokenOf(p); words != "" {
		return words
	}
	return inSentences(p.Text, oktaTokens, notInGuide, true, oktaTokens)
}

// describesCards reports whether a page is the documentation of a connector, says how to connect
// it, and has a topic for each card, so that it needs no numbers.
func (s Subject) describesCards(p *Page) bool {
	if p != s.pageOf(oin.UserDocs) || !authorizing.MatchString(p.Text) {
		return false
	}
	missing, all := s.undocumented(p)
	return len(all) > 0 && len(missing) == 0
}

// hasTopicInText reports whether a page has the words of an action in their order, with one more
// between them: “read pay status” of readStatus.
func hasTopicInText(text, action string) bool {
	of := english.Words(splitCamel(action))
	if len(of) != 2 || !strings.Contains(text, of[0]) || !strings.Contains(text, of[1]) {
		return false
	}
	all := english.Words(text)
	for i := 0; i+2 < len(all); i++ {
		if all[i] == of[0] && all[i+2] == of[1] && !english.Determiners[all[i+1]] && all[i+1] != "of" {
			return true
		}
	}
	return false
}

var (
	// plainOrders are no refusals.
	plainOrders = pattern.New(`\bif [^,.]{3,50},|\binstead of (?:a|an|the|your) (?:\w+ )?secret\b|` +
		`\b(?:don't|do not|don’t|never) (?:forget|hesitate|close|lose|leave|refresh|navigate)\b|` +
		`\bno later than\b|\bnot (?:be )?(?:shown|visible|displayed) again\b`)
	secretThings = pattern.New(`\b(?:secrets?|credentials|client ids?|passwords?|log-?ins?|` +
		`(?:three|four|all|these|those|the|okta|both|copied) (?:three |four )?values|` +
		`them|both|all three|keys|(?:these|all|three) details)\b`)
	// keepsSecret says that a secret stays with the customer, or who else sees it.
	keepsSecret = pattern.New(`\b(?:not|no|never|don't|don’t|doesn't|isn't|aren't|can't|cannot|neither|nor|without|` +
		`yourself|yourselves|instead of|rather than|nobody|` +
		`token endpoint|to okta|forgot|(?:where|how) to|you (?:enter|type))\b`)
	vendorGets = phrases(`
		<handsOver>…(?:to|with|by|via|over|through|into|in|on|for|as) (?:\w+ ){0,2}?(?:us|our)
		<handsOver>…(?:to|with|by|via|over|through|into|in|on|for|as) (?:the |your |an? |our |their )?(?:\w+ ){0,3}?<vendorPeople>
		<handsOver>…(?:to|by|via|over|through|into|in|on|as) (?:the |your |an? |our |secure |encrypted |\w+ )?(?:\w+ ){0,2}?<sentThrough>
		<handsOver>…to \S+@
		<handsOver> (?:us|me|our (?:\w+ )?<vendorPeople>|your (?:\w+ )?<vendorPeople>|the (?:\w+ )?<vendorPeople>)
		let us (?:have|know|see) | let our (?:\w+ )?<vendorPeople>
		(?:reply|answer|respond|write|ring|call)…with (?:the |your |both |all )*(?:three |okta )*(?:client|secret|values|credentials)
		(?:ticket|case|request|e-?mail|mail|message|form|sheet|document|file)s? (?:that )?(?:with|contains?|containing|includes?|including|has|holding)
		(?:we|us|our (?:\w+ )?<vendorPeople>|<vendorPeople>) (?:\w+ )?(?:<willOrMust> )*(?:\w+ ){0,4}?<getsSecret>
		(?:(?:\w+ )?staff|your (?:\w+ )?<vendorPeople>) (?:\w+ )?(?:<willOrMust> )*(?:\w+ ){0,4}?<getsSecret>
		(?:entered|typed|keyed|configured|made|done|completed|set up|installed|finished|put in) (?:\w+ )?by (?:us|our|your|the|[\w' ]{2,20}) (?:\w+ ){0,2}?<vendorPeople>
		(?:values|secrets?|credentials|both) (?:\w+ )?(?:go|goes|belong|come|passed|sent|given|handed)…to (?:us|our|your|the) (?:\w+ ){0,2}?<vendorPeople>
		(?:create|make|set up|add) (?:an? )?(?:\w+ ){0,2}?(?:admin\w*|account|user|log-?in) (?:in okta )?for (?:us|our (?:\w+ )?<vendorPeople>)
		on your behalf | (?:for you|for the customer)<end>
		(?:asks?|ask|need|needs|want|wants|requires?|request|requests?) (?:you )?(?:for )?(?:your |the |an? )?(?:okta )?(?:admin\w*|super admin\w*)(?:'s)? (?:\w+ )*?(?:password|login|credentials)`)

	// ownSafes are where customers keep their secrets.
	ownSafes = pattern.New(`\b(?:in|into|to|through|via|with|from|of|by|at|using) (?:[\w'’-]+ ){0,3}?(?:` +
		`(?:password|passwords|secret|secrets|credential|credentials|key)[ -](?:manager|vault|store|safe|keeper)s?|` +
		`(?:vault|safe|keychain|bitwarden|keepass|lastpass)\b)|` +
		`\b(?:in|into|to) 1password\b`)
	// ownTeams are the customer's own people.
	ownTeams = pattern.New(`\byour (?:company's |own |internal )?` +
		`(?:okta|it|security|identity|iam|infrastructure|own|internal) ` +
		`(?:team|administrators?|admins?|engineers?|help ?desk|support|colleagues?)\b`)
	orgServer = phrases(`
		(?:org|organi[sz]ation|org[ -]level)(?:'s|’s)? (?:own |built-in )?authori[sz]ation server
		authori[sz]ation server of (?:the|their|your|each|every|a)(?: customer's| own)* (?:okta )?(?:org|organi[sz]ation)`)
	serverWords = pattern.New(`\bauthori[sz]ation servers?\b|\b(?:custom|default|own) auth server\b|\bapi://default\b|\bapi access management\b|/oauth2/(?:default|aus)`)
	privateKeys = phrases(`
		private[_ -]key[_ -]jwt | private (?:key|half|part)s? | public key / private key | jwks? | jwks?[_ ](?:url|uri|endpoint) | [\w-]*\.pem | pem (?:file|key|format)
		(?:upload|register|paste|add|save|store|install|import|put|copy|enter|download|generate|create)…(?:public|rsa|signing|jwk|key) (?:key|certificate|pair|file)s?
		(?:rsa|ec|signing|asymmetric|public/private)? ?key[ -]?pairs? | rsa (?:key|pair)s? | key files? | signed jwt | client assertion | add key and`)
	ownKeys = pattern.New(`\bprivate keys? (?:\w+ )?(?:never|do not|don't|does not|doesn't) (?:\w+ )?(?:leaves?|left)\b`)
	// keepsKey says that no key is asked for, or speaks of the vendor's own.
	keepsKey = pattern.New(`\b(?:encrypt\w*|vault|hsm|kms|at rest|never leaves?|` +
		`neither|nor|not|no|don't|doesn't|isn't|without|no longer|instead of|` +
		`replac\w+|previous\w*|old|formerly|legacy|rather than)\b`)
	oktaTokens = phrases(`
		okta (?:api |admin |security |static )?tokens?(?: named| from| of|,| for|<end>|$)
		(?:api|static|security|permanent|long-lived|ssws)[ -](?:token|key)s? (?:[\w-]+ ){0,7}?(?:in|from|of|at|inside) (?:the |your )?(?:okta|admin console)
		(?:okta|admin console) (?:\w+ ){0,6}?(?:api|static|security|ssws)[ -](?:token|key)s? | ssws
		(?:copy|enter|keep|note|paste|save|store|take|use|write down) (?:down )?(?:the|this|that|your) (?:\w+ )?token (?:that |which )?okta (?:creates|displays|generates|gives|issues|shows)`)
	appsOfTheirs = phrases(`
		<makesApp> (?:an? |your |the |another |one )?(?:<appKind> )+(?:\w+ ){0,2}?(?:app|application|client)
		<makesApp> (?:an? |your |another )(?:new )?(?:app|application)
		(?:new )?app(?:lication)? of (?:the )?type | okta api scopes | (?:app|application)s? ?(?:>|→) ?(?:create|add) (?:an? |new )?(?:app|application)
		(?:oauth|m2m|service|api services) app(?:lication)?s? (?:for|in|called|named|of) | service \(machine[ -]to[ -]machine
		api services | (?:need|require|have) an? (?:oauth|oidc|service|m2m) (?:client|app|application) | wizard for an? (?:new )?(?:app|integration)
		grant type (?:of )?(?:client credentials|\w+) | client credentials as (?:its|the|their) grant
		(?:make|build|set up|create|add) (?:an? )?(?:app|application|client)[^.]{0,40}(?:by hand|manually)`)
	notInCatalog = pattern.New(`\b(?:isn't|is not|not yet|not) (?:\w+ )?in the (?:catalog|oin|okta integration network)\b`)
)

// signsOfOtherType are what guides of sign-in and of provisioning have, and one that names them to
// tell them apart has not: three of them.
var signsOfOtherType = []*pattern.Pattern{
	pattern.New(`\bsign[- ]on tab\b|\bsign on >`), pattern.New(`\bsso\b|\bsingle sign-?on\b`), pattern.New(`\bsaml\b`), pattern.New(`\boidc\b|\bopenid connect\b`),
	pattern.New(`\bredirect uris?\b`), pattern.New(`\bmetadata\b`), pattern.New(`\bcertificate\b`), pattern.New(`\b(?:okta (?:password|account|dashboard)|their dashboard)\b`),
	pattern.New(`\bscim\b`), pattern.New(`\bprovisioning\b`), pattern.New(`\bpush groups\b|\bto app\b`),
	pattern.New(`\b(?:log|sign)[ -]?in with okta\b|\b(?:post-)?logout ur[il]s?\b`),
	pattern.New(`\bcreate(?: users)?,? (?:and |update(?: users)?,? (?:and )?)?deactivate\b`),
	pattern.New(`\bbase url\b`), pattern.New(`\bbearer token\b|\bscim token\b`), pattern.New(`\bapi integration\b`),
}

// hasSignsOfOtherType returns what a page has of them, if it is enough, or "".
func hasSignsOfOtherType(p *Page) string {
	const enough = 3
	n, words := 0, ""
	for _, sign := range signsOfOtherType {
		if w := sign.FindString(p.Text); w != "" {
			n, words = n+1, w
		}
	}
	if n < enough {
		return ""
	}
	return words
}

// stillToWrite matches notes of writers that were left in a guide.
var stillToWrite = phrases(`
	(?:todo|to do):~ | (?:todo|to-do) (?:add|ask|check|clarify|describe|document|explain|fill|finish|fix|insert|link|replace|review|update|verify|write)
	<figure> (?:to|will|shall) (?:\w+ )?(?:be added|be inserted|come|follow)
	~[\[\<{](?:your |our |the )<contactTeam>[\]>}] | ~[\[\<{](?:button|menu|tab|page|field|screen|section|plan)[ _-](?:name|label|title)[\]>}]
	(?:this |the |our )?<pageOrManual> (?:is |will |still |has |needs |yet )+to be (?:written|added|finished|extended)
	(?:this |the |our )?<pageOrManual> (?:will|shall) (?:\w+ )?be (?:written|added|finished|extended)
	fixme | tbd | tbc | note to self | delete this (?:paragraph|section|note|text|line|page|sentence)
	(?:insert|add|place|put|paste) (?:an? |the |your )?(?:image|screen ?shot|picture|link|logo|diagram)s? here
	~\[(?:your|my|our) (?:\w+ )?(?:app|application|product|company|name|tenant|brand|domain)(?: name)?\]
	~[\<\[](?:product|app|application|company|vendor|brand) name[\>\]] | ~\[screen ?shots?\b[^\]]{0,40}\] | ~_{4,}
	~[\<{](?:date|author(?: name)?|version number|month)[\>}] | ~@(?:your-?company|your-?domain|yourproduct|vendor-?name)\.com
	~\((?:marketing|legal|sales|support|product|engineering|docs|design|pm|dev|team)[\w ]{0,15} (?:to|should|will|must) (?:add|check|confirm|write|update|provide|review|replace|fill)[^()]{0,60}\)
	~\((?:screen ?shot|image|picture|text|link|table)s? (?:will|to|is|are)\b[^()]{0,40}\)
	~[\<\[](?:e-?mail|name|link|url|phone|address)(?: address| number)? of (?:our|the|support|sales)\b[\w ]{0,25}[\>\]]
	~xxx+ (?:check|ask|verify|confirm|update|replace|add)\b | acme app(?:lication)?`)
