package jobs_test

import (
	"context"
	"errors"
	"log/slog"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"oinmanager/internal/jobs"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
	"oinmanager/internal/secret"
)

func TestMain(m *testing.M) { pgtest.Main(m) }

// postman fails the first times, and then records what it is given.
type postman struct {
	mu       sync.Mutex
	failures int
	sent     chan mail.Message
}

func (p *postman) Send(_ context.Context, m mail.Message) error {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.failures > 0 {
		p.failures--
		return errors.New("the server is away")
	}
	p.sent <- m
	return nil
}

// write writes an email about a submission, as the portal does, and commits or rolls
// back.
func write(t *testing.T, db *postgres.DB, subject string, commit bool) {
	t.Helper()
	writeAbout(t, db, "o", subject, commit)
}

// writeAbout writes an email about a submission of that org.
func writeAbout(t *testing.T, db *postgres.DB, org, subject string, commit bool) {
	t.Helper()
	undo := errors.New("undone on purpose")
	now := time.Now()
	err := db.InTx(t.Context(), func(tx *postgres.Tx) error {
		p, err := tx.SaveSignIn(t.Context(), postgres.SignIn{OktaID: org, Issuer: "https://" + org + ".example", OrgName: "O", Sub: "s", Name: "S", Role: oin.RoleISV}, now)
		if err != nil {
			return err
		}
		integration, err := tx.AddIntegration(t.Context(), p.Org.ID)
		if err != nil {
			return err
		}
		id, err := tx.AddVersion(t.Context(), p.Org.ID, integration, p.ID, now)
		if err != nil {
			return err
		}
		if err := tx.AddNews(t.Context(), postgres.News{Mails: []postgres.Mail{{
			Submission: id, Notice: oin.NoticeReceived, Sender: "no-reply@oin.example", Recipients: []string{"s@o.example"}, People: []oin.PersonID{p.ID}, Subject: subject, Body: "x", HTML: "<p>x</p>", WrittenAt: now,
		}}}); err != nil {
			return err
		}
		if !commit {
			return undo
		}
		return nil
	})
	if commit && err != nil || !commit && !errors.Is(err, undo) {
		t.Fatal(err)
	}
}

func newPortal(t *testing.T, db *postgres.DB) *portal.Portal {
	t.Helper()
	keys, err := secret.NewKeys()
	if err != nil {
		t.Fatal(err)
	}
	box, err := secret.NewBox(keys)
	if err != nil {
		t.Fatal(err)
	}
	return portal.New(db, box, portal.Settings{})
}

func TestMailsOfWhatHappenedAreSentAndRetriedAndOthersNot(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "undone", false)
	write(t, db, "done", true)
	p := &postman{failures: 1, sent: make(chan mail.Message, 10)}
	ctx, stop := context.WithCancel(t.Context())
	wait, err := jobs.Start(ctx, db, newPortal(t, db), p, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	select {
	case m := <-p.sent:
		if m.Subject != "done" || m.ID == "" || m.Thread == "" || m.To[0] != "s@o.example" || m.Text != "x" || m.HTML != "<p>x</p>" {
			t.Errorf("sent %+v", m)
		}
	case <-time.After(time.Minute):
		t.Fatal("nothing was sent")
	}
	stop()
	wait()
	if len(p.sent) > 0 {
		t.Errorf("something else was sent: %+v", <-p.sent)
	}
	if n := pgtest.Count(t, db, `select count(*) from mails where sent_at is not null`); n != 1 {
		t.Errorf("%d mails are noted as sent, want 1", n)
	}
}

func TestWithoutASenderMailsAreKept(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "kept", true)
	ctx, stop := context.WithCancel(t.Context())
	wait, err := jobs.Start(ctx, db, newPortal(t, db), nil, slog.New(slog.DiscardHandler))
	if err != nil {
		t.Fatal(err)
	}
	for pgtest.Count(t, db, `select count(*) from river_job where kind = 'send_mail' and state = 'completed'`) == 0 {
		time.Sleep(20 * time.Millisecond)
	}
	stop()
	wait()
	if n := pgtest.Count(t, db, `select count(*) from mails where sent_at is null`); n != 1 {
		t.Errorf("%d mails are kept, want 1", n)
	}
}

func TestSecretsAndCountsAreErasedSoonAfterTheStartAndOnceForAllReplicas(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	if _, err := db.Pool().Exec(t.Context(), `insert into limits values ('sign-ins', 'over', now() - interval '1 second'), ('sign-ins', 'under way', now() + interval '1 hour')`); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	for range 3 {
		wait, err := jobs.Start(ctx, db, newPortal(t, db), nil, slog.New(slog.DiscardHandler))
		if err != nil {
			t.Fatal(err)
		}
		defer wait()
	}
	defer stop()
	for _, kind := range []string{"erase_secrets", "forget_limits"} {
		for pgtest.Count(t, db, `select count(*) from river_job where kind = $1 and state = 'completed'`, kind) == 0 {
			time.Sleep(20 * time.Millisecond)
		}
		if n := pgtest.Count(t, db, `select count(*) from river_job where kind = $1`, kind); n != 1 {
			t.Errorf("three replicas have %d jobs %s, want 1", n, kind)
		}
	}
	// Admins read what each kind does.
	until(t, db, `select count(*) from (select from river_job having count(distinct kind) >= 11) d`)
	rows, err := db.Pool().Query(t.Context(), `select distinct kind from river_job`)
	if err != nil {
		t.Fatal(err)
	}
	kinds, err := pgx.CollectRows(rows, pgx.RowTo[oin.JobKind])
	if err != nil {
		t.Fatal(err)
	}
	for _, args := range []river.JobArgs{postgres.SendMail{}, postgres.SendWebhook{}, postgres.GatherFacts{}, postgres.TellReplies{}} {
		kinds = append(kinds, oin.JobKind(args.Kind()))
	}
	for _, kind := range kinds {
		if kind.Label() == string(kind) || kind.AfterCancel() == "" {
			t.Errorf("%s has no words", kind)
		}
	}
	if over, all := pgtest.Count(t, db, `select count(*) from limits where who = 'over'`), pgtest.Count(t, db, `select count(*) from limits`); over != 0 || all != 1 {
		t.Errorf("%d counts are kept, %d of them over", all, over)
	}
}

func TestJobsAboutRepliesAreDone(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "a submission", true)
	change(t, db, `insert into river_job (kind, args, max_attempts, queue, state)
		select 'tell_replies', jsonb_build_object('submission', id, 'side', 'oin', 'since', now()), 25, 'default', 'available' from submissions`)
	stop := start(t, db, nil, slog.New(slog.DiscardHandler))
	defer stop()
	until(t, db, `select count(*) from river_job where kind = 'tell_replies' and state = 'completed'`)
}
