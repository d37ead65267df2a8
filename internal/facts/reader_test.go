package facts_test

import (
	"compress/gzip"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

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
	page("/soft-404-plain", 200, "<title>Acme</title><div>Sorry, this page doesn’t exist.</div><p>Go back to where you were, or tell us what you were looking for.</p>")
	page("/not-found-guide", 200, "<title>Troubleshooting: user not found - Acme Help</title><h1>User not found</h1><p>"+strings.Repeat("Check the spelling. ", 20)+"</p>")
	page("/script-notice", 200, `<title>Acme docs</title><p>You need to enable JavaScript to run this app, and to read what we have written.</p>`)
	page("/script-shell", 200, `<title>Acme docs</title><div id="root"><span>Acme</span> Search the docs Powered by a platform that is good at it, and known</div><script src="/app.js"></script>`)
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
	page("/help/sso", 200, guide)
	page("/help/login", 200, "<title>Log in with Okta</title><h1>Log in</h1>"+strings.Repeat("<p>Words of a topic about how to log in.</p>", 100))
	page("/authorize", 200, "<p>"+strings.Repeat("Welcome to Acme. ", 10))
	page("/home", 200, `<p>`+strings.Repeat("Acme does a lot for its customers. ", 60)+`</p><input type=password>`)
	page("/unnamed.pdf", 200, "%PDF-1.7 …", "Content-Type", "")
	page("/document.pdf", 200, "%PDF-1.7 …", "Content-Type", "application/pdf")
	page("/guide.md", 200, "# Steps\n1. Add it in Okta.\n2. Copy the secret.\n3. Save.\n4. Test.\n", "Content-Type", "text/markdown")
	page("/latin", 200, "<title>Caf\xe9</title><p>"+strings.Repeat("Caf\xe9 cr\xe8me. ", 10)+"</p>", "Content-Type", "text/html; charset=iso-8859-1")
	redirect := func(from, to string) { mux.Handle(from, http.RedirectHandler(to, http.StatusFound)) }
	redirect("/moved", "/guide")
	redirect("/guides/sso", "/help/sso")
	redirect("/guides/login", "/help/login")
	redirect("/protected", "/authorize?client_id=docs&redirect_uri=x")
	redirect("/old-home", "/home")
	redirect("/slash", "/slash/")
	page("/slash/", 200, `<input type=password>`+strings.Repeat("Sign in to see your devices. ", 5))
	mux.HandleFunc("/nowhere", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusFound) })
	mux.HandleFunc("/once", func(w http.ResponseWriter, r *http.Request) {
		if _, err := r.Cookie("seen"); err != nil {
			http.SetCookie(w, &http.Cookie{Name: "seen", Value: "1"})
			http.Redirect(w, r, "/once", http.StatusFound)
			return
		}
		fmt.Fprint(w, guide)
	})
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
		fmt.Fprint(w, "<title>Long"+strings.Repeat(" title", 10_000)+"</title>")
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
		"/soft-404-plain": check.LinkSoft404, "/not-found-guide": check.LinkOpen,
		"/script-only": check.LinkUnreadable, "/script-notice": check.LinkUnreadable, "/script-shell": check.LinkUnreadable,
		"/guides/sso": check.LinkOpen, "/guides/login": check.LinkOpen, "/old-home": check.LinkOpen, "/slash": check.LinkOpen, "/once": check.LinkOpen, "/unnamed.pdf": check.LinkOpen,
		"/challenge": check.LinkBotWall, "/challenge-200": check.LinkBotWall, "/forbidden": check.LinkBotWall, "/many": check.LinkBotWall, "/cloudflare-503": check.LinkBotWall,
		"/maintenance": check.LinkUnknown, "/crash": check.LinkBroken,
		"/private": check.LinkSignIn, "/protected": check.LinkSignIn, "/basic": check.LinkSignIn,
		"/loop": check.LinkBroken, "/chain/0": check.LinkUnknown, "/nowhere": check.LinkUnknown, "/chain/7": check.LinkMissing,
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
