package labelled

import (
	"strings"

	"oinmanager/internal/check"
	"oinmanager/internal/oin"
)

// leads returns a change of what the link in a field leads to.
func leads(k oin.Key, change func(*check.Link)) func(check.Subject) check.Subject {
	return func(s check.Subject) check.Subject {
		at := s.Answers.Text(k)
		link := s.Facts.Links[at]
		if link.Page != nil {
			page := *link.Page
			link.Page = &page
		}
		change(&link)
		s.Facts.Links[at] = link
		return s
	}
}

// responds returns a change of how the link in a field responds.
func responds(k oin.Key, state check.LinkState, detail string) func(check.Subject) check.Subject {
	return leads(k, func(l *check.Link) { *l = check.Link{State: state, Detail: detail} })
}

// without removes words from the page that the link in a field leads to.
func without(k oin.Key, words ...string) func(check.Subject) check.Subject {
	return leads(k, func(l *check.Link) {
		for _, w := range words {
			l.Page.Text = strings.ReplaceAll(l.Page.Text, w, "")
			for i := range l.Page.Headings {
				l.Page.Headings[i] = ""
			}
		}
	})
}

// adds adds a sentence to the page that the link in a field leads to.
func adds(k oin.Key, words string) func(check.Subject) check.Subject {
	return leads(k, func(l *check.Link) { l.Page.Text += " " + words })
}

