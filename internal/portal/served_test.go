package portal

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"
	"time"

	"oinmanager/internal/okta"
)

// org serves connectors, fails, or does not respond until the caller gives up.
type org struct {
	asked  int
	all    []okta.Connector
	err    error
	silent bool
}

func (o *org) Connectors(ctx context.Context, _ string) ([]okta.Connector, error) {
	o.asked++
	if o.silent {
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return o.all, o.err
}

func TestAnOrgIsAskedForItsConnectorsOnceInAWhile(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := &org{all: []okta.Connector{{Key: "acme", Version: "1.0.4", Actions: []string{"read"}}, {Key: "no key", Version: "one"}}}
		s := connectorCache{from: o, now: time.Now, known: map[string]cachedConnectors{}}
		for range 3 {
			if got := s.of(t.Context(), "https://acme"); len(got) != 1 || got[0].Key != "acme" || len(got[0].Actions) != 1 {
				t.Fatalf("it serves %+v", got)
			}
		}
		if o.asked != 1 {
			t.Errorf("it was asked %d times within a minute", o.asked)
		}
		time.Sleep(servedLasts)
		o.err = errors.New("down")
		if got := s.of(t.Context(), "https://acme"); len(got) != 1 || o.asked != 2 {
			t.Errorf("after %d questions and a failure there are %+v; want what was known before", o.asked, got)
		}
	})
}

func TestAPageWaitsALittleForAnOrgThatSaysNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		o := &org{silent: true}
		s := connectorCache{from: o, now: time.Now, known: map[string]cachedConnectors{}}
		began := time.Now()
		for range 10 {
			if got := s.of(t.Context(), "https://acme"); got != nil {
				t.Errorf("it serves %+v", got)
			}
		}
		if waited := time.Since(began); waited != servedAnswer || o.asked != 1 {
			t.Errorf("ten pages waited %v, for %d questions", waited, o.asked)
		}
	})
}
