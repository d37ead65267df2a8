package okta

import (
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"golang.org/x/net/idna"
)

// Domain is the host of an org in normal form: lower case, ASCII, without a trailing
// dot. It has a port only on this machine.
type Domain string

// oktaDomains are Okta's own domains, in which it names each org
// (developer.okta.com/docs, “Domain names”). What is served there comes from Okta.
var oktaDomains = []string{"okta.com", "oktapreview.com", "okta-emea.com", "okta-gov.com", "okta.mil"}

// oktaSites are names in them that belong to Okta itself and not to an org.
var oktaSites = []string{"www", "login", "developer", "help", "support", "admin", "trust", "status"}

// maxTypedDomain is the maximum length of what is parsed as a domain, in bytes.
const maxTypedDomain = 2000

// DomainError describes what is wrong with a typed domain.
type DomainError struct{ Text string }

func (e *DomainError) Error() string { return e.Text }

func badDomain(format string, args ...any) error {
	return &DomainError{fmt.Sprintf(format, args...)}
}

// ParseDomain parses what a person typed or pasted to name their org: its domain, or
// the URL of any of its pages, including the Admin Console's. All errors are
// [DomainError]s.
func ParseDomain(typed string) (Domain, error) {
	text := strings.Trim(strings.TrimSpace(typed), "<>\"'")
	switch {
	case text == "":
		return "", badDomain("Enter your Okta org's domain, such as dev-123.okta.com.")
	case len(text) > maxTypedDomain:
		return "", badDomain("This is too long. Enter only your Okta org's domain, such as dev-123.okta.com.")
	}
	scheme, rest, ok := strings.Cut(text, "://")
	if !ok {
		scheme, rest = "https", text
	}
	if scheme = strings.ToLower(scheme); scheme != "https" && scheme != "http" {
		return "", badDomain("“%s” isn't a web address. Enter your Okta org's domain, such as dev-123.okta.com.", brief(text, 80))
	}
	host, path, _ := cutAny(rest, "/?#\\")
	if strings.Contains(host, "@") {
		return "", badDomain("“%s” looks like an email address. Enter your Okta org's domain instead, such as dev-123.okta.com. You can copy it from the address bar in Okta.", brief(text, 80))
	}
	d, err := parseHost(host)
	if err != nil {
		return "", err
	}
	if custom(path) {
		return "", badDomain("This is a custom authorization server of %s. OIN Manager uses the org authorization server. Enter only %s.", d, d)
	}
	return d, nil
}

// custom reports whether a path belongs to a custom authorization server, such as
// /oauth2/default. The org's own has /oauth2/v1.
func custom(path string) bool {
	parts := strings.Split(strings.ToLower(path), "/")
	return len(parts) > 1 && parts[0] == "oauth2" && parts[1] != "" && parts[1] != "v1"
}

// cutAny is like [strings.Cut], at the first of several bytes.
func cutAny(s, any string) (before, after string, found bool) {
	if i := strings.IndexAny(s, any); i >= 0 {
		return s[:i], s[i+1:], true
	}
	return s, "", false
}

// idnaProfile converts a domain to lower-case ASCII (UTS 46), and checks its characters
// and lengths.
var idnaProfile = idna.New(idna.MapForLookup(), idna.BidiRule(), idna.VerifyDNSLength(true))

func parseHost(host string) (Domain, error) {
	name, port := host, ""
	if i := strings.LastIndexByte(host, ':'); i >= 0 {
		name, port = host[:i], host[i+1:]
	}
	name = strings.TrimRight(name, ".")
	if addr, err := netip.ParseAddr(strings.Trim(host, "[]")); err == nil && !addr.IsLoopback() {
		return "", badDomain("%s is an IP address. Enter your Okta org's domain, such as dev-123.okta.com.", addr)
	}
	ascii, err := idnaProfile.ToASCII(name)
	if again, err2 := idnaProfile.ToASCII(ascii); err != nil || err2 != nil || again != ascii {
		return "", badDomain("“%s” isn't a domain. Enter your Okta org's domain, such as dev-123.okta.com.", brief(host, 80))
	}
	d := Domain(ascii)
	if d.loopback() {
		if n, err := strconv.ParseUint(port, 10, 16); port != "" && (err != nil || n == 0) {
			return "", badDomain("“%s” has a port that doesn't exist.", brief(host, 80))
		} else if port != "" {
			return Domain(net.JoinHostPort(string(d), strconv.FormatUint(n, 10))), nil
		}
		return d, nil
	}
	switch {
	case port != "" && port != "443":
		return "", badDomain("Okta domains don't have a port. Enter only %s.", d)
	case !strings.Contains(string(d), "."):
		return "", badDomain("“%s” is only part of a domain. Enter the full domain, such as %s.okta.com.", d, d)
	case numeric(string(d)):
		return "", badDomain("“%s” isn't a domain. Enter your Okta org's domain, such as dev-123.okta.com.", d)
	}
	return ownName(d)
}

// numeric reports whether the last label is a number: some programs read such names as
// IP addresses (URL Standard, section 3.5).
func numeric(name string) bool {
	last := name[strings.LastIndexByte(name, '.')+1:]
	_, err := strconv.ParseUint(last, 0, 64)
	return err == nil || strings.Trim(last, "0123456789") == ""
}

// ownName turns the Admin Console's domain into the org's, and rejects Okta's own
// sites.
func ownName(d Domain) (Domain, error) {
	for _, okta := range oktaDomains {
		name, ok := strings.CutSuffix(string(d), "."+okta)
		if string(d) == okta || ok && slices.Contains(oktaSites, name) {
			return "", badDomain("%s is an Okta website, not an org. Copy your org's domain from the address bar when you're signed in, such as dev-123.%s.", d, okta)
		}
		if ok {
			if org, admin := strings.CutSuffix(name, "-admin"); admin && org != "" {
				name = org
			}
			return Domain(name + "." + okta), nil
		}
	}
	return d, nil
}

// Issuer returns the issuer of the org authorization server. It is http only on this
// machine.
func (d Domain) Issuer() string {
	if d.Loopback() {
		return "http://" + string(d)
	}
	return "https://" + string(d)
}

// DomainOf returns the domain of an issuer.
func DomainOf(issuer string) Domain {
	u, err := url.Parse(issuer)
	if err != nil {
		return ""
	}
	return Domain(u.Host)
}

// Loopback reports whether the domain is on this machine.
func (d Domain) Loopback() bool {
	if name, _, err := net.SplitHostPort(string(d)); err == nil {
		return Domain(name).loopback()
	}
	return d.loopback()
}

func (d Domain) loopback() bool {
	addr, err := netip.ParseAddr(string(d))
	return d == "localhost" || strings.HasSuffix(string(d), ".localhost") || err == nil && addr.IsLoopback()
}

// IsOkta reports whether the domain is one that Okta gave to an org, so that what is
// served there comes from Okta.
func (d Domain) IsOkta() bool {
	return slices.ContainsFunc(oktaDomains, func(okta string) bool { return strings.HasSuffix(string(d), "."+okta) })
}
