package postgres_test

import (
	"slices"
	"testing"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/postgres/pgtest"
)

// readWhole are the foreign keys without an index: each table is read once for every person or
// integration that is deleted, which only happens with all data of an org. An index of
// submissions (changed_by) would change whenever another person saves.
var readWhole = []string{
	"canned_texts_changed_by_fkey", "dismissals_person_id_fkey", "earlier_answers_replaced_by_fkey", "earlier_answers_written_by_fkey",
	"history_person_id_fkey", "instances_made_by_fkey", "issues_changed_by_fkey", "issues_written_by_fkey", "notes_person_id_fkey",
	"open_forms_person_id_fkey", "org_clients_connected_by_fkey", "org_notes_person_id_fkey", "remarks_person_id_fkey",
	"removal_requests_integration_id_fkey", "removal_requests_person_id_fkey", "submissions_changed_by_fkey", "ticks_person_id_fkey",
}

// PostgreSQL looks for what refers to each row that is deleted, and reads the whole table unless
// an index begins with a column of the foreign key. Orgs are never deleted: an ID stays.
func TestForeignKeysHaveAnIndexUnlessTheyAreListed(t *testing.T) {
	t.Parallel()
	rows, err := pgtest.New(t).Pool().Query(t.Context(), `
		select con.conrelid::regclass::text, con.conname::text, con.confrelid::regclass::text, exists (
			select from pg_index i
			where i.indrelid = con.conrelid and i.indisvalid and i.indkey[0] = any(con.conkey)
				and (i.indpred is null or pg_get_expr(i.indpred, i.indrelid) = any(
					select format('(%I IS NOT NULL)', a.attname) from pg_attribute a
					where a.attrelid = con.conrelid and a.attnum = any(con.conkey))))
		from pg_constraint con
		where con.contype = 'f' and con.confrelid <> 'orgs'::regclass and con.connamespace = 'public'::regnamespace
		order by 1, 2`)
	if err != nil {
		t.Fatal(err)
	}
	found, left := 0, 0
	var table, key, to string
	var indexed bool
	if _, err := pgx.ForEachRow(rows, []any{&table, &key, &to, &indexed}, func() error {
		found++
		switch listed := slices.Contains(readWhole, key); {
		case !indexed && !listed:
			t.Errorf("%s: a deletion from %s reads all of it for %s: make an index", table, to, key)
		case indexed && listed:
			t.Errorf("%s has an index: take it from the list", key)
		case listed:
			left++
		}
		return nil
	}); err != nil {
		t.Fatal(err)
	}
	if found == 0 || left != len(readWhole) {
		t.Errorf("%d foreign keys, of which %d of %d listed", found, left, len(readWhole))
	}
}
