package okta

import (
	"context"
	"errors"
	"fmt"
	"net/http"
)

// Connector is a version of a connector in an org's Workflows environment.
type Connector struct {
	Key     string   `json:"key"`
	Version string   `json:"version"`
	Name    string   `json:"name"`
	Actions []string `json:"actions"`
}

// ConnectorsPath is where an org lists its connectors. Okta has no public API for that,
// so only local orgs have it.
const ConnectorsPath = "/workflows/connectors"

// Connectors returns the connectors that an org serves. It returns none, and no error,
// if the org has no such list or doesn't allow the app to read it.
func (c *Client) Connectors(ctx context.Context, issuer string) ([]Connector, error) {
	at, token, err := c.managementToken(ctx, issuer)
	if err == nil {
		var all []Connector
		if all, err = c.connectors(ctx, at, string(token)); err == nil {
			return all, nil
		}
	}
	if _, refused := errors.AsType[*APIError](err); refused || errors.Is(err, ErrNoApp) {
		return nil, nil
	}
	return nil, fmt.Errorf("list an org's connectors: %w", err)
}

func (c *Client) connectors(ctx context.Context, issuer, token string) (all []Connector, err error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, issuer+ConnectorsPath, nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "Bearer "+token)
	return all, c.do(req, &all)
}
