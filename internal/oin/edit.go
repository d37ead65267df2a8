package oin

import (
	"maps"
	"slices"
	"time"
)

// FieldEdit is a person's change to a field, with what they saw before.
type FieldEdit struct {
	Key   Key
	Value Value
	// Seen is the [Value.Fingerprint] of the value in the person's form.
	Seen string
	// SentAt is the revision that the person had seen when the same edit was first sent and
	// got no response, or 0 if it is sent for the first time. That edit may have been
	// saved, and then undone by someone else.
	SentAt int64
	// Shown reports whether the value is the one in the person's form, unchanged. The
	// normalized value can still differ from the stored one, if that was stored before
	// [Field.Normalize] changed.
	Shown bool
}

// MayBeUndone reports whether an edit that is sent again may have been saved and then
// undone, although the field has the value that the person saw.
func MayBeUndone(sentAt, revision int64) bool { return sentAt != 0 && sentAt != revision }

// Clash is an edit that was not saved, because someone else had changed the field since the
// person saw it.
type Clash struct {
	Key    Key
	Theirs Value // the current value, which is the one the person saw if an edit may have been undone
	Yours  Value // the value of the edit
	// Last is the last edit of the field, or nil if unknown.
	Last *LastEdit
	// Own reports whether it was the same person, in another tab or browser.
	Own bool
}

// LastEdit is who changed a field last, and when.
type LastEdit struct {
	By   PersonID
	Name string
	At   time.Time
}

// Apply returns a copy of the answers with the edits, merged by field. Fields that the
// person left unchanged keep their current value. Edits that would overwrite a newer value,
// or redo what someone else may have undone, are returned as clashes instead. Revision is
// that of a.
func (a Answers) Apply(edits []FieldEdit, revision int64) (Answers, []Clash) {
	next := maps.Clone(a)
	if next == nil {
		next = Answers{}
	}
	var clashes []Clash
	for _, e := range edits {
		switch now := a[e.Key]; {
		case e.Value.Fingerprint() == e.Seen, e.Value.Equal(now):
			// Unchanged, or changed to the current value.
		case e.Shown && now.Fingerprint() != e.Seen:
			// Unchanged by this person, but changed by someone else.
		case now.Fingerprint() != e.Seen, MayBeUndone(e.SentAt, revision):
			clashes = append(clashes, Clash{Key: e.Key, Theirs: now, Yours: e.Value})
		default:
			next.Set(e.Key, e.Value)
		}
	}
	return next, clashes
}

// DifferingFields returns the fields whose values differ, in the order of the form.
func DifferingFields(before, after Answers) []*Field {
	return slices.DeleteFunc(Fields(), func(f *Field) bool {
		return before[f.Key].Equal(after[f.Key])
	})
}
