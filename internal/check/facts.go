package check

import (
	"slices"
	"strings"
	"time"
	"unicode/utf8"

	"oinmanager/internal/flopack"
	"oinmanager/internal/icon"
	"oinmanager/internal/oin"
)

// Facts are what checks need to know besides the answers. A fact that was not gathered yet
// is missing, and no check says anything without it.
type Facts struct {
	// Links are what the links in the answers responded, by URL as in the answer.
	Links map[string]Link `json:"links,omitempty"`
	// Mail is whether domains receive email, by domain in lower case.
	Mail map[string]MailDomain `json:"mail,omitempty"`
	// Icon describes the app icon with the SHA-256 IconOf.
	Icon   *icon.Look `json:"icon,omitempty"`
	IconOf string     `json:"icon_of,omitempty"`
	// Suite is the content of the flow test suite with the SHA-256 SuiteOf.
	Suite   *flopack.Suite `json:"suite,omitempty"`
	SuiteOf string         `json:"suite_of,omitempty"`
	// PasswordIn are the fields in which the test account's password is written, each with
	// the fingerprint of its answer. PasswordOf identifies the texts and the password that
	// were compared ([PasswordOf]).
	PasswordIn map[oin.Key]string `json:"password_in,omitempty"`
	PasswordOf string             `json:"password_of,omitempty"`
	// Names are the integrations in the catalog with the app name NamesOf, or one that is
	// close to it, without the integration itself. Closest first.
	Names   []CatalogName `json:"names,omitempty"`
	NamesOf string        `json:"names_of,omitempty"`
	// Existing are the integrations in the catalog with the existing app name ExistingOf
	// ([oin.NameKey]), or one that is close to it. Closest first.
	Existing   []CatalogName `json:"existing,omitempty"`
	ExistingOf string        `json:"existing_of,omitempty"`
	// WeakPassword is the ID of the test account's password if it is none that opens
	// anything ([guessable]).
	WeakPassword string `json:"weak_password,omitempty"`

	// Submitted are the facts about what was submitted, where the ISV has changed the answer
	// since. Reviewers still see what was submitted.
	Submitted *Facts `json:"submitted,omitempty"`

	// Connectors are the connectors of the org, sorted by [oin.SortConnectors].
	Connectors []oin.RegisteredConnector `json:"-"`
	// Published is the version in the catalog that this one updates, or nil.
	Published *oin.Replaced `json:"-"`
}

// TakeIcon adds what the app icon with a SHA-256 looks like. One that can't be read stays
// unknown.
func (f *Facts) TakeIcon(sha256 string, file []byte) {
	f.IconOf = sha256
	if look, err := icon.LookAt(file); err == nil {
		f.Icon = &look
	}
}

// TakeSuite adds what is in the flow test suite with a SHA-256. A nil suite stays unknown.
func (f *Facts) TakeSuite(sha256 string, suite *flopack.Suite) {
	f.SuiteOf = sha256
	if suite != nil {
		f.Suite = abridged(suite)
	}
}

// abridged returns the part of a suite that checks need. It is read with each page of the
// form, and a suite can have thousands of cards.
func abridged(s *flopack.Suite) *flopack.Suite {
	const flows, cards, description = 500, 10, 200
	short := *s
	short.Flows = slices.Clone(s.Flows[:min(len(s.Flows), flows)])
	for i, f := range short.Flows {
		short.Flows[i].Cards = f.Cards[:min(len(f.Cards), cards)]
		if runes := []rune(f.Description); len(runes) > description {
			short.Flows[i].Description = string(runes[:description])
		}
	}
	return &short
}

// TakePassword adds in which answers the test account's password is written, and whether it
// opens anything. The password itself is not among the facts.
func (f *Facts) TakePassword(a oin.Answers, password string) {
	const least = 6 // shorter passwords can be in any text
	f.PasswordOf = PasswordOf(a)
	if stored := a[oin.TestPassword].Secret; stored != nil && guessable(password) {
		f.WeakPassword = stored.ID
	}
	if utf8.RuneCountInString(password) < least {
		return
	}
	f.PasswordIn = map[oin.Key]string{}
	for _, field := range oin.Fields() {
		if text := a.Text(field.Key); strings.Contains(text, password) {
			f.PasswordIn[field.Key] = a[field.Key].Fingerprint()
		}
	}
}

// Take adds what is known of files, and of those that were submitted.
func (f *Facts) Take(of Facts) {
	if of.IconOf != "" {
		f.Icon, f.IconOf = of.Icon, of.IconOf
	}
	if of.SuiteOf != "" {
		f.Suite, f.SuiteOf = of.Suite, of.SuiteOf
	}
	if of.Submitted != nil {
		f.Submitted = of.Submitted
	}
}

// Keep adds what is known of the links and domains in other answers.
func (f *Facts) Keep(known Facts, a oin.Answers) {
	links, domains := Wanted(a)
	for _, url := range links {
		if link, ok := known.Links[url]; ok && f.Links[url].Read.IsZero() {
			f.Links[url] = link
		}
	}
	for _, domain := range domains {
		if of, ok := known.Mail[domain]; ok && f.Mail[domain].Read.IsZero() {
			f.Mail[domain] = of
		}
	}
}

// Former returns the facts about what was submitted that the current answers no longer
// have.
func (f Facts) Former(now, submitted oin.Answers) *Facts {
	var kept Facts
	kept.takeAbout(submitted, f)
	if f.Submitted != nil {
		kept.takeAbout(submitted, *f.Submitted)
	}
	if now.FileSum(oin.AppIcon) == kept.IconOf {
		kept.Icon, kept.IconOf = nil, ""
	}
	if now.FileSum(oin.TestSuite) == kept.SuiteOf {
		kept.Suite, kept.SuiteOf = nil, ""
	}
	return &kept
}

