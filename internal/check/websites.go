package check

import (
	"fmt"
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

const website = managerGuide + "#app-information"

var websites = []*Check{
	{
		ID: "website.sign-in", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is a page about the product, and not where users sign in to it.",
		Why:   "Customers open it from the catalog to learn about the app before they have an account.",
		Fix:   "Enter your product's home page, or its page about this integration.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string {
				part := l.signIn()
				if part != "" && strings.Contains(squeeze(s.text(oin.AppName)), squeeze(part)) {
					part = "" // as in “Register”, which keeps a register
				}
				if label := l.firstLabel(); part == "" && (isPage(label, entryPages) || strings.HasSuffix(label, "portal")) && !s.isPart(l, label) {
					part = label
				}
				if parts := l.pageParts(); part == "" && len(parts) > 0 && isPage(parts[0], accountPages) {
					part = parts[0]
				}
				if part == "" && !l.within(stores) {
					part = s.partOf(l, joiningPages)
				}
				return when(part != "", quoted(part)+" in the URL is where people sign in.")
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
			return s.websiteThat(func(l linkIn) string {
				if label := l.firstLabel(); storeLabels[label] && !s.isOwnElsewhere(l) {
					return quoted(l.host) + " is a store or marketplace."
				}
				return s.hostedOn(l, stores, "%s is a store or marketplace.")
			})
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
				if text := s.hostedOn(l, networks, "%s is a network or directory of other companies, too."); text != "" {
					return text
				}
				return when(s.isListed(l), quoted(l.host)+" looks like a directory of other companies, too.")
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
			return s.websiteThat(func(l linkIn) string {
				if label := l.firstLabel(); codeLabels[label] {
					return quoted(l.host) + " looks like a host of source code."
				}
				return s.hostedOn(l, codeHosts, "%s is a host of source code.")
			})
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
				if fileLabels[l.firstLabel()] && strings.HasPrefix(l.path, "/s/") {
					return quoted(l.host) + " is a host of documents."
				}
				return s.hostedOn(l, shares, "%s is a host of documents.")
			})
		},
	},
	{
		ID: "website.about-product", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is a page about the product, and not about the company's jobs, terms, or press.",
		Why:   "Customers open it from the catalog to learn about the product.",
		Fix:   "Enter your product's home page, or its page about this integration.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string {
				if label := l.firstLabel(); companyLabels[label] || l.within(jobHosts) || isPage(label, hiringPages, givingPages) && !s.isPart(l, label) {
					return quoted(l.host) + " isn't about the product."
				}
				return when(otherPages.MatchString(l.path) || !l.within(shares) && !l.within(networks) && (s.isOfCompany(l) || s.partOf(l, hiringPages, companyPages, givingPages) != ""),
					"The page at "+quoted(l.path)+" isn't about the product.")
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
				label, parts := l.firstLabel(), l.pageParts()
				if l.within(docHosts) || docLabels[label] || isPage(label, helpingPages) && !s.isPart(l, label) || docParts.MatchString(l.path) ||
					len(parts) > 0 && isPage(parts[0], helpingPages) && s.partOf(l, helpingPages) != "" {
					return "Is " + quoted(l.host) + " where customers learn about the product?"
				}
				return ""
			})
		},
	},
}

// otherPages matches parts of a website that are not about a product.
var otherPages = phrases(`~^(?:/[a-z]{2}(?:-[a-z]{2})?)?/(?:about-us/)?(?:company/)?<companyPage>(?:\.html?|/.*)?$`)

// isOfCompany reports whether a part of a link's path is one that is about the company, or of
// its news, outside of the parts about its products.
func (s Subject) isOfCompany(l linkIn) bool {
	name := squeeze(s.text(oin.AppName))
	for _, part := range strings.FieldsFunc(strings.ToLower(l.path), func(r rune) bool { return r == '/' }) {
		part = strings.TrimSuffix(strings.TrimSuffix(part, ".html"), ".htm")
		if productParts[part] {
			return false
		}
		if companyParts[part] && !strings.Contains(name, squeeze(part)) {
			return true
		}
	}
	return false
}

// isPart reports whether a part of the link's host is of the product's name.
func (s Subject) isPart(l linkIn, label string) bool {
	return strings.Contains(squeeze(s.text(oin.AppName)), squeeze(label)) || l.domain == l.host
}

// isOwnElsewhere reports whether a contact or the test account is at the domain of a link.
func (s Subject) isOwnElsewhere(l linkIn) bool {
	return slices.ContainsFunc(s.mailboxes(oin.SupportContacts, oin.EscalationContact), func(m mailbox) bool { return m.domain == l.domain }) ||
		slices.ContainsFunc(s.links(oin.SupportContacts, oin.TestURL, oin.UserDocs, oin.ConfigGuide), func(o linkIn) bool { return o.domain == l.domain })
}

