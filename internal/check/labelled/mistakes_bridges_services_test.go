package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// bridgePeopleMistakes are in contacts and in the test account.
var bridgePeopleMistakes = []mistake{
	// Support
	{"the analyst who answers today", "Girassol Folha", "support.person", support("mariana.teixeira@girassolfolha.com.br +55_11_4863_2170")},
	{"the mailbox from the first year", "Tianguis Orders", "support.free-mail", support("tianguis.soporte@hotmail.com +52_81_8478_2295")},
	{"those who hire", "Hanko Flow", "support.other-team", support("recruit@hankoflow.co.jp")},
	{"the number as it is dialed in Nairobi", "Mvule Device Trust", "support.phone", support("support@mvule.co.ke 020_513_8840")},
	{"one to eight", "Sarangbang Wiki", "support.phone-fictional", support("help@sarangbang.kr +82_2_1234_5678")},
	{"a group in WhatsApp", "Ipe Chamados", "support.invitation", support("atendimento@ipechamados.com.br https://chat.whatsapp.com/Hq7LmZt2RkB0vXc9YpWd4E")},
	{"the photos of the office", "Phin Rooms", "support.not-help", support("hotro@phinrooms.vn https://www.instagram.com/phinrooms")},

	// Escalation
	{"one mailbox for all", "Kitenge Learning", "escalation.same-as-support", text("escalation_contact", "learners@kitengelearning.org")},
	{"the section manager", "Tsubame Directory", "escalation.person", text("escalation_contact", "yuki.matsumoto@tsubame-directory.jp")},
	{"the developers' Gmail", "Phin Rooms", "escalation.free-mail", text("escalation_contact", "phinrooms.dev.team@gmail.com")},
	{"the lawyers", "Lale Contracts", "escalation.other-team", text("escalation_contact", "legal-department@lalecontracts.com")},
	{"the agents who take calls", "Palmline POS", "escalation.queue", text("escalation_contact", "tickets@palmline.africa")},

	// Test account
	{"the server of the quality team", "Haetae Log Insight", "test.production", text("test_url", "https://qa.haetae.co.kr/login")},
	{"the app at the hosting provider", "Adire HR", "test.own-domain", text("test_url", "https://adirehr.herokuapp.com/login")},
	{"the start page instead of the login", "Jabuti Logs", "test.sign-in-page", text("test_url", "https://jabutilogs.com")},
	{"it will be sent", "Ghat Visitor Book", "test.username-placeholder", text("test_username", "will be shared separately")},
	{"two users, choose one", "Zuraw Access Audit", "test.username-one", text("test_username", "isvtest@okta.com / isvtest2@okta.com")},
	{"the colleague from pre-sales", "Felucca Bot Guard", "test.username-person", text("test_username", "ahmed.mansour@feluccaguard.com")},
	{"a password as everywhere", "Kitenge Learning", "test.password-weak", facts(func(f *check.Facts) { f.WeakPassword = "s3" })},
	{"the second person's password", "Zuraw Access Audit", "test.password-written", bridgeMore("test_instructions", "For the view of a manager please log in as kierownik@zuraw-audit.pl with password Wisla-7731-most.")},
	{"admin, thank you", "Hanmaru Cloud Posture", "test.instructions", text("test_instructions", "Please log in with the account. It has the Security Manager role, and the OTP screen is skipped. Thank you for your cooperation.")},
	{"it is in Jira", "Kobzar Threat Desk", "test.instructions-elsewhere", text("test_instructions", "All steps for the check of Okta integration are described in our Jira, task KTD-1184, with screenshots.")},
	{"the code goes to Mr. Park", "Haetae Log Insight", "test.second-factor", swapped("test_instructions", "- Permission", "- After the password, a 6-digit code is sent by SMS to the mobile phone of our manager Mr. Park\n- Permission")},
	{"a button of Google", "Tianguis Orders", "test.password-works", swapped("test_instructions", "Sales manager of", "Please enter with the button \"Continue with Google\", because the password form is only for wholesalers. Sales manager of")},
	{"we open it when you tell us", "Lotus Quay Keys", "test.ready", swapped("test_instructions", "Role: key manager", "The account is locked now. Please inform us by email two days before your test, and we will unlock it. Role: key manager")},
	{"the account may only look", "Mvule Device Trust", "test.rights", text("test_instructions", "You are logged in as a viewer with 15 demo devices. Sources > Okta can be opened but not saved, only the organization admin can save there. Match now starts the request, and findings are under Reports > Not compliant.")},
	{"until Christmas", "Cenote Identidad", "test.lasting", bridgeMore("test_instructions", "The account expires on December 20, 2026.")},
	{"instructions for a Polish reader", "Bocian Clinic Rota", "test.language", text("test_instructions", "To jest konto koordynatora grafiku, wszyscy lekarze są zmyśleni. Wynik każdego testu widać w Oddziały > Dziennik. Opis przepływu zawiera dane do wpisania i oczekiwany wynik.")},
}

