package server

import (
	"net/http"
	"net/netip"
	"slices"
	"strings"
)

// clientIP sets RemoteAddr to the client's IP address, taken from X-Forwarded-For as
// far as trusted proxies wrote it.
func (s *server) clientIP(next http.Handler) http.Handler {
	if len(s.Proxies) == 0 {
		return next
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		address := addressOf(r)
		for _, named := range slices.Backward(strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")) {
			// Only what a trusted proxy wrote is reliable. Everything to the left of it
			// is the sender's own claim.
			if !s.trusts(address) {
				break
			}
			before, ok := parseAddress(strings.TrimSpace(named))
			if !ok {
				break
			}
			address = before
		}
		if address != addressOf(r) {
			asked := *r
			asked.RemoteAddr = netip.AddrPortFrom(address, 0).String()
			r = &asked
		}
		next.ServeHTTP(w, r)
	})
}

func (s *server) trusts(address netip.Addr) bool {
	return slices.ContainsFunc(s.Proxies, func(p netip.Prefix) bool { return p.Contains(address) })
}

// addressOf returns the IP address of r.RemoteAddr, or the zero Addr if it has none.
func addressOf(r *http.Request) netip.Addr {
	address, _ := parseAddress(r.RemoteAddr)
	return address
}

// parseAddress parses an IP address with or without a port.
func parseAddress(s string) (netip.Addr, bool) {
	if at, err := netip.ParseAddrPort(s); err == nil {
		return at.Addr().Unmap().WithZone(""), true
	}
	address, err := netip.ParseAddr(strings.Trim(s, "[]"))
	return address.Unmap().WithZone(""), err == nil
}
