package oin

import "time"

// Colleague is a person who has the form of a submission open besides the reader.
type Colleague struct {
	Name  string
	Field Key // where they write, or empty
}

// Company is who else has a form open.
type Company struct {
	Others   []Colleague
	Revision int64 // of the answers, which may be newer than those that the form shows
	Seen           // where the submission stands, which may be elsewhere than the form shows
}

// A page that is open says so every PresentEvery. A person whose page has said nothing for
// PresentFor has closed it.
const (
	PresentEvery = 25 * time.Second
	PresentFor   = 65 * time.Second
)
