package check

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"oinmanager/internal/oin"
)

const website = managerGuide + "#app-information"

var websites = []*Check{
	{
		ID: "website.sign-in", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is a page about the product, and not where one signs in to it.",
		Why:   "Customers open it from the catalog to learn about the app before they have an account.",
		Fix:   "Enter your product's home page, or its page about this integration.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string {
				if part := l.signIn(); part != "" {
					return quoted(part) + " in the URL is where people sign in."
				}
				return ""
			})
		},
	},
	{
		ID: "website.store", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is your own, and not an entry in an app store or marketplace.",
		Why:   "Customers open it from the catalog to learn about the product.",
		Fix:   "Enter your product's home page.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string { return s.hostedOn(l, stores, "%s is a store or marketplace.") })
		},
	},
	{
		ID: "website.profile", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is your own, and not a profile in a social network or directory.",
		Why:   "Customers open it from the catalog to learn about the product.",
		Fix:   "Enter your product's home page.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string {
				return s.hostedOn(l, networks, "%s is a network or directory of other companies, too.")
			})
		},
	},
	{
		ID: "website.code", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is a page about the product, and not its source code.",
		Why:   "Admins who choose apps in the catalog don't read source code.",
		Fix:   "Enter your product's home page.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string { return s.hostedOn(l, codeHosts, "%s is a host of source code.") })
		},
	},
	{
		ID: "website.document", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is a web page, and not a file or shared document.",
		Why:   "Customers open it from the catalog to learn about the product.",
		Fix:   "Enter your product's home page.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string {
				if ending := fileEnding.FindString(l.path); ending != "" {
					return "The URL leads to a file (" + ending + ")."
				}
				return s.hostedOn(l, shares, "%s is a host of documents.")
			})
		},
	},
	{
		ID: "website.docs", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The website is about the product, and not its documentation or help center.",
		Why:   "Customers open it from the catalog to learn what the product does. The guide has its own field.",
		Fix:   "Enter your product's home page, or its page about this integration.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string {
				if l.within(codeHosts) || l.within(shares) {
					return ""
				}
				if l.within(docHosts) || len(l.labels) > 0 && docLabels[l.labels[0]] {
					return "Is " + quoted(l.host) + " where customers learn about the product?"
				}
				return ""
			})
		},
	},
}

// websiteThat returns a finding about the website with the text, unless it is "".
func (s Subject) websiteThat(text func(linkIn) string) []Finding {
	for _, l := range s.links(oin.AppWebsite) {
		if text := text(l); text != "" {
			return found(text, l.text)
		}
	}
	return nil
}

// hostedOn returns a text with the host, if it is one of the hosts, which can have the first part
// of a path. The product of that name is not on its own host.
func (s Subject) hostedOn(l linkIn, hosts map[string]bool, text string) string {
	first, _, _ := strings.Cut(strings.TrimPrefix(l.path, "/"), "/")
	host := domainIn(l.host, hosts)
	if page := strings.TrimPrefix(l.host, "www.") + "/" + first; hosts[page] {
		host = page
	}
	if host == "" || s.isNamed(host) {
		return ""
	}
	return fmt.Sprintf(text, quoted(l.host))
}

// signIn returns the part of a link that is typical of pages where one signs in, or "".
func (s site) signIn() string {
	for _, label := range s.labels {
		if signInLabels[label] {
			return label
		}
	}
	return s.signInPage()
}

// signInPage returns the part of a link's path that is typical of pages where one signs in,
// or "".
func (s site) signInPage() string {
	parts := strings.FieldsFunc(s.path+"/"+strings.ToLower(s.url.Fragment), func(r rune) bool { return r == '/' || r == '!' })
	if i := slices.IndexFunc(parts, func(p string) bool { return signInPath.MatchString(p) }); i >= 0 {
		return parts[i]
	}
	return ""
}

