package check

// Patterns of what vendors write to reviewers, by lists of words.
var (
	// saidElsewhere matches references to what reviewers were told or shown elsewhere.
	saidElsewhere = phrases(`
		(?:<guidance>|see|follow|refer|check|consult|use|find|open|read)…(?:in|from|with|by|over|via|per|during|on|through|to|at) <whose>(?:[\w-]+ ){0,3}?<channel>…(?:(?:we|i|he|she|they|[a-z]+-san|our \w+|your \w+) (?:\w+ )?<sent>|<sent> (?:to|with|by|for|on|last|before|earlier|yesterday)|from (?:last|yesterday|monday|our|the|your)|of (?:<month>|last|yesterday)|can (?:open|see|access|share)|with (?:you|okta|your))
		(?:same|identical|unchanged|similar|no different|as before)…(?:as|to|like|from|in) (?:in |for |with |during )?<whose>(?:[\w-]+ ){0,3}?(?:<channel>|review|version|round|time|test|app|integration)
		<guidance>(?: for [\w ]{2,20})? (?:was|were|is|are|has been|have been|had been)? ?(?:\w+ )?<sent> (?:\w+ )?(?:(?:to|with) (?:you|your|okta|the \w+ team)|before|earlier|already|last|yesterday|separately|over (?:e-?mail|mail|phone|chat))
		(?:was|were|is|are|been|we|i|he|she|already) (?:\w+ )?<sent>…(?:in|on|during|over|at|by|via|with) <whose>(?:[\w-]+ ){0,3}?<channel>
		as (?:\w+ ){0,2}<sent>(?: \w+){0,3} (?:(?:in|on|during|over|at|by|via) (?:<whose>)?(?:[\w-]+ ){0,2}?<channel>|before|earlier|last|yesterday|already|(?:to|with) (?:you|okta|your|the))
		(?:in|on|from|see|follow|check|open|at|under|via|per|consult|refer to) (?:our|your|the shared|a shared|the internal|an internal|the private|the team's|the company) (?:\w+ ){0,2}?(?:google (?:docs?|drive|sheet)|share ?point|confluence|notion|one ?drive|drop ?box|jira|slack|ms teams|miro|loom|intranet|wiki|trello|asana|monday|clickup|linear|airtable|basecamp|zendesk)
		<guidance>…(?:which|that) (?:your|the|our) (?:\w+ ){1,3}?(?:can open|has|have|knows?|got|received|holds?|keeps?|owns?|can share)
		(?:you|okta|your team|the team|reviewers|your colleagues?|(?:your|our) (?:partner|account|success|program) manager|tanaka-san|[a-z]+ from (?:your|the|okta)\w*) (?:already |should |must |will |may )*(?:has|have|had|got|gotten|received|knows?|saw|seen|been (?:sent|given|shown|told)) (?:\w+ ){0,2}?<guidance>
		(?:explain|walk|guide|demo|show|present|demonstrate)\w*…(?:on|in|during|over|via) (?:a|the|an?other|our) (?:\w+ )?(?:call|meeting|session|screen ?share|video call|phone|zoom|teams)
		(?:in|on|per|see|under|via) (?:ticket|case|request|issue|thread|incident)(?: no\.?| number| id)? ?#?\w*\d{3,}`)

	// asksMore matches what stands between reviewers and the app.
	asksMore = phrases(`
		(?:google|microsoft|ms|authy) (?:authenticator|mobile)
		(?:your|okta's|reviewers'?) <address> (?:is|are|be|has to be|have to be|must be|needs? to be|should be|will be|get|gets) (?:\w+ )?(?:allow-?listed|white-?listed|allowed|approved|registered|added|known|opened|unblocked|permitted)
		(?:allow-?list|white-?list|approve|unblock|permit|register|add) (?:your|the reviewers?'?|okta's|the tester's|all|each) (?:\w+ )?<address>
		(?:otp|passcode|pin|code|sms|text|token|link) (?:is|are|will be|gets|gets automatically|goes) (?:then |also |automatically )?(?:sent|texted|delivered|mailed|e-?mailed|pushed|generated|shown|displayed) (?:to|on|in|by|via|at|from|through) 
		(?:receive|receives|get|gets|wait for|enter|need|needs) (?:an?|the|another) (?:\w+ ){0,2}?(?:otp|passcode|pin|verification (?:e-?mail|mail|code|link)|sms|text message|push|one[ -]time \w+|confirmation (?:e-?mail|mail|code|link))
		(?:only|just|exclusively)…(?:from|inside|within|in|via|through) (?:our|the|a|an?y?) (?:\w+ )?(?:office|corporate network|company network|lan|intranet|vpn|country|region|premises|building)
		(?:geo|region|country|ip|location|device|network)[ -]?(?:fenced|fencing|blocked|blocking|locked|restricted|restriction|restrictions|bound)
		(?:bound|tied|locked|linked|paired|limited|restricted) to (?:one|a|our|the|this|my|a single|specific|certain) (?:\w+ )?(?:device|laptop|phone|browser|computer|machine|network|ip|country|location|office)
		(?:another|second|two|2|extra|additional) (?:person|people|admin|factor|step|approval|check|verification)s? (?:has|have|must|is|are|needs?|confirm|approves?)
		(?:hardware|usb|security|yubi) ?keys?|smart ?cards?|client certificates?|(?:face|touch) ?id|fingerprints?|passkeys?`)

	// noLocalPassword says that the password doesn't open the app.
	noLocalPassword = phrases(`
		^<please?> (?:use|click|press|choose|select|hit|take|go with) (?:on )?(?:the |our )?(?:button )?["“]?(?:continue|sign in|log in|login|sign-in|log on) (?:with|via|using|through) <idp>
		(?:log|sign)s?[ -]?(?:in|on|ins) (?:\w+ )?(?:through|via|using|with|over|by|at) (?:our|your|the|an?|their) (?:\w+ ){0,2}?<idp>
		(?:there are|there's|there is|has|have|with|offers?|supports?) no (?:local|native|own|separate|direct|\w+) (?:users?|accounts?|passwords?|log-?ins?|credentials)
		passwords? (?:was|were|is|are|has|have|will) (?:\w+ )?(?:been )?(?:reset|changed|expired|rotated|revoked|lost|forgotten|blocked|locked|disabled|removed|ignored|a dummy|only a dummy|not used|not needed|random|switched off|turned off|off)
		(?:request|ask for|get|obtain|set|choose|generate) (?:an?|the|your|your own) (?:new|own|first|fresh|temporary|another) (?:password|one-time password|pin)
		(?:password|this field|value) (?:\w+ )?(?:is|has) (?:\w+ )?(?:no (?:meaning|effect|use)|just a (?:dummy|placeholder)|only (?:a|there|for)|a placeholder|filler|fake|made up)
		<idp> (?:account|log-?in|sign-?in|user|identity|tenant) (?:is |are )?(?:needed|required|necessary|mandatory|only)
		(?:signing|logging) (?:in|on) (?:with|by|via|using) (?:an? |the |your )?(?:username and |user name and )?passwords? (?:is|was|has been|will be) (?:\w+ )?(?:disabled|off|switched off|turned off|not|blocked|unavailable|impossible|deactivated)
		(?:password|local|direct) (?:log-?ins?|sign-?ins?|authentication|access) (?:was|were|is|are|has been|have been) (?:\w+ )?(?:off|disabled|removed|retired|gone|deprecated|switched off|turned off|not|blocked|phased out)`)

	// comesLater says that something has to happen before reviewers can test.
	comesLater = phrases(`
		<account>(?: for [\w ]{2,20})? (?:will be|gets?|shall be|has to be|have to be|must be|needs? to be|to be|'ll be) (?:\w+ )?<prepared> (?:(?:once|when|as soon as|after|before) (?:you|okta|we|testing|your|our|the (?:reviews?|reviewers?|tests?))|by|upon|shortly|soon|tomorrow|later|next|this week|for you)
		<thing>(?: for [\w ]{2,20})? (?:is|are) (?:still |currently |now |just |at the moment |presently |not yet )*(?:being (?:upgraded|migrated|moved|repaired|rebuilt|restored|updated|prepared|created|built|deployed|installed|set up)|under (?:maintenance|construction|preparation)|in (?:progress|migration|preparation|provisioning)|down|offline|broken|unavailable|pending|not ready|incomplete|missing)<end>|(?:sandbox|server|system|tenant|environment|instance|workspace|account)s? (?:is|are) (?:still |currently |now |just |at the moment |presently )*being (?:upgraded|migrated|moved|repaired|rebuilt|restored|prepared|created|built|deployed|installed|set up)
		(?:we|i|our \w+|the team|engineering|ops|it) (?:still |yet |first |will |would |also )*(?:need|needs|have|has|must|want|wants|are going|plan|is going|are about|is about)(?: to)? (?:\w+ )?(?:<prepare>|finish|fix|get|load|fill|add|deploy|seed|invite|assign|grant)
		(?:drop|send|write|shoot|give|leave|ping|call|mail|e-?mail|message|inform|notify|contact|tell|alert|text|remind|reach|request|ask) (?:an? |the |to |out to |us |me |him |her |our |your )*(?:\w+ |\S+@\S+ ){0,4}?[^.!?]{0,30}(?:so that (?:we|i|our)|so we|so i|then we|we will|we'll|we can|we shall|i will|i'll|he (?:will|turns|opens|enables|unlocks)|she (?:will|turns|opens|enables|unlocks)|who (?:will|can|then)|they (?:will|turn|open|enable)|and (?:we|he|she|they|it|somebody|someone)|to (?:get|have|receive|obtain|activate|enable|unlock|request))
		<thing> (?:is|are|can be|will be|shall be|gets?)? ?(?:available|provided|shared|given|sent|issued|supplied|handed out|obtained) (?:only )?(?:on|upon|by|after|at|over|in|via|during) (?:a |an |the |your |our )?(?:\w+ )?(?:request|demand|call|e-?mail|mail|phone|meeting|chat|demand|inquiry|approval|slack|teams|kick-?off)
		(?:create|make|open|register|set up|sign up for|start) (?:your own|yourself|an?|the|a free|a new|a trial|a personal|a fresh) (?:free |trial |new |personal |own |test |demo )*(?:account|trial|tenant|workspace|org)(?: \w+)? (?:at|on|with|via|through|using|under|here|first|in|before|by)
		(?:is|are|was|were|has|have)(?:n't| not) (?:\w+ )?(?:been )?<prepared>(?: yet| so far| until| till| before)
		(?:he|she|they|we|i|someone|somebody|support|it) (?:then |will |can |shall |would |'ll )*(?:turns?|switch(?:es)?|flips?|puts?|brings?) (?:it|them|the \w+|this|that) (?:on|up|live|online)
		(?:wait|allow|give us|needs?|takes?|requires?) (?:for |up to |about |at least |around )*(?:\d+|an?|one|two|three|a few|some) (?:\w+ )?(?:hours?|days?|business|working) (?:\w+ )?(?:to (?:<prepare>|get|have)|until (?:the|your)|before (?:the|your)|for (?:the|us|activation|approval|access))
		(?:approved|approval|confirmed|verified|reviewed|vetted) (?:\w+ )?(?:by|from) our (?:\w+ ){0,2}?(?:team|admin\w*|staff|support|manager|sales|compliance|security)`)

	// mayHardly says that the account may do little.
	mayHardly = phrases(`
		(?:has|have|with|gets?|in|of|is|given|assigned) (?:only |just )?(?:an? |the )?(?:role |rights? |permissions? |profile )*(?:of |named |called |: ?)?["“]?(?:an? |the )?(?:viewer|guest|reader|read-only|employee|member|observer|visitor|spectator|auditor|standard user|basic user|end user|regular user|normal user)["”]?(?: role| profile| rights| permissions| access)?<end>
		(?:limited|restricted|reduced|minimal|few|partial|basic|read-only|view-only|low|lower|lesser|insufficient|no special) (?:set of )?(?:permissions?|rights?|access|privileges?|role|authori[sz]ation)
		(?:only|just) (?:our |the |an? |your |system |super |org |company |account )*(?:admins?|administrators?|owners?|superusers?|managers?|staff|engineers?) (?:\w+ )?(?:can|may|see|sees|have|has|get|gets|are|is|could|open|change)
		(?:grey|gray)(?:ed)?[ -]?out
		(?:settings|menus?|buttons?|fields?|integrations?|pages?|section|tab|options?|console|area) (?:\w+ )?(?:is|are) (?:\w+ )?(?:hidden|invisible|locked|disabled|inactive|unavailable|not visible|not shown|blocked|closed) for (?:this|your|such|test|normal|non-admin|standard)
		(?:you|it|this user|the user|the account|this account|account|user|login) (?:cannot|can't|can not|may not|must not|won't|isn't able to|is not able to|is not allowed to|isn't allowed to|aren't allowed to|has no right to|doesn't have (?:the )?(?:right|permission)s? to) (?:\w+ )?(?:edit|change|modify|save|create|add|configure|connect|open|see|access|delete|install|enter|update|manage|reach)
		(?:without|no|lacks|lacking|not have|doesn't have|don't have|hasn't) (?:any |the )?(?:access|permissions?|rights?|authori[sz]ation|privileges?) (?:to|for|in|on|over) (?:the |any |our )?(?:settings|integrations?|admin\w*|configuration|connections?|setup|system)
		(?:for|is for|meant for) (?:looking|viewing|reading|browsing|display|demo purposes|demonstration)(?: only| purposes| around)?<end>
		(?:a|an|one of our|our|another|some|the) (?:\w+ ){0,3}?(?:colleague|admin\w*|engineer|owner|consultant|person|teammate|manager)s?(?: of ours| from our side| on our side| with [\w ]{2,20})* (?:has to|have to|must|needs? to|will|would have to|is needed to|should|can) (?:\w+ )?(?:click|press|save|do|connect|enter|configure|enable|set|approve|confirm|grant|change|run|start|finish)
		(?:ordinary|normal|regular|standard|simple|plain|basic|usual) (?:employee|user|member|staff|end[ -]user|customer|worker|seat)(?: account| user| login| role| licen[sc]e| profile)?<end>`)

	// endsSoon says that the account is not there for long, or not all day.
	endsSoon = phrases(`
		^(?:only )?(?:available|reachable|online|accessible|up|open|running) (?:only )?(?:from |on |between |during )?(?:mon|monday|weekdays?|business days|working days|office hours|business hours)
		(?:<account>|it|portal|we)(?: is| are| runs?| stays?)? (?:only )?(?:available|reachable|online|up|open|running|active|accessible|works?|on) (?:\w+ )?(?:from |on |between |during )?(?:mon|monday|weekdays?|business days|working days)(?:[ -]*(?:to|through|till|until|–|-)[ -]*(?:fri|friday|thu|thursday|saturday|sat))?
		\d{1,2}(?::\d\d)? ?(?:am|pm)? ?(?:-|–|to|till|until|and) ?\d{1,2}(?::\d\d)? ?(?:am|pm)? ?(?:ist|cet|cest|est|edt|pst|pdt|gmt|utc|jst|aest|bst|local time)
		(?:<number>|\d+) (?:idle|inactive|unused) (?:days?|weeks?|hours?|minutes?)
		(?:valid|good|active|usable|open|live|kept|paid|booked|reserved|there) (?:only )?(?:for|until|till|through|up to) (?:\w+ )?(?:\d+|<number>|the|next|end|<month>) 
		<thing> (?:then |will |'ll |automatically |shall )*(?:expires?|lapses?|ends?|closes?|is (?:deleted|removed|closed|wiped|locked)|disappears?|runs out|be (?:deleted|removed|closed|wiped|locked|deactivated|recycled|reset))(?: \w+)? (?:on|at|in|after|by|within|every|each|when|end|next|<month>|automatically)
		(?:licen[sc]e|trial|account|tenant|subscription|contract|it|access|user|sandbox|password) (?:then |will |shall )*(?:ends?|expires?|lapses?|terminates?|runs out)<end>
		trial (?:has|with|of|for|lasts|runs|ends|is) (?:\w+ )?(?:\d+|<number>|valid|over|soon)
		<account> (?:is|are|gets?|will be|being) (?:\w+ )?(?:wiped|reset|cleared|emptied|recreated|purged|rebuilt|refreshed|deleted|rolled back|reseeded|restored) (?:\w+ )?(?:every|each|daily|nightly|weekly|monthly|at midnight|on (?:sundays?|mondays?|weekends?)|overnight|once a|hourly)
		(?:must|has to|have to|needs? to|should|will) (?:be )?(?:changed|renewed|reset|rotated|extended|replaced|reactivated) (?:every|each|after|weekly|monthly|within|once)
		(?:finish|complete|test|conclude|review|do)(?: \w+){0,3} (?:by|before|until|till|no later than|within) (?:the )?(?:\d+|<month>|monday|friday|end of|next|<number>|christmas)
		(?:switched|turned|shut|powered|taken) (?:off|down|offline) (?:at|over|during|every|on|after|outside|overnight|for the)`)

	// notLive says that what reviewers see is not the production system.
	notLive = phrases(`
		<staging> (?:system|server|cluster|stack|environment|instance|site|deployment|copy|clone|host|version|build|tenant|org|box|machine|url|portal|app|area|zone|setup|branch)
		(?:this|it|that|url|account|system|tenant|login) (?:is|points to|leads to|runs on|runs in|lives in|lives on|belongs to|uses) (?:our |the |an? |only )*<staging>(?:,|<end>| and| which| where| because| as| so| until| not| copy)
		(?:on|in|to|from|at) our <staging><end>
		(?:not|isn't|hasn't been|has not been|yet to be|before it is|until it is|will be|gets) (?:yet |\w+ )?(?:deployed|released|rolled out|promoted|pushed|moved|shipped|merged|published|available|there) (?:to|in|on|into) (?:the )?(?:live|prod|production)
		(?:live|prod|production) (?:\w+ )?(?:gets|will get|receives|will have|follows|comes|is updated|doesn't have|does not have|lacks) (?:the |this |it |our )?(?:\w+ )?(?:integration|version|feature|it|after|later|when|once|soon|connector)
		(?:not|isn't) (?:yet )?(?:the )?(?:live|prod|production)(?: system| environment| app| one)?(?: yet)?<end>`)
	// notStaging matches what says that it is no such system.
	notStaging = phrases(`
		(?:no|not|isn't|never|neither|nor|instead of|rather than|without) (?:an? |the |our |in )*(?:\w+ )?<staging>`)

	// handsOver matches how guides ask customers for their credentials.
	handsOver = phrases(`
		<hand>(?: \w+){0,2} <us>[^.!?]{0,50}?<secrets>
		<hand>[^.!?]{0,40}?<secrets>[^.!?]{0,60}? (?:to|with|for|by|via) <us>
		<secrets>[^.!?]{0,50}?(?:must|has to|have to|needs? to|should|can|may|will|is to|are to|shall|is|are) (?:then |also |now |finally |please )*(?:be )?(?:communicated|sent|e-?mailed|mailed|forwarded|shared|handed over|handed|given|submitted|passed on|passed|provided|told|reported|transmitted|delivered|supplied|disclosed|transferred) (?:\w+ )?(?:to|with) (?:the |your |our |an? )
		(?:our|your) (?:\w+ ){0,3}?(?:team|consultants?|engineers?|manager|support|staff|specialists?|desk|representative|contact)(?: \w+)? (?:then |also |now )?(?:needs?|requires?|asks? (?:you )?for|will ask (?:you )?for|wants?|collects?|enters?|will enter|configures?|will need) [^.!?]{0,40}?<secrets>
		(?:let us know|tell us|inform us of|send us|give us|mail us|we need|we require|we ask for|we will need|we'll need) [^.!?]{0,40}?<secrets>
		(?:contact|call|phone|ring|visit|chat with|reply to|write to|open a ticket with|get in touch with|reach out to) [^.!?]{0,50}?(?:and|to|with) (?:<hand>|with|quote|mention|state|name) [^.!?]{0,40}?(?:<secrets>|the values|these values|three values|them the)
		(?:raise|open|create|file|log|submit) (?:an?|the|your) (?:\w+ )?(?:ticket|request|case|form|issue)[^.!?]{0,60}?<secrets>`)
)
