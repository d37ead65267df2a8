package check

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"oinmanager/internal/oin"
)

const testGuide = requirements + "#test-account-guidelines"

var testURL = []*Check{
	{
		ID: "test.production", About: []oin.Key{oin.TestURL, oin.TestInstructions},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The test account is in your production system.",
		Why:   "Reviewers test what customers will use. Test systems differ, and are often down or closed to visitors.",
		Fix:   "Create the account in production, with sample data, and enter the sign-in page there.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, l := range s.links(oin.TestURL) {
				if l.within(tunnels) || l.isIP() {
					return found(quoted(l.host)+" is a temporary address.", l.text)
				}
				if l.within(previews) && previewHost.MatchString(l.host) {
					return found(quoted(l.host)+" is a preview of one change.", l.text)
				}
				label := l.testLabel(true)
				if label == "" && testDomain.MatchString(l.domain) && !strings.Contains(s.text(oin.AppWebsite), l.domain) {
					label = l.domain
				}
				if label != "" && !l.within(oktaHosts) {
					return found(quoted(label)+" in the link looks like a test system.", l.text)
				}
			}
			for _, word := range strings.FieldsFunc(s.text(oin.TestInstructions), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`"“”'<>(),;`, r) }) {
				if l, ok := siteOf(strings.TrimRight(word, ".:!?")); ok && (l.testLabel(true) != "" || l.within(tunnels)) && s.isOwn(l.domain) {
					return []Finding{{Field: oin.TestInstructions, Item: -1, Text: quoted(l.host) + " looks like a test system.", Evidence: []string{l.host}}}
				}
			}
			for _, told := range slices.Concat(mentions(s.text(oin.TestInstructions), testSystem), mentions(s.text(oin.TestInstructions), ofTestSystem), mentions(s.text(oin.TestInstructions), notLive)) {
				if folded := fold(told); !notAsked.MatchString(folded) || notLive.MatchString(folded) && !notStaging.MatchString(folded) {
					f := found("The instructions name the "+firstIn(folded, testSystem, ofTestSystem, notLive)+".", told)
					f[0].Field = oin.TestInstructions
					return f
				}
			}
			return nil
		},
	},
	{
		ID: "test.not-okta", About: []oin.Key{oin.TestURL},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The test account URL is where users sign in to your app.",
		Why:   "Reviewers have Okta orgs. They need your app's side to test the integration.",
		Fix:   "Enter your app's sign-in page.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, l := range s.links(oin.TestURL) {
				if l.within(oktaHosts) && !s.ownsOkta() {
					return found(quoted(l.host)+" is an Okta org.", l.text)
				}
			}
			return nil
		},
	},
	{
		ID: "test.own-domain", About: []oin.Key{oin.TestURL, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The test account is where customers sign in, at your own domain.",
		Why:   "Addresses of a hosting provider are mostly those of trials. Reviewers ask whether customers use the same system.",
		Fix:   "Enter the sign-in page that customers use, or dismiss this if it is the one.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, l := range s.links(oin.TestURL) {
				website := s.links(oin.AppWebsite)
				if l.isHosted() && !previewHost.MatchString(l.host) && l.testLabel(true) == "" && len(website) > 0 && website[0].domain != l.domain && !website[0].isHosted() {
					return found("Do customers sign in at "+quoted(l.host)+", too?", l.text)
				}
			}
			return nil
		},
	},
	{
		ID: "test.static", About: []oin.Key{oin.TestURL},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The test account URL works each time, and as it is.",
		Why:   "Reviewers open it several times over weeks. Links that were made for one sign-in have expired by then.",
		Fix:   "Enter the link that opens the sign-in page from a bookmark.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			for _, l := range s.links(oin.TestURL) {
				if part := l.placeholder(); part != "" {
					return found(quoted(part)+" in the link looks like a placeholder.", l.text)
				}
				for _, k := range slices.Sorted(maps.Keys(l.url.Query())) {
					if onlyOnce.MatchString(k) {
						f := found("The link has "+quoted(k+"=…")+" of a single sign-in.", l.text)
						f[0].Fixes, f[0].FixLabel = s.replaced(l, l.without(onlyOnce.MatchString)), "Remove it from the link"
						return f
					}
				}
				if oneTimePath.MatchString(l.path) {
					return found("The link looks like one that works only once.", l.text)
				}
			}
			return nil
		},
	},
	{
		ID: "test.sign-in-page", About: []oin.Key{oin.TestURL, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The test account URL leads to the sign-in page.",
		Why:   "Reviewers would have to search the website for it, and could find another product's.",
		Fix:   "Enter the link of the page with the fields for username and password.",
		Guide: testGuide,
		find: func(s Subject) []Finding {
			website := s.links(oin.AppWebsite)
			for _, l := range s.links(oin.TestURL) {
				if page := s.Facts.Links[l.text].Page; page != nil && page.Password {
					return nil
				}
				if len(website) > 0 && l.signIn() == "" && (l.page() == website[0].page() || l.isHome() && l.domain == website[0].domain) {
					return found("Can reviewers sign in on the website's home page?", l.text)
				}
				if len(l.labels) > 0 && otherHosts[l.labels[0]] {
					return found("Can reviewers sign in with username and password at "+quoted(l.host)+"?", l.text)
				}
				if part := otherEntry.FindString(l.path); part != "" && !oneTimePath.MatchString(l.path) {
					return found("Can reviewers sign in with username and password at "+quoted(part)+"?", l.text)
				}
				if l.within(stores) || fileEnding.MatchString(l.path) || l.within(shares) && !s.isNamed(l.domain) {
					return found("Can reviewers sign in to your app at "+quoted(l.host)+"?", l.text)
				}
			}
			return nil
		},
	},
}

