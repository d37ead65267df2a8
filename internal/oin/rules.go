package oin

import (
	"fmt"
	"net/mail"
	"net/netip"
	"net/url"
	"regexp"
	"strings"
	"unicode/utf8"
)

// Rule is one thing that a good answer obeys.
type Rule struct {
	// Says is the rule in words, to be read after the field's label and "must be
	// such that".
	Says  string
	Check func(Input) []Fault
}

// Input is what a rule looks at.
type Input struct {
	Field   *Field
	Value   Value
	Answers Answers // all of them, for rules on how two fit together
	Facts   Facts
}

// Facts are what the answers alone cannot tell.
type Facts struct {
	// NameTaken: another submission in progress of the same org has this app name.
	NameTaken bool
	// Connectors are what the org has registered, in the order of [SortConnectors];
	// empty where nobody has looked. They only serve to suggest and advise.
	Connectors []RegisteredConnector
}

// Fault says what is wrong with an answer, and what to do about it.
type Fault struct {
	// Item is the index of the faulty list item, or -1 for the whole field.
	Item int
	Text string
}

func fieldFault(format string, args ...any) []Fault {
	return []Fault{{Item: -1, Text: fmt.Sprintf(format, args...)}}
}

func eachItem(in Input, check func(Item) string) []Fault {
	var faults []Fault
	for i, item := range in.Value.Items {
		if item.Value == "" {
			continue
		}
		if text := check(item); text != "" {
			faults = append(faults, Fault{Item: i, Text: text})
		}
	}
	return faults
}

// Faults are what is wrong with the answer to this field. An empty answer has no
// faults; whether it is missing is for [Tab.Progress] to say.
func (f *Field) Faults(a Answers, facts Facts) []Fault {
	v := a[f.Key]
	if v.Empty() || !f.Applies(a) {
		return nil
	}
	in := Input{Field: f, Value: v, Answers: a, Facts: facts}
	faults := f.ofKind(in)
	for _, r := range f.Rules {
		faults = append(faults, r.Check(in)...)
	}
	return faults
}

// Advise are pieces of advice about the answer to this field.
func (f *Field) Advise(a Answers, facts Facts) []Fault {
	if a[f.Key].Empty() || !f.Applies(a) {
		return nil
	}
	var notes []Fault
	for _, r := range f.Advice {
		notes = append(notes, r.Check(Input{Field: f, Value: a[f.Key], Answers: a, Facts: facts})...)
	}
	return notes
}

// ofKind checks what the field's kind and bounds ask of every answer.
func (f *Field) ofKind(in Input) []Fault {
	if n := utf8.RuneCountInString(in.Value.Text); f.Max > 0 && n > f.Max {
		return fieldFault("This is %d characters too long; %d are allowed.", n-f.Max, f.Max)
	}
	switch f.Kind {
	case KindYesNo:
		if t := in.Value.Text; t != Yes && t != No {
			return fieldFault("Choose Yes or No.")
		}
	case KindSwitch:
		if in.Value.Text != On {
			return fieldFault("This can be On or Off.")
		}
	case KindEmail:
		if text := emailFault(in.Value.Text); text != "" && !looksLikePhone(in.Value.Text) {
			return fieldFault("%s", text)
		}
	case KindChoices:
		if faults := eachItem(in, func(i Item) string {
			for _, o := range f.Options {
				if i.Value == o {
					return ""
				}
			}
			return "Choose one from the list."
		}); faults != nil {
			return faults
		}
	}
	if n := len(in.Value.Items); f.MaxItems > 0 && n > f.MaxItems {
		return fieldFault("There are %d here; at most %d are allowed.", n, f.MaxItems)
	}
	return nil
}

var nameIsFree = Rule{
	Says: "no other submission in progress of the same org has it",
	Check: func(in Input) []Fault {
		if in.Facts.NameTaken {
			return fieldFault("Another submission of your org that is in progress has this name. Choose another one, or go on with that one.")
		}
		return nil
	},
}

