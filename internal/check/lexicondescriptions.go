package check

// descriptionLists are the lists of words that other texts for customers say.
var descriptionLists = map[string]string{
	"abuseOf": `
		access account against and api automated blocks? bonus bot coupon credential detects? from log-?in of online
		or platform prevents? promo\w* referral session sign-?in sign-?up stops? token trial`,
	"allOrMost": `all any many most the`,
	"anApp": `
		app application company company_name connector integration name product saas service software`,
	"anyOf":        `a all an any each every its the their those`,
	"anyOne":       `an? another any every its our the their your`,
	"anyProduct":   `app competitor platform product service solution tool vendor`,
	"approval":     `approval confirmation review sign[_-]off`,
	"appsAndTools": `applications apps? integrations platforms products services systems tools vendors`,
	"auxiliary":    `are can could had has have is may might should was were will would`,
	"billed":       `days? months? quarters? seasons? weeks? years?`,
	"blank": `
		app benefit company customer feature isv link name organi[sz]ation product tenant url value vendor x+`,
	"certified": `certified elite gold official platinum preferred premier strategic trusted`,
	"checked":   `approve[d]? ask[ed]* check(?:ed)? clarif(?:ied|y) complete[d]? confirm(?:ed)? correct(?:ed)? review(?:ed)? rewrite rewritten update[d]? verif(?:ied|y)`,
	"colleagues": `
		(?:the_)?\w+_team devs? docs engineering finance legal marketing ops pm product sales support`,
	"conditions": `
		after although as_long_as as_soon_as because before if once since unless until when whenever while`,
	"connectors": `adapters? connectors? connects? integrations? plug-?ins? supports? works?`,
	"copied":     `copy grab paste reuse`,
	"cutOff": `
		a additional an and are as at automatically be because been by can certain could does either every for from
		has have if in including into is its might must no_longer of on or respective separate should such_as than
		that the their to various was were when whether which while who will with would your`,
	"dangling": `as at by for from in into of on to with`,
	"delete":   `delete drop erase remove`,
	"does": `
		adds allows asks automates books brings calculates centrali[sz]es checks collects combines confirms connects
		creates delivers detects empowers enables enrolls finds follows gathers gives greets handles helps imports
		integrates is keeps lends lets makes manages maps monitors offers opens organizes pays prepares prevents
		protects proves provides publishes puts reads recogni[sz]es remembers removes renews replaces rotates runs
		scores secures sells sends serves shows simplifies stores streamlines synchroni[sz]es takes teaches tells
		tracks transcribes translates turns unifies verifies visualizes walks warns watches weighs works writes`,
	"doesForUsers": `
		allows? are brings? creates? deletes? gives? is keeps? lets? makes? provisions? removes? saves? signs?
		updates? works?`,
	"doesWith": `
		blocks builds copies counts covers feeds files grants guards guides hands holds issues links lists measures
		moves plans prints records rents routes scans schedules searches ships sorts spots tests traces trains`,
	"doNot":    `do_not doesn't don't needn't won't`,
	"entersIt": `cop(?:ies|y) enters? fills?_in inserts? keys?_in pastes? puts? types?`,
	"entry":    `app application connector entry integration listing one template`,
	"fillIn": `
		add check complete confirm expand fill finish insert provide rephrase replace supply write`,
	"fillText":  `add complete delete edit expand fill finish insert provide put remove replace write`,
	"firstSome": `(?:first|initial)_(?:\w+|\d+) \d+`,
	"foremost": `
		#1 best fastest finest first foremost largest leader leading most no\._?1 number_one premier`,
	"formAfterComma": `
		a\.?s\.? ab asa cic co\.?(?:_ltd\.?)? company doo e\.?_?v\.? ead ehf eireli eirl eood fze gbr group_plc
		holdings? jsc kgaa llc-fz lp me ood oü pjsc s\.?_de_r\.?l\.?.{0,} s\.?r\.?o\.? scop scs sdn\.?_bhd\.? sia sl
		slu snc tbk uab`,
	"formWord": `
		add app application as brand catalog choose company connector display edit enter field fill_in give
		goes here in insert integration isv it listing name names new of official please product public put
		saas service set text the title to_be type vendor write your`,
	"forNothing": `
		(?:for|costs?)_nothing at_no_(?:cost|charge) free gratis on_the_house on_us without_charge`,
	"getIt":     `add download find get install`,
	"getOrFind": `add download find get install look_for search_for`,
	"great": `
		advanced amazing awesome beautiful complete comprehensive flexible innovative intelligent loved modern
		popular powerful reliable secure sophisticated trusted`,
	"hanging": `
		according_to after_an? although an? and as_soon_as as_well_as because before_an? due_to each every from_its
		in_its in_order_to its of_its or our so_that such_as than the their to_its with_its your`,
	"heldAgainst": `better_than compared_(?:to|with) contrary_to different_from in_contrast_to than unlike`,
	"hotline": `
		answers_(?:on|at|under) call dial fax hotline phone reach(?:ed)? ring tel telephone whatsapp`,
	"inBetween": `\w+ly already also always just never not still then`,
	"instruct": `
		add author date describe enter explain fill_in give image insert list name paste put screenshot todo version
		write your`,
	"keysHit": `as[dh]f bar baz blah dfgh foo foo_?bar hjkl ipsum jkl lorem lorem_ipsum qwert[yz]? sdf`,
	"kindOfApp": `
		api api_service api_services custom directory event hr identity oauth oin saas scim service sso system_log
		user workflows?`,
	"legalForm": `
		a/s aps b\.?v corp corporation d\.o\.o gmbh inc incorporated k\.k kft limited llc llp ltd ltda ohg oy oyj
		plc private_limited pte pte_ltd pty_ltd pvt pvt_ltd s\.?a\.?s s\.?p\.?a s\.?r\.?l sarl sp\._?z_?o\.?o zrt`,
	"lifeless": `
		assets? batter(?:y|ies) buildings? content contracts? garments? goods machines? materials? parts
		products? vehicles?`,
	"listedIn": `
		added available downloaded featured found included installed listed offered present published`,
	"listedThings": `
		articles books buildings companies courses events plants products recipes restaurants shops species
		suppliers`,
	"listedToo": `
		& <otherProvider> all and google identity idps? leading major many more most okta or other others providers?
		slack sso teams workspace`,
	"mailOrCall": `
		agreed attach\w* calls? changelog chats? confluence conversations? described discussed e-?mails? earlier
		explained intranet jira mail meetings? mentioned messages? pdf previous(?:ly)? release_notes said slack
		slides? spreadsheet talked threads? tickets? told website wiki`,
	"manyMore": `\d+\+? dozens_of hundreds_of many more`,
	"matches":  `achiev can come deliver equal ha[sv] match offer provid reach`,
	"mayBe":    `are can_also_be can_be has_also_been has_been is is_also may_be`,
	"moreKeys": `as[dh]f\w* bar baz blah foo ipsum jkl lorem qwert[yz]? sdf\w*`,
	"needNot":  `do_not doesn't don't needn't never will_not won't`,
	"network":  `facebook instagram linkedin mastodon threads tiktok twitter x youtube`,
	"noCharge": `
		at_no_(?:cost|charge) free_of_charge half_off half_price no_(?:charge|costs?|fees?) pays?_nothing`,
	"nonprofits": `
		charities churches hospitals ngos non-?profits? schools start-?ups students universities`,
	"note": `
		(?:first|second|third|last|next|\d(?:st|nd|rd|th))_(?:attempt|try)
		(?:this|the_right|the_correct|the_other)_one corrected delete disregard duplicate for_review\w* ignore
		not_this please pls re-?try replaces? resubmi\w* resubmission reviewers? supersedes?
		use_(?:this|it|me|the_other|instead)`,
	"nowAlso":      `already also now officially`,
	"object":       `all an? each employees every how its people the their users what which who your`,
	"official":     `certified elite gold official platinum preferred premier strategic`,
	"oktaCustomer": `accounts? customers? licen[sc]es? subscribers? subscriptions? tenants? users?`,
	"oktaPlan":     `account license org plan subscription tenant`,
	"oktaProduct":  `identity_cloud workflows workforce_identity`,
	"oktasCatalog": `
		app_catalog_of_okta oin okta_(?:app_|integration_)?catalog(?:ue)? okta_app_store okta_integration_network
		okta_marketplace okta_oin`,
	"otherFactor": `
		carbon conversion correction emissions? form growth human load power safety scale success`,
	"otherLike":    `comparable competing other others rival similar`,
	"otherProduct": `app competitor platform product service software solution tool vendor`,
	"otherProvider": `
		active_directory ad auth0 azure azure_ad cyberark duo entra entra_id google_workspace jumpcloud microsoft
		onelogin ping pingone`,
	"otherRisk":   `climate construction credit currency drought fire flood market safety supply weather`,
	"otherVendor": `app company platform product provider service solution supplier tool vendor`,
	"outdated": `
		classic competing conventional legacy old-fashioned ordinary outdated rival traditional`,
	"payer":   `admin agent device employee head licence license mo month person seat user year yr`,
	"people":  `employees everybody everyone members people staff teams they users? you`,
	"phrasal": `cleans draws fills hands rolls sets signs`,
	"pleaseCan": `
		can_(?:you|someone) could_(?:you|someone) please remember_to someone we_(?:still_)?need_to who_can`,
	"proudTo": `also glad_to_be happy_to_be now proud_to_be`,
	"provide": `
		add\w* allow\w* bring\w* deliver\w* enabl\w* featur\w* get gives? includ\w* offer\w* provid\w* support\w*
		through use uses using via with`,
	"replacing":  `alternative_to better_than instead_of replac\w+ unlike`,
	"riskyPlace": `accidents? buildings? construction drought fire flood mines? sites? weather`,
	"rivalKind": `
		apps? managers? platforms? products? services? software solutions? suites? systems? tools? vendors?`,
	"seamless": `
		automatically one_click seamlessly single_click without_(?:a_|an_|another_|any_)?passwords?`,
	"seeIn": `
		agreed as cf\.? check described discussed documented explained like listed mentioned per refer_to same_as
		see`,
	"signOn": `oidc okta openid saml single_sign[_-]?on sso`,
	"signOnKind": `
		jit_provisioning just-in-time_provisioning oidc openid_connect saml scim single_sign-on sso`,
	"stillToBe": `added announced confirmed decided defined determined done provided`,
	"takesObject": `
		adds? allows? applies assigns brings? contains? creates delivers eliminates enables? ensures? gets? gives?
		grants helps? identifies improves includes? keeps? lets? maintains makes? notifies prevents provides? puts?
		receives reduces removes requires? sends? simplifies takes turns?`,
	"testWord": `\d+ data description here only test(?:ing)? text value`,
	"textPart": `bit bullet comment line link note paragraph part passage picture point remark screen_?shot section sentence step text wording`,
	"theOne":   `app connector entry integration listing name one same`,
	"thisApp":  `customers? it this_(?:app|integration|product|connector|service) you`,
	"toCome": `
		confirm draft final insert later legal marketing missing pending to_be to_come to_follow waiting will_follow`,
	"toSetUp": `
		for_(?:activation|installation|set-?up|setting_it_up|switching_it_on|the_(?:activation|installation|set-?up))
		to_(?:activate|connect|enable|install|set_up|switch_on|turn_on)_(?:it|the_(?:app|connector|integration))
		to_(?:set|switch|turn)_it_(?:on|up)`,
	"trialMark": `
		(?:coming|planned|launching|available|expected|soon|from|until|ready|live)\b[^)\]]{0,30} alpha alpha_test
		beta closed_beta copy demo dev development do_not_use don't_use draft ea eap early_access final internal
		limited live mvp new not_(?:yet_)?(?:live|released|ready|available) old pilot poc preview private prod
		production public_beta q[1-4](?:_?20\d\d)? qa rc sandbox stage staging temp test testing uat wip`,
	"typeMark": `
		api api_service connector integration oauth oauth2 oidc openid openid_connect plug-?in saml saml_2\.0 scim
		sso workflows`,
	"typeOfApp": `
		adapter adaptor add-?on api api_integration api_service bridge_for_okta connector connectors extension
		integration integrations oidc oin plug-?ins? public_api rest_api saml scim single_sign[_-]?on sso
		submission workflows?_actions`,
	"valueOfOkta": `
		client_id client_ids client_secret client_secrets domain_of_okta okta_domain okta_org_url okta_url
		org_url`,
	"via": `from in on through via`,
	"whichOne": `
		correct current different entire existing first last most new next okta other own right same single specific
		whole`,
	"whoDoes": `he it people she someone the_\w+ they we you`,
	"wording": `blurb claim copy description paragraph sentence text this wording`,
	"worksWith": `
		available_for compatible_with connects?_(?:to|with) integrat\w+_with supports? works?_(?:well_)?with`,
	"yesNo": `already correct exactly no nope of_course right sure true yep yes`,
}
