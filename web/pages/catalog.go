package pages

import (
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/ui"
)

// CatalogPage is the public catalog.
type CatalogPage struct {
	ui.Layout
	Query, UseCase, Type string
	Items                []oin.CatalogItem
	Near                 bool   // nothing was found, and the items' names are close to the query
	More                 string // address of the next page; empty on the last one
}

func (p CatalogPage) filtered() bool { return p.Query != "" || p.UseCase != "" || p.Type != "" }

// foundWords say how much there is to see.
func (p CatalogPage) foundWords() string {
	switch {
	case len(p.Items) == 0:
		return ""
	case p.Near:
		return "No exact match for “" + p.Query + "”. Similar names:"
	case p.More != "":
		return "Showing the " + ui.Count(len(p.Items), "newest integration")
	default:
		return ui.Count(len(p.Items), "integration")
	}
}

// catalogIcon returns the address of an integration's icon; empty where it has none.
func catalogIcon(i oin.CatalogItem) string {
	if i.Icon == "" {
		return ""
	}
	return paths.CatalogIcon(i.Slug, i.Icon)
}
