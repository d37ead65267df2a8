package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

// What the words of a link's path, or of a host's first part, say about the page, in the
// languages of many vendors.
var (
	// hiringPages look for people, and companyPages are about the company, its law, its owners,
	// and its news.
	hiringPages = stemsOf(`arbeiten bewerb* career* carreiras carriere* conosco empleo empleos emplois hiring job jobs join
		karier* karriar karriere* lavora recruit recruitment recrutement rekrutacja rekryter* saiyo stellen
		stellenangebote trabaja trabalhe vacanc* vacantes vacatures vagas werkenbij work-for-us work-here
		work-with-us`)
	companyPages = stemsOf(`about aboutus acceptable accessibility agb aktuelles allgemeine annual-report award* blog* board
		brand-assets case-stud* cgu cgv chi-siamo colofon conference* confidentialite cookie* csr culture
		datenschutz* dpa dsgvo ebook* equipe equipo esg eula event* founders gaiyo gaiyou gdpr geschichte
		history iletisim imprensa impressum imprint investor* ir jahresbericht kaisha kariera kvkk
		leadership legal legales lgpd magazin* management manifesto media mediakit medienmitteilung* meetup*
		mentions-legales mission msa nachrichten news newsletter* newsroom noticias nouvelles
		nutzungsbedingungen o-nas om-os om-oss our-story over-ons podcast* polityka-prywatnosci prasa prensa
		press press-release* presse pressemeddelan* pressemitteilung* privacidad privacidade privacy
		prywatnosci quem-somos qui-sommes-nous quienes-somos regulamin rodo shareholder* sla sobre stampa
		story sub-processor* subprocessor* sustainability tagung team terminos termos terms testimonial* tos
		uber ueber ueber-uns unternehmen values veranstaltung* vision warunki webinar* whitepaper*`)
	// givingPages ask for money, and for members.
	givingPages = stemsOf(`doacao doacoes doar donaciones donar donate* donation* donera doneren donner fundrais* give giving
		member membership mitglied-werden mithelfen spende spenden sponsor sponsoring sponsors sponsorship
		volunteer volunteering wesprzyj`)
	// sellingPages sell, and say what it costs.
	sellingPages = stemsOf(`aanvragen acheter anfordern angebot* buy cart cennik checkout comercial commercial comprar
		cotizacion* demander-devis demo demos devis einkaufen estimate get-started* kaufen kosten loja merch
		merchandise oferta oferty offer offers offerta orcamento* order partner partners plans precio*
		preco* preis* preise presupuesto* prezzi price* pricing prijzen prix promo promos quote* reseller*
		roi sales sales-team shop sklep store subscribe subscription tarif* testen tienda trial trials
		upgrade vendas ventas verkauf vertrieb wycena`)
	// joiningPages make an account.
	joiningPages = stemsOf(`anlegen crear create-account creer criar erstellen inscription* register registr* registrieren
		registro rejestracja s-inscrire sign-up signup subscribe`)
	// accountPages are for those who have an account, by path, and leavingPages end a session.
	accountPages = stemsOf(`auth authorize backoffice callback client-area espace-client kundenbereich mein-konto mi-cuenta
		min-side minha-conta moje-konto mon-compte my-account myaccount tenant tenants`)
	leavingPages = stemsOf(`abmelden afmelden cerrar-sesion deconnexion esci logga-ut logout sair salir sign-out wyloguj`)
	// contactPages tell whom to write to.
	contactPages = stemsOf(`contact contact-us contacto contacts contato contatti iletisim kontakt yhteystiedot`)
	// helpingPages answer questions, and describe how the product is used.
	helpingPages = stemsOf(`academy aide ajuda anleitung* apoio assistance assistencia assistenza ayuda developer developers doc
		docs documentacao documentacion documentat* doku dokument* faq faqs getting-started guide guides
		handbook handbuch handleiding help helpcenter helpcentre helpdesk hilfe hjalp hjelp how-to howto
		instrukcj* kb knowledge* knowledgebase learn manual manuale* manuals manuel ohje podrecznik pomoc
		quick-start quickstart reference soporte suporte support supporto troubleshoot* tuki tutorial*
		user-guide wiki wissen* yardim`)
	// entryPages are where people sign in, who have an account.
	entryPages = stemsOf(`acceder accedi acceso account accounts admin anmelden anmeldung app auth authenticate backoffice
		bejelentkez* client* cliente clientes compte console conta cuenta customer customers dashboard
		einloggen entrar espace giris id idp iniciar-sesion inloggen konto kunden kundenbereich kundenportal
		log-in logga-in login logon logowanie mein meine mijn minha moj moje mon my myaccount oauth oauth2
		panel portal sign-in sign-on signin signon sso workspace zaloguj zone`)
	// betweenWords stand between those of any page.
	betweenWords = stemsOf(`a a-propos all and area back become book center centre centro com company contact current da das de
		del der des die do een ein en et for free get in info information is kit kostenlos la latest le les
		list liste me meet mit nos nossa notice now of office our page per policy politica politique portal
		request room service solicitar start statement talk talk-to team the to uns unsere us use ways we
		web werden with work you your zone`)
)

// isPage reports whether a part of a path or host is of a kind: whether its words, or the whole
// of it, are among the stems, apart from words that stand between them.
func isPage(part string, kinds ...wordStems) bool {
	part = pageEnding.ReplaceAllString(part, "")
	is := anyStem(kinds...)
	if is(part) {
		return true
	}
	all := strings.FieldsFunc(part, func(r rune) bool { return strings.ContainsRune("-_.+", r) })
	one := false
	for _, w := range all {
		w = plainLetters.Replace(w)
		if is(w) {
			one = true
		} else if !betweenWords.has(w) && strings.Trim(w, "0123456789") != "" {
			return false
		}
	}
	return one
}

// pageParts returns the parts of a link's path, without a language in front.
func (s site) pageParts() []string {
	parts := strings.FieldsFunc(s.path, func(r rune) bool { return r == '/' })
	if len(parts) > 0 && isLanguage("/"+parts[0]) {
		parts = parts[1:]
	}
	return parts
}

// partOf returns the first part of a link's path that is of a kind, outside of the parts about
// products and of those named like the product, or "".
func (s Subject) partOf(l linkIn, kinds ...wordStems) string {
	name := squeeze(s.text(oin.AppName))
	for _, part := range l.pageParts() {
		if productParts[part] {
			return ""
		}
		if isPage(part, kinds...) && !strings.Contains(name, squeeze(part)) {
			return part
		}
	}
	return ""
}

// firstLabel returns the first part of a link's host that its owner chose, or "".
func (s site) firstLabel() string {
	labels := slices.DeleteFunc(slices.Clone(s.labels), func(l string) bool { return l == "www" })
	if len(labels) == 0 {
		return ""
	}
	return labels[0]
}

var pageEnding = pattern.New(`\.(html?|php|aspx?|jsp)$`)
