package labelled

import (
	"image/color"
	"math"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// retyped returns a change of a part of the answer to a field.
func retyped(field, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := s.Answers.Text(oin.Key(field))
		if !strings.Contains(was, old) {
			panic(field + " doesn't have: " + old)
		}
		return text(field, strings.Replace(was, old, now, 1))(s)
	}
}

// reworded returns a change of words on the page that a vendor has written for a field.
func reworded(k oin.Key, of, old, now string) func(check.Subject) check.Subject {
	v := vendorOf(of)
	page := map[oin.Key]string{oin.ConfigGuide: v.guideText, oin.UserDocs: v.docsText, oin.APIDocs: v.referenceText}[k]
	if !strings.Contains(page, old) {
		panic("the page of " + of + " doesn't have: " + old)
	}
	return shows(k, strings.ReplaceAll(page, old, now))
}

// soleNote returns a change of the release notes to a single one.
func soleNote(kind, note string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	}
}

// appended returns a change of the answer to a field by something at its end.
func appended(field, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return text(field, s.Answers.Text(oin.Key(field))+more)(s) }
}

// quarrySuite returns a change of the suite that adds a flow with a value in a card.
func quarrySuite(of, method, field, value string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		all := append(flowsFor(vendorOf(of).actions), flow{name: "Run again", description: "Runs the card again, expects the same.", methods: []string{method}, input: map[string]any{field: map[string]any{"value": value}}})
		return exports(all...)(s)
	}
}

// diamond returns what fills a frame with a shape that isn't round.
func diamond(ink, ground color.NRGBA) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		if math.Abs(x-100)+math.Abs(y-100) < 96 {
			return ink
		}
		return ground
	}
}

