package facts

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/oin"
)

// records is a resolver of TXT records.
type records map[string][]string

func (r records) LookupTXT(ctx context.Context, name string) ([]string, error) {
	switch all, ok := r[name]; {
	case ok:
		return all, nil
	case name == "_oin-manager.slow.example.":
		<-ctx.Done()
		return nil, ctx.Err()
	}
	return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
}
func (records) LookupMX(context.Context, string) ([]*net.MX, error)  { return nil, nil }
func (records) LookupHost(context.Context, string) ([]string, error) { return nil, nil }

const proof = "oin-manager-verification=TOKEN"

func TestARecordProvesADomainByItsWholeText(t *testing.T) {
	t.Parallel()
	r := New(Options{Timeout: 100 * time.Millisecond, Resolver: records{
		"_oin-manager.acme.example.":  {"v=spf1 -all", proof},
		"_oin-manager.other.example.": {proof + "2", "x" + proof},
		"apex.example.":               {proof},
	}})
	for domain, want := range map[string]oin.ProofState{"acme.example": oin.ProofFound, "other.example": oin.ProofMissing, "apex.example": oin.ProofMissing, "slow.example": oin.ProofUnknown} {
		if txt := r.proofRecord(timed(t), domain, proof); txt.State != want || (txt.Detail == "") != (want == oin.ProofFound) {
			t.Errorf("%s: %+v", domain, txt)
		}
	}
}

func timed(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Second)
	t.Cleanup(cancel)
	return ctx
}

// TestAFileProvesADomainOnlyIfNoOneElseCanWriteIt has a site that answers by the token that
// is looked for: its certificate is for example.com and the names below it.
func TestAFileProvesADomainOnlyIfNoOneElseCanWriteIt(t *testing.T) {
	t.Parallel()
	var behave http.HandlerFunc
	site := httptest.NewTLSServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.Host {
		case "www.example.com", "elsewhere.example.com":
			fmt.Fprintln(w, proof)
		default:
			behave(w, r)
		}
	}))
	defer site.Close()
	transport := site.Client().Transport.(*http.Transport).Clone()
	transport.DialContext = func(ctx context.Context, network, _ string) (net.Conn, error) {
		return (&net.Dialer{}).DialContext(ctx, network, site.Listener.Addr().String())
	}
	r := New(Options{})
	r.client.Transport = transport
	says := func(text string) http.HandlerFunc {
		return func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, text) }
	}
	to := func(address string) http.HandlerFunc {
		return http.RedirectHandler(address, http.StatusFound).ServeHTTP
	}
	for name, c := range map[string]struct {
		does http.HandlerFunc
		want oin.ProofState
	}{
		"it is there":             {says("\ufeffanother=1\r\n " + proof + " \r\n"), oin.ProofFound},
		"its www has it":          {to("https://www.example.com/.well-known/oin-manager.txt"), oin.ProofFound},
		"another text":            {says("oin-manager-verification=OTHER"), oin.ProofMissing},
		"within a line":           {says("not " + proof), oin.ProofMissing},
		"what was asked for":      {func(w http.ResponseWriter, r *http.Request) { fmt.Fprintln(w, r.URL.String(), r.Header) }, oin.ProofMissing},
		"no such file":            {http.NotFound, oin.ProofMissing},
		"no such file, with it":   {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(404); fmt.Fprintln(w, proof) }, oin.ProofMissing},
		"an error":                {func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(503); fmt.Fprintln(w, proof) }, oin.ProofUnknown},
		"too far down":            {says(strings.Repeat("x\n", 4<<10) + proof), oin.ProofMissing},
		"another site":            {to("https://elsewhere.example.com/"), oin.ProofMissing},
		"another site, longer":    {to("https://example.com.elsewhere.example.com/"), oin.ProofMissing},
		"another port":            {to("https://example.com:8443/"), oin.ProofMissing},
		"unencrypted":             {to("http://example.com/"), oin.ProofMissing},
		"itself, again and again": {to("/.well-known/oin-manager.txt"), oin.ProofMissing},
	} {
		behave = c.does
		if _, file := r.Proof(timed(t), "example.com", proof); file.State != c.want || (file.Detail == "") != (c.want == oin.ProofFound) {
			t.Errorf("%s: %+v, want %s", name, file, c.want)
		}
	}
}
