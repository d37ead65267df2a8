package portal_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"

	"oinmanager/internal/local/orgs"
	"oinmanager/internal/oin"
	"oinmanager/internal/okta"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

// inOrg is a world in which Acme is a local org that responds.
type inOrg struct {
	*world
	org  *httptest.Server
	app  okta.App
	orgs *okta.Client
}

func newInOrg(t *testing.T) inOrg {
	w := inOrg{world: newWorld(t)}
	var handler http.Handler
	w.org = httptest.NewServer(http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) { handler.ServeHTTP(rw, r) }))
	t.Cleanup(w.org.Close)
	w.app = okta.App{Issuer: w.org.URL, ClientID: "0oaoinmanager", Secret: "secret of the product"}
	var err error
	handler, err = orgs.New(w.org.URL, orgs.Acme, orgs.Options{
		Client: orgs.Client{ID: w.app.ClientID, Secret: string(w.app.Secret)}, Log: slog.New(slog.DiscardHandler),
	})
	w.ok(err)
	w.orgs = okta.NewClient(okta.NewHTTP(okta.Domain.Loopback), func(_ context.Context, issuer string) (okta.App, error) {
		if issuer != w.app.Issuer {
			return okta.App{}, okta.ErrNoApp
		}
		return w.app, nil
	})
	w.use(w.orgs)
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
		w.ada, err = tx.SaveSignIn(w.ctx(), postgres.SignIn{
			OktaID: "id-acme", Issuer: w.org.URL, OrgName: "acme", Sub: "ada", Name: "ada", Email: "ada@acme.example", Role: oin.RoleISV,
		}, w.clock)
		return err
	}))
	return w
}

// use makes the portal call these orgs.
func (w inOrg) use(orgs portal.Orgs) {
	w.Helper()
	keys, err := secret.NewKeys()
	w.ok(err)
	box, err := secret.NewBox(keys)
	w.ok(err)
	w.portal = portal.New(w.db, box, portal.Settings{BaseURL: "https://oin.example", Team: "team@oin.example", MailFrom: "no-reply@oin.example", Orgs: orgs})
}

// service returns a draft of Ada's with scopes.
func (w inOrg) service(scopes ...string) oin.SubmissionID {
	w.Helper()
	id := w.draft()
	w.setText(id, oin.AppName, "Acme Directory")
	w.setText(id, oin.APISupport, oin.On)
	w.setScopes(id, scopes...)
	return id
}

func (w inOrg) setScopes(id oin.SubmissionID, scopes ...string) {
	w.Helper()
	var value oin.Value
	for _, s := range scopes {
		value.Items = append(value.Items, oin.Item{Value: s})
	}
	w.save(w.ada, id, portal.Save{Edits: []oin.FieldEdit{{Key: oin.APIScopes, Value: value}}})
}

func (w inOrg) instances(id oin.SubmissionID) portal.Instances {
	w.Helper()
	list, err := w.portal.Instances(w.ctx(), w.ada, id)
	w.ok(err)
	return list
}

func (w inOrg) seen(id oin.SubmissionID) string {
	w.Helper()
	list := w.instances(id)
	return oin.InstallFingerprint(list.Now(), list.All)
}

func (w inOrg) install(id oin.SubmissionID) (oin.Instance, secret.Text) {
	w.Helper()
	i, s, err := w.portal.InstallInstance(w.ctx(), w.ada, id, w.seen(id))
	w.ok(err)
	return i, s
}

func (w inOrg) check(id oin.SubmissionID, i oin.Instance, s secret.Text) portal.InstanceCheck {
	w.Helper()
	c, err := w.portal.CheckInstance(w.ctx(), w.ada, id, i.ID, s)
	w.ok(err)
	return c
}

// atOrg reports whether the org still gives the instance a token.
func (w inOrg) atOrg(i oin.Instance, s secret.Text) bool {
	w.Helper()
	_, err := w.orgs.Grant(w.ctx(), okta.App{Issuer: w.org.URL, ClientID: i.ClientID, Secret: s}, i.Scopes)
	return err == nil
}

func TestInstanceIsMadeInTheOrgAndItsSecretIsKeptNowhere(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read", "okta.no.such", "okta.groups.read")
	i, s := w.install(id)
	if !slices.Equal(i.Scopes, []string{"okta.users.read", "okta.groups.read"}) || i.Name != "Acme Directory" {
		t.Errorf("made with %+v", i.Snapshot)
	}
	list := w.instances(id)
	if len(list.All) != 1 || list.All[0].ClientID != i.ClientID || list.All[0].MadeBy != "ada" || list.All[0].State(list.Now()) != oin.InstanceCurrent {
		t.Fatalf("listed: %+v", list.All)
	}
	c := w.check(id, i, s)
	if !c.Good || len(c.Granted) != 2 || len(c.Missing) != 0 || !strings.Contains(c.Says, "issued a token with all the scopes we requested") {
		t.Errorf("the check says %+v", c)
	}
	held := pgtest.Everything(t, w.db)
	if !strings.Contains(held, i.ClientID) {
		t.Error("the client ID is not in the database, so this test sees nothing")
	}
	for _, hidden := range []string{string(s), string(w.app.Secret)} {
		if strings.Contains(held, hidden) {
			t.Error("a secret is in the database")
		}
	}
}

