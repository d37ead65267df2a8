package check

import (
	"net/url"
	"regexp"
	"slices"
	"strings"

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
		Says: "Links have no parameters of a campaign.",
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
				if l.within(codeHosts) || !editor.MatchString(l.host+l.path+"?"+strings.ToLower(l.url.RawQuery)) {
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
				if l.within(tunnels) || l.field == oin.AppWebsite && l.within(previews) {
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
				if !l.within(shorteners) {
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
				if !workspace.MatchString(l.host+l.path) && l.signInPage() == "" {
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

// ownsOkta reports whether the submission is Okta's own.
func (s Subject) ownsOkta() bool {
	_, host, _ := strings.Cut(s.Answers.Text(oin.EscalationContact), "@")
	return within(plainHost(host), oktaHosts)
}

// secretKey returns the name of a parameter of the link that holds a secret, or "".
func (s site) secretKey() string {
	if m := sessionInPath.FindStringSubmatch(s.url.Path); m != nil {
		return m[1]
	}
	query := s.url.Query()
	if f, err := url.ParseQuery(s.url.Fragment); err == nil {
		for k, v := range f {
			query[k] = append(query[k], v...)
		}
	}
	for k, values := range query {
		if secretKeys.MatchString(k) && slices.ContainsFunc(values, func(v string) bool { return len(v) >= 6 }) || slices.ContainsFunc(values, jsonToken.MatchString) {
			return k
		}
	}
	return ""
}

// without returns the link without the parameters that drop reports, in the same order.
func (l linkIn) without(drop func(key string) bool) string {
	u := *l.url
	u.RawQuery = withoutKeys(u.RawQuery, drop)
	if strings.Contains(u.Fragment, "=") {
		u.Fragment, u.RawFragment = withoutKeys(u.Fragment, drop), ""
	}
	u.Path, u.RawPath = sessionInPath.ReplaceAllString(u.Path, ""), ""
	return u.String()
}

func withoutKeys(query string, drop func(string) bool) string {
	kept := slices.DeleteFunc(strings.Split(query, "&"), func(pair string) bool {
		k, v, _ := strings.Cut(pair, "=")
		if name, err := url.QueryUnescape(k); err == nil {
			k = name
		}
		return drop(k) || jsonToken.MatchString(v)
	})
	return strings.Join(kept, "&")
}

// isTracking reports whether a parameter only tells the page where a visitor came from.
func isTracking(key string) bool { return trackingKeys.MatchString(key) }

var (
	trackingKeys   = regexp.MustCompile(`(?i)^(utm_\w+|gclid|gbraid|wbraid|fbclid|msclkid|dclid|yclid|li_fat_id|twclid|igshid|mc_[ce]id|_hs(enc|mi)|__hs\w+|hs(a_\w+|ctatracking)|_g[al]|mkt_tok|pk_\w+|trk|pli|ref_src|vero_id|_bta_tid|sc_cid|cmpid)$`)
	secretKeys     = regexp.MustCompile(`(?i)^((access|auth|id|refresh|client|api|session|user|security|reset|invite|magic|login|share|oauth|bearer)?[-_]?(token|jwt)|api[-_]?key|apikey|subscription-key|x-api-key|key|secret|client[-_]?secret|pass(word|wd)?|pwd|sig|signature|hmac|x-amz-(signature|credential|security-token)|x-goog-signature|awsaccesskeyid|sid|sess(ion)?([-_]?id)?|jsessionid|phpsessid|auth|authorization|ticket|otp|samlresponse|magic)$`)
	jsonToken      = regexp.MustCompile(`^eyJ[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{8,}\.`)
	sessionInPath  = regexp.MustCompile(`(?i);(jsessionid|sid|sessionid)=[^/;]*`)
	googleDocument = regexp.MustCompile(`^https?://docs\.google\.com/(document|presentation|spreadsheets)/(u/\d+/)?d/[A-Za-z0-9_-]+`)
	editor         = regexp.MustCompile(`^docs\.google\.com/.*/edit\b|/(edit|editpage\.action|resumedraft\.action)(\?|$)|/edit-v2/|/wp-admin\b|^(dash\.readme\.com|app\.gitbook\.com/(o|s)|app\.contentful\.com)/|\.zendesk\.com/(agent|knowledge)/|[?&](action|mode)=edit(default)?\b|[?&]preview=true\b|[?&](draft|edit)=(true|1)\b`)

	// workspace matches pages that are for members, unless someone has published them.
	workspace = regexp.MustCompile(`^(www\.)?notion\.so/|^app\.(slack|asana|clickup|box)\.com/|\.slack\.com/archives/|^trello\.com/[bc]/|^[a-z0-9-]+\.sharepoint\.com/(sites|personal|teams)/|-my\.sharepoint\.com/|\.atlassian\.net/(browse|jira|secure)/|^linear\.app/|^(www\.)?(figma\.com/(file|design)|miro\.com/app|airtable\.com/app)|^drive\.google\.com/drive/(u/\d+/)?(my-drive|folders|home)|^mail\.google\.com/|^onedrive\.live\.com/|^teams\.microsoft\.com/|^(intranet|internal|wiki|confluence|jira|vpn|corp)\.`)

	tunnels    = setOf("ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev ngrok.com loca.lt localtunnel.me trycloudflare.com serveo.net localhost.run lhr.life pagekite.me localtest.me lvh.me nip.io sslip.io xip.io telebit.io tunnelmole.net bore.pub pinggy.io pinggy.link webhook.site requestbin.com beeceptor.com mockable.io ts.net gitpod.io github.dev app.github.dev devtunnels.ms csb.app stackblitz.io webcontainer.io repl.co replit.dev glitch.me")
	previews   = setOf("herokuapp.com vercel.app netlify.app web.app firebaseapp.com azurewebsites.net onrender.com fly.dev up.railway.app pages.dev workers.dev amplifyapp.com elasticbeanstalk.com run.app wixsite.com webflow.io framer.website framer.app bubbleapps.io")
	shorteners = setOf("bit.ly tinyurl.com goo.gl t.co ow.ly is.gd buff.ly rebrand.ly cutt.ly rb.gy shorturl.at tiny.cc lnkd.in s.id t.ly bl.ink short.io hubs.ly hubs.la forms.gle g.co aka.ms amzn.to")
	oktaHosts  = setOf("okta.com oktapreview.com okta-emea.com okta-gov.com okta.mil trexcloud.com oktacdn.com")
)
