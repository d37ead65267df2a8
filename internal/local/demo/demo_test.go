package demo_test

import (
	"testing"
	"time"

	"oinmanager/internal/local/demo"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

func TestEmptyDatabaseIsFilledOnceWithEveryStatus(t *testing.T) {
	// On each day of a week: the stories walk over weekends.
	for day := range 7 {
		now := time.Date(2026, 11, 23+day, 8, 0, 0, 0, time.UTC)
		t.Run(now.Weekday().String(), func(t *testing.T) { t.Parallel(); fill(t, now) })
	}
}

func fill(t *testing.T, now time.Time) {
	db := pgtest.New(t)
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	person := func(org, name string, role oin.Role) oin.Person {
		var p oin.Person
		if err := db.InTx(t.Context(), func(tx *postgres.Tx) (err error) {
			p, err = tx.SaveSignIn(t.Context(), postgres.SignIn{OktaID: org, Issuer: "https://" + org + ".example", OrgName: org, Sub: name, Name: name, Email: name + "@x.example", Role: role}, time.Now())
			return err
		}); err != nil {
			t.Fatal(err)
		}
		return p
	}
	people := demo.People{
		ISVs: map[string][]oin.Person{
			"Acme":   {person("Acme", "Ada", oin.RoleISV), person("Acme", "Abe", oin.RoleISV)},
			"Globex": {person("Globex", "Gus", oin.RoleISV)},
		},
		Reviewer: person("OIN", "Rae", oin.RoleReviewer), Admin: person("OIN", "Max", oin.RoleAdmin),
	}
	set := portal.Settings{BaseURL: "http://localhost:8080", Team: "oin@oin.example", MailFrom: "no-reply@oin.example"}
	for range 2 {
		if _, err := demo.Fill(t.Context(), db, box, set, people, now); err != nil {
			t.Fatal(err)
		}
	}
	for _, s := range oin.Statuses {
		if n := pgtest.Count(t, db, `select count(*) from submissions where status = $1`, s.Status); n == 0 {
			t.Errorf("there is nothing in %s", s.Status)
		}
	}
	if n := pgtest.Count(t, db, `select count(*) from history where at > $1`, now); n > 0 {
		t.Errorf("%d events are in the future", n)
	}
	if n := pgtest.Count(t, db, `select max(n) from (select count(*) as n from submissions
		where status not in ('PUBLISHED', 'SUPERSEDED', 'REMOVED') group by org_id) x`); n > 5 {
		t.Errorf("an org has %d submissions in progress; leave room for one's own", n)
	}
	if n := pgtest.Count(t, db, `select count(*) from mails where sent_at is null`); n > 0 {
		t.Errorf("%d mails about made-up events would go out", n)
	}
}
