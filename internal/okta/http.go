package okta

import (
	"cmp"
	"context"
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"syscall"
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
		Transport:     bounded{transport, answerLimit},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
}

// publicOnly refuses a connection to an address that is not of the public internet. It
// is asked about the very address that is dialled, after the name was looked up.
func publicOnly(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("dial %s: %w", address, err)
	}
	if !Public(at.Addr()) {
		return fmt.Errorf("dial %s: not an address of the public internet", address)
	}
	return nil
}

// reserved are addresses that are nobody's public ones beside those that [netip.Addr]
// knows of (IANA special-purpose address registries).
var reserved = []netip.Prefix{
	netip.MustParsePrefix("0.0.0.0/8"), netip.MustParsePrefix("100.64.0.0/10"), netip.MustParsePrefix("192.0.0.0/24"),
	netip.MustParsePrefix("192.0.2.0/24"), netip.MustParsePrefix("192.88.99.0/24"), netip.MustParsePrefix("198.18.0.0/15"),
	netip.MustParsePrefix("198.51.100.0/24"), netip.MustParsePrefix("203.0.113.0/24"), netip.MustParsePrefix("240.0.0.0/4"),
	// An IPv4 address inside, perhaps a private one: translation, 6to4, Teredo.
	netip.MustParsePrefix("64:ff9b::/96"), netip.MustParsePrefix("64:ff9b:1::/48"), netip.MustParsePrefix("2002::/16"), netip.MustParsePrefix("2001::/23"),
	netip.MustParsePrefix("2001:db8::/32"), netip.MustParsePrefix("100::/64"), netip.MustParsePrefix("fec0::/10"),
}

// Public reports whether an address is of the public internet.
func Public(a netip.Addr) bool {
	a = a.Unmap().WithZone("")
	return a.IsGlobalUnicast() && !a.IsPrivate() && !slices.ContainsFunc(reserved, func(p netip.Prefix) bool { return p.Contains(a) })
}

// Limit is a client that reads that many bytes of an answer at most; reading on is an
// error, since half an answer is none.
func Limit(client *http.Client, most int64) *http.Client {
	limited := *client
	limited.Transport = bounded{cmp.Or(client.Transport, http.DefaultTransport), most}
	return &limited
}

// bounded lets nobody read more than that many bytes of an answer.
type bounded struct {
	http.RoundTripper
	most int64
}

func (b bounded) RoundTrip(req *http.Request) (*http.Response, error) {
	res, err := b.RoundTripper.RoundTrip(req)
	if err == nil {
		res.Body = http.MaxBytesReader(nil, res.Body, b.most)
	}
	return res, err
}

// CloseIdleConnections lets [http.Client.CloseIdleConnections] through.
func (b bounded) CloseIdleConnections() {
	if c, ok := b.RoundTripper.(interface{ CloseIdleConnections() }); ok {
		c.CloseIdleConnections()
	}
}
