package check

import (
	"slices"
	"strings"

	"oinmanager/internal/check/english"
	"oinmanager/internal/check/pattern"
	"oinmanager/internal/oin"
)

const contactGuide = requirements + "#customer-support-contact-guidelines"

var supportContacts = []*Check{
	{
		ID: "support.person", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Support contacts are a team's, and not one person's.",
		Why:   "The catalog shows them to all customers, also while that person is away or has left.",
		Fix:   "Enter your support team's address.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.SupportContacts, func(m mailbox) string {
				if s.isPersonal(m) {
					return quoted(m.text) + " looks like one person's address."
				}
				return ""
			})
		},
	},
	{
		ID: "support.free-mail", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Support contacts are at your company's domain.",
		Why:   "Customers can't tell whether an address at a free email provider is yours.",
		Fix:   "Enter an address at your company's domain.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.SupportContacts, func(m mailbox) string {
				if m.isFree() && !s.isOwn(m.domain) {
					return "Anyone can have an address at " + m.host + "."
				}
				return ""
			})
		},
	},
	{
		ID: "support.no-reply", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "Someone reads what customers send to a support contact.",
		Why:   "Customers would wait for an answer that doesn't come.",
		Fix:   "Enter an address that your support team reads.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.SupportContacts, func(m mailbox) string {
				if m.isNoReply() {
					return quoted(m.text) + " is an address for sending only."
				}
				return ""
			})
		},
	},
	{
		ID: "support.other-team", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Support contacts reach a team that helps customers.",
		Why:   "Customers with a problem would first reach a team that can't help them.",
		Fix:   "Enter your support team's address.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.SupportContacts, func(m mailbox) string {
				if s.isUnhelpful(m) && !s.isForMembers(m) {
					return quoted(m.text) + " is an address of another team."
				}
				return ""
			})
		},
	},
	{
		ID: "support.domain", About: []oin.Key{oin.SupportContacts, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Possible,
		Says:  "Support contacts are at the domain of the website.",
		Why:   "Customers trust an address that they can connect with the product.",
		Fix:   "Enter an address at your own domain, or dismiss this if the domain is yours, too.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.SupportContacts, func(m mailbox) string {
				if m.isFree() || within(m.host, helpDesks) || within(m.host, exampleDomains) || s.isOwn(m.domain) || s.isMaker(m.domain) || s.isGroup(m.domain, oin.SupportContacts) {
					return ""
				}
				return "Is " + m.domain + " yours?"
			})
		},
	},
	{
		ID: "support.no-mail", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Certain,
		Says:  "The domains of support contacts receive email.",
		Why:   "What customers send comes back as undeliverable.",
		Fix:   "Check the spelling of the domain.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachMailbox(oin.SupportContacts, s.withoutMail)
		},
	},
	{
		ID: "support.phone", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Phone numbers have a country code.",
		Why:   "Customers in other countries can't call a number without it.",
		Fix:   "Start the number with + and the country code, such as +1 for the United States.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachPhone(func(number, digits string) string {
				if strings.HasPrefix(number, "+") || strings.HasPrefix(digits, "00") || len(digits) == 11 && digits[0] == '1' {
					return ""
				}
				return quoted(number) + " has no country code."
			})
		},
	},
	{
		ID: "support.phone-fictional", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "Phone numbers are real.",
		Why:   "Customers would call a number that no one has.",
		Fix:   "Enter your support team's number.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachPhone(func(number, digits string) string {
				abroad := strings.HasPrefix(number, "+") && !strings.HasPrefix(number, "+1")
				if fictional.MatchString(digits) || isCounted(digits) || !abroad && american555.MatchString(digits) || oneLetter(digits) || oneLetter(digits[min(1, len(digits)):]) {
					return quoted(number) + " is a number for films and examples."
				}
				return ""
			})
		},
	},
	{
		ID: "support.home-page", About: []oin.Key{oin.SupportContacts, oin.AppWebsite},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A support link leads to help, such as an FAQ or a troubleshooting guide.",
		Why:   "Customers who need help would have to search the website for it.",
		Fix:   "Enter the link of your help center or contact page.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			website := s.links(oin.AppWebsite)
			return s.eachLink([]oin.Key{oin.SupportContacts}, func(l linkIn) *Finding {
				if len(website) == 0 || l.page() != website[0].page() && !(l.opensFront() && s.isOwn(l.domain)) {
					return nil
				}
				f := atLink(l, "This is the website's home page.", l.text)
				if l.page() == website[0].page() {
					f.Text = "This is the page that is entered as “App website”."
				}
				return &f
			})
		},
	},
	{
		ID: "support.invitation", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A support link leads to help, without joining a chat or a call first.",
		Why:   "Invitations expire, and many companies block chats of others. Customers would find no answers there.",
		Fix:   "Enter the link of your help center or contact page.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachLink([]oin.Key{oin.SupportContacts}, func(l linkIn) *Finding {
				if !isInvitation(l) {
					return nil
				}
				f := atLink(l, "This link leads into a chat or call at "+quoted(l.host)+".", l.text)
				return &f
			})
		},
	},
	{
		ID: "support.not-help", About: []oin.Key{oin.SupportContacts},
		Level: LevelAdvice, Certainty: Likely,
		Says:  "A support link is for customers with a problem.",
		Why:   "Customers who need help would reach your sales team, or a profile where no one answers them.",
		Fix:   "Enter the link of your help center or contact page.",
		Guide: contactGuide,
		find: func(s Subject) []Finding {
			return s.eachLink([]oin.Key{oin.SupportContacts}, func(l linkIn) *Finding {
				page := s.partOf(l, sellingPages, hiringPages, companyPages, givingPages, joiningPages)
				if parts := l.pageParts(); page == "" && len(parts) > 0 && notForHelp[parts[len(parts)-1]] || isPage(l.firstLabel(), sellingPages, hiringPages, companyPages, givingPages) {
					page = l.host + l.path
				}
				if s.isForHelp(l) {
					page = ""
				}
				if text := s.hostedOn(l, networks, "%s") + s.hostedOn(l, stores, "%s"); text != "" && !isInvitation(l) || l.within(wishes) || wishLabels[l.firstLabel()] {
					page = l.host
				}
				if page == "" && l.path == "" && l.firstLabel() == "status" {
					page = l.host
				}
				if page == "" {
					return nil
				}
				f := atLink(l, "Does "+quoted(strings.Trim(page, "/"))+" help customers with a problem?", l.text)
				return &f
			})
		},
	},
}

