package api

import (
	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
)

// GetPublisher reads who the caller's org publishes as. The display name and the domain are
// only changed by people, on the page: they are shown with every integration of the org.
var GetPublisher = operation("getPublisher", "publisher", "Read who your org publishes as", func(c *Call, _ struct{}) (wire.OrgPublisher, error) {
	p, err := c.Portal.Publisher(c.ctx(), c.Who)
	if err != nil {
		return wire.OrgPublisher{}, err
	}
	out := wire.OrgPublisher{DisplayName: p.Name, Domain: p.Domain}
	if d := p.Proof; d.Domain != "" {
		out.Claim = &wire.DomainClaim{Domain: d.Domain, Text: d.Text(), Record: oin.ProofRecord(d.Domain), URL: oin.ProofURL(d.Domain), Proven: d.Proven, Seen: d.Seen, Tried: d.Tried, Lost: d.Lost}
	}
	return out, nil
})

// CheckDomain looks for the proof of the domain that the caller's org claims.
var CheckDomain = operation("checkDomain", "publisher", "Look for the proof of your domain now", func(c *Call, _ struct{}) (wire.DomainCheck, error) {
	d, err := c.Portal.CheckDomain(c.ctx(), c.Who)
	if err != nil {
		return wire.DomainCheck{}, err
	}
	look := func(l oin.ProofLook) wire.ProofLook { return wire.ProofLook{State: string(l.State), Detail: l.Detail} }
	return wire.DomainCheck{Domain: d.Domain, Proven: d.Proven, TXT: look(d.TXT), File: look(d.File)}, nil
})
