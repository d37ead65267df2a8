package portal

import (
	"context"
	"fmt"
	"slices"

	"oinmanager/internal/flopack"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// Connectors returns the connectors that the person's org has registered, and those that it
// serves.
func (p *Portal) Connectors(ctx context.Context, who oin.Person) ([]oin.RegisteredConnector, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return nil, err
	}
	return p.connectorsOf(ctx, who.Org)
}

// connectorsOf returns the registered and served connectors of an org.
func (p *Portal) connectorsOf(ctx context.Context, org oin.Org) ([]oin.RegisteredConnector, error) {
	registered, err := p.db.Connectors(ctx, org.ID)
	if err != nil {
		return nil, err
	}
	return oin.MergeConnectors(registered, p.served.of(ctx, org.Issuer)), nil
}

// RegisterConnector registers a version of a connector for the person's org. If it is
// registered already, it gets the given actions. It returns an [oin.Problem] with Fields if
// an entry is not valid, or nothing is new.
func (p *Portal) RegisterConnector(ctx context.Context, who oin.Person, c oin.RegisteredConnector) error {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return err
	}
	c, faults := c.Check()
	if err := oin.CheckFields(faults); err != nil {
		return err
	}
	c.Source = oin.SourceHand
	added, err := p.register(ctx, who, []oin.RegisteredConnector{c})
	if err == nil && added == 0 {
		faults[oin.ConnectorVersion] = fmt.Sprintf("Version %s is already listed. Enter another version, or add actions to this one.", c.Version)
	}
	if err != nil {
		return err
	}
	return oin.CheckFields(faults)
}

// RegisterSuite registers the connectors of a submission's flow test suite that were built
// in Connector Builder, and returns how many versions are new.
func (p *Portal) RegisterSuite(ctx context.Context, who oin.Person, id oin.SubmissionID) (int, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return 0, err
	}
	suite, err := p.Suite(ctx, who, id)
	if err != nil {
		return 0, err
	}
	all := OwnConnectors(suite.Contents)
	if len(all) == 0 {
		return 0, &oin.Problem{Code: oin.CodeInvalid,
			Text: "This flow test suite has no Connector Builder connectors to add."}
	}
	return p.register(ctx, who, all)
}

// OwnConnectors returns the connectors of a suite that were built in Connector Builder, so
// that they can be registered and submitted. It omits those whose key or version the form
// would reject.
func OwnConnectors(s *flopack.Suite) []oin.RegisteredConnector {
	if s == nil {
		return nil
	}
	var own []oin.RegisteredConnector
	for _, c := range s.Connectors {
		if !c.Built() {
			continue
		}
		known, faults := oin.RegisteredConnector{Key: c.Key, Version: c.Version, Source: oin.SourceSuite}.Check()
		if len(faults) == 0 && !slices.ContainsFunc(own, known.Same) {
			own = append(own, known)
		}
	}
	return own
}

// register saves the connectors that are not registered yet, or have other actions than
// before, and returns their number. It saves all or, if the org would exceed
// [oin.MaxConnectors], none.
func (p *Portal) register(ctx context.Context, who oin.Person, all []oin.RegisteredConnector) (added int, err error) {
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.LockOrg(ctx, who.Org.ID); err != nil {
			return err
		}
		known, err := tx.Connectors(ctx, who.Org.ID)
		if err != nil {
			return err
		}
		var changed, fresh []oin.RegisteredConnector
		for _, c := range all {
			at := slices.IndexFunc(known, c.Same)
			switch {
			case at < 0:
				fresh = append(fresh, c)
			case len(c.Actions) > 0 && !slices.Equal(c.Actions, known[at].Actions):
				changed = append(changed, c)
			}
		}
		if len(fresh) > 0 && len(known)+len(fresh) > oin.MaxConnectors {
			return &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf(
				"Adding %d would exceed the limit of %d connector versions. Remove some under Connectors and try again.",
				len(fresh), oin.MaxConnectors)}
		}
		added = len(fresh) + len(changed)
		return tx.AddConnectors(ctx, who.Org.ID, append(fresh, changed...), p.nowIn(tx))
	})
	return added, err
}

// RemoveConnector removes a version of a connector of the person's org. Submissions keep their
// reference to it. It returns an [oin.Problem] with [oin.CodeNotFound] if the org has none with
// the ID.
func (p *Portal) RemoveConnector(ctx context.Context, who oin.Person, id oin.ConnectorID) error {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		return replaceNotFound(tx.RemoveConnector(ctx, who.Org.ID, id), &oin.Problem{Code: oin.CodeNotFound,
			Text: "This connector is no longer on your org's list."})
	})
}
