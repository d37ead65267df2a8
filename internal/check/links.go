package check

import (
	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// links are checks of what links respond. A link that was not opened yet, that refuses
// programs, or that could not be told, has no finding.
var links = []*Check{
	linkCheck("pages.exist", Certain, LinkMissing, allLinks,
		"Every link leads to a page that exists.",
		"Reviewers and customers who follow it find nothing.",
		"Open the link in a private window, and enter the address that works.",
		"This link leads nowhere"),
	linkCheck("pages.say-they-exist", Likely, LinkSoft404, allLinks,
		"No link leads to a page that says it doesn't exist.",
		"Reviewers and customers who follow it find nothing.",
		"Open the link in a private window, and enter the address that works.",
		"This link opens, but the page says that it doesn't exist"),
	linkCheck("pages.answer", Likely, LinkBroken, allLinks,
		"Every linked site responds.",
		"Okta sends back submissions whose links don't work.",
		"Check the site, then choose Check again.",
		"This link doesn't work"),
	linkCheck("pages.certificate", Certain, LinkInsecure, allLinks,
		"Every linked site has a certificate that browsers accept.",
		"Browsers warn reviewers and customers instead of showing the page.",
		"Renew or correct the site's certificate, then choose Check again.",
		"Browsers refuse this link"),
	linkCheck("pages.open-to-all", Likely, LinkSignIn, publicLinks,
		"Every link opens without signing in.",
		"Reviewers have no account, and customers read the documentation before they have one.",
		"Make the page public, or enter one that is.",
		"This link asks visitors to sign in"),
	linkCheck("pages.shared", Certain, LinkPermission, allLinks,
		"Every linked document is shared with anyone who has the link.",
		"Reviewers can't open it, and asking for access costs a round of the review.",
		"In the document's sharing settings, let anyone with the link view it.",
		"This document isn't shared with everyone"),
	linkCheck("pages.public", Certain, LinkNotPublic, allLinks,
		"Every linked site is on the public internet.",
		"Reviewers and customers can't reach hosts of a private network.",
		"Enter the site's public address.",
		"This host isn't on the public internet"),
	{
		ID: "website.is-no-sign-in", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says: "The website is a page about the product, and not where customers sign in.",
		Why:  "People in the catalog who don't have the product yet see only a form.",
		Fix:  "Enter the product's home page, or its page about this integration.",
		find: func(s Subject) []Finding {
			const form = 1500 // bytes of text: home pages with a field for a password have more
			p, at := s.pageOf(oin.AppWebsite), s.links(oin.AppWebsite)
			// Other checks judge the address itself.
			if p == nil || at[0].signIn() != "" || len(p.Text) >= form {
				return nil
			}
			if p.Password {
				return found("The page asks for a password.", s.text(oin.AppWebsite))
			}
			if words := p.asksToSignIn(); words != "" {
				return found("The page says "+quoted(words)+".", s.text(oin.AppWebsite), words)
			}
			if signInTitle.MatchString(p.Title) {
				return found("The page's title is "+quoted(p.Title)+".", s.text(oin.AppWebsite), p.Title)
			}
			return nil
		},
	},
	{
		ID: "pages.finished", About: allLinks,
		Level: LevelAdvice, Certainty: Likely,
		Says: "No link leads to a page that is still empty.",
		Why:  "Reviewers and customers who follow it find nothing yet.",
		Fix:  "Publish the page and choose Check again, or enter another page.",
		find: func(s Subject) []Finding {
			const little = 600 // bytes of text: other pages can announce what comes
			return s.eachLink(allLinks, func(l linkIn) *Finding {
				p := s.pageAt(l.text)
				if p == nil || p.Password || len(p.Text) > little || l.field == oin.TestURL {
					return nil // of the test account, another check asks where one signs in
				}
				if p.hasOnlyHeadings() {
					f := atLink(l, "The page has headings, and nothing below them.", l.text)
					return &f
				}
				if words := p.saysUnfinished(); words != "" {
					f := atLink(l, "The page says "+quoted(words)+".", l.text, words)
					return &f
				}
				return nil
			})
		},
	},
	{
		ID: "pages.not-home", About: helpLinks,
		Level: LevelAdvice, Certainty: Possible,
		Says: "A link stays at its page, and doesn't go on to the home page.",
		Why:  "Many sites send visitors of removed pages there, where they look for help in vain.",
		Fix:  "Enter the address where the page is now.",
		find: func(s Subject) []Finding {
			return s.eachLink(helpLinks, func(l linkIn) *Finding {
				link := s.Facts.Links[l.text]
				led, ok := siteOf(link.Final)
				if !ok || link.State != LinkOpen || l.path == "" || l.path == led.path || l.within(docHosts) || !led.isFront() || led.domain != l.domain && !s.isOwn(led.domain) {
					return nil
				}
				f := atLink(l, "Does this page still exist, as the link goes on to "+quoted(led.host)+"?", l.text, link.Final)
				return &f
			})
		},
	},
	{
		ID: "pages.readable", About: guides,
		Level: LevelAdvice, Certainty: Possible,
		Says: "A guide inside the app can be read without signing in.",
		Why:  "Admins read it before they have an account, and reviewers have another one.",
		Fix:  "Open the link in a private window. If you see the whole guide, dismiss this.",
		find: func(s Subject) []Finding {
			for _, l := range s.links(guides...) { // one, since others are likely at the same site
				// Many sites show pages to everyone by scripts, and people read them without
				// trouble. Where one signs in, scripts often ask for that first.
				if s.Facts.Links[l.text].State == LinkUnreadable && s.isApp(l) {
					return []Finding{atLink(l, "Can everyone read this page of your app, which we couldn't read without running its scripts?", l.text)}
				}
			}
			return nil
		},
	},
	{
		ID: "pages.language", About: []oin.Key{oin.UserDocs, oin.ConfigGuide, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The guides and the website are in English.",
		Why:   "The catalog is in English. Its customers, and reviewers, can't follow steps in another language.",
		Fix:   "Enter the English page. If the page chooses the language of the browser, dismiss this.",
		Guide: documentGuidelines,
		find: onPages([]oin.Key{oin.UserDocs, oin.ConfigGuide, oin.AppWebsite}, func(_ Subject, p *Page) string {
			if language := english.Foreign(p.Text); language != "" {
				return "The page looks like " + language + "."
			}
			return ""
		}),
	},
	{
		ID: "test.page-signs-in", About: []oin.Key{oin.TestURL, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The page of the test account URL has a way to sign in.",
		Why:   "Reviewers begin their tests there.",
		Fix:   "Enter the link of the page with the fields for username and password.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			website := s.links(oin.AppWebsite)
			for _, l := range s.links(oin.TestURL) {
				link := s.Facts.Links[l.text]
				page := link.Page
				if page == nil || link.State != LinkOpen || len(website) > 0 && (l.page() == website[0].page() || l.isHome() && l.domain == website[0].domain) {
					return nil // another check judges the website
				}
				switch {
				case page.Type != "text/html":
					return found("Can reviewers sign in at this link, which leads to a file?", l.text, page.Type)
				case page.Text != "" && page.Whole && !page.Password && !page.hasWayToSignIn():
					return found("Where on this page can reviewers sign in?", l.text, page.Title)
				}
			}
			return nil
		},
	},
}

// isApp reports whether a link leads to where customers sign in, and not to the website or
// to documentation.
func (s Subject) isApp(l linkIn) bool {
	if l.within(docHosts) {
		return false
	}
	test, website := s.links(oin.TestURL), s.links(oin.AppWebsite)
	return l.signIn() != "" || len(test) > 0 && test[0].host == l.host && (len(website) == 0 || website[0].host != l.host)
}

// helpLinks are the fields with links to pages that help people, which sites move.
var helpLinks = []oin.Key{oin.SupportContacts, oin.UserDocs, oin.APIDocs, oin.ConfigGuide}

// linkCheck returns a check that finds links with a state.
func linkCheck(id string, sure Certainty, state LinkState, fields []oin.Key, says, why, fix, finds string) *Check {
	return &Check{
		ID: id, About: fields, Level: LevelAdvice, Certainty: sure, Says: says, Why: why, Fix: fix,
		find: func(s Subject) []Finding {
			var all []Finding
			for _, l := range s.links(fields...) {
				link, known := s.Facts.Links[l.text]
				if !known || link.State != state {
					continue
				}
				text := finds + "."
				if link.Detail != "" {
					text = finds + ": " + link.Detail + "."
				}
				all = append(all, atLink(l, text, l.text, string(link.State), link.Detail))
			}
			return all
		},
	}
}

// pageOf returns the page that the link in a field leads to, or nil unless it could be
// read.
func (s Subject) pageOf(k oin.Key) *Page { return s.pageAt(s.text(k)) }

// pageAt returns the page that a link leads to, or nil unless it could be read.
func (s Subject) pageAt(url string) *Page {
	link, known := s.Facts.Links[url]
	if !known || link.State != LinkOpen || link.Page == nil || link.Page.Text == "" {
		return nil
	}
	return link.Page
}

// isFront reports whether a link is the first page of a site, also in a language, or by the name
// of its file.
func (s site) isFront() bool {
	return (s.host == s.domain || s.host == "www."+s.domain) && (s.path == "" || isLanguage(s.path) || frontPath.MatchString(s.path))
}

// isLanguage reports whether a path is that of a language or country.
func isLanguage(path string) bool {
	return languagePath.MatchString(path) && languageCodes[path[1:3]]
}

// opensFront reports whether a link is the first page of a site, and no part of it.
func (s site) opensFront() bool {
	query := s.url.Query()
	query.Del("lang")
	query.Del("locale")
	return s.isFront() && len(query) == 0 && (s.url.Fragment == "" || frontFragments[s.url.Fragment])
}

var (
	frontPath      = pattern.New(`^(?:/[a-z]{2}(?:[-_][a-z]{2})?)?/(?:index|home|homepage|default|main|welcome|start|startseite|accueil|inicio)(?:\.(?:html?|php|aspx?|jsp))?$`)
	frontFragments = english.SetOf("home main start top")
	languageCodes  = english.SetOf("ar at au be bg br ca ch cn cs da de ee el en es et fi fr gb ga he hi hk hr hu id ie il in is it ja jp ko kr lt lv ms mx nb nl no nz pl pt ro ru se sg sk sl sv th tr tw uk us vi vn za zh")
	languagePath   = pattern.New(`^/[a-z]{2}([-_][a-z]{2})?$`)
	signInTitle    = pattern.New(`(?i)^(please )?(sign|log)[ -]?(in|on)\b( (to|with|at|page)\b| ?[|·:–—-] |$)|[|·:–—-] ?(sign|log)[ -]?(in|on)( page)?$`)
	unfinished     = phrases(`
		coming soon~
		(?:still )?(?:writing|working on|preparing|finishing|completing) (?:this|these|our|the) <pageOrSteps>
		(?:this |the )?(?:page|guide|article|documentation|section|chapter) (?:isn't|is not) <finishedText> yet~
		<pageContent> (?:will|to) (?:follow|come|be (?:added|written|published))~
		(?:will|to) follow (?:shortly|soon)~ | thank you for your patience~ | nothing (?:to see )?here yet~
		under construction~ | (?:opening|launching|back|available) soon | work in progress~
		(?:this |the )?domain (?:name )?(?:is|may be) (?:for sale|available|parked)~ | buy this domain~
		parked (?:free|domain)~
		(?:this )?(?:site|page|store|account) (?:is|has been) (?:suspended|unpublished|not published)~
		(?:site|page) not published~ | website is being built~ | future home of~ | welcome to nginx~
		apache2? [a-z ]{0,20}default page~ | test page for the [a-z ]{0,30}server~
		internet information services~ | default web site page~ | hello world~ | index of /~ | it works! ~`)
	// waysToSignIn match pages with a way to sign in, in several languages.
	waysToSignIn = pattern.New(`(?i)\b(?:sign|log)[ -]?(?:in|on)|\blogin|user ?name|user id|e-?mail|password|passcode|` +
		`continue with|single sign|\bsso\b|account|\bnext\b|anmeld|einlogg|connexion|connecter|identifi|sesi[oó]n|` +
		`acced|entrar|accesso|inlogg|logga|zaloguj|přihl|bejelent|giriş|вой|вход|` +
		`ログイン|サインイン|登录|登入|登錄|로그인`)
)
