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
	Near                 bool   // nothing matched exactly, and the items' names are similar to the query
	More                 string // URL of the next page; empty on the last one
}

func (p CatalogPage) filtered() bool { return p.Query != "" || p.UseCase != "" || p.Type != "" }

// foundWords returns how many integrations were found, in words.
func (p CatalogPage) foundWords() string {
	switch {
	case len(p.Items) == 0:
		return ""
	case p.Near:
		return "No exact match for “" + p.Query + "”. Similar names:"
	case p.More != "" && p.Query != "":
		return "Showing " + ui.Count(len(p.Items), "integration") + ", the best matches first"
	case p.More != "":
		return "Showing the " + ui.Count(len(p.Items), "newest integration")
	default:
		return ui.Count(len(p.Items), "integration")
	}
}

// catalogIcon returns the path of an integration's icon, or "" if it has none.
func catalogIcon(i oin.CatalogItem) string {
	if i.Icon == "" {
		return ""
	}
	return paths.CatalogIcon(i.Slug, i.Icon)
}
