package portal

import (
	"context"
	"sync"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
)

// ServedConnectors lists the connectors that an org serves. [okta.Client] implements it.
// The list is empty for an org that serves none.
type ServedConnectors interface {
	Connectors(ctx context.Context, issuer string) ([]okta.Connector, error)
}

const (
	// servedAnswer is the timeout of a request for an org's list.
	servedAnswer = time.Second
	// servedLasts is how long a list, or a failed request, is cached.
	servedLasts = time.Minute
)

// connectorCache caches the connectors that orgs serve, so that pages rarely wait for an
// org. If an org does not respond, it returns the last known list.
type connectorCache struct {
	from ServedConnectors
	now  func() time.Time

	mu    sync.Mutex
	known map[string]cachedConnectors // by issuer
}

// cachedConnectors is the cached list of an org.
type cachedConnectors struct {
	all   []oin.RegisteredConnector
	until time.Time
}

func (s *connectorCache) of(ctx context.Context, issuer string) []oin.RegisteredConnector {
	if s.from == nil {
		return nil
	}
	s.mu.Lock()
	known := s.known[issuer]
	s.mu.Unlock()
	if s.now().Before(known.until) {
		return known.all
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), servedAnswer)
	defer cancel()
	said, err := s.from.Connectors(ctx, issuer)
	if err == nil {
		known.all = fromOrg(said)
	}
	known.until = s.now().Add(servedLasts)
	s.mu.Lock()
	s.known[issuer] = known
	s.mu.Unlock()
	return known.all
}

// fromOrg returns the connectors of an org's list that the form accepts.
func fromOrg(said []okta.Connector) []oin.RegisteredConnector {
	var all []oin.RegisteredConnector
	for _, c := range said[:min(len(said), oin.MaxConnectors)] {
		good, faults := oin.RegisteredConnector{Key: c.Key, Version: c.Version, Name: c.Name, Actions: c.Actions, Source: oin.SourceOrg}.Check()
		if len(faults) == 0 {
			all = append(all, good)
		}
	}
	return all
}
