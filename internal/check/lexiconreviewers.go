package check

// reviewerLists are the lists of words that vendors write to reviewers.
var reviewerLists = map[string]string{
	"account": `accounts? app environments? instance log-?ins? logins? org organi[sz]ation password sandbox server site subscription tenants? test_account test_user trial users? workspace`,
	"address": `address addresses ip ip_address ip_addresses ip_range ips network networks range ranges`,
	"admins":  `administrators? admins? engineers? managers? owners? staff superusers?`,
	"allowListed": `
		added allow-?listed allowed approved known opened permitted registered unblocked white-?listed`,
	"approver": `admin\w* compliance manager sales security staff support team`,
	"asksFor": `
		asks?_(?:you_)?for collects? configures? enters? needs? requires? wants? will_ask_(?:you_)?for
		will_enter will_need`,
	"atOrBefore": `at before by first here in on through under using via with`,
	"available":  `available given handed_out issued obtained provided sent shared supplied`,
	"boundTo":    `bound limited linked locked paired restricted tied`,
	"byOrBefore": `
		(?:in|on|during|over|at|by|via)_<whose>?(?:[\w-]+_){0,2}?<channel> (?:to|with)_(?:you|okta|your|the)
		already before earlier last yesterday`,
	"byOrWith": `by using via with`,
	"byWhen":   `<month> <number> \d+ christmas end_of friday monday next`,
	"channel": `
		attachments? calls? channels? chat confluence conversation demo discussion e-?mails? form google_docs?
		google_drive invitation kick-?off letter mails? meetings? messages? notion phone presentation sessions?
		sharepoint slack submissions? teams threads? tickets? visit webinar wiki workshops? zoom`,
	"colleague": `admin\w* colleague consultant engineer manager owner person teammate`,
	"confirmation": `
		(?:verification|confirmation)_(?:e-?mail|mail|code|link) one[_-]time_\w+ otp passcode pin push sms
		text_message`,
	"conjunction": `and as because not so until where which`,
	"delivered":   `delivered displayed e-?mailed generated mailed pushed sent shown texted`,
	"demand":      `approval call chat demand e-?mail inquiry kick-?off mail meeting phone request slack teams`,
	"deployed":    `available deployed merged moved promoted published pushed released rolled_out shipped there`,
	"doIt": `
		approve change click configure confirm connect do enable enter finish grant press run save set start`,
	"earlierReview": `<channel> app integration review round test time version`,
	"emptied": `
		cleared deleted emptied purged rebuilt recreated refreshed reseeded reset restored rolled_back wiped`,
	"endUser":       `customer employee end[_-]user member seat staff user worker`,
	"featureOrTime": `after connector feature integration it later once soon version when`,
	"getReady":      `<prepare> add assign fill finish fix get grant load seed`,
	"getsIt":        `comes does_not_have doesn't_have follows gets is_updated lacks receives will_get will_have`,
	"getsLater":     `'ll_be gets? has_to_be have_to_be must_be needs?_to_be shall_be to_be will_be`,
	"guidance": `
		agenda cases? checklist description details document* explanation* file flow* guide guidelines guides how-to
		information instruction* manual notes pdf playbook procedure process recording script sheet slides steps
		test_cases test_plan test_script test_steps tutorial video walk-?through walkthrough`,
	"hand": `
		communicate deliver dictate disclose e-?mail email enter fax fill_in forward give hand hand_over mail
		message note pass pass_on paste post provide report send share submit supply tell text transfer transmit
		upload`,
	"handedOver": `
		communicated delivered disclosed e-?mailed forwarded given handed handed_over mailed passed
		passed_on provided reported sent shared submitted supplied told transferred transmitted`,
	"hasBecome":   `are has_been have_been is was were`,
	"hasBeen":     `are had_been has_been have_been is was were`,
	"hasNo":       `doesn't_have don't_have hasn't lacking lacks no not_have without`,
	"hasRole":     `assigned gets? given has have in is of with`,
	"hasToOrWill": `can has_to have_to is_needed_to must needs?_to should will would_have_to`,
	"hidden":      `blocked closed disabled hidden inactive invisible locked not_shown not_visible unavailable`,
	"idp": `
		adfs apple auth0 azure azure_ad company_account corporate_account entra entra_id facebook github gitlab
		google identity_provider idp linkedin microsoft microsoft_365 office_365 okta onelogin ping saml
		single_sign-?on slack sso work_account`,
	"impossible": `blocked deactivated disabled impossible not off switched_off turned_off unavailable`,
	"inOrFrom":   `at by during from in on over per through to via with`,
	"internal":   `a_shared an_internal our the_company the_internal the_private the_shared the_team's your`,
	"isOrCanBe":  `are can_be gets? is shall_be will_be`,
	"isOrWillBe": `has_been is was will_be`,
	"keptOpen":   `active booked good kept live open paid reserved there usable valid`,
	"lapses": `
		be_(?:deleted|removed|closed|wiped|locked|deactivated|recycled|reset) closes? disappears? ends?
		expires? is_(?:deleted|removed|closed|wiped|locked) lapses? runs_out`,
	"lateInWeek": `fri friday sat saturday thu thursday`,
	"limitedTo": `
		basic few insufficient lesser limited low lower minimal no_special partial read-only reduced
		restricted view-only`,
	"lookUp": `check consult find follow open read refer see use`,
	"lowRole": `
		auditor basic_user employee end_user guest member normal_user observer read-only reader regular_user
		spectator standard_user viewer visitor`,
	"mayDo": `are can change could get gets has have is may open see sees`,
	"mayNot": `
		aren't_allowed_to can't can_not cannot doesn't_have_(?:the_)?(?:right|permission)s?_to
		has_no_right_to is_not_able_to is_not_allowed_to isn't_able_to isn't_allowed_to may_not must_not
		won't`,
	"mustBe":    `are be get gets has_to_be have_to_be is must_be needs?_to_be should_be will_be`,
	"named":     `:_? called_ named_ of_`,
	"needTo":    `are_about are_going has have is_about is_going must need needs plan want wants`,
	"newOrTest": `demo_ free_ new_ own_ personal_ test_ trial_`,
	"notYet":    `before_it_is gets has_not_been hasn't_been isn't not until_it_is will_be yet_to_be`,
	"number":    `eight five four nine one seven six ten three two`,
	"ofOurs":    `_from_our_side _of_ours _on_our_side _with_[\w_]{2,20}`,
	"onceYou": `
		(?:once|when|as_soon_as|after|before)_(?:you|okta|we|testing|your|our|the_(?:reviews?|reviewers?|tests?))
		by for_you later next shortly soon this_week tomorrow upon`,
	"oneDevice":   `browser computer country device ip laptop location machine network office phone`,
	"oneTimeCode": `code link otp passcode pin sms text token`,
	"onOrAfter":   `after at by during in on over upon via`,
	"onOrWithin":  `<month> after at automatically by each end every in next on when within`,
	"onSchedule": `
		at_midnight daily each every hourly monthly nightly on_(?:sundays?|mondays?|weekends?) once_a
		overnight weekly`,
	"oughtTo": `are are_to can has_to have_to is is_to may must needs?_to shall should will`,
	"ourPremises": `
		building company_network corporate_network country intranet lan office premises region vpn`,
	"ourStaff":     `consultants? contact desk engineers? manager representative specialists? staff support team`,
	"partOfPage":   `area buttons? console fields? integrations? menus? options? pages? section settings tab`,
	"personOrStep": `admin approval check factor people person step verification`,
	"prepare":      `activate approve configure create deploy enable install invite issue open prepare process provision release reset set_up switch_on turn_on unlock upgrade`,
	"prepared": `
		activated added assigned configured created deployed enabled filled finished granted installed invited
		issued live loaded made opened populated prepared provided provisioned reactivated ready released reset
		set_up shared switched_on turned_on unlocked up updated upgraded`,
	"pressOrTake": `choose click go_with hit press select take use`,
	"putIn":       `add copy enter import install paste put register save store upload`,
	"reachOut": `
		call chat_with contact get_in_touch_with open_a_ticket_with phone reach_out_to reply_to ring visit
		write_to`,
	"rebuilt": `
		built created deployed installed migrated moved prepared rebuilt repaired restored set_up upgraded`,
	"received": `been_(?:sent|given|shown|told) got gotten had has have knows? received saw seen`,
	"recipient": `
		(?:your|our)_(?:partner|account|success|program)_manager [a-z]+_from_(?:your|the|okta)\w* okta
		reviewers tanaka-san the_team you your_colleagues? your_team`,
	"registers":   `create make open register set_up sign_up_for start`,
	"renewed":     `changed extended reactivated renewed replaced reset rotated`,
	"retired":     `blocked deprecated disabled gone not off phased_out removed retired switched_off turned_off`,
	"rights":      `access authori[sz]ation permissions? privileges? rights?`,
	"rightsAfter": `_access _permissions _profile _rights _role`,
	"rightsOf":    `permissions?_ profile_ rights?_ role_`,
	"runsOn":      `belongs_to is leads_to lives_in lives_on points_to runs_in runs_on uses`,
	"sameAs":      `as_before identical no_different same similar unchanged`,
	"secrets":     `api_credentials both_keys client_credentials client_ids? client_secret credentials generated_secret id_and_secret keys_and_secrets okta_credentials secrets? three_values`,
	"sent": `
		agreed attached demonstrated described discussed e-?mailed emailed explained forwarded gave given handed
		listed mailed mentioned outlined posted presented provided saved sent shared showed shown stored submitted
		talked told uploaded walked_through written wrote`,
	"settingsOf": `admin\w* configuration connections? integrations? settings setup system`,
	"someOf":     `\d+ a_few an? one some three two`,
	"soThatWe": `
		(?:he|she)_(?:will|turns|opens|enables|unlocks) and_(?:we|he|she|they|it|somebody|someone) i'll
		i_will so_i so_that_(?:we|i|our) so_we then_we they_(?:will|turn|open|enable)
		to_(?:get|have|receive|obtain|activate|enable|unlock|request) we'll we_can we_shall we_will
		who_(?:will|can|then)`,
	"staging": `acceptance beta demo_only dev develop development int integration_only non-?prod* pre-?prod* pre-?production preview qa quality sandbox stage staging test_system testing uat`,
	"still":   `at_the_moment_ currently_ just_ now_ presently_ still_`,
	"systemOrCopy": `
		app area box branch build clone cluster copy deployment environment host instance machine org portal
		server setup site stack system tenant url version zone`,
	"takesTime": `allow give_us needs? requires? takes? wait`,
	"tellUs": `
		give_us inform_us_of let_us_know mail_us send_us tell_us we'll_need we_ask_for we_need we_require
		we_will_need`,
	"theAccount": `account it login the_account the_user this_account this_user user you`,
	"theyOrIt":   `he i it she somebody someone support they we`,
	"thing": `
		access accounts? app credentials? data environments? features? flags? instance integration keys?
		licen[sc]es? log-?ins? logins? module org organi[sz]ation password sandbox server sign-?in site subscription
		system tenants? test_account test_user trial url usernames? users? workspace`,
	"timeOfDay": `\d{1,2}(?::\d\d)?_?(?:am|pm)?`,
	"timeZone":  `aest bst cest cet edt est gmt ist jst local_time pdt pst utc`,
	"toOrVia":   `at by from in on through to via`,
	"toThemBefore": `
		(?:to|with)_(?:you|your|okta|the_\w+_team) already before earlier last
		over_(?:e-?mail|mail|phone|chat) separately yesterday`,
	"trialOrAccount": `access account contract it licen[sc]e password sandbox subscription tenant trial user`,
	"turns":          `brings? flips? puts? switch(?:es)? turns?`,
	"unavailable": `
		being_(?:<rebuilt>|updated) broken down in_(?:progress|migration|preparation|provisioning)
		incomplete missing not_ready offline pending unavailable
		under_(?:maintenance|construction|preparation)`,
	"untilReady": `
		(?:until|before)_(?:the|your) for_(?:the|us|activation|approval|access) to_(?:<prepare>|get|have)`,
	"us": `
		account_executive an?_consultant an?_engineer an?_specialist customer_success helpdesk one_of_our
		our_[a-z]+_team our_consultants? our_engineers? our_helpdesk our_onboarding our_staff our_support
		our_support_desk our_team support support_team the_[a-z]+_team the_helpdesk the_onboarding_team
		the_project_manager the_support us your_[a-z]+_manager your_account_manager your_consultant your_contact
		your_contact_person your_csm your_partner your_project_manager your_representative`,
	"videoCall": `call meeting phone screen_?share session teams video_call zoom`,
	"wasSent": `
		(?:we|i|he|she|they|[a-z]+-san|our_\w+|your_\w+)_(?:\w+_)?<sent>
		<sent>_(?:to|with|by|for|on|last|before|earlier|yesterday) can_(?:open|see|access|share)
		from_(?:last|yesterday|monday|our|the|your) of_(?:<month>|last|yesterday) with_(?:you|okta|your)`,
	"weekday":  `business_days mon monday weekdays? working_days`,
	"weekdays": `<weekday>(?:[_-]*(?:to|through|till|until|–|-)[_-]*<lateInWeek>)?`,
	"whose":    `an?_ earlier_ her_ his_ last_ my_ our_ previous_ that_ the_ this_ yesterday's_ your_`,
	"workTool": `
		airtable asana basecamp clickup confluence drop_?box google_(?:docs?|drive|sheet) intranet jira
		linear loom miro monday ms_teams notion one_?drive share_?point slack trello wiki zendesk`,
	"worthless": `
		a_dummy blocked changed disabled expired forgotten ignored locked lost not_needed not_used off
		only_a_dummy random removed reset revoked rotated switched_off turned_off`,
	"writeOrCall": `
		alert ask call contact drop e-?mail give inform leave mail message notify ping reach remind request
		send shoot tell text write`,
}
