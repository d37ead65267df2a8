package pages

import (
	"fmt"
	"strings"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// ConnectorsPage lists the connectors that an org has registered or serves.
type ConnectorsPage struct {
	ui.Layout
	Connectors []oin.RegisteredConnector // in the order of their keys
	// Removing is the connector that the person is asked about, or nil.
	Removing *oin.RegisteredConnector
	// Typed is what was typed if it couldn't be saved. Faults has the reasons by field.
	// Full is not empty if the list is full.
	Typed  oin.RegisteredConnector
	Faults map[string]string
	Full   string
}

// connectorGroup is a connector with its registered versions, newest first.
type connectorGroup struct {
	Key, Name string
	Versions  []oin.RegisteredConnector
}

func (p ConnectorsPage) groups() []connectorGroup {
	var all []connectorGroup
	for _, c := range p.Connectors {
		if n := len(all); n == 0 || all[n-1].Key != c.Key {
			all = append(all, connectorGroup{Key: c.Key})
		}
		g := &all[len(all)-1]
		if g.Name == "" {
			g.Name = c.Name
		}
		g.Versions = append(g.Versions, c)
	}
	return all
}

// title returns the title of a group.
func (g connectorGroup) title() string {
	if g.Name != "" {
		return g.Name
	}
	return g.Key
}

func (p ConnectorsPage) usedWords() string {
	n := 0
	for _, c := range p.Connectors {
		if c.Source != oin.SourceOrg {
			n++
		}
	}
	return fmt.Sprintf("%d of %d connector versions", n, oin.MaxConnectors)
}

// sourceWords returns how a connector was added to the list.
func sourceWords(s oin.ConnectorSource) string {
	if s == oin.SourceSuite {
		return "from a test suite"
	}
	return "manually"
}

// connectorInput returns the attributes of a control of the form.
func (p ConnectorsPage) connectorInput(k oin.Key) templ.Attributes {
	a := templ.Attributes{}
	by := string(k) + "-help"
	if p.Faults[string(k)] != "" {
		a["aria-invalid"] = "true"
		by = string(k) + "-error " + by
	}
	a["aria-describedby"] = by
	if k == oin.ConnectorActions {
		a["placeholder"] = "createUser"
	}
	if f := oin.FindField(k); f != nil {
		a["placeholder"] = f.Placeholder()
	}
	return a
}

// actionsWords returns how many actions of a connector are known, in words.
func actionsWords(c oin.RegisteredConnector) string {
	if len(c.Actions) == 0 {
		return "No actions listed."
	}
	return ui.Count(len(c.Actions), "action")
}

// typedActions returns the actions as the form shows them.
func (p ConnectorsPage) typedActions() string { return strings.Join(p.Typed.Actions, "\n") }

// fault returns what is wrong with a field of the form, as a list for [ui.Faults].
func (p ConnectorsPage) fault(k oin.Key) []string {
	if p.Faults[string(k)] == "" {
		return nil
	}
	return []string{p.Faults[string(k)]}
}
