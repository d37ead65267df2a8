package labelled

import (
	"image/color"
	"math"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// meadowVersion returns a change of the connector's version, with a suite, documents, and a
// registered connector of that version.
func meadowVersion(of, version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		v := vendorOf(of)
		s.Answers.Set(oin.ConnectorVersion, oin.Value{Text: version})
		s.Facts.Connectors[0].Version = version
		s.Facts.Links[v.userDocs] = written(strings.ReplaceAll(v.docsText, v.version, version))
		return exports(flowsFor(v.actions)...)(s)
	}
}

// meadowFlow returns a change of the suite that adds a flow.
func meadowFlow(of string, more flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return exports(append(flowsFor(vendorOf(of).actions), more)...)(s)
	}
}

// meadowSuite returns a change of the suite to one of another connector or version.
func meadowSuite(of, key, version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(key, version, flowsFor(vendorOf(of).actions)...)
		return s
	}
}

// meadowWritten returns what fills a frame with a word in capitals.
func meadowWritten(word string, ink color.NRGBA) func(x, y float64) color.NRGBA {
	letters := map[rune][7]string{
		'A': {" ### ", "#   #", "#   #", "#####", "#   #", "#   #", "#   #"},
		'D': {"#### ", "#   #", "#   #", "#   #", "#   #", "#   #", "#### "},
		'G': {" ### ", "#   #", "#    ", "# ###", "#   #", "#   #", " ### "},
		'O': {" ### ", "#   #", "#   #", "#   #", "#   #", "#   #", " ### "},
		'P': {"#### ", "#   #", "#   #", "#### ", "#    ", "#    ", "#    "},
	}
	var rows [7]string
	for _, letter := range word {
		for i := range rows {
			rows[i] += letters[letter][i] + " "
		}
	}
	dot := 196 / float64(len(rows[0])-1)
	return func(x, y float64) color.NRGBA {
		column, row := int(math.Floor((x-2)/dot)), int(math.Floor((y-100)/dot+3.5))
		if row >= 0 && row < 7 && column >= 0 && column < len(rows[0]) && rows[row][column] == '#' {
			return ink
		}
		return clear
	}
}

