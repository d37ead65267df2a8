package postgres_test

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// Each of these can be the first statement of a request, for a person with a session. It
// returns an error if the statement didn't do what it is for.
func firstStatements(db *postgres.DB, hash []byte, ada oin.Person) map[string]func(context.Context) error {
	const issuer = "https://acme.okta.com"
	return map[string]func(context.Context) error{
		"a row": func(ctx context.Context) error {
			line, err := db.Org(ctx, ada.Org.ID)
			if err == nil && line.Name != "Acme" {
				err = fmt.Errorf("read %v", line)
			}
			return err
		},
		"rows": func(ctx context.Context) error {
			all, err := db.OktaIDsAt(ctx, issuer)
			if err == nil && len(all) != 1 {
				err = fmt.Errorf("read %v", all)
			}
			return err
		},
		"rows in a mode of their own": func(ctx context.Context) error {
			_, _, err := db.AuditLog(ctx, oin.AuditFilter{}, postgres.AuditAbout{Zone: time.UTC}, oin.AuditPlace{}, 10)
			return err
		},
		"a batch": func(ctx context.Context) error {
			record, _, err := db.OrgRecord(ctx, ada.Org.ID, ada.ID, oin.Place{}, 10)
			if err == nil && record.Published != 0 {
				err = fmt.Errorf("read %v", record)
			}
			return err
		},
		"one that changes": func(ctx context.Context) error {
			return db.TouchSession(ctx, postgres.Session{TokenHash: hash, SeenAt: db.Now().Add(time.Minute)})
		},
		"a transaction": func(ctx context.Context) error {
			return db.InTx(ctx, func(tx *postgres.Tx) error { return tx.EndSession(ctx, hash) })
		},
		"a transaction that goes on": func(ctx context.Context) error {
			return db.InTx(ctx, func(tx *postgres.Tx) error {
				_ = tx.EndSession(ctx, hash)
				return nil
			})
		},
		"a transaction that reads first": func(ctx context.Context) error {
			return db.InTx(ctx, func(tx *postgres.Tx) error {
				if _, err := tx.Org(ctx, ada.Org.ID); err != nil {
					return err
				}
				return tx.EndSession(ctx, hash)
			})
		},
		"an empty transaction": func(ctx context.Context) error {
			return db.InTx(ctx, func(*postgres.Tx) error { return nil })
		},
	}
}

// begun returns the hash of a session that begins now, and its person.
func begun(t *testing.T, db *postgres.DB) (hash []byte, ada oin.Person) {
	t.Helper()
	now := db.Now()
	hash = []byte("the hash of a token")
	err := db.InTx(t.Context(), func(tx *postgres.Tx) (err error) {
		in := postgres.SignIn{OktaID: "00o1", OrgName: "Acme", Issuer: "https://acme.okta.com", Sub: "ada", Name: "Ada", Email: "ada@acme.example", Role: oin.RoleISV}
		if ada, err = tx.SaveSignIn(t.Context(), in, now); err != nil {
			return err
		}
		return tx.StartSession(t.Context(), postgres.Session{TokenHash: hash, Person: ada, IDToken: []byte("sealed"), AuthTime: now, SeenAt: now, RecentUntil: now, ExpiresAt: now.Add(time.Hour)})
	})
	if err != nil {
		t.Fatal(err)
	}
	return hash, ada
}

func TestAStatementBringsTheExpectedSessionAlong(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	hash, ada := begun(t, db)
	for name, use := range firstStatements(db, hash, ada) {
		met := 0
		ctx := db.Expect(t.Context(), hash, db.Now(), db.Now().Add(-time.Hour), func(s postgres.Session) bool {
			met++
			return s.Person.ID == ada.ID && s.Person.Name == "Ada" && s.Person.Org.Domain == "acme.okta.com"
		})
		if err := use(ctx); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if err := postgres.Confirm(ctx); err != nil || met != 1 {
			t.Errorf("%s: the session was met %d times, and is confirmed with %v", name, met, err)
		}
		if pgtest.Count(t, db, `select count(*) from sessions`) == 0 { // that was the statement
			if _, err := db.Pool().Exec(t.Context(), `
				insert into sessions (token_hash, person_id, org_id, role, id_token, auth_time, begun_at, seen_at, expires_at, browser, address, sid)
				values ($1, $2, $3, 'isv', '', now(), now(), now(), now() + interval '1 hour', '', '', '')`, hash, ada.ID, ada.Org.ID); err != nil {
				t.Fatal(err)
			}
		}
	}
}

func TestNothingIsReadOrChangedForAnUnexpectedSession(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	hash, ada := begun(t, db)
	before := pgtest.Everything(t, db)
	refused := func(postgres.Session) bool { return false }
	for name, use := range firstStatements(db, hash, ada) {
		for what, expect := range map[string]func() context.Context{
			"another person's": func() context.Context {
				return db.Expect(t.Context(), hash, db.Now(), db.Now().Add(-time.Hour), refused)
			},
			"one that has ended": func() context.Context {
				return db.Expect(t.Context(), hash, db.Now().Add(2*time.Hour), db.Now(), func(postgres.Session) bool { return true })
			},
		} {
			ctx := expect()
			if err := use(ctx); !errors.Is(err, postgres.ErrUnexpected) {
				t.Errorf("%s for %s: %v", name, what, err)
			}
			if err := postgres.Confirm(ctx); !errors.Is(err, postgres.ErrUnexpected) {
				t.Errorf("%s for %s: confirmed with %v", name, what, err)
			}
			// What ignores that changes nothing either.
			if err := db.InTx(ctx, func(tx *postgres.Tx) error { return tx.EndSession(ctx, hash) }); !errors.Is(err, postgres.ErrUnexpected) {
				t.Errorf("after %s for %s: %v", name, what, err)
			}
			if err := db.EndSession(ctx, hash); !errors.Is(err, postgres.ErrUnexpected) {
				t.Errorf("a statement after %s for %s: %v", name, what, err)
			}
		}
	}
	if after := pgtest.Everything(t, db); after != before {
		t.Errorf("something changed:\n%s\nwas\n%s", after, before)
	}
}

func TestASessionThatCannotBeReadIsNotConfirmed(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	hash, _ := begun(t, db)
	gone, cancel := context.WithCancel(t.Context())
	ctx := db.Expect(gone, hash, db.Now(), db.Now().Add(-time.Hour), func(postgres.Session) bool { return true })
	cancel()
	if _, err := db.OktaIDsAt(ctx, "https://acme.okta.com"); err == nil {
		t.Error("rows were read without a database")
	}
	if err := postgres.Confirm(ctx); err == nil || errors.Is(err, postgres.ErrUnexpected) {
		t.Errorf("confirmed with %v", err)
	}
}

func TestChangedSettingsAreUnexpected(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	hash, _ := begun(t, db)
	asked := func() error {
		ctx := db.Expect(t.Context(), hash, db.Now(), db.Now().Add(-time.Hour), func(postgres.Session) bool { return true })
		if _, err := db.TeamSettings(ctx); err != nil { // which a page uses before its first statement
			t.Fatal(err)
		}
		return postgres.Confirm(ctx)
	}
	if err := asked(); err != nil {
		t.Fatal(err)
	}
	if _, err := db.Pool().Exec(t.Context(), `update team_settings set show_names = not show_names`); err != nil {
		t.Fatal(err)
	}
	if err := asked(); !errors.Is(err, postgres.ErrUnexpected) {
		t.Errorf("the settings of earlier are confirmed with %v", err)
	}
	if err := asked(); err != nil {
		t.Errorf("the new settings: %v", err)
	}
}
