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
	for _, w := range (Subject{Answers: a}).remembering().wants() {
		links, domains = append(links, w.link), append(domains, w.domain)
	}
	return distinct(links), distinct(domains)
}

// want is a link or a mail domain that an answer names. Item is the index of the item of a
// list, or -1.
type want struct {
	field        oin.Key
	item         int
	link, domain string
}

func (s Subject) wants() []want {
	var all []want
	for _, f := range oin.Fields() {
		switch f.Kind {
		case oin.KindURL:
			all = append(all, want{field: f.Key, item: -1, link: s.text(f.Key)})
		case oin.KindEmail:
			all = append(all, want{field: f.Key, item: -1, domain: mailDomain(s.text(f.Key))})
		case oin.KindContacts:
			for _, contact := range s.items(f.Key) {
				w := want{field: f.Key, item: contact.at}
				if u, err := url.Parse(contact.Value); err == nil && u.Host != "" {
					w.link = contact.Value
				} else {
					w.domain = mailDomain(contact.Value)
				}
				all = append(all, w)
			}
		}
	}
	return all
}

// Unseen is part of an answer that no one has looked at yet: a link, a mail domain, or the
// name of a field whose file or password that is.
type Unseen struct {
	Field oin.Key
	Item  int // of a list, or -1
	What  string
}

// Unseen returns what the facts of the record don't cover of the answers, in the order of the
// form.
func (r Record) Unseen(a oin.Answers) []Unseen {
	links, domains := Wanted(a)
	missing := r.Facts.about(a).missing(a, links, domains)
	var all []Unseen
	for _, f := range oin.Fields() {
		if slices.Contains(missing, string(f.Key)) {
			all = append(all, Unseen{f.Key, -1, string(f.Key)})
		}
	}
	for _, w := range (Subject{Answers: a}).remembering().wants() {
		if what := w.link + w.domain; what != "" && slices.Contains(missing, what) { // it has one of them
			all = append(all, Unseen{w.field, w.item, what})
		}
	}
	place := func(k oin.Key) int {
		return slices.IndexFunc(oin.Fields(), func(f *oin.Field) bool { return f.Key == k })
	}
	slices.SortStableFunc(all, func(x, y Unseen) int { return place(x.Field) - place(y.Field) })
	return all
}

// PasswordOf identifies the test account's password and the texts that it could be written
// in, or is empty if there is no password.
func PasswordOf(a oin.Answers) string {
	password := a[oin.TestPassword].Secret
	if password == nil {
		return ""
	}
	all := []oin.Item{{Type: password.ID, Value: "password"}}
	for _, f := range oin.Fields() {
		if text := a.Text(f.Key); text != "" {
			all = append(all, oin.Item{Type: string(f.Key), Value: text})
		}
	}
	return oin.Value{Items: all}.Fingerprint()
}

// missing returns what is not known yet of the answers, and of what is [Wanted] for them.
func (f Facts) missing(a oin.Answers, links, domains []string) []string {
	var all []string
	of := func(k oin.Key, known string) {
		if file := a.File(k); file != nil && file.SHA256 != known {
			all = append(all, string(k))
		}
	}
	of(oin.AppIcon, f.IconOf)
	of(oin.TestSuite, f.SuiteOf)
	for k, known := range map[oin.Key]string{oin.AppName: f.NamesOf, oin.ExistingName: f.ExistingOf} {
		if oin.NameKey(a.Text(k)) != known {
			all = append(all, string(k))
		}
	}
	if password := PasswordOf(a); password != f.PasswordOf {
		all = append(all, string(oin.TestPassword))
	}
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
	return strings.ToLower(strings.TrimRight(domain, "."))
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
