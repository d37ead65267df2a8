package portal_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/stdlib"
	"github.com/pressly/goose/v3"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/migrations"
)

// recent returns a person who has just signed in.
func recent(p oin.Person) oin.Person {
	p.Recent = true
	return p
}

// token makes a token of a person with all scopes that they can give.
func (w *world) token(who oin.Person, name string, days int) (oin.Token, secret.Text) {
	w.Helper()
	n := portal.NewToken{Name: name, Days: days}
	for _, s := range oin.TokenScopesFor(who.Role) {
		n.Scopes = append(n.Scopes, s.Scope)
	}
	t, text, err := w.portal.MakeToken(w.ctx(), recent(who), n)
	w.ok(err)
	return t, text
}

// deadToken checks that a token doesn't work, and that the reason says so.
func (w *world) deadToken(text secret.Text, says string) {
	w.Helper()
	_, err := w.portal.ByToken(w.ctx(), text)
	if why, ok := errors.AsType[portal.TokenError](err); !ok || !strings.Contains(string(why), says) {
		w.Errorf("the token: %v, want %q", err, says)
	}
}

func TestATokenActsForItsMaker(t *testing.T) {
	w := newWorld(t)
	made, text := w.token(w.ada, "  GitHub\n“Actions” ", 30)
	if made.Name != `GitHub "Actions"` || len(made.Scopes) != len(oin.TokenScopesFor(oin.RoleISV)) || !made.Expires.Equal(w.clock.AddDate(0, 0, 30)) {
		t.Errorf("it is %+v", made)
	}
	ctx := origin.With(w.ctx(), oin.Origin{Address: "192.0.2.7"})
	who, err := w.portal.ByToken(ctx, text)
	w.ok(err)
	if who.ID != w.ada.ID || who.Org.ID != w.ada.Org.ID || who.Role != oin.RoleISV || who.Token.Name != made.Name || who.Name != w.ada.Name+`’s token “GitHub "Actions"”` {
		t.Errorf("it acts as %+v", who)
	}
	used := func() (time.Time, string) {
		all, err := w.portal.Tokens(w.ctx(), w.abe)
		w.ok(err)
		if len(all) != 1 || all[0].MadeBy != w.ada.Name || all[0].Used == nil {
			t.Fatalf("Abe sees %+v", all)
		}
		return *all[0].Used, all[0].UsedFrom
	}
	first := w.clock
	if at, from := used(); !at.Equal(first) || from != "192.0.2.7" {
		t.Errorf("it was used at %v from %s", at, from)
	}
	w.clock = first.Add(59 * time.Second)
	_, err = w.portal.ByToken(origin.With(w.ctx(), oin.Origin{Address: "192.0.2.8"}), text)
	w.ok(err)
	if at, from := used(); !at.Equal(first) || from != "192.0.2.7" {
		t.Errorf("within a minute, its use is written again: %v from %s", at, from)
	}
	w.clock = first.Add(time.Minute)
	_, err = w.portal.ByToken(origin.With(w.ctx(), oin.Origin{Address: "192.0.2.8"}), text)
	w.ok(err)
	if at, from := used(); !at.Equal(w.clock) || from != "192.0.2.8" {
		t.Errorf("after a minute, it was used at %v from %s", at, from)
	}

	// What it does says so, in the history and the audit log.
	ctx = origin.With(w.ctx(), oin.Origin{Token: made.Name})
	id, err := w.portal.AddSubmission(ctx, who)
	w.ok(err)
	history, err := w.history(w.ada, id)
	w.ok(err)
	if history[0].Person != who.Name {
		t.Errorf("%s created it", history[0].Person)
	}
	for who, by := range map[string]oin.Person{"Gus of another org": w.gus, "a reviewer": w.rae} {
		if all, err := w.portal.Tokens(w.ctx(), by); err != nil || len(all) != 0 {
			t.Errorf("%s sees %v, %v", who, all, err)
		}
	}
}

