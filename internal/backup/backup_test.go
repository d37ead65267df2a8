package backup_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jackc/pgx/v5"

	"oinmanager/internal/backup"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func quiet(backup.Progress) {}

func ok(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// filled returns a database that has rows in every table, and its keys.
func filled(t *testing.T) (*postgres.DB, secret.Text) {
	t.Helper()
	db := pgtest.New(t)
	pgtest.FillEmpty(t, db)
	keys, err := secret.NewKeys()
	ok(t, err)
	box, err := secret.NewBox(keys)
	ok(t, err)
	for sql, place := range map[string]string{
		`update org_clients set sealed = $1`:     postgres.ClientPlace(oin.OrgID(texts(t, db, `select org_id::text from org_clients`)[0])),
		`update webhook_secrets set sealed = $1`: postgres.WebhookSecretPlace(texts(t, db, `select id::text from webhook_secrets`)[0]),
		`update secrets set sealed = $1`:         postgres.SecretPlace(texts(t, db, `select id::text from secrets`)[0]),
	} {
		sealed, err := box.Seal("hunter2", place)
		ok(t, err)
		_, err = db.Pool().Exec(t.Context(), sql, sealed)
		ok(t, err)
	}
	const more = `
		update submissions set oin_untold_at = now();
		update blobs set bytes = (select string_agg(sha256(n::text::bytea), '') from generate_series(1, 30000) n);
		insert into mails (notice, sender, recipients, subject, body, written_at, sent_at) values ('x', 'x', '{x}', 'Sent', 'x', now(), now());
		select nextval('queue_changes') from generate_series(1, 7);
		insert into river_job (kind, args, max_attempts, queue, state) values ('send_mail', '{}', 3, 'default', 'available')`
	_, err = db.Pool().Exec(t.Context(), more, pgx.QueryExecModeSimpleProtocol)
	ok(t, err)
	return db, keys
}

func write(t *testing.T, db *postgres.DB) []byte {
	t.Helper()
	var to bytes.Buffer
	ok(t, backup.Write(t.Context(), db, "v1", time.Date(2026, 11, 28, 12, 0, 0, 0, time.UTC), &to, quiet))
	return to.Bytes()
}

// restore restores a backup and returns the report.
func restore(t *testing.T, db *postgres.DB, keys secret.Text, file []byte, o backup.Options) (backup.Report, error) {
	t.Helper()
	s, err := backup.Open(bytes.NewReader(file))
	if err != nil {
		return backup.Report{}, err
	}
	return backup.Restore(t.Context(), db, keys, s, o, quiet)
}

func open(t *testing.T, url string) *postgres.DB {
	t.Helper()
	db, err := postgres.Open(t.Context(), postgres.Address{URL: url})
	ok(t, err)
	t.Cleanup(db.Close)
	return db
}

func TestRestoreGivesBackEveryTableAndSequence(t *testing.T) {
	t.Parallel()
	from, keys := filled(t)
	file := write(t, from)
	if !strings.HasPrefix(string(file), "OIN Manager backup 1\n{") {
		t.Errorf("it begins with %q", file[:40])
	}
	if bytes.Contains(file, []byte(keys)) {
		t.Error("the keys are in it")
	}
	before := tables(t, from)
	to := open(t, pgtest.EmptyURL(t))
	report, err := restore(t, to, keys, file, backup.Options{})
	ok(t, err)
	ok(t, to.Ready(t.Context()))
	after := tables(t, to)

	// What is different, and nothing else.
	for name := range postgres.LeftOut {
		if !strings.Contains(name, "migration") && name != "goose_db_version" && len(after[name]) > 0 {
			t.Errorf("%s is left out, and has %d rows", name, len(after[name]))
		}
		delete(before, name)
		delete(after, name)
	}
	if entry := slices.DeleteFunc(after["audit"], func(row string) bool { return slices.Contains(before["audit"], row) }); len(entry) != 1 || !strings.Contains(entry[0], "the backup of 2026-11-28 12:00 UTC") {
		t.Errorf("the audit log says %q", entry)
	}
	after["audit"] = before["audit"]
	for _, changed := range []string{"mails", "submissions"} {
		if len(before[changed]) != len(after[changed]) {
			t.Errorf("%s has %d rows, and had %d", changed, len(after[changed]), len(before[changed]))
		}
	}
	if got := texts(t, to, `select concat_ws(' ', subject, kept_at is not null, restored_at is not null) from mails order by subject`); !slices.Equal(got, []string{"Sent f f", "x t t"}) || report.Mails != 1 {
		t.Errorf("emails are %v; %+v", got, report)
	}
	same := `select (to_jsonb(s) - 'oin_untold_at' - 'isv_untold_at')::text from submissions s`
	if diff := cmp.Diff(texts(t, from, same), texts(t, to, same)); diff != "" {
		t.Error(diff)
	}
	for _, changed := range []string{"mails", "submissions"} {
		delete(before, changed)
		delete(after, changed)
	}
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("before and after: %.2000s", diff)
	}
	for name, rows := range before {
		if len(rows) == 0 {
			t.Errorf("%s is empty, so nothing is known about it", name)
		}
	}
	schema := `select concat_ws(' ', c.oid::regclass, con.conname, pg_get_constraintdef(con.oid)) from pg_constraint con join pg_class c on c.oid = con.conrelid where c.relnamespace = 'public'::regnamespace
		union all select concat_ws(' ', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal
		union all select concat_ws(' ', schemaname, sequencename, last_value) from pg_sequences where sequencename not like 'river%' and sequencename not like 'goose%' and sequencename <> 'audit_id_seq' order by 1`
	if diff := cmp.Diff(texts(t, from, schema), texts(t, to, schema)); diff != "" {
		t.Errorf("constraints, triggers, and sequences: %s", diff)
	}
	if was, is := texts(t, from, `select last_value::text from audit_id_seq`), texts(t, to, `select (last_value - 1)::text from audit_id_seq`); !slices.Equal(was, is) {
		t.Errorf("the audit log goes on after %v, want %v", is, was)
	}

	// They wait until an operator says so.
	ok(t, to.InTx(t.Context(), func(tx *postgres.Tx) error {
		n, err := tx.ReleaseRestoredMails(t.Context(), 10)
		if n != 1 {
			t.Errorf("%d emails are sent", n)
		}
		return err
	}))
	if n := pgtest.Count(t, to, `select count(*) from river_job j join mails m on m.id::text = j.args->>'id' where kind = 'send_mail' and kept_at is null`); n != 1 {
		t.Errorf("%d emails have a job", n)
	}
}

