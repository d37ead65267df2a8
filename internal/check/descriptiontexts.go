package check

import (
	"regexp"
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// Patterns of what descriptions shouldn't say, of which one match is enough.
var (
	// surelyCompany matches what is said of a company, and of no product.
	surelyCompany = phrases(`
		(?:we are|we're) (?:an? )?(?:\w+ ){0,3}(?:bunch|company|crew|family|firm|group|startup|start-up|team) (?:of|from|with)
		(?:our|its) (?:\w+ )?(?:clients|customers|head ?office|headquarters|investors|offices?|references|shareholders) (?:are|include|is|range)
		among (?:its|our) (?:\w+ )?<clients> (?:are|is|we) | (?:backed|financed|funded) by (?:investors|the|venture)
		we (?:have |'ve )?(?:got|raised|received|secured) (?:\w+ ){0,3}(?:crore|funding|investments?|lakh|m|million)
		we (?:are|have been|'ve been)? ?(?:equip|serve|serving|supply|supplying|support|supporting) (?:\w+ ){0,2}<clients> (?:across|all over|in|worldwide)
		(?:for|since) (?:\w+ ){0,2}(?:\d+|fifteen|forty|ten|thirty|twenty) years,? we
		is (?:an? )?(?:\w+ )?(?:brand|daughter|division|member|spin-?off|subsidiary|unit) of (?:the )?\w+(?: [\w&]+){0,2} (?:ag|alliance|association|corp|corporation|gmbh|group|holdings?|inc|ltd)
		(?:was|were|is|been) (?:founded|established|started|incorporated|acquired|bought|taken over) (?:in|by|at|as) (?:an? |the )?\w+
		(?:our|the company's|the firm's) (?:mission|vision|passion|values|philosophy|story|heritage|goal|ambition) (?:is|are|has)
		(?:we|[a-z]+) (?:are|is|were) backed by
		(?:raised|closed|secured) (?:an?|our|its) (?:\w+ )?(?:series [a-e]|seed|round|funding) | series [a-e] (?:in|round|funding)
		(?:our|a|the) (?:family|small|young|independent) (?:business|company|firm|team of)\b…(?:since|for|based|in|of|serves|has)
		(?:more than |over |almost )?\d+ years of (?:experience|tradition|expertise|history) | with (?:decades|years) of experience
		(?:we're|we are|as) (?:an? )?(?:proud |founding |active )*members? of | (?:a|the) company with
		(?:headquartered|with (?:its )?headquarters) in | (?:the|our) (?:company|firm|start-?up) (?:employs|was|has offices|is (?:based|listed|headquartered))
		(?:wholly|majority)[- ]owned subsidiary | (?:listed|traded) on (?:the )?\w+
		(?:made|built|developed) by (?:a|an|two|three|four|our) (?:\w+ )?(?:team|group|company|former|ex-|brothers|sisters|friends|couple)
		we (?:started|began|believe|come from|stand for|employ|grew|opened|are proud|were founded|have been in)
		our team (?:consists|comes|includes|works|of|has|is (?:made|small|spread|based))
		the (?:people|team|company|makers|minds) behind (?:it|us|the|\w+ (?:have|has|is|are))
		(?:ltd|inc|gmbh|llc|plc|pvt|limited|s\.a|b\.v)\.?,? (?:is|was|has|of|develops|a company|registered|based)
		(?:our|the) (?:founders?|ceo|shareholders|investors)`)
	// surelyTechnical matches what customers can't see of how something is built.
	surelyTechnical = phrases(`
		exponential back-?off | (?:calls|pages|requests|results) (?:are|is) (?:\w+ )?(?:batched|paged|paginated|retried|throttled)
		hosted (?:on|in|at) (?:aws|azure|gcp|google cloud|amazon|hetzner|kubernetes|our) | as json | (?:json|xml|yaml) over
		(?:backend|back end|front end|frontend|service|server|integration|connector) (?:is|are|was) (?:written|built|implemented|coded|hosted) (?:in|with|on)
		(?:react|angular|vue|rust|go|python|java|node|ruby|php) (?:back ?end|front ?end|service|backend|frontend|server|app)
		(?:a|an|on|http|status|code) (?:4\d\d|5\d\d)(?: (?:error|response|status|code))?<end>
		cron (?:job|schedule|expression|script)s? | (?:payload|response|request body|json) (?:contains|has|includes|is parsed|are parsed)
		(?:responses|payloads|requests|events) are (?:parsed|stored|serialized|queued|signed|cached)
		(?:kafka|rabbitmq|sqs|redis|postgresql|postgres|mongodb|mysql|dynamodb) (?:topic|queue|stream|table|cluster|cache)s?
		stored in (?:postgresql|postgres|mongodb|mysql|dynamodb|redis|s3|an s3) | microservices
		bearer tokens? | graphql | lambda functions? | tls 1\.\d | (?:uses|via|over|with|and) (?:rest|soap|grpc)<end>
		(?:in|on|with|uses?) (?:an? |our |its )?(?:mysql|postgresql|postgres|mongodb|dynamodb|oracle|redis) (?:database|cluster|instance)
		(?:node\.js|python|java|php|ruby|\.net|go|rust|rails|django) (?:application|script|process|daemon)
		[a-z]+-sdk-[a-z]+ | (?:official|okta) sdk
		(?:tokens?|responses?) (?:is|are) (?:cached|refreshed|stored|requested|renewed) | ~/[a-z]+ endpoints?\b`)
	// surelyCompared matches how an app is held against others that have no name in our list.
	surelyCompared = phrases(`
		(?i:<heldAgainst>) (?:<allOrMost> )*<otherLike> (?i:[a-z]+ ){0,2}<rivalKind>
		<rival> (?:users|customers|fans|refugees) (?:will|feel|love|can|like|save)
		(?i:why) (?:pay for|use|buy|keep|stick with|settle for) \p{Lu}\p{Ll}+~
		(?i:like) \p{Lu}\p{Ll}+, (?:but|only)
		(?:what|as) \p{Lu}\p{Ll}+ (?:should|could|never|was|does)
		(?:fraction|half|third) of (?:the|what) (?:cost|price)?(?: of)? ?\p{Lu}\p{Ll}+~`)
	// signOnSubject matches sentences whose subject is what this integration has not.
	signOnSubject = phrases(`
		~^(?:okta )?<signOnKind>(?: (?:and|or|&) [\w -]{3,40}?)? <doesForUsers>\b
		(?:tile|icon|chiclet|button|bookmark) (?:on|in) (?:the|their|your) okta (?:end[- ]?user )?(?:dashboard|portal|home)
		(?:is|are|get|gets) (?:automatically )?(?:signed|logged)[ -]in(?: \w+)? [^.]{0,30}okta session
		okta as (?:an? |the |its |their )?(?:identity provider|idp)
		(?:sign|log)s? in(?:to)? (?:to )?(?:it|\w+)? ?(?:through|via|with|over|using) okta`)
	// acclaimMore matches praise by others, and superlatives of all there is.
	acclaimMore = phrases(`
		(?:guests|users|customers|people|admins|everyone|visitors|students|patients|teams|employees) (?:simply |just |really )?(?:adore|love) (?:it|this|us|the|our)
		(?:voted|named|chosen|elected|rated) (?:as )?(?:the )?(?:best|number one|leader)
		the \w+est (?:\w+ ){1,3}(?:there is|available|around|out there|you can (?:buy|find|get))
		recogni[sz]ed as (?:an? |the )?leader`)
	// appsWithSignOn matches what is said of other apps.
	appsWithSignOn = pattern.New(`\b(which|what|that|apps?|applications|whether|who|how) (\w+ )?(still )?` +
		`(use|uses|used|using|support|supports|have|has|lack|lacks|with|without) ` +
		`(saml|scim|oidc|sso|single sign-on|passwords?)\b`)
	// costsNothing matches more offers.
	costsNothing = phrases(`
		free for (?:non-?profits?|charities|schools|students|teachers|everyone|all|life|individuals|start-?ups|small \w+|teams|one|two|three|up to|\d+)
		(?:eur|usd|gbp|chf|inr|jpy|brl|aud|cad|rs\.?|€|\$) ?\d[\d.,]* (?:per|a|each|/) ?(?:user|seat|month|year|person|employee)
		only pay (?:when|if|for|as|after|once) | pay only (?:when|if|as|after|once)
		(?:a few|some|\d+|two|three|five|ten) (?:cents|dollars|euros|pounds|rupees|yen) (?:per|a|each|for)`)
	// callsMore matches calls that the other patterns lack.
	callsMore = phrases(`
		~(?:^|[.!?] )(?:please |just |so |simply )*join (?:more than |over |the )?(?:\d|thousands|hundreds|our|us\b)
		give us a (?:ring|call|shout|buzz) | ~(?:^|[.!?] )(?:please |just |so )?(?:try|test) it out\b
		reach us | ask your (?:account manager|csm|dealer|partner|sales\w*|representative|reseller)
		you should (?:try|test|buy|get) | (?:talk|speak|write|chat) to us`)
	// cheers matches what is said for effect.
	cheers = phrases(`
		forward-thinking | supercharg\w+ | synerg(?:y|ies) | unlocks? (?:the )?(?:full )?(?:potential|synergies|power) | people journey
		life is too short | (?:begone|farewell|goodbye|good riddance)! | ~(?:^|[.!?] )who (?:doesn't|wouldn't|does not) (?:love|like|want|hate)\b
		you snooze,? you lose | to the curb | ding dong | zombie accounts | no excuses | ~(?:^|[.!?] )(?:ding|tada|knock|psst|surprise|hurrah|cheers|hallelujah)\b[^.!?]{0,12}!`)
	// futures matches more of what isn't there today.
	futures = phrases(`
		(?:version|release) ?\d[\d.]* (?:introduced|added|brought|came|improved|fixed|removed)
		recently,? we(?:'ve| have)? \w+ed | (?:was|were|has been|have been) (?:recently|newly|lately) \w+ed
		in (?:the )?(?:near )?future,? | under construction | until (?:the|this|that) (?:feature|function|release|card|import|integration|version) (?:is|gets|has been|was)
		~(?:^|[.!?] )(?:eventually|one day|someday|at a later stage|later on|in time),?\b[^.!?]{0,40}\bwill\b | will follow`)
	// notPlanned matches what ends or happens soon, as data of an app.
	notPlanned = pattern.New(`\b(?:contracts|leases?|licen[cs]es|meetings|moves|orders|projects|renewals|shifts|tasks|trips|visits) (?:that|which) (?:are|were) (?:already )?(?:planned|scheduled)(?: for (?:the )?next \w+)?\b|` +
		`\b(?:ends?|ending|expires?|expiring|lapses?|due|runs? out|starts?|starting|leaves?|leaving|` +
		`retires?|changes?|needed|renews?) (?:very )?soon\b|` +
		`\bsoon (?:after|before|enough|as)\b`)
	// remarks matches what an author has to do yet.
	remarks = phrases(`
		<wording> (?:comes?|follows?|to be (?:supplied|written)|will (?:be (?:added|provided|sent|supplied|written)|come|follow)) ?(?:from|in|later|next|on|once|shortly|soon|tomorrow|when)?
		(?:same|identical) <wording> (?:as|like) | <copied> (?:it|that|the <wording>|this) from (?:here|my|our|the|there) | <copied> the <wording> (?:of|on) our
		~(?:^|[.!?] )(?:i|we|marketing|sales)(?:'ll| have to| must| need to| shall| still have to| will) (?:add|complete|finish|provide|send|supply|write) (?:it|more|something|that|the <wording>|this)\b
		~(?:^|[.!?] )(?:a few|more|nice|some|two)(?: good| nice)? (?:lines|sentences|words) (?:about|for|here|on)\b
		~(?:^|[.!?] )(?:awaiting|expecting|missing|pending|waiting for) (?:the )?(?:final |new )?<wording>\b
		~\((?:add|insert|fill in|list|describe|write|check|ask|replace|confirm|complete|mention) (?:the|here|your|our|more|some|an?|with)\b[^)]{0,60}\)
		~\btk\b:? | (?:sentence|paragraph|point|bullet) \d+: ~
		please (?:replace|rewrite|shorten|reword|fill|complete|insert) (?:this |it |here )?(?:with|by|text|in|here)
		check with \w+ (?:whether|if|that|before) | will (?:finish|complete|write|add|fill) (?:this |it |more )?(?:in )?(?:tomorrow|later|soon|on monday|next week)
		~\<{3,}|>{3,}|={4,} | (?:final|next|new) version (?:follows|comes|will follow)`)
	// inSquareBrackets matches words in brackets that stand for other words.
	inSquareBrackets = pattern.New(`\[[^\]]*\b[a-z]{3,}\b[^\]]*\](?:[^(]|$)`)
	// surelyStep matches a step of a setup that nothing else is.
	surelyStep = phrases(`
		<entersIt> (?:the|their|these|this|your) (?:\w+ )?(?:okta )?<valueOfOkta>
		~(?:^|[.!?;] )<toSetUp>,? (?:an?|each|one|the|their|your) (?:\w+ )?(?:admin\w*|customer|owner|user)\b
		install & authori[sz]e
		(?:should|must|has to|have to|needs? to) (?:then |first )?(?:click|press|tap|paste|copy|navigate|log in as)
		(?:client secret|client id|api key|token|okta domain|metadata) (?:has to|must|needs to|should|can|is to) be (?:entered|pasted|copied|added|saved|filled in)
		(?:must|have to|should|need to) first \w+ | scan the qr code
		(?:make sure|ensure|check) (?:that )?(?:the|all) scopes (?:are|have)`)
	// byOthers matches what isn't said to the reader.
	byOthers = pattern.New(`\b(?:they|admins|administrators|users|people|owners|teams|employees|managers|customers) (?:can |may |should |always )?(?:feel free|look forward) to\b`)
	// notesToAuthors matches what the author of the text was told, or says.
	notesToAuthors = phrases(`
		~\(<colleagues> to (?:approve|confirm|check|review|verify|decide|add|complete|provide|sign off|rewrite|supply)\b[^)]{0,40}\)
		~\(?\bmax(?:imum|\.)? ?\d+ (?:char|word|letter|sign)\w*
		here (?:comes|goes|follows|will be|should be) (?:the|a|our|another) (?:paragraph|sentence|text|description|part|benefit)
		here(?:'s| is) (?:a|an|the|your|my) (?:\w+ ){0,2}(?:description|version|draft|text|rewrite|summary)\b
		(?:end|start) of (?:draft|text|description|copy) | (?:comment|note|question|remark|feedback) (?:from|for|to|by) \w+:~
		as an ai | (?:character|word) (?:count|limit)`)
)

var (
	// wantsObject matches ends of texts with a preposition that rarely ends a sentence.
	wantsObject = pattern.New(`\b(?:access\w* to|belong\w* to|assigned to|entitled to|` +
		`(?:work|deal|share|interact|start|connect)\w* with|` +
		`(?:look|ask|wait|pay|search)\w* for|take care of|` +
		`(?:work|rel[iy]|depend|insist|build|agree)\w* on)$`)
	// hasObject matches what such a preposition can belong to.
	hasObject = pattern.New(`\b(?:` +
		`(?:what|which|who|whom|where|whatever|that|than|as)\b|` +
		`to (?:work|deal|share|interact|start|connect) with|` +
		`(?:is|are|be|was|were) (?:\w+ )?(?:assigned|entitled|connected|waited|asked|paid) \w+$|` +
		// or a clause without “that”: “the apps people work with”
		`(?:they|he|she|it|you|we|people|someone|everyone|users?|employees?|team|person|teams|members?|managers?|` +
		`admins?|customers?) (?:\w+ )?` +
		`(?:has|have|had|needs?|gets?|wants?|belongs?|is|are|works?|deals?|rel(?:y|ies)|depends?|asks?|waits?|` +
		`looks?|pays?|shares?|starts?|insists?|builds?|agrees?)\b)`)
)

var (
	// halfOnly are words with which half a sentence begins.
	halfOnly  = english.SetOf(`although because if unless when whereas which while`)
	asksWhere = pattern.New(`\b(where|what|who|whom|whose|how|which|that|than)\b`)
	knownAs   = pattern.New(`\b(known|used|such|same|serves?|saved|listed|count\w*|signed in) (\w+ )?as\.`)
	theNounOf = regexp.MustCompile(`\b(the|a|an|their|its) [a-z]+ of\.$`)
	// openEnds are words that no text ends with, if it has no period.
	openEnds = english.SetOf(`
		a about an and any are aren't as at because been being besides between both but by can can't could couldn't
		did didn't do does doesn't don't during each either every for from had has hasn't have haven't he how
		however if into is isn't it its many may might more most must my neither no not of onto or other our own per
		same several shall she should since some such than that the their then there these they this those through
		to toward until upon us very via was wasn't we were weren't what whether which while who whose will with
		won't within without would your`)
)

// listsNames reports whether a sentence, apart from names, has only words that say that an
// app works with something.
func (s Subject) listsNames(sentence string) bool {
	own := english.SetOf(strings.Join(english.Words(s.text(oin.AppName)), " "))
	okta := false
	for i, field := range strings.Fields(sentence) {
		for _, w := range english.Words(field) {
			okta = okta || w == "okta"
			name := i > 0 && strings.IndexFunc(field, unicode.IsUpper) >= 0
			if !name && !own[w] && !emptyInDescription[w] && !emptyAboutOkta[w] && !besideOkta[w] {
				return false
			}
		}
	}
	return okta
}

// besideOkta are words that, beside Okta and other names, say only that an app works with them.
var besideOkta = english.SetOf(`
	account active addition any as available best better can certified customer both built businesses catalog
	classic companies compatible connect connector current currently customer customers data directories edition
	engine enabled every everything existing featured files here identity including its license listed many more
	most needed needs need no or org recommend recommended organizations others plus popular prerequisite required
	requires several so source sources subscription such suitable systems tenant than tools trusted us use useful
	using uses various verified via webhook webhooks well-known we well where`)

// plainQuestion reports whether a question is what an app answers, and not one to the reader.
func plainQuestion(question string) bool {
	const least = 6 // words
	return leadingWh.MatchString(question) && len(strings.Fields(question)) > least && !toReader.MatchString(question)
}

var (
	leadingWh = pattern.New(`^["“(]?(which|who|whose|how many|how much|where|what|when)\b`)
	toReader  = pattern.New(`\b(you|your|yours|you're|if|doesn't|wouldn't)\b`)
	// isVacant matches what is free as a seat is, and bestUsed what is best as a number tells.
	isVacant = pattern.New(`\b(?:booked|occupied|reserved|taken) (?:is|are|becomes?) free\b|\b(licen[sc]es?|seats?|desks?|rooms?|slots?|places?|tables?|beds?|spaces?|lockers?|lines?|staff|people|time) (again )?(is|are|becomes?|get|gets) free\b`)
	// countedMore are numbers and limits, and no claims: “more seats than the contract allows”.
	countedMore = pattern.New(`\b(?:more|less|fewer) than (?:one|once|twice|an?|two|three|four|five|\d+)\b|` +
		`\bmore (?:[a-z]+ ){1,3}than (?:(?:the|their|an?|its|they|he|she|each|[a-z]+) ){0,2}` +
		`(?:allows?|allowed|covers?|gives?|grants?|has|have|includes?|intended|necessary|needed|needs?|permits?|` +
		`require[sd]?|should|used|uses)\b`)
	bestUsed = pattern.New(`\bbest-(used|selling|known|rated|before|effort|fit|match\w*|paid)\b`)
)

// Patterns that are weighed with what else a description says.
var (
	oktaWord  = pattern.New(`\bokta`)
	brokenOff = phrases(`
		~(?:[,:;&\-–—(]|\.\.\.|\x{2026})$ | <cutOff>$
		(?:and|or|then|also|which|that|it|they|can|will|to) <takesObject>$`)
	// endsInParticle matches sentences that end with such a word all the same: “what people
	// have access to”.
	endsInParticle = phrases(`
		(?:(?:tak\w*|taken|took) care of|ma(?:d|k)e of|consist\w* of)$
		(?:aware|rid|capable|full|afraid|proud|part|out|think|know|dispos\w*|approve[sd]?|a lot|hear\w*|speak\w*) of$
		(?:sign|log|clock|check|opt|phone|dial)(?:s|ed|ged|ging|ing)? in$ | built[ -]in$
		(?:access\w* to|belong\w* to|assigned to|entitled to|used to)$
		(?:work|deal|compl[iy]|share|interact|start|connect)\w* with$
		(?:work|rel[iy]|turn|switch|go|log|sign|depend|insist|build|agree)\w* on$ | (?:later on|add-on)$
		(?:look|ask|wait|pay|care|search)\w* for$ | as is$ | (?:come|log|sign)\w* from$`)
	// goesOn matches ends of texts after which more has to come: “write the Okta”.
	goesOn = phrases(`
		<anyOne> <whichOne>$
		(?:every|if|while|because|until|between|via|per|onto|they|he|she|we|our|my)$
		(?:could|should|would|must|might|either|whether|e\.g|i\.e)$`)
	// stopsShort matches a period after a word that another one has to follow.
	stopsShort  = phrases(`<hanging>\.$~`)
	endsInOf    = pattern.New(`\b(owners?|managers?|list|number|rest|end|start|names?|day|month|case|help|because|instead|each|one|most|some|any|none|behalf|approval|status) of\.$`)
	twoCapitals = pattern.New(`\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`)
	// listing matches a sentence that has room for several things.
	listing    = pattern.New(`:|, and |, or `)
	listItem   = pattern.New(`^([-–—•*·▪✓✔]|\d+[.)]) ?`)
	endsInLink = pattern.New(`\S[./@]\S+$`)
	// legalNotice matches what lawyers add about the names of others.
	legalNotice = phrases(`
		okta\b.{0,60}\b(?:trademarks?|trade marks?) | (?:trademarks?|trade marks?)\b.{0,60}\bokta
		(?:not|neither) (?:affiliated|endorsed|sponsored|associated) | respective owners`)
	// requirement matches a sentence that only says what has to be there.
	requirement = phrases(`
		(?:must|have to|has to|need to) (?:be|have|own|use) (?:an? )?(?:\w+ )?okta (?:workflows )?<oktaCustomer>
		~^(?:only )?(?:available )?(?:for|to) okta (?:\w+ )?customers(?: only)?[.!]?$
		~^<thisApp?> (?:also )?(?:requires?|needs?) (?:to have )?(?:an? |your |the |active |existing |valid |paid )*okta(?: <oktaProduct>)?(?: \w+)?(?: <oktaPlan>)?[.!]?$
		~^(?:an? )?(?:active |valid )?okta (?:subscription|account|license|tenant|org) (?:is )?(?:required|needed)[.!]?$`)
	// whereToAsk matches a sentence that sends readers elsewhere.
	whereToAsk = phrases(`
		~^(?:for|if you have) (?:any |more |further |all )?(?:questions?|help|support|details|information|info|issues)\b
		~^(?:please )?(?:contact|reach out|ask|email|call|visit|see|read|learn|talk|speak) (?:to |more |us\b|our |your |the )
		~^questions\b`)
	// whereListed matches a sentence that only says that the app is in the catalog.
	whereListed = phrases(`
		~^[“"]?(?:[\w.&'-]+ ){1,3}<mayBe> (?:<nowAlso> )*<listedIn>(?: \w+)? <at> (?:the |okta's )?<oktasCatalog>(?: \w+){0,3}[.!]?$
		~^(?:you|customers|admins)(?:'ll| can| will| may)? (?:also )?<getIt> (?:it|us|\w+)(?: \w+)? <via> (?:the |okta's )?<oktasCatalog>(?: \w+){0,3}[.!]?$
		~^(?:[\w.&'-]+ ){1,3}is (?:<proudTo> )+(?:a |an )?(?:part|member|in|on|listed)(?: of| in| on)? (?:the |okta's )?<oktasCatalog>[.!]?$
		~^(?:now |also |available |listed |and )+(?:in|on|from|through|via) (?:the |okta's )?<oktasCatalog>[.!]?$
		~^(?:please )?<getOrFind> (?:it|us|\w+)(?: \w+)? <via> (?:the |okta's )?<oktasCatalog>(?: \w+){0,3}[.!]?$`)
	// internalNote matches what colleagues write to each other.
	internalNote = phrases(`
		~\?{3,} | draft (?:v|version )?\d~
		not (?:yet )?approved by (?:legal|marketing|product|pr|sales|management)
		~(?:^|[.!?(\[-] )(?:please )?check (?:this )?with (?:the )?\w+ team\b
		~[\[{\<][a-z@]+ (?:team )?to <fillIn>\b[^\]}>)]{0,60}[\]})>]
		~(?:^|[.!?] |\n)@[a-z]+[,:]? (?:please|pls|can you|could you)\b
		~-{1,2}> ?(?:marketing|legal|product|sales|pm|team|todo|check)\b
		is this (?:ok|okay)\? | ~\<\<[^\<>]{2,120}>>
		(?:pls|plz) (?:add|fill|insert|write|complete|finish|provide|replace|delete|remove|send|put|make|edit|correct|expand|translate)
		~[\[{\<(][^\]}>)]{0,30}\b<pleaseCan> (?:please )?<fillText>\b[^\]}>)]{0,60}[\]})>]
		(?:legal|marketing|product|pr|sales|comms|@\w+)(?: team)?[:,] ?(?:please|pls|to|can you|could you)
		(?:please|pls) (?:check|review|confirm|verify|approve|advise|update|rephrase|reword|shorten|double[ -]check)
		note to (?:self|reviewers?|okta|the team) | before we (?:submit|publish|send|go live)
		(?:needs?|pending|awaiting|waiting for) (?:legal|marketing|final|internal|pr) <approval>\b.{0,20}$~
		~[(\[-] ?(?:still )?(?:needs?|pending|awaiting|waiting for) (?:approval|sign[ -]off|review|confirmation)\b.{0,20}$
		<wording>(?: (?:above|below|here))?(?: still| also)? (?:(?:is|are) )?(?:needs?|pending|awaiting|waiting for) <approval>
		(?:final|approved|updated|new) (?:wording|copy|text|blurb) (?:to|will) (?:follow|come)
		~\[(?:note|comment|check|draft|internal)\b | ~[\[{\<][^\]}>]{0,60}\b<toCome>\b[^\]}>]{0,60}[\]}>]
		(?:copy|wording|blurb|description|text) (?:from [\w ]{2,20} )?(?:to follow|to come)`)
	// onlyListed matches a sentence that ends with a list of products that an app works with.
	onlyListed = phrases(`
		<worksWith>(?: (?:\w+ ){0,3}(?:such as|like|including))?:? \(?(?:<listedToo>\)?[,/]? ?)+[.!)]*$~`)
	// amongMany matches Okta in a list of products that ends with how many there are.
	amongMany = phrases(`
		<connectors>\b.{0,60}\bokta\b.{0,80}\b<manyMore> (?:more |other |others|popular )?<appsAndTools>\b[^.!]{0,20}[.!]?$~`)
	otherProvider = phrases(`<otherProvider>`)
	// subject matches a name that a sentence begins with, and says something of.
	subject = phrases(`
		~^((?:[A-Z0-9][\p{L}\d.&'’-]*)(?: (?:&|[A-Z0-9][\p{L}\d.&-]*)){0,3})(?:,| by [A-Z]\S*( [A-Z]\S*)*)? (?:<does>|<phrasal> (?:out|over|up|off|in|back)|<doesWith> <object>)\b`)
	// nameAndVerb matches a name of several words that a sentence begins with, and what may be a verb.
	nameAndVerb = pattern.New(`^((?:[A-Z][\p{L}\d.&-]*)(?: [A-Z][\p{L}\d.&-]*){1,3}) ([a-z]+s)\b`)
	// withName matches a name that a sentence begins with by what is done with it.
	withName = pattern.New(`^(?:With|Using|Thanks to|By using|The) ([A-Z]\p{Ll}+(?:[A-Z]\p{Ll}+)*)(?:,| (?:platform|app|application|software|system|solution|suite|tool|portal)\b)`)
	// innerCapital matches names such as AccessIQ.
	innerCapital = pattern.New(`\p{Ll}\p{Lu}|\p{L}\d`)
	// noSubjects are words with which sentences begin that name no product.
	noSubjects = english.SetOf(`a an the this that these our your their its it we you they each every everyone
		everything nobody nothing okta workflows with in on for from by to and of as when if anyone someone who what
		which some many most more less both either neither flows admins admins' managers employees users teams
		customers people work support access identity security it hr automation provisioning onboarding offboarding
		integration integrations connector connectors service api app application platform software solution system
		tool product data compliance governance payroll single sign-on management support setup pricing data
		deployment`)
	// emptyAboutOkta are words that, of Okta, say only that an app works with it.
	emptyAboutOkta = english.SetOf(`also are available be built can compatibility compatible connected connecting
		easily full fully get has have identity cloud identities includes included including integrated integrating
		it's its natively partner partners partnership partnered proud proudly member trusted technology ecosystem
		all other every major leading identity providers provider idps idp directories directory now offer offers
		out box provide provides ready seamless seamlessly simple simply support supported supporting supports too
		together tightly up we welcome love friendly well work working yes`)
	// emptyInDescription are words that say nothing about a product.
	emptyInDescription = english.SetOf(`
		a an and api app application apps by connector customers description for from in integration integrations is
		it of oin official okta okta's on our platform product s saas service services software solution system the
		this to tool users using with workflow workflows your that connect connects integrates integrate works
		catalog entry`)
)
