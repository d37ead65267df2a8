package check

import "oinmanager/internal/check/english"

import "oinmanager/internal/check/pattern"

// emptyToo are further words of reasons of scopes that change something, with which nothing is said
// of what is changed: that it is necessary, who decided or knows it, where it is written, and what
// every integration wants. Words of [words] have no apostrophes.
var emptyToo = english.SetOf(`
	401 403 404 able absence absent absolute absolutely account added administer administration ahead almost am
	analysis anyone apis applications applies approval approve approved architect architects are as ask away backed
	backward be been being best better between both bothers break breaks broken business call called calling can't
	cannot cant ceo chapter choose chose chosen client clients cloud code colleague colleagues come comes comfort
	company compatibility competitor competitors complain complains complete completely component comprehensive
	configuration configured contact convenience convenient copied copy core correct could couldn cover covers crash
	crashes critical crucial crud cto current currently customized d daily days dead decide decided default demand
	demands depend depends describe description desired despite detail develop development dictates did different
	ditto do doc document does doesn't doesnt don't done dont during ease easily easy efficiency efficient else
	enabled enabling enough ensure ensures enterprise entire environment error errors essential etc ever every
	everybody everyone everywhere exactly example exist exists expect experience explain explained explaining
	explanation failed fails failure features fill filled fine fits flexibility flexible follow follows found
	framework frameworks fulfil fulfill full functionalities functioning further general generally get gets give
	given gives go good got granted granting grants great guarantee guidance guideline guidelines had happens has
	have having he helps her high him his how hr i'm idea important include included indispensable information
	infrastructure insist insists install installed instead integrate integrated integrating interface into issue
	issues its job jobs just keep key kindly know knows last later launch lead leads left level libraries library
	like live ll logic login made main maintain make makes mandate mandated mandatory manual many market matter may
	me mentioned method methods minimum missing mission more most must my name native nature needs new next none
	note now object objects obligatory off ok okay old one only operate operating optimal option options other
	others ought ours out over overall own owner page pages paragraph parity part partner partners pending per platform
	platforms please pm po point possible post postman posts power powerful practice pre prerequisite previous
	previously privilege privileges procedure process processes product production productivity products project
	proposal provide provided provides providing put qa question questions quite re read really reasonable recommend
	recommendation recommended recommends refer reference regular related relevant remain required requirement
	requirements requires resource resources responsible rest right robust role run running runs s safe said sample
	samples satisfy save say says scenario scenarios sdk sdks seamless seamlessly section see select selected sense
	serve service services set setting settings setup several she should show side simple since smooth so some sorry
	specific specification specifications specs stability stable start started stated still stop stops submission
	submitted success such suggested suggestion suitable support supported supporting supports sure t take tbd team
	teams tell template templates test tested testing tests thank thanks them themselves these they thing those
	throws tick ticked to todo told too took top total turn tutorial tutorials type types under understand unknown
	until up upon usage useful user usual utilized value valued various ve version very vital voluntary want wanted
	wants was way we we're we've well were what whatever when whenever where whether which while who why will wish
	without won't wont work workflow workflows would write writing written wrote yes you you're youre yours`)

