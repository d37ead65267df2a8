package signin

import (
	"context"
	"slices"

	"oinmanager/internal/oin"
)

// identity returns the ID under which an org's people are known. An org with an ID
// keeps it while its discovery document has none: otherwise it would become a second
// org, open to people who are suspended in the first. It returns a problem if the
// domain now names another org than the one that was connected, since it may have a new
// owner.
func (rp *RelyingParty) identity(ctx context.Context, org Org, p *provider) (string, error) {
	switch org.id {
	case "":
		return rp.configuredID(ctx, org, p)
	case p.orgID, org.Issuer: // an org without an ID stays known by its issuer
		return org.id, nil
	}
	if p.nameless() {
		return "", rp.unnamed(org)
	}
	rp.set.Log.Warn("a domain is another org's now", "issuer", org.Issuer, "was", org.id, "is", p.orgID)
	return "", &oin.Problem{Code: oin.CodeNotAllowed,
		Text: rp.otherOrgText(org)}
}

// otherOrgText returns the message for a domain at which there is another org than the
// one that was connected.
func (rp *RelyingParty) otherOrgText(org Org) string {
	return org.Name + " was connected to a different org before. If you own this domain now, email " + rp.set.Team + "."
}

// configuredID returns the ID of a configured org. The org is trusted about it. One
// that was first known by its issuer stays so, and one that doesn't say keeps the only
// ID known there.
func (rp *RelyingParty) configuredID(ctx context.Context, org Org, p *provider) (string, error) {
	known, err := rp.db.OktaIDsAt(ctx, org.Issuer)
	if err != nil {
		return "", err
	}
	ids := slices.DeleteFunc(slices.Clone(known), func(id string) bool { return id == org.Issuer })
	byIssuer := len(ids) < len(known)
	switch {
	case !p.nameless() && byIssuer && !slices.Contains(ids, p.orgID):
		return org.Issuer, nil
	case !p.nameless() || len(ids) == 0:
		return p.orgID, nil
	case len(ids) == 1:
		return ids[0], nil
	default: // the issuer has led to several orgs, and which one it is now is unknown
		return "", rp.unnamed(org)
	}
}

// neverNamed returns an error if the org doesn't say which one it is, and an org with
// an ID is known at its issuer.
func (rp *RelyingParty) neverNamed(ctx context.Context, org Org, p *provider) error {
	known, err := rp.db.OktaIDsAt(ctx, org.Issuer)
	if err == nil && p.nameless() && slices.ContainsFunc(known, func(id string) bool { return id != org.Issuer }) {
		return rp.unnamed(org)
	}
	return err
}

// nameless reports whether the org has no ID other than its issuer.
func (p *provider) nameless() bool { return p.orgID == p.issuer }

func (rp *RelyingParty) unnamed(org Org) error {
	rp.set.Log.Warn("an org doesn't say which one it is", "issuer", org.Issuer, "was", org.id)
	return &oin.Problem{Code: oin.CodeUnavailable,
		Text: "We can't tell which org is at " + org.Name + ", so we can't sign anyone in there. Try again in a minute. If you own this domain now, email " + rp.set.Team + "."}
}
