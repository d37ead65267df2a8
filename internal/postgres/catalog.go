package postgres

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// Catalog returns a page of the catalog, newest first, and where it ends. The place is zero
// on the last page. The statement has only the conditions of the filter, because PostgreSQL
// estimates optional ones badly.
//
// What has a text is in parts, the closest one first: see [textParts]. A part is only read
// if those before it don't fill the page. The statement is planned for each text, because
// the newest are read until the page is full if a text is frequent, and an index of words
// is used if it is rare.
func (db queries) Catalog(ctx context.Context, f oin.CatalogFilter, after oin.Place, limit int) ([]oin.CatalogItem, oin.Place, error) {
	args := pgx.NamedArgs{}
	where := strings.Join(catalogConditions(f, args), ` and `)
	rows := strconv.Itoa(limit + 1) // no argument: see [queueRead.rows]
	beyond := ``
	if after.ID != "" {
		beyond = ` and (published_at, submission_id) < (@at, @id)`
		args["at"], args["id"] = after.At, after.ID
	}
	order := ` order by published_at desc, submission_id desc limit ` + rows
	var all []catalogRow
	var err error
	if f.Text == "" {
		all, err = db.catalogItems(ctx, `select `+catalogColumns+`, 0 from catalog where `+where+beyond+order, args)
	} else {
		escaped, inside := likeEscaper.Replace(f.Text), "%"
		switch longestRun(f.Text) {
		case 0:
			return nil, oin.Place{}, nil
		case 1, 2:
			inside = "% " // no index has what is this short, unless it begins a word
		}
		args["same"], args["begin"], args["inside"] = f.Text, escaped+"%", inside+escaped+"%"
		var with, parts []string
		for part, has := range textParts {
			here := ``
			switch {
			case part < after.Part:
				continue
			case part == after.Part:
				here = beyond
			}
			if len(parts) > 0 {
				here += ` and (select count(*) from ` + strings.Join(parts, `) + (select count(*) from `) + `) < ` + rows
			}
			name := `part_` + strconv.Itoa(part)
			with = append(with, name+` as materialized (select `+catalogColumns+`, `+strconv.Itoa(part)+` as part from catalog where `+where+` and `+has+here+order+`)`)
			parts = append(parts, name)
		}
		if len(parts) == 0 {
			return nil, oin.Place{}, nil
		}
		all, err = db.catalogItems(ctx, `with `+strings.Join(with, `, `)+` select * from (select * from `+strings.Join(parts, ` union all select * from `)+`) c
			order by part, published_at desc, submission_id desc limit `+rows, pgx.QueryExecModeCacheDescribe, args)
	}
	if err != nil {
		return nil, oin.Place{}, err
	}
	var next oin.Place
	if len(all) > limit {
		all = all[:limit]
		last := all[limit-1]
		next = oin.Place{Part: last.part, At: last.Published, ID: last.ID}
	}
	return itemsOf(all), next, nil
}

// textParts are the conditions of the parts of a search, disjoint and in the order that they
// are listed: what is named so, what has a name that begins so (both by index
// catalog_name_begin), what has it anywhere in its name (index catalog_name_text), and what
// has it in its description (index catalog_text).
var textParts = []string{
	`lower(name) = lower(@same)`,
	`lower(name) like lower(@begin) and lower(name) <> lower(@same)`,
	`name ilike @inside and lower(name) not like lower(@begin)`,
	`name || ' ' || description ilike @inside and name not ilike @inside`,
}

// longestRun returns the number of letters and digits in the longest word of a text.
func longestRun(text string) (longest int) {
	for word := range strings.FieldsFuncSeq(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		longest = max(longest, utf8.RuneCountInString(word))
	}
	return longest
}