// neededBySome says that a scope isn't needed by all customers, or not now.
var neededBySome = phrases(`
	(?:only|just) (?:<few?>)?(?:(?:<whichCustomers>|a few) )*<manyCustomers> (?:\w+ ){0,2}?<useOrWhich>
	(?:for|by|to) <customersOrPeople> (?:who|that|which|with|on) (?:have |has |also )?<bought>
	(?:for|by|to) <customersOrPeople> (?:who|that|which|with|on) (?:have |has |also )?(?:the|an?) (?:\w+ )?<planOrModule>
	(?:some|few|a few|a handful|certain|one|a couple|most|about \d+ ?%?|around \d+ ?%|\d+ ?%|a minority|half|a third|a quarter)(?: of)? (?:our |the |your |all )?(?:\w+ )?(?:customers|clients|tenants)
	(?:admins|<customersOrPeople>) (?:who|that|which) <willNot>…<refuse>
	<canBe> (?:left|kept) (?:unchecked|unticked|unselected|ungranted|off)
	(?:it|this|that|this one|the scope|this scope|the box) <canBe> <leftOut>
	^<canBe> <leftOut>
	(?:needed|required|used|necessary) (?:only )?(?:if|where) (?:you|the customer|customers|a customer|an? org\w*|your \w+)
	(?:only |just )(?:needed|required|necessary) (?:if|in case) | if (?:wanted|desired|wished|so desired|preferred|you (?:like|wish|prefer)|you'd like)
	(?:leave|keep) (?:it |this (?:one |box )?|that )?(?:unchecked|unticked|off) (?:if|when|where|unless) | (?:grant|tick) (?:it|this|that)(?: one)? (?:only )?(?:if|when|where)
	(?:simply |just |may |can |could |free to |feel free to )(?:uncheck|untick|deselect|refuse|decline|deny|reject|leave out|opt out|switch off)
	(?:may|can|could) (?:also |simply |just |safely )?(?:leave|omit|drop|skip|do without|live without|ignore|refuse|reject) (?:it|this|that|them)
	(?:if|when|where|in case|should) <theScope> (?:is |be |are |was )?(?:\w+ )?<notGranted>
	(?:isn't|is not|not) granted
	(?:keeps?|continues?|goes on|still|will|remains?) (?:to )?(?:on )?<working>…<withoutIt>
	(?:<makers>|it|the service|the app|the product|it's|currently) <doesNot>(?: \w+)? <callOrUse>(?: \w+){0,3}? <today>
	no longer (?:used|needed|called|required|in use|necessary)<end> | no longer (?:used|needed|called|required|necessary) (?:since|by|in|from|with|after|as|but|and)
	(?:was|were|used to be) (?:only |once )?(?:needed|used|required|necessary|requested|called) (?:by|in|for|before|until|with|when|at)
	(?:legacy|leftover|left over|left-over|historical|historic)(?: scope| reasons?| permission| use| code)?<end> | (?:legacy|leftover|left over|left-over|historical reasons?),
	(?:forgot|forgotten|meant) to (?:remove|delete|drop|take) (?:it|this|that|them)
	(?:kept|stays|remains|left|there|here) (?:only |just )?(?:for|because of) (?:old|older|existing|legacy|historical|backward|backwards|compatibility|former|previous)
	(?:off|disabled|inactive|hidden|deactivated) by default | opt-in
	(?:in|a|an|\() ?(?:open |closed |private |public )?(?:beta|preview|pilot|early access)(?: feature| module| stage| phase)?<end>
	\((?:beta|preview|pilot|experimental)
	(?:don't|do not|doesn't|does not|won't|will not) (?:have|need|want) to (?:authori[sz]e|consent|grant|approve|confirm|install)…(?:again|twice|later|then|when)
	(?:pilot|beta|selected|key|early) (?:customers|clients|tenants|users) (?:only|have|use|get|test|need)
	~\((?:paid |chargeable )?(?:extra|add-?on|module|option)\) | (?:refusing|declining|denying|unchecking|skipping|rejecting|leaving out) (?:it|this|the scope|them)
	obsolete | deprecated | no harm (?:if|in)
	probably (?:not|n't|un) | (?:i|we) (?:guess|think|believe|suppose|hope|assume) | not sure | might not | may not be (?:needed|used|required|necessary)`)

// othersExplain matches reasons that name who knows the reason.
var othersExplain = pattern.New(`\b(?:can|could|will|would) (?:\w+ )?(?:explain|answer|clarify|elaborate)\b`)

