package web

import (
	"slices"

	"oinmanager/internal/oin"
)

func (p CatalogPage) filtered() bool { return p.Query != "" || p.UseCase != "" || p.Type != "" }

// foundWords say how much there is to see.
func (p CatalogPage) foundWords() string {
	switch {
	case len(p.Entries) == 0:
		return ""
	case p.Near:
		return "Nothing has exactly “" + p.Query + "”. Names that come close:"
	case p.More != "":
		return "The latest " + count(len(p.Entries), "integration")
	default:
		return count(len(p.Entries), "integration")
	}
}

// onTop are the public fields that the head of an integration's page shows.
var onTop = []oin.Key{
	oin.AppName, oin.AppWebsite, oin.AppIcon, oin.AppDescription, oin.UseCases,
}

// publicFields are the fields of a section that anybody may see and that have an
// answer, beside those on top of the page.
func publicFields(s oin.Section, a oin.Answers) []*oin.Field {
	return slices.DeleteFunc(slices.Clone(s.Fields), func(f *oin.Field) bool {
		return f.Audience != oin.AudiencePublic || !f.Applies(a) || a[f.Key].Empty() || slices.Contains(onTop, f.Key)
	})
}
