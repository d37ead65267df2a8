// Package okta is a client of an Okta org's own endpoints, beyond what OpenID
// Connect gives: how an org is named, which org it is, and its API. Sign-in and the
// portal call it. It knows nothing of the product.
package okta

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"

	"oinmanager/internal/outbound"
)

// NewHTTP returns the client for everything that is asked of orgs. Anyone can name a
// domain as their org's, so it reaches only the public internet, and follows no
// redirect. The domains that are vouched for, by the people who run this product, may
// be anywhere.
func NewHTTP(vouched func(Domain) bool) *http.Client {
	return outbound.NewClient(outbound.Options{Trusted: func(host string) bool { return vouched(Domain(host)) }})
}

// organization is an org's document /.well-known/okta-organization.
type organization struct {
	ID    string `json:"id"`
	Links struct {
		Organization link `json:"organization"` // the org at its own domain of Okta's
		Alternate    link `json:"alternate"`    // and at its custom domain
	} `json:"_links"`
}

type link struct {
	Href string `json:"href"`
}

func (l link) domain() Domain { return DomainOf(strings.TrimSuffix(l.Href, "/")) }

// OrganizationID is the id of the org behind an issuer, from its document
// /.well-known/okta-organization: the domain may change, the id does not. It is
// empty for a provider that has no such document, which every org of Okta's has.
//
// Anybody can serve a document with somebody else's id. So at a domain that is not
// Okta's own the id counts only if the org's domain of Okta's says the same, and names
// that domain as its custom one; else it is empty too. A provider that is vouched for,
// by whoever runs this product, is believed as it is.
//
// At a custom domain, home is the org's own domain of Okta's, and empty elsewhere. Okta
// names a custom domain also while it leads to someone else, so only home is the org.
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
		// A provider may answer any path with a page of its own; that is no document.
		if err := json.NewDecoder(res.Body).Decode(&org); err != nil || len(org.ID) > 100 {
			org = organization{}
		}
	}
	if org.ID == "" && DomainOf(issuer).IsOkta() {
		return org, fmt.Errorf("ask for the org's id: it answers %s without it", res.Status)
	}
	return org, nil
}
