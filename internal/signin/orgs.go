package signin

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/url"
	"slices"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Org is an org that people can sign in with, and the client for it.
type Org struct {
	Name         string
	Issuer       string
	ClientID     string
	ClientSecret secret.Text
	// Team marks the OIN team's org: only its groups give a role.
	Team bool
	// People are the email addresses of a local org. A real one has none.
	People []string

	// id is the stable ID of an org that was connected by its own people. It is empty
	// for a configured one, which is trusted about its ID.
	id string
}

// CheckIssuer normalizes the issuer of a configured org to the form that the provider
// uses. It rejects Okta's custom authorization servers, since those can be set up to
// issue any claims about anyone.
func CheckIssuer(issuer string) (string, error) {
	u, err := url.Parse(strings.TrimSuffix(strings.TrimSpace(issuer), "/"))
	if err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("issuer %q must be a URL such as https://dev-123.okta.com", issuer)
	}
	if strings.HasPrefix(u.Path, "/oauth2") {
		return "", fmt.Errorf("the issuer %q is a custom authorization server; use the org authorization server, %s://%s",
			issuer, u.Scheme, u.Host)
	}
	return u.String(), nil
}

// Orgs returns the configured orgs. The others can only be found by their domain, so
// that no one learns who is connected.
func (rp *RelyingParty) Orgs() []Org { return rp.set.Orgs }

// Trusted reports whether the operator vouches for a domain: that of a configured org
// or, on a local run, any on this machine.
func (s Settings) Trusted(d okta.Domain) bool {
	return s.Local && d.Loopback() || slices.ContainsFunc(s.Orgs, func(o Org) bool { return okta.DomainOf(o.Issuer) == d })
}

// NotConnectedError is the [oin.Problem] of an org that has no client here.
type NotConnectedError struct{ Domain okta.Domain }

