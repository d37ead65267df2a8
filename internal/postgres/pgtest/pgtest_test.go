package pgtest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestMain(m *testing.M) { Main(m) }

func TestDatabaseOfAnEarlierTestIsLikeANewOne(t *testing.T) {
	const fill = `
		insert into orgs (okta_id, issuer, name) values ('o', 'https://o.example', 'O');
		insert into audit (at, action) values (now(), 'settings');
		update team_settings set zone = 'Europe/Berlin';
		delete from canned_texts where ctid = (select min(ctid) from canned_texts)`
	for name, c := range map[string]struct {
		does  string
		again bool // whether the next test gets the same database
	}{
		"filled":               {fill, true},
		"with another column":  {`alter table orgs add column more text`, false},
		"with one table less":  {`drop table rounds`, false},
		"with a trigger":       {`create function fail() returns trigger language plpgsql as $$ begin raise exception 'no'; end $$; create trigger away before insert on mails for each row execute function fail()`, false},
		"with another grant":   {`revoke select on orgs from public; grant select on orgs to pg_monitor`, false},
		"with many dead rows":  {`insert into limits select 'x', sha512(n::text::bytea), now() from generate_series(1, 30000) n`, false},
		"analyzed for plans":   {`insert into limits values ('x', 'x', now()); analyze limits`, false},
		"with its own setting": {`do $$ begin execute format('alter database %I set work_mem = 65536', current_database()); end $$`, false},
	} {
		t.Run(name, func(t *testing.T) {
			var fresh, used string
			t.Run("first", func(t *testing.T) {
				db := New(t)
				fresh, used = Everything(t, db), db.Pool().Config().ConnConfig.Database
				if _, err := db.Pool().Exec(t.Context(), c.does); err != nil {
					t.Fatal(err)
				}
			})
			db := New(t)
			if got := db.Pool().Config().ConnConfig.Database; (got == used) != c.again {
				t.Errorf("after %s, the next test gets %s", used, got)
			}
			if diff := cmp.Diff(fresh, Everything(t, db)); diff != "" {
				t.Error(diff)
			}
			if n := Count(t, db, `insert into audit (at, action) values (now(), 'settings') returning id`); n != 1 {
				t.Errorf("a sequence goes on with %d", n)
			}
		})
	}
}
