package oin

import "strings"

// Halts is what keeps a submission from being decided as usual, or its ISV from going on.
type Halts struct {
	Suspended bool // its org is
	Paused    bool // its review is, see [Hold]
}

// Halts returns what halts the version now.
func (v Submission) Halts() Halts { return Halts{v.Org.Suspended, v.Hold.Since != nil} }

// String returns h as in forms, such as "suspended paused".
func (h Halts) String() string {
	var all []string
	if h.Suspended {
		all = append(all, "suspended")
	}
	if h.Paused {
		all = append(all, "paused")
	}
	return strings.Join(all, " ")
}

// ParseHalts parses the output of [Halts.String]. It ignores what it doesn't know.
func ParseHalts(text string) (h Halts) {
	for word := range strings.FieldsSeq(text) {
		h.Suspended = h.Suspended || word == "suspended"
		h.Paused = h.Paused || word == "paused"
	}
	return h
}

// CheckHalts returns a [Problem] if something halts the version that a person didn't see when
// they decided on it, so that they read it first.
func (v Submission) CheckHalts(seen Halts) error {
	now := v.Halts()
	switch {
	case now.Suspended && !seen.Suspended:
		return &Problem{Code: CodeInvalid, Text: v.Org.Name + " was suspended after you opened this page. Nothing was changed. If your decision is still the same, confirm it again."}
	case now.Paused && !seen.Paused:
		return &Problem{Code: CodeInvalid, Text: "The review was paused after you opened this page: “" + v.Hold.Why + "” Nothing was changed. A decision ends the pause. If yours is still the same, confirm it again."}
	}
	return nil
}

// Standing is where a submission stands, as far as an open page tells of changes.
type Standing struct {
	Seen
	Claimant PersonID // or empty
	Halts    Halts
}
