package pages

import (
	"strconv"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// orgNotes are what the team has noted about an org, on the org's page or beside a
// submission.
type orgNotes struct {
	org    oin.Org
	notes  []oin.Note // the latest first
	all    int        // how many there are
	now    time.Time
	beside oin.SubmissionID // or empty
	tab    reviewTab        // of the page beside which they are
}

func (p OrgPage) notes() orgNotes {
	return orgNotes{org: p.Org.Org, notes: p.Record.Notes, all: len(p.Record.Notes), now: p.Now}
}

func (p ReviewPage) orgNotes(here reviewTab) orgNotes {
	return orgNotes{org: p.Org, notes: p.OrgNotes, all: p.AllOrgNotes, now: p.Now, beside: p.ID, tab: here}
}

// id returns the ID of the element.
func (n orgNotes) id() string {
	if n.beside != "" {
		return paths.OrgNotesAnchor
	}
	return "notes"
}

func (n orgNotes) title() string {
	if n.beside != "" {
		return "Notes about " + n.org.Name
	}
	return "Notes about this org"
}

// label and button name the form: beside a submission, which has notes of its own, for what
// it is.
func (n orgNotes) label() string {
	if n.beside != "" {
		return "Note about this org"
	}
	return "New note"
}

func (n orgNotes) button() string {
	if n.beside != "" {
		return "Add org note"
	}
	return "Add note"
}

// more names the link to all notes, or is empty if all are shown.
func (n orgNotes) more() string {
	if n.all <= len(n.notes) {
		return ""
	}
	return "All " + strconv.Itoa(n.all) + " notes about this org"
}
