package labelled

import (
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// moorMistakes are single mistakes in the submissions of [moorVendors].
var moorMistakes = slices.Concat(moorNameMistakes, moorTextMistakes, moorPeopleMistakes, moorReviewMistakes, moorServiceMistakes, moorSuiteMistakes, moorLinkMistakes, moorUpdateMistakes, moorIconMistakes)

// moorNamed returns the vendor of [moorVendors] with the name.
func moorNamed(name string) vendor {
	for _, v := range moorVendors {
		if v.name == name {
			return v
		}
	}
	panic("no vendor " + name)
}

// moorWith returns a change of a vendor's suite to one with more flows.
func moorWith(of string, more ...flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return exports(append(flowsFor(moorNamed(of).actions), more...)...)(s)
	}
}

// moorInput returns a change of a vendor's suite to one with one more flow, whose first
// card has a value typed in.
func moorInput(of, method, field, value string) func(check.Subject) check.Subject {
	return moorWith(of, flow{name: "Unhappy path", description: "Runs with an unknown person and expects status 404.", methods: []string{method}, input: map[string]any{field: map[string]any{"value": value}}})
}

// moorVersioned returns a change of the connector's version, with suite and docs of it.
func moorVersioned(of, version string, cards ...string) func(check.Subject) check.Subject {
	return and(text("connector_version", version), func(s check.Subject) check.Subject {
		s.Facts.Connectors[0].Version = version
		return s
	}, moorWith(of), shows(oin.UserDocs, moorDocsBook(of, version, cards...)))
}

// moorSuite returns a change of the suite's connector, as it is read from the file.
func moorSuite(change func(*flopack.Connector)) func(check.Subject) check.Subject {
	return inSuite(func(s *flopack.Suite) { change(&s.Connectors[0]) })
}

