package server

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"

	"oinmanager/internal/oin"
)

// ownHost serves only the host of BASE_URL, so that a forged Host header can't mislead
// a cache, nor a rebound DNS name give another site's page access. Health checks skip
// it, because load balancers call each replica by its IP address.
func (s *server) ownHost(next http.Handler) http.Handler {
	base := s.baseURL()
	own := hostOf(base.Scheme, base.Host)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := hostOf(base.Scheme, r.Host)
		switch reads := r.Method == http.MethodGet || r.Method == http.MethodHead; {
		case asked == own:
			next.ServeHTTP(w, r)
		case reads && own.loopback() && asked.loopback() && asked.port == own.port:
			// This is another name of this machine. Cookies and orgs only know the one
			// of BASE_URL.
			to := url.URL{Scheme: base.Scheme, Host: base.Host, Path: r.URL.Path, RawPath: r.URL.RawPath, RawQuery: r.URL.RawQuery}
			http.Redirect(w, r, to.String(), http.StatusSeeOther)
		default:
			s.problem(w, r, &oin.Problem{Code: codeWrongHost, Text: "OIN Manager isn't available at this address. Use " + s.BaseURL + "."})
		}
	})
}

// baseURL returns BASE_URL, parsed.
func (s *server) baseURL() *url.URL {
	base, err := url.Parse(s.BaseURL)
	if err != nil || base.Host == "" {
		panic(fmt.Sprintf("server: BASE_URL %q names no host", s.BaseURL))
	}
	return base
}

// host is a host and port, as in a URL or a Host header.
type host struct{ name, port string }

// hostOf splits a host, and adds the scheme's default port if there is none.
func hostOf(scheme, named string) host {
	u := url.URL{Host: named}
	h := host{strings.ToLower(u.Hostname()), u.Port()}
	if h.port == "" {
		h.port = map[string]string{"http": "80", "https": "443"}[scheme]
	}
	return h
}

// loopback reports whether h is the local machine.
func (h host) loopback() bool {
	ip := net.ParseIP(h.name)
	return h.name == "localhost" || ip != nil && ip.IsLoopback()
}
