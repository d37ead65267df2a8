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

// ClientCredentials are the OIDC client that a person enters for their org. Faults are
// reported by field name.
type ClientCredentials struct {
	Domain   string // as typed
	ClientID string
	Secret   secret.Text
}

// The form fields of [ClientCredentials].
const (
	FieldDomain   = "domain"
	FieldClientID = "client_id"
	FieldSecret   = "client_secret"
)

// CredentialsError is the [oin.Problem] of a connection that failed, with what was
// typed except the secret.
type CredentialsError struct {
	*oin.Problem
	Entered ClientCredentials
	Next    string
}

// Unwrap returns the problem.
func (e *CredentialsError) Unwrap() error { return e.Problem }

// candidate is a client that isn't stored yet, because the sign-in that proves it isn't
// finished. The secret is in plain text, since an attempt is encrypted as a whole.
type candidate struct {
	OrgID    string `json:"org"` // the stable ID
	ClientID string `json:"client"`
	Secret   string `json:"secret"`
}

// Maximum lengths of client IDs and secrets, in bytes. Okta's have 20 and 64.
const (
	maxClientID = 200
	maxSecret   = 500
)

// Connect checks the client that a person enters for their org, and returns the URL of
// a sign-in through it. The client is stored only when that succeeds. A person who is
// signed in with that org can replace its client. Anyone else can only if the org no
// longer accepts the old one. It returns a [CredentialsError] for faults of a field.
func (rp *RelyingParty) Connect(ctx context.Context, w http.ResponseWriter, who *oin.Person, entered ClientCredentials, next string) (string, error) {
	entered.Domain, entered.ClientID = strings.TrimSpace(entered.Domain), strings.TrimSpace(entered.ClientID)
	entered.Secret = secret.Text(strings.TrimSpace(string(entered.Secret)))
	domain, err := rp.domain(entered.Domain)
	bad := func(field, text string) error {
		return &CredentialsError{
			Problem: &oin.Problem{Code: oin.CodeInvalid, Text: text, Fields: map[string]string{field: text}},
			Entered: ClientCredentials{Domain: entered.Domain, ClientID: entered.ClientID}, Next: next,
		}
	}
	switch {
	case err != nil && oin.CodeOf(err) == oin.CodeInvalid:
		return "", bad(FieldDomain, err.Error())
	case err != nil:
		return "", err
	case entered.ClientID == "":
		return "", bad(FieldClientID, "Enter the client ID from the app's General tab. In Okta, it starts with 0oa.")
	case len(entered.ClientID) > maxClientID || strings.ContainsFunc(entered.ClientID, isUnusableRune):
		return "", bad(FieldClientID, "This doesn't look like a client ID. Copy it from the app's General tab. In Okta, it starts with 0oa.")
	case entered.Secret == "":
		return "", bad(FieldSecret, "Enter the client secret, shown below the client ID.")
	case len(entered.Secret) > maxSecret || strings.ContainsFunc(string(entered.Secret), isUnusableRune):
		return "", bad(FieldSecret, "This doesn't look like a client secret. Copy it from the app's General tab, below the client ID.")
	}
	org := Org{Name: string(domain), Issuer: domain.Issuer(), ClientID: entered.ClientID, ClientSecret: entered.Secret}
	if _, ok := rp.configuredOrg(org.Issuer); ok {
		return "", bad(FieldDomain, org.Name+" is already connected in the server configuration. Sign in with it.")
	}
	provider, err := rp.providers.find(ctx, org.Issuer)
	if err != nil {
		return "", bad(FieldDomain, rp.noOrg(ctx, org.Issuer, err).Error())
	}
	if provider.home != "" { // never through a custom domain: see [RelyingParty.clientAt]
		org.Name, org.Issuer = host(provider.home), provider.home
		if provider, err = rp.providers.find(ctx, org.Issuer); err != nil {
			return "", rp.unreachable(org, err)
		}
	}
	org.id = provider.orgID
	if err := rp.neverNamed(ctx, org, provider); err != nil {
		return "", err
	}
	// Checked first, so that only people with access to an app of the org learn that it
	// is connected.
	if accepted, err := rp.accepts(ctx, org, provider); err != nil {
		return "", rp.unreachable(org, err)
	} else if !accepted {
		return "", bad(FieldSecret, org.Name+" rejected this client ID and secret. Copy both again. Rotated secrets no longer work.")
	}
	if err := rp.checkConnectable(ctx, who, org, bad); err != nil {
		return "", err
	}
	return rp.begin(w, org, provider, attempt{Next: next, Connect: &candidate{OrgID: org.id, ClientID: org.ClientID, Secret: string(org.ClientSecret)}})
}

