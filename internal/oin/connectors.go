package oin

import (
	"cmp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// RegisteredConnector is a version of a connector in an org's Workflows Connector Builder
// environment, which the org has registered here or serves itself. Okta has no public API
// that lists connectors. So the list is only for suggestions and advice, and other
// connectors can be submitted too.
type RegisteredConnector struct {
	ID      ConnectorID
	Key     string
	Version string
	Name    string // label; may be empty
	Source  ConnectorSource
	Added   time.Time
	Actions []string // empty if unknown
}

// ConnectorSource is where a registered connector comes from.
type ConnectorSource string

const (
	SourceHand  ConnectorSource = "hand"
	SourceSuite ConnectorSource = "suite" // read from a flow test suite
	SourceOrg   ConnectorSource = "org"   // served by the org, and not stored here
)

// MaxConnectors is the maximum of connector versions that an org can register. It is not
// Okta's.
const MaxConnectors = 200

// ConnectorName is the key of a connector's name in forms and faults. It is not a field of
// the submission's form.
const ConnectorName Key = "connector_name"

var connectorName = &Field{Key: ConnectorName, Label: "Name", Kind: KindText, Max: 64, Optional: true}

// Check normalizes what was typed, and returns faults by field. Connector and Version have
// the same rules as in a submission.
func (c RegisteredConnector) Check() (RegisteredConnector, map[Key]string) {
	faults := map[Key]string{}
	take := func(f *Field, text, missing string) string {
		v, why := f.Normalize(Value{Text: text})
		found := f.Faults(Answers{ConnectorSupport: {Text: On}, f.Key: v}, Facts{})
		switch {
		case why != "":
			faults[f.Key] = why
		case v.Empty() && missing != "":
			faults[f.Key] = missing
		case len(found) > 0:
			faults[f.Key] = found[0].Text
		}
		return v.Text
	}
	c.Key = take(FindField(Connector), c.Key, "Enter the connector's key.")
	c.Version = take(FindField(ConnectorVersion), c.Version, "Enter a version.")
	c.Name = take(connectorName, c.Name, "")
	var why string
	if c.Actions, why = checkActions(c.Actions); why != "" {
		faults[ConnectorActions] = why
	}
	return c, faults
}

// Same reports whether c and d are the same version of the same connector.
func (c RegisteredConnector) Same(d RegisteredConnector) bool {
	return c.Key == d.Key && c.Version == d.Version
}

// MergeConnectors returns the registered and the served connectors of an org, as
// [SortConnectors] sorts them. A registered connector takes its missing name and actions
// from the served one.
func MergeConnectors(registered, served []RegisteredConnector) []RegisteredConnector {
	all := slices.Clone(registered)
	for _, s := range served {
		at := slices.IndexFunc(all, s.Same)
		if at < 0 {
			all = append(all, s)
			continue
		}
		all[at].Name = cmp.Or(all[at].Name, s.Name)
		if len(all[at].Actions) == 0 {
			all[at].Actions = s.Actions
		}
	}
	SortConnectors(all)
	return all
}

// SortConnectors sorts connectors by key, newest version first.
func SortConnectors(all []RegisteredConnector) {
	slices.SortFunc(all, func(a, b RegisteredConnector) int {
		return cmp.Or(cmp.Compare(a.Key, b.Key), CompareVersions(b.Version, a.Version))
	})
}

// CompareVersions compares dotted versions by number: 1.0.9 is before 1.0.16.
func CompareVersions(a, b string) int {
	return cmp.Or(slices.CompareFunc(strings.Split(a, "."), strings.Split(b, "."), func(x, y string) int {
		m, _ := strconv.Atoi(x)
		n, _ := strconv.Atoi(y)
		return cmp.Compare(m, n)
	}), cmp.Compare(a, b))
}

// Suggestion is an answer that a field suggests. Others can be typed.
type Suggestion struct {
	Value string
	Label string // what the value is, if that is not obvious
}

// suggestConnectors returns the keys of the org's connectors.
func suggestConnectors(_ Answers, facts Facts) []Suggestion {
	var all []Suggestion
	for _, c := range facts.Connectors {
		if n := len(all); n == 0 || all[n-1].Value != c.Key {
			all = append(all, Suggestion{c.Key, c.Name})
		} else if all[n-1].Label == "" {
			all[n-1].Label = c.Name
		}
	}
	return all
}

// suggestVersions returns the versions of the org's connectors, those of the chosen
// connector first. It includes the others, since another connector can be chosen on the
// page.
func suggestVersions(a Answers, facts Facts) []Suggestion {
	var chosen, others []Suggestion
	for _, c := range facts.Connectors {
		if s := (Suggestion{c.Version, c.Key}); c.Key == a.Text(Connector) {
			chosen = append(chosen, s)
		} else {
			others = append(others, s)
		}
	}
	return append(chosen, others...)
}
