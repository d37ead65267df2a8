package okta_test

import (
	"errors"
	"net/netip"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/okta"
)

func TestADomainIsUnderstoodHoweverItIsTyped(t *testing.T) {
	for typed, want := range map[string]okta.Domain{
		"dev-1.okta.com": "dev-1.okta.com", " Dev-1.Okta.com. ": "dev-1.okta.com", "https://dev-1.okta.com/": "dev-1.okta.com",
		"dev-1.okta.com/admin": "dev-1.okta.com", "DEV-1.OKTA.COM...": "dev-1.okta.com", "<https://dev-1.okta.com>": "dev-1.okta.com",
		"https://dev-1-admin.okta.com/admin/dashboard": "dev-1.okta.com", "dev-1-admin.oktapreview.com": "dev-1.oktapreview.com",
		"https://dev-1.okta.com:443/app/UserHome?session_hint=AUTHENTICATED#x": "dev-1.okta.com",
		"https://dev-1.okta.com/oauth2/v1/authorize?client_id=0oa1":            "dev-1.okta.com",
		"https://dev-1.okta.com/.well-known/openid-configuration":              "dev-1.okta.com",
		"https://dev-1.okta.com/oauth2":                                        "dev-1.okta.com",
		"login.acme.example":                                                   "login.acme.example",
		"login-admin.acme.example":                                             "login-admin.acme.example", // not Okta's to cut
		"https://anmeldung.müller.example/":                                    "anmeldung.xn--mller-kva.example",
		"http://localhost:8082/login":                                          "localhost:8082", "localhost": "localhost", "127.0.0.1:8084": "127.0.0.1:8084",
	} {
		got, err := okta.ParseDomain(typed)
		if err != nil || got != want {
			t.Errorf("ParseDomain(%q) = %q, %v, want %q", typed, got, err, want)
		}
		if again, err := okta.ParseDomain(got.Issuer()); err != nil || again != got {
			t.Errorf("the issuer of %q is read as %q, %v", got, again, err)
		}
	}
}

func TestWhatIsNoOrgsDomainIsRefusedWithTheReason(t *testing.T) {
	for typed, reason := range map[string]string{
		"": "Enter your Okta org's domain", "   ": "Enter your Okta org's domain", "https://": "isn't a domain",
		"https://dev-1.okta.com/oauth2/default":                                 "custom authorization server",
		"dev-1.okta.com/oauth2/ausabc/v1/authorize":                             "custom authorization server",
		"https://dev-1.okta.com/OAuth2/Default/.well-known/oauth-authorization": "custom authorization server",
		"ada@acme.example":              "email address",
		"https://ada:pw@dev-1.okta.com": "email address",
		"dev-1":                         "such as dev-1.okta.com",
		"okta.com":                      "is an Okta website", "https://developer.okta.com/login": "is an Okta website", "www.okta.com": "is an Okta website",
		"ftp://dev-1.okta.com": "isn't a web address", "javascript://dev-1.okta.com": "isn't a web address",
		"10.0.0.1": "is an IP address", "https://169.254.169.254/latest": "is an IP address", "[::ffff:10.0.0.1]": "is an IP address", "2130706433": "such as",
		"0x7f.1": "isn't a domain", "dev-1.okta.com:8443": "don't have a port", "dev 1.okta.com": "isn't a domain", "-.okta.com": "isn't a domain",
		"dev_1\x00.okta.com": "isn't a domain", "a..okta.com": "isn't a domain", "localhost:99999": "port",
		strings.Repeat("a", 3000) + ".okta.com": "too long",
	} {
		got, err := okta.ParseDomain(typed)
		bad, ok := errors.AsType[*okta.DomainError](err)
		if !ok || !strings.Contains(bad.Text, reason) {
			t.Errorf("ParseDomain(%q) = %q, %v; want %q", typed, got, err, reason)
		}
	}
}

// FuzzParseDomain checks that whatever is typed names one host, in one form, which is
// the host that a program reads in the issuer.
func FuzzParseDomain(f *testing.F) {
	for _, s := range []string{"dev-1.okta.com", "https://dev-1-admin.okta.com/admin?x#y", "localhost:8084", "[::1]:80", "ada@acme.example",
		"https://dev-1.okta.com/oauth2/default", "müller.example", "a.b\\c.d", "http://127.1", "0x7f000001.0", "xn--a.example", "１２７.0.0.1"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, typed string) {
		d, err := okta.ParseDomain(typed)
		if err != nil {
			if bad, ok := errors.AsType[*okta.DomainError](err); !ok || bad.Text == "" || d != "" {
				t.Fatalf("%q gives %q and %v", typed, d, err)
			}
			return
		}
		u, err := url.Parse(d.Issuer())
		if err != nil || u.Host != string(d) || u.Path != "" || u.User != nil || u.RawQuery != "" || u.Fragment != "" {
			t.Fatalf("%q gives the issuer %q: %v", typed, d.Issuer(), err)
		}
		if again, err := okta.ParseDomain(d.Issuer()); err != nil || again != d {
			t.Fatalf("%q gives %q, and that %q, %v", typed, d, again, err)
		}
		if addr, err := netip.ParseAddr(u.Hostname()); err == nil && !addr.IsLoopback() {
			t.Fatalf("%q gives the address %s", typed, addr)
		}
		if u.Scheme == "http" && !d.Loopback() {
			t.Fatalf("%q gives %q", typed, d.Issuer())
		}
	})
}
