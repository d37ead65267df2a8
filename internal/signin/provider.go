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
	keys       string   // where its signing keys are
	algorithms []string // those that it signs with
	orgID      string   // stable id; the issuer where the org has no other
	home       string   // the issuer at the org's own domain of Okta's, if this is a custom domain of it
	endSession string   // where to sign out; empty where that is not offered
	askedAt    time.Time
}

// What an org has said about itself is believed for providerLasts, and for
// providerSpare while it does not answer. Signing keys are asked for each time. Anyone
// can name an org, so at most mostProviders are remembered, each by a few addresses
// (see [metadata]), and none for longer than it can be of use.
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
		p.home, p.endSession = home.Issuer(), "" // an ID token goes home only, too
	}
	if p.orgID == "" {
		p.orgID = issuer
	}
	ps.keep(issuer, p)
	return p, nil
}

// keep remembers an org, and drops those that are of no use any more, or the one that
// was asked longest ago if there are too many.
func (ps *providers) keep(issuer string, p *provider) {
	ps.mu.Lock()
	defer ps.mu.Unlock()
	if ps.known == nil {
		ps.known = map[string]*provider{}
	}
	ps.known[issuer] = p
	maps.DeleteFunc(ps.known, func(_ string, q *provider) bool { return p.askedAt.Sub(q.askedAt) >= providerSpare })
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
