package signin

import (
	"context"
	"maps"
	"net/http"
	"sync"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"
	"golang.org/x/sync/singleflight"

	"oinmanager/internal/okta"
)

// provider is what an org says about itself: its endpoints, and who it is.
type provider struct {
	issuer     string
	oidc       *oidc.Provider
	keys       string   // URL of its signing keys
	algorithms []string // that it signs with
	orgID      string   // stable ID; the issuer if the org has no other
	home       string   // the issuer at the org's own Okta domain, if this one is a custom domain
	endSession string   // where to sign out; empty if the org doesn't offer it
	askedAt    time.Time
}

// Metadata is cached for providerLasts, and for providerSpare while the org doesn't
// respond. Signing keys aren't cached. Anyone can name an org, so at most maxProviders
// are cached, each with a few short URLs (see [metadata]), and none longer than it can
// be useful.
const (
	providerLasts = time.Hour
	providerSpare = 24 * time.Hour
	maxProviders  = 500
)

// providers fetches and caches the metadata of orgs. It doesn't cache failures.
type providers struct {
	client  *http.Client
	vouched func(issuer string) bool // whether the org is trusted about its ID
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
	// Concurrent callers share the response, so it must not end with the request of one
	// of them. The client has its own timeout.
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
	said, err := discover(ctx, ps.client, issuer)
	if err != nil {
		return nil, err
	}
	p := said.provider(ctx)
	p.askedAt = ps.now()
	var home okta.Domain
	if p.orgID, home, err = okta.OrganizationID(ctx, ps.client, issuer, ps.vouched(issuer)); err != nil {
		return nil, err
	}
	if home != "" {
		p.home, p.endSession = home.Issuer(), "" // an ID token too goes only to the home domain
	}
	if p.orgID == "" {
		p.orgID = issuer
	}
	ps.keep(issuer, p)
	return p, nil
}

// keep caches a provider. It drops those that are too old to use and, if there are too
// many, the oldest one.
func (ps *providers) keep(issuer string, p *provider) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if ps.known == nil {
		ps.known = map[string]*provider{}
	}
	ps.known[issuer] = p
	maps.DeleteFunc(ps.known, func(_ string, q *provider) bool { return p.askedAt.Sub(q.askedAt) >= providerSpare })
	if len(ps.known) <= maxProviders {
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