func (e *NotConnectedError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the problem.
func (e *NotConnectedError) Unwrap() error {
	return &oin.Problem{Code: oin.CodeNotFound, Text: string(e.Domain) + " is no longer connected. Go to Sign in, then Connect your org."}
}

// find returns the org that a person named by its issuer, its domain, or the URL of any
// of its pages. It returns a [NotConnectedError] for an org without a client.
func (rp *RelyingParty) find(ctx context.Context, typed string) (Org, error) {
	if org, ok := rp.configuredOrg(typed); ok {
		return org, nil
	}
	domain, err := rp.domain(typed)
	if err != nil {
		return Org{}, err
	}
	return rp.org(ctx, domain.Issuer())
}

// domain parses what a person typed as an org's domain.
func (rp *RelyingParty) domain(typed string) (okta.Domain, error) {
	domain, err := okta.ParseDomain(typed)
	if bad, ok := errors.AsType[*okta.DomainError](err); ok {
		return "", &oin.Problem{Code: oin.CodeInvalid, Text: bad.Text}
	}
	if domain.Loopback() && !rp.set.Local {
		return "", &oin.Problem{Code: oin.CodeInvalid, Text: string(domain) + " is this computer. Enter your Okta org's domain, such as dev-123.okta.com."}
	}
	return domain, err
}

// Domain returns the domain of the org that a person named, without calling it. It
// returns a problem if that can't be an org's domain.
func (rp *RelyingParty) Domain(named string) (okta.Domain, error) {
	if org, ok := rp.configuredOrg(named); ok {
		return okta.DomainOf(org.Issuer), nil
	}
	return rp.domain(named)
}

// Configured reports whether named is a configured org.
func (rp *RelyingParty) Configured(named string) bool {
	_, ok := rp.configuredOrg(named)
	return ok
}

// configuredOrg finds a configured org by its issuer or its domain.
func (rp *RelyingParty) configuredOrg(named string) (Org, bool) {
	domain, _ := okta.ParseDomain(named) // not a domain, so not an org's
	i := slices.IndexFunc(rp.set.Orgs, func(o Org) bool {
		return o.Issuer == named || domain != "" && okta.DomainOf(o.Issuer) == domain
	})
	if i < 0 {
		return Org{}, false
	}
	return rp.set.Orgs[i], true
}

// org returns the org at an issuer. It finds an org at a new domain by its ID.
func (rp *RelyingParty) org(ctx context.Context, issuer string) (Org, error) {
	if org, ok := rp.configuredOrg(issuer); ok {
		return org, nil
	}
	org, err := rp.clientAt(ctx, issuer)
	if !errors.Is(err, postgres.ErrNotFound) {
		return org, err
	}
	provider, err := rp.providers.find(ctx, issuer)
	if err != nil {
		return Org{}, rp.noOrg(ctx, issuer, err)
	}
	issuer = cmp.Or(provider.home, issuer)
	c, err := rp.db.ClientOf(ctx, provider.orgID)
	if errors.Is(err, postgres.ErrNotFound) {
		return Org{}, &NotConnectedError{okta.DomainOf(issuer)}
	}
	if err != nil {
		return Org{}, err
	}
	return rp.connectedOrg(c, issuer)
}

// clientAt returns the org that is connected at an issuer. It returns
// [postgres.ErrNotFound] if there is none.
//
// A custom domain is followed to the org's own Okta domain: it can come to point to
// someone else while Okta still names it, and then no person or secret should go there.
// An org without an ID is whatever is at its issuer.
func (rp *RelyingParty) clientAt(ctx context.Context, issuer string) (Org, error) {
	c, err := rp.db.ClientAt(ctx, issuer)
	if err != nil {
		return Org{}, err
	}
	org, err := rp.connectedOrg(c, issuer)
	if d := okta.DomainOf(issuer); err != nil || c.OktaID == issuer || d.IsOkta() || rp.set.Trusted(d) {
		return org, err
	}
	provider, err := rp.providers.find(ctx, issuer)
	if err != nil {
		return Org{}, rp.unreachable(org, err)
	}
	if _, err := rp.identity(ctx, org, provider); err != nil {
		return Org{}, err
	}
	return rp.connectedOrg(c, cmp.Or(provider.home, issuer))
}

// noOrg returns the problem for a domain that isn't connected and doesn't respond.
func (rp *RelyingParty) noOrg(ctx context.Context, issuer string, err error) error {
	rp.set.Log.InfoContext(ctx, "no org answers", "issuer", issuer, "error", err)
	return &oin.Problem{Code: oin.CodeInvalid, Text: host(issuer) +
		" doesn't respond like an Okta org. Copy the domain from the address bar when you're signed in to Okta. If it's correct, try again in a minute."}
}

// connectedOrg returns the org with its stored client, at the issuer where it is now.
func (rp *RelyingParty) connectedOrg(c postgres.OrgClient, issuer string) (Org, error) {
	plain, err := rp.box.Open(c.Sealed, postgres.ClientPlace(c.Org))
	if err != nil {
		return Org{}, fmt.Errorf("open the client secret of org %s: %w", c.Org, err)
	}
	return Org{Name: host(issuer), Issuer: issuer, ClientID: c.ClientID, ClientSecret: plain, id: c.OktaID}, nil
}

// App returns this product's app at an org, for the org's own API. It returns
// [okta.ErrNoApp] if there is none.
func (rp *RelyingParty) App(ctx context.Context, issuer string) (okta.App, error) {
	org, ok := rp.configuredOrg(issuer)
	if !ok {
		var err error
		if org, err = rp.clientAt(ctx, issuer); errors.Is(err, postgres.ErrNotFound) {
			return okta.App{}, okta.ErrNoApp
		} else if err != nil {
			return okta.App{}, err
		}
	}
	return okta.App{Issuer: org.Issuer, ClientID: org.ClientID, Secret: org.ClientSecret}, nil
}

// host returns the issuer's host, which people know the org by.
func host(issuer string) string { return string(okta.DomainOf(issuer)) }
