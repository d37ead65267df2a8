package pages

import (
	"fmt"

	"oinmanager/internal/oin"
)

// OwnPreviewPage is the catalog page of a submission as it would be, for its own org.
type OwnPreviewPage struct {
	SubmissionPage
	Entry CatalogEntry
}

// OwnChangesPage shows an org what changed in its submission.
type OwnChangesPage struct {
	SubmissionPage
	Comparison ChangesPage
}

// ownView is a page about a submission that its org reaches from the form.
type ownView string

const (
	ownAnswers ownView = "Form"
	ownChanged ownView = "What changed"
	ownCatalog ownView = "Catalog preview"
	ownTiming  ownView = "How long it takes"
)

// changed reports whether there can be something that the submission is compared with.
func (p SubmissionPage) changed() bool {
	return p.Version > 1 || p.Round > 1 || p.Round > 0 && p.Editable
}

// previewWords says what the preview shows.
func (p OwnPreviewPage) previewWords() string {
	switch {
	case p.Status == oin.StatusPublished:
		return fmt.Sprintf("Version %d is in the catalog with this content.", p.Version)
	case p.Status == oin.StatusSuperseded || p.Status == oin.StatusRemoved:
		return fmt.Sprintf("This is what version %d showed in the catalog.", p.Version)
	case p.Editable:
		return "This is how the catalog page would look with the answers so far."
	default:
		return "This is how the catalog page will look once this version is published."
	}
}
