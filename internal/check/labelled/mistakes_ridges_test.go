package labelled

import (
	"image/color"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// ridgeBar returns what fills a frame with two bars, whose edges are so far from those of
// the frame.
func ridgeBar(edge float64, ink, ground color.NRGBA) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		far := 200 - edge
		if y >= edge && y <= far && (x >= edge && x <= 94 || x >= 106 && x <= far) {
			return ink
		}
		return ground
	}
}

// ridgeMistakes are single mistakes in the submissions of [ridgeVendors].
var ridgeMistakes = []mistake{
	// Names
	{"the name begins with Okta", "Ledgerbay", "name.okta", text("app_name", "Okta Ledgerbay")},
	{"the name has the release", "Callboard", "name.version", text("app_name", "Callboard 2.0")},
	{"the name is of the sandbox", "Fathomly", "name.trial", text("app_name", "Fathomly (Sandbox)")},
	{"the name is of a copy", "Inkfold Docs", "name.trial", text("app_name", "Copy of Inkfold Docs")},
	{"the name says integration", "Cartwheel CRM", "name.suffix", text("app_name", "Cartwheel CRM Integration")},
	{"the name lacks a letter", "Sightglass Logs", "name.misspelled", text("app_name", "Sightglas Logs")},
	{"the name has what it's for", "Kindred HR", "name.short", text("app_name", "Kindred HR | People software for growing UK employers")},
	{"the name is a domain", "Gatehouse Visitors", "name.address", text("app_name", "gatehousevisitors.com")},
	{"the name has a registered mark", "Rosterline", "name.marks", text("app_name", "Rosterline®")},
	{"the name was put off", "Dovecote Status", "name.placeholder", text("app_name", "Untitled")},

	// Whether it exists
	{"the org has it in the catalog", "Verity Check", "exists.in-catalog", catalog(check.CatalogName{Name: "Verity Check", Own: true, Alike: 1})},
	{"another org has the name", "Keyhold Secrets", "name.other-org", catalog(check.CatalogName{Name: "Keyhold Secrets", Alike: 1})},
	{"the changes are in the release notes", "Plotline Projects", "exists.changes", text("existing_changes", "See release notes")},
	{"the changes are an update", "Bookwise Spaces", "exists.changes", text("existing_changes", "Updated version of our integration.")},
	{"the existing name is a link", "Bookwise Spaces", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/bookwise-spaces/")},
	{"the update says it's new", "Inkfold Docs", "exists.on-update", update(text("exists_in_oin", oin.No, "connector_version", "1.2.4"))},

	// Websites
	{"the website is the admin console", "Callboard", "website.sign-in", text("app_website", "https://admin.callboard.com/login")},
	{"the website is in a marketplace", "Plotline Projects", "website.store", text("app_website", "https://marketplace.atlassian.com/apps/1230457/plotline-projects")},
	{"the website is at Crunchbase", "Stonecrop Fraud", "website.profile", text("app_website", "https://www.crunchbase.com/organization/stonecrop-ai")},
	{"the website is a repository", "Keyhold Secrets", "website.code", text("app_website", "https://github.com/keyhold/keyhold-cli")},
	{"the website is a brochure", "Northgate Devices", "website.document", text("app_website", "https://northgatedevices.com/downloads/northgate-overview-2026.pdf")},
	{"the website is for journalists", "Pulsewell", "website.about-product", text("app_website", "https://pulsewell.com/press")},
	{"the website is the help center", "Trellisworks Learning", "website.docs", text("app_website", "https://docs.trellisworks.com/")},

	// Use cases
	{"all that might fit", "Northgate Devices", "usecases.room", uses("Zero Trust", "Automation", "Lifecycle Management", "Directory and HR Sync", "Risk Signal Sharing")},
	{"logging without the log", "Attestly", "usecases.logging", uses("Identity Governance and Administration (IGA)", "Centralized Logging")},
	{"risk signals by a license report", "Harrow SaaS Manager", "usecases.risk", uses("Identity Governance and Administration (IGA)", "Risk Signal Sharing")},
	{"fraud detection by gift cards", "Sparrow Rewards", "usecases.fraud", uses("Directory and HR Sync", "Bot or Fraud Detection")},
	{"a directory without profiles", "Stonecrop Fraud", "usecases.directory", uses("Bot or Fraud Detection", "Directory and HR Sync")},
	{"MFA by a log store", "Sightglass Logs", "usecases.mfa", uses("Centralized Logging", "Multifactor Authentication (MFA)")},
	{"governance by a log store", "Sightglass Logs", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},

	// Descriptions
	{"a product without Okta", "Ledgerbay", "description.value", text("app_description", "Ledgerbay handles company cards and expense reports. Employees photograph a receipt, and Ledgerbay matches it to the payment and books it to the right account.")},
	{"the name and the word for it", "Fathomly", "description.repeats-name", text("app_description", "Fathomly connector for Okta Workflows")},
	{"a few words", "Oakum Freight", "description.short", text("app_description", "Books shipments. Works with Okta.")},
	{"one long sentence", "Penwright", "description.one-sentence", text("app_description", "Penwright drafts, negotiates, and stores contracts for legal teams, and lets Okta Workflows give new lawyers access to folders, start approvals, and reassign open contracts.")},
	{"the marketing text is to come", "Brightdesk", "description.placeholder", appended("app_description", " [Marketing to provide one more sentence here]")},
	{"broken off in the middle", "Attestly", "description.unfinished", retyped("app_description", " signed results for the auditor.", " signed results for")},
	{"the first sentence twice", "Callboard", "description.twice", appended("app_description", " Callboard is a business phone system that works on laptops and mobiles.")},
	{"in Dutch", "Vermeer Assets", "description.language", text("app_description", "Vermeer Assets houdt bij wie verantwoordelijk is voor laptops, gereedschap en voertuigen. Medewerkers worden geïmporteerd uit Okta. Met Okta Workflows kunt u ook apparatuur uitgeven wanneer iemand begint en een retourverzoek aanmaken wanneer iemand vertrekt.")},
	{"a link to the guide", "Gatehouse Visitors", "description.link", appended("app_description", " See https://gatehousevisitors.com/docs/okta for details.")},
	{"a phone number", "Pulsewell", "description.link", appended("app_description", " Our team can be reached at +1 720 465 9917.")},
	{"where to click", "Harrow SaaS Manager", "description.instructions", appended("app_description", " To set it up, open Sources > Identity, paste the client ID and client secret, and click Save.")},
	{"a discount", "Inkfold Docs", "description.price", appended("app_description", " Okta customers get 20% off their first year.")},
	{"a Markdown list", "Northgate Devices", "description.markup", text("app_description", "## Northgate Devices\n\nNorthgate Devices manages laptops and phones of distributed companies. It is a building block for zero trust access. Okta Workflows can:\n\n* **find** a device before access is granted\n* **lock** a lost device\n* **wipe** a device after offboarding")},
	{"HTML line breaks", "Sparrow Rewards", "description.markup", retyped("app_description", "gift cards. Start dates", "gift cards.<br/><br/>Start dates")},
	{"three exclamation marks", "Trellisworks Learning", "description.shouting", retyped("app_description", "and send a reminder.", "and send a reminder!!!")},
	{"the number one", "Cartwheel CRM", "description.praise", retyped("app_description", "Cartwheel CRM helps sales teams", "Cartwheel CRM is the #1 rated CRM and helps sales teams")},
	{"best in class", "Sablefish ITDR", "description.praise", retyped("app_description", "Sablefish ITDR detects", "Sablefish ITDR is a best-in-class, industry-leading platform that detects")},
	{"single sign-on with SAML", "Bookwise Spaces", "description.protocol", appended("app_description", " Staff sign in with SAML single sign-on.")},
	{"a registered mark", "Tillbridge", "description.marks", retyped("app_description", "Tillbridge runs", "Tillbridge® runs")},
	{"a joke", "Dovecote Status", "description.tone", text("app_description", "Stuff breaks. We get it! Dovecote Status hosts status pages so you don't have to freak out, and with Okta Workflows your flows do the boring bits for ya: open an incident, post updates, close it, and go grab a coffee.")},
	{"investors and offices", "Stonecrop Fraud", "description.company", appended("app_description", " Founded in 2017, Stonecrop is backed by three venture funds and has offices in Denver and Lisbon.")},
	{"what is on the roadmap", "Moraine Backup", "description.today", appended("app_description", " Backup of policies is on our roadmap for next quarter.")},
	{"unlike another CRM", "Cartwheel CRM", "description.competitor", appended("app_description", " Unlike Salesforce, it needs no consultant to set up.")},
	{"a demo to book", "Attestly", "description.call", appended("app_description", " Book a demo with us today.")},
	{"more on the website", "Penwright", "description.call", appended("app_description", " Visit our website to learn more and start your trial.")},
	{"endpoints and pagination", "Pulsewell", "description.technical", retyped("app_description", "Teams and managers are imported from Okta,", "A cron job calls the Okta endpoints /api/v1/users and /api/v1/groups with an OAuth 2.0 access token, follows the pagination headers, and upserts the JSON into PostgreSQL,")},
	{"letters swapped", "Callboard", "description.spelling", retyped("app_description", "forward calls to the manager", "foward calls to the manger")},
	{"a typo about access", "Inkfold Docs", "description.spelling", retyped("app_description", "when an account is deactivated", "when an acount is deactivated")},
	{"words of another language's order", "Aulis Clinics", "description.grammar", retyped("app_description", "Clinics don't have to keep a second list of employees.", "Clinics doesn't need anymore to keeping second list of the employees.")},
	{"verbs don't agree", "Vermeer Assets", "description.grammar", retyped("app_description", "Employees are imported from Okta.", "Employees is imported from Okta and it have always the correct informations.")},
	{"lines of a PDF", "Sightglass Logs", "description.line-breaks", text("app_description", "Sightglass Logs stores and searches application and audit\nlogs from more than 200 sources. It polls the Okta System\nLog every 30 seconds, which lets security and platform\nteams search sign-ins next to deployments and set up\nalerts for unusual activity.")},
	{"the sister product's text", "Fathomly", "description.names-app", text("app_description", "Soundings Planner forecasts budgets of sales and support teams. With Okta Workflows, people who join a department get its budgets in Soundings Planner, and access is removed when they leave.")},

	// Contacts
	{"support is a product manager", "Rosterline", "support.person", support("jessica.moreno@rosterline.com")},
	{"support is at Outlook", "Verity Check", "support.free-mail", support("veritycheck.support@outlook.com")},
	{"support is marketing", "Fathomly", "support.other-team", support("marketing@fathomly.com")},
	{"support is at another company", "Gatehouse Visitors", "support.domain", support("support@frontlobby-group.net")},
	{"the phone has no plus", "Tillbridge", "support.phone", support("help@tillbridge.co.uk 0161_818_7730")},
	{"the phone is invented", "Ledgerbay", "support.phone-fictional", support("support@ledgerbay.com +1_555_123_4567")},
	{"the support link is the website", "Attestly", "support.home-page", support("support@attestly.com https://www.attestly.com/")},
	{"the support link is a Discord server", "Keyhold Secrets", "support.invitation", support("https://discord.gg/keyhold")},
	{"the support link is for demos", "Cartwheel CRM", "support.not-help", support("support@cartwheelcrm.com https://www.cartwheelcrm.com/request-a-demo")},
	{"the escalation goes to support", "Aulis Clinics", "escalation.same-as-support", text("escalation_contact", "tuki@aulis.fi")},
	{"the escalation is at a contractor", "Pulsewell", "escalation.domain", text("escalation_contact", "incidents@bluecrate-consulting.com")},
	{"the escalation is the CTO by name", "Stonecrop Fraud", "escalation.person", text("escalation_contact", "daniel.whitaker@stonecrop.ai")},
	{"the escalation is the accountants", "Callboard", "escalation.other-team", text("escalation_contact", "accounts-receivable@callboard.com")},

	// Test accounts
	{"the UAT system", "Trellisworks Learning", "test.production", text("test_url", "https://uat.trellisworks.com/login")},
	{"the Okta dashboard", "Inkfold Docs", "test.not-okta", text("test_url", "https://inkfold.okta.com/app/UserHome")},
	{"an address at Azure", "Oakum Freight", "test.own-domain", text("test_url", "https://oakumfreight-app.azurewebsites.net/login")},
	{"the page to register", "Plotline Projects", "test.sign-in-page", text("test_url", "https://app.plotline.io/register")},
	{"a username that will be sent", "Harrow SaaS Manager", "test.username-placeholder", text("test_username", "will be sent separately")},
	{"an engineer's own account", "Moraine Backup", "test.username-person", text("test_username", "kevin.larsen@morainebackup.com")},
	{"the login of a second user", "Callboard", "test.password-written", appended("test_instructions", " A normal user for comparison: agent1@callboard.com, password: Ring-Ring-4471")},
	{"only a sentence about the account", "Gatehouse Visitors", "test.instructions", text("test_instructions", "The test account has been set up for the Okta review team.")},
	{"the steps are in a Confluence space", "Bookwise Spaces", "test.instructions-elsewhere", text("test_instructions", "The test plan is on our internal Confluence space. Please request access if you can't open it.")},
	{"a code by email", "Ledgerbay", "test.second-factor", appended("test_instructions", " When you sign in, a six-digit code is emailed to our finance team.")},
	{"single sign-on only", "Plotline Projects", "test.password-works", appended("test_instructions", " Signing in with a password is disabled for this workspace; please use Sign in with Google and our Google Workspace account.")},
	{"an account on request", "Verity Check", "test.ready", text("test_instructions", "Please email us a day before you start testing and we will set up the account. Credentials: Admin > Okta. Then open Desk > New check, enter the email address of an Okta user, and select Simulate pass. The factors of that user are reset.")},
	{"an account for two weeks", "Sightglass Logs", "test.lasting", appended("test_instructions", " This account will be deleted after two weeks.")},
	{"a viewer's rights", "Rosterline", "test.rights", retyped("test_instructions", "The account is a workspace admin.", "The account is a viewer and can't open the admin settings.")},
	{"in Finnish", "Aulis Clinics", "test.language", text("test_instructions", "Olet esimerkkiklinikan pääkäyttäjä. Avaa Asetukset > Yhteydet > Okta ja tallenna kolme arvoa. Henkilöstö > Uusi terapeutti luo käyttäjän ja ryhmän jäsenyyden; Henkilöstö > Päätä sopimus poistaa käyttäjän käytöstä.")},

	// Scopes
	{"restoring without a reason", "Moraine Backup", "scopes.manage-reason", scoped("okta.groups.manage Restores groups, their members, and group rules\nokta.apps.manage")},
	{"a reason that says needed", "Sablefish ITDR", "scopes.reason", scoped("okta.logs.read Follows sign-ins and session events\nokta.userRisk.manage Needed for our product to work")},
	{"one reason for two rights", "Aulis Clinics", "scopes.same-reason", scoped("okta.users.manage Used for onboarding\nokta.groups.manage Used for onboarding")},
	{"manage and read of groups", "Moraine Backup", "scopes.redundant", scoped("okta.groups.manage Restores groups, their members, and group rules\nokta.groups.read Backs up groups\nokta.apps.manage Restores settings of an app")},
	{"a survey that may write", "Pulsewell", "scopes.write", scoped("okta.users.manage Imports employees, their managers, and whether they are active\nokta.groups.read Imports teams for which results are shown")},
	{"restoring by a reader", "Moraine Backup", "scopes.read", scoped("okta.groups.read Copies groups, their members, and group rules\nokta.apps.read Copies settings of an app")},
	{"for a coming feature", "Bookwise Spaces", "scopes.optional", scoped("okta.users.read Synchronises staff with their office and status\nokta.groups.read Not needed yet, but we may use it for a future feature")},
	{"email servers for visitors", "Gatehouse Visitors", "scopes.unrelated", scoped("okta.users.read Syncs names, email addresses, and mobile numbers of hosts\nokta.emailServers.read")},
	{"an SSWS token", "Sightglass Logs", "api.token", retyped("test_instructions", "paste domain, client ID, client secret, then Start polling", "paste the domain and an SSWS API token of an Okta admin, then Start polling")},

	// Links, guides and documents
	{"a help page without encryption", "Tillbridge", "links.https", text("user_docs", "http://help.tillbridge.co.uk/okta-workflows")},
	{"a guide in Notion's workspace", "Attestly", "links.workspace", text("config_guide", "https://www.notion.so/attestly/Okta-setup-9c1e47d0b3a84f52a6d1c7e8f9302b46")},
	{"a guide through a tunnel", "Keyhold Secrets", "links.temporary", text("config_guide", "https://7be2-84-112-9-40.ngrok-free.app/docs/identity/okta")},
	{"Okta's page about API services", "Harrow SaaS Manager", "links.okta", text("config_guide", "https://developer.okta.com/docs/guides/build-api-integration/main/")},
	{"the reference is the user guide", "Quillon Sign", "links.docs-and-reference", text("api_docs", "https://quillonsign.de/en/docs/okta-workflows")},
	{"the website is the guide", "Sparrow Rewards", "links.website-as-docs", text("config_guide", "https://www.sparrowrewards.com")},
	{"the guide was moved", "Pulsewell", "pages.say-they-exist", responds(oin.ConfigGuide, check.LinkSoft404, "the page says that it doesn't exist")},
	{"the guide is about SCIM", "Kindred HR", "guide.other-type", shows(oin.ConfigGuide, "# Configure SCIM provisioning from Okta to Kindred HR\n## Requirements\nA Kindred HR administrator and an Okta administrator.\n## Steps\n1. In Okta, open the Kindred HR app and its Provisioning tab.\n2. Choose Configure API Integration and tick Enable.\n3. Paste the SCIM base URL and the bearer token from Kindred HR.\n4. Turn on Create Users, Update User Attributes, and Deactivate Users.\n5. Assign people to the app.\n## Troubleshooting\nIf the SCIM test fails, generate a new bearer token.")},
	{"the guide has paragraphs only", "Sparrow Rewards", "guide.steps", shows(oin.ConfigGuide, "# Sparrow Rewards and Okta\nAn Okta super admin adds Sparrow Rewards under Applications > API Service Integrations > Add Integration and authorizes it. The Okta domain, the client ID and the client secret, which is shown once, have to be entered in Sparrow Rewards under Admin > Directory > Okta. Afterwards the directory is synced every night. If the sync fails, check the client secret.")},
	{"the guide's app is made by hand", "Bookwise Spaces", "guide.own-app", shows(oin.ConfigGuide, "# Connect Okta to Bookwise Spaces\n## Before you start\nYou need to be an Okta super administrator.\n## Steps\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Choose API Services, click Next, and name the app Bookwise.\n3. On the Okta API Scopes tab, grant okta.users.read and okta.groups.read.\n4. Copy the client ID and client secret.\n5. In Bookwise Spaces, open Manage > People > Okta sync and enter the Okta domain, the client ID and the client secret.\n6. Click Sync now.\n## Problems?\nWrite to our help desk.")},
	{"the guide doesn't know the secret", "Gatehouse Visitors", "guide.three-values", shows(oin.ConfigGuide, "# Gatehouse Visitors and Okta\nYou need an Okta super admin.\n1. In the Okta Admin Console, open Applications > API Service Integrations > Add Integration.\n2. Select Gatehouse Visitors and click Install & Authorize.\n3. Open Settings > Hosts in Gatehouse Visitors.\n4. Turn on the switch next to Okta.\n5. Press Sync hosts.\n## Problems\nTurn the switch off and on again.")},
	{"the guide has a placeholder", "Rosterline", "guide.no-template", shows(oin.ConfigGuide, guideHelpCentre("Rosterline", "Admin > Integrations > Okta")+"\n## Limits\n[Insert rate limits here]")},
	{"the documents are of the version before", "Ledgerbay", "docs.version", shows(oin.UserDocs, docsManual("Ledgerbay", "2.0.0", "Invite Member", "Set Limit", "Freeze Card"))},
	{"two cards aren't described", "Callboard", "docs.cards", shows(oin.UserDocs, docsProse("Callboard", "2.0.2", "Assign Number"))},
	{"the reference is a list of plans", "Cartwheel CRM", "docs.api-reference", shows(oin.APIDocs, "# Developers at Cartwheel CRM\nBuild on top of Cartwheel CRM with our open platform. API access is included in the Business and Enterprise plans. Talk to our partner team to find out which plan fits your company.")},

	// Suites, icons and updates
	{"the custom card is never run", "Oakum Freight", "suite.actions", exports(flowsFor([]string{"addToLane Add to Lane", "handOverBookings Hand Over Bookings", "listLanes List Lanes"})...)},
	{"the suite is of the other connector", "Tillbridge", "suite.uses-connector", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported("tillbridgepos_00112233445566778899aabbccddeeff", "1.6.4", flowsFor(vendorOf("Tillbridge").actions)...)
		return s
	}},
	{"the suite has the last version", "Quillon Sign", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text("connector"), "1.4.2", flowsFor(vendorOf("Quillon Sign").actions)...)
		return s
	}},
	{"two flows of one name", "Fathomly", "suite.flows-named", exports(append(flowsFor(vendorOf("Fathomly").actions), flow{name: "Test Share Dashboard", description: "Shares a dashboard with a second person, expects two readers.", methods: []string{"shareDashboard"}})...)},
	{"a Slack token in a card", "Dovecote Status", "suite.secrets", quarrySuite("Dovecote Status", "postUpdate", "text", "xoxb-"+"2489153370-6612098457-Qw8zLr1XbT5yNc7MdPf0JsHg")},
	{"a colleague's private address", "Cartwheel CRM", "suite.personal-data", quarrySuite("Cartwheel CRM", "searchSellers", "email", "brian.kowalczyk@"+"gmail.com")},
	{"a developer's computer", "Northgate Devices", "suite.private-hosts", quarrySuite("Northgate Devices", "customAPIAction", "url", "http://localhost:3000/api/devices")},
	{"a logo on a white square", "Attestly", "icon.plain-ground", pictureOf(drawn(200, 200, ridgeBar(20, coral, white)))},
	{"a logo in a wide margin", "Harrow SaaS Manager", "icon.margin", pictureOf(drawn(200, 200, ridgeBar(72, teal, clear)))},
	{"a logo for dark pages", "Inkfold Docs", "icon.contrast-on-light", pictureOf(drawn(200, 200, ridgeBar(4, white, clear)))},
	{"the note says improvements", "Brightdesk", "notes.empty", and(releasedWith("1.1.1", "fixed", "General improvements and stability"), text("existing_changes", "Close Ticket no longer fails on tickets without an owner. The other cards are unchanged."))},
	{"the update has a further scope", "Bookwise Spaces", "update.scopes-added", and(scoped("okta.users.read Synchronises staff with their office and status\nokta.groups.read Synchronises teams for neighbourhoods\nokta.logs.read Shows when staff last signed in"), text("existing_changes", "The sync now shows admins when staff last signed in, which needs the scope okta.logs.read."))},
	{"the product was renamed", "Plotline Projects", "update.name-changed", text("app_name", "Plotline Work", "app_description", "Plotline Work plans roadmaps and tracks work of engineering and marketing teams. Okta Workflows can add a user to a project, post a task for IT when equipment is needed, and reassign all open tasks of a person who leaves.")},
}
