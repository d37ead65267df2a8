package check

import (
	"strings"

	"oinmanager/internal/check/english"
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
				if s.isPersonal(m) && !m.isFree() {
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
				if !s.isSupport(m) && s.isOtherTeam(m) {
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
	for _, p := range m.wordsIn(allTeams...) {
		switch {
		case s.isOfProduct(m, p), regions[p]:
		case helpTeams.has(p), greetings.has(p), p == "sales":
			queue = true
		case !handlers.has(p) && !mayHelp.has(p):
			return false
		}
	}
	return queue
}

// isOtherTeam reports whether the words of the local part are those of a team that doesn't run
// the integration.
func (s Subject) isOtherTeam(m mailbox) bool {
	all := m.wordsIn(allTeams...)
	if len(all) == 2 && (all[1] == "ops" || all[1] == "operations") && (sellingTeams.has(all[0]) || hiringTeams.has(all[0])) {
		return true // those who keep that team's lists
	}
	is, known := false, true
	for _, p := range all {
		switch {
		case s.isOfProduct(m, p) && len(all) > 1, regions[p], handlers.has(p), inwardTeams.has(p), helpTeams.has(p) && !strangers.has(p):
		case strangers.has(p):
			is = true
		case runningTeams.has(p):
			return false
		default:
			known = false
		}
	}
	return is && (known || plainTeams.in(all))
}

// isUnhelpful reports whether the words of the local part are those of a team that doesn't help
// customers.
func (s Subject) isUnhelpful(m mailbox) bool {
	all := m.wordsIn(allTeams...)
	is, known := false, true
	for _, p := range all {
		switch {
		case regions[p], handlers.has(p):
		case helpTeams.has(p), greetings.has(p), s.isOfProduct(m, p):
			return false
		case runningTeams.has(p), houseTeams.has(p):
		case unhelpful.has(p):
			is = true
		default:
			known = false
		}
	}
	return is && (known || plainTeams.in(all))
}

// isForMembers reports whether a mailbox is for members, as a product for them calls its users:
// where it is set up, they are listed as members.
func (s Subject) isForMembers(m mailbox) bool {
	if m.local != "members" && m.local != "member" {
		return false
	}
	texts := s.text(oin.AppName) + " " + s.description() + " " + s.text(oin.TestInstructions)
	for _, k := range guides {
		if p := s.pageOf(k); p != nil {
			texts += " " + p.Text
		}
	}
	return ofMembers.MatchString(english.Fold(texts))
}

// isOfProduct reports whether a word of a local part is one of the product's or company's name.
func (s Subject) isOfProduct(m mailbox, word string) bool {
	name := strings.Join(english.Words(s.text(oin.AppName)), "")
	one := strings.TrimSuffix(word, "s") // trustees@ of a “Trustee Office”
	return len(word) > 1 && strings.Contains(name, word) || len(one) > 3 && strings.Contains(name, one) || word == brand(m.domain)
}

// ofMembers matches texts of products whose users are members, and not those of a group.
var ofMembers = phrases(`
	(?:our|your|new|all|the|for) members (?:can|get|have|join|see|use|who) | members (?:appear|are (?:imported|listed|shown)|join)`)
