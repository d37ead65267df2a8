package check

import "oinmanager/internal/check/english"

import "oinmanager/internal/check/pattern"

var (
	barrier = phrases(`
		mfa | 2fa | two[ -]?factor | multi[ -]?factor | second factor | 2[ -]step | two[ -]step | otp | totp
		one[ -]time (?:code|password|passcode|pin)
		(?:verification|sms|security|confirmation) codes? | code by (?:sms|text|email|phone)
		code to (?:the|my|our|your) (?:phone|mobile|email) | text message
		(?:link|code) (?:that |which )?(?:we (?:will )?(?:send|email|text)|is (?:then )?(?:sent|emailed|texted|mailed))
		(?:re)?captcha | magic[ -]links? | sign-in links? | link by email | email link
		vpn | sms
		(?:log-?in|sign-?in)s? <isOrMust> (?:be )?(?:manually )?(?:confirmed|approved|authori[sz]ed|allowed|released)
		only (?:be )?(?:reach\w*|access\w*|open\w*|us\w*|available|possible)? ?.{0,30}from (?:inside|within)
		from (?:inside|within) (?:our|the) (?:network|office|company|vpn)
		(?:\w+|\d)[- ]digit (?:code|pin|number)s?
		codes? (?:which |that )?(?:arrives?|comes?|goes|lands?|will (?:arrive|come|be))
		(?:approve|confirm|accept) the (?:log-?in|sign-?in|push|prompt|request) (?:in|on|with|via)
		(?:authenticator|okta verify|duo|push) (?:prompt|push|request) | firewalls?
		(?:known|trusted|registered|internal|our) networks?(?: only)?
		from (?:our|the|known|registered) (?:office|network|networks|offices|addresses)
		ip[ -]?(?:allow|white)[ -]?list\w* | (?:allow|white)[ -]?listed (?:ips?|addresses|networks?|ranges?)
		ip (?:address )?restrict\w* | restricted (?:to|by) ip
		corporate network | company network | internal network
		(?:hardware|security) (?:token|key) | yubikey | authenticator app | push notification | device trust`)
	// menuItem matches what is named in a path through the app: “Simulations > MFA > Run”.
	menuItem = pattern.New(`["“][^"”]{1,40}["”] ?[>→»]|[>→»] ?["“][^"”]{1,40}["”]|[>→»][^>→».,;:]{1,40}[>→»]`)
	// saysHow matches what short instructions consist of: a place in the app, or an action.
	saysHow = phrases(`
		~[>→»›|/] | ~->
		open | go | click | press | select | choose | enter | paste | navigate | create | run | start | trigger
		connect | sync | import | add | visit | find | under | menu | tab | settings | integrations? | role
		admin\w* | owner | manager | tenant | workspace | organi[sz]ation | project | connectors? | sources?
		destinations? | pages? | button | simulate | replay | upload | refresh`)
	// placeInApp matches a path through the app.
	placeInApp = pattern.New(`[>→»›"“/]|->`)
	// emptyInInstructions are words of what invites to test, or thanks for it.
	emptyInInstructions = english.SetOf(`a able about above access according account accounts additional admin
		administrator after again all already also always an and any anything app application apply applies
		are around as at available away back based basic be been before begin behalf below best both but by
		can case check checking client clients common complete completely configured confirm connection
		contact correct correctly could credential credentials customer customers day days dear department
		details did directly do docs does doesn't doing don't done down easily easy easy-to-follow else
		email enable enabled end ensure enjoy every everything expected explanation explore faith feature
		features feel feel find fine first flow flows follow following for free from full fully function
		functionality functions further get give given go going good great guidance had hand happy has have
		having hello help here hesitate hi hope how however i if in information instruction instructions
		integration intuitive is issue issues it it's its itself just keep kind kindly know let like log
		logged login logon look looks made mail make manner may me more most mr ms must my name necessary
		need needed needs never nice no normal normally not nothing now of off oin ok okay okta on once one
		only open-ended or order other our out own per perform performed permissions please possible
		preconfigured prepared problem problems procedure process proceed product properly provided
		questions quick quite reach read ready really regards regular request required requires respective
		review reviewer reviewers right rights run same see self sent service set setup should show shown
		sign signed signin simple simply since sincerely sir smooth smoothly so solution some special
		specific standard start started steps straight straightforward such successfully suitable support
		sure system take team tell test tested tester testers testing tests than thank thanks that the their
		them then there these they thing things this time to together too tool try trying unlocked up us use
		used user username users using usual usually validate validation verify via visible want was way we
		welcome well were what when where which while will wish with within without work working works would
		yes you your yourself pls plz kindest regards cheers sincerely password passwords url link page
		above-mentioned aforementioned mentioned shared attached api type fields form question`)
	// pointsAt matches sentences that name a place in the app, or an action.
	pointsAt = phrases(`
		press | connect | sync | import | settings | menu | tab | button | under | open | go to | run | trigger
		enter | paste | integrations?`)
	// smallTalk matches sentences that invite to test and don't say how.
	smallTalk = phrases(`
		~^(?:just |please |simply |kindly |then )*(?:log|sign)[ -]?in and (?:then )?(?:test|try|check|use)(?: \w+){0,3}\W?$
		~^you are (?:an? |the )?(?:\w+ )?(?:admin\w*|owner|member|user|manager) (?:of|in|at|for) [^>→»/]{3,60}$
		if (?:there are|you have|any) (?:any |further |more )?(?:questions|problems|doubts|issues|trouble)
		thank(?:s| you) | intuitive | self[- ](?:explanatory|explaining|evident) | obvious
		easy to (?:use|understand|navigate|test|find) | straightforward
		simple to (?:use|understand|test) | user[- ]friendly | (?:kind|best|warm) regards
		thank you (?:very much |so much )?for
		~^(?:dear [\w ]{2,30}, )?(?:the|this|your|our) (?:test )?(?:account|user|log-?in) <hasOrIs> [^>→»/]{3,90}$
		no <special>*(?:instructions?|steps?|setup|preparation|configuration) (?:is|are|needed|required|necessary)
		~^<thisIs>?(?:an? )?(?:\w+ )?<testing>[ -]?(?:user|account|login)?(?: (?:for|of|with|in) [\w ]{2,30})?[.!]?$
		~^<theUser>?(?:has|have|with|comes with) (?:full |all |complete )?<adminRights>\W?$
		(?:works?|runs?) (?:\w+ )?out of the box
		~\b(?:good|ready|set|free) to go\W?$
		~^(?:just |please |simply )*<logInOrUse> (?:with |using |by )?<those>?(?:\w+ )?<whatToUse>(?: \w+){0,3}(?: and <test>\w*(?: \w+){0,3})?\W?$
		~^(?:should|will|does|must) (?:just |simply )?work\b
		~^(?:please |just |so |then )?<explore>\b[^>→»]{0,80}$
		~^(?:thanks|thank you|welcome|hello|hi|hey|dear)\b[^>→»]{0,40}$
		~^(?:you can |you may )?(?:contact|email|write to|call|reach|reach out to|ask) (?:us|me|our \w+)\b[^>→»]{0,60}$
		~^(?:all|every|each|full)(?: the)? (?:\w+ )?<featuresOrRights>\b[^>→»]{0,30}\b<switchedOn>\b[^>→»]{0,30}$
		~^<everything> (?:is|should be|works|has been) (?:\w+ )?<selfExplanatory>\b[^>→»]{0,30}$
		~^(?:if you have )?(?:any |further )?(?:questions|problems|issues)\b[^>→»]{0,60}$`)
	// elsewhere matches references to what isn't part of the submission.
	elsewhere = phrases(`
		(?:in|on|from|see|per) (?:our|the|your|my|a) (?:\w+ )?<supportTool> <ticket>s?
		(?:in|see|per|from|under) (?:our |the )?(?:ticket|case|issue|thread) (?:no\.? ?|number |#)?[a-z]{0,6}-?\d{2,}
		<paper> (?:that |which )?(?:your|the|our) [\w ]{2,30} <got>
		<usOrColleagues>(?: will| can| would|'ll|'d) (?:gladly |happily )?<walk> (?:you|reviewers|the team|okta) through
		(?:explain|show|demo|demonstrate|present)\w* <itThen>*(?:on|in|during|over) (?:a|the|our) (?:\w+ )?<meeting>
		<see> (?:our|the|your|my) (?:(?:company|corporate|team) )?<inHouse> (?:\w+ )?<wiki>
		(?:in|on|from|see|follow) (?:our|your) (?:(?:team|company|shared) )?<sharedDrive>
		(?:was|were|has been|have been|is|are) (?:already )?<passedOn> (?:over )?(?:with|to) <oktasReviewers>
		(?:we|i)(?:'ve| have)? (?:already |also )?<weSent>\b.{0,40}\b(?:you|to \S+|with \S+|separately|earlier|last \w+|yesterday|before)
		(?:file|document|pdf|sheet|doc) (?:that |which )?(?:we|i)(?:'ve| have)? (?:mailed|e-?mailed|sent|shared|uploaded|attached)
		(?:attached|enclosed) (?:pdf|doc\w*|word|file|guide|sheet|spreadsheet|screenshots?|video|instructions?|slides?|zip)
		(?:pdf|document|file|guide|screenshots?|video|instructions) (?:is|are|that is|that we(?:'ve| have)?) (?:attached|enclosed)
		(?:see|in|check|as in|per|find) (?:the |our |my )?<attachment>
		~https?://(?:\S+\.)?<ownLink>\S* | ~https?://\S+\.atlassian\.net/(?:browse|jira)\S*`)
	// ofAttachment matches those of them that a file on the form answers.
	ofAttachment = pattern.New(`\b(attach\w*|enclos\w*)\b`)
	// asksAddress asks reviewers where they connect from.
	asksAddress = phrases(`
		(?:send|give|tell|share|let) (?:us|me)(?: know)? (?:from )?<whereFrom> (?:you|reviewers|the team|okta)
		<askFor>\b.{0,40}\b<reviewers'> (?:public |source |egress |outgoing |external |static )*ips?`)
	// notAsked says that a barrier is not there, in the sentence that has it.
	notAsked = phrases(`
		disabled | deactivated | switched off | turned off | (?:is|are|been) off | turn off | off for
		not | no | none | without | isn't | aren't | doesn't | don't | won't | never
		set to (?:off|none|no|false|disabled) | ~[:=] ?(?:off|none|no|false)\b
		exempt\w* | excluded | bypass\w* | skip\w* | waived | maybe later | remind me later | optional | removed`)
	// passed says how to pass a barrier, anywhere in the text.
	passed = phrases(`
		~\b(?:it|this|that|which)(?:'s| is| will be)(?: always)? \d{4,8}\b
		(?:code|otp|passcode|pin)\b.{0,20}\b\d{4,8}~ | codes? (?:below|above|here|are (?:listed|shown|in|available))~
		backup codes?~ | recovery codes?~ | static (?:code|otp)~ | fixed (?:code|otp)~ | always (?:\d|use|enter)~
		enter (?:the code )?\d{4,8}~ | use (?:the )?(?:code|\d{4,8})~ | (?:secret|setup|seed) key~
		(?:totp|otp|mfa) (?:secret|key)~ | seed~ | qr code…<ownCode>~
		shared (?:inbox|mailbox)~ | public (?:inbox|mailbox)~ | mailinator~
		(?:okta|your|reviewers?'?|their|all|any) (?:ips?|ip (?:addresses|ranges?))~
		(?:are|is|been|have|has) (?:already )?(?:allow|white)[ -]?listed~ | okta's (?:ip|egress|addresses|network)~
		vpn (?:profile|credentials|config\w*|details|username|login)s? (?:is|are|can|below|in|at|from)~
		download (?:the |our )?vpn~
		connect (?:to|with|using|via) .{0,40}\b(?:profile|config\w*|credentials|file|username|below|key)~
		(?:open|check|read|see) (?:the |this |that )?(?:inbox|mailbox|email)~ | (?:inbox|mailbox) (?:is|at|password)~
		register (?:your|any|an)~ | enroll (?:your|any|an|a)~ | set up (?:your|any|an)~ | scan (?:the|this)…<ownCode>~
		solve (?:the|it)~ | tick (?:the|it)~ | check the box~ | complete the captcha~
		your own (?:phone|device|authenticator|number)~ | any (?:phone|number|authenticator|email)~`)
	signInLink = phrases(`
		(?:email|send) (?:me )?a (?:magic |sign-in |login )?(?:link|code) | magic link
		(?:sign in|log in|continue) with a (?:link|code)`)
	onRequest = phrases(`
		(?:please )?(?:<message>|ask|let|reach out to|write to) (?:us|me|our|the|\S+@\S+|\w+ at)\b.{0,50}\b<forOrToGet>.{0,40}\b<access>~
		<access>s? (?:will be|can be|to be|is|are) <provided>(?: \w+)? ?<whenAsked> ?<request>?~
		<access>s? (?:on|upon|by) request~
		(?:request|ask for) (?:an? |the |your )?(?:credentials?|password|log-?in|account|username|invite|test user)~
		(?:we|i)(?:'ll| will| can) (?:send|provide|share|create|give|email|set up)\b.{0,30}<access>~
		schedule a (?:call|meeting|demo)~ | book a (?:call|meeting|demo)~`)
	// signsUp asks reviewers to make an account.
	signsUp = phrases(`
		(?:sign up|register|enroll) (?:yourself |first )?(?:for|at|on|via|through|with|using|here)\b.{0,30}\b(?:<trialSite>|<webHost>)
		~\b<makeOwn> <yourOwn> (?:free |trial |new |personal |own )*(?:account|trial|tenant)(?: <atOrFirst>\b|[,.]|$)`)
	// mayLittle says that the account has few rights.
	mayLittle = phrases(`
		<ordinary> <employee>\b[^.]{0,60}\b(?:cannot|can't|can not|may not|no access|without)
		(?:cannot|can't|can not) (?:open|see|reach|enter|access|use) (?:the )?(?:\w+ ){0,2}<adminPage>
		(?:isn't|is not|not|aren't) (?:allowed|permitted|entitled|able) to (?:<change>|open|set up) (?:the |any |an? )?<settings>
		(?:can|may) (?:only )?<look> [^.]{0,30}\b(?:but|and|though) <cannot> (?:<change>|create|set up|start)
		same (?:rights|permissions|access|role) as (?:any|an?|every|other|all) (?:employee|user|member|person|colleague|customer)s?
		an? admin\w* (?:has to|must|needs to|will|would have to) (?:do|set|configure|connect|enter|make)
		<fewRights> <roleOrAccount>
		(?:account|user|log-?in|it) (?:is|has|gets) (?:only |just )?(?:an? |the )?<viewer>
		(?:account|user|log-?in|it) (?:can|may) (?:only|just) (?:view|read|look|see)
		role[: ]+(?:is |of |named )?(?:an? |the )?["“]?(?:viewer|guest|read[- ]only|employee|member|reader|end user)
		(?:role|rights|permissions) (?:of )?["“]?(?:employee )?self[- ]service
		admin\w* <rightsOrPages> (?:is|are) ?(?:not|n't|unavailable|disabled)~
		admin\w* <rightsOrPages> (?:isn't|aren't)
		(?:no|without|lacks) admin\w*(?: rights?| access| permissions?| privileges?)?
		can(?:not|'t) (?:change|edit|open|see|access) (?:the )?(?:settings|integrations?|configuration)`)
	mayMuch = pattern.New(`\b(admin\w*|owner|manager|lead|full access|all rights|superuser|root)\b`)
	mayNot  = phrases(`
		no | not | isn't | aren't | without | lacks | can't | cannot | your | their | our | by (?:an?|the)
		has to | must | needs to | unavailable | disabled | non`)
	noPasswords = phrases(`
		(?:log|sign) in with the (?:<social>|facebook|slack) (?:button|account|option)
		passwords? (?:isn't|aren't|is not|are not) used
		(?:use|choose) (?:the )?<social> (?:button|sign-?in|log-?in)
		~(?:^|[.,;:!?] |\b(?:then|and|please) )<press> (?:on )?(?:the )?["“]?<continueWith> (?:<social>|facebook|slack)\b
		password (?:form|fields?|box|log-?in|sign-?in) (?:is|are|works?) (?:only |just |still )?(?:meant |there )?for <former>
		(?:has|have|with|there are) no passwords? of (?:its|their|our|your|his|her) own
		(?:sign|log) in (?:with|through|via) (?:<social>|facebook|slack) (?:using|with|by) your
		<direct> (?:log-?ins?|sign-?ins?|accounts) (?:is|are|has been|have been) (?:disabled|off|not|switched off|turned off|blocked)
		(?:sign|log) in (?:through|via|using|with|by) (?:your |the |our )?(?:okta )?(?:sso|saml|single sign[- ]on)
		there (?:are|is) no passwords? | no passwords? (?:in|for|exist|here)
		(?:use|with) your (?:own )?(?:<social>|work|corporate|company|personal) (?:account|credentials|log-?in|email)
		passwordless
		~\bpasswords? ?<signIn>? (?:is|are|isn't|aren't|has been|was) ?(?:currently |generally )?<notEnabled>\b.{0,10}
		(?:only|exclusively) (?:possible |available |works? )?(?:via|through|with|by|using) (?:your |our |the |a )?<singleSignOn>~
		<companySignOn> (?:sign[- ]?in|log[- ]?in|accounts?)? ?(?:only|is (?:required|enforced|mandatory))
		(?:need|needs|require|requires|must (?:have|use)|only (?:from|on))\b.{0,30}\b<companyDevice>~`)
	passwordPossible = phrases(`
		passwords? ?(?:sign[- ]?in|log[- ]?in|authentication|auth)? (?:is|are|has been) <enabled>
		(?:use|with|choose|click|by) (?:a |the |its |your )?(?:password|email and password|username and password)
		except | exempt\w* | excluded | not for this | bypass\w*`)
	// notReady says that reviewers have to write first, or that the account does not work yet.
	notReady = phrases(`
		<tellFirst> (?:us|me|our (?:\w+ )?<peopleOfOurs>|\S+@\S+|[a-z]+ (?:at|on|via) <phoneOrChat>)\b.{0,60}\b<beforeYouTest>
		<ourTest> (?:test )?(?:<tenant>|access|log-?in|user)s? (?:then )?<becomes> (?:\w+ )?<madeReady>\b.{0,20}\b<whenOrAfter>
		(?:give|send|drop) us (?:a |\d+ )?(?:heads[ -]up|notice|note|call|message|email|line)
		(?:<tenant>|access|login|user)\b.{0,20}\b<notActiveYet>`)
	// willFollow says that the account, or what opens it, comes later, or after a message.
	willFollow = phrases(`
		<weOrTeam>(?: will|'ll| shall| can| are going to| is going to|) (?:then )?<opensUp> <the> (?:\w+ ){0,2}<loginOrOrg>\b.{0,20}\b<onTheDay>
		(?:give|allow|grant|leave) us (?:at least |about |up to )?(?:\w+ )?(?:\w+ )?(?:minutes?|hours?|days?|weeks?|notice|time)
		(?:we|our [\w ]{2,20}) (?:are|is|'re) (?:still |currently |now )?<preparing> (?:the|your|a|this|that|our) (?:\w+ ){0,2}<orgOrSystem>~
		(?:<tenant>|access|environment|login|org|user)s? <opens> (?:only )?(?:as soon as|once|when|after) (?:okta|you|the reviewers?|we|our|i)(?:'s|'ve| has| have)?
		(?:has|have|needs?) to (?:\w+ )?<approve> (?:your|you|the reviewer'?s?|each|every) (?:first )?<signInOrDevice>~
		<accounts>\b[^.]{0,20}\b<willBe> (?:\w+ )?(?:be )?(?:<madeReady>|filled|installed|live|loaded|migrated|prepared)\b[^.]{0,40}\b<byThen>
		(?:no|without an?) (?:test |user |demo )?(?:account|user|login|tenant)s? (?:has|have|was|were|is|are|exists?)\b.{0,20}\b<madeYet>
		(?:account|user|login|tenant)s? <hasNot> (?:yet )?(?:been )?(?:created|made|set up|prepared|provisioned)
		<loginData>(?: (?:details|data|info\w*|name))?s? (?:\w+ )?<will> (?:\w+ )?<arrive>
		(?:drop|send|write|shoot|give) (?:us |me )?(?:a |an )?(?:line|e-?mail|mail|message|note|text|ping|call|ring|dm) (?:to|at|on)
		<writeTo> (?:\S+@\S+|\w+|our [\w ]{3,20})(?: (?:at|on|by|via|in) \S+)? (?:and|then|,) (?:then )?(?:our [\w ]{3,20}|\w+) (?:will|'ll|can|shall)`)
	// onlyIfNeeded says that writing helps, and is not needed.
	onlyIfNeeded = phrases(`
		if | in case | should (?:you|anything) | whenever | problems? | trouble | questions? | after (?:you|the|testing)
		when (?:you(?:'re| are)? )?(?:done|finished|stuck|have finished)
		once (?:you(?:'re| are|'ve| have)? )?(?:done|finished)`)
	expiring = phrases(`
		(?:<tenant>|environment|org|organi[sz]ation|studio|user)s?\b[^.]{0,20}\b<isOrGets> (?:\w+ )?<overwritten> (?:<regularly>|monthly|overnight)
		(?:licen[sc]e|subscription|contract|account|tenant|access|trial|plan)\b[^.]{0,30}\b<lasts> (?:only )?<untilThen>
		(?:password|credentials?|pin|token)s?\b[^.]{0,20}\b<needsTo> be (?:changed|renewed|reset|replaced|rotated) (?:after|every|each|within|monthly|weekly)
		(?:stops?|quits?|ceases?) working (?:on|after|at|in|from|by)
		(?:users?|accounts?|tenants?|all data|everything|workspaces?|environment)(?: and [\w ]{3,20})? <isOrGets> (?:automatically )?<erased> <regularly>
		\d+[ -]days? (?:free )?(?:evaluation|eval|demo|test|licen[sc]e)
		<switches> (?:it |the \w+ |them |all \w+ )?(?:off|down|offline|asleep)\b.{0,40}\b<atNight>
		(?:you're|you are|accounts?|user|access|role|licen[sc]e|tenant)\b[^.;]{0,30}\b(?:until|till) (?:the end of )?(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?)?<month>
		(?:accounts?|tenants?|workspaces?|it) (?:then )?(?:closes?|lapses?|locks?|disappears?|vanish(?:es)?) (?:by itself|on its own|automatically|after \d)~
		(?:sleeps?|hibernates?)\b.{0,30}\b(?:nights?|weekends?|inactivity)
		(?:trial|account|access|user|license|password|credentials?|tenant|environment|it)s?\b[^;>→»]{0,40}\b<runsOut>
		\d+[ -]days? (?:free )?trial | (?:free )?trial (?:account|version|tenant|license) | expires? (?:on|in|after)
		(?:system|portal|app|server|tenant|environment|site|instance|account|it) (?:is|are) (?:only )?<online>\b.{0,30}\b<workingHours>
		we(?:'ll| will)? (?:then )?<wipe> (?:the |this |your |our |that )?(?:test |demo |review |whole )?(?:<tenant>|environment|org\w*)
		we(?:'ll| will)? (?:then )?(?:delete|remove|deactivate) (?:this|your|the (?:test|demo|review)) (?:<tenant>|environment|org\w*|user)
		(?:finish|complete|do|run) (?:your |the |all )?(?:tests?|testing|review)\b.{0,20}\b(?:by|before|until) | valid (?:until|till|through)`)
	neverExpires = phrases(`
		no | not | never | doesn't | don't | won't | without | isn't | extend\w*
		after (?:the )?(?:review|publication|publishing|approval) | once (?:the )?(?:review|published|you)
		within 30 days | 30 days after | unlimited | sessions? | tokens? | links? | codes?`)
)
