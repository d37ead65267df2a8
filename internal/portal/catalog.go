package portal

import (
	"context"

	"oinmanager/internal/oin"
)

var errNotInCatalog = &oin.Problem{Code: oin.CodeNotFound,
	Text: "This integration isn't in the catalog. It may have been removed."}

// Catalog returns a page of the public catalog, newest first, and where the next page
// begins; the place is zero on the last one.
func (p *Portal) Catalog(ctx context.Context, f oin.CatalogFilter, after oin.Place) ([]oin.CatalogItem, oin.Place, error) {
	return p.db.Catalog(ctx, f, after, PageSize)
}

// maxNear is how many integrations are offered for a name that was mistyped.
const maxNear = 6

// CatalogNear returns what a search that finds nothing may have meant: the integrations
// that fit its filter and whose names are close to its text, the closest first.
func (p *Portal) CatalogNear(ctx context.Context, f oin.CatalogFilter) ([]oin.CatalogItem, error) {
	return p.db.CatalogNear(ctx, f, maxNear)
}

// public leaves of a published version what the public may see.
func public(v oin.Submission) oin.Submission {
	v.Answers, v.Submitted = nil, v.Submitted.Public()
	return v
}

// CatalogEntry is what the public sees of one published integration: the version
// that stands in the catalog, with its public answers only.
func (p *Portal) CatalogEntry(ctx context.Context, slug string) (oin.Submission, error) {
	v, err := p.db.CatalogEntry(ctx, slug)
	return public(v), replaceNotFound(err, errNotInCatalog)
}

// CatalogVersions are the versions of a published integration that have stood in the
// catalog, newest first.
func (p *Portal) CatalogVersions(ctx context.Context, slug string) ([]oin.PublishedVersion, error) {
	return p.db.CatalogVersions(ctx, slug)
}

// CatalogIcon is the app icon of a published integration.
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

// CatalogAddresses returns where all integrations of the catalog are, newest first, as far
// as the limit.
func (p *Portal) CatalogAddresses(ctx context.Context, limit int) ([]oin.CatalogAddress, error) {
	return p.db.CatalogAddresses(ctx, limit)
}

// CatalogState returns how many integrations the catalog has, and a number that is
// another one after each change of it.
func (p *Portal) CatalogState(ctx context.Context) (published int, edition int64, err error) {
	return p.db.CatalogState(ctx)
}
