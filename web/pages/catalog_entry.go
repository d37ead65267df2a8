package pages

import (
	"slices"
	"strings"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// CatalogEntry is a published integration.
type CatalogEntry struct {
	Slug      string
	Version   int
	Answers   oin.Answers
	Icon      string    // URL path
	Published time.Time // zero in a preview
	Publisher oin.Publisher
	// Versions lists all versions that have been in the catalog, newest first. It is
	// empty in a preview.
	Versions []oin.PublishedVersion
}

// CatalogEntryPage is the public page of an integration.
type CatalogEntryPage struct {
	ui.Layout
	Entry  CatalogEntry
	Embeds Embeds
}

// software describes an integration to search engines, as defined by schema.org.
type software struct {
	Context     string   `json:"@context"`
	Type        string   `json:"@type"`
	Name        string   `json:"name"`
	Description string   `json:"description"`
	Address     string   `json:"url"`
	Image       string   `json:"image,omitempty"`
	Category    string   `json:"applicationCategory"`
	Features    []string `json:"featureList,omitempty"`
	Version     int      `json:"softwareVersion"`
	Published   string   `json:"datePublished"`
	News        string   `json:"releaseNotes,omitempty"`
	Website     string   `json:"sameAs,omitempty"`
	Publisher   *company `json:"publisher,omitempty"`
}

// company is a publisher for search engines. It has a URL if the domain is proven.
type company struct {
	Type    string `json:"@type"`
	Name    string `json:"name"`
	Address string `json:"url,omitempty"`
}

func (p CatalogEntryPage) software() software {
	e := p.Entry
	s := software{
		Context: "https://schema.org", Type: "SoftwareApplication",
		Name: e.Answers.Name(), Description: e.Answers.Text(oin.AppDescription), Address: p.Shared.Address, Image: p.Shared.Icon,
		Category: strings.Join(e.Answers.Types(), ", "), Version: e.Version, Published: ui.DateTime(e.Published), Website: e.Answers.Text(oin.AppWebsite),
		News: oin.NotesText(e.Answers.Items(oin.ReleaseNotes)),
	}
	if e.Publisher.Name != "" {
		s.Publisher = &company{Type: "Organization", Name: e.Publisher.Name}
		if e.Publisher.Domain != "" {
			s.Publisher.Address = "https://" + e.Publisher.Domain
		}
	}
	for _, u := range e.Answers.Items(oin.UseCases) {
		s.Features = append(s.Features, u.Value)
	}
	return s
}

// onTop lists the public fields that an integration's page shows in its own way.
var onTop = []oin.Key{
	oin.AppName, oin.AppWebsite, oin.AppIcon, oin.AppDescription, oin.UseCases, oin.ReleaseNotes,
}

// earlier returns the versions before the shown one that have release notes.
func (e CatalogEntry) earlier() []oin.PublishedVersion {
	return slices.DeleteFunc(slices.Clone(e.Versions), func(v oin.PublishedVersion) bool { return v.Number >= e.Version || len(v.Notes)+len(v.Scopes) == 0 })
}

// news returns what is new in the version, by type.
func (e CatalogEntry) news() []oin.NoteGroup {
	var scopes []string
	for _, v := range e.Versions {
		if v.Number == e.Version {
			scopes = v.Scopes
		}
	}
	return oin.NewsGroups(e.Answers.Items(oin.ReleaseNotes), scopes)
}

// NewsHTML returns what is new in a version as HTML for a feed.
func NewsHTML(groups []oin.NoteGroup) string {
	var b strings.Builder
	for _, g := range groups {
		b.WriteString("<p><b>" + templ.EscapeString(g.Label) + "</b></p><ul>")
		for _, note := range g.Notes {
			b.WriteString("<li>" + templ.EscapeString(note) + "</li>")
		}
		b.WriteString("</ul>")
	}
	return b.String()
}

// publicFields returns the fields of a section that everyone can see and that have an
// answer, without those on top of the page.
func publicFields(s oin.Section, a oin.Answers) []*oin.Field {
	return slices.DeleteFunc(slices.Clone(s.Fields), func(f *oin.Field) bool {
		return f.Audience != oin.AudiencePublic || !f.Applies(a) || a[f.Key].Empty() || slices.Contains(onTop, f.Key)
	})
}
