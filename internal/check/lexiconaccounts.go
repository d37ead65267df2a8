package check

// accountLists are the lists of words that test accounts, links, and contacts are told by.
var accountLists = map[string]string{
	"accept": `accept allow have know need offer support use`,
	"access": `
		access account credentials? invitation invite license log-?in password sign-?in_details test_user
		username`,
	"accounts": `
		(?:<tenant>|environment|log-?in|org|organi[sz]ation|project|system|user)s? (?:test|sample|demo)_data
		sandbox(?:es)?`,
	"activation": `activat\w+ arrives? before choose enable first inbox mailbox sent set to`,
	"adminPage": `
		admin_(?:area|pages?|menu|console) administration configuration integrations? menus? settings setup`,
	"adminPart": `
		admin\w* api change configuration configure connect console create edit full install integrations? manage
		permissions? privileges? rights save set settings write`,
	"adminRights": `(?:admin\w*|owner|all|full)_(?:rights|permissions|access|role|privileges)`,
	"allowed": `
		able_to access allowed_to authorized has have include includes permission permissions permitted_to
		privileges? rights? see`,
	"answer": `
		answer answering antwoord antwoorden antwort antworte antworten beantwoorden besvar contestar
		contestes odpovidat odpowiadac odpowiadaj odpowiedz reply repondez repondre reponse respond responda
		respondas responder response rispondere svar svara? vastaa vastausta`,
	"anyDomain": `acme company domain email example mail mycompany test your-company yourcompany yourdomain`,
	"anyName":   `email first\.last firstname\.lastname jane\.?doe john\.?doe name someone user username`,
	"approve":   `activate approve authori[sz]e confirm enable let release unlock`,
	"arrive":    `arrive be_<handedOut> come follow`,
	"askFor":    `email forward give let_(?:us|me)_(?:know|have) need provide require send share tell`,
	"atNight":   `after_\d daily evenings? every from_\d holidays nights? outside weekends?`,
	"atOrFirst": `at first here in_our on through under using via with`,
	"attachment": `
		attachments? earlier_email email_(?:that_)?(?:we|i) email_thread enclosure last_email previous_email`,
	"banner":  `badge banner footer header label logo ribbon sign stripe title watermark`,
	"becomes": `becomes? gets? is_going_to_be will_be`,
	"beforeYouTest": `
		(?:we|i)(?:'ll|_will|_can|_need) ahead_of as_soon_as before beforehand in_advance once_you prior_to
		so_(?:that_)?(?:we|i) when_(?:you|testing)`,
	"byThen": `
		\d_<month> before_(?:the|your)_
		by_(?:our|us|it|ops|operations|engineering|support|the_\w+_team|mid|<workday>|\d)
		in_(?:a_few|the_next|<longMonth>) next on_(?:the_)?(?:\d|mon|tue|wed|thu|fri)\w* on_[a-z]+_\d
		shortly soon tomorrow within_\d+_\w+_?(?:business|working)`,
	"cannot": `can't can_not cannot may_not not`,
	"code":   `call code e-?mail link mail message pin prompt request sms text`,
	"comesLater": `
		after comes follows is_(?:not|planned|later|to_follow) isn't later once will_(?:follow|come|be)`,
	"companyDevice": `
		(?:company|managed)_(?:computer|device|laptop) (?:device|client)_certificate
		corporate_(?:device|laptop)`,
	"companyPage": `
		404 careers? contact(?:-us)? cookies?(?:-policy)? gdpr impressum imprint investors?(?:-relations)?
		jobs legal news-?room press privacy(?:-policy)? security-policy status terms(?:-of-(?:service|use))?
		unsubscribe`,
	"companySignOn": `company corporate google microsoft saml single_sign-on sso`,
	"consult":       `check consult follow from in open per read refer_to see to use with`,
	"contactPerson": `colleague contact csm partner_manager rep representative`,
	"crew": `
		administrators? admins? colleagues? desk developers? engineers? managers? office operations ops
		people staff support team`,
	"deadline": `
		\d+ a christmas day days easter end friday midnight monday month months one quarter three trial two week
		weeks year`,
	"deleted":    `closed deactivated deleted disabled purged recycled removed shut_down torn_down wiped`,
	"demoOrCall": `call consultation demo meeting tour trial walk-?through`,
	"deployment": `
		account cluster copy database deployment environment instance org portal region server site stack
		system tenant workspace`,
	"device": `browsers? computers? devices? ips? locations? networks?`,
	"direct": `direct email local native password regular username`,
	"discussed": `
		agreed demonstrated described discussed explained mentioned presented saw seen shown talked told
		walked_through`,
	"docsPage": `
		academy aide ajuda api-docs api-reference ayuda developer-docs developers? docs? documentation
		dokumentation faqs? guides? handbook help help-?cent(?:er|re) hilfe how-to kb knowledge-?base
		manuals? reference support tutorials? user-guide wiki`,
	"doForYou": `
		change configure connect do_it do_that do_this enable enter give grant press save set_it_up set_up`,
	"emailOrUser": `account address company e-?mail login mail name user\w* work\w*`,
	"employee":    `colleague employee member person staff_member user`,
	"enabled":     `allowed available enabled on possible supported switched_on turned_on`,
	"erased":      `cleared deleted erased purged recreated removed reset wiped`,
	"everyNight": `
		after_(?:\d|a|one|two|24|inactivity) daily each every if_(?:it|they|you|no_one|nobody|unused|idle|not_used)
		monthly nightly once_a overnight weekly when_(?:idle|unused|not_used)`,
	"everything": `everything it it_all the_(?:app|product|platform|ui|interface) this`,
	"expires": `
		clos(?:e|es) disappears? ends? expir(?:e|es) laps(?:e|es) runs?_out self[_-]destructs? stops?_working
		terminat(?:e|es) vanish(?:es)?`,
	"expiring": `
		access accounts? contracts? environments? it keys? licen[sc]es? log-?ins? passwords? plans? sandbox
		subscriptions? tenants? trials? users? workspaces?`,
	"explore": `
		click_around do_not_hesitate don't_hesitate enjoy explore feel_free good_luck happy_testing
		have_a_(?:play|go|try|look) have_a_look have_fun let_us_know look_around look_round
		play_(?:around|with) take_a_look try_(?:it|things|everything|out)`,
	"featuresOrRights": `access features? functionality functions? modules? options permissions rights`,
	"fewRights": `
		basic end[-_]user guest limited non[-_]admin\w* normal ordinary read[-_]only regular restricted
		self[-_]service standard view[-_]only viewer`,
	"firewall":   `allow-?list basic_auth\w* firewall gateway login_wall network proxy vpn waf`,
	"follow":     `accept check click confirm follow look_for open wait_for`,
	"former":     `customers existing former legacy old older other`,
	"forOrToGet": `for know to_(?:get|obtain|receive|request|have|activate|enable|unlock|create)`,
	"got":        `can_open got has have holds keeps knows received was_(?:given|sent)`,
	"handedOut": `
		activated created delivered e-?mailed enabled given granted handed issued made mailed opened
		provided sent set_up shared supplied unlocked`,
	"handout":  `deck docs? documents? e-?mail files? instructions pdf sheet slides? steps`,
	"hasNot":   `has_not hasn't have_not haven't was_not wasn't`,
	"hasOrIs":  `belongs_to comes_with has is`,
	"hasTo":    `has_to have_to must needs?_to should will_have_to will_need_to`,
	"here":     `at before first form here on page yourself`,
	"hours":    `days? hours? months? weeks?`,
	"inactive": `being_(?:set_up|created|prepared) deactivated disabled inactive locked paused suspended`,
	"inHouse":  `employee in-house internal intranet staff`,
	"innerTool": `
		asana basecamp box channel confluence drive dropbox folder github gitlab intranet jira linear monday notion
		portal repo\w* sharepoint slack teams trello wiki zendesk`,
	"ipRange":    `addresses countries ips? ranges the_(?:us|eu|uk|netherlands|office)`,
	"isOrGets":   `are gets? is will_be`,
	"isOrMust":   `are gets? has_to have_to is must needs?_to will_be`,
	"itThen":     `everything_ it_ the_\w+_ this_ you_`,
	"itUp":       `it on one that the_\w+ them this up your_\w+`,
	"lacking":    `can't cannot do_not does_not doesn't don't isn't lacks? no not without won't`,
	"lasts":      `goes holds is_(?:good|paid|valid|open|active) lasts? remains(?:_\w+)? runs? stays(?:_\w+)?`,
	"loginData":  `access account credentials? log-?in password sign-?in user username`,
	"loginOrOrg": `<tenant> access environment log-?in org organi[sz]ation`,
	"logInOrUse": `(?:log|sign)[_-]?in test use`,
	"loginWay": `
		adfs azure entra github google identity_provider idp microsoft okta saml single_sign[_-]?on sso`,
	"longMonth": `april august december february january july june march november october september`,
	"look":      `look_at open read see view`,
	"madeReady": `
		activated available created enabled opened provisioned ready set_up switched_on turned_on unlocked`,
	"madeYet": `available created made prepared ready set_up so_far yet`,
	"mailed":  `e-?mailed forwarded given handed mailed sent shared`,
	"makeOwn": `create make open set_up start`,
	"meeting": `call demo meeting session teams zoom`,
	"message": `call contact e-mail email message ping`,
	"must":    `'ll can have_to must need_to then will would`,
	"needsTo": `has_to have_to must needs?_to will`,
	"newTest": `free new own test trial`,
	"notActiveYet": `
		(?:is|are|stays|remains)_(?:currently_|still_|by_default_|at_the_moment_)<inactive>
		isn't_<usable>_yet isn't_yet_<usable> not_(?:been_)?(?:yet_)?<usable>_yet not_yet_(?:been_)?<usable>`,
	"notAny": `bez ei ikke inte keine? nao ne[-_.]?pas nicht nie niet no non não`,
	"notEnabled": `
		deactivated disabled enabled not_(?:supported|available|enabled|possible|allowed) off supported
		switched_off turned_off unavailable`,
	"notReady": `
		(?:set_up|created|built|provisioned|prepared|installed|configured|ready|finished|there|live|done)_yet
		archived asleep being_(?:set_up|created|built|prepared|migrated|moved|restored) disabled frozen hibernat\w*
		hidden inactive locked off on_hold parked paused pending powered_off shut_down sleeping stopped switched_off
		turned_off`,
	"oktasReviewers": `oin\S* okta\w* reviewers the_(?:\w+_)?(?:oin|okta|review\w*|team) you`,
	"onceTold": `
		after ahead as_soon_as before beforehand for_you hours? if in_advance on_request once the_day upon when
		you're you_are`,
	"oneToFour": `\d+ a four one three two`,
	"onTheDay": `
		(?:an|one|two)_(?:hours?|days?)_before (?:once|as_soon_as|after|when)_(?:you|okta|the_review|we)
		before_(?:you|okta|the_review|we|your) on_(?:request|monday|the_day) shortly
		the_(?:day|week|morning|evening)_(?:before|of) upon within_\d+_(?:hours?|days?|business|working)`,
	"opens": `
		is_(?:opened|unlocked|activated|ready|available) opens? starts? unlocks? will_(?:open|start|work)
		works?`,
	"opensUp": `
		activate assign create enable hand_out issue opens? prepare provision release set_up switch_on
		turn_on unlock`,
	"orgOrSystem": `<tenant> environment org sandbox system user`,
	"otherLogin":  `adfs azure entra google identity idp microsoft okta ping saml sso`,
	"otherSignOn": `
		apple auth0 azure(?:_ad)? entra(?:_id)? facebook github gitlab google linkedin microsoft okta onelogin saml
		slack sso twitter x`,
	"ourApp":      `app customers it portal product users? we you`,
	"ourTest":     `the_review(?:er)?(?:'?s)? the_test this your`,
	"overwritten": `deleted dropped emptied overwritten rebuilt recycled removed wiped`,
	"ownCode":     `above any attached attachment below file screenshot your`,
	"ownLink": `
		app\.asana\.com app\.clickup\.com linear\.app mail\.google\.com outlook\.office
		slack\.com/(?:archives|messages|app|team) teams\.microsoft\.com/l trello\.com`,
	"ownWork": `company corporate existing own personal work`,
	"paper": `
		checklist deck document file guide handout instructions manual pdf playbook runbook sheet slides?
		steps`,
	"passedOn":       `e-?mailed forwarded handed mailed sent shared`,
	"passWord":       `p[a@]ss?w[o0]rd pass pass_?word passw0rd passwd pwd`,
	"passwordOrName": `account passwd password pw username`,
	"peopleOfOurs":   `colleagues? cto developers? engineers? office staff support team`,
	"phoneOrChat":    `\+?\d \S+@ slack teams telegram whatsapp`,
	"populated": `
		activated added available created deployed finished installed invited populated prepared provisioned ready
		set_up`,
	"posted":    `e-?mailed forwarded handed mailed posted sent shared uploaded`,
	"preparing": `building creating finishing migrating preparing provisioning setting_up working_on`,
	"press":     `choose click hit pick press select tap use`,
	"previous":  `earlier existing first former last original other previous prior`,
	"procedure": `flow instructions procedure process setup steps test tests way`,
	"promote":   `elevate escalate extend promote raise upgrade`,
	"provided": `
		activated available created emailed given granted issued provided sent set_up shared supplied`,
	"reachable": `accessible active available online open reachable running up usable works?`,
	"regularly": `after_\d+ at automatically daily each every nightly on once_a weekly`,
	"request": `
		approval asked demand email mail phone request review submission that_time the_review we you your`,
	"reviewers'":    `okta's the_okta_team's the_reviewers?'?s? the_tester's your`,
	"rightsOrPages": `access features? functions? permissions? privileges? rights? settings`,
	"roleOrAccount": `
		access account guest licen[sc]e log-?in member observer permissions? privileges? profile reader
		rights role seat user viewer`,
	"runbook": `
		channel checklist doc docs documents? folder google_doc guide loom notes? page playbook read-?me recording
		runbook scenarios? script sheet spreadsheet steps test_cases? test_plan thread ticket video wiki`,
	"runsOut": `
		(?:will|shall|'ll|accounts|licen[sc]es|trials)_end ends expires? runs_out
		valid_(?:until|till|for|through) will_be_(?:deleted|deactivated|disabled|removed|closed)`,
	"see": `at check follow from in on per see to via`,
	"selfExplanatory": `
		available easy enabled intuitive obvious ready self[-_]explanatory set_up simple straightforward`,
	"sending":     `[-_.]?confirm(?:ation)? [-_.]?e?mail(?:er|s)? [-_.]?message [-_.]?notif\w* [-_.]?repl(?:y|ies) [-_.]?respon\w+ [-_.]?sender`,
	"sentBefore":  `dropped e-?mailed gave mailed posted put sent shared showed uploaded`,
	"settings":    `configuration connections? integrations? settings sources? systems?`,
	"sharedDrive": `confluence google_drive intranet shared_drive sharepoint slack teams_channel wiki`,
	"sharedPlace": `
		box channel confluence drive dropbox folder intranet jira notion repo\w* sharepoint slack teams wiki`,
	"signIn":         `access auth authentication log[-_]?ins? sign[-_]?ins?`,
	"signInOrDevice": `access account device in log-?in request session sign-?in user`,
	"singleSignOn":   `company corporate github google microsoft oidc okta saml single_sign social sso`,
	"sitePage": `
		about(?:-us)? api blog careers case-studies company contact(?:-us)? customers demo docs?
		documentation downloads? faqs? features help integrations marketplace partners plans platform
		pricing products? resources solutions status support team tour trial webinars?`,
	"social": `apple github google linkedin microsoft`,
	"soThat": `
		ahead and_(?:we|i|he|she|they) before beforehand in_advance so_(?:that_)?(?:we|i|he|she|they)
		when_you_(?:start|begin|want|plan|are_ready|test)`,
	"special": `additional_ extra_ further_ other_ special_ specific_`,
	"stage": `
		acceptance canary dev development nightly non-?prod(?:uction)? pre-?prod(?:uction)? pre-?release qa
		staging uat`,
	"stagingSystem": `
		build clone cluster copy deployment environment host instance server site stack system version`,
	"stops":       `closes ends expires? lapses runs_out stops terminates`,
	"storedIn":    `described documented dropped kept listed pinned posted saved shared stored uploaded`,
	"submission":  `app integration request review round submission ticket time version`,
	"supportTool": `asana jira linear slack support teams trello zendesk`,
	"switchedOn":  `activated active available enabled granted included on unlocked visible`,
	"switches":    `are go(?:es)? is power\w* shut\w* switch\w* turn\w*`,
	"system":      `account app environment instance it portal server site system tenant`,
	"talk": `
		before call chat demo earlier email last mail meeting phone session slack teams webinar with yesterday zoom`,
	"tellFirst": `<message> get_in_touch_with inform let mail notify reach_out_to tell write_to`,
	"tenant":    `account instance tenant workspace`,
	"test":      `check enjoy explore go start test try`,
	"testing":   `admin\w* demo owner review sample test`,
	"testSystem": `
		accounts? databases? demos? environments? instances? logins? orgs? sandbox\w* tenants? users? workspaces?`,
	"testThing": `
		account boxes connections? environments? features? flags? instances? integration licen[sc]es? log-?ins?
		machines? module option page sandbox(?:es)? servers? subscriptions? tenant toggles? user vms? workspaces?`,
	"the":       `an? that the this your`,
	"theUser":   `account_ he_ it_ she_ the_account_ the_user_ this_user_ user_ you_`,
	"thisIs":    `it's_ it_is_ our_ the_ this_is_ your_`,
	"those":     `our_ the_ these_ those_ your_`,
	"ticket":    `board card channel chat conversation issue task thread ticket`,
	"toFollow":  `come_later coming follow later on_its_way pending tbd to_follow will_follow`,
	"trialSite": `account plan portal site tier trial website`,
	"trialThing": `
		access accounts? environments? licen[sc]es? log-?ins? subscriptions? tenants? trials? workspaces?`,
	"triggers": `are gets? has have is must needs? require\w* trigger\w*`,
	"untilThen": `
		for_(?:the_)?(?:\d+|next|a|one|two|three|six)_?\w*_?(?:days?|weeks?|months?) through till
		to_the_end_of until up_to`,
	"usable": `activated active available created enabled provisioned ready set_up`,
	"useless": `
		a_dummy expired forgotten has_to_be_reset ignored irrelevant must_be_reset needs_resetting needs_to_be_reset
		no_longer_(?:works?|valid) not_needed not_used only_a_placeholder outdated random unknown unused wrong`,
	"username":       `account e-mail email login mail user_?id user_?name`,
	"usOrColleagues": `colleagues? engineers? experts? he i managers? she support team we`,
	"valid":          `active booked extended good licensed paid reserved valid`,
	"viewer":         `guest observer read[-_]only reader view[-_]only viewer`,
	"visible":        `accessible available displayed limited open reserved restricted shown unlocked visible`,
	"wake": `
		activate boot enable flip load open prepare provision reactivate release seed spin start switch turn unlock
		wake`,
	"walk":        `guide lead take talk walk`,
	"webHost":     `\S+\.(?:com|io|net|org|app|co|dev|ai)`,
	"welcome":     `activation confirmation invit\w+ verification welcome`,
	"weOrTeam":    `(?:our|the)_(?:\w+_){0,2}<crew> i we`,
	"weSent":      `attached e-?mailed forwarded gave handed mailed sent shared uploaded`,
	"whatToUse":   `account app credentials data details integration login password product user username`,
	"whenAsked":   `after at before by during later on once per separately upon via when`,
	"whenOrAfter": `after as_soon_as at before by from later on once shortly soon upon when`,
	"whereFrom":   `where which_(?:ip|address|network)\w*`,
	"whichSpace":  `it propert(?:y|ies) shops? sites? spaces? stores? that they which`,
	"wiki": `
		channel docs? documentation documents? drive folder guide knowledge_base pages? portal runbook site
		space wiki`,
	"will":   `'ll are_going_to is_going_to shall to will`,
	"willBe": `'ll (?:is|are)_(?:going_)?to has_to must needs_to shall still_has_to will`,
	"wipe":   `close decommission purge recycle shut_down tear_down wipe`,
	"wiped": `
		archived cleared closed deactivated deleted disabled dropped emptied erased locked overwritten purged
		rebuilt recreated recycled refreshed removed reset rolled_back shut_down suspended torn_down wiped`,
	"workday": `friday monday thursday tuesday wednesday`,
	"workingHours": `
		(?:business|office|working)_hours
		\d{1,2}(?::\d\d)?(?:_?(?:am|pm))?(?:_?[-–]_?|_to_|_and_)\d{1,2}(?::\d\d)? weekdays`,
	"writeTo": `<message> ask dm mail reach(?:_out_to)? slack tell text write write_to`,
}
