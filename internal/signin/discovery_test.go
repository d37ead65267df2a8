package signin

import (
	"encoding/base64"
	"fmt"
	"io"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/coreos/go-oidc/v3/oidc"

	"oinmanager/internal/outbound"
)

// verbose returns a client for orgs whose documents have more bytes than needed.
func verbose(more int, change func(path, document string) string) *http.Client {
	return &http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
		res, err := (&directory{}).RoundTrip(req)
		if err != nil {
			return nil, err
		}
		raw, err := io.ReadAll(res.Body)
		if err != nil {
			return nil, err
		}
		document := strings.Replace(string(raw), "{", fmt.Sprintf(`{"more":%q,`, strings.Repeat("x", more)), 1)
		if change != nil {
			document = change(req.URL.Path, document)
		}
		res.Body = io.NopCloser(strings.NewReader(document))
		return res, nil
	})}
}

func TestOfWhatAnOrgSaysOnlyWhatIsNeededIsKept(t *testing.T) {
	clock := time.Now()
	ps := newProviders(&directory{}, &clock)
	ps.client = verbose(60_000, nil)
	heap := func() uint64 {
		runtime.GC()
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before := heap()
	for i := range maxProviders {
		if _, err := ps.find(t.Context(), fmt.Sprintf("https://dev-%d.okta.com", i)); err != nil {
			t.Fatal(err)
		}
	}
	const most = 5 << 20 // the documents are 30 MB
	if after := heap(); after > before+most {
		t.Errorf("%d orgs take %d kB", len(ps.known), (after-before)>>10)
	}
	runtime.KeepAlive(ps)
}

func TestAnOrgThatSaysTooMuchIsNoOrg(t *testing.T) {
	clock := time.Now()
	long := "https://acme.okta.com/" + strings.Repeat("x", maxEndpoint)
	for what, client := range map[string]*http.Client{
		"a document of more than 64 kB": verbose(outbound.MaxDocument, nil),
		"an address without end":        verbose(0, func(_, d string) string { return strings.Replace(d, "https://acme.okta.com/t", long, 1) }),
		"a token endpoint without TLS": verbose(0, func(_, d string) string {
			return strings.Replace(d, "https://acme.okta.com/t", "http://acme.okta.com/t", 1)
		}),
		"no token endpoint":      verbose(0, func(_, d string) string { return strings.Replace(d, "https://acme.okta.com/t", "", 1) }),
		"no address of its keys": verbose(0, func(_, d string) string { return strings.Replace(d, "jwks_uri", "x", 1) }),
		"a script as its sign-out": verbose(0, func(_, d string) string {
			return strings.Replace(d, "{", `{"end_session_endpoint":"javascript:alert(1)",`, 1)
		}),
	} {
		ps := newProviders(&directory{}, &clock)
		ps.client = client
		if _, err := ps.find(t.Context(), "https://acme.okta.com"); err == nil || len(ps.known) != 0 {
			t.Errorf("%s is taken: %v", what, err)
		}
	}
}

func TestKeysOfMoreThan64kBAreNotRead(t *testing.T) {
	clock := time.Now()
	ps := newProviders(&directory{}, &clock)
	var read int
	ps.client = verbose(0, func(path, d string) string {
		if path == "/k" {
			return `{"keys":[` + strings.Repeat(`{"kty":"RSA","n":"AQ","e":"AQAB"},`, 10_000) + `{}]}`
		}
		return d
	})
	transport := ps.client.Transport
	ps.client.Transport = roundTrip(func(req *http.Request) (*http.Response, error) {
		res, err := transport.RoundTrip(req)
		if err == nil && req.URL.Path == "/k" {
			res.Body = counted{res.Body, &read}
		}
		return res, err
	})
	p, err := ps.find(t.Context(), "https://acme.okta.com")
	if err != nil {
		t.Fatal(err)
	}
	part := base64.RawURLEncoding.EncodeToString
	token := part([]byte(`{"alg":"RS256","kid":"1"}`)) + "." + part([]byte(`{"iss":"https://acme.okta.com","aud":"client","exp":4102444800}`)) + "." + part(make([]byte, 256))
	_, err = ps.verify(t.Context(), p, oidc.Config{ClientID: "client"}, token)
	if err == nil || !strings.Contains(err.Error(), "too large") || read > outbound.MaxDocument+4096 {
		t.Errorf("%d bytes were read: %v", read, err)
	}
}

// counted counts the bytes that are read.
type counted struct {
	io.ReadCloser
	n *int
}

func (c counted) Read(p []byte) (int, error) {
	n, err := c.ReadCloser.Read(p)
	*c.n += n
	return n, err
}

func TestAnOrgThatIsOfNoUseAnyMoreIsForgotten(t *testing.T) {
	d, clock := &directory{}, time.Now()
	ps := newProviders(d, &clock)
	for _, issuer := range []string{"https://dev-1.okta.com", "https://dev-2.okta.com"} {
		if _, err := ps.find(t.Context(), issuer); err != nil {
			t.Fatal(err)
		}
	}
	clock = clock.Add(providerSpare)
	if _, err := ps.find(t.Context(), "https://dev-3.okta.com"); err != nil || len(ps.known) != 1 {
		t.Errorf("%d orgs are remembered, %v; want one", len(ps.known), err)
	}
}
