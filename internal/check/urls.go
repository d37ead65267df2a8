package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

var urls = []*Check{
	{
		ID: "links.https", About: allLinks,
		Level: LevelAdvice, Certainty: Certain,
		Says: "Links start with https://.",
		Why:  "Browsers warn about pages without encryption, and Okta accepts only https.",
		Fix:  "Start the link with https://.",
		find: func(s Subject) []Finding {
			return s.eachLink(allLinks, func(l linkIn) *Finding {
				if l.url.Scheme != "http" || l.isIP() {
					return nil
				}
				f := atLink(l, "The link starts with http://.", l.text)
				f.Fixes, f.FixLabel = s.replaced(l, "https"+l.text[len("http"):]), "Change to https"
				return &f
			})
		},
	},
	{
		ID: "links.secret", About: allLinks,
		Level: LevelAdvice, Certainty: Likely,
		Says: "No link has a token, key, or session in it.",
		Why:  "With such a link, anyone can act for the person it was made for. Others stop working when the session ends.",
		Fix:  "Enter the page's link without it. If the token was real, replace it.",
		find: func(s Subject) []Finding {
			return s.eachLink(allLinks, func(l linkIn) *Finding {
				k := l.secretKey()
				if k == "" {
					return nil
				}
				f := atLink(l, "The link has "+quoted(k+"=…")+".", l.text)
				f.Fixes, f.FixLabel = s.replaced(l, l.without(func(key string) bool { return secretKeys.MatchString(key) })), "Remove it from the link"
				return &f
			})
		},
	},
	{
		ID: "links.tracking", About: publicLinks,
		Level: LevelAdvice, Certainty: Certain,
		Says: "Links have no campaign parameters.",
		Why:  "Every customer of the catalog would be counted as a visitor of that campaign.",
		Fix:  "Leave out the parameters.",
		find: func(s Subject) []Finding {
			return s.eachLink(publicLinks, func(l linkIn) *Finding {
				var keys []string
				for k := range l.url.Query() {
					if isTracking(k) {
						keys = append(keys, k)
					}
				}
				if len(keys) == 0 {
					return nil
				}
				slices.Sort(keys)
				f := atLink(l, "The link has "+joined(keys)+".", keys...)
				f.Fixes, f.FixLabel = s.replaced(l, l.without(isTracking)), "Remove the parameters"
				return &f
			})
		},
	},
	{
		ID: "links.editor", About: publicLinks,
		Level: LevelAdvice, Certainty: Likely,
		Says: "Links lead to a page as readers see it, and not to its editor.",
		Why:  "Readers without a right to edit see an error, and those with one could change the page.",
		Fix:  "Enter the link to the published page.",
		find: func(s Subject) []Finding {
			return s.eachLink(publicLinks, func(l linkIn) *Finding {
				if l.within(codeHosts) && !codeEditor.MatchString(l.path) || !l.within(codeHosts) && !editor.MatchString(l.host+l.path+"?"+strings.ToLower(l.url.RawQuery)) {
					return nil
				}
				f := atLink(l, "The link opens an editor.", l.text)
				if doc := googleDocument.FindString(l.text); doc != "" {
					f.Fixes, f.FixLabel = s.replaced(l, doc+"/preview"), "Use the preview link"
				}
				return &f
			})
		},
	},
	{
		ID: "links.temporary", About: publicLinks,
		Level: LevelAdvice, Certainty: Likely,
		Says: "Links lead to your production site.",
		Why:  "Tunnels, previews, and test systems go away, and customers use the catalog for years.",
		Fix:  "Enter the link on your production site.",
		find: func(s Subject) []Finding {
			return s.eachLink(publicLinks, func(l linkIn) *Finding {
				if l.within(tunnels) || l.within(previews) && (l.field == oin.AppWebsite || previewHost.MatchString(l.host)) {
					f := atLink(l, quoted(l.host)+" is a temporary address.", l.text)
					return &f
				}
				if label := l.testLabel(false); label != "" {
					f := atLink(l, quoted(label)+" in the link looks like a test system.", l.text)
					return &f
				}
				return nil
			})
		},
	},
	{
		ID: "links.short", About: publicLinks,
		Level: LevelAdvice, Certainty: Certain,
		Says: "Links aren't shortened.",
		Why:  "Customers can't see where a shortened link leads, and many companies block them.",
		Fix:  "Enter the link that it leads to.",
		find: func(s Subject) []Finding {
			return s.eachLink(publicLinks, func(l linkIn) *Finding {
				if !l.within(shorteners) && !shortenerNames[brand(l.domain)] {
					return nil
				}
				f := atLink(l, quoted(l.host)+" shortens links.", l.text)
				if led := s.Facts.Links[l.text].Final; led != "" {
					f.Fixes, f.FixLabel = s.replaced(l, led), "Use "+quoted(led)
				}
				return &f
			})
		},
	},
	{
		ID: "links.plain-host", About: publicLinks,
		Level: LevelAdvice, Certainty: Likely,
		Says: "Links have a domain name, and no port.",
		Why:  "IP addresses change, and companies block unusual ports.",
		Fix:  "Enter a link with your domain name.",
		find: func(s Subject) []Finding {
			return s.eachLink(publicLinks, func(l linkIn) *Finding {
				port := l.url.Port()
				switch {
				case l.isIP():
					f := atLink(l, "The link has the IP address "+l.host+".", l.text)
					return &f
				case port != "" && port != "443" && port != "80":
					f := atLink(l, "The link has the port "+port+".", l.text)
					return &f
				}
				return nil
			})
		},
	},
	{
		ID: "links.workspace", About: publicLinks,
		Level: LevelAdvice, Certainty: Possible,
		Says: "Links lead to pages that anyone can open.",
		Why:  "Reviewers and customers aren't members of your workspace.",
		Fix:  "Publish the page, and enter its public link.",
		find: func(s Subject) []Finding {
			return s.eachLink(publicLinks, func(l linkIn) *Finding {
				if _, known := s.Facts.Links[l.text]; known || l.field == oin.AppWebsite {
					return nil
				}
				if !s.isOfMembers(l) && !workspace.MatchString(l.host+l.path) && l.signInPage() == "" {
					return nil
				}
				f := atLink(l, "Can customers open this without signing in?", l.text)
				return &f
			})
		},
	},
	{
		ID: "links.okta", About: publicLinks,
		Level: LevelAdvice, Certainty: Likely,
		Says: "Links lead to your pages, and not to Okta's.",
		Why:  "Okta's pages don't describe your product, and Okta's support can't answer questions about it.",
		Fix:  "Enter a page of your own.",
		find: func(s Subject) []Finding {
			return s.eachLink(publicLinks, func(l linkIn) *Finding {
				if !l.within(oktaHosts) || s.ownsOkta() {
					return nil
				}
				f := atLink(l, quoted(l.host)+" is Okta's.", l.text)
				return &f
			})
		},
	},
}

