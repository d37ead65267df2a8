package oin_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	. "oinmanager/internal/oin"
)

const acmeKey = "acme_293ca73ef2a04fe48eaa3bb7876df2e6"

func TestConnectorIsRegisteredByTheRulesOfTheForm(t *testing.T) {
	for _, tt := range []struct {
		key, version, name string
		faulty             []Key
	}{
		{acmeKey, "1.0.4", "", nil},
		{" " + acmeKey + "\n", "\t1.0.4 ", " Acme  HR ", nil},
		{"", "", "", []Key{Connector, ConnectorVersion}},
		{" ", "1.0", "", []Key{Connector}},
		{"with spaces", "v1", "", []Key{Connector, ConnectorVersion}},
		{strings.Repeat("a", 129), "1.0.4", "", []Key{Connector}},
		{acmeKey, "1.0.4", strings.Repeat("é", 65), []Key{ConnectorName}},
		{acmeKey + "\x00", "1.0\xff", "a\x00b", []Key{Connector, ConnectorVersion, ConnectorName}},
	} {
		c, faults := RegisteredConnector{Key: tt.key, Version: tt.version, Name: tt.name}.Check()
		if len(faults) != len(tt.faulty) {
			t.Errorf("%q %q %q: %v, want faults at %v", tt.key, tt.version, tt.name, faults, tt.faulty)
		}
		for _, k := range tt.faulty {
			if faults[k] == "" {
				t.Errorf("%q %q %q: nothing is said at %s", tt.key, tt.version, tt.name, k)
			}
		}
		if len(tt.faulty) == 0 && (c.Key != acmeKey || c.Version != "1.0.4") {
			t.Errorf("kept as %+v", c)
		}
	}
}

func TestRegisteredConnectorsAreSuggested(t *testing.T) {
	facts := Facts{Connectors: []RegisteredConnector{
		{Key: "a", Version: "1.0"}, {Key: "b", Version: "2.0"}, {Key: "b", Version: "1.0", Name: "Bee"}, {Key: "c", Version: "0.1", Name: "Sea"},
	}}
	a := complete(with(Connector, text("b")))
	if diff := cmp.Diff([]Suggestion{{"a", ""}, {"b", "Bee"}, {"c", "Sea"}}, FindField(Connector).Suggest(a, facts)); diff != "" {
		t.Error(diff)
	}
	want := []Suggestion{{"2.0", "b"}, {"1.0", "b"}, {"1.0", "a"}, {"0.1", "c"}}
	if diff := cmp.Diff(want, FindField(ConnectorVersion).Suggest(a, facts)); diff != "" {
		t.Error(diff)
	}
}

func TestVersionsAreOrderedByTheirNumbers(t *testing.T) {
	all := []RegisteredConnector{{Key: "b", Version: "1.0"}, {Key: "a", Version: "1.0.9"}, {Key: "a", Version: "1.0"}, {Key: "a", Version: "1.0.16"}}
	SortConnectors(all)
	var got []string
	for _, c := range all {
		got = append(got, c.Key+" "+c.Version)
	}
	if diff := cmp.Diff([]string{"a 1.0.16", "a 1.0.9", "a 1.0", "b 1.0"}, got); diff != "" {
		t.Error(diff)
	}
}
