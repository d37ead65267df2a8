package labelled

import (
	"slices"
	"testing"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// TestLinksThatCouldNotBeToldHaveNoFinding proves that no state counts against a link that
// people may well be able to open.
func TestLinksThatCouldNotBeToldHaveNoFinding(t *testing.T) {
	for _, name := range []string{"Talentry HR", "Ticketree"} {
		s := vendorNamed(t, name).subject()
		clean := ids(run(s))
		for _, state := range []check.LinkState{check.LinkBotWall, check.LinkUnknown, ""} {
			for url := range s.Facts.Links {
				s.Facts.Links[url] = check.Link{State: state, Detail: "HTTP 403"}
			}
			if state == "" {
				s.Facts.Links = nil
			}
			if got := ids(run(s)); !slices.Equal(got, clean) {
				t.Errorf("%s, %s: found %v, want %v", name, state, got, clean)
			}
		}
	}
}

func TestTheTestAccountMayLeadToASignIn(t *testing.T) {
	s := vendorNamed(t, "Talentry HR").subject()
	clean := ids(run(s))
	for _, link := range []check.Link{
		{State: check.LinkSignIn, Detail: "leads to login.microsoftonline.com", Final: "https://login.microsoftonline.com/"},
		{State: check.LinkUnreadable},
		{State: check.LinkOpen, Page: &check.Page{Type: "text/html", Title: "Anmelden", Text: "willkommen bei talentry. bitte melden sie sich hier mit ihrem konto an.", Whole: true}},
		{State: check.LinkOpen, Page: &check.Page{Type: "text/html", Title: "Talentry", Text: "talentry for work. continue with google. continue with microsoft. all rights reserved.", Whole: true}},
		{State: check.LinkOpen, Page: &check.Page{Type: "text/html", Title: "Talentry", Text: "a page that was not read to its end, since it is long.", Whole: false}},
	} {
		s.Facts.Links[s.Answers.Text(oin.TestURL)] = link
		if got := ids(run(s)); !slices.Equal(got, clean) {
			t.Errorf("%+v: found %v, want %v", link, got, clean)
		}
	}
}

func TestRedirectsToAHomePageAreAskedAbout(t *testing.T) {
	for _, c := range []struct {
		link, final string
		asked       bool
	}{
		{"https://www.talentry.io/help/okta", "https://www.talentry.io/", true},
		{"https://help.talentry.io/okta", "https://talentry.io/en-us/", true},
		{"https://www.talentry.io/help/okta", "https://www.talentry.io/help/okta/", false},
		{"https://www.talentry.io/docs", "https://docs.talentry.io/", false},
		{"https://talentry.zendesk.com/hc/okta", "https://talentry.zendesk.com/", false},
		{"https://www.talentry.io/fr", "https://www.talentry.io/fr/", false},
		{"https://www.talentry.io/help/okta", "https://talentry.io/help/sso", false},
		{"https://www.talentry.io/help/okta", "", false},
	} {
		s := vendorNamed(t, "Talentry HR").subject()
		page := s.Facts.Links[s.Answers.Text(oin.ConfigGuide)].Page
		s.Answers.Set(oin.ConfigGuide, oin.Value{Text: c.link})
		s.Facts.Links[c.link] = check.Link{State: check.LinkOpen, Final: c.final, Page: page}
		if got := slices.Contains(ids(run(s)), "pages.not-home"); got != c.asked {
			t.Errorf("%s → %s: %t", c.link, c.final, got)
		}
	}
}

func TestAGuideWithScriptsIsOnlyAskedAboutInsideTheApp(t *testing.T) {
	for guide, asked := range map[string]bool{
		"https://docs.lanternsec.com/okta": false, "https://lanternsec.com/guides/okta": false, "https://lantern.zendesk.com/hc/en-us/articles/1": false,
		"https://console.lanternsec.com/help/okta": true, "https://app.lanternsec.com/#/docs/okta": true,
	} {
		change := and(text("config_guide", guide), responds(oin.ConfigGuide, check.LinkUnreadable, ""))
		found := run(change(vendorNamed(t, "Lantern SIEM").subject()))
		if got := slices.Contains(ids(found), "pages.readable"); got != asked {
			t.Errorf("%s: asked %v", guide, got)
		}
	}
}
