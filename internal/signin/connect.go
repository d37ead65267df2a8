package signin

import (
	"context"
	"errors"
	"net/http"
	"strings"
	"time"
	"unicode"

	"golang.org/x/oauth2"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// ClientCredentials is the OIDC client that a person brings for their org. What of it is wrong is
// told by the name of the field.
type ClientCredentials struct {
	Domain   string // as typed
	ClientID string
	Secret   secret.Text
}

// The fields of an [ClientCredentials].
const (
	OfferDomain   = "domain"
	OfferClientID = "client_id"
	OfferSecret   = "client_secret"
)

// CredentialsError is the [oin.Problem] of a connection that was not made, with what was
// typed but for the secret.
type CredentialsError struct {
	*oin.Problem
	Offer ClientCredentials
	Next  string
}

// Unwrap returns the problem.
func (e *CredentialsError) Unwrap() error { return e.Problem }

// candidate is a client that is not stored yet: a sign-in through it is under way. It
// is in the clear here because an attempt is sealed as a whole.
type candidate struct {
	OrgID    string `json:"org"` // the stable id
	ClientID string `json:"client"`
	Secret   string `json:"secret"`
}

// The longest client ID and secret that are taken, in bytes. Okta's have 20 and 64.
const (
	mostClientID = 200
	mostSecret   = 500
)

// Connect looks at a client that somebody brings for their org, and returns where to
// sign in through it. Only when they come back from there is it stored. Who is signed
// in with that org may replace its client; anybody else only if the org does not
// accept the old one any more. An error that belongs to a field is a [CredentialsError].
func (rp *RelyingParty) Connect(ctx context.Context, w http.ResponseWriter, who *oin.Person, offer ClientCredentials, next string) (string, error) {
	offer.Domain, offer.ClientID = strings.TrimSpace(offer.Domain), strings.TrimSpace(offer.ClientID)
	offer.Secret = secret.Text(strings.TrimSpace(string(offer.Secret)))
	domain, err := rp.domain(offer.Domain)
	bad := func(field, text string) error {
		return &CredentialsError{
			Problem: &oin.Problem{Code: oin.CodeInvalid, Text: text, Fields: map[string]string{field: text}},
			Offer:   ClientCredentials{Domain: offer.Domain, ClientID: offer.ClientID}, Next: next,
		}
	}
	switch {
	case err != nil && oin.CodeOf(err) == oin.CodeInvalid:
		return "", bad(OfferDomain, err.Error())
	case err != nil:
		return "", err
	case offer.ClientID == "":
		return "", bad(OfferClientID, "Paste the client ID: it stands on the app's General tab, and begins with 0oa at Okta.")
	case len(offer.ClientID) > mostClientID || strings.ContainsFunc(offer.ClientID, isUnusableRune):
		return "", bad(OfferClientID, "This is no client ID. Copy it from the app's General tab; at Okta it begins with 0oa.")
	case offer.Secret == "":
		return "", bad(OfferSecret, "Paste the client secret: it stands below the client ID.")
	case len(offer.Secret) > mostSecret || strings.ContainsFunc(string(offer.Secret), isUnusableRune):
		return "", bad(OfferSecret, "This is no client secret. Copy it from the app's General tab, below the client ID.")
	}
	org := Org{Name: string(domain), Issuer: domain.Issuer(), ClientID: offer.ClientID, ClientSecret: offer.Secret}
	if _, ok := rp.configuredOrg(org.Issuer); ok {
		return "", bad(OfferDomain, org.Name+" is connected already, by whoever runs this OIN Manager. Sign in with it.")
	}
	provider, err := rp.providers.find(ctx, org.Issuer)
	if err != nil {
		return "", bad(OfferDomain, rp.noOrg(ctx, org.Issuer, err).Error())
	}
	if provider.home != "" { // not to a custom domain: see [RelyingParty.clientAt]
		org.Name, org.Issuer = host(provider.home), provider.home
		if provider, err = rp.providers.find(ctx, org.Issuer); err != nil {
			return "", rp.unreachable(org, err)
		}
	}
	org.id = provider.orgID
	if err := rp.neverNamed(ctx, org, provider); err != nil {
		return "", err
	}
	// First of all, so that only whoever has an app of the org learns that it is connected.
	if accepted, err := rp.accepts(ctx, org, provider); err != nil {
		return "", rp.unreachable(org, err)
	} else if !accepted {
		return "", bad(OfferSecret, org.Name+" does not accept this client ID and secret together. Copy both once more; a secret that was rotated in Okta is worth nothing any more.")
	}
	if err := rp.checkConnectable(ctx, who, org, bad); err != nil {
		return "", err
	}
	return rp.begin(w, org, provider, attempt{Next: next, Connect: &candidate{OrgID: org.id, ClientID: org.ClientID, Secret: string(org.ClientSecret)}})
}

func isUnusableRune(r rune) bool { return r > unicode.MaxASCII || !unicode.IsGraphic(r) || r == ' ' }

// checkConnectable refuses an org that is connected already, but to whoever may replace its client.
func (rp *RelyingParty) checkConnectable(ctx context.Context, who *oin.Person, org Org, bad func(field, text string) error) error {
	for _, o := range rp.set.Orgs {
		// An org that is away now cannot be signed in with under this name either.
		p, err := rp.providers.find(ctx, o.Issuer)
		if err != nil {
			continue
		}
		if id, err := rp.identity(ctx, o, p); err == nil && id == org.id {
			return bad(OfferDomain, org.Name+" is another domain of "+o.Name+", which is connected already. Sign in with that.")
		}
	}
	old, err := rp.db.ClientAt(ctx, org.Issuer)
	if err == nil && old.OktaID != org.id && old.OktaID != old.Issuer {
		return bad(OfferDomain, "At "+org.Name+" another org was connected before. If the domain is yours now, write to "+rp.set.Team+".")
	}
	if errors.Is(err, postgres.ErrNotFound) {
		old, err = rp.db.ClientOf(ctx, org.id)
	}
	switch {
	case errors.Is(err, postgres.ErrNotFound):
		return nil
	case err != nil:
		return err
	case who != nil && who.Org.ID == old.Org:
		if !who.Recent {
			return oin.ErrSignInAgain
		}
		return nil
	}
	known, err := rp.connectedOrg(old, org.Issuer)
	if err != nil {
		return err
	}
	provider, err := rp.providers.find(ctx, org.Issuer)
	if err != nil {
		return rp.unreachable(org, err)
	}
	switch accepted, err := rp.accepts(ctx, known, provider); {
	case err != nil:
		return rp.unreachable(org, err)
	case accepted:
		return bad(OfferDomain, org.Name+" is connected already. Sign in with it; whoever is signed in can give it another client ID and secret there.")
	}
	return nil
}

// accepts asks an org whether it knows a client and its secret, with a code that
// nobody has been given: a client that it does not know is refused before the code is
// looked at (RFC 6749, section 5.2).
func (rp *RelyingParty) accepts(ctx context.Context, org Org, p *provider) (bool, error) {
	ctx = context.WithValue(ctx, oauth2.HTTPClient, rp.set.HTTP)
	_, err := rp.client(org, p).Exchange(ctx, "none", oauth2.VerifierOption(oauth2.GenerateVerifier()))
	refused, ok := errors.AsType[*oauth2.RetrieveError](err)
	switch {
	case err == nil || ok && refused.Response.StatusCode >= 500:
		return false, errors.New("an org that answers a made-up code like that cannot be judged")
	case !ok:
		return false, err
	}
	return refused.ErrorCode != "invalid_client" && refused.ErrorCode != "unauthorized_client" && refused.Response.StatusCode != http.StatusUnauthorized, nil
}

// connectProblem turns what went wrong on the way back from a sign-in that was to prove a
// client into words for the form.
func (a attempt) connectProblem(err error) error {
	p, ok := errors.AsType[*oin.Problem](err)
	if a.Connect == nil || !ok || p.Code == oin.CodeUnavailable {
		return err
	}
	return &CredentialsError{
		Problem: &oin.Problem{Code: oin.CodeInvalid, Text: "The connection was not stored, because no sign-in through it has succeeded. " + p.Text},
		Offer:   ClientCredentials{Domain: host(a.Issuer), ClientID: a.Connect.ClientID}, Next: a.Next,
	}
}

// keepClient stores a client through which somebody has just signed in, or follows a
// connectedOrg org to the domain where it is now.
func (rp *RelyingParty) keepClient(ctx context.Context, tx *postgres.Tx, p oin.Person, org Org, a attempt, now time.Time) error {
	switch {
	case org.id == "": // in the configuration
		return nil
	case a.Connect == nil:
		from, moved, err := tx.UpdateClientIssuer(ctx, p.Org.ID, org.Issuer)
		if err != nil || !moved {
			return rp.domainTakenProblem(err, org)
		}
		return tx.AddAudit(ctx, p, oin.AuditRecord{Action: oin.AuditDomain, Detail: "From " + host(from) + " to " + host(org.Issuer) + "."}, now)
	}
	sealed, err := rp.box.Seal(org.ClientSecret, postgres.ClientPlace(p.Org.ID))
	if err != nil {
		return err
	}
	if err := tx.SaveClient(ctx, p, postgres.OrgClient{Issuer: org.Issuer, ClientID: org.ClientID, Sealed: sealed, ConnectedAt: now}); err != nil {
		return rp.domainTakenProblem(err, org)
	}
	return tx.AddAudit(ctx, p, oin.AuditRecord{Action: oin.AuditConnect, Detail: host(org.Issuer) + ", client ID " + org.ClientID}, now)
}

// domainTakenProblem is for an org that comes to a domain where another one is connected.
func (rp *RelyingParty) domainTakenProblem(err error, org Org) error {
	if errors.Is(err, postgres.ErrDomainTaken) {
		return &oin.Problem{Code: oin.CodeConflict,
			Text: "Another org is connected here at " + org.Name + ". If the domain is yours now, write to " + rp.set.Team + "."}
	}
	return err
}

// Connection is how a person's own org is connected.
type Connection struct {
	Domain   okta.Domain
	ClientID string
	// Configured orgs are connected by whoever runs the product; the rest is empty then.
	Configured  bool
	ConnectedAt time.Time
	ConnectedBy string
}

// Connection is how the person's org is connected.
func (rp *RelyingParty) Connection(ctx context.Context, who oin.Person) (Connection, error) {
	if org, ok := rp.configuredOrg(who.Org.Issuer); ok {
		return Connection{Domain: okta.DomainOf(org.Issuer), ClientID: org.ClientID, Configured: true}, nil
	}
	c, err := rp.db.ClientAt(ctx, who.Org.Issuer)
	if errors.Is(err, postgres.ErrNotFound) || err == nil && c.Org != who.Org.ID {
		return Connection{}, &NotConnectedError{okta.DomainOf(who.Org.Issuer)}
	}
	return Connection{Domain: okta.DomainOf(c.Issuer), ClientID: c.ClientID, ConnectedAt: c.ConnectedAt, ConnectedBy: c.ConnectedBy}, err
}

// CheckConnection asks the person's org whether it accepts our client and its secret,
// and says so in a sentence.
func (rp *RelyingParty) CheckConnection(ctx context.Context, who oin.Person) (ok bool, says string, err error) {
	org, err := rp.org(ctx, who.Org.Issuer)
	if err != nil {
		return false, "", err
	}
	provider, err := rp.providers.find(ctx, org.Issuer)
	if err != nil {
		return false, "", rp.unreachable(org, err)
	}
	if _, err := rp.identity(ctx, org, provider); err != nil {
		return false, "", err
	}
	if ok, err = rp.accepts(ctx, org, provider); err != nil {
		return false, "", rp.unreachable(org, err)
	}
	if !ok {
		return false, org.Name + " does not accept our client ID and secret any more: the next sign-in will fail. Give this connection the client secret that the app has now.", nil
	}
	return true, org.Name + " answers, and accepts our client ID and secret.", nil
}
