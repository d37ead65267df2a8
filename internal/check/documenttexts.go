package check

import "oinmanager/internal/check/pattern"

var (
	stepWords = pattern.New(`\bstep (1|one)\b|\bfirst,? [^.]+\. (then|next|finally)\b|(^|\s)1[.)] .*\s2[.)] `)
	// templateLeft matches names to fill in. Those of a customer, such as {company}, are for
	// readers to replace.
	templateLeft = phrases(`
		~\{\{ ?[\w .-]{1,40} ?\}\}
		~[\[({\<]<toDo>\b[^\])}>]{0,60}[\])}>]
		~[\[\<{](?:our |the |insert )?<contactTeam>[ _-](?:\w+[ _-])?<contactDetail>(?: address| here)?[\]>}]
		~\<(?:our |the |your )?(?:tele)?(?:phone|fax|mobile|hotline|author|consultant|editor|technical writer)\>
		~[\[\<](?:our |the |your )?(?:support |sales |contact |office )?(?:tele)?(?:phone|fax|mobile|hotline) (?:number|no\.?)[\]>]
		~[\[\<](?:full )?<detailOf> of (?:the |our |your |an? )?<authorOrRelease>\b[\w ]{0,25}[\]>]
		~[\[\<]<onTitlePage>(?:'s name)?[\]>]
		~[\[\<{] ?insert [^\]>}]{1,40}[\]>}]
		~[\[\<{] ?(?:<putHere>[\w ,:]{0,30} )?<figure> (?:goes )?(?:here|to follow|to come|tbd|missing|needed) ?[\]>}]
		~\{\{? ?(?:your |isv |my )?<appOrVendor>[ _-]?name ?\}?\}
		~\{\{ ?(?:app|application|product|vendor|isv) ?\}\}
		~[\[\<](?:your |insert |the |isv )?<appOrVendor>[ _-]?name(?: here)?[\]>]
		~lorem ipsum | ~\$(?:company|product|app|vendor|customer)(?:_?name)?\b
		(?:in|to|of|open|add|select|choose|the) xxx+\b[^.-]
		xxx+ (?:app|application|integration|console|portal|connector)`)
	signOnClient = phrases(`
		sign-?in redirect uris? | login redirect uris? | initiate login uri
		(?:oidc|openid connect)(?: -)? (?:web |native |single-page )?app\w* | authorization code flow`)
	// ofServices matches how services get tokens, which people who sign in don't.
	ofServices = phrases(`
		grant type (?:of )?(?:is )?client credentials | client credentials (?:as (?:its|the|their) )?(?:grant|flow)`)
	namesOfIdPs = phrases(`
		entra | azure | onelogin | pingone | jumpcloud | auth0 | google workspace | intune | zapier
		power automate | slack | salesforce | servicenow | jira | github | hubspot | zendesk | workday`)
	playsVideo = phrases(`
		(?:watch|play|view|start|see) (?:this |the |our |an? )?<shortOf>*(?:\w+ )?<video>
		video (?:tutorial|walk-?through|guide|player)
		(?:in|on|with) (?:this|the|our|a) (?:\w+ )?(?:clip|video|screencast|film|recording)`)
	sendsSecret = phrases(`
		<send> (?:us |me )?(?:\w+ ){0,3}?<values>(?: \w+){0,3}? <toOrBy> (?:[\w-]+ ){0,4}<supportPeople>
		(?:open|file|create|raise|submit|log|reply to) (?:an?|the|your|our) (?:\w+ )?<ticketOrForm>\b.{0,60}?\b<containing> (?:\w+ ){0,4}?<secretValues>
		(?:send|email|e-mail|mail|forward|give|text) us (?:all |the |these |those |both )*<threeOrValues>
		(?:put|enter|paste|type|fill) (?:all |the |these |those |them |both )*<threeValues>?[^.]{0,30}\b(?:in|into|on|via) our (?:\w+ )?<onboardingForm>
		(?:open|file|create|raise|submit) an? (?:support )?(?:ticket|request|case) [^.]{0,40}\b<credentialValues>
		<handTo>(?: us)? (?:all |the |these |those )*<allOfThem>(?: over)? (?:<byMeans> [^.]{1,40} )?(?:to|with) (?:(?:us|our)\b|\S+@\S+|<yourConsultant>\b)~
		(?:send|e-?mail|mail|forward|message) (?:them|these|those|both|it|all three|the (?:three )?(?:values|details|data)) to \S+@~
		<handOut>\b[^.]{0,70}\b(?:<secretWord>|api tokens?)\b[^.]{0,50}\b(?:to|with|for) (?:(?:us|our)\b|\S+@\S+|<yourConsultant>\b)~
		(?:send|email|e-mail|give|provide) us\b[^.]{0,60}\b<secretWord>`)
	createsApp = phrases(`
		(?:register|create|add|make|set up) (?:an? |your |the )?<ownOrNew>+(?:\w+ ){0,2}<clientApp>\b[^.]{0,40}\b<inside> (?:your |the )?okta~
		(?:register|create) (?:an? |your )?<kindOfClient> (?:\w+ )?(?:app|application|client)
		create (?:an? |your |the )?(?:new )?app integration | (?:create|add) (?:an? )?new app integration
		app integration wizard`)
	// createsAppOfType matches the way to an app of the customer's own, also where the page begins
	// with the right words.
	createsAppOfType = phrases(`create app integration ?(?:>|→|->|,|and|then) ?(?:choose |select )?api services~`)
	signOnSetup      = phrases(`
		saml 2\.0 | assertion consumer | acs url | audience uri | audience restriction | (?:sp )?entity id
		nameid | name id format | identity provider (?:metadata|issuer|single sign-on url) | metadata url
		x\.509 certificate | scim (?:base |connector |endpoint )?url | scim 2\.0 | enable scim
		provisioning to app | sign-?in redirect uris?`)
	authorizing = pattern.New(`authori[sz]|authenticat|connection|oauth|api[ -](key|token)|credential|sign in|log in|client id`)
	threeValues = []struct {
		name string
		says *pattern.Pattern
	}{
		{"the Okta domain", pattern.New(`\bdomain\b|\borg(anization)? url\b|okta url\b|\btenant( url)?\b|\bsubdomain\b|\.okta\.com|\bissuer\b|okta (org|instance|base) ?(name|url|address)?`)},
		{"the client ID", pattern.New(`client[ _-]?id\b`)},
		{"the client secret", pattern.New(`client[ _-]?secret\b|client credentials\b|client id (and|&) secret`)},
	}
)
