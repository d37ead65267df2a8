package api

import (
	"errors"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

// ListConnectors reads the connectors that the caller's org has listed, or serves.
var ListConnectors = operation("listConnectors", "connectors", "List the connectors of your org", func(c *Call, _ struct{}) (wire.ConnectorList, error) {
	return c.connectors()
})

func (c *Call) connectors() (wire.ConnectorList, error) {
	all, err := c.Portal.Connectors(c.ctx(), c.Who)
	list := wire.ConnectorList{Connectors: []wire.Connector{}}
	for _, each := range all {
		list.Connectors = append(list.Connectors, wire.Connector{ID: string(each.ID), Key: each.Key, Version: each.Version, Name: each.Name, Actions: append([]string{}, each.Actions...)})
	}
	return list, err
}

// AddConnector lists a deployed version of a connector. One that is listed already gets the
// new name and actions.
var AddConnector = operation("addConnector", "connectors", "List a connector", func(c *Call, in struct{ Body wire.NewConnector }) (wire.ConnectorList, error) {
	err := c.Portal.RegisterConnector(c.ctx(), c.Who, oin.RegisteredConnector{Key: in.Body.Key, Version: in.Body.Version, Name: in.Body.Name, Actions: in.Body.Actions})
	if err != nil {
		return wire.ConnectorList{}, connectorProblem(err)
	}
	return c.connectors()
}, creates)

// connectorProblem names the members of a problem as programs know them.
func connectorProblem(err error) error {
	p, ok := errors.AsType[*oin.Problem](err)
	if !ok || p.Fields == nil {
		return err
	}
	fields := map[string]string{}
	for key, why := range p.Fields {
		switch {
		case oin.FindField(oin.Key(key)) != nil:
			key = oin.FindField(oin.Key(key)).Name()
		case key == string(oin.ConnectorName):
			key = "name"
		case key == string(oin.ConnectorActions):
			key = "actions"
		}
		fields[key] = why
	}
	return &oin.Problem{Code: p.Code, Text: p.Text, Fields: fields}
}

// RemoveConnector takes a version off the list. Submissions that use it don't change.
var RemoveConnector = operation("removeConnector", "connectors", "Remove a connector from the list", func(c *Call, in struct {
	ID oin.ConnectorID `path:"id" format:"uuid"`
}) (nothing, error) {
	return nothing{}, c.Portal.RemoveConnector(c.ctx(), c.Who, in.ID)
})