// eachLink returns the findings about links in the fields.
func (s Subject) eachLink(fields []oin.Key, find func(linkIn) *Finding) []Finding {
	var all []Finding
	for _, l := range s.links(fields...) {
		if f := find(l); f != nil {
			all = append(all, *f)
		}
	}
	return all
}

// isOfMembers reports whether a link leads into a company's own network, or to a service in which
// people work with each other.
func (s Subject) isOfMembers(l linkIn) bool {
	return l.within(memberHosts) && !s.isNamed(l.domain) || slices.ContainsFunc(l.labels, func(l string) bool { return innerLabels[l] })
}

// ownsOkta reports whether the submission is Okta's own.
func (s Subject) ownsOkta() bool {
	_, host, _ := strings.Cut(s.Answers.Text(oin.EscalationContact), "@")
	return within(plainHost(host), oktaHosts)
}

var (
	googleDocument = pattern.New(`^https?://docs\.google\.com/(document|presentation|spreadsheets)/(u/\d+/)?d/[A-Za-z0-9_-]+`)
	// codeEditor matches the editor of a file at hosts of code, and editor others.
	codeEditor = pattern.New(`^/[^/]+/.+/(edit|new|_edit|ide)(/|$)`)
	editor     = phrases(`
		~^docs\.google\.com/.*/edit\b | ~/(?:edit|editpage\.action|resumedraft\.action)(?:\?|$) | ~/edit-v2/
		~/wp-admin\b | ~^(?:dash\.readme\.com|app\.gitbook\.com/(?:o|s)|app\.contentful\.com)/
		~\.zendesk\.com/(?:agent|knowledge|hc/admin)/ | ~\.freshdesk\.com/a/ | ~[?&](?:action|mode)=edit(?:default)?\b
		~[?&]preview=(?:true|1)\b | ~[?&](?:draft|edit)(?:=(?:true|1))?(?:&|$) | ~^(?:admin|cms|editor|studio)\..*/(?:edit|editor|preview|draft)(?:\?|$)
		~/(?:admin|backend|cms|umbraco|wp-json)/.*/(?:edit|editor|preview|draft)(?:\?|$) | ~/-/edit/
		~^(?:app\.intercom\.com/a|secure\.helpscout\.net|studio\.(?:swagger|stoplight)\.io|editor\.swagger\.io|web\.postman\.co)/
		~\.webflow\.com/design/ | ~^editor\.wix\.com/ | ~\.wixsite\.com/.*[?&]editor | ~^app\.(?:archbee|readme|helpjuice|document360)\.(?:com|io)/`)

	// memberHosts are of services in which people work with each other, and innerLabels parts of
	// hosts in a company's own network.
	memberHosts = english.SetOf(`airfocus.com app.getguru.com app.mural.co app.nuclino.com app.slite.com app.smartsheet.com
		app.wrike.com backlog.com backlog.jp basecamp.com bitrix24.com chatwork.com cybozu.com dingtalk.com
		docbase.io esa.io feishu.cn height.app hive.com huddle.com kibe.la kintone.com larksuite.com
		lucid.app monday.com myjetbrains.com onenote.com outlook.live.com outlook.office.com
		outlook.office365.com pivotaltracker.com quip.com shortcut.com teamwork.com tettra.co
		workdrive.zoho.com workdrive.zoho.eu workdrive.zoho.in yammer.com youtrack.cloud`)
	innerLabels = english.SetOf("sharepoint confluence corp extranet internal intra intranet jira lan local private vpn")
	// workspace matches pages that are for members, unless someone has published them.
	workspace = pattern.New(`(?i)^(?:www\.)?notion\.so/|^app\.(?:slack|asana|clickup|box)\.com/|\.slack\.com/archives/|` +
		`^trello\.com/[bc]/|^[a-z0-9-]+\.sharepoint\.com/(?:sites|personal|teams)/|-my\.sharepoint\.com/|` +
		`\.atlassian\.net/(?:browse|jira|secure|wiki/(?:spaces|display)/(?:~[^/]+|prod|product|eng|engineering|` +
		`dev|devs|development|int|internal|integrations?|team|teams|qa|ops|devops|it|pm|proj|project|projects|squads?|` +
		`rnd|rd|arch|research|plat|platform|core|infra|backend|be|frontend|fe|mobile|data|design|ux|sre|sec|security|hr|office|company|partners?|sales|mkt|marketing))/|` +
		`^linear\.app/|^(?:www\.)?(?:figma\.com/(?:file|design)|miro\.com/app|airtable\.com/app)|` +
		`^drive\.google\.com/drive/(?:u/\d+/)?(?:my-drive|folders|home)|^mail\.google\.com/|^onedrive\.live\.com/|` +
		`^[\w-]+\.(?:slab|monday|getguru|basecamp|wrike|teamwork|smartsheet)\.com/(?:posts|docs|card|boards|open|projects?|spaces)\b|` +
		`^(?:[\w-]+\.)?quip\.com/|` +
		`^(?:app\.(?:slite|nuclino|getguru|smartsheet|teamwork)|(?:www\.)?wrike|[\w-]+\.slack|3\.basecamp)\.com/|` +
		`^(?:www\.)?coda\.io/d/|^(?:www\.)?airtable\.com/(?:app|inv)|` +
		`^dev\.azure\.com/|^[\w-]+\.visualstudio\.com/|^outline\.|` +
		`^teams\.microsoft\.com/|^wiki\.`)
)
