package app_test

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"os"
	"strings"
	"testing"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/app"
	"oinmanager/internal/config"
	"oinmanager/internal/postgres/pgtest"
)

// In production one role owns the tables and another one serves, as in docs/roles.sql.
// The latter alone can't change the audit log.
func TestRoleThatServesCannotChangeTheAuditLog(t *testing.T) {
	t.Parallel()
	super := pgtest.URL(t)
	run(t, super, `create role oinmanager_owner login`)
	run(t, super, `create role oinmanager_serve login`)
	run(t, super, `create database in_production owner oinmanager_owner`)
	as := func(role string) string {
		url := strings.Replace(super, "postgres://oinmanager@", "postgres://"+role+"@", 1)
		before, after, _ := strings.Cut(url, "?")
		return before[:strings.LastIndex(before, "/")] + "/in_production?" + after
	}
	// The program that serves says what to do when the schema is not there yet.
	if _, err := app.OpenDatabase(t.Context(), config.Database{DatabaseURL: as("oinmanager_serve")}); err == nil || !strings.Contains(err.Error(), "oinmanager migrate") {
		t.Errorf("without a schema it says %v", err)
	}
	db, err := app.OpenDatabase(t.Context(), config.Database{DatabaseURL: as("oinmanager_owner")})
	if err != nil {
		t.Fatal(err)
	}
	db.Close()
	roles, err := os.ReadFile("../../docs/roles.sql")
	if err != nil {
		t.Fatal(err)
	}
	run(t, as("oinmanager_owner"), string(roles))

	w := openWorld(t, func(o *app.Options) { o.Database.DatabaseURL = as("oinmanager_serve") })
	ada, rae := w.signIn("Acme", "ada@acme.example"), w.signIn("OIN team", "rae@oin.example")
	id := strings.TrimPrefix(ada.submitted("Acme Directory"), "/submissions/")
	rae.check("reveal", rae.post("/admin/submissions/"+id+"/reveal/test_password", url.Values{"from": {"REVIEW.1"}}), http.StatusOK, "correct horse")
	if n := w.audited(`action = 'reveal'`); n != 1 {
		t.Errorf("the reveal is there %d times", n)
	}
	run(t, as("oinmanager_serve"), `grant all on audit to oinmanager_serve`) // a warning, and nothing else
	for _, sql := range []string{
		`update audit set detail = ''`,
		`delete from audit`,
		`truncate audit`,
		`drop table audit`,
		`alter table audit disable trigger all`,
		`drop trigger audit_is_append_only on audit`,
		`create or replace function refuse_change() returns trigger language plpgsql as $$ begin return null; end $$`,
		`set session_replication_role = replica`,
		`set role oinmanager_owner`,
		`update goose_db_version set is_applied = false`,
	} {
		_, err := w.db.Pool().Exec(t.Context(), sql)
		if pg, ok := errors.AsType[*pgconn.PgError](err); !ok || pg.Code != "42501" { // insufficient_privilege
			t.Errorf("%s: %v", sql, err)
		}
	}
	if n := w.audited(`action = 'reveal' and detail = 'test_password'`); n != 1 {
		t.Errorf("afterwards the reveal is there %d times", n)
	}
}

func run(t *testing.T, url, sql string) {
	t.Helper()
	ctx := context.Background()
	conn, err := pgx.Connect(ctx, url)
	if err != nil {
		t.Fatal(err)
	}
	defer conn.Close(ctx)
	if _, err := conn.Exec(ctx, sql); err != nil {
		t.Fatalf("%s: %v", sql, err)
	}
}
