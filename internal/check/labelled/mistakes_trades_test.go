package labelled

import (
	"image/color"
	"math"

	"oinmanager/internal/oin"
)

// tradeMistakes are single mistakes in the submissions of [tradeVendors].
var tradeMistakes = []mistake{
	// Names
	{"the name has whom it works with", "Loupe", "name.okta", text("app_name", "Loupe (Okta edition)")},
	{"the name has a generation", "Brassbound Keys", "name.version", text("app_name", "Brassbound Keys 4.0")},
	{"the name is marked as a beta", "Inkwell Newsroom", "name.trial", text("app_name", "Inkwell Newsroom BETA")},
	{"the name says that it isn't to be used", "InNhanh Print", "name.trial", text("app_name", "InNhanh Print DO NOT USE (old)")},
	{"the name has its protocol", "Grindstone PAM", "name.suffix", text("app_name", "Grindstone PAM SCIM")},
	{"the name says API service", "Nisba Learning", "name.suffix", text("app_name", "Nisba Learning API Service Integration")},
	{"a letter of the name is missing", "Kontowarte", "name.misspelled", text("app_name", "Kontowrte")},
	{"a letter of the name is doubled", "Hollow Oak", "name.misspelled", text("app_name", "Holllow Oak")},
	{"the name has the benefit behind a bar", "Tanuki Signage", "name.short", text("app_name", "Tanuki Signage | Beautiful lobby screens in five minutes")},
	{"the name is where one finds it", "Peñalara Exámenes", "name.address", text("app_name", "penalara-examenes.es")},
	{"the name has the Polish legal form", "Żubr Backup", "name.marks", text("app_name", "Żubr Backup Sp. z o.o.")},
	{"the name has a registered sign", "Canopy Trust Center", "name.marks", text("app_name", "Canopy® Trust Center")},
	{"the name was to be decided", "Vejle Flexplan", "name.placeholder", text("app_name", "TBD")},

	// Whether it exists
	{"the update is said to be new", "Tuatara Incident Room", "exists.on-update", text("exists_in_oin", oin.No)},
	{"the changes are as usual", "MotorPool Nine", "exists.changes", text("existing_changes", "Various enhancements")},
	{"the existing name is an address in the Admin Console", "MotorPool Nine", "exists.name-plain", text("existing_name", "https://motorpoolnine-admin.okta.com/admin/app/motorpoolnine/instance/0oa4k2")},

	// Websites
	{"the website is a page of an app store", "InNhanh Print", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=vn.innhanh.business")},
	{"the website is on Instagram", "Hollow Oak", "website.profile", text("app_website", "https://www.instagram.com/hollowoak.shop/")},
	{"the website is a project on GitLab", "OpenWard", "website.code", text("app_website", "https://gitlab.com/openward/openward")},
	{"the website is the terms", "Kite & Key Claims", "website.about-product", text("app_website", "https://kiteandkey.insure/legal/terms-of-service")},
	{"the website is a flyer", "Sunnyside Homecare", "website.document", text("app_website", "https://sunnysidehomecare.co.uk/wp-content/uploads/2026/03/Sunnyside_Flyer_A5.pdf")},
	{"the website is the knowledge base", "Grindstone PAM", "website.docs", text("app_website", "https://kb.grindstonesecurity.com/")},

	// Use cases
	{"governance, from the log alone", "Sakuragi Kanshi", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},
	{"onboarding, with a look at profiles", "InNhanh Print", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"risk signals, from a reader of apps", "Loupe", "usecases.risk", uses("Automation", "Risk Signal Sharing")},
	{"logging in a connector", "Schlüsselwart", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"identity verification of parcels", "Hollow Oak", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions
	{"the description is of printing alone", "InNhanh Print", "description.value", text("app_description", "InNhanh Print prints business cards and badges for offices in Vietnam and delivers the next morning. Paper is recycled, and proofs can be approved on a phone.")},
	{"the description is a label", "Loupe", "description.short", text("app_description", "Unused software. Found via Okta.")},
	{"the description is in Polish", "Żubr Backup", "description.language", text("app_description", "Żubr Backup kopiuje usługi w chmurze do magazynu w Polsce i przywraca to, co zostało przypadkowo usunięte. Z systemu Okta zapisuje dwa razy dziennie użytkowników, grupy i zasady logowania.")},
	{"the description ranks itself", "Legitimo", "description.praise", text("app_description", "Legitimo is Italy's most trusted and fastest-growing video identification service. Okta Workflows can ask a new colleague for a check before the first day, or again before the help desk resets a factor.")},
	{"the description is above the others", "Kontowarte", "description.praise", text("app_description", "Kontowarte watches online banks for accounts that have been taken over, with an accuracy that no other vendor reaches. When a device is controlled remotely, it raises the risk of that user in Okta.")},
	{"the description is better than a rival", "Żubr Backup", "description.competitor", text("app_description", "Żubr Backup copies cloud services to storage in Poland. Unlike Veeam, it automatically saves users, groups, group rules and sign-on policies of your Okta org twice a day, and restores single objects or whole days.")},
	{"the description invites those who switch", "Grindstone PAM", "description.competitor", text("app_description", "Grindstone PAM lends administrators their rights for an hour instead of forever. Teams that move over from CyberArk are live in a week. An approved request adds the person to a group in Okta, and the membership ends with the hour.")},
	{"the description tells the company's history", "Brassbound Keys", "description.company", text("app_description", "Brassbound was started in a garage in Sheffield in 2014. Today we are a team of 85 with offices in three countries, backed by Northgate Ventures. We are proud to serve Okta customers of all sizes with hardware keys.")},
	{"the description lists clicks", "Nisba Learning", "description.instructions", text("app_description", "Nisba Learning offers courses in Arabic and English and imports learners from Okta. First open Organization, then Learners, choose Okta, fill in your domain and press Import. After that, tick the courses that are mandatory.")},
	{"the description has a discount", "Loupe", "description.price", text("app_description", "Loupe finds software that a company pays for and hardly opens, by reading app assignments and sign-in events from Okta and automatically asking people. Okta customers get 20% off in the first year.")},
	{"the description has the price of a seat", "Tanuki Signage", "description.price", text("app_description", "Screens in lobbies and canteens, run from a browser. Tanuki Signage shows birthdays and who sits where, from the profiles and groups in Okta. One screen costs 9 dollars a month.")},
	{"the description was pasted with bullets of Markdown", "Jízdenka Firma", "description.markup", text("app_description", "Jízdenka Firma buys season tickets on behalf of employers. With Okta Workflows you can:\n\n* **order** a ticket for a new employee\n* **change** the zones after a move\n* **cancel** the rest of the season")},
	{"the description repeats its second sentence", "Inkwell Newsroom", "description.twice", text("app_description", "Inkwell Newsroom is an editorial system for local newspapers. From Okta Workflows, an IT desk can invite a stringer to a section and hand drafts over when a reporter moves on. From Okta Workflows, an IT desk can invite a stringer to a section and hand drafts over when a reporter moves on.")},
	{"the description breaks off after a comma", "Ranger Station", "description.unfinished", text("app_description", "Ranger Station is used by national parks and nature charities to enroll seasonal rangers. It creates a user in Okta when a ranger signs the season's agreement,")},
	{"the description has three slips", "Halfpast Rooms", "description.spelling", text("app_description", "Halfpast Rooms frees meeting rooms that nobody turned up for. It learns from Okta who works at wich office, so poeple are offered rooms near them and vistors get a map.")},
	{"the description has a slip at its start", "Pó de Giz", "description.spelling", text("app_description", "Pó de Giz is a class book for private schools in Brazil: attendence, marks and messages to parents. A flow in Okta Workflows opens the rigth class books for a substitute teacher and closes them again.")},
	{"the description was translated word for word", "Sakuragi Kanshi", "description.grammar", text("app_description", "Sakuragi Kanshi is system for keep audit log of manufacturer during ten year. It poll the Okta System Log in every minute, and administrator can searching sign-in of Okta with event of factory.")},
	{"the description has verbs that don't agree", "Jízdenka Firma", "description.grammar", text("app_description", "Jízdenka Firma buy season tickets for trains and trams for employers. Flows in Okta Workflows orders a ticket for new employee, and they changes the zones when he have moved.")},
	{"the description is a joke between friends", "Hollow Oak", "description.tone", text("app_description", "Hollow Oak sends your newbies a box of goodies, because who doesn't love free stuff, right? Hook it up to Okta Workflows and, boom, a mug and a hoodie are on their way. You're welcome :-)")},
	{"the description is hip", "Tanuki Signage", "description.tone", text("app_description", "Boring lobby? Yikes. Tanuki Signage makes your screens super duper awesome with birthdays and seating plans straight out of Okta. Your crew will go bananas, pinky promise.")},
	{"the description shouts in its middle", "Kite & Key Claims", "description.shouting", text("app_description", "Kite & Key Claims is a workbench for insurance adjusters. NEVER AGAIN WILL A CLAIM BE LEFT OPEN WHEN AN ADJUSTER IS ON LEAVE OR LEAVES THE COMPANY FOR GOOD. Cards for Okta Workflows reassign claims and lock a workbench.")},
	{"the description has what is to come", "Sunnyside Homecare", "description.today", text("app_description", "Sunnyside Homecare is used by care agencies to recruit carers and check their references. It creates the account in Okta as soon as a carer's checks are complete. We plan to add automatic suspension in the second half of the year.")},
	{"the description has what is new", "MotorPool Nine", "description.today", text("app_description", "MotorPool Nine books pool cars for city councils. The connector for Okta Workflows adds drivers and stops bookings. New in release 1.4: drivers can now be asked for a photo of their license.")},
	{"the description wants a meeting", "Canopy Trust Center", "description.call", text("app_description", "Canopy Trust Center gives security leaders one place to show auditors who can reach which data. It reads users, groups and app assignments from Okta and opens reviews. Book your personalized demo with one of our experts.")},
	{"the description wants a visit", "Ministry of Type", "description.call", text("app_description", "Ministry of Type looks after font licenses for design agencies. Flows in Okta Workflows give a designer a seat on day one and free it when the designer leaves. Visit our website to learn more and get started.")},
	{"the description is for developers", "Vejle Flexplan", "description.technical", text("app_description", "Vejle Flexplan plans shifts in Danish municipalities. It uses the OAuth 2.0 client credentials grant with okta.users.read and okta.groups.read, calls GET /api/v1/users with pagination, and upserts the JSON into PostgreSQL.")},
	{"the description has endpoints", "Kontowarte", "description.technical", text("app_description", "Kontowarte watches online banks for accounts that have been taken over. For each case, our Kubernetes workers send a PUT request with a JSON payload and bearer token to the /risk endpoint of the Okta REST API.")},
	{"the description promises SAML", "Halfpast Rooms", "description.protocol", text("app_description", "Halfpast Rooms frees meeting rooms that nobody turned up for. Employees log in to Halfpast with their Okta credentials over SAML, and are offered rooms near their office.")},
	{"the description has the desk's address", "BlueHeron License Desk", "description.link", text("app_description", "BlueHeron License Desk is where customers see what they have bought and what they use. It automatically compares purchases with application assignments in Okta. Contact licensedesk@blueheron-resale.com to be enabled.")},
	{"the description has little pictures", "Ranger Station", "description.marks", text("app_description", "Ranger Station 🌲 is used by national parks and nature charities to enroll seasonal rangers. It creates a user in Okta when a ranger signs the agreement and deactivates the user after the season ⛺.")},
	{"the description has a gap to be filled", "Helix Freezer", "description.placeholder", text("app_description", "Helix Freezer knows which sample lies in which drawer of which freezer. Researchers get access to drawers from groups in Okta, which saves labs XX hours a month (Anna to confirm number).")},
	{"the description is of a sister product", "CRISP by Dunmore Group", "description.names-app", text("app_description", "TANGO is the asset register of the group's customers. TANGO reads people and groups from Okta, so that every laptop in TANGO has an owner who still works there.")},
	{"the description keeps the lines of an email", "OpenWard", "description.line-breaks", text("app_description", "OpenWard is an open-source tool for handing patients over\nbetween shifts, written and maintained at Leiden University\nHospital. The connector lets Okta Workflows add a clinician\nto a ward, change the role on transfer, and close the account\nat the end of a rotation.")},
	{"the description is for Microsoft's directory", "Nisba Learning", "leftovers.other-platform", text("app_description", "Nisba Learning offers courses in Arabic and English for hospitals and ministries in the Gulf. Learners are imported from Microsoft Entra ID with their department, and this Entra integration assigns courses to them. Okta is used in the same way.")},

	// Contacts
	{"support is the founder", "Ministry of Type", "support.person", support("astrid.vandermeer@ministryoftype.studio")},
	{"support is at a Chinese free provider", "Tanuki Signage", "support.free-mail", support("tanukisignage@163.com")},
	{"support is accounting", "Kite & Key Claims", "support.other-team", support("accounts-receivable@kiteandkey.insure")},
	{"support has a local number", "Pó de Giz", "support.phone", support("ajuda@podegiz.com.br (31)_3568-2207")},
	{"support is a Discord", "OpenWard", "support.invitation", support("https://discord.gg/k7Qw2openward")},
	{"support is the page for buyers", "Canopy Trust Center", "support.not-help", support("https://www.canopy.com/request-a-demo")},
	{"support is the agency that built it", "Jízdenka Firma", "support.domain", support("jizdenka@moravia-softworks.com")},
	{"the escalation contact is the CTO", "Inkwell Newsroom", "escalation.person", text("escalation_contact", "tobias.lindqvist@inkwellnewsroom.com")},
	{"the escalation contact is at a free provider in Germany", "Torwacht", "escalation.free-mail", text("escalation_contact", "torwacht-alarm@gmx.de")},
	{"the escalation contact is the service desk", "CRISP by Dunmore Group", "escalation.queue", text("escalation_contact", "servicedesk@dunmoregroup.co.uk")},
	{"the escalation contact is legal", "GDPR Vault by Aktenzeichen", "escalation.other-team", text("escalation_contact", "legal@aktenzeichen.legal")},
	{"the escalation contact is a hosting firm's", "Ranger Station", "escalation.domain", text("escalation_contact", "noc@cloudpasture-hosting.com")},

	// Test accounts
	{"the account is in acceptance", "Torwacht", "test.production", text("test_url", "https://acceptatie.torwacht.nl/inloggen")},
	{"the account is where customers accept releases", "Kite & Key Claims", "test.production", text("test_url", "https://workbench.uat.kiteandkey.insure/login")},
	{"the address is where new customers register", "Sablier Temps", "test.sign-in-page", text("test_url", "https://app.sablier-temps.ch/register")},
	{"two usernames", "Helix Freezer", "test.username-one", text("test_username", "isvtest@okta.com or pi.example@helixfreezer.bio")},
	{"the username of the head of engineering", "Halfpast Rooms", "test.username-person", text("test_username", "niamh.gallagher@rooms.ie")},
	{"the username is explained below", "Żubr Backup", "test.username-placeholder", text("test_username", "see below")},
	{"the password of a second user", "Sunnyside Homecare", "test.password-written", text("test_instructions", "Branch manager with HR rights. Agency > Connections > Okta to connect. Carers > \"Robin Sample\" > Mark checks complete creates a user. There is a carer too: robin@sunnysidehomecare.co.uk, PIN and password are both Otter!Meadow41.")},
	{"the key of the API", "Schlüsselwart", "test.password-written", text("test_instructions", "The cabinet \"Muster 1\" is simulated. For the connection please use API key sw_prod_7Hq2ZkT9xB4mVn8LcY1rDfGe. What each flow should return is in its description.")},
	{"nothing to say", "Nisba Learning", "test.instructions", text("test_instructions", "Just log in, it's self-explanatory :)")},
	{"the role, but no way", "Ranger Station", "test.instructions", text("test_instructions", "Park administrator account. Let us know if anything is unclear.")},
	{"a code in the mailbox of a team", "Grindstone PAM", "test.second-factor", text("test_instructions", "Targets > Okta > Connect first. Then Request > choose a group > 5 minutes > Approve, and the member appears in Okta. On login you are asked for a six-digit number that we get in our authenticator app.")},
	{"only from allowed networks", "Clearing House Lagos", "test.second-factor", text("test_instructions", "Compliance administrator for \"Bank Zero\". Timeline > Feeds > Add feed > Okta, then Pull. The site can be opened from whitelisted IP addresses only, tell us yours.")},
	{"the account waits for a call", "Kontowarte", "test.ready", text("test_instructions", "Signals > Okta stores the credentials; Cases > any case > Report to Okta sends a signal. The user is still locked. Ring us when you want to begin and we will unlock it.")},
	{"the account ends with the quarter", "Tanuki Signage", "test.lasting", text("test_instructions", "Go to Data > People > Okta to connect, saving starts a sync. You're an account owner until 31 December, then the account closes by itself.")},
	{"instructions in German", "GDPR Vault by Aktenzeichen", "test.language", text("test_instructions", "Bitte melden Sie sich als Datenschutzbeauftragte der Muster GmbH an. Unter Vorgänge sehen Sie alles, was die Abläufe anlegen. Den Schlüssel erzeugen Sie unter Schnittstellen.")},
	{"the steps are in a chat", "Vejle Flexplan", "test.instructions-elsewhere", text("test_instructions", "Mads has posted how to connect Okta and how to start an import in our shared Teams channel, please look there.")},
	{"the account may only watch", "Canopy Trust Center", "test.rights", text("test_instructions", "Go to Settings > Evidence sources > Okta, enter the three values and click Save and collect. Note that the user is an auditor, who can see settings but can't change them.")},
	{"Google signs in", "Legitimo", "test.password-works", text("test_instructions", "Checks of people named Esempio are decided by a robot. Our desk has no passwords of its own: sign in with Google using your company account.")},

	// Scopes
	{"a scope for a later feature", "Peñalara Exámenes", "scopes.optional", scoped("okta.users.read Names and email addresses of invigilators\nokta.groups.read Not needed today, only if the university wants faculties")},
	{"reasons without a reason", "Ranger Station", "scopes.reason", scoped("okta.users.manage Required for the integration to work properly")},
	{"a report that may write", "BlueHeron License Desk", "scopes.write", scoped("okta.apps.manage Counts how many people are assigned to an application\nokta.users.read Leaves out people who are deactivated")},
	{"removes with a scope that reads", "CRISP by Dunmore Group", "scopes.read", scoped("okta.users.read People who are reviewed\nokta.groups.read Members who are reviewed\nokta.roles.read Administrator roles that are reviewed")},
	{"branding for shifts", "Vejle Flexplan", "scopes.unrelated", scoped("okta.users.read Names, titles and status of employees\nokta.groups.read Departments\nokta.emailServers.read")},
	{"one reason for all", "Żubr Backup", "scopes.same-reason", scoped("okta.users.manage Backup and restore\nokta.groups.manage Backup and restore\nokta.policies.manage Backup and restore")},

	// Links and pages
	{"the documentation is being edited", "Hollow Oak", "links.editor", text("user_docs", "https://docs.google.com/document/d/1pQ7rVxT2mLk9YcB4wNfZ8sHdJ3aGeU6oKiR5tEyWq0/edit?usp=sharing")},
	{"the guide is on a tunnel", "Loupe", "links.temporary", text("config_guide", "https://3fa8-81-221-90-12.ngrok-free.app/docs/okta")},
	{"the guide is for single sign-on", "Peñalara Exámenes", "guide.other-type", shows(oin.ConfigGuide, "# Peñalara Exámenes: single sign-on with Okta\n## Requirements\nAn Okta administrator.\n## Steps\n1. In Okta, open Applications > Browse App Catalog and add Peñalara Exámenes.\n2. Under Sign On, choose SAML 2.0 and open View SAML setup instructions.\n3. Copy the identity provider's single sign-on URL, the issuer and the X.509 certificate.\n4. In Peñalara, open Configuration > SSO and paste them.\n5. Assign lecturers and log in through the tile on their dashboard.\n## Troubleshooting\nCheck that the NameID is the email address.")},
	{"the secret goes by chat", "Brassbound Keys", "guide.credentials-sent", shows(oin.ConfigGuide, "# Okta enrollment with Brassbound Keys\n## You need\nA super admin in Okta.\n## Steps\n1. In the Okta Admin Console, open Applications > API Service Integrations and choose Add Integration.\n2. Choose Brassbound Keys, then Install & Authorize.\n3. Write down your Okta domain, the client ID and the client secret.\n4. Send all three to your Brassbound consultant in an email or by WhatsApp, who will enter them for you.\n5. Open Program > Sources to see the first report.\n## Problems\nAsk your consultant.")},
	{"the guide has a key pair", "InNhanh Print", "guide.private-key", shows(oin.ConfigGuide, guidePlain("InNhanh Print", "Settings > Staff list > Okta")+"\n## Signing key\nDownload the public key of InNhanh as a JWK and add it to the app in Okta under Client Credentials > Public key / Private key.")},
	{"the documentation forgets a card", "Legitimo", "docs.cards", shows(oin.UserDocs, docsCards("Legitimo", "2.2.0", "Request Check", "Read Result"))},
	{"the API documentation sells", "Jízdenka Firma", "docs.api-reference", shows(oin.APIDocs, "# Jízdenka Firma for developers\nOur modern interface connects tickets with any HR system. Large employers save days of work. Fill in the form and our integration team will send you the documentation under NDA.")},

	// Suites and updates
	{"a recall of keys isn't tested", "Schlüsselwart", "suite.actions", exports(flowsFor([]string{"allowKey Allow Key", "listOverdue List Overdue Keys", "customAPIAction Custom API Action"})...)},
	{"flows without words", "MotorPool Nine", "suite.tests-listed", and(text("test_instructions", "Fleet administrator of the sample council. Fleet > API access > Create. Cars 1 to 9 are imaginary."), exports(flow{name: "a", methods: []string{"addDriver"}}, flow{name: "b", methods: []string{"requestLicense"}}, flow{name: "c", methods: []string{"stopBookings"}}, flow{name: "d", methods: []string{"customAPIAction"}}))},
	{"a patient's doctor", "OpenWard", "suite.personal-data", exports(append(flowsFor([]string{"changeRole Change Role", "closeAccount Close Account", "customAPIAction Custom API Action"}), flow{name: "Add clinician", description: "Adds a clinician to B7, expects an ID.", methods: []string{"addClinician"}, input: map[string]any{"email": map[string]any{"value": "saskia.dekker@ziggo.nl"}}})...)},
	{"the product is renamed with its text", "Sablier Temps", "update.name-changed", text("app_name", "Sablier Time Tracking")},

	// Icons
	{"the icon has a white ground", "Ranger Station", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Abs(x-100) < (y-20)*0.55 && y < 180 {
			return teal
		}
		return white
	}))},
}
