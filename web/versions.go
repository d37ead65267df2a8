package web

import (
	"fmt"

	"oinmanager/internal/oin"
)

// publishedWords say when a version was published, after its status.
func (v VersionLink) publishedWords() string {
	if v.Status == oin.StatusPublished {
		return "on " + date(*v.Published)
	}
	return "(published on " + date(*v.Published) + ")"
}

// standing says what the catalog shows today.
func (p PreviewPage) standing() string {
	switch p.InCatalog {
	case 0:
		return "It is not in the catalog."
	case p.Version:
		return "It is in the catalog, and looks like this."
	default:
		return fmt.Sprintf("The catalog shows version %d today.", p.InCatalog)
	}
}
