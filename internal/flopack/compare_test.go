package flopack

import (
	"fmt"
	"strings"
	"testing"
)

// suiteOf returns a suite of flows: an ID, a name, and cards as
// "connector@version.method".
func suiteOf(flows ...Flow) *Suite { return &Suite{Flows: flows, Connectors: connectors(flows)} }

func flowOf(id, name string, cards ...string) Flow {
	f := Flow{ID: id, Name: name}
	for _, c := range cards {
		connector, rest, _ := strings.Cut(c, "@")
		version, method, _ := strings.Cut(rest, "/")
		f.Cards = append(f.Cards, Card{Connector: connector, Version: version, Method: method, Kernel: connector == "string"})
	}
	return f
}

// told returns a comparison in words.
func told(c *Comparison) string {
	var lines []string
	for _, f := range c.Flows {
		line := fmt.Sprintf("%s %s>%s", f.Kind, f.Before.Name, f.After.Name)
		for _, card := range f.Cards {
			switch card.Kind {
			case Added:
				line += " +" + card.After.Method
			case Dropped:
				line += " -" + card.Before.Method
			case Altered:
				line += " " + card.After.Method + ":" + card.Before.Version + ">" + card.After.Version
			}
		}
		lines = append(lines, line)
	}
	return strings.Join(append(lines, fmt.Sprint("same ", c.Same)), "; ")
}

func TestSuitesAreToldApartByFlowAndAction(t *testing.T) {
	create := flowOf("1", "Create a user", "acme@1.0.3/create", "string@1/concat")
	find := flowOf("2", "Find a user", "acme@1.0.3/find")
	for _, c := range []struct {
		name          string
		before, after *Suite
		want          string
	}{
		{"nothing", suiteOf(create, find), suiteOf(create, find), "same 2"},
		{"flows in another order", suiteOf(create, find), suiteOf(find, create), "same 2"},
		{"a flow more", suiteOf(create), suiteOf(create, find), "added >Find a user; same 1"},
		{"a flow less", suiteOf(create, find), suiteOf(create), "dropped Find a user>; same 1"},
		{"another name", suiteOf(find), suiteOf(flowOf("2", "Find a person", "acme@1.0.3/find")), "altered Find a user>Find a person; same 0"},
		{"imported anew", suiteOf(create, find), suiteOf(flowOf("8", "Find a user", "acme@1.0.3/find"), flowOf("9", "Create a user", "acme@1.0.3/create", "string@1/concat")), "same 2"},
		{"another action", suiteOf(create), suiteOf(flowOf("1", "Create a user", "acme@1.0.3/create", "acme@1.0.3/delete", "string@1/concat")),
			"altered Create a user>Create a user +delete; same 0"},
		{"an action for another", suiteOf(find), suiteOf(flowOf("2", "Find a user", "acme@1.0.3/list")), "altered Find a user>Find a user -find +list; same 0"},
		{"another version", suiteOf(find), suiteOf(flowOf("2", "Find a user", "acme@1.0.4/find")), "altered Find a user>Find a user find:1.0.3>1.0.4; same 0"},
		{"two of one name", suiteOf(flowOf("1", "Test", "acme@1/a"), flowOf("2", "Test", "acme@1/b")), suiteOf(flowOf("8", "Test", "acme@1/a"), flowOf("9", "Test", "acme@1/b")), "same 2"},
		{"an id that now names another flow", suiteOf(create), suiteOf(flowOf("7", "Create a user", "acme@1.0.3/create", "string@1/concat"), flowOf("6", "New")), "added >New; same 1"},
		{"all new", suiteOf(), suiteOf(create), "added >Create a user; same 0"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(Compare(c.before, c.after)); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

func TestConnectorsThatOnlyOneSuiteUsesAreNamed(t *testing.T) {
	c := Compare(suiteOf(flowOf("1", "A", "acme@1.0.3/find", "okta@1/read")), suiteOf(flowOf("1", "A", "acme@1.0.16/find", "okta@1/read")))
	var got []string
	for _, each := range c.Connectors {
		got = append(got, fmt.Sprintf("%s %s %s", each.Kind, each.Key, each.Version))
	}
	if want := "dropped acme 1.0.3, added acme 1.0.16"; strings.Join(got, ", ") != want {
		t.Errorf("got %v, want %s", got, want)
	}
}

// A suite of as many cards as are read, all of them other ones, in one flow.
func TestTheGreatestSuitesAreToldApartAsWell(t *testing.T) {
	whole := func(name string) *Suite {
		f := Flow{ID: "1", Name: "All"}
		for i := range maxCards {
			f.Cards = append(f.Cards, Card{Connector: "acme", Version: "1", Method: fmt.Sprint(name, i)})
		}
		return suiteOf(f)
	}
	if c := Compare(whole("a"), whole("b")); len(c.Flows) != 1 || len(c.Flows[0].Cards) != 2*maxCards {
		t.Errorf("%d flows have changed", len(c.Flows))
	}
}
