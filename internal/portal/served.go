package portal

import (
	"context"
	"sync"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
)

// ServedConnectors is what lists the connectors that an org serves itself;
// [okta.Client] does it. An org that serves none has an empty list.
type ServedConnectors interface {
	Connectors(ctx context.Context, issuer string) ([]okta.Connector, error)
}

const (
	// servedAnswer is how long a page waits for an org's list.
	servedAnswer = time.Second
	// servedLasts is how long a list, or the lack of an answer, is good for.
	servedLasts = time.Minute
)

// connectorCache asks orgs for the connectors that they serve. It remembers what they said
// for a little while, so that a page hardly ever waits; where an org does not answer,
// what the org has registered has to do.
type connectorCache struct {
	from ServedConnectors
	now  func() time.Time

	mu    sync.Mutex
	known map[string]cachedConnectors // by issuer
}

// cachedConnectors is what an org said, and until when that is good.
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

// fromOrg takes from what an org said the connectors that the form would take.
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
