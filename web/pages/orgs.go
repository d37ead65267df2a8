package pages

import (
	"net/url"
	"strconv"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// Actions of admins on an org or a person, as used in paths.
const (
	SetCap        = "cap"
	SuspendOrg    = "suspend"
	RestoreOrg    = "restore"
	SuspendPerson = "suspend-person"
	RestorePerson = "restore-person"

	RemovePublisher = "remove-publisher"

	KeepOrg = "keep" // cancels the deletion of its data
)

// OrgsPage lists the orgs that people have signed in with.
type OrgsPage struct {
	ui.Layout
	Text string // the beginning of a name or domain
	Orgs []oin.OrgLine
	More string // URL of the next page, or empty
}

// OrgPage is an org with what it has submitted and, for admins, its people.
type OrgPage struct {
	ui.Layout
	Org      oin.OrgLine
	Own      bool // it is the OIN team's
	Sessions int
	People   []oin.PersonLine
	More     string

	Record    oin.OrgRecord
	Continued bool   // the record's submissions begin in the middle
	Older     string // URL of its next page, or empty

	// Cap is what its field shows. Confirm is the action that the admin is asked about,
	// and Whom the person it is about. Note is the reason as typed, and Fault is what
	// is wrong.
	Cap     string
	Confirm string
	Whom    oin.PersonLine
	Note    string
	Fault   string
}

func usedOfLimit(o oin.OrgLine) string {
	return strconv.Itoa(o.Used) + " of " + strconv.Itoa(o.Limit())
}

// asks returns the URL of the question whether to suspend a person or restore their
// access.
func (p OrgPage) asks(whom oin.PersonLine) string {
	action := SuspendPerson
	if whom.Suspended.Since != nil {
		action = RestorePerson
	}
	return paths.Org(p.Org.ID) + "?" + url.Values{"confirm": {action}, "person": {string(whom.ID)}}.Encode()
}

// capFault returns what is wrong with the cap as typed.
func (p OrgPage) capFault() string {
	if p.Confirm == "" {
		return p.Fault
	}
	return ""
}

// question, words, and button return the texts of the dialog.
func (p OrgPage) question() string {
	switch p.Confirm {
	case SuspendOrg:
		return "Suspend " + p.Org.Name + "?"
	case RestoreOrg:
		return "Restore access for " + p.Org.Name + "?"
	case SuspendPerson:
		return "Suspend " + p.Whom.Name + "?"
	case KeepOrg:
		return "Cancel the deletion of the data of " + p.Org.Name + "?"
	case RemovePublisher:
		return "Remove the display name “" + p.Org.Publisher.Name + "”?"
	default:
		return "Restore access for " + p.Whom.Name + "?"
	}
}

func (p OrgPage) words() string {
	switch p.Confirm {
	case SuspendOrg:
		return "Everyone in this org is signed out immediately and can't sign in until an admin restores access. " +
			"Drafts and submissions are kept. Published integrations stay in the catalog; remove them separately."
	case RestoreOrg:
		return "Everyone in this org can sign in again and finds everything as it was. People suspended individually stay suspended."
	case SuspendPerson:
		return "They are signed out everywhere immediately and can't sign in until an admin restores access. Other people at " + p.Org.Name + " aren't affected."
	case KeepOrg:
		if p.Org.Deletion.Scheduled == nil {
			return "Its people get the reason by email, and can ask again."
		}
		if p.Org.Deletion.WasSuspended {
			return "Nothing is deleted. The org stays suspended, as it was before."
		}
		return "Nothing is deleted. Everyone in this org can sign in again and finds everything as it was, except API tokens. They get the reason by email."
	case RemovePublisher:
		return "The catalog no longer shows who publishes the integrations of this org, and its domain is no longer verified. Its people get the reason by email, and can enter another name."
	default:
		return "They can sign in again, unless " + p.Org.Name + " is suspended."
	}
}

func (p OrgPage) button() string {
	switch {
	case p.suspends():
		return "Suspend"
	case p.Confirm == RemovePublisher:
		return "Remove name"
	case p.Confirm == KeepOrg:
		return "Cancel deletion"
	}
	return "Restore access"
}

func (p OrgPage) suspends() bool { return p.Confirm == SuspendOrg || p.Confirm == SuspendPerson }

func (p OrgPage) tone() string {
	if p.suspends() || p.Confirm == RemovePublisher {
		return "danger-fill"
	}
	return "primary"
}

// isSelf reports whether a line is the admin who reads it.
func (p OrgPage) isSelf(line oin.PersonLine) bool { return p.Person != nil && p.Person.ID == line.ID }

// Admin reports whether the reader is an admin, who sees people and changes the org.
func (p OrgPage) Admin() bool { return p.Person != nil && p.Person.Role.May(oin.RoleAdmin) }

// roundsOrDash returns the median rounds until publication.
func roundsOrDash(r oin.OrgRecord) string {
	if r.Rounds == 0 {
		return "–"
	}
	return decimal(r.Rounds)
}

// reasonName returns what issues were about.
func reasonName(k oin.Key) string {
	if f := oin.FindField(k); f != nil {
		return f.Label
	}
	return "The submission as a whole"
}
