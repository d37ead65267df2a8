package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// noticed writes the release note of a submission that is an update already.
func noticed(kind, note string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	}
}

// withFlow returns a change of the suite to one with a flow more for a vendor's actions.
func withFlow(of string, more flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return exports(append(flowsFor(vendorIn(of).actions), more)...)(s)
	}
}

// vendorIn returns the vendor of [harborVendors] with the name.
func vendorIn(name string) vendor {
	for _, v := range harborVendors {
		if v.name == name {
			return v
		}
	}
	panic("no vendor " + name)
}

// harborMistakes are single mistakes in the submissions of [harborVendors].
var harborMistakes = []mistake{
	// Names
	{"Okta comes after a dash", "Snabbgrund", "name.okta", text("app_name", "Snabbgrund - Okta")},
	{"made for Okta", "Orbweaver", "name.okta", text("app_name", "Orbweaver for Okta")},
	{"the major version in short", "Lotwerk", "name.version", text("app_name", "Lotwerk v3")},
	{"left from the pilot", "Kelp Forest Backup", "name.trial", text("app_name", "Kelp Forest Backup (Pilot)")},
	{"a copy was submitted", "Amanzi Billing", "name.trial", text("app_name", "Copy of Amanzi Billing")},
	{"the name ends in Connector", "Tinsel", "name.suffix", text("app_name", "Tinsel Workflows Connector")},
	{"the name ends in API", "Fernhill Device Health", "name.suffix", text("app_name", "Fernhill Device Health API Integration")},
	{"the name was never filled in", "Hakobune Storage", "name.placeholder", text("app_name", "My App")},
	{"a c is missing", "Verdikt Access Reviews", "name.misspelled", text("app_name", "Verdikt Acess Reviews")},
	{"a letter too many", "Windrose Fleet", "name.misspelled", text("app_name", "Windrosse Fleet")},
	{"the claim from the brochure", "Stagehand Casting", "name.short", text("app_name", "Stagehand Casting: Book extras in minutes, not days")},
	{"the domain as a name", "Cedar Docket", "name.address", text("app_name", "www.cedardocket.com")},
	{"GmbH in the name", "Tokenhaus", "name.marks", text("app_name", "Tokenhaus GmbH")},
	{"a sign that the lawyers asked for", "Cumulus Crane", "name.marks", text("app_name", "Cumulus Crane™")},

	// Whether it exists (the first two are handed over as facts)
	{"an older entry of their own", "Mercado Uno Helpdesk", "exists.in-catalog", catalog(check.CatalogName{Name: "Mercado Uno Helpdesk", Own: true, Alike: 1})},
	{"a neighbor with the same name", "Pikeman", "name.other-org", catalog(check.CatalogName{Name: "Pikeman", Alike: 1})},
	{"a newcomer answered for the update", "Bowerbird Collections", "exists.on-update", text("exists_in_oin", "no")},
	{"yes, it's listed", "Petit Badge", "exists.name-plain", text("existing_name", "Yes, it is there already")},
	{"a link to the catalog page", "Bowerbird Collections", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/bowerbird-collections/")},
	{"new version, that's all", "Bowerbird Collections", "exists.changes", text("existing_changes", "New version 1.4.0")},
	{"see the notes of a meeting", "Petit Badge", "exists.changes", text("existing_changes", "as discussed")},

	// Websites
	{"the website is where clerks sign in", "Pelican Freight Desk", "website.sign-in", text("app_website", "https://desk.pelicanfreight.pa/login")},
	{"the app in Apple's store", "Kapwa Clinics", "website.store", text("app_website", "https://apps.apple.com/ph/app/kapwa-clinics/id1587204416")},
	{"the company's page on LinkedIn", "Baraka School Office", "website.profile", text("app_website", "https://www.linkedin.com/company/baraka-school-office/")},
	{"the code of the agent", "Fernhill Device Health", "website.code", text("app_website", "https://github.com/fernhill-health/agent")},
	{"a data sheet", "Thornbury Log Archive", "website.document", text("app_website", "https://www.thornburylogs.co.uk/media/Archive-Datasheet-v4.pdf")},
	{"the open positions", "Orbweaver", "website.about-product", text("app_website", "https://orbweaver.app/careers")},
	{"the manual as website", "Cumulus Crane", "website.docs", text("app_website", "https://docs.cumuluscrane.com/")},

	// Use cases
	{"a staff list as lifecycle", "Ikigai Benefits", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"logs because devices are logged, too", "Fernhill Device Health", "usecases.logging", uses("Zero Trust", "Centralized Logging")},
	{"an archive that shares risk", "Thornbury Log Archive", "usecases.risk", uses("Centralized Logging", "Risk Signal Sharing")},
	{"teachers as fraud", "Baraka School Office", "usecases.fraud", uses("Directory and HR Sync", "Bot or Fraud Detection")},
	{"zones as a directory", "Pikeman", "usecases.directory", uses("Bot or Fraud Detection", "Directory and HR Sync")},
	{"a connector with the use case of collectors", "Lotwerk", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"gifts as Zero Trust", "Tinsel", "usecases.description", uses("Automation", "Zero Trust")},

	// Descriptions: what they say
	{"water bills and nothing else", "Amanzi Billing", "description.value", text("app_description", "Amanzi Billing reads water meters and sends bills for municipalities in South Africa, Botswana and Namibia. Residents can pay at supermarkets or with their phone, and query a bill at any time.")},
	{"the text of the home page", "Lotwerk", "description.value", text("app_description", "Lotwerk plans and documents the calibration of measuring instruments in about 1,400 factories. Certificates are archived for ten years, and auditors can be invited as guests. Data is stored in Frankfurt.")},
	{"the name in a sentence", "Tokenhaus", "description.repeats-name", text("app_description", "Tokenhaus integration with Okta.")},
	{"written in a hurry", "Snabbgrund", "description.short", text("app_description", "Snabbgrund keeps lists. Synced by Okta Workflows.")},
	{"a single sentence", "Orbweaver", "description.one-sentence", text("app_description", "Orbweaver lets people ask for access in chat and adds them to a group in Okta for as long as they need it.")},
	{"marketing will write it", "Cedar Docket", "description.placeholder", text("app_description", "Cedar Docket tracks court dates and filings for law firms in Montreal, Beirut and Paris. [Marketing to add two sentences about Okta Workflows here]")},
	{"pasted only half", "Thornbury Log Archive", "description.unfinished", text("app_description", "Thornbury Log Archive keeps security logs of councils and hospital trusts for seven years, unchanged and searchable. It reads the Okta System Log every two minutes, so that an investigator finds a sign-in from 2021 as quickly as")},
	{"copied from the sister product", "Kelp Forest Backup", "description.names-app", text("app_description", "Reef Mailbox Archive saves mailboxes and calendars automatically, four times a day. If a mailbox of an Okta user is emptied by mistake, Reef Mailbox Archive brings back only what you need.")},
	{"pasted twice", "Tundra Watch", "description.twice", text("app_description", "Analysts follow the Okta System Log of each customer around the clock, and raise the risk of an affected user in Okta. Tundra Watch is a managed detection service from Oulu. Analysts follow the Okta System Log of each customer around the clock, and raise the risk of an affected user in Okta.")},
	{"written in Spanish", "Mercado Uno Helpdesk", "description.language", text("app_description", "Mercado Uno Helpdesk atiende a los compradores por chat, teléfono y WhatsApp desde una sola pantalla. Los flujos de Okta Workflows agregan un agente a una cola cuando cambia el turno y devuelven sus chats abiertos cuando se suspende la cuenta.")},
	{"an address for more", "Harrow & Finch Grants", "description.link", text("app_description", "Harrow & Finch Grants takes a foundation from the first application to the final report. With Okta Workflows, new program officers receive their portfolio on the first day. More at https://harrowfinch.org/grants.")},
	{"the clicks in the Admin Console", "Verdikt Access Reviews", "description.instructions", text("app_description", "Verdikt Access Reviews asks system owners every quarter who should keep access to Okta groups and apps. To connect, go to Applications > API Service Integrations, click Install & Authorize and paste the client secret under Systems > New > Okta.")},
	{"free for small teams", "Tinsel", "description.price", text("app_description", "Tinsel sends a birthday card or a gift to colleagues. Okta Workflows tells Tinsel who joined and when, and stops gifts to people who left. Free up to 25 colleagues, then $2 each.")},
	{"HTML from the website", "Windrose Fleet", "description.markup", text("app_description", "<p>Windrose Fleet manages company cars, bikes and charging cards. Drivers and cost centers are read from Okta each night.</p><p>Okta Workflows can <b>order</b> a charging card for a new driver or <b>block</b> it when the driver leaves.</p>")},
	{"one sentence in capitals", "Nakheel Workforce", "description.shouting", text("app_description", "Nakheel Workforce manages contracts, visas and accommodation of construction workers. NO WORKER WITHOUT A VALID PERMIT WILL HAVE ACCESS TO YOUR SYSTEMS! When a work permit ends, it suspends the worker's user in Okta the same night.")},
	{"the number one", "Cumulus Crane", "description.praise", text("app_description", "Cumulus Crane is the world's #1 security analytics platform for banks, carriers and federal agencies. It ingests the Okta System Log continuously and shows analysts the whole path of an intruder on one timeline.")},
	{"unmatched", "Lodestar ID Check", "description.praise", text("app_description", "Lodestar ID Check offers unmatched, best-in-class identity verification with a selfie and a government ID. Employees who have lost their phone prove who they are, and Lodestar ID Check resets their factors in Okta.")},
	{"provisioning with SCIM", "Siddhi Learning", "description.protocol", text("app_description", "Siddhi Learning delivers compliance and language courses to factory staff. Employees are imported from Okta daily and can be provisioned in real time through SCIM 2.0. Okta Workflows assigns a course to a new joiner, and cancels pending courses after an exit.")},
	{"a rocket", "Orbweaver", "description.marks", text("app_description", "Orbweaver lets people ask for access in chat 🚀. An approved request adds the person to a group in Okta for a limited time, and Orbweaver removes the membership when the time is up.")},
	{"a chatty start", "Snabbgrund", "description.tone", text("app_description", "Tired of clipboards in the rain? Yeah, us too! Snabbgrund keeps the attendance list for your building sites, and Okta Workflows does the boring stuff, like signing folks on and off, while you grab a fika.")},
	{"where the company comes from", "Tokenhaus", "description.company", text("app_description", "Founded in 2011 in Berlin, Tokenhaus is an owner-managed company with 64 employees and more than 900 satisfied customers. We are certified according to ISO 9001 and a member of Bitkom. Tokenhaus enrolls security keys in Okta.")},
	{"what comes in spring", "Harrow & Finch Grants", "description.today", text("app_description", "Harrow & Finch Grants takes a foundation from the first application to the final report. With Okta Workflows, new program officers receive their portfolio on the first day. Support for reviewers outside the foundation is coming in spring.")},
	{"soon passkeys, too", "Lodestar ID Check", "description.today", text("app_description", "Lodestar ID Check compares a selfie with a government ID. Employees who have lost their phone prove who they are, and their factors in Okta are reset. We will soon be supporting passkeys as well.")},
	{"cheaper than another one", "Thornbury Log Archive", "description.competitor", text("app_description", "Thornbury Log Archive keeps security logs for seven years at a fraction of what Splunk charges. It reads the Okta System Log every two minutes, so that an investigator finds a sign-in from 2021 as quickly as one from this morning.")},
	{"sign up today", "Kelp Forest Backup", "description.call", text("app_description", "Kelp Forest Backup saves the configuration of your Okta org automatically, four times a day. If a group or a policy is changed by mistake, you bring back only what you need. Sign up today!")},
	{"contact sales", "Windrose Fleet", "description.call", text("app_description", "Windrose Fleet manages company cars, bikes and charging cards. Drivers and cost centers are read from Okta each night, and Okta Workflows can order a charging card or block it. Contact our sales team for a tailored offer.")},
	{"how a developer sees it", "Petit Badge", "description.technical", text("app_description", "Petit Badge prints door badges. A cron job written in Node.js requests /api/v1/users with a bearer token every 15 minutes, follows the Link header for the next page, and stores the JSON from Okta in MongoDB.")},

	// Descriptions: how they are written
	{"typed on a phone", "Kapwa Clinics", "description.spelling", text("app_description", "Kapwa Clinics is the appoinment and records system of community clinics in the Philippines. When a nurse is hired, moved or released in Okta, Okta Workflows opens the nurse's acount at the right clinic, transfers it, or closes it.")},
	{"an n forgotten", "Verdikt Access Reviews", "description.spelling", text("app_description", "Verdikt Access Reviews asks system owners every quarter who should keep access. It collects users, group memberships and app assigments from Okta, keeps a signed record of each decision, and removes people from Okta groups that an owner has rejected.")},
	{"seperate", "Cedar Docket", "description.spelling", text("app_description", "Cedar Docket tracks court dates and filings for law firms. Okta Workflows puts a lawyer on a case team, replaces the lawyer during leave, and keeps people with a conflict of interest seperate from a case.")},
	{"from a text file with 50 columns", "Baraka School Office", "description.line-breaks", text("app_description", "Baraka School Office handles admissions, fees and\ntimetables for schools in Kenya and Uganda.\nTeachers and their subjects are imported from\nOkta each morning, and a teacher who has left no\nlonger appears on the timetable.")},
	{"articles and plurals", "Hakobune Storage", "description.grammar", text("app_description", "Hakobune Storage store paper file of the law firm and bank in Osaka. Okta Workflows decide who may order box: when lawyer join a matter he is add, and when he leave it, removed by automatic.")},
	{"he don't", "Sabana Nómina", "description.grammar", text("app_description", "Sabana Nómina run the payroll for companies in Colombia and Ecuador. When a contract is sign, the user is create in Okta, and if the employee don't works anymore the user are deactivated in the same day.")},

	// Release notes
	{"as in every app store", "Bowerbird Collections", "notes.empty", noticed("changed", "Minor bug fixes and improvements")},
	{"a hole is closed", "Bowerbird Collections", "notes.security", noticed("security", "Fixed a security issue.")},

	// Support
	{"the founder's mailbox", "Orbweaver", "support.person", support("jenny.halloran@orbweaver.app https://orbweaver.app/faq")},
	{"the mailbox at Google", "Baraka School Office", "support.free-mail", support("barakaschools.help@gmail.com +254_20_790_4416")},
	{"mail that isn't read", "Cumulus Crane", "support.no-reply", support("https://support.cumuluscrane.com/ no-reply@cumuluscrane.com")},
	{"the people of marketing", "Stagehand Casting", "support.other-team", support("marketing@stagehandcasting.com +44_20_3868_5514")},
	{"a domain with a slip", "Fernhill Device Health", "support.domain", support("support@fernhil.ie https://fernhill.ie/support")},
	{"a local number", "Thornbury Log Archive", "support.phone", support("servicedesk@thornburylogs.co.uk 01454_287_960")},
	{"a number from films", "Harrow & Finch Grants", "support.phone-fictional", support("grantshelp@harrowfinch.org +1_617_555_0142")},
	{"the start page", "Pikeman", "support.home-page", support("support@pikeman.ca https://pikeman.ca/")},
	{"a Slack community", "Orbweaver", "support.invitation", support("support@orbweaver.app https://join.slack.com/t/orbweaver-users/shared_invite/zt-2kd8w1x0")},
	{"prices instead of help", "Glasswing Risk", "support.not-help", support("help@glasswing.fyi https://glasswing.fyi/pricing")},

	// Escalation
	{"the same mailbox as for customers", "Tundra Watch", "escalation.same-as-support", text("escalation_contact", "soc@tundrawatch.fi")},
	{"a queue with another name", "Kapwa Clinics", "escalation.queue", text("escalation_contact", "customer-tickets@kapwaclinics.ph")},
	{"the developer's own mailbox", "Snabbgrund", "escalation.person", text("escalation_contact", "erik.lindqvist@snabbgrund.se")},
	{"a mailbox at Outlook", "Amanzi Billing", "escalation.free-mail", text("escalation_contact", "amanzi.devteam@outlook.com")},
	{"sales will pass it on", "Cedar Docket", "escalation.queue", text("escalation_contact", "sales-team@cedardocket.com")},
	{"no answer is possible", "Siddhi Learning", "escalation.no-reply", text("escalation_contact", "lms-noreply@siddhilearning.in")},
	{"a list at the agency", "Lotwerk", "escalation.domain", text("escalation_contact", "lotwerk-oncall@neckarcode.de")},

	// Test account
	{"staging, because it's safer", "Pelican Freight Desk", "test.production", text("test_url", "https://staging.pelicanfreight.pa/login")},
	{"the developer org", "Verdikt Access Reviews", "test.not-okta", text("test_url", "https://dev-48120937.okta.com/login")},
	{"the raw host at Heroku", "Tinsel", "test.own-domain", text("test_url", "https://tinsel-gifts.herokuapp.com/login")},
	{"the page to register", "Mercado Uno Helpdesk", "test.sign-in-page", text("test_url", "https://agentes.mercadouno.mx/register")},
	{"to be sent", "Hakobune Storage", "test.username-placeholder", text("test_username", "TBC - we will send by email")},
	{"a mailbox at Yahoo", "Nakheel Workforce", "test.username-free-mail", text("test_username", "nakheel.tester@yahoo.com")},
	{"the tester's own account", "Sabana Nómina", "test.username-person", text("test_username", "camila.restrepo@sabananomina.co")},
	{"the second user's password", "Orbweaver", "test.password-written", text("test_instructions", "Owner. Workspace > Okta > Connect. Requests > New > any group of your org > 5 minutes. To approve, sign in as the manager: manager@orbweaver.app, password Spider!2291. The membership appears in Okta and is gone after five minutes.")},
	{"no more than thanks", "Ikigai Benefits", "test.instructions", text("test_instructions", "Thank you for reviewing our application. Please contact us if there are questions.")},
	{"in a document that was mailed", "Lodestar ID Check", "test.instructions-elsewhere", text("test_instructions", "Test steps are there in the Word document which Ramesh has mailed to OIN team on 12th October. Kindly refer.")},
	{"a code by mail", "Thornbury Log Archive", "test.second-factor", text("test_instructions", "You are an Archive Administrator. After the password, the system emails a 6-digit code to our IT manager. Go to Sources > Add source > Okta, enter the three values and choose Save. Press Collect now to trigger a request.")},
	{"VPN first", "Cumulus Crane", "test.second-factor", text("test_instructions", "1. Connect to our GlobalProtect VPN.\n2. Sign in as Tenant Administrator.\n3. Open Data > Collectors > Okta and enter the Okta domain, client ID, and client secret.\n4. Click Start. The collector calls the System Log API at once.")},
	{"Microsoft only", "Windrose Fleet", "test.password-works", text("test_instructions", "Fleet manager of \"Voorbeeld BV\", English is on. Click \"Sign in with Microsoft\"; passwords are disabled for this company.\nAPI service: Settings > Drivers > Okta, enter the values, Read now.\nConnector: Cards > Log shows orders; expected values are in the flows' descriptions.")},
	{"first a ticket", "Kelp Forest Backup", "test.ready", text("test_instructions", "The account will be activated after you open a ticket with our support. Orgs > Add > Okta, then Save now; the first copy takes two minutes. Delete a group in your org and choose Copies > latest > Bring back.")},
	{"read-only for safety", "Fernhill Device Health", "test.rights", text("test_instructions", "You have a read-only account, so the settings under Settings > Sources > Okta are greyed out. \"Compare now\" is for administrators. Results: Reports > Unhealthy.")},
	{"a trial of 30 days", "Pikeman", "test.lasting", text("test_instructions", "Role Owner, no MFA. This is a 30-day trial that started on November 2. Responses > Okta > Connect needs the three values. Then Training > Replay sample attack: two addresses are added to the zone. Training > Stop removes them.")},
	{"in German", "Tokenhaus", "test.language", text("test_instructions", "Das Konto ist Flottenverwalter der Muster AG. Unter Verbindungen > Okta werden die Zugangsdaten eingetragen. Unter Schlüssel > Bestellen wird ein Musterschlüssel für den eingegebenen Benutzer registriert, es wird nichts verschickt.")},

	// Suites (the address and keys are as a junior would leave them)
	{"a card has no flow", "Cedar Docket", "suite.actions", exports(flowsFor([]string{"joinTeam Join Case Team", "replaceLawyer Replace Lawyer", "customAPIAction Custom API Action"})...)},
	{"flows called 1 to 4", "Amanzi Billing", "suite.tests-listed", and(text("test_instructions", "Revenue manager of \"Sample Municipality\". Routes > Readers shows the changes."), exports(flow{name: "1", methods: []string{"giveRoute"}}, flow{name: "2", methods: []string{"takeRoute"}}, flow{name: "3", methods: []string{"readReader"}}, flow{name: "4", methods: []string{"customAPIAction"}}))},
	{"a copied flow kept its name", "Harrow & Finch Grants", "suite.flows-named", withFlow("Harrow & Finch Grants", flow{name: "Test Read Officer", description: "Reads an officer who doesn't exist and expects an error.", methods: []string{"readOfficer"}})},
	{"a flow that was started and left", "Kapwa Clinics", "suite.empty-flows", inSuite(func(s *flopack.Suite) { s.Flows[1].Cards = nil })},
	{"a Slack token for the report", "Snabbgrund", "suite.secrets", withFlow("Snabbgrund", flow{name: "Report to Slack", description: "Signs off a worker and posts the result.", methods: []string{"signOff"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"Bearer ` + "xox" + `b-418820937156-5120447893021-` + `Qd7RkW2mZpV9sLx4TnBy8HcJ"}`}}})},
	{"a nurse's own mailbox", "Kapwa Clinics", "suite.personal-data", withFlow("Kapwa Clinics", flow{name: "Transfer by email", description: "Transfers a nurse, expects the new clinic.", methods: []string{"transferNurse"}, input: map[string]any{"email": map[string]any{"value": "marites.delacruz84@yahoo.com.ph"}}})},
	{"a call to the laptop", "Hakobune Storage", "suite.private-hosts", withFlow("Hakobune Storage", flow{name: "List by URL", description: "Lists boxes by URL, expects three.", methods: []string{"listBoxes"}, input: map[string]any{"url": map[string]any{"value": "http://localhost:8080/api/boxes"}}})},

	// Scopes
	{"for API access", "Tokenhaus", "scopes.reason", scoped("okta.users.manage API access\nokta.authenticators.read Checks that security keys are allowed in the org")},
	{"no reason at all", "Nakheel Workforce", "scopes.manage-reason", scoped("okta.users.manage")},
	{"copied to the next line", "Kelp Forest Backup", "scopes.same-reason", scoped("okta.groups.manage Brings back what was changed or deleted by mistake\nokta.policies.manage Brings back what was changed or deleted by mistake")},
	{"both of a pair", "Sabana Nómina", "scopes.redundant", scoped("okta.users.manage Creates users for signed contracts, updates job titles, deactivates users on the last day\nokta.users.read Looks up whether a user exists already")},
	{"manage to be on the safe side", "Ikigai Benefits", "scopes.write", scoped("okta.users.manage Names, departments and start dates of employees")},
	{"removal without the right", "Verdikt Access Reviews", "scopes.read", scoped("okta.users.read People under review, and their managers\nokta.groups.read Memberships under review\nokta.apps.read Which apps are assigned to a person")},
	{"only for some", "Windrose Fleet", "scopes.optional", scoped("okta.users.read Drivers and their cost centers\nokta.groups.read Optional, for customers who keep departments as groups")},
	{"zones for a school", "Baraka School Office", "scopes.unrelated", scoped("okta.users.read Teachers with their email addresses\nokta.groups.read Groups that stand for subjects\nokta.networkZones.read")},

	// API service
	{"an API token of the org", "Petit Badge", "api.token", text("test_instructions", "Office manager of \"Société Exemple\". English is set. Create an API token in Okta under Security > API > Tokens and paste it at Badges > Source > Okta; \"Refresh\" reads your org. Badges > Preview shows the result.")},

	// Links
	{"as the campaign has it", "Lotwerk", "links.tracking", text("app_website", "https://www.lotwerk.de/en/products/calibration?utm_source=newsletter&utm_campaign=okta_launch")},
	{"the guide in its editor", "Glasswing Risk", "links.editor", text("config_guide", "https://docs.google.com/document/d/1k7WvQ2nXbR5tYc9LmZ0aHsJ4eGdU8oPiKf3rT6wEyMs/edit")},
	{"a shortened link", "Stagehand Casting", "links.short", text("user_docs", "https://bit.ly/3XkStagehand")},
	{"the guide in Confluence", "Siddhi Learning", "links.workspace", text("config_guide", "https://siddhilearning.atlassian.net/wiki/spaces/INT/pages/48201733/Okta+import")},
	{"Okta's page as guide", "Nakheel Workforce", "links.okta", text("config_guide", "https://developer.okta.com/docs/guides/build-api-integration/main/")},
	{"the reference for everyone", "Mercado Uno Helpdesk", "links.docs-and-reference", text("user_docs", "https://mercadouno.mx/en/api")},
	{"the website in the guide's place", "Lodestar ID Check", "links.website-as-docs", text("config_guide", "https://lodestarid.in/workforce")},
	{"the same guide for both types", "Siddhi Learning", "links.guide-per-type", text("config_guide", "https://docs.siddhilearning.in/okta/workflows")},

	// Pages (the first two are states of links, handed over as facts)
	{"the guide was moved", "Sabana Nómina", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 404")},
	{"docs behind the customer login", "Pelican Freight Desk", "pages.open-to-all", responds(oin.UserDocs, check.LinkSignIn, "leads to desk.pelicanfreight.pa/login")},
	{"the website says that it is being built", "Tinsel", "pages.finished", shows(oin.AppWebsite, "# tinsel.gifts\nOur new website is under construction. Come back in a few weeks.")},
	{"the guide is in French", "Petit Badge", "pages.language", shows(oin.ConfigGuide, "# Relier Petit Badge à Okta\n## Prérequis\nUn administrateur Okta et un responsable de bureau dans Petit Badge.\n## Étapes\n1. Dans la console d'administration Okta, ouvrez Applications > API Service Integrations.\n2. Ajoutez Petit Badge et cliquez sur Install & Authorize.\n3. Copiez le domaine Okta (Okta domain), l'identifiant du client (client ID) et le secret (client secret).\n4. Dans Petit Badge, ouvrez Badges > Source > Okta, collez les trois valeurs et enregistrez.\n## Dépannage\nSi la connexion échoue, vérifiez que le secret a été copié en entier.")},

	// Guides
	{"a guide for the other collector", "Cumulus Crane", "guide.about-okta", shows(oin.ConfigGuide, "# Collecting sign-in logs\nCumulus Crane documentation / Collectors\n## Requirements\nTenant Administrator.\n## Steps\n1. Create credentials for Cumulus Crane in your identity provider.\n2. Copy its domain, client ID and client secret.\n3. In Cumulus Crane, open Data > Collectors > New.\n4. Enter the three values and click Start.\n## Troubleshooting\nNo events after ten minutes: check the secret.")},
	{"a story instead of steps", "Ikigai Benefits", "guide.steps", shows(oin.ConfigGuide, "# Ikigai Benefits and Okta\nIkigai Benefits can be found in the Okta Admin Console under API Service Integrations. Your Okta administrator adds and authorizes it there. After that the Okta domain, client ID and client secret are entered by the benefits administrator in Company > Staff data > Okta. The staff list is then updated every night.")},
	{"no word on what to enter where", "Baraka School Office", "guide.three-values", shows(oin.ConfigGuide, "# Baraka School Office: teachers from Okta\n## What you need\nAn Okta super admin.\n## Steps\n1. In Okta, go to Applications > API Service Integrations.\n2. Click Add Integration and choose Baraka School Office.\n3. Click Install & Authorize.\n4. In Baraka School Office, open Staff > Import > Okta.\n5. Fill in the form and press Save.\n## Help\nWrite to our help desk.")},
	{"the secret by email", "Tokenhaus", "guide.credentials-sent", shows(oin.ConfigGuide, "# Tokenhaus and Okta\n## Requirements\nAn Okta super administrator.\n## Steps\n1. In Okta, open Applications > API Service Integrations, add Tokenhaus and authorize it.\n2. Copy the Okta domain, the client ID and the client secret.\n3. Email them to onboarding@tokenhaus.de. Our technicians set up Connections > Okta for you.\n4. You get a message when the first key can be ordered.\n## Problems\nCall us.")},
	{"build your own app first", "Thornbury Log Archive", "guide.own-app", shows(oin.ConfigGuide, "# Okta as a source of Thornbury Log Archive\n## Prerequisites\nOkta super admin.\n## Steps\n1. In Okta, go to Applications > Applications and click Create App Integration.\n2. Select API Services and click Next. Enter Thornbury as the name.\n3. Open the Okta API Scopes tab and grant okta.logs.read.\n4. Copy your Okta domain, the client ID and the client secret.\n5. In Thornbury Log Archive, open Sources > Add source > Okta and paste the values.\n## Troubleshooting\nNothing is collected: check the grant.")},
	{"fields of the writer's template", "Verdikt Access Reviews", "guide.no-template", rewritten("Verdikt Access Reviews", "\n## Contact\nEmail <support email> or call <phone number>. Last updated: DD/MM/YYYY")},

	// Documentation of connectors
	{"the docs of last year", "Lotwerk", "docs.version", shows(oin.UserDocs, docsManual("Lotwerk", "2.8.0", "Qualify Inspector", "Assign Plant", "Block Inspector"))},
	{"the newest card isn't described", "Bowerbird Collections", "docs.cards", shows(oin.UserDocs, docsManual("Bowerbird Collections", "1.4.0", "Admit Curator", "Close Exhibition"))},
	{"the connection is left out", "Stagehand Casting", "docs.authorization", shows(oin.UserDocs, "# Stagehand Casting for Okta Workflows\nConnector version 1.2.3\n## Building a flow\n1. Open the flow and add a card.\n2. Fill in the inputs.\n3. Save and run.\n## Let In Assistant\nInputs: email (text, required), production (text, required). Output: status.\n## Wrap Production\nInput: production (text, required). Output: number of people.\n## Custom API Action\nRelative URL, query, body.")},
	{"a page that sells the API", "Harrow & Finch Grants", "docs.api-reference", shows(oin.APIDocs, "# An open platform for grantmakers\nBring your data wherever your mission needs it. Over 40 partners already build on Harrow & Finch. Talk to our partnerships team to receive a developer kit.")},

	// Leftovers
	{"an example address as contact", "Hakobune Storage", "leftovers.example-domain", text("escalation_contact", "oncall-team@example.com")},
	{"a note to a colleague", "Lotwerk", "leftovers.text", text("test_instructions", "Quality manager of the plant \"Musterwerk\" (language: English). Inspectors > Qualifications shows the outcome. The description of each flow states input and expected output. TODO Jens: check if plant 2 is still there!!")},
	{"meant for Microsoft's gallery", "Windrose Fleet", "leftovers.other-platform", text("app_description", "Windrose Fleet manages company cars, bikes and charging cards. Drivers and cost centers are read from Microsoft Entra ID each night, so that Entra administrators don't keep a second list. Okta Workflows can order a charging card for a new driver or block it when the driver leaves.")},

	// Updates
	{"renamed along the way", "Petit Badge", "update.name-changed", text("app_name", "Petit Badge Studio", "app_description", "Petit Badge Studio prints door badges with name, photo and floor. It takes all three from Okta, and a badge is printed again by itself when a colleague moves to another floor.")},
	{"floors as groups", "Petit Badge", "update.scopes-added", and(scoped("okta.users.read Name and photo link of employees\nokta.groups.read Groups that stand for floors"), text("existing_changes", "The floor is printed as well, and the guide has moved to our new help center. Setup is the same for customers."))},
	{"the import is given up", "Siddhi Learning", "update.type-removed", update(func(s check.Subject) check.Subject {
		delete(s.Answers, oin.APISupport)
		s = uses("Automation")(s)
		return text("test_instructions", "Training administrator of \"Demo Textiles\". Admin > Assignments shows the changes; the description of every flow gives the expected result.", "existing_changes", "The daily import is discontinued. The connector stays.", "app_description", "Siddhi Learning delivers compliance and language courses to factory staff in Hindi, Tamil, Bengali and English. Okta Workflows assigns a course to a new joiner, and cancels pending courses after an exit.")(s)
	})},

	// Icons
	{"the logo with its white paper", "Harrow & Finch Grants", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 75, 100, 70) || inDisc(x, y, 135, 100, 60) {
			return coral
		}
		return white
	}))},
	{"a small mark in the middle", "Ikigai Benefits", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Abs(x-100)+math.Abs(y-100) < 38 {
			return teal
		}
		return clear
	}))},
	{"white, for the dark website", "Cumulus Crane", "icon.contrast-on-light", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Abs(x-100) < 95-y/3 && y > 10 && y < 190 && !inDisc(x, y, 100, 100, 30) {
			return white
		}
		return clear
	}))},
}

// rewritten returns a change of a vendor's guide to one with more at its end.
func rewritten(of, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return shows(oin.ConfigGuide, vendorIn(of).guideText+more)(s) }
}
