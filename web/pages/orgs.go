package pages

import (
	"net/url"
	"strconv"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// What admins do to an org or a person, as it stands in addresses.
const (
	SetCap        = "cap"
	SuspendOrg    = "suspend"
	RestoreOrg    = "restore"
	SuspendPerson = "suspend-person"
	RestorePerson = "restore-person"
)

// OrgsPage lists the orgs that people have signed in with.
type OrgsPage struct {
	ui.Layout
	Text string // the beginning of a name or domain
	Orgs []OrgLine
	More string // address of the next page
}

// OrgLine is an org in the list.
type OrgLine struct {
	oin.Org
	Suspended Suspension
	Used      int
	Cap       *int // nil: the usual
}

// Suspension is that an org or a person may not sign in.
type Suspension struct {
	Since *time.Time
	Why   string
}

// OrgPage is one org with its people.
type OrgPage struct {
	ui.Layout
	Org      OrgLine
	Own      bool // the OIN team's
	Sessions int
	People   []PersonLine
	More     string
	// Cap is what its field shows. Confirm is what the admin is asked about, Whom the
	// person that it is about, Note the reason as typed, and Fault what is wrong.
	Cap     string
	Confirm string
	Whom    PersonLine
	Note    string
	Fault   string
}

// PersonLine is a person of an org.
type PersonLine struct {
	ID          oin.PersonID
	Name, Email string
	SignedInAt  time.Time
	Suspended   Suspension
	Sessions    int
}

// CapTyped is the org's own cap as its field shows it.
func (o OrgLine) CapTyped() string {
	if o.Cap == nil {
		return ""
	}
	return strconv.Itoa(*o.Cap)
}

func (o OrgLine) limit() int {
	if o.Cap == nil {
		return oin.MaxInProgress
	}
	return *o.Cap
}

func (o OrgLine) usedWords() string { return strconv.Itoa(o.Used) + " of " + strconv.Itoa(o.limit()) }

// asks is where the question is whether to suspend a person or let them back in.
func (p OrgPage) asks(whom PersonLine) string {
	action := SuspendPerson
	if whom.Suspended.Since != nil {
		action = RestorePerson
	}
	return paths.Org(p.Org.ID) + "?" + url.Values{"confirm": {action}, "person": {string(whom.ID)}}.Encode()
}

// capFault is what is wrong with the cap as typed.
func (p OrgPage) capFault() string {
	if p.Confirm == "" {
		return p.Fault
	}
	return ""
}

// question, words and button are those of the dialog.
func (p OrgPage) question() string {
	switch p.Confirm {
	case SuspendOrg:
		return "Suspend " + p.Org.Name + "?"
	case RestoreOrg:
		return "Let " + p.Org.Name + " back in?"
	case SuspendPerson:
		return "Suspend " + p.Whom.Name + "?"
	default:
		return "Let " + p.Whom.Name + " back in?"
	}
}

func (p OrgPage) words() string {
	switch p.Confirm {
	case SuspendOrg:
		return "All its people are signed out at once, and nobody of it can sign in until an admin lets it back in. " +
			"Drafts and submissions stay as they are. What it has published stays in the catalog; to take that out too, remove it on its own page."
	case RestoreOrg:
		return "Its people can sign in again, and find everything as they left it. People who were suspended one by one stay so."
	case SuspendPerson:
		return "They are signed out everywhere at once, and cannot sign in until an admin lets them back in. Others of " + p.Org.Name + " go on as before."
	default:
		return "They can sign in again, unless all of " + p.Org.Name + " is suspended."
	}
}

func (p OrgPage) button() string {
	if p.suspends() {
		return "Suspend"
	}
	return "Let back in"
}

func (p OrgPage) suspends() bool { return p.Confirm == SuspendOrg || p.Confirm == SuspendPerson }

func (p OrgPage) tone() string {
	if p.suspends() {
		return "danger-fill"
	}
	return "primary"
}

// isSelf reports whether a line is the admin who reads it.
func (p OrgPage) isSelf(line PersonLine) bool { return p.Person != nil && p.Person.ID == line.ID }
