package web

import (
	"strings"

	"oinmanager/internal/oin"
)

// CatalogFeed is where the Atom feed of the catalog is.
const CatalogFeed = "/catalog/feed.atom"

// Shared is what others show of a public page: search engines, and whoever is sent
// its address. The zero value is of a page that is nobody else's business.
type Shared struct {
	Address string // absolute
	Summary string // in a sentence or two
	Icon    string // absolute, or empty
}

// software is an integration in the words of schema.org, for search engines.
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
	Website     string   `json:"sameAs,omitempty"`
}

func (p CatalogEntryPage) software() software {
	e := p.Entry
	s := software{
		Context: "https://schema.org", Type: "SoftwareApplication",
		Name: e.Answers.Name(), Description: e.Answers.Text(oin.AppDescription), Address: p.Shared.Address, Image: p.Shared.Icon,
		Category: strings.Join(e.Answers.Types(), ", "), Version: e.Version, Published: machine(e.Published), Website: e.Answers.Text(oin.AppWebsite),
	}
	for _, u := range e.Answers.Items(oin.UseCases) {
		s.Features = append(s.Features, u.Value)
	}
	return s
}
