package pages

import "fmt"

// PreviewPage is the catalog page of a submission before it is published.
type PreviewPage struct {
	ReviewPage
	Entry     CatalogEntry
	InCatalog int // the number of the version that stands there today, or 0
}

// statusText says what the catalog shows today.
func (p PreviewPage) statusText() string {
	switch p.InCatalog {
	case 0:
		return "It is not in the catalog."
	case p.Version:
		return "It is in the catalog, and looks like this."
	default:
		return fmt.Sprintf("The catalog shows version %d today.", p.InCatalog)
	}
}
