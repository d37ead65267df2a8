package labelled

import (
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// duneMistakes are single mistakes in the submissions of [duneVendors].
var duneMistakes = slices.Concat(duneCatalogMistakes, duneDescriptionMistakes, dunePeopleMistakes, duneTestMistakes, duneBuildMistakes, duneLinkMistakes)

// duneMore returns a change of the answer to a field to one with more at its end.
func duneMore(k oin.Key, more string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return text(string(k), s.Answers.Text(k)+more)(s) }
}

// duneSwap returns a change of some words in the answer to a field.
func duneSwap(k oin.Key, old, now string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		was := s.Answers.Text(k)
		if !strings.Contains(was, old) {
			panic(string(k) + " doesn't have: " + old)
		}
		return text(string(k), strings.ReplaceAll(was, old, now))(s)
	}
}

// duneNote returns a change of the release notes to a single one.
func duneNote(kind, note string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	}
}

// duneCatalogMistakes are in names, websites, use cases, and release notes.
var duneCatalogMistakes = []mistake{
	{"both names, with a slash", "Perimeter Nine", "name.okta", text("app_name", "Perimeter Nine / Okta")},
	{"the release that is installed at most utilities", "Schlüsselbuch", "name.version", text("app_name", "Schlüsselbuch Release 5")},
	{"entered while testing", "Zambezi Leave", "name.trial", text("app_name", "Zambezi Leave UAT")},
	{"what it is, technically", "Kiln Facilities", "name.suffix", text("app_name", "Kiln Facilities Connector for Workflows")},
	{"from the template of an agency", "Piñata Promo", "name.placeholder", text("app_name", "<Name of product>")},
	{"an i fell out", "Prairie Rewind", "name.misspelled", text("app_name", "Praire Rewind")},
	{"a reason to buy it", "Zaatar Lab Orders", "name.short", text("app_name", "Zaatar Lab Orders, because patients can't wait")},
	{"what the browser shows", "Sundet Crew", "name.address", text("app_name", "sundetcrew.dk")},
	{"the company as in the register", "Azulejo Onboarding", "name.marks", text("app_name", "Azulejo Onboarding, Lda.")},

	{"a remark instead of a name", "Hanover Street Legal", "exists.name-plain", text("existing_name", "It's the SAML app we already have with you")},
	{"a colleague has the list", "Hanover Street Legal", "exists.changes", text("existing_changes", "Deborah in our partnerships team has already sent you the full list.")},

	{"where agencies log on", "Cascadia Park Permits", "website.sign-in", text("app_website", "https://permits.cascadiaparks.org/account/logon")},
	{"Microsoft's shop", "Érable Factures", "website.store", text("app_website", "https://appsource.microsoft.com/en-us/product/web-apps/erablefactures.factures")},
	{"what investors read", "Ember Signal", "website.profile", text("app_website", "https://www.crunchbase.com/organization/ember-signal")},
	{"a flyer for the fair in Kitwe", "Zambezi Leave", "website.document", text("app_website", "https://zambezileave.co.zm/wp-content/uploads/2026/03/Zambezi-Leave-Flyer.pdf")},
	{"the small print", "Adinkra Skills", "website.about-product", text("app_website", "https://adinkraskills.com.gh/terms-of-service")},
	{"the knowledge base", "Saltpan Log Lake", "website.docs", text("app_website", "https://docs.saltpan.io/")},

	{"leave as a lifecycle", "Zambezi Leave", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"a lake that only listens", "Saltpan Log Lake", "usecases.risk", uses("Centralized Logging", "Risk Signal Sharing")},
	{"keys of metal as factors", "Schlüsselbuch", "usecases.mfa", uses("Directory and HR Sync", "Multifactor Authentication (MFA)")},
	{"vouchers as proof of identity", "Piñata Promo", "usecases.description", uses("Automation", "Identity Verification")},

	{"polished, somehow", "Haneul Signage", "notes.empty", duneNote("fixed", "Stability has been increased and several issues were resolved.")},
	{"hush", "Suvarna Licence Desk", "notes.security", duneNote("security", "One vulnerability has been patched.")},
}

