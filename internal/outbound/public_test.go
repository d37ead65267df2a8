package outbound_test

import (
	"net/netip"
	"testing"

	"oinmanager/internal/outbound"
)

func TestAnAddressIsPublicUnlessItIsForSomethingElse(t *testing.T) {
	t.Parallel()
	for _, address := range []string{
		"8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "168.63.129.15", "168.63.129.17", "172.15.255.255", "172.32.0.0",
		"192.0.1.0", "192.167.255.255", "198.17.255.255", "198.20.0.0", "223.255.255.255",
		"2606:4700::1111", "2001:200::1", "2001:4860:4860::8888", "2a00:1450::1", "2003::1", "3fff:1000::1", "3ffe:ffff::1",
		"::ffff:8.8.8.8", "64:ff9b::808:808", // the same as 8.8.8.8
	} {
		if !outbound.Public(netip.MustParseAddr(address)) {
			t.Errorf("%s is refused", address)
		}
	}
	for what, addresses := range map[string][]string{
		"this machine":               {"127.0.0.1", "127.255.255.255", "0.0.0.0", "0.1.2.3", "::1", "::"},
		"a private network":          {"10.0.0.1", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1", "fc00::1", "fd00:ec2::254"},
		"a link":                     {"169.254.169.254", "fe80::1", "fe80::1%eth0", "fec0::1"},
		"a cloud's own":              {"168.63.129.16", "100.100.100.200", "192.0.0.192"},
		"documentation and tests":    {"192.0.2.1", "198.51.100.1", "203.0.113.1", "198.18.0.1", "198.19.255.255", "2001:db8::1", "2001:2::1", "3fff::1", "3fff:fff::1"},
		"protocols":                  {"192.0.0.8", "192.88.99.1", "192.31.196.1", "192.52.193.1", "192.175.48.1", "100::1", "100:0:0:1::1", "2001:10::1", "2001:20::1", "2620:4f:8000::1", "5f00::1"},
		"many":                       {"224.0.0.1", "239.255.255.255", "255.255.255.255", "240.0.0.1", "ff02::1", "ff0e::1"},
		"IPv4 inside: mapped":        {"::ffff:10.0.0.1", "::ffff:127.0.0.1", "::ffff:168.63.129.16"},
		"IPv4 inside: compatible":    {"::10.0.0.1", "::127.0.0.1", "::8.8.8.8"},
		"IPv4 inside: translated":    {"::ffff:0:10.0.0.1", "::ffff:0:8.8.8.8"},
		"IPv4 inside: NAT64":         {"64:ff9b::10.0.0.1", "64:ff9b::169.254.169.254", "64:ff9b::168.63.129.16", "64:ff9b::7f00:1", "64:ff9b:1::8.8.8.8", "64:ff9b:1::10.0.0.1"},
		"IPv4 inside: 6to4":          {"2002:a00:1::", "2002:7f00:1::1", "2002:808:808::1"},
		"IPv4 inside: Teredo":        {"2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"},
		"what no one has been given": {"4000::1", "8000::1", "1::1", "200::1"},
	} {
		for _, address := range addresses {
			if outbound.Public(netip.MustParseAddr(address)) {
				t.Errorf("%s: %s is public", what, address)
			}
		}
	}
	if outbound.Public(netip.Addr{}) {
		t.Error("no address is public")
	}
}
