package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// saysNothing reports whether a reason is a placeholder, or repeats the name of the scope.
// What a scope that only reads is for is often plain, so few words are enough there.
func saysNothing(reason, scope string) bool {
	if isFiller(reason) || othersExplain.MatchString(english.Fold(reason)) || pointsElsewhere(reason) || leftoverText.MatchString(english.Fold(reason)) {
		return true
	}
	known := english.SetOf(strings.Join(english.Words(splitCamel(scope)), " "))
	rest, told := 0, 0
	for _, w := range english.Words(splitCamel(reason)) {
		told++
		if !known[w] && !known[w+"s"] && !known[strings.TrimSuffix(w, "s")] && !emptyInReason[w] && !(isManage(scope) && (emptyToo[w] || isNumber(w))) {
			rest++
		}
	}
	return rest == 0 && (isManage(scope) || told <= 4)
}

func isNumber(w string) bool { return strings.Trim(w, "0123456789") == "" }

// splitCamel separates the words of names such as agentPools.
func splitCamel(s string) string { return camel.ReplaceAllString(s, "$1 $2") }

// readsOnly finds scopes that can change something in a service whose description only
// reads, or says so.
func readsOnly(s Subject) []Finding {
	text := english.Fold(s.description())
	claim := claimsReadOnly.FindString(text + " " + ofService(english.Fold(s.text(oin.TestInstructions))))
	reads := claim == "" && !s.on(oin.ConnectorSupport) && readVerbs.MatchString(text) && !writeVerbs.MatchString(withoutOthers(text))
	changes := s.saysItChanges()
	return s.eachScope(func(i numbered) string {
		// Signals, and what streams events, need a scope that manages.
		if !isManage(i.Value) || sends[i.Value] {
			return ""
		}
		reason := english.Fold(i.Note)
		switch {
		case claim != "":
			return i.Value + " can change the org, and the text says " + quoted(claim) + "."
		case reasonChanges(reason):
			return ""
		case reads && !changes:
			return i.Value + " can change the org, and the description only reads."
		case beginsToRead.MatchString(reason), readsInReason.MatchString(reason) && !changes && strings.Contains(text, "okta"):
			return i.Value + " can change the org, and its reason only reads."
		}
		return ""
	})
}

// reasonChanges reports whether the reason of a scope says that the service changes something.
func reasonChanges(folded string) bool {
	folded = deniesWriting.ReplaceAllString(folded, " ")
	return len(changesIn(folded, true)) > 0 || strings.Contains(folded, "publish") || writeVerbs.MatchString(nounsOfChange.ReplaceAllString(states.ReplaceAllString(folded, " "), " "))
}

// saysItChanges reports whether the description says that the service changes an org.
func (s Subject) saysItChanges() bool {
	return slices.ContainsFunc(english.Sentences(s.description()), func(sentence string) bool {
		changes, rest := changesAndRest(english.Fold(sentence), false)
		return len(changes) > 0 || firstIn(rest, changesOkta, changesMembers, changesThem, arrivesInOkta, tellsOkta) != ""
	})
}

// ofService removes “read-only” of anything but access to Okta from instructions, such as of
// an account or a role.
func ofService(folded string) string {
	return saysReadOnly.ReplaceAllStringFunc(folded, func(s string) string {
		for _, of := range []string{" access", " integration", " connection", " scope", " permission"} {
			if strings.Contains(s, of) {
				return s
			}
		}
		return " "
	})
}

// withoutOthers removes what people do with a report from a description, which the service
// itself doesn't do.
func withoutOthers(folded string) string { return byPeople.ReplaceAllString(folded, " ") }

// promisesChange reports whether a sentence of the description says that the service changes
// something in an org.
func (s Subject) promisesChange(folded string) bool {
	if changedByOthers.MatchString(folded) {
		return false
	}
	if firstIn(folded, changesOkta, changesMembers, changesThem, arrivesInOkta) != "" {
		return true
	}
	if undoes.MatchString(folded) && ofAnOrg.MatchString(english.Fold(s.description())) {
		return true
	}
	governs := s.useCase("Identity Governance and Administration (IGA)") >= 0
	return governs && (takesAway.MatchString(folded) || oktaThings.MatchString(folded) && takesMemberships.MatchString(folded)) && !elsewhereToo.MatchString(folded)
}

