package facts_test

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/facts"
)

func TestCertificatesThatBrowsersRefuseAreNamed(t *testing.T) {
	t.Parallel()
	r := reader(facts.Options{})
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	defer s.Close()
	if got := r.Link(t.Context(), s.URL); got.State != check.LinkInsecure || got.Detail != "the certificate is self-signed" {
		t.Errorf("self-signed: %s, %s", got.State, got.Detail)
	}
	if got := r.Link(t.Context(), strings.Replace(s.URL, "127.0.0.1", "localhost", 1)); got.State != check.LinkInsecure || got.Detail != "the certificate isn't for localhost, but for example.com" {
		t.Errorf("another host: %s, %s", got.State, got.Detail)
	}
	for _, c := range []struct {
		from, until time.Time
		issuer      string
		want        check.LinkState
		says        string
	}{
		{may.AddDate(-1, 0, 0), may, "", check.LinkInsecure, "the certificate expired on 3 May 2026"},
		{may.AddDate(200, 0, 0), may.AddDate(201, 0, 0), "", check.LinkInsecure, "the certificate isn't valid before 3 May 2226"},
		{may.AddDate(-1, 0, 0), may.AddDate(200, 0, 0), "", check.LinkInsecure, "the certificate is self-signed"},
		{may.AddDate(-1, 0, 0), may.AddDate(200, 0, 0), "unnamed", check.LinkInsecure, "the certificate isn't from an authority that browsers trust"},
		{may.AddDate(-1, 0, 0), may.AddDate(200, 0, 0), "http://ca.example/issuer.cer", check.LinkUnknown, "the site doesn't send the certificate of its issuer"},
	} {
		s := httptest.NewUnstartedServer(http.NotFoundHandler())
		s.Config.ErrorLog = log.New(io.Discard, "", 0)
		s.TLS = &tls.Config{Certificates: []tls.Certificate{certificate(t, c.from, c.until, c.issuer)}}
		s.StartTLS()
		defer s.Close()
		if got := r.Link(t.Context(), s.URL); got.State != c.want || got.Detail != c.says {
			t.Errorf("%s, %s, want %s, %s", got.State, got.Detail, c.want, c.says)
		}
	}
	plain := httptest.NewServer(http.NotFoundHandler())
	plain.Close()
	if got := r.Link(t.Context(), plain.URL); got.State != check.LinkBroken {
		t.Errorf("nothing listens: %s, %s", got.State, got.Detail)
	}
}

var may = time.Date(2026, 5, 3, 0, 0, 0, 0, time.UTC)

// certificate returns a certificate for this machine. It is self-signed unless it has
// an issuer, which is unnamed or has a URL.
func certificate(t *testing.T, from, until time.Time, issuer string) tls.Certificate {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "acme"}, NotBefore: from, NotAfter: until, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	parent := c
	if issuer != "" {
		if issuer != "unnamed" {
			c.IssuingCertificateURL = []string{issuer}
		}
		parent = &x509.Certificate{SerialNumber: big.NewInt(2), Subject: pkix.Name{CommonName: "an authority"}}
	}
	der, err := x509.CreateCertificate(rand.Reader, c, parent, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}
