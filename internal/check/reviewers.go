package check

// Patterns of what vendors write to reviewers, by lists of words.
var (
	// saidElsewhere matches references to what reviewers were told or shown elsewhere.
	saidElsewhere = phrases(`
		(?:<guidance>|<lookUp>)…<inOrFrom> <whose>(?:[\w-]+ ){0,3}?<channel>…<wasSent>
		<sameAs>…(?:as|to|like|from|in) (?:in |for |with |during )?<whose>(?:[\w-]+ ){0,3}?<earlierReview>
		<guidance>(?: for [\w ]{2,20})? <hasBeen>? ?(?:\w+ )?<sent> (?:\w+ )?<toThemBefore>
		(?:was|were|is|are|been|we|i|he|she|already) (?:\w+ )?<sent>…(?:in|on|during|over|at|by|via|with) <whose>(?:[\w-]+ ){0,3}?<channel>
		as (?:\w+ ){0,2}<sent>(?: \w+){0,3} <byOrBefore>
		(?:in|on|from|see|follow|check|open|at|under|via|per|consult|refer to) <internal> (?:\w+ ){0,2}?<workTool>
		<guidance>…(?:which|that) (?:your|the|our) (?:\w+ ){1,3}?(?:can open|has|have|knows?|got|received|holds?|keeps?|owns?|can share)
		<recipient> (?:already |should |must |will |may )*<received> (?:\w+ ){0,2}?<guidance>
		(?:explain|walk|guide|demo|show|present|demonstrate)\w*…(?:on|in|during|over|via) (?:a|the|an?other|our) (?:\w+ )?<videoCall>
		(?:in|on|per|see|under|via) (?:ticket|case|request|issue|thread|incident)(?: no\.?| number| id)? ?#?\w*\d{3,}`)

	// asksMore matches what stands between reviewers and the app.
	asksMore = phrases(`
		(?:google|microsoft|ms|authy) (?:authenticator|mobile)
		(?:your|okta's|reviewers'?) <address> <mustBe> (?:\w+ )?<allowListed>
		(?:allow-?list|white-?list|approve|unblock|permit|register|add) (?:your|the reviewers?'?|okta's|the tester's|all|each) (?:\w+ )?<address>
		<oneTimeCode> (?:is|are|will be|gets|gets automatically|goes) (?:then |also |automatically )?<delivered> <toOrVia>
		(?:receive|receives|get|gets|wait for|enter|need|needs) (?:an?|the|another) (?:\w+ ){0,2}?<confirmation>
		(?:only|just|exclusively)…(?:from|inside|within|in|via|through) (?:our|the|a|an?y?) (?:\w+ )?<ourPremises>
		(?:geo|region|country|ip|location|device|network)[ -]?(?:fenced|fencing|blocked|blocking|locked|restricted|restriction|restrictions|bound)
		<boundTo> to (?:one|a|our|the|this|my|a single|specific|certain) (?:\w+ )?<oneDevice>
		(?:another|second|two|2|extra|additional) <personOrStep>s? (?:has|have|must|is|are|needs?|confirm|approves?)
		(?:hardware|usb|security|yubi) ?keys?|smart ?cards?|client certificates?|(?:face|touch) ?id|fingerprints?|passkeys?`)

	// noLocalPassword says that the password doesn't open the app.
	noLocalPassword = phrases(`
		^<please?> <pressOrTake> (?:on )?(?:the |our )?(?:button )?["“]?(?:<continueWith>|log on (?:with|via|using|through)) <idp>
		(?:log|sign)s?[ -]?(?:in|on|ins) (?:\w+ )?(?:through|via|using|with|over|by|at) (?:our|your|the|an?|their) (?:\w+ ){0,2}?<idp>
		(?:there are|there's|there is|has|have|with|offers?|supports?) no (?:local|native|own|separate|direct|\w+) (?:users?|accounts?|passwords?|log-?ins?|credentials)
		passwords? (?:was|were|is|are|has|have|will) (?:\w+ )?(?:been )?<worthless>
		(?:request|ask for|get|obtain|set|choose|generate) (?:an?|the|your|your own) (?:new|own|first|fresh|temporary|another) (?:password|one-time password|pin)
		(?:choose|create|define|pick|set) (?:an? |the |your )(?:\w+ )?password (?:of your own|(?:by|from|in|through|via|with) (?:\w+ ){0,2}?(?:the|an?) (?:\w+ )?(?:e-?mail|invitation|link|mail|message))
		(?:password|this field|value) (?:\w+ )?(?:is|has) (?:\w+ )?(?:no (?:meaning|effect|use)|just a (?:dummy|placeholder)|only (?:a|there|for)|a placeholder|filler|fake|made up)
		<idp> (?:account|log-?in|sign-?in|user|identity|tenant) (?:is |are )?(?:needed|required|necessary|mandatory|only)
		(?:signing|logging) (?:in|on) <byOrWith> (?:an? |the |your )?(?:user ?name and )?passwords? <isOrWillBe> (?:\w+ )?<impossible>
		(?:password|local|direct) (?:log-?ins?|sign-?ins?|authentication|access) <hasBecome> (?:\w+ )?<retired>`)

	// comesLater says that something has to happen before reviewers can test.
	comesLater = phrases(`
		<account>(?: for [\w ]{2,20})? <getsLater> (?:\w+ )?<prepared> <onceYou>
		<thing>(?: for [\w ]{2,20})? (?:is|are) (?:<still>|not yet )*<unavailable><end>
		(?:sandbox|server|system|tenant|environment|instance|workspace|account)s? (?:is|are) <still>*being <rebuilt>~
		(?:we|i|our \w+|the team|engineering|ops|it) (?:still |yet |first |will |would |also )*<needTo>(?: to)? (?:\w+ )?<getReady>
		<writeOrCall> (?:an? |the |to |out to |us |me |him |her |our |your )*(?:\w+ |\S+@\S+ ){0,4}?[^.!?]{0,30}<soThatWe>
		<thing> <isOrCanBe>? ?<available> (?:only )?<onOrAfter> (?:an? |the |your |our )?(?:\w+ )?<demand>
		<registers> (?:<yourOwn>|the|a fresh) <newOrTest>*(?:account|trial|tenant|workspace|org)(?: \w+)? <atOrBefore>
		(?:is|are|was|were|has|have)(?:n't| not) (?:\w+ )?(?:been )?<prepared>(?: yet| so far| until| till| before)
		<theyOrIt> (?:then |will |can |shall |would |'ll )*<turns> (?:it|them|the \w+|this|that) (?:on|up|live|online)
		<takesTime> (?:for |up to |about |at least |around )*<someOf> (?:\w+ )?(?:hours?|days?|business|working) (?:\w+ )?<untilReady>
		(?:approved|approval|confirmed|verified|reviewed|vetted) (?:\w+ )?(?:by|from) our (?:\w+ ){0,2}?<approver>`)

	// mayHardly says that the account may do little.
	mayHardly = phrases(`
		<hasRole> (?:only |just )?(?:an? |the )?<rightsOf>*<named>?["“]?(?:an? |the )?<lowRole>["”]?<rightsAfter>?<end>
		<limitedTo> (?:set of )?(?:<rights>|role)
		(?:only|just) (?:our |the |an? |your |system |super |org |company |account )*<admins> (?:\w+ )?<mayDo>
		(?:grey|gray)(?:ed)?[ -]?out
		<partOfPage> (?:\w+ )?(?:is|are) (?:\w+ )?<hidden> for (?:this|your|such|test|normal|non-admin|standard)
		<theAccount> <mayNot> (?:\w+ )?(?:<change>|access|create|delete|enter|manage|open|reach|see)
		<hasNo> (?:any |the )?<rights> (?:to|for|in|on|over) (?:the |any |our )?<settingsOf>
		(?:for|is for|meant for) (?:looking|viewing|reading|browsing|display|demo purposes|demonstration)(?: only| purposes| around)?<end>
		(?:a|an|one of our|our|another|some|the) (?:\w+ ){0,3}?<colleague>s?<ofOurs>* <hasToOrWill> (?:\w+ )?<doIt>
		(?:<ordinary>|basic|usual) <endUser>(?: account| user| login| role| licen[sc]e| profile)?<end>`)

	// endsSoon says that the account is not there for long, or not all day.
	endsSoon = phrases(`
		^(?:only )?<online> (?:only )?(?:from |on |between |during )?(?:<weekday>|office hours|business hours)
		(?:<account>|it|portal|we)(?: is| are| runs?| stays?)? (?:only )?(?:<online>|active|on|works?) (?:\w+ )?(?:from |on |between |during )?<weekdays>
		<timeOfDay> ?(?:-|–|to|till|until|and) ?<timeOfDay> ?<timeZone>
		(?:<number>|\d+) (?:idle|inactive|unused) (?:days?|weeks?|hours?|minutes?)
		<keptOpen> (?:only )?(?:for|until|till|through|up to) (?:\w+ )?(?:\d+|<number>|the|next|end|<month>)
		<thing> (?:then |will |'ll |automatically |shall )*<lapses>(?: \w+)? <onOrWithin>
		<trialOrAccount> (?:then |will |shall )*(?:ends?|expires?|lapses?|terminates?|runs out)<end>
		trial (?:has|with|of|for|lasts|runs|ends|is) (?:\w+ )?(?:\d+|<number>|valid|over|soon)
		<account> (?:is|are|gets?|will be|being) (?:\w+ )?<emptied> (?:\w+ )?<onSchedule>
		(?:must|has to|have to|needs? to|should|will) (?:be )?<renewed> (?:every|each|after|weekly|monthly|within|once)
		(?:finish|complete|test|conclude|review|do)(?: \w+){0,3} (?:by|before|until|till|no later than|within) (?:the )?<byWhen>
		(?:switched|turned|shut|powered|taken) (?:off|down|offline) (?:at|over|during|every|on|after|outside|overnight|for the)`)

	// notLive says that what reviewers see is not the production system.
	notLive = phrases(`
		<staging> <systemOrCopy>
		(?:this|it|that|url|account|system|tenant|login) <runsOn> (?:our |the |an? |only )*<staging>(?:,|<end>| <conjunction>| copy)
		(?:on|in|to|from|at) our <staging><end>
		<notYet> (?:yet |\w+ )?<deployed> (?:to|in|on|into) (?:the )?(?:live|prod|production)
		(?:live|prod|production) (?:\w+ )?<getsIt> (?:the |this |it |our )?(?:\w+ )?<featureOrTime>
		(?:not|isn't) (?:yet )?(?:the )?(?:live|prod|production)(?: system| environment| app| one)?(?: yet)?<end>`)
	// notStaging matches what says that it is no such system.
	notStaging = phrases(`
		(?:no|not|isn't|never|neither|nor|instead of|rather than|without) (?:an? |the |our |in )*(?:\w+ )?<staging>`)

	// handsOver matches how guides ask customers for their credentials.
	handsOver = phrases(`
		<hand>(?: \w+){0,2} <us>[^.!?]{0,50}?<secrets>
		<hand>[^.!?]{0,40}?<secrets>[^.!?]{0,60}? (?:to|with|for|by|via) <us>
		<secrets>[^.!?]{0,50}?<oughtTo> (?:then |also |now |finally |please )*(?:be )?<handedOver> (?:\w+ )?(?:to|with) (?:the |your |our |an? )
		(?:our|your) (?:\w+ ){0,3}?<ourStaff>(?: \w+)? (?:then |also |now )?<asksFor> [^.!?]{0,40}?<secrets>
		<tellUs> [^.!?]{0,40}?<secrets>
		<reachOut> [^.!?]{0,50}?(?:and|to|with) (?:<hand>|with|quote|mention|state|name) [^.!?]{0,40}?(?:<secrets>|the values|these values|them the)
		(?:raise|open|create|file|log|submit) (?:an?|the|your) (?:\w+ )?(?:ticket|request|case|form|issue)[^.!?]{0,60}?<secrets>`)
)
