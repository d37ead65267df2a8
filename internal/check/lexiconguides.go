package check

// guideLists are the lists of words that scopes, guides, and pages are judged by.
var guideLists = map[string]string{
	"addOrOpen": `add assign choose click consent copy create enable go grant open register select`,
	"allOfThem": `
		(?:three|3|both|four)(?:_values|_of_them|_items|_keys|_strings|_details)? credentials values`,
	"appKind": `
		api[_-]services? custom dedicated m2m machine-to-machine native new oauth oauth_2\.0 oidc openid
		openid_connect own private separate service web`,
	"appOrVendor": `app application integration isv product vendor`,
	"authorOrRelease": `
		account_manager author consultant contact contact_person customer_success_manager editor engineer
		last_change partner project_manager publication release reviewer writer`,
	"beingWritten": `
		being_(?:written|prepared|translated|updated|rewritten|reviewed|created|built)
		in_(?:preparation|progress|review|translation) not_public under_(?:review|preparation)`,
	"bought": `
		activated booked bought buy chosen enabled licensed opted ordered paid pay subscribed turned`,
	"byMeans":    `as by in over through using via`,
	"callOrSlot": `appel appointment call chat cita llamada meeting rendez-vous reuniao session slot termin time`,
	"callOrUse":  `call called calls make_use_of need needs require use used uses`,
	"can":        `can could may need_not needn't`,
	"canBe":      `(?:can|may|could|might)_(?:also_|simply_|safely_|well_)?be`,
	"carried": `
		brought carried copied fed flows? go goes handed passed pushed reported sent synced taken
		transferred written`,
	"changed": `
		activated added assigned blocked changed deactivated deleted disabled enrolled expired granted
		invited locked provisioned removed revoked suspended`,
	"changeInOkta": `
		<deprovision> assign\w* clear\w* creat\w+ offboard\w* onboard\w* remov\w+ reset\w* updat\w+`,
	"changeOf": `
		access change event identity incident it log posture privileged_access risk security threat user`,
	"changesIt": `
		creates? deactivates? deletes? disables? locks? reassigns? removes? resets? revokes? suspends?
		unassigns? unlocks? updates?`,
	"clientApp": `api_service app application client service_app`,
	"comparedTo": `
		across also as_well_as besides beyond both existing instead_of like migrat\w+ not other replac\w+
		separate\w* unlike`,
	"consoleOrApp": `
		admin_(?:consoles?|cent(?:er|re)s?|portals?) admin_consent app_registrations? applications?
		client_secret directory_id service_account service_principal tenant_ids?`,
	"contactDetail": `address e-?mail hours link name number phone url`,
	"contactTeam": `
		account_manager csm customer_success documentation help_?desk isv onboarding partner sales success
		support technical_contact vendor`,
	"containing": `
		and_(?:paste|add|include|attach|enter) containing including that_(?:has|contains|includes) with`,
	"credentialValues":  `client_secret credentials secret these_values three_values`,
	"customersOrPeople": `clients customers orgs people tenants those`,
	"decides":           `appl(?:y|ies) asks? blocks? decides? enforces? reacts? requires?`,
	"deprovision": `
		deactivat\w+ delet\w+ deprovision\w* disabl\w+ provision\w* revok\w+ suspend\w* terminat\w+
		unlock\w*`,
	"deprovisioned": `
		created deactivated deleted deprovisioned disabled provisioned revoked suspended terminated unlocked
		updated`,
	"deprovisionStem": `deactivat delet deprovision disabl provision revok suspend terminat unlock`,
	"detailOf":        `address date e-?mail job_title name number phone photo role signature title`,
	"doesNot":         `are_not aren't do_not does_not doesn't don't is_not isn't`,
	"doesOrSays": `
		checks covers describes does expects explains has is_described is_documented is_named lists names
		says states tests uses`,
	"figure":       `diagrams? figures? gifs? images? links? logos? pictures? screen_?shots? videos?`,
	"finished":     `available done finished implemented launched live ready released`,
	"finishedText": `available complete finished ready written`,
	"flowProduct": `
		automation_anywhere boomi celigo ifttt integromat logic_apps make\.com mulesoft n8n power_automate
		tray\.io uipath workato zapier`,
	"futurePart": `features? functions? integration it modules? support sync that this version`,
	"getsSecret": `
		ask asks collect collects complete completes configure configures connect connects do_the_rest enter
		enters fill_in finish finishes get gets insert inserts install installs key keys need needs put puts
		receive received receives request requests set_up sets_up take takes type types`,
	"groupOrZone": `admin_roles? applications? apps? groups? network_zones? polic(?:y|ies) roles? zones?`,
	"handOut":     `communicate e-mail email forward give hand mail message provide send share submit`,
	"handsOver": `
		attach communicate copy deliver dictate drop e-?mail email encrypt fax fill forward give hand include
		leave mail message note open pass pass_on paste post provide put read_out reply report ring send share
		submit supply tell text transfer transmit type upload write`,
	"handTo": `e-mail email forward give hand mail message send share submit text whatsapp`,
	"importsOrEnrolls": `
		adds? assigns? copied copies creates? deactivates? enrolls? enrols? imported imports? lists?
		looks?_up provisioned provisions? pulled read reads? removes? sync synced synchroni[sz]ed
		synchroni[sz]es? syncs? taken takes? updates? writes? written`,
	"inside": `in inside on within`,
	"isNot": `
		are_not can't can_not cannot can’t do_not don't don’t is_not isn't isn’t never not will_not won't
		won’t`,
	"itsPeople":    `admin\w*_ analysts?_ customers?_ it_ security_ teams?_ the_ your_`,
	"kindOfClient": `api m2m machine[_-]to[_-]machine native oauth oidc openid service web`,
	"kindOfPolicy": `access authentication conditional_access risk sign-?on`,
	"laterUse":     `capabilit(?:y|ies) features? functionality module releases? use versions?`,
	"leaveOut": `
		decline deselect leave_(?:it|this|that|the|these|them)(?:_\w+){0,2}_(?:out|away|off) opt[_-]out
		remove skip un(?:check|tick|select)`,
	"leftOut": `
		deleted deselected dropped ignored left_away left_out refused rejected taken_(?:out|away|off)
		unticked withheld`,
	"locksThem": `
		blocks creates deactivates deletes disables locks reactivates renames resets suspends unlocks
		updates`,
	"makesApp": `
		add build choose configure create define generate make press register set_up`,
	"manyCustomers": `clients companies customers organi[sz]ations orgs tenants`,
	"marketplace": `
		app_store appexchange appsource atlassian_marketplace aws_marketplace azure_marketplace
		chrome_web_store google_play google_workspace_marketplace hubspot_(app_)?marketplace
		microsoft_appsource shopify_app_store slack_app_directory slack_marketplace`,
	"membership": `admin_roles? app_assignments? group_memberships? memberships?`,
	"membershipOrPeople": `
		(?:people|users|members|them)_from_(?:the_|their_|its_|those_|these_)?(?:okta_)?groups? <membership>`,
	"movesThem": `
		adds assigns brings drops enrolls evicts excludes includes kicks moves places pulls puts removes
		takes unassigns`,
	"never": `can't cannot does_not doesn't never no without won't`,
	"notGranted": `
		absent declined denied missing n't_granted not_approved not_given not_granted refused rejected
		revoked withheld`,
	"oktaData": `anything data directory okta org users?`,
	"oktaObject": `
		access accounts? apps? employees factors? groups? memberships? passwords? people profiles? sessions?
		users?`,
	"oktaRecord": `account directory profile record user`,
	"onboardingForm": `
		(?:onboarding|intake|contact|support|google)(?:_\w+)?_?(?:form|questionnaire|survey|ticket)`,
	"onTitlePage": `
		account_manager contact_person date_of_(?:issue|publication|release)
		document_(?:number|owner|version) postal_address project_manager publication_date release_date
		technical_writer`,
	"otherConsole": `
		admin\.google\.com azure_portal enterprise_applications entra\.microsoft\.com
		entra_admin_cent(?:er|re) google_admin_console jumpcloud_admin_portal
		microsoft_365_admin_cent(?:er|re) onelogin_admin\w* pingone_(?:admin\w*|console) portal\.azure\.com`,
	"otherIdP": `
		auth0 azure_active_directory azure_ad cyberark_identity entra_id google_workspace jumpcloud keycloak
		microsoft_entra onelogin ping_identity pingone`,
	"otherPlatform": `
		auth0 azure(?:_ad)? bamboohr box dropbox entra(?:_id)? github gitlab google(?:_workspace)? hubspot
		jira jumpcloud microsoft(?:_365|_graph)? onelogin salesforce servicenow slack workday zendesk zoom`,
	"otherSystem": `
		active_directory applications apps? aws github gitlab google microsoft salesforce sap servicenow
		systems workday`,
	"ownOrNew":     `custom_ dedicated_ new_ own_ private_ separate_`,
	"pageContent":  `content details documentation guide instructions screenshots steps text`,
	"pageOrManual": `article chapter documentation guide manual page section site`,
	"pageOrSteps":  `article chapter docs documentation guide instructions page pages section steps`,
	"partOfFlow": `
		action add-?on app connector extension integration module plug-?in recipe scenario trigger zap`,
	"pictureOrText": `actual figures? final images? links? pictures? real screen_?shots? steps? text videos?`,
	"planOrModule":  `add-on edition module package plan tier`,
	"policyIn":      `(?:policy|policies|sign-on_rules?)_(?:in|of|within|inside)`,
	"protect":       `fix keep make prevent protect remediate respond set stop take_action`,
	"putHere":       `add missing need new paste place put update upload`,
	"reads": `
		collects? counts? displays? exports? fetch(?:es)? gets? imports? lists? looks?_up monitors? pulls?
		reads? retrieves? shows? views?`,
	"readsOrChanges": `
		access(?:es)? creates? deletes? fetch\w* gets? imports? lists? manages? pulls? queries reads?
		retrieves? syncs? updates?`,
	"refuse":   `decline deny deselect ignore leave opt refuse reject remove skip uncheck untick`,
	"relevant": `applies_ for_ necessary_ needed_ relevant_ required_ used_`,
	"removes":  `cancels? ends? removes? revokes? withdraws?`,
	"reports": `
		alarms? alerts? charts? dashboards? evidence graphs? insights? inventor(?:y|ies) notifications?
		reports? summar(?:y|ies)`,
	"secretValues": `both client_id credentials data details keys secret them these three values`,
	"secretWord":   `client_id client_secret credentials passwords? secrets?`,
	"send": `
		attach communicate deliver dictate drop e-mail email forward give hand include mail message note
		pass paste post provide put read report send share submit tell text transmit upload write`,
	"sentThrough": `
		1password case chat e-?mail email fax google_forms? letter mail message onboarding_call onboarding_form
		onboarding_sheet pgp phone questionnaire reply request sharepoint slack spreadsheet survey teams ticket
		whatsapp`,
	"share": `
		chang\w* clos\w* display\w* edit expos\w* forget leav\w* los\w* navigate recover\w* refresh
		retriev\w* see shar\w* show\w* stor\w* view\w* visible`,
	"shortOf": `\d+[_-](?:minutes?|min|seconds?)_ quick_ short_ step-by-step_`,
	"someCustomers": `
		certain clients companies customers larger some tenants the_(?:pro|premium|enterprise|business)
		those`,
	"someday": `
		eventually for_(?:later|future|upcoming|planned) in_(?:the_)?(?:near_)?future later(?:_on)? one_day
		someday soon`,
	"supportPeople": `
		account_manager call chat consultants? contact csm e-?mail engineers? help_desk helpdesk mail
		managers? onboarding_form phone project_lead representatives? slack specialists? staff
		success_manager support team teams ticket us whatsapp`,
	"takesOrAdds": `<removes> adds? grants? takes?(?:_away)?`,
	"theirs":      `all_ any_ each_ the_ these_ those_`,
	"thenMay":     `can could may now then will`,
	"theScope": `
		access it that the_permission the_right the_scope they this this_permission this_scope`,
	"threeOrValues": `(?:three|3|four)(?:_values)? credentials keys values`,
	"threeValues":   `client_secret credentials three values`,
	"ticketOrForm":  `case chat e-?mail form message request ticket`,
	"today":         `any_?more at_present at_the_moment currently for_now now right_now so_far today yet`,
	"toDo": `
		(?:add|replace|update|missing|put)_(?:the_|a_|this_|with_)?<pictureOrText> fill_in insert note_to
		placeholder tbc tbd to_do todo xx+`,
	"toOrBy":     `at by in into on over through to via with`,
	"useOrWhich": `benefit have in make makes need needs on that use uses want who with`,
	"values": `
		all_three client_id credentials data details everything it keys? secrets? strings them these those
		three values`,
	"vendorPeople": `
		account_manager adviser advisor analysts? coach consultants? contact contact_person csm customer_success
		engineers? help_desk helpdesk implementation_manager integration_team onboarding onboarding_team
		operations operations_team project_lead project_manager representatives?
		specialists? success_manager success_team support support_desk support_team team technicians?`,
	"versionOrWay":   `api connection customer integration method release setup token version`,
	"video":          `recording screencasts? videos? walk-?through_video webinar`,
	"whichCustomers": `business certain enterprise eu large larger our premium pro some the those us`,
	"willNot":        `do_not don't never will_not won't would_not`,
	"willOrMust":     `'ll can has_to have_to must needs?_to shall then will`,
	"withoutIt":      `declined denied left_out missing not_granted off refused without`,
	"working":        `function functional functioning functions run running runs work working works`,
	"yourConsultant": `
		(?:your|the|a)_(?:[\w-]+_){0,2}(?:consultant|manager|representative|rep|engineer|team|contact|specialist|support|csm|partner)
		support`,
}