var (
	signInLabels = setOf("login signin sign-in signon sso auth accounts account id idp app console admin dashboard portal my")
	signInPath   = regexp.MustCompile(`^(log[-_]?in|sign[-_]?in|sign[-_]?on|log[-_]?on|sign[-_]?up|register)(\.(html?|php|aspx?|jsp|do))?$`)
	fileEnding   = regexp.MustCompile(`\.(pdf|docx?|pptx?|xlsx?|zip|odt|rtf|txt|csv|md|png|jpe?g|gif|mp4)$`)

	stores = setOf(`apps.apple.com itunes.apple.com appstore.com play.google.com chrome.google.com chromewebstore.google.com
		workspace.google.com/marketplace addons.mozilla.org appexchange.salesforce.com marketplace.atlassian.com appsource.microsoft.com
		azuremarketplace.microsoft.com marketplace.microsoft.com microsoftedge.microsoft.com apps.microsoft.com aws.amazon.com/marketplace slack.com/apps slack.com/marketplace zapier.com/apps
		apps.shopify.com marketplace.zoom.us store.servicenow.com splunkbase.splunk.com marketplace.visualstudio.com
		ecosystem.hubspot.com marketplace.workday.com hub.docker.com npmjs.com pypi.org apps.okta.com capterra.com`)
	networks = setOf(`linkedin.com facebook.com fb.com x.com twitter.com instagram.com youtube.com youtu.be tiktok.com crunchbase.com
		linktr.ee g2.com glassdoor.com angel.co wellfound.com producthunt.com medium.com reddit.com discord.gg discord.com t.me
		wikipedia.org trustpilot.com vimeo.com pinterest.com threads.net mastodon.social bsky.app indeed.com getapp.com softwareadvice.com
		g.page maps.google.com pitchbook.com gartner.com/reviews`)
	codeHosts = setOf("github.com gitlab.com bitbucket.org sourceforge.net gist.github.com raw.githubusercontent.com codeberg.org")
	shares    = setOf(`docs.google.com drive.google.com sites.google.com dropbox.com box.com onedrive.live.com 1drv.ms sharepoint.com notion.so
		notion.site evernote.com wetransfer.com scribd.com slideshare.net figma.com canva.com airtable.com coda.io quip.com icloud.com loom.com miro.com`)
	// docHosts are where vendors publish documentation and help on subdomains or paths.
	docHosts = setOf(`zendesk.com readme.io readme.com readme.me gitbook.io gitbook.com notion.site notion.so freshdesk.com freshservice.com intercom.help
		helpscoutdocs.com helpjuice.com document360.io document360.com helpdocs.io helpdocsonline.com atlassian.net stoplight.io apiary.io docs.apiary.io
		swaggerhub.com getpostman.com postman.com postman.co redoc.ly mintlify.app mintlify.dev readthedocs.io readthedocs.org archbee.com archbee.io bump.sh
		apidog.io scribehow.com uservoice.com kayako.com ladesk.com happyfox.com helpshift.com gorgias.help crisp.help tawk.help
		zohodesk.com zohodesk.eu hs-sites.com hubspotpagebuilder.com force.com my.site.com site.com salesforce-sites.com github.io gitlab.io pages.dev
		docs.google.com drive.google.com sites.google.com sharepoint.com dropbox.com box.com onedrive.live.com 1drv.ms coda.io
		slab.com tettra.co guru.com getguru.com stonly.com userguiding.com knowledgeowl.com proprofs.com proprofskb.com hudu.com
		s3.amazonaws.com amazonaws.com cloudfront.net blob.core.windows.net storage.googleapis.com azureedge.net netlify.app vercel.app
		webflow.io wordpress.com medium.com fluidtopics.net paligo.net mcoutput.com servicenow.com service-now.com github.com gitlab.com
		statuspage.io theneo.io fern.link buildwithfern.com trainual.com helpkit.so super.site feather.so docsie.io nuclino.com whimsical.com confluence.com`)
	docLabels = setOf("docs doc documentation help support developer developers dev api wiki kb knowledge status community learn academy")
)
