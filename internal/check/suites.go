package check

import (
	"fmt"
	"slices"
	"strings"

	"oinmanager/internal/check/pattern"
	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
)

// connectorBuilder is the URL of what Okta's team asks of connectors.
const connectorBuilder = "https://help.okta.com/wf/en-us/content/topics/workflows/connector-builder/"

// suites are the checks of the flow test suite.
var suites = slices.Concat(suiteConnectors, suiteFlows, suiteSecrets)

var suiteConnectors = []*Check{
	{
		ID: "suite.own-connector", About: []oin.Key{oin.TestSuite, oin.Connector},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The flow test suite uses a connector that was made in Connector Builder.",
		Why:   "Reviewers run the suite to see that your connector works. Connectors that come with Workflows say nothing about it.",
		Fix:   "Export the flows that test your connector, and upload that file.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			suite := s.suite()
			if suite == nil || len(suite.Flows) == 0 || len(built(suite)) > 0 || len(s.used()) > 0 {
				return nil
			}
			if len(suite.Connectors) == 0 {
				return found("The flows use no connector.")
			}
			var keys []string
			for _, c := range suite.Connectors {
				if !slices.Contains(keys, c.Key) {
					keys = append(keys, c.Key)
				}
			}
			return found("The flows only use connectors that come with Workflows: "+joined(keys)+".", keys...)
		},
	},
	{
		ID: "suite.uses-connector", About: []oin.Key{oin.TestSuite, oin.Connector},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The flow test suite uses the connector that you submit.",
		Why:   "Reviewers run the suite to see that your connector works. Okta sends back a suite for another one.",
		Fix:   "Check the connector's key, or upload the suite that tests it.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			suite, key := s.suite(), s.text(oin.Connector)
			if suite == nil || len(built(suite)) == 0 || len(s.used()) > 0 {
				return nil
			}
			all := built(suite)
			var keys []string
			for _, c := range all {
				if !slices.Contains(keys, c.Key) {
					keys = append(keys, c.Key)
				}
			}
			if key == "" && len(all) > 1 {
				return nil // the form asks for it anyway
			}
			if key == "" {
				f := found("The flows use "+keys[0]+", and Connector is empty.", keys[0])
				f[0].take(all[0])
				return f
			}
			f := found("The flows use "+joined(keys)+", not "+quoted(key)+".", append([]string{key}, keys...)...)
			if len(all) == 1 {
				f[0].take(all[0])
			}
			return f
		},
	},
	{
		ID: "suite.version", About: []oin.Key{oin.ConnectorVersion, oin.TestSuite, oin.Connector},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The flow test suite uses the version of the connector that you submit.",
		Why:   "A test of another version doesn't show that this one works.",
		Fix:   "Update the cards and export the flows again, or correct the version.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			version, used := s.text(oin.ConnectorVersion), s.used()
			if version == "" || len(used) == 0 || slices.ContainsFunc(used, func(c flopack.Connector) bool { return c.Version == version }) {
				return nil
			}
			f := found("The suite uses version "+joined(versionsIn(used))+", not "+version+".", append([]string{version}, versionsIn(used)...)...)
			if len(used) == 1 {
				f[0].take(used[0])
			}
			return f
		},
	},
	{
		ID: "suite.other-versions", About: []oin.Key{oin.TestSuite, oin.ConnectorVersion, oin.Connector},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The flow test suite uses no other version of the connector.",
		Why:   "Cards of another version test what you don't publish.",
		Fix:   "Update these cards to the version that you submit, and export the flows again.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			version, used := s.text(oin.ConnectorVersion), s.used()
			others := slices.DeleteFunc(versionsIn(used), func(v string) bool { return v == version })
			if version == "" || len(others) == 0 || len(others) == len(used) {
				return nil
			}
			return found("Some cards use version "+joined(others)+" instead of "+version+".", append([]string{version}, others...)...)
		},
	},
	{
		ID: "suite.actions", About: []oin.Key{oin.TestSuite, oin.Connector, oin.ConnectorVersion},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The flow test suite uses every action of the connector.",
		Why:   "Okta publishes a connector only when each action has been tested.",
		Fix:   "Add a flow for each of these actions, and export the flows again.",
		Guide: managerGuide,
		find: func(s Subject) []Finding {
			known, used := s.actions(), s.used()
			if len(known) == 0 || len(used) == 0 {
				return nil
			}
			left := oin.LeftOut(known, methodsIn(used))
			if len(left) == 0 {
				return nil
			}
			done := len(known) - len(left)
			return found(fmt.Sprintf("The suite covers %d of %d actions (%d%%), without %s.", done, len(known), done*100/len(known), joined(left)), left...)
		},
	},
	{
		ID: "suite.custom-api-action", About: []oin.Key{oin.TestSuite, oin.UserDocs},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The flow test suite tests the Custom API Action card too.",
		Why:   "Okta tests it like each other card.",
		Fix:   "Add a flow with the Custom API Action card, and export the flows again.",
		Guide: connectorBuilder + "third-party-submissions-prepare-docs-cards.htm",
		// Not every connector has the card. The documentation tells, if the actions are not
		// known anyway.
		find: func(s Subject) []Finding {
			page, used := s.Facts.Links[s.text(oin.UserDocs)].Page, s.used()
			if page == nil || !strings.Contains(page.Text, "custom api action") || len(used) == 0 || len(s.actions()) > 0 {
				return nil
			}
			if slices.ContainsFunc(methodsIn(used), func(m string) bool { return customAPI.MatchString(m) }) {
				return nil
			}
			return found("Your documentation has a Custom API Action. Does a flow test it?")
		},
	},
}