// isListed reports whether the link is a page with the product's or company's name at a site of
// others, below a part for its kind: no answer is at that domain, and contacts are at one with such a name.
func (s Subject) isListed(l linkIn) bool {
	if strings.Count(l.path, "/") < 2 || s.isNamed(l.domain) || s.isOwnElsewhere(l) || s.isMaker(l.domain) {
		return false
	}
	for _, h := range []map[string]bool{stores, codeHosts, shares, docHosts} {
		if s.hostedOn(l, h, "%s") != "" {
			return false
		}
	}
	for _, m := range s.mailboxes(oin.EscalationContact, oin.SupportContacts) {
		if name := brand(m.domain); len(name) > 3 && s.isNamed(m.domain) && strings.Contains(squeeze(l.path+l.url.RawQuery+strings.Join(l.labels, "")), name) {
			return true
		}
	}
	return false
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
	signInLabels = english.SetOf(`account accounts admin app auth console dashboard id idp login my portal sign-in signin signon
		sso`)
	signInPath = pattern.New(`^(?:log[-_]?in|sign[-_]?in|sign[-_]?on|log[-_]?on|sign[-_]?up|register|` +
		`anmelden|anmeldung|einloggen|connexion|se-connecter|iniciar-sesion|acceder|acceso|entrar|accedi|` +
		`inloggen|logga-in|logg-inn|log-ind|kirjaudu|zaloguj|logowanie|prihlaseni|prihlasit|giris|belepes|` +
		`conectare|authenticate|oauth2?|session|wp-login)(?:\.(?:html?|php|aspx?|jsp|do))?$`)
	fileEnding = pattern.New(`\.(pdf|docx?|pptx?|xlsx?|zip|odt|rtf|txt|csv|epub|key|pages|md|png|jpe?g|gif|mp4)$`)
	// companyLabels are first parts of hosts, and companyParts parts of paths, that are about
	// the company and not about a product. productParts are about products.
	fileLabels  = english.SetOf("cloud dl drive files nextcloud owncloud share")
	storeLabels = english.SetOf(`addons appcenter appexchange appgallery appmarket apps appstore extensions galaxystore market
		marketplace plugins store`)
	codeLabels    = english.SetOf("bitbucket code git gitea gitlab repo repos repository source sourcecode src svn")
	companyLabels = english.SetOf(`blog careers events investor investors ir jobs legal news newsroom partners press privacy shop
		status thanks thankyou trust`)
	companyParts = english.SetOf(`404 a-propos about about-us aboutus acceptable-use-policy accessibility-statement affiliates
		agb aviso-legal awards blog blogs board brand-assets career careers carrieres case-studies
		case-study cgu cgv changelog chi-siamo colofon company conditions conditions-of-use
		confidentialite contact contact-us contacto contato contatti cookie-notice cookie-policy
		cookies csr culture customer-stories datenschutz datenschutzerklaerung dpa ebooks empleo
		emplois eula event events founders gdpr general-conditions history imprensa impressum imprint
		investor-relations investors ir job jobs karriere kontakt lavora-con-noi leadership legal
		legal-notice management media media-kit mediakit meet-the-team mentions-legales mission msa
		news newsletter newsroom note-legali nutzungsbedingungen o-nas om-os om-oss our-story our-team
		over-ons partner-program partners podcast podcasts prensa press press-kit press-releases presse
		privacidad privacidade privacy privacy-center privacy-notice privacy-policy privacy-statement
		qui-sommes-nous quienes-somos recrutement referral release-notes resellers roadmap
		service-status sitemap sla sobre-nos sobre-nosotros status stellenangebote success-stories
		sustainability system-status team terms terms-and-conditions terms-conditions terms-of-sale
		terms-of-service terms-of-use testimonials thank-you thanks tos uber-uns ueber-uns unsubscribe
		unternehmen vacancies vagas values webinar webinars werkenbij whitepapers`)
	productParts = english.SetOf(`apps feature features industries integration integrations loesungen modules platform prodotti
		product productos products produits produkte produtos services software solution solutions
		use-cases`)
	docParts  = phrases(`~^(?:/[a-z]{2}(?:-[a-z]{2})?)?/<docsPage>(?:/|$)`)
	docLabels = english.SetOf(`academy api community dev developer developers doc docs documentation help kb knowledge learn
		status support wiki`)
)
