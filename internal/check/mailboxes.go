package check

import (
	"net/mail"
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
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

// wordsIn returns the words of the local part, without digits at their ends and marks on their
// letters. One that is several known words without a hyphen is separated.
func (m mailbox) wordsIn(known ...wordStems) []string {
	var all []string
	for _, p := range m.parts() {
		if bare := strings.TrimRight(p, "0123456789"); bare != "" && !anyStem(known...)(p) {
			p = bare
		}
		all = append(all, apart(knownEnd(plainLetters.Replace(p), known), known)...)
	}
	return all
}

// knownEnd returns the end of an unknown word that is a known one, as “lohnbuchhaltung” is a kind of
// “buchhaltung”, or the word.
func knownEnd(word string, known []wordStems) string {
	const least = 6 // letters
	isKnown := anyStem(known...)
	if isKnown(word) || isKnown(apart(word, known)[0]) {
		return word
	}
	for from := 1; from <= len(word)-least; from++ {
		if isKnown(word[from:]) {
			return word[from:]
		}
	}
	return word
}

// apart separates a word into known words, or returns it as it is.
func apart(word string, known []wordStems) []string {
	const least = 3 // letters
	if slices.ContainsFunc(known, func(s wordStems) bool { return s.words[word] }) {
		return []string{word}
	}
	isKnown := anyStem(known...)
	for end := len(word) - least; end >= least; end-- {
		begin := word[:end]
		if !slices.ContainsFunc(known, func(s wordStems) bool { return s.words[begin] || s.begins[begin] }) {
			continue
		}
		if rest := apart(word[end:], known); isKnown(rest[0]) {
			return append([]string{begin}, rest...)
		}
	}
	return []string{word}
}

// isPersonal reports whether the mailbox is likely one of a person: by the person's name, or by
// an office that one person has.
func (s Subject) isPersonal(m mailbox) bool {
	return m.isOfOffice() || m.isPerson(func(p string) bool {
		name := brand(m.domain)
		return slices.Contains(english.Words(s.text(oin.AppName)), p) || p == name || len(p) > 3 && strings.HasPrefix(name, p)
	})
}

// isOfOffice reports whether the local part names an office that one person has.
func (m mailbox) isOfOffice() bool {
	parts := m.wordsIn(officers, runningTeams, handlers)
	return officers.in(parts) && !slices.ContainsFunc(parts, func(p string) bool { return p == "office" || strings.HasPrefix(p, "team") || rota.has(p) })
}

// isPerson reports whether the local part is likely the name of a person. Names of the product are
// those of no person.
func (m mailbox) isPerson(isProduct func(string) bool) bool {
	parts := m.parts()
	for i, p := range parts {
		if !nameLike.MatchString(p) {
			return false
		}
		parts[i] = plainLetters.Replace(strings.TrimRight(p, "0123456789"))
	}
	if slices.ContainsFunc(parts, isProduct) {
		return false
	}
	if at := slices.IndexFunc(parts, isTeamWord); at >= 0 {
		// “support-anna” is answered by one person.
		return len(parts) == 2 && helpTeams.has(parts[at]) && isFirstName(parts[1-at])
	}
	switch len(parts) {
	case 1:
		return isFirstName(parts[0]) || isSurname(parts[0]) && !english.IsCommon(parts[0]) || initialAndSurname(parts[0])
	case 2, 3, 4:
		if titles[parts[0]] {
			return true
		}
		for _, p := range parts {
			if isFirstName(p) || isSurname(p) {
				return true
			}
		}
		// “first.last” is the usual form of companies; teams are written with a hyphen.
		return len(parts) == 2 && strings.Contains(m.local, ".") && len(parts[1]) > 2 && !teamLike.MatchString(m.local)
	}
	return false
}

// isTeamWord reports whether a word is one of mailboxes of teams.
func isTeamWord(w string) bool {
	return teamWords[w] || regions[w] || slices.ContainsFunc(allTeams, func(t wordStems) bool { return t.words[w] }) && !isFirstName(w)
}

func isFirstName(w string) bool { return firstNames[w] || firstNamesAbroad[w] }

// isSurname reports whether a word is a surname, or ends as surnames of a country do.
func isSurname(w string) bool {
	const least = 6 // letters, with such an end
	return surnames[w] || surnamesAbroad[w] || len(w) >= least && surnameEnd.MatchString(w) && !english.IsCommon(w)
}

func initialAndSurname(s string) bool {
	const least = 5 // letters
	return len(s) >= least && !english.IsCommon(s) && (isSurname(s[1:]) || surnames[s[:len(s)-1]] || surnamesAbroad[s[:len(s)-1]])
}

// isNoReply reports whether no one reads the mailbox.
func (m mailbox) isNoReply() bool { return noReply.MatchString(m.local) }

// isFree reports whether anyone can get an address of the domain.
func (m mailbox) isFree() bool {
	name, _, _ := strings.Cut(m.domain, ".")
	return freeMail[m.domain] || within(m.host, freeMail) || freeMailNames[name]
}

// IsFreeMail reports whether a registered domain is that of a service where anyone can get an
// email address, so that it stands for no organization. It isn't if a company may have the
// domain that offers more than mail, such as zoho.com.
func IsFreeMail(domain string) bool {
	name, _, _ := strings.Cut(domain, ".")
	return mailOnly[name]
}

var (
	nameLike = pattern.New(`^\p{L}+\d{0,2}$`)
	teamLike = pattern.New(`support|help|service|care|team|desk|info|contact|admin|alert|notif|escal|okta|integr|partner|` +
		`secur|ops|engineer|product|customer|client|success|tech|platform|system|office|sales|market|group|list|` +
		`oncall|incident|emerg|urgent|identity|access|cloud|data|web|mail|user|account|trust|status|api|dev`)
	noReply = phrases(`
		~(?:^|[-_.])<notAny>[-_.]?<answer> | ~<answer>[-_.]?(?:nicht|niet|not|ikke|inte)(?:$|[-_.])
		~no[-_.]?reply | ~do[-_.]?not[-_.]?<answer> | ~^bounces?(?:$|[-_.]) | ~^mailer[-_.]?daemon$
		~^(?:devnull|null|blackhole|daemon|robots?|cron)$ | ~^notifications?$
		~^(?:un(?:monitored|attended|read|manned)|not[-_.]?(?:monitored|read|watched))
		~^(?:send|outbound|outgoing)(?:ing)?[-_.]?only$ | ~^only[-_.]?send(?:ing)?$ | ~^outbound$
		~^auto(?:mat\w*)?<sending>$ | ~^automated$`)
	// surnameEnd matches how surnames end in Poland, Japan, Scandinavia, Ukraine, Greece, and
	// other countries, and hardly any other word.
	surnameEnd = phrases(`
		~(?:al|in|w|yn)sk[ia]$ | ~(?:ck[ia]|czak|czuk|czyk|wicz)$ | ~(?:sson|[dlnrt]sen|[lq][qv]ist|quist)$
		~(?:chuk|enko|[klrt]ova|[eo]vic)$ | ~(?:akis|idis|opoulos|poulou)$ | ~(?:dze|escu|oglu|shvili|[ns]yan)$
		~(?:gawa|guchi|hashi|kawa|moto|mura|naka|saki|shima|yama|zaki)$ | ~(?:berger|huber|meier|meyer)$
		~^mc[a-z]{4,}$ | ~(?:krishnan|kumar|murthy|rajan|singh|swamy)$`)
	titles = english.SetOf("doctor dr frau herr miss mr mrs ms prof senor sir sr sra")

	// teamWords are words of mailboxes of teams. A local part that has one is no person's.
	teamWords = english.SetOf(`
		access account accounts admin admins admissions alert alerts all api app apps assist assistance at billing
		business care client clients cloud compliance connect contact cs customer customers cx data desk dev
		developer developers devops dl emea eng engineering enterprise escalate escalation escalations eu europe
		feedback finance for general global group hello help helpdesk hq hr iam identity idp info infosec
		integration integrations internal it legal list mail marketing my network noc office oin okta on oncall ops
		operations partner partners partnership partnerships people platform privacy product products prod public
		query queries question questions report request requests sales saas sec secops security service services
		site soc sre sso staff status success support system systems team tech technical technology tier tickets
		trust uk urgent us user users web workflows workforce workspace apac incident incidents emergency priority
		critical l1 l2 l3 isv vendor alliances alliance solutions`)

	// mailOnly are services, under any ending, that are nothing but mail.
	mailOnly = english.SetOf(`10minutemail aol burnermail dispostable emailondeck getnada gmail gmx googlemail guerrillamail
		hotmail hushmail icloud mail-temp maildrop mailinator mailnesia mailsac mintemail msn outlook rediffmail
		rocketmail sharklasers spamgourmet temp-mail tempail tempmail throwawaymail trashmail yahoo ymail yopmail`)
	freeMailNames = english.Union(mailOnly, english.SetOf(`aim anonaddy cock countermail fakeinbox fastmail inbox live mailfence
		moakt mohmal posteo proton protonmail simplelogin startmail tempr throwaway tuta tutanota yandex zohomail`))
	freeMail = english.SetOf(`126.com 139.com 163.com 189.cn 21cn.com a1.net abv.bg alice.it aliceadsl.fr aliyun.com aon.at arcor.de
		arnet.com.ar att.net au.com azet.sk bangla.net batelco.com.bh bbox.fr bell.net bellsouth.net bezeqint.net
		biglobe.ne.jp bigmir.net bigpond.com bk.ru bluewin.ch blueyonder.co.uk bol.com.br bredband.net
		broadpark.no bsnl.in btinternet.com casema.nl centrum.cz charter.net chello.at chello.nl citromail.hu
		club-internet.fr comcast.net comhem.se consultant.com cox.net daum.net dir.bg disroot.org docomo.ne.jp
		dodo.com.au duck.com earthlink.net eastlink.ca eim.ae eircom.net elisanet.fi email.com email.cz email.de
		email.it emirates.net.ae engineer.com europe.com excite.com ezweb.ne.jp fibertel.com.ar forthnet.gr
		foxmail.com free.fr freemail.de freemail.hu freenet.de gazeta.pl getmail.no globo.com globomail.com
		hanmail.net hanmir.com hetnet.nl hey.com hispeed.ch home.nl home.pl hot.ee hotmail.it i.softbank.jp i.ua
		iafrica.com ig.com.br iinet.net.au in.com in.gr inbox.lt inbox.lv inbox.ru indiatimes.com interia.pl
		internode.on.net inwind.it iol.ie iol.it jubii.dk juno.com kabelmail.de kenyaweb.com kolumbus.fi
		korea.com kpnmail.nl laposte.net libero.it list.ru live.nl luukku.com lycos.com mac.com mail.bg mail.com
		mail.dk mail.ee mail.kz mail.mn mail.ru mailbox.org me.com meta.ua mweb.co.za mynet.com nate.com
		naver.com netvigator.com netvision.net.il netzero.net neuf.fr nifty.com ntlworld.com numericable.fr o2.pl
		omantel.net.om one.lt onet.pl online.de online.no op.pl optusnet.com.au orange.fr otenet.gr
		pacific.net.sg passagen.se planet.nl plus.net pm.me pobox.sk poczta.fm poczta.onet.pl post.com pp.inet.fi
		prodigy.net.mx proton.me qatar.net.qa qq.com r7.com rambler.ru riseup.net rogers.com runbox.com
		safaricom.co.ke sapo.pt sbcglobal.net seznam.cz sfr.fr shaw.ca sify.com simnet.is sina.com singnet.com.sg
		skiff.com sky.com skynet.be slingshot.co.nz softbank.ne.jp sohu.com speedy.com.ar spoko.pl spray.se
		starhub.net.sg stofanet.dk suomi24.fi superonline.com sympatico.ca t-online.de talktalk.net tdcadsl.dk
		tele2.nl telenet.be telia.com telkomsa.net telus.net terra.cl terra.com.br tesco.net tim.it tin.it
		tiscali.it tlen.pl tm.net.my tom.com tpg.com.au ttmail.com tut.by ukr.net ukrpost.net uol.com.br
		upcmail.nl usa.com verizon.net videotron.ca viettel.vn virgilio.it virginmedia.com vnn.vn vodafone.de
		vodamail.co.za volny.cz vp.pl vsnl.net vtr.net walla.co.il walla.com wanadoo.fr web.de webmail.co.za
		westnet.com.au wp.pl xs4all.nl xtra.co.nz ya.ru yahoo.in yeah.net ziggo.nl zoho.com zohomail.eu zoznam.sk`)
)
