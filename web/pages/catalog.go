package pages

import "oinmanager/web/ui"

// CatalogPage is the public catalog.
type CatalogPage struct {
	ui.Layout
	Query, UseCase, Type string
	Entries              []CatalogEntry
	Near                 bool   // nothing was found, and the entries' names are close to the query
	More                 string // address of the next page; empty on the last one
}

func (p CatalogPage) filtered() bool { return p.Query != "" || p.UseCase != "" || p.Type != "" }

// foundWords say how much there is to see.
func (p CatalogPage) foundWords() string {
	switch {
	case len(p.Entries) == 0:
		return ""
	case p.Near:
		return "Nothing has exactly “" + p.Query + "”. Names that come close:"
	case p.More != "":
		return "The latest " + ui.Count(len(p.Entries), "integration")
	default:
		return ui.Count(len(p.Entries), "integration")
	}
}
