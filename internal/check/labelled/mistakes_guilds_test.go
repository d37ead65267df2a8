package labelled

import (
	"image/color"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// guildMistakes are single mistakes in the submissions of [guildVendors].
var guildMistakes = []mistake{
	// Names
	{"Okta comes after for", "Hanok Desks", "name.okta", text("app_name", "Hanok Desks for Okta")},
	{"a v and a number", "Zirkel", "name.version", text("app_name", "Zirkel v3")},
	{"the name of the staging system", "Tui Volunteers", "name.trial", text("app_name", "Tui Volunteers (staging)")},
	{"the connector is in the name", "Bergamotto", "name.suffix", text("app_name", "Bergamotto Workflows Connector")},
	{"one c of access is missing", "Inukshuk Access Review", "name.misspelled", text("app_name", "Inukshuk Acess Review")},
	{"the campaign's line comes along", "Rift Session Guard", "name.short", text("app_name", "Rift Session Guard - stop stolen cookies before they hurt")},
	{"the name as in the browser's bar", "Lanternfish", "name.address", text("app_name", "lanternfish.dev")},
	{"the Indian legal form", "Vidya Ledger", "name.marks", text("app_name", "Vidya Ledger Pvt. Ltd.")},
	{"the box was filled to get on", "Caravela Frotas", "name.placeholder", text("app_name", "My app")},
	{"a company in the catalog has that name", "Bramble Helpdesk", "name.other-org", catalog(check.CatalogName{Name: "Bramble HelpDesk", Alike: 1})},

	// Whether it exists
	{"their own entry was overlooked", "Plinth Asset Register", "exists.in-catalog", catalog(check.CatalogName{Name: "Plinth Asset Register", Own: true, Alike: 1})},
	{"the name is a sentence", "Kumo Freight", "exists.name-plain", text("existing_name", "we have it in the catalog since 2023")},
	{"only bugs, they say", "Kumo Freight", "exists.changes", text("existing_changes", "Bug fixes and stability.")},
	{"No, though it's published", "Bergamotto", "exists.on-update", update(text("exists_in_oin", "no", "connector_version", "1.2.0"))},

	// Websites
	{"the bookmark to sign in", "Sagalearn", "website.sign-in", text("app_website", "https://sagalearn.is/login?next=/fleet")},
	{"the extension in the browser's store", "Rift Session Guard", "website.store", text("app_website", "https://chromewebstore.google.com/detail/rift-session-guard/kfjbdhopaelmgcnifbkldejmogpahica")},
	{"the company's page for followers", "Harmattan Metering", "website.profile", text("app_website", "https://www.linkedin.com/company/harmattan-metering/")},
	{"the code instead of the site", "Lanternfish", "website.code", text("app_website", "https://github.com/lanternfish-dev/lanternfish")},
	{"a one-pager as a PDF", "Dhow HR", "website.document", text("app_website", "https://dhowhr.om/files/Dhow-HR-Onepager-EN_final2.pdf")},
	{"the jobs", "Northgate Assurance Cloud", "website.about-product", text("app_website", "https://www.northgateassurance.com/careers/open-positions")},
	{"the developers' pages", "Caravela Frotas", "website.docs", text("app_website", "https://docs.caravelafrotas.pt/getting-started")},
	{"only a form to log in", "Quipu Planillas", "website.is-no-sign-in", shows(oin.AppWebsite, "# Quipu Planillas\nLog in to your company\nEmail\nPassword\nKeep me logged in\nForgot your password?\nLog in")},

	// Use cases
	{"the scope for the log was forgotten", "Northgate Assurance Cloud", "usecases.logging", scoped("okta.apps.read Assignments of each application\nokta.users.read Names of people with access")},
	{"every HR-like box is ticked", "Hanok Desks", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"unusual sign-ins sound like risk", "Lanternfish", "usecases.risk", uses("Centralized Logging", "Risk Signal Sharing")},
	{"searching is taken for detection", "Parallax Log Vault", "usecases.fraud", uses("Centralized Logging", "Bot or Fraud Detection")},
	{"groups are restored, so it's a directory", "Ridgeline Policy History", "usecases.directory", uses("Automation", "Directory and HR Sync")},
	{"laptops as a factor", "Bluegum Device Health", "usecases.mfa", uses("Zero Trust", "Multifactor Authentication (MFA)")},
	{"an audit page of expenses", "Ledgerline Expense", "usecases.logging-type", uses("Automation", "Lifecycle Management", "Centralized Logging")},
	{"number plates as verification", "Merlion Parking", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions: what they say
	{"grain, and no word of the integration", "Kilimo Grain Desk", "description.value", text("app_description", "Kilimo Grain Desk is used by grain traders in Kenya, Uganda and Tanzania. Buyers weigh and grade on the phone, farmers are paid by mobile money within minutes, and warehouse stock is always known.")},
	{"it fits, but for what", "Llanura Vet", "description.value", text("app_description", "Llanura Vet keeps patient files for veterinary clinics in Argentina and Uruguay. Vaccinations, X-rays and invoices are in one place. The software is compatible with Okta.")},
	{"what it is, and that's all", "Bramble Helpdesk", "description.repeats-name", text("app_description", "Bramble Helpdesk integration with Okta.")},
	{"four words of a developer", "Two Hats", "description.short", text("app_description", "Stand-ins via Okta Workflows.")},
	{"only the first half of the text", "Sagalearn", "description.one-sentence", text("app_description", "Sagalearn imports crews and ranks from Okta so that every sailor gets the right safety courses before the next trip.")},
	{"marketing still owes the text", "Harmattan Metering", "description.placeholder", text("app_description", "Harmattan Metering reads prepaid electricity meters in Ghana and Côte d'Ivoire. [insert 1-2 sentences about Okta benefits - waiting for Ama / marketing]")},
	{"the copying stopped too early", "Caravela Frotas", "description.unfinished", text("app_description", "Caravela Frotas manages vans and drivers for couriers in Portugal and Spain. With Okta Workflows, a new driver gets a van and a fuel card on the first morning, and both are blocked when the dri")},
	{"the end was deleted, the period not", "Ridgeline Policy History", "description.last-sentence", text("app_description", "Ridgeline Policy History saves a dated copy of your Okta policies, groups and network zones every six hours. It automatically restores a policy, group or zone to the.")},
	{"the name before the rebranding", "Inukshuk Access Review", "description.names-app", text("app_description", "CairnCheck prepares the evidence that auditors ask for. It collects users, groups, app assignments and admin roles from Okta, and CairnCheck takes people out of the groups that their manager didn't confirm.")},
	{"pasted twice", "Zirkel", "description.twice", text("app_description", "Zirkel books microscopes and clean rooms at research institutes. Okta Workflows grants a researcher the devices that a training allows.\n\nZirkel books microscopes and clean rooms at research institutes. Okta Workflows grants a researcher the devices that a training allows.")},
	{"the text of the Spanish site", "Quipu Planillas", "description.language", text("app_description", "Quipu Planillas es un software de planillas para empresas mineras y pesqueras en Perú y Bolivia. Al firmar el contrato se crea el usuario en Okta, y después del último pago se desactiva.")},
	{"where to read more", "Plinth Asset Register", "description.link", text("app_description", "Plinth Asset Register tracks laptops, phones and badges for large employers. When someone joins or leaves, flows in Okta Workflows reserve equipment or open a return. More details: www.plinthsoftware.com/okta")},
	{"the setup, told in one breath", "Bluegum Device Health", "description.instructions", text("app_description", "Bluegum Device Health compares laptops with the devices that Okta knows and lists those that have fallen behind. To begin, log in as fleet administrator, click Sources > Okta > Add, paste client ID and client secret, and click Compare.")},
	{"gratis for small ones", "Tui Volunteers", "description.price", text("app_description", "Tui Volunteers organizes volunteers for hospices, libraries and beach clean-ups in New Zealand. Okta Workflows invites a volunteer to a team and ends the membership. Free for charities with fewer than 50 volunteers, otherwise NZ$39 per month.")},
	{"copied from the website's source", "Merlion Parking", "description.markup", text("app_description", "<p>Merlion Parking opens barriers of office car parks in Singapore and Malaysia by number plate.</p><p>With the connector for <b>Okta Workflows</b>, employees get a season pass when they join and lose it when they leave.</p>")},
	{"a subheading in capitals", "Ostrava Shift Planner", "description.shouting", text("app_description", "Ostrava Shift Planner makes rosters for steel mills and foundries. NO MORE PAPER LISTS AND NO MORE PHONE CALLS!!! It reads workers, foremen and their groups from Okta each night, so that a new worker can be planned from the first day.")},
	{"leading in the region", "Dhow HR", "description.praise", text("app_description", "Dhow HR is the leading and most advanced HR platform in the Gulf. It creates the Okta user when a work permit is issued, updates the department and manager, and deactivates the user at the end of the contract.")},
	{"world class in all regards", "Sello Claro", "description.praise", text("app_description", "Sello Claro offers world-class, unmatched checks of identity documents and faces in Mexico and Colombia. A person who has lost every factor passes a check on the phone, and Sello Claro then resets the factors in Okta.")},
	{"SCIM is mentioned because it sells", "Ledgerline Expense", "description.protocol", text("app_description", "Ledgerline Expense pays back travel and purchases of two million employees. Accounts are provisioned from Okta over SCIM 2.0. Through Okta Workflows, approvers and spending limits follow the org chart, and open reports of a leaver go to the manager.")},
	{"one login for the season", "Fjellcrew", "description.protocol", text("app_description", "Fjellcrew plans ski instructors, lift operators and rescue teams at 30 resorts. It imports staff from Okta before each season and gives them single sign-on to the app. Cards for Okta Workflows automatically put people on a team or take them off.")},
	{"a sign of registration", "Rift Session Guard", "description.marks", text("app_description", "Rift Session Guard® sits in the browser and notices stolen cookies, malicious extensions and pages that imitate a sign-in form. It sends Okta a risk signal about the user concerned, and Okta policies decide whether the session ends.")},
	{"a check mark for each benefit", "Bergamotto", "description.marks", text("app_description", "Bergamotto plans menus, allergens and purchases for school and hospital kitchens in Italy. With Okta Workflows:\n\n✅ a cook can order for a kitchen minutes after joining its group in Okta.\n✅ the right is revoked when the cook leaves the group.")},
	{"written as if to friends", "Tollgate", "description.tone", text("app_description", "Bots are the worst, amirite? Tollgate smacks 'em before they even ring the doorbell: bad addresses land in a blocked Okta network zone, and you get to finish your coffee. Easy peasy.")},
	{"goodbye and hello", "Merlion Parking", "description.tone", text("app_description", "Still chasing parking passes? Say goodbye to boring paperwork and hello to happy drivers! Merlion Parking opens car park barriers by number plate, and Okta Workflows magically hands out season passes while you sit back and relax.")},
	{"from the page About us", "Northgate Assurance Cloud", "description.company", text("app_description", "Northgate was founded in Leeds in 1998 and now employs 640 people in nine countries. We are ISO 27001 certified and were named Employer of the Year twice. Our Assurance Cloud gathers evidence from Okta.")},
	{"Slack comes later", "Lanternfish", "description.today", text("app_description", "Lanternfish turns the Okta System Log into a weekly page for small companies without a security team. It says in plain words which sign-ins were unusual. Very soon you will also get it in Slack.")},
	{"the announcement of the release", "Hanok Desks", "description.today", text("app_description", "We are excited to announce that Hanok Desks now shows photos! Hanok Desks lets people in Korean offices book a desk beside their team. Names and teams are read from Okta every hour.")},
	{"cheaper than a big one", "Plinth Asset Register", "description.competitor", text("app_description", "Plinth Asset Register tracks laptops, phones and badges for large employers, at half the effort of ServiceNow. When someone joins or leaves, flows in Okta Workflows reserve equipment or open a return.")},
	{"sign up", "Twofold Keys", "description.call", text("app_description", "Twofold Keys ships security keys to people who work from home and follows each parcel. It looks up in Okta who has no key yet, and activates a key when the parcel has been signed for. Sign up today and send your first keys this week.")},
	{"the sales team wants a call", "Vidya Ledger", "description.call", text("app_description", "Vidya Ledger keeps fees, scholarships and receipts of colleges in India. Flows in Okta Workflows give an accounts officer access to a campus and withdraw it on the last working day. Kindly contact our sales team for a quick demo.")},
	{"the architect wrote it", "Parallax Log Vault", "description.technical", text("app_description", "Parallax Log Vault runs a Kafka-based ingest pipeline. The collector authenticates with OAuth 2.0 client credentials, polls /api/v1/logs with the after cursor, handles HTTP 429 with exponential backoff, and writes Parquet files to S3 for analysts of Okta events.")},
	{"three slips in a hurry", "Bramble Helpdesk", "description.spelling", text("app_description", "Bramble Helpdesk is a small ticket sytem for schools. In Okta Workflows, a ticket can be opend when a teacher's acount is suspended, and closed when it is back.")},
	{"a letter of one word is missing", "Dhow HR", "description.spelling", text("app_description", "Dhow HR keeps contracts, visas and leave of employees in Oman and the United Arab Emirates. It creates the Okta user when a work permit is issued, updates the deparment and manager, and deactivates the user at the end of the contract.")},
	{"a text from a terminal", "Inukshuk Access Review", "description.line-breaks", text("app_description", "Inukshuk Access Review prepares the evidence that auditors ask\nfor. It collects users, groups, app assignments and admin\nroles from Okta, sends each manager a short list to confirm,\nand takes people out of the groups that were not confirmed.")},
	{"articles and endings are missing", "Hanok Desks", "description.grammar", text("app_description", "Hanok Desks show who sit where in office of Korea and people can booking desk beside of team. It is reading name and photo from Okta in every hour, so seating plan always become newest.")},
	{"the endings of a non-native speaker", "Zirkel", "description.grammar", text("app_description", "Zirkel books microscopes and clean rooms since ten years at research institutes. Okta Workflows allow to grant a researcher the devices, for which he have the training, and withdraws it if the training is expire.")},

	// Release notes
	{"fixes and improvements", "Merlion Parking", "notes.empty", releasedWith("1.5.4", "fixed", "Bug fixes and improvements")},
	{"security, and that's all", "Caravela Frotas", "notes.security", releasedWith("2.1.1", "security", "Security fix")},

	// Support and escalation
	{"the founder answers", "Lanternfish", "support.person", support("emily.hartwell@lanternfish.dev")},
	{"a mailbox at Google", "Kilimo Grain Desk", "support.free-mail", support("kilimograin.support@gmail.com +254_20_764_3318")},
	{"the sender of newsletters", "Vidya Ledger", "support.no-reply", support("donotreply@vidyaledger.in +91_44_6130_2275")},
	{"the marketing department", "Bergamotto", "support.other-team", support("marketing@bergamotto.it +39_081_1975_6620")},
	{"a national number", "Ostrava Shift Planner", "support.phone", support("podpora@ostrava-shifts.cz 596_118_402")},
	{"a number from films", "Ledgerline Expense", "support.phone-fictional", support("support@ledgerline.com +1_646_555_0142")},
	{"just the domain", "Bramble Helpdesk", "support.home-page", support("hello@bramblehelp.co.uk https://bramblehelp.co.uk/")},
	{"a Slack to join", "Ridgeline Policy History", "support.invitation", support("support@ridgelinehistory.com https://join.slack.com/t/ridgeline-users/shared_invite/zt-2k9vq7m1x-hGd3")},
	{"the page with plans", "Inukshuk Access Review", "support.not-help", support("support@inukshukreview.com https://inukshukreview.com/pricing")},
	{"the lead developer", "Twofold Keys", "escalation.person", text("escalation_contact", "daniel.okafor@twofold.ca")},
	{"the ones who sell", "Merlion Parking", "escalation.queue", text("escalation_contact", "sales-apac@merlionparking.sg")},
	{"a box at Yahoo", "Llanura Vet", "escalation.free-mail", text("escalation_contact", "llanuravet.sistemas@yahoo.com.ar")},

	// Test account
	{"the system before production", "Plinth Asset Register", "test.production", text("test_url", "https://preprod3.plinthsoftware.com/login")},
	{"their Okta sign-in page", "Dhow HR", "test.not-okta", text("test_url", "https://dhowhr.okta.com/login/login.htm")},
	{"the host of the platform", "Harmattan Metering", "test.own-domain", text("test_url", "https://harmattan-ops.herokuapp.com/login")},
	{"a link to set a password", "Caravela Frotas", "test.static", text("test_url", "https://frota.caravelafrotas.pt/password/reset?token=5b1f0c9ae27d4436b8de")},
	{"the form for new accounts", "Hanok Desks", "test.sign-in-page", text("test_url", "https://office.hanokdesks.kr/signup")},
	{"the user will be made later", "Zirkel", "test.username-placeholder", text("test_username", "tbd")},
	{"the admin and the driver", "Merlion Parking", "test.username-one", text("test_username", "isvtest@okta.com / driver@merlionparking.sg")},
	{"a tester's Gmail", "Quipu Planillas", "test.username-free-mail", text("test_username", "quipu.qa2026@gmail.com")},
	{"the product manager's own", "Northgate Assurance Cloud", "test.username-person", text("test_username", "charlotte.beaumont@northgateassurance.com")},
	{"the password of the driver", "Caravela Frotas", "test.password-written", text("test_instructions", "You are fleet manager of \"Entregas Exemplo\", with 6 vans. Drivers > Log lists the changes. To see the driver's app, log in with motorista1 and password Vans2026#lx. Expected results are in the descriptions of the flows.")},
	{"easy to use", "Kilimo Grain Desk", "test.instructions", text("test_instructions", "Please login with the given credentials. The application is very user friendly and you will find everything.")},
	{"the steps are in an email", "Ostrava Shift Planner", "test.instructions-elsewhere", text("test_instructions", "The testing procedure was sent to Okta by e-mail on 12 October by our colleague Pavel. Please follow the document.")},
	{"the code goes to the IT manager", "Dhow HR", "test.second-factor", text("test_instructions", "You have the HR Administrator role in \"Sample Trading LLC\". After the password an OTP is sent to our IT manager, please call him on WhatsApp to get it. Company > Connections > Okta takes the domain, client ID and client secret. Employees > Permits > Issue sample permit creates a user in your org.")},
	{"only from the university's network", "Zirkel", "test.second-factor", text("test_instructions", "English is preset. You administer \"Musterinstitut\" with 8 devices. The booking site is reachable over the institute's VPN (eduVPN). Devices > Grants shows what a flow has changed; the expected state stands in the flow's description.")},
	{"passwords were switched off", "Bluegum Device Health", "test.password-works", text("test_instructions", "Fleet administrator, 20 invented laptops. We removed password login last month, so please use the Microsoft button. Sources > Okta > Add, then Compare. The list is at Reports > Behind.")},
	{"activation on demand", "Quipu Planillas", "test.ready", text("test_instructions", "Choose English at the top. You administer \"Minera Ejemplo\". Before testing please write to soporte, we will activate the user in 24 hours. Company > Okta to connect. People > Contracts > \"Sign sample contract\" creates a user within one minute.")},
	{"a user who may only look", "Twofold Keys", "test.rights", text("test_instructions", "The account has read-only access to the program for security reasons. Program > Directory > Okta for the credentials. Program > Recipients > Refresh lists people of your org without a key. Parcels > Sample parcel > Mark as signed activates the key in Okta.")},
	{"thirty days of trial", "Ridgeline Policy History", "test.lasting", text("test_instructions", "Owner role. This is a 30-day trial, which started on October 1. Orgs > Add Okta org, then Copy now. Rename a group in your org, choose Copy now again, and History > Groups > Restore gives it the old name.")},
	{"instructions for the Italian team", "Bergamotto", "test.language", text("test_instructions", "L'utente è responsabile delle cucine di \"Scuola Prova\". Dopo ogni flusso controllare Cucine > Diritti. Il risultato atteso si trova nella descrizione del flusso.")},

	// Connector and suite
	{"one card has no flow", "Ledgerline Expense", "suite.actions", exports(flowsFor([]string{"setLimit Set Limit", "moveReports Move Reports", "customAPIAction Custom API Action"})...)},
	{"the card for any call was forgotten", "Tui Volunteers", "suite.actions", exports(flowsFor([]string{"inviteVolunteer Invite Volunteer", "recordCheck Record Check", "endMembership End Membership"})...)},
	{"flows named by the console", "Two Hats", "suite.tests-listed", exports(flow{name: "New Flow 1", methods: []string{"startCover"}}, flow{name: "New Flow 2", methods: []string{"endCover"}}, flow{name: "New Flow 3", methods: []string{"customAPIAction"}})},
	{"a real driver's address", "Caravela Frotas", "suite.personal-data", exports(append(flowsFor([]string{"issueFuelCard Issue Fuel Card", "blockDriver Block Driver", "customAPIAction Custom API Action"}), flow{name: "Test Assign Van", description: "Assigns van 4, expects status assigned.", methods: []string{"assignVan"}, input: map[string]any{"email": map[string]any{"value": "rui.marques84@sapo.pt"}}})...)},
	{"a machine in the office", "Merlion Parking", "suite.private-hosts", exports(append(flowsFor([]string{"issuePass Issue Pass", "cancelPass Cancel Pass", "listPasses List Passes"}), flow{name: "Test Custom API Action", description: "Reads passes, expects 200.", methods: []string{"customAPIAction"}, input: map[string]any{"url": map[string]any{"value": "http://10.20.4.17:8080/v1/passes"}}})...)},
	{"the key of their own Okta org is in a header", "Zirkel", "suite.secrets", exports(append(flowsFor([]string{"grantDevice Grant Device", "withdrawDevice Withdraw Device", "listGrants List Grants"}), flow{name: "Test Custom API Action", description: "Compares a researcher with the user in Okta, expects 200.", methods: []string{"customAPIAction"}, input: map[string]any{"authorization": map[string]any{"value": "SSWS " + strings.Join([]string{"00uVb7QxT2mL", "k9YcB4wNfZ8s", "HdJ3aGeU6oKiR5tEyW"}, "")}}})...)},

	// Scopes
	{"as developers say it", "Kilimo Grain Desk", "scopes.reason", scoped("okta.users.read Required by our backend")},
	{"the same words three times", "Ridgeline Policy History", "scopes.same-reason", scoped("okta.policies.manage For history and restore\nokta.groups.manage For history and restore\nokta.networkZones.manage For history and restore")},
	{"manage, just to be safe", "Sagalearn", "scopes.write", scoped("okta.users.manage Sailors, with rank\nokta.groups.read Which vessel a sailor belongs to")},
	{"resetting with a scope that reads", "Sello Claro", "scopes.read", scoped("okta.users.read The person who has passed a check")},
	{"for a feature that some use", "Hanok Desks", "scopes.optional", scoped("okta.users.read Names, photos and teams on the seating plan\nokta.groups.read Optional, for companies that reserve a floor for a group")},
	{"reads and manages the same", "Inukshuk Access Review", "scopes.redundant", scoped("okta.users.read People and their managers\nokta.groups.read Groups on the list of a manager\nokta.groups.manage Takes people out of groups that a manager didn't confirm\nokta.apps.read App assignments on the list of a manager\nokta.roles.read Admin roles on the list of a manager")},
	{"the field of the reason was skipped", "Dhow HR", "scopes.manage-reason", scoped("okta.users.manage")},
	{"brands for a roster", "Ostrava Shift Planner", "scopes.unrelated", scoped("okta.users.read Workers and foremen for the roster\nokta.groups.read Groups that stand for shifts\nokta.brands.read")},
	{"a token as in the old version", "Tollgate", "api.token", text("test_instructions", "Owner. Outputs > Okta: paste your Okta domain and an API token from Security > API > Tokens, Save. Lab > Fire adds 198.51.100.23 to the zone, Lab > Cease removes it.")},
	{"the default server's address", "Sagalearn", "api.custom-server", text("test_instructions", "Fleet manager of the vessel \"Prufa\". Fleet > Import > Okta connects; as token URL enter https://your-org.okta.com/oauth2/default/v1/token. Import crew starts an import, which takes about ten seconds.")},

	// Links
	{"the page in edit mode", "Fjellcrew", "links.editor", text("config_guide", "https://docs.google.com/document/d/1aZk8RwQ4tYpL0vXcN7eJ2sHfU5gBdMiO3yTq6EuKr9x/edit")},
	{"the newsletter's link", "Bluegum Device Health", "links.tracking", text("app_website", "https://bluegum.au/device-health?utm_source=newsletter&utm_medium=email&utm_campaign=okta-launch")},
	{"shortened for a slide", "Vidya Ledger", "links.short", text("user_docs", "https://bit.ly/vidya-okta-docs")},
	{"the developer's preview", "Lanternfish", "links.temporary", text("config_guide", "https://lanternfish-git-okta-docs-emily.vercel.app/docs/okta")},
	{"a board of the team", "Harmattan Metering", "links.workspace", text("user_docs", "https://harmattanmetering.atlassian.net/wiki/spaces/ENG/pages/48922631/Okta+Workflows")},
	{"one page for both documents", "Two Hats", "links.docs-and-reference", text("api_docs", "https://twohats.app/okta")},
	{"the connector's page as guide", "Fjellcrew", "links.guide-per-type", text("config_guide", "https://fjellcrew.no/en/docs/okta-workflows")},
	{"the start page as guide", "Tollgate", "links.website-as-docs", text("config_guide", "https://tollgate.sh")},

	// Pages
	{"the guide was moved", "Dhow HR", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 404")},
	{"customers only", "Plinth Asset Register", "pages.open-to-all", responds(oin.UserDocs, check.LinkSignIn, "leads to na3.plinthsoftware.com")},
	{"the guide is a draft without text", "Kilimo Grain Desk", "pages.finished", shows(oin.ConfigGuide, "# Connecting Okta\nContent will follow shortly. Thank you for your patience!")},
	{"the page in Portuguese", "Caravela Frotas", "pages.language", shows(oin.UserDocs, "# Caravela Frotas no Okta Workflows\nVersão do conector: 2.1.0\n## Autorização (Authorization)\n1. Na consola do Okta Workflows, abra Connections.\n2. Escolha New Connection e depois Caravela Frotas.\n3. Introduza o subdomínio e autorize o acesso.\n## Assign Van\nAtribui uma carrinha a um motorista. O identificador é obrigatório.\n## Issue Fuel Card\nEmite um cartão de combustível para o motorista.\n## Block Driver\nBloqueia a carrinha e o cartão quando o motorista sai da empresa.\n## Custom API Action\nPara qualquer outro pedido à API.")},

	// Guides and documentation
	{"all in one paragraph", "Twofold Keys", "guide.steps", shows(oin.ConfigGuide, "# Twofold Keys and Okta\nAsk your Okta super admin to look for Twofold Keys under API Service Integrations, to authorize it there and to note the Okta domain, the client ID and the client secret. These belong into Program > Directory > Okta. Afterwards the list of recipients can be refreshed. Our team is glad to help if there is a problem.")},
	{"the values go to the help desk", "Quipu Planillas", "guide.credentials-sent", shows(oin.ConfigGuide, "# Quipu Planillas with Okta\n## Prerequisites\nSuper admin in Okta.\n## Steps\n1. In Okta, open Applications > API Service Integrations and select Add Integration.\n2. Select Quipu Planillas and then Install & Authorize.\n3. Copy the Okta domain, the client ID and the client secret.\n4. Create a ticket with the three values at soporte@quipuplanillas.pe.\n5. Our team configures the connection under Company > Okta and informs you when it is ready.\n## Problems\nWrite to the same address.")},
	{"a self-made app", "Bluegum Device Health", "guide.own-app", shows(oin.ConfigGuide, "# Connect Bluegum Device Health to Okta\n## You need\nA super admin.\n## Steps\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Select API Services and name it Bluegum.\n3. On the tab Okta API Scopes, grant okta.devices.read and okta.users.read.\n4. Copy the Okta domain, the client ID and the client secret.\n5. In Bluegum, open Sources > Okta > Add, enter them and save.\n## Trouble\nCheck the granted scopes.")},
	{"the token of an admin", "Hanok Desks", "guide.api-token", shows(oin.ConfigGuide, "# Okta\nHow to connect Hanok Desks to Okta.\n1. Okta Admin Console > Security > API > Tokens > Create token.\n2. Name: Hanok Desks. Copy the token value.\n3. Hanok Desks > Office > People > Okta: enter the Okta domain and the token.\n4. Connect.\n## Error?\nCreate a new token.")},
	{"the guide for SAML", "Northgate Assurance Cloud", "guide.other-type", shows(oin.ConfigGuide, "# Configure SAML with Okta\nNorthgate Assurance Cloud documentation\n## Before you begin\nYou are an Okta admin and an organization owner.\n## Steps\n1. In Okta, add Northgate Assurance Cloud from the app catalog.\n2. On the Sign On tab, copy the metadata URL.\n3. In Assurance Cloud, open Security > SAML and paste it.\n4. Map the attributes email, firstName and lastName.\n5. Assign users and test with an incognito window.\n## Troubleshooting\nThe audience doesn't match: check the entity ID.")},
	{"the template's braces", "Sagalearn", "guide.no-template", shows(oin.ConfigGuide, guidePlain("Sagalearn", "Fleet > Import > Okta")+"\n## About\nThis page explains how {{app_name}} works with Okta.")},
	{"last year's page", "Plinth Asset Register", "docs.version", shows(oin.UserDocs, docsProse("Plinth Asset Register", "4.5.0", "Reserve Kit", "Open Return", "Read Asset", "List Assets"))},
	{"the new card isn't there yet", "Kumo Freight", "docs.cards", shows(oin.UserDocs, docsCards("Kumo Freight", "2.2.0", "Set Ports", "Pass Papers"))},
	{"a page for partners", "Merlion Parking", "docs.api-reference", shows(oin.APIDocs, "# Build with Merlion Parking\nOur open platform brings parking into your app. Property managers in two countries already trust our partners. Fill in the form to become a partner and we will send you everything that you need.")},

	// Leftovers
	{"a colleague's reminder", "Ledgerline Expense", "leftovers.text", text("test_instructions", "Company: LL-OKTA-REVIEW. The user is a Company Administrator. Audit > Changes shows each change with time and flow. See descriptions of flows for input and expected result. TODO @Priya: reset the sample data before we submit!!")},
	{"from the submission to Microsoft", "Parallax Log Vault", "leftovers.other-platform", text("test_instructions", "The user is a Vault Administrator of the tenant OKTA-REVIEW, without MFA.\n\n1. In the Azure portal, open Enterprise applications and grant admin consent for Log Vault.\n2. Ingest > Add source > Okta. Enter Okta domain, client ID and client secret. Click Create.\n3. Click Poll now.\n4. Search > source:okta lists the events.")},
	{"a mailbox of an example", "Two Hats", "leftovers.example-domain", text("escalation_contact", "devs@example.com")},

	// Updates
	{"the brand is shortened", "Inukshuk Access Review", "update.name-changed", update(text("app_name", "Inukshuk", "existing_changes", "New shorter name of the product. The scopes and the setup are the same for all customers."))},
	{"groups as well", "Hanok Desks", "update.scopes-added", update(and(scoped("okta.users.read Names, photos and teams on the seating plan\nokta.groups.read Reserves a floor for the people of a group"), text("existing_changes", "Floors can be reserved for a group. The seating plan works as before for everyone else.")))},
	{"the version was counted down", "Zirkel", "update.version-back", releasedWith("2.9.5", "added", "New card List Grants shows who may use a device.")},
	{"only the connector is left", "Fjellcrew", "update.type-removed", update(func(s check.Subject) check.Subject {
		delete(s.Answers, oin.APISupport)
		return and(uses("Automation"), text("existing_changes", "The import is not offered any more, customers use only the connector from this season.", "connector_version", "1.5.0",
			"app_description", "Fjellcrew plans ski instructors, lift operators and rescue teams at 30 resorts in Norway and Sweden. Cards for Okta Workflows put people on a team or take them off when they are injured or leave early.",
			"test_instructions", "Resort manager of \"Prøvefjell\", English. Teams > Log shows what flows changed; see the flows for expected results."))(s)
	})},

	// Icons
	{"a logo on white paper", "Llanura Vet", "icon.plain-ground", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if inDisc(x, y, 75, 100, 55) || inDisc(x, y, 140, 100, 45) {
			return coral
		}
		return white
	}))},
	{"a small logo in much air", "Harmattan Metering", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if x > 78 && x < 122 && y > 70 && y < 130 && (x < 92 || x > 108 || y > 94 && y < 106) {
			return teal
		}
		return clear
	}))},
	{"a black logo for letterheads", "Two Hats", "icon.contrast-on-dark", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if x > 10 && x < 190 && (y > 130 && y < 165 || x > 50 && x < 150 && y > 25 && y <= 130) {
			return black
		}
		return clear
	}))},
}
