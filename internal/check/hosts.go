package check

import (
	"net/netip"
	"net/url"
	"slices"
	"strings"

	"golang.org/x/net/idna"
	"golang.org/x/net/publicsuffix"

	"oinmanager/internal/oin"
)

// site is a link in the parts that checks judge.
type site struct {
	url  *url.URL
	host string // in lower case and ASCII, without a dot at the end
	// domain is the registrable domain of the host (by the public suffix list), or the
	// host if it has none.
	domain string
	// labels are the parts of the host that its owner chose freely: those before the
	// registrable domain, and its first one if the suffix is a hosting provider's.
	labels []string
	path   string // in lower case, without a slash at the end
}

// siteOf parses a link that has no fault.
func siteOf(link string) (site, bool) {
	u, err := url.Parse(strings.TrimSpace(link))
	if err != nil || u.Hostname() == "" {
		return site{}, false
	}
	s := site{url: u, host: plainHost(u.Hostname()), path: strings.ToLower(strings.TrimRight(u.Path, "/"))}
	s.domain = domainOf(s.host)
	rest := strings.TrimSuffix(strings.TrimSuffix(s.host, s.domain), ".")
	if suffix, icann := publicsuffix.PublicSuffix(s.host); !icann && strings.Contains(suffix, ".") {
		rest = strings.TrimSuffix(s.host, "."+suffix)
	}
	if rest != "" && !s.isIP() {
		s.labels = strings.Split(rest, ".")
	}
	return s, true
}

// plainHost returns a host in the form in which hosts are compared.
func plainHost(host string) string {
	host = strings.ToLower(strings.TrimRight(host, "."))
	if ascii, err := idna.Lookup.ToASCII(host); err == nil {
		return ascii
	}
	return host
}

// domainOf returns the registrable domain of a host, or the host if it has none.
func domainOf(host string) string {
	if domain, err := publicsuffix.EffectiveTLDPlusOne(host); err == nil {
		return domain
	}
	return host
}

func (s site) isIP() bool {
	if last := strings.TrimRight(s.host, "0123456789"); last == s.host && !strings.Contains(s.host, ":") {
		return false // without the error that says so
	}
	_, err := netip.ParseAddr(s.host)
	return err == nil
}

// within reports whether the host is one of the domains, or below one.
func (s site) within(domains map[string]bool) bool { return within(s.host, domains) }

func within(host string, domains map[string]bool) bool { return domainIn(host, domains) != "" }

// domainIn returns which of the domains a host is, or is below, or "".
func domainIn(host string, domains map[string]bool) string {
	for host != "" && !domains[host] {
		_, host, _ = strings.Cut(host, ".")
	}
	return host
}

// isHome reports whether the link is the home page of its domain.
func (s site) isHome() bool {
	return s.path == "" && s.url.RawQuery == "" && s.url.Fragment == "" && (s.host == s.domain || s.host == "www."+s.domain)
}

// page returns what is equal for links to the same place of a page. It ignores the scheme,
// www., a slash at the end, and what is only there for statistics.
func (s site) page() string {
	query := s.url.Query()
	for k := range query {
		if isTracking(k) {
			query.Del(k)
		}
	}
	page := strings.TrimPrefix(s.host, "www.") + strings.TrimRight(s.url.EscapedPath(), "/")
	if len(query) > 0 {
		page += "?" + query.Encode()
	}
	if s.url.Fragment != "" {
		page += "#" + s.url.Fragment
	}
	return page
}

// linkIn is a link in the answers.
type linkIn struct {
	field oin.Key
	item  int // index in a list, or -1
	text  string
	site
}

// links returns the links in fields that have no fault, in the order of the fields.
func (s Subject) links(fields ...oin.Key) []linkIn {
	var all []linkIn
	for _, k := range fields {
		all = append(all, s.linksIn(k)...)
	}
	return all
}

func (s Subject) linksIn(k oin.Key) []linkIn {
	all, ok := s.known.links[k]
	if !ok {
		texts := []numbered{{-1, oin.Item{Value: s.text(k)}}}
		if k == oin.SupportContacts {
			texts = slices.DeleteFunc(s.items(k), func(i numbered) bool { return i.Type != "url" })
		}
		for _, t := range texts {
			if at, ok := siteOf(t.Value); ok {
				all = append(all, linkIn{k, t.at, t.Value, at})
			}
		}
		s.known.links[k] = all
	}
	return all
}

// replaced returns the answer to the field of a link with another link in its place.
func (s Subject) replaced(l linkIn, with string) map[oin.Key]oin.Value {
	v := s.Answers[l.field]
	if l.item < 0 {
		return map[oin.Key]oin.Value{l.field: {Text: with}}
	}
	v.Items = slices.Clone(v.Items)
	v.Items[l.item].Value = with
	return map[oin.Key]oin.Value{l.field: v}
}

// atLink returns a finding about a link.
func atLink(l linkIn, text string, evidence ...string) Finding {
	return Finding{Field: l.field, Item: l.item, Text: text, Evidence: evidence}
}

var (
	// publicLinks are the fields with links that customers or reviewers read, without
	// signing in.
	publicLinks = []oin.Key{oin.AppWebsite, oin.SupportContacts, oin.UserDocs, oin.APIDocs, oin.ConfigGuide}
	allLinks    = []oin.Key{oin.AppWebsite, oin.SupportContacts, oin.TestURL, oin.UserDocs, oin.APIDocs, oin.ConfigGuide}
	documents   = []oin.Key{oin.UserDocs, oin.APIDocs, oin.ConfigGuide}
)
