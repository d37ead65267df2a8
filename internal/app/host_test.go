package app_test

import (
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"testing"
)

var assetPath = regexp.MustCompile(`/assets/[^"]+`)

// at asks for a path under a host of the asker's choice.
func (w *world) at(method, host, path string) answer {
	w.Helper()
	b := w.visitor()
	b.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	b.Transport = hosted(host)
	return b.do(method, path, nil)
}

// hosted sends each request with this Host header.
type hosted string

func (h hosted) RoundTrip(r *http.Request) (*http.Response, error) {
	r = r.Clone(r.Context())
	r.Host = string(h)
	return http.DefaultTransport.RoundTrip(r)
}

func TestOnlyTheHostOfBaseURLIsAnswered(t *testing.T) {
	w := newWorld(t)
	own, err := url.Parse(w.url)
	if err != nil {
		t.Fatal(err)
	}
	asset := assetPath.FindString(w.visitor().get("/").body)
	if asset == "" {
		t.Fatal("the landing page has no style")
	}
	for _, host := range []string{
		"evil.example", "evil.example:" + own.Port(), "localhost", "localhost.:" + own.Port(), "localhost.evil.example:" + own.Port(),
		own.Host + ".evil.example", "127.0.0.1", "127.0.0.1:1", "10.0.0.1:" + own.Port(), "127.0.0.1.evil.example:" + own.Port(),
	} {
		for _, path := range []string{"/", "/integrations", "/sign-in", "/nothing", asset} {
			a := w.at(http.MethodGet, host, path)
			if a.status != http.StatusMisdirectedRequest || a.body != "OIN Manager isn't available at this address. Use "+w.url+".\n" || a.header.Get("Set-Cookie")+a.header.Get("Location") != "" {
				t.Errorf("%s%s: %d %s", host, path, a.status, a.body)
			}
		}
		for _, path := range []string{"/healthz", "/readyz"} {
			if a := w.at(http.MethodGet, host, path); a.status != http.StatusOK {
				t.Errorf("%s%s: %d, and a balancer takes this replica out", host, path, a.status)
			}
		}
	}
	if a := w.at(http.MethodGet, strings.ToUpper(own.Host), "/catalog"); a.status != http.StatusOK {
		t.Errorf("capitals in the host: %d", a.status)
	}
	// Other names of this machine lead to the one that cookies and orgs know.
	for _, host := range []string{"127.0.0.1:" + own.Port(), "[::1]:" + own.Port()} {
		for _, path := range []string{"/catalog?q=a%20b&x=1", "/", "/a%2Fb", "//evil.example/x"} {
			if a := w.at(http.MethodGet, host, path); a.status != http.StatusSeeOther || a.header.Get("Location") != w.url+path {
				t.Errorf("%s%s: %d to %s", host, path, a.status, a.header.Get("Location"))
			}
		}
		if a := w.at(http.MethodPost, host, "/sign-out"); a.status != http.StatusMisdirectedRequest {
			t.Errorf("a post to %s: %d", host, a.status)
		}
	}
}
