package check

import (
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
)

// firstIn returns the first match of the first pattern that a text has, or "".
func firstIn(text string, patterns ...*pattern.Pattern) string {
	for _, p := range patterns {
		if m := strings.TrimSpace(p.FindString(text)); m != "" {
			return m
		}
	}
	return ""
}

var (
	// chat matches how people talk, and not how catalogs are written.
	chat = phrases(`
		~[;:]-?[)d(p](?:\s|$) | ~\w\.\.\. ?\w | say (?:goodbye|bye|hello|farewell|no) | bid farewell
		(?:let's|let us) (?:be honest|face it|be real|admit it)
		(?:we|we've) (?:get it|hear you|feel you|been there|got you|know (?:the feeling|how (?:it|that) feels))
		~(?:^|[.!?] )<chatty>\b | (?:has|have|'s|got) (?:got )?your back | before you can (?:say|finish|blink)
		(?:kick|sit|lean) back | rejoice | while you (?:sip|sleep|nap|enjoy|have|drink)
		(?:sleep|rest) (?:easy|tight|well|like a baby) | no (?:sweat|fuss|drama|stress|nonsense|brainer|strings)
		nightmares? | headaches? | boring | dirty work | heavy lifting | silver bullet | secret sauce | superpowers?
		superhero\w* | happy (?:campers?|dance) | a joy | love it | you'll love | we love | we hate | hates?
		nobody likes | no one likes | everyone loves | everybody loves | believe (?:us|it) | trust me | promise!
		madness | pesky | nasty | annoying | stupid | silly | crazy | lousy | freaking | darn | heck | stuff
		buddies | peeps | bad guys | baddies | since forever | like a (?:boss|pro|charm)
		in a (?:jiffy|snap|flash|blink) | at the speed of`)
	// askedReader matches a question to the reader, before the answer.
	askedReader = pattern.New(`[^.!?]{2,}\? \S`)
	// asksForQuestions matches those that lead to a contact.
	asksForQuestions = pattern.New(`\b(questions?|need (more|help)|interested|curious|problems?|trouble)\b[^.!?]*\?`)

	// hype matches praise by classes of words.
	hype = phrases(`
		(?:award|prize)[ -]winning | prize-?winner | acclaimed | renowned | celebrated | famous | prestigious
		reputed
		(?:a|the|our) premier (?:\w+ ){0,2}(?:platform|tool|solution|provider|product|choice|app|vendor|destination|partner)
		unprecedented | outstanding | extraordinar\w+ | undisputed | unbeaten | finest | gold standard
		exceptional\w* | ~\bremarkabl[ey]\b | stunning\w* | beautiful(?:ly)? | delightful\w* | spectacular\w*
		magnificent | brilliant\w* | superb\w* | flawless\w* | phenomenal\w* | legendary | peerless | matchless
		~\bimpeccabl[ey]\b | top[ -]notch | top[ -]rated | first[ -]class | world[ -]leading | industry[ -]leading
		market[ -]leading | pioneering | trail-?blazing | visionary | breathtaking | jaw[ -]dropping
		out of this world | bulletproof | unhackable | unbreakable | foolproof | ingenious | genius | sensational
		marvel\w* | wonder(?:ful|s) | dream\w* (?:solution|tool|team) | holy grail | crown jewel | powerhouse
		hands down | by far | bar none | on the planet | on earth | in the universe
		ever (?:made|built|created|invented) | of all time
		love(?:d)? by (?:thousands|millions|everyone|teams|users|customers)
		trusted by
		(?:rated|rating of|scores?) \d(?:\.\d)?(?: out of| of|/| stars)
		five[ -]stars? | 5[ -]star | (?:most|highest)[ -](?:\w+ )?rated
		(?:experience|feel|discover|enjoy) the (?:magic|power|future|difference|joy|freedom)
		(?:redefin|reinvent|reimagin|transform|disrupt|revolutioni)\w+ (?:the|how|what|your)
		take\w* .{0,30}to the next level | one of a kind | a must(?:-have)? | must[ -]have | unlike any(?:thing)?
		nothing (?:like it|beats) | better than any | sets? the (?:standard|bar|benchmark)
		the (?:world's |absolutely |simply |single )?<smart>e?st (?:\w+ ){0,3}<bestThing>
		the most \w+ (?:\w+ ){0,3}<mostThing>
		(?:thousands|hundreds|millions) of (?:happy|satisfied|delighted|loyal|enthusiastic) \w+`)

	// soon matches what is to come, or has just come.
	soon = phrases(`
		<whatComes> (?:is|are) (?:also |currently |already |still )?<underway>[.,]
		shortly[.!] | soon
		(?:upcoming|forthcoming) (?:\w+ )?(?:releases?|versions?|features?|updates?|support|integrations?|modules?|cards?|actions?)
		in due course | any day now | stay tuned | watch this space
		to follow (?:in|soon|by|later|shortly|next|this)
		(?:will|to) (?:come|arrive|follow|land|ship|launch|debut)(?: (?:in|by|with|later|next|this|soon|shortly|from|on)|[.,!]|$)
		about to (?:launch|release|add|ship|come)
		(?:has|have|was|were|'ve|we) (?:just|recently|newly|freshly) (?:been )?<launched>
		newest (?:release|version)
		latest (?:release|version|update) (?:adds|brings|has|includes|introduces|supports|comes)
		(?:is|are) expected (?:to|in|by|for|this|next|later)
		(?:is|are) (?:also |currently |already |still )?(?:planned|scheduled|slated|foreseen) (?:for|in|by) <someTime>
		(?:we're|we are|our team is|engineers are) (?:also |currently |now |still |already )*<building>
		(?:we|it|they|that|which) will <evenThen?> <offerLater> .{0,60}\b(?:<someTime>|later|then|too|as well|next)
		<newIn> (?:the )?(?:version|release|v|build) ?\d[\d.]*
		version \d[\d.]* (?:or later|and later|onwards|and up) | early access
		(?:in|a|as a|closed|public|private|open|currently|still|beta) beta
		beta (?:version|release|phase|stage|program\w*|feature|test\w*|customers)
		(?:beta|alpha|preview|coming|planned)\) | tech(?:nical|nology)? preview | public preview | private preview
		(?:our|the|product) road-?map | next (?:release|version|sprint|iteration|generation release)
		future (?:versions?|releases?|updates?|enhancements?|plans?)
		(?:(?:later|early in|late in|end of|by) )?(?:this |next |the coming )<season>
		~\b(?:in|by|from|until) q[1-4]\b | later (?:this|next) (?:year|month|quarter|season|<season>)
		not (?:yet|there yet) (?:supported|available|possible|included|implemented|covered|in)
		now (?:also (?:supports?|includes?|offers?|covers?|with)|supports?|includes?|available|comes with|offers)
		new: | new this (?:year|month|quarter|season|<season>)`)
	asSoonAs = pattern.New(`\b(as|how|too) soon( as)?\b`)

	// against matches how a product is held against others.
	against = phrases(`
		(?i:<ratherThan>) (?:the |an? |your )?<rival>
		(?i:other|competing|rival|traditional|legacy|conventional|all other) (?i:[\p{L}-]+ ){0,2}(?i:<rivalProducts>) (?i:<fallShort>)
		(?i:our|its|the) (?:(?i:main|biggest|closest|nearest) )?(?i:competitors?|competition|rivals?)`)

	// asksReader matches sentences that tell readers to get in touch, to buy, or to look elsewhere.
	asksReader = phrases(`
		~(?:^|[.!?:] )(?:<lead-in> )*<actNow>\b[^.!?]{0,60}\b<askedFor>\b
		~(?:^|[.!?:] )(?:please |just |so |simply )*<discover>\b[^.!?]{0,60}\b<discovered>\b
		~(?:^|[.!?] )<wondering>\b[^.!?]{0,60}\?
		(?:we'd|we would|we'll|we will) (?:be )?(?:happy|glad|pleased|love|delighted) (?:to|for)
		contact details | for (?:more|further|additional) (?:information|details|info)
		more (?:information|details|info) (?:is|are|can be|at|on|in|under)
		(?:available|free) (?:for|to) download`)

	// implementation matches what the integration is made of.
	implementation = phrases(`
		<infrastructure>
		(?:a|an|our|in|with|on) <builtOn> (?:app|application|service|backend|microservice|script|worker|server|program|job|daemon|code)
		(?:written|built|implemented|developed|coded|programmed) (?:in|on|with) \w+
		(?:get|post|put|patch|delete) (?:requests?|calls?)
		https? ?(?:status|requests?|calls?|headers?|responses?|post|get)?
		status codes?
		(?:response|request|rate[ -]limit|link|retry-after|authorization) headers?
		next link
		(?:since|after|limit|filter|query|search) (?:query )?parameters?
		rate limits? | (?:exponential )?back-?off | paginat\w* | cursors? | upserts? | payloads? | webhooks?
		schemas? | idempoten\w+ | endpoints? | polls? | polling | cach(?:e|es|ed|ing) | apis? | rest apis? | sdks?
		jwts? | json | client credentials | mtls | tls | aes(?:-256)? | sha-?256 | microservices? | serverless
		cron\w* | batch(?:es)? of \d+~
		\d+ (?:records|users|items|entries) (?:per|at a) (?:page|time|request|call)~`)
	infrastructure = phrases(`~^<infrastructure>$`)
	camelName      = pattern.New(`\b[a-z]{2,}[A-Z][A-Za-z]{2,}\b`)

	// ofCompany matches facts of the company.
	ofCompany = phrases(`
		spin-?(?:off|out)
		(?:won|wins|received|winner|finalist|shortlisted|awarded)\b[^.]{0,50}\b(?:award|awards|prize|medal|title|accolade)s?
		former \w+ (?:engineers?|employees|executives?|founders?|researchers?|officers?|consultants?)
		(?:ex|former)-\w+ | (?:backed|funded|financed|owned|acquired|supported) by
		our (?:\w+ )?<ourTeam> (?:consists?|(?:team|engineers|founders) <consist>|is made|has|have|are|is|come|comes|brings?|were|was)
		venture capital | ipo | unicorn
		(?:customers|clients|offices|employees|users|teams|staff|people|partners) (?:in|across|on) (?:more than |over )?(?:\w+ )?<places>
		founded | founders? | headquarter\w* | family[ -](?:owned|run|business) | market leader | global leader
		leading provider | leading vendor
		our (?:mission|vision|values|story|history|culture|people|heritage|journey|passion)
		years? of experience | (?:is|as) an? \w+ company | company (?:based|that was) | part of the \w+ group
		partners? of (?:aws|microsoft|google|sap) | (?:gold|silver|platinum|certified) partner
		(?:listed|traded) on | we (?:have|are) been | proudly`)

	// offer matches what something costs, or that it costs nothing.
	offer = phrases(`
		without (?:an? |any |additional |extra |further )*(?:charge|cost|fee|surcharge)s? | early[ -]birds?
		sav(?:e|es|ing) (?:up to )?\d+ ?(?:%|percent|per cent)[^.!?]{0,30}\b(?:before|by|until|when they (?:order|pay|sign))
		<nonprofits> (?:gets?|pays?|receives?|saves?) (?:\w+ )?(?:\d+|discounts?|half|less|nothing|free)
		(?:ask|enquire|inquire)\b[^.!?]{0,30}\b(?:conditions|discounts?|offers?|prices?|pricing|rates)
		our (?:\w+ )?(?:discounts?|fees|price lists?|prices|rates)
		(?:add-on|connector|integration|module|package|service)\b[^.!?,]{0,60}\b(?:is|and is) (?:billed|charged|invoiced) (?:annually|by|in advance|monthly|per|quarterly|separately|yearly)
		(?:available|comes|contained|included|part) (?:at|in|of|with) (?:all|every|our)(?: our| the)?(?: <paidPlan>)? (?:editions?|packages?|plans?|subscriptions?|tiers?)
		(?:contains?|gets?|includes?|offers?|with) (?:\w+ ){0,2}free seats? | free seats? (?:for|in|with)
		\d+ (?:days?|weeks?|months?) (?:without|with no|free of) (?:any )?(?:obligations?|commitments?|risk|strings)
		free <freeThing> | forever free | for free
		(?:is|are|it's|comes|completely|totally|entirely|absolutely|100%) free[.,!]
		costs? (?:only |just |less|as little|nothing|from|about|around|[$€£¥]?\d)~
		(?:only|just|as low as|as little as|starting at|starts at) (?:[$€£¥] ?\d[\d.,]*|\d[\d.,]* ?<currency>)~
		~[$€£¥] ?\d[\d.,]*k? ?(?:/|per|a|each) ?(?:user|seat|month|mo|year|yr|person|employee|device|admin|licen[sc]e|agent)\b
		\d[\d.,]* ?(?:€|eur|usd|gbp|chf|cad|aud|dollars?|euros?|pounds?|cents?|francs?) ?(?:/|per|a|each|monthly|yearly)
		\d+ ?(?:%|percent|per cent) (?:discounts?|rebates?|off)
		(?:get|gets|receive|receives|offer|offers|special|volume) (?:an? )?(?:\w+ )?(?:discounts?|rebates?)
		money[ -]back | special offer | introductory (?:price|offer) | list price | price tag | flat fee
		(?:no|without|zero) (?:setup |hidden |extra |additional |monthly |licen[sc]e )*(?:fees?|costs?|charges?|credit card|cost)
		at no (?:extra|additional|further)? ?(?:cost|charge) | credit card (?:is |not )?(?:needed|required)
		~\baffordabl[ey]\b | inexpensive
		low[ -]cost (?:solution|alternative|option|way|plans?|pricing|service|platform|tool|app|software|licen[sc]es?|edition|price)s?
		best price | great value | value for money | half (?:the )?price | pay[ -]as[ -]you[ -]go
		pay (?:only )?(?:per|for what|by the) | per[ -](?:seat|user) (?:pricing|price|licen[sc]e)
		price(?:d|s)? (?:per|from|at|on) | pricing (?:is|starts|begins|from|on|depends)
		(?:included|comes|available) (?:in|with|on|at) (?:the |all |every |our )?<paidPlan> (?:plan|tier|edition|package|subscription)s?
		\d+ ?(?:%|percent|per cent) (?:off|discount|cheaper|less|savings)`)

	// signsIn promises that users sign in through Okta.
	signsIn = phrases(`
		<member>\b[^.]{0,60}\b<signedIn>\b[^.]{0,40}\b(?:over|via|through|with|by|using|per) <signProtocol>~
		(?:over|via|per|through) (?:scim|saml|oidc|openid connect)
		<logging>[ -]?(?:in|on)(?:to)?\b.{0,60}\b(?:with|using|through|via|from|by) (?:<theirOwn> )*(?:okta|single sign|sso|saml|oidc)~
		okta as (?:the |an? |your )?(?:identity provider|idp)
		scim[ -](?:based |compliant |2\.0 )?(?:provisioning|sync\w*|server|endpoint|support)~`)
	onePassword = phrases(`
		<without> (?:\w+ )?(?:an? |their |the |any )?<separate> (?:passwords?|log-?ins?|credentials)
		one (?:password|log-?in|identity) for (?:everything|all|both)
		<automatic> (?:user )?(?:provisioning|deprovisioning) (?:via|with|through|over) (?:scim|saml|okta)~
		okta as (?:the |an? |your )?(?:identity provider|idp)
		scim[ -](?:based |compliant |2\.0 )?(?:provisioning|sync\w*|server|endpoint|support)~`)

	// step matches a step of a setup: what to do with which part of a page.
	step = phrases(`
		~(?:^|[.,:;)] |\b<next>(?: then)? |\b\d+[.)] ?|\n|[-•*] )<click>\b[^.,;:]{0,45}?\b<pagePart>\b
		\d[.)] ?[A-Za-z]+ [^.\d]{2,60} \d[.)] ?[A-Za-z]+~`)

	// bracketNote matches what someone has to fill in.
	bracketNote = phrases(`
		~[\[{\<(][^\]}>)]{0,60}\b<placeholder>[^\]}>)]{0,40}[\]}>]
		~[\[{(\<]?\bto be <completed> (?:by|with|after|before|later|once)\b
		~[\[{(\<]?\b<final> (?:copy|text|wording|description|version|blurb)(?: \w+)? (?:will|to|is|comes|follows|shall|from|by|pending|tbd)\b
		~[\[{(\<]?\b(?:will|to) be <supplied> by (?:our|the|marketing|product|\w+ (?:team|marketing|manager))
		~[\[{(\<]?\bsecond sentence (?:about|on|here|goes)
		~[\[{(\<]?\b(?:sentence|paragraph|text|something) about [\w ]{2,30}$
		~[\[{(\<]?\bdraft: | ~[\[{(\<]?\bdo not publish | ~[\[{(\<]?\bnot final | ~[\[{(\<]?\bwork in progress
		~[\[{(\<]?\bwip\b
		~[\[{(\<]?\bstill (?:being )?(?:written|drafted|edited|working on this)`)
	bareXs = pattern.New(`\b(XX+|YY+|ZZ+|NN+|X{1,3}%|N%)\b`)

	// stopsBefore matches the end of a text that stops before its object, with a period.
	stopsBefore = phrases(`
		<openEnd>\.?$~
		~, (?:it|they|he|she|we|you|which|that|who|where|when|the \w+|a \w+|an \w+|and|or|but|so)\.$`)
)

// loudWords returns words in capitals that are no abbreviations, at least two long ones or three,
// or nil.
func loudWords(text string) []string {
	const shortest, long = 3, 5
	var loud []string
	longs := 0
	for _, w := range english.PlainWords(text) {
		if len(w) >= shortest && strings.ToUpper(w) == w && english.IsCommon(strings.ToLower(w)) {
			if loud = append(loud, w); len(w) >= long {
				longs++
			}
		}
	}
	if longs < 2 && len(loud) < 3 {
		return nil
	}
	return loud
}

// cutWord returns the last word of a text without an end if it is no word, or one that has an
// object, or "".
func cutWord(text string) string {
	all := english.PlainWords(text)
	last := strings.TrimRightFunc(text, unicode.IsSpace)
	if len(all) < 10 || last == "" || !unicode.IsLetter(rune(last[len(last)-1])) || len(english.Sentences(text)) < 2 && !strings.Contains(text, ",") {
		return ""
	}
	w := all[len(all)-1]
	if !strings.HasSuffix(last, w) || strings.ToLower(w) != w {
		return ""
	}
	if third := english.BareOf(w); !english.Knows(w) || third != w && english.PlainVerbs[third] {
		return w
	}
	return ""
}
