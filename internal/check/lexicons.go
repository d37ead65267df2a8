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
	"importsOrEnrolls": `
		(?:adds?|assigns?|copied|copies|creates?|deactivates?|enrolls?|enrols?|imported|imports?|lists?|looks?_up|pulled|provisions?|provisioned|read|reads?|removes?|sync|synced|synchroni[sz]ed|synchroni[sz]es?|syncs?|takes?|taken|updates?|writes?|written)`,
	"typeOfApp": `
		adapter adaptor add-?on api api_integration api_service bridge_for_okta connector connectors extension
		integration integrations oidc oin plug-?ins? public_api rest_api saml scim single_sign[_-]?on sso submission`,
	"formAfterComma": `
		a\.?s\.? ab asa cic co\.?(?:_ltd\.?)? company doo e\.?_?v\.? ead ehf eireli eirl eood fze gbr group_plc
		holdings? jsc kgaa llc-fz lp me ood oü pjsc s\.?_de_r\.?l\.?.{0,} s\.?r\.?o\.? scop scs sdn\.?_bhd\.? sia sl
		slu snc tbk uab`,
	"legalForm": `
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

	"isOrMust":    `are gets? has_to have_to is must needs?_to will_be`,
	"hasOrIs":     `belongs_to comes_with has is`,
	"special":     `additional_ extra_ further_ other_ special_ specific_`,
	"thisIs":      `it's_ it_is_ our_ the_ this_is_ your_`,
	"testing":     `admin\w* demo owner review sample test`,
	"theUser":     `account_ he_ it_ she_ the_account_ the_user_ this_user_ user_ you_`,
	"adminRights": `(?:admin\w*|owner|all|full)_(?:rights|permissions|access|role|privileges)`,
	"logInOrUse":  `(?:log|sign)[_-]?in test use`,
	"those":       `our_ the_ these_ those_ your_`,
	"whatToUse":   `account app credentials data details integration login password product user username`,
	"test":        `check enjoy explore go start test try`,
	"explore": `
		click_around do_not_hesitate don't_hesitate enjoy explore feel_free good_luck happy_testing
		have_a_(?:play|go|try|look) have_a_look have_fun let_us_know look_around look_round
		play_(?:around|with) take_a_look try_(?:it|things|everything|out)`,
	"featuresOrRights": `access features? functionality functions? modules? options permissions rights`,
	"switchedOn":       `activated active available enabled granted included on unlocked visible`,
	"everything":       `everything it it_all the_(?:app|product|platform|ui|interface) this`,
	"selfExplanatory": `
		available easy enabled intuitive obvious ready self[-_]explanatory set_up simple straightforward`,
	"supportTool": `asana jira linear slack support teams trello zendesk`,
	"ticket":      `board card channel chat conversation issue task thread ticket`,
	"paper": `
		checklist deck document file guide handout instructions manual pdf playbook runbook sheet slides?
		steps`,
	"got":            `can_open got has have holds keeps knows received was_(?:given|sent)`,
	"usOrColleagues": `colleagues? engineers? experts? he i managers? she support team we`,
	"walk":           `guide lead take talk walk`,
	"itThen":         `everything_ it_ the_\w+_ this_ you_`,
	"meeting":        `call demo meeting session teams zoom`,
	"see":            `at check follow from in on per see to via`,
	"inHouse":        `employee in-house internal intranet staff`,
	"wiki": `
		channel docs? documentation documents? drive folder guide knowledge_base pages? portal runbook site
		space wiki`,
	"sharedDrive":    `confluence google_drive intranet shared_drive sharepoint slack teams_channel wiki`,
	"passedOn":       `e-?mailed forwarded handed mailed sent shared`,
	"oktasReviewers": `oin\S* okta\w* reviewers the_(?:\w+_)?(?:oin|okta|review\w*|team) you`,
	"weSent":         `attached e-?mailed forwarded gave handed mailed sent shared uploaded`,
	"attachment": `
		attachments? earlier_email email_(?:that_)?(?:we|i) email_thread enclosure last_email previous_email`,
	"ownLink": `
		app\.asana\.com app\.clickup\.com linear\.app mail\.google\.com outlook\.office
		slack\.com/(?:archives|messages|app|team) teams\.microsoft\.com/l trello\.com`,
	"whereFrom":  `where which_(?:ip|address|network)\w*`,
	"askFor":     `email forward give let_(?:us|me)_(?:know|have) need provide require send share tell`,
	"reviewers'": `okta's the_okta_team's the_reviewers?'?s? the_tester's your`,
	"message":    `call contact e-mail email message ping`,
	"forOrToGet": `for know to_(?:get|obtain|receive|request|have|activate|enable|unlock|create)`,
	"access": `
		access account credentials? invitation invite license log-?in password sign-?in_details test_user
		username`,
	"provided": `
		activated available created emailed given granted issued provided sent set_up shared supplied`,
	"whenAsked": `after at before by during later on once per separately upon via when`,
	"request": `
		approval asked demand email mail phone request review submission that_time the_review we you your`,
	"trialSite": `account plan portal site tier trial website`,
	"webHost":   `\S+\.(?:com|io|net|org|app|co|dev|ai)`,
	"makeOwn":   `create make open set_up start`,
	"yourOwn":   `a_free a_new a_personal a_trial an? your_own yourself`,
	"atOrFirst": `at first here in_our on through under using via with`,
	"ordinary":  `normal ordinary plain regular simple standard`,
	"employee":  `colleague employee member person staff_member user`,
	"adminPage": `
		admin_(?:area|pages?|menu|console) administration configuration integrations? menus? settings setup`,
	"change":   `add change configure connect edit install modify save update`,
	"settings": `configuration connections? integrations? settings sources? systems?`,
	"look":     `look_at open read see view`,
	"cannot":   `can't can_not cannot may_not not`,
	"fewRights": `
		basic end[-_]user guest limited non[-_]admin\w* normal ordinary read[-_]only regular restricted
		self[-_]service standard view[-_]only viewer`,
	"roleOrAccount": `
		access account guest licen[sc]e log-?in member observer permissions? privileges? profile reader
		rights role seat user viewer`,
	"viewer":        `guest observer read[-_]only reader view[-_]only viewer`,
	"rightsOrPages": `access features? functions? permissions? privileges? rights? settings`,
	"social":        `apple github google linkedin microsoft`,
	"press":         `choose click hit pick press select tap use`,
	"continueWith":  `(?:continue|sign_in|log_in|login|sign-in)_(?:with|via|through|using)`,
	"former":        `customers existing former legacy old older other`,
	"direct":        `direct email local native password regular username`,
	"signIn":        `access auth authentication log[-_]?ins? sign[-_]?ins?`,
	"notEnabled": `
		deactivated disabled enabled not_(?:supported|available|enabled|possible|allowed) off supported
		switched_off turned_off unavailable`,
	"singleSignOn":  `company corporate github google microsoft oidc okta saml single_sign social sso`,
	"companySignOn": `company corporate google microsoft saml single_sign-on sso`,
	"companyDevice": `
		(?:company|managed)_(?:computer|device|laptop) (?:device|client)_certificate
		corporate_(?:device|laptop)`,
	"enabled":      `allowed available enabled on possible supported switched_on turned_on`,
	"tellFirst":    `<message> get_in_touch_with inform let mail notify reach_out_to tell write_to`,
	"peopleOfOurs": `colleagues? cto developers? engineers? office staff support team`,
	"phoneOrChat":  `\+?\d \S+@ slack teams telegram whatsapp`,
	"beforeYouTest": `
		(?:we|i)(?:'ll|_will|_can|_need) ahead_of as_soon_as before beforehand in_advance once_you prior_to
		so_(?:that_)?(?:we|i) when_(?:you|testing)`,
	"tenant":  `account instance tenant workspace`,
	"ourTest": `the_review(?:er)?(?:'?s)? the_test this your`,
	"becomes": `becomes? gets? is_going_to_be will_be`,
	"madeReady": `
		activated available created enabled opened provisioned ready set_up switched_on turned_on unlocked`,
	"whenOrAfter": `after as_soon_as at before by from later on once shortly soon upon when`,
	"inactive":    `being_(?:set_up|created|prepared) deactivated disabled inactive locked paused suspended`,
	"usable":      `activated active available created enabled provisioned ready set_up`,
	"notActiveYet": `
		(?:is|are|stays|remains)_(?:currently_|still_|by_default_|at_the_moment_)<inactive>
		isn't_<usable>_yet isn't_yet_<usable> not_(?:been_)?(?:yet_)?<usable>_yet not_yet_(?:been_)?<usable>`,
	"crew": `
		administrators? admins? colleagues? desk developers? engineers? managers? office operations ops
		people staff support team`,
	"weOrTeam": `(?:our|the)_(?:\w+_){0,2}<crew> i we`,
	"opensUp": `
		activate assign create enable hand_out issue opens? prepare provision release set_up switch_on
		turn_on unlock`,
	"the":        `an? that the this your`,
	"loginOrOrg": `<tenant> access environment log-?in org organi[sz]ation`,
	"onTheDay": `
		(?:an|one|two)_(?:hours?|days?)_before (?:once|as_soon_as|after|when)_(?:you|okta|the_review|we)
		before_(?:you|okta|the_review|we|your) on_(?:request|monday|the_day) shortly
		the_(?:day|week|morning|evening)_(?:before|of) upon within_\d+_(?:hours?|days?|business|working)`,
	"preparing":   `building creating finishing migrating preparing provisioning setting_up working_on`,
	"orgOrSystem": `<tenant> environment org sandbox system user`,
	"opens": `
		is_(?:opened|unlocked|activated|ready|available) opens? starts? unlocks? will_(?:open|start|work)
		works?`,
	"approve":        `activate approve authori[sz]e confirm enable let release unlock`,
	"signInOrDevice": `access account device in log-?in request session sign-?in user`,
	"accounts": `
		(?:<tenant>|environment|log-?in|org|organi[sz]ation|project|system|user)s? (?:test|sample|demo)_data
		sandbox(?:es)?`,
	"willBe":    `'ll (?:is|are)_(?:going_)?to has_to must needs_to shall still_has_to will`,
	"workday":   `friday monday thursday tuesday wednesday`,
	"longMonth": `april august december february january july june march november october september`,
	"byThen": `
		\d_<month> before_(?:the|your)_
		by_(?:our|us|it|ops|operations|engineering|support|the_\w+_team|mid|<workday>|\d)
		in_(?:a_few|the_next|<longMonth>) next on_(?:the_)?(?:\d|mon|tue|wed|thu|fri)\w* on_[a-z]+_\d
		shortly soon tomorrow within_\d+_\w+_?(?:business|working)`,
	"madeYet":   `available created made prepared ready set_up so_far yet`,
	"hasNot":    `has_not hasn't have_not haven't was_not wasn't`,
	"loginData": `access account credentials? log-?in password sign-?in user username`,
	"will":      `'ll are_going_to is_going_to shall to will`,
	"handedOut": `
		activated created delivered e-?mailed enabled given granted handed issued made mailed opened
		provided sent set_up shared supplied unlocked`,
	"arrive":      `arrive be_<handedOut> come follow`,
	"writeTo":     `<message> ask dm mail reach(?:_out_to)? slack tell text write write_to`,
	"isOrGets":    `are gets? is will_be`,
	"overwritten": `deleted dropped emptied overwritten rebuilt recycled removed wiped`,
	"regularly":   `after_\d+ at automatically daily each every nightly on once_a weekly`,
	"lasts":       `goes holds is_(?:good|paid|valid|open|active) lasts? remains(?:_\w+)? runs? stays(?:_\w+)?`,
	"untilThen": `
		for_(?:the_)?(?:\d+|next|a|one|two|three|six)_?\w*_?(?:days?|weeks?|months?) through till
		to_the_end_of until up_to`,
	"needsTo":  `has_to have_to must needs?_to will`,
	"erased":   `cleared deleted erased purged recreated removed reset wiped`,
	"switches": `are go(?:es)? is power\w* shut\w* switch\w* turn\w*`,
	"atNight":  `after_\d daily evenings? every from_\d holidays nights? outside weekends?`,
	"runsOut": `
		(?:will|shall|'ll|accounts|licen[sc]es|trials)_end ends expires? runs_out
		valid_(?:until|till|for|through) will_be_(?:deleted|deactivated|disabled|removed|closed)`,
	"online": `accessible available online open reachable running up`,
	"workingHours": `
		(?:business|office|working)_hours
		\d{1,2}(?::\d\d)?(?:_?(?:am|pm))?(?:_?[-–]_?|_to_|_and_)\d{1,2}(?::\d\d)? weekdays`,
	"wipe":           `close decommission purge recycle shut_down tear_down wipe`,
	"emailOrUser":    `account address company e-?mail login mail name user\w* work\w*`,
	"username":       `account e-mail email login mail user_?id user_?name`,
	"anyName":        `email first\.last firstname\.lastname jane\.?doe john\.?doe name someone user username`,
	"anyDomain":      `acme company domain email example mail mycompany test your-company yourcompany yourdomain`,
	"passWord":       `p[a@]ss?w[o0]rd pass pass_?word passw0rd passwd pwd`,
	"passwordOrName": `account passwd password pw username`,
	"demoOrCall":     `call consultation demo meeting tour trial walk-?through`,
	"sitePage": `
		about(?:-us)? api blog careers case-studies company contact(?:-us)? customers demo docs?
		documentation downloads? faqs? features help integrations marketplace partners plans platform
		pricing products? resources solutions status support team tour trial webinars?`,
	"stage": `
		acceptance canary dev development nightly non-?prod(?:uction)? pre-?prod(?:uction)? pre-?release qa
		staging uat`,
	"deployment": `
		account cluster copy database deployment environment instance org portal region server site stack
		system tenant workspace`,
	"lookUp":   `check consult find follow open read refer see use`,
	"inOrFrom": `at by during from in on over per through to via with`,
	"wasSent": `
		(?:we|i|he|she|they|[a-z]+-san|our_\w+|your_\w+)_(?:\w+_)?<sent>
		<sent>_(?:to|with|by|for|on|last|before|earlier|yesterday) can_(?:open|see|access|share)
		from_(?:last|yesterday|monday|our|the|your) of_(?:<month>|last|yesterday) with_(?:you|okta|your)`,
	"hasBeen": `are had_been has_been have_been is was were`,
	"toThemBefore": `
		(?:to|with)_(?:you|your|okta|the_\w+_team) already before earlier last
		over_(?:e-?mail|mail|phone|chat) separately yesterday`,
	"internal": `a_shared an_internal our the_company the_internal the_private the_shared the_team's your`,
	"workTool": `
		airtable asana basecamp clickup confluence drop_?box google_(?:docs?|drive|sheet) intranet jira
		linear loom miro monday ms_teams notion one_?drive share_?point slack trello wiki zendesk`,
	"recipient": `
		(?:your|our)_(?:partner|account|success|program)_manager [a-z]+_from_(?:your|the|okta)\w* okta
		reviewers tanaka-san the_team you your_colleagues? your_team`,
	"received": `been_(?:sent|given|shown|told) got gotten had has have knows? received saw seen`,
	"mustBe":   `are be get gets has_to_be have_to_be is must_be needs?_to_be should_be will_be`,
	"allowListed": `
		added allow-?listed allowed approved known opened permitted registered unblocked white-?listed`,
	"oneTimeCode": `code link otp passcode pin sms text token`,
	"delivered":   `delivered displayed e-?mailed generated mailed pushed sent shown texted`,
	"toOrVia":     `at by from in on through to via`,
	"confirmation": `
		(?:verification|confirmation)_(?:e-?mail|mail|code|link) one[_-]time_\w+ otp passcode pin push sms
		text_message`,
	"boundTo":   `bound limited linked locked paired restricted tied`,
	"oneDevice": `browser computer country device ip laptop location machine network office phone`,
	"worthless": `
		a_dummy blocked changed disabled expired forgotten ignored locked lost not_needed not_used off
		only_a_dummy random removed reset revoked rotated switched_off turned_off`,
	"byOrWith":   `by using via with`,
	"isOrWillBe": `has_been is was will_be`,
	"impossible": `blocked deactivated disabled impossible not off switched_off turned_off unavailable`,
	"hasBecome":  `are has_been have_been is was were`,
	"retired":    `blocked deprecated disabled gone not off phased_out removed retired switched_off turned_off`,
	"getsLater":  `'ll_be gets? has_to_be have_to_be must_be needs?_to_be shall_be to_be will_be`,
	"onceYou": `
		(?:once|when|as_soon_as|after|before)_(?:you|okta|we|testing|your|our|the_(?:reviews?|reviewers?|tests?))
		by for_you later next shortly soon this_week tomorrow upon`,
	"still": `at_the_moment_ currently_ just_ now_ presently_ still_`,
	"rebuilt": `
		built created deployed installed migrated moved prepared rebuilt repaired restored set_up upgraded`,
	"unavailable": `
		being_(?:<rebuilt>|updated) broken down in_(?:progress|migration|preparation|provisioning)
		incomplete missing not_ready offline pending unavailable
		under_(?:maintenance|construction|preparation)`,
	"needTo":   `are_about are_going has have is_about is_going must need needs plan want wants`,
	"getReady": `<prepare> add assign fill finish fix get grant load seed`,
	"writeOrCall": `
		alert ask call contact drop e-?mail give inform leave mail message notify ping reach remind request
		send shoot tell text write`,
	"soThatWe": `
		(?:he|she)_(?:will|turns|opens|enables|unlocks) and_(?:we|he|she|they|it|somebody|someone) i'll
		i_will so_i so_that_(?:we|i|our) so_we then_we they_(?:will|turn|open|enable)
		to_(?:get|have|receive|obtain|activate|enable|unlock|request) we'll we_can we_shall we_will
		who_(?:will|can|then)`,
	"isOrCanBe":  `are can_be gets? is shall_be will_be`,
	"available":  `available given handed_out issued obtained provided sent shared supplied`,
	"onOrAfter":  `after at by during in on over upon via`,
	"demand":     `approval call chat demand e-?mail inquiry kick-?off mail meeting phone request slack teams`,
	"registers":  `create make open register set_up sign_up_for start`,
	"newOrTest":  `demo_ free_ new_ own_ personal_ test_ trial_`,
	"atOrBefore": `at before by first here in on through under using via with`,
	"takesTime":  `allow give_us needs? requires? takes? wait`,
	"someOf":     `\d+ a_few an? one some three two`,
	"untilReady": `
		(?:until|before)_(?:the|your) for_(?:the|us|activation|approval|access) to_(?:<prepare>|get|have)`,
	"hasRole":  `assigned gets? given has have in is of with`,
	"rightsOf": `permissions?_ profile_ rights?_ role_`,
	"lowRole": `
		auditor basic_user employee end_user guest member normal_user observer read-only reader regular_user
		spectator standard_user viewer visitor`,
	"rightsAfter": `_access _permissions _profile _rights _role`,
	"admins":      `administrators? admins? engineers? managers? owners? staff superusers?`,
	"mayDo":       `are can change could get gets has have is may open see sees`,
	"partOfPage":  `area buttons? console fields? integrations? menus? options? pages? section settings tab`,
	"hidden":      `blocked closed disabled hidden inactive invisible locked not_shown not_visible unavailable`,
	"theAccount":  `account it login the_account the_user this_account this_user user you`,
	"mayNot": `
		aren't_allowed_to can't can_not cannot doesn't_have_(?:the_)?(?:right|permission)s?_to
		has_no_right_to is_not_able_to is_not_allowed_to isn't_able_to isn't_allowed_to may_not must_not
		won't`,
	"hasNo":       `doesn't_have don't_have hasn't lacking lacks no not_have without`,
	"rights":      `access authori[sz]ation permissions? privileges? rights?`,
	"settingsOf":  `admin\w* configuration connections? integrations? settings setup system`,
	"colleague":   `admin\w* colleague consultant engineer manager owner person teammate`,
	"ofOurs":      `_from_our_side _of_ours _on_our_side _with_[\w_]{2,20}`,
	"hasToOrWill": `can has_to have_to is_needed_to must needs?_to should will would_have_to`,
	"doIt": `
		approve change click configure confirm connect do enable enter finish grant press run save set start`,
	"weekday":    `business_days mon monday weekdays? working_days`,
	"lateInWeek": `fri friday sat saturday thu thursday`,
	"weekdays":   `<weekday>(?:[_-]*(?:to|through|till|until|–|-)[_-]*<lateInWeek>)?`,
	"lapses": `
		be_(?:deleted|removed|closed|wiped|locked|deactivated|recycled|reset) closes? disappears? ends?
		expires? is_(?:deleted|removed|closed|wiped|locked) lapses? runs_out`,
	"onOrWithin": `<month> after at automatically by each end every in next on when within`,
	"emptied": `
		cleared deleted emptied purged rebuilt recreated refreshed reseeded reset restored rolled_back wiped`,
	"onSchedule": `
		at_midnight daily each every hourly monthly nightly on_(?:sundays?|mondays?|weekends?) once_a
		overnight weekly`,
	"runsOn":        `belongs_to is leads_to lives_in lives_on points_to runs_in runs_on uses`,
	"conjunction":   `and as because not so until where which`,
	"notYet":        `before_it_is gets has_not_been hasn't_been isn't not until_it_is will_be yet_to_be`,
	"deployed":      `available deployed merged moved promoted published pushed released rolled_out shipped there`,
	"getsIt":        `comes does_not_have doesn't_have follows gets is_updated lacks receives will_get will_have`,
	"featureOrTime": `after connector feature integration it later once soon version when`,
	"oughtTo":       `are are_to can has_to have_to is is_to may must needs?_to shall should will`,
	"handedOver": `
		communicated delivered disclosed e-?mailed forwarded given handed handed_over mailed passed
		passed_on provided reported sent shared submitted supplied told transferred transmitted`,
	"ourStaff": `consultants? contact desk engineers? manager representative specialists? staff support team`,
	"asksFor": `
		asks?_(?:you_)?for collects? configures? enters? needs? requires? wants? will_ask_(?:you_)?for
		will_enter will_need`,
	"reachOut": `
		call chat_with contact get_in_touch_with open_a_ticket_with phone reach_out_to reply_to ring visit
		write_to`,
	"reads": `
		collects? counts? displays? exports? fetch(?:es)? gets? imports? lists? looks?_up monitors? pulls?
		reads? retrieves? shows? views?`,
	"changed": `
		activated added assigned blocked changed deactivated deleted disabled enrolled expired granted
		invited locked provisioned removed revoked suspended`,
	"kindOfName": `display_? family_? first_? full_? given_? last_? user_?`,
	"attribute": `
		(?:(?:mobile|office|work|cell)_)?(?:phones?|numbers?)(?:_numbers?)? (?:job_)?titles? addresses
		birthdays? compan(?:y|ies) cost_cent(?:er|re)s? departments? divisions?
		e-?mails?(?:_address(?:es)?)? employee_ids? grades? groups? ids? languages? locations? log-?ins?
		managers? names? photos? pictures? positions? qualifications? roles? shifts? skills? start_dates?
		status teams? time_?zones?`,
	"comes":     `come comes copied fed follow follows imported kept_in_line loaded pulled read synced taken`,
	"itsPeople": `admin\w*_ analysts?_ customers?_ it_ security_ teams?_ the_ your_`,
	"protect":   `fix keep make prevent protect remediate respond set stop take_action`,
	"reports": `
		alarms? alerts? charts? dashboards? evidence graphs? insights? inventor(?:y|ies) notifications?
		reports? summar(?:y|ies)`,
	"changeOf": `
		access change event identity incident it log posture privileged_access risk security threat user`,
	"never":    `can't cannot does_not doesn't never no without won't`,
	"oktaData": `anything data directory okta org users?`,
	"deprovision": `
		deactivat\w+ delet\w+ deprovision\w* disabl\w+ provision\w* revok\w+ suspend\w* terminat\w+
		unlock\w*`,
	"changeInOkta": `
		<deprovision> assign\w* clear\w* creat\w+ offboard\w* onboard\w* remov\w+ reset\w* updat\w+`,
	"oktaObject": `
		access accounts? apps? employees factors? groups? memberships? passwords? people profiles? sessions?
		users?`,
	"deprovisionStem": `deactivat delet deprovision disabl provision revok suspend terminat unlock`,
	"deprovisioned": `
		created deactivated deleted deprovisioned disabled provisioned revoked suspended terminated unlocked
		updated`,
	"changesIt": `
		creates? deactivates? deletes? disables? locks? reassigns? removes? resets? revokes? suspends?
		unassigns? unlocks? updates?`,
	"movesThem": `
		adds assigns brings drops enrolls evicts excludes includes kicks moves places pulls puts removes
		takes unassigns`,
	"groupOrZone": `admin_roles? applications? apps? groups? network_zones? polic(?:y|ies) roles? zones?`,
	"locksThem": `
		blocks creates deactivates deletes disables locks reactivates renames resets suspends unlocks
		updates`,
	"removes":     `cancels? ends? removes? revokes? withdraws?`,
	"takesOrAdds": `<removes> adds? grants? takes?(?:_away)?`,
	"theirs":      `all_ any_ each_ the_ these_ those_`,
	"membership":  `admin_roles? app_assignments? group_memberships? memberships?`,
	"membershipOrPeople": `
		(?:people|users|members|them)_from_(?:the_|their_|its_|those_|these_)?(?:okta_)?groups? <membership>`,
	"otherSystem": `
		active_directory applications apps? aws github gitlab google microsoft salesforce sap servicenow
		systems workday`,
	"can": `can could may need_not needn't`,
	"leaveOut": `
		decline deselect leave_(?:it|this|that|the|these|them)(?:_\w+){0,2}_(?:out|away|off) opt[_-]out
		remove skip un(?:check|tick|select)`,
	"someday": `
		eventually for_(?:later|future|upcoming|planned) in_(?:the_)?(?:near_)?future later(?:_on)? one_day
		someday soon`,
	"laterUse": `capabilit(?:y|ies) features? functionality module releases? use versions?`,
	"relevant": `applies_ for_ necessary_ needed_ relevant_ required_ used_`,
	"someCustomers": `
		certain clients companies customers larger some tenants the_(?:pro|premium|enterprise|business)
		those`,
	"futurePart":    `features? functions? integration it modules? support sync that this version`,
	"finished":      `available done finished implemented launched live ready released`,
	"pictureOrText": `actual figures? final images? links? pictures? real screen_?shots? steps? text videos?`,
	"toDo": `
		(?:add|replace|update|missing|put)_(?:the_|a_|this_|with_)?<pictureOrText> fill_in insert note_to
		placeholder tbc tbd to_do todo xx+`,
	"contactTeam": `
		account_manager csm customer_success documentation help_?desk isv onboarding partner sales success
		support technical_contact vendor`,
	"contactDetail": `address e-?mail hours link name number phone url`,
	"putHere":       `add missing need new paste place put update upload`,
	"figure":        `diagrams? figures? gifs? images? links? logos? pictures? screen_?shots? videos?`,
	"appOrVendor":   `app application integration isv product vendor`,
	"shortOf":       `\d+[_-](?:minutes?|min|seconds?)_ quick_ short_ step-by-step_`,
	"video":         `recording screencasts? videos? walk-?through_video webinar`,
	"send": `
		attach communicate deliver dictate drop e-mail email forward give hand include mail message note
		pass paste post provide put read report send share submit tell text transmit upload write`,
	"values": `
		all_three client_id credentials data details everything it keys? secrets? strings them these those
		three values`,
	"toOrBy": `at by in into on over through to via with`,
	"supportPeople": `
		account_manager call chat consultants? contact csm e-?mail engineers? help_desk helpdesk mail
		managers? onboarding_form phone project_lead representatives? slack specialists? staff
		success_manager support team teams ticket us whatsapp`,
	"ticketOrForm": `case chat e-?mail form message request ticket`,
	"containing": `
		and_(?:paste|add|include|attach|enter) containing including that_(?:has|contains|includes) with`,
	"secretValues":  `both client_id credentials data details keys secret them these three values`,
	"threeOrValues": `(?:three|3|four)(?:_values)? credentials keys values`,
	"threeValues":   `client_secret credentials three values`,
	"onboardingForm": `
		(?:onboarding|intake|contact|support|google)(?:_\w+)?_?(?:form|questionnaire|survey|ticket)`,
	"credentialValues": `client_secret credentials secret these_values three_values`,
	"handTo":           `e-mail email forward give hand mail message send share submit text whatsapp`,
	"allOfThem": `
		(?:three|3|both|four)(?:_values|_of_them|_items|_keys|_strings|_details)? credentials values`,
	"byMeans": `as by in over through using via`,
	"yourConsultant": `
		(?:your|the|a)_(?:[\w-]+_){0,2}(?:consultant|manager|representative|rep|engineer|team|contact|specialist|support|csm|partner)
		support`,
	"handOut":      `communicate e-mail email forward give hand mail message provide send share submit`,
	"secretWord":   `client_id client_secret credentials passwords? secrets?`,
	"ownOrNew":     `custom_ dedicated_ new_ own_ private_ separate_`,
	"clientApp":    `api_service app application client service_app`,
	"inside":       `in inside on within`,
	"kindOfClient": `api m2m machine[_-]to[_-]machine native oauth oidc openid service web`,
	"versionOrWay": `api connection customer integration method release setup token version`,
	"isNot": `
		are_not can't can_not cannot can’t do_not don't don’t is_not isn't isn’t never not will_not won't
		won’t`,
	"share": `
		chang\w* clos\w* display\w* edit expos\w* forget leav\w* los\w* navigate recover\w* refresh
		retriev\w* see shar\w* show\w* stor\w* view\w* visible`,
	"answer": `
		answer answering antwoord antwoorden antwort antworte antworten beantwoorden besvar contestar
		contestes odpovidat odpowiadac odpowiadaj odpowiedz reply repondez repondre reponse respond responda
		respondas responder response rispondere svar svara? vastaa vastausta`,
	"notAny":     `bez ei ikke inte keine? nao ne[-_.]?pas nicht nie niet no non não`,
	"sending":    `[-_.]?confirm(?:ation)? [-_.]?e?mail(?:er|s)? [-_.]?message [-_.]?notif\w* [-_.]?repl(?:y|ies) [-_.]?respon\w+ [-_.]?sender`,
	"callOrSlot": `appel appointment call chat cita llamada meeting rendez-vous reuniao session slot termin time`,
	"companyPage": `
		404 careers? contact(?:-us)? cookies?(?:-policy)? gdpr impressum imprint investors?(?:-relations)?
		jobs legal news-?room press privacy(?:-policy)? security-policy status terms(?:-of-(?:service|use))?
		unsubscribe`,
	"docsPage": `
		academy aide ajuda api-docs api-reference ayuda developer-docs developers? docs? documentation
		dokumentation faqs? guides? handbook help help-?cent(?:er|re) hilfe how-to kb knowledge-?base
		manuals? reference support tutorials? user-guide wiki`,
	"pageOrSteps":  `article chapter docs documentation guide instructions page pages section steps`,
	"finishedText": `available complete finished ready written`,
	"pageContent":  `content details documentation guide instructions screenshots steps text`,
	"partOfFlow":   `action add-?on app connector extension integration plug-?in recipe trigger zap`,
	"flowProduct": `
		automation_anywhere boomi celigo ifttt integromat logic_apps make\.com mulesoft n8n power_automate
		tray\.io uipath workato zapier`,
	"otherIdP": `
		auth0 azure_active_directory azure_ad cyberark_identity entra_id google_workspace jumpcloud keycloak
		microsoft_entra onelogin ping_identity pingone`,
	"marketplace": `
		app_store appexchange appsource atlassian_marketplace aws_marketplace azure_marketplace
		chrome_web_store google_play google_workspace_marketplace hubspot_(app_)?marketplace
		microsoft_appsource shopify_app_store slack_app_directory slack_marketplace`,
	"comparedTo": `
		across also as_well_as besides beyond both existing instead_of like migrat\w+ not other replac\w+
		separate\w* unlike`,
	"addOrOpen": `add assign choose click consent copy create enable go grant open register select`,
	"otherConsole": `
		admin\.google\.com azure_portal enterprise_applications entra\.microsoft\.com
		entra_admin_cent(?:er|re) google_admin_console jumpcloud_admin_portal
		microsoft_365_admin_cent(?:er|re) onelogin_admin\w* pingone_(?:admin\w*|console) portal\.azure\.com`,
	"consoleOrApp": `
		admin_(?:consoles?|cent(?:er|re)s?|portals?) admin_consent app_registrations? applications?
		client_secret directory_id service_account service_principal tenant_ids?`,
	"readsOrChanges": `
		access(?:es)? creates? deletes? fetch\w* gets? imports? lists? manages? pulls? queries reads?
		retrieves? syncs? updates?`,
	"otherPlatform": `
		auth0 azure(?:_ad)? bamboohr box dropbox entra(?:_id)? github gitlab google(?:_workspace)? hubspot
		jira jumpcloud microsoft(?:_365|_graph)? onelogin salesforce servicenow slack workday zendesk zoom`,
	"handsOver": `
		attach communicate copy deliver dictate drop e-?mail email encrypt fax fill forward give hand include
		leave mail message note open pass pass_on paste post provide put read_out reply report ring send share
		submit supply tell text transfer transmit type upload write`,
	"vendorPeople": `
		account_manager consultants? contact contact_person csm customer_success engineers? help_desk helpdesk
		implementation_manager integration_team onboarding onboarding_team operations operations_team
		project_lead project_manager representatives? specialists? success_manager success_team support
		support_desk support_team team technicians?`,
	"sentThrough": `
		1password case chat e-?mail email fax google_forms? letter mail message onboarding_call onboarding_form
		onboarding_sheet pgp phone questionnaire reply request sharepoint slack spreadsheet survey teams ticket
		whatsapp`,
	"getsSecret": `
		ask asks collect collects complete completes configure configures connect connects do_the_rest enter
		enters fill_in finish finishes get gets insert inserts install installs key keys need needs put puts
		receive received receives request requests set_up sets_up take takes type types`,
	"makesApp": `
		add build choose configure create define generate make press register set_up`,
	"appKind": `
		api[_-]services? custom dedicated m2m machine-to-machine native new oauth oauth_2\.0 oidc openid
		openid_connect own private separate service web`,
	"ownCode":       `above any attached attachment below file screenshot your`,
	"putIn":         `add copy enter import install paste put register save store upload`,
	"sameAs":        `as_before identical no_different same similar unchanged`,
	"earlierReview": `<channel> app integration review round test time version`,
	"byOrBefore": `
		(?:in|on|during|over|at|by|via)_<whose>?(?:[\w-]+_){0,2}?<channel> (?:to|with)_(?:you|okta|your|the)
		already before earlier last yesterday`,
	"videoCall": `call meeting phone screen_?share session teams video_call zoom`,
	"ourPremises": `
		building company_network corporate_network country intranet lan office premises region vpn`,
	"personOrStep": `admin approval check factor people person step verification`,
	"pressOrTake":  `choose click go_with hit press select take use`,
	"theyOrIt":     `he i it she somebody someone support they we`,
	"turns":        `brings? flips? puts? switch(?:es)? turns?`,
	"approver":     `admin\w* compliance manager sales security staff support team`,
	"limitedTo": `
		basic few insufficient lesser limited low lower minimal no_special partial read-only reduced
		restricted view-only`,
	"endUser":        `customer employee end[_-]user member seat staff user worker`,
	"timeOfDay":      `\d{1,2}(?::\d\d)?_?(?:am|pm)?`,
	"timeZone":       `aest bst cest cet edt est gmt ist jst local_time pdt pst utc`,
	"keptOpen":       `active booked good kept live open paid reserved there usable valid`,
	"trialOrAccount": `access account contract it licen[sc]e password sandbox subscription tenant trial user`,
	"renewed":        `changed extended reactivated renewed replaced reset rotated`,
	"byWhen":         `<month> <number> \d+ christmas end_of friday monday next`,
	"systemOrCopy": `
		app area box branch build clone cluster copy deployment environment host instance machine org portal
		server setup site stack system tenant url version zone`,
	"tellUs": `
		give_us inform_us_of let_us_know mail_us send_us tell_us we'll_need we_ask_for we_need we_require
		we_will_need`,
	"named": `:_? called_ named_ of_`,
}
