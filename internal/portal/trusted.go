package portal

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"oinmanager/internal/ci"
	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/paths"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Trusted returns the trusted publishers of a person's org, the newest first.
func (p *Portal) Trusted(ctx context.Context, who oin.Person) ([]oin.TrustedPublisher, error) {
	const most = 100
	return p.db.Trusted(ctx, who.Org.ID, p.now().Add(-oin.TokenKept), most)
}

// CIs returns the CIs whose runs can be trusted.
func (p *Portal) CIs() []ci.Issuer { return p.set.Runs.Issuers() }

// Trust adds a trusted publisher to the person's org, and returns it. It requires a recent
// sign-in. It returns an [oin.Problem] with Fields for what can't be accepted, and with
// [oin.CodeLimitReached] if there are as many as there can be.
func (p *Portal) Trust(ctx context.Context, who oin.Person, n oin.NewTrusted) (oin.TrustedPublisher, error) {
	if who.Token != nil {
		return oin.TrustedPublisher{}, errTokenMakesToken
	}
	if !who.Recent {
		return oin.TrustedPublisher{}, oin.ErrSignInAgain
	}
	var kind oin.CI
	for _, i := range p.CIs() {
		if i.URL == n.Issuer {
			kind = i.CI
		}
	}
	t, faults := n.Trusted(kind)
	if err := oin.CheckFields(faults); err != nil {
		return t, err
	}
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		if err := tx.LockOrg(ctx, who.Org.ID); err != nil { // keeps the limit exact
			return err
		}
		t.Made, t.Maker, t.MadeBy = p.nowIn(tx), who.ID, who.Name
		all, err := tx.Trusted(ctx, who.Org.ID, t.Made, oin.MaxTrusted)
		if err != nil {
			return err
		}
		if len(all) >= oin.MaxTrusted {
			return &oin.Problem{Code: oin.CodeLimitReached, Text: fmt.Sprintf("There are %d trusted publishers already, which is the limit. Revoke one first.", oin.MaxTrusted)}
		}
		if t.ID, err = tx.AddTrusted(ctx, who, t); err != nil {
			return err
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditTrust, Detail: t.Describe() + ": " + scopeList(t.Scopes)}, t.Made)
	})
	return t, err
}

var errNoTrusted = &oin.Problem{Code: oin.CodeNotFound, Text: "This trusted publisher no longer works. It may have been revoked just now."}

// EndTrust ends a trusted publisher of the person's org, and the tokens that its runs have. It
// returns an [oin.Problem] with [oin.CodeNotFound] if there is none.
func (p *Portal) EndTrust(ctx context.Context, who oin.Person, id oin.TrustedID) error {
	if who.Token != nil {
		return errTokenMakesToken
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		t, err := tx.EndTrusted(ctx, who.Org.ID, id, "Revoked by "+who.Name, p.nowIn(tx))
		if err != nil {
			return replaceNotFound(err, errNoTrusted)
		}
		return tx.AddAudit(ctx, who, oin.AuditRecord{Action: oin.AuditEndTrust, Detail: t.Describe()}, p.nowIn(tx))
	})
}

// TrustedAudience returns for whom a CI's token has to be (aud): a trusted publisher at this
// product. So a token that a job made for another service, or another org, is of no use here.
func (p *Portal) TrustedAudience(id oin.TrustedID) string {
	return p.set.BaseURL + paths.TrustedPublisher(id)
}

// untrusted returns the problem of a CI's token, with the condition that it fails.
func untrusted(why string) error {
	return &oin.Problem{Code: oin.CodeUntrusted, Text: "The CI's token wasn't accepted. " + why}
}

// maxUses is how many tokens of CIs that are still valid are remembered for a trusted
// publisher.
const maxUses = 500

// ExchangeToken gives a run of a CI a token that acts for the org that trusts it. What proves
// the run is the CI's own token, which is good for one exchange. It returns an [oin.Problem]
// with [oin.CodeUntrusted] that says which condition isn't met.
func (p *Portal) ExchangeToken(ctx context.Context, raw string) (oin.Token, secret.Text, error) {
	claims, err := p.set.Runs.Verify(ctx, raw)
	if why, ok := errors.AsType[ci.TokenError](err); ok {
		return oin.Token{}, "", untrusted(string(why))
	}
	if err != nil {
		return oin.Token{}, "", err
	}
	id, err := p.audience(claims.Audience)
	if err != nil {
		return oin.Token{}, "", err
	}
	var made oin.Token
	text := secret.NewToken()
	jti := sha256.Sum256([]byte(claims.ID))
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		now := p.nowIn(tx)
		t, err := tx.LockTrusted(ctx, id)
		if errors.Is(err, postgres.ErrNotFound) {
			return untrusted("There's no trusted publisher with the ID in its audience (aud).")
		}
		if err != nil {
			return err
		}
		if t.Suspended || t.Person.Role.IsOINTeam() {
			return untrusted("The org that trusts it, or the person who added the trusted publisher, has no access.")
		}
		if why := t.Refuses(claims.Run, now); why != "" {
			return untrusted(why)
		}
		fresh, err := tx.UseTrusted(ctx, id, claims.Run, jti[:], claims.Until, now, maxUses)
		if err != nil {
			return err
		}
		if !fresh {
			return untrusted("It was used before, or there are too many runs at once. Ask the CI for another one.")
		}
		made = oin.Token{Name: claims.Named(), Scopes: t.Scopes, Maker: t.Maker, MadeBy: t.MadeBy, Made: now, Expires: now.Add(oin.RunToken), Trusted: id}
		if made.ID, err = tx.AddToken(ctx, t.Person, made, tokenHash(text)); err != nil {
			return err
		}
		from := origin.Of(ctx)
		from.Token = made.Name
		return tx.AddAudit(origin.With(ctx, from), t.Person, oin.AuditRecord{Action: oin.AuditRun, Detail: scopeList(t.Scopes)}, now)
	})
	return made, text, err
}

// audience returns the trusted publisher that a token is for.
func (p *Portal) audience(all []string) (oin.TrustedID, error) {
	if len(all) == 1 {
		at := len(p.TrustedAudience(""))
		if id, ok := oin.ParseID[oin.TrustedID](all[0][min(at, len(all[0])):]); ok && p.TrustedAudience(id) == all[0] {
			return id, nil
		}
	}
	return "", untrusted("Its audience (aud) has to be only the one that the page Trusted publishers shows: " + p.TrustedAudience("…") + ".")
}
