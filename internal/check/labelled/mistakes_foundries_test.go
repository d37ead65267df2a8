package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// foundrySuite returns a change of the suite to one of another connector or version.
func foundrySuite(key, version string, flows ...flow) func(check.Subject) check.Subject {
	return facts(func(f *check.Facts) { f.Suite = exported(key, version, flows...) })
}

// foundryTests returns a flow for each action, written as in [vendor].
func foundryTests(actions ...string) []flow { return flowsFor(actions) }

// foundryValue returns a change of the suite that adds a flow with a value in a card.
func foundryValue(of, method, field, value string) func(check.Subject) check.Subject {
	return foundryMore(of, flow{name: "Second run", description: "Runs the card with other values and compares the output.", methods: []string{method}, input: map[string]any{field: map[string]any{"value": value}}})
}

// foundryMore returns a change of the suite to a vendor's flows, and others.
func foundryMore(of string, others ...flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return exports(append(flowsFor(vendorOf(of).actions), others...)...)(s)
	}
}

// foundryAnvil draws an anvil that fills the frame.
func foundryAnvil(ink, ground color.NRGBA) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		half := 98.0 // of the width at this height
		switch {
		case y < 14 || y > 186:
			return ground
		case y > 72 && y < 140:
			half = 34
		case y >= 140:
			half = 74
		}
		if math.Abs(x-99.5) < half {
			return ink
		}
		return ground
	}
}

// foundryCoarse returns a picture as if it were enlarged from one of few pixels.
func foundryCoarse(at func(x, y float64) color.NRGBA, factor float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		left, top := math.Floor(x/factor)*factor, math.Floor(y/factor)*factor
		u, v := (x-left)/factor, (y-top)/factor
		mix := func(part func(color.NRGBA) uint8) uint8 {
			a, b := float64(part(at(left, top))), float64(part(at(left+factor, top)))
			c, d := float64(part(at(left, top+factor))), float64(part(at(left+factor, top+factor)))
			return uint8((a*(1-u)+b*u)*(1-v) + (c*(1-u)+d*u)*v)
		}
		return color.NRGBA{
			mix(func(c color.NRGBA) uint8 { return c.R }), mix(func(c color.NRGBA) uint8 { return c.G }),
			mix(func(c color.NRGBA) uint8 { return c.B }), mix(func(c color.NRGBA) uint8 { return c.A }),
		}
	}
}

// foundryRounded draws a mark on a plate with rounded corners.
func foundryRounded(x, y float64) color.NRGBA {
	cx, cy := min(max(x, 40), 159), min(max(y, 40), 159)
	switch {
	case !inDisc(x, y, cx, cy, 40):
		return clear
	case math.Abs(x-99.5) < 22 && y > 50 && y < 150:
		return white
	}
	return teal
}

