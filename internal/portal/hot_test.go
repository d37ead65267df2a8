package portal_test

import (
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// PostgreSQL does not write indexes for an update that changes no column of an index
// (heap-only tuples). The most frequent update of all has to be one of these.
func TestSavingAFieldChangesNothingThatAnIndexReads(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	columns := func(sql string, args ...any) []string {
		t.Helper()
		rows, err := w.db.Pool().Query(w.ctx(), sql, args...)
		w.ok(err)
		names, err := pgx.CollectRows(rows, pgx.RowTo[string])
		w.ok(err)
		return names
	}
	var before string
	w.ok(w.db.Pool().QueryRow(w.ctx(), `select to_jsonb(s) from submissions s where id = $1`, id).Scan(&before))
	w.minutes(1)
	w.setText(id, oin.AppDescription, "What it does, in other words.")
	changed := columns(`
		select now.key from submissions s, jsonb_each(to_jsonb(s)) now, jsonb_each($2::jsonb) before
		where s.id = $1 and now.key = before.key and now.value <> before.value`, id, before)
	if !slices.Contains(changed, "answers") || !slices.Contains(changed, "changed_at") {
		t.Fatalf("saving has changed only %q", changed)
	}
	indexed := columns(`
		select distinct a.attname::text
		from pg_depend d
		join pg_class i on i.oid = d.objid and i.relkind = 'i'
		join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
		where d.classid = 'pg_class'::regclass and d.refobjid = 'submissions'::regclass`)
	if !slices.Contains(indexed, "queue_at") || !slices.Contains(indexed, "submitted") {
		t.Fatalf("indexes read only %q", indexed)
	}
	for _, name := range changed {
		if slices.Contains(indexed, name) {
			t.Errorf("saving a field changes %s, which an index reads", name)
		}
	}
}
