package outbound_test

import (
	"crypto/tls"
	"errors"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"oinmanager/internal/outbound"
)

// everywhere returns a client that can call servers on this machine.
func everywhere() *http.Client {
	return outbound.NewClient(outbound.Options{Trusted: func(string) bool { return true }})
}

func TestOnlyThePublicInternetIsReachedUnlessAHostIsVouchedFor(t *testing.T) {
	t.Parallel()
	asked := 0
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer inside.Close()
	host := strings.TrimPrefix(inside.URL, "http://")
	for name, vouched := range map[string]func(string) bool{
		"no one":     nil,
		"another":    func(h string) bool { return h == "localhost" || h == "127.0.0.1:1" },
		"its name":   func(h string) bool { return h == "127.0.0.1" }, // at no usual port
		"everywhere": func(h string) bool { return h == host },
	} {
		asked = 0
		res, err := outbound.NewClient(outbound.Options{Trusted: vouched}).Get(inside.URL)
		switch {
		case name == "everywhere":
			if err != nil || asked != 1 {
				t.Errorf("a server that is vouched for: %v", err)
			}
		case err == nil:
			t.Errorf("%s: a server on this machine answered", name)
		case asked != 0 || !strings.Contains(err.Error(), "public internet"):
			t.Errorf("%s: asked %d times: %v", name, asked, err)
		}
		if err == nil {
			res.Body.Close()
		}
	}
}

func TestAUsualPortBelongsToItsHost(t *testing.T) {
	t.Parallel()
	var asked []string
	client := outbound.NewClient(outbound.Options{Trusted: func(host string) bool { asked = append(asked, host); return false }})
	for _, address := range []string{"http://127.0.0.1", "https://127.0.0.1", "http://127.0.0.1:8080"} {
		if _, err := client.Get(address); err == nil || !strings.Contains(err.Error(), "public internet") {
			t.Errorf("%s: %v", address, err)
		}
	}
	if got, want := strings.Join(asked, " "), "127.0.0.1:80 127.0.0.1 127.0.0.1:443 127.0.0.1 127.0.0.1:8080"; got != want {
		t.Errorf("asked about %s, want %s", got, want)
	}
}

func TestNoRedirectIsFollowedAndNoAnswerIsEndless(t *testing.T) {
	t.Parallel()
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/elsewhere" {
			http.Redirect(w, r, "/", http.StatusFound)
			return
		}
		chunk := make([]byte, 1<<16)
		for range 64 { // four times what is read
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	}))
	defer s.Close()
	res, err := everywhere().Get(s.URL + "/elsewhere")
	if err != nil || res.StatusCode != http.StatusFound {
		t.Fatalf("a redirect: %v, %v", res, err)
	}
	res.Body.Close()
	for most, client := range map[int]*http.Client{
		outbound.MaxAnswer:   everywhere(),
		outbound.MaxDocument: outbound.Limit(everywhere(), outbound.MaxDocument),
	} {
		res, err := client.Get(s.URL)
		if err != nil {
			t.Fatal(err)
		}
		all, err := io.ReadAll(res.Body)
		res.Body.Close()
		if _, tooLong := errors.AsType[*http.MaxBytesError](err); len(all) != most || !tooLong {
			t.Errorf("read %d bytes of at most %d, %v", len(all), most, err)
		}
	}
}

func TestEachRedirectIsBoundToTheSameAddresses(t *testing.T) {
	t.Parallel()
	asked := 0
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer inside.Close()
	outside := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/inside":
			http.Redirect(w, r, inside.URL, http.StatusFound)
		case "/file":
			http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
		case "/2":
			http.Redirect(w, r, "/1", http.StatusFound)
		case "/1":
			http.Redirect(w, r, "/0", http.StatusFound)
		}
	}))
	defer outside.Close()
	client := outbound.NewClient(outbound.Options{Redirects: 1, Trusted: func(host string) bool { return "http://"+host == outside.URL }})
	for path, want := range map[string]int{"/1": http.StatusOK, "/2": http.StatusFound} {
		res, err := client.Get(outside.URL + path)
		if err != nil || res.StatusCode != want {
			t.Fatalf("%s: %v, %v", path, res, err)
		}
		res.Body.Close()
	}
	for _, path := range []string{"/inside", "/file"} {
		if res, err := client.Get(outside.URL + path); err == nil {
			t.Errorf("%s: led to %s", path, res.Request.URL)
		}
	}
	if asked != 0 {
		t.Errorf("a server inside was asked %d times", asked)
	}
}

func TestAServerThatCannotProveWhoItIsIsNotAsked(t *testing.T) {
	t.Parallel()
	asked := false
	s := httptest.NewUnstartedServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked = true }))
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS() // by a certificate that no one has vouched for
	defer s.Close()
	_, err := everywhere().Get(s.URL)
	if _, ok := errors.AsType[*tls.CertificateVerificationError](err); !ok || asked {
		t.Errorf("it was asked, or: %v", err)
	}
}
