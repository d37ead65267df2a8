package flopack

import (
	"net/netip"
	"regexp"
	"strings"
)

// privateRule is for addresses that only the vendor's own network knows, so that no test
// that calls them works elsewhere.
var privateRule = &secretRule{id: "private-address", kind: "a private address"}

const maxPrivate = 20 // of a suite

var linkedHost = regexp.MustCompile(`(?i)\bhttps?://(?:[^\s/@"']{0,100}@)?(\[[0-9a-f:.]{2,45}\]|[a-z0-9.-]{1,253})`)

// addPrivate notes links to addresses of a private network, and to tunnels to a developer's
// machine.
func (f *findings) addPrivate(text string, at location) {
	if !strings.Contains(text, "://") {
		return
	}
	const longest = 100_000
	for _, m := range linkedHost.FindAllStringSubmatch(text[:min(len(text), longest)], 10*maxPrivate) {
		if host := strings.ToLower(strings.Trim(m[1], ".")); isPrivate(host) {
			if one := f.find(&f.private, privateRule, host, maxPrivate); one != nil {
				one.at(at)
			}
		}
	}
}

func isPrivate(host string) bool {
	if ip, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil {
		return ip.IsPrivate() || ip.IsLoopback() || ip.IsLinkLocalUnicast()
	}
	// A name without a dot is one of a network, too, and “corp” a part of it.
	return host != "" && !strings.Contains(host, ".") && oneLabel.MatchString(host) || privateHost.MatchString(host)
}

// oneLabel matches names of machines that stand for no placeholder.
var oneLabel = regexp.MustCompile(`^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$|\d$`)

// privateHost matches names of this machine, of private networks (RFC 6762, RFC 8375), and
// of tunnels.
var privateHost = regexp.MustCompile(`^localhost$|\.(?:corp|intranet|intern|internal|lan)\.[a-z0-9-]+\.[a-z]{2,}$|\.(?:localhost|local|internal|lan|intranet|corp|home\.arpa|ngrok(?:-free)?\.(?:io|app|dev)|loca\.lt|trycloudflare\.com|serveo\.net)$`)
