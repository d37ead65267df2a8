package oin

import (
	"maps"
	"slices"
	"time"
)

// FieldEdit is one person's wish to set one field, together with what they saw there.
type FieldEdit struct {
	Key   Key
	Value Value
	// Seen is the [Value.Fingerprint] of what the person's form was filled with.
	Seen string
	// SentAt is the revision that the person had seen when the same edit was sent
	// before and no answer came; 0 when it is sent for the first time. It may have been
	// made then, and undone by somebody else.
	SentAt int64
	// Shown: the value came as the person's form was filled. They have not touched it,
	// though what is kept of it may be another value: the form shows what was stored
	// before [Field.Normalize] learned to clean it.
	Shown bool
}

// MayBeUndone reports whether an edit that is sent again may have been made before and
// undone since, where the field looks as the person saw it.
func MayBeUndone(sentAt, revision int64) bool { return sentAt != 0 && sentAt != revision }

// Clash is an edit that was not made, because somebody else had changed the same
// field since the person looked.
type Clash struct {
	Key    Key
	Theirs Value // what stands there now; as the person saw it, if theirs may have been undone
	Yours  Value // what the person wanted
	// Last is who put theirs there; nil where that is not known.
	Last *LastEdit
	// Own says that it was the same person, in another tab or browser.
	Own bool
}

// LastEdit says who changed a field last, and when.
type LastEdit struct {
	By   PersonID
	Name string
	At   time.Time
}

// Apply makes the edits on a copy of the answers. Fields that the person left as
// they saw them are not touched, so two people on one draft merge by field; an
// edit that would overwrite another's newer value comes back as a [Clash], and so
// does one that may undo what another has done. Revision is that of these answers.
func (a Answers) Apply(edits []FieldEdit, revision int64) (Answers, []Clash) {
	next := maps.Clone(a)
	if next == nil {
		next = Answers{}
	}
	var clashes []Clash
	for _, e := range edits {
		switch now := a[e.Key]; {
		case e.Value.Fingerprint() == e.Seen, e.Value.Equal(now):
			// Left alone, or wished the same as has been done already.
		case e.Shown && now.Fingerprint() != e.Seen:
			// Left alone too; only another person has changed it.
		case now.Fingerprint() != e.Seen, MayBeUndone(e.SentAt, revision):
			clashes = append(clashes, Clash{Key: e.Key, Theirs: now, Yours: e.Value})
		default:
			next.Set(e.Key, e.Value)
		}
	}
	return next, clashes
}

// DifferingFields are the fields whose values differ between two sets of answers, in the
// order of the form.
func DifferingFields(before, after Answers) []*Field {
	return slices.DeleteFunc(Fields(), func(f *Field) bool {
		return before[f.Key].Equal(after[f.Key])
	})
}