// In the catalog every integration works with Okta, and its page says which version it is.
var ownName = Rule{
	Says: "it is the product's own: no “Okta”, no version",
	Check: func(in Input) []Fault {
		switch text := in.Value.Text; {
		case wordOkta.MatchString(text):
			return fieldFault("Leave “%s” out: everything in the catalog works with Okta. Give the product's own name.", wordOkta.FindString(text))
		case versionInName.MatchString(text):
			return fieldFault("Leave “%s” out: the name stays from version to version.", versionInName.FindString(text))
		default:
			return nil
		}
	},
}

var (
	wordOkta      = regexp.MustCompile(`(?i)\bokta\b`)
	versionInName = regexp.MustCompile(`(?i)\bv(ersion )?\d+(\.\d+)*\b|\b\d+(\.\d+)+\b`)
)

var distinctItems = Rule{
	Says: "each is named once",
	Check: func(in Input) []Fault {
		seen := map[string]bool{}
		return eachItem(in, func(i Item) string {
			if seen[i.Value] {
				return fmt.Sprintf("“%s” is named twice; once is enough.", i.Value)
			}
			seen[i.Value] = true
			return ""
		})
	},
}

var publicURL = Rule{
	Says: "it is an absolute https or http address of a public host",
	Check: func(in Input) []Fault {
		if text := urlFault(in.Value.Text); text != "" {
			return fieldFault("%s", text)
		}
		return nil
	},
}

// privateSuffixes are top-level names that never lead to a public host (RFC 2606,
// RFC 6761, RFC 6762, RFC 8375, and what networks commonly use inside).
var privateSuffixes = []string{
	".localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa", ".invalid", ".test",
}

func urlFault(s string) string {
	u, err := url.Parse(s)
	if err != nil || strings.ContainsAny(s, " \t\r\n") {
		return "This is not a web address. Copy it whole from the browser's address bar."
	}
	if u.Scheme != "https" && u.Scheme != "http" {
		return "Begin with https://, as in https://www.example.com."
	}
	if u.User != nil {
		return "Leave out the name and password before the @; everybody could read them."
	}
	host := strings.ToLower(strings.TrimSuffix(u.Hostname(), "."))
	if host == "" {
		return "The name of the site is missing, as in https://www.example.com."
	}
	if ip, err := netip.ParseAddr(host); err == nil {
		if !ip.IsGlobalUnicast() || ip.IsPrivate() {
			return "This address leads into a private network. Give one that everybody can open."
		}
		return ""
	}
	if !strings.Contains(host, ".") {
		return fmt.Sprintf("“%s” is not a public site. Give an address that everybody can open.", host)
	}
	for _, suffix := range privateSuffixes {
		if strings.HasSuffix(host, suffix) {
			return fmt.Sprintf("Names that end in %s lead into a private network. Give an address that everybody can open.", suffix)
		}
	}
	return ""
}

// placeholders are the usual ways to write "fill this in" in an address.
var placeholders = regexp.MustCompile(`(?i)[{}<>\[\]$]|%7B|%3C|(your|my)[-_]?(domain|tenant|org|company|subdomain|site)|(sub)?domain_?here`)

var staticURL = Rule{
	Says: "it has no placeholder in it",
	Check: func(in Input) []Fault {
		// A literal IPv6 address has brackets of its own.
		if u, err := url.Parse(in.Value.Text); err == nil && strings.HasPrefix(u.Host, "[") {
			return nil
		}
		if found := placeholders.FindString(in.Value.Text); found != "" {
			return fieldFault("Give one fixed address: “%s” looks like something to be filled in.", found)
		}
		return nil
	},
}

func emailFault(s string) string {
	if strings.Count(s, "@") > 1 && strings.ContainsAny(s, " ,;") {
		return "There is more than one address in this box. Give one address in each box."
	}
	parsed, err := mail.ParseAddress(s)
	if err != nil || parsed.Address != s || !strings.Contains(s[strings.LastIndex(s, "@")+1:], ".") {
		return "This is not an email address. It looks like name@example.com."
	}
	return ""
}

var phoneForm = regexp.MustCompile(`^\+?[0-9 ().\-/\x{2013}\x{2014}]{5,}((ext|x)\.? ?[0-9]{1,6})?$`)

