package facts_test

import (
	"compress/gzip"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"io"
	"log"
	"math/big"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"oinmanager/internal/check"
	"oinmanager/internal/facts"
)

func reader(o facts.Options) *facts.Reader {
	o.Trusted = func(string) bool { return true }
	o.About = "https://oin.example"
	return facts.New(o)
}

const guide = `<!doctype html><html><head><title>Set up Acme</title><script>var s = "secret words";</script></head><body>
	<h1>Set up Acme&nbsp;Directory</h1><h2>Prerequisites</h2><p>An Okta org &amp; an admin.</p>
	<ol><li>Add the integration.</li><li>Copy the client ID<ul><li>and</li><li>the</li><li>secret</li><li>too</li><li>here</li></ul></li><li>Save.</li></ol>
	<p hidden>Not shown</p><style>p { color: red }</style></body></html>`

// site plays each behavior at a path.
func site(t *testing.T) *httptest.Server {
	mux := http.NewServeMux()
	page := func(path string, status int, body string, header ...string) {
		mux.HandleFunc(path, func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html; charset=utf-8")
			for i := 0; i < len(header); i += 2 {
				w.Header().Set(header[i], header[i+1])
			}
			w.WriteHeader(status)
			fmt.Fprint(w, body)
		})
	}
	page("/guide", 200, guide)
	page("/gone", 410, "gone")
	page("/missing", 404, "not here")
	page("/soft-404", 200, "<title>Page not found | Acme</title><h1>Oops</h1><p>"+strings.Repeat("Try our search. ", 20)+"</p>")
	page("/soft-404-heading", 200, "<title>Acme</title><h1>We couldn't find that page</h1><p>"+strings.Repeat("Try our search. ", 20)+"</p>")
	page("/about-404", 200, "<title>Acme help</title><h1>Errors</h1><p>A 404 means that the page was not found. "+strings.Repeat("Words. ", 20)+"</p>")
	page("/script-only", 200, `<title>Acme docs</title><div id="root"></div><noscript>You need to enable JavaScript to run this app, please do so in your browser settings.</noscript><script src="/app.js"></script>`)
	page("/challenge", 403, "<title>Just a moment...</title>", "Cf-Mitigated", "challenge", "Server", "cloudflare")
	page("/challenge-200", 200, "<title>Just a moment...</title><p>Checking that you are human, which takes a few seconds, please wait here.</p>")
	page("/forbidden", 403, "no")
	page("/many", 429, "slow down")
	page("/cloudflare-503", 503, "wait", "Server", "cloudflare")
	page("/maintenance", 503, "back soon")
	page("/crash", 500, "panic")
	page("/login", 200, `<title>Sign in</title><form><input name="user"><input type="PASSWORD" name="p"></form><p>`+strings.Repeat("Welcome to Acme. ", 10)+`</p>`)
	page("/basic", 401, "who?", "WWW-Authenticate", "Basic")
	page("/document.pdf", 200, "%PDF-1.7 …", "Content-Type", "application/pdf")
	page("/guide.md", 200, "# Steps\n1. Add it in Okta.\n2. Copy the secret.\n3. Save.\n4. Test.\n", "Content-Type", "text/markdown")
	page("/latin", 200, "<title>Caf\xe9</title><p>"+strings.Repeat("Caf\xe9 cr\xe8me. ", 10)+"</p>", "Content-Type", "text/html; charset=iso-8859-1")
	redirect := func(from, to string) { mux.Handle(from, http.RedirectHandler(to, http.StatusFound)) }
	redirect("/moved", "/guide")
	redirect("/private", "/login?next=/private")
	redirect("/loop", "/loop")
	for i := range 10 {
		redirect(fmt.Sprintf("/chain/%d", i), fmt.Sprintf("/chain/%d", i+1))
	}
	mux.HandleFunc("/slow", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	mux.HandleFunc("/slow-body", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "<p>Begun")
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	})
	mux.HandleFunc("/endless", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, "<title>Long</title>")
		for {
			if _, err := io.WriteString(w, strings.Repeat("<p>More words.</p>", 1000)); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/bomb", func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Encoding", "gzip")
		w.Header().Set("Content-Type", "text/html")
		z := gzip.NewWriter(w)
		for range 400 { // 400 MB that are sent as 400 kB
			if _, err := z.Write(make([]byte, 1<<20)); err != nil {
				return
			}
		}
	})
	s := httptest.NewServer(mux)
	t.Cleanup(s.Close)
	return s
}

