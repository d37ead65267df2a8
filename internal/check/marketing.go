package check

// Patterns of what marketing writes in descriptions, by lists of words.
var (
	// acclaim matches praise.
	acclaim = phrases(`
		no other <product> \w+ (?:anywhere near )?(?:as|so) (?:few|good|little|many|much|well|\w+ly)
		(?:named?|names|ranked|ranks?|rated|rates?|voted|votes?) (?:as |it |us |\w+ )?(?:the )?(?:#1|best|first|no\.? ?1|number one|top) (?:among|for|in|of)
		(?:the|one of the|as|its|our|your) leading (?:[\w-]+ ){0,3}<product>
		(?:is|are|as|be|become|becoming|remain|remains) (?:an?|the) (?:\w+ ){0,2}leaders? (?:in|for)
		(?:market|industry|technology|thought|category|innovation|quality) leaders?
		<superb> (?:[\w-]+,? ){0,3}(?:<product>|<quality>)
		<no-one> (?:else )?(?:does|do|offers?|has|knows|can|comes|makes|delivers|gets|provides|builds)…\b(?:better|best|more|like|close|match|as well|as much)
		(?:can't|cannot|could not|couldn't|hard to) be (?:beaten|beat|matched|topped|outdone|overestimated)
		swears? by (?:it|us|<product>|[a-z]+<end>)
		sets? (?:us|it|[a-z]+) apart
		stands? out (?:from|in|by|as|among)
		of the (?:very )?(?:highest|best|finest|first) (?:quality|standards?|class|rank)
		<utmost> (?:levels? of |degree of )?<gain>
		(?:the|our|your|their|its) (?:top|right|first|number one|natural|obvious|smart|smarter|clear|better|logical|only logical|preferred|safe) choice
		(?:preferred|first|top|natural|smart|obvious|unanimous) choice (?:of|for|among)
		(?:'s|the|our|everyone's|your) (?:new )?favou?rite
		(?:users|customers|clients|admins|administrators|teams|people|everyone|everybody|reviewers|critics) (?:simply |just |really |absolutely )*(?:love|adore|rave|recommend|praise)
		highly recommended
		<admired> by (?:the |our |many |over |more |all |<few> )*<crowd>
		most <admired>
		fastest[ -]growing
		(?:first|only|best|one) of (?:its|their) kind
		(?:endless|limitless|unlimited|infinite|boundless) (?:possibilities|opportunities|potential|flexibility)
		(?:99(?:[.,]9+)?|100) ?(?:%|percent|per cent) (?:accura\w+|reliab\w+|satisf\w+|secur\w+|uptime|success|error-free|compliant|precis\w+|coverage)
		(?:without|has no|have no|knows no) (?:equals?|rivals?|peers?|comparison|competition)
		(?:beyond|without) compare
		you can (?:always )?(?:trust|rely on|count on|depend on)
		(?:just|simply|always) works?<end>
		(?:works|runs|integrates|operates) (?:flawlessly|perfectly|brilliantly|beautifully|like a dream|wonderfully)
		proven (?:track record|success|results|leader\w*)
		(?:unbeatable|incredible|unbelievable|amazing|great|outstanding|fantastic) (?:value|prices?|results?|experience|speed|benefits|features)
		(?:the|a) (?:true |real |absolute )*(?:must|game ?changer|revolution|breakthrough|quantum leap|milestone|benchmark|masterpiece|no-brainer)<end>
		(?:true|real|genuine|technological|major) (?:game ?changer|revolution|breakthrough|quantum leap|milestone|masterpiece)
		(?:like|as) no other
		(?:raises?|raising|set|sets|setting) (?:the|a new|new) (?:bar|standards?)
		(?:ahead of|beats?|outshines?|outsmarts?) (?:the|its|all|our|any) (?:competition|rest|others|competitors|market|field|crowd)
		(?:the|its|our) (?:unique|unparalleled|revolutionary|patented|secret) (?:\w+ )?(?:selling point|algorithm|technology|approach|formula|recipe|design|concept)
		(?:will|to) (?:delight|amaze|astonish|impress|wow|blow)
		<extremely>[ -]<ofQuality>
		(?:perfectly|ideally|beautifully|brilliantly) (?:designed|crafted|engineered|suited|built|made)
		(?:win|won|wins|received|receives|earned|awarded|garnered) (?:\w+ ){0,4}(?:awards?|prizes?|five stars|5 stars|accolades?|praise)
		(?:once in a|of a) lifetime
		(?:world|industry|market|enterprise|business|best|top|first)[ -](?:beating|shaking|topping|changing)
		(?:smartest|easiest|fastest|safest|simplest|best|quickest|cleverest|strongest|most \w+) (?:way|solution|path|route|road|answer) (?:to|for)`)

	// planned matches what is to come, and what has just changed.
	planned = phrases(`
		^new since (?:last|the last|this|version|v|<month>)
		^(?:as of|beginning|from|starting) (?:early |late |mid-?)?(?:<month>|<season>)(?: 20[2-4]\d)? on(?:wards?)?,~
		<aroundTime> (?:the )?<partOf>*(?:the )?(?:<nth>|next) (?:<yearPart>|month)(?: of)?<whichYear>,?…(?:<comesThen>|gets?)
		<comesThen>…<aroundTime> (?:the )?(?:(?:end|start|beginning|middle) of )?(?:the )?<nth> <yearPart>(?: of)?<whichYear>
		<until> (?:<month?> <season?> (?:of )?)?20[2-4]\d,?…(?:we (?:will|also|plan|add|expect|want|start)|we'll|will|planned|follow\w*)
		(?:in|during|over|within) the <coming> <few?> <period>,?…(?:we|will|gets? added|be added|we'll|follow|come)
		(?:from|starting|as of|since|beginning) (?:early |late |mid-?)?(?:next )?(?:<month>|<season>|q[1-4])(?: on(?:wards?)?)?,?…(?:are|is|be|we|will|can) (?:\w+ ){0,3}<possible>
		this <newest?> <release> <now?> (?:<changes>|is|has|was|comes|contains|gives|now)
		(?:our|the|with its|in its) <newest> <release>(?: of [\w ]{2,20})?,? <now?> (?:<changes>|we)
		(?:with|in|since) (?:this|our|the) (?:<newest> )?<release>,? (?:we|you|it|admins|users|customers|there|flows|teams)
		(?:since|in|with) our (?:last|latest|previous|most recent|newest|new|next|upcoming) <release>
		(?:version|release|v) ?\d[\d.]* (?:was|is|has|comes|now|will|finally|also|gives|makes|contains|<changes>)
		<feature> (?:is|are|was|were) <now?> being (?:\w+ )?(?:<made>|worked on|looked at|evaluated|tested|piloted)
		<feature>(?: for [\w ]{2,25}| of [\w ]{2,25}| from [\w ]{2,25})? (?:is|are) <now?> <onTheWay>
		(?:just|recently|newly|freshly|lately|now) (?:rolled out|launched|released|introduced|shipped|rewritten|redesigned|rebuilt|overhauled|revamped|relaunched)
		we(?:'ve| have)? (?:just|recently|lately|newly|also just|finally) \w+ed
		<makers>(?:'re| are| is) <now?> (?:hard at work|<making>)
		brand[ -]new[:,!]
		brand[ -]new (?:\w+ )?(?:<feature>|<release>|look|design|dashboard|interface|ui|experience)
		^new[:!,]
		^(?:new|now)(?: and improved)?[:!,]? (?:with|in|also|available|supports?|includes?|comes|even|you can|features?)
		^<atPresent>,? (?:only|we|the (?:app|connector|integration|card|service|import)|it|this|there|just|limited|support\w*|<feature>)
		currently (?:supports?|limited|in (?:beta|development|testing|preview|pilot)|being|only (?:supports?|available|in|for|works)|under|read only)
		(?:only|limited|restricted)…(?:at the moment|for the moment|for now|so far|at this time|as of now|at present|in this version|in the current version|in the first version)
		(?:this|that|which|it|they|<feature>) (?:will|shall|is going to|are going to)(?: \w+)? <changedSoon>(?: <sometime>|<end>)
		(?:we|it|they|[a-z]+) (?:plans?|intends?|aims?|hopes?|expects?|promises?|is going|are going|wants?) to (?:soon |also )?(?:add|support|introduce|offer|launch|extend|release|ship|integrate|bring)
		(?:more|others|much more|even more) (?:is|are|will be|to|soon|shortly)? ?(?:coming|come|to come|follow|to follow|planned|in the works|on the way)
		(?:will|shall|'ll) <evenSoon?> (?:<make>|be <made>|become (?:available|possible))…<laterTime>
		(?:deprecated|discontinued|sunset|phased out|end[ -]of[ -]life|legacy card)
		(?:change ?log|release notes?|patch notes?|what is new|what's new|hotfix|bug ?fix(?:es)?|bugs? (?:was|were|are|is|have been|has been) (?:fixed|resolved|corrected|solved))
		fix(?:es|ed)? (?:an?|the|some|several|many|various|minor|known|multiple) (?:\w+ )?(?:bugs?|errors?|issues?|problems?|crash(?:es)?)
		(?:stay tuned|watch this space|keep an eye|more news|to be announced|tba|soon available|available soon)
		<released> (?:\w+ )?(?:in|by|from|on|for|since|as of|until) (?:early |late |mid-?|the )?(?:<month>|<season>|q[1-4])(?: (?:\d+,? )?20[2-4]\d|<end>)`)

	// rivalry matches how a product is held against others. The case of names matters.
	rivalry = phrases(`
		(?i:<outdated>) (?:[a-z-]+ ){1,2}(?i:<rivalKind>) (?i:<disappoint>)
		(?i:<replacing>) (?:[a-z-]+ ){0,3}(?i:<rivalKind>) (?:like|such as) \p{Lu}\p{Ll}+~
		(?i:<better>)(?: [a-z]+){0,3} (?i:than|as) (?:in |with |on |at |using |what |the one in |that of |from )?(?:the )?(?:<rival>|Excel|Sheets)
		(?i:<leaving>) (?:[a-z]+ )?<rival>
		(?:[Ss]witch|[Mm]ove|[Cc]hange|[Cc]ome|[Cc]ame|[Mm]igrat|[Uu]pgrad)\w* (?:over |away )?from <rival>
		(?:[Ee]verything|[Aa]ll|[Ww]hat|[Ww]hatever|[Aa]nything|[Tt]hings) (?:that )?<rival> (?:does|do|has|can|can't|cannot|could|offers|gives|lacks|misses|doesn't|leaves)
		(?:[Ii]f|[Ww]hen) you (?:know|like|love|loved|liked|hate|outgrew|miss|are tired of|use|used|come from) <rival>
		<heldTo> (?:the |your )?<rival>
		(?:prefer|prefers|preferred|choose|chooses|chose|pick|picked|picks) …(?:over|to|instead of|rather than) <rival>
		<rival>[ -](?:alternative|replacement|killer|competitor|challenger|substitute|clone|rival|refugees|price)
		(?:[Aa]lternative|[Rr]eplacement|[Ss]ubstitute|[Cc]ompetitor|[Aa]nswer|[Rr]ival) (?:to|for|of) (?:the )?<rival>
		<rival> (?:and|or) (?:<rival>|\p{Lu}\p{Ll}+),? (?:it|we|this|ours|[a-z]+) (?:is|are|costs|needs|has|asks|takes) (?:\w+ )?(?:\w+er|less|more|fewer|half|no)
		(?:[Ww]hile|[Ww]hereas|[Bb]ut) <rival>(?: (?:and|or) <rival>)? (?:charges?|costs?|asks? for|requires?|forces?|bills?)
		[Nn]ext to <rival>(?: (?:and|or) <rival>)?,~ | (?:competes?|keeps up|on (?:a )?par) (?:with|against) <rival>
		[Ww]here <rival> (?:stops|ends|fails|gives up|leaves off|falls short)
		<rival> (?:can't|cannot|can not|can only|lacks|fails|falls short|struggles|doesn't|does not|never|won't|takes (?:hours|days|weeks)|is (?:too|so|more|less|slow|expensive|complex|clunky|overkill))
		(?i:<otherKind>) (?:[a-z-]+ ){0,2}(?i:<products>) (?i:<disappoint>)
		<than> (?:the |your )?<usual> (?:[a-z-]+ ){0,3}<brands>
		(?:[Ww]hat|[Tt]hings|[Aa]nything|[Mm]ore than) (?:your|other|the other|most|no other) (?:(?:current|old|existing|other|previous) )?(?:[a-z]+ )?<vendors> (?:can't|<neverDoes>)
		(?:[Tt]he|[Oo]ur|[Aa]ny|[Ii]ts) (?:main |biggest |closest |nearest |expensive |big )?(?:competition|competitors?|rivals?)
		<replaces> (?:all |your |the |any |most |many )*<oldKind> (?:[a-z-]+ )?<vendors>`)

	// signOnTold promises what is submitted elsewhere, such as signing in.
	signOnTold = phrases(`
		(?:log|sign)s?[ -]?(?:in|on|ins|ons) (?:\w+ ){0,2}?(?:with|via|through|by|over|using) <protocol>
		(?:accounts?|users?|people|profiles?|groups?|members?)…(?:provisioned|created|synced|synchroni[sz]ed|managed|deactivated|updated) (?:with|via|through|by|over|using) <protocol>
		<protocol>(?: \([a-z]+\))?(?:,| and| &| or|/)?(?: [\w.()-]+){0,4} (?:is|are|comes?|works?) (?:<alreadyToo> )*<included>
		<protocol>(?: [\w.()-]+){0,2} (?:included|supported|available|ready|enabled|support|compatible|compliant|capable|built in|as standard|out of the box)<end>
		(?:full|complete|native|built-in|out-of-the-box|seamless|easy|secure|simple) (?:support (?:for|of) )?(?:\w+ )?<protocol>
		(?:sp|idp|service provider)[ -]?(?:/|and|or)?[ -]?(?:idp|sp)?[ -]initiated
		(?:log|sign)[ -]?(?:in|on|ins|ons) (?:with|via|through|by|over|using) okta
		(?:use|uses|using|with|enter|via|through) (?:their|your|the|his|her|an?|existing|same) (?:existing |own |usual |corporate |company |single )*okta <oktaSign>
		<enter> [^.!?]{1,40}(?:from|through|via|on) (?:their|the|your) (?:own )?okta (?:\w+[ -])?(?:dashboard|home|portal|launcher|page|tile|start page|app list)
		okta (?:dashboard )?(?:tile|chiclet|app icon|button)…(?:and|to|you|open\w*|log\w*|sign\w*|start\w*|tak\w*|lead\w*|get\w*)
		same (?:\w+ )?(?:credentials|password|login|log-in|username|account)…(?:okta|company|as (?:in|for|at|with))
		okta (?:sso|single sign-?on|login|log-in|sign-?in) (?:is|works?|support\w*|possible|included|available|enabled|required|integration|for (?:all|every|your))
		<signing> (?:is |are )?<handled> (?:completely |fully |entirely )?(?:by|through|via|with|to|over|in) okta
		(?:authenticate|authenticates|authenticated|authenticating|verified|validated|checked) (?:[\w']+ ){0,4}(?:against|by|via|through|with|at|using) (?:your |the |their )?okta
		no (?:more |separate |additional |extra |second |further )*(?:passwords?|log-?ins?) (?:is |are )?(?:needed|required|necessary|to remember|to manage|anymore|for)
		(?:passwordless|one[ -]click|federated|central|single) (?:log-?in|sign-?in|sign-?on|access|authentication) (?:for|to|with|through|via|from|is|by)…okta
		(?:users?|accounts?|employees|people|staff|groups)…(?:via|over|through|by|with|using|per|thanks to) (?:the )?(?:scim|saml|oidc|sso)
		(?:lets|allows|enables|gives|makes) [^.!?]{0,40}(?:log|sign)s?(?: |-)?(?:in|on) (?:with|via|through|using|by) `)

	// invites tells readers to get in touch, to look elsewhere, or to buy.
	invites = phrases(`
		^<please?> (?:chat|connect|speak|talk) (?:to|with) (?:an?|one of our|our|the|your) (?:\w+ )?(?:advis[eo]rs?|consultants?|engineers?|experts?|representatives?|sales\w*|specialists?|team)
		^<please?> (?:give|take) [^.!?]{1,30} (?:a try|a spin|a go|a look|a chance|a test drive|for a (?:spin|ride|test drive))
		^<signUp>(?: \w+){0,4} (?:today|now|in|for|and (?:start|see|save|get)|free|on our|at|us|our|here|right away|within)
		^(?:so |then |and |why not )?(?:start|begin|try|act|join|call|upgrade|switch|register|sign up|subscribe|get started)(?: \w+)? (?:today|now|here|right away|right now|immediately)<end>
		(?:our|the [\w ]{2,20}) <sales> (?:is|are|'s|stands?|will be|looks?) (?:\w+ )?<glad>
		(?:we|our \w+)(?:'re| are| is) (?:always |also |only )?<ready>(?: \w+)? (?:to|for|a|an|at|one|disposal)…<helpYou>
		looks? forward to
		hear(?:ing)? from you
		(?:feel free|don't hesitate|do not hesitate|don't be shy|never hesitate|you are welcome|you're welcome) to
		<contact> (?:to |with )?(?:us|our|sales|the sales|the [a-z]+ team|your [a-z]+ (?:manager|representative|rep|partner|contact|reseller)|one of (?:us|our))
		(?:refer|go|head|navigate|turn|proceed|hop|jump|surf) (?:over |on )?to our <webpage>
		<visit> (?:us on |more on |it on |out )?(?:our|the official|the product|the company) (?:\w+ )?<material>
		(?:on|at|from|in|via|under) our (?:official |public |own )?<webpage>
		<getYour> (?:your|a|an|our|the) (?:free |personal |own |no-obligation |copy |\w+ )*<giveaway>
		^(?:have|got|any|still|more|further|open|do you have)(?: any| more| further)? (?:questions?|feedback|ideas|doubts|wishes)
		(?:follow|like|tell|ask|email|call|visit|join|message|text|ping|tweet|drop|contact|write|ring) us
		^(?:book|schedule|reserve|arrange|set up|plan|agree|request) (?:an?|your|some) (?:\w+ )?<appointment>(?: with (?:us|our|one)| today| now| here| online|<end>)
		(?:convince|judge|decide|test|see|try|check|experience|find out)(?: it| this)?(?: for)? yourself
		why (?:not|wait) | what are you waiting for | don't (?:wait|miss|delay) | do not (?:wait|miss) | act now
		hurry | limited[ -]time offer | while (?:stocks?|supplies|seats) last | offer ends | before it's too late
		last chance
		<letUs> <showYou>(?: \w+){0,3} (?:you|your|how|what|more|why)
		(?:for|more) <moreInfo>,? (?:please |just |simply )*<turnToUs>
		(?:learn|find out|discover|see|read|hear|know) more (?:about|at|on|by|from|in|here|under)…(?:our (?:website|site|home ?page|blog)|us<end>|here<end>)
		(?:customers?|users?|you) (?:can|may|should) (?:contact|call|email|write to|visit|register|sign up|subscribe|buy|order|purchase|reach) (?:us|our|at|on|via|here|for|it)
		(?:buy|order|purchase|get|subscribe|available|obtain\w*) (?:it |now |directly )*<at> (?:our|the) (?:online |web |app )?<shop>`)

	// ofMakers matches facts of the company.
	ofMakers = phrases(`
		(?:the <company>|we) (?:was|were|has been|have been|was first) <founded>(?: \w+){0,3} (?:in|by|as|from|with|out|at|back|on|over|more)
		(?:was|were|is|been|and|,) (?:acquired|founded|incorporated|bought|spun off|spun out) (?:by|in|from|as|with|after)
		(?:ab|ltd|gmbh|inc|llc|oyj?|aps|s\.?a|b\.?v|plc|s\.?r\.?l|pty|k\.?k|s\.?l|sdn|pvt|corp|corporation|sarl|kft|s\.?p\.?a|a/s)[., ]
		(?:is|are|was|were|company|startup|firm|vendor|provider) (?:\w+ )?(?:based|headquartered|located|domiciled|at home) in
		<office> (?:are |is )?(?:in|on|across|at|throughout|spread|around) (?:the |all |over |more |<few> |\w+ )?(?:<region>|[a-z]+<end>)
		(?:teams?|staff|crew|workforce|family) of (?:<about> )?(?:<few>|\d[\d,.]*|a dozen|dozens|hundreds)
		(?:employ|employs|employing|with|our|we are|we have|and) (?:<about> )?\d[\d,.]*\+? <staff>
		(?:for|since|over|with|has|have|after|than) (?:<about> )?<someYears>\+? (?:years?|decades?|generations)(?: of experience| in business| now| on the market| old|<end>|,)
		(?:in business|on the market|in operation|experience) (?:for|since)
		(?:has|have) (?:been )?(?:serv\w+|help\w+|support\w+|work\w+|develop\w+|deliver\w+|active|specializ\w+)…(?:for|since) (?:<about> )?(?:\d+|an?|two|three|several|many)
		<clients> (?:such as|like|including|include) (?:\w+,|\w+ (?:and|or|&)|\w+<end>)
		(?:<about>|\d[\d,.]*k?\+?|thousands of|hundreds of|millions of) (?:\d[\d,.]* |\w+ )?<clients>(?: \w+)? (?:in|across|worldwide|around|trust|rely|use|already|from|have|on)
		(?:trust|trusts|trusted|rely|relies) (?:us|our|in us|on us|on our)
		among (?:its|our|their) <clients>
		(?:our|the company's|the founders') <ourStory>
		we (?:believe|started|began|strive|care|pride|specialize|specialise|serve|exist|come from|were|live|want|love|help|are (?:\w+ )?<committed>)
		(?:in a|in our|in his|in her|at a) (?:garage|basement|dorm room|kitchen|bedroom|university|hackathon)
		(?:two|three|four|a couple of|by) (?:brothers|sisters|siblings|friends|students|engineers|entrepreneurs|founders|co-?founders|cousins|colleagues|alumni)
		(?:subsidiary|part|member|division|brand|unit|company|spin-?off|daughter) (?:company )?of (?:the )?[\w&. ]{1,30}<group>
		(?:was|were|been|got|is) (?:acquired|bought|taken over|purchased|funded|backed|financed|owned) by
		(?:is|are) (?:iso|soc|tisax|hipaa|gdpr)[\w /-]{0,12} (?:certified|accredited|attested|audited|compliant)
		(?:listed|traded|quoted) (?:on|at)
		(?:privately|publicly|family|founder|employee|customer)[ -](?:held|owned|run|listed|traded|funded|financed|managed)
		(?:raised|secured|closed) (?:\w+ )?[$€£]?\d
		(?:market|category|industry) (?:leader|pioneer)
		pioneers? (?:in|of)
		(?:proud|happy|delighted) to (?:be|serve|work|count|support|call)
		(?:winner|finalist|recipient) of
		(?:since|from) (?:the|our|its) (?:founding|foundation|beginning|very beginning|inception|launch)
		(?:an?|the|our) (?:\w+ )?<nationality> (?:[a-z]+ )?(?:<company>|vendor|provider|manufacturer|developer|consultancy|agency)`)

	// builtWith matches terms of how an integration is built.
	builtWith = phrases(`
		(?:okta )?(?:management|users?|groups?|apps?|events?|system log|core|admin) apis?
		graphql | grpc | soap | xml | yaml | odata | websockets? | pkce | dpop | hmac | rsa | base64 | regex\w*
		uuids? | guids? | ssws | mtls | json[ -]?web | well-known | jwks | etl | elt | sqs | sns | vpc | nat | dns
		cdn | orm | crud | ci/cd | redis | nginx | helm
		private_key_jwt
		api (?:keys?|gateways?|calls?|requests?|clients?|endpoints?|versions?)
		(?:bearer|jwt|opaque) tokens?
		https? (?:post|get|put|patch|delete|calls?|requests?|headers?|status|basic)
		(?:post|get|put|patch|delete|rest|api) (?:requests?|calls?|methods?|interface)
		(?:in|via|of|the|an?|custom|http|request|response) headers?
		node\.?js|python 3|golang|spring boot|\.net core|typescript
		message (?:queues?|brokers?|bus)|queues?|daemons?|middleware|back-?end|worker threads?|async\w*|multi-?threaded
		(?:http |status |error )?(?:code )?(?:401|403|404|429|500|503)(?: \w+)?
		retr(?:y|ies|ied) (?:logic|with|after|policy|mechanism|header)
		encrypted at rest|aes-?256(?:-gcm)?|tls(?: 1\.[23])?
		callbacks?|redirect ur[il]s?|deserializ\w+|serializ\w+|hash(?:ed|es) with|data model|primary key|foreign key|database tables?|sql queries
		(?:the )?(?:after|limit|filter|cursor|since|until) (?:query )?parameters?
		paginat\w+`)

	// jaunty matches how people talk.
	jaunty = phrases(`
		(?:wave|kiss|say|waving|kissing|saying|bid)(?: \w+){0,3} (?:goodbye|good-bye|bye|adios|farewell|ciao|au revoir)
		(?:goodbye|good-bye|adios|ciao|sayonara|bye-?bye)[, ]
		pain in the (?:\w+)|painful(?:ly)?|pain-?free|hurts?<end>
		^stop | ^quit | ^forget | ^ditch | ^enough of | ^done with | ^say no to | ^imagine | ^picture | ^let's
		^guess | ^spoiler | ^fun fact | ^true story | ^honestly | ^seriously | ^frankly | ^look, | ^listen | ^psst
		^hey | ^oh | ^wow | ^well, | ^ok, | ^okay | ^so, | ^and yes | ^yes, | ^sure, | ^surprise
		(?:will|'ll|would) (?:thank|love|kiss|hug|adore|never look back|wonder)(?: you| it| us| how|<end>)
		(?:never|don't|won't) (?:want to )?(?:look|go|looked|went) back
		we(?:'ve| have)? all (?:been|know|have|had|hate|love|do)
		(?:set|fire)(?: it)? and forget
		(?:it's|it is|that's|that is|just|really|as) (?:that|so|as|really|just that) (?:easy|simple|quick|fast|cool|good)
		(?:easy|simple|easier|simpler) (?:as|than) (?:pie|abc|1-2-3|that|ever|counting|falling|making)
		^(?:simple|easy|quick|fast|done|finished|boom|bam|period|bingo|end of story|problem solved|job done|case closed|nothing else|that's it|that's all|voila|enjoy|cheers|magic|neat|sweet|nice)[.!]
		chaos | tears | hassles? | hassle-?free | guesswork | mess(?:y)? | circus | jungle | rat race | firefighting
		hair-?pulling | busywork | grunt work | drudgery | shenanigans | gotchas? | wild west | black hole
		rabbit hole | elephant in the room
		(?:we|i) (?:swear|promise|guarantee|bet|mean it|kid you not)
		in (?:no time|seconds flat|a heartbeat|a nutshell|your sleep|a blink|two shakes|your pajamas)
		(?:faster|quicker) than you (?:can|could)
		(?:right|eh|huh|no|okay|correct|cool|deal|agreed|fair|simple|easy)\?
		(?:life|lives|work|job|day) (?:\w+ )?(?:easier|simpler|a breeze|better|fun|bearable|less stressful)
		(?:gone are|are over|over are) (?:the days|<end>)
		(?:a thing of the past|once and for all|history<end>|back to what matters|what really matters|what matters most|focus on what)
		child's play | clockwork | walk in the park | rocket science | brain surgery | cherry on (?:top|the)
		icing on | one[ -]stop[ -]shop | swiss army knife | bells and whistles | win-win | turbo\w* | on steroids
		on autopilot | a snap | secret weapon | best friend | new best | guardian angel | watchdog that
		crystal ball | magic wand | silver platter | game face | hero\b | super ?power | wizard(?:ry)? | sorcery
		fairy dust | unicorns? | rainbows?
		(?:unlock|unleash|harness|tap into|discover|release) (?:the|your|its|their) (?:full |true |real |hidden )*(?:power|potential|value|magic|benefits|strength)
		(?:boost|maximi[sz]e|skyrocket|elevate|ignite|fuel|accelerate|empower|supercharge) (?:your|their|the) (?:\w+ )?<growth>
		buckle up | hop on | dive in | jump in | level up | crank | dial up | nail it | crush | smash | rock your
		kick off your | roll up your | put your feet up | lean back | sit back | relax | chill
		sleep (?:well|better|at night|tight|easy) | rest easy | breathe | peace of mind | worry-?free | carefree
		stress-?free | headache-?free | pain-?free
		(?:bosses|boss|cfo|ceo|ciso|auditors?|accountants?|admins?|it team|it folks|colleagues|wallet|budget) (?:will|'ll) (?:love|thank|smile|sleep|be happy|cheer|rejoice|applaud)
		(?:folks|guys|peeps|dudes?|mates?|y'all|everyone's favou?rite|pals?|nerds?|geeks?|gurus?|whiz\w*|the suits)
		[;:]-?[)(dp]|\^\^|xd\b|haha|hehe|lol|omg|wtf|imho|tl;dr|tbh`)
)
