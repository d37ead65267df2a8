package portal_test

import (
	"context"
	"slices"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

// untouched are orgs that must not be called.
type untouched struct{ inOrg }

func (u untouched) Install(context.Context, string, string, []string) (okta.Installed, error) {
	u.Helper()
	u.Error("an instance was installed")
	return okta.Installed{}, okta.ErrNoApp
}
func (u untouched) Remove(_ context.Context, issuer, clientID string) error {
	u.Helper()
	u.Errorf("%s was to be removed at %s", clientID, issuer)
	return nil
}
func (u untouched) Grant(_ context.Context, app okta.App, _ []string) ([]string, error) {
	u.Helper()
	u.Errorf("%s was asked for a token", app.Issuer)
	return nil, nil
}

// handedOver returns an update of a published integration of Acme's that has a test
// instance and was transferred to Globex.
func (w inOrg) handedOver() (first, next oin.SubmissionID, i oin.Instance, s secret.Text) {
	w.Helper()
	first = w.published("Acme Directory")
	next = w.act(w.ada, first, oin.ActionUpdate)
	w.setText(next, oin.APISupport, oin.On)
	w.setScopes(next, "okta.users.read")
	i, s = w.install(next)
	w.ok(w.handOver(first, globex))
	return first, next, i, s
}

func TestAHandOverLeavesTestInstancesWithTheOrgInWhichTheyWereMade(t *testing.T) {
	w := newInOrg(t)
	first, next, i, s := w.handedOver()
	w.use(untouched{w})

	// The org that has the submission now does not see them.
	list, err := w.portal.Instances(w.ctx(), w.gus, next)
	w.ok(err)
	if len(list.All) != 0 {
		t.Errorf("Globex sees %+v", list.All)
	}
	_, err = w.portal.CheckInstance(w.ctx(), w.gus, next, i.ID, s)
	w.refused(err, oin.CodeNotFound)
	w.refused(w.portal.RevokeInstance(w.ctx(), w.gus, next, i.ID, false), oin.CodeNotFound)
	w.refused(w.portal.RevokeInstance(w.ctx(), w.gus, next, i.ID, true), oin.CodeNotFound)
	if n := pgtest.Count(t, w.db, `select count(*) from instances where revoked_at is null`); n != 1 {
		t.Errorf("%d instances are not revoked, want Acme's", n)
	}
	if owner, err := w.db.OrgOfAny(w.ctx(), []string{string(i.ID)}); err != nil || owner != w.ada.Org.ID {
		t.Errorf("the audit log would have the instance as %s's: %v", owner, err)
	}
	// They neither count nor conflict there.
	w.ok(w.portal.NoteInstance(w.ctx(), w.gus, next, i.ClientID))
	// The former org can no longer see the submission's instances.
	_, err = w.portal.Instances(w.ctx(), w.ada, next)
	w.refused(err, oin.CodeNotFound)
	// After a transfer back, they are there again, and Globex's own is not.
	_, err = w.portal.Act(w.ctx(), w.max, first, portal.ActionRequest{Action: oin.ActionTransfer, Seen: oin.Seen{Status: oin.StatusPublished, Round: 1}, Note: "Back.", Org: strings.TrimPrefix(w.org.URL, "http://")})
	w.ok(err)
	if back := w.instances(next); len(back.All) != 1 || back.All[0].ID != i.ID {
		t.Errorf("Acme has %+v back", back.All)
	}
	w.use(w.orgs)
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, next, i.ID, false))
	if w.atOrg(i, s) {
		t.Error("it was not revoked at the org")
	}
}

func TestDeletingADraftThatCameFromAnotherOrgTouchesNothingThere(t *testing.T) {
	w := newInOrg(t)
	_, next, i, s := w.handedOver()
	w.use(untouched{w})
	_, err := w.portal.Act(w.ctx(), w.gus, next, portal.ActionRequest{Action: oin.ActionDelete, Seen: oin.Seen{Status: oin.StatusDraft}})
	w.ok(err)
	if !w.atOrg(i, s) {
		t.Error("Acme's instance is gone")
	}
}

func TestTheOrgThatHadItReadsHowToRevokeItsTestInstances(t *testing.T) {
	w := newInOrg(t)
	_, _, i, _ := w.handedOver()
	mails := func(to string) postgres.Mail {
		all := w.mails()
		return all[slices.IndexFunc(all, func(m postgres.Mail) bool { return slices.Equal(m.Recipients, []string{to}) })]
	}
	had, has := mails("ada@acme.example"), mails("gus@globex.example")
	for _, want := range []string{"Its test instances stay in your org", "in the Admin Console of " + i.Domain, i.ClientID} {
		if !strings.Contains(had.Body, want) {
			t.Errorf("Acme's email lacks %q: %s", want, had.Body)
		}
	}
	if strings.Contains(has.Body+has.HTML, i.ClientID) {
		t.Errorf("Globex's email names the instance: %s", has.Body)
	}
}

func TestAnInstanceIsAskedForWhereItsOrgIsNow(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	i, s := w.install(id)
	_, err := w.db.Pool().Exec(w.ctx(), `update instances set issuer = 'https://acme-before.okta.example'`)
	w.ok(err)
	if moved := w.instances(id).All[0]; moved.Issuer != w.org.URL {
		t.Errorf("it is looked for at %s", moved.Issuer)
	}
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, id, i.ID, false))
	if w.atOrg(i, s) {
		t.Error("it is still at the org")
	}
}
