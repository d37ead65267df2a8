package oin

import (
	"fmt"
	"maps"
	"slices"
	"unicode/utf8"
)

// NoteType is a group of release notes.
type NoteType struct {
	ID    string // stored
	Label string
}

// NoteTypes are the groups of release notes, in the order that they are shown in.
var NoteTypes = []NoteType{{"added", "Added"}, {"changed", "Changed"}, {"fixed", "Fixed"}, {securityNote, "Security"}}

// securityNote is the type of notes that customers may have to act on.
const securityNote = "security"

// IsSecurityNote reports whether a release note is about security.
func IsSecurityNote(i Item) bool { return i.Type == securityNote }

// maxNote is the maximum length of a release note, in characters: a line or two in the
// catalog and in feed readers.
const maxNote = 200

// NoteGroup are the release notes of one type.
type NoteGroup struct {
	NoteType
	Notes []string
}

// NoteGroups returns release notes by type. It leaves out types without any.
func NoteGroups(notes []Item) []NoteGroup {
	var all []NoteGroup
	for _, t := range NoteTypes {
		g := NoteGroup{NoteType: t}
		for _, i := range notes {
			if i.Type == t.ID && i.Value != "" {
				g.Notes = append(g.Notes, i.Value)
			}
		}
		if len(g.Notes) > 0 {
			all = append(all, g)
		}
	}
	return all
}

// NotesText returns release notes as plain text with a line for each: "Added: …".
func NotesText(notes []Item) string { return groupsText(NoteGroups(notes)) }

var notesAreGood = Rule{
	Says: fmt.Sprintf("each is in one of the groups and has up to %d characters", maxNote),
	Check: func(in Input) []Fault {
		return eachItem(in, func(i Item) string {
			if !slices.ContainsFunc(NoteTypes, func(t NoteType) bool { return t.ID == i.Type }) {
				return "Choose Added, Changed, Fixed, or Security."
			}
			if n := utf8.RuneCountInString(i.Value); n > maxNote {
				return fmt.Sprintf("Shorten this to %d characters or fewer. It has %d.", maxNote, n)
			}
			return ""
		})
	},
}

// NextVersion returns the published answers as an update begins with them: without those about
// one version alone, and with what is known by now, that the integration is in the catalog.
func (a Answers) NextVersion() Answers {
	next := a.WithoutNews()
	maps.DeleteFunc(next, func(k Key, _ Value) bool { f := FindField(k); return f != nil && f.FirstOnly })
	if next.Text(ExistsInOIN) != Yes {
		next.Set(ExistsInOIN, Value{Text: Yes})
		next.Set(ExistingName, Value{Text: a.Text(AppName)})
	}
	return next
}

// Before returns the published answers as an update is compared with them: what it began with
// is no change. An update that says that the app isn't in the OIN says so itself.
func (a Answers) Before(update Answers) Answers {
	if update.Text(ExistsInOIN) == Yes {
		return a.NextVersion()
	}
	return a.WithoutNews()
}

// WithoutNews returns the answers without those that only updates have ([Field.OnUpdate]),
// which are about one version alone.
func (a Answers) WithoutNews() Answers {
	next := maps.Clone(a)
	maps.DeleteFunc(next, func(k Key, _ Value) bool { f := FindField(k); return f != nil && f.OnUpdate })
	return next
}
