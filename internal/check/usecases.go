package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

const useCaseGuide = requirements + "#use-case-guidelines"

var useCases = slices.Concat([]*Check{
	{
		ID: "usecases.room", About: []oin.Key{oin.UseCases},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "There are at most 4 use cases.",
		Why:   "An integration has 5 at most. With 5 of yours, the OIN team can't add the default ones, which customers search by.",
		Fix:   "Remove the one that fits least.",
		Guide: useCaseGuide,
		find: func(s Subject) []Finding {
			if n := len(s.items(oin.UseCases)); n >= oin.FindField(oin.UseCases).MaxItems {
				return found("All 5 places are taken.", s.Answers[oin.UseCases].Fingerprint())
			}
			return nil
		},
	},
}, scopedUseCases(), []*Check{
	{
		ID: "usecases.logging-type", About: []oin.Key{oin.UseCases, oin.APISupport},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "An integration for Centralized Logging is an API service.",
		Why:   "Okta defines the use case as services that poll the System Log. A connector runs in a customer's flows.",
		Fix:   "Turn API Service Support on, or remove the use case.",
		Guide: useCaseGuide,
		find: func(s Subject) []Finding {
			at := s.useCase("Centralized Logging")
			if at < 0 || !s.on(oin.ConnectorSupport) || s.on(oin.APISupport) {
				return nil
			}
			return []Finding{{Item: at, Text: "How does a connector collect Okta's logs?", Evidence: []string{"Centralized Logging"}}}
		},
	},
	{
		ID: "usecases.description", About: []oin.Key{oin.UseCases, oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The description is about the use cases.",
		Why:   "Customers who choose a use case in the catalog wonder why the integration is there.",
		Fix:   "Say in the description how the integration helps with it, or remove the use case.",
		Guide: useCaseGuide,
		find: func(s Subject) []Finding {
			text := s.description()
			if text == "" || len(text) < shortDescription {
				return nil
			}
			told := homonyms.ReplaceAllString(english.Fold(s.text(oin.AppName)+" "+text), "")
			var missing []string
			at := -1
			for _, u := range s.items(oin.UseCases) {
				if p := useCaseWords[u.Value]; p != nil && !p.MatchString(told) && !s.contradicts(u.Value) && !s.automates(u.Value) {
					missing = append(missing, quoted(u.Value))
					at = u.at
				}
			}
			switch len(missing) {
			case 0:
				return nil
			case 1:
				return []Finding{{Item: at, Text: "How does the integration help with " + missing[0] + "?", Evidence: missing}}
			}
			return found("How does the integration help with "+joined(missing)+"?", missing...)
		},
	},
})

// needsScopes is a use case that API services can only serve with certain scopes.
type needsScopes struct {
	id, useCase string
	certainty   Certainty
	// scopes matches any scope that serves the use case.
	scopes *pattern.Pattern
	// unless matches descriptions of services that serve it in another way, with any scope
	// that or matches.
	unless, or         *pattern.Pattern
	says, why, fix, do string
}

var scopedUses = []needsScopes{
	{
		id: "usecases.logging", useCase: "Centralized Logging", certainty: Certain,
		scopes: pattern.New(`^okta\.(logs\.|(logStreams|eventHooks)\.manage$)`),
		says:   "An API service for Centralized Logging reads the System Log.",
		why:    "Okta defines the use case as polling the System Log.",
		fix:    "Add okta.logs.read, or remove the use case.",
		do:     "reads the System Log",
	},
	{
		id: "usecases.lifecycle", useCase: "Lifecycle Management", certainty: Likely,
		scopes: pattern.New(`^okta\.((users|groups|apps|identitySources|roles|userTypes|realmAssignments|serviceAccounts)\.(\w+\.)?manage|governance\.\w+\.manage|accessRequests\.\w+\.manage)$`),
		says:   "An API service for Lifecycle Management can change users, groups, or apps.",
		why:    "Onboarding and offboarding change people's accounts.",
		fix:    "Add the scope that the service changes accounts with, or remove the use case.",
		do:     "changes users, groups, or apps",
	},
	{
		id: "usecases.risk", useCase: "Risk Signal Sharing", certainty: Likely,
		scopes: pattern.New(`^(okta\.(securityEventsProviders|userRisk|botProtection|threatInsights)\.(manage)|okta\.(userRisk|securityEventsProviders)\.read|ssf\.(manage|read))$`),
		unless: pattern.New(`\b(risk\w*|threats?|compromised|suspicious|signals?)\b`), or: pattern.New(`^okta\.(sessions|users|policies|networkZones|devices|deviceIntegrations)\.manage$`),
		says: "An API service for Risk Signal Sharing sends signals to Okta.",
		why:  "Okta defines the use case as signals that inform its decisions.",
		fix:  "Add the scope that the service sends signals with, such as okta.securityEventsProviders.manage, or remove the use case.",
		do:   "sends risk signals",
	},
	{
		id: "usecases.fraud", useCase: "Bot or Fraud Detection", certainty: Likely,
		scopes: pattern.New(`^(okta\.(securityEventsProviders|userRisk|botProtection|threatInsights|behaviors|networkZones|captchas|inlineHooks|eventHooks)\.(read|manage)|ssf\.(manage|read))$`),
		or:     pattern.New(`^okta\.`),
		unless: phrases(`
			bots? | fraud\w* | fakes? | attack\w* | callers? | social engineering | phish\w* | takeovers?
			credential[ -]stuffing | <abuseOf> abuse | abuse of | abus(?:ed|ive|ers?|ing) | impersonat\w* | deepfakes?
			synthetic`),
		says: "An API service for Bot or Fraud Detection sends signals to Okta.",
		why:  "Okta defines the use case as protection by risk signals.",
		fix:  "Add the scope that the service sends signals with, or remove the use case.",
		do:   "sends risk signals",
	},
	{
		id: "usecases.directory", useCase: "Directory and HR Sync", certainty: Likely,
		scopes: pattern.New(`^okta\.(users|identitySources|userTypes|schemas|profileMappings|directories|linkedObjects)\.`),
		says:   "An API service for Directory and HR Sync reads or changes profiles of users.",
		why:    "Okta defines the use case as keeping profiles in sync.",
		fix:    "Add the scope that the service syncs profiles with, such as okta.users.manage, or remove the use case.",
		do:     "has to do with profiles of users",
	},
	{
		id: "usecases.mfa", useCase: "Multifactor Authentication (MFA)", certainty: Likely,
		// Factors are a part of users, and devices and policies have to do with them, if the
		// service does.
		unless: factorWords, or: pattern.New(`^okta\.(users|policies|devices|deviceAssurance|behaviors|captchas|inlineHooks|templates)\.`),
		scopes: pattern.New(`^okta\.(authenticators|customTelephonyProvider|pushProviders)\.`),
		says:   "An API service for MFA has to do with factors or policies.",
		why:    "Customers who choose the use case in the catalog want to add a factor.",
		fix:    "Add the scope that the service needs, such as okta.authenticators.read, or remove the use case.",
		do:     "has to do with factors",
	},
	{
		id: "usecases.iga", useCase: "Identity Governance and Administration (IGA)", certainty: Likely,
		scopes: pattern.New(`^okta\.(users|groups|apps|appGrants|roles|governance|accessRequests|policies|realms|realmAssignments|userTypes|identitySources|serviceAccounts)\.`),
		says:   "An API service for IGA reads or changes who has access to what.",
		why:    "Governance needs users, groups, apps, or roles.",
		fix:    "Add the scope that the service needs, such as okta.groups.read, or remove the use case.",
		do:     "has to do with access",
	},
}

// scopedUseCases returns a check for each of the use cases.
func scopedUseCases() []*Check {
	var all []*Check
	for _, u := range scopedUses {
		all = append(all, &Check{
			ID: u.id, About: []oin.Key{oin.UseCases, oin.APIScopes},
			Level: LevelAdvice, Certainty: u.certainty,
			Says: u.says, Why: u.why, Fix: u.fix, Guide: useCaseGuide,
			find: func(s Subject) []Finding { return s.usesWithout(u) },
		})
	}
	return all
}

// usesWithout returns a finding at the use case if no scope serves it. A connector has no
// scopes, so it could serve any use case but logging.
func (s Subject) usesWithout(u needsScopes) []Finding {
	at := s.useCase(u.useCase)
	if at < 0 || !s.on(oin.APISupport) || !s.good(oin.APIScopes) || s.on(oin.ConnectorSupport) && u.id != "usecases.logging" {
		return nil
	}
	told := policyAsks.ReplaceAllString(english.Fold(s.text(oin.AppName)+" "+s.text(oin.AppDescription)), " ")
	otherwise := u.unless != nil && u.unless.MatchString(told)
	for _, scope := range s.items(oin.APIScopes) {
		if u.scopes.MatchString(scope.Value) || otherwise && u.or.MatchString(scope.Value) {
			return nil
		}
	}
	return []Finding{{Item: at, Text: "No scope " + u.do + ".", Evidence: scopeNames(s)}}
}

// useCase returns the index of a use case in the answer, or -1.
func (s Subject) useCase(name string) int {
	return slices.IndexFunc(s.Answers[oin.UseCases].Items, func(i oin.Item) bool { return i.Value == name })
}

// contradicts reports whether the scopes already contradict a use case.
func (s Subject) contradicts(useCase string) bool {
	return useCase == "Centralized Logging" && !s.on(oin.APISupport) ||
		slices.ContainsFunc(scopedUses, func(u needsScopes) bool { return u.useCase == useCase && s.usesWithout(u) != nil })
}

// automates reports whether a use case is Automation, and the integration can do nothing
// else: connectors are for flows, and services that change an org do it by themselves.
func (s Subject) automates(useCase string) bool {
	return useCase == "Automation" && (s.on(oin.ConnectorSupport) || slices.ContainsFunc(scopeNames(s), isManage))
}

func scopeNames(s Subject) []string {
	var all []string
	for _, i := range s.items(oin.APIScopes) {
		all = append(all, i.Value)
	}
	return all
}

// factorWords match texts that have to do with a second factor.
var factorWords = stems(`
	mfa|multi[ -]?factor|two[ -]?factor|2fa|second factor|factor|passkey|passwordless|authenticator|fido|
	webauthn|phishing|otp|one[ -]time|push|biometr|token|security key|yubikey|step[ -]up|authenticat|
		(?:usb|hardware|nfc) (?:key|token|code)|fobs?\b|smart ?cards?\b|smart ring|rings?\b|palm|iris\b|fingerprint|
	(?:shows?|types?|enters?|sends?|with|by) (?:a|an|the|one) (?:\w+ )?codes?\b|(?:after|besides?) (?:the|a|their|your) passwords?\b|
	second (?:step|proof|check)|taps? (?:it |them )?to sign`)

// policyAsks matches what a customer's policies ask for, and not the service.
var policyAsks = phrases(`
	(?:policy|policies) (?:can |could |may |might |will |then )*(?:asks?|demands?|requires?|prompts?)(?: \w+){0,4}? (?:another|stronger|second|further|additional|extra) factors?`)

// homonyms match words of use cases that mean something else beside certain others.
var homonyms = phrases(`
	<otherFactor> factors? | <otherRisk> risks? | risks of (?:\w+ )?<riskyPlace> | (?:chat|slack|teams|trading) ?bots?
	bots? (?:that|which) (?:answers?|asks?|helps?|posts?|reminds?|talks?) | bot asks | trust (?:account|company|deed|fund|office)s?
	(?:life ?cycles?|lifecycles?) of (?:an? |the |your |each |every )?<lifeless> | <lifeless> life ?cycles?
	director(?:y|ies) of (?:\w+ ){0,2}<listedThings>`)

// useCaseWords match descriptions that have to do with a use case. They are generous, since
// vendors have many words for the same.
var useCaseWords = map[string]*pattern.Pattern{
	"Automation": stems(`
		automat|workflow|orchestrat|trigger|provision|sync|remediat|respon|without (?:manual|writing|code)|
		no[ -]code|schedul|playbook|ticket|onboard|offboard|alert|notif|action|enforc|task|process|streamlin|
		events?\b|flows?\b|create|update|assign|rotat|approv|request|route|push|back(?:s|ed)?[ -]?up|restor|daily|
		hourly|nightly|in the background|every (?:day|night|hour)|isolat|block|rais|tells|sends|moment|check|
		collect|import|export|monitor|scan|follow|within (?:seconds|minutes|an hour|hours)|immediate|instant|
		at once|the same (?:day|hour|minute|moment)|as soon as|when(?:ever)? [^,.]{3,60},`),
	"Centralized Logging": stems(`
		logs?\b|logg|syslog|siem|event|audit|monitor|analytic|detect|stream|telemetry|observab|activity|investigat|
		threat`),
	"Directory and HR Sync": stems(`
		director|job titles?\b|departments?\b|employed|hr\b|hris|hcm|human resource|employee|people|personnel|staff|
		worker|workforce|sync|profile|import|payroll|org chart|hire|candidate|joiner|user|roster|contact|student|
		account|member|contractor|learner|faculty|guest|volunteer|groups|
		(?:officer|team|crew|agent|colleague|driver|nurse|teacher|operator|host|pilot)s? (?:\w+ ){0,2}(?:in|from|of) okta|
		who (?:still )?works\b|(?:read|taken|comes?|loaded|fed|pulled|copied|drawn)s? (?:\w+ ){0,3}from okta|
		(?:reads?|takes?|loads?|copies|imports?|gets?) (?:\w+ ){0,4}from okta|phone book|address book|names? (?:and|,)|colleague`),
	"Bot or Fraud Detection": stems(`
		bots?\b|botnet|fraud|abus|attack|takeover|fake|synthetic|threat|risk|scam|credential stuffing|phish|
		impersonat|deepfake|breach|compromis|suspicious|malicious|
		(?:stolen|leaked|guessed) (?:password|credential|cookie|account|session)|scraper|crawler|spam|
		automated (?:traffic|request|sign|log)|guess(?:es|ing)? passwords|spray|
		scripts?\b|robots?\b|automat(?:ed|ic) (?:form|fill|visit|account)|(?:not |no |a |real |are )humans?\b`),
	"Identity Governance and Administration (IGA)": stems(`
		govern|access|certif|entitle|complian|audit|privilege|lifecycle|role|permission|approv|polic|segregat|
		joiner|review|iga\b|identit|assign|orphan|dormant|who (?:has|can|may)|
		what (?:people|users|employees|everyone) can|segregation|sod\b|revok|withdraw|expir|reject|
		(?:into|to|from|of|in) (?:okta )?groups|
		should (?:still |really )?(?:have|keep|be)\b|still needs?\b|what (?:they|people|someone|everyone|each \w+) (?:\w+ )?(?:has|have|may|can)\b`),
	"Identity Verification": stems(`
		(?:verif|prov|proof)[^.!?]{0,50}\b(?:account|applicant|caller|candidate|citizen|colleague|contractor|customer|document|driver|employee|guest|her|hire|human|id|identit|member|nurse|owner|patient|people|person|resident|sender|signer|staff|student|tenant|traveler|user|visitor|who|worker)|(?:account|applicant|caller|candidate|citizen|colleague|contractor|customer|document|driver|employee|guest|her|hire|human|id|identit|member|nurse|owner|patient|people|person|resident|sender|signer|staff|student|tenant|traveler|user|visitor|who|worker)[^.!?]{0,30}\b(?:verif|prov|proof)|
		(?:verif|check|scan|compar|photograph|upload)\w* [^.!?]{0,30}documents?\b|biometr|selfie|liveness|identity check|kyc|background check|id check|passport|
		driver(?:'s|s)? licen|caller|voice|authenticat|face|facial|government[ -]issued|impersonat|
		(?:identity|id) cards?\b|notar|video (?:call|ident)|
		confirm\w* (?:an?|the) (?:caller|colleague|employee|nurse|person|user)|(?:confirm|prov|establish|mak|check)\w* (?:sure )?(?:who|that) (?:someone|somebody|a person|a caller|people|they|it|the person)|
		who (?:someone|a person|a caller|the person|people|they) (?:really )?(?:is|are)\b|is who (?:they|he|she)|
		driving licen|vouch(?:es|ed)? for|really (?:is |be )?(?:the|that|who|him|her|them)\b|who is (?:calling|asking|on the phone)`),
	"Lifecycle Management": stems(`
		lifecycle|life cycle|substitut|stand-?ins?\b|(?:starts|begins|returns|departs)\b|onboard|offboard|provision|
		deprovision|joiner|leaver|mover|deactivat|suspend|hire|hired|terminat|employee|account|user|access|leave|
		join|licen|device|visitor|guest|contractor|group|member|badge|exit|resign|retire|
		(?:add|remove|register|admit|enrol|move)s? (?:a|an|the|new|each|them) \w+|
		(?:assign|give|grant|hand|issue|lend|open|set up|ship)\w*\b[^.!?]{0,90}\b(?:block|clos|collect|end|lock|return|revok|tak\w+ (?:it|them) (?:back|away)|withdr)|
		(?:first|last|final) (?:working )?day|day of|departure|departs?\b|farewell|successor|newcomer|start date|contract|(?:are|is) (?:\w+ )?(?:added|moved|taken off|removed)\b`),
	"Multifactor Authentication (MFA)": factorWords,
	"Risk Signal Sharing": stems(`
		risk|signal|threat|score|compromis|posture|detect|anomal|suspicious|caep|ssf|shared signal|breach|expos|
		malware|attack|secur|
		leak|stolen|hacked|dark ?(?:net|web)|infected`),
	"Zero Trust": stems(`
		zero[ -]trust|rights\b|standing|temporar|time[ -]limited|device|posture|conditional|least[ -]privilege|
		access|network|secur|trust|risk|privilege|endpoint|just[ -]in[ -]time|protect|threat|complian|polic|verif|
		token|secret|credential|non[ -]human|service account|isolat|attack|admin (?:role|account|right|access)|
		exposure|(?:stolen|hijacked|moved|suspicious|risky) session|
		(?:sign|log|kick)(?:s|ed)? (?:the |a |that |an? |each )?(?:users?|person|people|account|them) out|
		encrypt|patched|jailbr|rooted|antivirus|out of date|updates? behind|unmanaged|managed (?:laptop|computer|phone)`),
}

// stems returns a pattern that finds words by their beginnings in a folded text.
func stems(lines string) *pattern.Pattern {
	return pattern.Lazy(func() string {
		var all strings.Builder
		for line := range strings.Lines(lines) {
			all.WriteString(strings.TrimSpace(line))
		}
		return `\b(?:` + all.String() + `)`
	})
}
