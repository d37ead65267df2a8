package check

import (
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// wording are checks of how a description is written.
var wording = []*Check{
	{
		ID: "description.link", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description has no links, email addresses, or phone numbers.",
		Why:  "The catalog shows it as plain text. Links and contacts have their own fields.",
		Fix:  "Leave them out.",
		find: func(s Subject) []Finding {
			text := s.text(oin.AppDescription)
			if link := linkInText.FindString(text); link != "" {
				return found("The description has "+quoted(link)+".", link)
			}
			for _, l := range s.links(oin.AppWebsite) {
				if ownSite := hostIn(english.Fold(text), l.domain); ownSite != "" && !strings.Contains(english.Fold(s.text(oin.AppName)), l.domain) {
					return found("The description has "+quoted(ownSite)+".", ownSite)
				}
			}
			if address := addressInWords.FindString(english.Fold(text)); address != "" {
				return found("The description has "+quoted(strings.TrimSpace(address))+".", address)
			}
			if number := phoneInText.FindString(text); number != "" {
				return found("The description has "+quoted(strings.TrimSpace(number))+".", number)
			}
			return nil
		},
	},
	{
		ID: "description.instructions", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description says what the integration is good for, and not how to set it up.",
		Why:  "Customers read it to choose an app. Admins find the steps in the guide.",
		Fix:  "Leave the steps to the guide, and say what customers gain.",
		find: func(s Subject) []Finding {
			const several = 3
			text := english.Fold(s.text(oin.AppDescription))
			if step := surelyStep.FindString(text); step != "" {
				return found("The description has the step "+quoted(strings.TrimSpace(step))+".", step)
			}
			if steps := step.FindAllString(text, several); len(steps) > 1 {
				return found("The description has the steps "+quoted(strings.TrimSpace(steps[0]))+" and "+quoted(strings.TrimSpace(steps[1]))+".", steps...)
			}
			if steps := setupStep.FindAllString(text, several); len(steps) == several {
				return found("The description has the steps "+joined([]string{quoted(steps[0]), quoted(steps[1]), quoted(steps[2])})+".", steps...)
			}
			return nil
		},
	},
	{
		ID: "description.price", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description has no prices or offers.",
		Why:  "They change, and the catalog keeps them until your next update is published.",
		Fix:  "Leave them out. Your website has them.",
		find: func(s Subject) []Finding {
			if price := firstIn(isVacant.ReplaceAllString(english.Fold(s.text(oin.AppDescription)), ""), priceInText, offer, costsNothing); price != "" {
				return found("The description has "+quoted(price)+".", price)
			}
			return nil
		},
	},
	{
		ID: "description.markup", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description is plain text.",
		Why:  "The catalog shows the characters of HTML and Markdown as they are.",
		Fix:  "Leave out the markup.",
		find: func(s Subject) []Finding {
			if m := markup.FindString(s.text(oin.AppDescription)); m != "" && leftoverText.FindString(english.Fold(m)) == "" {
				return found("The description has "+quoted(strings.TrimSpace(m))+".", m)
			}
			return nil
		},
	},
	{
		ID: "description.shouting", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description is in normal letters, without rows of exclamation marks.",
		Why:  "The catalog's tone is neutral, and capitals are hard to read.",
		Fix:  "Write it in sentences.",
		find: func(s Subject) []Finding {
			if text := s.description(); smallLetters.MatchString(text) && !smallLetters.MatchString(s.text(oin.AppName)) && sentenceInSmall.MatchString(text) {
				return found("The sentences begin with small letters.", text)
			}
			if loud := loudWords(s.description()); loud != nil {
				return found("The description has "+quoted(strings.Join(loud, " "))+".", loud...)
			}
			if loud := shouting(s.description()); loud != "" {
				return found("The description has "+quoted(loud)+".", loud)
			}
			return nil
		},
	},
	{
		ID: "description.praise", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The description says what the product does, without superlatives.",
		Why:  "Customers compare apps by what they do. Reviewers ask to remove claims that no one can check.",
		Fix:  "Replace the claim with a fact.",
		find: func(s Subject) []Finding {
			text := countedMore.ReplaceAllString(bestUsed.ReplaceAllString(bestPractice.ReplaceAllString(english.Fold(s.text(oin.AppDescription)), ""), ""), "")
			if claim := firstIn(text, superlatives, hype, acclaim, acclaimMore); claim != "" {
				return found("The description says "+quoted(claim)+".", claim)
			}
			return nil
		},
	},
	{
		ID: "description.protocol", About: []oin.Key{oin.AppDescription},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The description is about what this integration does.",
		Why:   "A Workflows connector or an API service doesn't sign users in, and has no SCIM. Customers would look for it in vain.",
		Fix:   "Leave it out, or say that it's a separate integration.",
		Guide: "https://developer.okta.com/docs/guides/submit-oin-app/main/",
		find: func(s Subject) []Finding {
			if s.Answers.Text(oin.ExistsInOIN) == oin.Yes {
				return nil
			}
			for _, sentence := range english.Sentences(s.text(oin.AppDescription)) {
				folded := signOnData.ReplaceAllString(english.Fold(sentence), "")
				folded = appsWithSignOn.ReplaceAllString(folded, "")
				if onePassword.MatchString(folded) || signOnSubject.MatchString(appsWithSignOn.ReplaceAllString(english.Fold(sentence), "")) && !besides.MatchString(folded) {
					return found("Does this integration do what "+quoted(sentence)+" says?", sentence)
				}
				if !protocol.MatchString(folded) {
					continue
				}
				if m := firstIn(folded, promised, signsIn, signOnTold); m != "" && !besides.MatchString(folded) {
					return found("Does this integration do what "+quoted(sentence)+" says?", sentence)
				}
			}
			return nil
		},
	},
}

// hostIn returns a domain if a text has it as a word, or "".
func hostIn(folded, domain string) string {
	at := strings.Index(folded, domain)
	if at < 0 || at > 0 && folded[at-1] != ' ' && folded[at-1] != '(' {
		return ""
	}
	if end := at + len(domain); end < len(folded) && !strings.ContainsRune(" ,;:.!?)", rune(folded[end])) {
		return ""
	}
	return domain
}

// shouting returns what is written in a loud way, or "".
func shouting(text string) string {
	if strings.Contains(text, "!") {
		if m := exclamations.FindString(text); m != "" {
			return m
		}
	}
	upper, lower := 0, 0
	for _, r := range text {
		switch {
		case unicode.IsUpper(r):
			upper++
		case unicode.IsLower(r):
			lower++
		}
	}
	if upper > 20 && upper > lower {
		return text
	}
	// Acronyms seldom stand in rows: “SAML, SCIM and OIDC” has words between them.
	run := []string{}
	for _, w := range strings.Fields(text) {
		plain := strings.TrimFunc(w, func(r rune) bool { return !unicode.IsLetter(r) })
		long := len(plain) >= 2 && plain == strings.ToUpper(plain) && !strings.ContainsFunc(plain, func(r rune) bool { return !unicode.IsLetter(r) })
		switch {
		case !long:
			run = nil
		default:
			run = append(run, plain)
		}
		if len(run) >= 3 && len(strings.Join(run, "")) >= 14 {
			return strings.Join(run, " ")
		}
		if strings.ContainsAny(w[len(w)-1:], ",;/") {
			run = nil
		}
	}
	return ""
}

var (
	linkInText = pattern.New(`(?i)\b(https?://|www\.)[^\s<>"”)]+|\b[\w.+-]+@[\w-]+(\.[\w-]+)+\b|\b[a-z0-9-]+(\.[a-z0-9-]+)*\.(com|io|net|org|co|ai|app|dev|cloud)/[^\s<>"”)]*`)
	setupStep  = phrases(`
		(?:first|then),? open \w+ | fill in (?:the|your) \w+ | type in (?:the|your) \w+
		(?:press|hit|tick|tap) (?:on )?(?:the|enter|save) \w+ | (?:and|then|,) (?:press|hit|tick|tap) \w+
		create (?:a|the|your) (?:new )?connection \w+
		(?:in|open) the (?:okta )?(?:workflows|admin|developer) console,? \w+
		drag (?:the |a |our )?\w+ ?\w* \w+
		(?:have|let|ask) (?:a|an|your) (?:okta )?(?:super )?admin\w* \w+
		authori[sz]e it(?: first)?,? \w+ | choose [\w ]{2,30} as the (?:event|trigger) \w+
		(?:press|choose|tap|hit) \w+, (?:then|and) \w+ | turn (?:it|the flow|them) on (?:in|under|with)? \w+
		click(?: on)? \w+ | navigate to \w+ | go to \w+ | log in to \w+ | sign in to \w+ | open the \w+
		copy (?:the|your) \w+ | paste (?:the|your) \w+ | (?:copy|paste|enter|save) (?:it|this|them|both) \w+
		(?:choose|select|pick|press|tap|hit|tick) (?:new|add|next|save|create|connect|activate|ok|okta|authori[sz]e|enable|apply|finish)
		(?:in|from|on|under|via) the (?:left|left-hand|top|main|side|navigation|upper|right)[ -](?:menu|bar|navigation|pane|panel),? \w+
		(?:switch|turn|toggle) (?:the )?(?:toggle|switch|slider|checkbox|option) (?:on|to)
		select the \w+ | enter (?:the|your) \w+ | install & authorize \w+ | search for \w+ | ~\w ?(?:>|→|») ?\w+
		to (?:set (?:it|this) up|install it|configure it|get (?:it )?running),? (?:go|open|add|select|click|choose|create|log|sign)`)
	// addressInWords matches addresses that are written so as not to look like one, and names in
	// social networks.
	addressInWords = phrases(`
		\w+ ?[(\[]?\bdot\b[)\]]? ?(?:com|io|net|org|co|de|eu|app|dev) | \w+ [(\[]at[)\]] \w+
		~@\w{3,}[^.!?]{0,40}\b<network>\b | ~\b<network>\b[^.!?]{0,30}@\w{3,}`)
	// phoneInText matches international numbers, and others after the word that asks to call.
	phoneInText = phrases(`
		(?:1[ .-])?[2-9]\d{2}[ .-][2-9]\d{2}[ .-]\d{4} | ~\+\d{1,3}[ .(-]{1,2}\d[\d ().-]{6,}\d
		~\(\d{3}\) ?\d{3}[ .-]\d{4}\b | (?:1[ .-])?8(?:00|88|77|66|55|44|33)[ .-]\d{3}[ .-]\d{4}
		~(?i:\b<hotline>\b[^.!?\n\d]{0,25})\(?\d{2,4}\)?[ .-]\d{3,4}[ .-]\d{3,4}`)
	priceInText = phrases(`
		<needNot> (?:have to |need to )?pay (?:\w+ )?(?:for |in |during |until )?(?:the |their |your |its )?<firstSome> <billed>(?:[.,;!]|$| (?:at all|after|when|if|and|with)\b)~
		<doNot> (?:have to |need to )?pay (?:\w+ )?(?:for |in |during )?(?:the |their |your )?(?:first|initial) (?:day|week|month|quarter|year|season)
		first (?:\w+ )?<billed> (?:are |is |come |comes )?<forNothing>
		free (?:of charge )?until you (?:have|reach|hit|grow|pass)
		(?:get|gets|receive|receives) half (?:off|price)
		<noCharge> (?:for|during|in|until) (?:the |your |their )?(?:first|initial)
		~[$€£¥] ?\d[\d.,]* ?(?:/|per|for each|for every) ?\w+(?: \w+)? ?(?:and|per|a|/|each) ?(?:mo|month|year|yr|day|week)\b
		\d[\d.,]* ?(?:€|eur|usd|gbp|chf|inr|jpy|dollars?|euros?|pounds?|cents?) ?(?:/|per|a|each) ?<payer>
		free (?:for )?(?:(?:up to|the first|under|below|fewer than|less than|teams? (?:of|up to|under)) )+\d+~
		(?:first|up to) \d+ \w+ (?:are |is )?(?:free|at no (?:cost|charge))
		(?:pric(?:es?|ing)|plans|licen[sc]es) (?:starts?|starting|begins?|beginning) (?:at|from)
		(?i:subscribe|order|buy|book|register|sign up|upgrade) .{0,40}\b(?i:save|get|for only|discount)
		~[$€£¥] ?\d[\d.,]*k?(?: \w+)? ?(?:/|per|a|each) ?(?:user|month|mo|seat|year|yr|employee|device|agent|license|licence|admin)\b
		\d+ ?% (?:off|discount) | free trial | \d+[ -]days? (?:free )?trial
		(?:free|first month free) (?:for|until) \d+~ | (?:promo|discount|coupon) code`)
	markup = phrases(`
		~(?i)\</?(?:p|br|b|i|u|strong|em|a|ul|ol|li|h[1-6]|div|span|table|img|script|font)\b[^\<>]{0,200}>
		~(?:^|[\s.,;])\\[nrt](?:[\s\\]|\b) | ~(?i)&(?:nbsp|amp|lt|gt|quot|rsquo|ndash|#\d{2,5}); | ~(?i)\*\*[^*\n]{1,200}\*\* | ~(?i)__[^_\n]{1,200}__
		~(?i)\[[^\[\]\n]{1,200}\]\([^()\n]{1,300}\) | ~(?i)(?m:^#{1,6} \S) | ~(?:^| )#{2,6} \p{L} | ~(?i)(?m:^\s*\* \S.*)
		~(?i)\x60[^\x60\n]{1,200}\x60 | ~(?i)\x60\x60\x60`)

	smallLetters    = pattern.New(`^\p{Ll}`)
	sentenceInSmall = pattern.New(`\p{L}\. \p{Ll}\p{Ll}`)
	exclamations    = pattern.New(`\S*!{2,}|\S+[!?]{3,}|[^.!?]{0,40}![^!]{1,300}![^!]{1,300}!`)
	bestPractice    = pattern.New(`\bbest[ -](practices?|effort|before|known|suited|way|ways)\b`)
	superlatives    = phrases(`
		(?:nothing(?: else)?|no one else|none of (?:them|the others|our competitors)|no (?:other )?<otherProduct>)(?: \w+){0,4} comes? (?:even |anywhere )?(?:close|near)
		nothing comes (?:even |anywhere )?close[,.!] | nothing (?:else )?(?:\w+ ){0,3}compares (?:to|with)
		(?:has|have|knows?) no (?:equals?|rivals?)
		(?:beats?|outperforms?|outclass\w*) (?:all|any|every|each) (?:other |competing )?(?:\w+ )?<anyProduct>s?
		how you (?:ever )?(?:lived|managed|worked|coped) without | in a (?:class|league) of its own
		head and shoulders above | leaves? (?:the|all) (?:competition|competitors|others)
		(?:won't|will not|will never|'ll never|can't|cannot) find (?:a |an )?(?:better|anything (?:better|like))
		there(?:'s| is) (?:nothing|no (?:\w+ )?(?:tool|product|platform|app|solution)) (?:else )?(?:like|better than) (?:it|us|this|\w+)
		(?:that |which )?no (?:other|competing) (?:\w+ )?<otherVendor>s? (?:\w+ )?<matches>\w*
		(?:cutting|bleeding|leading)[ -]edge | blazing(?:ly)? | lightning[ -]fast | (?:military|bank)[ -]grade
		super-?charge\w* | skyrocket\w* | unleash\w* | next[ -]level
		(?:smart|fast|easi|simpl|clever|quick|cheap|strong|saf|kind)e?st (?:way|platform|tool|solution|product|app|choice)
		go-to (?:\w+ )?(?:platform|tool|solution|product|app|choice)
		the only (?:\w+ ){1,3}(?:you|your \w+|\w+)(?: will|'ll)? ever needs?
		(?:certified|recommended|endorsed|approved|preferred|verified|trusted) by okta
		okta[- ](?:certified|approved|recommended|endorsed|verified)
		<certified> okta (?:technology |integration |solution )?(?:partner|vendor|provider|integration|app)
		okta(?:'s)? <official> (?:technology |integration |solution )?(?:partner|vendor|provider)
		official (?:technology |integration )?partner of okta | okta's (?:preferred|recommended|favorite) | ~#1\b
		no\. ?1 | number[ -]one
		(?:the )?(?:world|industry|market|globe)(?:'s)? ?-?<foremost>
		best[ -](?:in[ -]class|of[ -]breed|in the (?:world|business|industry|market))
		world[ -]class | (?:the|our|is|simply|absolute|very) (?:absolute |very )?best | most <great> | unrivall?ed
		unmatched | unbeatable | unparalleled | unsurpassed | revolutionary | revolutioni[sz]e[sd]?
		game[ -]changing | game changer | groundbreaking | ground-breaking | mind[ -]blowing | second to none
		state[ -]of[ -]the[ -]art | next[ -]gen(?:eration)? revolutionary | ultimate | greatest | amazing
		incredible | awesome | fantastic | perfect | magical | like no other | one and only
		the only (?:solution|platform|product|tool|app) (?:that|you) | 100% (?:secure|safe|guaranteed) | guaranteed`)

	protocol = pattern.New(`okta|single|sso|saml|oidc|openid|scim|just|jit|initiated`)
	promised = phrases(`
		<people> (?:can )?(?:log|sign)s?[ -](?:in|on)(?:to)? .{0,40}\b<seamless>
		<logging>[ -]?(?:in|on|into|onto)\b.{0,60}\b(?:with|using|through|via|from) (?:their )?<signOn>~
		authenticat\w+\b.{0,50}\b(?:with|using|through|via|by) (?:their )?<signOn>~
		<provide>\b.{0,50}\b(?:single sign[ -]?on|sso|saml(?: 2\.0)?|oidc|openid connect|scim(?: 2\.0)?|just[ -]in[ -]time provisioning)`)
	// signOnData matches what Okta has about signing in, which integrations read.
	signOnData = pattern.New(`\b(sign|log)[ -]?(in|on)s?[ -](policy|policies|rules?|events?|logs?|activity|attempts?|history|data|records?|methods?|settings?|times?|dates?)\b`)
	besides    = phrases(`
		separate\w* | also available | in addition | alongside | complement\w* | beside | besides | existing
		already | another | other | own | outside | without | beyond | behind | gaps? | coverage | bypass\w* | not
		isn't | audit\w* | monitor\w* | detect\w* | discover\w* | misconfigur\w* | posture | inventory | find\w*
		identif\w* | visibility | analy\w* | report\w* | review\w* | (?:system|event|audit|access) logs? | events?
		attempts? | failures? | anomal\w* | suspicious | track\w* | track | migrat\w* | back\w* up | backup
		restor\w* | configur\w* | protect\w* | unused | unmanaged | shadow | scan\w* | assess\w* | risk\w* | whether
		apps? that`)
)
