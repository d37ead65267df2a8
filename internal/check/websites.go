package check

import (
	"fmt"
	"slices"
	"strings"

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
		ID: "website.about-product", About: []oin.Key{oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The website is a page about the product, and not about the company's jobs, terms, or press.",
		Why:   "Customers open it from the catalog to learn about the product.",
		Fix:   "Enter your product's home page, or its page about this integration.",
		Guide: website,
		find: func(s Subject) []Finding {
			return s.websiteThat(func(l linkIn) string {
				if len(l.labels) > 0 && companyLabels[l.labels[0]] {
					return quoted(l.host) + " isn't about the product."
				}
				return when(otherPages.MatchString(l.path) || !l.within(shares) && !l.within(networks) && s.isOfCompany(l), "The page at "+quoted(l.path)+" isn't about the product.")
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
				if l.within(docHosts) || len(l.labels) > 0 && docLabels[l.labels[0]] || docParts.MatchString(l.path) {
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
	signInPath   = newPattern(`^(?:log[-_]?in|sign[-_]?in|sign[-_]?on|log[-_]?on|sign[-_]?up|register|` +
		`anmelden|anmeldung|einloggen|connexion|se-connecter|iniciar-sesion|acceder|acceso|entrar|accedi|` +
		`inloggen|logga-in|logg-inn|log-ind|kirjaudu|zaloguj|logowanie|prihlaseni|prihlasit|giris|belepes|` +
		`conectare|authenticate|oauth|session)(?:\.(?:html?|php|aspx?|jsp|do))?$`)
	fileEnding = newPattern(`\.(pdf|docx?|pptx?|xlsx?|zip|odt|rtf|txt|csv|md|png|jpe?g|gif|mp4)$`)
	// companyLabels are first parts of hosts, and companyParts parts of paths, that are about
	// the company and not about a product. productParts are about products.
	companyLabels = setOf("careers jobs status investors investor ir press news newsroom blog events trust legal privacy partners")
	companyParts  = setOf(`careers career jobs job vacancies stellenangebote karriere emplois recrutement
		carrieres empleo vagas werkenbij lavora-con-noi press press-releases presse prensa imprensa news
		newsroom media mediakit media-kit press-kit brand-assets investors investor-relations ir privacy
		privacy-policy privacy-notice datenschutz datenschutzerklaerung confidentialite privacidad
		privacidade cookies cookie-policy terms terms-and-conditions terms-conditions terms-of-sale
		terms-of-service terms-of-use conditions-of-use general-conditions acceptable-use-policy
		accessibility-statement privacy-statement privacy-center cookie-notice tos eula msa dpa sla agb cgu
		cgv conditions nutzungsbedingungen legal legal-notice imprint impressum mentions-legales aviso-legal
		note-legali colofon gdpr about-us about aboutus our-story our-team team leadership management board
		founders company unternehmen ueber-uns uber-uns a-propos qui-sommes-nous sobre-nosotros
		quienes-somos sobre-nos chi-siamo over-ons om-oss om-os o-nas meet-the-team culture values history
		mission csr sustainability awards blog blogs events event webinar webinars podcast podcasts
		newsletter case-studies case-study success-stories customer-stories testimonials ebooks whitepapers
		contact contact-us kontakt contacto contato contatti status sitemap unsubscribe 404 changelog
		release-notes roadmap partners partner-program resellers referral affiliates thank-you thanks`)
	productParts = setOf(`product products produkte produits productos produtos prodotti solution solutions
		loesungen platform features feature industries use-cases apps software services modules integrations
		integration`)
	docParts  = phrases(`~^(?:/[a-z]{2}(?:-[a-z]{2})?)?/<docsPage>(?:/|$)`)
	docLabels = setOf("docs doc documentation help support developer developers dev api wiki kb knowledge status community learn academy")
)
