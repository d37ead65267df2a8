package postgres

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// catalogConditions are what a filter asks of a published version beside its text, and
// their arguments.
func catalogConditions(f oin.CatalogFilter, args pgx.NamedArgs) string {
	useCase := []oin.Item{}
	if f.UseCase != "" {
		useCase = append(useCase, oin.Item{Value: f.UseCase})
	}
	args["use_case"], args["switch"] = useCase, f.Switch
	return `s.status = 'PUBLISHED' and s.submitted->'use_cases' @> @use_case::jsonb
		and (@switch::text = '' or s.submitted->>@switch = 'on')`
}

// Catalog is a page of the published integrations of all orgs, newest first
// (index submissions_catalog, with a text submissions_catalog_text).
func (db queries) Catalog(ctx context.Context, f oin.CatalogFilter, after oin.Place, limit int) ([]oin.Submission, oin.Place, error) {
	args := pgx.NamedArgs{"at": after.At, "id": after.ID, "limit": limit + 1}
	where := catalogConditions(f, args)
	if f.Text != "" {
		args["like"] = "%" + likeEscaper.Replace(f.Text) + "%"
		where += ` and (s.submitted->>'app_name') || ' ' || (s.submitted->>'app_description') ilike @like`
	}
	if after.ID != "" {
		where += ` and (s.published_at, s.id) < (@at, @id)`
	}
	all, err := db.versions(ctx, "read catalog",
		`select `+versionColumns+` from `+versionTables+` where `+where+` order by s.published_at desc, s.id desc limit @limit`, args)
	if err != nil || len(all) <= limit {
		return all, oin.Place{}, err
	}
	all = all[:limit]
	last := all[limit-1]
	return all, oin.Place{At: *last.Published, ID: last.ID}, nil
}

// likeEscaper takes from a text what means something in a pattern.
var likeEscaper = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

// CatalogNear are the published integrations that fit but for their text, which their
// names are only close to, the closest first (index submissions_catalog_name).
func (db *DB) CatalogNear(ctx context.Context, f oin.CatalogFilter, limit int) (all []oin.Submission, err error) {
	args := pgx.NamedArgs{"text": f.Text, "limit": limit}
	where := catalogConditions(f, args) + ` and @text <% (s.submitted->>'app_name')`
	err = db.InTx(ctx, func(tx *Tx) error {
		// How much of the trigrams is to be the same: two letters of a word of five
		// may have changed places ("Slcak"), which leaves a third of them.
		if _, err := tx.q.Exec(ctx, `set local pg_trgm.word_similarity_threshold = 0.3`); err != nil {
			return fmt.Errorf("read catalog names: %w", err)
		}
		all, err = tx.versions(ctx, "read catalog names",
			`select `+versionColumns+` from `+versionTables+` where `+where+`
			order by @text <<-> (s.submitted->>'app_name'), s.published_at desc, s.id desc limit @limit`, args)
		return err
	})
	return all, err
}

// CatalogEntry is the published version of the integration at that place in the
// catalog.
func (db queries) CatalogEntry(ctx context.Context, slug string) (oin.Submission, error) {
	return db.version(ctx, "read catalog entry",
		`select `+versionColumns+` from `+versionTables+` where i.slug = $1 and s.status = 'PUBLISHED'`, slug)
}

// CatalogVersions are the versions of the integration at that place in the catalog
// that have stood there, newest first (unique index on integration and version).
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

// CatalogIcon is the app icon of the published integration at that place in the
// catalog, if it is the one with that SHA-256 (hex).
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

// Listed is an integration in the catalog, as site maps name it.
type Listed struct {
	Slug      string
	Published time.Time
}

// CatalogList is the whole catalog as site maps name it, newest first, as far as the
// limit (index submissions_catalog).
func (db queries) CatalogList(ctx context.Context, limit int) ([]Listed, error) {
	rows, err := db.q.Query(ctx, `
		select i.slug, s.published_at
		from submissions s
		join integrations i on i.id = s.integration_id
		where s.status = 'PUBLISHED'
		order by s.published_at desc, s.id limit $1`, limit)
	if err != nil {
		return nil, fmt.Errorf("list catalog: %w", err)
	}
	all, err := pgx.CollectRows(rows, pgx.RowToStructByPos[Listed])
	if err != nil {
		return nil, fmt.Errorf("list catalog: %w", err)
	}
	return all, nil
}

// CatalogState is a text that is another one once [queries.CatalogList] is another
// one. It is read from its index alone.
func (db queries) CatalogState(ctx context.Context) (string, error) {
	var state string
	err := db.q.QueryRow(ctx, `
		select count(*) || '-' || coalesce(sum(extract(epoch from published_at)), 0) from submissions where status = 'PUBLISHED'`).Scan(&state)
	return state, wrapNoRows(err, "read state of the catalog")
}

// PublishedCount is how many integrations stand in the catalog.
func (db queries) PublishedCount(ctx context.Context) (int, error) {
	var n int
	err := db.q.QueryRow(ctx, `select count(*) from submissions where status = 'PUBLISHED'`).Scan(&n)
	return n, wrapNoRows(err, "count published")
}
