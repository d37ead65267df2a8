package check

import (
	"strings"
	"unicode"
)

// firstIn returns the first match of the first pattern that a text has, or "".
func firstIn(text string, patterns ...*pattern) string {
	for _, p := range patterns {
		if m := strings.TrimSpace(p.FindString(text)); m != "" {
			return m
		}
	}
	return ""
}

// Parts of patterns that several checks use.
const (
	months   = `(january|february|march|april|may|june|july|august|september|october|november|december)`
	times    = `((early |late |mid-? ?|end of |the end of |this |next |the coming )*(spring|summer|autumn|fall|winter|year|quarter|month|week|h[12]|q[1-4]|` + months + `)( (of )?20\d\d)?|20[2-4]\d|the (near )?future|a few (weeks|months)|due course)`
	ourTeam  = `(us|me|our [\w ]{2,30}|your [\w-]+ (consultant|engineer|manager|contact|team|representative|specialist|rep)|(the|your|our) (\w+ ){0,2}(team|engineers?|consultants?|specialists?|csm|account manager|success manager|onboarding manager|helpdesk|support))`
	builtOn  = `(django|flask|fastapi|rails|laravel|spring boot|node\.?js|express|\.net|golang|go|java|python|ruby|php|typescript|rust|scala|elixir)`
	runsOn   = `(aws lambda|lambda|fargate|ec2|s3|dynamodb|mongodb|mongo|postgres\w*|mysql|redis|elasticsearch|opensearch|clickhouse|bigquery|snowflake|kafka|rabbitmq|sqs|kubernetes|k8s|docker|terraform|cloud functions?|cloud run|azure functions?|cosmos ?db|cassandra)`
	otherIdP = `(google|microsoft|github|gitlab|apple|linkedin|facebook|slack|twitter|x|azure( ad)?|entra( id)?|onelogin|auth0|okta|sso|saml)`
)