func TestWhoCanMakeATokenAndWhatOfIt(t *testing.T) {
	w := newWorld(t)
	good := portal.NewToken{Name: "CI", Scopes: []oin.TokenScope{oin.ScopeWrite}, Days: 90}
	make := func(who oin.Person, change func(*portal.NewToken)) error {
		n := good
		change(&n)
		_, _, err := w.portal.MakeToken(w.ctx(), who, n)
		return err
	}
	same := func(*portal.NewToken) {}
	stale := w.ada
	stale.Recent = false
	w.refused(make(stale, same), oin.CodeSignInAgain)
	program := recent(w.ada)
	program.Token = &oin.Token{}
	w.refused(make(program, same), oin.CodeNotAllowed)
	for field, change := range map[string]func(*portal.NewToken){
		"name":    func(n *portal.NewToken) { n.Name = " \n" },
		"name ":   func(n *portal.NewToken) { n.Name = strings.Repeat("n", 61) },
		"scope":   func(n *portal.NewToken) { n.Scopes = []oin.TokenScope{oin.ScopeReview} },
		"scope ":  func(n *portal.NewToken) { n.Scopes = []oin.TokenScope{"admin"} },
		"days":    func(n *portal.NewToken) { n.Days = 366 },
		"days ":   func(n *portal.NewToken) { n.Days = 0 },
		"days  ":  func(n *portal.NewToken) { n.Days = -1 },
		"scope  ": func(n *portal.NewToken) { n.Scopes = append(n.Scopes, "") },
	} {
		if faults := oin.FaultsOf(make(recent(w.ada), change)); faults[strings.TrimSpace(field)] == "" {
			t.Errorf("%q: %v", field, faults)
		}
	}
	if faults := oin.FaultsOf(make(recent(w.rae), same)); faults["scope"] == "" {
		t.Error("a reviewer can make a token that writes")
	}
	for range oin.MaxTokens {
		w.ok(make(recent(w.ada), same))
	}
	w.refused(make(recent(w.abe), same), oin.CodeLimitReached)
	w.ok(make(recent(w.gus), same))
	// Each reviewer has as many.
	review := func(n *portal.NewToken) { n.Scopes = []oin.TokenScope{oin.ScopeReview} }
	for range oin.MaxTokens {
		w.ok(make(recent(w.rae), review))
	}
	w.refused(make(recent(w.rae), review), oin.CodeLimitReached)
	w.ok(make(recent(w.max), review))
	w.clock = w.clock.AddDate(0, 0, 90) // then they have expired
	w.ok(make(recent(w.ada), same))
}

func TestATokenEnds(t *testing.T) {
	w := newWorld(t)
	signIn := func(who oin.Person, sub string, role oin.Role) {
		w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
			org := who.Org
			_, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: "id-" + org.Name, Issuer: org.Issuer, OrgName: org.Name, Sub: sub, Name: who.Name, Email: who.Email, Role: role}, w.clock)
			return err
		}))
	}
	_, expired := w.token(w.ada, "Expired", 1)
	w.clock = w.clock.AddDate(0, 0, 1)
	w.deadToken(expired, "expired on 25 November 2026")
	w.deadToken("oinm_", "isn't a complete API token")
	w.deadToken(expired[:len(expired)-2], "isn't a complete API token")
	w.deadToken(secret.NewToken(), "no such API token")

	revoked, text := w.token(w.ada, "Revoked", 30)
	w.refused(w.portal.RevokeToken(w.ctx(), w.gus, revoked.ID), oin.CodeNotFound)
	w.refused(w.portal.RevokeToken(w.ctx(), w.rae, revoked.ID), oin.CodeNotFound)
	program, err := w.portal.ByToken(w.ctx(), text)
	w.ok(err)
	w.refused(w.portal.RevokeToken(w.ctx(), program, revoked.ID), oin.CodeNotAllowed)
	w.ok(w.portal.RevokeToken(w.ctx(), w.abe, revoked.ID))
	w.deadToken(text, "Revoked by "+w.abe.Name)
	w.refused(w.portal.RevokeToken(w.ctx(), w.abe, revoked.ID), oin.CodeNotFound)

	// With the person and the org. Restored access doesn't bring it back.
	_, adas := w.token(w.ada, "Ada's", 30)
	_, abes := w.token(w.abe, "Abe's", 30)
	max := recent(w.max)
	w.ok(w.portal.SuspendPerson(w.ctx(), max, w.ada.Org.ID, w.ada.ID, true, "Left."))
	w.deadToken(adas, "suspended")
	if _, err := w.portal.ByToken(w.ctx(), abes); err != nil {
		t.Errorf("Abe's token ended with Ada: %v", err)
	}
	w.ok(w.portal.SuspendPerson(w.ctx(), max, w.ada.Org.ID, w.ada.ID, false, "Back."))
	w.deadToken(adas, "suspended")
	w.ok(w.portal.SuspendOrg(w.ctx(), max, w.ada.Org.ID, true, "Why."))
	w.deadToken(abes, "org was suspended")

	// With the role of a reviewer, or when no one knows whether they still are one.
	_, raes := w.token(w.rae, "Rae's", 300)
	_, robs := w.token(w.rob, "Rob's", 300)
	signIn(w.rae, "rae", oin.RoleAdmin)
	if who, err := w.portal.ByToken(w.ctx(), raes); err != nil || who.Role != oin.RoleAdmin {
		t.Errorf("as an admin, Rae is %v, %v", who.Role, err)
	}
	signIn(w.rae, "rae", oin.RoleISV)
	w.deadToken(raes, "another role")
	signIn(w.rae, "rae", oin.RoleReviewer)
	w.deadToken(raes, "another role")
	w.clock = w.clock.Add(oin.TeamTokenSignIn + time.Minute)
	w.deadToken(robs, "hasn't signed in for 30 days")
	signIn(w.rob, "rob", oin.RoleReviewer)
	if _, err := w.portal.ByToken(w.ctx(), robs); err != nil {
		t.Errorf("after Rob has signed in: %v", err)
	}
}

