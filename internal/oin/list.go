package oin

import "time"

// Place is where a page of a list ends, and the next one begins. The zero Place is before
// the first page.
type Place struct {
	Part int // of a list that is in parts, from 0
	At   time.Time
	ID   SubmissionID
}

// Listed is a submission in a list. Its Answers and Submitted are nil unless a list says
// otherwise, because lists read only what they show.
type Listed struct {
	Submission
	Name  string   // see [Answers.Name]
	Icon  string   // SHA-256 of the app icon, in hex, or empty
	Types []string // see [Answers.Types]
}

// CatalogItem is a published integration in the catalog's list.
type CatalogItem struct {
	ID          SubmissionID
	Slug        string
	Version     int
	Name        string // see [Answers.Name]
	Icon        string // SHA-256 of the app icon, in hex, or empty
	Description string
	Types       []string // see [Answers.Types]
	Published   time.Time
	Publisher   Publisher
}

// CatalogNews is an integration in the catalog with what is new in its version.
type CatalogNews struct {
	CatalogItem
	Notes  []Item
	Scopes []string // as in [PublishedVersion]
}

// CatalogRemoval is that an integration was removed from the catalog, and isn't in it again.
type CatalogRemoval struct {
	Slug      string
	Version   int    // the one that was removed
	Name      string // see [Answers.Name]
	Publisher Publisher
	Removed   time.Time
}

// RemovalShown is how long feeds tell of a removal.
const RemovalShown = 90 * 24 * time.Hour

// Words returns a sentence about the removal.
func (r CatalogRemoval) Words() string {
	return r.Name + " was removed from the OIN on " + r.Removed.UTC().Format("2 January 2006") + "."
}

// CatalogAddress is the slug of an integration in the catalog, and when its current version
// was published.
type CatalogAddress struct {
	Slug      string
	Published time.Time
}

// CatalogFilter filters the catalog. Empty fields match all.
type CatalogFilter struct {
	// Text is anywhere in the name or description, without case. If it has no more than two
	// letters in a row, it is at the beginning of a word.
	Text    string
	UseCase string // one of [AllUseCases]
	Switch  Key    // of the type
}
