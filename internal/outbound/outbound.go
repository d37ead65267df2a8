// Package outbound makes the HTTP client for addresses that people name: their org, a
// link, a webhook. It reaches only the public internet (against server-side request
// forgery), waits and reads within bounds, and takes no redirect it was not told to.
// okta and signin use it. It knows nothing of the product.
package outbound

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"time"
)

const (
	// MaxAnswer is how much of an answer is read unless [Limit] says less, in bytes.
	MaxAnswer = 1 << 20
	// MaxDocument is how much is read of a document in which a server describes itself,
	// in bytes. Okta's have up to 3,000.
	MaxDocument = 64 << 10

	timeout = 10 * time.Second // of a whole request, redirects included
	dialing = 5 * time.Second
)

// Options say how a client differs from the strictest one.
type Options struct {
	// Trusted reports whether a host may be anywhere, also on a private network, because
	// the people who run this product say so. It is asked about the host with its port,
	// and without it if that is 80 or 443. Nil vouches for none.
	Trusted func(host string) bool
	// Redirects is how many redirects are followed. Each is bound to the same addresses;
	// the one after the last is the answer. The default, none, is for requests with
	// credentials: they go where they belong, and nowhere that points.
	Redirects int
}

// NewClient returns a client with those options.
func NewClient(o Options) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DialContext = o.dial
	transport.Proxy = nil // it would do the dialing, and check no address
	transport.MaxResponseHeaderBytes = 64 << 10
	transport.MaxConnsPerHost = 20
	transport.MaxIdleConnsPerHost = 4
	return &http.Client{
		Timeout:   timeout,
		Transport: limited{transport, MaxAnswer},
		CheckRedirect: func(_ *http.Request, via []*http.Request) error {
			if len(via) > o.Redirects {
				return http.ErrUseLastResponse
			}
			return nil
		},
	}
}

// dial connects to a public address, or to any of a host that is vouched for.
func (o Options) dial(ctx context.Context, network, address string) (net.Conn, error) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return nil, err
	}
	dialer := net.Dialer{Timeout: dialing, Control: publicOnly}
	if o.Trusted != nil && (o.Trusted(address) || (port == "80" || port == "443") && o.Trusted(host)) {
		dialer.Control = nil
	}
	return dialer.DialContext(ctx, network, address)
}

// Limit returns a client like this one that reads at most that many bytes of an answer.
// To read on is an [http.MaxBytesError]: half an answer is none.
func Limit(client *http.Client, most int64) *http.Client {
	less := *client
	less.Transport = limited{cmp.Or(client.Transport, http.DefaultTransport), most}
	return &less
}

// limited is a transport that reads at most that many bytes of an answer.
type limited struct {
	http.RoundTripper
	most int64
}

func (l limited) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := l.RoundTripper.RoundTrip(req)
	if err == nil {
		res.Body = http.MaxBytesReader(nil, res.Body, l.most)
	}
	return res, err
}

// CloseIdleConnections passes [http.Client.CloseIdleConnections] on.
func (l limited) CloseIdleConnections() {
	if c, ok := l.RoundTripper.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
