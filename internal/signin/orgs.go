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

// Org is an org that people can sign in with, and our app there.
type Org struct {
	Name         string
	Issuer       string
	ClientID     string
	ClientSecret secret.Text
	// Team marks the OIN team's org: only its groups give a role.
	Team bool
	// People are the addresses that a local org has; none for a real one.
	People []string

	// id is the stable id of an org that has connected itself; empty for one in the
	// configuration, which is believed about its id.
	id string
}

// CheckIssuer takes the issuer of an org in the configuration as people write it and
// brings it into the form in which the provider gives it. Okta's custom authorization
// servers are refused: they can be set up to say anything about anybody.
func CheckIssuer(issuer string) (string, error) {
	u, err := url.Parse(strings.TrimSuffix(strings.TrimSpace(issuer), "/"))
	if err != nil || u.Host == "" || (u.Scheme != "https" && u.Scheme != "http") || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("the issuer %q is not an address such as https://dev-123.okta.com", issuer)
	}
	if strings.HasPrefix(u.Path, "/oauth2") {
		return "", fmt.Errorf("the issuer %q is a custom authorization server; use the org authorization server, %s://%s",
			issuer, u.Scheme, u.Host)
	}
	return u.String(), nil
}

// Orgs are the orgs of the configuration. Those that have connected themselves are
// found by their domain only: who is connected is nobody else's business.
func (rp *RelyingParty) Orgs() []Org { return rp.set.Orgs }

// Trusted reports whether whoever runs the product stands for what is at a domain:
// the configured orgs, and on a local run whatever is on this machine.
func (s Settings) Trusted(d okta.Domain) bool {
	return s.Local && d.Loopback() || slices.ContainsFunc(s.Orgs, func(o Org) bool { return okta.DomainOf(o.Issuer) == d })
}

// NotConnectedError is the [oin.Problem] that there is no client of ours at an org.
type NotConnectedError struct{ Domain okta.Domain }

func (e *NotConnectedError) Error() string { return e.Unwrap().Error() }

// Unwrap returns the problem in words.
func (e *NotConnectedError) Unwrap() error {
	return &oin.Problem{Code: oin.CodeNotFound, Text: string(e.Domain) + " is not connected here any more. Choose Sign in, then Connect your org."}
}

// find is the org that a person has named: by its issuer, its domain, or the address
// of any page of it. It says [NotConnectedError] for an org that has not brought a client.
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

// domain reads what a person has typed as an org's domain.
func (rp *RelyingParty) domain(typed string) (okta.Domain, error) {
	domain, err := okta.ParseDomain(typed)
	if bad, ok := errors.AsType[*okta.DomainError](err); ok {
		return "", &oin.Problem{Code: oin.CodeInvalid, Text: bad.Text}
	}
	if domain.Loopback() && !rp.set.Local {
		return "", &oin.Problem{Code: oin.CodeInvalid, Text: string(domain) + " is your own machine. Type the domain of your Okta org, such as dev-123.okta.com."}
	}
	return domain, err
}

// Domain is where the org is that a person has named; it asks no one. What is no org's
// domain is a problem that says so.
func (rp *RelyingParty) Domain(named string) (okta.Domain, error) {
	if org, ok := rp.configuredOrg(named); ok {
		return okta.DomainOf(org.Issuer), nil
	}
	return rp.domain(named)
}

// Configured reports whether the org that a person has named is one of the configuration.
func (rp *RelyingParty) Configured(named string) bool {
	_, ok := rp.configuredOrg(named)
	return ok
}

// configuredOrg is an org of the configuration, by its issuer or its domain.
func (rp *RelyingParty) configuredOrg(named string) (Org, bool) {
	domain, _ := okta.ParseDomain(named) // what is no domain is no org's
	i := slices.IndexFunc(rp.set.Orgs, func(o Org) bool {
		return o.Issuer == named || domain != "" && okta.DomainOf(o.Issuer) == domain
	})
	if i < 0 {
		return Org{}, false
	}
	return rp.set.Orgs[i], true
}

// org is the org at an issuer. One whose domain is new to us is known by its id.
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

// clientAt is the org that is connected at an issuer; [postgres.ErrNotFound] if there
// is none.
//
// A custom domain is followed to the org's own domain of Okta's: it can come to lead
// to someone else while Okta still names it, and neither a person nor a secret may go
// there then. An org that is known by its issuer is whatever is there.
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

// noOrg is for a domain that nobody has connected and that does not answer.
func (rp *RelyingParty) noOrg(ctx context.Context, issuer string, err error) error {
	rp.set.Log.InfoContext(ctx, "no org answers", "issuer", issuer, "error", err)
	return &oin.Problem{Code: oin.CodeInvalid, Text: host(issuer) +
		" does not answer as an Okta org does. Check the domain: it stands in the address bar while you are signed in to Okta. If it is right, try again in a minute."}
}

// connectedOrg is an org with the client that it has brought, at the issuer where it is
// now.
func (rp *RelyingParty) connectedOrg(c postgres.OrgClient, issuer string) (Org, error) {
	plain, err := rp.box.Open(c.Sealed, postgres.ClientPlace(c.Org))
	if err != nil {
		return Org{}, fmt.Errorf("open the client secret of org %s: %w", c.Org, err)
	}
	return Org{Name: host(issuer), Issuer: issuer, ClientID: c.ClientID, ClientSecret: plain, id: c.OktaID}, nil
}

// App is our app at an org, for the org's own API; [okta.ErrNoApp] if there is none.
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

// host is how people know an issuer.
func host(issuer string) string { return string(okta.DomainOf(issuer)) }
