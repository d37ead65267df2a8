package signin

import (
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"
)

// directory answers for every org there could be, and counts how often it is asked.
type directory struct {
	asked atomic.Int64
	down  atomic.Bool
}

func (d *directory) RoundTrip(req *http.Request) (*http.Response, error) {
	if d.down.Load() {
		return nil, fmt.Errorf("%s does not answer", req.URL.Host)
	}
	issuer, res := "https://"+req.URL.Host, &http.Response{StatusCode: http.StatusOK, Request: req, Header: http.Header{}}
	body := fmt.Sprintf(`{"id":"id of %s"}`, req.URL.Host)
	if strings.HasSuffix(req.URL.Path, "openid-configuration") {
		d.asked.Add(1)
		body = fmt.Sprintf(`{"issuer":%q,"authorization_endpoint":%q,"token_endpoint":%q,"jwks_uri":%q}`, issuer, issuer+"/a", issuer+"/t", issuer+"/k")
	}
	res.Body = io.NopCloser(strings.NewReader(body))
	return res, nil
}

func newProviders(d *directory, clock *time.Time) *providers {
	return &providers{client: &http.Client{Transport: d}, now: func() time.Time { return *clock }, vouched: func(string) bool { return false }}
}

func TestAnOrgIsAskedOnceAnHourAndSparedWhileItIsDown(t *testing.T) {
	d, clock := &directory{}, time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	ps := newProviders(d, &clock)
	find := func(asked int64, known bool) {
		t.Helper()
		p, err := ps.find(t.Context(), "https://acme.okta.com")
		if (err == nil) != known || d.asked.Load() != asked || known && p.orgID != "id of acme.okta.com" {
			t.Fatalf("%v: got %+v, %v after %d questions", clock, p, err, d.asked.Load())
		}
	}
	find(1, true)
	clock = clock.Add(providerLasts - time.Second)
	find(1, true)
	clock = clock.Add(2 * time.Second)
	find(2, true)
	d.down.Store(true)
	clock = clock.Add(providerSpare - time.Second)
	find(2, true)
	clock = clock.Add(2 * time.Second)
	find(2, false)
	d.down.Store(false)
	find(3, true)
}

func TestPeopleWhoAskAtTheSameTimeWaitForOneAnswer(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, clock := &directory{}, time.Now()
		ps := newProviders(d, &clock)
		answer := make(chan struct{})
		ps.client = &http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
			<-answer
			return d.RoundTrip(req)
		})}
		var all sync.WaitGroup
		for range 20 {
			all.Go(func() {
				if _, err := ps.find(t.Context(), "https://acme.okta.com"); err != nil {
					t.Error(err)
				}
			})
		}
		synctest.Wait() // until each has asked
		close(answer)
		all.Wait()
		if n := d.asked.Load(); n != 1 {
			t.Errorf("the org was asked %d times", n)
		}
	})
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func TestOnlySoManyOrgsAreRemembered(t *testing.T) {
	d, clock := &directory{}, time.Now()
	ps := newProviders(d, &clock)
	for i := range maxProviders + 20 {
		clock = clock.Add(time.Second)
		if _, err := ps.find(t.Context(), fmt.Sprintf("https://dev-%d.okta.com", i)); err != nil {
			t.Fatal(err)
		}
	}
	if len(ps.known) != maxProviders || ps.known["https://dev-0.okta.com"] != nil || ps.known[fmt.Sprintf("https://dev-%d.okta.com", maxProviders)] == nil {
		t.Errorf("%d orgs are remembered", len(ps.known))
	}
}
