package labelled

import (
	"slices"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// lagoonTests returns a flow for each card of a vendor, except for some.
func lagoonTests(of string, except ...string) []flow {
	return slices.DeleteFunc(flowsFor(vendorOf(of).actions), func(f flow) bool { return slices.Contains(except, f.methods[0]) })
}

// lagoonTyped returns a change of the suite that adds a flow with something typed into a card.
func lagoonTyped(of, method, field, value string) func(check.Subject) check.Subject {
	more := flow{name: "Try twice", description: "Runs the card for a record that exists already and expects an error.", methods: []string{method}, input: map[string]any{field: map[string]any{"value": value}}}
	return func(s check.Subject) check.Subject { return exports(append(lagoonTests(of), more)...)(s) }
}

// lagoonRelease submits another version of a vendor's connector, with suite and documents of it.
func lagoonRelease(of, version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		return and(text("connector_version", version), exports(lagoonTests(of)...), reworded(oin.UserDocs, of, vendorOf(of).version, version),
			facts(func(f *check.Facts) { f.Connectors[0].Version = version }))(s)
	}
}

// lagoonBuildMistakes are in the connector, the suite, the scopes, links, pages, and updates.
var lagoonBuildMistakes = slices.Concat(lagoonPartMistakes, lagoonLinkMistakes)

var lagoonPartMistakes = []mistake{
	// Connector and suite
	{"exported before the release", "Tamarack CRM", "suite.version", func(s check.Subject) check.Subject {
		s.Facts.Suite = exported(s.Answers.Text(oin.Connector), "2.3.9", lagoonTests("Tamarack CRM")...)
		return s
	}},
	{"nobody dared to cancel", "Hoshizora Rooms", "suite.actions", exports(lagoonTests("Hoshizora Rooms", "cancelBookings")...)},
	{"untitled, like the drafts of a novel", "Quetzal Rutas", "suite.tests-listed", and(text("test_instructions", "Dispatcher with administrator rights for \"Panadería Demo\", screen in English. After each flow please look at Routes > Drivers."), exports(flow{name: "Untitled", methods: []string{"addDriver"}}, flow{name: "Untitled copy", methods: []string{"removeDriver"}}, flow{name: "Untitled copy 2", methods: []string{"customAPIAction"}}))},
	{"a token of GitHub in a header", "Loam", "suite.secrets", lagoonTyped("Loam", "customAPIAction", "headers", `{"Authorization":"token `+"gh"+"p_"+"R7tKx2LmQ9vWzB4nYc8HsJd1FgTa5UePoXi3"+`"}`)},
	{"the password of the manager", "Baobab Stock", "suite.possible-secrets", lagoonTyped("Baobab Stock", "customAPIAction", "body", `{"login":"gerante","password":"Teranga-Caisse!58"}`)},
	{"a real seller", "Tulsi Sales Coach", "suite.personal-data", lagoonTyped("Tulsi Sales Coach", "addSeller", "email", "rohan.deshpande@"+"sunriseautos.co.in")},
	{"the founder's laptop", "Papelito", "suite.private-hosts", lagoonTyped("Papelito", "customAPIAction", "url", "http://papelito-mac.local:5000/documents")},

	// Scopes and tokens
	{"the reason is the scope", "Clochette", "scopes.reason", scoped("okta.users.manage Needed to manage users\nokta.authenticators.read Verifies that hardware codes are enabled")},
	{"one reason for two scopes", "Tanoak Payroll", "scopes.same-reason", scoped("okta.users.manage Handles seasonal workers at the beginning and at the end of a season\nokta.groups.manage Handles seasonal workers at the beginning and at the end of a season")},
	{"the register only imports", "Cumbria Volunteer Register", "scopes.write", scoped("okta.users.read Officers who may supervise volunteers\nokta.groups.manage Groups that stand for departments")},
	{"elected, but not added", "Nordlys Board Room", "scopes.read", scoped("okta.groups.read The board's group\nokta.users.read Finds the user of an elected person by email")},
	{"if the customer likes", "Fraserlog", "scopes.optional", scoped("okta.logs.read Sign-ins and changes by admins, which are kept as audit trail\nokta.users.read Optional, for customers who want names instead of IDs")},
	{"network zones for payslips", "Savanna Payslips", "scopes.unrelated", scoped("okta.users.read Name, employee number, phone and status of workers\nokta.networkZones.read")},
	{"a token from the old days", "Wattle Device Trust", "api.token", retyped("test_instructions", "Go to Data sources > Okta > Set up, enter the details, and press Match.", "Go to Data sources > Okta > Set up, enter an Okta API token of a super admin, and press Match.")},
	{"a key for the customer to register", "Harbourline Treasury", "api.private-key", retyped("test_instructions", "Configure: Platform > Identity > Okta > Credentials.", "Configure: Platform > Identity > Okta > Credentials. Our service signs its requests with a private key, so add the public JWK that is displayed there to the client in Okta.")},

	// Icons
	{"a chevron on paper", "Isthmus Cargo", "icon.plain-ground", pictureOf(drawn(200, 200, lagoonChevron(6, teal, white)))},
	{"made for a phone", "Galah Bookings", "icon.rounded-corners", pictureOf(drawn(200, 200, lagoonTile))},
	{"far away", "Veilleur", "icon.margin", pictureOf(drawn(200, 200, lagoonChevron(70, coral, clear)))},
	{"for the dark header", "Tamarack CRM", "icon.contrast-on-light", pictureOf(drawn(200, 200, lagoonChevron(6, white, clear)))},
	{"the name in letters", "Loam", "icon.wordmark", pictureOf(drawn(200, 200, lagoonLetters))},

	// Updates
	{"the rename comes with the release", "Rimu Shifts", "update.name-changed", text("app_name", "Rimu Crew", "app_description", "Rimu Crew rosters cafés, bars and motels all over New Zealand. Okta tells Rimu Crew who works at which site, and the roster fills its list of people from that every night. Someone who has left can't be put on a shift by mistake.")},
	{"sites are groups from now on", "Rimu Shifts", "update.scopes-added", and(scoped("okta.users.read People, and whether they're active\nokta.groups.read Groups that stand for sites"), text("existing_changes", "We now read the site of each person from Okta groups and not from a CSV file. Setup takes the same steps as before."))},
	{"the import is dropped", "Yarra Learning", "update.type-removed", renewed("Withdraw Learner has a new field for the reason. The learner import is no longer offered.", func(s check.Subject) check.Subject {
		for _, k := range []oin.Key{oin.APISupport, oin.APIScopes, oin.ConfigGuide} {
			delete(s.Answers, k)
		}
		return and(uses("Automation"), lagoonRelease("Yarra Learning", "3.1.0"), text(
			"app_description", "Yarra Learning runs short courses for nurses, teachers and tradespeople in Victoria and Tasmania. Flows in Okta Workflows can enrol someone in a mandatory course and read the certificate once it's passed.",
			"test_instructions", "You're a platform administrator; the courses are samples. Look at Admin > Enrolments after each flow. Inputs and expected outputs are in the flow descriptions."))(s)
	})},
	{"the same number with a new card", "Mesa Porteña", "update.version-same", lagoonRelease("Mesa Porteña", "1.2.2")},
	{"behind the scenes", "Mesa Porteña", "notes.empty", soleNote("changed", "Housekeeping under the hood.")},
	{"security, in a word", "Tanoak Payroll", "notes.security", soleNote("security", "Security hardening.")},
}
