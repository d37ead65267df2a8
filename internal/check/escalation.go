package check

import (
	"strings"

	"oinmanager/internal/oin"
)

var escalation = []*Check{
	{
		ID: "escalation.same-as-support", About: []oin.Key{oin.EscalationContact, oin.SupportContacts},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The escalation contact isn't one of the support contacts.",
		Why:   "In an emergency, an email to a support queue waits behind those of customers. Okta asks for a separate address.",
		Fix:   "Enter a distribution list that your team monitors, such as okta-escalations@example.com.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if s.isSupport(m) {
					return "This is also the support contact that customers see."
				}
				return ""
			})
		},
	},
	{
		ID: "escalation.queue", About: []oin.Key{oin.EscalationContact},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "The escalation contact isn't a queue for customers.",
		Why:   "In an emergency, an email to a support queue waits behind those of customers.",
		Fix:   "Enter a distribution list that your team monitors, such as okta-escalations@example.com.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if !s.isSupport(m) && (s.isQueue(m) || within(m.host, helpDesks)) {
					return "Do customers write to " + quoted(m.text) + ", too?"
				}
				return ""
			})
		},
	},
	{
		ID: "escalation.free-mail", About: []oin.Key{oin.EscalationContact},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The escalation contact is at your company's domain.",
		Why:   "Okta sends it confidential news of incidents, and can't tell who owns an address at a free email provider.",
		Fix:   "Enter a distribution list at your company's domain.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if m.isFree() && !s.isOwn(m.domain) {
					return "Anyone can have an address at " + m.host + "."
				}
				return ""
			})
		},
	},
	{
		ID: "escalation.domain", About: []oin.Key{oin.EscalationContact, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The escalation contact is at the domain of the website.",
		Why:   "Okta sends it confidential news of incidents, which are for the company that owns the product.",
		Fix:   "Enter a distribution list at your own domain, or dismiss this if the domain is yours, too.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if m.isFree() || within(m.host, exampleDomains) || within(m.host, helpDesks) || within(m.host, oktaHosts) || s.isOwn(m.domain) || s.isGroup(m.domain, oin.EscalationContact) {
					return ""
				}
				return "The contact is at " + m.domain + ", and the website at " + s.links(oin.AppWebsite)[0].domain + "."
			})
		},
	},
	{
		ID: "escalation.okta", About: []oin.Key{oin.EscalationContact},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The escalation contact is your company's.",
		Why:   "Okta uses it to reach you.",
		Fix:   "Enter a distribution list of your own team.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if within(m.host, oktaHosts) && !s.isOwn(m.domain) {
					return quoted(m.text) + " is Okta's."
				}
				return ""
			})
		},
	},
	{
		ID: "escalation.person", About: []oin.Key{oin.EscalationContact},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The escalation contact is a distribution list, and not one person's address.",
		Why:   "In an emergency, that person could be asleep, on vacation, or no longer with you.",
		Fix:   "Enter a distribution list that several people read.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if (m.isPerson() || officers[m.local]) && !m.isFree() {
					return quoted(m.text) + " looks like one person's address."
				}
				return ""
			})
		},
	},
	{
		ID: "escalation.other-team", About: []oin.Key{oin.EscalationContact},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "The escalation contact reaches the team that runs the integration.",
		Why:   "In an emergency, another team would first have to find out whom to tell.",
		Fix:   "Enter a distribution list that your team monitors, such as okta-escalations@example.com.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if !s.isSupport(m) && isOtherTeam(m) {
					return quoted(m.text) + " is an address of another team."
				}
				return ""
			})
		},
	},
	{
		ID: "escalation.no-reply", About: []oin.Key{oin.EscalationContact},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "Someone reads what Okta sends to the escalation contact.",
		Why:   "Okta couldn't reach you in an emergency.",
		Fix:   "Enter a distribution list that your team monitors.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, func(m mailbox) string {
				if m.isNoReply() {
					return quoted(m.text) + " is an address for sending only."
				}
				return ""
			})
		},
	},
	{
		ID: "escalation.no-mail", About: []oin.Key{oin.EscalationContact},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The domain of the escalation contact receives email.",
		Why:   "What Okta sends in an emergency comes back as undeliverable.",
		Fix:   "Check the spelling of the domain.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.EscalationContact, s.withoutMail)
		},
	},
}

// isSupport reports whether mail to the address arrives at a support contact.
func (s Subject) isSupport(m mailbox) bool {
	for _, contact := range s.mailboxes(oin.SupportContacts) {
		if contact.same(m) {
			return true
		}
	}
	return false
}

// isQueue reports whether the words of the local part are those of customer service, apart
// from the names of the product and of regions.
func (s Subject) isQueue(m mailbox) bool {
	queue := false
	for _, p := range m.wordsIn(queueWords, regions) {
		if !queueWords[p] && !regions[p] && !strings.Contains(strings.Join(words(s.text(oin.AppName)), ""), p) && p != brand(m.domain) {
			return false
		}
		queue = queue || queueWords[p]
	}
	return queue
}

// isOtherTeam reports whether the words of the local part are those of a team that doesn't run
// the integration.
func isOtherTeam(m mailbox) bool { return isTeam(m, unrelatedTeams) }

// isTeam reports whether the words of the local part name one of the teams, or a part of it.
func isTeam(m mailbox, teams map[string]bool) bool {
	is := teams[m.local]
	for _, p := range m.wordsIn(teams, ofTeams, regions) {
		if !teams[p] && !ofTeams[p] && !regions[p] {
			return teams[m.local]
		}
		is = is || teams[p]
	}
	return is
}

var (
	// ofTeams are words that say which part of a team.
	ofTeams    = setOf("partner partners product brand field growth corporate group office department dept mailbox inbox digital content program programs")
	queueWords = setOf(`support help helpdesk supportdesk servicedesk desk customer customers customercare
		customersupport customerservice care service services contact info hello sales ticket tickets cs cx
		success customersuccess client clients supportteam helpme assist faq general inquiries enquiries
		kundenservice kundendienst kundenbetreuung hilfe klantenservice klantendienst helpdesk soporte ayuda
		atencion atencionalcliente suporte ajuda atendimento assistenza supporto pomoc obsluga kundeservice
		kundservice kundtjanst hjelp hjalp asiakaspalvelu tuki destek yardim podpora ugyfelszolgalat
		helpcenter helpcentre supportcenter center centre hotline bilgi iletisim kontakt contacto contato
		contatti contatto informacion informacoes informazioni informatie informacje informacja biuro
		sekretariat posta poczta correo buero kontor`)
	// officers are mailboxes of one person by the office.
	officers       = setOf("ceo cto cfo coo cio cpo founder president chairman director")
	unrelatedTeams = setOf(`growth presales partnerships receivable receivables payable payables bookkeeping
		bookkeepers treasury tax rechnungen buchhaltung comptabilite facturation contabilidad contabilita
		contabilidade facturacion boekhouding administratie regnskap faktura marketing procurement
		purchasing payroll facilities reception communications comms sponsorship press media pr jobs careers
		recruiting hr people legal privacy dpo gdpr finance accounting accounts invoices investors ir events
		newsletter founders abuse spam phishing webmaster postmaster hostmaster training academy education
		community`)
	regions = setOf(`northamerica north america americas southamerica latinamerica europe asia africa
		oceania australia anz apj dach nordics nordic benelux iberia mena mea cee uki westeurope west east
		south central canada mexico brazil brasil india japan china germany france spain italy netherlands
		international intl worldwide us usa uk eu emea apac na latam global de fr au ca in jp team tech
		technical`)
)