var (
	// chat matches how people talk, and not how catalogs are written.
	chat = newPattern(`[;:]-?[)d(p](\s|$)|\w\.\.\. ?\w|\bsay (goodbye|bye|hello|farewell|no)\b|\bbid farewell\b|\b(let's|let us) (be honest|face it|be real|admit it)\b|\b(we|we've) (get it|hear you|feel you|been there|got you|know (the feeling|how (it|that) feels))\b|` +
		`(^|[.!?] )(imagine|picture this|meet [a-z]+[,!.]|rejoice|relax|sit back|ever (wonder|wish|feel|lost|had|been|tried)\w*|tired of|sick of|fed up|remember when|spoiler|fun fact|true story|ta-da|presto)\b|\b(has|have|'s|got) (got )?your back\b|\bbefore you can (say|finish|blink)\b|\b(kick|sit|lean) back\b|\brejoice\b|` +
		`\b(while you (sip|sleep|nap|enjoy|have|drink)|(sleep|rest) (easy|tight|well|like a baby)|no (sweat|fuss|drama|stress|nonsense|brainer|strings)|nightmares?|headaches?|boring|dirty work|heavy lifting|silver bullet|secret sauce|superpowers?|superhero\w*|happy (campers?|dance)|a joy|love it|you'll love|we love|we hate|hates?|nobody likes|no one likes|everyone loves|everybody loves|believe (us|it)|trust me|promise!|madness|pesky|nasty|annoying|stupid|silly|crazy|lousy|freaking|darn|heck|stuff|buddy|buddies|peeps|bad guys|baddies|since forever|like a (boss|pro|charm)|in a (jiffy|snap|flash|blink)|at the speed of)\b`)
	// askedReader matches a question to the reader, before the answer.
	askedReader = newPattern(`[^.!?]{2,}\? \S`)
	// asksForQuestions matches those that lead to a contact.
	asksForQuestions = newPattern(`\b(questions?|need (more|help)|interested|curious|problems?|trouble)\b[^.!?]*\?`)

	// hype matches praise by classes of words.
	hype = newPattern(`\b((award|prize)[ -]winning|prize-?winner|acclaimed|renowned|celebrated|famous|prestigious|reputed|(a|the|our) premier (\w+ ){0,2}(platform|tool|solution|provider|product|choice|app|vendor|destination|partner)|unprecedented|outstanding|extraordinar\w+|undisputed|unbeaten|finest|gold standard|exceptional\w*|remarkabl[ey]|stunning\w*|beautiful(ly)?|delightful\w*|spectacular\w*|magnificent|brilliant\w*|superb\w*|flawless\w*|phenomenal\w*|legendary|peerless|matchless|impeccabl[ey]|top[ -]notch|top[ -]rated|first[ -]class|world[ -]leading|industry[ -]leading|market[ -]leading|pioneering|trail-?blazing|visionary|breathtaking|jaw[ -]dropping|out of this world|bulletproof|unhackable|unbreakable|foolproof|ingenious|genius|sensational|marvel\w*|wonder(ful|s)\b|dream\w* (solution|tool|team)|holy grail|crown jewel|powerhouse|hands down|by far|bar none|on the planet|on earth|in the universe|ever (made|built|created|invented)|of all time|love(d)? by (thousands|millions|everyone|teams|users|customers)|trusted by|(rated|rating of|scores?) \d(\.\d)?( out of| of|/| stars)|five[ -]stars?|5[ -]star|(most|highest)[ -](\w+ )?rated|(experience|feel|discover|enjoy) the (magic|power|future|difference|joy|freedom)|(redefin|reinvent|reimagin|transform|disrupt|revolutioni)\w+ (the|how|what|your)|take\w* .{0,30}to the next level|one of a kind|a must(-have)?\b|must[ -]have|unlike any(thing)?|nothing (like it|beats)|better than any|sets? the (standard|bar|benchmark))\b|` +
		`\bthe (world's |absolutely |simply |single )?(smart|fast|easi|simpl|clever|quick|slick|friendli|fin|cool|great|tough|strong|safe?|neat|clean|bold)e?st (\w+ ){0,3}(way|ways|platform|tool|solution|product|app|choice|software|system|service|connector|integration|engine|on the market|available|around|money)\b|` +
		`\bthe most \w+ (\w+ ){0,3}(platform|tool|solution|product|app|software|system|service|engine|technology|suite|vendor|company|integration|connector|on the market|available|around|ever)\b|\b(thousands|hundreds|millions) of (happy|satisfied|delighted|loyal|enthusiastic) \w+`)

	// soon matches what is to come, or has just come.
	soon = newPattern(`\b(features?|support|signals?|cards?|actions?|languages|connectors?|integrations?|versions?|modules?|scopes|more|this|that|which) (is|are) (also |currently |already |still )?(planned|foreseen|in preparation|in the pipeline|underway|on the way|in the making)[.,]|\bshortly[.!]|\b(soon|(upcoming|forthcoming) (\w+ )?(releases?|versions?|features?|updates?|support|integrations?|modules?|cards?|actions?)|in due course|any day now|stay tuned|watch this space|to follow (in|soon|by|later|shortly|next|this)|(will|to) (come|arrive|follow|land|ship|launch|debut)( (in|by|with|later|next|this|soon|shortly|from|on)|[.,!]|$)|about to (launch|release|add|ship|come)|(has|have|was|were|'ve|we) (just|recently|newly|freshly) (been )?(launched|released|added|introduced|shipped|announced|published|rebuilt|redesigned)|newest (release|version)|latest (release|version|update) (adds|brings|has|includes|introduces|supports|comes)|(is|are) expected (to|in|by|for|this|next|later)|(is|are) (also |currently |already |still )?(planned|scheduled|slated|foreseen) (for|in|by) ` + times + `|` +
		`(we're|we are|our team is|engineers are) (also |currently |now |still |already )*(working|building|planning|adding|developing|preparing|testing)|(we|it|they|that|which) will (also |then |even |later |additionally )?(support|offer|include|cover|be able|add|get|gain|have|bring|work with|be extended|be (added|available|supported|possible|released|included|offered)) .{0,60}\b(` + times + `|later|then|too|as well|next)\b|(as of|since|from|starting with|new in|beginning with|introduced in|available (since|from|as of|in)) (the )?(version|release|v|build) ?\d[\d.]*|version \d[\d.]* (or later|and later|onwards|and up)|early access|(in|a|as a|closed|public|private|open|currently|still|beta) beta|beta (version|release|phase|stage|program\w*|feature|test\w*|customers)|(beta|alpha|preview|coming|planned)\)|tech(nical|nology)? preview|public preview|private preview|(our|the|product) road-?map|next (release|version|sprint|iteration|generation release)|future (versions?|releases?|updates?|enhancements?|plans?)|((later|early in|late in|end of|by) )?(this |next |the coming )(spring|summer|autumn|fall|winter)|(in|by|from|until) q[1-4]|later (this|next) (` + `year|month|quarter|season|spring|summer|autumn|fall|winter)|not (yet|there yet) (supported|available|possible|included|implemented|covered|in)|now (also (supports?|includes?|offers?|covers?|with)|supports?|includes?|available|comes with|offers)|new:|new this (year|month|quarter|season|spring|summer|autumn|fall|winter))\b`)
	asSoonAs = newPattern(`\b(as|how|too) soon( as)?\b`)

	// against matches how a product is held against others.
	against = newPattern(`\b(?i:think of (?:it|us|[\p{L}\d]+) as|replaces?|replacing|replacement for|instead of|(?:switch|move|moving|switching|migrate|migrating|coming) (?:over |away )?from|rather than|(?:no|any) (?:need|reason) for|beats?|outperforms?|outshines?|unlike|not like|like an?|than|versus|vs\.?|ahead of|compared (?:to|with)|alternative to|(?:fraction|half|third|quarter|tenth) of what|(?:half|third|quarter|tenth|fraction) (?:of )?the (?:effort|costs?|price|time|hassle|work|complexity) of|competitors? (?:such as|like)|tools? (?:such as|like)|whereas) (?:the |an? |your )?(?:` + rivals + `)\b|` +
		`\b(?i:other|competing|rival|traditional|legacy|conventional|all other) (?i:[\p{L}-]+ ){0,2}(?i:tools?|vendors?|products?|solutions?|platforms?|systems?|providers?|apps?|suites?|services|competitors?|software) (?i:need|needs|require|requires|only|can't|cannot|can not|don't|do not|doesn't|lack|lacks|miss|misses|fail|fails|charge|charges|force|forces|make you|ask you|are (?:slow|expensive|complex|clunky|bloated))\b|\b(?i:our|its|the) (?:(?i:main|biggest|closest|nearest) )?(?i:competitors?|competition|rivals?)\b`)

	// asksReader matches sentences that tell readers to get in touch, to buy, or to look elsewhere.
	asksReader = newPattern(`(^|[.!?:] )(please |just |so |then |now |simply |and |interested\? |curious\? |questions\? |ready( to \w+)?\? )*(request|schedule|book|reserve|join|try|contact|call|visit|ask|talk|speak|chat|sign up|secure|don't (wait|miss|hesitate)|upgrade|switch|download|follow|subscribe|buy|order|register|reach out|drop|act|email|e-mail|arrange|inquire|enquire|apply|claim|grab|start|get)\b[^.!?]{0,60}\b(us|now|today|demo|trial|consultants?|consultation|walk-?through|tour|quote|offer|our (\w+ ){0,2}(team|website|site|page|blog|experts?|specialists?|sandbox|newsletter|webinars?|booth|community|people|sales|staff)|(happy|satisfied|other|fellow) (customers|teams|companies|users)|yourself|for free|free of charge|more (at|on|here|about us)|right away|too late|early access|wait-?list|customers worldwide|hundreds of|thousands of|in touch|in action)\b|` +
		`(^|[.!?:] )(please |just |so |simply )*(send|discover|experience|explore|save|see|learn|write|give|let|meet|check out|head (over )?to|browse|watch|share|tell|become|go|message|ring|come)\b[^.!?]{0,60}\b(us|demo|free trial|quote|our (\w+ ){0,2}(team|website|site|page|blog|experts?|specialists?|sandbox|newsletter|webinars?|booth|community|sales)|for yourself|in action|a (call|meeting|message|line|conversation|chat|slot|session))\b|` +
		`(^|[.!?] )(interested|curious|want (to|more|a)|ready to|questions|need (more|a|help)|looking for|would you like|wondering)\b[^.!?]{0,60}\?|\b(we'd|we would|we'll|we will) (be )?(happy|glad|pleased|love|delighted) (to|for)\b|\bcontact details\b|\bfor (more|further|additional) (information|details|info)\b|\bmore (information|details|info) (is|are|can be|at|on|in|under)\b|\b(available|free) (for|to) download\b`)

	// implementation matches what the integration is made of.
	implementation = newPattern(`\b` + runsOn + `\b|\b(a|an|our|in|with|on) ` + builtOn + ` (app|application|service|backend|microservice|script|worker|server|program|job|daemon|code)\b|\b(written|built|implemented|developed|coded|programmed) (in|on|with) \w+|\b(get|post|put|patch|delete) (requests?|calls?)\b|\bhttps? ?(status|requests?|calls?|headers?|responses?|post|get)?\b|\bstatus codes?\b|\b(response|request|rate[ -]limit|link|retry-after|authorization) headers?\b|\bnext link\b|\b(since|after|limit|filter|query|search) (query )?parameters?\b|\brate limits?\b|\b(exponential )?back-?off\b|\bpaginat\w*|\bcursors?\b|\bupserts?\b|\bpayloads?\b|\bwebhooks?\b|\bschemas?\b|\bidempoten\w+|\bendpoints?\b|\bpolls?\b|\bpolling\b|\bcach(e|es|ed|ing)\b|\bapis?\b|\brest apis?\b|\bsdks?\b|\bjwts?\b|\bjson\b|\bclient credentials\b|\bmtls\b|\btls\b|\baes(-256)?\b|\bsha-?256\b|\bmicroservices?\b|\bserverless\b|\bcron\w*|\bbatch(es)? of \d+|\b\d+ (records|users|items|entries) (per|at a) (page|time|request|call)`)
	infrastructure = newPattern(`^` + runsOn + `$`)
	camelName      = newPattern(`\b[a-z]{2,}[A-Z][A-Za-z]{2,}\b`)

	// ofCompany matches facts of the company.
	ofCompany = newPattern(`\bspin-?(off|out)\b|\b(won|wins|received|winner|finalist|shortlisted|awarded)\b[^.]{0,50}\b(award|awards|prize|medal|title|accolade)s?\b|\bformer \w+ (engineers?|employees|executives?|founders?|researchers?|officers?|consultants?)\b|\b(ex|former)-\w+\b|\b(backed|funded|financed|owned|acquired|supported) by\b|\bour (\w+ )?(team|company|firm|founders?|engineers|staff|ceo|cto) (consists?|(team|engineers|founders) (consists?|is made|come|comes|were|was founded)|is made|has|have|are|is|come|comes|brings?|were|was)\b|\b(venture capital|ipo|unicorn)\b|\b(customers|clients|offices|employees|users|teams|staff|people|partners) (in|across|on) (more than |over )?(\w+ )?(countries|continents|cities|markets|\d+ (countries|continents|cities))\b|\bfounded\b|\bfounders?\b|\bheadquarter\w*|\bfamily[ -](owned|run|business)\b|\b(market leader|global leader|leading provider|leading vendor)\b|\bour (mission|vision|values|story|history|culture|people|heritage|journey|passion)\b|\byears? of experience\b|\b(is|as) an? \w+ company\b|\bcompany (based|that was)\b|\bpart of the \w+ group\b|\bpartners? of (aws|microsoft|google|sap)\b|\b(gold|silver|platinum|certified) partner\b|\b(listed|traded) on\b|\bwe (have|are) been\b|\bproudly\b`)

	// offer matches what something costs, or that it costs nothing.
	offer = newPattern(`\b\d+ (days?|weeks?|months?) (without|with no|free of) (any )?(obligations?|commitments?|risk|strings)\b|\bfree (tier|plan|version|edition|forever|of charge|trial|account|seats?|users?|month|months|weeks?|setup|onboarding|migration|upgrade|for (life|ever|teams|small|non|charities|schools|the first|all|every|up))\b|\bforever free\b|\bfor free\b|\b(is|are|it's|comes|completely|totally|entirely|absolutely|100%) free[.,!]|\bcosts? (only |just |less|as little|nothing|from|about|around|[$€£¥]?\d)|\b(only|just|as low as|as little as|starting at|starts at) ([$€£¥] ?\d[\d.,]*|\d[\d.,]* ?([$€£¥]|eur|usd|gbp|chf|cad|aud|sek|nok|dkk|dollars?|euros?|pounds?|cents?|francs?|kroner|kronor|rupees))|[$€£¥] ?\d[\d.,]*k? ?(/|per|a|each) ?(user|seat|month|mo|year|yr|person|employee|device|admin|licen[sc]e|agent)\b|\b\d[\d.,]* ?(€|eur|usd|gbp|chf|cad|aud|dollars?|euros?|pounds?|cents?|francs?) ?(/|per|a|each|monthly|yearly)\b|` +
		`\b(\d+ ?(%|percent|per cent) (discounts?|rebates?|off)|(get|gets|receive|receives|offer|offers|special|volume) (an? )?(\w+ )?(discounts?|rebates?)|money[ -]back|special offer|introductory (price|offer)|list price|price tag|flat fee|(no|without|zero) (setup |hidden |extra |additional |monthly |licen[sc]e )*(fees?|costs?|charges?|credit card|cost)|at no (extra|additional|further)? ?(cost|charge)|credit card (is |not )?(needed|required)|affordabl[ey]|inexpensive|low[ -]cost (solution|alternative|option|way|plans?|pricing|service|platform|tool|app|software|licen[sc]es?|edition|price)s?\b|best price|great value|value for money|half (the )?price|pay[ -]as[ -]you[ -]go|pay (only )?(per|for what|by the)|per[ -](seat|user) (pricing|price|licen[sc]e)|price(d|s)? (per|from|at|on)|pricing (is|starts|begins|from|on|depends)|(included|comes|available) (in|with|on|at) (the |all |every |our )?(free|starter|basic|pro|premium|business|enterprise|professional|team|standard|plus|paid) (plan|tier|edition|package|subscription)s?|\d+ ?(%|percent|per cent) (off|discount|cheaper|less|savings))\b`)

	// signsIn promises that users sign in through Okta.
	signsIn     = newPattern(`\b(users?|accounts?|people|employees|staff|members|admins?|everyone|customers|teams)\b[^.]{0,60}\b(provision\w*|deprovision\w*|synced|synchroni[sz]ed|created|managed|authenticat\w*|sign(ed|s)? in|log(ged|s)? in|onboarded|imported)\b[^.]{0,40}\b(over|via|through|with|by|using|per) (scim|saml|sso|oidc|openid|jit|single sign)|\b(over|via|per|through) (scim|saml|oidc|openid connect)\b|\b(log|sign|logs|signs|logging|signing)[ -]?(in|on)(to)?\b.{0,60}\b(with|using|through|via|from|by) (your |the |an? |his |her |one's |existing |same |their |corporate |company )*(okta|single sign|sso|saml|oidc)|\bokta as (the |an? |your )?(identity provider|idp)\b|\bscim[ -](based |compliant |2\.0 )?(provisioning|sync\w*|server|endpoint|support)`)
	onePassword = newPattern(`\b(no|without|(don't|doesn't|no longer|never) (need|have|remember|require)|needn't (have|remember)|instead of|eliminat\w*|forget\w*|avoid\w*) (\w+ )?(an? |their |the |any )?(separate|another|extra|additional|second|more|own|different|new) (passwords?|log-?ins?|credentials)\b|\bone (password|log-?in|identity) for (everything|all|both)\b|\b(automatic|automated|auto|real[ -]time|just[ -]in[ -]time|jit) (user )?(provisioning|deprovisioning) (via|with|through|over) (scim|saml|okta)|\bokta as (the |an? |your )?(identity provider|idp)\b|\bscim[ -](based |compliant |2\.0 )?(provisioning|sync\w*|server|endpoint|support)`)

	// step matches a step of a setup: what to do with which part of a page.
	step = newPattern(`(^|[.,:;)] |\b(and|then|to|first|next|finally|simply|just|,)( then)? |\b\d+[.)] ?|\n|[-•*] )(install|add|authori[sz]e|grant|copy|paste|enter|open|go|click|toggle|select|choose|press|connect|create|run|save|navigate|log|sign|configure|download|switch|turn|hit|tap|fill|type|find|search|generate|insert|put|pick|activate|enable|drag|approve|accept|confirm|visit|set up)\b[^.,;:]{0,45}?\b(apps?|cards?|tabs?|switch|button|credentials|secrets?|keys?|settings|catalog|scopes?|console|client id|menu|page|your flow|integrations?|applications?|domain|values?|token|field|fields|box|checkbox|dashboard|section|panel|screen|icon|link|connection|super admin|wizard|oin)\b|\b\d[.)] ?[A-Za-z]+ [^.\d]{2,60} \d[.)] ?[A-Za-z]+`)

	// bracketNote matches what someone has to fill in.
	bracketNote = newPattern(`[\[{<(][^\]}>)]{0,60}\b(here|tbd|todo|tbc|insert|add|fill in|fill|placeholder|xx+|to come|to be (added|completed|written|done|confirmed|defined|provided|supplied|finali[sz]ed)|pending|screenshot|image|text|benefits?|numbers?|name of|your|company|customer name|product name|link)[^\]}>)]{0,40}[\]}>]|[\[{(<]?\b(to be (completed|written|finali[sz]ed|provided|supplied|confirmed|edited|rewritten|translated|approved) (by|with|after|before|later|once)\b|(final|real|proper|better|approved|official|revised|marketing) (copy|text|wording|description|version|blurb)( \w+)? (will|to|is|comes|follows|shall|from|by|pending|tbd)\b|(will|to) be (supplied|provided|written|completed|filled in|delivered|finali[sz]ed|replaced|updated) by (our|the|marketing|product|\w+ (team|marketing|manager))|second sentence (about|on|here|goes)|(sentence|paragraph|text|something) about [\w ]{2,30}$|draft:|do not publish|not final|work in progress|wip\b|still (being )?(written|drafted|edited|working on this))`)
	bareXs      = newPattern(`\b(XX+|YY+|ZZ+|NN+|X{1,3}%|N%)\b`)

	// stopsBefore matches the end of a text that stops before its object, with a period.
	stopsBefore = newPattern(`\b(by|into|onto|via|per|between|whose|its|whether|unless|whenever|until|toward|towards|among|amongst|despite|during|my|his|if|nor|a few|the (following|okta|respective|entire|relevant)|to (the|an?|their|your)|(can|will|could|would|may|might|must|should) (be|also|then|not|automatically)|is then|are then|has been|have been|with (the|their|an?|your)|for (the|their|an?|your|each|every)|from (the|their|an?|your|each)|in (the|their|an?|your|each)|of (the|their|an?|your|each|all|every)|(without|before|after|by|for|while) (having|being|making|giving|getting|letting|sending|using|adding|removing|creating|asking|needing))\.?$|, (it|they|he|she|we|you|which|that|who|where|when|the \w+|a \w+|an \w+|and|or|but|so)\.$`)
)

