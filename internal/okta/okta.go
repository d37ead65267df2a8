// Package okta is a client of an Okta org's own endpoints beyond OpenID Connect: how an
// org is named, which org it is, and its API. Sign-in and the portal call it. It knows
// nothing of the product.
package okta

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"oinmanager/internal/outbound"
)

// NewHTTP returns the client for all requests to orgs. Anyone can name a domain as
// their org's, so it only reaches the public internet, and follows no redirects.
// Domains that the operator vouches for can be anywhere.
func NewHTTP(vouched func(Domain) bool) *http.Client {
	return outbound.NewClient(outbound.Options{Trusted: func(host string) bool { return vouched(Domain(host)) }})
}

// organization is an org's document /.well-known/okta-organization.
type organization struct {
	ID    string `json:"id"`
	Links struct {
		Organization link `json:"organization"` // the org at its own Okta domain
		Alternate    link `json:"alternate"`    // and at its custom domain
	} `json:"_links"`
}

type link struct {
	Href string `json:"href"`
}

func (l link) domain() Domain { return DomainOf(strings.TrimSuffix(l.Href, "/")) }

// OrganizationID returns the ID of the org behind an issuer, from its document
// /.well-known/okta-organization: the domain can change, the ID can't. It returns ""
// for a provider without such a document. Every Okta org has one.
//
// Anyone can serve a document with someone else's ID. So outside Okta's domains the ID
// counts only if the org's own Okta domain has the same one, and names the custom
// domain. Otherwise it returns "" too. A provider that the operator vouches for is
// trusted as it is.
//
// For a custom domain, home is the org's own Okta domain. Otherwise it is empty. Okta
// keeps naming a custom domain after it points to someone else, so only home is certain
// to be the org.
func OrganizationID(ctx context.Context, client *http.Client, issuer string, vouched bool) (id string, home Domain, err error) {
	org, err := readOrganization(ctx, client, issuer)
	if err != nil || org.ID == "" || vouched || DomainOf(issuer).IsOkta() {
		return org.ID, "", err
	}
	home = org.Links.Organization.domain()
	if !home.IsOkta() {
		return "", "", nil
	}
	said, err := readOrganization(ctx, client, home.Issuer())
	if err != nil {
		return "", "", err
	}
	if said.ID != org.ID || said.Links.Alternate.domain() != DomainOf(issuer) {
		return "", "", nil
	}
	return org.ID, home, nil
}

func readOrganization(ctx context.Context, client *http.Client, issuer string) (organization, error) {
	var org organization
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, issuer+"/.well-known/okta-organization", nil)
	if err != nil {
		return org, fmt.Errorf("ask for the org's id: %w", err)
	}
	req.Header.Set("Accept", "application/json")
	res, err := outbound.Limit(client, outbound.MaxDocument).Do(req)
	if err != nil {
		return org, fmt.Errorf("ask for the org's id: %w", err)
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode >= 500 || res.StatusCode == http.StatusTooManyRequests:
		return org, fmt.Errorf("ask for the org's id: it answers %s", res.Status)
	case res.StatusCode == http.StatusOK:
		// A provider may respond to any path with a page, which isn't such a document.
		if err := json.NewDecoder(res.Body).Decode(&org); err != nil || len(org.ID) > 100 {
			org = organization{}
		}
	}
	if org.ID == "" && DomainOf(issuer).IsOkta() {
		return org, fmt.Errorf("ask for the org's id: it answers %s without it", res.Status)
	}
	return org, nil
}