// isHosted reports whether the host is a name that a cloud provider has given it.
func (s site) isHosted() bool {
	return s.within(previews) || s.within(machines) || cloudHost.MatchString(s.host)
}

// testLabel returns the part of a link that is typical of test systems, or "". Weak ones
// are in names of production systems, too, such as dev.example.com for developers, so
// they count only where production is needed.
func (s site) testLabel(weak bool) string {
	labels := s.labels
	if first, _, _ := strings.Cut(strings.TrimPrefix(s.path, "/"), "/"); strongLabels[first] {
		labels = append(labels[:len(labels):len(labels)], first)
	}
	for _, label := range labels {
		parts := strings.FieldsFunc(label, func(r rune) bool { return r == '-' || r == '_' })
		reviewers := false // the tenant that was made for them: okta-test.example.com
		for _, p := range parts {
			reviewers = reviewers || strings.Contains(p, "okta") || strings.Contains(p, "isv") || p == "oin"
		}
		for _, p := range append(parts, strings.Join(parts, "")) {
			p = strings.TrimRight(p, "0123456789")
			if strongLabels[p] || weak && !reviewers && weakLabels[p] {
				return label
			}
		}
	}
	return ""
}

// placeholder returns the part of a link that stands for something else, or "".
func (s site) placeholder() string {
	if m := placeholderInLink.FindString(strings.ToLower(s.url.Host + s.url.Path)); m != "" {
		return m
	}
	for _, label := range s.labels {
		if placeholderLabels[label] {
			return label
		}
	}
	for _, part := range strings.Split(s.path, "/") {
		if unescaped, err := url.PathUnescape(part); err == nil && placeholderPaths[unescaped] {
			return part
		}
	}
	return ""
}

