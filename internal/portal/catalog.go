package portal

import (
	"context"
	"errors"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

var errNotInCatalog = &oin.Problem{Code: oin.CodeNotFound,
	Text: "This integration isn't in the catalog. It may have been removed."}

// Catalog returns a page of the public catalog, newest first, and where it ends. The place
// is zero on the last page.
func (p *Portal) Catalog(ctx context.Context, f oin.CatalogFilter, after oin.Place) ([]oin.CatalogItem, oin.Place, error) {
	return p.db.Catalog(ctx, f, after, PageSize)
}

// maxNear is the maximum of integrations suggested for a misspelled name.
const maxNear = 6

// CatalogNear returns suggestions for a search without results: the integrations whose
// names are similar to its text and that match the rest of its filter, closest first.
func (p *Portal) CatalogNear(ctx context.Context, f oin.CatalogFilter) ([]oin.CatalogItem, error) {
	return p.db.CatalogNear(ctx, f, maxNear)
}

// public removes from a version what only its org and the OIN team may see.
func public(v oin.Submission) oin.Submission {
	v.Answers, v.Submitted = nil, v.Submitted.Public()
	return v
}

// CatalogEntry is the published version of an integration, with its public answers only, and
// the versions that are or were in the catalog, newest first.
type CatalogEntry struct {
	oin.Submission
	Versions []oin.PublishedVersion // at most [oin.MaxPublishedVersions]
}

// CatalogEntry returns the integration with a slug as anyone can see it.
func (p *Portal) CatalogEntry(ctx context.Context, slug string) (CatalogEntry, error) {
	v, versions, err := p.db.CatalogEntry(ctx, slug)
	return CatalogEntry{public(v), versions}, p.notInCatalog(ctx, slug, err)
}

// notInCatalog returns err or, instead of [postgres.ErrNotFound], an [oin.Problem] that says
// whether the integration was removed.
func (p *Portal) notInCatalog(ctx context.Context, slug string, err error) error {
	if !errors.Is(err, postgres.ErrNotFound) {
		return err
	}
	r, err := p.db.CatalogRemoval(ctx, slug)
	if err != nil {
		return replaceNotFound(err, errNotInCatalog)
	}
	return &oin.Problem{Code: oin.CodeNotFound, Text: r.Words() + " Existing users keep access."}
}

// CatalogNews returns what is new in the catalog, newest first: versions, and removals of the
// last 90 days.
func (p *Portal) CatalogNews(ctx context.Context) ([]oin.CatalogChange, error) {
	versions, removals, err := p.db.CatalogNews(ctx, p.now().Add(-oin.RemovalShown), PageSize)
	if err != nil {
		return nil, err
	}
	var all []oin.CatalogChange
	for len(all) < PageSize && len(versions)+len(removals) > 0 {
		if len(versions) == 0 || len(removals) > 0 && removals[0].Removed.After(versions[0].Published) {
			all, removals = append(all, removals[0].Change()), removals[1:]
			continue
		}
		v := versions[0]
		published := oin.PublishedVersion{Number: v.Version, Published: v.Published, Notes: v.Notes, Scopes: v.Scopes}
		all, versions = append(all, published.Change(v.Slug, v.Name, v.Publisher, v.Description)), versions[1:]
	}
	return all, nil
}

// EntryNews returns the name of an integration that is or was in the catalog, and what has
// happened to it, newest first. It returns an [oin.Problem] with [oin.CodeNotFound] if there
// is none, or with [oin.CodeGone] if it was removed more than 90 days ago.
func (p *Portal) EntryNews(ctx context.Context, slug string) (name string, all []oin.CatalogChange, err error) {
	item, err := p.CatalogListing(ctx, slug)
	if err != nil {
		return "", nil, err
	}
	name, by, inCatalog := item.Name, item.Publisher, item.Version
	if r := item.Removal; r != nil {
		if p.now().Sub(r.Removed) > oin.RemovalShown {
			return "", nil, &oin.Problem{Code: oin.CodeGone, Text: r.Words()}
		}
		name, by, inCatalog = r.Name, r.Publisher, 0
		all = append(all, r.Change())
	}
	versions, err := p.db.CatalogVersions(ctx, slug)
	for _, v := range versions {
		said := item.Description
		switch { // what an earlier version said of itself is no longer shown
		case inCatalog == 0:
			said = "No longer in the catalog."
		case v.Number != inCatalog:
			said = "Replaced by a newer version."
		}
		all = append(all, v.Change(slug, name, by, said))
	}
	return name, all, err
}

// CatalogListing is an integration in the catalog's list, or its removal from it.
type CatalogListing struct {
	oin.CatalogItem
	Removal *oin.CatalogRemoval // nil if it is in the catalog
}

// CatalogListing returns an integration that is or was in the catalog. It returns an
// [oin.Problem] with [oin.CodeNotFound] if there is none.
func (p *Portal) CatalogListing(ctx context.Context, slug string) (CatalogListing, error) {
	item, err := p.db.CatalogItem(ctx, slug)
	if !errors.Is(err, postgres.ErrNotFound) {
		return CatalogListing{CatalogItem: item}, err
	}
	r, err := p.db.CatalogRemoval(ctx, slug)
	return CatalogListing{Removal: &r}, replaceNotFound(err, errNotInCatalog)
}

// CatalogIcon returns the app icon of a published integration. It returns an [oin.Problem]
// with [oin.CodeNotFound] if the icon's SHA-256 (hex) is another one.
func (p *Portal) CatalogIcon(ctx context.Context, slug, sha256 string) (File, error) {
	v, err := p.CatalogEntry(ctx, slug)
	if err != nil {
		return File{}, err
	}
	file := v.Submitted.File(oin.AppIcon)
	if file == nil || file.SHA256 != sha256 {
		return File{}, errNotInCatalog
	}
	data, err := p.db.CatalogIcon(ctx, slug, sha256)
	return File{*file, data}, replaceNotFound(err, errNotInCatalog)
}

// CatalogAddresses returns the slugs of the catalog, newest first, at most limit of them.
func (p *Portal) CatalogAddresses(ctx context.Context, limit int) ([]oin.CatalogAddress, error) {
	return p.db.CatalogAddresses(ctx, limit)
}

// CatalogState returns the number of integrations in the catalog, and an edition that
// changes with each change of the catalog.
func (p *Portal) CatalogState(ctx context.Context) (published int, edition int64, err error) {
	return p.db.CatalogState(ctx)
}
