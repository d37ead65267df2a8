package labelled

import (
	"image/color"
	"math"
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// gardenFlows returns the flows of a vendor, except for some methods.
func gardenFlows(of string, except ...string) []flow {
	return slices.DeleteFunc(flowsFor(vendorOf(of).actions), func(f flow) bool { return slices.Contains(except, f.methods[0]) })
}

// gardenFlow returns a change of the suite that adds a flow.
func gardenFlow(of string, more flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return exports(append(gardenFlows(of), more)...)(s) }
}

// gardenCard returns a change of the suite that adds a flow with a value in a card.
func gardenCard(of, name, says, method, field, value string) func(check.Subject) check.Subject {
	return gardenFlow(of, flow{name: name, description: says, methods: []string{method}, input: map[string]any{field: map[string]any{"value": value}}})
}

// gardenRelease returns a change to another version of the connector, with suite and documents of it.
func gardenRelease(of, version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		v := vendorOf(of)
		s.Answers.Set(oin.ConnectorVersion, oin.Value{Text: version})
		s.Facts.Connectors[0].Version = version
		return and(reworded(oin.UserDocs, of, v.version, version), exports(flowsFor(v.actions)...))(s)
	}
}

// gardenLeaf returns what fills a frame of 200 by 200 with a leaf. It fades over a number of pixels.
func gardenLeaf(ink, ground color.NRGBA, size, fade float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		u, v := (x-99.5+y-99.5)/math.Sqrt2, math.Abs(x-99.5-(y-99.5))/math.Sqrt2 // along and across the leaf
		inside := size*1.25 - math.Hypot(u, v+size*0.75)
		share := max(0, min(1, inside/max(fade, 0.01)+0.5))
		mix := func(a, b uint8) uint8 { return uint8(float64(a)*share + float64(b)*(1-share)) }
		if ground.A == 0 {
			return color.NRGBA{ink.R, ink.G, ink.B, uint8(255 * share)}
		}
		return color.NRGBA{mix(ink.R, ground.R), mix(ink.G, ground.G), mix(ink.B, ground.B), 255}
	}
}

// gardenMistakes are single mistakes in the submissions of [gardenVendors].
var gardenMistakes = slices.Concat(gardenTexts, gardenPeople, gardenAccounts, gardenLinks)

