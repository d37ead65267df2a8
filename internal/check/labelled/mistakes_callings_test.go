package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// releasedWith makes a submission an update with a later version of the connector, and one
// release note.
func releasedWith(version, kind, note string) func(check.Subject) check.Subject {
	return update(func(s check.Subject) check.Subject {
		s.Answers[oin.ConnectorVersion] = oin.Value{Text: version}
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	})
}

// callingMistakes are single mistakes in the submissions of [callingVendors].
var callingMistakes = []mistake{
	// Names
	{"Okta is added with a plus", "Gatepost", "name.okta", text("app_name", "Gatepost + Okta")},
	{"Okta is in brackets", "Rampart SSPM", "name.okta", text("app_name", "Rampart SSPM (Okta)")},
	{"the release is spelled out", "Minerva Training Records", "name.version", text("app_name", "Minerva Training Records Release 5")},
	{"the connector's version is in the name", "Ferrous", "name.version", text("app_name", "Ferrous 1.12")},
	{"work in progress", "Seoul Seat", "name.trial", text("app_name", "Seoul Seat WIP")},
	{"the name has a protocol", "Masakhane Payroll", "name.suffix", text("app_name", "Masakhane Payroll SCIM")},
	{"the name says what the integration is", "Vantablue SIEM", "name.suffix", text("app_name", "Vantablue SIEM System Log Integration")},
	{"the name isn't decided", "Lagos Ledger", "name.placeholder", text("app_name", "TBD")},
	{"two letters are swapped in a long word", "Lighthouse Endpoint Trust", "name.misspelled", text("app_name", "Lighthouse Endpiont Trust")},
	{"the tagline stands after a bar", "Doorbell Visitor Desk", "name.short", text("app_name", "Doorbell Visitor Desk | Every guest gets a warm welcome")},
	{"the name is the domain", "Habitat Housing Desk", "name.address", text("app_name", "habitatdesk.org.uk")},
	{"the Dutch legal form", "Polder Alert", "name.marks", text("app_name", "Polder Alert B.V.")},

	// Whether it exists
	{"the update is answered with No", "Lagos Ledger", "exists.on-update", update(text("exists_in_oin", "no", "connector_version", "1.6.0"))},
	{"the existing name is a hint", "Olive Press Publisher", "exists.name-plain", text("existing_name", "the one we listed in 2023, ask Maria")},
	{"the changes say nothing", "Olive Press Publisher", "exists.changes", text("existing_changes", "Minor updates.")},
	{"the changes are in a ticket", "Olive Press Publisher", "exists.changes", text("existing_changes", "Same as in ticket OIN-4471")},

	// Websites
	{"the website is where clients sign in", "Certa Notar", "website.sign-in", text("app_website", "https://portal.certanotar.at/auth/signin?lang=en")},
	{"the website is the Android app", "Bharat Tiffin", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=in.bharattiffin.meals")},
	{"the website is a company directory", "Sundog", "website.profile", text("app_website", "https://www.crunchbase.com/organization/sundog-build")},
	{"the website is a repository", "Menhir Rotation", "website.code", text("app_website", "https://gitlab.com/menhir-tech/rotation")},
	{"the website is a brochure", "Tamarack Fire Dispatch", "website.document", text("app_website", "https://tamarackdispatch.us/assets/fire-brochure-2026.pdf")},
	{"the website is the terms", "Wattle People", "website.about-product", text("app_website", "https://wattlepeople.com.au/legal/terms-of-service")},
	{"the website is news of a funding round", "Ashlar Access Certification", "website.about-product", text("app_website", "https://www.ashlarcert.com/newsroom/2026/series-b")},
	{"the website is the help center", "Polder Alert", "website.docs", text("app_website", "https://support.polderalert.nl/hc/en-us")},
	{"the website turned into a sign-in form", "Score Room", "website.is-no-sign-in", shows(oin.AppWebsite, "# Score Room\nWelcome back, librarian\nEmail\nPassword\nRemember me on this computer\nForgot your password?")},

	// Use cases
	{"streams instead of the log", "Vantablue SIEM", "usecases.logging", scoped("okta.logStreams.read Finds out which events are streamed to Vantablue")},
	{"onboarding is claimed for an import", "Doorbell Visitor Desk", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"market abuse is fraud, someone thought", "Lombard Row Surveillance", "usecases.fraud", uses("Centralized Logging", "Bot or Fraud Detection")},
	{"zones of attackers as governance", "Gatepost", "usecases.iga", uses("Bot or Fraud Detection", "Identity Governance and Administration (IGA)")},
	{"a connector for logs", "Ferrous", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"coffee as identity verification", "Fika", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions
	{"the till alone", "Kolibri Kasse", "description.value", text("app_description", "Kolibri Kasse is a till for bakeries and cafés in Germany and Austria. It weighs, prints receipts, books to the right account and keeps on selling when the line is down. Shop assistants learn it in ten minutes.")},
	{"Okta is only where it's listed", "Ferrous", "description.value", text("app_description", "Ferrous runs scrap yards: scales, grades, settlements, and export papers. More than 200 yards weigh with it every day. It can be found in the Okta Integration Network as well.")},
	{"the name, and for what", "Polder Alert", "description.repeats-name", text("app_description", "Polder Alert for Okta.")},
	{"as short as a post", "Score Room", "description.short", text("app_description", "Score Room lends parts. Works with Okta.")},
	{"one sentence for all", "Postillion Signatures", "description.one-sentence", text("app_description", "Postillion Signatures puts the name and title that people have in Okta under every company email.")},
	{"a colleague has to add the rest", "Bharat Tiffin", "description.placeholder", text("app_description", "Bharat Tiffin is a canteen and meal card platform for factories and IT parks in India. <<Rohit pls add para on Okta Workflows benefits>>")},
	{"cut off at the end of the box", "Habitat Housing Desk", "description.unfinished", text("app_description", "Habitat Housing Desk is the casework system of 40 housing associations in England and Wales. It follows officers and teams in Okta every 15 minutes, so that repairs, arrears and")},
	{"a period after half a sentence", "Dune Rig HSE", "description.last-sentence", text("app_description", "Dune Rig HSE tracks safety training and medicals of crews on rigs in the Gulf. If a certificate lapses, Dune Rig HSE suspends the user in Okta before the next crew change. It lifts the suspension as soon as the.")},
	{"the product's former name", "Blue Heron PAM", "description.names-app", text("app_description", "Egret Vault hands out admin rights for an hour instead of forever. An approved request adds the person to a group in Okta and the end of the hour removes them, so Egret Vault makes your access reviews short.")},
	{"the first sentence comes back", "Curfew", "description.twice", text("app_description", "Outside of working hours, Curfew automatically takes people out of privileged Okta groups and ends their Okta sessions. Exceptions are approved by a second person. Outside of working hours, Curfew automatically takes people out of privileged Okta groups and ends their Okta sessions.")},
	{"in French", "Cartouche", "description.language", text("app_description", "Cartouche sert à environ 300 imprimeries françaises pour chiffrer, planifier et expédier leurs travaux. Les cartes Okta Workflows ajoutent un opérateur, le changent de site et confient ses travaux à un collègue.")},
	{"from the second sentence on in Spanish", "Cóndor Travel Desk", "description.language", text("app_description", "Cóndor Travel Desk books flights and hotels for companies in Chile and Peru. Los viajeros, sus jefes y los centros de costo se leen desde Okta, y las tarjetas de Okta Workflows suben el límite de un viaje o cancelan los viajes abiertos cuando alguien deja la empresa.")},
	{"a mailbox for questions", "Sundog", "description.link", text("app_description", "Sundog moves outdoor crews to another day when rain is due. Someone who changes crews in Okta is moved by Okta Workflows, with this week's jobs. Questions go to crew@sundog.build.")},
	{"the duty desk's number", "Tamarack Fire Dispatch", "description.link", text("app_description", "Tamarack Fire Dispatch alerts volunteer and career firefighters in about 90 counties. Rosters follow Okta: whoever is in the group of a station is paged for that station. Our duty desk is there day and night at (406) 299-7130.")},
	{"where to paste the secret", "Orrery SaaS Ledger", "description.instructions", text("app_description", "Orrery SaaS Ledger reads apps and sign-ins from Okta, asks people whether they still need an app, and removes the assignment if they don't. Have a super admin authorize it first, then open Sources, paste the client secret and press Sync.")},
	{"how to build the flow", "Pasture Co-op Office", "description.instructions", text("app_description", "Pasture Co-op Office keeps milk collections, tanker rounds and farm visits for dairy cooperatives in New Zealand. In the Workflows console, create a connection, choose User Deactivated as the event and drag Hand Over Round onto the canvas; when a field officer leaves Okta, the round goes to a neighbour.")},
	{"the first months are a gift", "Stonefruit Orchard OS", "description.price", text("app_description", "Stonefruit Orchard OS plans pruning, spraying and harvest for growers of peaches and cherries. Okta Workflows gives each seasonal picker a card when hired and ends it on the last day of the harvest. New growers don't pay for their first 90 days.")},
	{"what a month costs", "Voxlatch", "description.price", text("app_description", "Voxlatch reads one-time codes aloud in 31 languages to people without a smartphone. It enrolls the phone factor in Okta for new staff and replaces it when a number changes. Plans start at USD 49 a month for 50 people.")},
	{"stars and hashes", "Minerva Training Records", "description.markup", text("app_description", "Minerva Training Records proves who was trained for what. It keeps its list of staff in step with Okta. With Workflows you can:\n\n* **Assign** a course when a role changes\n* **Read** a person's certificates\n* **Revoke** one after an audit")},
	{"capitals and three marks", "K9 Kennel Manager", "description.shouting", text("app_description", "K9 Kennel Manager is the diary of boarding kennels and dog day-cares. BOOKINGS, FEEDING AND VACCINATIONS ALL IN ONE PLACE!!! Okta Workflows opens a keeper's account when HR hires someone and locks it when the season ends.")},
	{"nothing comes close", "Gatepost", "description.praise", text("app_description", "Nothing else on the market comes close to Gatepost when it comes to telling shoppers from scripts. Addresses from which bots try stolen passwords are put into a blocked network zone in Okta, and taken out again after a day.")},
	{"the most loved one", "Vantablue SIEM", "description.praise", text("app_description", "Vantablue SIEM is the most loved log platform among security teams. It reads the Okta System Log every 30 seconds and has 48 detections for identity attacks, from password spraying to new admin grants.")},
	{"sign-in is promised", "Wattle People", "description.protocol", text("app_description", "Wattle People is HR software for not-for-profits. Anyone who signs a contract gets an Okta user with the right department, leavers are deactivated on their last day, and everybody logs in to Wattle People with their Okta password. Okta Workflows covers the rest automatically.")},
	{"SAML is promised", "Sakura Campus", "description.protocol", text("app_description", "Sakura Campus is a learning platform for universities in Japan. It imports students and lecturers from Okta every night, enrols them automatically with Okta Workflows, and supports SAML 2.0 for the portal and the mobile app.")},
	{"a cup of coffee", "Fika", "description.marks", text("app_description", "Fika pairs two colleagues for a coffee each week ☕. Joiners from Okta are paired with someone from another team by Okta Workflows, and people on leave are skipped.")},
	{"a lobby joke", "Doorbell Visitor Desk", "description.tone", text("app_description", "Awkward lobby moments? Nope, not on our watch! Doorbell Visitor Desk greets your guests and pings the host, and because hosts come straight from Okta, nobody ever gets ghosted by a guy who quit in March. Pretty neat, huh?")},
	{"a story about hackers", "Curfew", "description.tone", text("app_description", "Hackers love 3 a.m., and boy do we hate hackers. Curfew kicks admins out of privileged Okta groups at night and, boom, lets them back in at breakfast. Sleep tight, dear SOC.")},
	{"founders and investors", "Seoul Seat", "description.company", text("app_description", "Seoul Seat was started by three KAIST graduates in 2014, raised 30 billion won from investors in Korea and Singapore, and now has offices in four cities. Our team helps customers to assign desks and lockers through Okta Workflows.")},
	{"a family business", "Quay & Quill", "description.company", text("app_description", "We are a family business from Galway, now in its third generation, and proud members of the Irish Translators' guild with ISO 17100 certified processes and a staff of 38. Quay & Quill works with Okta Workflows.")},
	{"on the roadmap", "Lagos Ledger", "description.today", text("app_description", "Lagos Ledger does invoicing, VAT and bank reconciliation for Nigerian businesses. Okta Workflows gives an accountant a set of books or takes it back. Cards for payroll are on our roadmap for the second quarter.")},
	{"since which version", "Olive Press Publisher", "description.today", text("app_description", "Olive Press Publisher is an editorial system for magazines and small newspapers. Freelancers are given a desk through Okta Workflows, and their access ends when the issue goes to print. New in version 1.6: deadlines can be set by a flow as well.")},
	{"unlike another one", "Ashlar Access Certification", "description.competitor", text("app_description", "Ashlar Access Certification asks managers twice a year who still needs what, and unlike SailPoint it is running within an afternoon. It lists users, groups and apps of your Okta org and removes the memberships that a manager declined.")},
	{"for people who switch", "Postillion Signatures", "description.competitor", text("app_description", "Postillion Signatures puts the same signature under every company email, with name, title and phone number from Okta. Companies that move over from Exclaimer keep their templates and usually halve their bill.")},
	{"a demo to book", "Bracket League Office", "description.call", text("app_description", "Bracket League Office registers teams, referees and venues for amateur sports leagues. Referees get their badge and matches through Okta Workflows. Book a demo with our league experts.")},
	{"an invitation to talk", "eRx Depot", "description.call", text("app_description", "eRx Depot counts what is on the shelf of a hospital pharmacy. Pharmacists and technicians are imported from Okta, and a cabinet no longer opens for someone who is suspended there. Get in touch to find out what that could mean for your hospital.")},
	{"endpoints and cache times", "Polder Alert", "description.technical", text("app_description", "Polder Alert warns dike wardens and pump crews when levels rise. Duty lists are fetched automatically from Okta with GET /api/v1/groups/{groupId}/users using an OAuth 2.0 access token, paginated by 200, and cached in Redis for 300 seconds.")},
	{"what it's written in", "Rampart SSPM", "description.technical", text("app_description", "Rampart SSPM checks the settings of SaaS applications against security baselines. For Okta, a Go microservice on Kubernetes uses the client credentials grant to request policies, roles and app assignments as JSON and writes findings to PostgreSQL.")},
	{"two slips of the keyboard", "Habitat Housing Desk", "description.spelling", text("app_description", "Habitat Housing Desk is the casework system of 40 housing assocations in England and Wales. It follows officers and teams in Okta every 15 minutes, so that repairs, arrears and complaints are allways with an officer who still works there.")},
	{"one swapped pair", "Menhir Rotation", "description.spelling", text("app_description", "Menhir Rotation renews credentails before they are old. It creates the next client secret of your apps in Okta, stores it in your vault, waits until nobody uses the old one, and then deactivates that in Okta, all automatically.")},
	{"lines as in an email", "Halyard Port Community", "description.line-breaks", text("app_description", "Halyard Port Community is where terminals, pilots and\ncustoms brokers agree on ship calls. Staff lists come\nfrom Okta: a planner who is put in the right Okta group\ncan book berths within the hour, and a planner who is\ndeactivated can't book any more.")},
	{"verbs without an s", "Masakhane Payroll", "description.grammar", text("app_description", "Masakhane Payroll pay weekly and monthly staffs at mines and farms. It create the Okta user for new employee, keep the job title up to date, and it deactivate user once the final payslip have been issued.")},
	{"translated word by word", "Seoul Seat", "description.grammar", text("app_description", "Seoul Seat is system for to assign desk in office which have less desk than people. By the Okta Workflows can give home floor to colleague, and lending the locker, and when he is moving other building both is cleared.")},

	// Release notes
	{"under the hood", "K9 Kennel Manager", "notes.empty", releasedWith("1.0.8", "changed", "Various improvements under the hood.")},
	{"a hole, without more", "Lagos Ledger", "notes.security", releasedWith("1.5.1", "security", "Patched a vulnerability.")},

	// Support
	{"a colleague's mailbox", "Cartouche", "support.person", support("mathilde.berthier@cartouche-print.fr +33_4_72_40_19_88")},
	{"the partner managers", "Ferrous", "support.other-team", support("+1_216_438_7702 partnerships@ferrous-erp.com")},
	{"a freephone number without a country", "Wattle People", "support.phone", support("care@wattlepeople.com.au 1800_928_853")},
	{"an example's digits", "Kivi Speak-up Line", "support.phone-fictional", support("tuki@kivi.fi +358_123456789")},
	{"the home page as help", "Nuthatch", "support.home-page", support("help@nuthatch.security https://nuthatch.security")},
	{"a Discord server", "Curfew", "support.invitation", support("support@curfew.dev https://discord.gg/x7Yq2LmN")},
	{"the sales form", "Menhir Rotation", "support.not-help", support("https://menhir.tech/contact-sales +33_2_57_52_11_06")},

	// Escalation
	{"the ticket inbox", "Postillion Signatures", "escalation.queue", text("escalation_contact", "tickets@postillion.email")},
	{"an initial and a surname", "Halyard Port Community", "escalation.person", text("escalation_contact", "j.vandermeer@halyard-port.nl")},
	{"the bookkeepers", "Lombard Row Surveillance", "escalation.other-team", text("escalation_contact", "accounts.receivable@lombardrow.co.uk")},
	{"the reviewers themselves", "Blue Heron PAM", "escalation.okta", text("escalation_contact", "oin-reviews@okta.com")},

	// Test account
	{"acceptance testing", "Habitat Housing Desk", "test.production", text("test_url", "https://uat.habitatdesk.org.uk/login")},
	{"their own Okta dashboard", "Orrery SaaS Ledger", "test.not-okta", text("test_url", "https://orreryledger.okta.com/app/UserHome")},
	{"an address at Azure", "Seoul Seat", "test.own-domain", text("test_url", "https://seoulseat-admin.azurewebsites.net/en/login")},
	{"a link from a mail", "Voxlatch", "test.static", text("test_url", "https://portal.voxlatch.com/magic-link/8Zk2Vb91QpX0ysT4")},
	{"the username comes later", "Cartouche", "test.username-placeholder", text("test_username", "will be provided")},
	{"two usernames", "Stonefruit Orchard OS", "test.username-one", text("test_username", "isvtest@okta.com (manager) and crew1@stonefruit.ag (crew)")},
	{"a developer's own account", "Kivi Speak-up Line", "test.username-person", text("test_username", "henrik.saarinen@kivi.fi")},
	{"a second account with its password", "Masakhane Payroll", "test.password-written", text("test_instructions", "The account is an HR administrator. Go to Company > Integrations > Okta and capture the domain, ID and secret. Then open Employees > Engagements, engage one of the sample applicants and press Sync. To approve an engagement, use the login hrmanager2 / Khanya!4471.")},
	{"an invitation to explore", "Postillion Signatures", "test.instructions", text("test_instructions", "Feel free to look around. All features are enabled for this user.")},
	{"only the role", "Nuthatch", "test.instructions", text("test_instructions", "Role: console admin.")},
	{"steps in a chat", "Rampart SSPM", "test.instructions-elsewhere", text("test_instructions", "Petra posted the test script in the shared Slack channel #okta-rampart last Tuesday. Please follow it.")},
	{"steps in a wiki", "Quay & Quill", "test.instructions-elsewhere", text("test_instructions", "Project manager of the client \"Sample & Sons\". The test steps are documented in our internal Confluence space (QA > Okta).")},
	{"a code by text message", "Lombard Row Surveillance", "test.second-factor", text("test_instructions", "You are a Compliance Administrator of the firm \"Demo Capital\". When you sign in, a six-digit code is texted to the phone on file.\nSources > Identity > Okta: enter domain, client ID and secret, then Save. Choose Backfill 24 hours to trigger a request.")},
	{"the office network only", "Halyard Port Community", "test.second-factor", text("test_instructions", "You are administrator of the organization \"Sample Terminal B.V.\". The application only opens from within the port's network. Connect Okta at Organization > Directory > Okta. \"Synchronize now\" on the same page fetches people and groups.")},
	{"sign-in with Google", "Orrery SaaS Ledger", "test.password-works", text("test_instructions", "You're a workspace admin. On the sign-in page, choose Continue with Google; the email and password form is for customers on the old plan. Sources > Okta: paste the three values, then Sync.")},
	{"created on request", "Dune Rig HSE", "test.ready", text("test_instructions", "Our operations team will open the account once Okta confirms the test date. After that: Setup > Okta for the credentials, Crew > Sample Crew to let a certificate lapse, which suspends the user in one minute. The role is HSE Administrator.")},
	{"a waiting list", "Stonefruit Orchard OS", "test.ready", text("test_instructions", "Farm manager of \"Sample Ridge\". Send us a note a day before you test, so that we can switch the account on. Each flow's description has the expected numbers.")},
	{"an auditor's rights", "Ashlar Access Certification", "test.rights", text("test_instructions", "You sign in as auditor, who can look at everything but can't add systems or start campaigns. Systems > Add > Okta would ask for domain, client ID, client secret; Campaigns > Spring sample > Collect reads an org.")},
	{"two weeks of trial", "Menhir Rotation", "test.lasting", text("test_instructions", "Vault owner in a 14-day evaluation workspace. Providers > Okta > Connect stores the three values. Rotations > New: choose an OIDC app of your org and the built-in sample vault, then Rotate now.")},
	{"in Spanish", "Cóndor Travel Desk", "test.language", text("test_instructions", "La cuenta administra la empresa \"Empresa Demo\". Para el servicio: Empresa > Identidad > Okta, luego Leer ahora. Para Workflows: en Viajes > Abiertos hay dos viajes de ejemplo, que el flujo cancela. Los flujos dicen qué resultado se espera.")},

	// Suite
	{"flows without a word", "Fika", "suite.tests-listed", exports(flow{name: "f1", methods: []string{"addPerson"}}, flow{name: "f2", methods: []string{"skipPerson"}})},
	{"a volunteer's real address", "Wattle People", "suite.personal-data", exports(append(flowsFor([]string{"updateCheck Update Check", "listExpiring List Expiring Checks", "customAPIAction Custom API Action"}), flow{name: "Read worker", description: "Reads one worker, expects a name.", methods: []string{"readWorker"}, input: map[string]any{"email": map[string]any{"value": "margaret.oconnell@bigpond.com"}}})...)},

	// Scopes
	{"the reason is the scope again", "Blue Heron PAM", "scopes.reason", scoped("okta.groups.manage To manage groups in Okta\nokta.users.read Finds the person who requests")},
	{"the reason is that it's needed", "Voxlatch", "scopes.reason", scoped("okta.users.manage Needed for the product to function properly\nokta.authenticators.read Checks that the phone authenticator is active")},
	{"one reason for four", "Mangrove Config Backup", "scopes.same-reason", scoped("okta.groups.manage Backup and restore of configuration\nokta.apps.manage Backup and restore of configuration\nokta.policies.manage Backup and restore of configuration\nokta.networkZones.manage Backup and restore of configuration")},
	{"an import that could change people", "Doorbell Visitor Desk", "scopes.write", scoped("okta.users.manage Hosts: name, email, mobile phone")},
	{"removing with a scope that reads", "Ashlar Access Certification", "scopes.read", scoped("okta.users.read People to certify, with their managers\nokta.groups.read Memberships to certify\nokta.apps.read Shows which apps a person has\nokta.roles.read Shows who is an admin")},
	{"a scope for some customers", "eRx Depot", "scopes.optional", scoped("okta.users.read Staff, with status and license number\nokta.schemas.read Only if you want to map your own attributes, otherwise you can skip it")},
	{"templates of email for an import", "Tamarack Fire Dispatch", "scopes.unrelated", scoped("okta.users.read Firefighters, with phone and qualifications\nokta.groups.read Which station a firefighter belongs to\nokta.emailDomains.read")},

	// API service
	{"an SSWS token in the instructions", "Curfew", "api.token", text("test_instructions", "Owner. Connect under Org > Okta with your domain and an SSWS token of a super admin, then Schedules > Sample > choose a group > Run \"evening\" now. \"Morning\" undoes it.")},
	{"a key to register", "Menhir Rotation", "api.private-key", text("test_instructions", "Vault owner. Providers > Okta > Connect shows our JWKS; save that public key in Okta under Client Credentials, so that we can sign the client assertion. Rotations > New: choose an OIDC app of your org and the sample vault, then Rotate now.")},

	// Links
	{"a session in the guide's link", "Rampart SSPM", "links.secret", text("config_guide", "https://docs.rampart-sec.com/apps/okta?session_id=6f0be2719c3d4a58b1e7")},
	{"a preview of the docs", "Bracket League Office", "links.temporary", text("user_docs", "https://deploy-preview-118--bracket-docs.netlify.app/docs/workflows")},
	{"a page in Notion's workspace", "Curfew", "links.workspace", text("config_guide", "https://www.notion.so/curfew/Okta-setup-4b7e1c9d2f6a4e0f8a3b5c7d9e1f2a3b")},
	{"the home page as documentation", "Score Room", "links.website-as-docs", text("user_docs", "https://scoreroom.org/")},
	{"one guide for both", "Minerva Training Records", "links.guide-per-type", text("config_guide", "https://docs.minervarecords.com/okta/workflows")},

	// Pages
	{"the guide is in Portuguese", "Ananás Atende", "pages.language", shows(oin.UserDocs, "# Ananás Atende no Okta Workflows\nEsta página descreve a versão 1.0.11 do conector.\n## Autorização (Authorization)\n1. Abra Connections no console do Okta Workflows.\n2. Clique em New Connection e escolha Ananás Atende.\n3. Cole a chave da API e salve.\n## Add Agent\nAdiciona um atendente a uma fila. Informe o e-mail e a fila.\n## Change Shift\nTroca o turno de um atendente.\n## Pass Conversations\nPassa as conversas abertas para outro atendente da loja.\n## Custom API Action\nPara qualquer outra chamada à API.")},
	{"the guide is still being written", "Dune Rig HSE", "pages.finished", shows(oin.ConfigGuide, "# Okta\nThis page is coming soon.")},

	// Guides
	{"a guide about any provider", "Doorbell Visitor Desk", "guide.about-okta", shows(oin.ConfigGuide, "# Doorbell Visitor Desk: importing hosts\n## Before you start\nAn administrator of your directory.\n## Steps\n1. Create credentials for Doorbell Visitor Desk in your directory.\n2. Go to People > Import.\n3. Enter the domain, the client ID and the client secret.\n4. Press Connect. The first import takes a few minutes.\n## Problems?\nWrite to us.")},
	{"prose without steps", "Orrery SaaS Ledger", "guide.steps", shows(oin.ConfigGuide, "# Orrery SaaS Ledger and Okta\nOrrery SaaS Ledger is listed under API Service Integrations in your Okta Admin Console. Add it there, authorize it, and bring the Okta domain, the client ID and the client secret over to Sources > Okta. After a sync you will see your apps. If something is amiss, our support team is happy to help.")},
	{"the secret goes into a form of ours", "BrightChart PACS", "guide.credentials-sent", shows(oin.ConfigGuide, "# BrightChart PACS and the Okta System Log\n## Prerequisites\nAn Okta super admin.\n## Steps\n1. In Okta, go to Applications > API Service Integrations and add BrightChart PACS.\n2. Install and authorize it, and copy the Okta domain, the client ID and the client secret.\n3. Send the three values in an email to onboarding@brightchartimaging.com.\n4. Within one business day our engineers enter them under Administration > Audit > Okta for you.\n## Troubleshooting\nCall us.")},
	{"an app of one's own", "Vantablue SIEM", "guide.own-app", shows(oin.ConfigGuide, "# Okta System Log collector\nVantablue SIEM documentation\n## Install\n1. In the Okta Admin Console, select Applications > Applications > Create App Integration.\n2. Choose API Services as the sign-in method, name the app Vantablue and save.\n3. On the Okta API Scopes tab, grant okta.logs.read.\n4. Copy the Okta domain, the client ID and the client secret.\n## Configure\n1. In Vantablue SIEM, open Data > Collectors > New > Okta System Log.\n2. Paste the three values and save.\n## Troubleshoot\nNo events: check the grant.")},
	{"a token from the API page", "Polder Alert", "guide.api-token", shows(oin.ConfigGuide, "# Polder Alert with Okta\n## Needed\nSuper admin of Okta.\n## Steps\n1. In the Admin Console, go to Security > API > Tokens and choose Create token.\n2. Name it polder and copy its value.\n3. In Polder Alert, open Crews > Okta.\n4. Enter the Okta domain and the token value.\n5. Press Read now.\n## Trouble\nTokens expire when they aren't used for 30 days.")},
	{"single sign-on instead", "Postillion Signatures", "guide.other-type", shows(oin.ConfigGuide, "# Postillion Signatures with Okta\n## Prerequisites\nAn Okta admin and a studio admin.\n## Steps\n1. In Okta, add Postillion Signatures from the catalog under Applications.\n2. Open the Sign On tab and copy the SAML metadata URL, the sign-on URL and the certificate.\n3. In Postillion Signatures, open Security > Single sign-on and paste them.\n4. Assign people and test the sign-in with Okta.\n## Troubleshooting\nCheck the audience URI and the name ID format.")},
	{"brackets left to fill in", "Certa Notar", "guide.no-template", shows(oin.ConfigGuide, guideLong("Certa Notar", "Settings > Okta")+"\nQuestions? Contact [SUPPORT EMAIL] or your [ACCOUNT MANAGER NAME].")},

	// Documentation of connectors
	{"the page is of the version before", "Seoul Seat", "docs.version", shows(oin.UserDocs, docsCards("Seoul Seat", "1.1.0", "Set Floor", "Lend Locker", "Clear Seat"))},
	{"a card is missing on the page", "Bracket League Office", "docs.cards", shows(oin.UserDocs, docsCards("Bracket League Office", "1.3.4", "Grant Badge", "Assign Match"))},
	{"a sales page as reference", "Quay & Quill", "docs.api-reference", shows(oin.APIDocs, "# Build with Quay & Quill\nConnect your content to people who translate it. Our developer program gives you early access, a partner manager and a badge for your website. Apply to join and we'll be in touch with the details.")},

	// Leftovers
	{"Okta's example shines through", "Habitat Housing Desk", "leftovers.acme", text("app_description", "Habitat Housing Desk is the casework system of 40 housing associations in England and Wales. It follows officers and teams in Okta every 15 minutes, so that each case in Acme Directory is with an officer who still works there.")},
	{"written for Entra", "Halyard Port Community", "leftovers.other-platform", text("test_instructions", "You are administrator of the organization \"Sample Terminal B.V.\". In the Entra admin center, grant consent for the tenant first. Then connect Okta at Organization > Directory > Okta; \"Synchronize now\" fetches people and groups.")},
	{"a note to oneself in the changes", "Olive Press Publisher", "leftovers.text", text("existing_changes", "New card Set Deadline. Give Desk has an optional field for the issue. TODO: check with Nikos whether Close Desk changed.")},

	// Updates
	{"the name is longer all of a sudden", "Curfew", "update.name-changed", update(text("app_name", "Curfew Night Guard", "existing_changes", "The app is renamed to Curfew Night Guard. Scopes and the setup stay as they are for customers."))},
	{"one more scope", "Postillion Signatures", "update.scopes-added", update(and(scoped("okta.users.read Name, title and phone number for the signature\nokta.groups.read Chooses a signature by group"), text("existing_changes", "Signatures can be chosen by group. Everything else stays the same for current customers.")))},
	{"the connector is gone", "Minerva Training Records", "update.type-removed", update(func(s check.Subject) check.Subject {
		delete(s.Answers, oin.ConnectorSupport)
		return text("existing_changes", "We only offer the directory import from now on.")(s)
	})},
}
