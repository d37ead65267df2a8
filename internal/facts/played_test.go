package facts

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"oinmanager/internal/check"
)

// played are sites that exist only in a test: responses by host and path. A response that
// begins with → redirects, and one that begins with a number has that status.
type played map[string]string

func (p played) RoundTrip(req *http.Request) (*http.Response, error) {
	body, known := p[req.URL.Host+req.URL.Path]
	res := &http.Response{StatusCode: http.StatusOK, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: http.Header{"Content-Type": {"text/html; charset=utf-8"}}, Request: req}
	if to, ok := strings.CutPrefix(body, "→"); ok {
		res.StatusCode, body = http.StatusFound, ""
		res.Header.Set("Location", to)
	}
	if !known {
		res.StatusCode = http.StatusNotFound
	}
	if text, ok := strings.CutPrefix(body, "403 "); ok {
		res.StatusCode, body = http.StatusForbidden, text
	}
	res.Body = io.NopCloser(strings.NewReader(body))
	return res, nil
}

func TestDocumentsOfEachProviderAreOpenOrAskForPermission(t *testing.T) {
	t.Parallel()
	words := "<h1>Set up Acme</h1><p>" + strings.Repeat("Words of a guide that anyone can read. ", 10)
	sites := played{
		"docs.google.com/document/d/open/pub": words, "docs.google.com/document/d/private/edit": "→https://accounts.google.com/v3/signin/identifier?continue=x",
		"accounts.google.com/v3/signin/identifier": "<title>Sign in</title>Sign in with your Google Account to continue to Google Docs, please.",
		"drive.google.com/file/d/private/view":     "<title>Google Drive: Access Denied</title><p>You need access</p><p>Request access, or switch to an account with access.</p>",
		"sites.google.com/acme.com/guide":          "→https://accounts.google.com/v3/signin/identifier?continue=y",
		"acme.sharepoint.com/s/guide":              "→https://login.microsoftonline.com/common/oauth2/authorize", "acme.sharepoint.com/s/open": words,
		"login.microsoftonline.com/common/oauth2/authorize": "<script src=x></script>",
		"1drv.ms/w/s":                     "→https://onedrive.live.com/edit.aspx",
		"onedrive.live.com/edit.aspx":     "→https://login.live.com/login.srf",
		"login.live.com/login.srf":        "<script src=x></script>",
		"acme.notion.site/Guide":          "<title>Notion</title><p>This content does not exist. Try another page, or sign in with another account.</p>",
		"acme.atlassian.net/wiki/x/1":     "→https://id.atlassian.com/login?continue=x",
		"id.atlassian.com/login":          "<title>Log in</title>Log in to continue to Confluence, with an email address or another account.",
		"acme.atlassian.net/wiki/x/2":     "→/login.action?os_destination=x",
		"acme.atlassian.net/login.action": "<title>Log in - Confluence</title><input type=password>Log in to your account, if you have one, or ask an admin of it.",
		"www.dropbox.com/s/1/guide":       "→/login?cont=x",
		"www.dropbox.com/login":           "<title>Login - Dropbox</title><input type=password>Sign in or create an account to see this file with all others.",
		"acme.app.box.com/s/1":            "<title>Box</title><p>This shared file or folder link has been removed or is unavailable to you.</p>",
		"acme.box.com/s/2":                "403 no",
		"acme.com/okta":                   "→https://docs.google.com/document/d/private/edit",
		"acme.com/sso":                    "→https://docs.acme.com/sso/", "docs.acme.com/sso/": words,
		"docs.acme.com/gone": "→https://docs.acme.com/404", "docs.acme.com/404": "<title>Acme</title><h1>Hmm, we can’t find the page you’re looking for.</h1>" + words,
	}
	r := New(Options{About: "https://oin.example"})
	r.client.Transport = sites
	for at, want := range map[string]check.LinkState{
		"docs.google.com/document/d/open/pub": check.LinkOpen, "docs.google.com/document/d/private/edit": check.LinkPermission, "docs.google.com/document/d/deleted/edit": check.LinkMissing,
		"drive.google.com/file/d/private/view": check.LinkPermission, "sites.google.com/acme.com/guide": check.LinkPermission,
		"acme.sharepoint.com/s/guide": check.LinkPermission, "acme.sharepoint.com/s/open": check.LinkOpen, "1drv.ms/w/s": check.LinkPermission,
		"acme.notion.site/Guide": check.LinkPermission, "acme.atlassian.net/wiki/x/1": check.LinkPermission, "acme.atlassian.net/wiki/x/2": check.LinkPermission,
		"www.dropbox.com/s/1/guide": check.LinkPermission, "acme.app.box.com/s/1": check.LinkPermission, "acme.box.com/s/2": check.LinkPermission,
		"acme.com/okta": check.LinkPermission, "acme.com/sso": check.LinkOpen, "docs.acme.com/gone": check.LinkSoft404,
	} {
		if got := r.Link(t.Context(), "https://"+at); got.State != want {
			t.Errorf("%s: %s (%s), want %s", at, got.State, got.Detail, want)
		}
	}
}

func TestEachHostOnTheWayHasItsTurn(t *testing.T) {
	t.Parallel()
	sites := played{"acme.com/": "→https://www.acme.com/", "www.acme.com/": "→https://acme.com/again", "acme.com/again": "→https://ada:secret@docs.acme.com/", "docs.acme.com/": "words"}
	r := New(Options{})
	var asked []string
	r.client.Transport = watched{sites, func(req *http.Request) {
		if _, _, ok := req.BasicAuth(); ok {
			t.Errorf("%s got credentials", req.URL.Host)
		}
		r.hosts.mu.Lock()
		defer r.hosts.mu.Unlock()
		if _, has := r.hosts.hosts[req.URL.Host]; !has || len(r.hosts.hosts) != 1 {
			t.Errorf("at %s, there are turns at %v", req.URL.Host, r.hosts.hosts)
		}
		asked = append(asked, req.URL.Host)
	}}
	if got := r.Link(t.Context(), "https://acme.com/"); got.Final != "https://docs.acme.com/" {
		t.Errorf("it led to %s (%s)", got.Final, got.Detail)
	}
	if len(asked) != 4 || len(r.hosts.hosts) != 0 || len(r.hosts.all) != 0 {
		t.Errorf("asked %v, and then there are turns at %v", asked, r.hosts.hosts)
	}
}

// watched is a transport that calls a function with each request.
type watched struct {
	http.RoundTripper
	see func(*http.Request)
}

func (w watched) RoundTrip(req *http.Request) (*http.Response, error) {
	w.see(req)
	return w.RoundTripper.RoundTrip(req)
}
