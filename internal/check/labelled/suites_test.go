package labelled

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

const (
	acme  = "acmehr_293ca73ef2a04fe48eaa3bb7876df2e6"
	other = "acmehr_000000000000000000000000000000ff"
)

// suiteSubject returns a submission of acme 1.0.17 whose suite tests all of it.
func suiteSubject() check.Subject {
	return check.Subject{
		Answers: oin.Answers{
			oin.AppWebsite: {Text: "https://www.acmehr.com"}, oin.ConnectorSupport: {Text: oin.On}, oin.Connector: {Text: acme}, oin.ConnectorVersion: {Text: "1.0.17"},
			oin.TestSuite: {File: &oin.File{SHA256: "01", Name: "tests.flopack", MediaType: "application/json", Size: 4_133}},
		},
		Facts: check.Facts{
			SuiteOf: "01", Suite: suiteOf(acme, "1.0.17"),
			Connectors: []oin.RegisteredConnector{{Key: acme, Version: "1.0.17", Actions: []string{"Create User", "customAPIAction", "listUsers", "readUser"}}},
		},
	}
}

func connectorsOf(s *check.Subject, all ...flopack.Connector) { s.Facts.Suite.Connectors = all }

func TestSuiteIsComparedWithWhatIsSubmitted(t *testing.T) {
	secret := func(certain bool) flopack.Secret {
		return flopack.Secret{Kind: "an Okta API token", Rule: "okta-ssws", Certain: certain, Masked: "00aB…", Places: []string{"the flow “Test”", "a table"}, More: 2, Fingerprint: "f"}
	}
	for _, c := range []struct {
		name   string
		change func(*check.Subject)
		want   string // check, field, and the text; or "" for no finding
		fix    string
	}{
		{"all is tested", func(*check.Subject) {}, "", ""},
		{"no facts yet", func(s *check.Subject) { s.Facts.Suite = nil; s.Answers[oin.Connector] = oin.Value{Text: other} }, "", ""},
		{"no tab", func(s *check.Subject) { s.Answers[oin.ConnectorSupport] = oin.Value{}; connectorsOf(s) }, "", ""},
		{"only Okta's own", func(s *check.Subject) {
			connectorsOf(s, flopack.Connector{Key: "okta", Version: "2.0.1"}, flopack.Connector{Key: "okta", Version: "2.0.2"}, flopack.Connector{Key: "slack", Version: "1"})
		}, "suite.own-connector test_suite The flows only use connectors that come with Workflows: okta and slack.", ""},
		{"no connector at all", func(s *check.Subject) { connectorsOf(s) }, "suite.own-connector test_suite The flows use no connector.", ""},
		{"another connector", func(s *check.Subject) {
			connectorsOf(s, flopack.Connector{Key: other, Version: "1.0.2"}, flopack.Connector{Key: "okta", Version: "2.0.1"})
		}, "suite.uses-connector test_suite The flows use " + other + ", not “" + acme + "”.", "Use acmehr 1.0.2 from the suite"},
		{"no key yet", func(s *check.Subject) { s.Answers[oin.Connector] = oin.Value{} },
			"suite.uses-connector test_suite The flows use " + acme + ", and Connector is empty.", "Use acmehr 1.0.17 from the suite"},
		{"no key yet, and two of them", func(s *check.Subject) {
			s.Answers[oin.Connector] = oin.Value{}
			connectorsOf(s, flopack.Connector{Key: other, Version: "1.0.2"}, flopack.Connector{Key: acme, Version: "1.0.3"})
		}, "", ""},
		{"two others", func(s *check.Subject) {
			connectorsOf(s, flopack.Connector{Key: other, Version: "1.0.2"}, flopack.Connector{Key: other, Version: "1.0.3"})
		}, "suite.uses-connector test_suite The flows use " + other + ", not “" + acme + "”.", ""},
		{"another version", func(s *check.Subject) {
			connectorsOf(s, flopack.Connector{Key: acme, Version: "1.0.16", Methods: actions})
		},
			"suite.version connector_version The suite uses version 1.0.16, not 1.0.17.", "Use acmehr 1.0.16 from the suite"},
		{"another version too", func(s *check.Subject) {
			connectorsOf(s, flopack.Connector{Key: acme, Version: "1.0.16", Methods: actions[:1]}, flopack.Connector{Key: acme, Version: "1.0.17", Methods: actions[1:]})
		}, "suite.other-versions test_suite Some cards use version 1.0.16 instead of 1.0.17.", ""},
		{"a version that the form refuses", func(s *check.Subject) {
			connectorsOf(s, flopack.Connector{Key: acme, Version: "draft", Methods: actions})
		},
			"suite.version connector_version The suite uses version draft, not 1.0.17.", ""},
		{"actions without a test", func(s *check.Subject) {
			connectorsOf(s, flopack.Connector{Key: acme, Version: "1.0.17", Methods: []string{"createUser_yV4wY1c5VT", "customAPIAction_KC4ijKL5WC"}})
		}, "suite.actions test_suite The suite covers 2 of 4 actions (50%), without listUsers and readUser.", ""},
		{"unknown actions", func(s *check.Subject) { s.Facts.Connectors = nil; s.Facts.Suite.Connectors[0].Methods = actions[:1] }, "", ""},
		{"a documented card without a test", func(s *check.Subject) {
			s.Facts.Connectors, s.Facts.Suite.Connectors[0].Methods = nil, []string{"createUser"}
			s.Answers[oin.UserDocs] = oin.Value{Text: "https://www.acmehr.com/docs"}
			s.Facts.Links = map[string]check.Link{"https://www.acmehr.com/docs": {State: check.LinkOpen, Page: &check.Page{Text: "authorization custom api action create user"}}}
		}, "suite.custom-api-action test_suite Your documentation has a Custom API Action. Does a flow test it?", ""},
		{"no flows", func(s *check.Subject) { s.Facts.Suite.Flows = nil }, "suite.has-flows test_suite The file has no flows.", ""},
		{"a flow without cards", func(s *check.Subject) { s.Facts.Suite.Flows[1].Cards = nil }, "suite.empty-flows test_suite Without cards: “Test customAPIAction”.", ""},
		{"reserved names", func(s *check.Subject) {
			s.Facts.Suite.Flows[0].Name, s.Facts.Suite.Flows[1].Name = "_authping", "_REVOKE"
		},
			"suite.reserved-names test_suite Reserved for the connector's project: “_authping” and “_REVOKE”.", ""},
		{"names twice", func(s *check.Subject) { s.Facts.Suite.Flows[0].Name, s.Facts.Suite.Flows[1].Name = "Test", "test" }, "suite.flows-named test_suite More than one flow is named “test”.", ""},
		{"no names", func(s *check.Subject) { s.Facts.Suite.Flows[0].Name, s.Facts.Suite.Flows[1].Name = "", " " }, "suite.flows-named test_suite 2 flows have no name.", ""},
		{"odd characters", func(s *check.Subject) { s.Facts.Suite.Flows[0].Name = "Create user 🎉" },
			"suite.flow-characters test_suite Do you need the special characters or outer spaces in “Create user 🎉”?", ""},
		{"usual characters", func(s *check.Subject) {
			s.Facts.Suite.Flows[0].Name = "[Acme HR] 1.2 Tests & results | create_user (main): A/B – “é”"
		}, "", ""},
		{"no descriptions", func(s *check.Subject) { describe(s, "Flow ") }, "suite.tests-listed test_suite The flows have no descriptions, and their names don't say which action they test. Is there a list of the tests?", ""},
		{"no descriptions, but names", func(s *check.Subject) { describe(s, "") }, "", ""},
		{"no descriptions, but a list", func(s *check.Subject) {
			describe(s, "Flow ")
			s.Answers[oin.TestInstructions] = oin.Value{Text: "The tests are listed at https://docs.acmehr.com/tests."}
		}, "", ""},
		{"a secret", func(s *check.Subject) { s.Facts.Suite.Secrets = []flopack.Secret{secret(true)} },
			"suite.secrets test_suite An Okta API token (00aB…) is in the flow “Test” and 3 other places.", ""},
		{"perhaps a secret", func(s *check.Subject) { s.Facts.Suite.Secrets = []flopack.Secret{secret(false)} },
			"suite.possible-secrets test_suite An Okta API token (00aB…) is in the flow “Test” and 3 other places.", ""},
		{"settings", func(s *check.Subject) {
			s.Facts.Suite.Secrets = []flopack.Secret{{Kind: "connection settings", Places: []string{"the connection “HR” (okta)"}}}
		}, "suite.possible-secrets test_suite Connection settings, which may include credentials, are in the connection “HR” (okta).", ""},
		{"real people", func(s *check.Subject) {
			s.Facts.Suite.Emails = []flopack.Secret{{Masked: "em…@gmail.com", Fingerprint: "e"}, {Masked: "qx…@hr.acmehr.com", Fingerprint: "q"}}
		}, "suite.personal-data test_suite Does em…@gmail.com belong to a real person?", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			s := suiteSubject()
			c.change(&s)
			var got, fix string
			for _, f := range check.Run(s) {
				if strings.HasPrefix(f.Check.ID, "suite.") {
					got += f.Check.ID + " " + string(f.Field) + " " + f.Text
					fix += f.FixLabel
				}
			}
			if got != c.want || fix != c.fix {
				t.Errorf("got  %s (%s)\nwant %s (%s)", got, fix, c.want, c.fix)
			}
		})
	}
}

// describe removes the descriptions of all flows, and names them, with numbers if the prefix
// is not empty.
func describe(s *check.Subject, prefix string) {
	for i := range s.Facts.Suite.Flows {
		f := &s.Facts.Suite.Flows[i]
		f.Description = ""
		if prefix != "" {
			f.Name = prefix + string(rune('A'+i))
		}
	}
}

func TestFixTakesConnectorAndVersionFromTheSuite(t *testing.T) {
	s := suiteSubject()
	connectorsOf(&s, flopack.Connector{Key: other, Version: "1.0.2", Methods: actions})
	at := slices.IndexFunc(check.Run(s), func(f check.Finding) bool { return f.Check.ID == "suite.uses-connector" })
	for k, v := range check.Run(s)[at].Fixes {
		s.Answers[k] = v
	}
	for _, f := range check.Run(s) {
		if strings.HasPrefix(f.Check.ID, "suite.") {
			t.Errorf("%s: %s", f.Check.ID, f.Text)
		}
	}
}
