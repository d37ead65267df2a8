package main

import (
	"context"
	"crypto/rand"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strings"
	"sync"
	"time"

	"oinmanager/internal/app"
	"oinmanager/internal/local/demo"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// testDoor gives browser tests what takes long through pages: sessions, and orgs that
// no other test uses. It listens on loopback, and only with --for-tests.
type testDoor struct {
	http.Server
	url   string
	app   *app.App
	local *localOrgs

	mu       sync.Mutex
	everyone []postgres.SignIn // the people for whom sessions can be created
	orgs     int               // created so far
}

func openTestDoor(a *app.App, local *localOrgs) (*testDoor, error) {
	l, err := net.Listen("tcp", "localhost:0")
	if err != nil {
		return nil, fmt.Errorf("listen for tests: %w", err)
	}
	d := &testDoor{url: "http://" + l.Addr().String(), app: a, local: local, everyone: local.everyone()}
	mux := http.NewServeMux()
	mux.HandleFunc("GET /demo", answer(d, func(context.Context, *http.Request) (map[string]oin.SubmissionID, error) {
		return local.submissions, nil
	}))
	mux.HandleFunc("GET /examples", answer(d, func(context.Context, *http.Request) (oin.Answers, error) {
		return oin.ExampleAnswers(), nil
	}))
	mux.HandleFunc("POST /sessions", answer(d, d.session))
	mux.HandleFunc("POST /orgs", answer(d, d.org))
	d.Handler = mux
	go func() { _ = d.Serve(l) }() // until it is closed
	return d, nil
}

// answer returns a handler that writes what give returns, as JSON.
func answer[T any](d *testDoor, give func(context.Context, *http.Request) (T, error)) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		d.mu.Lock()
		defer d.mu.Unlock()
		given, err := give(r.Context(), r)
		if err != nil {
			http.Error(w, err.Error(), http.StatusBadRequest)
			return
		}
		_ = json.NewEncoder(w).Encode(given) // a reader that goes away is not an error
	}
}

// session signs a person in and returns the value of the cookie.
func (d *testDoor) session(ctx context.Context, r *http.Request) (string, error) {
	email := r.FormValue("email")
	i := slices.IndexFunc(d.everyone, func(in postgres.SignIn) bool { return in.Email == email })
	if i < 0 {
		return "", fmt.Errorf("there is no %s", email)
	}
	person, err := save(ctx, d.app.DB, d.everyone[i])
	if err != nil {
		return "", err
	}
	token := rand.Text() + rand.Text()
	hash := sha256.Sum256([]byte(token))
	idToken, err := d.app.Box.Seal("no ID token", postgres.SessionPlace(hash[:]))
	if err != nil {
		return "", err
	}
	now := time.Now()
	return token, d.app.DB.InTx(ctx, func(tx *postgres.Tx) error {
		return tx.StartSession(ctx, postgres.Session{
			TokenHash: hash[:], Person: person, IDToken: idToken, AuthTime: now, SeenAt: now, RecentUntil: now.Add(oin.RecentSignInAge), ExpiresAt: now.Add(oin.SessionMaxAge), Browser: "A test",
		})
	})
}

// madeOrg is an org created for one test.
type madeOrg struct {
	Name   string           `json:"name"`
	Emails []string         `json:"emails"` // of its people
	ID     oin.SubmissionID `json:"id,omitempty"`
	App    string           `json:"app,omitempty"`
}

// org creates an org like one of the local ones: with people of the same names, and
// with one of its integrations or none. It has the other's issuer, where no one can
// sign in to it.
func (d *testDoor) org(ctx context.Context, r *http.Request) (madeOrg, error) {
	like, with := r.FormValue("like"), r.FormValue("with")
	d.orgs++
	m := madeOrg{Name: fmt.Sprintf("%s %d", like, 100+d.orgs)}
	slug := oin.Slug(m.Name)
	var team []oin.Person
	for _, in := range d.local.everyone() {
		if in.OrgName != like {
			continue
		}
		at := strings.LastIndexByte(in.Email, '@')
		in.OktaID, in.OrgName, in.Email = in.OktaID+slug, m.Name, in.Email[:at+1]+slug+".example"
		person, err := save(ctx, d.app.DB, in)
		if err != nil {
			return m, err
		}
		team, d.everyone, m.Emails = append(team, person), append(d.everyone, in), append(m.Emails, in.Email)
	}
	if team == nil {
		return m, fmt.Errorf("there is no org %q", like)
	}
	if with == "" {
		return m, nil
	}
	people := d.local.people
	people.ISVs = map[string][]oin.Person{m.Name: team}
	var err error
	m.ID, m.App, err = demo.Repeat(ctx, d.app.DB, d.app.Box, d.app.PortalSettings(), people, like, m.Name, with, time.Now())
	return m, err
}
