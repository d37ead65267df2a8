package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"slices"
	"testing"
	"time"

	"oinmanager/internal/jobs"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
	"oinmanager/internal/webhook"
)

// hooksTo returns a portal whose webhooks reach a server on this machine.
func hooksTo(t *testing.T, db *postgres.DB, server *httptest.Server) *portal.Portal {
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	return portal.New(db, box, portal.Settings{Webhooks: webhook.NewSender(webhook.Options{Client: server.Client(), Trusted: func(string) bool { return true }, Now: db.Now})})
}

// hooked makes webhooks of a new org with these URLs.
func hooked(t *testing.T, db *postgres.DB, p *portal.Portal, org string, urls ...string) oin.Person {
	var who oin.Person
	err := db.InTx(t.Context(), func(tx *postgres.Tx) (err error) {
		who, err = tx.SaveSignIn(t.Context(), postgres.SignIn{OktaID: org, Issuer: "https://" + org + ".example", OrgName: org, Sub: org, Name: "S", Role: oin.RoleISV}, db.Now())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	who.Recent = true
	for _, url := range urls {
		if _, _, err := p.MakeWebhook(t.Context(), who, portal.NewWebhook{URL: url, Events: []oin.EventType{"integration.published"}}); err != nil {
			t.Fatal(err)
		}
	}
	return who
}

// publish notes n publications of an org, in a transaction that ends with an error or nil.
func publish(t *testing.T, db *postgres.DB, who oin.Person, n int, then error) {
	err := db.InTx(t.Context(), func(tx *postgres.Tx) error {
		for range n {
			err := tx.AddNews(t.Context(), postgres.News{Happened: []postgres.Happened{{Org: who.Org.ID, Type: "integration.published", Title: "Published", Standard: "{}", Slack: "{}", At: db.Now()}}})
			if err != nil {
				return err
			}
		}
		return then
	})
	if !errors.Is(err, then) {
		t.Fatal(err)
	}
}

func TestWebhooksOfWhatHappenedAreSentAndOthersNot(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	got := make(chan string, 10)
	server := httptest.NewTLSServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got <- r.Header.Get("Webhook-Id") }))
	defer server.Close()
	p := hooksTo(t, db, server)
	who := hooked(t, db, p, "o", server.URL)
	publish(t, db, who, 1, errors.New("undone on purpose"))
	publish(t, db, who, 1, nil)
	ctx, stop := context.WithCancel(t.Context())
	wait, err := jobs.Start(ctx, db, p, nil, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	select {
	case <-got:
	case <-time.After(time.Minute):
		t.Error("nothing was sent")
	}
	stop()
	wait()
	if n := pgtest.Count(t, db, `select count(*) from webhook_deliveries where state = 'accepted'`); n != 1 || len(got) != 0 {
		t.Errorf("%d are accepted, and %d more were sent", n, len(got))
	}
}

// An org has ten webhooks whose receivers never respond, and others are told at once.
func TestAnOrgWhoseReceiversAreAllSlowHoldsUpNoOther(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	begun, release, quick := make(chan struct{}, 100), make(chan struct{}), make(chan struct{}, 10)
	server := httptest.NewTLSServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) {
		if r.URL.Path == "/quick" {
			quick <- struct{}{}
			return
		}
		begun <- struct{}{}
		select {
		case <-release:
		case <-r.Context().Done():
		}
	}))
	defer server.Close()
	p := hooksTo(t, db, server)
	slow := hooked(t, db, p, "slow", slices.Repeat([]string{server.URL + "/slow"}, oin.MaxWebhooks)...)
	other := hooked(t, db, p, "other", server.URL+"/quick")
	publish(t, db, slow, 3, nil)
	ctx, stop := context.WithCancel(t.Context())
	wait, err := jobs.Start(ctx, db, p, nil, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	within := func(c <-chan struct{}, what string) {
		select {
		case <-c:
		case <-time.After(webhook.Timeout / 2): // before one of the slow ones ends by itself
			t.Error(what)
		}
	}
	for range oin.MaxOrgWebhooksAtOnce {
		within(begun, "the slow ones are not sent")
	}
	publish(t, db, other, 1, nil)
	within(quick, "the other org waits for the slow ones")
	if len(begun) != 0 {
		t.Errorf("%d more of the slow org are sent at the same time", len(begun))
	}
	close(release)
	stop()
	wait()
}
