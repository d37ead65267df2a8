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

// Rule is a rule that an answer must follow.
type Rule struct {
	// Says is the rule as a phrase that follows the field's label and "must be such that".
	Says  string
	Check func(Input) []Fault
}

// Input is the input of a rule.
type Input struct {
	Field   *Field
	Value   Value
	Answers Answers // all answers, for rules on combinations
	Facts   Facts
}

// Facts are what rules need to know besides the answers.
type Facts struct {
	// NameTaken reports whether another submission in progress of the org has the app name.
	NameTaken bool
	// Connectors are the connectors of the org, sorted by [SortConnectors], or empty if
	// they were not read. They are only used to suggest and advise.
	Connectors []RegisteredConnector
	// Update reports whether it is a version of a published integration that is in progress.
	// Published is what it replaces, or nil if the integration was removed.
	Update    bool
	Published *Replaced
	// SecondReviewer reports whether the team wants a second reviewer to publish. Then one
	// review isn't enough for any update.
	SecondReviewer bool
}

// Replaced is the version in the catalog that an update replaces.
type Replaced struct {
	Version int
	Answers Answers // as submitted
}

// Fault is what is wrong with an answer, and what to do about it.
type Fault struct {
	// Item is the index of the faulty item of a list, or -1 for the whole field.
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

// Faults returns what is wrong with the answer to the field. An empty answer has no faults;
// [Tab.Progress] reports whether it is missing.
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

// ofKind checks the rules of the field's kind and limits.
func (f *Field) ofKind(in Input) []Fault {
	if n := utf8.RuneCountInString(in.Value.Text); f.Max > 0 && n > f.Max {
		if n == f.Max+1 {
			return fieldFault("Shorten this by 1 character (the limit is %d).", f.Max)
		}
		return fieldFault("Shorten this by %d characters (the limit is %d).", n-f.Max, f.Max)
	}
	switch f.Kind {
	case KindYesNo:
		if t := in.Value.Text; t != Yes && t != No {
			return fieldFault("Choose Yes or No.")
		}
	case KindSwitch:
		if in.Value.Text != On {
			return fieldFault("Choose On or Off.")
		}
	case KindEmail:
		switch text := emailFault(in.Value.Text); {
		case text == severalEmails:
			return fieldFault("This is more than one email address. Enter one, such as a distribution list for all of them.")
		case text != "" && !looksLikePhone(in.Value.Text):
			return fieldFault("%s", text)
		}
	case KindChoices:
		if faults := eachItem(in, func(i Item) string {
			for _, o := range f.Options {
				if i.Value == o {
					return ""
				}
			}
			return "Choose an option from the list."
		}); faults != nil {
			return faults
		}
	}
	if n := len(in.Value.Items); f.MaxItems > 0 && n > f.MaxItems {
		return fieldFault("You have %d entries. The limit is %d.", n, f.MaxItems)
	}
	return nil
}

var nameIsFree = Rule{
	Says: "not used by another submission in progress in the same org",
	Check: func(in Input) []Fault {
		if in.Facts.NameTaken {
			return fieldFault("Your org already has a submission in progress with this name. Use another name, or continue that submission.")
		}
		return nil
	},
}

var distinctItems = Rule{
	Says: "no duplicates",
	Check: func(in Input) []Fault {
		seen := map[string]bool{}
		return eachItem(in, func(i Item) string {
			if seen[i.Value] {
				return fmt.Sprintf("“%s” is listed twice. Remove one.", i.Value)
			}
			seen[i.Value] = true
			return ""
		})
	},
}

var publicURL = Rule{
	Says: "a complete https or http address of a public host",
	Check: func(in Input) []Fault {
		if text := URLFault(in.Value.Text); text != "" {
			return fieldFault("%s", text)
		}
		return nil
	},
}

// privateSuffixes are top-level domains that never lead to a public host (RFC 2606, RFC
// 6761, RFC 6762, RFC 8375, and common ones of internal networks).
var privateSuffixes = []string{
	".localhost", ".local", ".internal", ".intranet", ".lan", ".home", ".corp", ".home.arpa", ".invalid", ".test",
}

// URLFault returns why a text isn't the URL of a site on the public internet, as far as the
// text tells, or "".
func URLFault(s string) string {
	u, err := url.Parse(s)
	if err != nil || strings.ContainsAny(s, " \t\r\n") {
		if text := placeholderFault(s); text != "" && strings.HasPrefix(s, "http") {
			return text // it is why the rest isn't a URL
		}
		return "Enter a complete URL, such as https://www.example.com."
	}
	if u.Scheme != "https" && u.Scheme != "http" {
		return "Start the URL with https://."
	}
	if u.User != nil {
		return "Remove the username and password before the @. Anyone could read them."
	}
	host := strings.ToLower(strings.TrimSuffix(u.Hostname(), "."))
	if host == "" {
		return "Add the site's domain, such as https://www.example.com."
	}
	if ip, err := netip.ParseAddr(host); err == nil {
		if !ip.IsGlobalUnicast() || ip.IsPrivate() {
			return "This is a private network address. Enter a URL anyone can open."
		}
		return ""
	}
	if !strings.Contains(host, ".") {
		return fmt.Sprintf("“%s” isn't a public site. Enter a URL anyone can open.", host)
	}
	for _, suffix := range privateSuffixes {
		if strings.HasSuffix(host, suffix) {
			return fmt.Sprintf("Domains ending in %s are private. Enter a URL anyone can open.", suffix)
		}
	}
	return ""
}

// placeholders matches common placeholders in URLs, with the name in their brackets.
var placeholders = regexp.MustCompile(`(?i)\{[^{}]*\}|<[^<>]*>|\[[^\[\]]*\]|%7B\w*?%7D|%3C\w*?%3E|[{}<>\[\]$]|%7B|%3C|(your|my)[-_]?(domain|tenant|org|company|subdomain|site)|(sub)?domain_?here`)

func placeholderFault(s string) string {
	if found := placeholders.FindString(s); found != "" {
		return fmt.Sprintf("Replace the placeholder “%s” with a real value.", found)
	}
	return ""
}

var staticURL = Rule{
	Says: "no placeholders",
	Check: func(in Input) []Fault {
		// The brackets of a literal IPv6 address are not placeholders.
		if u, err := url.Parse(in.Value.Text); err == nil && strings.HasPrefix(u.Host, "[") {
			return nil
		}
		if URLFault(in.Value.Text) != "" { // publicURL says it, and one thing at a time is enough
			return nil
		}
		if text := placeholderFault(in.Value.Text); text != "" {
			return fieldFault("%s", text)
		}
		return nil
	},
}

// severalEmails is what is wrong with several email addresses in one of several boxes.
const severalEmails = "This box has more than one email address. Enter one per box."

func emailFault(s string) string {
	if strings.Count(s, "@") > 1 && strings.ContainsAny(s, " ,;") {
		return severalEmails
	}
	parsed, err := mail.ParseAddress(s)
	if err != nil || parsed.Address != s || !strings.Contains(s[strings.LastIndex(s, "@")+1:], ".") {
		return "Enter an email address, such as name@example.com."
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
		return "This box has more than one phone number. Enter one per box."
	}
	// ITU-T E.164 allows 15 digits. An extension can follow them.
	if !looksLikePhone(s) || digits < 7 || digits > 21 {
		return "Enter a phone number with its country code, such as +1 415 555 0100."
	}
	return ""
}

// genericMailboxes are mailboxes that many people read or no one does (the guide: "make
// sure that the contact provided here isn't a generic contact").
var genericMailboxes = map[string]bool{
	"admin": true, "administrator": true, "billing": true, "contact": true, "contactus": true, "customercare": true,
	"customerservice": true, "customersupport": true, "enquiries": true, "feedback": true, "hello": true, "help": true,
	"helpdesk": true, "hi": true, "info": true, "inquiries": true, "mail": true, "marketing": true, "noreply": true,
	"office": true, "postmaster": true, "sales": true, "service": true, "support": true, "team": true, "techsupport": true,
	"test": true, "webmaster": true,
}

// mailboxMarks removes the separators between the words of a mailbox, so that no-reply is
// noreply.
var mailboxMarks = strings.NewReplacer("-", "", "_", "", ".", "")

var escalationAddress = Rule{
	Says: "a monitored distribution list, not a shared mailbox or a phone number",
	Check: func(in Input) []Fault {
		s := in.Value.Text
		if looksLikePhone(s) {
			return fieldFault("Enter an email distribution list, not a phone number. In an emergency we email first.")
		}
		local, _, ok := strings.Cut(strings.ToLower(s), "@")
		plain, _, _ := strings.Cut(local, "+")
		if ok && genericMailboxes[mailboxMarks.Replace(plain)] {
			return fieldFault("“%s@” looks like a shared mailbox, where an urgent email could sit unread. Enter a distribution list your team monitors, such as okta-escalations@example.com.", local)
		}
		return nil
	},
}

// ContactType is a type of support contact.
type ContactType struct {
	ID    string // stored
	Label string // from the public guide
	fault func(string) string
}

// ContactTypes are the types of support contact in the form.
var ContactTypes = []ContactType{
	{emailContact, "Email", emailFault},
	{urlContact, "URL", URLFault},
	{phoneContact, "Phone number", phoneFault},
}

// Types of contact with rules of their own. They are stored.
const (
	emailContact = "email"
	urlContact   = "url"
	phoneContact = "phone"
)

var contactsAreGood = Rule{
	Says:  "each is valid for its type",
	Check: func(in Input) []Fault { return eachItem(in, contactFault) },
}

// contactFault returns what is wrong with a support contact, or "". Email is what the form
// begins with, so a contact of another type names its own.
func contactFault(i Item) string {
	var own *ContactType
	for _, t := range ContactTypes {
		if t.ID == i.Type {
			own = &t
		}
	}
	if own == nil {
		return "Choose Email, URL, or Phone number."
	}
	why := own.fault(i.Value)
	if why == "" {
		return ""
	}
	for _, t := range ContactTypes {
		if t.fault(i.Value) == "" || t.ID == urlContact && own.ID != urlContact && !strings.Contains(i.Value, "@") && URLFault("https://"+i.Value) == "" {
			return fmt.Sprintf("%s Or choose %s as the type of this contact.", why, t.Label)
		}
	}
	return why
}

var (
	connectorKeyForm = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9_-]*$`)
	versionForm      = regexp.MustCompile(`^[0-9]{1,6}(\.[0-9]{1,6}){1,3}$`)
)

var connectorKey = Rule{
	Says: "a connector's key",
	Check: func(in Input) []Fault {
		if !connectorKeyForm.MatchString(in.Value.Text) {
			return fieldFault("Use letters, digits, _ and - only, such as acmehr_293ca73ef2a04fe48eaa3bb7876df2e6.")
		}
		return nil
	},
}

var dottedVersion = Rule{
	Says: "a version of numbers and dots",
	Check: func(in Input) []Fault {
		if !versionForm.MatchString(in.Value.Text) {
			return fieldFault("Use numbers and dots, such as 1.0.4.")
		}
		return nil
	},
}

// inWords joins names as in a sentence: "a, b, or c".
func inWords(names []string, last string) string {
	if len(names) <= 2 {
		return strings.Join(names, " "+last+" ")
	}
	return strings.Join(names[:len(names)-1], ", ") + ", " + last + " " + names[len(names)-1]
}