// rivals are products that descriptions compare themselves with.
const rivals = `Splunk|Sumo Logic|Datadog|QRadar|LogRhythm|Graylog|BambooHR|Workday|HiBob|Personio|Rippling|Gusto|ADP|Deel|UKG|Paychex|SailPoint|Saviynt|Omada|One Identity|Veza|ConductorOne|Lumos|Zylo|Torii|BetterCloud|Productiv|Cledara|Zluri|Vendr|CyberArk|BeyondTrust|Delinea|HashiCorp|1Password|LastPass|Dashlane|Bitwarden|Yubico|RSA|Entrust|Jamf|Intune|Kandji|Mosyle|CrowdStrike|SentinelOne|Carbon Black|Tanium|Zscaler|Netskope|Cloudflare|Akamai|Imperva|DataDome|Kasada|Arkose|PerimeterX|Asana|Trello|ClickUp|Smartsheet|Wrike|Basecamp|Zendesk|Freshdesk|Freshservice|Intercom|HubSpot|Salesforce|Pipedrive|Zoho|ServiceNow|PagerDuty|Opsgenie|VictorOps|Zapier|Workato|MuleSoft|Boomi|DocuSign|Adobe Sign|PandaDoc|HelloSign|Egnyte|Envoy|Proxyclick|Deputy|When I Work|Planday|Kronos|Lightspeed|Shopify|Concur|Expensify|Navan|TravelPerk|Brex|NetSuite|QuickBooks|Xero|FreshBooks|Moodle|Blackboard|Docebo|Cornerstone|TalentLMS|Exclaimer|CodeTwo|Veeam|Rubrik|Cohesity|Commvault|Druva|AppOmni|Obsidian|Adaptive Shield|Drata|Vanta|Secureframe|OneTrust|LogicGate|Onfido|Jumio|Veriff|Socure|Discord|Webex|Calendly|Doodle|Lattice|Culture Amp|15Five`