// duneDescriptionMistakes are in descriptions.
var duneDescriptionMistakes = []mistake{
	// What they say
	{"halls, locks and boilers", "Kiln Facilities", "description.value", text("app_description", "Kiln Facilities looks after locks, lifts and boilers in student halls. Wardens see what's broken on their phone and can let an engineer in without being there. Repairs are paid by the term, and the university gets one bill.")},
	{"it's in the catalog, after all", "Mopane Verify", "description.value", text("app_description", "Mopane Verify confirms who somebody is with a national ID card and a short video, even over a slow mobile connection. It works in English, Setswana and Kalanga, and keeps the videos in Gaborone. Also available in the Okta Integration Network.")},
	{"the label on the box", "Catraca Bot Filter", "description.repeats-name", text("app_description", "Catraca Bot Filter app for Okta")},
	{"two scraps", "Adinkra Skills", "description.short", text("app_description", "Adinkra Skills courses. For Okta Workflows.")},
	{"one long breath", "Cascadia Park Permits", "description.one-sentence", text("app_description", "Cascadia Park Permits is the system with which park agencies issue permits for filming, research and group camping and in which Okta Workflows assigns rangers to a district.")},
	{"a colleague's part is missing", "Zaatar Lab Orders", "description.placeholder", text("app_description", "Zaatar Lab Orders carries test orders from clinics to laboratories in Jordan and Iraq. <<Rania: please write here what the Okta flows do>>")},
	{"the field was too small for the clipboard", "Ramah Helpline", "description.unfinished", text("app_description", "Ramah Helpline answers callers of hospitals and insurance companies in Indonesia. Flows in Okta Workflows assign an agent to a line at the start of a shift, read who is on duty, and release the open calls of an agent who")},
	{"the text of the other product", "Schlüsselbuch", "description.names-app", text("app_description", "Torwart Pro opens barriers and gates of industrial sites by licence plate. Plates and departments of employees are transferred from Okta every night, and Torwart Pro stays closed for those who have left the company.")},
	{"paste, paste", "Tessera Time Access", "description.twice", text("app_description", "Tessera Time Access gives consultants and auditors access for a fixed time. After two approvals it adds them to a group in Okta and keeps the evidence for governance reviews.\n\nTessera Time Access gives consultants and auditors access for a fixed time. After two approvals it adds them to a group in Okta and keeps the evidence for governance reviews.")},
	{"the French page", "Érable Factures", "description.language", text("app_description", "Érable Factures recueille les factures des fournisseurs et les fait approuver par les bonnes personnes. Lorsqu'un gestionnaire part en congé parental ou quitte l'entreprise, Okta Workflows nomme un nouvel approbateur et vide la file d'attente.")},
	{"there is more on the website", "Sundet Crew", "description.link", duneMore(oin.AppDescription, " The complete list of cards is at www.sundetcrew.dk/en/cards.")},
	{"how it is switched on", "Hinoki Seating", "description.instructions", duneSwap(oin.AppDescription, "therefore the map is correct also after the personnel changes in April.", "therefore the map is always correct. For activation, the administrator opens Settings > People > Okta, enters the client ID and the client secret, and presses Save.")},
	{"a month for nothing", "Samarkand Tours Desk", "description.price", duneMore(oin.AppDescription, " Agencies who register before March use it one month free of charge.")},
	{"breaks from the website's editor", "Ceibo Campus", "description.markup", text("app_description", "Ceibo Campus organizes timetables, rooms and exams of universities in Peru and Bolivia.<br/><br/>Lecturers &amp; their faculties are imported from Okta every evening. Okta Workflows assigns a lecturer to a course automatically.")},
	{"as loud as the stand at the fair", "Pohutu Response", "description.shouting", duneSwap(oin.AppDescription, "It reads the Okta System Log around the clock.", "IT READS THE OKTA SYSTEM LOG AROUND THE CLOCK SO THAT YOUR TEAM CAN SLEEP AT NIGHT.")},
	{"nobody does it better", "Adinkra Skills", "description.praise", duneSwap(oin.AppDescription, "Adinkra Skills trains", "Adinkra Skills is West Africa's finest learning platform, second to none in quality. It trains")},
	{"students sign in, too", "Ceibo Campus", "description.protocol", duneMore(oin.AppDescription, " Lecturers log in to Ceibo Campus with their Okta password by SAML single sign-on.")},
	{"with a bow", "Clavis Keyshop", "description.marks", duneSwap(oin.AppDescription, "Clavis Keyshop lends", "Clavis Keyshop® lends")},
	{"among cooks", "Galley Ops", "description.tone", text("app_description", "Yo chefs, ready to stop babysitting clipboards? Galley Ops has your back with checklists, fridge temps and shift notes. Okta Workflows plops a new cook into the right kitchen and kicks leavers off every tablet. Boom, done!")},
	{"poetry of the brand", "Haneul Signage", "description.tone", text("app_description", "Imagine a sky full of stories. Haneul Signage unleashes the magic of your screens and takes your brand on a breathtaking journey beyond the ordinary. With Okta Workflows, store managers are connected to the screens of a store and disconnected after a transfer.")},
	{"four rounds of funding", "Saltpan Log Lake", "description.company", text("app_description", "Saltpan was started by three former pipeline engineers, has raised 62 million dollars in four rounds, and has offices in Calgary, Houston and Aberdeen with over 180 colleagues. Saltpan Log Lake polls the Okta System Log once a minute.")},
	{"next year's plans", "Mopane Verify", "description.today", duneMore(oin.AppDescription, " We plan to add passports and drivers' licences in the course of 2027.")},
	{"out with the other one", "Prairie Rewind", "description.competitor", duneMore(oin.AppDescription, " Teams that come from Rubrik get there with half the clicks.")},
	{"ask our people", "Schlüsselbuch", "description.call", duneMore(oin.AppDescription, " Please do not hesitate to get in touch with our sales representatives for an offer.")},
	{"from the design document", "Catraca Bot Filter", "description.technical", text("app_description", "Catraca Bot Filter is deployed as a set of Go microservices on Kubernetes. A worker obtains a JWT access token with the client credentials grant, and sends PUT /api/v1/zones/{zoneId} to Okta with the gateways as a JSON array, with exponential backoff on HTTP 429.")},

	// How they are written
	{"keys that stuck", "Kiln Facilities", "description.spelling", duneSwap(oin.AppDescription, "sets their cover for the holidays", "sets their cover for the holdiays")},
	{"from the columns of a brochure", "Polder Asset Register", "description.line-breaks", text("app_description", "Polder Asset Register keeps track of\npumps, vans and laptops of water boards.\nHolders of assets are read from Okta\neach night. Okta Workflows hands an\nasset to a new holder, or takes it back\nwhen somebody leaves.")},
	{"verbs without their endings", "Samarkand Tours Desk", "description.grammar", text("app_description", "Samarkand Tours Desk is use by travel agency along the Silk Road for book guide, train and hotel. Okta Workflows let new agent in a branch, change booking limit, and when user of agent suspended, open tours is pass to colleague.")},
	{"he have, they has", "Ramah Helpline", "description.grammar", text("app_description", "Ramah Helpline answer callers of hospitals and insurance companies in Indonesia. Flows in Okta Workflows will assigning an agent to a line when the shift is begin, and if the agent have resign, the open calls is released.")},
}
