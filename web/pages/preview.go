package pages

import "fmt"

// PreviewPage is the catalog page of a submission before it is published.
type PreviewPage struct {
	ReviewPage
	Entry     CatalogEntry
	InCatalog int // number of the version that is in the catalog, or 0
}

// statusText returns which version the catalog shows today.
func (p PreviewPage) statusText() string {
	switch p.InCatalog {
	case 0:
		return "Not published."
	case p.Version:
		return "Published with this content."
	default:
		return fmt.Sprintf("Version %d is published now.", p.InCatalog)
	}
}
