package signin

import (
	"context"
	"fmt"
	"net/http"
	"sync"

	"github.com/coreos/go-oidc/v3/oidc"

	"oinmanager/internal/okta"
)

// provider is what an org says about itself: its endpoints, and who it is.
type provider struct {
	oidc       *oidc.Provider
	orgID      string // stable id; the issuer where the org has no other
	endSession string // where to sign out; empty where that is not offered
}

// providers asks each org once and remembers the answer; a failure is not
// remembered. Signing keys are fetched again by go-oidc when an org rotates them.
type providers struct {
	client *http.Client
	mu     sync.Mutex
	known  map[string]*provider
}

func (ps *providers) find(ctx context.Context, issuer string) (*provider, error) {
	ps.mu.Lock()
	p := ps.known[issuer]
	ps.mu.Unlock()
	if p != nil {
		return p, nil
	}
	// The provider keeps this context for fetching keys later, so it must outlive
	// the request; the client has a timeout of its own.
	found, err := oidc.NewProvider(oidc.ClientContext(context.WithoutCancel(ctx), ps.client), issuer)
	if err != nil {
		return nil, fmt.Errorf("discover: %w", err)
	}
	p = &provider{oidc: found}
	var metadata struct {
		EndSession string `json:"end_session_endpoint"` // OpenID Connect RP-Initiated Logout 1.0
	}
	if err := found.Claims(&metadata); err != nil {
		return nil, fmt.Errorf("read discovery document: %w", err)
	}
	p.endSession = metadata.EndSession
	if p.orgID, err = okta.OrganizationID(ctx, ps.client, issuer); err != nil {
		return nil, err
	}
	if p.orgID == "" {
		p.orgID = issuer
	}
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if ps.known == nil {
		ps.known = map[string]*provider{}
	}
	ps.known[issuer] = p
	return p, nil
}
