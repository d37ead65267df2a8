package check

// lexicon has lists of words for [phrases], which can have other lists in them. An underscore
// is a space, and an asterisk after a letter stands for more letters.
var lexicon = map[string]string{
	"please":  `just now please simply so then`,
	"month":   `april august december february january july june march may november october september`,
	"season":  `autumn fall spring summer winter`,
	"period":  `days h1 h2 half month months q1 q2 q3 q4 quarter quarters releases season weeks year years`,
	"few":     `\d+ couple_of few four six three twelve two`,
	"now":     `actively additionally already also currently even finally just meanwhile now recently still today`,
	"coming":  `coming following next upcoming`,
	"newest":  `all-new brand[_-]new current last latest most_recent new newest present recent`,
	"release": `edition hotfix patch release update upgrade version`,
	"changes": `
		addresses adds brings changes corrects delivers drops enables expands extends fixes improves includes
		introduces makes offers removes renames repairs replaces resolves ships solves speeds supports updates`,
	"made": `
		added announced built changed completed created developed enabled expanded extended finished fixed
		implemented improved included integrated introduced launched made offered prepared published redesigned
		refreshed released removed reworked rewritten rolled_out shipped supported tested updated`,
	"make": `add announce bring build change cover deliver develop enable expand extend implement import include integrate introduce launch offer open publish release roll_out ship support`,
	"making": `
		adding bringing building completing developing enabling expanding extending finishing implementing improving
		integrating introducing launching planning preparing rebuilding releasing reworking rewriting rolling_out
		shipping testing working`,
	"feature": `
		actions? cards? connectors? data devices? exports? features? fields? functions? groups? imports?
		integrations? languages? locations? modules? reports? scopes? signals? support sync versions?`,
	"makers":   `developers engineers our_developers our_engineers our_team team we`,
	"product":  `answer app application connector engine integration offering package platform product program provider service software solution suite supplier system technology tool toolbox vendor`,
	"products": `applications apps competitors platforms players products providers services software solutions suites systems tools vendors`,
	"superb": `
		advanced_and_powerful best-known category-defining cutting[_-]edge enterprise[_-]class enterprise[_-]grade
		excellent exemplary feature[_-]rich first-rate great groundbreaking high-end high-performing
		highly_acclaimed highly_regarded incomparable inimitable innovative intelligent_and_powerful
		market[_-]defining mature_and_proven next[_-]gen next[_-]generation powerful powerful_yet_simple premium
		professional-grade proven robust rock[_-]solid smart_and_powerful sophisticated splendid
		state[_-]of[_-]the[_-]art stellar super superior terrific top-quality top-tier ultra-fast ultramodern
		unbelievable unequall?ed unique unmatched unrivall?ed unsurpassed well-loved wonderful world-renowned`,
	"quality": `
		accuracy approach capabilities combination control efficiency experience features? functionality insights?
		offering performance precision productivity protection quality reliability results? scalability security
		service speed stability support technology transparency usability user_experience value visibility`,
	"no-one":   `no-one no_competitor no_one no_other_\w+ nobody none_of_our_competitors`,
	"admired":  `adored loved respected trusted valued`,
	"utmost":   `absolute complete highest maximal maximum perfect the_highest total ultimate unlimited utmost`,
	"better":   `better bigger cheaper cleverer easier faster friendlier half_as_\w+ leaner less_\w+ lighter more_[a-z]+ nicer quicker safer simpler slimmer smaller smarter stronger twice_as_\w+`,
	"leaving":  `abandon* ditch* drop_ dropp* escap* leav* left outgr* quit* refugees_from replac* surpass* tired_of`,
	"protocol": `jit just[_-]in[_-]time_provisioning oidc openid_connect saml(?:_2\.0)? scim(?:_2\.0)? single_sign[_-]?on sso`,
	"oktaSign": `account credentials dashboard identity log-in login password sign-in username`,
	"enter":    `access enter get_in get_into get_to launch log_in_to log_into open reach sign_in_to sign_into start`,
	"company":  `business company firm scale-?up start-?up team`,
	"group":    `ag corp corporation gmbh group holding holdings inc konzern`,
	"founded":  `acquired born bought created established formed founded incorporated launched merged set_up started`,
	"clients":  `brands businesses clients companies customers enterprises installations manufacturers organi[sz]ations subscribers users`,
	"staff":    `colleagues consultants developers employees engineers experts people professionals researchers specialists staff`,
	"about":    `about almost approximately around close_to far_more_than more_than nearly over roughly some well_over`,
	"webpage":  `blog brochure home_?page linkedin online_shop page pages shop site social_media web_?page web_?site youtube`,
	"sales": `
		account_managers advisors? agents colleagues consultants customer_care experts friendly_team hotline people
		product_specialists representatives sales sales_department sales_people sales_team specialists staff support
		support_team team`,
	"contact": `call contact e-mail email get_in_touch message phone reach_out ring speak talk write`,
	"guidance": `
		agenda cases? checklist description details document* explanation* file flow* guide guidelines guides how-to
		information instruction* manual notes pdf playbook procedure process recording script sheet slides steps
		test_cases test_plan test_script test_steps tutorial video walk-?through walkthrough`,
	"whose": `an?_ earlier_ her_ his_ last_ my_ our_ previous_ that_ the_ this_ yesterday's_ your_`,
	"channel": `
		attachments? calls? channels? chat confluence conversation demo discussion e-?mails? form google_docs?
		google_drive invitation kick-?off letter mails? meetings? messages? notion phone presentation sessions?
		sharepoint slack submissions? teams threads? tickets? visit webinar wiki workshops? zoom`,
	"sent": `
		agreed attached demonstrated described discussed e-?mailed emailed explained forwarded gave given handed
		listed mailed mentioned outlined posted presented provided saved sent shared showed shown stored submitted
		talked told uploaded walked_through written wrote`,
	"account": `accounts? app environments? instance log-?ins? logins? org organi[sz]ation password sandbox server site subscription tenants? test_account test_user trial users? workspace`,
	"hand": `
		communicate deliver dictate disclose e-?mail email enter fax fill_in forward give hand hand_over mail
		message note pass pass_on paste post provide report send share submit supply tell text transfer transmit
		upload`,
	"us": `
		account_executive an?_consultant an?_engineer an?_specialist customer_success helpdesk one_of_our
		our_[a-z]+_team our_consultants? our_engineers? our_helpdesk our_onboarding our_staff our_support
		our_support_desk our_team support support_team the_[a-z]+_team the_helpdesk the_onboarding_team
		the_project_manager the_support us your_[a-z]+_manager your_account_manager your_consultant your_contact
		your_contact_person your_csm your_partner your_project_manager your_representative`,
	"secrets": `api_credentials both_keys client_credentials client_ids? client_secret credentials generated_secret id_and_secret keys_and_secrets okta_credentials secrets? three_values`,
	"address": `address addresses ip ip_address ip_addresses ip_range ips network networks range ranges`,
	"idp": `
		adfs apple auth0 azure azure_ad company_account corporate_account entra entra_id facebook github gitlab
		google identity_provider idp linkedin microsoft microsoft_365 office_365 okta onelogin ping saml
		single_sign-?on slack sso work_account`,
	"thing": `
		access accounts? app credentials? data environments? features? flags? instance integration keys?
		licen[sc]es? log-?ins? logins? module org organi[sz]ation password sandbox server sign-?in site subscription
		system tenants? test_account test_user trial url usernames? users? workspace`,
	"prepared": `
		activated added assigned configured created deployed enabled filled finished granted installed invited
		issued live loaded made opened populated prepared provided provisioned reactivated ready released reset
		set_up shared switched_on turned_on unlocked up updated upgraded`,
	"prepare": `activate approve configure create deploy enable install invite issue open prepare process provision release reset set_up switch_on turn_on unlock upgrade`,
	"staging": `acceptance beta demo_only dev develop development int integration_only non-?prod* pre-?prod* pre-?production preview qa quality sandbox stage staging test_system testing uat`,
	"number":  `eight five four nine one seven six ten three two`,

	// Each of these lists is named after one of its words, or what they have in common.
	"chatty": `
		ever_(?:wonder|wish|feel|lost|had|been|tried)\w* fed_up fun_fact imagine meet_[a-z]+[,!.] picture_this
		presto rejoice relax remember_when sick_of sit_back spoiler ta-da tired_of true_story`,
	"smart": `
		bold clean clever cool easi fast fin friendli great neat quick safe? simpl slick smart strong tough`,
	"bestThing": `
		app around available choice connector engine integration money on_the_market platform product service
		software solution system tool way ways`,
	"mostThing": `
		app around available company connector engine ever integration on_the_market platform product service
		software solution suite system technology tool vendor`,
	"whatComes": `
		actions? cards? connectors? features? integrations? languages modules? more scopes signals? support that
		this versions? which`,
	"underway": `foreseen in_preparation in_the_making in_the_pipeline on_the_way planned underway`,
	"launched": `added announced introduced launched published rebuilt redesigned released shipped`,
	"someTime": `
		(?:early_|late_|mid-?_?|end_of_|the_end_of_|this_|next_|the_coming_)*(?:<season>|year|quarter|month|week|h[12]|q[1-4]|<month>)(?:_(?:of_)?20\d\d)?
		20[2-4]\d a_few_(?:weeks|months) due_course the_(?:near_)?future`,
	"building": `adding building developing planning preparing testing working`,
	"evenThen": `additionally also even later then`,
	"offerLater": `
		add be_(?:added|available|supported|possible|released|included|offered) be_able be_extended bring cover gain
		get have include offer support work_with`,
	"newIn": `
		as_of available_(?:since|from|as_of|in) beginning_with from introduced_in new_in since starting_with`,
	"ratherThan": `
		(?:fraction|half|third|quarter|tenth)_of_what
		(?:half|third|quarter|tenth|fraction)_(?:of_)?the_(?:effort|costs?|price|time|hassle|work|complexity)_of
		(?:no|any)_(?:need|reason)_for
		(?:switch|move|moving|switching|migrate|migrating|coming)_(?:over_|away_)?from ahead_of alternative_to
		beats? compared_(?:to|with) competitors?_(?:such_as|like) instead_of like_an? not_like outperforms?
		outshines? rather_than replacement_for replaces? replacing than think_of_(?:it|us|[\p{L}\d]+)_as
		tools?_(?:such_as|like) unlike versus vs\.? whereas`,
	"rival": `
		15Five 1Password ADP Adaptive_Shield Adobe_Sign Akamai AppOmni Arkose Asana BambooHR Basecamp BetterCloud
		BeyondTrust Bitwarden Blackboard Boomi Brex Calendly Carbon_Black Cledara ClickUp Cloudflare CodeTwo
		Cohesity Commvault Concur ConductorOne Cornerstone CrowdStrike Culture_Amp CyberArk Dashlane DataDome
		Datadog Deel Delinea Deputy Discord Docebo DocuSign Doodle Drata Druva Egnyte Entrust Envoy Exclaimer
		Expensify FreshBooks Freshdesk Freshservice Graylog Gusto HashiCorp HelloSign HiBob HubSpot Imperva Intercom
		Intune Jamf Jumio Kandji Kasada Kronos LastPass Lattice Lightspeed LogRhythm LogicGate Lumos Moodle Mosyle
		MuleSoft Navan NetSuite Netskope Obsidian Omada OneTrust One_Identity Onfido Opsgenie PagerDuty PandaDoc
		Paychex PerimeterX Personio Pipedrive Planday Productiv Proxyclick QRadar QuickBooks RSA Rippling Rubrik
		SailPoint Salesforce Saviynt Secureframe SentinelOne ServiceNow Shopify Smartsheet Socure Splunk Sumo_Logic
		TalentLMS Tanium Torii TravelPerk Trello UKG Vanta Veeam Vendr Veriff Veza VictorOps Webex When_I_Work
		Workato Workday Wrike Xero Yubico Zapier Zendesk Zluri Zoho Zscaler Zylo`,
	"rivalProducts": `
		apps? competitors? platforms? products? providers? services software solutions? suites? systems? tools?
		vendors?`,
	"fallShort": `
		are_(?:slow|expensive|complex|clunky|bloated) ask_you can't can_not cannot charge charges do_not doesn't
		don't fail fails force forces lack lacks make_you miss misses need needs only require requires`,
	"lead-in": `
		and curious\? interested\? just now please questions\? ready(?:_to_\w+)?\? simply so then`,
	"actNow": `
		act apply arrange ask book buy call chat claim contact don't_(?:wait|miss|hesitate) download drop e-mail
		email enquire follow get grab inquire join order reach_out register request reserve schedule secure sign_up
		speak start subscribe switch talk try upgrade visit`,
	"askedFor": `
		(?:happy|satisfied|other|fellow)_(?:customers|teams|companies|users) consultants? consultation
		customers_worldwide demo early_access for_free free_of_charge hundreds_of in_action in_touch
		more_(?:at|on|here|about_us) now offer our_(?:\w+_){0,2}<ourPeople> quote right_away thousands_of today
		too_late tour trial us wait-?list walk-?through yourself`,
	"ourPeople": `
		blog booth community experts? newsletter page people sales sandbox site specialists? staff team webinars?
		website`,
	"discover": `
		become browse check_out come discover experience explore give go head_(?:over_)?to learn let meet message
		ring save see send share tell watch write`,
	"discovered": `
		a_(?:call|meeting|message|line|conversation|chat|slot|session) demo for_yourself free_trial in_action
		our_(?:\w+_){0,2}<ourPages> quote us`,
	"ourPages": `
		blog booth community experts? newsletter page sales sandbox site specialists? team webinars? website`,
	"wondering": `
		curious interested looking_for need_(?:more|a|help) questions ready_to want_(?:to|more|a) wondering
		would_you_like`,
	"infrastructure": `
		aws_lambda azure_functions? bigquery cassandra clickhouse cloud_functions? cloud_run cosmos_?db docker
		dynamodb ec2 elasticsearch fargate k8s kafka kubernetes lambda mongo mongodb mysql opensearch postgres\w*
		rabbitmq redis s3 snowflake sqs terraform`,
	"builtOn": `
		\.net django elixir express fastapi flask go golang java laravel node\.?js php python rails ruby rust scala
		spring_boot typescript`,
	"ourTeam": `ceo company cto engineers firm founders? staff team`,
	"consist": `come comes consists? is_made was_founded were`,
	"places":  `\d+_(?:countries|continents|cities) cities continents countries markets`,
	"freeThing": `
		account edition for_(?:life|ever|teams|small|non|charities|schools|the_first|all|every|up) forever migration
		month months of_charge onboarding plan seats? setup tier trial upgrade users? version weeks?`,
	"currency": `
		[$€£¥] aud cad cents? chf dkk dollars? eur euros? francs? gbp kroner kronor nok pounds? rupees sek usd`,
	"paidPlan": `
		basic business enterprise free paid plus premium pro professional standard starter team`,
	"member": `accounts? admins? customers employees everyone members people staff teams users?`,
	"signedIn": `
		authenticat\w* created deprovision\w* imported log(?:ged|s)?_in managed onboarded provision\w*
		sign(?:ed|s)?_in synced synchroni[sz]ed`,
	"signProtocol": `jit oidc openid saml scim single_sign sso`,
	"logging":      `log logging logs sign signing signs`,
	"theirOwn":     `an? company corporate existing her his one's same the their your`,
	"without": `
		(?:don't|doesn't|no_longer|never)_(?:need|have|remember|require) avoid\w* eliminat\w* forget\w* instead_of
		needn't_(?:have|remember) no without`,
	"separate":  `additional another different extra more new own second separate`,
	"automatic": `auto automated automatic jit just[_-]in[_-]time real[_-]time`,
	"next":      `, and finally first just next simply then to`,
	"click": `
		accept activate add approve authori[sz]e choose click configure confirm connect copy create download drag
		enable enter fill find generate go grant hit insert install log navigate open paste pick press put run save
		search select set_up sign switch tap toggle turn type visit`,
	"pagePart": `
		applications? apps? box button cards? catalog checkbox client_id connection console credentials dashboard
		domain field fields icon integrations? keys? link menu oin page panel scopes? screen secrets? section
		settings super_admin switch tabs? token values? wizard your_flow`,
	"placeholder": `
		add benefits? company customer_name fill fill_in here image insert link name_of numbers? pending placeholder
		product_name screenshot tbc tbd text
		to_be_(?:added|completed|written|done|confirmed|defined|provided|supplied|finali[sz]ed) to_come todo xx+
		your`,
	"completed": `
		approved completed confirmed edited finali[sz]ed provided rewritten supplied translated written`,
	"final":    `approved better final marketing official proper real revised`,
	"supplied": `completed delivered filled_in finali[sz]ed provided replaced supplied updated written`,
	"openEnd": `
		(?:can|will|could|would|may|might|must|should)_(?:be|also|then|not|automatically)
		(?:without|before|after|by|for|while)_(?:having|being|making|giving|getting|letting|sending|using|adding|removing|creating|asking|needing)
		a_few among amongst are_then between by despite during for_(?:the|their|an?|your|each|every)
		from_(?:the|their|an?|your|each) has_been have_been his if in_(?:the|their|an?|your|each) into is_then its
		my nor of_(?:the|their|an?|your|each|all|every) onto per the_(?:following|okta|respective|entire|relevant)
		to_(?:the|an?|their|your) toward towards unless until via whenever whether whose with_(?:the|their|an?|your)`,
	"mailed":  `e-?mailed forwarded given handed mailed sent shared`,
	"handout": `deck docs? documents? e-?mail files? instructions pdf sheet slides? steps`,
	"posted":  `e-?mailed forwarded handed mailed posted sent shared uploaded`,
	"consult": `check consult follow from in open per read refer_to see to use with`,
	"runbook": `
		channel checklist doc docs documents? folder google_doc guide loom notes? page playbook read-?me recording
		runbook scenarios? script sheet spreadsheet steps test_cases? test_plan thread ticket video wiki`,
	"innerTool": `
		asana basecamp box channel confluence drive dropbox folder github gitlab intranet jira linear monday notion
		portal repo\w* sharepoint slack teams trello wiki zendesk`,
	"discussed": `
		agreed demonstrated described discussed explained mentioned presented saw seen shown talked told
		walked_through`,
	"talk": `
		before call chat demo earlier email last mail meeting phone session slack teams webinar with yesterday zoom`,
	"procedure":     `flow instructions procedure process setup steps test tests way`,
	"previous":      `earlier existing first former last original other previous prior`,
	"submission":    `app integration request review round submission ticket time version`,
	"contactPerson": `colleague contact csm partner_manager rep representative`,
	"sentBefore":    `dropped e-?mailed gave mailed posted put sent shared showed uploaded`,
	"storedIn":      `described documented dropped kept listed pinned posted saved shared stored uploaded`,
	"sharedPlace": `
		box channel confluence drive dropbox folder intranet jira notion repo\w* sharepoint slack teams wiki`,
	"ipRange":  `addresses countries ips? ranges the_(?:us|eu|uk|netherlands|office)`,
	"code":     `call code e-?mail link mail message pin prompt request sms text`,
	"device":   `browsers? computers? devices? ips? locations? networks?`,
	"triggers": `are gets? has have is must needs? require\w* trigger\w*`,
	"firewall": `allow-?list basic_auth\w* firewall gateway login_wall network proxy vpn waf`,
	"ourApp":   `app customers it portal product users? we you`,
	"accept":   `accept allow have know need offer support use`,
	"useless": `
		a_dummy expired forgotten has_to_be_reset ignored irrelevant must_be_reset needs_resetting needs_to_be_reset
		no_longer_(?:works?|valid) not_needed not_used only_a_placeholder outdated random unknown unused wrong`,
	"otherLogin": `adfs azure entra google identity idp microsoft okta ping saml sso`,
	"otherSignOn": `
		apple auth0 azure(?:_ad)? entra(?:_id)? facebook github gitlab google linkedin microsoft okta onelogin saml
		slack sso twitter x`,
	"ownWork": `company corporate existing own personal work`,
	"loginWay": `
		adfs azure entra github google identity_provider idp microsoft okta saml single_sign[_-]?on sso`,
	"testThing": `
		account boxes connections? environments? features? flags? instances? integration licen[sc]es? log-?ins?
		machines? module option page sandbox(?:es)? servers? subscriptions? tenant toggles? user vms? workspaces?`,
	"notReady": `
		(?:set_up|created|built|provisioned|prepared|installed|configured|ready|finished|there|live|done)_yet
		archived asleep being_(?:set_up|created|built|prepared|migrated|moved|restored) disabled frozen hibernat\w*
		hidden inactive locked off on_hold parked paused pending powered_off shut_down sleeping stopped switched_off
		turned_off`,
	"must": `'ll can have_to must need_to then will would`,
	"wake": `
		activate boot enable flip load open prepare provision reactivate release seed spin start switch turn unlock
		wake`,
	"itUp": `it on one that the_\w+ them this up your_\w+`,
	"onceTold": `
		after ahead as_soon_as before beforehand for_you hours? if in_advance on_request once the_day upon when
		you're you_are`,
	"follow":     `accept check click confirm follow look_for open wait_for`,
	"welcome":    `activation confirmation invit\w+ verification welcome`,
	"activation": `activat\w+ arrives? before choose enable first inbox mailbox sent set to`,
	"populated": `
		activated added available created deployed finished installed invited populated prepared provisioned ready
		set_up`,
	"newTest": `free new own test trial`,
	"here":    `at before first form here on page yourself`,
	"soThat": `
		ahead and_(?:we|i|he|she|they) before beforehand in_advance so_(?:that_)?(?:we|i|he|she|they)
		when_you_(?:start|begin|want|plan|are_ready|test)`,
	"toFollow": `come_later coming follow later on_its_way pending tbd to_follow will_follow`,
	"visible":  `accessible available displayed limited open reserved restricted shown unlocked visible`,
	"promote":  `elevate escalate extend promote raise upgrade`,
	"lacking":  `can't cannot do_not does_not doesn't don't isn't lacks? no not without won't`,
	"allowed": `
		able_to access allowed_to authorized has have include includes permission permissions permitted_to
		privileges? rights? see`,
	"adminPart": `
		admin\w* api change configuration configure connect console create edit full install integrations? manage
		permissions? privileges? rights save set settings write`,
	"hasTo": `has_to have_to must needs?_to should will_have_to will_need_to`,
	"doForYou": `
		change configure connect do_it do_that do_this enable enter give grant press save set_it_up set_up`,
	"trialThing": `
		access accounts? environments? licen[sc]es? log-?ins? subscriptions? tenants? trials? workspaces?`,
	"stops":      `closes ends expires? lapses runs_out stops terminates`,
	"whichSpace": `it propert(?:y|ies) shops? sites? spaces? stores? that they which`,
	"deleted":    `closed deactivated deleted disabled purged recycled removed shut_down torn_down wiped`,
	"oneToFour":  `\d+ a four one three two`,
	"hours":      `days? hours? months? weeks?`,
	"expiring": `
		access accounts? contracts? environments? it keys? licen[sc]es? log-?ins? passwords? plans? sandbox
		subscriptions? tenants? trials? users? workspaces?`,
	"expires": `
		clos(?:e|es) disappears? ends? expir(?:e|es) laps(?:e|es) runs?_out self[_-]destructs? stops?_working
		terminat(?:e|es) vanish(?:es)?`,
	"deadline": `
		\d+ a christmas day days easter end friday midnight monday month months one quarter three trial two week
		weeks year`,
	"testSystem": `
		accounts? databases? demos? environments? instances? logins? orgs? sandbox\w* tenants? users? workspaces?`,
	"wiped": `
		archived cleared closed deactivated deleted disabled dropped emptied erased locked overwritten purged
		rebuilt recreated recycled refreshed removed reset rolled_back shut_down suspended torn_down wiped`,
	"everyNight": `
		after_(?:\d|a|one|two|24|inactivity) daily each every if_(?:it|they|you|no_one|nobody|unused|idle|not_used)
		monthly nightly once_a overnight weekly when_(?:idle|unused|not_used)`,
	"reachable": `accessible active available online open reachable running up usable works?`,
	"system":    `account app environment instance it portal server site system tenant`,
	"valid":     `active booked extended good licensed paid reserved valid`,
	"banner":    `badge banner footer header label logo ribbon sign stripe title watermark`,
	"stagingSystem": `
		build clone cluster copy deployment environment host instance server site stack system version`,
	"comesLater": `
		after comes follows is_(?:not|planned|later|to_follow) isn't later once will_(?:follow|come|be)`,
	"byTime": `as_of beginning by during from in since starting until with`,
	"comingTime": `
		(?:(?:<season>|q[1-4]|<month>)_(?:of_)?)?20[2-4]\d (?:next|this|coming)_(?:<season>|quarter|month|year)`,
	"nearTime": `future in_(?:q[1-4]|20\d\d) later next shortly soon upcoming`,
	"setAgainst": `
		(?:better|cheaper|faster|easier|safer|smarter|more_\w+|less_\w+)_than
		(?:half|third|fraction)_(?:of_)?the_(?:cost|price)_of
		(?:teams|customers|companies|organi[sz]ations|those)_(?:(?:that|who|which)_)?(?:move|moving|switch|switching|migrate|migrating)_(?:over_|away_)?from
		compared_(?:to|with) replaces?_your unlike`,
	"getInTouch": `
		ask_for_(?:your|a)_(?:\w+_)?(?:tour|offer|quote|demo|walk-?through) ask_our ask_us drop_us get_in_touch
		give_us_a let's_(?:talk|chat) let_us_(?:talk|show) message_us reach_out_(?:and|to_(?:us|our|see|learn|find))
		ring_us speak_(?:to|with)_(?:us|our|one_of) talk_to_(?:us|one_of)`,
	"leader": `best challenger leader one_of strong_performer top visionary`,
	"gerund": `
		adding assigning checking connecting creating deleting finding getting importing making managing opening
		reading removing searching sending taking updating using`,
	"bareVerb": `
		activate add allow assign buy change close collect connect create deactivate delete give help import keep
		manage move need notify open order pay poll provide read_the remove send show suspend sync take track update
		work`,
	"bareAfterIs": `
		activate add allow assign connect create deactivate delete integrate provide remove send update use`,
	"plural": `
		accounts administrators admins applications apps companies customers devices employees groups managers
		people permissions roles tasks teams they users we you`,
	"singular": `
		admin administrator app application connector customer employee integration platform product user`,
	"wrongForm": `
		adds allows assigns connecting connects creates creating deletes managing removes syncs updates updating
		uses`,
	"determiner": `active all an? each its new our the their these those your`,
	"gain": `
		confidence control convenience efficiency flexibility peace_of_mind productivity protection quality
		reliability satisfaction security simplicity transparency visibility`,
	"crowd": `
		big brands companies customers experts fortune global hundreds large leading major millions people
		professionals teams thousands top users world`,
	"extremely": `
		amazingly blazingly exceptionally extraordinarily extremely hyper incredibly insanely remarkably
		ridiculously super ultra unbelievably wonderfully`,
	"ofQuality": `
		accurate easy efficient fast flexible good intuitive powerful precise quick reliable safe scalable secure
		simple smart useful`,
	"until":    `as_of before by during early end_of from in late mid since starting until`,
	"possible": `added also available import imported included possible support supported`,
	"onTheWay": `
		a_work_in_progress around_the_corner being_worked_on coming foreseen in_alpha in_beta in_pilot
		in_preparation in_preview in_the_(?:pipeline|works) next on_(?:its|the|their|our)_(?:way|roadmap|list)
		pending planned to_come to_follow under_way underway upcoming`,
	"atPresent": `
		as_of_now as_of_today at_present at_the_moment at_this_time currently for_now for_the_moment presently
		right_now so_far today`,
	"changedSoon": `
		be_(?:\w+_)?(?:<made>|replaced|retired|discontinued|deprecated|phased_out|sunset) change expire follow
		improve`,
	"sometime": `as as_well by from in later next on shortly soon too until with`,
	"evenSoon": `additionally also even soon then`,
	"laterTime": `
		20[2-4]\d <month> end_of later near_future next q[1-4] release shortly soon this_year update version`,
	"released": `
		added available expected introduced launch\w* live planned released? revised scheduled shipping ships?
		supported updated`,
	"otherKind": `
		all_other big bigger classic comparable competing competitor conventional current existing expensive larger
		legacy many market-leading most old older ordinary other rival similar so-called traditional typical usual`,
	"disappoint": `
		are_(?:slow|too|so|expensive|complex|clunky|bloated|hard|outdated) ask can't can_not can_only cannot charge
		charges cost do_not doesn't don't fail fails force give_up hide lack lacks leave make_you miss misses need
		needs only require requires stop stops struggle take takes`,
	"than": `
		[Aa]s_opposed_to [Cc]ompared_(?:to|with) [Cc]ontrary_to [Ii]n_contrast_to [Nn]ot_like [Tt]han [Uu]nlike`,
	"usual": `
		all any any_other big classic comparable competing conventional established existing expensive legacy many
		most old older ordinary other similar traditional typical usual well-known`,
	"brands":     `<products> app brands names platform product solution system tool vendor`,
	"vendors":    `<products> app platform product solution system tool vendor`,
	"neverDoes":  `can cannot does doesn't don't ever misses never offers? won't`,
	"replaces":   `[Bb]eats? [Oo]utclasses [Oo]utperforms? [Oo]vertakes? [Rr]eplaces? [Ss]urpasses?`,
	"oldKind":    `big competing current existing expensive legacy old other traditional`,
	"alreadyToo": `all already also both fully natively not_only now of_course too`,
	"included": `
		as_standard available built[_-]in enabled for_(?:all|every) free included offered on_board out_of part_of
		possible provided ready standard supported there with_(?:all|every)`,
	"signing": `authentication log-?in provisioning sign-?in single_sign-?on sso user_management`,
	"handled": `
		controlled delegated done ensured handled managed performed powered provided secured taken_care_of`,
	"signUp": `
		buy enroll get_going get_started join order purchase register sign_up start_saving subscribe switch upgrade`,
	"glad": `
		a_(?:call|phone|click|mail|message) always an?_e-?mail at_your available by_your delighted forward glad
		happy here just looking on_hand one only pleased ready standing there waiting`,
	"ready":   `at_your available delighted glad happy here just on_hand only ready there`,
	"helpYou": `advise answer assist away demo\w* disposal help questions service you`,
	"visit":   `browse check check_out consult explore find read see study view visit watch`,
	"material": `
		<webpage> brochure case_stud(?:y|ies) customer_stor(?:y|ies) demo videos? webinars? white_?papers?`,
	"getYour": `ask_for book claim download get grab order pick_up receive request reserve secure`,
	"giveaway": `
		assessment audit brochure consultation copy demo e-?book guide license_key offer quote sample seat spot tour
		trial voucher webinar white_?paper`,
	"appointment": `
		appointment call chat demo introduction meeting presentation session slot time tour walk-?through`,
	"letUs": `
		happy_to let's let_us we'd_love_to we'll we're_happy_to we_are_happy_to we_can we_will we_would_love_to`,
	"showYou": `advise convince demonstrate explain give help prove show surprise talk tell walk`,
	"moreInfo": `
		a_demo a_quote a_trial an_offer details help info information more prices pricing questions support`,
	"turnToUs": `
		ask call check click consult contact email get_in_touch go reach read refer see visit write`,
	"at":   `at from in on through via`,
	"shop": `marketplace partners resellers? sales_team shop store website`,
	"office": `
		branch(?:es)? data_cent(?:er|re)s head_?quarters? offices? staff subsidiaries team_spread`,
	"region":    `[a-z]+, [a-z]+_and africa america asia cities continents countries europe globe world`,
	"someYears": `\d+ an? five four many several ten three twenty two`,
	"ourStory": `
		aim belief ceo company cto culture customers dna employees engineers experts firm founders? goal growth
		headquarters history investors journey mission office offices passion people philosophy promise roots
		shareholders story success team values vision`,
	"committed": `
		a an based committed convinced dedicated experts headquartered located passionate proud specialists
		specialized the`,
	"nationality": `
		american australian austrian belgian bootstrapped brazilian british canadian danish dutch estonian european
		family finnish french german global independent indian innovative international irish israeli italian
		japanese local nordic norwegian polish small spanish swedish swiss young`,
	"growth": `
		bottom_line business efficiency growth potential productivity roi security_posture success team teams
		workforce`,
	"cutOff": `
		a additional an and are as at automatically be because been by can certain could does either every for from
		has have if in including into is its might must no_longer of on or respective separate should such_as than
		that the their to various was were when whether which while who will with would your`,
	"takesObject": `
		adds? allows? applies assigns brings? contains? creates delivers eliminates enables? ensures? gets? gives?
		grants helps? identifies improves includes? keeps? lets? maintains makes? notifies prevents provides? puts?
		receives reduces removes requires? sends? simplifies takes turns?`,
	"anyOne": `an? another any every its our the their your`,
	"whichOne": `
		correct current different entire existing first last most new next okta other own right same single specific
		whole`,
	"hanging": `
		according_to after_an? although an? and as_soon_as as_well_as because before_an? due_to each every from_its
		in_its in_order_to its of_its or our so_that such_as than the their to_its with_its your`,
	"oktaCustomer": `accounts? customers? licen[sc]es? subscribers? subscriptions? tenants? users?`,
	"thisApp":      `customers? it this_(?:app|integration|product|connector|service) you`,
	"oktaProduct":  `identity_cloud workflows workforce_identity`,
	"oktaPlan":     `account license org plan subscription tenant`,
	"mayBe":        `are can_also_be can_be has_also_been has_been is is_also may_be`,
	"nowAlso":      `already also now officially`,
	"listedIn": `
		added available downloaded featured found included installed listed offered present published`,
	"oktasCatalog": `
		app_catalog_of_okta oin okta_(?:app_|integration_)?catalog(?:ue)? okta_app_store okta_integration_network
		okta_marketplace okta_oin`,
	"getIt":     `add download find get install`,
	"via":       `from in on through via`,
	"proudTo":   `also glad_to_be happy_to_be now proud_to_be`,
	"getOrFind": `add download find get install look_for search_for`,
	"fillIn": `
		add check complete confirm expand fill finish insert provide rephrase replace supply write`,
	"pleaseCan": `
		can_(?:you|someone) could_(?:you|someone) please remember_to someone we_(?:still_)?need_to who_can`,
	"fillText": `add complete delete edit expand fill finish insert provide put remove replace write`,
	"approval": `approval confirmation review sign[_-]off`,
	"wording":  `blurb claim copy description paragraph sentence text this wording`,
	"toCome": `
		confirm draft final insert later legal marketing missing pending to_be to_come to_follow waiting will_follow`,
	"worksWith": `
		available_for compatible_with connects?_(?:to|with) integrat\w+_with supports? works?_(?:well_)?with`,
	"listedToo": `
		& <otherProvider> all and google identity idps? leading major many more most okta or other others providers?
		slack sso teams workspace`,
	"otherProvider": `
		active_directory ad auth0 azure azure_ad cyberark duo entra entra_id google_workspace jumpcloud microsoft
		onelogin ping pingone`,
	"connectors":   `adapters? connectors? connects? integrations? plug-?ins? supports? works?`,
	"manyMore":     `\d+\+? dozens_of hundreds_of many more`,
	"appsAndTools": `applications apps? integrations platforms products services systems tools vendors`,
	"does": `
		adds allows asks automates books brings calculates centrali[sz]es checks collects combines confirms connects
		creates delivers detects empowers enables enrolls finds follows gathers gives greets handles helps imports
		integrates is keeps lends lets makes manages maps monitors offers opens organizes pays prepares prevents
		protects proves provides publishes puts reads recogni[sz]es remembers removes renews replaces rotates runs
		scores secures sells sends serves shows simplifies stores streamlines synchroni[sz]es takes teaches tells
		tracks transcribes translates turns unifies verifies visualizes walks warns watches weighs works writes`,
	"phrasal": `cleans draws fills hands rolls sets signs`,
	"doesWith": `
		blocks builds copies counts covers feeds files grants guards guides hands holds issues links lists measures
		moves plans prints records rents routes scans schedules searches ships sorts spots tests traces trains`,
	"object": `all an? each employees every how its people the their users what which who your`,
	"hotline": `
		answers_(?:on|at|under) call dial fax hotline phone reach(?:ed)? ring tel telephone whatsapp`,
	"needNot":   `do_not doesn't don't needn't never will_not won't`,
	"firstSome": `(?:first|initial)_(?:\w+|\d+) \d+`,
	"billed":    `days? months? quarters? seasons? weeks? years?`,
	"doNot":     `do_not doesn't don't needn't won't`,
	"forNothing": `
		(?:for|costs?)_nothing at_no_(?:cost|charge) free gratis on_the_house on_us without_charge`,
	"noCharge": `
		at_no_(?:cost|charge) free_of_charge half_off half_price no_(?:charge|costs?|fees?) pays?_nothing`,
	"payer":        `admin agent device employee head licence license mo month person seat user year yr`,
	"otherProduct": `app competitor platform product service software solution tool vendor`,
	"anyProduct":   `app competitor platform product service solution tool vendor`,
	"otherVendor":  `app company platform product provider service solution supplier tool vendor`,
	"matches":      `achiev can come deliver equal ha[sv] match offer provid reach`,
	"certified":    `certified elite gold official platinum preferred premier strategic trusted`,
	"official":     `certified elite gold official platinum preferred premier strategic`,
	"foremost": `
		#1 best fastest finest first foremost largest leader leading most no\._?1 number_one premier`,
	"great": `
		advanced amazing awesome beautiful complete comprehensive flexible innovative intelligent loved modern
		popular powerful reliable secure sophisticated trusted`,
	"people": `employees everybody everyone members people staff teams they users? you`,
	"seamless": `
		automatically one_click seamlessly single_click without_(?:a_|an_|another_|any_)?passwords?`,
	"signOn": `oidc okta openid saml single_sign[_-]?on sso`,
	"provide": `
		add\w* allow\w* bring\w* deliver\w* enabl\w* featur\w* get gives? includ\w* offer\w* provid\w* support\w*
		through use uses using via with`,
	"trialMark": `
		(?:coming|planned|launching|available|expected|soon|from|until|ready|live)\b[^)\]]{0,30} alpha alpha_test
		beta closed_beta copy demo dev development do_not_use don't_use draft ea eap early_access final internal
		limited live mvp new not_(?:yet_)?(?:live|released|ready|available) old pilot poc preview private prod
		production public_beta q[1-4](?:_?20\d\d)? qa rc sandbox stage staging temp test testing uat wip`,
	"note": `
		(?:first|second|third|last|next|\d(?:st|nd|rd|th))_(?:attempt|try)
		(?:this|the_right|the_correct|the_other)_one corrected delete disregard duplicate for_review\w* ignore
		not_this please pls re-?try replaces? resubmi\w* resubmission reviewers? supersedes?
		use_(?:this|it|me|the_other|instead)`,
	"typeMark": `
		api api_service connector integration oauth oauth2 oidc openid openid_connect plug-?in saml saml_2\.0 scim
		sso workflows`,
	"kindOfApp": `
		api api_service api_services custom directory event hr identity oauth oin saas scim service sso system_log
		user workflows?`,
	"typeOfApp": `
		adapter adaptor add-?on api api_integration api_service bridge_for_okta connector connectors extension
		integration integrations oidc oin plug-?ins? public_api rest_api saml scim sso submission`,
	"legalForm": `
		a\.?s\.? ab asa cic co\.?(?:_ltd\.?)? company doo e\.?_?v\.? ead ehf eireli eirl eood fze gbr group_plc
		holdings? jsc kgaa llc-fz lp me ood oü pjsc s\.?_de_r\.?l\.?.{0,} s\.?r\.?o\.? scop scs sdn\.?_bhd\.? sia sl
		slu snc tbk uab`,
	"legalForms": `
		a/s aps b\.?v corp corporation d\.o\.o gmbh inc incorporated k\.k kft limited llc llp ltd ltda ohg oy oyj
		plc private_limited pte pte_ltd pty_ltd pvt pvt_ltd s\.?a\.?s s\.?p\.?a s\.?r\.?l sarl sp\._?z_?o\.?o zrt`,
	"formWord": `
		add app application as catalog choose company connector display edit enter field fill_in give goes here in
		insert integration isv it listing name names of official please product public put service set text the
		title to_be type vendor write your`,
	"anApp": `
		app application company company_name connector integration name product saas service software`,
	"yesNo":  `already correct exactly no nope of_course right sure true yep yes`,
	"theOne": `app connector entry integration listing name one same`,
	"entry":  `app application connector entry integration listing one template`,
	"seeIn": `
		agreed as cf\.? check described discussed documented explained like listed mentioned per refer_to same_as
		see`,
	"mailOrCall": `
		agreed attach\w* calls? changelog chats? confluence conversations? described discussed e-?mails? earlier
		explained intranet jira mail meetings? mentioned messages? pdf previous(?:ly)? release_notes said slack
		slides? spreadsheet talked threads? tickets? told website wiki`,
	"abuseOf": `
		access account against and api automated blocks? bonus bot coupon credential detects? from log-?in of online
		or platform prevents? promo\w* referral session sign-?in sign-?up stops? token trial`,
	"stillToBe": `added announced confirmed decided defined determined done provided`,
	"keysHit":   `as[dh]f bar baz blah dfgh foo foo_?bar hjkl ipsum jkl lorem lorem_ipsum qwert[yz]? sdf`,
	"moreKeys":  `as[dh]f\w* bar baz blah foo ipsum jkl lorem qwert[yz]? sdf\w*`,
	"testWord":  `\d+ data description here only test(?:ing)? text value`,
	"colleagues": `
		(?:the_)?\w+_team devs? docs engineering finance legal marketing ops pm product sales support`,
	"instruct": `
		add author date describe enter explain fill_in give image insert list name paste put screenshot todo version
		write your`,
	"blank": `
		app benefit company customer feature isv link name organi[sz]ation product tenant url value vendor x+`,
}
