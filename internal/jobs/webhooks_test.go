package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"net/http/httptest"
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

func TestWebhooksOfWhatHappenedAreSentAndOthersNot(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	got := make(chan string, 10)
	server := httptest.NewTLSServer(http.HandlerFunc(func(_ http.ResponseWriter, r *http.Request) { got <- r.Header.Get("Webhook-Id") }))
	defer server.Close()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	p := portal.New(db, box, portal.Settings{Webhooks: webhook.NewSender(webhook.Options{Client: server.Client(), Trusted: func(string) bool { return true }, Now: db.Now})})
	var who oin.Person
	err = db.InTx(t.Context(), func(tx *postgres.Tx) (err error) {
		who, err = tx.SaveSignIn(t.Context(), postgres.SignIn{OktaID: "o", Issuer: "https://o.example", OrgName: "O", Sub: "s", Name: "S", Role: oin.RoleISV}, db.Now())
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	who.Recent = true
	if _, _, err := p.MakeWebhook(t.Context(), who, portal.NewWebhook{URL: server.URL, Events: []oin.EventType{"integration.published"}}); err != nil {
		t.Fatal(err)
	}
	undone := errors.New("undone on purpose")
	for _, then := range []error{undone, nil} {
		err := db.InTx(t.Context(), func(tx *postgres.Tx) error {
			err := tx.AddNews(t.Context(), postgres.News{Happened: []postgres.Happened{{Org: who.Org.ID, Type: "integration.published", Title: "Published", Standard: "{}", Slack: "{}", At: db.Now()}}})
			if err != nil {
				return err
			}
			return then
		})
		if !errors.Is(err, then) {
			t.Fatal(err)
		}
	}
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