// foundryMistakes are single mistakes in the submissions of [foundryVendors].
var foundryMistakes = []mistake{
	// Names
	{"Okta is in brackets", "Seatkeeper", "name.okta", text("app_name", "Seatkeeper (Okta)")},
	{"the name has a number of a release", "Pageloom", "name.version", text("app_name", "Pageloom 7.2")},
	{"the name is marked as a draft", "Polder Expenses", "name.trial", text("app_name", "DRAFT - Polder Expenses")},
	{"the name says integration", "Chalkline Training", "name.suffix", text("app_name", "Chalkline Training Integration")},
	{"the name says API service", "Auditorium GRC", "name.suffix", text("app_name", "Auditorium GRC API Service")},
	{"two letters have changed places", "Spindrift Assets", "name.misspelled", text("app_name", "Spindirft Assets")},
	{"what the product is for", "Ferryman Vault", "name.short", text("app_name", "Ferryman Vault: Secrets Management for Modern Engineering Teams")},
	{"the domain as the name", "KeyPebble", "name.address", text("app_name", "keypebble.com")},
	{"a registered trademark", "Halyard Device Manager", "name.marks", text("app_name", "Halyard® Device Manager")},
	{"the name of the corporation", "Firstday HQ", "name.marks", text("app_name", "Firstday HQ, Inc.")},
	{"no name yet", "Watchglass ITDR", "name.placeholder", text("app_name", "TBD")},

	// Whether it exists
	{"another company has the name", "Grantwell", "name.other-org", catalog(check.CatalogName{Name: "GrantWell", Alike: 1})},
	{"their own entry was forgotten", "Driftback", "exists.in-catalog", catalog(check.CatalogName{Name: "Driftback", Own: true, Alike: 1})},
	{"the catalog's address as name", "Quoll Rostering", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/quoll-rostering/")},
	{"the changes are in an email", "Quoll Rostering", "exists.changes", text("existing_changes", "As discussed")},
	{"the changes are an update", "Quoll Rostering", "exists.changes", text("existing_changes", "New version")},
	{"the update says that it is new", "Vestibule Visitors", "exists.on-update", update(text("exists_in_oin", oin.No, "connector_version", "1.1.0"))},

	// Websites
	{"the page for users", "Seatkeeper", "website.sign-in", text("app_website", "https://app.seatkeeper.io/users/sign_in")},
	{"Chrome's store", "Lumenfold", "website.store", text("app_website", "https://chromewebstore.google.com/detail/lumenfold/kdbpneghhfoiamclejnbgpoafkcmdjli")},
	{"an entry at Crunchbase", "Firstday HQ", "website.profile", text("app_website", "https://www.crunchbase.com/organization/firstday-hq")},
	{"the project at GitLab", "Driftback", "website.code", text("app_website", "https://gitlab.com/driftback/okta-snapshots")},
	{"a brochure", "Brightwater HCM", "website.document", text("app_website", "https://www.brightwaterhcm.com/media/Brightwater_Overview_2026.pdf")},
	{"the conditions", "Boroughworks", "website.about-product", text("app_website", "https://www.boroughworks.co.uk/terms-and-conditions")},
	{"a press release", "Clearlake Permits", "website.about-product", text("app_website", "https://www.clearlakepermits.com/press-releases/2026/series-b")},
	{"the help center", "Vestibule Visitors", "website.docs", text("app_website", "https://help.vestibule.app/en/")},

	// Use cases
	{"five of them", "Ferryman Vault", "usecases.room", and(uses("Automation", "Lifecycle Management", "Identity Governance and Administration (IGA)", "Zero Trust", "Multifactor Authentication (MFA)"), text("app_description", "Ferryman Vault stores API keys and database credentials for engineering teams. With its connector, Okta Workflows adds engineers when they join and removes them when they leave, lists access for reviews, and under zero trust policies closes a vault until the user has enrolled a multifactor authenticator."))},
	{"a log tool without the log", "Watchglass ITDR", "usecases.logging", scoped("okta.securityEventsProviders.manage Registers Watchglass as a provider of risk signals\nokta.users.read Shows the name of a user beside a detection")},
	{"an import isn't a lifecycle", "Grantwell", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"license costs aren't a risk signal", "Seatkeeper", "usecases.risk", uses("Automation", "Risk Signal Sharing")},
	{"evidence isn't fraud detection", "Auditorium GRC", "usecases.fraud", uses("Identity Governance and Administration (IGA)", "Bot or Fraud Detection")},
	{"a log lake syncs no profiles", "Harborline Log Lake", "usecases.directory", uses("Centralized Logging", "Directory and HR Sync")},
	{"an inventory isn't a factor", "Spindrift Assets", "usecases.mfa", uses("Directory and HR Sync", "Multifactor Authentication (MFA)")},
	{"a log lake reviews no access", "Harborline Log Lake", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},
	{"alerts aren't logs", "Sparrowhawk Alerts", "usecases.logging-type", uses("Automation", "Directory and HR Sync", "Centralized Logging")},
	{"receipts aren't identities", "Polder Expenses", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions
	{"only the inventory", "Spindrift Assets", "description.value", text("app_description", "Spindrift Assets tracks laptops, tablets and phones in schools and hospitals. Technicians scan a label to see warranty, repairs and location, and order spare parts from the same page.")},
	{"Okta is a word in passing", "Castwork Boards", "description.value", text("app_description", "Castwork Boards plans production and maintenance in foundries and machine shops. Shift leaders see the load of each machine and move jobs by drag and drop. Works with Okta.")},
	{"the name with two words", "KeyPebble", "description.repeats-name", text("app_description", "KeyPebble for Okta.")},
	{"a heading only", "Driftback", "description.short", text("app_description", "Backup for Okta. Restores what was deleted.")},
	{"one long sentence", "Harborline Log Lake", "description.one-sentence", text("app_description", "Harborline Log Lake polls the Okta System Log every 30 seconds so that analysts can search sign-ins next to cloud and endpoint logs.")},
	{"a gap for marketing", "Halyard Device Manager", "description.placeholder", retyped("app_description", "of airlines and airports", "of [target industry - marketing to confirm]")},
	{"it stops in a word", "Pageloom", "description.unfinished", retyped("app_description", " and hand over drafts when someone leaves the newsroom.", " and hand over drafts when someone leaves the newsr")},
	{"the last words were lost", "Ferryman Vault", "description.last-sentence", retyped("app_description", "and list who opened a secret in the last 30 days.", "and list who opened a secret in the.")},
	{"the sister product's text", "Tallyroom", "description.names-app", text("app_description", "Ledgerbloom sends invoices and reminders for freelancers and agencies. With Okta Workflows, Ledgerbloom adds a new colleague to a client's account and removes the colleague when the project is over.")},
	{"a sentence comes back", "Aktenwerk", "description.twice", appended("app_description", " The connector for Okta Workflows opens a workspace for a new lawyer, grants or withdraws access to a case, and reports who has access to it.")},
	{"in Dutch", "Polder Expenses", "description.language", text("app_description", "Polder Expenses geeft bedrijfskaarten uit en verzamelt bonnetjes voor werkgevers in Nederland en België. Via Okta Workflows krijgt een nieuwe medewerker een kaart met de limiet van het team, en wordt de kaart geblokkeerd als de medewerker vertrekt.")},
	{"in French", "Provincia Identity Check", "description.language", text("app_description", "Provincia Identity Check compare un permis de conduire ou un passeport avec une photo prise en direct. Les agents du centre d'assistance vérifient l'identité d'un utilisateur Okta avant de réinitialiser un facteur.")},
	{"where to read more", "Driftback", "description.link", appended("app_description", " See https://docs.driftback.dev/connect-okta for details.")},
	{"what an admin does first", "Grantwell", "description.instructions", appended("app_description", " In the Admin Console, add the integration, copy the client secret, and paste it under Admin > Staff directory > Okta.")},
	{"how to make a connection", "Vestibule Visitors", "description.instructions", appended("app_description", " First create an API key under Location > API, then click New Connection in Okta Workflows and paste the key.")},
	{"what a seat costs", "Seatkeeper", "description.price", appended("app_description", " Plans start at $2 per user per month.")},
	{"a list of Markdown", "Brightwater HCM", "description.markup", text("app_description", "Brightwater HCM covers recruiting, payroll and absence for companies in several countries. The Okta integration:\n* **creates** users from signed contracts\n* **updates** cost centers and managers\n* **deactivates** users at the end of employment\nOkta Workflows can also start a checklist.")},
	{"exclamation marks", "Firstday HQ", "description.shouting", appended("app_description", " No more forgotten laptops!!!")},
	{"capitals for emphasis", "Lumenfold", "description.shouting", retyped("app_description", "Each time that happens, Lumenfold sends", "EACH TIME THAT HAPPENS, LUMENFOLD IMMEDIATELY SENDS")},
	{"the most trusted", "Driftback", "description.praise", retyped("app_description", "Driftback records", "As the world's most trusted backup solution, Driftback records")},
	{"an award", "Brightwater HCM", "description.praise", retyped("app_description", "Brightwater HCM covers", "Brightwater HCM is an award-winning, best-in-class suite that covers")},
	{"every attack", "Watchglass ITDR", "description.praise", appended("app_description", " It stops 100% of attacks with unparalleled accuracy.")},
	{"sign-in with SAML", "Pageloom", "description.protocol", appended("app_description", " Editors sign in to Pageloom with SAML through their Okta dashboard.")},
	{"provisioning with SCIM", "Spindrift Assets", "description.protocol", appended("app_description", " Accounts of technicians are provisioned over SCIM.")},
	{"a mark of the brand", "Stratum Access Governance", "description.marks", retyped("app_description", "Stratum Access Governance certifies", "Stratum™ Access Governance certifies")},
	{"ticks in a list", "Tallyroom", "description.marks", appended("app_description", " ✅ Faster closes ✅ Fewer emails")},
	{"slang", "Seatkeeper", "description.tone", text("app_description", "Let's be real: you're burning cash on licenses nobody touches. Seatkeeper sniffs out the zombie seats by peeking at app assignments and sign-ins in Okta, and pings the slackers so you don't have to.")},
	{"an advertisement", "Vestibule Visitors", "description.tone", retyped("app_description", "Vestibule Visitors registers guests and prints badges at reception desks.", "Picture this: it's Monday, the lobby is packed, and your receptionist is losing it. Don't panic, Vestibule Visitors to the rescue!")},
	{"who invested", "Firstday HQ", "description.company", appended("app_description", " Backed by leading venture capital firms, Firstday HQ has raised 14 million dollars since 2022.")},
	{"a family business", "Boroughworks", "description.company", appended("app_description", " We are a family-owned company with headquarters in Worcester and have been in business since 1987.")},
	{"a plan for the year", "Halyard Device Manager", "description.today", appended("app_description", " Support for Linux laptops is planned for the second quarter.")},
	{"news of the version", "Ferryman Vault", "description.today", appended("app_description", " In version 2.2, we fixed a problem with long names of vaults and added paging to lists.")},
	{"instead of another suite", "Brightwater HCM", "description.competitor", appended("app_description", " Unlike Workday, it is ready in six weeks.")},
	{"better than another suite", "Stratum Access Governance", "description.competitor", appended("app_description", " Customers who come from SailPoint finish their certifications in half the time.")},
	{"a demo", "Corvid Service Management", "description.call", appended("app_description", " Book a demo with one of our experts.")},
	{"try it", "Lumenfold", "description.call", appended("app_description", " Install it today and see for yourself.")},
	{"which calls it makes", "Spindrift Assets", "description.technical", retyped("app_description", "Names, departments and locations of device owners are synced from Okta each night.", "A cron job in our Kubernetes cluster calls GET /api/v1/users?limit=200 with a bearer token, follows the Link headers, and upserts the JSON into PostgreSQL.")},
	{"how it gets tokens", "Harborline Log Lake", "description.technical", appended("app_description", " It uses the OAuth 2.0 client credentials flow with the scope okta.logs.read and refreshes the access token every hour.")},
	{"a word lacks a letter", "Grantwell", "description.spelling", retyped("app_description", "for foundations and city governments", "for foundations and city goverments")},
	{"two words with wrong letters", "Clearlake Permits", "description.spelling", retyped("app_description", "handles building permits and inspections", "handels building permits and inspectons")},
	{"copied from a slide", "Meridian Campus Records", "description.line-breaks", text("app_description", "Meridian Campus Records is a student information\nsystem for colleges and universities. Admitted students\nand newly hired faculty are created in Okta with their\nprogram, campus and status. When a student graduates\nor withdraws, Meridian Campus Records deactivates\nthe account.")},
	{"no third person", "Polder Expenses", "description.grammar", retyped("app_description", "Polder Expenses issues company cards and collects receipts", "Polder Expenses issue company card and collect receipt")},
	{"a sentence from another language", "Saldanha Fraud Desk", "description.grammar", retyped("app_description", "and resets the level as soon as an analyst closes the case", "and after analyst close the case it is possible that the level be reseted")},
	{"wrong tenses and no articles", "Perimetra Gateway", "description.grammar", retyped("app_description", "each request is admitted only if the person and the device comply with them", "every requests are only admit if person and device are complying to this")},

	// Contacts
	{"support is a developer", "Castwork Boards", "support.person", support("jonas.lindqvist@castwork.io")},
	{"support is a mailbox at Yahoo", "KeyPebble", "support.free-mail", support("keypebble.support@yahoo.com")},
	{"support is billing", "Polder Expenses", "support.other-team", support("billing@polderexpenses.nl")},
	{"support is at a reseller", "Perimetra Gateway", "support.domain", support("service@rheintal-systemhaus.de")},
	{"a number for the region", "Clearlake Permits", "support.phone", support("support@clearlakepermits.com (559)_780-4416")},
	{"a number that no one has", "Harborline Log Lake", "support.phone-fictional", support("support@harborline.io +1_617_555_0118")},
	{"the front page as help", "Lumenfold", "support.home-page", support("help@lumenfold.com https://lumenfold.com/")},
	{"help is on Discord", "Driftback", "support.invitation", support("https://discord.gg/drIftB4ck")},
	{"help is a form for demos", "Corvid Service Management", "support.not-help", support("support@corvidsm.com https://www.corvidsm.com/request-a-demo")},
	{"the help desk", "Vestibule Visitors", "escalation.queue", text("escalation_contact", "visitors-helpdesk@vestibule.app")},
	{"a mailbox at Gmail", "Driftback", "escalation.free-mail", text("escalation_contact", "driftback.oncall@gmail.com")},
	{"the firm that built it", "Clearlake Permits", "escalation.domain", text("escalation_contact", "clearlake-project@bluepine-consulting.com")},
	{"the address of the reviewers", "Auditorium GRC", "escalation.okta", text("escalation_contact", "oin@okta.com")},
	{"the head of engineering", "Halyard Device Manager", "escalation.person", text("escalation_contact", "denise.fontaine@halyarddm.com")},
	{"an address that sends only", "Corvid Service Management", "escalation.no-reply", text("escalation_contact", "do-not-reply@corvidsm.com")},

	// Test accounts
	{"the acceptance system", "Brightwater HCM", "test.production", text("test_url", "https://uat.brightwaterhcm.com/login")},
	{"the vendor's Okta dashboard", "Corvid Service Management", "test.not-okta", text("test_url", "https://corvidsm.okta.com/app/UserHome")},
	{"an address at Azure", "Seatkeeper", "test.own-domain", text("test_url", "https://seatkeeper-web.azurewebsites.net/login")},
	{"the middle of a sign-in", "Grantwell", "test.static", text("test_url", "https://id.grantwell.org/u/login?state=hKFo2SBxT0R6eVJmQ2hYbnBtWUx3aGpLd2RoaTdS")},
	{"where one books a demo", "Halyard Device Manager", "test.sign-in-page", text("test_url", "https://halyarddm.com/book-a-demo")},
	{"the username is elsewhere", "Tallyroom", "test.username-placeholder", text("test_username", "see instructions")},
	{"an admin and an employee", "Meridian Campus Records", "test.username-one", text("test_username", "isvtest@okta.com, student1@meridiancampus.com")},
	{"a username at Outlook", "Pageloom", "test.username-free-mail", text("test_username", "pageloom-oin@outlook.com")},
	{"a username at a customer", "Quoll Rostering", "test.username-domain", text("test_username", "oktatest@bayside-agedcare.org.au")},
	{"a consultant's account", "Saldanha Fraud Desk", "test.username-person", text("test_username", "marta.figueiredo@saldanha.pt")},
	{"the password once more", "Firstday HQ", "test.password-in-text", and(appended("test_instructions", " The password is the one from above, Plum-Harbor-62."), passwordIn(oin.TestInstructions))},
	{"a second account's password", "Meridian Campus Records", "test.password-written", appended("test_instructions", " For the student's view, log in as student1@meridiancampus.com, password: Maple!Leaf77")},
	{"a key for the connection", "Ferryman Vault", "test.password-written", retyped("test_instructions", "Access > New key creates the key for the connection.", "Please use this API key for the connection: fv_live_"+"8Kq2Zt5Wm9Xc4Rb7Yp1Ls6Vd3")},
	{"a general wish", "Spindrift Assets", "test.instructions", text("test_instructions", "Please log in and check that everything works as expected. Happy to help!")},
	{"the steps are in their wiki", "Saldanha Fraud Desk", "test.instructions-elsewhere", text("test_instructions", "The configuration and the test cases are documented in our internal Confluence, page \"Okta certification\".")},
	{"a link by email", "Seatkeeper", "test.second-factor", appended("test_instructions", " After you type the address, we email a magic link to its mailbox.")},
	{"only from known addresses", "Corvid Service Management", "test.second-factor", appended("test_instructions", " The portal accepts connections from allowlisted IP addresses only.")},
	{"sign in with Google", "Firstday HQ", "test.password-works", appended("test_instructions", " On the login page, choose Continue with Google and use your company account.")},
	{"an invitation on request", "Auditorium GRC", "test.ready", appended("test_instructions", " Please email us the names of your testers, and we will send you an invitation.")},
	{"an account with an end", "Provincia Identity Check", "test.lasting", appended("test_instructions", " This user is valid until 12 December 2026.")},
	{"an employee's rights", "Boroughworks", "test.rights", retyped("test_instructions", "You are an HR administrator of \"Sample District Council\".", "You are a normal employee of \"Sample District Council\" and cannot open the System menu; ask an administrator.")},

	// Scopes
	{"writing without a word", "Firstday HQ", "scopes.manage-reason", scoped("okta.users.manage Creates, updates and deactivates accounts of employees\nokta.groups.manage")},
	{"a reason that is none", "Grantwell", "scopes.reason", scoped("okta.users.read We need this scope\nokta.groups.read Imports the departments that review applications")},
	{"one reason for three", "Driftback", "scopes.same-reason", scoped("okta.groups.manage Backup and restore\nokta.policies.manage Backup and restore\nokta.apps.manage Backup and restore")},
	{"read beside manage", "Meridian Campus Records", "scopes.redundant", scoped("okta.users.manage Creates accounts for students and faculty, updates programs and campuses, and deactivates accounts\nokta.users.read Looks for an account of the same student")},
	{"evidence that may write", "Auditorium GRC", "scopes.write", scoped("okta.users.read Lists people and their status\nokta.groups.manage Lists group memberships for comparison with approvals\nokta.roles.read Lists administrators")},
	{"restoring with a right to read", "Driftback", "scopes.read", scoped("okta.groups.read Records groups and their members\nokta.policies.read Records policies and rules\nokta.apps.read Records settings and assignments of apps")},
	{"a scope for some customers", "Seatkeeper", "scopes.optional", scoped("okta.apps.read Lists app assignments\nokta.users.read Shows who an app is assigned to\nokta.logs.read Optional: finds the last sign-in to each app")},
	{"brands for security keys", "KeyPebble", "scopes.unrelated", scoped("okta.users.read Lists users and the factors they have enrolled\nokta.authenticators.read Shows which authenticators the org allows\nokta.brands.read")},
	{"everything that can be read", "Spindrift Assets", "scopes.many", scoped("okta.users.read Syncs device owners\nokta.groups.read\nokta.apps.read\nokta.logs.read\nokta.policies.read\nokta.devices.read\nokta.roles.read\nokta.idps.read\nokta.networkZones.read\nokta.schemas.read\nokta.sessions.read\nokta.orgs.read")},
	{"a token of an admin", "Grantwell", "api.token", retyped("test_instructions", "has fields for the domain, client ID and client secret.", "has fields for the domain and an SSWS API token of an Okta admin.")},
	{"the default server", "Driftback", "api.custom-server", appended("test_instructions", " As token endpoint, enter https://yourorg.okta.com/oauth2/default/v1/token.")},

	// Links, guides and documents
	{"a guide without encryption", "KeyPebble", "links.https", text("config_guide", "http://keypebble.com/docs/okta")},
	{"a website from an ad", "Firstday HQ", "links.tracking", text("app_website", "https://firstdayhq.com/?utm_source=linkedin&utm_medium=cpc&utm_campaign=launch")},
	{"the editor of a blog", "Chalkline Training", "links.editor", text("user_docs", "https://chalklinetraining.ca/wp-admin/post.php?post=4127&action=edit")},
	{"a link from a social network", "Tallyroom", "links.short", text("user_docs", "https://tinyurl.com/tallyroom-okta")},
	{"a preview at Netlify", "Watchglass ITDR", "links.temporary", text("config_guide", "https://deploy-preview-318--watchglass-docs.netlify.app/okta")},
	{"a number for a host", "Aktenwerk", "links.plain-host", text("api_docs", "https://185.46.212.88:8443/rest-api")},
	{"Okta's help as guide", "Harborline Log Lake", "links.okta", text("config_guide", "https://help.okta.com/en-us/content/topics/apps/api-service-integrations.htm")},
	{"cards and endpoints on one page", "Castwork Boards", "links.docs-and-reference", text("api_docs", "https://castwork.io/docs/okta-workflows")},
	{"the website as guide", "Lumenfold", "links.website-as-docs", text("config_guide", "https://lumenfold.com")},
	{"one guide for both types", "Brightwater HCM", "links.guide-per-type", text("config_guide", "https://help.brightwaterhcm.com/okta-workflows")},
	{"the guide is coming", "Provincia Identity Check", "pages.finished", shows(oin.ConfigGuide, "# Okta\nWe're still writing this page. Please come back later.")},
	{"the guide is in Portuguese", "Saldanha Fraud Desk", "pages.language", shows(oin.ConfigGuide, "# Ligar o Saldanha Fraud Desk à Okta\n## Antes de começar\nÉ necessário um administrador da Okta e um administrador do Saldanha Fraud Desk.\n## Passos\n1. Na consola da Okta, abra Applications > API Service Integrations e escolha Add Integration.\n2. Procure o Saldanha Fraud Desk e autorize a integração.\n3. Copie o client secret, que só é mostrado uma vez.\n4. No Saldanha Fraud Desk, abra Configuração > Okta e introduza o domínio, o client ID e o client secret.\n5. Guarde as alterações.\n## Problemas\nSe a ligação falhar, crie um novo client secret na Okta.")},
	{"a guide for another directory", "Spindrift Assets", "guide.about-okta", shows(oin.ConfigGuide, "# Syncing people to Spindrift Assets\n## Before you start\nYou need the administrator of your directory.\n## Steps\n1. Open Settings > People sync.\n2. Choose Upload.\n3. Select a CSV file with names, departments and locations.\n4. Map the columns and press Sync now.\n## Problems\nLines without an email address are skipped.")},
	{"a guide of paragraphs", "Grantwell", "guide.steps", shows(oin.ConfigGuide, "# Grantwell and Okta\nGrantwell imports staff from Okta. An Okta administrator adds the API service integration in the Admin Console under Applications > API Service Integrations and enters the Okta domain, the client ID and the client secret in Grantwell under Admin > Staff directory > Okta. After that, the import runs every night, and departments are updated as well. If the import fails, the secret has probably been rotated. In that case a new one has to be entered.")},
	{"a guide for SSO", "Auditorium GRC", "guide.other-type", shows(oin.ConfigGuide, "# Single sign-on to Auditorium GRC with Okta (OIDC)\n## Requirements\nOkta administrator, Auditorium GRC owner\n## Steps\n1. In Okta, choose Applications > Create App Integration > OIDC - Web Application.\n2. Enter the sign-in redirect URI https://app.auditoriumgrc.com/oidc/callback.\n3. Assign the people who may sign in.\n4. In Auditorium GRC, open Settings > SSO and enter the issuer.\n5. Turn on Require SSO.\n## Troubleshooting\nRedirect mismatch: compare the redirect URI.")},
	{"the guide makes an app", "Boroughworks", "guide.own-app", shows(oin.ConfigGuide, "# Connecting Boroughworks to Okta\n## Before you start\nYou need an Okta super administrator.\n## Steps\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Choose API Services, click Next, and name the app Boroughworks.\n3. On the Okta API Scopes tab, grant okta.users.manage.\n4. Copy the client ID and the client secret.\n5. In Boroughworks, open System > Interfaces > Okta.\n6. Enter your Okta domain, the client ID and the client secret, and save.\n## Problems\nA 403 means that the scope was not granted.")},
	{"the guide asks for a key pair", "Driftback", "guide.private-key", shows(oin.ConfigGuide, guideDeveloper("Driftback", "Orgs > Connect Okta")+"\n## Key pair\nIn Okta, switch client authentication to Public key / Private key, generate a key, and upload the private key (PEM) to Driftback.")},
	{"documents of the last version", "Vestibule Visitors", "docs.version", shows(oin.UserDocs, docsBrief("Vestibule Visitors", "0.9.4", "Register Visitor", "Notify Host", "Cancel Visits"))},
	{"the new card has no topic", "Quoll Rostering", "docs.cards", shows(oin.UserDocs, docsManual("Quoll Rostering", "2.1.0", "Add Carer", "Release Shifts"))},
	{"the reference is a blog post", "Pageloom", "docs.api-reference", shows(oin.APIDocs, "# Why we built an open newsroom platform\nEditors told us that they want to choose their own tools. In this post, our product team explains how partners and customers extend Pageloom, and what we learned from three years of working with publishers.")},

	// Suites and secrets
	{"a suite of another product", "Halyard Device Manager", "suite.uses-connector", foundrySuite("halyardfleet_20c5e71b8d3f4a96b1e04d7fa58c639e", "3.1.0", foundryTests("checkDevice Check Device", "lockDevice Lock Device", "removeData Remove Data", "customAPIAction Custom API Action")...)},
	{"a suite of the last version", "Tallyroom", "suite.version", foundrySuite("tallyroom_2ae7410fd96b4c5f8e13b7c05d82f64a", "1.4.0", foundryTests("assignTasks Assign Tasks", "findOverdueTasks Find Overdue Tasks", "reassignTasks Reassign Tasks", "customAPIAction Custom API Action")...)},
	{"the new card isn't tested", "Quoll Rostering", "suite.actions", exports(foundryTests("addCarer Add Carer", "releaseShifts Release Shifts", "customAPIAction Custom API Action")...)},
	{"a folder without flows", "Chalkline Training", "suite.has-flows", exports()},
	{"two flows of one name", "Polder Expenses", "suite.flows-named", foundryMore("Polder Expenses", flow{name: "Test Issue Card", description: "Issues a second card to the same person, expects an error.", methods: []string{"issueCard"}})},
	{"a flow of the connector", "Clearlake Permits", "suite.reserved-names", foundryMore("Clearlake Permits", flow{name: "_authping", description: "Checks the connection.", methods: []string{"customAPIAction"}})},
	{"a token of Slack", "Vestibule Visitors", "suite.secrets", foundryValue("Vestibule Visitors", "notifyHost", "message", "xoxb-"+"731948205516-7402918365527-Jd8sKq2LmZr5TvXw9BnYc3Pf")},
	{"a key of Amazon", "Ferryman Vault", "suite.secrets", foundryValue("Ferryman Vault", "rotateSecret", "value", "AKIA"+"Z7QJ4WXN2PLRM6TD")},
	{"a carer's own address", "Quoll Rostering", "suite.personal-data", foundryValue("Quoll Rostering", "addCarer", "email", "shannon.mcallister82@"+"bigpond.com")},
	{"a computer in the plant", "Castwork Boards", "suite.private-hosts", foundryValue("Castwork Boards", "customAPIAction", "url", "http://10.20.4.17/boards")},

	// Icons
	{"an anvil on white", "Castwork Boards", "icon.plain-ground", pictureOf(drawn(200, 200, foundryAnvil(teal, white)))},
	{"an icon of a phone", "Tallyroom", "icon.rounded-corners", pictureOf(drawn(200, 200, foundryRounded))},
	{"a small picture, enlarged", "Grantwell", "icon.blurred", pictureOf(drawn(200, 200, foundryCoarse(foundryAnvil(coral, color.NRGBA{coral.R, coral.G, coral.B, 0}), 12)))},
	{"a logo for dark pages", "Watchglass ITDR", "icon.contrast-on-light", pictureOf(drawn(200, 200, foundryAnvil(color.NRGBA{250, 250, 247, 255}, clear)))},

	// Updates
	{"another name", "Quoll Rostering", "update.name-changed", text("app_name", "Quoll Care Rosters", "app_description", "Quoll Care Rosters builds rosters for aged care and disability services in Australia. With Okta Workflows, a new carer is added to a site, leave is copied to the roster, and future shifts are released when the carer resigns.")},
	{"a right more", "Stratum Access Governance", "update.scopes-added", and(scoped("okta.users.read Collects the people whose access is certified\nokta.groups.manage Removes group memberships that an owner rejected\nokta.apps.manage Removes application assignments that an owner rejected\nokta.roles.read Collects administrator roles for certification"), text("existing_changes", "Administrator roles can now be certified as well, and the description says that rejected access is revoked."))},
	{"an older connector", "Ferryman Vault", "update.version-back", update(text("connector_version", "2.1.0", "existing_changes", "List Readers returns up to 500 entries. The other cards stay the same."))},
	{"nothing is different", "Clearlake Permits", "update.nothing-changed", update(text("existing_changes", "This renews our entry in the catalog after one year. The connector and all texts are the same as before."))},
	{"the connector is gone", "Corvid Service Management", "update.type-removed", update(and(uses("Directory and HR Sync"), text("connector_support", "", "app_description", "Corvid Service Management brings IT, facilities and HR requests of large organizations into one portal. Its API service imports employees, departments and managers from Okta, so requests reach the right approver.", "existing_changes", "From now on, only the people import is offered. Its scopes and setup stay the same.")))},
	{"a note that says nothing", "Polder Expenses", "notes.empty", and(releasedWith("1.4.3", "fixed", "Various improvements"), text("existing_changes", "Change Limit accepts amounts with cents. The other cards stay the same."))},

	// What was left over
	{"the changes have a gap", "Quoll Rostering", "leftovers.text", text("existing_changes", "We added the card Record Leave, which copies approved leave to the roster. <add list of fixed bugs here>")},
	{"the example's product", "Corvid Service Management", "leftovers.acme", retyped("test_instructions", "Import: Administration > People > Okta", "Import into Acme: Administration > People > Okta")},
	{"the steps for OneLogin", "Auditorium GRC", "leftovers.other-platform", retyped("test_instructions", "Evidence > Sources > Okta, enter the credentials, click Run collection.", "In OneLogin, create API credentials with Read Users. Evidence > Sources > Okta, enter them, click Run collection.")},
}
