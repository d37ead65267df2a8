package outbound

import (
	"errors"
	"fmt"
	"net/netip"
	"slices"
	"syscall"
)

// special lists addresses at which no public server can be: all blocks of the IANA IPv4
// and IPv6 Special-Purpose Address Registries
// (iana.org/assignments/iana-ipv4-special-registry and iana-ipv6-special-registry,
// October 2025), including the few that are globally reachable, since users have no
// servers there. For IPv6 it lists only what is within [unicast]: everything else is
// rejected as a whole.
var special = []block{
	{netip.MustParsePrefix("0.0.0.0/8"), "“This network”, RFC 791"},
	{netip.MustParsePrefix("10.0.0.0/8"), "Private-Use, RFC 1918"},
	{netip.MustParsePrefix("100.64.0.0/10"), "Shared Address Space, RFC 6598"},
	{netip.MustParsePrefix("127.0.0.0/8"), "Loopback, RFC 1122"},
	{netip.MustParsePrefix("169.254.0.0/16"), "Link Local, RFC 3927; metadata of clouds"},
	{netip.MustParsePrefix("172.16.0.0/12"), "Private-Use, RFC 1918"},
	{netip.MustParsePrefix("192.0.0.0/24"), "IETF Protocol Assignments, RFC 6890"},
	{netip.MustParsePrefix("192.0.2.0/24"), "Documentation (TEST-NET-1), RFC 5737"},
	{netip.MustParsePrefix("192.31.196.0/24"), "AS112-v4, RFC 7535"},
	{netip.MustParsePrefix("192.52.193.0/24"), "AMT, RFC 7450"},
	{netip.MustParsePrefix("192.88.99.0/24"), "Deprecated (6to4 Relay Anycast), RFC 7526"},
	{netip.MustParsePrefix("192.168.0.0/16"), "Private-Use, RFC 1918"},
	{netip.MustParsePrefix("192.175.48.0/24"), "Direct Delegation AS112 Service, RFC 7534"},
	{netip.MustParsePrefix("198.18.0.0/15"), "Benchmarking, RFC 2544"},
	{netip.MustParsePrefix("198.51.100.0/24"), "Documentation (TEST-NET-2), RFC 5737"},
	{netip.MustParsePrefix("203.0.113.0/24"), "Documentation (TEST-NET-3), RFC 5737"},
	{netip.MustParsePrefix("224.0.0.0/4"), "Multicast, RFC 5771"},
	{netip.MustParsePrefix("240.0.0.0/4"), "Reserved, RFC 1112; Limited Broadcast, RFC 919"},
	// In no registry: it looks public, but inside Azure it is the machine's host.
	{netip.MustParsePrefix("168.63.129.16/32"), "Azure's platform (learn.microsoft.com, “What is IP address 168.63.129.16?”)"},

	{netip.MustParsePrefix("2001::/23"), "IETF Protocol Assignments, RFC 2928; Teredo, with an IPv4 address inside, RFC 4380"},
	{netip.MustParsePrefix("2001:db8::/32"), "Documentation, RFC 3849"},
	{netip.MustParsePrefix("2002::/16"), "6to4, with an IPv4 address inside, RFC 3056"},
	{netip.MustParsePrefix("2620:4f:8000::/48"), "Direct Delegation AS112 Service, RFC 7534"},
	{netip.MustParsePrefix("3fff::/20"), "Documentation, RFC 9637"},
}

// block is a block of addresses, with its name and source.
type block struct {
	netip.Prefix
	name string
}

var (
	// unicast is all that IANA allocates as public IPv6 addresses (RFC 4291, section
	// 2.4; iana.org/assignments/ipv6-address-space). Outside it are loopback,
	// link-local, unique local, SRv6 (5f00::/16), and discard addresses, and those with
	// an IPv4 address inside: compatible (::/96), translated (::ffff:0:0:0/96), and of
	// a local translator (64:ff9b:1::/48).
	unicast = netip.MustParsePrefix("2000::/3")
	// translated is the prefix by which an IPv6-only machine reaches IPv4 through NAT64
	// (RFC 6052). The IPv4 address is in the last four bytes.
	translated = netip.MustParsePrefix("64:ff9b::/96")
)

// Public reports whether an address is on the public internet.
func Public(a netip.Addr) bool { return notPublic(a) == "" }

// notPublic returns what an address is for, or "" if it is on the public internet.
func notPublic(a netip.Addr) string {
	a = a.WithZone("").Unmap()
	if translated.Contains(a) {
		bytes := a.As16()
		a = netip.AddrFrom4([4]byte(bytes[12:]))
	}
	if !a.Is4() && !unicast.Contains(a) {
		return "not given out as a public address, RFC 4291"
	}
	if i := slices.IndexFunc(special, func(b block) bool { return b.Contains(a) }); i >= 0 {
		return special[i].name
	}
	return ""
}

// errNotPublic is returned for a connection to an address that is not on the public
// internet.
var errNotPublic = errors.New("not an address of the public internet")

// publicOnly rejects connections to non-public IP addresses. It runs after the DNS
// lookup, on the address that is dialed, which prevents DNS rebinding.
func publicOnly(_, address string, _ syscall.RawConn) error {
	at, err := netip.ParseAddrPort(address)
	if err != nil {
		return fmt.Errorf("dial %s: %w", address, err)
	}
	if what := notPublic(at.Addr()); what != "" {
		return fmt.Errorf("dial %s: %w (%s)", address, errNotPublic, what)
	}
	return nil
}
