package okta

import (
	"cmp"
	"context"
	"net"
	"net/http"
	"time"
)

// answerLimit is how much of an org's answer is read, in bytes. Okta's own answers
// have some ten thousand.
const answerLimit = 1 << 20

// NewHTTP makes the client for everything that is asked of orgs. Anybody can name a
// domain as their org's, so it reaches only addresses of the public internet (against
// server-side request forgery), reads a bounded answer, and follows no redirect:
// credentials go to the org that they belong to, and nowhere it points.
//
// The domains that are vouched for, by whoever runs this product, may be anywhere.
func NewHTTP(vouched func(Domain) bool) *http.Client {
	transport := http.DefaultTransport.(*http.Transport).Clone()
	anywhere := net.Dialer{Timeout: 5 * time.Second}
	public := net.Dialer{Timeout: 5 * time.Second, Control: publicOnly}
	transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		host, port, err := net.SplitHostPort(address)
		if err != nil {
			return nil, err
		}
		if vouched(Domain(address)) || ((port == "443" || port == "80") && vouched(Domain(host))) {
			return anywhere.DialContext(ctx, network, address)
		}
		return public.DialContext(ctx, network, address)
	}
	transport.Proxy = nil // it would do the dialling, and look at no address
	transport.MaxResponseHeaderBytes = 64 << 10
	transport.MaxConnsPerHost = 20
	transport.MaxIdleConnsPerHost = 4
	return &http.Client{
		Timeout:       10 * time.Second,
		Transport:     limitedTransport{transport, answerLimit},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// Limit is a client that reads that many bytes of an answer at most; reading on is an
// error, since half an answer is none.
func Limit(client *http.Client, most int64) *http.Client {
	limited := *client
	limited.Transport = limitedTransport{cmp.Or(client.Transport, http.DefaultTransport), most}
	return &limited
}

// limitedTransport lets no one read more than that many bytes of an answer.
type limitedTransport struct {
	http.RoundTripper
	most int64
}

func (b limitedTransport) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := b.RoundTripper.RoundTrip(req)
	if err == nil {
		res.Body = http.MaxBytesReader(nil, res.Body, b.most)
	}
	return res, err
}

// CloseIdleConnections lets [http.Client.CloseIdleConnections] through.
func (b limitedTransport) CloseIdleConnections() {
	if c, ok := b.RoundTripper.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