// meadowMistakes are single mistakes in the submissions of [meadowVendors].
var meadowMistakes = []mistake{
	// Names
	{"the name says with Okta", "Bandicoot Learning", "name.okta", text("app_name", "Bandicoot Learning with Okta")},
	{"the name has a version in brackets", "Zafran Benefits", "name.version", text("app_name", "Zafran Benefits (ver. 3)")},
	{"the name says beta", "Hearth Hospice", "name.trial", text("app_name", "Hearth Hospice - Beta")},
	{"the name says which type it is", "Pagoda Expense", "name.suffix", text("app_name", "Pagoda Expense Workflows Connector")},
	{"the name has a sign-in protocol", "Corriedale Freight", "name.suffix", text("app_name", "Corriedale Freight SAML")},
	{"the name is to be decided", "Ridgepole Bedside", "name.placeholder", text("app_name", "Untitled")},
	{"the name has a letter too many", "Guildhall Mentoring", "name.misspelled", text("app_name", "Guildhall Mentorring")},
	{"the name has marketing's claim", "Dinar Sentry", "name.short", text("app_name", "Dinar Sentry: Stop Fraud Before It Even Starts")},
	{"the name is the host", "Rollpallet", "name.address", text("app_name", "www.rollpallet.nl")},
	{"the name is registered", "Meridiem Group Payroll", "name.marks", text("app_name", "Meridiem® Group Payroll")},

	// Whether it exists
	{"the org has the name in the catalog", "Prairie Loan Desk", "exists.in-catalog", catalog(check.CatalogName{Name: "Prairie Loan Desk", Own: true, Alike: 1})},
	{"another org has the name", "Tamis", "name.other-org", catalog(check.CatalogName{Name: "TAMIS", Alike: 1})},
	{"another org has nearly the name", "Rollpallet", "name.similar", catalog(check.CatalogName{Name: "Roll Pallets", Alike: 0.77})},
	{"the existing name is a link", "Tern Courier", "exists.name-plain", text("existing_name", "https://www.okta.com/integrations/tern-courier/")},
	{"the changes are improvements", "Lectern Compliance Training", "exists.changes", text("existing_changes", "Various improvements.")},
	{"the changes were told on a call", "Tern Courier", "exists.changes", text("existing_changes", "As discussed on our call")},
	{"an update is answered with No", "Mudra Invoices", "exists.on-update", update(text("exists_in_oin", oin.No, "connector_version", "1.8.0"))},

	// Websites
	{"the website is where employees sign in", "Sierra Payday", "website.sign-in", text("app_website", "https://hr.sierrapayday.ph/login")},
	{"the website is at Google Play", "Corriedale Freight", "website.store", text("app_website", "https://play.google.com/store/apps/details?id=nz.co.corriedalefreight.driver")},
	{"the website is on Facebook", "Hearth Hospice", "website.profile", text("app_website", "https://www.facebook.com/hearthhospice")},
	{"the website is a repository", "Koto Signal", "website.code", text("app_website", "https://github.com/koto-signal/okta-signals")},
	{"the website is a brochure", "Carta Salud", "website.document", text("app_website", "https://cartasalud.co/descargas/carta-salud-brochure-en.pdf")},
	{"the website is a press release", "Evergreen People Cloud", "website.about-product", text("app_website", "https://www.evergreenpeople.sg/press-releases/2026/series-b-funding")},
	{"the website is the help center", "Prairie Loan Desk", "website.docs", text("app_website", "https://help.prairieloandesk.com/")},

	// Use cases
	{"five use cases", "Evergreen People Cloud", "usecases.room", uses("Automation", "Directory and HR Sync", "Lifecycle Management", "Identity Governance and Administration (IGA)", "Zero Trust")},
	{"the archive can't read the log", "Havn Customs", "usecases.logging", scoped("okta.users.read Shows the names of clerks in the archive")},
	{"lifecycle by an import of drivers", "Corriedale Freight", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"risk sharing by a duty roster", "Klinika Grafik", "usecases.risk", uses("Directory and HR Sync", "Risk Signal Sharing")},
	{"a directory sync that reads logs", "Havn Customs", "usecases.directory", uses("Centralized Logging", "Directory and HR Sync")},
	{"governance by an archive of logs", "Silverbirch Ledger Watch", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},
	{"logging by cards", "Prairie Loan Desk", "usecases.logging-type", uses("Automation", "Centralized Logging")},
	{"zero trust for pallets", "Rollpallet", "usecases.description", uses("Automation", "Zero Trust")},

	// Descriptions
	{"the product's page without Okta", "Brightwater Absence", "description.value", text("app_description", "Brightwater Absence records holidays, sick days and parental leave for employers with up to 2,000 staff. Employees ask for leave on their phone, managers see who is away at a glance, and payroll receives the totals at the end of the month.")},
	{"what couriers like", "Tern Courier", "description.value", text("app_description", "Tern Courier runs same-day deliveries for pharmacies and laboratories in Ireland. Dispatchers see each van on a map, and patients receive a text message before their medicine arrives.")},
	{"the name and what it is", "Havn Customs", "description.repeats-name", text("app_description", "Havn Customs for Okta")},
	{"six words", "Corriedale Freight", "description.short", text("app_description", "Corriedale Freight syncs drivers from Okta. For couriers.")},
	{"a single sentence for a bank", "Larch Treasury", "description.one-sentence", text("app_description", "Larch Treasury compares the people who may approve payments at your banks with their groups and admin roles in Okta.")},
	{"a note where the benefit should be", "Ridgepole Bedside", "description.placeholder", text("app_description", "Ridgepole Bedside secures the tablets and workstations that nurses share. It reads devices and device assurance policies from Okta for zero trust rules. [INSERT CUSTOMER BENEFIT]")},
	{"a question to a colleague", "Evergreen People Cloud", "description.placeholder", appended("app_description", " XXX need legal approval for this sentence")},
	{"copied to the middle of a sentence", "Almanak Rechten", "description.unfinished", retyped("app_description", "is removed from the Okta group after the security officer has confirmed it.", "is removed from the Okta group after the security officer has conf")},
	{"the first sentence twice", "Klinika Grafik", "description.twice", appended("app_description", " Klinika Grafik plans the duty rosters of doctors and nurses in Polish hospitals.")},
	{"the text of a sister product", "Bandicoot Learning", "description.names-app", text("app_description", "Quoll Inductions signs visitors in at mines and building sites in Australia. With Okta Workflows, Quoll Inductions can invite a contractor and withdraw the invitation.")},
	{"in Spanish", "Carta Salud", "description.language", text("app_description", "Carta Salud administra las historias clínicas de hospitales en Colombia y Ecuador. Con Okta Workflows, las clínicas dan acceso a un médico nuevo y lo retiran el día en que termina su contrato.")},
	{"in Turkish", "Zafran Benefits", "description.language", text("app_description", "Zafran Benefits, işverenler için yemek kartlarını ve özel sağlık sigortalarını yönetir. Okta Workflows, yeni bir çalışan işe başladığında kart sipariş eder ve çalışan ayrıldığında kartı iptal eder.")},
	{"a hotline in the text", "Pagoda Expense", "description.link", appended("app_description", " Our team can be reached on +66 2 117 4860.")},
	{"where to click", "Brightwater Absence", "description.instructions", appended("app_description", " To set it up, open Settings > People import > Okta, paste the client ID and the client secret, and press Import now.")},
	{"a numbered setup", "Koto Signal", "description.instructions", appended("app_description", " Setup: 1. Add the integration in the Okta Admin Console. 2. Copy the client secret. 3. Register it in Settings > Okta.")},
	{"a discount", "Mudra Invoices", "description.price", appended("app_description", " Okta customers get 20% off in the first year.")},
	{"a list in Markdown", "Pagoda Expense", "description.markup", text("app_description", "Pagoda Expense processes travel claims and company cards. With a flow in Okta Workflows you can:\n\n* **Open** the expense account\n* **Set** the limit of the card\n* **Block** the card when an employee leaves")},
	{"three exclamation marks", "Hearth Hospice", "description.shouting", retyped("app_description", "Families aren't left waiting.", "Families aren't left waiting!!!")},
	{"unrivalled accuracy", "Dinar Sentry", "description.praise", retyped("app_description", "recognizes fraud", "recognizes fraud with unrivalled accuracy")},
	{"number one", "Evergreen People Cloud", "description.praise", retyped("app_description", "Evergreen People Cloud covers", "Evergreen People Cloud is the #1 HR suite in Southeast Asia and covers")},
	{"the most advanced", "Bandicoot Learning", "description.praise", retyped("app_description", "delivers safety courses", "is the world's most advanced platform for safety courses and delivers them")},
	{"sign-in for learners, too", "Sonnenhof Akademie", "description.protocol", appended("app_description", " Learners sign in with SAML, so they don't need another password.")},
	{"provisioning, too", "Palmyra Hiring", "description.protocol", appended("app_description", " Users are provisioned and deprovisioned over SCIM.")},
	{"a check mark", "Rollpallet", "description.marks", retyped("app_description", "Okta Workflows can", "✅ Okta Workflows can")},
	{"goodbye to spreadsheets", "Brightwater Absence", "description.tone", retyped("app_description", "Brightwater Absence records", "Say goodbye to messy spreadsheets and hello to happy teams! Brightwater Absence records")},
	{"words of a slide deck", "Evergreen People Cloud", "description.tone", retyped("app_description", "covers recruitment, leave and performance reviews for banks and airlines in Southeast Asia", "empowers forward-thinking enterprises to supercharge their people journey and unlock synergies across the employee experience")},
	{"a family business", "Corriedale Freight", "description.company", appended("app_description", " We are a family business from Ashburton that was founded in 1987 and employs 40 people.")},
	{"the investors", "Palmyra Hiring", "description.company", appended("app_description", " Our company has its headquarters in Amman and is financed by two venture capital funds.")},
	{"from next quarter", "Lectern Compliance Training", "description.today", appended("app_description", " From next quarter, flows will also be able to download certificates.")},
	{"since version 3", "Rollpallet", "description.today", appended("app_description", " New in version 3: the card Hand Over Store.")},
	{"unlike another", "Larch Treasury", "description.competitor", appended("app_description", " Unlike Kyriba, Larch Treasury is ready in a week.")},
	{"book a demo", "Prairie Loan Desk", "description.call", appended("app_description", " Book a demo today!")},
	{"endpoints and tokens", "Corriedale Freight", "description.technical", retyped("app_description", "Drivers and depots are synced from Okta each morning", "A cron job requests an access token with the client_credentials grant, calls /api/v1/users with pagination, and upserts the JSON into PostgreSQL each morning")},
	{"scopes in the text", "Tamis", "description.technical", appended("app_description", " Tamis uses the OAuth 2.0 scopes okta.users.read and okta.authenticators.read.")},
	{"two words of an office", "Prairie Loan Desk", "description.spelling", retyped("app_description", "change an approval limit, and pass open applications to another officer", "change an aproval limit, and pass open aplications to another officer")},
	{"two words about leave", "Brightwater Absence", "description.spelling", retyped("app_description", "so a request for leave always reaches the right approver", "so a request for leave automaticaly reaches the right approver and their calender")},
	{"goverment", "Sonnenhof Akademie", "description.spelling", retyped("app_description", "archived for ten years", "archived for ten years, as the goverment requires")},
	{"verbs after auxiliaries", "Ndege Cargo", "description.grammar", retyped("app_description", "an agent who has left can no longer book after the next import", "an agent who has leave cannot to book anymore after next import")},
	{"for and a verb", "Koto Signal", "description.grammar", retyped("app_description", "It sends risk signals to Okta, and Okta policies can end the session of a compromised account.", "It send risk signal to Okta for to end session of the account which is compromise.")},
	{"plural and singular", "Palmyra Hiring", "description.grammar", retyped("app_description", "Palmyra Hiring is a recruiting system in Arabic and English for hospitals and hotels.", "Palmyra Hiring are recruiting system for an hospitals and many hotel.")},
	{"German word order", "Sonnenhof Akademie", "description.grammar", retyped("app_description", "It imports employees from Okta and assigns them the mandatory courses of their groups.", "It imports since the first day employees from Okta, so that can they the mandatory courses of their groups make.")},
	{"a verb with must", "Klinika Grafik", "description.grammar", retyped("app_description", "This saves the personnel department from entering each new colleague twice.", "Thanks this, personnel department don't must enter every new colleague two times.")},
	{"informations", "Mudra Invoices", "description.grammar", retyped("app_description", "Mudra Invoices scans, checks and pays supplier invoices for mid-sized companies in India.", "Mudra Invoices is scanning all informations of supplier invoice and it help company to paying them in the time.")},
	{"lines of an email", "Larch Treasury", "description.line-breaks", text("app_description", "Larch Treasury helps finance teams manage cash, loans and\npayments at several banks. Before each audit, it compares\nthe people who may approve payments with their groups and\nadmin roles in Okta, and lists the rights that should be\nreviewed.")},

	// Contacts
	{"support is the owner herself", "Corriedale Freight", "support.person", support("kirsty.mcallister@corriedalefreight.co.nz")},
	{"support is marketing", "Evergreen People Cloud", "support.other-team", support("marketing@evergreenpeople.sg")},
	{"support is at an agency", "Palmyra Hiring", "support.domain", support("support@levantsoft-solutions.com")},
	{"the phone begins with zero", "Brightwater Absence", "support.phone", support("support@brightwater-absence.co.uk 01273_804_615")},
	{"the phone is of no one", "Hearth Hospice", "support.phone-fictional", support("support@hearthhospice.app +1_503_555_0188")},
	{"the help link is the start page", "Guildhall Mentoring", "support.home-page", support("support@guildhallmentoring.co.uk https://guildhallmentoring.co.uk")},
	{"support is in Discord", "Tern Courier", "support.invitation", support("https://discord.gg/terncourier")},
	{"the help link asks for a demo", "Prairie Loan Desk", "support.not-help", support("support@prairieloandesk.com https://www.prairieloandesk.com/request-a-demo")},
	{"escalation is support again", "Tamis", "escalation.same-as-support", text("escalation_contact", "assistance@tamis-securite.fr")},
	{"escalation at Gmail", "Corriedale Freight", "escalation.free-mail", text("escalation_contact", "corriedale.dev@gmail.com")},
	{"escalation at a contractor", "Volta Carga", "escalation.domain", text("escalation_contact", "plantao@curitiba-devhouse.com.br")},
	{"the head of engineering", "Prairie Loan Desk", "escalation.person", text("escalation_contact", "jennifer.kowalski@prairieloandesk.com")},
	{"escalation to the partner team", "Meridiem Group Payroll", "escalation.other-team", text("escalation_contact", "sales-emea@meridiem.com")},
	{"escalation back to Okta", "Zafran Benefits", "escalation.okta", text("escalation_contact", "developers@okta.com")},

	// Test accounts
	{"the acceptance system", "Meridiem Group Payroll", "test.production", text("test_url", "https://grouppayroll-uat.meridiem.com/login")},
	{"the Okta dashboard", "Evergreen People Cloud", "test.not-okta", text("test_url", "https://evergreenpeople.okta.com/app/UserHome")},
	{"an address at Azure", "Volta Carga", "test.own-domain", text("test_url", "https://voltacarga-painel.azurewebsites.net/login")},
	{"the middle of a sign-in", "Carta Salud", "test.static", text("test_url", "https://clinica.cartasalud.co/oauth/authorize?response_type=code&client_id=portal&redirect_uri=https%3A%2F%2Fclinica.cartasalud.co%2Fcb&state=f3Kq81ZtLm&nonce=Xy27pWc0aB")},
	{"the price list", "Guildhall Mentoring", "test.sign-in-page", text("test_url", "https://guildhallmentoring.co.uk/pricing")},
	{"the username is to come", "Rollpallet", "test.username-placeholder", text("test_username", "will be sent later")},
	{"a username at the contractor", "Mudra Invoices", "test.username-domain", text("test_username", "oktatest@brahmaputra-infotech.com")},
	{"a tester's own username", "Klinika Grafik", "test.username-person", text("test_username", "agnieszka.wrona@klinikagrafik.pl")},
	{"the password again", "Sonnenhof Akademie", "test.password-in-text", and(appended("test_instructions", " The password is Lernen-2026-Akademie."), passwordIn(oin.TestInstructions))},
	{"a manager's password", "Almanak Rechten", "test.password-written", appended("test_instructions", " To see the manager's side only, use manager@almanakrechten.nl / pw: Tulp!4471x")},
	{"only who they are", "Silverbirch Ledger Watch", "test.instructions", text("test_instructions", "This is the account of the Okta team. Have fun with Ledger Watch!")},
	{"the steps are in Confluence", "Ridgepole Bedside", "test.instructions-elsewhere", text("test_instructions", "Test steps are on our internal Confluence page \"Okta OIN review\". Let us know who needs access.")},
	{"allowed addresses only", "Larch Treasury", "test.second-factor", appended("test_instructions", " Access is restricted by IP address. Please send us your IP range and we add it to the allowlist.")},
	{"sign-in through the vendor's directory", "Evergreen People Cloud", "test.password-works", appended("test_instructions", "\nPlease use the button \"Sign in with Microsoft\" with your work account; passwords are turned off for this tenant.")},
	{"the account is made on request", "Sierra Payday", "test.ready", appended("test_instructions", " Kindly email us one day before testing so that we can activate the account.")},
	{"for thirty days", "Silverbirch Ledger Watch", "test.lasting", appended("test_instructions", " The account is valid for 30 days.")},
	{"an employee's rights", "Brightwater Absence", "test.rights", retyped("test_instructions", "The user is an account owner for a company with ten sample employees.", "The user is a normal employee without admin rights, so the Settings menu is hidden.")},
	{"in Portuguese", "Volta Carga", "test.language", text("test_instructions", "Você é administrador da frota de uma transportadora de exemplo. Abra Motoristas > Importar > Okta, informe o domínio, o client ID e o client secret e clique em Importar. A chave de API é criada em Empresa > API. Os resultados esperados estão nas descrições dos fluxos.")},
	{"a page without a form", "Ndege Cargo", "test.page-signs-in", shows(oin.TestURL, "# Air freight for growers\nNdege Cargo moves roses, beans and avocados from Nairobi and Addis Ababa to Europe and the Gulf. Read about our stations, our weekly flights and the people behind them.")},

	// Scopes
	{"no reason to create users", "Sierra Payday", "scopes.manage-reason", scoped("okta.users.manage")},
	{"a reason of three words", "Shamrock Clinician Check", "scopes.reason", scoped("okta.groups.manage Access to groups\nokta.users.read Finds the clinician by email address")},
	{"the reason was copied", "Almanak Rechten", "scopes.same-reason", scoped("okta.users.read For the quarterly access reviews of our customers\nokta.groups.manage For the quarterly access reviews of our customers\nokta.apps.read For the quarterly access reviews of our customers")},
	{"reading beside managing", "Shamrock Clinician Check", "scopes.redundant", scoped("okta.groups.manage Adds verified clinicians to the chosen group and removes them when a registration lapses\nokta.groups.read Lists the groups to choose from\nokta.users.read Finds the clinician by email address")},
	{"an import of drivers that may delete them", "Corriedale Freight", "scopes.write", scoped("okta.users.manage Names and phone numbers of drivers\nokta.groups.read Depots of drivers")},
	{"adding clinicians by reading", "Shamrock Clinician Check", "scopes.read", scoped("okta.groups.read Lists the groups to choose from\nokta.users.read Finds the clinician by email address")},
	{"for user types that few use", "Ndege Cargo", "scopes.optional", scoped("okta.users.read Imports booking agents with name, email address and status\nokta.groups.read Imports the stations where agents may book\nokta.userTypes.read Not required, can be declined if you don't use user types")},
	{"email servers for sick days", "Brightwater Absence", "scopes.unrelated", scoped("okta.users.read Imports names, job titles and line managers of employees\nokta.emailServers.read")},
	{"governance without a reason", "Almanak Rechten", "scopes.other-api", scoped("okta.users.read Lists people and their managers\nokta.groups.manage Lists memberships, and removes those that were rejected\nokta.apps.read Lists the apps that a person can use\nokta.governance.entitlements.read")},
	{"a token from the custom server", "Koto Signal", "api.custom-server", appended("test_instructions", " Koto Signal requests its token from https://your-domain.okta.com/oauth2/default/v1/token.")},
	{"a public key", "Meridiem Group Payroll", "api.private-key", appended("test_instructions", "\n\nAuthentication is by private_key_jwt: download our public key and add it to the app in Okta.")},

	// Links, guides and documents
	{"a guide in Google Docs, to edit", "Sierra Payday", "links.editor", text("config_guide", "https://docs.google.com/document/d/1pXw7Zr0nQkYb3TgVh5cMs9eLuJ2aKdF8iWoE6yRtN4m/edit?usp=sharing")},
	{"a guide on a tunnel", "Koto Signal", "links.temporary", text("config_guide", "https://koto-docs.ngrok-free.app/okta-guide")},
	{"a reference on a bare server", "Rollpallet", "links.plain-host", text("api_docs", "https://81.173.44.19:8443/swagger")},
	{"a guide in the vendor's own wiki", "Silverbirch Ledger Watch", "links.workspace", text("config_guide", "https://silverbirch.atlassian.net/wiki/spaces/LW/pages/482115/Okta")},
	{"Okta's own page as guide", "Klinika Grafik", "links.okta", text("config_guide", "https://developer.okta.com/docs/guides/build-api-integration/main/")},
	{"the guide was deleted", "Tamis", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 404")},
	{"the certificate is old", "Carta Salud", "pages.certificate", responds(oin.AppWebsite, check.LinkInsecure, "certificate expired on 2 November 2026")},
	{"the guide is for customers only", "Dinar Sentry", "pages.open-to-all", responds(oin.ConfigGuide, check.LinkSignIn, "")},
	{"the guide is in Polish", "Klinika Grafik", "pages.language", shows(oin.ConfigGuide, "# Integracja Klinika Grafik z Okta\n## Wymagania\nPotrzebne jest konto administratora w Okta oraz w systemie Klinika Grafik.\n## Kroki\n1. Otwórz konsolę administratora Okta i wybierz Applications > API Service Integrations.\n2. Kliknij Add Integration i wyszukaj Klinika Grafik.\n3. Wybierz Install & Authorize i skopiuj client secret.\n4. W systemie Klinika Grafik otwórz stronę importu personelu.\n5. Wpisz domenę Okta, client ID oraz client secret i zapisz.\n## Problemy\nJeśli import się nie powiedzie, sprawdź, czy klucz został poprawnie skopiowany.")},
	{"the guide is of any directory", "Brightwater Absence", "guide.about-okta", shows(oin.ConfigGuide, "# Importing people into Brightwater Absence\n## You need\nAn administrator of your directory and an account owner.\n## Steps\n1. Create credentials for Brightwater Absence in your directory.\n2. Go to Settings > People import.\n3. Enter the domain, the client ID and the client secret.\n4. Press Import now.\n## Help\nWrite to our support team.")},
	{"the guide has no steps", "Larch Treasury", "guide.steps", shows(oin.ConfigGuide, "# Larch Treasury and Okta\nLarch Treasury connects to Okta as an API service integration. An Okta admin adds Larch Treasury under API Service Integrations and authorizes it. The Okta domain, the client ID and the client secret belong in the Okta settings of Larch Treasury. Comparisons are then possible at any time, and the results are kept for auditors.")},
	{"the guide is a video", "Sonnenhof Akademie", "guide.video", text("config_guide", "https://www.youtube.com/watch?v=q7TzK2mWv4E")},
	{"the guide is about SCIM", "Ndege Cargo", "guide.other-type", shows(oin.ConfigGuide, "# SCIM provisioning for Ndege Cargo with Okta\n## Prerequisites\nOkta with Lifecycle Management, and a station administrator.\n## Steps\n1. In Okta, add the Ndege Cargo app and open the Provisioning tab.\n2. Click Configure API Integration and enter the SCIM base URL and the bearer token.\n3. Under To App, turn on Create Users and Deactivate Users.\n4. Assign people to the app and push groups.\n## Troubleshooting\nLook into the provisioning log.")},
	{"the secret goes out by mail", "Dinar Sentry", "guide.credentials-sent", shows(oin.ConfigGuide, meadowGuide("Dinar Sentry", "Connections > Okta", "Please send the client ID and client secret by e-mail to your account manager, who will finish the activation."))},
	{"admins make their own app", "Tamis", "guide.own-app", shows(oin.ConfigGuide, "# Tamis with Okta\n## Prerequisites\nOkta super admin.\n## Steps\n1. In the Okta Admin Console, go to Applications > Applications and click Create App Integration.\n2. Select API Services and name the app Tamis.\n3. On the Okta API Scopes tab, grant okta.users.read and okta.authenticators.read.\n4. Copy the client ID and the client secret.\n5. In Tamis, open Settings > Okta and enter the Okta domain, the client ID and the client secret.\n## Troubleshooting\nCheck that all scopes are granted.")},
	{"the template's words are left", "Almanak Rechten", "guide.no-template", shows(oin.ConfigGuide, strings.Replace(guideLong("Almanak Rechten", "Sources > Okta"), "Last reviewed in October 2026.", "Last reviewed on <date> by {author name}.", 1))},
	{"the pages describe version 1", "Pagoda Expense", "docs.version", shows(oin.UserDocs, meadowDocs("Pagoda Expense", "1.4.0", "Open Account", "Set Card Limit", "Block Card"))},
	{"the last card isn't described", "Prairie Loan Desk", "docs.cards", shows(oin.UserDocs, meadowDocs("Prairie Loan Desk", "2.3.0", "Assign Officer", "Change Limit"))},
	{"the API page is for buyers", "Zafran Benefits", "docs.api-reference", shows(oin.APIDocs, "# Open platform\nConnect your HR software with Zafran Benefits and save time. More than 300 employers in Türkiye use our integrations. Our consultants will be happy to prepare an offer.")},
	{"one page for readers of both kinds", "Mudra Invoices", "links.docs-and-reference", text("api_docs", "https://docs.mudrainvoices.in/okta-workflows")},
	{"one page for cards and import", "Volta Carga", "links.guide-per-type", text("config_guide", "https://docs.voltacarga.com.br/en/okta-workflows")},

	// Suites
	{"the suite is of a trial connector", "Mudra Invoices", "suite.uses-connector", meadowSuite("Mudra Invoices", "mudratrial_9bf31c7ff062936a96d3c8bd1f8f2ff3", "1.7.3")},
	{"the suite is of the last version", "Zafran Benefits", "suite.version", meadowSuite("Zafran Benefits", "zafran_45c48cce2e2d7fbdea1afc51c7c6ad26", "1.0.5")},
	{"one flow is older", "Carta Salud", "suite.other-versions", func(s check.Subject) check.Subject {
		old := exported(s.Answers.Text(oin.Connector), "1.0.9", flow{name: "Test Grant Access for nurses", description: "Gives a nurse access and expects success.", methods: []string{"grantAccess"}})
		old.Flows[0].ID = "6f1d0b2e-0c4d-4a6d-9f0e-000000000077"
		s.Facts.Suite.Flows = append(s.Facts.Suite.Flows, old.Flows...)
		s.Facts.Suite.Connectors = append(s.Facts.Suite.Connectors, old.Connectors...)
		return s
	}},
	{"two cards have no test", "Volta Carga", "suite.actions", exports(flowsFor([]string{"assignTruck Assign Truck", "customAPIAction Custom API Action"})...)},
	{"the custom card has no test", "Guildhall Mentoring", "suite.actions", exports(flowsFor([]string{"pairMentor Pair Mentor", "closePairing Close Pairing"})...)},
	{"an export without flows", "Hearth Hospice", "suite.has-flows", func(s check.Subject) check.Subject {
		s.Facts.Suite = &flopack.Suite{Type: "flopack", Version: "1.5.0", Name: "Tests"}
		return s
	}},
	{"two flows of one name", "Bandicoot Learning", "suite.flows-named", meadowFlow("Bandicoot Learning", flow{name: "Test Enrol Contractor", description: "Enrols a contractor twice and expects an error.", methods: []string{"enrolContractor"}})},
	{"a Slack token in a card", "Palmyra Hiring", "suite.secrets", quarrySuite("Palmyra Hiring", "informManager", "token", "xo"+"xb-2048117755-7731904426-"+"Qz8LmT4vRk1WcYb6HsNd3Jf0")},
	{"a patient's address in a card", "Hearth Hospice", "suite.personal-data", quarrySuite("Hearth Hospice", "addVolunteer", "email", "margaret.oleary@"+"comcast.net")},
	{"a developer's computer", "Lectern Compliance Training", "suite.private-hosts", quarrySuite("Lectern Compliance Training", "customAPIAction", "url", "http://localhost:3000/api/courses")},
	{"the connector's own flow", "Prairie Loan Desk", "suite.reserved-names", meadowFlow("Prairie Loan Desk", flow{name: "_authping", description: "Checks the connection.", methods: []string{"customAPIAction"}})},

	// Icons
	{"a logo on paper", "Carta Salud", "icon.plain-ground", pictureOf(drawn(200, 200, diamond(coral, color.NRGBA{254, 254, 252, 255})))},
	{"a pale yellow logo", "Hearth Hospice", "icon.contrast-on-light", pictureOf(drawn(200, 200, diamond(color.NRGBA{255, 250, 214, 255}, clear)))},
	{"a midnight blue logo", "Tern Courier", "icon.contrast-on-dark", pictureOf(drawn(200, 200, diamond(color.NRGBA{10, 12, 30, 255}, clear)))},
	{"a small logo in the middle", "Rollpallet", "icon.margin", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Abs(x-100)+math.Abs(y-100) < 34 {
			return teal
		}
		return clear
	}))},
	{"the name in letters", "Pagoda Expense", "icon.wordmark", pictureOf(drawn(200, 200, meadowWritten("PAGODA", teal)))},
	{"a plain tile", "Ndege Cargo", "icon.placeholder", pictureOf(drawn(200, 200, func(float64, float64) color.NRGBA { return coral }))},

	// Updates
	{"the version is lower", "Lectern Compliance Training", "update.version-back", meadowVersion("Lectern Compliance Training", "2.2.0")},
	{"the version stays", "Tern Courier", "update.version-same", meadowVersion("Tern Courier", "1.3.2")},
	{"a scope for apps", "Larch Treasury", "update.scopes-added", and(scoped("okta.users.read Finds the people who may approve payments\nokta.groups.read Compares their groups with the rights in Larch Treasury\nokta.roles.read Marks approvers who are also admins in Okta\nokta.apps.read Shows which banking apps an approver can open"), text("existing_changes", "The comparison now marks approvers who hold an admin role, and shows which banking apps they can open."))},
	{"the company's new brand", "Tern Courier", "update.name-changed", text("app_name", "Swift Courier", "app_description", "Swift Courier runs same-day deliveries for pharmacies and laboratories in Ireland. With Okta Workflows, a dispatcher is added to a depot on the first day, moved when the depot changes, and removed on the last day.")},
	{"the import was left out", "Volta Carga", "update.type-removed", renewed("The card Block Driver now also accepts a reason. Assign Truck and Release Truck are as before.", func(s check.Subject) check.Subject {
		s = meadowVersion("Volta Carga", "2.2.0")(s)
		delete(s.Answers, oin.APIScopes)
		delete(s.Answers, oin.ConfigGuide)
		return text("api_support", "", "test_instructions", "Fleet administrator of a sample carrier, in English. Create an API key at Company > API and see the changes under Trucks > History. Expected results are in the flows' descriptions.", "app_description", "Volta Carga manages trucks, drivers and delivery notes for carriers in Brazil and Argentina. Flows in Okta Workflows assign a truck to a driver, release it, or block a driver whose license has expired.")(uses("Automation")(s))
	})},
	{"the note is general", "Prairie Loan Desk", "notes.empty", and(releasedWith("2.3.1", "changed", "Performance improvements and bug fixes"), text("existing_changes", "Pass Applications now keeps the order of applications. Nothing else changes."))},
	{"the note says a vulnerability", "Bandicoot Learning", "notes.security", and(releasedWith("1.5.1", "security", "Fixed a vulnerability"), text("existing_changes", "Check Certificate no longer returns the date of birth. Flows don't have to be changed."))},
	{"a website of an example", "Pagoda Expense", "leftovers.example-domain", text("app_website", "https://www.example.com/pagoda")},
	{"the steps were made for Google", "Sonnenhof Akademie", "leftovers.other-platform", retyped("test_instructions", "Please open Administration > Data sources > Okta", "Please authorize the app in the Google Workspace Admin console, open Administration > Data sources > Okta")},
	{"a placeholder in the changes", "Larch Treasury", "leftovers.text", appended("existing_changes", " Lorem ipsum dolor sit amet, consectetur adipiscing.")},
}