func TestRestoreSaysInWordsWhyItDoesNotBegin(t *testing.T) {
	t.Parallel()
	db, keys := filled(t)
	file := write(t, db)
	others, err := secret.NewKeys()
	ok(t, err)
	before := tables(t, db)
	replaced := func(old, new string) []byte {
		return changed(file, func(head string) string {
			if !strings.Contains(head, old) {
				t.Fatalf("%q isn't in %.200s", old, head)
			}
			return strings.Replace(head, old, new, 1)
		})
	}
	altered := bytes.Clone(file)
	altered[len(altered)/2]++
	for name, c := range map[string]struct {
		file []byte
		keys secret.Text
		o    backup.Options
		says string
	}{
		"cut off":              {file[:len(file)/2], keys, backup.Options{Replace: true}, "ends too early"},
		"cut off at its end":   {file[:len(file)-1], keys, backup.Options{Replace: true}, "ends too early"},
		"cut off in its head":  {file[:60], keys, backup.Options{Replace: true}, "ends too early"},
		"altered":              {altered, keys, backup.Options{Replace: true}, "changed or damaged"},
		"of another program":   {[]byte("-- PostgreSQL database dump\n"), keys, backup.Options{Replace: true}, "isn't a backup of OIN Manager"},
		"empty":                {nil, keys, backup.Options{Replace: true}, "isn't a backup of OIN Manager"},
		"of a newer format":    {replaced("backup 1", "backup 2"), keys, backup.Options{Replace: true}, "has format 2, and this release reads 1 at most"},
		"of a newer release":   {replaced(`"migration":`, `"migration":9`), keys, backup.Options{Replace: true}, "is of a newer release (v1, migration 9"},
		"with other keys":      {file, others, backup.Options{Replace: true}, "SECRET_KEYS can't decrypt what is in the backup: 1 test account password and 1 client secret and 1 webhook secret"},
		"without keys":         {file, "", backup.Options{Replace: true}, "SECRET_KEYS is empty"},
		"over what is there":   {file, keys, backup.Options{}, "isn't empty"},
		"made by someone else": {replaced(`"tables":`, `"tables":1`), keys, backup.Options{}, "isn't empty"},
	} {
		if _, err := restore(t, db, c.keys, c.file, c.o); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: %v, want %q", name, err, c.says)
		}
	}
	_, err = db.Pool().Exec(t.Context(), `insert into river_leader (leader_id, elected_at, expires_at) values ('a', now(), now() + interval '1 minute')`)
	ok(t, err)
	if _, err := restore(t, db, keys, file, backup.Options{Replace: true}); err == nil || !strings.Contains(err.Error(), "Stop all replicas") {
		t.Errorf("while a replica runs: %v", err)
	}
	delete(before, "river_leader")
	after := tables(t, db)
	delete(after, "river_leader")
	if diff := cmp.Diff(before, after); diff != "" {
		t.Errorf("something was changed: %.2000s", diff)
	}

	foreign := open(t, pgtest.EmptyURL(t))
	_, err = foreign.Pool().Exec(t.Context(), `create table invoices ()`)
	ok(t, err)
	if _, err := restore(t, foreign, keys, file, backup.Options{Replace: true}); err == nil || !strings.Contains(err.Error(), "aren't OIN Manager's") {
		t.Errorf("over another program's tables: %v", err)
	}
}