// moorNameMistakes are in the name, in whether it exists, in the website, and in use cases.
var moorNameMistakes = []mistake{
	// Names
	{"the release of spring", "Falaj Assets", "name.version", text("app_name", "Falaj Assets Version 3")},
	{"the beta programme", "Rinjani Bot Filter", "name.trial", text("app_name", "Rinjani Bot Filter BETA")},
	{"an API of theirs", "Tzofe Signals", "name.suffix", text("app_name", "Tzofe Signals API Service Integration")},
	{"the field's own label", "Yushan Device Trust", "name.placeholder", text("app_name", "App name")},
	{"two letters changed places", "Meltemi Crew", "name.misspelled", text("app_name", "Metlemi Crew")},
	{"a claim after a comma", "Kopi Roster", "name.short", text("app_name", "Kopi Roster, the friendly way to plan café shifts")},
	{"the address of the shop window", "Grünzeug", "name.address", text("app_name", "gruenzeug.wien")},
	{"the company with its legal form", "Chenab Campus", "name.marks", text("app_name", "Chenab Campus (Pvt.) Ltd.")},

	// Whether it exists
	{"the name of the type", "Tui Licence Finder", "exists.name-plain", text("existing_name", "It's our API service, you published it in March")},
	{"ask the engineer", "Batik Belajar", "exists.changes", text("existing_changes", "Please ask Dewi, she knows what has changed.")},

	// Websites
	{"the page on which crew managers enter", "Meltemi Crew", "website.sign-in", text("app_website", "https://office.meltemicrew.gr/auth/login")},
	{"Google Play", "Jeepney Routes", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=ph.jeepneyroutes.coop")},
	{"the page on Facebook", "Karakoram Helpline", "website.profile", text("app_website", "https://www.facebook.com/karakoramhelpline")},
	{"the brochure for printing", "Marsa Verify", "website.document", text("app_website", "https://marsaverify.ae/en/downloads/enterprise-brochure.pdf")},
	{"the privacy policy", "Föhrwald Dienstplan", "website.about-product", text("app_website", "https://www.foehrwald.de/en/privacy-policy")},
	{"the manual on Read the Docs", "Yushan Device Trust", "website.docs", text("app_website", "https://yushan-device-trust.readthedocs.io/en/latest/")},

	// Use cases
	{"a duty roster as lifecycle", "Föhrwald Dienstplan", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"a ledger that shares risk", "Kanton Access Ledger", "usecases.risk", uses("Identity Governance and Administration (IGA)", "Risk Signal Sharing")},
	{"an archive against fraud", "Steinadler Protokoll", "usecases.fraud", uses("Centralized Logging", "Bot or Fraud Detection")},
	{"backups as directory", "Pampa Respaldo", "usecases.directory", uses("Automation", "Directory and HR Sync")},
	{"licences as a second factor", "Tui Licence Finder", "usecases.mfa", uses("Automation", "Multifactor Authentication (MFA)")},
	{"zones as governance", "Rinjani Bot Filter", "usecases.iga", uses("Bot or Fraud Detection", "Identity Governance and Administration (IGA)")},
	{"olive oil and passports", "Elaia Trace", "usecases.description", uses("Automation", "Identity Verification")},
}

// moorTextMistakes are in descriptions.
var moorTextMistakes = []mistake{
	{"farm trucks without Okta", "Gaucho Flota", "description.value", text("app_description", "Gaucho Flota records fuel, tolls and repairs of farm trucks in Argentina, Uruguay and Paraguay. Owners see the cost per kilometre and per harvest, and mechanics are reminded of the next service by text message.")},
	{"a title only", "Falaj Assets", "description.repeats-name", text("app_description", "Falaj Assets connector for Okta Workflows")},
	{"few words", "Grünzeug", "description.short", text("app_description", "Grünzeug is for parks. Works with Okta Workflows.")},
	{"one breath", "Tzofe Signals", "description.one-sentence", text("app_description", "Tzofe Signals watches criminal forums for session cookies stolen from your employees and raises the risk of their owners in Okta so that your sign-on policy can ask for a stronger factor.")},
	{"to be delivered", "Baobab Dispensary", "description.placeholder", text("app_description", "Baobab Dispensary counts medicines in 400 health posts of Senegal and Mali. XXX Fatou to complete: what the customer gains with Okta XXX")},
	{"cut at the limit", "Straits Attest", "description.unfinished", text("app_description", "Straits Attest prepares the evidence that the Monetary Authority of Singapore expects from banks and insurers. Each month it reads admin roles, app assignments and their owners from Okta, highlights what has changed since the")},
	{"the product next door", "Kopi Roster", "description.names-app", text("app_description", "Teh Inventory counts cups, beans and milk in cafés and hawker stalls. Use it in Okta Workflows to give a new storekeeper access to an outlet and to take it away later.")},
	{"the first paragraph again", "Marsa Verify", "description.twice", text("app_description", "Marsa Verify checks an Emirates ID or a passport together with a live photo of the holder. An employee who is locked out after changing phones goes through this check, and afterwards Marsa Verify resets the factors in Okta.\n\nMarsa Verify checks an Emirates ID or a passport together with a live photo of the holder. An employee who is locked out after changing phones goes through this check, and afterwards Marsa Verify resets the factors in Okta.")},
	{"in Indonesian", "Rinjani Bot Filter", "description.language", text("app_description", "Rinjani Bot Filter mengenali skrip yang memborong tiket dan voucher di toko daring Indonesia. Alamat yang dipakai skrip tersebut ditulis ke zona jaringan di Okta, sehingga kebijakan Anda dapat memblokirnya, lalu dihapus kembali setelah enam jam.")},
	{"call the hotline", "Föhrwald Dienstplan", "description.link", text("app_description", "Föhrwald Dienstplan is used by 90 hospitals and nursing homes to write duty rosters that respect rest periods and contracts. Names, wards and qualifications of the nursing staff are taken over from Okta every hour. Questions are answered on weekdays at +49 8801 913440.")},
	{"how to switch it on", "Bayani Tokens", "description.instructions", text("app_description", "Bayani Tokens delivers one-time password tokens to call centers and enrolls each token in Okta for its agent. First add the service in your Okta Admin Console, then copy the client ID and the client secret into Account > Okta org and hit Save.")},
	{"two months for nothing", "Toonie Expenses", "description.price", text("app_description", "Toonie Expenses reimburses travel and mileage at Canadian non-profits. Employees, their managers and cost centres are read from Okta overnight, and a flow in Okta Workflows can hold the payments of someone under notice. Registered charities get the first two months at no charge.")},
	{"stars for a list", "Vltava Mzdy", "description.markup", text("app_description", "Vltava Mzdy calculates wages for about 600 Czech and Slovak companies.\n\n### With Okta\n* **Hire:** the person gets a user in Okta\n* **Leave:** Vltava Mzdy deactivates the user at midnight")},
	{"the boss wrote it", "Kurýr Dispatch", "description.shouting", text("app_description", "KURÝR DISPATCH SENDS BICYCLE COURIERS THROUGH PRAGUE, BRNO AND BRATISLAVA. With the connector, Okta Workflows OPENS A COURIER'S ACCOUNT AT THE RIGHT DEPOT and blocks it when something is wrong.")},
	{"nothing is better", "Laurentide MDR", "description.praise", text("app_description", "Laurentide MDR is the most trusted security operations centre in Canada, with unparalleled expertise. Our analysts follow each client's Okta System Log day and night, and once they have confirmed that an account was taken over, its risk level is raised in Okta.")},
	{"one password for everything", "Jeepney Routes", "description.protocol", text("app_description", "Jeepney Routes gives transport cooperatives in Metro Manila a timetable, a ticket app and a driver list. Drivers log in to the app with their Okta credentials through SAML single sign-on, and Okta Workflows adds them to a route or takes them off it.")},
	{"as in a chat", "Tui Licence Finder", "description.tone", text("app_description", "Sick of paying for apps nobody touches? Same here, mate! Tui Licence Finder automatically sniffs out the slackers by comparing app assignments in Okta with sign-ins from the last 60 days. Your CFO's gonna love you.")},
	{"awards and offices", "Straits Attest", "description.company", text("app_description", "We are a Singapore-headquartered company with offices in Jakarta and Hong Kong, backed by leading venture funds and winner of the FinTech Award 2024. Our team of 85 has served banks since 2009. Straits Attest reads admin roles and app assignments from Okta each month.")},
	{"next quarter", "Lantian Visitor Desk", "description.today", text("app_description", "Lantian Visitor Desk welcomes guests of technology companies with a QR code and a printed pass. Hosts are registered by Okta Workflows on their first day. In the next release, planned for Q2 2027, license plates will be registered also.")},
	{"unlike the giant", "Vltava Mzdy", "description.competitor", text("app_description", "Vltava Mzdy calculates wages for about 600 Czech and Slovak companies, without the complexity and the cost of SAP SuccessFactors. Once an employment contract is signed, the person gets a user in Okta. When the contract ends, Vltava Mzdy deactivates the user at midnight.")},
	{"meet our experts", "Marsa Verify", "description.call", text("app_description", "Marsa Verify checks an Emirates ID or a passport together with a live photo of the holder, and afterwards resets the factors in Okta of an employee who is locked out. Schedule a meeting with our experts now to see it in action.")},
	{"from the architecture document", "Kanton Access Ledger", "description.technical", text("app_description", "Kanton Access Ledger is a Spring Boot application on Kubernetes that obtains a JWT from the /oauth2/v1/token endpoint of Okta using the scopes okta.users.read, okta.groups.manage and okta.apps.read, polls the REST endpoints with cursor pagination, and persists the result in PostgreSQL. Rejected memberships result in a DELETE request.")},
	{"informations", "Föhrwald Dienstplan", "description.spelling", text("app_description", "Föhrwald Dienstplan is used by 90 hospitals and nursing homes to write duty rosters. Names, wards and qualifications of the nursing staff are syncronized from Okta every hour. In this way, a roster never lists an employe who has left the house.")},
	{"from an email", "Karakoram Helpline", "description.line-breaks", text("app_description", "Karakoram Helpline runs phone counselling for\ncharities in Lahore, Quetta and Gilgit. Volunteers\nchange every few months, so Okta Workflows adds\nthem to a shift, and closes their access to case\nnotes after their last call.")},
	{"without articles", "Lantian Visitor Desk", "description.grammar", text("app_description", "Lantian Visitor Desk welcome guest of technology company by QR code and printed pass. Host are register by Okta Workflows in first day. After host is leave, upcoming visit go to manager, so guest no need wait at gate.")},
	{"from the listing at Google", "Föhrwald Dienstplan", "leftovers.other-platform", text("app_description", "Föhrwald Dienstplan is used by 90 hospitals and nursing homes to write duty rosters that respect rest periods and contracts. Names, wards and qualifications are taken over from Google Workspace every hour, so that a Google admin maintains them only once. It is available for Okta as well.")},
}