func TestEachBehaviorOfASiteHasItsState(t *testing.T) {
	t.Parallel()
	s := site(t)
	r := reader(facts.Options{})
	for path, want := range map[string]check.LinkState{
		"/guide": check.LinkOpen, "/moved": check.LinkOpen, "/about-404": check.LinkOpen, "/login": check.LinkOpen, "/guide.md": check.LinkOpen, "/document.pdf": check.LinkOpen, "/latin": check.LinkOpen,
		"/missing": check.LinkMissing, "/gone": check.LinkMissing,
		"/soft-404": check.LinkSoft404, "/soft-404-heading": check.LinkSoft404,
		"/script-only": check.LinkUnreadable,
		"/challenge":   check.LinkBotWall, "/challenge-200": check.LinkBotWall, "/forbidden": check.LinkBotWall, "/many": check.LinkBotWall, "/cloudflare-503": check.LinkBotWall,
		"/maintenance": check.LinkUnknown, "/crash": check.LinkBroken,
		"/private": check.LinkSignIn, "/basic": check.LinkSignIn,
		"/loop": check.LinkBroken, "/chain/0": check.LinkBroken, "/chain/7": check.LinkMissing,
	} {
		if got := r.Link(t.Context(), s.URL+path); got.State != want {
			t.Errorf("%s: %s (%s), want %s", path, got.State, got.Detail, want)
		}
	}
}

func TestAPageIsReadAsAPersonSeesIt(t *testing.T) {
	t.Parallel()
	s := site(t)
	r := reader(facts.Options{})
	p := r.Link(t.Context(), s.URL+"/guide").Page
	if p.Title != "Set up Acme" || strings.Join(p.Headings, "|") != "Set up Acme Directory|Prerequisites" || p.Steps != 3 || !p.Whole || p.Password {
		t.Errorf("the guide is %+v", p)
	}
	if want := "set up acme directory prerequisites an okta org & an admin. add the integration. copy the client id and the secret too here save."; p.Text != want {
		t.Errorf("its text is %q,\nwant %q", p.Text, want)
	}
	if p := r.Link(t.Context(), s.URL+"/guide.md").Page; p.Steps != 4 {
		t.Errorf("the Markdown has %d steps", p.Steps)
	}
	if p := r.Link(t.Context(), s.URL+"/login").Page; !p.Password {
		t.Error("the field for a password was not seen")
	}
	if p := r.Link(t.Context(), s.URL+"/latin").Page; !strings.HasPrefix(p.Text, "café crème.") || p.Title != "Café" {
		t.Errorf("Latin-1 is read as %q, %q", p.Title, p.Text)
	}
	if link := r.Link(t.Context(), s.URL+"/moved"); link.Final != s.URL+"/guide" {
		t.Errorf("it led to %s", link.Final)
	}
	if link := r.Link(t.Context(), s.URL+"/document.pdf"); link.Page.Type != "application/pdf" || link.Page.Text != "" {
		t.Errorf("the PDF is %+v", link.Page)
	}
}

func TestNothingThatASiteSendsIsWaitedForOrReadWithoutBounds(t *testing.T) {
	t.Parallel()
	s := site(t)
	r := reader(facts.Options{Timeout: time.Second})
	for path, want := range map[string]check.LinkState{"/slow": check.LinkUnknown, "/slow-body": check.LinkUnknown} {
		began := time.Now()
		got := r.Link(t.Context(), s.URL+path)
		if took := time.Since(began); got.State != want || took > 30*time.Second {
			t.Errorf("%s: %s (%s) after %v", path, got.State, got.Detail, took)
		}
	}
	r = reader(facts.Options{Timeout: time.Minute})
	for _, path := range []string{"/endless", "/bomb"} {
		got := r.Link(t.Context(), s.URL+path)
		if got.Page != nil && (got.Page.Whole || len(got.Page.Text) > 4*20_000) {
			t.Errorf("%s: %s, whole: %t, %d bytes of text", path, got.State, got.Page.Whole, len(got.Page.Text))
		}
		if path == "/endless" && (got.State != check.LinkOpen || got.Page.Title != "Long") {
			t.Errorf("%s: %s, %+v", path, got.State, got.Page)
		}
	}
}

func TestWhatIsNotPublicIsNotAsked(t *testing.T) {
	t.Parallel()
	var asked atomic.Int32
	inside := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked.Add(1) }))
	defer inside.Close()
	outside := httptest.NewServer(http.RedirectHandler(inside.URL, http.StatusFound))
	defer outside.Close()
	only := strings.TrimPrefix(outside.URL, "http://")
	r := facts.New(facts.Options{Trusted: func(host string) bool { return host == only }})
	for _, address := range []string{inside.URL, outside.URL, "http://127.0.0.1:1/", "http://[::1]:1/", "http://169.254.169.254/latest/meta-data"} {
		if got := r.Link(t.Context(), address); got.State != check.LinkNotPublic {
			t.Errorf("%s: %s (%s)", address, got.State, got.Detail)
		}
	}
	if asked.Load() > 0 {
		t.Error("a server inside was asked")
	}
}

