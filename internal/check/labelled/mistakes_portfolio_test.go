package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// portfolioMistakes are single mistakes in the submissions of [portfolioVendors].
var portfolioMistakes = []mistake{
	// Names
	{"the name says whom it is for", "Copydeck", "name.okta", text("app_name", "Copydeck for Okta")},
	{"the name has a release of the year", "Unda MDM", "name.version", text("app_name", "Unda MDM 2026.2")},
	{"the name tells it from the first attempt", "Fabel", "name.trial", text("app_name", "Fabel (new, please use this one)")},
	{"the name has what it is built with", "Hadron LIMS", "name.suffix", text("app_name", "Hadron LIMS Workflows Connector")},
	{"two letters of the name are swapped", "RFP360 Vault", "name.misspelled", text("app_name", "RPF360 Vault")},
	{"the name has a claim", "Backfill", "name.short", text("app_name", "Backfill: never scramble for cover again")},
	{"the name is the domain", "Mokuzai Trade", "name.address", text("app_name", "www.mokuzai.trade")},
	{"the name has the Italian legal form", "Pronto Lockers", "name.marks", text("app_name", "Pronto Lockers S.r.l.")},
	{"another company is called the same", "Mirador", "name.other-org", catalog(check.CatalogName{Name: "MIRADOR", Alike: 1})},
	{"the name was left for later", "Cargo Eight", "name.placeholder", text("app_name", "New Application 1")},

	// Whether it exists
	{"the old SAML app was forgotten", "Redline E-Discovery", "exists.in-catalog", catalog(check.CatalogName{Name: "Redline E-Discovery", Own: true, Alike: 1})},
	{"the changes are in a mail", "Helvetia Sign-off", "exists.changes", text("existing_changes", "see my email to Priya from 12 Nov")},
	{"the changes are a request", "Arbor Donations", "exists.changes", text("existing_changes", "pls update our listing asap, thx")},
	{"the existing name is its address", "Helvetia Sign-off", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/helvetia-sign-off/")},
	{"the existing name is from memory", "Helvetia Sign-off", "exists.name-known", and(text("existing_name", "Helvetia Signature Service"), facts(func(f *check.Facts) {
		f.ExistingOf, f.Existing = oin.NameKey("Helvetia Signature Service"), []check.CatalogName{{Name: "Helvetia Sign-off", Own: true, Alike: 0.47}}
	}))},

	// Websites
	{"the website is an app for phones", "Tilda Benefits", "website.store", text("app_website", "https://apps.apple.com/de/app/tilda-benefits/id1530044871")},
	{"the website is on Facebook", "Sløyfe", "website.profile", text("app_website", "https://www.facebook.com/sloyfe")},
	{"the website has open positions", "Evidently SOC 2", "website.about-product", text("app_website", "https://evidently.co/careers")},
	{"the website is the door to the app", "Groundcrew", "website.sign-in", text("app_website", "https://hub.groundcrew.aero/login")},
	{"the website is a brochure on Drive", "Zero Ridge ITDR", "website.document", text("app_website", "https://drive.google.com/file/d/1xB8kTqWm3pLr0ZsVn5cYhUeJdAoGf27i/view")},
	{"the website is an org on GitHub", "VersionTree", "website.code", text("app_website", "https://github.com/versiontree")},
	{"the website is the manual", "Hadron LIMS", "website.docs", text("app_website", "https://docs.hadronlims.com/")},
	{"the website's domain lapsed", "Fabel", "pages.finished", shows(oin.AppWebsite, "# fabel.studio\nfabel.studio is parked free, courtesy of the registrar. Would you like to buy this domain? Related searches: render farm, animation.")},

	// Descriptions
	{"the description is of the mill's books only", "Ledger & Loom", "description.value", text("app_description", "Ledger & Loom is bookkeeping software for textile mills. It handles yarn purchases, piece rates and export papers, and closes the month in two days. Available for web and mobile.")},
	{"the description is in Portuguese", "Passarela", "description.language", text("app_description", "A Passarela envia códigos de uso único por WhatsApp e voz para empresas no Brasil. Com a Okta, os códigos chegam onde o SMS muitas vezes não chega.")},
	{"the description is a remark", "Yes&No", "description.short", text("app_description", "Approvals, from Okta. Done.")},
	{"the description was translated in haste", "Saffron Table POS", "description.grammar", text("app_description", "Saffron Table POS is point of sale for restaurant. It help the owner for manage waiters, and it have cards for Okta Workflows who allows to HR team adding waiter and removing him when he leave.")},
	{"the description ranks the vendor", "CX1 Contact Centre", "description.praise", text("app_description", "CX1 Contact Centre is Asia's No. 1 cloud contact centre with unrivalled uptime and award-winning voice quality. Okta groups become queues and skills, and cards for Okta Workflows move agents between queues.")},
	{"the description names whom it replaces", "Gatewatch Bot Shield", "description.competitor", text("app_description", "Gatewatch Bot Shield is the alternative to Akamai Bot Manager that catches more scripts and shows fewer puzzles. Networks that attack your sign-in page are put on a block list in Okta.")},
	{"the description is of the founders", "Clearance Desk", "description.company", text("app_description", "Founded in 2009 by two former facility security officers, Clearance Desk is headquartered in Reston, Virginia, employs 140 people and serves 300 suppliers. We help Okta customers to keep program groups in line with clearances.")},
	{"the description has the set-up", "Oxbow Water SCADA", "description.instructions", text("app_description", "Oxbow Water SCADA reads Okta's System Log to close remote sessions. To set it up, go to Applications > API Service Integrations in your Admin Console, select Oxbow Water SCADA, copy the client ID and paste it under Operators > Session policy.")},
	{"the description has what it costs", "Vino Cellar ERP", "description.price", text("app_description", "Vino Cellar ERP follows grapes from vineyard to bottle. Okta Workflows gives seasonal workers a badge and closes it after the season. Free up to 50 pickers, then €2 per picker and month.")},
	{"the description was pasted again", "TwelveTone", "description.twice", text("app_description", "TwelveTone is a licence server for music software. Schools and studios use Okta Workflows to lend plug-in licences to students, extend a loan, and end it. TwelveTone is a licence server for music software. Schools and studios use Okta Workflows to lend plug-in licences to students, extend a loan, and end it.")},
	{"the description stops in its last line", "Keystone Access Review", "description.unfinished", text("app_description", "Quarterly access reviews without spreadsheets. Keystone Access Review reads users, groups, apps and admin roles from Okta, sends each manager a short list, and gives")},
	{"the description was typed fast", "Lojistik Takip", "description.spelling", text("app_description", "Lojistik Takip follows trucks and drivers for freight companies in Turkey. The Okta Workflows conector opens a driver acount when a driver is hired, changes the vehicle, and closes it when the driver leaves.")},
	{"the description has entities of HTML", "Orchard & Byrne Trust Accounting", "description.markup", text("app_description", "Orchard &amp; Byrne Trust Accounting compares its own permissions with the groups in Okta every night&nbsp;and lists what doesn&#39;t match. The answers of the compliance partner are kept for seven years.")},
	{"the description chats", "Backfill", "description.tone", text("app_description", "Dave off sick again? Ugh, we've all been there! Backfill has totally got your back, folks: it suspends absentees in Okta and lends their groups to the stand-in. Easy peasy.")},
	{"the description has the name before the rebranding", "Pfadfinder", "description.names-app", text("app_description", "OrgLotse shows who reports to whom in large German companies and lets HR try out reorganizations. OrgLotse imports people, managers and departments from Okta every night.")},
	{"the description promises next spring", "Drip-Dry Linen Service", "description.today", text("app_description", "Drip-Dry Linen Service counts uniforms for hotels and hospitals. A flow in Okta Workflows orders a set for a new colleague. Asking for the set back will be supported from spring 2027.")},
	{"marketing still has to write the description", "Kintai Q", "description.placeholder", text("app_description", "[final copy from marketing to follow] Kintai Q is a time and attendance service in Japan. Its cards for Okta Workflows register new employees and close their timesheet on the last working day.")},
	{"the description is from another marketplace", "Mokuzai Trade", "leftovers.other-platform", text("app_description", "Mokuzai Trade is an exchange for timber. With this Zapier app, members admit traders, set their daily limit and suspend them when somebody is deactivated in Okta.")},
	{"the description has the hotline", "Helvetia Sign-off", "description.link", text("app_description", "Helvetia Sign-off applies qualified electronic signatures under Swiss and EU law. From Okta Workflows you can order, use and revoke signing certificates. Questions? +41 44 508 31 74 or helvetia-signoff.ch/kontakt")},
	{"the description is in capitals", "Cargo Eight", "description.shouting", text("app_description", "CARGO EIGHT BOOKS SPACE ON TRAINS BETWEEN EUROPE AND CENTRAL ASIA. THE CONNECTOR LETS OKTA WORKFLOWS OPEN AND CLOSE DESK ACCOUNTS FOR AGENTS, AND ASSIGN THE CORRIDORS THEY MAY SELL.")},
	{"the description invites to a trial", "Tilda Benefits", "description.call", text("app_description", "Tilda Benefits gives employees one card for lunch, gym and travel, and reads from Okta who works for you. Sign up today and let our team show you how much your people will love it.")},
	{"the description promises single sign-on", "Umbrella for Schools", "description.protocol", text("app_description", "Umbrella for Schools is a safeguarding record for schools. Teachers log in with one click through Okta SSO (SAML 2.0), and leavers are deprovisioned with SCIM.")},

	// Use cases and scopes
	{"detection without the log", "S3NTRY", "usecases.logging", scoped("okta.users.read Names of the people in alerts\nokta.sessions.read Sessions of the people in alerts")},
	{"suspending with a scope for reading", "Nordkap Rota", "usecases.lifecycle", scoped("okta.users.read Suspends people at the end of a contract")},
	{"signals as a group", "Mirador", "usecases.risk", scoped("okta.users.read Finds users by email\nokta.groups.manage Puts users whose password was leaked into a group")},
	{"every use case that sounds good", "Evidently SOC 2", "usecases.room", uses("Identity Governance and Administration (IGA)", "Centralized Logging", "Automation", "Zero Trust", "Directory and HR Sync")},
	{"a scope that writes goes without saying", "Aurora EHR", "scopes.manage-reason", scoped("okta.users.manage")},
	{"a review that reads may write", "Keystone Access Review", "scopes.write", scoped("okta.users.manage Reads who has access\nokta.groups.manage Reads through which group\nokta.apps.read To which app\nokta.roles.read Who is an admin")},
	{"read beside manage", "Garancy by Beta Systems", "scopes.redundant", scoped("okta.users.read Accounts to be certified\nokta.groups.read Memberships to be certified\nokta.groups.manage Removes members who were rejected\nokta.apps.manage Removes assignments that were rejected")},
	{"a scope for some customers", "Garancy by Beta Systems", "scopes.optional", scoped("okta.users.read Accounts to be certified\nokta.groups.manage Removes members who were rejected\nokta.apps.manage Removes assignments. Customers who don't want this can leave the scope out.")},
	{"a reason that refers to a call", "Clearance Desk", "scopes.reason", scoped("okta.groups.manage As discussed on our call\nokta.users.read Finds people by employee number")},
	{"one more scope in an update", "Quantum Parking", "update.scopes-added", and(text("existing_changes", "Garages can be limited to Okta groups now, so we read groups too."), scoped("okta.users.read Drivers and their plates\nokta.schemas.read Lists custom attributes to choose from\nokta.groups.read Limits a garage to groups"))},
	{"the same words for each scope", "Backfill", "scopes.same-reason", scoped("okta.users.manage Lets Backfill manage cover during an absence\nokta.groups.manage Lets Backfill manage cover during an absence")},

	// Contacts
	{"help is at Outlook", "Sløyfe", "support.free-mail", support("sloyfe.help@outlook.com")},
	{"help is the front page", "Unda MDM", "support.home-page", support("https://unda.io")},
	{"help is Marie-Ève", "Testament Legal", "support.person", support("marie-eve.tremblay@testamentlegal.ca")},
	{"the phone is written as one dials in Poland", "Cargo Eight", "support.phone", support("agents@cargo8.eu 22_307_55_19")},
	{"help is a Slack community by invitation", "Copydeck", "support.invitation", support("https://join.slack.com/t/copydeck-writers/shared_invite/zt-2k9q1")},
	{"help is sales", "TwelveTone", "support.other-team", support("sales@twelvetone.audio")},
	{"help doesn't read", "Quantum Parking", "support.no-reply", support("donotreply@quantumparking.com")},
	{"the escalation contact is at Yandex", "Lojistik Takip", "escalation.free-mail", text("escalation_contact", "lojistiktakip@yandex.com.tr")},
	{"the escalation contact is client services", "Yes&No", "escalation.queue", text("escalation_contact", "clientservices@yesandno.co")},
	{"the escalation contact is an engineer with initials", "Hadron LIMS", "escalation.person", text("escalation_contact", "b.okafor@hadronlims.com")},
	{"one mailbox for everything", "Mokuzai Trade", "escalation.same-as-support", text("escalation_contact", "Desk@mokuzai.trade")},
	{"the escalation contact is partner marketing", "Saffron Table POS", "escalation.other-team", text("escalation_contact", "partnermarketing@saffrontable.in")},
	{"the escalation contact is the integrator's", "Kintai Q", "escalation.domain", text("escalation_contact", "kintai-okta@sier-partners.co.jp")},
	{"the escalation contact is Okta's", "Zero Ridge ITDR", "escalation.okta", text("escalation_contact", "oin@okta.com")},
	{"the support mail is from the form's placeholder", "Gatewatch Bot Shield", "leftovers.example-domain", support("support@example.org +44_20_3807_1162")},

	// Test accounts
	{"the account is before production", "Pronto Lockers", "test.production", text("test_url", "https://console.preprod.prontolockers.it/login")},
	{"the address was copied in the middle of signing in", "Fabel", "test.static", text("test_url", "https://farm.fabel.studio/oauth/authorize?client_id=fabel-web&state=8f2c17d0&nonce=77ab01&redirect_uri=https%3A%2F%2Ffarm.fabel.studio%2Fcb")},
	{"Rafael has the code", "Passarela", "test.second-factor", text("test_instructions", "Channels > Okta > Connect, then Send test code. The login asks for a code that goes to the mobile of Rafael; please ask him on WhatsApp (office hours of Brasília).")},
	{"not applicable", "Backfill", "test.instructions", text("test_instructions", "N/A")},
	{"a second account with its passphrase", "Orchard & Byrne Trust Accounting", "test.password-written", text("test_instructions", "Compliance > Okta > Connect, then \"Compare now\". To see it as a solicitor, use ta.solicitor@orchardbyrne.ie with the passphrase Turf-Kettle-Lough-88.")},
	{"the tenant comes in December", "Pfadfinder", "test.ready", text("test_instructions", "Administration > Data sources > Okta, \"Import now\". The tenant will be provisioned by our operations team on 4 December.")},
	{"two weeks of trial", "Evidently SOC 2", "test.lasting", text("test_instructions", "Connections > Okta > Connect, then Run checks. The workspace is on a 14-day trial.")},
	{"instructions for Turks", "Lojistik Takip", "test.language", text("test_instructions", "Panele giriş yaptıktan sonra Sürücüler menüsünden listeyi açın. Akışların sonucu burada görünür. Hesap filo yöneticisi yetkisine sahiptir, lütfen verileri silmeyin.")},
	{"Dana's own account", "Clearance Desk", "test.username-person", text("test_username", "dana.whitfield@clearancedesk.com")},
	{"the username is to follow", "Ledger & Loom", "test.username-placeholder", text("test_username", "to be provided")},
	{"the username is at Hotmail", "Umbrella for Schools", "test.username-free-mail", text("test_username", "stexamples.office@hotmail.co.uk")},
	{"the account can look only", "Cargo Eight", "test.rights", text("test_instructions", "Desk > Agents. For safety the account is a read-only viewer. For every flow, the description says what is tested and which answer is right.")},
	{"the address is of a lost password", "4Corners Rostering", "test.sign-in-page", text("test_url", "https://roster.4corners.com.au/forgot-password")},
	{"the steps are in a wiki", "Gatewatch Bot Shield", "test.instructions-elsewhere", text("test_instructions", "Please follow the steps on our internal wiki (Partners > Okta > Review), your partner manager has access.")},
	{"the account is on Azure's domain", "Bricoleur", "test.own-domain", text("test_url", "https://bricoleur-comptoir.azurewebsites.net/connexion")},
	{"passwords are off", "Drip-Dry Linen Service", "test.password-works", text("test_instructions", "Hotel \"Voorbeeld\". Password login is switched off for this hotel, please use the Okta SSO button. Flow descriptions list test and expectation.")},
	{"the account is Okta's own sign-in", "Tilda Benefits", "test.not-okta", text("test_url", "https://tildabenefits.okta.com/app/UserHome")},

	// Suites
	{"the suite was exported before the last fix", "Sløyfe", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), "1.5.9", flowsFor([]string{"addPerson Add Person", "tickItem Tick Item", "removePerson Remove Person"})...)
		return s
	}},
	{"only what is new is tested", "Hadron LIMS", "suite.actions", exports(flowsFor([]string{"withdrawRights Withdraw Rights", "customAPIAction Custom API Action"})...)},
	{"a token of GitHub reports the result", "Copydeck", "suite.secrets", exports(append(flowsFor([]string{"inviteWriter Invite Writer", "handOverDrafts Hand Over Drafts"}), flow{name: "List projects and open an issue", description: "Lists projects, expects two.", methods: []string{"listProjects"}, input: map[string]any{"headers": map[string]any{"value": "Authorization: token " + "ghp_" + "Zk3vR8tQ1mXw6LbN9cYh2JdF7sGa4PeU0oKi"}}})...)},
	{"a live key in a header", "Testament Legal", "suite.possible-secrets", exports(append(flowsFor([]string{"openVault Open Vault", "handOverFiles Hand Over Files"}), flow{name: "Lock vault", description: "Locks the vault, expects 204.", methods: []string{"lockVault"}, input: map[string]any{"headers": map[string]any{"value": `{"X-Api-Key":"` + "tl_live_" + `9qVx2LmZ7rTk4WnBc8HsYf3JdGa6UePo"}`}}})...)},
	{"a colleague's address", "Bricoleur", "suite.personal-data", exports(append(flowsFor([]string{"blockTillCode Block Till Code", "listShops List Shops", "customAPIAction Custom API Action"}), flow{name: "Create till code", description: "Creates a code, expects six digits.", methods: []string{"createTillCode"}, input: map[string]any{"email": map[string]any{"value": "jeanne.marchand@orange.fr"}}})...)},
	{"a server in the office", "Ledger & Loom", "suite.private-hosts", exports(append(flowsFor([]string{"grantBooks Grant Books", "setLimit Set Approval Limit", "revokeBooks Revoke Books"}), flow{name: "Custom call", description: "Lists books, expects three.", methods: []string{"customAPIAction"}, input: map[string]any{"url": map[string]any{"value": "http://books01.loom.local:9000/api/books"}}})...)},
	{"three flows are called Test", "Mokuzai Trade", "suite.flows-named", exports(flow{name: "Test", description: "Admits a trader, expects an ID.", methods: []string{"admitTrader"}}, flow{name: "Test", description: "Sets a limit, expects the same.", methods: []string{"setLimit"}}, flow{name: "Test", description: "Suspends, expects true.", methods: []string{"suspendTrader"}})},
	{"flows are numbered and no word is said", "Fabel", "suite.tests-listed", and(text("test_instructions", "Studio \"Sample Shorts\", producer role. Seats shows who has one."), exports(flow{name: "Flow 1", methods: []string{"giveSeat"}}, flow{name: "Flow 2", methods: []string{"setBudget"}}, flow{name: "Flow 3", methods: []string{"takeSeatBack"}}))},
	{"the suite is of the connector in the old org", "Cargo Eight", "suite.uses-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("cargo8_"+"5b2f0c9d1e7a4836bb10f2c4d6e8a091", "1.1.5", flowsFor([]string{"openDesk Open Desk", "closeDesk Close Desk", "assignCorridor Assign Corridor", "customAPIAction Custom API Action"})...)
		return s
	}},

	// Documents
	{"the documentation is of the first release", "Helvetia Sign-off", "docs.version", shows(oin.UserDocs, docsManual("Helvetia Sign-off", "1.0.0", "Order Certificate", "Request Signature", "Revoke Certificate"))},
	{"a card was renamed in the connector alone", "Vino Cellar ERP", "docs.cards", shows(oin.UserDocs, docsManual("Vino Cellar ERP", "1.1.1", "Give Badge", "Move Picker", "Close Badge"))},
	{"the API is on request", "Mokuzai Trade", "docs.api-reference", shows(oin.APIDocs, "# Mokuzai Trade API\nConnect your desk to the exchange.\nOur API is available to members. Ask your account manager for the PDF and your keys. Trusted by 80 sawmills.")},
	{"the documentation is in Turkish", "Lojistik Takip", "pages.language", shows(oin.UserDocs, "# Okta Workflows için Lojistik Takip\nBu sayfa bağlayıcının 1.0.2 sürümünü anlatır.\n## Yetkilendirme (Authorization)\n1. Okta Workflows konsolunda Connections sayfasını açın.\n2. Yeni bağlantı ekleyin ve Lojistik Takip seçin.\n3. API anahtarını yapıştırın ve kaydedin.\n## Open Driver Account\nYeni bir sürücü hesabı açar. Ad, soyad ve ehliyet numarası zorunludur.\n## Change Vehicle\nSürücünün aracını değiştirir.\n## Close Driver Account\nSürücünün hesabını kapatır.\n## Custom API Action\nHer türlü çağrı için kullanılır.")},
	{"the guide tells how good it is", "4Corners Rostering", "guide.steps", shows(oin.ConfigGuide, "# 4Corners Rostering + Okta\nOne source of truth for your crews.\nWhen people join in Okta, they're on the roster. It just works. Simply enter your Okta domain, client ID and client secret and you're away. Talk to our team about your site.")},
	{"the secret is sent to the help desk", "Tilda Benefits", "guide.credentials-sent", shows(oin.ConfigGuide, "# Okta as people source for Tilda Benefits\n## Before you start\nYou need to be a super admin in Okta.\n## Steps\n1. In Okta, open Applications > API Service Integrations and add Tilda Benefits.\n2. Authorize it and copy the client ID and the client secret.\n3. Email your Okta domain, client ID and client secret to employers@tildabenefits.com.\n4. We'll switch on the sync within one working day.\n## Troubleshooting\nWrite to us.")},
	{"the guide is of the former product", "Redline E-Discovery", "guide.about-app", shows(oin.ConfigGuide, guideHelpCentre("HoldFast Legal", "Setup > Directory"))},
	{"the guide is for SAML", "Nordkap Rota", "guide.other-type", shows(oin.ConfigGuide, "# Nordkap Rota and Okta\n## Prerequisites\nAn Okta admin and a Nordkap Rota administrator.\n## Configuration steps\n1. In Okta, open Applications and add Nordkap Rota.\n2. On the Sign On tab, copy the metadata URL of the identity provider.\n3. In Nordkap Rota, open Settings > Single sign-on and paste it.\n4. Set the Audience URI and the ACS URL and choose EmailAddress as Name ID format.\n5. Assign people and test SAML.\n## Troubleshooting\nCheck the signing certificate.")},
	{"the guide has customers build an app of their own", "Umbrella for Schools", "guide.own-app", shows(oin.ConfigGuide, "# Connecting Okta to Umbrella for Schools\n## Before you start\nYou need an Okta administrator.\n## Steps\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Choose API Services and click Next.\n3. Call it Umbrella for Schools and save.\n4. On Okta API Scopes, grant okta.users.read and okta.groups.read.\n5. Copy your Okta domain, the client ID and the client secret into Settings > Staff source > Okta.\n## Troubleshooting\nCheck the scopes.")},
	{"the guide leaves out the secret", "Aurora EHR", "guide.three-values", shows(oin.ConfigGuide, "# Aurora EHR and Okta\n## Before you start\nAsk your Okta administrator for help.\n## Steps\n1. In Okta, open Applications > API Service Integrations.\n2. Add Aurora EHR and authorize it.\n3. In Aurora EHR, open Integrations > Okta.\n4. Type your Okta domain and press Connect.\n## Troubleshooting\nCall the help desk.")},
	{"the guide has an SSWS token", "Oxbow Water SCADA", "guide.api-token", shows(oin.ConfigGuide, "# Oxbow Water SCADA: Okta\n## Requirements\nSuper admin.\n## Steps\n1. In Okta, open Security, then API, then the Tokens tab.\n2. Create a token called oxbow and keep it.\n3. In Oxbow, open Operators > Session policy > Okta.\n4. Enter your Okta domain and the token. Requests are sent with Authorization: SSWS.\n## Troubleshooting\nTokens end after 30 days without use.")},
	{"the guide is a film", "RFP360 Vault", "guide.video", shows(oin.ConfigGuide, "# Okta directory sync\nWatch this 4-minute video to learn how to connect RFP360 Vault with Okta.\nPlay video. 4:12\nOkta domain, client ID and client secret are shown at 1:40.\nWas this helpful?")},
	{"the guide waits for screenshots", "Keystone Access Review", "guide.no-template", shows(oin.ConfigGuide, guidePlain("Keystone Access Review", "Sources > Okta")+"\n[INSERT SCREENSHOT HERE]\nReplace <company> by the customer's name.")},
	{"the guide is for learners who sign in", "Groundcrew", "pages.open-to-all", responds(oin.ConfigGuide, check.LinkSignIn, "leads to learn.groundcrew.aero/login")},
	{"the guide mentions Okta nowhere", "Pfadfinder", "guide.about-okta", shows(oin.ConfigGuide, "# Pfadfinder: connect your directory\n## Prerequisites\nAn administrator of your identity provider.\n## Steps\n1. Create credentials with your identity provider.\n2. Open Administration > Data sources.\n3. Enter domain, client ID and client secret.\n4. Press Import now.\n## Troubleshooting\nCheck the credentials.")},
	{"the guide takes tokens from a custom server", "Mirador", "guide.custom-server", shows(oin.ConfigGuide, guidePlain("Mirador", "Integraciones > Okta")+"\nAs token URL enter https://yourcompany.okta.com/oauth2/default/v1/token.")},

	// Links
	{"the guide is open in an editor", "Sovereign Key Manager", "links.editor", text("config_guide", "https://docs.google.com/document/d/1mVz8KqT3wXr5YbN7cLh9JdF2sGa4PeU6oBiRt0Ey/edit#heading=h.x1k9")},
	{"the guide is a preview with a token", "VersionTree", "links.secret", text("config_guide", "https://versiontree.dev/docs/okta?preview_token=9b1f4c07e2d84a6fa3c5")},
	{"the documentation is the front page", "Fabel", "links.website-as-docs", text("user_docs", "https://fabel.studio/")},
	{"one guide for sync and cards", "CX1 Contact Centre", "links.guide-per-type", text("config_guide", "https://docs.cx1.com.sg/okta/workflows")},
	{"the guide is on the team's SharePoint", "S3NTRY", "links.workspace", text("config_guide", "https://s3ntry.sharepoint.com/:w:/s/Product/Eb3kTq8WmXpLr0ZsVn5c")},
	{"the guide is shortened", "Backfill", "links.short", text("config_guide", "https://bit.ly/backfill-okta")},
	{"the guide is a preview of a branch", "Zero Ridge ITDR", "links.temporary", text("config_guide", "https://zeroridge-docs-git-okta-guide-zr.vercel.app/response/okta")},
	{"the website counts clicks", "Testament Legal", "links.tracking", text("app_website", "https://testamentlegal.ca/?utm_source=linkedin&utm_campaign=okta")},
	{"the website is without TLS", "Pfadfinder", "links.https", text("app_website", "http://www.pfadfinder-software.de/en/")},
	{"one page for users and developers", "Yes&No", "links.docs-and-reference", text("api_docs", "https://yesandno.co/docs/okta/")},
	{"the guide has a port", "Clearance Desk", "links.plain-host", text("config_guide", "https://clearancedesk.com:8443/docs/okta")},

	// Updates
	{"the version stays", "Arbor Donations", "update.version-same", arborRelease("2.3.1")},
	{"the version goes back", "Arbor Donations", "update.version-back", arborRelease("2.2.9")},
	{"the note is of anything", "Arbor Donations", "notes.empty", func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: "changed", Value: "misc. updates, see changelog"}}}
		return s
	}},
	{"the product is renamed in passing", "Arbor Donations", "update.name-changed", text("app_name", "Arbor Giving")},
	{"the update is as before", "Quantum Parking", "update.nothing-changed", text("app_description", "Quantum Parking hands out spaces in office garages by rota, lottery or seniority. It keeps its list of drivers in step with Okta.")},

	// Icons
	{"the icon is a scan on nearly white", "Unda MDM", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Abs(x-100)+math.Abs(y-100) < 85 {
			return coral
		}
		return color.NRGBA{249, 249, 248, 255}
	}))},
	{"the icon is as in an app store", "TwelveTone", "icon.rounded-corners", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		dx, dy := math.Max(0, math.Abs(x-99.5)-72), math.Max(0, math.Abs(y-99.5)-72)
		if dx*dx+dy*dy > 28*28 {
			return clear
		}
		if math.Mod(x, 40) < 18 && y > 60 && y < 150 {
			return white
		}
		return coral
	}))},
	{"the icon has room all around", "Drip-Dry Linen Service", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Abs(x-100) < 40 && math.Abs(y-100) < 36 && math.Abs(x-100)+math.Abs(y-100) < 60 {
			return teal
		}
		return clear
	}))},
	{"the icon is black on nothing", "Groundcrew", "icon.contrast-on-dark", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 100, 100, 96) && !inDisc(x, y, 100, 60, 48) && math.Abs(x-y) > 6 {
			return black
		}
		return clear
	}))},
	{"the icon is one color", "Yes&No", "icon.placeholder", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA { return color.NRGBA{72, 96, 180, 255} }))},
	{"the icon is lying", "Orchard & Byrne Trust Accounting", "icon.not-square", func(s check.Subject) check.Subject {
		file := *s.Answers[oin.AppIcon].File
		file.Width, file.Height = 244, 156
		s.Answers[oin.AppIcon] = oin.Value{File: &file}
		return pictureOf(drawn(244, 156, func(x, y float64) color.NRGBA {
			if inDisc(x, y, 80, 78, 74) || inDisc(x, y, 164, 78, 74) {
				return teal
			}
			return clear
		}))(s)
	}},
}

// arborRelease submits another version of the connector of Arbor Donations, with a suite and
// documentation of the same version.
func arborRelease(version string) func(check.Subject) check.Subject {
	cards := []string{"addVolunteer Add Volunteer", "readConsent Read Consent", "endAccess End Access", "customAPIAction Custom API Action"}
	return and(
		text("connector_version", version),
		exports(flowsFor(cards)...),
		shows(oin.UserDocs, docsCards("Arbor Donations", version, "Add Volunteer", "Read Consent", "End Access")),
		facts(func(f *check.Facts) { f.Connectors[0].Version = version }),
	)
}