// lackedScopes returns a finding about a change in an org that no scope of the service allows,
// as the description or the reason of a scope that reads has it.
func (s Subject) lackedScopes() []Finding {
	if !s.on(oin.ConnectorSupport) { // a connector can be what makes the change
		for _, sentence := range english.Sentences(s.description()) {
			for _, change := range changesIn(english.Fold(sentence), false) {
				if s.lacks(change) {
					return found("Which scope does the service have to do what "+quoted(sentence)+" says?", sentence)
				}
			}
		}
	}
	return s.eachScope(func(i numbered) string {
		if !strings.HasSuffix(i.Value, ".read") {
			return ""
		}
		for _, change := range changesIn(english.Fold(i.Note), true) {
			if s.lacks(change) {
				return i.Value + " only reads, and its reason says " + quoted(change.words) + "."
			}
		}
		return ""
	})
}

// lacks reports whether no scope lets the service make a change. One that changes something else
// is no sign that a scope is missing, unless there is one that reads the same.
func (s Subject) lacks(change orgChange) bool {
	manages, reads := false, false
	for _, name := range scopeNames(s) {
		area, _, _ := strings.Cut(strings.TrimPrefix(name, "okta."), ".")
		if isManage(name) && slices.Contains(change.areas, area) {
			return false
		}
		manages = manages || isManage(name)
		reads = reads || area == change.areas[0] && strings.HasSuffix(name, ".read")
	}
	return !manages || reads
}

// unrelated finds scopes of areas that neither the description nor the scope's reason has
// to do with.
func unrelated(s Subject) []Finding {
	text := english.Fold(s.description())
	if text == "" || !s.good(oin.APIScopes) || everything.MatchString(text) {
		return nil
	}
	var odd []string
	first := -1
	for _, i := range s.items(oin.APIScopes) {
		area, _, _ := strings.Cut(strings.TrimPrefix(i.Value, "okta."), ".")
		p := areaWords[area]
		// A scope that manages without a reason is found for that.
		if p == nil || i.Note == "" && isManage(i.Value) || p.MatchString(text) || p.MatchString(english.Fold(i.Note)) {
			continue
		}
		if odd = append(odd, i.Value); first < 0 {
			first = i.at
		}
	}
	switch len(odd) {
	case 0:
		return nil
	case 1:
		return []Finding{{Item: first, Text: "What does the service need " + odd[0] + " for?", Evidence: odd}}
	}
	return found("What does the service need "+joined(odd)+" for?", odd...)
}