func TestPeopleAreToldOfATokenThatExpires(t *testing.T) {
	w := newWorld(t)
	w.token(w.ada, "CI", 30)
	w.token(w.gus, "Later", 90)
	gone, _ := w.token(w.ada, "Gone", 30)
	w.ok(w.portal.RevokeToken(w.ctx(), w.ada, gone.ID))
	warn := func(want int) {
		t.Helper()
		if n, err := w.portal.WarnOfTokens(w.ctx()); err != nil || n != want {
			t.Errorf("%d were told, %v; want %d", n, err, want)
		}
	}
	warn(0)
	w.clock = w.clock.AddDate(0, 0, 23)
	warn(1)
	warn(0)
	mails := w.mails()
	if len(mails) != 1 || mails[0].Recipients[0] != w.ada.Email || !strings.Contains(mails[0].Subject, "“CI”") || !strings.Contains(mails[0].Body, "24 December 2026") || mails[0].Submission != "" {
		t.Errorf("the emails are %+v", mails)
	}
	// Of a token whose person no longer signs in, others of the org are told.
	w.token(w.ada, "Left behind", 365)
	w.clock = w.clock.AddDate(0, 0, 359)
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
		_, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: "id-" + w.abe.Org.Name, Issuer: w.abe.Org.Issuer, OrgName: w.abe.Org.Name, Sub: "abe", Name: w.abe.Name, Email: w.abe.Email, Role: oin.RoleISV}, w.clock)
		return err
	}))
	warn(1)
	if last := w.mails()[0]; len(w.mails()) != 2 || last.Recipients[0] != w.abe.Email || !strings.Contains(last.Body, "created by "+w.ada.Name) {
		t.Errorf("the last email is %+v", last)
	}
	w.clock = w.clock.AddDate(0, 0, 7+91)
	warn(0)
	if all, err := w.portal.Tokens(w.ctx(), w.ada); err != nil || len(all) != 0 {
		t.Errorf("Ada still sees %v, %v", all, err)
	}
}

// Before webhooks had a scope of their own, what could write managed them.
func TestWhatCouldWriteKeepsItsWebhooks(t *testing.T) {
	db := pgtest.New(t)
	w := worldOn(t, db)
	writes, text := w.token(w.ada, "Writes", 30)
	reads, _ := w.token(w.ada, "Reads", 30)
	w.exec(`update api_tokens set scopes = '{read,write,submit}' where id = $1`, writes.ID)
	w.exec(`update api_tokens set scopes = '{read}' where id = $1`, reads.ID)
	w.exec(`insert into trusted_publishers (org_id, person_id, ci, issuer, repository, ref, scopes, made_at) values ($1, $2, 'gitlab', 'https://gitlab.com', 'acme/okta', 'refs/heads/main', '{read,write}', now())`, w.ada.Org.ID, w.ada.ID)
	ours, err := goose.NewProvider(goose.DialectPostgres, stdlib.OpenDBFromPool(db.Pool()), migrations.Files, goose.WithGoMigrations(migrations.NameKeys))
	w.ok(err)
	defer ours.Close()
	for range 2 {
		w.exec(`delete from goose_db_version where version_id = 110`)
		_, err = ours.ApplyVersion(w.ctx(), 110, true)
		w.ok(err)
	}
	who, err := w.portal.ByToken(w.ctx(), text)
	if w.ok(err); !slices.Equal(who.Token.Scopes, []oin.TokenScope{oin.ScopeRead, oin.ScopeWrite, oin.ScopeSubmit, oin.ScopeWebhooks}) {
		t.Errorf("the token that could write has %v", who.Token.Scopes)
	}
	all, err := w.portal.Tokens(w.ctx(), w.ada)
	w.ok(err)
	for _, other := range all {
		if other.ID == reads.ID && len(other.Scopes) != 1 {
			t.Errorf("the token that could read has %v", other.Scopes)
		}
	}
	trusted, err := w.portal.Trusted(w.ctx(), w.ada)
	if w.ok(err); len(trusted) != 1 || !slices.Equal(trusted[0].Scopes, []oin.TokenScope{oin.ScopeRead, oin.ScopeWrite, oin.ScopeWebhooks}) {
		t.Errorf("the trusted publisher has %v", trusted)
	}
}
