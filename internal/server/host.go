package server

import (
	"fmt"
	"net"
	"net/http"
	"net/url"
	"strings"

	"oinmanager/internal/oin"
)

// ownHost answers under the host of BASE_URL and under no other, so that what a
// request says about where it was sent can lead nobody astray: not a cache, not a page
// of another site whose name has come to point here. Health is asked without it,
// because whoever balances asks each replica by its address.
func (s *server) ownHost(next http.Handler) http.Handler {
	base := s.baseURL()
	own := hostOf(base.Scheme, base.Host)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked := hostOf(base.Scheme, r.Host)
		switch reads := r.Method == http.MethodGet || r.Method == http.MethodHead; {
		case asked == own:
			next.ServeHTTP(w, r)
		case reads && own.loopback() && asked.loopback() && asked.port == own.port:
			// Another name of this machine; cookies and orgs know the one of BASE_URL.
			to := url.URL{Scheme: base.Scheme, Host: base.Host, Path: r.URL.Path, RawPath: r.URL.RawPath, RawQuery: r.URL.RawQuery}
			http.Redirect(w, r, to.String(), http.StatusSeeOther)
		default:
			s.problem(w, r, &oin.Problem{Code: codeWrongHost, Text: "OIN Manager is not at this address. Open " + s.BaseURL + " instead."})
		}
	})
}

// submissionPath is BASE_URL, taken apart.
func (s *server) baseURL() *url.URL {
	base, err := url.Parse(s.BaseURL)
	if err != nil || base.Host == "" {
		panic(fmt.Sprintf("server: BASE_URL %q names no host", s.BaseURL))
	}
	return base
}

// host is a host as an address or a Host header names it.
type host struct{ name, port string }

// hostOf takes a host apart; the port of the scheme may be left out.
func hostOf(scheme, named string) host {
	u := url.URL{Host: named}
	h := host{strings.ToLower(u.Hostname()), u.Port()}
	if h.port == "" {
		h.port = map[string]string{"http": "80", "https": "443"}[scheme]
	}
	return h
}

// loopback reports whether it is this machine, to itself.
func (h host) loopback() bool {
	ip := net.ParseIP(h.name)
	return h.name == "localhost" || ip != nil && ip.IsLoopback()
}