func isUnusableRune(r rune) bool { return r > unicode.MaxASCII || !unicode.IsGraphic(r) || r == ' ' }

// checkConnectable returns an error if the org is already connected, unless who can
// replace its client.
func (rp *RelyingParty) checkConnectable(ctx context.Context, who *oin.Person, org Org, bad func(field, text string) error) error {
	for _, o := range rp.set.Orgs {
		// An org that doesn't respond now can't be signed in with under this name
		// either.
		p, err := rp.providers.find(ctx, o.Issuer)
		if err != nil {
			continue
		}
		if id, err := rp.identity(ctx, o, p); err == nil && id == org.id {
			return bad(FieldDomain, org.Name+" belongs to "+o.Name+", which is already connected. Sign in with "+o.Name+".")
		}
	}
	old, err := rp.db.ClientAt(ctx, org.Issuer)
	if err == nil && old.OktaID != org.id && old.OktaID != old.Issuer {
		return bad(FieldDomain, rp.otherOrgText(org))
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
		return bad(FieldDomain, org.Name+" is already connected. Sign in with it. You can then replace its client ID and secret.")
	}
	return nil
}

// accepts reports whether the org accepts a client and its secret. It exchanges a
// made-up authorization code: the org rejects unknown clients before it checks the code
// (RFC 6749, section 5.2).
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

// CheckClient reports whether an org accepts its client and secret. It returns an error if
// the org doesn't respond as one.
func (rp *RelyingParty) CheckClient(ctx context.Context, org Org) (accepted bool, err error) {
	p, err := rp.providers.find(ctx, org.Issuer)
	if err != nil {
		return false, err
	}
	return rp.accepts(ctx, org, p)
}

// connectProblem turns an error of a sign-in that had to prove a client into a problem
// for the form.
func (a attempt) connectProblem(err error) error {
	p, ok := errors.AsType[*oin.Problem](err)
	if a.Connect == nil || !ok || p.Code == oin.CodeUnavailable {
		return err
	}
	return &CredentialsError{
		Problem: &oin.Problem{Code: oin.CodeInvalid, Text: "We didn't save the connection because the sign-in failed. " + p.Text},
		Entered: ClientCredentials{Domain: host(a.Issuer), ClientID: a.Connect.ClientID}, Next: a.Next,
	}
}

// keepClient stores the client through which a person just signed in. Without one, it
// follows a connected org to the domain where it is now.
func (rp *RelyingParty) keepClient(ctx context.Context, tx *postgres.Tx, p oin.Person, org Org, a attempt, now time.Time) error {
	switch {
	case org.id == "": // in the configuration
		return nil
	case a.Connect == nil:
		from, moved, err := tx.UpdateClientIssuer(ctx, p.Org.ID, org.Issuer)
		if err != nil || !moved {
			return rp.domainTakenProblem(err, org)
		}
		return tx.AddAudit(ctx, p, oin.AuditRecord{Action: oin.AuditDomain, Detail: "From " + host(from) + " to " + host(org.Issuer)}, now)
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

// domainTakenProblem returns a problem for an org that moves to the domain of another
// connected org, and other errors unchanged.
func (rp *RelyingParty) domainTakenProblem(err error, org Org) error {
	if errors.Is(err, postgres.ErrDomainTaken) {
		return &oin.Problem{Code: oin.CodeConflict,
			Text: org.Name + " is connected for a different org. If you own this domain now, email " + rp.set.Team + "."}
	}
	return err
}

// Connection describes how a person's own org is connected.
type Connection struct {
	Domain   okta.Domain
	ClientID string
	// Configured orgs are set up by the operator. The fields below are empty then.
	Configured  bool
	ConnectedAt time.Time
	ConnectedBy string
}

// Connection returns how the person's org is connected.
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

// CheckConnection reports whether the person's org accepts the stored client and its
// secret, with a sentence about it.
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
		return false, org.Name + " rejects our client ID and secret, so the next sign-in will fail. Replace the client secret with the app's current one.", nil
	}
	return true, org.Name + " is working: it accepts our client ID and secret.", nil
}
