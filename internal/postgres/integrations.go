package postgres

import (
	"context"
	"fmt"
	"strings"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

var earlierJSON = jsonOf[oin.EarlierVersion](member{"ID", "v.id"}, member{"Number", "v.version"}, member{"Published", "v.published_at"})

// startedPart is the part and the key of a submission s in progress.
var startedPart = fmt.Sprintf(`
	case when s.status = 'DRAFT' then %[2]d when s.status in %[4]s or s.isv_asked_at is not null then %[1]d else %[3]d end as part,
	case when s.status = 'DRAFT' then -%[5]s
		when s.status in %[4]s or s.isv_asked_at is null then %[6]s else %[7]s end as key`,
	oin.PartAsked, oin.PartDrafts, oin.PartWithOIN, isvsTurn, micros("s.changed_at"), micros("s.queue_at"), micros("s.isv_asked_at"))

func micros(column string) string { return `(extract(epoch from ` + column + `) * 1000000)::bigint` }

// integrationMatches returns conditions of a filter on submissions s, with arguments from
// number n on. A name is the SQL of the app name in lower case.
func integrationMatches(f oin.IntegrationsFilter, name string, n int) (conditions string, args []any) {
	if f.Text != "" {
		conditions = fmt.Sprintf(` and %s like lower($%d)`, name, n)
		args = append(args, contains(f.Text))
	}
	if t := oin.FindTab(f.Type); t != nil && t.Switch != "" {
		conditions += ` and s.answers->>'` + string(t.Switch) + `' = 'on'`
	}
	return conditions, args
}

// contains returns the pattern of a text anywhere in another.
func contains(text string) string {
	return "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(text) + "%"
}

const startedName = `lower(coalesce(s.answers->>'app_name', ''))`

// notLast excludes a removed version of an integration that had a later one in the catalog.
const notLast = `and not exists (select from submissions l
			where l.integration_id = s.integration_id and l.version > s.version and l.published_at is not null)`

// byName selects the places of a part that is sorted by name, which is the order of the
// index, after the place $3, $5 if that is in the same part.
func byName(part, from oin.IntegrationsPart, which string) string {
	after := ""
	if part == from {
		after = ` and (s.name_order, s.id) > ($3, $5::uuid)`
	}
	return fmt.Sprintf(`(select %d, s.name_order, 0::bigint, s.id from submissions s
		where s.org_id = $1 `, part) + which + after + ` order by s.name_order, s.id limit $6)`
}

// placesSQL selects the places of a page. Only the parts of the filter's group, and none
// before the given one, are read:
//
//   - what is in progress, of which an org has a few: index submissions_in_progress
//   - published versions with a question to the ISV: index submissions_asked_isv
//   - what is or was in the catalog, by name: index submissions_catalogued
func placesSQL(f oin.IntegrationsFilter, from oin.IntegrationsPart) (sql string, args []any) {
	var parts []string
	add := func(last oin.IntegrationsPart, sql string) {
		if from <= last {
			parts = append(parts, sql)
		}
	}
	started, args := integrationMatches(f, startedName, 7)
	named, _ := integrationMatches(f, "s.name_order", 7)
	if f.Group == "" || f.Group == oin.GroupISV || f.Group == oin.GroupOIN {
		which := ""
		switch f.Group {
		case oin.GroupISV:
			which = fmt.Sprintf(` and a.part <> %d`, oin.PartWithOIN)
		case oin.GroupOIN:
			which = fmt.Sprintf(` and a.part = %d`, oin.PartWithOIN)
		}
		add(oin.PartWithOIN, `(select a.part, '' as name, a.key, a.id from (
			select s.id, `+startedPart+` from submissions s
			where s.org_id = $1 and s.status in `+inProgress+started+`) a
		where (a.part, a.key, a.id) > ($2, $4, $5::uuid)`+which+` order by 1, 3, 4 limit $6)`)
	}
	if f.Group == "" || f.Group == oin.GroupISV {
		add(oin.PartAsked, fmt.Sprintf(`(select %d, '', %s, s.id from submissions s
		where s.org_id = $1 and s.status = 'PUBLISHED' and s.isv_asked_at is not null`, oin.PartAsked, micros("s.isv_asked_at"))+named+fmt.Sprintf(`
		and (%[1]d, %[2]s, s.id) > ($2, $4, $5::uuid) order by s.isv_asked_at, s.id limit $6)`, oin.PartAsked, micros("s.isv_asked_at")))
	}
	if f.Group == "" || f.Group == oin.GroupPublished {
		add(oin.PartInCatalog, byName(oin.PartInCatalog, from, `and s.status = 'PUBLISHED' and s.isv_asked_at is null`+named))
	}
	if f.Group == "" || f.Group == oin.GroupRemoved {
		add(oin.PartRemoved, byName(oin.PartRemoved, from, `and s.status = 'REMOVED' `+notLast+named))
	}
	return `select * from (` + strings.Join(parts, "\n\tunion all ") + `) parts order by 1, 2, 3, 4 limit $6`, args
}

// integrationsSQL reads the rows of a page of My App Integrations at its places. The
// answers of what the org can edit are read too, to compute its progress. That is not
// stored, because it depends on the form of the release and on the names of other
// submissions.
func integrationsSQL(places string) string {
	return `
	with place (part, name, key, id) as materialized (` + places + `)
	select ` + answeredColumns + `, s.created_at, ` + begunBy + `, s.changed_at, ` + changedBy + `, c.org_id <> s.org_id, s.due_at, s.published_at, coalesce(i.slug, ''),
		case when s.status in ` + editable + ` then s.answers else '{}' end, ` + neighborColumns + `,
		p.part, coalesce(p.name, ''), p.key,
		coalesce((select x.version from submissions x where x.integration_id = s.integration_id and x.org_id = s.org_id and x.status = 'PUBLISHED'), 0),
		coalesce((select x.id::text from submissions x where x.integration_id = s.integration_id and x.org_id = s.org_id and x.id <> s.id and x.status in ` + inProgress + `), ''),
		r.asked_at, r.due_at,
		case when s.status in ` + inProgress + ` then '[]' else coalesce((select json_agg(` + earlierJSON + ` order by v.version desc) from (
			select * from submissions v where v.integration_id = s.integration_id and v.org_id = s.org_id and v.version < s.version
			and v.published_at is not null order by v.version desc limit ` + fmt.Sprint(oin.MaxEarlierVersions+1) + `) v), '[]') end
	from place p
	join submissions s on s.id = p.id and s.org_id = $1
	join integrations i on i.id = s.integration_id
	join people c on c.id = s.changed_by
	left join removal_requests r on r.integration_id = s.integration_id and r.org_id = s.org_id and r.closed_at is null
	where num_nulls($2::int, $3::text, $4::bigint, $5::uuid) = 0 -- which not every part uses
	order by p.part, p.name, p.key, p.id`
}

func scanIntegration(row pgx.CollectableRow, c oin.Calendar) (m oin.MyIntegration, err error) {
	var name string
	err = scanListed(row, &m.Listed,
		&m.Created, &m.BegunBy, &m.Changed, &m.ChangedBy, &m.ChangedByTeam, &m.Due, &m.Published, &m.Slug, &m.Answers, &m.Updating, &m.Facts.NameTaken, &m.Facts.Update, &m.Facts.Published, &m.Facts.SecondReviewer,
		&m.Part, &name, &m.Place.Key, &m.InCatalog, &m.Update, &m.RemovalRequested, &m.RemovalDue, &m.Earlier)
	if m.BegunBy != "" { // it has no name
		m.Name = ""
	}
	m.Place.Part, m.Place.Name, m.Place.ID = m.Part, name, m.ID
	if m.Due != nil { // a due date is a day in the OIN team's zone
		*m.Due = m.Due.In(c.Zone)
	}
	if m.RemovalDue != nil {
		*m.RemovalDue = m.RemovalDue.In(c.Zone)
	}
	return m, err
}

// IntegrationCounts are how many rows of My App Integrations there are in each group, how
// many submissions are in progress, and the maximum of those.
type IntegrationCounts struct {
	In        map[oin.IntegrationsGroup]int
	Used, Cap int
}

// countsSQL counts the rows that match a filter in each group, and what is in progress
// (indexes submissions_in_progress, submissions_catalogued).
func countsSQL(f oin.IntegrationsFilter) (sql string, args []any) {
	started, args := integrationMatches(f, startedName, 3)
	named, _ := integrationMatches(f, "s.name_order", 3)
	return fmt.Sprintf(`
	select a.used, coalesce(o.cap, $2), a.you + c.you, a.oin, c.published,
		(select count(*) from submissions s where s.org_id = o.id and s.status = 'REMOVED' `+notLast+named+`)
	from orgs o
	cross join lateral (select count(*) as used,
			count(*) filter (where b.part <> %[1]d and b.matches) as you, count(*) filter (where b.part = %[1]d and b.matches) as oin
		from (select `+startedPart+`, true`+started+` as matches from submissions s where s.org_id = o.id and s.status in `+inProgress+`) b) a
	cross join lateral (select count(*) filter (where s.isv_asked_at is not null) as you, count(*) filter (where s.isv_asked_at is null) as published
		from submissions s where s.org_id = o.id and s.status = 'PUBLISHED'`+named+`) c
	where o.id = $1`, oin.PartWithOIN), args
}

// MyIntegrations returns a page of what an org has submitted or started, and the counts of
// all that matches the filter. Due dates are in the zone of c. It returns up to limit rows
// after a place, in two statements of one batch.
func (db queries) MyIntegrations(ctx context.Context, org oin.OrgID, c oin.Calendar, f oin.IntegrationsFilter, after oin.IntegrationsPlace, limit int) (rows []oin.MyIntegration, counts IntegrationCounts, err error) {
	var batch pgx.Batch
	at := after
	if at.ID == "" {
		at.ID = noID
	}
	places, filter := placesSQL(f, at.Part)
	batch.Queue(integrationsSQL(places), append([]any{org, at.Part, at.Name, at.Key, at.ID, limit}, filter...)...).Query(func(found pgx.Rows) (err error) {
		rows, err = pgx.CollectRows(found, func(row pgx.CollectableRow) (oin.MyIntegration, error) { return scanIntegration(row, c) })
		return err
	})
	count, filter := countsSQL(f)
	batch.Queue(count, append([]any{org, oin.MaxInProgress}, filter...)...).QueryRow(func(row pgx.Row) error {
		var you, team, published, removed int
		err := row.Scan(&counts.Used, &counts.Cap, &you, &team, &published, &removed)
		counts.In = map[oin.IntegrationsGroup]int{oin.GroupISV: you, oin.GroupOIN: team, oin.GroupPublished: published, oin.GroupRemoved: removed}
		return err
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return nil, counts, fmt.Errorf("list submissions: %w", err)
	}
	return rows, counts, nil
}

// noID is before every id.
const noID = "00000000-0000-0000-0000-000000000000"
