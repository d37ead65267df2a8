package labelled

import (
	"image/color"
	"math"
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// canalFlows returns a flow for each action of a vendor, except for some methods.
func canalFlows(of string, except ...string) []flow {
	for _, v := range canalVendors {
		if v.name == of {
			return slices.DeleteFunc(flowsFor(v.actions), func(f flow) bool { return slices.Contains(except, f.methods[0]) })
		}
	}
	panic("there is no vendor " + of)
}

// canalCard returns a change of the suite that adds a flow with a value in a card.
func canalCard(of, method, field, value string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		extra := flow{name: "Second run", description: "Runs the card with other data and expects the same output.", methods: []string{method}, input: map[string]any{field: map[string]any{"value": value}}}
		return exports(append(canalFlows(of), extra)...)(s)
	}
}

// canalPlate returns what fills a frame of 200 by 200 with a plate whose corners are round,
// and a mark on it.
func canalPlate(x, y float64) color.NRGBA {
	dx, dy := max(math.Abs(x-99.5)-59.5, 0), max(math.Abs(y-99.5)-59.5, 0)
	switch {
	case math.Hypot(dx, dy) > 40:
		return clear
	case math.Abs(x-100)+math.Abs(y-100) < 62:
		return white
	}
	return teal
}

// canalMistakes are single mistakes in the submissions of [canalVendors].
var canalMistakes = []mistake{
	// Names
	{"the name has Okta after a dash", "Dunlin Licence Ledger", "name.okta", text("app_name", "Dunlin Licence Ledger - Okta")},
	{"the connector's number is in the name", "Vistula Expenses", "name.version", text("app_name", "Vistula Expenses 2.1")},
	{"the name is marked as beta", "Beaconrock Paging", "name.trial", text("app_name", "Beaconrock Paging BETA")},
	{"the name says Workflows connector", "Hibiscus Volunteers", "name.suffix", text("app_name", "Hibiscus Volunteers Workflows Connector")},
	{"two letters of the name are swapped", "Palisade Access Reviews", "name.misspelled", text("app_name", "Palisade Acecss Reviews")},
	{"the name goes on with a promise", "Quillwort Contracts", "name.short", text("app_name", "Quillwort Contracts: never miss a renewal deadline again")},
	{"the German form of the company", "Seetal Staff Register", "name.marks", text("app_name", "Seetal Staff Register AG")},
	{"the name isn't final", "Kea Lab Booking", "name.placeholder", text("app_name", "My new app")},
	{"an older entry of another company", "Halyard Log Vault", "name.other-org", catalog(check.CatalogName{Name: "Halyard Log Vault", Alike: 1})},

	// Whether it exists
	{"their own entry was forgotten", "Taiga Service Desk", "exists.in-catalog", catalog(check.CatalogName{Name: "Taiga Service Desk", Own: true, Alike: 1})},
	{"No, though it's an update", "Tamarind People", "exists.on-update", update(text("exists_in_oin", oin.No, "app_description", "Tamarind People is an HR system for factories, tea estates and hotels in Sri Lanka. Hiring an employee creates the user in Okta, a transfer updates the department, and a resignation deactivates the user."))},
	{"the changes are what was asked for", "Bergamot Surveys", "exists.changes", text("existing_changes", "As discussed with your team")},
	{"the existing name is a sentence", "Larkspur Training", "exists.name-plain", text("existing_name", "It was submitted by our former CTO, not sure under which name")},
	{"the catalog has no such name", "Bergamot Surveys", "exists.name-known", and(text("existing_name", "Employee Pulse"), facts(func(f *check.Facts) { f.ExistingOf, f.Existing = oin.NameKey("Employee Pulse"), nil }))},

	// Websites
	{"the website is the app's own front door", "Sampaguita Benefits", "website.sign-in", text("app_website", "https://portal.sampaguitabenefits.ph/login")},
	{"the website is on Facebook", "Hibiscus Volunteers", "website.profile", text("app_website", "https://www.facebook.com/hibiscusvolunteers")},
	{"the website is a repository", "Beaconrock Paging", "website.code", text("app_website", "https://gitlab.com/beaconrock/okta-workflows-connector")},
	{"the website is the terms", "Dunlin Licence Ledger", "website.about-product", text("app_website", "https://dunlinledger.co.uk/terms-of-service")},
	{"the website is the help center", "Ponderosa Parking", "website.docs", text("app_website", "https://help.ponderosaparking.com/")},

	// Use cases
	{"all five are taken", "Vistula Expenses", "usecases.room", uses("Automation", "Lifecycle Management", "Directory and HR Sync", "Identity Governance and Administration (IGA)", "Zero Trust")},
	{"logs without the log", "Dunlin Licence Ledger", "usecases.logging", and(uses("Automation", "Centralized Logging"), scoped("okta.apps.read App assignments\nokta.users.read Names of the people behind assignments"))},
	{"lifecycle by an inventory", "Pampa Asset Register", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"risk signals from an archive", "Sagaarkiv Deposit", "usecases.risk", uses("Centralized Logging", "Risk Signal Sharing")},
	{"a directory without people", "Halyard Log Vault", "usecases.directory", uses("Centralized Logging", "Directory and HR Sync")},
	{"MFA by an importer of names", "Larkspur Training", "usecases.mfa", uses("Directory and HR Sync", "Multifactor Authentication (MFA)")},

	// Descriptions
	{"only the surveys", "Bergamot Surveys", "description.value", text("app_description", "Bergamot Surveys asks employees about their work in short questionnaires. Managers compare the answers of their team with those of last year and agree on the next steps.")},
	{"the name with a verb", "Rijnmond Device Gate", "description.repeats-name", text("app_description", "Rijnmond Device Gate for Okta")},
	{"too few words", "Kea Lab Booking", "description.short", text("app_description", "Lab booking. Works with Okta Workflows.")},
	{"a gap to be filled", "Orbweaver Signals", "description.placeholder", appended("app_description", " [insert customer benefit here]")},
	{"a note from marketing", "Vistula Expenses", "description.placeholder", appended("app_description", " (TBC by marketing)")},
	{"it stops in the middle", "Tamarind People", "description.unfinished", retyped("app_description", "deactivates the user at the end of the notice period.", "deactivates the user at the")},
	{"the first half stands there again", "Halyard Log Vault", "description.twice", appended("app_description", " Halyard Log Vault stores security logs in low-cost object storage and keeps them searchable for seven years.")},
	{"everything in one sentence", "Taiga Service Desk", "description.one-sentence", text("app_description", "Taiga Service Desk is a ticket system for cities and hospitals whose tickets Okta Workflows can create, annotate and resolve.")},
	{"in Spanish", "Selva Fraud Watch", "description.language", text("app_description", "Selva Fraud Watch protege los portales de clientes de bancos en Colombia y Perú. Cuando detecta un fraude, eleva el nivel de riesgo del usuario en Okta hasta que un analista cierra el caso.")},
	{"in Polish", "Vistula Expenses", "description.language", text("app_description", "Vistula Expenses to oprogramowanie do rozliczania podróży służbowych i kart firmowych. Gdy pracownik zostaje zatrudniony, zmienia przełożonego lub odchodzi, Okta Workflows tworzy posiadacza karty, ustawia akceptującego lub blokuje kartę.")},
	{"a link for more", "Quillwort Contracts", "description.link", appended("app_description", " See www.quillwort.com/integrations for details.")},
	{"a hotline", "Sampaguita Benefits", "description.link", appended("app_description", " Our hotline is +63 2 8634 1075.")},
	{"how to install it", "Rijnmond Device Gate", "description.instructions", appended("app_description", " To get started, install the integration in Okta, copy the client secret, and paste it on the Identity page of the console.")},
	{"a discount", "Hibiscus Volunteers", "description.price", appended("app_description", " Charities get a 50% discount in the first year.")},
	{"a list in Markdown", "Palisade Access Reviews", "description.markup", appended("app_description", "\n\n## Benefits\n* **Faster** reviews\n* Complete `audit` evidence")},
	{"a row of exclamation marks", "Sampaguita Benefits", "description.shouting", retyped("app_description", "the last day of work.", "the last day of work!!!")},
	{"the most trusted one", "Anadolu Credential Check", "description.praise", retyped("app_description", "Anadolu Credential Check confirms", "Anadolu Credential Check is the most trusted platform in Turkey and confirms")},
	{"a viewer's rights", "Anadolu Credential Check", "test.rights", retyped("test_instructions", "Panel administrator.", "The user has the Viewer role, which can't change anything.")},
	{"unmatched and award-winning", "Orbweaver Signals", "description.praise", retyped("app_description", "Orbweaver Signals watches", "With unmatched accuracy, the award-winning Orbweaver Signals watches")},
	{"a promise of SCIM", "Quillwort Contracts", "description.protocol", appended("app_description", " Accounts are provisioned from Okta by SCIM.")},
	{"a check mark before each point", "Ferrybridge Rooms", "description.marks", appended("app_description", "\n✅ Easy for visitors\n✅ Easy for reception")},
	{"a joke among friends", "Beaconrock Paging", "description.tone", text("app_description", "Nobody likes being woken at 3 a.m., right? LOL, we sure don't! With Beaconrock Paging and Okta Workflows, you just wake that one poor soul who's on duty, and everyone else keeps snoring. You're welcome, folks!")},
	{"who paid for the company", "Orbweaver Signals", "description.company", appended("app_description", " Our company was started by three former intelligence officers and has raised 18 million dollars from leading investors.")},
	{"the company's offices", "Dhow Freight Desk", "description.company", appended("app_description", " We are a family business with headquarters in Dubai and offices in Muscat, Doha and Mumbai.")},
	{"a roadmap", "Mizuumi Identity Check", "description.today", appended("app_description", " Passports will be supported from next spring.")},
	{"what the release brings", "Kea Lab Booking", "description.today", appended("app_description", " New in version 1.3: reservations can be listed.")},
	{"better than another", "Beaconrock Paging", "description.competitor", appended("app_description", " Teams that switch from PagerDuty cut their bill in half.")},
	{"visit the website", "Opal Coast Library System", "description.call", appended("app_description", " Visit our website to download the free information pack.")},
	{"the calls and the scopes", "Manuka Campus Rolls", "description.technical", retyped("app_description", "It imports students and lecturers from Okta with their faculty", "A cron job sends GET requests to /api/v1/users and /api/v1/groups with the scopes okta.users.read and okta.groups.read, follows the pagination headers, and writes the rows to PostgreSQL")},
	{"an archive's typo", "Sagaarkiv Deposit", "description.spelling", retyped("app_description", "public authorities", "public authorites")},
	{"typos about equipment", "Pampa Asset Register", "description.spelling", retyped("app_description", "lists the equipment", "lists the equippment")},
	{"the verbs don't agree", "Tamarind People", "description.grammar", retyped("app_description", "Hiring an employee creates the user in Okta, a transfer updates the department", "When employee are hired, it create the user in Okta, a transfer are updating the department")},
	{"no articles", "Chettinad Key Desk", "description.grammar", retyped("app_description", "It compares the list of issued keys with the factors enrolled in Okta, and reminds employees who received a key but haven't enrolled it", "It compare list of issued key with factor enrolled in Okta, and remind employee which received key but not enroll it")},
	{"lines from a PDF", "Dunlin Licence Ledger", "description.line-breaks", text("app_description", "Dunlin Licence Ledger shows finance teams which software\nlicences are paid for but unused. It reads app assignments\nand recent sign-ins from Okta, compares them with invoices,\nand drafts a list of licences to cancel before each\nrenewal.")},
	{"the sister product's text", "Ferrybridge Rooms", "description.names-app", text("app_description", "Lockhouse Parcels tells people in shared office buildings that a parcel has arrived. With Okta Workflows, Lockhouse Parcels adds a new colleague to a building and removes someone who has left.")},

	// Contacts
	{"support is a consultant", "Selva Fraud Watch", "support.person", support("camila.restrepo@selvafraud.com")},
	{"support is at Yahoo", "Medina Fleet Pass", "support.free-mail", support("medinafleetpass@yahoo.fr")},
	{"support is billing", "Ponderosa Parking", "support.other-team", support("billing@ponderosaparking.com")},
	{"support is at a reseller", "Chettinad Key Desk", "support.domain", support("support@kaveri-infotech.in")},
	{"mail to support bounces", "Quillwort Contracts", "support.no-mail", and(support("support@mail.quillwort.com"), undeliverable("mail.quillwort.com"))},
	{"a national number", "Dunlin Licence Ledger", "support.phone", support("support@dunlinledger.co.uk 01865_590412")},
	{"support is the website's front page", "Palisade Access Reviews", "support.home-page", support("support@palisadereviews.com https://palisadereviews.com")},
	{"support is on Discord", "Beaconrock Paging", "support.invitation", support("support@beaconrock.dev https://discord.gg/wK7tNq3XyB")},
	{"escalation is at Gmail", "Hibiscus Volunteers", "escalation.free-mail", text("escalation_contact", "hibiscus.tech.team@gmail.com")},
	{"escalation is at a contractor", "Opal Coast Library System", "escalation.domain", text("escalation_contact", "afterhours@reefpoint-managed-it.com.au")},
	{"escalation is the head of engineering", "Vistula Expenses", "escalation.person", text("escalation_contact", "pawel.zielinski@vistulaexpenses.pl")},

	// Test accounts and instructions
	{"acceptance tests", "Mistral Field Teams", "test.production", text("test_url", "https://uat.mistral-teams.fr/login")},
	{"the admin console of an Okta org", "Ashanti Access Desk", "test.not-okta", text("test_url", "https://ashanti-admin.okta.com/admin/dashboard")},
	{"a demo on a host for prototypes", "Kea Lab Booking", "test.own-domain", text("test_url", "https://kea-booking.onrender.com/login")},
	{"a form for new customers", "Quillwort Contracts", "test.sign-in-page", text("test_url", "https://app.quillwort.com/register")},
	{"an invitation to be accepted once", "Orbweaver Signals", "test.static", text("test_url", "https://console.orbweaver.io/invitations/8d1f6a3e-52c7-4b90-9e14-c7a05f28d3b6/accept")},
	{"the account will be sent later", "Sagaarkiv Deposit", "test.username-placeholder", text("test_username", "will be sent separately")},
	{"the username of the product's owner", "Mizuumi Identity Check", "test.username-person", text("test_username", "kenji.watanabe@mizuumi.jp")},
	{"an admin and a user", "Ferrybridge Rooms", "test.username-one", text("test_username", "isvtest@okta.com (manager), guest@ferrybridgerooms.co.uk (visitor)")},
	{"the password again", "Rijnmond Device Gate", "test.password-in-text", and(appended("test_instructions", " Sign in with the password Sluis-41-Noord."), passwordIn(oin.TestInstructions))},
	{"the password of a second user", "Manuka Campus Rolls", "test.password-written", appended("test_instructions", " A lecturer's view is available too: lecturer1 / pw: Tui-Feather-88")},
	{"an invitation to a call", "Palisade Access Reviews", "test.instructions", text("test_instructions", "Our team is happy to show you the product in a call.")},
	{"the steps are in a wiki", "Selva Fraud Watch", "test.instructions-elsewhere", text("test_instructions", "The test procedure is described on our internal Confluence page \"Okta certification\".")},
	{"a text message at sign-in", "Tamarind People", "test.second-factor", appended("test_instructions", " After the password, a six-digit code is sent by SMS to our HR lead.")},
	{"sign-in through the vendor's own org", "Quillwort Contracts", "test.password-works", appended("test_instructions", " Passwords are disabled in this workspace. Sign in with the button Continue with Microsoft.")},
	{"the account is made on request", "Pampa Asset Register", "test.ready", appended("test_instructions", " Please write to us one day before your test, so that we can activate the user.")},
	{"thirty days", "Dunlin Licence Ledger", "test.lasting", appended("test_instructions", " Access to this workspace ends 30 days after the first sign-in.")},
	{"an employee's rights", "Seetal Staff Register", "test.rights", retyped("test_instructions", "The user is registrar of the sample municipality and the interface is in English.", "The interface is in English. The user is a normal employee and cannot open Administration.")},
	{"in Dutch", "Rijnmond Device Gate", "test.language", text("test_instructions", "Meld u aan als beheerder. Vul de gegevens in bij Identiteit > Okta en klik op Lezen. Onder Regels > Nieuw staan daarna de groepen en het beleid die zijn gelezen.")},

	// Scopes
	{"managing without a reason", "Seetal Staff Register", "scopes.manage-reason", scoped("okta.users.manage")},
	{"a reason that repeats the scope", "Mizuumi Identity Check", "scopes.reason", scoped("okta.users.manage To manage users")},
	{"an inventory that may change users", "Pampa Asset Register", "scopes.write", scoped("okta.users.manage Names, email addresses and status of employees")},
	{"hiring with a right to read", "Tamarind People", "scopes.read", and(uses("Directory and HR Sync"), scoped("okta.users.read Names and departments of employees"))},
	{"only for large customers", "Chettinad Key Desk", "scopes.optional", scoped("okta.users.read Lists users with their enrolled factors\nokta.authenticators.read Optional. Can be left out by customers with one kind of key")},
	{"brands for an archive", "Sagaarkiv Deposit", "scopes.unrelated", scoped("okta.logs.read Retrieves the events that are archived\nokta.brands.read")},
	{"one reason for two rights", "Selva Fraud Watch", "scopes.same-reason", and(retyped("app_description", "it raises the user's risk level in Okta", "it ends the user's sessions and raises the risk level in Okta"), scoped("okta.userRisk.manage Needed to protect customers of the bank\nokta.sessions.manage Needed to protect customers of the bank\nokta.users.read Finds the user of a case by email address"))},
	{"a token beside the secret", "Dunlin Licence Ledger", "api.token", retyped("test_instructions", "fill in the connection, and press Import.", "fill in the Okta domain and an SSWS token of a super admin, and press Import.")},

	// Links, guides and documents
	{"the website of a campaign", "Orbweaver Signals", "links.tracking", text("app_website", "https://www.orbweaver.io/?utm_campaign=oktane26&utm_source=booth")},
	{"the documents are in a workspace", "Dhow Freight Desk", "links.workspace", text("user_docs", "https://dhowfreight.atlassian.net/wiki/spaces/PROD/pages/48103425/Okta+Workflows")},
	{"the guide is Okta's", "Palisade Access Reviews", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/apps-api-service-integrations.htm")},
	{"the reference is the user's page", "Kea Lab Booking", "links.docs-and-reference", text("api_docs", "https://kealabs.co.nz/booking/docs/okta-workflows")},
	{"the guide of the connector once more", "Mistral Field Teams", "links.guide-per-type", text("config_guide", "https://docs.mistral-teams.fr/en/okta-workflows")},
	{"the guide was moved", "Pampa Asset Register", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 404")},
	{"the reference needs an account", "Quillwort Contracts", "pages.open-to-all", responds(oin.APIDocs, check.LinkSignIn, "leads to app.quillwort.com/signin")},
	{"the guide comes soon", "Chettinad Key Desk", "pages.finished", shows(oin.ConfigGuide, "# Okta guide for Chettinad Key Desk\nOur writers are still working on this page. Content coming soon.")},
	{"the guide sets up SCIM", "Tamarind People", "guide.other-type", shows(oin.ConfigGuide, "# Okta provisioning for Tamarind People\n## Requirements\nAn Okta admin and an HR administrator.\n## Steps\n1. In Okta, open the Tamarind People app and choose Provisioning.\n2. Select Configure API Integration and enter the SCIM base URL.\n3. Paste the SCIM bearer token from Company > Apps.\n4. Turn on Create Users, Update User Attributes and Deactivate Users.\n5. Save.\n## Problems\nCheck the SCIM base URL.")},
	{"the guide is about importing spreadsheets", "Manuka Campus Rolls", "guide.about-okta", shows(oin.ConfigGuide, "# Importing people into Manuka Campus Rolls\n## Before you begin\nYou need a spreadsheet with one row for each person.\n## Steps\n1. Go to Setup > People.\n2. Choose Upload spreadsheet.\n3. Match the columns.\n4. Click Import now.\n## Problems\nEmpty rows are skipped.")},
	{"the guide is a story", "Larkspur Training", "guide.steps", shows(oin.ConfigGuide, "# Larkspur Training and Okta\nYou can add Larkspur Training in the Okta Admin Console under Applications > API Service Integrations and authorize it there. Okta then shows the client secret, which belongs, with the client ID and your Okta domain, on the page Settings > Okta of Larkspur Training. Afterwards workers are imported every morning.")},
	{"the guide wants an app of one's own", "Halyard Log Vault", "guide.own-app", shows(oin.ConfigGuide, "# Okta logs in Halyard Log Vault\n## Steps\n1. In the Okta Admin Console, open Applications > Applications and click Create App Integration.\n2. Choose API Services and name the app Halyard Log Vault.\n3. On the Okta API Scopes tab, grant okta.logs.read.\n4. Copy the client ID and the client secret.\n5. In Halyard Log Vault, open Sources > Okta, and enter the Okta domain, the client ID and the client secret.\n## Troubleshooting\nCheck that the scope is granted.")},
	{"the guide wants the secret by ticket", "Rijnmond Device Gate", "guide.credentials-sent", shows(oin.ConfigGuide, "# Connecting Okta to Rijnmond Device Gate\n1. In the Okta Admin Console, open Applications > API Service Integrations and click Add Integration.\n2. Select Rijnmond Device Gate and click Install & Authorize.\n3. Copy the Okta domain, the client ID and the client secret.\n4. Send these three values to support@rijnmondgate.nl. An engineer enters them for you within two working days.\n## Questions\nCall our service desk.")},
	{"the documents are of an earlier version", "Taiga Service Desk", "docs.version", shows(oin.UserDocs, docsProse("Taiga Service Desk", "1.2.0", "Create Ticket", "Add Note", "Resolve Ticket"))},
	{"a card has no topic", "Opal Coast Library System", "docs.cards", shows(oin.UserDocs, docsManual("Opal Coast Library System", "3.0.1", "Issue Pass", "Withdraw Pass"))},
	{"the API page is a price list", "Dhow Freight Desk", "docs.api-reference", shows(oin.APIDocs, "# APIs for your logistics\nConnect your systems with ours. Choose the Starter, Growth or Enterprise plan, and our consultants will help you to save time with every shipment. Talk to us today.")},

	// Suites, icons and updates
	{"a card is never run", "Medina Fleet Pass", "suite.actions", exports(canalFlows("Medina Fleet Pass", "deleteDriver")...)},
	{"the cards are of the last version", "Sampaguita Benefits", "suite.version", exportedAt("1.0.4", canalFlows("Sampaguita Benefits")...)},
	{"the flows have numbers only", "Hibiscus Volunteers", "suite.tests-listed", and(retyped("test_instructions", " Expected results are in the flow descriptions.", ""), exports(flow{name: "Flow 1", methods: []string{"inviteVolunteer"}}, flow{name: "Flow 2", methods: []string{"recordHours"}}, flow{name: "Flow 3", methods: []string{"customAPIAction"}}))},
	{"a live key of Stripe", "Vistula Expenses", "suite.secrets", canalCard("Vistula Expenses", "customAPIAction", "header", "sk_live_"+"51NqT8xKc2VrYw7LmZp4HdJfBs9Ae")},
	{"a password in a card", "Dhow Freight Desk", "suite.possible-secrets", canalCard("Dhow Freight Desk", "createAgent", "password", "Gr4nite!Harbor27")},
	{"an employee's private address", "Sampaguita Benefits", "suite.personal-data", canalCard("Sampaguita Benefits", "enrollMember", "email", "maricel.delacruz84@"+"yahoo.com")},
	{"a developer's computer", "Ponderosa Parking", "suite.private-hosts", canalCard("Ponderosa Parking", "customAPIAction", "url", "http://localhost:3000/permits")},
	{"a logo on white paper", "Quillwort Contracts", "icon.plain-ground", pictureOf(drawn(200, 200, diamond(coral, white)))},
	{"a phone's rounded icon", "Ponderosa Parking", "icon.rounded-corners", pictureOf(drawn(200, 200, canalPlate))},
	{"a black logo without ground", "Ferrybridge Rooms", "icon.contrast-on-dark", pictureOf(drawn(200, 200, diamond(black, clear)))},
	{"a pale logo", "Taiga Service Desk", "icon.contrast-on-light", pictureOf(drawn(200, 200, diamond(color.NRGBA{252, 252, 240, 255}, clear)))},
	{"a small logo in the middle", "Orbweaver Signals", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Abs(x-100)+math.Abs(y-100) < 38 {
			return teal
		}
		return clear
	}))},
	{"the note says improvements", "Taiga Service Desk", "notes.empty", and(releasedWith("1.5.0", "changed", "Various improvements"), text("existing_changes", "Add Note accepts attachments. The other cards are the same as before."))},
	{"the note hides a hole", "Vistula Expenses", "notes.security", and(releasedWith("2.1.1", "security", "Fixed a vulnerability"), text("existing_changes", "Errors of the card Block Card no longer contain the card number. Flows don't have to be changed."))},
	{"an earlier version again", "Bergamot Surveys", "update.version-back", update(text("connector_version", "1.1.0", "existing_changes", "Send Survey has a new field for the language. The other cards stay as they are."))},
	{"a right more", "Larkspur Training", "update.scopes-added", and(scoped("okta.users.read Names, email addresses and sites of workers\nokta.groups.read Crews that attend a course together"), text("existing_changes", "Crews are now imported from Okta groups, and the guide has a new address."))},
	{"the brand has changed", "Manuka Campus Rolls", "update.name-changed", update(text("app_name", "Manuka Attend", "app_description", "Manuka Attend is the shared attendance system of polytechnics in New Zealand. It imports students and lecturers from Okta with their faculty, so class lists are ready when the semester begins.", "existing_changes", "The description in the catalog is updated. Nothing changes for the customers who use the import."))},
	{"nothing is different", "Halyard Log Vault", "update.nothing-changed", update(text("existing_changes", "The description explains better which events are collected. Customers don't have to do anything."))},
	{"the import is gone", "Mistral Field Teams", "update.type-removed", update(func(s check.Subject) check.Subject {
		for _, k := range []oin.Key{oin.APISupport, oin.APIScopes, oin.ConfigGuide} {
			delete(s.Answers, k)
		}
		return text("connector_version", "1.3.0", "app_description", "Mistral Field Teams plans the rounds of meter readers and gas technicians. With Okta Workflows, you can assign a round, change a technician's region, or release all rounds of a technician who leaves.", "existing_changes", "The card Assign Round has a new field for the start time.")(s)
	})},
	{"a sentence for Acme", "Quillwort Contracts", "leftovers.acme", retyped("app_description", "With Okta Workflows, agreements", "With Acme's connector for Okta Workflows, agreements")},
	{"the steps are Google's", "Pampa Asset Register", "leftovers.other-platform", retyped("test_instructions", "Settings > Okta: save the three values and press Synchronize.", "In the Google Admin console, allow domain-wide delegation for our service account, then press Synchronize in Settings > Okta.")},
}
