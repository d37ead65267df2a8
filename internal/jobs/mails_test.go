package jobs_test

import (
	"bytes"
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"oinmanager/internal/jobs"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// start runs the jobs until the test ends or stop is called.
func start(t *testing.T, db *postgres.DB, sender jobs.Sender, log *slog.Logger) (stop func()) {
	t.Helper()
	ctx, cancel := context.WithCancel(t.Context())
	wait, err := jobs.Start(ctx, db, newPortal(t, db), sender, log)
	if err != nil {
		t.Fatal(err)
	}
	return func() { cancel(); wait() }
}

// change changes the database where no method does so.
func change(t *testing.T, db *postgres.DB, sql string) {
	t.Helper()
	if _, err := db.Pool().Exec(t.Context(), sql); err != nil {
		t.Fatal(err)
	}
}

// until waits for the query to count something.
func until(t *testing.T, db *postgres.DB, sql string) {
	t.Helper()
	for pgtest.Count(t, db, sql) == 0 {
		time.Sleep(20 * time.Millisecond)
	}
}

func (p *postman) next(t *testing.T) mail.Message {
	t.Helper()
	select {
	case m := <-p.sent:
		return m
	case <-time.After(time.Minute):
		t.Fatal("nothing was sent")
		return mail.Message{}
	}
}

// lockedBuffer is a buffer that jobs can write to concurrently.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func TestMailWhoseAttemptsAreUsedUpIsTriedAgainAndSaid(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "late", true)
	change(t, db, `update mails set written_at = now() - interval '2 hours', fault = 'the server was away'`)
	change(t, db, `update river_job set state = 'discarded', finalized_at = now(), attempt = max_attempts where kind = 'send_mail'`)
	p, log := &postman{sent: make(chan mail.Message, 10)}, &lockedBuffer{}
	stop := start(t, db, p, slog.New(slog.NewTextHandler(log, nil)))
	defer stop()
	if m := p.next(t); m.Subject != "late" {
		t.Errorf("sent %+v", m)
	}
	until(t, db, `select count(*) from mails where sent_at is not null and fault = ''`)
	until(t, db, `select count(*) from river_job where kind = 'send_unsent' and state = 'completed'`)
	if said := log.String(); !strings.Contains(said, "mails=1") || !strings.Contains(said, "the server was away") || strings.Contains(said, "<p>x</p>") {
		t.Errorf("the log says %q", said)
	}
}

// A replica that is killed leaves its jobs as running. Others do them minutes later.
func TestMailOfAReplicaThatWasKilledIsSentByAnother(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "left", true)
	write(t, db, "in hand", true)
	const running = `update river_job set state = 'running', attempt = 1, attempted_by = '{another}', attempted_at = now() - `
	change(t, db, running+`interval '4 minutes' where kind = 'send_mail'`)
	change(t, db, running+`interval '1 minute' where id = (select max(id) from river_job where kind = 'send_mail')`)
	p := &postman{sent: make(chan mail.Message, 10)}
	stop := start(t, db, p, slog.New(slog.DiscardHandler))
	defer stop()
	if m := p.next(t); m.Subject != "left" {
		t.Errorf("sent %+v", m)
	}
	if n := pgtest.Count(t, db, `select count(*) from river_job where kind = 'send_mail' and state = 'running' and attempted_at < now() - interval '50 seconds'`); n != 1 {
		t.Errorf("%d jobs are in the hands of another replica: one was taken away", n)
	}
}

func TestMailThatIsStillBeingTriedGetsNoSecondJob(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "slow", true)
	change(t, db, `update mails set written_at = now() - interval '2 hours'`)
	change(t, db, `update river_job set state = 'retryable', attempt = 3, scheduled_at = now() + interval '1 hour' where kind = 'send_mail'`)
	stop := start(t, db, &postman{sent: make(chan mail.Message, 10)}, slog.New(slog.DiscardHandler))
	until(t, db, `select count(*) from river_job where kind = 'send_unsent' and state = 'completed'`)
	stop()
	if n := pgtest.Count(t, db, `select count(*) from river_job where kind = 'send_mail'`); n != 1 {
		t.Errorf("the mail has %d jobs, want 1", n)
	}
}

func TestMailsKeptForWantOfAServerDoNotGoOutOnceThereIsOne(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "kept", true)
	stop := start(t, db, nil, slog.New(slog.DiscardHandler))
	until(t, db, `select count(*) from mails where kept_at is not null and sent_at is null`)
	stop()
	change(t, db, `update mails set written_at = now() - interval '2 hours'`)
	change(t, db, `delete from river_job where kind = 'send_unsent'`)
	p := &postman{sent: make(chan mail.Message, 10)}
	stop = start(t, db, p, slog.New(slog.DiscardHandler))
	until(t, db, `select count(*) from river_job where kind = 'send_unsent' and state = 'completed'`)
	stop()
	if len(p.sent) > 0 {
		t.Errorf("a mail went out late: %+v", <-p.sent)
	}
}

