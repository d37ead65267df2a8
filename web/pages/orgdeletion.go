package pages

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// DeleteOrgPage says what is deleted with an org's data, and asks for the org's name: a person of
// the org, who asks the OIN team, or an admin, who schedules it.
type DeleteOrgPage struct {
	ui.Layout
	Org  oin.OrgLine
	Has  oin.OrgContents
	Ends time.Time // until when it could be canceled
	// Name and Reason are as typed, and Faults is what is wrong.
	Name, Reason string
	MaxReason    int // characters of the reason
	Faults       map[string]string
}

// team reports whether the reader is an admin.
func (p DeleteOrgPage) team() bool { return p.Person != nil && p.Person.Role.IsOINTeam() }

// send returns the path that the form is sent to, and back the page to return to.
func (p DeleteOrgPage) send() string {
	if p.team() {
		return paths.DeleteOrg(p.Org.ID)
	}
	return paths.DeleteOwnOrg
}

func (p DeleteOrgPage) back() string {
	if p.team() {
		return paths.Org(p.Org.ID)
	}
	return paths.Connection
}

// open reports whether the form can be sent: nothing is in the catalog, and it wasn't yet.
func (p DeleteOrgPage) open() bool {
	d := p.Org.Deletion
	return p.Has.Published == 0 && d.Scheduled == nil && (p.team() || d.Asked == nil)
}

// goes lists what is deleted, with the numbers of what there is.
func (p DeleteOrgPage) goes() []string {
	h := p.Has
	var all []string
	for _, each := range []struct {
		n          int
		one, after string
	}{
		{h.Drafts, "draft", ""},
		{h.InReview, "submission", " in review"},
		{h.Earlier, "earlier version", ""},
		{h.Files, "file", ""},
		{h.Tokens, "API token", ""},
		{h.Trusted, "trusted publisher", ""},
		{h.Webhooks, "webhook", ""},
		{h.Connectors, "connector", ""},
		{h.People, "account", " of people, with what they were told"},
	} {
		if each.n > 0 {
			all = append(all, ui.Count(each.n, each.one)+each.after)
		}
	}
	return append(all, "History, issues, and replies", "The org's connection")
}

// people returns who the org's people are to the reader.
func (p DeleteOrgPage) people() string {
	if p.team() {
		return "the org's people"
	}
	return "your people"
}

// work returns what an admin's page links to for an integration that is in the catalog.
func (p DeleteOrgPage) work(id oin.SubmissionID) string {
	if p.team() {
		return paths.Review(id)
	}
	return paths.Submission(id)
}

func (p DeleteOrgPage) reasonLabel() string {
	if p.team() {
		return "Reason (recorded in the audit log, and sent to the org)"
	}
	return "Reason for the OIN team (optional)"
}

func (p DeleteOrgPage) button() string {
	if p.team() {
		return "Schedule deletion"
	}
	return "Request deletion"
}

// place returns where the page is in the navigation.
func (p DeleteOrgPage) place() ui.Place {
	if p.team() {
		return ui.InOrgs
	}
	return ui.Elsewhere
}

// graceWords returns how long a deletion can be canceled, in words.
func graceWords() string { return ui.Count(int(oin.DeletionGrace/(24*time.Hour)), "day") }

// deletionAskedBy returns the name of the person who asked for a deletion.
func deletionAskedBy(d oin.OrgDeletion) string {
	if d.AskedBy == "" {
		return "Someone in the org"
	}
	return d.AskedBy
}