var pageMistakes = []mistake{
	{"the guide is gone", "Talentry HR", "pages.exist", responds(oin.ConfigGuide, check.LinkMissing, "HTTP 404")},
	{"the docs are on a host that doesn't exist", "Ticketree", "pages.exist", responds(oin.UserDocs, check.LinkMissing, "there is no host with this name")},
	{"the guide says 404 with status 200", "Pedigree IGA", "pages.say-they-exist", responds(oin.ConfigGuide, check.LinkSoft404, "the page says that it doesn't exist")},
	{"the website is down", "Lantern SIEM", "pages.answer", responds(oin.AppWebsite, check.LinkBroken, "HTTP 502")},
	{"the test account redirects without end", "NetGlass", "pages.answer", responds(oin.TestURL, check.LinkBroken, "redirects without end")},
	{"the certificate of the docs has expired", "Fleetwise MDM", "pages.certificate", responds(oin.UserDocs, check.LinkInsecure, "the certificate expired on 3 May 2026")},
	{"the docs are behind a sign-in", "KeyNest Password Manager", "pages.open-to-all", responds(oin.UserDocs, check.LinkSignIn, "leads to keynest.okta.com")},
	{"the guide is a private Google document", "Talentry HR", "pages.shared", responds(oin.ConfigGuide, check.LinkPermission, "only people it's shared with can open it")},
	{"the API docs are a private Confluence page", "Ticketree", "pages.shared", responds(oin.APIDocs, check.LinkPermission, "only people it's shared with can open it")},
	{"the test account is inside the network", "MedRoster", "pages.public", responds(oin.TestURL, check.LinkNotPublic, "the host isn't on the public internet")},
	{"the website asks for a password", "Talentry HR", "website.is-no-sign-in", leads(oin.AppWebsite, func(l *check.Link) {
		l.Page = &check.Page{Type: "text/html", Text: "welcome back email password", Password: true, Whole: true}
	})},
	{"the guide is about the product alone", "Lantern SIEM", "guide.about-okta", without(oin.ConfigGuide, "okta")},
	{"the guide is another product's", "Pedigree IGA", "guide.about-app", leads(oin.ConfigGuide, func(l *check.Link) {
		l.Page.Title, l.Page.Text = "Set up Brightlog", "set up brightlog with okta 1. copy the okta domain, the client id and the client secret 2. paste them"
	})},
	{"the guide has no steps", "Talentry HR", "guide.steps", leads(oin.ConfigGuide, func(l *check.Link) {
		l.Page.Steps, l.Page.Text = 0, "talentry works well with okta. enter the okta domain, the client id, and the client secret in the settings, and people are synchronized."
	})},
	{"the guide has placeholders left", "Aegis ITDR", "guide.no-template", adds(oin.ConfigGuide, "open {appname} and choose settings.")},
	{"the guide doesn't mention the client secret", "Talentry HR", "guide.three-values", without(oin.ConfigGuide, "and the client secret")},
	{"the guide uses the default authorization server", "Lantern SIEM", "guide.custom-server", adds(oin.ConfigGuide, "the token endpoint is https://your-org.okta.com/oauth2/default/v1/token for all requests.")},
	{"the guide asks for an API token", "Aegis ITDR", "guide.api-token", adds(oin.ConfigGuide, "in the admin console, open security > api > tokens and create a token for the connection.")},
	{"the guide asks for a key pair", "Talentry HR", "guide.private-key", adds(oin.ConfigGuide, "generate a key pair and upload your public key, then choose private_key_jwt for the client.")},
	{"the docs don't mention the version", "Ticketree", "docs.version", without(oin.UserDocs, "1.0.17")},
	{"the docs are of an earlier version", "Ticketree", "docs.version", leads(oin.UserDocs, func(l *check.Link) { l.Page.Text = strings.ReplaceAll(l.Page.Text, "1.0.17", "1.0.16") })},
	{"an action has no topic", "KeyNest Password Manager", "docs.cards", without(oin.UserDocs, "list users")},
	{"the docs don't say how to authorize", "Fleetwise MDM", "docs.authorization", without(oin.UserDocs, "authorization", "authorize", "client id", "client secret")},
	{"the API docs are a marketing page", "Fleetwise MDM", "docs.api-reference", leads(oin.APIDocs, func(l *check.Link) {
		l.Page = &check.Page{Type: "text/html", Whole: true, Text: "fleetwise is the best way to secure all your devices. book a demo, or read what our customers say about us."}
	})},
	{"the website is a sign-in page without a password", "Lantern SIEM", "website.is-no-sign-in", leads(oin.AppWebsite, func(l *check.Link) {
		l.Page = &check.Page{Type: "text/html", Title: "Sign in | Lantern", Text: "welcome to lantern. enter your email to go on. by continuing, you accept our terms.", Whole: true}
	})},
	{"the website isn't ready", "Talentry HR", "pages.finished", leads(oin.AppWebsite, func(l *check.Link) {
		l.Page = &check.Page{Type: "text/html", Title: "Talentry", Text: "talentry. something big is on its way. coming soon! leave your email to be the first to know.", Whole: true}
	})},
	{"the domain of the guide was given up", "Lantern SIEM", "pages.finished", leads(oin.ConfigGuide, func(l *check.Link) {
		l.Page = &check.Page{Type: "text/html", Title: "lanternsec.com", Text: "lanternsec.com. this domain is for sale. get it now before someone else does.", Whole: true}
	})},
	{"the guide leads on to the home page", "Onboardly", "pages.not-home", func(s check.Subject) check.Subject {
		k := oin.ConfigGuide
		if s.Answers.Text(k) == "" {
			k = oin.UserDocs
		}
		s.Answers.Set(k, oin.Value{Text: "https://www.onboardly.co/integrations/okta"})
		s.Facts.Links[s.Answers.Text(k)] = check.Link{State: check.LinkOpen, Final: "https://www.onboardly.co/", Page: vendor{name: "Onboardly"}.page("")}
		return s
	}},
	{"the guide is inside the app, and has no text before scripts run", "Lantern SIEM", "pages.readable", and(text("config_guide", "https://console.lanternsec.com/help/okta"), responds(oin.ConfigGuide, check.LinkUnreadable, "its text appears only once scripts run"))},
	{"the test account URL shows a server's first page", "Pedigree IGA", "test.page-signs-in", leads(oin.TestURL, func(l *check.Link) {
		l.Page = &check.Page{Type: "text/html", Title: "Pedigree", Text: "pedigree runs access reviews for all of your applications. read how others do it, and talk to our team about yours.", Whole: true}
	})},
	{"the test account URL is an API", "MedRoster", "test.page-signs-in", leads(oin.TestURL, func(l *check.Link) { l.Page = &check.Page{Type: "application/json", Whole: true} })},
	{"the guide asks for an API token, and says that it's shown once", "Talentry HR", "guide.api-token", adds(oin.ConfigGuide, "in the okta admin console, go to security > api and select the tokens tab. click create token. copy the token value, because it is not shown again.")},
	{"the guide asks for a key, and says to keep it secret", "Lantern SIEM", "guide.private-key", adds(oin.ConfigGuide, "generate new key, copy the private key, and do not share it. paste it into lantern.")},
	{"the guide has a vendor's template", "Pedigree IGA", "guide.no-template", adds(oin.ConfigGuide, "sign in to [app name] as an admin.")},
	{"the API docs sell endpoint security", "Fleetwise MDM", "docs.api-reference", leads(oin.APIDocs, func(l *check.Link) {
		l.Page = &check.Page{Type: "text/html", Whole: true, Text: "fleetwise protects every endpoint of your company. see all endpoints in one place. book a demo today."}
	})},
}
