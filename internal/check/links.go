package check

import (
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
			// Other checks judge the address itself.
			p, at := s.pageOf(oin.AppWebsite), s.links(oin.AppWebsite)
			if p != nil && p.Password && len(p.Text) < 1500 && at[0].signIn() == "" {
				return found("The page asks for a password.", s.text(oin.AppWebsite))
			}
			return nil
		},
	},
}

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
func (s Subject) pageOf(k oin.Key) *Page {
	link, known := s.Facts.Links[s.text(k)]
	if !known || link.State != LinkOpen || link.Page == nil || link.Page.Text == "" {
		return nil
	}
	return link.Page
}
