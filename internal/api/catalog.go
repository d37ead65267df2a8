package api

import (
	"strconv"
	"time"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

type listCatalogIn struct {
	Q       string `query:"q" doc:"A part of the name or the description."`
	UseCase string `query:"useCase" doc:"Only those with a use case."`
	Type    string `query:"type" enum:"workflows,api"`
	After   string `query:"after" doc:"From the Link header of the page before."`
	ID      string `query:"id" doc:"From the Link header of the page before."`
}

// ListCatalog reads a page of the public catalog.
var ListCatalog = operation("listCatalog", "catalog", "List the catalog", func(c *Call, in listCatalogIn) (wire.CatalogList, error) {
	filter := oin.CatalogFilter{Text: in.Q, UseCase: in.UseCase}
	if t := oin.FindTab(in.Type); t != nil {
		filter.Switch = t.Switch
	}
	var after oin.Place
	micros, err := strconv.ParseInt(in.After, 10, 64)
	if id, ok := oin.ParseID[oin.SubmissionID](in.ID); ok && err == nil {
		after = oin.Place{At: time.UnixMicro(micros), ID: id}
	}
	items, next, err := c.Portal.Catalog(c.ctx(), filter, after)
	if err != nil {
		return wire.CatalogList{}, err
	}
	if next.ID != "" {
		query := c.Request.URL.Query()
		query.Set("after", strconv.FormatInt(next.At.UnixMicro(), 10))
		query.Set("id", string(next.ID))
		c.next(c.Request.URL.Path + "?" + query.Encode())
	}
	list := wire.CatalogList{Integrations: []wire.CatalogItem{}}
	for _, i := range items {
		list.Integrations = append(list.Integrations, c.catalogItem(i))
	}
	return list, nil
}, cached)

func (c *Call) catalogItem(i oin.CatalogItem) wire.CatalogItem {
	item := wire.CatalogItem{Slug: i.Slug, Name: i.Name, Description: i.Description, Types: append([]string{}, i.Types...), Version: i.Version, Published: i.Published, Publisher: publisher(i.Publisher), Address: c.Site + paths.CatalogEntry(i.Slug)}
	if i.Icon != "" {
		item.Icon = c.Site + paths.CatalogIcon(i.Slug, i.Icon)
	}
	return item
}

func publisher(p oin.Publisher) *wire.Publisher {
	if p.Name == "" {
		return nil
	}
	return &wire.Publisher{Name: p.Name, Domain: p.Domain}
}

// GetCatalogEntry reads an integration of the public catalog.
var GetCatalogEntry = operation("getCatalogEntry", "catalog", "Read an integration of the catalog", func(c *Call, in struct {
	Slug string `path:"slug"`
}) (wire.CatalogEntry, error) {
	v, err := c.Portal.CatalogEntry(c.ctx(), in.Slug)
	if err != nil {
		return wire.CatalogEntry{}, err
	}
	item := oin.CatalogItem{Slug: v.Slug, Name: v.Submitted.Name(), Description: v.Submitted.Text(oin.AppDescription), Types: v.Submitted.Types(), Version: v.Version, Published: *v.Published, Publisher: v.Org.Publisher}
	if icon := v.Submitted.File(oin.AppIcon); icon != nil {
		item.Icon = icon.SHA256
	}
	entry := wire.CatalogEntry{CatalogItem: c.catalogItem(item), Answers: wire.Answers{}, Versions: []wire.CatalogVersion{}}
	for _, f := range oin.Fields() {
		if sent, ok := wire.Value(f, v.Submitted[f.Key]); ok {
			entry.Answers[f.Name()] = sent
		}
	}
	for _, each := range v.Versions {
		entry.Versions = append(entry.Versions, wire.CatalogVersion{Version: each.Number, Published: each.Published, ReleaseNotes: wire.Notes(each.Notes), AddedScopes: each.Scopes})
	}
	return entry, nil
}, cached)