// gardenTexts are mistakes in names, use cases, descriptions, and icons.
var gardenTexts = []mistake{
	// Names
	{"the name tells what it's for", "Nettle Desk", "name.okta", text("app_name", "Nettle Desk (Okta)")},
	{"the release is in the name", "Gorse Device Register", "name.version", text("app_name", "Gorse Device Register 4.2")},
	{"from the acceptance tests", "Fynbos Freight", "name.trial", text("app_name", "Fynbos Freight - UAT")},
	{"the name says API service", "Puolukka Licences", "name.suffix", text("app_name", "Puolukka Licences API Service")},
	{"the agency didn't know the name", "Marigold Care Rota", "name.placeholder", text("app_name", "Client App Name")},
	{"two letters of Wisteria change places", "Wisteria Contracts", "name.misspelled", text("app_name", "Wistreia Contracts")},
	{"the claim of the brochure", "Hawthorn Fleet", "name.short", text("app_name", "Hawthorn Fleet | Every van where it should be, every day")},
	{"the domain as name", "Cedarhatch", "name.address", text("app_name", "cedarhatch.io")},
	{"the Dutch form of the company", "Tuinhuis Rooms", "name.marks", text("app_name", "Tuinhuis Rooms B.V.")},

	// Whether it exists
	{"the name before the rebranding", "Olivar Compras", "exists.name-known", and(text("existing_name", "Olivar eProcurement"), facts(func(f *check.Facts) { f.ExistingOf, f.Existing = oin.NameKey("Olivar eProcurement"), nil }))},
	{"they can't remember the name", "Solera Talento", "exists.name-plain", text("existing_name", "Not sure, please look under our company (Solera)")},
	{"the changes are small", "Solera Talento", "exists.changes", text("existing_changes", "Minor changes only")},

	// Use cases
	{"joiners are only read", "Myrtle Schools Register", "usecases.lifecycle", uses("Directory and HR Sync", "Lifecycle Management")},
	{"verification against fraud", "Skogsro ID", "usecases.fraud", uses("Identity Verification", "Bot or Fraud Detection")},
	{"cookies get around MFA, so they chose it", "Blackthorn Signal", "usecases.mfa", uses("Risk Signal Sharing", "Multifactor Authentication (MFA)")},
	{"audits sound like governance", "Bracken Log Keeper", "usecases.iga", uses("Centralized Logging", "Identity Governance and Administration (IGA)")},
	{"a signature is an identity, they think", "Wisteria Contracts", "usecases.description", uses("Automation", "Identity Verification")},

	// Descriptions: what they say
	{"the About text of the school system", "Myrtle Schools Register", "description.value", text("app_description", "Myrtle Schools Register is used by 640 public schools in Queensland and Victoria for enrolments and attendance. Teachers mark the roll on a tablet, parents are texted when a child is missing, and the department receives its statistics each term.")},
	{"a title instead of a text", "Basilico Spese", "description.repeats-name", text("app_description", "Basilico Spese for Okta Workflows")},
	{"six words", "Kirsebær Stock", "description.short", text("app_description", "Okta flows for storerooms. Very practical.")},
	{"everything in one breath", "Puolukka Licences", "description.one-sentence", text("app_description", "Puolukka Licences reads app assignments and sign-ins from Okta to show which software is paid for, which is used, and which seats nobody has opened for 60 days.")},
	{"the intern was waiting for approval", "Rosmarino Welfare", "description.placeholder", text("app_description", "Rosmarino Welfare manages meal vouchers, transport passes and health refunds for employees of Italian companies. <<Okta paragraph to be approved by Giulia>>")},
	{"the field in the CMS was too small", "Monarch Ridge Security Lake", "description.unfinished", text("app_description", "Monarch Ridge Security Lake retains telemetry from cloud, network and endpoint sources for global enterprises. System Log events from Okta are normalized on arrival and enriched with user details, enabling investigators to follow a compromised identity across every system it touched and giving Zero Trust teams evidence for")},
	{"the text of the older product", "Nettle Desk", "description.names-app", text("app_description", "Dockleaf Helpdesk is a ticketing tool that small IT teams run from their inbox. Flows in Okta Workflows can raise a ticket in Dockleaf Helpdesk when an account is locked, and close it once the person is back in.")},
	{"a paragraph is there twice", "Gorse Device Register", "description.twice", text("app_description", "Gorse Device Register keeps count of laptops in Scottish colleges and charities, with their encryption and update status. It matches them with devices known to Okta, and lists people who sign in from a laptop that nobody has registered.\n\nIt matches them with devices known to Okta, and lists people who sign in from a laptop that nobody has registered.")},
	{"left in Dutch", "Tuinhuis Rooms", "description.language", text("app_description", "Met Tuinhuis Rooms reserveer je bureaus, labs en parkeerplaatsen op de universiteit. Via Okta Workflows krijgt een nieuwe medewerker het recht om op een verdieping te reserveren, en worden de reserveringen van vertrekkende medewerkers geannuleerd.")},
	{"a phone number for questions", "Basilico Spese", "description.link", plus(oin.AppDescription, "For every question our team answers at +39 06 4520 9187.")},
	{"the path in the menu", "Fynbos Freight", "description.instructions", plus(oin.AppDescription, "To get going, log in as a supervisor, open Me > Tokens, create a token and paste it into a new connection in the Workflows console.")},
	{"a month for nothing", "Cedarhatch", "description.price", plus(oin.AppDescription, "Plans start at $49 a month, and your first 30 days are on us.")},
	{"bullets with asterisks and bold", "Sweetgum Incidents", "description.markup", text("app_description", "Sweetgum Incidents opens a timeline, a call and a task list when something breaks. From Okta Workflows you can:\n\n* **declare** an incident\n* **page** whoever is on duty\n* **attach** what a flow has found out")},
	{"capitals for what matters", "Jacaranda Entry", "description.shouting", text("app_description", "JACARANDA ENTRY GIVES THE RIGHT ACCESS TO THE RIGHT PEOPLE AT THE RIGHT TIME. After an approval, it adds the person to an Okta group, and REMOVES THE MEMBERSHIP ON THE DATE THAT WAS AGREED. Starters and leavers are handled with templates per role.")},
	{"the finest of its kind", "Spaniel Bot Watch", "description.praise", plus(oin.AppDescription, "Its unrivalled detection engine makes it the finest solution of its kind.")},
	{"sign-in comes along", "Clover Payroll", "description.protocol", plus(oin.AppDescription, "Employees open their payslips with SAML single sign-on from the Okta dashboard.")},
	{"a growth team wrote it", "Nettle Desk", "description.tone", text("app_description", "Drowning in tickets? We've been there! Nettle Desk is the secret sauce that turns stressed-out IT folks into rockstars. Let Okta Workflows raise and close the tickets while you kick back with a coffee.")},
	{"who founded it", "Bracken Log Keeper", "description.company", plus(oin.AppDescription, "Bracken was founded in Leeds in 2011, employs 85 people, and won the Queen's Award for Enterprise in 2021.")},
	{"next spring", "Pergola Permits", "description.today", plus(oin.AppDescription, "Cards for contractors and license renewals will follow next spring.")},
	{"easier than two others", "Hawthorn Fleet", "description.competitor", plus(oin.AppDescription, "Customers who switch to us from Samsara or Geotab tell us that it's far easier to use.")},
	{"a demo is waiting", "Marigold Care Rota", "description.call", plus(oin.AppDescription, "Request your personal demo today!")},
	{"for developers only", "Rosmarino Welfare", "description.technical", text("app_description", "The Rosmarino Welfare service authenticates to Okta with the client credentials grant and calls GET /api/v1/users with pagination (limit=200) every 24 hours. Responses are mapped to our employee DTO and upserted via an internal REST endpoint.")},
	{"typed on a phone", "Wisteria Contracts", "description.spelling", text("app_description", "Wisteria Contracts drafts, signs and files contracts for housing assocations. Use Okta Workflows to send a policy for signiture when somebody joins a group, to read wether it has been signed, and to void it when an offer is withdrawn.")},
	{"lines as in the datasheet", "Tulpenveld Certify", "description.line-breaks", text("app_description", "Tulpenveld Certify helps insurers and pension\nfunds to review access twice a year. Users,\ngroups and app assignments are collected from\nOkta, each manager receives a short list to\nconfirm, and rejected memberships are removed\nfrom the Okta group the same day.")},
	{"articles are missing, plurals are wrong", "Fjellhage Kurs", "description.grammar", text("app_description", "Fjellhage Kurs keep track of mandatory course for offshore crews and hospitals in Norway. It read peoples and teams from Okta at night, enroll the newcomers in the course of their team, and the manager get reminded before a certificate run out.")},

	// Icons
	{"the white sheet around the leaf", "Tuinhuis Rooms", "icon.plain-ground", pictureOf(drawn(200, 200, gardenLeaf(teal, white, 120, 1)))},
	{"a small leaf in a large frame", "Kirsebær Stock", "icon.margin", pictureOf(drawn(200, 200, gardenLeaf(coral, clear, 50, 1)))},
	{"the leaf for dark slides", "Rosmarino Welfare", "icon.contrast-on-light", pictureOf(drawn(200, 200, gardenLeaf(white, clear, 120, 1)))},
	{"the leaf in print black", "Gorse Device Register", "icon.contrast-on-dark", pictureOf(drawn(200, 200, gardenLeaf(black, clear, 120, 1)))},
	{"a favicon drawn large", "Cedarhatch", "icon.blurred", pictureOf(drawn(200, 200, gardenLeaf(teal, coral, 126, 20)))},
	{"the icon of the phone app", "Marigold Care Rota", "icon.rounded-corners", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA {
		if math.Hypot(max(math.Abs(x-99.5)-55.5, 0), max(math.Abs(y-99.5)-55.5, 0)) > 44 {
			return clear
		}
		return gardenLeaf(white, coral, 90, 1)(x, y)
	}))},
	{"a tile of one color", "Fynbos Freight", "icon.placeholder", pictureOf(drawn(200, 200, func(x, y float64) color.NRGBA { return color.NRGBA{132, 146, 166, 255} }))},
}
