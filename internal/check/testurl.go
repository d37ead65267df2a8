package check

import (
	"maps"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
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
				if label == "" && s.isTestDomain(l.domain) {
					label = l.domain
				}
				if label != "" && !l.within(oktaHosts) && !s.isTopic(label) {
					return found(quoted(label)+" in the link looks like a test system.", l.text)
				}
			}
			for _, word := range strings.FieldsFunc(s.text(oin.TestInstructions), func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(`"“”'<>(),;`, r) }) {
				if l, ok := siteOf(strings.TrimRight(word, ".:!?")); ok && (l.testLabel(true) != "" || l.within(tunnels)) && s.isOwn(l.domain) {
					return []Finding{{Field: oin.TestInstructions, Item: -1, Text: quoted(l.host) + " looks like a test system.", Evidence: []string{l.host}}}
				}
			}
			for _, told := range slices.Concat(s.mentioned(s.text(oin.TestInstructions), ofOktaOrgs, testSystem, ofTestSystem, notLive), s.telling(tellsTestSystem)) {
				if folded := english.Fold(told); !notAsked.MatchString(folded) || notLive.MatchString(folded) && !notStaging.MatchString(folded) {
					f := found("The instructions name another system: "+quoted(told), told)
					if system := firstIn(folded, testSystem, ofTestSystem, notLive); system != "" {
						f = found("The instructions name the "+system+".", told)
					}
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
				if l.oncePart() != "" {
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
				if len(website) > 0 && l.signIn() == "" && (l.page() == website[0].page() || l.opensFront() && l.domain == website[0].domain) {
					return found("Can reviewers sign in on the website's home page?", l.text)
				}
				if label := l.firstLabel(); otherHosts[label] || isPage(label, helpingPages, hiringPages, companyPages, givingPages) && !s.isPart(l, label) {
					return found("Can reviewers sign in with username and password at "+quoted(l.host)+"?", l.text)
				}
				part := otherEntry.FindString(l.path)
				if part == "" && l.signInPage() == "" {
					part = s.partOf(l, helpingPages, hiringPages, companyPages, givingPages, sellingPages, joiningPages, leavingPages, contactPages)
					if parts := l.pageParts(); part == "" && len(parts) > 0 && productParts[parts[0]] && l.firstLabel() == "" {
						part = parts[0]
					}
				}
				if part != "" && l.oncePart() == "" {
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

// isTopic reports whether a part of a host that is of test systems elsewhere is what the product is
// about, by its name or by whom it is for: lab.labtrail.dk, lab.example.com for laboratories.
func (s Subject) isTopic(label string) bool {
	if (label == "lab" || label == "labs") && laboratories.MatchString(english.Fold(s.description())) {
		return true
	}
	return weakLabels[label] && slices.ContainsFunc(english.Words(s.text(oin.AppName)), func(w string) bool { return strings.HasPrefix(w, label) })
}

// isTestDomain reports whether a domain is one that a company has for its test systems: by its
// name, or by an ending for developers that the website doesn't have.
func (s Subject) isTestDomain(domain string) bool {
	website := s.links(oin.AppWebsite)
	if len(website) == 0 || website[0].domain == domain {
		return false
	}
	name, ending, _ := strings.Cut(domain, ".")
	own, _, _ := strings.Cut(website[0].domain, ".")
	return testDomain.MatchString(domain) || name == own && (ending == "dev" || ending == "test")
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
	parts := s.pageParts()
	if len(parts) > 0 && (strongLabels[parts[0]] && (weak || parts[0] != "testing") || weak && weakPaths[parts[0]]) {
		labels = append(labels[:len(labels):len(labels)], parts[0])
	}
	if weak {
		for k, values := range s.url.Query() {
			if environment.MatchString(k) {
				labels = append(labels[:len(labels):len(labels)], values...)
			}
		}
	}
	for _, label := range labels {
		parts := strings.FieldsFunc(label, func(r rune) bool { return r == '-' || r == '_' })
		reviewers := false // the tenant that was made for them: okta-test.example.com
		for _, p := range parts {
			reviewers = reviewers || strings.Contains(p, "okta") || strings.Contains(p, "isv") || p == "oin"
		}
		for _, p := range append(parts, strings.Join(parts, "")) {
			p = strings.TrimRight(p, "0123456789")
			if strongLabels[p] || !weak && (p == "test" || len(parts) > 1 && weakLabels[p] && helpingPages.in(parts)) || weak && (!reviewers && weakLabels[p] || testStems.has(p)) {
				return label
			}
		}
	}
	return ""
}

// oncePart returns the part of a link that was made for one person, or for one sign-in, or "":
// one that follows words of an invitation, such as an ID or the name of a step.
func (s site) oncePart() string {
	if m := sessionInPath.FindStringSubmatch(s.url.Path); m != nil {
		return m[1]
	}
	parts := strings.FieldsFunc(s.path+"/"+strings.ToLower(s.url.Fragment), func(r rune) bool { return r == '/' || r == '!' })
	once := false
	for _, part := range parts {
		if once && (isMadeUp(part) || onceSteps[part] || onceWords.has(part)) {
			return part
		}
		words := strings.FieldsFunc(part, func(r rune) bool { return r == '-' || r == '_' })
		if !once && onceWords.in(words) {
			for _, values := range s.url.Query() {
				if slices.ContainsFunc(values, isMadeUp) {
					return part
				}
			}
		}
		once = once || onceWords.in(words) || onceWords.has(strings.Join(words, ""))
	}
	// An ID of an account at a provider is in the same place each time, and longer ones aren't.
	if len(parts) > 0 && len(s.path) > 0 && isRandom(parts[len(parts)-1]) {
		return parts[len(parts)-1]
	}
	return ""
}

// isMadeUp reports whether a part of a link is an ID, and no word.
func isMadeUp(part string) bool {
	const least = 5
	return len(part) >= least && (strings.ContainsAny(part, "0123456789") || len(part) > least+2 && !english.Knows(part) && !strings.ContainsAny(part, "-_."))
}

// isRandom reports whether a part of a link is so long, and of so many kinds of letters, that it
// isn't one that stays.
func isRandom(part string) bool {
	const least = 20
	return len(part) >= least && !strings.ContainsAny(part, "-_.") && digitsIn(part) > 3
}

func digitsIn(s string) int {
	return len(s) - len(strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return -1
		}
		return r
	}, s))
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
	for _, part := range strings.Split(s.url.Path, "/") {
		if unescaped, err := url.PathUnescape(part); err == nil && placeholderPaths[strings.ToLower(unescaped)] {
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
	otherHosts = english.SetOf("academy api blog community developer developers doc docs graphql help learn status support")

	strongLabels = english.SetOf(`abnahme acceptatie akzeptanz canary ci devtest dogfood e2e homologacao homologacion
		integrationtest inttest loadtest localhost ngrok nonprod nonproduction perftest preprod
		preproduccion preproduction preprodukcja preview previews qa qat recette sit stag stage staging
		stg testing testumgebung tst uat`)
	// weakPaths are first parts of paths of test systems, where others are about tests.
	weakPaths   = english.SetOf("beta dev sandbox test")
	environment = pattern.New(`(?i)^(?:env|environment|stage|umgebung|ambiente|entorno|realm)$`)
	// testStems are words for test systems in other languages.
	testStems = stemsOf(`abnahme* acceptance acceptatie* akcept* akzept* demoserver desarrollo* desenvolv* devserver
		entwicklung* hml homolog* integracao integracion* integrationstest* kakunin kensho* kenshou*
		kwalifik* nonprod* ontwikkel* preprod* prova pruebas razvoj rehearsal rozwoj* staging*
		stagingserver testapp teste testes testow* testportal testserver testsite testsystem
		testumgebung trialserver validacao validacion`)
	weakLabels = english.SetOf(`acc alpha beta dev devel develop development eval int lab labs local lower nightly pilot
		playground poc pp pprd prd-test pre prelive rc sandbox sb sbx test trial trunk`)

	// laboratories match descriptions of what labs work with.
	laboratories = phrases(`laborator(?:y|ies) | labs | (?:each|every|the|your|in|of|a) (?:\w+ )?lab`)

	// cloudHost matches names with a region in them: web-1.eu-west-1.elb.amazonaws.com.
	cloudHost = phrases(`
		~\.(?:elb|compute(?:-1)?|execute-api)(?:\.[a-z0-9-]+)?\.amazonaws\.com$
		~\.[a-z0-9-]+\.(?:elb|compute)\.amazonaws\.com$
		~\.cloudapp\.azure\.com$ | ~\.bc\.googleusercontent\.com$`)
	// previewHost matches what hosting providers call the preview of a branch or pull request.
	previewHost = pattern.New(`-git-|--|(^|-)(pr|mr|pull|branch|preview|deploy)-?\d+|-[a-z0-9]{9}-[a-z0-9-]+\.vercel\.app$|^[0-9a-f]{8}\.`)

	testSystem = phrases(`<stage> <deployment>`)
	// testDomain matches domains that a company has for its test systems.
	testDomain = pattern.New(`^[a-z0-9-]+-(staging|stage|stg|dev|test|qa|uat|sandbox|preprod|nonprod)\.`)

	// onlyOnce matches the names of parameters of links that are good for one visit.
	onlyOnce = pattern.New(`(?i)^(?:(?:\w+[-_]?)?(?:token|challenge|signature|nonce)|` +
		`(?:activation|confirm(?:ation)?|invit(?:e|ation)|reset|verification|verify|login|magic)[-_]?(?:key|code|id|hash)|` +
		`expires?|exp|sid|sess(?:ion)?(?:[-_]?id)?|jsessionid|phpsessid|ticket|invite\w*|otp|` +
		`hash|sig|signature|state|code|nonce|samlrequest|relaystate|` +
		`session[-_]?state|code_challenge|one[-_]?time\w*|invitation(?:[-_]?id)?|verification(?:[-_]?code)?|` +
		`activation(?:[-_]?code)?|execution|login_challenge|flow|interaction|fromuri|request_id|transaction|tx)$`)
	placeholderInLink = pattern.New(`\*\.|/\*|:(tenant|org|company|customer|subdomain|account|id|domain|workspace)(_?id)?\b|xxx+|\.\.\.|…|%s|__\w+__`)
	// onceWords are in links that were made for one person, and onceSteps what is done with them.
	onceWords = stemsOf(`accept* accepter aceitar activar activat* aktivier* aktivieren aktivierung akzeptieren annehmen
		autologin complete confirm* confirmar convidado convidar convite einladung* einmal* impersonat*
		invit* join login-link loginlink magic* onetime* otl otp passwordless potwierdz* reset*
		resetpassword setpassword setup setup-password signin-link sso-ticket ticket verif* verificar
		zaproszeni*`)
	onceSteps         = english.SetOf("accept accepter aceitar aceptar activate akceptuj annehmen complete confirm redeem")
	placeholderLabels = english.SetOf(`account-name accountname client-name cliente-nome clientname company company-domain
		company-name companydomain companyname customer-domain customer-name customername domainname
		example firmenname instance-name instancename kundenname mandant mandantenname meinefirma
		nombre-empresa org-name orgname suaempresa sub-domain subdomain tenant tenant-name tenantid
		tenantname tuempresa twojafirma workspacename your your-tenant yourname`)
	placeholderPaths = english.SetOf(`(tenant) [tenant] account-name account_id accountname company-name company_name companyname
		customer-name customername org-id org-name org_name orgid orgname tenant tenant-id tenant-name
		tenant_id tenantid tenantname workspacename your-tenant your-workspace yourtenant`)
)
