package pgtest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/postgres"
)

// sample has SQL for columns that don't allow any value, by table and column or by column.
var sample = map[string]string{
	"role": "'isv'", "ci": "'github'", "sign_in_codes.code": "'BCDFGHJK'", "source": "'hand'", "stage": "'REVIEW'", "scopes": "'{okta.users.read}'", "side": "'isv'", "severity": "'must'",
	"action": "'reply'", "status": "'REVIEW'", "recipients": "'{ada@acme.example}'", "submissions.claimed_at": "now()", "submissions.answers": `'{"name": {"text": "Visitor Pass"}}'`,
	"org_deletions.asked_at": "now()", "subscriptions.email": "'cleo@customer.example'", "issues.number": "1", "issues.state": "'open'", "webhooks.format": "'standard'", "webhooks.events": "'{submission.published}'", "webhook_deliveries.state": "'failed'", "webhook_attempts.status": "200", "history.action": "'submit'", "audit.action": "'settings'", "audit.detail": "E'tab\\t, line\\nand \\\\ backslash, “quotes”, 😀'",
}

// FillEmpty adds a row to each table that has none, so that a test can't miss a table. Rows
// refer to the first row of other tables. It fails if a table needs a value that it doesn't know.
func FillEmpty(t testing.TB, db *postgres.DB) {
	t.Helper()
	rows, err := db.Pool().Query(t.Context(), `
		select c.relname::text, a.attname::text, format_type(a.atttypid, null), a.attnotnull and not a.atthasdef and a.attidentity = '',
		       coalesce(f.refers, ''), coalesce(f.to, '')
		from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
		left join lateral (
			select k.confrelid::regclass::text as refers, r.attname::text as to
			from pg_constraint k, unnest(k.conkey, k.confkey) u (here, there) join pg_attribute r on true
			where k.contype = 'f' and k.conrelid = c.oid and u.here = a.attnum and r.attrelid = k.confrelid and r.attnum = u.there and k.confrelid <> k.conrelid
			order by cardinality(k.conkey) desc limit 1) f on true
		where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'river%' and c.relname <> 'goose_db_version'
		order by c.relname, a.attnum`)
	if err != nil {
		t.Fatal(err)
	}
	statements := map[string]*[2][]string{} // columns and values by table
	var table, column, kind, refers, to string
	var required bool
	if _, err := pgx.ForEachRow(rows, []any{&table, &column, &kind, &required, &refers, &to}, func() error {
		if statements[table] == nil {
			statements[table] = new([2][]string)
		}
		value := sample[table+"."+column]
		switch {
		case value != "":
		case refers != "":
			value = fmt.Sprintf("(select r.%s from %s r order by r.ctid limit 1)", to, refers)
		case !required:
			return nil
		case sample[column] != "":
			value = sample[column]
		default:
			if value = plainValue[kind]; value == "" {
				return fmt.Errorf("%s.%s: no value for the type %s", table, column, kind)
			}
		}
		s := statements[table]
		s[0], s[1] = append(s[0], column), append(s[1], value)
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	left := slices.Sorted(maps.Keys(statements))
	for len(left) > 0 {
		var failed, why []string
		for _, table := range left {
			s := statements[table]
			if len(s[0]) == 0 {
				continue // it begins with its only row
			}
			_, err := db.Pool().Exec(t.Context(), fmt.Sprintf(`insert into %[1]s (%[2]s) select %[3]s where not exists (select from %[1]s)`,
				table, strings.Join(s[0], ", "), strings.Join(s[1], ", ")))
			if err != nil {
				failed, why = append(failed, table), append(why, table+": "+err.Error())
			}
		}
		if len(failed) == len(left) {
			t.Fatalf("no rows; add values to sample:\n%s", strings.Join(why, "\n"))
		}
		left = failed
	}
}

var plainValue = map[string]string{
	"text": "'x'", "uuid": "gen_random_uuid()", "timestamp with time zone": "now()", "date": "current_date", "boolean": "false",
	"integer": "1", "bigint": "1", "jsonb": "'{}'", "text[]": "'{}'", "bytea": `'\x01'`, "tsvector": "''",
}