// takeAbout adds other facts about answers, where f is about other answers. It leaves out
// links and domains, of which facts can have any number ([Facts.Keep]).
func (f *Facts) takeAbout(a oin.Answers, of Facts) {
	if sum := a.FileSum(oin.AppIcon); sum != "" && f.IconOf != sum && of.IconOf == sum {
		f.Icon, f.IconOf = of.Icon, sum
	}
	if sum := a.FileSum(oin.TestSuite); sum != "" && f.SuiteOf != sum && of.SuiteOf == sum {
		f.Suite, f.SuiteOf = of.Suite, sum
	}
	if key := oin.NameKey(a.Text(oin.AppName)); key != "" && f.NamesOf != key && of.NamesOf == key {
		f.Names, f.NamesOf = of.Names, key
	}
	if key := oin.NameKey(a.Text(oin.ExistingName)); key != "" && f.ExistingOf != key && of.ExistingOf == key {
		f.Existing, f.ExistingOf = of.Existing, key
	}
	if password := a[oin.TestPassword].Secret; password != nil && of.WeakPassword == password.ID {
		f.WeakPassword = password.ID
	}
	if key := PasswordOf(a); key != "" && f.PasswordOf != key && of.PasswordOf == key {
		f.PasswordIn, f.PasswordOf = of.PasswordIn, key
	}
}

// about returns the facts that are about these answers. Those about answers that have
// changed since are left out.
func (f Facts) about(a oin.Answers) Facts {
	if f.Submitted != nil {
		f.takeAbout(a, *f.Submitted)
	}
	if sum := a.FileSum(oin.AppIcon); sum == "" || sum != f.IconOf {
		f.Icon = nil
	}
	if sum := a.FileSum(oin.TestSuite); sum == "" || sum != f.SuiteOf {
		f.Suite = nil
	}
	if oin.NameKey(a.Text(oin.AppName)) != f.NamesOf {
		f.Names, f.NamesOf = nil, ""
	}
	if oin.NameKey(a.Text(oin.ExistingName)) != f.ExistingOf {
		f.Existing, f.ExistingOf = nil, ""
	}
	if password := a[oin.TestPassword].Secret; password == nil || password.ID != f.WeakPassword {
		f.WeakPassword = ""
	}
	if PasswordOf(a) != f.PasswordOf {
		f.PasswordOf = ""
	}
	in := map[oin.Key]string{}
	for k, fingerprint := range f.PasswordIn {
		if a[k].Fingerprint() == fingerprint {
			in[k] = fingerprint
		}
	}
	f.PasswordIn = in
	return f
}

// CatalogName is the name of an integration in the catalog.
type CatalogName struct {
	Name string
	// Own reports whether it is the same org's.
	Own bool
	// Alike is how close the name is: 1 for the same by [oin.NameKey], else the part of
	// the trigrams that both have.
	Alike float64
}

// LinkState is the result of opening a link.
type LinkState string

const (
	LinkOpen       LinkState = "open"           // a page or document that anyone can read
	LinkMissing    LinkState = "missing"        // 404 or 410, or no such host
	LinkSoft404    LinkState = "soft-404"       // 200 for a page that says that there is none
	LinkBroken     LinkState = "broken"         // 5xx, nothing listens, or an endless redirect
	LinkInsecure   LinkState = "insecure"       // the certificate is not valid
	LinkSignIn     LinkState = "sign-in"        // leads to a page where one signs in
	LinkPermission LinkState = "permission"     // a document that has to be shared first
	LinkUnreadable LinkState = "unreadable"     // a page without text before scripts run
	LinkBotWall    LinkState = "bot-wall"       // refuses programs; a person may see it
	LinkNotPublic  LinkState = "not-public"     // not on the public internet
	LinkUnknown    LinkState = "could-not-tell" // too slow, too large, or the network failed
)

// Link is what a link responded when it was opened without signing in.
type Link struct {
	State LinkState `json:"state"`
	// Detail is the reason in a few words, such as “HTTP 404” or “certificate expired on
	// 3 May 2026”.
	Detail string `json:"detail,omitempty"`
	// Final is where redirects led, or "" if there were none.
	Final string `json:"final,omitempty"`
	Page  *Page  `json:"page,omitempty"` // nil unless it could be read
	// Read is when the link was opened last.
	Read time.Time `json:"read"`
	// Tries is how often in a row it was opened without telling anything that lasts.
	Tries int `json:"tries,omitempty"`
}

// Page is the content of a page or document, bounded.
type Page struct {
	Title    string   `json:"title,omitempty"`
	Type     string   `json:"type"` // media type, such as "text/html"
	Headings []string `json:"headings,omitempty"`
	// Text are the visible words, separated by single spaces, in lower case.
	Text string `json:"text,omitempty"`
	// Steps is the number of items of the longest ordered list, or of lines that begin
	// with 1., 2., and so on.
	Steps int `json:"steps,omitempty"`
	// Password reports whether the page has a field for a password.
	Password bool `json:"password,omitempty"`
	// Whole reports whether all of it was read.
	Whole bool `json:"whole,omitempty"`
}

// MailDomain is whether a domain receives email.
type MailDomain struct {
	// Receives reports whether the domain has a mail exchanger (RFC 5321, section 5.1),
	// other than the null one of RFC 7505. It is nil if DNS could not tell.
	Receives *bool     `json:"receives,omitempty"`
	Read     time.Time `json:"read"`            // when it was looked up last
	Tries    int       `json:"tries,omitempty"` // how often in a row DNS could not tell
}
