package check

import (
	"net/url"
	"slices"
	"strings"

	"oinmanager/internal/oin"
)

// maxWanted is the maximum number of links, and of domains, of a submission.
const maxWanted = 20

// Wanted returns the links to open, and the domains whose mail exchangers to look up: those
// in fields that apply and have no fault.
func Wanted(a oin.Answers) (links, domains []string) {
	s := Subject{Answers: a}.remembering()
	for _, f := range oin.Fields() {
		switch f.Kind {
		case oin.KindURL:
			links = append(links, s.text(f.Key))
		case oin.KindEmail:
			domains = append(domains, mailDomain(s.text(f.Key)))
		case oin.KindContacts:
			for _, contact := range s.items(f.Key) {
				if u, err := url.Parse(contact.Value); err == nil && u.Host != "" {
					links = append(links, contact.Value)
				} else {
					domains = append(domains, mailDomain(contact.Value))
				}
			}
		}
	}
	return distinct(links), distinct(domains)
}

// missing returns what is wanted and not known yet.
func (f Facts) missing(a oin.Answers) []string {
	var all []string
	links, domains := Wanted(a)
	for _, link := range links {
		if _, known := f.Links[link]; !known {
			all = append(all, link)
		}
	}
	for _, domain := range domains {
		if _, known := f.Mail[domain]; !known {
			all = append(all, domain)
		}
	}
	return all
}

// mailDomain returns the domain of an email address in lower case, or "" if it is none.
func mailDomain(address string) string {
	_, domain, _ := strings.Cut(address, "@")
	return strings.ToLower(domain)
}

// distinct returns the first few texts, once each, without empty ones.
func distinct(all []string) []string {
	var some []string
	for _, text := range all {
		if text != "" && !slices.Contains(some, text) && len(some) < maxWanted {
			some = append(some, text)
		}
	}
	return some
}
