package oin

import "time"

// DraftSave is the latest save of a draft of an issue.
type DraftSave struct {
	By   PersonID
	Name string
	At   time.Time
}

// StillTyping is for how long after a save a draft may be half written: it is saved while its
// writer types, and after each pause.
const StillTyping = 2 * time.Minute

// InOthersHands returns the issues that someone other than the person may be writing now.
func InOthersHands(all []Issue, who PersonID, now time.Time) (typed []Issue) {
	for _, i := range all {
		if i.State == IssueDraft && i.Saved != nil && i.Saved.By != who && now.Sub(i.Saved.At) < StillTyping {
			typed = append(typed, i)
		}
	}
	return typed
}
