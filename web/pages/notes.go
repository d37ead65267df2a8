package pages

import (
	"strconv"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// noteCard has what the team has noted about a submission or an org, and a form for another
// note.
type noteCard struct {
	id, title     string
	label, button string // of the form
	kept          templ.Attributes
	notes         []oin.Note
	now           time.Time
	add           string // the address that adds a note
	remove        func(oin.NoteID) string
	back          [][2]string      // where to go back to, as fields of both forms
	keys          templ.Attributes // of the box
	send          templ.Attributes // of the button
	more          string           // names the link to all notes, or is empty if all are shown
	moreAt        string
}

// notes are those about the submission, on one of its tabs.
func (p ReviewPage) notes(here reviewTab) noteCard {
	return noteCard{
		id: "notes", title: "Internal notes", label: "New note", button: "Add note", kept: ui.Kept("note", "Internal note", false),
		notes: p.Notes, now: p.Now, add: paths.Notes(p.ID), remove: func(n oin.NoteID) string { return paths.RemoveNote(p.ID, n) },
		back: [][2]string{{"tab", string(here)}}, keys: templ.Attributes{"aria-keyshortcuts": "n"}, send: templ.Attributes{"aria-keyshortcuts": "Control+Enter"},
	}
}

// orgNotes are the latest ones about the submission's org, on one of its tabs. Their form is
// named for what it is.
func (p ReviewPage) orgNotes(here reviewTab) noteCard {
	c := aboutOrg(p.Org.ID, p.OrgNotes, p.Now)
	c.id, c.title, c.label, c.button = paths.OrgNotesAnchor, "Notes about "+p.Org.Name, "Note about this org", "Add org note"
	c.back = [][2]string{{"submission", string(p.ID)}, {"tab", string(here)}}
	if p.AllOrgNotes > len(p.OrgNotes) {
		c.more, c.moreAt = "All "+strconv.Itoa(p.AllOrgNotes)+" notes about this org", paths.Org(p.Org.ID)+"#notes"
	}
	return c
}

func (p OrgPage) notes() noteCard { return aboutOrg(p.Org.ID, p.Record.Notes, p.Now) }

func aboutOrg(org oin.OrgID, notes []oin.Note, now time.Time) noteCard {
	return noteCard{
		id: "notes", title: "Notes about this org", label: "New note", button: "Add note", kept: ui.Kept("org-note", "Note about this org", false),
		notes: notes, now: now, add: paths.OrgNotes(org), remove: func(n oin.NoteID) string { return paths.RemoveOrgNote(org, n) },
	}
}