func TestARequestSaysWhoAsksAndNothingElse(t *testing.T) {
	t.Parallel()
	var headers []http.Header
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		headers = append(headers, r.Header)
		http.SetCookie(w, &http.Cookie{Name: "visit", Value: "1"})
		if r.URL.Path == "/from" {
			http.Redirect(w, r, "/to", http.StatusFound)
		}
	}))
	defer s.Close()
	address, _ := url.Parse(s.URL + "/from?token=1")
	address.User = url.UserPassword("ada", "secret")
	r := reader(facts.Options{})
	r.Link(t.Context(), address.String())
	r.Link(t.Context(), s.URL+"/to")
	for i, h := range headers {
		if h.Get("Authorization") != "" || h.Get("Referer") != "" || !strings.Contains(h.Get("User-Agent"), "+https://oin.example") {
			t.Errorf("request %d has %v", i, h)
		}
	}
	if len(headers) != 3 || headers[1].Get("Cookie") == "" || headers[2].Get("Cookie") != "" {
		t.Errorf("cookies: %v", headers)
	}
}

func TestAHostIsSentOneRequestAtATime(t *testing.T) {
	t.Parallel()
	var now, most atomic.Int32
	s := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		if n := now.Add(1); n > most.Load() {
			most.Store(n)
		}
		time.Sleep(20 * time.Millisecond)
		now.Add(-1)
	}))
	defer s.Close()
	r := reader(facts.Options{Timeout: time.Minute})
	done := make(chan struct{})
	for range 5 {
		go func() { r.Link(context.Background(), s.URL); done <- struct{}{} }()
	}
	for range 5 {
		<-done
	}
	if most.Load() != 1 {
		t.Errorf("%d at a time", most.Load())
	}
}

func TestCertificatesThatBrowsersRefuseAreNamed(t *testing.T) {
	t.Parallel()
	r := reader(facts.Options{})
	s := httptest.NewUnstartedServer(http.NotFoundHandler())
	s.Config.ErrorLog = log.New(io.Discard, "", 0)
	s.StartTLS()
	defer s.Close()
	if got := r.Link(t.Context(), s.URL); got.State != check.LinkInsecure || !strings.Contains(got.Detail, "authority") {
		t.Errorf("self-signed: %s, %s", got.State, got.Detail)
	}
	expired := httptest.NewUnstartedServer(http.NotFoundHandler())
	expired.Config.ErrorLog = log.New(io.Discard, "", 0)
	expired.TLS = &tls.Config{Certificates: []tls.Certificate{certificate(t, time.Date(2026, 5, 3, 0, 0, 0, 0, time.UTC))}}
	expired.StartTLS()
	defer expired.Close()
	if got := r.Link(t.Context(), expired.URL); got.State != check.LinkInsecure || got.Detail == "" {
		t.Errorf("expired: %s, %s", got.State, got.Detail)
	}
	plain := httptest.NewServer(http.NotFoundHandler())
	plain.Close()
	if got := r.Link(t.Context(), plain.URL); got.State != check.LinkBroken {
		t.Errorf("nothing listens: %s, %s", got.State, got.Detail)
	}
}

func certificate(t *testing.T, until time.Time) tls.Certificate {
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	c := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "acme"}, NotBefore: until.AddDate(-1, 0, 0), NotAfter: until, IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	der, err := x509.CreateCertificate(rand.Reader, c, c, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}
}

// names is a resolver.
type names struct {
	mx    map[string][]*net.MX
	hosts map[string][]string
}

func (n names) LookupMX(_ context.Context, name string) ([]*net.MX, error) {
	if name == "broken.example" {
		return nil, &net.DNSError{Err: "server misbehaving", Name: name, IsTemporary: true}
	}
	if all, ok := n.mx[name]; ok {
		return all, nil
	}
	return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
}

func (n names) LookupHost(_ context.Context, name string) ([]string, error) {
	if all, ok := n.hosts[name]; ok {
		return all, nil
	}
	return nil, &net.DNSError{Err: "no such host", Name: name, IsNotFound: true}
}

func TestADomainReceivesEmailIfDNSSaysSo(t *testing.T) {
	t.Parallel()
	r := reader(facts.Options{Resolver: names{
		mx:    map[string][]*net.MX{"acme.example": {{Host: "mx.acme.example.", Pref: 10}}, "null.example": {{Host: "."}}},
		hosts: map[string][]string{"itself.example": {"203.0.113.1"}},
	}})
	for domain, want := range map[string]string{"acme.example": "true", "null.example": "false", "itself.example": "true", "nothing.example": "false", "broken.example": "unknown"} {
		got := "unknown"
		if m := r.Mail(t.Context(), domain); m.Receives != nil {
			got = fmt.Sprint(*m.Receives)
		}
		if got != want {
			t.Errorf("%s: %s, want %s", domain, got, want)
		}
	}
}