// likeEscaper escapes the wildcards of LIKE.
var likeEscaper = strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`)

const (
	maxTyped   = 6  // words of a text that are looked for
	maxSimilar = 60 // words of which the closest ones to each are chosen
	maxChosen  = 3  // words that each of them may stand for
	maxCombos  = 6  // combinations of these
)

// CatalogNear returns the integrations that have the words in their names that are closest
// to those of the filter's text, and that match the rest of the filter, closest first. If no
// name has them all, it returns those that have one, by the longest word first.
func (db queries) CatalogNear(ctx context.Context, f oin.CatalogFilter, limit int) ([]oin.CatalogItem, error) {
	chosen, err := db.catalogWords(ctx, f.Text)
	if err != nil {
		return nil, err
	}
	args := pgx.NamedArgs{"limit": limit}
	where := strings.Join(catalogConditions(f, args), ` and `)
	var selects []string
	for i, words := range combinations(chosen) {
		has := ``
		for j, word := range words {
			name := fmt.Sprintf(`word_%d_%d`, i, j)
			has += ` and name ilike @` + name
			args[name] = "%" + likeEscaper.Replace(word) + "%"
		}
		from := `catalog where ` + where + has
		if len(words) > 1 {
			// They may each be frequent and yet never be in one name. Then PostgreSQL would go
			// through all names in their order, if it could.
			from = `(select * from ` + from + ` offset 0) c`
		}
		selects = append(selects, fmt.Sprintf(`(select %s, %d as part from %s order by published_at desc, submission_id desc limit @limit)`, catalogColumns, i, from))
	}
	if len(selects) == 0 {
		return nil, nil
	}
	all, err := db.catalogItems(ctx, `select * from (`+strings.Join(selects, ` union all `)+`) c order by part, published_at desc, submission_id desc`, pgx.QueryExecModeCacheDescribe, args)
	if err != nil {
		return nil, err
	}
	seen := map[oin.SubmissionID]bool{}
	all = slices.DeleteFunc(all, func(r catalogRow) bool {
		again := seen[r.ID]
		seen[r.ID] = true
		return again
	})
	return itemsOf(all[:min(len(all), limit)]), nil
}

// catalogWords returns, for each word of a text, the words of the catalog's names that come
// closest by [oin.Edits], the closest first. It leaves out words that none comes close to.
// Those that have three letters in common are compared, or two at the beginning or end
// (index catalog_words_parts).
func (db queries) catalogWords(ctx context.Context, text string) ([][]string, error) {
	rows, err := db.q.Query(ctx, catalogWordsSQL, text)
	if err != nil {
		return nil, fmt.Errorf("read words of the catalog: %w", err)
	}
	var order []string
	found := map[string][]string{}
	var typed, word string
	if _, err := pgx.ForEachRow(rows, []any{&typed, &word}, func() error {
		if oin.Edits(typed, word) <= oin.MostEdits(typed) && !slices.Contains(found[typed], word) {
			if found[typed] == nil {
				order = append(order, typed)
			}
			found[typed] = append(found[typed], word)
		}
		return nil
	}); err != nil {
		return nil, fmt.Errorf("read words of the catalog: %w", err)
	}
	var all [][]string
	for _, typed := range order {
		words := found[typed]
		slices.SortStableFunc(words, func(a, b string) int { return oin.Edits(typed, a) - oin.Edits(typed, b) })
		all = append(all, words[:min(len(words), maxChosen)])
	}
	return all, nil
}

// The numbers of rows are no arguments: see [queueRead.rows].
var catalogWordsSQL = fmt.Sprintf(`
	select t.typed, w.word from (
		select i, typed, array(select p from unnest(show_trgm(typed)) p where p not like '  %%') as parts
		from (select i, left(typed, 40) as typed from regexp_split_to_table(lower(search_words($1)), '\s+') with ordinality s (typed, i)
		      where length(typed) > 2 order by i limit %d) s) t
	cross join lateral (
		select word, t.typed <<-> word as distance from catalog_words where show_trgm(word) && t.parts
		order by distance, abs(length(word) - length(t.typed)), word limit %d) w
	order by t.i, w.distance`, maxTyped, maxSimilar)

// combinations returns what a text may mean: one word for each that was typed, and then, if
// there are several, each one's closest word alone.
func combinations(chosen [][]string) (all [][]string) {
	if len(chosen) == 0 {
		return nil
	}
	all = [][]string{nil}
	for _, words := range chosen {
		var longer [][]string
		for _, word := range words {
			for _, c := range all {
				longer = append(longer, append(slices.Clone(c), word))
			}
		}
		all = longer[:min(len(longer), maxCombos)]
	}
	if len(chosen) == 1 {
		return all
	}
	var alone [][]string
	for _, words := range chosen {
		alone = append(alone, words[:1])
	}
	slices.SortStableFunc(alone, func(a, b []string) int { return len(b[0]) - len(a[0]) })
	return append(all, alone...)
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

const catalogColumns = `submission_id, slug, version, name, icon, description, switches, published_at, publisher, publisher_domain`

// catalogRow is a row of catalogColumns, and the part of the list that it is in.
type catalogRow struct {
	oin.CatalogItem
	part int
}

func itemsOf(all []catalogRow) []oin.CatalogItem {
	var items []oin.CatalogItem
	for _, r := range all {
		items = append(items, r.CatalogItem)
	}
	return items
}

func (db queries) catalogItems(ctx context.Context, sql string, args ...any) ([]catalogRow, error) {
	rows, err := db.q.Query(ctx, sql, args...)
	return collect(rows, err, "read catalog", func(row pgx.CollectableRow) (catalogRow, error) { return scanCatalogItem(row) })
}

// scanCatalogItem scans catalogColumns and the part, and the columns after them into more.
func scanCatalogItem(row pgx.CollectableRow, more ...any) (i catalogRow, err error) {
	var switches []string // of keys, each would be scanned by reflection
	err = row.Scan(append([]any{&i.ID, &i.Slug, &i.Version, &i.Name, &i.Icon, &i.Description, &switches, &i.Published, &i.Publisher.Name, &i.Publisher.Domain, &i.part}, more...)...)
	i.Name = oin.ShownName(i.Name)
	i.Types = oin.TypesOf(func(s oin.Key) bool { return slices.Contains(switches, string(s)) })
	return i, err
}

// CatalogEntry returns what anyone can see of the published version of the integration with a
// slug, and its versions as [queries.CatalogVersions] does, in one batch. It returns
// [ErrNotFound] if there is none.
func (db queries) CatalogEntry(ctx context.Context, slug string) (v oin.Submission, versions []oin.PublishedVersion, err error) {
	var batch pgx.Batch
	batch.Queue(`
		select s.id, s.version, s.status, s.submitted, s.published_at, o.id, o.name, `+publisherColumns+`, i.slug
		from integrations i
		join submissions s on s.integration_id = i.id and s.status = 'PUBLISHED'
		join orgs o on o.id = s.org_id
		where i.slug = $1`, slug).QueryRow(func(row pgx.Row) error {
		return row.Scan(&v.ID, &v.Version, &v.Status, &v.Submitted, &v.Published, &v.Org.ID, &v.Org.Name, &v.Org.Publisher.Name, &v.Org.Publisher.Domain, &v.Slug)
	})
	batch.Queue(catalogVersionsSQL, slug, oin.MaxPublishedVersions).Query(func(rows pgx.Rows) (err error) {
		versions, err = pgx.CollectRows(rows, pgx.RowToStructByPos[oin.PublishedVersion])
		return err
	})
	return v, versions, wrapNoRows(db.q.SendBatch(ctx, &batch).Close(), "read catalog entry")
}

// CatalogItem returns an integration as the catalog's list shows it (unique slug). It
// returns [ErrNotFound] if it isn't in the catalog.
func (db queries) CatalogItem(ctx context.Context, slug string) (oin.CatalogItem, error) {
	all, err := db.catalogItems(ctx, `select `+catalogColumns+`, 0 from catalog where slug = $1`, slug)
	if err != nil {
		return oin.CatalogItem{}, err
	}
	if len(all) == 0 {
		return oin.CatalogItem{}, ErrNotFound
	}
	return all[0].CatalogItem, nil
}

// CatalogVersions returns the versions of an integration that are or were in the catalog,
// newest first (unique index on integration and version), and at most
// [oin.MaxPublishedVersions]. It doesn't read their answers.
func (db queries) CatalogVersions(ctx context.Context, slug string) ([]oin.PublishedVersion, error) {
	rows, err := db.q.Query(ctx, catalogVersionsSQL, slug, oin.MaxPublishedVersions)
	return collect(rows, err, "read catalog versions", pgx.RowToStructByPos[oin.PublishedVersion])
}

var catalogVersionsSQL = `
	select s.version, s.published_at, coalesce(s.sent_notes, '[]'), coalesce(s.added_scopes, '[]')
	from integrations i
	join submissions s on s.integration_id = i.id
	where i.slug = $1 and s.status in ` + catalogued + ` and s.published_at is not null
	order by s.version desc limit $2`

// CatalogNews returns what is new in the catalog, each newest first and at most limit of
// them: versions with their release notes, and removals since a time (index
// catalog_removals_newest). It is one batch.
func (db queries) CatalogNews(ctx context.Context, removedSince time.Time, limit int) (versions []oin.CatalogNews, removals []oin.CatalogRemoval, err error) {
	var batch pgx.Batch
	batch.Queue(`
		select `+catalogColumns+`, 0, coalesce(s.sent_notes, '[]'), coalesce(s.added_scopes, '[]')
		from (select * from catalog order by published_at desc, submission_id desc limit $1) c
		cross join lateral (select sent_notes, added_scopes from submissions where id = c.submission_id) s
		order by published_at desc, submission_id desc`, limit).Query(func(rows pgx.Rows) error {
		versions, err = pgx.CollectRows(rows, func(row pgx.CollectableRow) (oin.CatalogNews, error) {
			var news oin.CatalogNews
			i, err := scanCatalogItem(row, &news.Notes, &news.Scopes)
			news.CatalogItem = i.CatalogItem
			return news, err
		})
		return err
	})
	batch.Queue(`select `+catalogRemovalColumns+` from catalog_removals where removed_at > $1 order by removed_at desc, slug limit $2`, removedSince, limit).Query(func(rows pgx.Rows) error {
		removals, err = pgx.CollectRows(rows, scanCatalogRemoval)
		return err
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return nil, nil, fmt.Errorf("read news of the catalog: %w", err)
	}
	return versions, removals, nil
}

const catalogRemovalColumns = `slug, version, name, publisher, publisher_domain, removed_at`

func scanCatalogRemoval(row pgx.CollectableRow) (r oin.CatalogRemoval, err error) {
	err = row.Scan(&r.Slug, &r.Version, &r.Name, &r.Publisher.Name, &r.Publisher.Domain, &r.Removed)
	r.Name = oin.ShownName(r.Name)
	return r, err
}

// CatalogRemoval returns that the integration with a slug was removed from the catalog
// (unique slug). It returns [ErrNotFound] if it wasn't, or is in it again.
func (db queries) CatalogRemoval(ctx context.Context, slug string) (oin.CatalogRemoval, error) {
	rows, err := db.q.Query(ctx, `select `+catalogRemovalColumns+` from catalog_removals where slug = $1`, slug)
	if err != nil {
		return oin.CatalogRemoval{}, fmt.Errorf("read removal: %w", err)
	}
	r, err := pgx.CollectExactlyOneRow(rows, scanCatalogRemoval)
	return r, wrapNoRows(err, "read removal")
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
	return collect(rows, err, "list catalog", pgx.RowToStructByPos[oin.CatalogAddress])
}

// CatalogState returns the number of integrations in the catalog, and an edition that
// changes with each change of the catalog.
func (db queries) CatalogState(ctx context.Context) (published int, edition int64, err error) {
	err = db.q.QueryRow(ctx, `select published, edition from catalog_state`).Scan(&published, &edition)
	return published, edition, wrapNoRows(err, "read state of the catalog")
}
