package labelled

import (
	"image/color"
	"slices"
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// orbitFlows returns the flows of a vendor's suite, except for those of some methods.
func orbitFlows(of string, except ...string) []flow {
	return slices.DeleteFunc(flowsFor(orbitNamed(of).actions), func(f flow) bool { return slices.Contains(except, f.methods[0]) })
}

// orbitFlow returns a change of the suite to one with a flow more.
func orbitFlow(of string, more flow) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject { return exports(append(orbitFlows(of), more)...)(s) }
}

// orbitRelease returns a change of the connector's version everywhere but in the summary.
func orbitRelease(of, version string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ConnectorVersion] = oin.Value{Text: version}
		s.Facts.Connectors = slices.Clone(s.Facts.Connectors)
		s.Facts.Connectors[0].Version = version
		s = exports(orbitFlows(of)...)(s)
		return shows(oin.UserDocs, strings.ReplaceAll(orbitNamed(of).docsText, orbitNamed(of).version, version))(s)
	}
}

// orbitNote writes the only release note of a submission that is an update already.
func orbitNote(kind, note string) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		s.Answers[oin.ReleaseNotes] = oin.Value{Items: []oin.Item{{Type: kind, Value: note}}}
		return s
	}
}

// orbitRing draws a planet with its moon in a frame of 200 pixels.
func orbitRing(ink, ground color.NRGBA, part float64) func(x, y float64) color.NRGBA {
	return func(x, y float64) color.NRGBA {
		r := 100 * part
		if inDisc(x, y, 100, 100, r) && !inDisc(x, y, 100, 100, r*0.78) && !inDisc(x, y, 100+r*0.6, 100-r*0.6, r*0.34) ||
			inDisc(x, y, 100, 100, r*0.42) || inDisc(x, y, 100+r*0.62, 100-r*0.62, r*0.22) {
			return ink
		}
		return ground
	}
}

// orbitBuildMistakes are in what was built: suites, scopes, icons, and updates.
var orbitBuildMistakes = []mistake{
	// Suites
	{"wiping was too dangerous to test", "Sundowner MDM", "suite.actions", exports(orbitFlows("Sundowner MDM", "wipeTablet")...)},
	{"new, new 2 and so on", "Meeplehof", "suite.tests-listed", exports(flow{name: "New flow", methods: []string{"reserveDesk"}}, flow{name: "New flow 2", methods: []string{"moveTeam"}}, flow{name: "New flow 3", methods: []string{"cancelBookings"}}, flow{name: "New flow 4", methods: []string{"customAPIAction"}})},
	{"arrows look nice", "Chalkline", "suite.flow-characters", orbitFlow("Chalkline", flow{name: "Enroll ➜ check ✔ [v2/final]", description: "Enrolls a learner, then expects the course in the list.", methods: []string{"enrollLearner"}})},
	{"a GitHub token for the log", "Kestrel Pager", "suite.secrets", orbitFlow("Kestrel Pager", flow{name: "Write the result to a gist", description: "Opens an incident and writes its number to a gist.", methods: []string{"openIncident"}, input: map[string]any{"headers": map[string]any{"value": `{"Authorization":"token ` + "gh" + `p_Zt7Qm1XwL4vRb9KcYs2NdJ8fHg5PaE3uT6oW"}`}}})},
	{"a colleague's private mail", "Grotte", "suite.personal-data", orbitFlow("Grotte", flow{name: "Open and lock", description: "Opens an account, locks it, and expects locked.", methods: []string{"openAccount", "lockAccount"}, input: map[string]any{"person": map[string]any{"value": "mathilde.carpentier1989@orange.fr"}}})},
	{"the server below the desk", "Vellum & Quill", "suite.private-hosts", orbitFlow("Vellum & Quill", flow{name: "Custom call", description: "Requests the list of documents and expects three.", methods: []string{"customAPIAction"}, input: map[string]any{"url": map[string]any{"value": "http://vq-build-02.local:8080/v1/documents"}}})},

	// Scopes
	{"one reason was forgotten", "Quillback Restore", "scopes.manage-reason", scoped("okta.groups.manage Puts back deleted groups along with their members\nokta.policies.manage\nokta.networkZones.manage Puts back the addresses of an edited zone")},
	{"because it's needed", "Fjellkey", "scopes.reason", scoped("okta.users.manage Needed by the product\nokta.authenticators.read Shows whether security keys are switched on in the org")},
	{"copied twice", "Quillback Restore", "scopes.same-reason", scoped("okta.groups.manage Restores objects that were changed by accident\nokta.policies.manage Restores objects that were changed by accident\nokta.networkZones.manage Restores objects that were changed by accident")},
	{"a directory with a pen", "Stadsregister", "scopes.write", scoped("okta.users.manage Civil servants with names, functions and telephone numbers\nokta.groups.read Departments, which are groups in Okta")},
	{"finding isn't clearing", "Sampan Verify", "scopes.read", scoped("okta.users.read Finds the employee by login")},
	{"who doesn't want it leaves it", "Accra Ledger Audit", "scopes.optional", scoped("okta.users.read Active and former employees\nokta.apps.read Which apps a person can open\nokta.roles.read Not mandatory, customers may skip this one if they don't need the report of administrators")},
	{"mail servers of a fleet", "Wagtail Fleet", "scopes.unrelated", scoped("okta.users.read Drivers with their city and manager\nokta.emailServers.read")},

	// Icons
	{"a JPG in spirit", "Rota Clara", "icon.plain-ground", pictureOf(drawn(200, 200, orbitRing(teal, white, 0.94)))},
	{"air on all sides", "Parcelbee", "icon.margin", pictureOf(drawn(200, 200, orbitRing(coral, clear, 0.36)))},
	{"white as in the header of the site", "Trimsail", "icon.contrast-on-light", pictureOf(drawn(200, 200, orbitRing(white, clear, 0.94)))},
	{"black as on paper", "Marula Access", "icon.contrast-on-dark", pictureOf(drawn(200, 200, orbitRing(black, clear, 0.94)))},

	// Updates and their notes
	{"stand-ins need a scope", "Baltic Berth", "update.scopes-added", and(scoped("okta.users.read Staff with certificates and duty stations\nokta.groups.read Port authorities that share an org\nokta.linkedObjects.read Who stands in for whom on a duty station"), text("existing_changes", "Staff are fetched once an hour instead of once a night, and the plan shows who stands in for whom."))},
	{"one step forward, two back", "Kestrel Pager", "update.version-back", and(orbitRelease("Kestrel Pager", "1.4.0"), text("existing_changes", "The connector adds the card Who Is on Call. Open Incident and Close Incident are unchanged, so existing flows keep running."))},
	{"fixes", "Beacon Grants Office", "notes.empty", orbitNote("fixed", "Various fixes under the hood.")},
	{"a hole, and no word more", "Kestrel Pager", "notes.security", orbitNote("security", "Resolved a vulnerability.")},
}
