package check

// conceptWords has lists of words that stand for the same in instructions for reviewers, for
// [meanings]. An underscore is a space or a hyphen, and an asterisk stands for more letters.
var conceptWords = map[string]string{
	"accountFor":  `account_for account_is_for log_in_is_for login_is_for user_is_for`,
	"accessToken": `access_token access_tokens client_id client_secret id_and_secret no_token oauth_token refresh_token`,
	"account": `access account accounts admission credential credentials entrance entry id_and_password log_in login
		logins password profile registration seat sign_in subscription tenant tenants testuser user user's
		username workspace`,
	"afterReview": `after_publication after_review after_the_review after_your extend* once_published once_the_review
		unlimited within_30`,
	"already": `already has_been have_been is_still still_enabled was_created`,
	"another": `also another both other same second third too`,
	"answering": `answered answers call help helps questions reachable_by replies reply respond responds support supports
		write`,
	"apiToken": `api_credential api_credentials api_key api_keys api_token api_tokens`,
	"approves": `acknowledg* approve approved approves authoris* authoriz* cleared confirm confirmation confirmed
		confirms countersign* lets_in lets_them_through lets_you_in release released releases tap taps unlock* verify
		waved_through whitelist*`,
	"ask": `alert apply apply_for approach ask asked book call connect_with contact drop e_mail email fill_in
		get_in_touch give_a give_me give_us heads_up inform let_us_know mail message notice notify ping raise
		reach_out request request* ring shout_out submit tell text whatsapp write`,
	"barred": `allow* banned barred blackhol* block* cut_off denied deny discard* drop dropped drops filter* firewall*
		flagged geo_block* geo_fenc* geoblock* geofenc* refus* reject* stopped turned_away whitelist*`,
	"before":  `2022 2023 2024 2025 earlier first last last_time last_year previous submission submitted ticket`,
	"belongs": `belongs_to is_for_a is_for_an is_of_a`,
	"broken": `any_value any_word bogus does_not_open does_not_work doesn't_open doesn't_work dummy expired fake
		fictitious filler has_run_out hidden ignore ignored ignoring invalid invented irrelevant
		just_for_the_form leave_out made_up mandatory_field meaningless must_fill no_effect no_meaning
		not_checked not_the_real not_used nowhere obsolete outdated placeholder put_something ran_out random
		run_out unknown useless wrong wrong_password`,
	"button":      `button icon logo tile`,
	"by":          `at_most before by in_less_than until within`,
	"bySignature": `by_signature signature signed_assertion signed_request`,
	"cannotGo": `500 asleep broken bug crash* crashes down error failing fails fix hibernat* maintenance offline
		out_of_order outage parked paused powered_off repair repaired sleeping stopped suspended under_repair
		upgraded`,
	"cantSkip": `can't_be can't_turn can_not_be cannot_be cannot_disable cannot_switch cannot_turn could_not couldn't
		insist not_exempt`,
	"code": `code codes confirmation digits numbers one_time passcode pin sms text_message token tokens`,
	"codeBy": `app call cell cellphone device e_mail email handphone handset inbox mail mailbox messenger mobile number
		owner phone registered seconds signal sim sms telegram telephone text whatsapp`,
	"codeComes": `arrive* asked change changes comes delivered dictate* displays expires forward forwarded forwards
		generat* get gets goes goes_to need pass_on prompted read_out reads reads_out receive received receives
		rings rung sends sent sms texted type wait whatsapp`,
	"colored": `is_blue is_bold is_gray is_green is_grey is_orange is_red is_yellow`,
	"copyOf":  `backup clone cloned copied copy dump mirror replica replicate* restored snapshot`,
	"credential": `authenticat* belongs box choose client enter field generates okta paste proves put register rotated save
		secret service sign token tokens upload`,
	"customers": `clients customers`,
	"customServer": `api_access_management as_id auth_server authorisation_server authorisation_servers authorization_server
		authorization_servers`,
	"data":          `changes connections database demo_data every_change everything our_data sample_data workspace`,
	"defaultServer": `default_authorization default_server`,
	"demonstrates":  `demonstrate present show_you walk_you`,
	"device": `browser browsers certificate compliant computer computers device devices enrolled intune jamf laptop
		laptops machine managed mdm registered smartphone terminal`,
	"do": `activate add admit approve assign change check choose click close configure copy create deactivate
		decline delete disable edit enable enter expand fill find give go_back go_into go_through go_to hire hit
		invite leave log_in look make mark move navigate next now open paste pick press pull remove reset revoke
		run save search select set start switch sync terminate then trigger turn type unassign under use wait
		watch`,
	"doIt":    `click connect do done enter entered made make open press save see set type typed`,
	"earlier": `again already as_before as_for as_in as_last_time before identical last_time remember same unchanged`,
	"edit": `administration alter any_changes change changes configuration configure configuring connect
		connecting edit editing integrations manage menu modify save save_anything saved saving see set_it_up setting
		settings setup tab tabs touch write_access write_any write_anything write_permission* write_right*
		write_to_the`,
	"elevate": `elevat* higher higher_role missing_privileges more_permissions more_rights privileges promote upgrade`,
	"elsewhere": `a_demo briefing call case_number chat confluence customer_area demo_call demo_session
		demonstration drive dropbox e_mail e_mailed email envelope figma gitlab google_doc handover intranet jira
		kick_off linkedin loom mail mailed meeting miro notion onboarding_session onedrive our_demo pinned posted
		presentation private_repo recording service_case sharepoint slack stick support_case teams telegram the_case
		ticket training trello usb walkthrough webinar wechat whatsapp wiki workshop zoom`,
	"enclosed": `annexed appendix are_attached attached_pdf attached_word attached_you attachment enclosed enclosure
		is_attached see_attached the_attached`,
	"exempt":         `exempt exempted maybe_later not_now optional skip skipped`,
	"everythingElse": `all_else all_others all_the_rest anything_else everything_else`,
	"expires": `ceases clean_up cleaned_up closed closes cut_off deactivat* delete deleted deletes dies disabled
		disables disappear* drops_back end ended ends erase* expire expired expires expiring expiry falls_back
		finish_by goes_away goes_to_sleep invalid lapse* lock_itself locked locks lose_access lost off_at
		out_of_date over purge* recycle* refreshed remove removed removes reset resets revert* roll_back
		rolled_back run_out runs_out runs_till runs_until self_destruct* set_back shut_down shut_off shuts
		shuts_down stop stopped stops switch_off switched_off switches_off taken_away terminat* torn_down
		turned_off valid_for valid_to valid_until vanish* wipe* withdraw* withdrawn works_until`,
	"factor": `2_step 2fa 2sv aadhaar authenticator authy bank_id bankid biometric* captcha cie client_certificate
		conditional_access confirmation_code digid digital_identity dnie duo e_id e_identity eid eidas
		electronic_identity face_id face_recognition fido fido2 fingerprint franceconnect freja hardware_token
		id_card identity_card iris itsme log_in_code login_code mfa mit_id mitid mobiilid mobile_id
		mobile_signature multi_factor multifactor national_id nemid one_time_code one_time_password one_time_pin
		otp passkey passkeys pushtan rsa_key rsa_token second_factor secret_question secret_questions secureid
		security_key security_keys security_question security_questions sign_in_code signicat singpass
		smart_card smart_id smartcard smartid sms_code sms_tan spid step_up strong_authentication
		strong_customer_authentication tan totp touch_id two_factor two_step verification_app verification_code
		verification_email verification_mail verification_pin verification_sms webauthn yubikey`,
	"factorUse": `account after asked asks auditors confirm confirmed demands enabled enter first insert log_in logging
		login mandatory must need needed needs on password prompted register required requires sign_in signing
		username we you your`,
	"fallback": `additionally as_fallback beside besides fallback instead still too`,
	"finish": `certification complete completed conclude end finalise finalize finish finished test testing validate
		wrap_up`,
	"first": `at_first at_your_first be_set before beforehand first first_log_in first_login first_sign_in first_time
		initial initially on_first yourself`,
	"flag": `behind_a_toggle feature feature_flag feature_flags feature_toggle flag licence license licensed menu
		module option package plan toggle`,
	"form":    `field fields form input password_box user_name username`,
	"former":  `former formerly migrated no_longer old previous previously replaced revoke revoked`,
	"from":    `behind from in inside outside over through via within`,
	"getMail": `get_a_mail get_an_e_mail get_an_email receive_a_mail receive_an_e_mail receive_an_email`,
	"gets":    `gets is_given is_handed is_sent is_told`,
	"goes": `accepted authenticat* come comes federat* forwarded forwarding forwards goes happens identities jumps
		log_in log_ins logging_in login logins logon only redirect redirected redirects run runs sign_in sign_on
		signing_in take tenants through use`,
	"goLive":     `deployment go_live goes_live roll_out rolled_out rollout`,
	"goesToOkta": `are_sent_to_okta is_sent_to_okta sends_to_okta`,
	"habit":      `always automatically daily each every monthly nightly once_a periodic* regular* weekly whenever`,
	"handLater":  `be_sent forward forwarded handed handed_in handed_over provided send sent share shared submit supplied`,
	"highRole": `admin admin's administrator administrator's administrators admins all_permissions all_rights
		campaign_owner chief coordinator director editor everything full full_access full_rights head manager
		manages may_edit officer org_admin owner owner's principal root super_admin super_user superuser
		supervisor with_administration`,
	"hours": `10am 5pm 6pm 8am 9am business_hours cet day_time daytime eat est gmt ist jst office_hours on_weekdays
		opening_hours pst utc weekdays working_days working_hours working_time`,
	"identities": `accounts identities logins people users`,
	"idp": `active_directory ad_fs adfs apple auth0 authentik azure_ad company_idp dashboard_tile dingtalk
		directory eduGAIN edugain entra facebook federated federates federation feishu github gitlab gmail google
		google_workspace gsuite identity_provider idp kakao kerberos keycloak lark launcher ldap line_works lineworks
		linkedin microsoft ms365 naver o365 office_365 okta_dashboard onelogin parent_company's pingfederate pingone
		saml shibboleth single_sign_on slack social_login sso university_account university_log_in university_login
		university_or wechat windows_domain workspace_account yandex your_university zoho`,
	"ignoring": `don't_use ignore ignoring skip unlike`,
	"inOkta": `a_policy by_okta in_okta okta_account okta_group okta_groups okta_policies okta_receives okta_system
		okta_user okta_users okta_workflows policy_can to_okta with_okta your_policies your_policy`,
	"instead":       `in_place_of instead_of rather_than`,
	"integrationIs": `connection_is import_is integration_is never_writes sync_is`,
	"invite": `activation confirm confirmation invitation invitations invite invited verification verified verify
		welcome_email welcome_mail`,
	"inviteBy": `account activate before_the_first confirm_the_registration confirm_your e_mail email expect first inbox
		link mail mailbox mailed name registration`,
	"justNow": `at_present at_the_moment currently for_now these_days`,
	"keyPair": `asymmetric client_assertion jwk jwks jwt key_pair keypair p12 pem pkcs private_half private_key pub
		public_half public_key public_part rs256 rsa rsa_key signed_assertion signing_certificate signing_key
		x509`,
	"knows": `demonstrated explain explained guide_you knows presented showed talk_you taught tell walk_you walked`,
	"lacks": `do_not_have does_not_have doesn't_have don't_have has_no have_no lack lacking lacks miss misses`,
	"lasts": `allowed allows covers enough good_for included limited only valid_for`,
	"later": `afterwards again_later eventually follow following later separately shortly soon subsequently to_come
		to_follow tomorrow`,
	"laterStage": `after after_approval afterwards ahead_of april august can't_see cannot_see december february in_the_next
		january july june march next november october planned post_approval q1 q2 q3 q4 september so_far
		upcoming will_get yet`,
	"licence": `budget credit licence license plan subscription tenant version`,
	"listed": `are_listed are_marked is_listed is_marked list listed_in listed_under listed_with lists marked
		sample_customer the_report`,
	"listFactor": `enrolled has_enrolled lists passkeys_of phone_numbers`,
	"loginLink":  `confirmation_link email_link link log_in_link login_link magic_link one_click_link sign_in_link`,
	"looksOnly":  `look look_but look_only only_look read read_only see_but view view_only viewing watch`,
	"lowRole": `assistant auditor auditor's auditor_seat basic caretaker cashier citizen clerk consumer demo_user doctor
		driver employee employee's end_customer end_user guest guest's intern junior l1 lecturer light limited
		lite lowest lowest_level member minimal normal nurse observer operator ordinary parent patient plain
		player pupil read_only reader receptionist regular restricted simple standard student supervisor
		support_agent teacher teacher's technician tenant_user trainee unprivileged viewer viewer's visitor
		volunteer`,
	"lowUser": `basic_account basic_user demo_users end_user end_users limited_account limited_user normal_account
		normal_user ordinary_account ordinary_user read_only_account read_only_user regular_account regular_user
		simple_account simple_user standard_account standard_user view_only_account view_only_user`,
	"mailed": `arrives comes e_mail e_mailed email emailed inbox mailbox mailed sent`,
	"makeToken": `ask begins create created creates enter entered generate generated give goes has_to issue issued made
		make makes need needed needs paste provide provided renew renewed send starts take takes use used`,
	"mayNot": `401 403 access_denied blocked denied disabled forbidden gr*_out greyed greyed_out hidden
		inactive invisible locked missing missing_in no_permission not_authorised not_authorized not_part not_visible
		permission_denied permission_error protected removed unauthorised unauthorized unavailable view_mode won't`,
	"maySignIn":  `can_log can_sign may_log may_sign`,
	"media":      `loom recording screencast video`,
	"must":       `demand* enforce* has have_to insist* is_to mandatory must need needed needs obliged require* should`,
	"no":         `disabled exempt* no_longer off removed skipped switched_off turned_off`,
	"not":        `can't cannot excluding hardly impossible neither never no nobody nor not nothing unable without`,
	"notSandbox": `instead_of_a isn't_a no no_sandbox not not_a`,
	"noNeed":     `don't_have_to don't_need don't_wait no_need not_have_to not_need not_wait without_waiting`,
	"notThere": `absent account_does_not account_doesn't are_pending awaiting_approval being_built being_created
		being_moved being_prepared being_set being_upgraded has_yet_to have_yet_to in_preparation in_process
		in_progress in_the_course_of in_the_process in_the_works is_pending is_to_be missing not_active
		not_available not_created not_licensed not_yet on_hold on_its_way pending_approval still_being
		still_have_to still_need tenant_does_not to_be_created to_be_provided to_be_set under_construction
		under_preparation under_way underway user_does_not user_doesn't wait_for waiting_for we_wait
		will_be_created`,
	"nowOnly": `at_present at_the_moment at_this_point currently for_now momentarily now these_days this_week today
		until`,
	"number": `1 10 100 12 120 14 15 180 2 20 21 24 25 28 3 30 4 45 48 5 50 6 60 7 72 8 9 90 couple eight eighteen
		eleven fifteen fifty five forty four fourteen hundred nine one seven single six ten thirty three twelve
		twenty twice two`,
	"ofOkta": `okta okta's org_admin super_admin your_org`,
	"oktaKey": `key_for_okta key_for_the_okta okta_api_credential okta_api_key okta_key okta_token token_for_okta
		token_for_the_okta`,
	"oktaOrg": `okta_org preview_org production_org your_org`,
	"once": `after any_time_you as_soon_as before beforehand if in_advance in_case on_demand on_request once prior
		provided_that unless until upon when`,
	"only":      `exclusively just limited only reserved restricted restricts solely strictly`,
	"onRequest": `against_request by_request if_requested on_demand on_inquiry on_request upon_request when_requested`,
	"orgServer": `org_authorisation_server org_authorization_server org_server`,
	"otherwiseHere": `account_isn't account_remains account_stays system_isn't tenant_isn't tenant_stays
		user_isn't user_stays workspace_doesn't workspace_isn't workspace_remains workspace_stays`,
	"overview": `charts dashboard dashboards overview overviews reports statistics`,
	"own":      `company corporate employee institution* own personal private work`,
	"pageWord": `area menu menus page pages section tab tabs`,
	"password": `pass_phrase passphrase password passwords pw pwd`,
	"passwordless": `do_not_have_passwords do_not_use_passwords don't_have_passwords don't_use_passwords have_no_password
		have_no_passwords leave_out_the_password no_password no_passwords nor_password password_free
		passwordless passwords_don't_exist rather_than_by_password rather_than_password without_a_password
		without_password without_passwords`,
	"passwordUnusable": `password_are_not_accepted password_aren't_accepted password_can't_be_used
		password_can_not_be_used password_cannot_be_used password_do_not_work password_don't_work password_won't_work`,
	"people": `candidate contract contractor contractors employee employees graduates hire hires joiner joiners leaver
		leavers new_starter nurse person's someone's worker workers working_day`,
	"permission": `authorisation authorization clearance permission permissions privilege privileges right rights`,
	"person": `amy cio colleague* cto dba desk devops engineering engineers facility fellow helpdesk her him his
		it_department it_guy it_team mr mrs ms office_manager officer operations ops our_admin* our_it person secretary
		somebody someone staff supervisor support team they they'll us we`,
	"phone": `cellphone handphone handset mobile phone smartphone`,
	"place": `addresses africa america american asia australia austria belgium brazil british canada chile china
		chinese city colombia corporate countries country denmark domestic dutch egypt emirates estonia eu
		europe european finland france french german germany gulf headquarters home_network hotspot hungary
		india indian indonesia intranet ip ips ireland israel italian italy japan japanese kenya kenyan korea
		kuwait lan malaysia mexico ministry's national nepal netherlands network networks new_zealand nigeria
		norway offices pakistan peru philippines places poland polish portugal qatar region romania saudi
		singapore spain spanish subnet sweden swiss switzerland thailand turkey uae uganda uk ukraine unfamiliar
		unknown usa vietnam wifi`,
	"prepares": `activate activated activates add add_you assign assigned boot build create created creates enable
		enabled exist exists generate grant granted hand_over handed handed_over issue issued licence licensed
		load loaded loads made make open opened opens prepare prepared provide provided provision provisioned
		reactivate ready released restored set set_up set_you_up share shared spin_up start started switch
		switched turn turned unlock unlocks upgrade whip_up`,
	"production": `live live_system our_live prod production production_system real real_platform real_system`,
	"public":     `everyone help_page public public_page published without_an_account`,
	"puzzle":     `captcha hcaptcha human_check i'm_not_a_robot picture_puzzle puzzle recaptcha traffic_lights turnstile`,
	"quota":      `api_calls attempts credits log_ins logins session sessions sign_ins`,
	"reach": `accept accepts access accessed accessible available browse call connect connected connections enter
		entered get_to let_in lets_in lets_through log_in login open opened reach reachable reached requests
		sign_in traffic usable use used visitors works`,
	"refers":       `according_to all_is_described consult refer refer_to`,
	"registersThe": `register_the`,
	"released": `deploy deployed deployment go_live go_lives goes_live publish published release released roll_out
		rolled_out rollout ship shipped`,
	"renewing": `be_set change changed choose_a choose_your chosen come_up_with create_a define forgot forgotten
		new_password recover reset set set_a set_your think_up`,
	"review": `review review_begins review_starts reviewing submission test_date testing`,
	"roleIs": `account's account_for account_is account_of account_with an_account clerk's demo_user is_that level
		logged_in_like login our_account permission permissions profile rights role seat the_account
		the_user_has this_account this_user user_has user_is you're you_are yours`,
	"rotated": `get_new_passwords new_password new_passwords renew* rotat*`,
	"scan":    `plug_in plugged qr qr_code reader scan scanned`,
	"screen": `appear appears are_listed are_marked are_shown cards column flow flows grey is_listed is_marked is_shown
		list listed_in listed_under listed_with lists marked report reports sample_customer sample_customer's
		sample_users see_who shown_in shown_under shows`,
	"seconds":       `minute minutes second seconds`,
	"sees":          `look looks open opens read reads see sees view views`,
	"seller":        `agreement_with_us contract_with contract_with_us nda non_disclosure our_contract`,
	"serverDefault": `api_default audience_api audience_is_api`,
	"serverPart":    `access_policies access_policy api_default audience claim claims default_server issuer rule scopes`,
	"sessionEnds":   `session_ends session_expires session_lasts sessions_end sessions_expire sessions_last`,
	"showedYou":     `briefed demonstrated showed trained walked`,
	"shownTo":       `accessible available displayed open reserved shown visible`,
	"signals":       `event events no_email risk signal signals`,
	"signIn": `authenticat* log_in log_ins log_on logged_in logging_in login logins logon logs_in session sign_in
		sign_ins sign_on sign_ons signing_in signs_in`,
	"signingIn": `authenticate authenticates authentication`,
	"signUp": `create_your_account create_your_own make_an_account make_your_own open_your_own register_as register_at
		register_for register_here register_on registration_takes self_registration sign_up sign_yourself_up
		subscribe`,
	"signUpTo": `account choose company customer for_free free hoverfly minute page plan seconds takes trial voucher
		your_company yourself`,
	"someUser": `factors of_that_person of_that_user that_person that_user that_user's`,
	"soon":     `in_due_course shortly soon tomorrow within_the_next`,
	"ssws":     `ssws`,
	"stage": `acceptance alpha beta canary dev dev_environment developer's_computer developer_instance development
		development_system int integration_environment integration_stage lower_environment mock mock_up mocked
		mockup nightly_builds non_prod nonprod our_lab pilot playground poc pre_prod pre_production pre_release
		preprod preproduction preview proof_of_concept prototype qa release_candidate sandbox simulated_as
		simulated_because staging staging_server test_box test_environment test_server test_stage test_system
		testbed training_system uat`,
	"stageIs": `address at_present because box certificate clone closed computer copy edition environment here hosted
		in_it installation instance is_a is_an is_our is_the it's it_is its land leads only opens page pages
		platform provided runs server stage subdomain system this_is url uses we you're you_are you_will`,
	"step": `to_see_a to_see_an to_see_it to_see_one to_watch_a to_watch_it to_watch_one you_add you_approve you_change you_choose you_click you_close you_create you_deactivate you_delete
		you_open you_press you_remove you_run you_save you_select`,
	"steps": `all_steps description details document documentation everything explanation further_steps how_it
		how_it_works how_the how_to how_we instructions pictures procedure process protocol remaining rest runbook
		scenario scenarios screenshots script step_by_step steps test_book test_cases test_plan test_script the_way_to
		what_to_click what_to_do`,
	"suspended": `blocked frozen suspended`,
	"system": `address application box clone cluster console copy data_center database edition environment host
		hostname hosts installation instance link machine mirror page platform portal replica server site stage
		subdomain system tenant url version vm website workspace`,
	"testUsers": `demo_users test_accounts test_users`,
	"theirOkta": `okta okta's org super_admin`,
	"theirs": `administrators admins colleague our our_admin* our_side our_staff owner owners privileged staff
		super_users superusers that's_us we`,
	"thisUser": `it the_account the_user this_account this_user`,
	"time": `a_day afternoon anniversary april august christmas daily date day days december duration easter eod eom
		evening february fortnight friday friday's fridays half_year hour hourly hours in_may january july june march
		midnight monday mondays month monthly months morning night nightly nights november o'clock october overnight
		period q1 q2 q3 q4 quarter quarterly saturday season semester september spring summer sunday thursday tuesday
		wednesday week weekend weekends weekly weeks winter year yearly years`,
	"token": `admin_token api_credential api_key api_token api_tokens secret_token static_token token tokens`,
	"toUs": `a_form arrange* before_you beforehand csm demand desk form heads_up helpdesk her him hotline in_advance
		line me note partner_access sales so_that so_we team ticket us`,
	"trial": `demo_licen* evaluation evaluation_licen* free_month free_plan free_trial poc_licen* prepaid promo
		promotional temporary test_licen* time_limited trial trial_version voucher`,
	"untilThen": `till until`,
	"unusable": `are_not_accepted are_not_used aren't_accepted can't_be_used can_not_be_used cannot_be_used
		do_not_help do_not_open do_not_work don't_help don't_open don't_work not_possible will_not_work won't_help
		won't_open won't_work`,
	"unused": `dormant idle inactiv* no_login not_used unused unused_account unused_accounts unused_login
		unused_logins unused_user unused_users without_activity without_login`,
	"up":       `accessible active available awake live online open operational reachable running runs sleeps up works`,
	"users":    `accounts user users`,
	"userWord": `account accounts log_in login profile seat user`,
	"vpn": `anyconnect bastion citrix forticlient fortinet globalprotect intranet ip_filter ip_whitelist jump_box
		jump_host jump_server jumphost openvpn private_address proxy remote_desktop ssh_tunnel static_ip
		tailscale tunnel vdi via_ssh virtual_desktop vpn waf whitelist wireguard zero_trust zerotier zscaler`,
	"waitForUs": `await_our wait_for_our_call wait_for_our_confirmation wait_for_our_e_mail wait_for_our_email
		wait_for_our_mail wait_for_our_message wait_for_us wait_until_we`,
	"wants": `ask_for obtain request requested requesting`,
	"we": `admin_of_ours colleague colleagues engineer engineers helpdesk i me my one_of_our ops our ours staff
		team us we you_can_ask`,
	"will": `about_to going_to gonna shall will would`,
	"withPassword": `password_in_the username_and_the_password email_and_password username_and_password
		with_email with_password with_the_password with_your_password`,
	"yet":  `await* currently pending planned so_far still waiting waits yet`,
	"you":  `okta's okta_team reviewer* tester* testers the_okta you you'll your yours yourself yourselves`,
	"your": `your`,
}