// isForHelp reports whether a part of the link before its last is one where customers are helped.
func (s Subject) isForHelp(l linkIn) bool {
	parts := l.pageParts()
	return isPage(l.firstLabel(), helpingPages) || len(parts) > 1 && slices.ContainsFunc(parts[:len(parts)-1], func(p string) bool {
		return isPage(p, helpingPages) || p == "contact" || p == "contact-us"
	})
}

// eachMailbox returns a finding for each address in a field for which there is a text.
func (s Subject) eachMailbox(field oin.Key, text func(mailbox) string) []Finding {
	var all []Finding
	for _, m := range s.mailboxes(field) {
		if text := text(m); text != "" {
			all = append(all, at(m.item, text, m.text))
		}
	}
	return all
}

// eachPhone returns a finding for each phone number for which there is a text.
func (s Subject) eachPhone(text func(number, digits string) string) []Finding {
	var all []Finding
	for _, i := range s.items(oin.SupportContacts) {
		if i.Type != "phone" {
			continue
		}
		number, _, _ := strings.Cut(strings.ToLower(i.Value), "x") // without the extension
		digits := notDigits.ReplaceAllString(number, "")
		if text := text(strings.TrimSpace(i.Value), digits); text != "" {
			all = append(all, at(i.at, text, i.Value))
		}
	}
	return all
}

// isCounted reports whether many digits in a row are the same, or each is one more or less than
// the one before, as of those that were typed for an example.
func isCounted(digits string) bool {
	const many = 7
	for _, step := range []int{0, 1, -1} {
		row := 1
		for i := 1; i < len(digits); i++ {
			next := int(digits[i-1]-'0') + step
			if row++; int(digits[i]-'0') != (next+10)%10 {
				row = 1
			}
			if row >= many {
				return true
			}
		}
	}
	return false
}