func TestRestoreReplacesWhatIsThereIfToldTo(t *testing.T) {
	t.Parallel()
	from, _ := filled(t)
	file := write(t, from)
	to := pgtest.New(t)
	_, err := to.Pool().Exec(t.Context(), `insert into orgs (okta_id, issuer, name) values ('gone', 'https://gone.example', 'Gone')`)
	ok(t, err)
	lost, err := secret.NewKeys()
	ok(t, err)
	if _, err := restore(t, to, lost, file, backup.Options{Replace: true, WithoutKeys: true}); err != nil {
		t.Fatal(err)
	}
	if n := pgtest.Count(t, to, `select count(*) from pg_namespace where nspname like 'oinmanager%'`); n != 0 {
		t.Error("what was replaced is kept")
	}
	if got, want := texts(t, to, `select okta_id from orgs`), texts(t, from, `select okta_id from orgs`); !slices.Equal(got, want) {
		t.Errorf("the orgs are %v, want %v", got, want)
	}
	ok(t, to.Ready(t.Context()))
}

func TestARestoreThatFailsOrIsKilledLeavesWhatWasThere(t *testing.T) {
	t.Parallel()
	db, keys := filled(t)
	file := write(t, db)
	before, schema := tables(t, db), texts(t, db, schemaOf)
	same := func(after string) {
		t.Helper()
		if diff := cmp.Diff(before, tables(t, db)); diff != "" {
			t.Errorf("after %s, something else is there: %.2000s", after, diff)
		}
		if diff := cmp.Diff(schema, texts(t, db, schemaOf)); diff != "" {
			t.Errorf("after %s, the schema is another one: %.2000s", after, diff)
		}
		ok(t, db.Ready(t.Context()))
	}
	// Its rows end before those of the last table that its head promises.
	short := changed(file, func(head string) string { return strings.Replace(head, `"tables":`, `"tables":1`, 1) })
	if _, err := restore(t, db, keys, short, backup.Options{Replace: true}); err == nil || !strings.Contains(err.Error(), "is still there, unchanged") {
		t.Errorf("a file that ends too early: %v", err)
	}
	same("a file that ends too early")

	s, err := backup.Open(bytes.NewReader(file))
	ok(t, err)
	stopped, stop := context.WithCancel(t.Context())
	defer stop()
	if _, err := backup.Restore(stopped, db, keys, s, backup.Options{Replace: true}, func(p backup.Progress) {
		if p.Done == p.Of/2 {
			stop()
		}
	}); err == nil {
		t.Error("a restore that was stopped succeeds")
	}
	same("a restore that was stopped")

	for after, next := range map[string]func() error{
		"the start of the program": func() error { return db.Migrate(t.Context()) },
		"a restore that may not replace": func() error {
			if _, err := restore(t, db, keys, file, backup.Options{}); err == nil || !strings.Contains(err.Error(), "isn't empty") {
				t.Errorf("it says %v", err)
			}
			return nil
		},
	} {
		func() {
			defer func() { _ = recover() }() // what a killed program would leave
			_ = db.Rebuild(t.Context(), postgres.SchemaVersion{Migration: 1, Queue: 1}, func(*postgres.Filling) error { panic("killed") })
			t.Error("it wasn't killed")
		}()
		if n := pgtest.Count(t, db, `select count(*) from orgs`); n != 0 {
			t.Errorf("a restore that was killed has left %d orgs", n)
		}
		ok(t, next())
		same(after)
	}
}

// changed returns a backup with another head, and the checksum that goes with it.
func changed(file []byte, how func(head string) string) []byte {
	head, rest, _ := bytes.Cut(file, []byte("\n{"))
	line, body, _ := bytes.Cut(rest, []byte("\n"))
	changed := []byte(how(string(head) + "\n{" + string(line) + "\n"))
	changed = append(changed, body[:len(body)-73]...)
	sum := sha256.Sum256(changed)
	return append(changed, "\nsha256 "+hex.EncodeToString(sum[:])+"\n"...)
}

// schemaOf reads constraints, triggers, functions, views, and privileges.
const schemaOf = `
	select concat_ws(' ', c.oid::regclass, con.conname, pg_get_constraintdef(con.oid)) from pg_constraint con join pg_class c on c.oid = con.conrelid where c.relnamespace = 'public'::regnamespace
	union all select concat_ws(' ', tgrelid::regclass, tgname, tgenabled, tgfoid::regprocedure) from pg_trigger where not tgisinternal
	union all select p.oid::regprocedure::text from pg_proc p where pronamespace = 'public'::regnamespace
	union all select concat_ws(' ', relname, relkind, relacl::text) from pg_class where relnamespace = 'public'::regnamespace
	union all select nspname from pg_namespace where nspname not like 'pg_temp%' and nspname not like 'pg_toast_temp%' order by 1`

// tables returns the rows of each table as text, in order.
func tables(t testing.TB, db *postgres.DB) map[string][]string {
	t.Helper()
	all := map[string][]string{}
	for _, name := range texts(t, db, `select relname::text from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`) {
		all[name] = texts(t, db, fmt.Sprintf(`select x::text from %s x order by 1`, pgx.Identifier{name}.Sanitize()))
	}
	return all
}

func texts(t testing.TB, db *postgres.DB, sql string) []string {
	t.Helper()
	rows, err := db.Pool().Query(t.Context(), sql)
	ok(t, err)
	all, err := pgx.CollectRows(rows, pgx.RowTo[string])
	ok(t, err)
	return all
}
