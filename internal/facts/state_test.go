package facts

import (
	"net/http"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/check"
)

func TestDocumentsThatHaveToBeSharedAreToldFromSignIn(t *testing.T) {
	long := strings.Repeat("Words of a page that anyone can read. ", 10)
	for _, c := range []struct {
		asked, final string
		status       int
		text         string
		want         check.LinkState
	}{
		{"https://docs.google.com/document/d/1", "https://accounts.google.com/v3/signin/identifier?continue=x", 200, "sign in", check.LinkPermission},
		{"https://docs.google.com/document/d/1", "https://docs.google.com/document/d/1", 200, long, check.LinkOpen},
		{"https://drive.google.com/file/d/1/view", "https://drive.google.com/file/d/1/view", 200, "you need access. ask for access, or switch to an account with access.", check.LinkPermission},
		{"https://acme.sharepoint.com/:w:/s/x", "https://login.microsoftonline.com/common/oauth2/authorize", 200, "sign in", check.LinkPermission},
		{"https://acme.sharepoint.com/:w:/s/x", "https://acme.sharepoint.com/:w:/s/x", 403, "", check.LinkPermission},
		{"https://acme.atlassian.net/wiki/x", "https://id.atlassian.com/login?continue=x", 200, "log in", check.LinkPermission},
		{"https://acme.notion.site/Guide", "https://acme.notion.site/Guide", 200, "this content does not exist", check.LinkPermission},
		{"https://docs.acme.com/guide", "https://acme.okta.com/app/x/sso/saml", 200, long, check.LinkSignIn},
		{"https://docs.acme.com/guide", "https://docs.acme.com/login", 200, long, check.LinkSignIn},
		{"https://docs.acme.com/guide", "https://auth.acme.com/oauth2/authorize", 200, long, check.LinkSignIn},
		{"https://docs.acme.com/login-with-okta", "https://docs.acme.com/guides/login-with-okta", 200, long, check.LinkOpen},
		{"https://acme.com", "https://www.acme.com/", 200, long, check.LinkOpen},
		{"https://app.acme.com/login", "https://app.acme.com/en/login", 200, long, check.LinkOpen},
		{"https://acme.com", "https://www.acme.com/en/", 200, long, check.LinkOpen},
		{"https://acme.com/okta", "https://www.okta.com/integrations/acme/", 200, long, check.LinkOpen},
		{"https://acme.com/okta", "https://acme.okta.com/", 200, long, check.LinkSignIn},
		{"https://docs.acme.com/", "https://login.acme.com/", 200, long, check.LinkSignIn},
		{"https://docs.acme.com/guide", "https://acme.cloudflareaccess.com/cdn-cgi/access/login/docs.acme.com", 200, long, check.LinkSignIn},
		{"https://docs.acme.com/okta", "https://docs.acme.com/guides/saml/okta", 200, long, check.LinkOpen},
		{"https://docs.acme.com/okta", "https://docs.acme.com/api/oauth2/", 200, long, check.LinkOpen},
		{"https://developer.okta.com/docs", "https://developer.okta.com/docs/", 200, long, check.LinkOpen},
	} {
		asked, _ := url.Parse(c.asked)
		final, _ := url.Parse(c.final)
		r := response{asked: asked, final: final, status: c.status, header: http.Header{}, page: page{Page: &check.Page{Type: "text/html", Text: c.text}}}
		if got := r.link(); got.State != c.want {
			t.Errorf("%s → %s: %s (%s), want %s", c.asked, c.final, got.State, got.Detail, c.want)
		}
	}
}

func TestStepsAreCountedInPlainText(t *testing.T) {
	for text, want := range map[string]int{
		"1. One\n2. Two\n3. Three": 3, "Step 1: One\nStep 2: Two": 2, "- 1) One\n- 2) Two": 2,
		"In 2024. 1 was": 0, "1.0.17\n2.0.1": 0, "1.Add\n2.Save": 2, "1. One\n1. Another\n2. Two": 2, "": 0, "3. Three\n4. Four": 0,
	} {
		if got := numbered(text); got != want {
			t.Errorf("%q has %d steps, want %d", text, got, want)
		}
	}
}