// customAPI matches the names that vendors give to the method of the Custom API Action.
var customAPI = pattern.New(`(?i)custom[_ ]?api|^(capia|(raw|http|api|custom)_?(request|call|action))(_\w+)?$`)

// suite returns what is in the flow test suite, or nil if that is not known.
func (s Subject) suite() *flopack.Suite {
	if !s.good(oin.TestSuite) {
		return nil
	}
	return s.Facts.Suite
}

// used returns the versions of the submitted connector that the suite uses.
func (s Subject) used() []flopack.Connector {
	suite, key := s.suite(), s.text(oin.Connector)
	if suite == nil || key == "" {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(suite.Connectors), func(c flopack.Connector) bool { return c.Key != key })
}

// actions returns the known actions of the submitted connector and version.
func (s Subject) actions() []string {
	chosen := oin.RegisteredConnector{Key: s.text(oin.Connector), Version: s.text(oin.ConnectorVersion)}
	if at := slices.IndexFunc(s.Facts.Connectors, chosen.Same); at >= 0 {
		return s.Facts.Connectors[at].Actions
	}
	return nil
}

// built returns the connectors of a suite that can be submitted.
func built(suite *flopack.Suite) []flopack.Connector {
	return slices.DeleteFunc(slices.Clone(suite.Connectors), func(c flopack.Connector) bool { return !c.Built() })
}

func versionsIn(all []flopack.Connector) []string {
	var versions []string
	for _, c := range all {
		versions = append(versions, c.Version)
	}
	return versions
}

// methodsIn returns the actions that a suite uses of a connector, also without what
// Connector Builder appends to make their names unique: readUser_yV4wY1c5VT is readUser.
func methodsIn(all []flopack.Connector) []string {
	var methods []string
	for _, c := range all {
		for _, m := range c.Methods {
			methods = append(methods, m)
			if plain := plainMethod(m); plain != m {
				methods = append(methods, plain)
			}
		}
	}
	return methods
}

var methodSuffix = pattern.New(`_[A-Za-z0-9_-]{8,12}$`)

// plainMethod returns a method's name without its suffix. A suffix has a capital letter or a
// digit, unlike a word.
func plainMethod(m string) string {
	suffix := methodSuffix.FindString(m)
	if !strings.ContainsAny(suffix, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789") {
		return m
	}
	return strings.TrimSuffix(m, suffix)
}

// builderSuffix is what Connector Builder appends to the key of a connector.
var builderSuffix = pattern.New(`_[0-9a-f]{32}$`)

// take proposes a connector of the suite as the answer, if the form accepts it.
func (f *Finding) take(c flopack.Connector) {
	fixes := map[oin.Key]oin.Value{oin.Connector: {Text: c.Key}, oin.ConnectorVersion: {Text: c.Version}}
	a := oin.Answers{oin.ConnectorSupport: {Text: oin.On}, oin.Connector: fixes[oin.Connector], oin.ConnectorVersion: fixes[oin.ConnectorVersion]}
	for k := range fixes {
		if len(oin.FindField(k).Faults(a, oin.Facts{})) > 0 {
			return
		}
	}
	f.Fixes = fixes
	f.FixLabel = "Use " + builderSuffix.ReplaceAllString(c.Key, "") + " " + c.Version + " from the suite"
}