func TestFailureIsNotedWithTheMailAndTheNextAttemptIsNeverFarAway(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "refused", true)
	change(t, db, `update river_job set attempt = 20 where kind = 'send_mail'`)
	stop := start(t, db, &postman{failures: 1000, sent: make(chan mail.Message, 1)}, slog.New(slog.DiscardHandler))
	until(t, db, `select count(*) from mails where fault = 'the server is away' and failed_at is not null`)
	until(t, db, `select count(*) from river_job where kind = 'send_mail' and state = 'retryable'`)
	stop()
	if n := pgtest.Count(t, db, `select count(*) from river_job where kind = 'send_mail' and scheduled_at > now() + interval '61 minutes'`); n > 0 {
		t.Error("after many attempts the next one is more than an hour away")
	}
}

// clumsy sends an email, and the program crashes before the result is stored, once.
type clumsy struct {
	postman
	deaths int
}

func (c *clumsy) Send(ctx context.Context, m mail.Message) error {
	err := c.postman.Send(ctx, m)
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.deaths > 0 {
		c.deaths--
		panic("died between sending and noting")
	}
	return err
}

func TestMailIsSentTwiceRatherThanLostWhenTheWorkerDies(t *testing.T) {
	t.Parallel()
	for name, die := range map[string]func(*testing.T, *postgres.DB, *clumsy){
		"in the middle": func(_ *testing.T, _ *postgres.DB, c *clumsy) { c.deaths = 1 },
		// As a crashed program leaves it: in progress, without a worker.
		"with the program": func(t *testing.T, db *postgres.DB, c *clumsy) {
			m, err := db.Mails(t.Context(), 1)
			if err != nil {
				t.Fatal(err)
			}
			if err := c.Send(t.Context(), mail.Message{ID: m[0].ID}); err != nil {
				t.Fatal(err)
			}
			change(t, db, `update river_job set state = 'running', attempt = 1, attempted_at = now() - interval '2 hours', attempted_by = '{gone}'
				where kind = 'send_mail'`)
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db := pgtest.New(t)
			write(t, db, "twice", true)
			c := &clumsy{postman: postman{sent: make(chan mail.Message, 10)}}
			die(t, db, c)
			stop := start(t, db, c, slog.New(slog.DiscardHandler))
			defer stop()
			if first, second := c.next(t), c.next(t); first.ID != second.ID {
				t.Errorf("the same mail went out as %s and %s", first.ID, second.ID)
			}
			until(t, db, `select count(*) from mails where sent_at is not null`)
		})
	}
}

func TestTwoMailsAboutOneEventToOnePersonAreOne(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "first", true)
	again := func(to string) {
		t.Helper()
		err := db.InTx(t.Context(), func(tx *postgres.Tx) error {
			all, err := tx.Mails(t.Context(), 1)
			if err != nil {
				return err
			}
			m := all[0]
			m.Recipients = []string{to}
			return tx.AddNews(t.Context(), postgres.News{Mails: []postgres.Mail{m}})
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	change(t, db, `with h as (insert into history (submission_id, org_id, at, side, action, to_status)
		select id, org_id, now(), 'system', 'create', 'DRAFT' from submissions returning id)
		update mails set event_id = h.id from h`)
	again("s@o.example")
	again("s@o.example")
	again("other@o.example")
	if n := pgtest.Count(t, db, `select count(*) from mails`); n != 2 {
		t.Errorf("%d mails, want one to each person", n)
	}
	if n := pgtest.Count(t, db, `select count(*) from river_job where kind = 'send_mail'`); n != 2 {
		t.Errorf("%d jobs, want one for each mail", n)
	}
}

func TestAnEmailIsNotSentToSomeoneSuspendedAfterItWasWritten(t *testing.T) {
	t.Parallel()
	for name, suspend := range map[string]string{
		"the person": `update people set suspended_at = now()`,
		"the org":    `update orgs set suspended_at = now()`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db := pgtest.New(t)
			write(t, db, "too late", true)
			change(t, db, suspend)
			p := &postman{sent: make(chan mail.Message, 10)}
			stop := start(t, db, p, slog.New(slog.DiscardHandler))
			defer stop()
			until(t, db, `select count(*) from mails where kept_at is not null and sent_at is null`)
			// Once they are back, emails held back meanwhile stay unsent.
			change(t, db, `update people set suspended_at = null`)
			change(t, db, `update orgs set suspended_at = null`)
			change(t, db, `update mails set written_at = now() - interval '2 hours'`)
			if unsent, err := db.Unsent(t.Context(), time.Time{}, time.Now(), 10); err != nil || len(unsent) > 0 {
				t.Errorf("it is to be sent again: %+v, %v", unsent, err)
			}
			if len(p.sent) > 0 {
				t.Errorf("it was sent: %+v", <-p.sent)
			}
		})
	}
}

