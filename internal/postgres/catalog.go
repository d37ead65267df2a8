package postgres

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Catalog returns a page of the catalog, newest first, and where it ends. The place is zero
// on the last page. The statement has only the conditions of the filter, because PostgreSQL
// estimates optional ones badly.
func (db queries) Catalog(ctx context.Context, f oin.CatalogFilter, after oin.Place, limit int) ([]oin.CatalogItem, oin.Place, error) {
	args := pgx.NamedArgs{"limit": limit + 1}
	where := catalogConditions(f, args)
	if f.Text != "" {
		where = append(where, `name || ' ' || description ilike @like`)
		args["like"] = "%" + likeEscaper.Replace(f.Text) + "%"
	}
	if after.ID != "" {
		where = append(where, `(published_at, submission_id) < (@at, @id)`)
		args["at"], args["id"] = after.At, after.ID
	}
	all, err := db.catalogItems(ctx, `from catalog where `+strings.Join(where, ` and `)+`
		order by published_at desc, submission_id desc limit @limit`, args)
	if err != nil || len(all) <= limit {
		return all, oin.Place{}, err
	}
	last := all[limit-1]
	return all[:limit], oin.Place{At: last.Published, ID: last.ID}, nil
}

// likeEscaper escapes the wildcards of LIKE.
var likeEscaper = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// farthest is the maximum word distance, from 0 to 1, between a search text and a name that
// is suggested. It allows for two swapped letters in a word of five ("Slcak"), which leaves
// a third of its trigrams.
const farthest = 0.7

// CatalogNear returns the integrations whose names are similar to the filter's text and
// that match the rest of the filter, closest first (index catalog_names).
func (db queries) CatalogNear(ctx context.Context, f oin.CatalogFilter, limit int) ([]oin.CatalogItem, error) {
	args := pgx.NamedArgs{"text": f.Text, "limit": limit, "farthest": farthest}
	return db.catalogItems(ctx, `
		from (select *, @text <<-> name as distance from catalog where `+strings.Join(catalogConditions(f, args), ` and `)+`
		      order by @text <<-> name limit @limit) near
		where distance <= @farthest
		order by distance, published_at desc, submission_id desc`, args)
}

// catalogConditions returns f's conditions without its text, and adds their arguments.
func catalogConditions(f oin.CatalogFilter, args pgx.NamedArgs) []string {
	where := []string{`true`}
	if f.UseCase != "" {
		where = append(where, `use_cases @> array[@use_case]`)
		args["use_case"] = f.UseCase
	}
	if f.Switch != "" {
		where = append(where, `switches @> array[@switch]`)
		args["switch"] = f.Switch
	}
	return where
}

func (db queries) catalogItems(ctx context.Context, from string, args pgx.NamedArgs) ([]oin.CatalogItem, error) {
	rows, err := db.q.Query(ctx, `select submission_id, slug, version, name, icon, description, switches, published_at `+from, args)
	if err != nil {
		return nil, fmt.Errorf("read catalog: %w", err)
	}
	all, err := pgx.CollectRows(rows, func(row pgx.CollectableRow) (i oin.CatalogItem, err error) {
		var switches []oin.Key
		err = row.Scan(&i.ID, &i.Slug, &i.Version, &i.Name, &i.Icon, &i.Description, &switches, &i.Published)
		i.Name = oin.ShownName(i.Name)
		i.Types = oin.TypesOf(func(s oin.Key) bool { return slices.Contains(switches, s) })
		return i, err
	})
	if err != nil {
		return nil, fmt.Errorf("read catalog: %w", err)
	}
	return all, nil
}

// CatalogEntry returns the published version of the integration with a slug. It returns
// [ErrNotFound] if there is none.
func (db queries) CatalogEntry(ctx context.Context, slug string) (oin.Submission, error) {
	return db.version(ctx, "read catalog entry",
		`select `+versionColumns+` from `+versionTables+` where i.slug = $1 and s.status = 'PUBLISHED'`, slug)
}

// CatalogVersions returns the versions of an integration that are or were in the catalog,
// newest first (unique index on integration and version).
func (db queries) CatalogVersions(ctx context.Context, slug string) ([]oin.PublishedVersion, error) {
	rows, err := db.q.Query(ctx, `
		select s.version, s.published_at
		from integrations i
		join submissions s on s.integration_id = i.id
		where i.slug = $1 and s.status in `+catalogued+` and s.published_at is not null
		order by s.version desc`, slug)
	if err != nil {
		return nil, fmt.Errorf("read catalog versions: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[oin.PublishedVersion])
	if err != nil {
		return nil, fmt.Errorf("read catalog versions: %w", err)
	}
	return all, nil
}

// CatalogIcon returns the app icon of a published integration. It returns [ErrNotFound] if
// the icon's SHA-256 (hex) is another one.
func (db queries) CatalogIcon(ctx context.Context, slug, sha256 string) ([]byte, error) {
	sum, err := hex.DecodeString(sha256)
	if err != nil {
		return nil, ErrNotFound
	}
	var data []byte
	err = db.q.QueryRow(ctx, `
		select b.bytes
		from integrations i
		join submissions s on s.integration_id = i.id and s.status = 'PUBLISHED'
		join files f on f.submission_id = s.id and f.field = $2 and f.sha256 = $3
		join blobs b on b.sha256 = f.sha256
		where i.slug = $1`, slug, oin.AppIcon, sum).Scan(&data)
	return data, wrapNoRows(err, "read catalog icon")
}

// CatalogAddresses returns the slugs of the catalog, newest first, at most limit of them.
func (db queries) CatalogAddresses(ctx context.Context, limit int) ([]oin.CatalogAddress, error) {
	rows, err := db.q.Query(ctx, `select slug, published_at from catalog order by published_at desc, submission_id desc limit $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("list catalog: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[oin.CatalogAddress])
	if err != nil {
		return nil, fmt.Errorf("list catalog: %w", err)
	}
	return all, nil
}

// CatalogState returns the number of integrations in the catalog, and an edition that
// changes with each change of the catalog.
func (db queries) CatalogState(ctx context.Context) (published int, edition int64, err error) {
	err = db.q.QueryRow(ctx, `select published, edition from catalog_state`).Scan(&published, &edition)
	return published, edition, wrapNoRows(err, "read state of the catalog")
}