// withoutMail says that a domain receives no email, if that is known.
func (s Subject) withoutMail(m mailbox) string {
	known := s.Facts.Mail[mailDomain(m.text)]
	if known.Receives == nil || *known.Receives {
		return ""
	}
	return m.host + " receives no email."
}

// isOwn reports whether a domain is likely that of the product: the website's, or one with
// the same name.
func (s Subject) isOwn(domain string) bool {
	website := s.links(oin.AppWebsite)
	return len(website) == 0 || website[0].domain == domain || sameBrand(website[0].domain, domain) || s.isNamed(domain)
}

// isGroup reports whether another field has a link or address at the domain, which makes
// it likely that the company has several.
func (s Subject) isGroup(domain string, but oin.Key) bool {
	others := slices.DeleteFunc(slices.Clone(allLinks), func(k oin.Key) bool { return k == but })
	return slices.ContainsFunc(s.links(others...), func(l linkIn) bool { return l.domain == domain }) ||
		slices.ContainsFunc(s.mailboxes(oin.SupportContacts, oin.EscalationContact), func(m mailbox) bool { return m.field != but && m.domain == domain })
}

// isMaker reports whether the description says that the product is of a company with the name
// of a domain: “a product of the Halden Group”.
func (s Subject) isMaker(domain string) bool {
	name, told := brand(domain), squeeze(s.text(oin.AppDescription))
	return len(name) > 4 && slices.ContainsFunc([]string{"by", "bythe", "of", "ofthe", "fromthe"}, func(of string) bool {
		return strings.Contains(told, of+name)
	})
}

// isNamed reports whether the app name has the name of a domain.
func (s Subject) isNamed(domain string) bool {
	name, own := brand(domain), english.Words(s.text(oin.AppName))
	slip := slices.ContainsFunc(own, func(w string) bool { return len(w) == len(name)+1 && strings.HasPrefix(w, name) })
	return len(name) > 2 && !slip && strings.Contains(strings.Join(own, ""), name)
}

// sameBrand reports whether two domains have the same name, apart from what companies add
// to it: acme.io and getacme.com.
func sameBrand(a, b string) bool {
	a, b = brand(a), brand(b)
	const added = 2 // a letter alone is a slip
	return a == b || len(a) > 3 && len(b) >= len(a)+added && strings.Contains(b, a) || len(b) > 3 && len(a) >= len(b)+added && strings.Contains(a, b)
}

// brand returns the name of a registrable domain, without its ending and hyphens.
func brand(domain string) string {
	name, _, _ := strings.Cut(domain, ".")
	return strings.ReplaceAll(name, "-", "")
}

var (
	// notForHelp are last parts of paths of pages that help no customer.
	notForHelp = english.SetOf(`
		features product products solutions newsletter newsletters events event webinar webinars podcast podcasts
		case-studies case-study success-stories customers testimonials partners partner-program resellers referral
		affiliates company team leadership our-story imprint impressum privacy-policy privacy-notice datenschutz agb
		terms-of-service terms-of-use eula cookies cookie-policy press-releases media media-kit awards roadmap
		vacancies karriere buy shop store checkout subscribe unsubscribe offers promo quote get-a-quote download
		downloads`)
	notDigits = pattern.New(`[^0-9]`)
	// american555 matches the numbers of the North American Numbering Plan for films.
	american555 = pattern.New(`^1?\d{3}55501\d\d$|^1?\d{3}5551212$|^1?5550?1\d\d$`)
	fictional   = pattern.New(`^(44|0)(2079460|1632960|7700900)\d+$|^610?491570\d+$|^4930(23125)\d+$|^4969(90009)\d+$|^330?(19900|26191|35301|46571|53649|63998)\d+$|0000000$|^\+?1?1234567(89?0?)?$|^1?(\d{3})?1234567$|12345678`)
	helpDesks   = english.SetOf("zendesk.com freshdesk.com intercom.io intercom-mail.com helpscout.net zohodesk.com atlassian.net freshservice.com hubspot.com front.com frontapp.com groovehq.com kayako.com")
)