func looksLikePhone(s string) bool { return phoneForm.MatchString(strings.ToLower(s)) }

func phoneFault(s string) string {
	digits := 0
	for _, r := range s {
		if r >= '0' && r <= '9' {
			digits++
		}
	}
	if strings.ContainsAny(s, ",;") && digits > 12 {
		return "There is more than one number in this box. Give one number in each box."
	}
	// ITU-T E.164 allows 15 digits; an extension may follow them.
	if !looksLikePhone(s) || digits < 7 || digits > 21 {
		return "This is not a phone number. Write it with its country code, as in +1 415 555 0100."
	}
	return ""
}

// genericMailboxes are names that many people read or nobody does (the guide:
// "make sure that the contact provided here isn't a generic contact").
var genericMailboxes = map[string]bool{
	"admin": true, "administrator": true, "billing": true, "contact": true, "contactus": true, "customercare": true,
	"customerservice": true, "customersupport": true, "enquiries": true, "feedback": true, "hello": true, "help": true,
	"helpdesk": true, "hi": true, "info": true, "inquiries": true, "mail": true, "marketing": true, "noreply": true,
	"office": true, "postmaster": true, "sales": true, "service": true, "support": true, "team": true, "techsupport": true,
	"test": true, "webmaster": true,
}

var escalationAddress = Rule{
	Says: "it is a monitored distribution list, neither a generic mailbox nor a phone number",
	Check: func(in Input) []Fault {
		s := in.Value.Text
		if looksLikePhone(s) {
			return fieldFault("In an emergency we write first: give the address of a distribution list, not a phone number.")
		}
		local, _, ok := strings.Cut(strings.ToLower(s), "@")
		plain, _, _ := strings.Cut(local, "+")
		if ok && genericMailboxes[strings.NewReplacer("-", "", "_", "", ".", "").Replace(plain)] {
			return fieldFault("“%s@” is a generic mailbox, where an emergency may wait in a queue. Give a distribution list that your team watches, such as okta-escalations@.", local)
		}
		return nil
	},
}

// ContactType is one kind of support contact.
type ContactType struct {
	ID    string // stored
	Label string // as the public guide has it
	fault func(string) string
}

// ContactTypes are the kinds of support contact that the form offers.
var ContactTypes = []ContactType{
	{emailContact, "Email", emailFault},
	{"url", "URL", urlFault},
	{phoneContact, "Phone number", phoneFault},
}

// The kinds of contact that are told apart by code; stored.
const (
	emailContact = "email"
	phoneContact = "phone"
)

var contactsAreGood = Rule{
	Says: "each is valid for its kind",
	Check: func(in Input) []Fault {
		return eachItem(in, func(i Item) string {
			for _, t := range ContactTypes {
				if t.ID == i.Type {
					return t.fault(i.Value)
				}
			}
			return "Say whether this is an email address, a URL or a phone number."
		})
	},
}

var (
	connectorKeyForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]*$`)
	versionForm      = regexp.MustCompile(`^[0-9]{1,6}(\.[0-9]{1,6}){1,3}$`)
)

var connectorKey = Rule{
	Says: "it is a connector's key",
	Check: func(in Input) []Fault {
		if !connectorKeyForm.MatchString(in.Value.Text) {
			return fieldFault("A connector's key has letters, digits and _ only, as in acmehr_293ca73ef2a04fe48eaa3bb7876df2e6.")
		}
		return nil
	},
}

var dottedVersion = Rule{
	Says: "it is a version of numbers and dots",
	Check: func(in Input) []Fault {
		if !versionForm.MatchString(in.Value.Text) {
			return fieldFault("A version is numbers and dots, as in 1.0.4.")
		}
		return nil
	},
}

// inWords joins names as a sentence does: "a, b or c".
func inWords(names []string, last string) string {
	if len(names) < 2 {
		return strings.Join(names, "")
	}
	return strings.Join(names[:len(names)-1], ", ") + " " + last + " " + names[len(names)-1]
}