var (
	// saysReadOnly matches “read-only” with the next word.
	saysReadOnly = pattern.New(`\b(?:read|view)[ -]?only\b( [a-z]+)?`)
	beginsToRead = phrases(`~^(?:it |we |to |used to |needed to |required to )?(?:only )?<reads>\b`)

	// states matches what people or accounts are, and the service doesn't do to them.
	states = phrases(`(?:is|are|was|were|been|being)(?: \w+)? (?:un)?<changed>`)
	// nounsOfChange match what was changed or confirmed, which the service compares with.
	nounsOfChange = pattern.New(`\b(approvals?|approved|removals?|revocations?|deactivations?|restorations?|terminations?)\b`)

	camel         = pattern.New(`([a-z])([A-Z])`)
	emptyInReason = english.SetOf(`a access action actions all allow allows an and any api app application be by can
		create delete edit for from full functionality get in information integration integrations is it
		know list manage management managing modify must necessary need needed needs of okta on org our
		perform permission permissions please purpose purposes read reading reads required requires scope
		see service so that the their them this to update us use used uses using via view want we with work
		write you your data details within lets let enable enables will should order feature features basic
		core standard everything operation operations because mandatory essential important product
		business functional operate operational function module documentation docs
		documented guide website above below attached discussed agreed described explained specified listed
		properly correctly smoothly fully reliably successfully work works working worked backend server
		side internal call calls endpoint endpoints rest request requests response actually asked asking
		customer customers developer developers engineer engineers end even expected fine full general
		happen here if intended internally needed nice normal normally not obviously our otherwise possible
		proper reason reasons same scopes simply software solution standard such system systems team tech
		technical technically technology then there they things through usual usually various vendor vendors
		whole without would`)

	readVerbs = phrases(`
		reads? | reading | monitor\w* | report\w* | visib\w* | analy\w* | view\w* | shows? | display\w* | dashboards?
		insights? | collect\w* | ingest\w* | import\w* | audit\w* | track\w* | discover\w* | search\w* | visuali\w*
		inventor\w* | detect\w* | aggregat\w* | correlat\w* | observ\w* | assess\w* | scor\w* | archive\w* | measur\w*
		export\w* | pulls? | fetch\w* | retriev\w* | alert\w* | maps? | scan\w* | lists?`)
	// writeVerbs are what services do to an org. Nouns such as “management” are left out.
	writeVerbs = phrases(`
		tak(?:e|es|ing|en) (?:(?:people|users|members|accounts|them|leavers) )?(?:away|back|off|out of)
		withdraw\w* | lends? | lent | gives? (?:people|users?|them|access|back) | (?:puts?|writes?) .{0,20}into
		manages? | creat(?:e|es|ing) | updat(?:e|es|ing) | delet(?:e|es|ing) | provision\w* | deprovision\w*
		deactivat\w* | activat(?:e|es|ing) | suspend\w* | unsuspend\w* | automat(?:e|es|ed|ing|ion|ions)
		remediat\w* | respond\w* | response | revok\w* | (?:un|re)?assign(?:s|ed|ing)? | remov(?:e|es|ing|al)
		syncs? | synced | syncing | synchroni[sz]\w* | onboard\w* | offboard\w* | enforc\w* | resets? | resetting
		block\w* | quarantin\w* | lifecycle | contain(?:s|ed|ing|ment)? (?:threats?|accounts?|users?|attacks?|incidents?)
		disabl\w* | enabl(?:e|es|ing) (?:and|or|mfa|users?|accounts?) | terminat\w* | writes? | writing
		write-back | writeback | push(?:es|ed|ing)? | grant\w* | modif\w* | chang(?:e|es|ing) | adds? | adding
		moves? | moving | invit\w* | approv\w* | orchestrat\w* | restor\w* | roll(?:s|ing)? back | rollback
		recover\w* | rotat\w* | expir(?:e|es|ing) | lock(?:s|ing)? (?:out|accounts?|users?|down) | unlock\w*
		enroll(?:s|ed|ing)? | configur(?:e|es|ing) | clean(?:s|ing)? up | right-siz\w* | correct(?:s|ing)?
		fix(?:es|ing)? | governs? | certif(?:y|ies|ied) | trigger\w* | takes? actions? | migrat\w* | replicat\w*
		step-up | step up | just-in-time | elevat\w* | import\w* (?:users|employees|new hires) into okta`)
	byPeople = phrases(`
		(?:helps?|lets?|allows?|enables?|so|for) (?:that )?<itsPeople>{1,4}(?:to |can )?<protect>\w*
		(?:creates?|updates?|keeps?|sets?|sends?|maintains?|triggers?) (?:\w+ ){0,2}<reports>
		<changeOf> (?:management|response)
		access changes? | changes? (?:in|to|of|over|by) | changes`)

	claimsReadOnly = phrases(`
		read[ -]?only | (?:only|just) (?:ever )?(?:reads?|views?|needs? to read|monitors?|collects?)
		<never> (?:ever )?(?:touch\w*|alter\w*|modify\w*|chang\w+) (?:it|them|anything|any|a single|settings|your org)
		<never> (?:ever )?(?:writ\w+|chang\w+|modif\w+|updat\w+)(?: to| anything| any| data)?\b.{0,30}\b<oktaData>`)
	sends = english.SetOf(`okta.securityEventsProviders.manage okta.userRisk.manage okta.eventHooks.manage
		okta.logStreams.manage okta.botProtection.manage okta.identitySources.manage
		okta.deviceIntegrations.manage ssf.manage`)

	// changesOkta matches promises to change something in an org.
	changesOkta = phrases(`
		<changeInOkta>\b.{0,50}\b<oktaObject>\b.{0,40}\b(?:in|from|to|within|into|inside|through) okta
		(?:in|to|into) okta\b.{0,30}\b(?:automatically )?(?:<deprovision>|creat(?:e|es|ed|ing)|updat(?:e|es|ed|ing))
		<deprovisionStem>\w*\b.{0,30}\bokta (?:users?|accounts?|sessions?|groups?|profiles?|access)
		(?:writes?|push(?:es)?) .{0,40}\b(?:back )?(?:in)?to okta
		okta (?:users?|accounts?|sessions?|groups?) (?:are|is|get) (?:automatically )?<deprovisioned>`)

	// changesThem matches the same of something that was named before.
	changesThem = phrases(`<changesIt> (?:it|them|him|her|these|those) (?:\w+ )?(?:in|from|to) okta`)
	// undoes matches what services do that keep the configuration of an org, which ofAnOrg names.
	undoes  = pattern.New(`\b(restores|rolls back|reverts|undoes|(can|to) (restore|revert|undo|roll back))\b`)
	ofAnOrg = pattern.New(`\b(for okta|(an?|your|the|each) okta (org|tenant)|okta (configurations?|settings|orgs?|tenants?))\b`)

	// changesMembers matches promises to change who is in a group, or what is in a zone.
	changesMembers = phrases(`
		<movesThem> [^.]{0,60}\b(?:out of|off|into|in|from|to|back into|back in) (?:\w+ ){0,3}okta <groupOrZone>
		(?:are put|is put|puts|adds|moves|places|blocks)\b[^.]{0,50}\b(?:network )?zones? (?:in|of) okta
		(?:ends|kills|closes|clears|terminates|revokes) (?:\w+ ){0,3}okta sessions?
		<locksThem> (?:\w+ ){0,4}(?:in|of) okta`)

	// takesAway matches what services of governance do after they have read an org.
	takesAway = phrases(`
		(?:of|in|from) (?:your |the |each )?okta(?: org| tenant)?\b.{0,90}\b<takesOrAdds> <theirs>?(?:\w+ ){0,2}<membershipOrPeople>`)
	// oktaThings and takesMemberships match the same in another order.
	oktaThings       = pattern.New(`\bokta (groups?|apps?|users?|roles?|memberships?|assignments?|access)\b`)
	takesMemberships = phrases(`
		(?:<removes>|deletes?|strips?|takes? away|undoes) (?:<theirs>|every )*(?:\w+ ){0,2}(?:<membership>|assignments?)`)
	// elsewhereToo matches systems other than an org, in which a service of governance works.
	elsewhereToo = phrases(`(?:in|from|of) (?:the |your |all |each |other |connected |target )*<otherSystem>`)

	// changedByOthers matches a change in an org that the service only follows.
	changedByOthers = pattern.New(`\b(when|if|after|once|whenever|as soon as|where|who)\b[^,]{0,80}\b(in|from|to) okta\b`)

	// everything matches services that have to do with the whole org.
	everything = stems(`back(s|ed|ing)?[ -]?up|restor|disaster recover|posture|misconfigur|configuration|` +
		`compliance|drift|infrastructure as code|terraform|snapshot|sspm|benchmark|hardening|itdr|` +
		`security assess|attack path|admin`)

	// areaWords match texts that have to do with an area of scopes. Areas that fit most
	// services, such as users, groups, and apps, are left out.
	areaWords = map[string]*pattern.Pattern{
		"logs": stems(`logs?\b|logg|log in|event|audit|activit|monitor|analy|detect|` +
			`siem|usage|insight|report|secur|threat|track|login|sign[ -]?in|visib|risk|investigat|anomal|` +
			`suspicious|signal|stream|histor|behavio|alert|trail|last|incident|license|inactive|unused|` +
			`complian|trigger|near real|real[ -]time|change|been used|are used|really use|stale|dormant|` +
			`notif|follow|deactivat|suspend|leaver|watch`),
		"policies":                stems(`polic|rule|sign[ -]on|conditional|zero[ -]trust|posture|secur|mfa|multi|factor|access|govern|complian|enforc|passkey`),
		"apiTokens":               stems(`token|secret|non[ -]human|machine|credential|secur|key|nhi|service account`),
		"authorizationServers":    stems(`authorization server|oauth|api|token|secur`),
		"idps":                    stems(`identity provider|idp|federat|sso|single sign|secur|social`),
		"roles":                   stems(`role|admin|privileg|permission|access|govern|secur|complian|risk`),
		"orgs":                    stems(`org|tenant|instance|setting|custom|account|workspace|okta domain|secur`),
		"brands":                  stems(`brand|theme|logo|look and feel|custom(iz|is|ised|ized| )|sign[ -]in page|email template`),
		"domains":                 stems(`domain|brand|url|dns|certificate`),
		"emailDomains":            stems(`email|domain|brand`),
		"emailServers":            stems(`email|mail|smtp`),
		"templates":               stems(`template|email|sms|message`),
		"dr":                      stems(`disaster|recover|failover|resilien|continuity`),
		"features":                stems(`feature|setting|preview`),
		"principalRateLimits":     stems(`rate|limit|throttl|quota`),
		"rateLimits":              stems(`rate|limit|throttl|quota|health|usage`),
		"trustedOrigins":          stems(`origin|cors|redirect|secur|embed|browser`),
		"networkZones":            stems(`network|ips?\b|zone|location|block|threat|secur|vpn|geo|access|bot|fraud|risk`),
		"inlineHooks":             stems(`hook|inline|real[ -]time|registration|token|telephony|import|event|call`),
		"eventHooks":              stems(`hook|event|real[ -]time|notif|stream|trigger|instant|immediate|log`),
		"logStreams":              stems(`log|stream|event|siem`),
		"captchas":                stems(`captcha|bot|fraud|abuse`),
		"pushProviders":           stems(`push|notif|mobile|factor|mfa`),
		"linkedObjects":           stems(`manager|relation|hierarch|org chart|report|linked|link|sync|profile`),
		"sessions":                stems(`session|sign|log[ -]?(out|in)|terminat|revok|respon|remediat|threat|risk|compromis|contain|offboard|secur|detect|kill`),
		"behaviors":               stems(`behavio|anomal|risk|threat|detect|fraud|bot`),
		"agentPools":              stems(`agent|active directory|ldap|on[ -]prem|health`),
		"authenticators":          stems(`authenticat|factor|mfa|passkey|passwordless|fido|secur|second|verif|phish|otp|biometr`),
		"threatInsights":          stems(`threat|risk|attack|bot|secur|fraud`),
		"devices":                 stems(`device|endpoint|laptop|mobile|mdm|posture|zero[ -]trust|hardware|managed|asset|computer|phone|fleet|secur`),
		"deviceAssurance":         stems(`device|endpoint|posture|zero[ -]trust|complian|assurance`),
		"serviceAccounts":         stems(`service account|non[ -]human|privileg|machine|secret|vault|credential|account`),
		"realms":                  stems(`realm|partner|tenant|delegat|subsidiar|govern`),
		"oauthIntegrations":       stems(`integration|oauth|third[ -]party|non[ -]human|app|secur|inventor`),
		"customTelephonyProvider": stems(`telephon|sms|voice|phone|call|otp|factor`),
	}
)
