package check

// Patterns of what instructions for reviewers say, by classes of words.
var (
	// toldBefore matches references to what reviewers were told or shown elsewhere.
	toldBefore = phrases(`
		(?:was|were|is|are|been) (?:already )?<mailed> (?:over )?to (?:you|your|okta|oin|the (?:okta|oin|review\w*|team))
		<handout> (?:which |that )?(?:\w+ ){0,3}?(?:has |have |had |was |were |is |are |been )+<posted>
		<consult> (?:the |our |a |this )?(?:\w+ )?<runbook> (?:that is |are |is |which is )?(?:in|on|from|at|inside) (?:our|the|a|your) (?:\w+ ){0,2}<innerTool>
		as (?:\w+ )?(?:we |was |were |already |previously |you |they )*<discussed>\b[^.]{0,30}\b<talk>
		(?:same|identical|unchanged) (?:\w+ )?<procedure>?(?: as)? ?(?:as |in |for |from |like |of |with )+(?:our|the|your|my)? ?<previous> (?:\w+ )?<submission>
		(?:private|internal|own|company|team) (?:github|gitlab|bitbucket|repo\w*|notion|confluence|wiki|drive|slack|sharepoint|intranet|jira)
		(?:your|the okta|the oin|our) <contactPerson>[\w ]{0,20} (?:has|have|knows|got|received|holds|can (?:share|send|forward|show))
		(?:loom|zoom|recording|video|deck|slides?|pdf|document|doc|sheet|file) (?:that )?(?:we|i|\w+) <sentBefore>
		<storedIn> (?:\w+ )?(?:in|on|to|under|with) (?:our|the|your|a) (?:\w+ ){0,3}<sharedPlace>`)

	// gate matches what stands between reviewers and the app.
	gate = phrases(`
		passkeys? | fingerprints? | face ?id | touch ?id | webauthn | fido2? | smart ?cards? | client certificates?
		security questions? | secret questions? | puzzles? | i'm not a robot | tailscale | zerotier | wireguard
		zscaler | openvpn | anyconnect | globalprotect | citrix | bastion | jump (?:host|server|box)
		remote desktop | rdp | geo-?(?:block|fenc|restrict)\w*
		(?:only|just|limited|restricted) (?:\w+ )?(?:from|to) (?:<ipRange>|[a-z]+ ips?)
		(?:verification|confirmation|login|sign-in|access|authentication|security|approval) <code>
		(?:e-?mail|text|message|sms|call) with (?:a|an|the) (?:\w+ ){0,3}(?:pin|code|link|number|token)
		(?:log-?ins?|sign-?ins?) from (?:new|unknown|unrecogni[sz]ed|other|another|different) <device>
		(?:new|unknown|unrecogni[sz]ed) (?:browsers?|devices?|ips?|locations?|computers?) <triggers>
		(?:scan|read|type|enter) (?:the|a) (?:qr|code (?:on|from|in))
		(?:app|phone|tablet|device) (?:to|for) (?:approve|confirm|authenticate|signing in|the code)
		(?:approves?|confirms?|accepts?|releases?|unlocks?) (?:it|each|every|the|your|all) (?:log-?ins?|sign-?ins?|device|prompt|push)
		(?:sits|is|are|runs|hosted|lives) behind (?:a|an|our|the) (?:\w+ ){0,2}<firewall>
		basic auth\w*`)

	// noUseOfPassword says that the password doesn't open the app.
	noUseOfPassword = phrases(`
		<ourApp> (?:don't|doesn't|do not|does not|no longer|never) <accept> (?:any )?(?:an? )?passwords?
		passwords? (?:\w+ )?(?:has |have |was |were |is |are )?(?:already |probably |since )?<useless>
		(?:use|click|choose|press|hit|try|go through|with) (?:the |on )?["“]?forgot(?:ten)? (?:your |my )?password
		(?:reset|set|choose|create|change) (?:the|your|a|your own|a new) password (?:first|before|yourself|on first|via|through|with|by)
		redirect\w* (?:you )?(?:to|through|via) (?:our|the|your|an?|their) (?:\w+ )?<otherLogin>
		(?:sign|log)s?[ -]?ins? (?:happens?|works?|goes|is|are|runs?) (?:\w+ )?(?:via|through|with|over|by|using) (?:our |the |your |an? )?(?:\w+ )?<otherSignOn>
		~(?:^|[.,;:!?] |\b(?:then|and|please|just|simply) )(?:sign|log)[ -]?in (?:via|with|using|through|by) (?:your |the |an? |our )?<ownWork?> <otherSignOn>\b
		(?:only|just|exclusively|always) (?:be )?(?:via|with|through|by|using) (?:our |the |your |an? )?(?:\w+ )?<loginWay>
		(?:sso|saml|single sign[ -]?on) (?:is )?(?:the only|only|enforced|mandatory|required|compulsory)
		(?:e-?mail|username) and password (?:are|is|were) (?:not|no longer|hidden|removed|gone|off)`)

	// notThereYet says that something has to happen before reviewers can test.
	notThereYet = phrases(`
		<testThing> (?:is|are|was|were|stays?|remains?) (?:still |currently |now |by default |normally |usually |at the moment |not )*<notReady>
		(?:we|our [\w ]{2,20}|i|it|ops|support|engineering|engineers) (?:<must> )*<wake> <itUp>\b[^.]{0,50}\b<onceTold>
		<follow> (?:the |our |your |an? )?(?:\w+ )?<welcome> ?(?:e-?mail|mail|link|message)?\b[^.]{0,40}\b<activation>
		activate (?:the|your) (?:user|account|log-?in)
		\d+ (?:hours?|days?|minutes?|business days?|working days?) (?:ahead|before|in advance|notice|beforehand|prior|earlier)
		(?:not|isn't|aren't|hasn't|haven't|wasn't) (?:\w+ )?(?:been )?<populated> (?:yet|so far|until|before|at the moment|currently)
		(?:register|sign up|enroll|apply) (?:for )?(?:an? |your |the )?(?:<newTest> )*(?:account|user|tenant|workspace)?\b[^.]{0,30}\b<here>
		(?:tell|let|notify|inform|ping|message|warn|remind|alert) (?:us|me|him|her|them|our [\w ]{2,20})(?: know)?\b[^.]{0,60}\b<soThat>
		(?:credentials?|password|username|account|access|log-?in|details)\b[^.]{0,30}\b<toFollow>`)

	// fewRights says that the account may do little.
	fewRights = phrases(`
		(?:is|are) (?:only )?for (?:\w+ )?(?:admins?|administrators|owners)
		<visible> (?:only )?(?:to|for) (?:\w+ )?(?:admins?|administrators|owners|super ?admins?)(?: only| alone)?
		only (?:\w+ )?(?:admins?|administrators|owners|super ?admins?) (?:can|may|see|have|are allowed|get|reach|open|change)
		gr[ea]y(?:ed)?[ -]out
		<promote> (?:the |this |your |its |his )?(?:user|account|role|rights|permissions?|access|privileges?)
		<lacking> (?:\w+ )?<allowed> (?:\w+ )?(?:to )?(?:the )?<adminPart>
		(?:someone|an admin\w*|our admin\w*|your admin\w*|one of our|a colleague|we) (?:would )?<hasTo> (?:\w+ )?<doForYou>
		no (?:edit|write|admin|change)\w* (?:rights?|permissions?|access|privileges?)`)

	// ending says that the account is not there for long, or not all day.
	ending = phrases(`
		<trialThing>\b[^.]{0,30} <stops> (?:\d+|one|two|three|four|six|a few|some) (?:hours|days|weeks|months) after
		<whichSpace> (?:is|are|will be|gets?|get) (?:then )?(?:automatically )?<deleted> (?:automatically )?(?:after|in|within) <oneToFour> <hours>
		<expiring> (?:will |'ll |then )?<expires> (?:at|on|in|after|by|within|next|this|before)\b[^.]{0,20}\b(?:<deadline>|<month>)
		<testSystem> ?(?:is|are|gets?|get|will be|being) (?:then )?(?:automatically )?<wiped>(?: automatically| by a job| by itself)? <everyNight>
		only <reachable> (?:on|between|from|during|within|until|till|for|in)
		<system> [^.]{0,20}(?:only|exclusively) (?:on|between|from|during|within) (?:weekdays|office|business|working|\d|mon)~
		idle (?:for|longer|more) | inactiv\w* (?:for|of|longer|after)
		(?:trial|evaluation|temporary|guest) (?:period|licen[sc]e|subscription|phase|pass)
		(?:trial|evaluation)\b[^.>→»]{0,30}\b(?:days?|weeks?|month|until|ends?|started|began|runs?)
		<valid> (?:only )?(?:until|till|through|for (?:\d+|the next|a|one|two|three|four|six|ten|another))`)

	// ofTestSystem says that what reviewers see is not the production system.
	ofTestSystem = phrases(`
		<banner>\b[^.]{0,30}\b(?:dev|development|test|testing|staging|stage|uat|qa|sandbox|preview|pre-?prod\w*|non-?prod\w*)
		(?:staging|stage|uat|pre-?prod\w*|non-?prod\w*|acceptance|integration|dev|development|qa) <stagingSystem>
		(?:production|prod|live) (?:system|environment|version|site|instance|rollout|deployment|url|account|tenant)? ?<comesLater>
		(?:not|isn't|before|until|prior to|ahead of|no) (?:yet )?(?:in|on|our|the|part of our) (?:production|prod|live)
		(?:copy|clone|mirror|snapshot|replica) of (?:our |the )?(?:production|prod|live)`)
)