func TestInstanceIsStaleAfterNameOrScopesChange(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read", "okta.groups.read")
	i, s := w.install(id)
	state := func() oin.InstanceState { list := w.instances(id); return list.All[0].State(list.Now()) }

	w.setScopes(id, "okta.groups.read", "okta.users.read")
	if state() != oin.InstanceCurrent {
		t.Error("another order of the same scopes makes it stale")
	}
	w.setScopes(id, "okta.groups.read", "okta.logs.read")
	if state() != oin.InstanceStale {
		t.Error("other scopes leave it current")
	}
	c := w.check(id, i, s)
	if c.Good || !slices.Equal(c.Granted, []string{"okta.groups.read"}) || !slices.Equal(c.Missing, []string{"okta.logs.read"}) || !strings.Contains(c.Says, "without some of this submission's scopes") {
		t.Errorf("with one scope too few the check says %+v", c)
	}
	w.setScopes(id, "okta.logs.read")
	if c := w.check(id, i, s); c.Good || !strings.Contains(c.Says, "granted none of this submission's scopes") || !strings.Contains(c.Says, "consent_required") {
		t.Errorf("with none of the scopes the check says %+v", c)
	}
	w.setScopes(id, "okta.groups.read", "okta.users.read")
	w.setText(id, oin.AppName, "Another name")
	if state() != oin.InstanceStale {
		t.Error("another name leaves it current")
	}
}

