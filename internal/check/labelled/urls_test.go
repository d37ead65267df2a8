package labelled

import (
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

func TestTheWebsiteIsAboutTheProduct(t *testing.T) {
	for link, want := range map[string]string{
		"https://workbeam.com": "", "https://www.workbeam.com/product/auth": "", "https://workbeam.com/integrations/okta": "", "https://my-workbeam.de/": "", "https://workbeam.com/platform/sso": "", "https://id.me": "", "https://go.workbeam.com/okta": "", "https://workbeam.com/en-us/login-security": "", "https://cloud.google.com/workbeam": "", "https://aws.amazon.com/workbeam/": "", "https://slack.com/enterprise": "", "https://bücher.example/": "", "https://[2001:db8::1]/": "",
		"https://workbeam.com/login": "sign-in", "https://app.workbeam.com": "sign-in", "https://accounts.workbeam.com/": "sign-in", "https://workbeam.com/users/sign_in": "sign-in", "https://console.workbeam.com/#/signup": "sign-in", "https://workbeam.com/login.aspx": "sign-in",
		"https://apps.apple.com/app/id12345": "store", "https://play.google.com/store/apps/details?id=com.workbeam": "store", "https://marketplace.atlassian.com/apps/1219/workbeam": "store", "https://aws.amazon.com/marketplace/pp/prodview-1": "store", "https://appexchange.salesforce.com/appxListingDetail?listingId=a0N": "store", "https://chromewebstore.google.com/detail/workbeam/abc": "store",
		"https://linkedin.com/company/workbeam": "profile", "https://twitter.com/workbeam": "profile", "https://www.facebook.com/workbeam": "profile", "https://www.youtube.com/watch?v=1": "profile", "https://www.crunchbase.com/organization/workbeam": "profile",
		"https://github.com/workbeam": "code", "https://gitlab.com/workbeam/connector": "code",
		"https://workbeam.com/brochure.pdf": "document", "https://drive.google.com/file/d/1/view": "document", "https://workbeam.notion.site/About": "document",
		"https://docs.workbeam.com/": "docs", "https://help.workbeam.com/hc/en-us": "docs", "https://workbeam.zendesk.com/hc": "docs", "https://support.workbeam.com": "docs",
	} {
		found := strings.ReplaceAll(judged(t, "website", "Workbeam", text("app_website", link)), "website.", "")
		if found != want {
			t.Errorf("%s has %q, want %q", link, found, want)
		}
	}
}

func TestLinksAreFitForCustomers(t *testing.T) {
	for link, want := range map[string]string{
		"https://docs.workbeam.com/okta": "", "https://developer.workbeam.com/okta?version=2024-01&lang=en": "", "https://docs.google.com/document/d/1a2B3c4D5e6F/view?usp=sharing&resourcekey=0-AbCdEf": "", "https://workbeam.sharepoint.com/:w:/s/docs/EaBcD?e=x1y2z3": "", "https://docs.workbeam.com/agent/install": "", "https://docs.workbeam.com/editor/": "", "https://dev.workbeam.com/okta": "", "https://docs.workbeam.com:443/okta": "", "https://www.dropbox.com/scl/fi/abc/okta.pdf?rlkey=abc123def456": "", "https://workbeam.atlassian.net/wiki/spaces/HELP/pages/1?key=HELP": "", "https://github.com/workbeam/docs/blob/main/okta.md?ref=okta": "", "https://community.workbeam.com/t/okta/123?token=1": "", "https://workbeam.vercel.app/okta": "",
		"http://docs.workbeam.com/okta": "https", "HTTP://docs.workbeam.com/okta": "https",
		"https://docs.workbeam.com/okta?token=d41d8cd98f00b204": "secret", "https://docs.workbeam.com/okta?api_key=wb_live_1234567": "secret", "https://files.blob.core.windows.net/g/okta.pdf?sv=2022-11-02&se=2026-01-01&sig=abc%2Bdef%3D": "secret", "https://docs.workbeam.com/okta?auth=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abc": "secret", "https://docs.workbeam.com/okta;jsessionid=0123ABCD": "secret", "https://docs.workbeam.com/okta#access_token=abcdef123456": "secret", "https://docs.workbeam.com/okta?PHPSESSID=abcdef123456": "secret",
		"https://docs.workbeam.com/okta?utm_source=x": "tracking", "https://docs.workbeam.com/okta?gclid=abc&page=2": "tracking", "https://docs.google.com/document/d/1a2B3c4D5e6F/view?pli=1": "tracking",
		"https://docs.google.com/document/d/1a2B3c4D5e6F/edit": "editor", "https://docs.google.com/document/d/1a2B3c4D5e6F/edit#heading=h.1": "editor", "https://workbeam.atlassian.net/wiki/spaces/HELP/pages/edit-v2/220": "editor", "https://workbeam.com/wp-admin/post.php?post=12&action=edit": "editor", "https://dash.readme.com/project/workbeam/docs/okta": "editor", "https://workbeam.zendesk.com/knowledge/articles/123/en-us": "editor",
		"https://staging.workbeam.com/docs": "temporary", "https://docs-uat.workbeam.com/okta": "temporary", "https://abc.ngrok-free.app/okta": "temporary", "https://preview.workbeam.com/okta": "temporary",
		"https://tinyurl.com/wb-okta": "short", "https://203.0.113.9/okta": "plain-host", "https://docs.workbeam.com:8443/okta": "plain-host", "https://help.okta.com/oie/en-us/topics/workflows.htm": "okta",
	} {
		found := strings.ReplaceAll(judged(t, "links", "Workbeam", text("user_docs", link)), "links.", "")
		if found != want {
			t.Errorf("%s has %q, want %q", link, found, want)
		}
	}
}

func TestLinksAreFixed(t *testing.T) {
	for link, want := range map[string]string{
		"http://docs.workbeam.com/okta":                                           "https://docs.workbeam.com/okta",
		"https://docs.workbeam.com/okta?utm_source=x&page=2&utm_campaign=y#setup": "https://docs.workbeam.com/okta?page=2#setup",
		"https://docs.workbeam.com/okta?token=d41d8cd98f00b204":                   "https://docs.workbeam.com/okta",
		"https://docs.workbeam.com/okta;jsessionid=0123ABCD?a=1":                  "https://docs.workbeam.com/okta?a=1",
		"https://docs.google.com/document/d/1a2B3c4D5e6F/edit?usp=sharing":        "https://docs.google.com/document/d/1a2B3c4D5e6F/preview",
	} {
		findings := run(text("user_docs", link)(vendorNamed(t, "Workbeam").subject()))
		if !slices.ContainsFunc(findings, func(f check.Finding) bool { return f.Fixes[oin.UserDocs].Text == want && f.FixLabel != "" }) {
			t.Errorf("%s isn't changed to %s: %+v", link, want, findings)
		}
	}
}

func TestALinkOfASupportContactIsFixedInItsRow(t *testing.T) {
	for _, f := range run(support("support@workbeam.com http://workbeam.com/help")(vendorNamed(t, "Workbeam").subject())) {
		items := f.Fixes[oin.SupportContacts].Items
		if f.Check.ID != "links.https" || f.Item != 1 || len(items) != 2 || items[1].Value != "https://workbeam.com/help" || items[0].Value != "support@workbeam.com" {
			t.Errorf("%s at row %d: %+v", f.Check.ID, f.Item, items)
		}
	}
}

func TestTheSamePageIsFoundHoweverItIsWritten(t *testing.T) {
	for link, same := range map[string]bool{
		"https://docs.workbeam.com/okta": true, "https://DOCS.workbeam.com/okta/": true, "https://docs.workbeam.com./okta?utm_source=okta": true,
		"https://docs.workbeam.com/okta#api": false, "https://docs.workbeam.com/okta/api": false, "https://docs.workbeam.com/okta?page=api": false,
	} {
		found := judged(t, "links", "Workbeam", text("user_docs", "https://docs.workbeam.com/okta", "api_docs", link))
		if strings.Contains(found, "links.docs-and-reference") != same {
			t.Errorf("%s has %q", link, found)
		}
	}
}