// quarryMistakes are single mistakes in the submissions of [quarryVendors].
var quarryMistakes = []mistake{
	// Names
	{"the name says for Okta", "Jollof Orders", "name.okta", text("app_name", "Jollof Orders for Okta")},
	{"the name has v2", "Haiku Helpdesk", "name.version", text("app_name", "Haiku Helpdesk v2")},
	{"the name has test in brackets", "Ostrava Lockers", "name.trial", text("app_name", "Ostrava Lockers (TEST)")},
	{"the name says connector", "Kauri Fleet", "name.suffix", text("app_name", "Kauri Fleet Connector")},
	{"the name has an extra letter", "Quebracho SIEM", "name.misspelled", text("app_name", "Quebraccho SIEM")},
	{"the name has a slogan", "Baobab People", "name.short", text("app_name", "Baobab People - The HR Software Your Team Will Love")},
	{"the name is a web address", "Wadi Learning", "name.address", text("app_name", "www.wadilearning.com")},
	{"the name has the trademark sign", "Tarnhelm Endpoint", "name.marks", text("app_name", "Tarnhelm™ Endpoint")},
	{"the name has the company's Ltd", "Kestrel Payroll Bureau", "name.marks", text("app_name", "Kestrel Payroll Bureau Ltd.")},
	{"the form's name is still there", "Fjell Gear Loan", "name.placeholder", text("app_name", "App name")},

	// Whether it exists
	{"the catalog has it already", "Maplewire MDR", "exists.in-catalog", catalog(check.CatalogName{Name: "Maplewire MDR", Own: true, Alike: 1})},
	{"another vendor has the name", "Skerry Permits", "name.other-org", catalog(check.CatalogName{Name: "SKERRY PERMITS", Alike: 1})},
	{"the changes are bug fixes", "Cedar Donor Desk", "exists.changes", text("existing_changes", "Some bug fixes and improvements")},
	{"the changes are n/a", "Plume Annuaire", "exists.changes", text("existing_changes", "N/A")},
	{"the existing name is an explanation", "Cedar Donor Desk", "exists.name-plain", text("existing_name", "yes we have one, published last year")},
	{"an update says No", "Zephyrine Incidents", "exists.on-update", update(text("exists_in_oin", oin.No, "connector_version", "1.5.0"))},

	// Websites
	{"the website is the login", "Banyan Verify", "website.sign-in", text("app_website", "https://dashboard.banyanverify.sg/login")},
	{"the website is on the App Store", "Jollof Orders", "website.store", text("app_website", "https://apps.apple.com/ng/app/jollof-orders/id1589340021")},
	{"the website is on LinkedIn", "Nordlys Audit", "website.profile", text("app_website", "https://www.linkedin.com/company/nordlys-audit/")},
	{"the website is on GitHub", "Haiku Helpdesk", "website.code", text("app_website", "https://github.com/haikuhelpdesk/okta-connector")},
	{"the website is a data sheet", "Saffron Tokens", "website.document", text("app_website", "https://saffrontokens.in/files/Saffron-Tokens-Datasheet.pdf")},
	{"the website is the privacy policy", "Mesa Lab Notebook", "website.about-product", text("app_website", "https://mesalabnotebook.com/privacy-policy")},
	{"the website is for applicants", "Cobalt Field Service", "website.about-product", text("app_website", "https://www.cobaltfs.com/careers")},
	{"the website is the documentation", "Zephyrine Incidents", "website.docs", text("app_website", "https://docs.zephyrine.fr/en/")},

	// Use cases
	{"the scope for the log was forgotten", "Maplewire MDR", "usecases.logging", scoped("okta.users.read Shows analysts the name and department of a user")},
	{"lifecycle with read scopes", "Amahle Rota", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"risk sharing by a log reader", "Quebracho SIEM", "usecases.risk", uses("Centralized Logging", "Risk Signal Sharing")},
	{"fraud detection by an HR import", "Wadi Learning", "usecases.fraud", uses("Directory and HR Sync", "Bot or Fraud Detection")},
	{"logging by a connector", "Haiku Helpdesk", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"verification by lunch", "Jollof Orders", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions
	{"no word about Okta", "Kauri Fleet", "description.value", text("app_description", "Kauri Fleet manages pool cars and trucks for councils in New Zealand. Drivers book a vehicle on the phone, and managers see mileage, fuel and service dates in one place.")},
	{"only how good the tickets are", "Haiku Helpdesk", "description.value", text("app_description", "Haiku Helpdesk is a ticket system for IT teams with fewer than ten people. It comes with email import, canned replies, a knowledge base and reports for every month.")},
	{"the name and Okta", "Escudo Redes", "description.repeats-name", text("app_description", "Escudo Redes Okta integration")},
	{"very few words", "Fjell Gear Loan", "description.short", text("app_description", "Fjell Gear Loan lends gear. Okta Workflows reserves it.")},
	{"lorem ipsum", "Ostrava Lockers", "description.placeholder", text("app_description", "Ostrava Lockers operates electronic lockers in factories and offices. Lorem ipsum dolor sit amet, consectetur adipiscing elit. Okta Workflows assigns a locker to a new employee.")},
	{"a TODO for a colleague", "Mesa Lab Notebook", "description.placeholder", appended("app_description", " TODO: add sentence from Karen")},
	{"the end is missing", "Cobalt Field Service", "description.unfinished", retyped("app_description", " to a colleague when a technician leaves.", " to a colleague when a")},
	{"pasted twice", "Saffron Tokens", "description.twice", appended("app_description", " Saffron Tokens manages hardware tokens for banks and public offices in India.")},
	{"a single sentence", "Tondo Firma", "description.one-sentence", text("app_description", "Tondo Firma lets Okta Workflows send employment contracts for electronic signature, read their status, and cancel them.")},
	{"in Portuguese", "Cerrado Compras", "description.language", text("app_description", "Cerrado Compras é um software de compras para fazendas e empresas de alimentos no Brasil. Quando um funcionário entra, muda de função ou sai, os fluxos do Okta Workflows criam o comprador, definem o limite ou desativam o comprador.")},
	{"in German", "Tarnhelm Endpoint", "description.language", text("app_description", "Tarnhelm Endpoint schützt Computer mit Windows und macOS vor Schadsoftware. Wird auf einem Computer etwas gefunden, meldet Tarnhelm Endpoint das Risiko des Benutzers an Okta, damit Ihre Richtlinien die Sitzung beenden können.")},
	{"a web address at the end", "Baobab People", "description.link", appended("app_description", " More information: https://baobabpeople.co.ke/okta")},
	{"an email address at the end", "Tondo Firma", "description.link", appended("app_description", " For questions: assistenza@tondofirma.it")},
	{"the steps to connect", "Hoshizora Assets", "description.instructions", appended("app_description", " To connect, go to Settings > User sync > Okta, enter the client ID and client secret, and click Sync now.")},
	{"the price", "Marmalade Tickets", "description.price", appended("app_description", " Prices start at £19 per month.")},
	{"a free trial", "Mesa Lab Notebook", "description.price", appended("app_description", " The first 30 days are free of charge.")},
	{"HTML from the website", "Zephyrine Incidents", "description.markup", retyped("app_description", "Zephyrine Incidents alerts the engineers on duty when a service fails.", "<p><strong>Zephyrine Incidents</strong> alerts the engineers on duty when a service fails.</p>")},
	{"a bold word in Markdown", "Maplewire MDR", "description.markup", retyped("app_description", "around the clock", "**around the clock**")},
	{"capitals for weight", "Baobab People", "description.shouting", retyped("app_description", "Baobab People is HR software for schools, hospitals and charities in East Africa.", "Baobab People is THE HR SOFTWARE FOR SCHOOLS, HOSPITALS AND CHARITIES in East Africa.")},
	{"the leading one", "Quebracho SIEM", "description.praise", retyped("app_description", "Quebracho SIEM collects", "Quebracho SIEM, the leading security platform in Latin America, collects")},
	{"the best and the easiest", "Kestrel Payroll Bureau", "description.praise", retyped("app_description", "runs payroll for 600 small employers in the UK", "is the best and easiest payroll solution for small employers in the UK")},
	{"world-class and revolutionary", "Mesa Lab Notebook", "description.praise", retyped("app_description", "Mesa Lab Notebook keeps", "Mesa Lab Notebook is a revolutionary, world-class platform that keeps")},
	{"single sign-on, too", "Amahle Rota", "description.protocol", appended("app_description", " Nurses can also log in to Amahle Rota using Okta single sign-on.")},
	{"SCIM, too", "Cobalt Field Service", "description.protocol", appended("app_description", " SCIM 2.0 user provisioning is supported as well.")},
	{"a rocket", "Haiku Helpdesk", "description.marks", appended("app_description", " 🚀")},
	{"a chatty text", "Fjell Gear Loan", "description.tone", text("app_description", "Hey there, tired of chasing people for skis? Yeah, us too! Fjell Gear Loan has your back: Okta Workflows reserves gear for a new guide and nags them when they leave. Sweet, huh?")},
	{"the company's history", "Escudo Redes", "description.company", appended("app_description", " Escudo Redes was founded in Monterrey in 2011 and has 140 employees in three countries.")},
	{"what will come soon", "Skerry Permits", "description.today", appended("app_description", " Support for training certificates is coming soon.")},
	{"what will come next year", "Plume Annuaire", "description.today", appended("app_description", " In 2027 we will also import locations from Okta.")},
	{"what this release adds", "Kauri Fleet", "description.today", appended("app_description", " This new version adds the card Return Keys.")},
	{"cheaper than another", "Haiku Helpdesk", "description.competitor", appended("app_description", " It is a simpler and cheaper alternative to Zendesk.")},
	{"faster than another", "Quebracho SIEM", "description.competitor", appended("app_description", " Searches are up to five times faster than in Splunk.")},
	{"contact sales", "Tidemark Entitlements", "description.call", appended("app_description", " Contact our sales team today to see how much time you can save.")},
	{"sign up", "Lotus Shift Board", "description.call", appended("app_description", " Sign up now and plan your first week today!")},
	{"how it's built", "Hanse Orient Control Tower", "description.technical", retyped("app_description", "stores events from the Okta System Log next to changes of shipment data", "calls GET /api/v1/logs with an OAuth 2.0 bearer token, parses the JSON response, and stores it in Elasticsearch next to changes of shipment data")},
	{"two typos", "Nordlys Audit", "description.spelling", retyped("app_description", "auditors receive a signed report", "auditors recieve a singed and seperate report")},
	{"a typo in a common word", "Tondo Firma", "description.spelling", retyped("app_description", "electronic signatures", "electronic signitures")},
	{"a typo about employees", "Ostrava Lockers", "description.spelling", retyped("app_description", "to a new employee", "to a new emploiee")},
	{"singular verbs for plural", "Lotus Shift Board", "description.grammar", retyped("app_description", "plans the shifts of hotels and factories in Vietnam", "help hotel and factory planning they shift in Vietnam")},
	{"articles and endings are missing", "Hoshizora Assets", "description.grammar", retyped("app_description", "so that each device has an owner and devices of former employees are found at once", "so each devices have owner and device of former employee is find at once")},
	{"allows to do", "Quebracho SIEM", "description.grammar", retyped("app_description", "which helps analysts detect stolen accounts", "which allow to analysts detecting of stolen account")},
	{"lines of an old editor", "Maplewire MDR", "description.line-breaks", text("app_description", "Maplewire MDR watches the networks of cities and school\nboards in Canada around the clock. It collects sign-in\nevents from the Okta System Log, and its analysts check\neach access against zero trust rules for users, devices\nand locations.")},
	{"another product's text", "Marmalade Tickets", "description.names-app", text("app_description", "Stagehand Pro is a small box office for theatres and festivals. With Okta Workflows, Stagehand Pro gives a new steward access to an event and removes it after the last show.")},

	// Contacts
	{"support is one colleague", "Banyan Verify", "support.person", support("weiling.tan@banyanverify.sg")},
	{"support is at Gmail", "Marmalade Tickets", "support.free-mail", support("marmaladetickets@gmail.com")},
	{"support doesn't take answers", "Cedar Donor Desk", "support.no-reply", support("no-reply@cedardonordesk.org")},
	{"support is sales", "Maplewire MDR", "support.other-team", support("sales@maplewire.ca")},
	{"support is at a partner", "Saffron Tokens", "support.domain", support("support@deccan-itservices.in")},
	{"the phone has no country", "Skerry Permits", "support.phone", support("support@skerrypermits.scot 01856_408117")},
	{"the phone is from a film", "Mesa Lab Notebook", "support.phone-fictional", support("support@mesalabnotebook.com +1_505_555_0142")},
	{"the help link is the home page", "Haiku Helpdesk", "support.home-page", support("support@haikuhelpdesk.com https://haikuhelpdesk.com/")},
	{"support is in Slack", "Pinyon Bot Shield", "support.invitation", support("https://join.slack.com/t/pinyon-community/shared_invite/zt-2k9x8a1b4-Qm3")},
	{"the help link is the price list", "Amahle Rota", "support.not-help", support("support@amahlerota.co.za https://amahlerota.co.za/pricing")},
	{"the same address twice", "Fjell Gear Loan", "escalation.same-as-support", text("escalation_contact", "hei@fjellgear.no")},
	{"the founder's own mailbox", "Marmalade Tickets", "escalation.free-mail", text("escalation_contact", "marmalade.alerts@outlook.com")},
	{"an outside agency", "Jollof Orders", "escalation.domain", text("escalation_contact", "oncall@yabatech-studios.com")},
	{"a named engineer", "Tidemark Entitlements", "escalation.person", text("escalation_contact", "rachel.oconnor@tidemark-entitlements.com.au")},

	// Test accounts
	{"the staging system", "Cobalt Field Service", "test.production", text("test_url", "https://staging.cobaltfs.com/signin")},
	{"the developers' system", "Lotus Shift Board", "test.production", text("test_url", "https://board-dev.lotusshift.vn/login")},
	{"the address of an Okta org", "Tidemark Entitlements", "test.not-okta", text("test_url", "https://dev-48120735.okta.com/")},
	{"an address at Heroku", "Haiku Helpdesk", "test.own-domain", text("test_url", "https://haiku-helpdesk-app.herokuapp.com/login")},
	{"the sign-up page", "Banyan Verify", "test.sign-in-page", text("test_url", "https://dashboard.banyanverify.sg/signup")},
	{"the username is to follow", "Escudo Redes", "test.username-placeholder", text("test_username", "to be provided")},
	{"a username at Gmail", "Jollof Orders", "test.username-free-mail", text("test_username", "jollof.okta.demo@gmail.com")},
	{"a product manager's username", "Nordlys Audit", "test.username-person", text("test_username", "ingrid.haugen@nordlysaudit.no")},
	{"two users in one field", "Baobab People", "test.username-one", text("test_username", "isvtest@okta.com / hr.demo@baobabpeople.co.ke")},
	{"another user's password", "Kestrel Payroll Bureau", "test.password-written", appended("test_instructions", " To see the employee's view, use starter@kestrelpayroll.co.uk with password Kestrel#2026!")},
	{"nothing but a greeting", "Amahle Rota", "test.instructions", text("test_instructions", "Thank you for testing our app! Please contact us if you have any questions.")},
	{"the steps were sent by email", "Hoshizora Assets", "test.instructions-elsewhere", text("test_instructions", "Please see the test steps in the email that Tanaka-san sent to your team on November 4.")},
	{"a code on a phone", "Saffron Tokens", "test.second-factor", appended("test_instructions", " After login, the system sends an OTP to the mobile number of our manager.")},
	{"only through the VPN", "Hanse Orient Control Tower", "test.second-factor", appended("test_instructions", "\n\nPlease note that the portal is reachable only via our corporate VPN.")},
	{"the account isn't made yet", "Wadi Learning", "test.ready", appended("test_instructions", " The account is not created yet; we will create it when you are ready to test.")},
	{"the trial ends", "Pinyon Bot Shield", "test.lasting", appended("test_instructions", " The account is a trial and expires after 14 days.")},
	{"read-only rights", "Nordlys Audit", "test.rights", retyped("test_instructions", "You are review administrator.", "The user has read-only access, so changing settings is not possible.")},
	{"in French", "Plume Annuaire", "test.language", text("test_instructions", "Connectez-vous en tant que propriétaire de l'annuaire. Ouvrez Paramètres > Sources > Okta, saisissez les trois valeurs et cliquez sur Importer. Les personnes apparaissent ensuite dans l'organigramme.")},

	// Scopes
	{"no reason for writing", "Tidemark Entitlements", "scopes.manage-reason", scoped("okta.groups.manage\nokta.users.read Finds the person who requests access")},
	{"an empty reason", "Tarnhelm Endpoint", "scopes.reason", scoped("okta.securityEventsProviders.manage Required by the integration\nokta.users.read Finds the user of an infected computer")},
	{"the same reason for all", "Nordlys Audit", "scopes.same-reason", scoped("okta.users.read For access reviews\nokta.groups.read For access reviews\nokta.apps.read For access reviews")},
	{"reading and writing", "Baobab People", "scopes.redundant", scoped("okta.users.manage Creates, updates and deactivates users when contracts start, change and end\nokta.users.read Checks whether a user exists already")},
	{"an import that may write", "Wadi Learning", "scopes.write", scoped("okta.users.manage Names, email addresses and departments of learners\nokta.groups.read Groups that decide on courses")},
	{"adding members without the right", "Tidemark Entitlements", "scopes.read", scoped("okta.groups.read Groups that people can request\nokta.users.read Finds the person who requests access")},
	{"an optional scope", "Hoshizora Assets", "scopes.optional", scoped("okta.users.read Names, email addresses and status of device owners\nokta.groups.read Optional, only if departments are used")},
	{"captchas for shifts", "Amahle Rota", "scopes.unrelated", scoped("okta.users.read Imports names, job titles and status of employees\nokta.groups.read Imports the departments of the clinic\nokta.captchas.read")},
	{"an API token in the instructions", "Escudo Redes", "api.token", retyped("test_instructions", "enter domain, client ID and client secret,", "enter the domain and an Okta API token that you create under Security > API > Tokens,")},

	// Links, guides and documents
	{"a website without encryption", "Ostrava Lockers", "links.https", text("app_website", "http://ostrava-lockers.cz/en")},
	{"a website from a newsletter", "Cedar Donor Desk", "links.tracking", text("app_website", "https://cedardonordesk.org/?utm_source=newsletter&utm_medium=email&utm_campaign=okta")},
	{"a guide in Google Docs' editor", "Wadi Learning", "links.editor", text("config_guide", "https://docs.google.com/document/d/1kV9xQ2mB7tLr4sYpZ8wNcE3uHgJ6oDfA5iTqRbXeWm0/edit")},
	{"a shortened link", "Baobab People", "links.short", text("config_guide", "https://bit.ly/3BaobabOkta")},
	{"a guide in SharePoint", "Hanse Orient Control Tower", "links.workspace", text("config_guide", "https://hanseorient.sharepoint.com/sites/product/Shared%20Documents/Okta%20Guide.docx")},
	{"a guide on a preview of a branch", "Pinyon Bot Shield", "links.temporary", text("config_guide", "https://pinyon-docs-git-okta-guide.vercel.app/okta")},
	{"one page for users and developers", "Kauri Fleet", "links.docs-and-reference", text("api_docs", "https://kaurifleet.co.nz/guides/okta-workflows")},
	{"the home page as user guide", "Skerry Permits", "links.website-as-docs", text("user_docs", "https://skerrypermits.scot")},
	{"one guide for import and cards", "Cobalt Field Service", "links.guide-per-type", text("config_guide", "https://docs.cobaltfs.com/okta/workflows")},
	{"the guide is about SAML", "Amahle Rota", "guide.other-type", shows(oin.ConfigGuide, "# Set up SAML SSO between Okta and Amahle Rota\n## Requirements\nOkta admin and Amahle Rota admin.\n## Steps\n1. In Okta, add the Amahle Rota app from Browse App Catalog.\n2. On the Sign On tab, choose SAML 2.0 and copy the metadata URL.\n3. In Amahle Rota, open Settings > SSO and paste the metadata URL.\n4. Save, and assign users to the app.\n## Troubleshooting\nCheck the ACS URL and the entity ID.")},
	{"the guide is for any system", "Kestrel Payroll Bureau", "guide.about-okta", shows(oin.ConfigGuide, "# Connecting your identity provider to Kestrel Payroll Bureau\n## Before you start\nYou need an administrator of your identity provider.\n## Steps\n1. Make credentials in your identity provider.\n2. Go to Company > Connections.\n3. Enter domain, client ID and client secret.\n4. Press Connect.\n## Problems\nContact our help team.")},
	{"the guide makes an API token", "Hoshizora Assets", "guide.api-token", shows(oin.ConfigGuide, guidePlain("Hoshizora Assets", "Settings > User sync > Okta")+"\n## API token\nIn the Okta Admin Console, open Security > API > Tokens, create a token, and enter it in the field Token of the same page.")},
	{"the guide sends the secret by email", "Nordlys Audit", "guide.credentials-sent", shows(oin.ConfigGuide, guideLong("Nordlys Audit", "Systems > Okta")+"\n## Activation\nAfter that, email the client ID and the client secret to support@nordlysaudit.no, so that our consultants can activate the import.")},
	{"the guide isn't ready", "Nordlys Audit", "pages.finished", shows(oin.ConfigGuide, "# Nordlys Audit and Okta\nThis article is under construction. Check back soon!")},
	{"the documents are two versions old", "Mesa Lab Notebook", "docs.version", shows(oin.UserDocs, docsProse("Mesa Lab Notebook", "1.6.0", "Add Scientist", "Lock Notebook", "Transfer Notebooks"))},
	{"a new card isn't described", "Cedar Donor Desk", "docs.cards", shows(oin.UserDocs, docsCards("Cedar Donor Desk", "1.6.0", "Assign Donors", "Reassign Donors"))},
	{"the API page is an advertisement", "Tondo Firma", "docs.api-reference", shows(oin.APIDocs, "# Integrate signatures in your product\nOur platform for developers is simple, secure and loved by partners. Speak to an expert to get access and receive a personal offer for your company.")},

	// Suites and updates
	{"a card has no test", "Banyan Verify", "suite.actions", exports(flowsFor([]string{"startCheck Start Check", "getResult Get Result", "customAPIAction Custom API Action"})...)},
	{"the flows have names only", "Fjell Gear Loan", "suite.tests-listed", and(text("test_instructions", "Store administrator. Loans > Open shows the loans from the flows. API keys are under Store > Settings."), exports(flow{name: "Flow A", methods: []string{"reserveGear"}}, flow{name: "Flow B", methods: []string{"sendNotice"}}, flow{name: "Flow C", methods: []string{"customAPIAction"}}))},
	{"a GitHub token in a card", "Haiku Helpdesk", "suite.secrets", quarrySuite("Haiku Helpdesk", "addComment", "text", "ghp_"+"k3VtQ8zLw1RbXy7Nc5MdPf0JsHg2Ea9Uo4Ti")},
	{"a customer's address in a card", "Cerrado Compras", "suite.personal-data", quarrySuite("Cerrado Compras", "createBuyer", "email", "fernanda.moreira@"+"uol.com.br")},
	{"a server in the office", "Ostrava Lockers", "suite.private-hosts", quarrySuite("Ostrava Lockers", "customAPIAction", "url", "http://192.168.1.40:8080/lockers")},
	{"an icon on white", "Skerry Permits", "icon.plain-ground", pictureOf(drawn(200, 200, diamond(teal, white)))},
	{"a white icon", "Zephyrine Incidents", "icon.contrast-on-light", pictureOf(drawn(200, 200, diamond(white, clear)))},
	{"a black icon", "Kauri Fleet", "icon.contrast-on-dark", pictureOf(drawn(200, 200, diamond(black, clear)))},
	{"the note says fixes", "Haiku Helpdesk", "notes.empty", and(releasedWith("1.5.2", "fixed", "Minor fixes and improvements"), text("existing_changes", "Add Comment keeps line breaks in comments. Nothing else changes."))},
	{"the note says security", "Lotus Shift Board", "notes.security", and(releasedWith("2.2.2", "security", "Security update"), text("existing_changes", "The API key is no longer shown in the error of a card. Flows don't have to be changed."))},
	{"the version goes back", "Zephyrine Incidents", "update.version-back", update(text("connector_version", "1.3.0", "existing_changes", "Start Incident has a new optional field for the severity. The other cards stay the same."))},
	{"a scope more", "Plume Annuaire", "update.scopes-added", and(scoped("okta.users.read Names, photos and managers of employees\nokta.groups.read Teams that are shown in the org chart"), text("existing_changes", "Our guide has moved to a new address, and teams are now read from Okta groups."))},
	{"a new name", "Cedar Donor Desk", "update.name-changed", text("app_name", "Cedar Fundraising", "app_description", "Cedar Fundraising helps charities in the Middle East and North America to look after donors. Okta Workflows assigns donors to a new fundraiser, shares a campaign, and reassigns donors when a fundraiser leaves.")},
	{"the address of an example as guide", "Wadi Learning", "leftovers.example-domain", text("config_guide", "https://help.example.com/en/okta")},
	{"the steps were made for Entra", "Hoshizora Assets", "leftovers.other-platform", retyped("test_instructions", "Please open Settings > User sync > Okta", "Please grant admin consent in the Microsoft Entra admin center, open Settings > User sync > Okta")},
}
