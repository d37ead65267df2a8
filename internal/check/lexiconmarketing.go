package check

// marketingLists are the lists of words that marketing writes in descriptions.
var marketingLists = map[string]string{
	"about": `about almost approximately around close_to far_more_than more_than nearly over roughly some well_over`,
	"actNow": `
		act apply arrange ask book buy call chat claim contact don't_(?:wait|miss|hesitate) download drop e-mail
		email enquire follow get grab inquire join order reach_out register request reserve schedule secure sign_up
		speak start subscribe switch talk try upgrade visit`,
	"admired":    `adored loved respected trusted valued`,
	"alreadyToo": `all already also both fully natively not_only now of_course too`,
	"appointment": `
		appointment call chat demo introduction meeting presentation session slot time tour walk-?through`,
	"aroundTime": `around as_of at before by during for from in towards? until`,
	"askedFor": `
		(?:happy|satisfied|other|fellow)_(?:customers|teams|companies|users) consultants? consultation
		customers_worldwide demo early_access for_free free_of_charge hundreds_of in_action in_touch
		more_(?:at|on|here|about_us) now offer our_(?:\w+_){0,2}<ourPeople> quote right_away thousands_of today
		too_late tour trial us wait-?list walk-?through yourself`,
	"atPresent": `
		as_of_now as_of_today at_present at_the_moment at_this_time currently for_now for_the_moment presently
		right_now so_far today`,
	"automatic": `auto automated automatic jit just[_-]in[_-]time real[_-]time`,
	"bareAfterIs": `
		activate add allow assign connect create deactivate delete integrate provide remove send update use`,
	"bareVerb": `
		activate add allow assign buy change close collect connect create deactivate delete give help import keep
		manage move need notify open order pay poll provide read_the remove send show suspend sync take track update
		work`,
	"bestThing": `
		app around available choice connector engine integration money on_the_market platform product service
		software solution system tool way ways`,
	"better":   `better bigger cheaper cleverer easier faster friendlier half_as_\w+ leaner less_\w+ lighter more_[a-z]+ nicer quicker safer simpler slimmer smaller smarter stronger twice_as_\w+`,
	"brands":   `<products> app brands names platform product solution system tool vendor`,
	"building": `adding building developing planning preparing testing working`,
	"builtOn": `
		\.net django elixir express fastapi flask go golang java laravel node\.?js php python rails ruby rust scala
		spring_boot typescript`,
	"byTime": `as_of beginning by during from in since starting until with`,
	"changedSoon": `
		be_(?:\w+_)?(?:<made>|replaced|retired|discontinued|deprecated|phased_out|sunset) change expire follow
		improve`,
	"changes": `
		addresses adds brings changes corrects delivers drops enables expands extends fixes improves includes
		introduces makes offers removes renames repairs replaces resolves ships solves speeds supports updates`,
	"chatty": `
		ever_(?:wonder|wish|feel|lost|had|been|tried)\w* fed_up fun_fact imagine meet_[a-z]+[,!.] picture_this
		presto rejoice relax remember_when sick_of sit_back spoiler ta-da tired_of true_story`,
	"click": `
		accept activate add approve authori[sz]e choose click configure confirm connect copy create download drag
		enable enter fill find generate go grant hit insert install log navigate open paste pick press put run save
		search select set_up sign switch tap toggle turn type visit`,
	"clients":   `brands businesses clients companies customers enterprises installations manufacturers organi[sz]ations subscribers users`,
	"comesThen": `adds? arrives? comes? expect\w* follows? plan\w* we'll will`,
	"coming":    `coming following next upcoming`,
	"comingTime": `
		(?:(?:<season>|q[1-4]|<month>)_(?:of_)?)?20[2-4]\d (?:next|this|coming)_(?:<season>|quarter|month|year)`,
	"committed": `
		a an based committed convinced dedicated experts headquartered located passionate proud specialists
		specialized the`,
	"company": `business company firm scale-?up start-?up team`,
	"completed": `
		approved completed confirmed edited finali[sz]ed provided rewritten supplied translated written`,
	"consist": `come comes consists? is_made was_founded were`,
	"contact": `call contact e-mail email get_in_touch message phone reach_out ring speak talk write`,
	"crowd": `
		big brands companies customers experts fortune global hundreds large leading major millions people
		professionals teams thousands top users world`,
	"currency": `
		[$€£¥] aud cad cents? chf dkk dollars? eur euros? francs? gbp kroner kronor nok pounds? rupees sek usd`,
	"determiner": `active all an? each its new our the their these those your`,
	"disappoint": `
		are_(?:slow|too|so|expensive|complex|clunky|bloated|hard|outdated) ask can't can_not can_only cannot charge
		charges cost do_not doesn't don't fail fails force give_up hide lack lacks leave make_you miss misses need
		needs only require requires stop stops struggle take takes`,
	"discover": `
		become browse check_out come discover experience explore give go head_(?:over_)?to learn let meet message
		ring save see send share tell watch write`,
	"discovered": `
		a_(?:call|meeting|message|line|conversation|chat|slot|session) demo for_yourself free_trial in_action
		our_(?:\w+_){0,2}<ourPages> quote us`,
	"enter":    `access enter get_in get_into get_to launch log_in_to log_into open reach sign_in_to sign_into start`,
	"evenSoon": `additionally also even soon then`,
	"evenThen": `additionally also even later then`,
	"extremely": `
		amazingly blazingly exceptionally extraordinarily extremely hyper incredibly insanely remarkably
		ridiculously super ultra unbelievably wonderfully`,
	"fallShort": `
		are_(?:slow|expensive|complex|clunky|bloated) ask_you can't can_not cannot charge charges do_not doesn't
		don't fail fails force forces lack lacks make_you miss misses need needs only require requires`,
	"feature": `
		actions? cards? connectors? data devices? exports? features? fields? functions? groups? imports?
		integrations? languages? locations? modules? reports? scopes? signals? support sync versions?`,
	"final":   `approved better final marketing official proper real revised`,
	"founded": `acquired born bought created established formed founded incorporated launched merged set_up started`,
	"freeThing": `
		account edition for_(?:life|ever|teams|small|non|charities|schools|the_first|all|every|up) forever migration
		month months of_charge onboarding plan setup tier trial upgrade users? version weeks?`,
	"gain": `
		confidence control convenience efficiency flexibility peace_of_mind productivity protection quality
		reliability satisfaction security simplicity transparency visibility`,
	"gerund": `
		adding assigning checking connecting creating deleting finding getting importing making managing opening
		reading removing searching sending taking updating using`,
	"getInTouch": `
		ask_for_(?:your|a)_(?:\w+_)?(?:tour|offer|quote|demo|walk-?through) ask_our ask_us drop_us get_in_touch
		give_us_a let's_(?:talk|chat) let_us_(?:talk|show) message_us reach_out_(?:and|to_(?:us|our|see|learn|find))
		ring_us speak_(?:to|with)_(?:us|our|one_of) talk_to_(?:us|one_of)`,
	"getYour": `ask_for book claim download get grab order pick_up receive request reserve secure`,
	"giveaway": `
		assessment audit brochure consultation copy demo e-?book guide license_key offer quote sample seat spot tour
		trial voucher webinar white_?paper`,
	"glad": `
		a_(?:call|phone|click|mail|message) always an?_e-?mail at_your available by_your delighted forward glad
		happy here just looking on_hand one only pleased ready standing there waiting`,
	"group": `ag corp corporation gmbh group holding holdings inc konzern`,
	"growth": `
		bottom_line business efficiency growth potential productivity roi security_posture success team teams
		workforce`,
	"handled": `
		controlled delegated done ensured handled managed performed powered provided secured taken_care_of`,
	"heldTo": `
		[Aa]s_opposed_to [Cc]ompared_(?:to|with) [Cc]omparing_(?:it_|us_)?(?:to|with) [Cc]omparison_(?:to|with)
		[Cc]ontrary_to [Dd]ifferent_from [Dd]iffers_from [Ff]orget [Ii]n_contrast_to [Mm]easured_against [Nn]o_more
		[Oo]pposite_of [Rr]elative_to [Ss]ay_goodbye_to [Uu]nlike`,
	"helpYou": `advise answer assist away demo\w* disposal help questions service you`,
	"included": `
		as_standard available built[_-]in enabled for_(?:all|every) free included offered on_board out_of part_of
		possible provided ready standard supported there with_(?:all|every)`,
	"infrastructure": `
		aws_lambda azure_functions? bigquery cassandra clickhouse cloud_functions? cloud_run cosmos_?db docker
		dynamodb ec2 elasticsearch fargate k8s kafka kubernetes lambda mongo mongodb mysql opensearch postgres\w*
		rabbitmq redis s3 snowflake sqs terraform`,
	"laterTime": `
		20[2-4]\d <month> end_of later near_future next q[1-4] release shortly soon this_year update version`,
	"launched": `added announced introduced launched published rebuilt redesigned released shipped`,
	"lead-in": `
		and curious\? interested\? just now please questions\? ready(?:_to_\w+)?\? simply so then`,
	"leader":  `best challenger leader one_of strong_performer top visionary`,
	"leaving": `abandon* ditch* drop_ dropp* escap* leav* left outgr* quit* refugees_from replac* surpass* tired_of`,
	"letUs": `
		happy_to let's let_us we'd_love_to we'll we're_happy_to we_are_happy_to we_can we_will we_would_love_to`,
	"made": `
		added announced built changed completed created developed enabled expanded extended finished fixed
		implemented improved included integrated introduced launched made offered prepared published redesigned
		refreshed released removed reworked rewritten rolled_out shipped supported tested updated`,
	"make": `add announce bring build change cover deliver develop enable expand extend implement import include integrate introduce launch offer open publish release roll_out ship support`,
	"making": `
		adding bringing building completing developing enabling expanding extending finishing implementing improving
		integrating introducing launching planning preparing rebuilding releasing reworking rewriting rolling_out
		shipping testing working`,
	"material": `
		<webpage> brochure case_stud(?:y|ies) customer_stor(?:y|ies) demo videos? webinars? white_?papers?`,
	"member": `accounts? admins? customers employees everyone members people staff teams users?`,
	"moreInfo": `
		a_demo a_quote a_trial an_offer details help info information more prices pricing questions support`,
	"mostThing": `
		app around available company connector engine ever integration on_the_market platform product service
		software solution suite system technology tool vendor`,
	"nationality": `
		american australian austrian belgian bootstrapped brazilian british canadian danish dutch estonian european
		family finnish french german global independent indian innovative international irish israeli italian
		japanese local nordic norwegian polish small spanish swedish swiss young`,
	"nearTime":  `future in_(?:q[1-4]|20\d\d) later next shortly soon upcoming`,
	"neverDoes": `can cannot does doesn't don't ever misses never offers? won't`,
	"newest":    `all-new brand[_-]new current last latest most_recent new newest present recent`,
	"newIn": `
		as_of available_(?:since|from|as_of|in) beginning_with from introduced_in new_in since starting_with`,
	"next":   `, and finally first just next simply then to`,
	"no-one": `no-one no_competitor no_one no_other_\w+ nobody none_of_our_competitors`,
	"now":    `actively additionally already also currently even finally just meanwhile now recently still today`,
	"nth":    `1st 2nd 3rd 4th first fourth last second third`,
	"offerLater": `
		add be_(?:added|available|supported|possible|released|included|offered) be_able be_extended bring cover gain
		get have include offer support work_with`,
	"office": `
		branch(?:es)? data_cent(?:er|re)s head_?quarters? offices? staff subsidiaries team_spread`,
	"ofQuality": `
		accurate easy efficient fast flexible good intuitive powerful precise quick reliable safe scalable secure
		simple smart useful`,
	"oktaSign": `account credentials dashboard identity log-in login password sign-in username`,
	"oldKind":  `big competing current existing expensive legacy old other traditional`,
	"onTheWay": `
		a_work_in_progress around_the_corner being_worked_on coming foreseen in_alpha in_beta in_pilot
		in_preparation in_preview in_the_(?:pipeline|works) next on_(?:its|the|their|our)_(?:way|roadmap|list)
		pending planned to_come to_follow under_way underway upcoming`,
	"openEnd": `
		(?:can|will|could|would|may|might|must|should)_(?:be|also|then|not|automatically)
		(?:without|before|after|by|for|while)_(?:having|being|making|giving|getting|letting|sending|using|adding|removing|creating|asking|needing)
		a_few among amongst are_then between by despite during for_(?:the|their|an?|your|each|every)
		from_(?:the|their|an?|your|each) has_been have_been his if in_(?:the|their|an?|your|each) into is_then its
		my nor of_(?:the|their|an?|your|each|all|every) onto per the_(?:following|okta|respective|entire|relevant)
		to_(?:the|an?|their|your) toward towards unless until via whenever whether whose with_(?:the|their|an?|your)`,
	"otherKind": `
		all_other big bigger classic comparable competing competitor conventional current existing expensive larger
		legacy many market-leading most old older ordinary other rival similar so-called traditional typical usual`,
	"ourPages": `
		blog booth community experts? newsletter page sales sandbox site specialists? team webinars? website`,
	"ourPeople": `
		blog booth community experts? newsletter page people sales sandbox site specialists? staff team webinars?
		website`,
	"ourStory": `
		aim belief ceo company cto culture customers dna employees engineers experts firm founders? goal growth
		headquarters history investors journey mission office offices passion people philosophy promise roots
		shareholders story success team values vision`,
	"ourTeam": `ceo company cto engineers firm founders? staff team`,
	"pagePart": `
		applications? apps? box button cards? catalog checkbox client_id connection console credentials dashboard
		domain field fields icon integrations? keys? link menu oin page panel scopes? screen secrets? section
		settings super_admin switch tabs? token values? wizard your_flow`,
	"paidPlan": `
		basic business enterprise free paid plus premium pro professional standard starter team`,
	"partOf": `beginning_of_ early_ end_of_ late_ mid-? middle_of_ start_of_`,
	"period": `days h1 h2 half month months q1 q2 q3 q4 quarter quarters releases season weeks year years`,
	"placeholder": `
		add benefits? company customer_name fill fill_in here image insert link name_of numbers? pending placeholder
		product_name screenshot tbc tbd text
		to_be_(?:added|completed|written|done|confirmed|defined|provided|supplied|finali[sz]ed) to_come todo xx+
		your`,
	"places": `\d+_(?:countries|continents|cities) cities continents countries markets`,
	"plural": `
		accounts administrators admins applications apps companies customers devices employees groups managers
		people permissions roles tasks teams they users we you`,
	"possible": `added also available import imported included possible support supported`,
	"product":  `answer app application connector engine integration offering package platform product program provider service software solution suite supplier system technology tool toolbox vendor`,
	"products": `applications apps competitors platforms players products providers services software solutions suites systems tools vendors`,
	"protocol": `jit just[_-]in[_-]time_provisioning oidc openid_connect saml(?:_2\.0)? scim(?:_2\.0)? single_sign[_-]?on sso`,
	"quality": `
		accuracy approach capabilities combination control efficiency experience features? functionality insights?
		offering performance precision productivity protection quality reliability results? scalability security
		service speed stability support technology transparency usability user_experience value visibility`,
	"burden": `bloat complexity costs? hassle overhead price weight`,
	"ratherThan": `
		(?:fraction|half|third|quarter|tenth)_of_what
		(?:half|third|quarter|tenth|fraction)_(?:of_)?the_(?:effort|costs?|price|time|hassle|work|complexity)_of
		(?:no|any)_(?:need|reason)_for
		(?:switch|move|moving|switching|migrate|migrating|coming)_(?:over_|away_|to_us_)?from ahead_of
		alternative_to beats? compared_(?:to|with) competitors?_(?:such_as|like) instead_of like_an? not_like outperforms?
		outshines? rather_than replacement_for replaces? replacing than think_of_(?:it|us|[\p{L}\d]+)_as
		tools?_(?:such_as|like) unlike versus vs\.? whereas
		without_the_<burden>_(?:and_(?:the_)?<burden>_)?of`,
	"ready":   `at_your available delighted glad happy here just on_hand only ready there`,
	"region":  `[a-z]+, [a-z]+_and africa america asia cities continents countries europe globe world`,
	"release": `edition hotfix patch release update upgrade version`,
	"released": `
		added available expected introduced launch\w* live planned released? revised scheduled shipping ships?
		supported updated`,
	"replaces": `[Bb]eats? [Oo]utclasses [Oo]utperforms? [Oo]vertakes? [Rr]eplaces? [Ss]urpasses?`,
	"rivalProducts": `
		apps? competitors? platforms? products? providers? services software solutions? suites? systems? tools?
		vendors?`,
	"sales": `
		account_managers advisors? agents colleagues consultants customer_care experts friendly_team hotline people
		product_specialists representatives sales sales_department sales_people sales_team specialists staff support
		support_team team`,
	"separate": `additional another different extra more new own second separate`,
	"setAgainst": `
		(?:better|cheaper|faster|easier|safer|smarter|more_\w+|less_\w+)_than
		(?:half|third|fraction)_(?:of_)?the_(?:cost|price)_of
		(?:teams|customers|companies|organi[sz]ations|those)_(?:(?:that|who|which)_)?(?:move|moving|switch|switching|migrate|migrating)_(?:over_|away_)?from
		compared_(?:to|with) replaces?_your unlike`,
	"shop":    `marketplace partners resellers? sales_team shop store website`,
	"showYou": `advise convince demonstrate explain give help prove show surprise talk tell walk`,
	"signedIn": `
		authenticat\w* created deprovision\w* imported log(?:ged|s)?_in managed onboarded provision\w*
		sign(?:ed|s)?_in synced synchroni[sz]ed`,
	"signing":      `authentication log-?in provisioning sign-?in single_sign-?on sso user_management`,
	"signProtocol": `jit oidc openid saml scim single_sign sso`,
	"signUp": `
		buy enroll get_going get_started join order purchase register sign_up start_saving subscribe switch upgrade`,
	"singular": `
		admin administrator app application connector customer employee integration platform product user`,
	"smart": `
		bold clean clever cool easi fast fin friendli great neat quick safe? simpl slick smart strong tough`,
	"someTime": `
		(?:early_|late_|mid-?_?|end_of_|the_end_of_|this_|next_|the_coming_)*(?:<season>|year|quarter|month|week|h[12]|q[1-4]|<month>)(?:_(?:of_)?20\d\d)?
		20[2-4]\d a_few_(?:weeks|months) due_course the_(?:near_)?future`,
	"sometime":  `as as_well by from in later next on shortly soon too until with`,
	"someYears": `\d+ an? five four many several ten three twenty two`,
	"staff":     `colleagues consultants developers employees engineers experts people professionals researchers specialists staff`,
	"superb": `
		advanced_and_powerful best-known category-defining cutting[_-]edge enterprise[_-]class enterprise[_-]grade
		excellent exemplary feature[_-]rich first-rate great groundbreaking high-end high-performing
		highly_acclaimed highly_regarded incomparable inimitable innovative intelligent_and_powerful
		market[_-]defining mature_and_proven next[_-]gen next[_-]generation powerful powerful_yet_simple premium
		professional-grade proven robust rock[_-]solid smart_and_powerful sophisticated splendid
		state[_-]of[_-]the[_-]art stellar super superior terrific top-quality top-tier ultra-fast ultramodern
		unbelievable unequall?ed unique unmatched unrivall?ed unsurpassed well-loved wonderful world-renowned`,
	"supplied": `completed delivered filled_in finali[sz]ed provided replaced supplied updated written`,
	"than": `
		[Aa]s_opposed_to [Cc]ompared_(?:to|with) [Cc]ontrary_to [Ii]n_contrast_to [Nn]ot_like [Tt]han [Uu]nlike`,
	"theirOwn": `an? company corporate existing her his one's same the their your`,
	"turnToUs": `
		ask call check click consult contact email get_in_touch go reach read refer see visit write`,
	"underway": `foreseen in_preparation in_the_making in_the_pipeline on_the_way planned underway`,
	"until":    `as_of before by during early end_of from in late mid since starting until`,
	"usual": `
		all any any_other big classic comparable competing conventional established existing expensive legacy many
		most old older ordinary other similar traditional typical usual well-known`,
	"utmost":  `absolute complete highest maximal maximum perfect the_highest total ultimate unlimited utmost`,
	"vendors": `<products> app platform product solution system tool vendor`,
	"visit":   `browse check check_out consult explore find read see study view visit watch`,
	"webpage": `blog brochure home_?page linkedin online_shop page pages shop site social_media web_?page web_?site youtube`,
	"whatComes": `
		actions? cards? connectors? features? integrations? languages modules? more scopes signals? support that
		this versions? which`,
	"whichYear": `_(?:the_)?(?:next|coming)_year _20[2-4]\d`,
	"without": `
		(?:don't|doesn't|no_longer|never)_(?:need|have|remember|require) avoid\w* eliminat\w* forget\w* instead_of
		needn't_(?:have|remember) no without`,
	"wondering": `
		curious interested looking_for need_(?:more|a|help) questions ready_to want_(?:to|more|a) wondering
		would_you_like`,
	"wrongForm": `
		adds allows assigns connecting connects creates creating deletes managing removes syncs updates updating
		uses`,
	"yearPart": `half quarter semester trimester`,
}