// ownWords match what a reason has of its scope, and the number of its line.
var ownWords = pattern.New(`\bokta\.[\w.]+|^ ?[\d#]+[.):]? |^(for |the )?[\w ]{3,20}:|[(\[][\w ]{3,20}[)\]] ?[.!]?$`)

var (
	// readsInReason matches reasons with what is only read, or with what a report is made of.
	readsInReason = stems(`
		names?\b|e-?mails?\b|phones?\b|numbers?\b|address|departments?\b|districts?\b|titles?\b|
		managers?\b|positions?\b|locations?\b|status|
		watch|monitor|track|observ|audit|inventor|list|shown?\b|shows|display|print|see\b|view|
		report|chart|spreadsheet|dashboard|statistic|
		look|search|find|check|quer|count|compar|match|collect|gather|fetch|load|pull|retriev|
		read|import|export|cop(y|ies)|inspect|notes?\b|who\b|which\b|whether|resolv|data\b`)
	deniesWriting = pattern.New(`\b(no|never|without|not|doesn't|does not) (\w+ )?(writ\w+|chang\w+|updat\w+|modif\w+)\b`)
	// arrivesInOkta matches what becomes of something in an org, without saying who does it.
	arrivesInOkta = phrases(`
		okta (?:account|user|login)s? (?:is|are) (?:then |automatically )?(?:born|made|opened|set up|waiting)
		to okta, where (?:accounts?|users?|people|they|profiles?) (?:are|is)
		<carried> (?:\w+ ){0,2}(?:over |back |on )?(?:in)?to (?:the |their |his |her |each |a )?(?:\w+ ){0,2}okta <oktaRecord>s?
		(?:appears?|shows? up|arrives?|is visible|turns? up|ends up) (?:\w+ )?in (?:the |their |his |her |a |each )?(?:\w+ )?okta (?:profile|account|user|directory)s?
		(?:signs|signed|logs|logged|locks|locked|kicks|throws|shuts) (?:the|a|an|every|all|each|this|that|them|him|her|people|users?|everyone|staff|accounts?)…out of okta
		(?:becomes?|are made|is made|makes? [\w ]{2,20}) (?:a )?members? of…okta
		(?:hands?|passes|gives|sends|transfers) (?:over )?(?:new |all )?(?:hires|joiners|movers|leavers|exits|transfers|employees|entries)…to okta
		(?:gets?|receives?|is given|are given) an okta (?:user|account|login|profile)
		okta (?:groups|memberships|accounts|users|profiles) (?:follow|are kept|stay in (?:line|step))
		(?:loses?|lost) (?:the|their|its|his|her|all|any)…(?:in|from|of) (?:the |an? |their )?okta(?: (?:groups?|apps?|org))?
		(?:is|are|gets?) (?:then |automatically |also )*(?:taken (?:away|back|off|out)|cut off|cleaned up|cleared|undone)…(?:in|from|out of) okta
		(?:cleans up|tidies up|clears out|takes back|undoes|puts right)…(?:in|from|out of) okta
		okta forgets | (?:vanish(?:es)?|disappears?|drops out|falls out) (?:of|from) okta
		(?:carries|carry) out…in okta | (?:executes?|implements?|enforces?|applies)…in okta
		(?:decisions?|results?|outcomes?|changes|answers) (?:then |are |is |automatically )*(?:flows?|go|goes|written|returned|sent|carried|fed) (?:back )?(?:in)?to okta
		(?:stores?|saves?|records?|keeps?|puts?|sets?|notes?|enters?|stored|saved|recorded)…in (?:an?|the|its|their) (?:\w+ )?(?:attributes?|fields?|profiles?)…okta`)
	// tellsOkta matches services that send something to an org.
	tellsOkta = phrases(`
		(?:tells?|informs?|notifies|alerts?|warns?) okta
		(?:reports?|sends?|signals?|raises?|passes|gives)…to okta
		(?:risk|risk level|risk score)…(?:goes up|rises?|is raised|raises?) | session ends`)
)
