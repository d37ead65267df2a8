package oin

import "time"

// Place is where a page of a list ends: the next one begins after it. The zero Place is
// before the first page.
type Place struct {
	At time.Time
	ID SubmissionID
}

// Listed is a submission as lists show it. Its Answers and Submitted are nil: a list reads
// of them what it shows, and no more. Where something else is so, the list says it.
type Listed struct {
	Submission
	Name  string   // see [Answers.Name]
	Icon  string   // SHA-256 of the app icon, in hex; empty for none
	Types []string // see [Answers.Types]
}

// CatalogItem is a published integration as the catalog lists it.
type CatalogItem struct {
	ID          SubmissionID
	Slug        string
	Version     int
	Name        string // see [Answers.Name]
	Icon        string // SHA-256 of the app icon, in hex; empty for none
	Description string
	Types       []string // see [Answers.Types]
	Published   time.Time
}

// CatalogAddress is where an integration is in the catalog, and since when in this version.
type CatalogAddress struct {
	Slug      string
	Published time.Time
}

// CatalogFilter narrows the catalog; empty members do not.
type CatalogFilter struct {
	Text    string // anywhere in name or description, ignoring case
	UseCase string // one of the use cases
	Switch  Key    // the switch of the type
}
