package signin_test

import (
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/signin"
)

// silences are the ways in which an org can fail to say which one it is.
var silences = map[string]http.HandlerFunc{
	"404":    http.NotFound,
	"403":    func(w http.ResponseWriter, r *http.Request) { http.Error(w, "no", http.StatusForbidden) },
	"302":    func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/login", http.StatusFound) },
	"a page": func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "<h1>Under maintenance</h1>") },
	"no id":  func(w http.ResponseWriter, r *http.Request) { _, _ = io.WriteString(w, "{}") },
}

// starts creates relying parties on one database, each of which asks the org again.
type starts struct {
	*testing.T
	db  *postgres.DB
	box *secret.Box
}

func newStarts(t *testing.T) starts {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	return starts{t, pgtest.New(t), box}
}

func (s starts) again(orgs ...signin.Org) *signin.RelyingParty {
	s.Helper()
	return s.with(func(*signin.Settings) {}, orgs...)
}

func (s starts) with(change func(*signin.Settings), orgs ...signin.Org) *signin.RelyingParty {
	s.Helper()
	set := signin.Settings{BaseURL: "https://oin.example", Local: true, Orgs: orgs,
		ReviewersGroup: "OIN Reviewers", AdminsGroup: "OIN Admins", Log: slog.New(slog.DiscardHandler)}
	change(&set)
	rp, err := signin.New(s.db, s.box, set)
	if err != nil {
		s.Fatal(err)
	}
	return rp
}

func (s starts) orgs(want int, when string) {
	s.Helper()
	if n := pgtest.Count(s, s.db, `select count(*) from orgs`); n != want {
		s.Errorf("%s: there are %d orgs, want %d", when, n, want)
	}
}

func TestTheTeamsOrgStaysTheSameWhileItDoesNotSayWhichItIs(t *testing.T) {
	t.Parallel()
	team, all := newScribe(t), newStarts(t)
	org := team.org()
	org.Team = true
	team.id, team.silent = "00oteam", nil
	team.write = func(claims map[string]any) string {
		claims["groups"] = []string{"OIN Admins"}
		return team.signed(claims)
	}
	first, _, err := team.signIn(all.again(org), nil)
	if err != nil || first.Role != oin.RoleAdmin {
		t.Fatalf("a first sign-in: %+v, %v", first, err)
	}
	for how, silence := range silences {
		team.silent = silence
		if p, _, err := team.signIn(all.again(org), nil); err != nil || p.ID != first.ID {
			t.Errorf("%s: the same person is %+v, %v", how, p, err)
		}
	}
	if _, err := all.db.Pool().Exec(t.Context(), `update people set suspended_at = now()`); err != nil {
		t.Fatal(err)
	}
	for how, silence := range silences {
		team.silent = silence
		if _, _, err := team.signIn(all.again(org), nil); oin.CodeOf(err) != oin.CodeNotAllowed {
			t.Errorf("%s: someone who is suspended: %v", how, err)
		}
	}
	all.orgs(1, "after it did not say")
}

func TestAnOrgWithoutAnIDStaysKnownByItsIssuerWhenItGetsOne(t *testing.T) {
	t.Parallel()
	team, all := newScribe(t), newStarts(t)
	org := team.org()
	first, _, err := team.signIn(all.again(org), nil)
	if err != nil {
		t.Fatal(err)
	}
	team.id, team.silent = "00oteam", nil
	if p, _, err := team.signIn(all.again(org), nil); err != nil || p.ID != first.ID {
		t.Errorf("the same person is %+v, %v", p, err)
	}
	all.orgs(1, "after it has an id")
}

func TestAConnectedOrgIsNoOtherOrgWhileItDoesNotSayWhichItIs(t *testing.T) {
	t.Parallel()
	acme, all := newScribe(t), newStarts(t)
	acme.id, acme.silent = "00oacme", nil
	offer := signin.ClientCredentials{Domain: strings.TrimPrefix(acme.issuer, "http://"), ClientID: "client", Secret: "our-secret"}
	connect := func(rp *signin.RelyingParty) error {
		gone := httptest.NewRecorder()
		to, err := rp.Connect(t.Context(), gone, nil, offer, "")
		if err != nil {
			return err
		}
		asked, err := url.Parse(to)
		if err != nil {
			return err
		}
		_, _, err = acme.comeBack(rp, gone, asked.Query(), nil)
		return err
	}
	if err := connect(all.again()); err != nil {
		t.Fatal(err)
	}
	for how, silence := range silences {
		acme.silent = silence
		if _, _, err := acme.signIn(all.again(), nil); oin.CodeOf(err) != oin.CodeUnavailable {
			t.Errorf("%s: signing in: %v", how, err)
		}
		if err := connect(all.again()); oin.CodeOf(err) != oin.CodeUnavailable {
			t.Errorf("%s: connecting: %v", how, err)
		}
	}
	all.orgs(1, "after it did not say")
	acme.silent = nil
	if _, _, err := acme.signIn(all.again(), nil); err != nil {
		t.Errorf("once it says so again: %v", err)
	}
}
