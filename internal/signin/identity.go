package signin

import (
	"context"
	"slices"

	"oinmanager/internal/oin"
)

// identity is the id under which an org's people are known. An org that has an id keeps
// it while it doesn't say which org it is: it would become a second org otherwise, to
// which those come back who are suspended in the first. A domain that says it is another
// org than the one that was connected there is refused: somebody else may have it now.
func (rp *RelyingParty) identity(ctx context.Context, org Org, p *provider) (string, error) {
	switch org.id {
	case "":
		return rp.configuredID(ctx, org, p)
	case p.orgID, org.Issuer: // an org without an id stays known by its issuer
		return org.id, nil
	}
	if p.nameless() {
		return "", rp.unnamed(org)
	}
	rp.set.Log.Warn("a domain is another org's now", "issuer", org.Issuer, "was", org.id, "is", p.orgID)
	return "", &oin.Problem{Code: oin.CodeNotAllowed,
		Text: "At " + org.Name + " there is another org than the one that was connected here. If the domain is yours now, write to " + rp.set.Team + "."}
}

// configuredID is the id of an org of the configuration, which is believed about it, and
// in its silence is who it was.
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
	default: // one issuer has led to several orgs, and which it is now is not known
		return "", rp.unnamed(org)
	}
}

// neverNamed refuses an org that doesn't say which one it is at an issuer where one with
// an id is known.
func (rp *RelyingParty) neverNamed(ctx context.Context, org Org, p *provider) error {
	known, err := rp.db.OktaIDsAt(ctx, org.Issuer)
	if err == nil && p.nameless() && slices.ContainsFunc(known, func(id string) bool { return id != org.Issuer }) {
		return rp.unnamed(org)
	}
	return err
}

// nameless reports whether the org has said no id that counts.
func (p *provider) nameless() bool { return p.orgID == p.issuer }

func (rp *RelyingParty) unnamed(org Org) error {
	rp.set.Log.Warn("an org doesn't say which one it is", "issuer", org.Issuer, "was", org.id)
	return &oin.Problem{Code: oin.CodeUnavailable,
		Text: "We can't tell just now which org is at " + org.Name + ", so we can't sign anyone in there. Try again in a minute; if the domain is yours now, write to " + rp.set.Team + "."}
}
