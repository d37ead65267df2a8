package signin

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/sync/singleflight"

	"oinmanager/internal/okta"
)

// provider is what an org says about itself: its endpoints, and who it is.
type provider struct {
	oidc       *oidc.Provider
	orgID      string // stable id; the issuer where the org has no other
	endSession string // where to sign out; empty where that is not offered
	askedAt    time.Time
}

// What an org has said about itself is believed for providerLasts, and for
// providerSpare while it does not answer. A signing key that we do not know is asked
// for at once (go-oidc does); one that the org has withdrawn is believed no longer
// than the rest. Anybody can name an org, so at most mostProviders are remembered.
const (
	providerLasts = time.Hour
	providerSpare = 24 * time.Hour
	mostProviders = 500
)

// providers asks each org once in a while and remembers the answer; a failure is not
// remembered.
type providers struct {
	client  *http.Client
	vouched func(issuer string) bool // whether the org is believed about its id
	now     func() time.Time

	asking singleflight.Group
	mu     sync.Mutex
	known  map[string]*provider
}

func (ps *providers) find(ctx context.Context, issuer string) (*provider, error) {
	ps.mu.Lock()
	old := ps.known[issuer]
	ps.mu.Unlock()
	if old != nil && ps.now().Sub(old.askedAt) < providerLasts {
		return old, nil
	}
	// Whoever asks at the same time waits for the same answer, so it must not end with
	// the request of one of them; the client has a timeout of its own.
	found, err, _ := ps.asking.Do(issuer, func() (any, error) { return ps.ask(context.WithoutCancel(ctx), issuer) })
	if err != nil {
		if old != nil && ps.now().Sub(old.askedAt) < providerSpare {
			return old, nil
		}
		return nil, err
	}
	return found.(*provider), nil
}

func (ps *providers) ask(ctx context.Context, issuer string) (*provider, error) {
	found, err := oidc.NewProvider(oidc.ClientContext(ctx, ps.client), issuer)
	if err != nil {
		return nil, fmt.Errorf("discover: %w", err)
	}
	p := &provider{oidc: found, askedAt: ps.now()}
	var metadata struct {
		EndSession string `json:"end_session_endpoint"` // OpenID Connect RP-Initiated Logout 1.0
	}
	if err := found.Claims(&metadata); err != nil {
		return nil, fmt.Errorf("read discovery document: %w", err)
	}
	p.endSession = metadata.EndSession
	if p.orgID, err = okta.OrganizationID(ctx, ps.client, issuer, ps.vouched(issuer)); err != nil {
		return nil, err
	}
	if p.orgID == "" {
		p.orgID = issuer
	}
	ps.keep(issuer, p)
	return p, nil
}

// keep remembers an org, in the place of the one that was asked longest ago if there
// are too many.
func (ps *providers) keep(issuer string, p *provider) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if ps.known == nil {
		ps.known = map[string]*provider{}
	}
	ps.known[issuer] = p
	if len(ps.known) <= mostProviders {
		return
	}
	oldest := issuer
	for i, q := range ps.known {
		if q.askedAt.Before(ps.known[oldest].askedAt) {
			oldest = i
		}
	}
	delete(ps.known, oldest)
}
