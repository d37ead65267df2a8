package check

import (
	"net/mail"
	"slices"
	"strings"

	"oinmanager/internal/oin"
)

// mailbox is an email address in the answers.
type mailbox struct {
	field  oin.Key
	item   int    // index in a list, or -1
	text   string // as in the answer
	local  string // what is before the @, in lower case, without a +tag
	host   string
	domain string // registrable domain of the host
}

// mailboxes returns the email addresses in fields that have no fault.
func (s Subject) mailboxes(fields ...oin.Key) []mailbox {
	var all []mailbox
	for _, k := range fields {
		texts := []numbered{{-1, oin.Item{Type: "email", Value: s.text(k)}}}
		if k == oin.SupportContacts {
			texts = s.items(k)
		}
		for _, t := range texts {
			if t.Type != "email" {
				continue
			}
			if m, ok := mailboxOf(t.Value); ok {
				m.field, m.item = k, t.at
				all = append(all, m)
			}
		}
	}
	return all
}

func mailboxOf(address string) (mailbox, bool) {
	parsed, err := mail.ParseAddress(address)
	if err != nil || parsed.Address != address {
		return mailbox{}, false
	}
	at := strings.LastIndex(address, "@")
	local, _, _ := strings.Cut(strings.ToLower(address[:at]), "+")
	m := mailbox{text: address, local: local, host: plainHost(address[at+1:])}
	m.domain = domainOf(m.host)
	return m, true
}

// same reports whether mail to both arrives at the same place.
func (m mailbox) same(n mailbox) bool { return m.local == n.local && m.host == n.host }

// parts returns the words of the local part.
func (m mailbox) parts() []string {
	return strings.FieldsFunc(m.local, func(r rune) bool { return strings.ContainsRune("-_.", r) })
}

// wordsIn returns the words of the local part. One that is none of the known words, and is
// several of them without a hyphen, is separated.
func (m mailbox) wordsIn(known ...map[string]bool) []string {
	var all []string
	for _, p := range m.parts() {
		all = append(all, apart(p, known)...)
	}
	return all
}

// apart separates a word into known words, or returns it as it is.
func apart(word string, known []map[string]bool) []string {
	const least = 3 // letters
	in := func(s string) bool {
		return slices.ContainsFunc(known, func(set map[string]bool) bool { return set[s] })
	}
	if in(word) {
		return []string{word}
	}
	for end := len(word) - least; end >= least; end-- {
		if !in(word[:end]) {
			continue
		}
		if rest := apart(word[end:], known); in(rest[0]) {
			return append([]string{word[:end]}, rest...)
		}
	}
	return []string{word}
}

// isPerson reports whether the local part is likely the name of a person.
func (m mailbox) isPerson() bool {
	parts := m.parts()
	for _, p := range parts {
		if teamWords[p] || !nameLike.MatchString(p) {
			return false
		}
	}
	switch len(parts) {
	case 1:
		return firstNames[parts[0]] || initialAndSurname(parts[0])
	case 2, 3:
		for _, p := range parts {
			if firstNames[p] || surnames[p] {
				return true
			}
		}
		// “first.last” is the usual form of companies; teams are written with a hyphen.
		return len(parts) == 2 && strings.Contains(m.local, ".") && len(parts[1]) > 2 && !teamLike.MatchString(m.local)
	}
	return false
}

func initialAndSurname(s string) bool {
	return len(s) > 4 && (surnames[s[1:]] || surnames[s[:len(s)-1]])
}

// isNoReply reports whether no one reads the mailbox.
func (m mailbox) isNoReply() bool { return noReply.MatchString(m.local) }

// isFree reports whether anyone can get an address of the domain.
func (m mailbox) isFree() bool {
	name, _, _ := strings.Cut(m.domain, ".")
	return freeMail[m.domain] || within(m.host, freeMail) || freeMailNames[name]
}

var (
	nameLike = newPattern(`^\p{L}+\d{0,2}$`)
	teamLike = newPattern(`support|help|service|care|team|desk|info|contact|admin|alert|notif|escal|okta|integr|partner|` +
		`secur|ops|engineer|product|customer|client|success|tech|platform|system|office|sales|market|group|list|` +
		`oncall|incident|emerg|urgent|identity|access|cloud|data|web|mail|user|account|trust|status|api|dev`)
	noReply = phrases(`
		~(?:^|[-_.])(?:no|nao|não|ne[-_.]?pas|non|nicht|niet|inte|ikke|ei|bez)[-_.]?<answer>
		~no[-_.]?reply | ~do[-_.]?not[-_.]?reply | ~^bounces?$ | ~^mailer-daemon$ | ~^devnull$ | ~^null$
		~^notifications?$ | ~^no[-_.]?response$ | ~^unmonitored | ~^automated$`)

	// teamWords are words of mailboxes of teams. A local part that has one is no person's.
	teamWords = setOf(`access account accounts admin admins admissions alert alerts all api app apps assist assistance at billing business care
		client clients cloud compliance connect contact cs customer customers cx data desk dev developer developers devops dl emea eng engineering
		enterprise escalate escalation escalations eu europe feedback finance for general global group hello help helpdesk hq hr iam identity idp info infosec
		integration integrations internal it legal list mail marketing my network noc office oin okta on oncall ops operations partner partners partnership partnerships
		people platform privacy product products prod public query queries question questions report request requests sales saas sec secops security
		service services site soc sre sso staff status success support system systems team tech technical technology tier tickets trust uk urgent us
		user users web workflows workforce workspace apac incident incidents emergency priority critical l1 l2 l3 isv vendor alliances alliance solutions`)

	freeMailNames = setOf(`gmail googlemail yahoo ymail rocketmail hotmail outlook live msn icloud aol aim protonmail proton gmx yandex mailinator
		guerrillamail tutanota tuta fastmail zohomail hushmail rediffmail mailfence posteo yopmail tempmail trashmail sharklasers maildrop dispostable
		throwawaymail getnada temp-mail 10minutemail fakeinbox inbox`)
	freeMail = setOf(`me.com mac.com pm.me proton.me web.de t-online.de freenet.de mail.com mail.ru bk.ru list.ru inbox.ru rambler.ru ya.ru qq.com
		163.com 126.com sina.com sohu.com foxmail.com naver.com hanmail.net daum.net hey.com duck.com skiff.com comcast.net verizon.net att.net sbcglobal.net
		bellsouth.net cox.net charter.net btinternet.com sky.com virginmedia.com orange.fr wanadoo.fr free.fr laposte.net sfr.fr libero.it virgilio.it tiscali.it
		uol.com.br bol.com.br terra.com.br seznam.cz wp.pl o2.pl onet.pl interia.pl bigpond.com optusnet.com.au shaw.ca rogers.com sympatico.ca
		email.com usa.com engineer.com consultant.com post.com europe.com zoho.com zohomail.eu mailbox.org runbox.com disroot.org riseup.net lycos.com
		excite.com earthlink.net juno.com netzero.net bluewin.ch hispeed.ch telenet.be skynet.be ziggo.nl xs4all.nl kpnmail.nl telia.com abv.bg ukr.net`)
)
