// Package outbound makes the HTTP client for URLs that users provide: their org, a
// link, a webhook. It only reaches the public internet (against server-side request
// forgery), limits time and size, and follows only as many redirects as it is told to.
// It knows nothing of the product.
package outbound

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"time"
)

const (
	// MaxAnswer is the maximum size of a response, unless [Limit] sets a lower one, in
	// bytes.
	MaxAnswer = 1 << 20
	// MaxDocument is the maximum size of a document in which a server describes itself,
	// in bytes. Okta's have up to 3,000.
	MaxDocument = 64 << 10

	timeout = 10 * time.Second // for a whole request, including redirects
	dialing = 5 * time.Second
)

// Options configure a client. The zero value is the strictest one.
type Options struct {
	// Trusted reports whether the operator allows a host anywhere, also on a private
	// network. It is called with the host and port, and also with the host alone if the
	// port is 80 or 443. Nil trusts none.
	Trusted func(host string) bool
	// Redirects is how many redirects are followed. Each is restricted to the same
	// addresses, and the one after the last is returned as the response. The default is
	// none, for requests with credentials, which must not be sent on to another place.
	Redirects int
}

// NewClient returns a client with the options.
func NewClient(o Options) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	transport.DialContext = o.dial
	transport.Proxy = nil // a proxy would do the dialing, without a check of the address
	transport.MaxResponseHeaderBytes = 64 << 10
	transport.MaxConnsPerHost = 20
	transport.MaxIdleConnsPerHost = 4
	return &http.Client{
		Timeout:   timeout,
		Transport: limited{traced{transport}, MaxAnswer},
		CheckRedirect: func(_ *http.Request, via []*http.Request) error {
			if len(via) > o.Redirects {
				return http.ErrUseLastResponse
			}
			return nil
		},
	}
}

// dial connects to a public address, or to any address of a trusted host.
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

// Limit returns a client like this one that reads at most that many bytes of a
// response. Reading further returns an [http.MaxBytesError], so that a part is never
// taken for the whole.
func Limit(client *http.Client, most int64) *http.Client {
	less := *client
	less.Transport = limited{cmp.Or(client.Transport, http.DefaultTransport), most}
	return &less
}

// limited is a transport that limits the size of responses.
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

// CloseIdleConnections implements [http.Client.CloseIdleConnections].
func (l limited) CloseIdleConnections() { closeIdle(l.RoundTripper) }

func closeIdle(of http.RoundTripper) {
	if c, ok := of.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