func TestAnAddressThatSeveralShareGetsItsEmailWhileOneOfThemMayHaveIt(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "shared", true)
	change(t, db, `update people set suspended_at = now()`)
	change(t, db, `with other as (insert into people (org_id, sub, name, email) select id, 'other', 'Other', 's@o.example' from orgs returning id)
		update mails set people = people || other.id from other`)
	p := &postman{sent: make(chan mail.Message, 10)}
	stop := start(t, db, p, slog.New(slog.DiscardHandler))
	defer stop()
	if m := p.next(t); m.Subject != "shared" {
		t.Errorf("sent %+v", m)
	}
}

func TestAnEmailAboutADeletedDraftIsNotSentAndItsJobEnds(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	write(t, db, "about a draft", true)
	all, err := db.Mails(t.Context(), 1)
	if err != nil {
		t.Fatal(err)
	}
	err = db.InTx(t.Context(), func(tx *postgres.Tx) error {
		org := oin.OrgID(text(t, db, `select org_id::text from submissions`))
		v, err := tx.LockSubmission(t.Context(), org, all[0].Submission)
		if err != nil {
			return err
		}
		return tx.DeleteSubmission(t.Context(), v)
	})
	if err != nil {
		t.Fatal(err)
	}
	p := &postman{sent: make(chan mail.Message, 10)}
	stop := start(t, db, p, slog.New(slog.DiscardHandler))
	defer stop()
	until(t, db, `select count(*) from river_job where kind = 'send_mail' and state = 'cancelled'`)
	if len(p.sent) > 0 {
		t.Errorf("it was sent: %+v", <-p.sent)
	}
}

// text returns what the query selects.
func text(t *testing.T, db *postgres.DB, sql string) (found string) {
	t.Helper()
	if err := db.Pool().QueryRow(t.Context(), sql).Scan(&found); err != nil {
		t.Fatal(err)
	}
	return found
}

// An email to a subscriber goes by a queue of its own, with what ends the subscription. If it
// has ended, it goes nowhere.
func TestMailsToSubscribersSayHowToUnsubscribe(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	change(t, db, `
		with o as (insert into orgs (okta_id, issuer, name) values ('o', 'https://o.example', 'O') returning id),
		i as (insert into integrations (org_id) select id from o returning id)
		insert into subscriptions (id, integration_id, email, asked_at, confirmed_at, told_at)
		select ('00000000-0000-4000-8000-00000000000' || n)::uuid, i.id, 'c' || n || '@customer.example', now(), now(), now() from i, generate_series(1, 2) n`)
	p := &postman{sent: make(chan mail.Message, 10)}
	if err := db.InTx(t.Context(), func(tx *postgres.Tx) error {
		var all []postgres.Mail
		for _, n := range []string{"1", "2"} {
			all = append(all, postgres.Mail{Subscription: oin.SubscriptionID("00000000-0000-4000-8000-00000000000" + n), Notice: "catalog-news", Sender: "no-reply@oin.example", Recipients: []string{"c" + n + "@customer.example"}, Subject: "News", Body: "x", WrittenAt: time.Now()})
		}
		return tx.AddSubscriberMails(t.Context(), false, all)
	}); err != nil {
		t.Fatal(err)
	}
	if n := pgtest.Count(t, db, `select count(*) from river_job where queue = 'subscribers'`); n != 2 {
		t.Errorf("%d jobs are in the queue of subscribers", n)
	}
	if err := db.EndSubscription(t.Context(), "00000000-0000-4000-8000-000000000001", false); err != nil {
		t.Fatal(err)
	}
	stop := start(t, db, p, slog.New(slog.DiscardHandler))
	defer stop()
	if m := p.next(t); m.To[0] != "c2@customer.example" || m.Unsubscribe != "/subscriptions/end?id=00000000-0000-4000-8000-000000000002" {
		t.Errorf("sent: %+v", m)
	}
	until(t, db, `select count(*) from river_job where state = 'cancelled'`)
}