var (
	// otherEntry matches paths of pages for those who have no account yet, or sign in through
	// an identity provider.
	otherEntry = phrases(`
		~/(?:forgot|forgotten|lost|reset|recover|change|new)[-_]?(?:your[-_]?|my[-_]?)?<passwordOrName>(?:/|$)
		~/(?:password|account|users?)[-_/](?:password[-_/])?(?:reset|forgot\w*|lost|recover\w*|new|unlock)(?:/|$)
		~/(?:log-?out|sign-?out|unlock(?:-account)?)(?:/|$)
		~/(?:sign-?up|register|registration|create-?account|get-?started|free-?trial|request-?(?:access|demo))(?:/|$)
		~/(?:book|schedule|see|watch|get|arrange|plan|start)-?(?:an?-?|your-?|the-?|my-?|free-?)*<demoOrCall>s?(?:/|$)
		~/(?:contact|talk-to)-?(?:sales|us)(?:/|$) | ~/demo-?(?:request|booking|video)s?(?:/|$)
		~/(?:sso|saml2?|oidc|scim)(?:/|$) | ~^/(?:[a-z]{2}/)?<sitePage>(?:/|$)`)

	// otherHosts are first labels of hosts for programs and readers.
	otherHosts = setOf("api docs doc help support status developer developers blog community learn academy graphql")

	strongLabels = setOf(`staging stage stg stag uat qa preprod preproduction nonprod nonproduction
		acceptatie akzeptanz abnahme recette homologacao homologacion preproduccion preprodukcja
		testumgebung preview previews localhost ngrok loadtest perftest e2e ci canary testing
		integrationtest inttest devtest qat sit tst dogfood`)
	weakLabels = setOf("dev development develop devel test sandbox sbx sb local int beta alpha rc nightly lab labs poc eval lower playground trunk")

	// cloudHost matches names with a region in them: web-1.eu-west-1.elb.amazonaws.com.
	cloudHost = phrases(`
		~\.(?:elb|compute(?:-1)?|execute-api)(?:\.[a-z0-9-]+)?\.amazonaws\.com$
		~\.[a-z0-9-]+\.(?:elb|compute)\.amazonaws\.com$
		~\.cloudapp\.azure\.com$ | ~\.bc\.googleusercontent\.com$`)
	// previewHost matches what hosting providers call the preview of a branch or pull request.
	previewHost = newPattern(`-git-|--|(^|-)(pr|mr|pull|branch|preview|deploy)-?\d+|-[a-z0-9]{9}-[a-z0-9-]+\.vercel\.app$|^[0-9a-f]{8}\.`)

	testSystem = phrases(`<stage> <deployment>`)
	// testDomain matches domains that a company has for its test systems.
	testDomain = newPattern(`^[a-z0-9-]+-(staging|stage|stg|dev|test|qa|uat|sandbox|preprod|nonprod)\.`)

	onlyOnce = newPattern(`(?i)^(?:token|ticket|invite\w*|otp|hash|sig|signature|state|code|nonce|samlrequest|relaystate|` +
		`session[-_]?state|code_challenge|one[-_]?time\w*|invitation(?:[-_]?id)?|verification(?:[-_]?code)?|` +
		`activation(?:[-_]?code)?|execution|login_challenge|flow|interaction|fromuri|request_id|transaction|tx)$`)
	oneTimePath = newPattern(`/(?:magic[-_]?link|reset[-_]?password|password[-_]?reset|activate|activation|verify[-_]?email|` +
		`accept[-_]?invit\w*|invitations?|invite|one[-_]?time\w*)/[^/]{6,}|` +
		`/u/(?:login|signup)/[a-z0-9]{20,}`)
	placeholderInLink = newPattern(`\*\.|/\*|:(tenant|org|company|customer|subdomain|account|id|domain|workspace)(_?id)?\b|xxx+|\.\.\.|…|%s|__\w+__`)
	placeholderLabels = setOf(`tenant tenantname tenant-name tenantid subdomain sub-domain companyname company-name customername customer-name
		orgname org-name yourname your-tenant domainname accountname account-name workspacename clientname client-name your customer-domain companydomain company-domain instance-name instancename company`)
	placeholderPaths = setOf(`tenant tenantname tenant-name tenantid tenant-id tenant_id companyname company-name company_name customername customer-name
		orgname org-name org_name orgid org-id yourtenant your-tenant accountname account-name account_id workspacename your-workspace [tenant] (tenant)`)
)
