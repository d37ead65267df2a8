package labelled

import (
	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// inSuite returns a change of the flow test suite.
func inSuite(change func(*flopack.Suite)) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		change(s.Facts.Suite)
		return s
	}
}

// tested says which actions the suite uses, of which connector and version.
func tested(key, version string, methods ...string) func(check.Subject) check.Subject {
	return inSuite(func(s *flopack.Suite) {
		s.Connectors = []flopack.Connector{{Key: key, Version: version, Methods: methods}}
	})
}

const (
	ticketree = "ticketree_0f8e2bb67dfb4c52bb0e4a4dd8d37c7f"
	deskhop   = "deskhop_d3a0a77ad3d1437e8b2ab3c6a18be2aa"
)

var suiteMistakes = []mistake{
	{"the suite is for 1.0.16 beside 1.0.17", "Ticketree", "suite.version", tested(ticketree, "1.0.16", actions...)},
	{"the suite is another connector's", "Ticketree", "suite.uses-connector", tested(deskhop, "1.0.17", actions...)},
	{"the suite uses only Okta's connectors", "Ticketree", "suite.own-connector", tested("okta", "2.0.1", "readUser")},
	{"some cards are of an earlier version", "Deskhop", "suite.other-versions", inSuite(func(s *flopack.Suite) {
		s.Connectors = []flopack.Connector{{Key: deskhop, Version: "1.4.0", Methods: actions[:1]}, {Key: deskhop, Version: "1.4.1", Methods: actions}}
	})},
	{"an action isn't tested", "Deskhop", "suite.actions", tested(deskhop, "1.4.1", actions[:3]...)},
	{"the suite has no action of the connector", "Deskhop", "suite.actions", tested(deskhop, "1.4.1")},
	{"the Custom API Action isn't tested", "Deskhop", "suite.custom-api-action", and(tested(deskhop, "1.4.1", "createUser", "listUsers", "readUser"), facts(func(f *check.Facts) { f.Connectors = nil }))},
	{"the suite has no flows", "Onboardly", "suite.has-flows", inSuite(func(s *flopack.Suite) { s.Flows = nil })},
	{"a flow has no cards", "Onboardly", "suite.empty-flows", inSuite(func(s *flopack.Suite) { s.Flows[1].Cards = nil })},
	{"a flow has a reserved name", "Onboardly", "suite.reserved-names", inSuite(func(s *flopack.Suite) { s.Flows[1].Name = "_authping" })},
	{"two flows have the same name", "Onboardly", "suite.flows-named", inSuite(func(s *flopack.Suite) { s.Flows[1].Name = s.Flows[0].Name })},
	{"a flow's name has odd characters", "Onboardly", "suite.flow-characters", inSuite(func(s *flopack.Suite) { s.Flows[1].Name = "Test ✅ listUsers" })},
	{"no one says what is tested", "Ticketree", "suite.tests-listed", inSuite(func(s *flopack.Suite) {
		for i := range s.Flows {
			s.Flows[i].Name, s.Flows[i].Description = "Flow "+string(rune('1'+i)), ""
		}
	})},
	{"the suite has a live token", "KeyNest Password Manager", "suite.secrets", inSuite(func(s *flopack.Suite) {
		s.Secrets = []flopack.Secret{{Kind: "an Okta API token", Rule: "okta-ssws", Certain: true, Masked: "00aB…", Places: []string{"the flow “Test”"}, Fingerprint: "f"}}
	})},
	{"the suite may have a secret", "KeyNest Password Manager", "suite.possible-secrets", inSuite(func(s *flopack.Suite) {
		s.Secrets = []flopack.Secret{{Kind: "a password", Rule: "password", Masked: "hu…", Places: []string{"the flow “Test”"}, Fingerprint: "f"}}
	})},
	{"the suite has addresses of people", "KeyNest Password Manager", "suite.personal-data", inSuite(func(s *flopack.Suite) {
		s.Emails = []flopack.Secret{{Masked: "em…@gmail.com", Fingerprint: "e"}}
	})},
}

// released says that the suite and the documentation are of the version that is submitted.
func released(s check.Subject) check.Subject {
	if s.Answers.Text(oin.ConnectorSupport) == oin.On && s.Facts.Suite != nil {
		version := s.Answers.Text(oin.ConnectorVersion)
		s.Facts.Suite = suiteOf(s.Answers.Text(oin.Connector), version)
		if l := s.Facts.Links[s.Answers.Text(oin.UserDocs)]; l.Page != nil {
			l.Page.Text += " version " + version
		}
	}
	return s
}
