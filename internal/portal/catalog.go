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

// CatalogEntry returns the published version of an integration, with its public answers
// only.
func (p *Portal) CatalogEntry(ctx context.Context, slug string) (oin.Submission, error) {
	v, err := p.db.CatalogEntry(ctx, slug)
	return public(v), p.notInCatalog(ctx, slug, err)
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
	return &oin.Problem{Code: oin.CodeNotFound, Text: r.Words() + " People who use it already can go on."}
}

// CatalogNews returns what is new in the catalog, each newest first: versions with their
// release notes, and removals of the last 90 days.
func (p *Portal) CatalogNews(ctx context.Context) ([]oin.CatalogNews, []oin.CatalogRemoval, error) {
	return p.db.CatalogNews(ctx, p.now().Add(-oin.RemovalShown), PageSize)
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

// FeedOf returns an integration for its feed, as [Portal.CatalogListing] does. It returns an
// [oin.Problem] with [oin.CodeGone] for one that was removed more than 90 days ago.
func (p *Portal) FeedOf(ctx context.Context, slug string) (CatalogListing, error) {
	l, err := p.CatalogListing(ctx, slug)
	if err == nil && l.Removal != nil && p.now().Sub(l.Removal.Removed) > oin.RemovalShown {
		err = &oin.Problem{Code: oin.CodeGone, Text: l.Removal.Words()}
	}
	return l, err
}

// CatalogVersions returns the versions of an integration that are or were in the catalog,
// newest first, at most [oin.MaxPublishedVersions].
func (p *Portal) CatalogVersions(ctx context.Context, slug string) ([]oin.PublishedVersion, error) {
	return p.db.CatalogVersions(ctx, slug)
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
