// Package okta is a client of an Okta org's own endpoints, beyond what OpenID
// Connect gives. Sign-in and the portal call it. It knows nothing of the product.
package okta

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
)

// OrganizationID is the id of the org behind an issuer, from its document
// /.well-known/okta-organization: the domain may change, the id does not. It is
// empty for a provider that has no such document.
func OrganizationID(ctx context.Context, client *http.Client, issuer string) (string, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, issuer+"/.well-known/okta-organization", nil)
	if err != nil {
		return "", fmt.Errorf("ask for the org's id: %w", err)
	}
	req.Header.Set("Accept", "application/json")
	res, err := client.Do(req)
	if err != nil {
		return "", fmt.Errorf("ask for the org's id: %w", err)
	}
	defer res.Body.Close()
	switch {
	case res.StatusCode >= 500:
		return "", fmt.Errorf("ask for the org's id: it answers %s", res.Status)
	case res.StatusCode != http.StatusOK:
		return "", nil
	}
	var org struct {
		ID string `json:"id"`
	}
	// A provider may answer any path with a page of its own; that is no document.
	if err := json.NewDecoder(io.LimitReader(res.Body, 64<<10)).Decode(&org); err != nil || len(org.ID) > 100 {
		return "", nil
	}
	return org.ID, nil
}
