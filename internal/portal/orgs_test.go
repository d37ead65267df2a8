package portal_test

import (
	"crypto/rand"
	"errors"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// signIn signs a person in again, with a session.
func (w *world) signIn(p oin.Person) error {
	return w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
		again, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{
			OktaID: "id-" + p.Org.Name, Issuer: p.Org.Issuer, OrgName: p.Org.Name, Sub: p.Name, Name: p.Name, Email: p.Email, Role: p.Role,
		}, w.clock)
		if err != nil {
			return err
		}
		return tx.StartSession(w.ctx(), postgres.Session{TokenHash: []byte(rand.Text()), Person: again, IDToken: []byte("x"),
			AuthTime: w.clock, SeenAt: w.clock, ExpiresAt: w.clock.Add(oin.SessionMaxAge)})
	})
}

func (w *world) live(p oin.Person) int {
	return pgtest.Count(w, w.db, `select count(*) from sessions where person_id = $1`, p.ID)
}

func TestASuspendedOrgIsOutAtOnceUntilItIsLetBackIn(t *testing.T) {
	w := newWorld(t)
	for _, p := range []oin.Person{w.ada, w.ada, w.abe, w.gus} {
		w.ok(w.signIn(p))
	}
	acme := w.ada.Org.ID
	for _, nothing := range []string{" ", "\u200b", "\u202e\u2066", "\ufe0f\u0301"} {
		if err := w.portal.SuspendOrg(w.ctx(), w.max, acme, true, nothing); oin.FaultsOf(err)["note"] == "" || w.live(w.ada) != 2 {
			t.Errorf("without a reason, %+q: %v", nothing, err)
		}
	}
	if err := w.portal.SuspendOrg(w.ctx(), w.max, acme, true, "Spam."); err != nil {
		t.Fatal(err)
	}
	if w.live(w.ada)+w.live(w.abe) != 0 || w.live(w.gus) != 1 {
		t.Errorf("Ada has %d sessions, Abe %d, Gus %d", w.live(w.ada), w.live(w.abe), w.live(w.gus))
	}
	if err := w.signIn(w.ada); !errors.Is(err, postgres.ErrNotFound) {
		t.Errorf("Ada signs in: %v", err)
	}
	err := w.portal.SuspendOrg(w.ctx(), w.max, acme, true, "Once more.")
	w.refused(err, oin.CodeConflict)
	if err := w.portal.SuspendOrg(w.ctx(), w.max, acme, false, "All is well."); err != nil {
		t.Fatal(err)
	}
	w.ok(w.signIn(w.ada))
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action in ('suspend', 'restore') and on_org_id = $2 and detail <> '' and person_id = $1`, w.max.ID, acme); n != 2 {
		t.Errorf("the audit log tells of %d", n)
	}
}

func TestASuspendedPersonIsOutAtOnceAndNoOneElse(t *testing.T) {
	w := newWorld(t)
	for _, p := range []oin.Person{w.ada, w.abe} {
		w.ok(w.signIn(p))
	}
	err := w.portal.SuspendPerson(w.ctx(), w.max, w.gus.Org.ID, w.ada.ID, true, "By another org.")
	w.refused(err, oin.CodeNotFound)
	if err := w.portal.SuspendPerson(w.ctx(), w.max, w.ada.Org.ID, w.ada.ID, true, "Left."); err != nil {
		t.Fatal(err)
	}
	if w.live(w.ada) != 0 || w.live(w.abe) != 1 {
		t.Errorf("Ada has %d sessions, Abe %d", w.live(w.ada), w.live(w.abe))
	}
	if err := w.signIn(w.ada); !errors.Is(err, postgres.ErrPersonSuspended) {
		t.Errorf("Ada signs in: %v", err)
	}
	w.ok(w.signIn(w.abe))
	v, err := w.portal.Org(w.ctx(), w.max, w.ada.Org.ID, oin.Place{}, oin.NamePlace{})
	w.ok(err)
	if len(v.People) != 2 || v.People[1].Suspended.Why != "Left." || v.Sessions != 2 || v.Own {
		t.Errorf("the page shows %+v", v)
	}
	if err := w.portal.SuspendPerson(w.ctx(), w.max, w.ada.Org.ID, w.ada.ID, false, "Back."); err != nil {
		t.Fatal(err)
	}
	w.ok(w.signIn(w.ada))
}

func TestNoOneLocksTheOINTeamOut(t *testing.T) {
	w := newWorld(t)
	err := w.portal.SuspendOrg(w.ctx(), w.max, w.max.Org.ID, true, "Why not.")
	w.refused(err, oin.CodeNotAllowed)
	err = w.portal.SuspendPerson(w.ctx(), w.max, w.max.Org.ID, w.max.ID, true, "Why not.")
	w.refused(err, oin.CodeNotAllowed)
	if err := w.portal.SuspendPerson(w.ctx(), w.max, w.max.Org.ID, w.rob.ID, true, "On leave."); err != nil {
		t.Errorf("a reviewer: %v", err)
	}
}

func TestOnlyAdminsWhoSignedInRecentlyChangeOrgs(t *testing.T) {
	w := newWorld(t)
	stale := w.max
	stale.Recent = false
	for who, code := range map[oin.Person]oin.Code{w.ada: oin.CodeNotAllowed, w.rae: oin.CodeNotAllowed, stale: oin.CodeSignInAgain} {
		err := w.portal.SetCap(w.ctx(), who, w.gus.Org.ID, "1")
		w.refused(err, code)
		err = w.portal.SuspendOrg(w.ctx(), who, w.gus.Org.ID, true, "x")
		w.refused(err, code)
		err = w.portal.SuspendPerson(w.ctx(), who, w.gus.Org.ID, w.gus.ID, true, "x")
		w.refused(err, code)
	}
	_, _, err := w.portal.Orgs(w.ctx(), w.ada, "", oin.NamePlace{})
	w.refused(err, oin.CodeNotAllowed)
	_, err = w.portal.Org(w.ctx(), w.ada, w.ada.Org.ID, oin.Place{}, oin.NamePlace{})
	w.refused(err, oin.CodeNotAllowed)
	for _, who := range []oin.Person{w.ada, w.rae} {
		_, err = w.portal.OrgPerson(w.ctx(), who, w.ada.Org.ID, w.ada.ID)
		w.refused(err, oin.CodeNotAllowed)
	}
}

func TestAnAdminSetsHowManySubmissionsAnOrgHasInProgress(t *testing.T) {
	w := newWorld(t)
	acme := w.ada.Org.ID
	for _, typed := range []string{"-1", "1001", "ten", "1.5"} {
		if err := w.portal.SetCap(w.ctx(), w.max, acme, typed); oin.FaultsOf(err)["cap"] == "" {
			t.Errorf("%q is taken: %v", typed, err)
		}
	}
	w.draft()
	if err := w.portal.SetCap(w.ctx(), w.max, acme, " 2 "); err != nil {
		t.Fatal(err)
	}
	w.draft()
	_, err := w.portal.AddSubmission(w.ctx(), w.ada)
	w.refused(err, oin.CodeLimitReached)
	if err := w.portal.SetCap(w.ctx(), w.max, acme, ""); err != nil {
		t.Fatal(err)
	}
	w.draft()
	orgs, _, err := w.portal.Orgs(w.ctx(), w.max, "acme", oin.NamePlace{})
	w.ok(err)
	if len(orgs) != 1 || orgs[0].Used != 3 || orgs[0].Cap != nil {
		t.Errorf("the list shows %+v", orgs)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action = 'org-cap'`); n != 2 {
		t.Errorf("the audit log tells of %d", n)
	}
}

func TestOrgsAreFoundByHowTheirNameOrDomainBeginsPageByPage(t *testing.T) {
	w := newWorld(t)
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
		for i := range 60 {
			name := "Zed " + string(rune('A'+i%26))
			if _, err := tx.SaveSignIn(w.ctx(), postgres.SignIn{OktaID: rand.Text(), Issuer: "https://dev-" + strings.ToLower(rand.Text()) + ".okta.com",
				OrgName: name, Sub: "x", Name: "x", Role: oin.RoleISV}, w.clock); err != nil {
				return err
			}
		}
		return nil
	}))
	for text, want := range map[string]int{"acme": 1, "ACME.okta": 1, "https://Acme.okta.example/admin": 1, "cme": 0, "%": 0, "zed b": 3, "": 63} {
		seen, after := map[oin.OrgID]bool{}, oin.NamePlace{}
		for first := true; first || after.ID != ""; first = false {
			orgs, next, err := w.portal.Orgs(w.ctx(), w.max, text, after)
			w.ok(err)
			for _, o := range orgs {
				seen[o.ID] = true
			}
			after = next
		}
		if len(seen) != want {
			t.Errorf("%q finds %d orgs, want %d", text, len(seen), want)
		}
	}
}
