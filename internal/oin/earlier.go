package oin

import "time"

// EarlierAnswer is a value that a field had before someone replaced it.
type EarlierAnswer struct {
	ID    EarlierID
	Value Value
	// Written is who wrote it, and when, or nil if that is unknown: it was copied from the
	// published version, or that person is no longer of the org.
	Written *LastEdit
	// Replaced is who replaced it, and when. Its name is empty if that person is no longer
	// of the org.
	Replaced LastEdit
}

// EarlierID is the number of an [EarlierAnswer].
type EarlierID int64

const (
	// MaxEarlier limits the earlier answers that are kept of a field.
	MaxEarlier = 10
	// EarlierAfter is how long a person can go on changing a field of theirs until what it
	// said before is kept.
	EarlierAfter = time.Minute
)

// KeepsEarlier reports whether earlier answers of the field are kept: of texts and lists,
// not of files, secrets, and switches.
func (f *Field) KeepsEarlier() bool {
	return !f.Kind.IsFile() && f.Kind != KindPassword && f.Kind != KindSwitch && f.Kind != KindYesNo
}

// earlierKeys are the keys of the fields of [Field.KeepsEarlier].
var earlierKeys = func() (keys []Key) {
	for _, f := range Fields() {
		if f.KeepsEarlier() {
			keys = append(keys, f.Key)
		}
	}
	return keys
}()

// EarlierKeys returns the keys of the fields whose earlier answers are kept. The slice is
// shared.
func EarlierKeys() []Key { return earlierKeys }