func TestRevokeRemovesTheInstanceAtTheOrg(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	i, s := w.install(id)
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, id, i.ID, false))
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, id, i.ID, false)) // revoking twice has no further effect
	list := w.instances(id)
	if list.All[0].State(list.Now()) != oin.InstanceRevoked || w.atOrg(i, s) {
		t.Error("the instance is still there")
	}
	_, err := w.portal.CheckInstance(w.ctx(), w.ada, id, i.ID, s)
	w.refused(err, oin.CodeConflict)
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action in ('install-instance', 'revoke-instance') and detail = $1`, i.ClientID); n != 2 {
		t.Errorf("%d entries in the audit log, want 2", n)
	}
}

func TestInstanceThatTheOrgHasLostCanBeRevoked(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	gone, s := w.install(id)
	w.ok(w.orgs.Remove(w.ctx(), w.org.URL, gone.ClientID))
	if c := w.check(id, gone, s); c.Good || !strings.Contains(c.Says, "invalid_client") {
		t.Errorf("the check says %+v", c)
	}
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, id, gone.ID, false))

	unreachable, _ := w.install(id)
	w.org.Close()
	err := w.portal.RevokeInstance(w.ctx(), w.ada, id, unreachable.ID, false)
	w.refused(err, oin.CodeUnavailable)
	if len(w.instances(id).Live()) != 1 {
		t.Error("it is revoked although the org did not answer")
	}
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, id, unreachable.ID, true))
	if len(w.instances(id).Live()) != 0 {
		t.Error("it is not revoked although the person says that it is gone")
	}
}

func TestCheckSaysWhatTheOrgAnswered(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	i, s := w.install(id)
	if c := w.check(id, i, "another secret"); c.Good || !strings.Contains(c.Says, "invalid_client") || !strings.Contains(c.Says, "Paste the secret again") {
		t.Errorf("a wrong secret: %+v", c)
	}
	for _, bad := range []secret.Text{"", "  \n", secret.Text(strings.Repeat("x", 1000)), "a\xff"} {
		_, err := w.portal.CheckInstance(w.ctx(), w.ada, id, i.ID, bad)
		w.refused(err, oin.CodeInvalid)
	}
	for _, tt := range []struct {
		err  error
		says string
	}{
		{&okta.APIError{Status: 400, Code: "invalid_scope", Description: "One or more scopes are not configured."}, "doesn't support one of this submission's scopes"},
		{&okta.APIError{Status: 401, Code: "invalid_client"}, "rejected this client ID and secret"},
		{&okta.APIError{Status: 400, Code: "access_denied"}, "granted none of this submission's scopes"},
		{&okta.APIError{Status: 400, Code: "unauthorized_client", Description: "No."}, "Response from the org: “No.”"},
		{&okta.APIError{Status: 429, Code: "E0000047"}, "is limiting requests"},
		{&okta.APIError{Status: 404}, "couldn't find an Okta token endpoint"},
		{&okta.APIError{Status: 400, Code: "invalid_dpop_proof", Description: "DPoP is missing."}, "rejected this (invalid_dpop_proof)"},
		{errors.New("no route"), "isn't responding like an Okta org"},
	} {
		w.use(answering{err: tt.err})
		if c := w.check(id, i, s); c.Good || !strings.Contains(c.Says, tt.says) {
			t.Errorf("%v: the check says %q, want %q", tt.err, c.Says, tt.says)
		}
	}
	w.use(w.orgs)
	w.org.Close()
	if c := w.check(id, i, s); c.Good || !strings.Contains(c.Says, "isn't responding like an Okta org") {
		t.Errorf("an org that is away: %+v", c)
	}
}

// answering are orgs that all return the same error.
type answering struct{ err error }

func (a answering) Install(context.Context, string, string, []string) (okta.Installed, error) {
	return okta.Installed{}, a.err
}
func (a answering) Remove(context.Context, string, string) error { return a.err }
func (a answering) Grant(context.Context, okta.App, []string) ([]string, error) {
	return nil, a.err
}

func TestOrgThatRefusesOrIsAwayMakesNoInstance(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	for _, tt := range []struct {
		err  error
		code oin.Code
		says string
	}{
		{okta.ErrNoApp, oin.CodeNotAllowed, "OIN Manager has no app in"},
		{&okta.APIError{Status: 401, Code: "invalid_client", Description: "must use the private_key_jwt"}, oin.CodeNotAllowed, "doesn't have the okta.oauthIntegrations.manage scope"},
		{&okta.APIError{Status: 400, Code: "E0000001", Description: "Api validation failed: type"}, oin.CodeNotAllowed, "Api validation failed: type"},
		{errors.New("no route"), oin.CodeUnavailable, "No instance was created"},
	} {
		w.use(answering{err: fmt.Errorf("install instance: %w", tt.err)})
		_, _, err := w.portal.InstallInstance(w.ctx(), w.ada, id, w.seen(id))
		w.refused(err, tt.code)
		if !strings.Contains(err.Error(), tt.says) {
			t.Errorf("%v: %q does not say %q", tt.err, err, tt.says)
		}
	}
	if len(w.instances(id).All) != 0 {
		t.Error("an instance is listed")
	}
}

func TestInstanceMadeByHandIsCheckedAndRevokedHereOnly(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	made, err := w.orgs.Install(w.ctx(), w.org.URL, "by_hand", []string{"okta.users.read"})
	w.ok(err)
	w.ok(w.portal.NoteInstance(w.ctx(), w.ada, id, " "+made.ClientID+"\n"))
	i := w.instances(id).All[0]
	if c := w.check(id, i, made.Secret); !i.ByHand || !c.Good {
		t.Errorf("%+v: the check says %+v", i, c)
	}
	w.refused(w.portal.NoteInstance(w.ctx(), w.ada, id, made.ClientID), oin.CodeConflict)
	for _, bad := range []string{"", "0oa", "0oa1/../../x", "0oa\x001234567", strings.Repeat("x", 100)} {
		w.refused(w.portal.NoteInstance(w.ctx(), w.ada, id, bad), oin.CodeInvalid)
	}
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, id, i.ID, false))
	if !w.atOrg(i, made.Secret) {
		t.Error("an instance that is not ours was removed at the org")
	}
}

func TestFormThatIsSentTwiceMakesOneInstance(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	seen := w.seen(id)
	var group sync.WaitGroup
	errs := make([]error, 8)
	for n := range errs {
		group.Go(func() { _, _, errs[n] = w.portal.InstallInstance(w.ctx(), w.ada, id, seen) })
	}
	group.Wait()
	made := 0
	for _, err := range errs {
		switch {
		case err == nil:
			made++
		case oin.CodeOf(err) != oin.CodeConflict:
			t.Error(err)
		}
	}
	if made != 1 || len(w.instances(id).All) != 1 || w.countAtOrg() != 1 {
		t.Errorf("%d made, %d listed, %d at the org; want 1", made, len(w.instances(id).All), w.countAtOrg())
	}
	// Nor is an instance created that the person has not seen.
	seen = w.seen(id)
	w.setScopes(id, "okta.users.manage")
	_, _, err := w.portal.InstallInstance(w.ctx(), w.ada, id, seen)
	w.refused(err, oin.CodeConflict)
}

// countAtOrg returns the number of instances at the org.
func (w inOrg) countAtOrg() int {
	w.Helper()
	form := url.Values{"grant_type": {"client_credentials"}, "scope": {okta.ManageIntegrations}, "client_id": {w.app.ClientID}, "client_secret": {string(w.app.Secret)}}
	res, err := http.PostForm(w.org.URL+"/oauth2/v1/token", form)
	w.ok(err)
	defer res.Body.Close()
	var token struct {
		Access string `json:"access_token"`
	}
	w.ok(json.NewDecoder(res.Body).Decode(&token))
	req, err := http.NewRequestWithContext(w.ctx(), http.MethodGet, w.org.URL+"/integrations/api/v1/api-services", nil)
	w.ok(err)
	req.Header.Set("Authorization", "Bearer "+token.Access)
	list, err := http.DefaultClient.Do(req)
	w.ok(err)
	defer list.Body.Close()
	var all []struct{ ID, ClientSecret string }
	w.ok(json.NewDecoder(list.Body).Decode(&all))
	for _, i := range all {
		if i.ID == "" || i.ClientSecret != "" {
			w.Errorf("the org lists %+v", i)
		}
	}
	return len(all)
}

func TestFiveInstancesAreTheMost(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	first, _ := w.install(id)
	for range 4 {
		w.install(id)
	}
	_, _, err := w.portal.InstallInstance(w.ctx(), w.ada, id, w.seen(id))
	w.refused(err, oin.CodeLimitReached)
	w.refused(w.portal.NoteInstance(w.ctx(), w.ada, id, "0oabyhand1234567"), oin.CodeLimitReached)
	w.ok(w.portal.RevokeInstance(w.ctx(), w.ada, id, first.ID, false))
	w.install(id)
}

func TestWithoutScopesThereIsNothingToTest(t *testing.T) {
	w := newInOrg(t)
	for _, id := range []oin.SubmissionID{w.draft(), w.service(), w.service("okta.no.such")} {
		_, _, err := w.portal.InstallInstance(w.ctx(), w.ada, id, w.seen(id))
		w.refused(err, oin.CodeConflict)
	}
	off := w.service("okta.users.read")
	w.setText(off, oin.APISupport, "")
	_, _, err := w.portal.InstallInstance(w.ctx(), w.ada, off, w.seen(off))
	w.refused(err, oin.CodeConflict)
}

func TestCheckDoesNotClaimScopesThatItHasNotAskedFor(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read", "okta.governance.entitlements.read")
	i, s := w.install(id)
	if c := w.check(id, i, s); !c.Good || strings.Contains(c.Says, "this submission") || !strings.Contains(c.Says, "all the scopes we requested") {
		t.Errorf("the check says %+v", c)
	}
	only := w.service("ssf.manage")
	_, _, err := w.portal.InstallInstance(w.ctx(), w.ada, only, w.seen(only))
	w.refused(err, oin.CodeConflict)
	if !strings.Contains(err.Error(), "You can't test the scopes") {
		t.Errorf("without a scope to test with: %v", err)
	}
}

func TestDeletingADraftRemovesItsInstances(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	w.install(id)
	w.act(w.ada, id, oin.ActionDelete)
	if w.countAtOrg() != 0 || pgtest.Count(t, w.db, `select count(*) from instances`) != 0 {
		t.Error("an instance is left")
	}
	// An org that does not respond does not prevent deleting the draft.
	id = w.service("okta.users.read")
	w.install(id)
	w.org.Close()
	w.act(w.ada, id, oin.ActionDelete)
	if pgtest.Count(t, w.db, `select count(*) from instances`) != 0 {
		t.Error("an instance is still listed")
	}
}

func TestAnotherOrgsInstancesDoNotExist(t *testing.T) {
	w := newInOrg(t)
	id := w.service("okta.users.read")
	i, s := w.install(id)
	theirs, err := w.portal.AddSubmission(w.ctx(), w.gus)
	w.ok(err)
	for _, in := range []oin.SubmissionID{id, theirs} {
		_, err = w.portal.CheckInstance(w.ctx(), w.gus, in, i.ID, s)
		w.refused(err, oin.CodeNotFound)
		w.refused(w.portal.RevokeInstance(w.ctx(), w.gus, in, i.ID, true), oin.CodeNotFound)
	}
	_, err = w.portal.Instances(w.ctx(), w.gus, id)
	w.refused(err, oin.CodeNotFound)
	_, _, err = w.portal.InstallInstance(w.ctx(), w.gus, id, w.seen(id))
	w.refused(err, oin.CodeNotFound)
	w.refused(w.portal.NoteInstance(w.ctx(), w.gus, id, "0oabyhand1234567"), oin.CodeNotFound)
	_, err = w.portal.Instances(w.ctx(), w.rae, id)
	w.refused(err, oin.CodeNotAllowed)
	w.refused(w.portal.RevokeInstance(w.ctx(), w.rae, id, i.ID, true), oin.CodeNotAllowed)
	if !w.atOrg(i, s) {
		t.Error("Already deleted in the org")
	}
}