// loudWords returns words in capitals that are no abbreviations, at least two long ones or three,
// or nil.
func loudWords(text string) []string {
	const shortest, long = 3, 5
	var loud []string
	longs := 0
	for _, w := range plainWords(text) {
		if len(w) >= shortest && strings.ToUpper(w) == w && english().common[strings.ToLower(w)] {
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
	all := plainWords(text)
	last := strings.TrimRightFunc(text, unicode.IsSpace)
	if len(all) < 10 || last == "" || !unicode.IsLetter(rune(last[len(last)-1])) || len(sentences(text)) < 2 && !strings.Contains(text, ",") {
		return ""
	}
	w := all[len(all)-1]
	if !strings.HasSuffix(last, w) || strings.ToLower(w) != w {
		return ""
	}
	if third := bareOf(w); !english().knows(w) || third != w && plainVerbs[third] {
		return w
	}
	return ""
}

// unknownLanguage reports whether hardly any word of a sentence is English.
func unknownLanguage(sentence string) bool {
	const fewest = 5 // words
	unknown, told := 0, 0
	for _, w := range strings.FieldsFunc(sentence, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		if len(w) < 4 || strings.IndexFunc(w, func(r rune) bool { return !unicode.IsLower(r) }) >= 0 {
			continue
		}
		if told++; strings.ContainsAny(w, notEnglish) || !english().knows(w) {
			unknown++
		}
	}
	return told >= fewest && unknown*3 > told*2 || told == fewest-1 && unknown == told
}