// bridgeServiceMistakes are in scopes, links, guides, and the rest.
var bridgeServiceMistakes = []mistake{
	// Scopes
	{"the right to write without a word", "Tamga Consent Records", "scopes.manage-reason", scoped("okta.users.manage")},
	{"necessary for integration", "Felucca Bot Guard", "scopes.reason", scoped("okta.networkZones.manage It is necessary for the integration")},
	{"ditto", "Wharfinger Backup", "scopes.same-reason", scoped("okta.groups.manage Puts back what was deleted or changed\nokta.policies.manage Puts back what was deleted or changed")},
	{"manage, in case of need", "Tsubame Directory", "scopes.write", scoped("okta.users.manage Names, readings, departments and extension numbers")},
	{"factors are reset by reading", "Cenote Identidad", "scopes.read", scoped("okta.users.read Finds the employee by username")},
	{"if the customer wants", "Suyolu Field Permits", "scopes.optional", scoped("okta.users.read Crew members\nokta.groups.read Optional. Can be declined if the customer does not use districts")},
	{"brands for a shipper of keys", "Lotus Quay Keys", "scopes.unrelated", scoped("okta.users.manage Registers a key for its user and deletes a lost key\nokta.authenticators.read Confirms that security keys are enabled\nokta.brands.read")},
	{"governance without a reason", "Kadamba Certify", "scopes.other-api", scoped("okta.users.read Users and reporting managers\nokta.groups.read Group memberships for certification\nokta.apps.manage Revokes assignments that are not certified\nokta.governance.entitlements.read")},

	// API service
	{"an SSWS token, as before", "Seatsweep", "api.token", swapped("test_instructions", "Settings > Okta: paste three values.", "In Okta, make an API token (Security > API > Tokens) and paste it in Settings > Okta.")},
	{"a public key is uploaded", "Kobzar Threat Desk", "api.private-key", swapped("test_instructions", "paste values and press Connect.", "press Generate key pair, upload the public key to the application in Okta, and press Connect.")},

	// Links
	{"a link that the phone made short", "Ipe Chamados", "links.short", text("user_docs", "https://tinyurl.com/ipe-okta-docs")},
	{"a page in SharePoint", "Kadamba Certify", "links.workspace", text("config_guide", "https://kadambasoft.sharepoint.com/sites/certify/SitePages/Okta-Setup.aspx")},
	{"a preview of the docs", "Phin Rooms", "links.temporary", text("user_docs", "https://phin-docs-git-okta-connector-phin.vercel.app/en/docs/okta-connector")},
	{"another port", "Suyolu Field Permits", "links.plain-host", text("config_guide", "https://suyolu.gov.tr:8443/en/field-permits/okta")},
	{"both types in one guide", "Ghat Visitor Book", "links.guide-per-type", text("config_guide", "https://ghatvisitors.in/help/okta-workflows")},

	// Pages (states are handed over as facts)
	{"the guide is for customers with a login", "Hanmaru Cloud Posture", "pages.open-to-all", responds(oin.ConfigGuide, check.LinkSignIn, "leads to sso.hanmaru.com")},
	{"the site opens next month", "Kitenge Learning", "pages.finished", shows(oin.AppWebsite, "# Kitenge Learning\nWe are preparing our new website for you. Please visit us again soon. Thank you for your patience.")},
	{"the guide is in Japanese", "Tsubame Directory", "pages.language", shows(oin.ConfigGuide, "# Okta 連携マニュアル\n## 事前準備\nOkta の特権管理者と Tsubame Directory の管理者アカウントをご用意ください。\n## 設定手順\n1. Okta 管理コンソールで Applications > API Service Integrations を開きます。\n2. Tsubame Directory を追加し、Install & Authorize をクリックします。\n3. Okta domain、client ID、client secret を控えます。\n4. 管理 > 同期 > Okta に三つの値を入力して保存します。\n## 同期に失敗した場合\nclient secret をご確認ください。")},

	// Guides
	{"a guide that speaks of any directory", "Galata Yoklama", "guide.about-okta", shows(oin.ConfigGuide, "# Importing staff from a directory\nGalata Yoklama can import staff from the directory of your company.\n## Before starting\nPlease ask your IT department for the domain, the client ID and the client secret.\n## Steps\n1. Open Definitions > Integrations.\n2. Choose your directory.\n3. Enter domain, client ID and client secret.\n4. Press Import now.\n## Errors\nIf no person is listed, ask your IT department.")},
	{"two paragraphs", "Cenote Identidad", "guide.steps", shows(oin.ConfigGuide, "# Okta and Cenote Identidad\nThe administrator of Okta adds Cenote Identidad from the API Service Integrations of the Admin Console and authorizes it. With this Okta shows the domain, the client ID and the client secret.\nThe supervisor of Cenote Identidad writes these values in Connections > Okta. After this the verification of employees can reset factors.\n## Questions\nOur support answers in English and Spanish.")},
	{"the fields of the guide's template", "Zuraw Access Audit", "guide.no-template", bridgePage(oin.ConfigGuide, "Zuraw Access Audit", "## Common errors", "## Contact\nPhone: [phone number]. Responsible: <name of consultant>\n## Common errors")},
	{"where the values go isn't told", "Adire HR", "guide.three-values", bridgePage(oin.ConfigGuide, "Adire HR", "2. In the three fields, put the Okta domain (without https), the client ID, and the client secret.\n3. Save.", "2. Complete the form.\n3. Save.")},
	{"send us the secret", "Mvule Device Trust", "guide.credentials-sent", bridgePage(oin.ConfigGuide, "Mvule Device Trust", "Step 4. Mvule Device Trust: Sources > Okta. Result: a form with three fields.\nStep 5. Enter Okta domain, client ID and client secret, and press Connect. Result: the status is green.", "Step 4. Send the Okta domain, client ID and client secret to implementation@mvule.co.ke. Result: our engineer confirms by email.\nStep 5. We enter the values for you. Result: the status in Sources > Okta is green.")},
	{"an app of one's own", "Jabuti Logs", "guide.own-app", shows(oin.ConfigGuide, "# Okta as source of Jabuti Logs\n## Prerequisites\nOkta super admin, Jabuti Logs tenant admin.\n## Procedure\n1. In Okta, go to Applications > Applications > Create App Integration.\n2. Mark API Services and press Next. Name: Jabuti Logs.\n3. In the tab Okta API Scopes, grant okta.logs.read.\n4. Copy the Okta domain, the client ID and the client secret.\n5. In Jabuti Logs, Sources > New source > Okta, paste the three values and press Start reading.\n## Troubleshoot\n403: the scope was not granted.")},
	{"the default server's token", "Kobzar Threat Desk", "guide.custom-server", bridgePage(oin.ConfigGuide, "Kobzar Threat Desk", "5. Connect", "5. Token URL: https://company.okta.com/oauth2/default/v1/token\n6. Connect")},
	{"a token under Security", "Seatsweep", "guide.api-token", shows(oin.ConfigGuide, "# Okta + Seatsweep\n## What you need\nThe super admin role in Okta.\n## The steps\n1. In Okta, add Seatsweep under Applications > API Service Integrations and authorize it.\n2. Copy the Okta domain, the client ID and the client secret.\n3. Also go to Security > API > Tokens, press Create token, and copy the token.\n4. In Seatsweep, Settings > Okta, paste the four values.\n## It does not work?\nMail us.")},

	// Leftovers
	{"an address from the manual", "Jabuti Logs", "leftovers.example-domain", text("escalation_contact", "platform-duty@example.com")},
	{"a note to the boss", "Hanko Flow", "leftovers.text", bridgeMore("test_instructions", "TODO: Sato-san, please check this paragraph before submit")},
	{"the text for Microsoft", "Kobzar Threat Desk", "leftovers.other-platform", swapped("app_description", "Your policies then decide", "Your Conditional Access policies in Microsoft Entra ID then decide")},

	// Updates
	{"a new brand", "Haetae Log Insight", "update.name-changed", and(text("app_name", "Haetae SIEM"), swapped("app_description", "Haetae Log Insight is", "Haetae SIEM is"))},
	{"badges need groups", "Galata Yoklama", "update.scopes-added", and(scoped("okta.users.read Names, departments and badge numbers of staff\nokta.groups.read Groups which have the same shift"), text("existing_changes", "Shift groups are imported from Okta. The description mentions night shifts, and the phone number is new."))},
	{"the import is abandoned", "Nilometer Assets", "update.type-removed", renewed("The nightly import ends because few customers use it. The connector is the same as before.", func(s check.Subject) check.Subject {
		for _, k := range []oin.Key{oin.APISupport, oin.APIScopes, oin.ConfigGuide} {
			delete(s.Answers, k)
		}
		return and(uses("Automation"), text("app_description", "Nilometer Assets is the register of laptops, radios and vehicles at ports, ministries and construction firms in Egypt and Jordan. Okta Workflows can hand out an item, list items of an employee, and request their return after a resignation.",
			"test_instructions", "You have the Asset Controller role at \"Sample Port\". Items > Movements lists what the flows did, and every flow has a description with the expected output."))(s)
	})},
	{"what reviewers needn't test isn't said", "Galata Yoklama", "update.catalog-only", text("existing_changes", "Night shifts are mentioned now, and customers have a phone number for questions.")},
}
