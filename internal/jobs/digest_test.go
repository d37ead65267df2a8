package jobs_test

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"oinmanager/internal/jobs"
	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

var pace = postgres.MailPace{Many: limit.Emails, Per: limit.EmailsPer, Together: limit.EmailsTogether}

// wake makes the sleeping jobs due, as if the hour had passed.
func wake(t *testing.T, db *postgres.DB) {
	t.Helper()
	change(t, db, `update emailed set at = array(select t - interval '1 hour' from unnest(at) t)`)
	change(t, db, `update mails set held_until = now() where held_until is not null`)
	change(t, db, `update river_job set scheduled_at = now(), state = 'available' where kind = 'send_mail' and state = 'scheduled'`)
}

func TestOneAddressGetsSoManyEmailsInAnHourAndTheRestAsOne(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	const more = 5
	for n := range limit.Emails + more {
		write(t, db, fmt.Sprintf("News %d.", n), true)
	}
	write(t, db, "for another", true)
	change(t, db, `update mails set recipients = '{other@o.example}' where subject = 'for another'`)
	change(t, db, `update mails set recipients = '{S@O.example}' where subject = 'News 3.'`) // the same one
	p := &postman{sent: make(chan mail.Message, 100)}
	stop := start(t, db, p, slog.New(slog.DiscardHandler))
	defer stop()
	left := map[string]bool{}
	for n := range limit.Emails + more {
		left[fmt.Sprintf("News %d.", n)] = true
	}
	for range limit.Emails + 1 {
		m := p.next(t)
		delete(left, m.Subject)
	}
	if len(left) != more {
		t.Fatalf("of %d emails more than an address gets, %d are left", more, len(left))
	}
	until(t, db, fmt.Sprintf(`select count(*) from (select from mails where held_until > now() + interval '59 minutes' having count(*) = %d) held`, more))
	if len(p.sent) > 0 {
		t.Fatalf("one more was sent: %+v", <-p.sent)
	}
	until(t, db, fmt.Sprintf(`select count(*) from (select from river_job where kind = 'send_mail' and state = 'scheduled' and scheduled_at > now() + interval '59 minutes' having count(*) = %d) jobs`, more))
	wake(t, db)
	d := p.next(t)
	if d.Subject != "5 emails from OIN Manager" || !slices.Equal(d.To, []string{"s@o.example"}) {
		t.Errorf("what was held goes out as %q to %v", d.Subject, d.To)
	}
	for subject := range left {
		if !strings.Contains(d.Text, subject) || !strings.Contains(d.HTML, subject) {
			t.Errorf("%s is lost", subject)
		}
	}
	until(t, db, `select count(*) from (select from mails having count(*) = count(sent_at)) done`)
	until(t, db, `select count(*) from (select from river_job where kind = 'send_mail' having count(*) = count(*) filter (where state = 'completed')) done`)
	if len(p.sent) > 0 {
		t.Errorf("something was sent twice: %+v", <-p.sent)
	}
	if n := pgtest.Count(t, db, `select count(*) from emailed where position('o.example' in encode(address, 'escape')) > 0`); n > 0 {
		t.Error("an address is kept in clear")
	}
}

func TestEmailsToAnAddressAreCountedExactlyHoweverManyReplicasSend(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	const all = 3 * limit.Emails
	for n := range all {
		write(t, db, fmt.Sprint("News ", n), true)
	}
	mails, err := db.Mails(t.Context(), all)
	if err != nil {
		t.Fatal(err)
	}
	var taken, held atomic.Int64
	var group sync.WaitGroup
	for part := range slices.Chunk(mails, all/6) {
		group.Go(func() {
			for _, m := range part {
				goes, wait, err := db.TakeMails(t.Context(), m.ID, pace)
				switch {
				case err != nil:
					t.Error(err)
				case wait > 0:
					held.Add(1)
				default:
					taken.Add(int64(len(goes)))
				}
			}
		})
	}
	group.Wait()
	if taken.Load() != limit.Emails || held.Load() != all-limit.Emails {
		t.Errorf("%d go out and %d wait, want %d to go", taken.Load(), held.Load(), limit.Emails)
	}
}

func TestOneOrgsManyStepsDoNotHoldBackWhatIsAboutAnother(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	for n := range limit.Emails + 2 {
		write(t, db, fmt.Sprint("Steps of one ", n), true)
	}
	for n := range 2 {
		writeAbout(t, db, "p", fmt.Sprint("Step of another ", n), true)
	}
	change(t, db, `update mails set recipients = '{oin@okta.example}', people = '{}'`) // the team's
	mails, err := db.Mails(t.Context(), 100)
	if err != nil {
		t.Fatal(err)
	}
	slices.Reverse(mails)
	for n, m := range mails {
		taken, wait, err := db.TakeMails(t.Context(), m.ID, pace)
		goes := n < limit.Emails || strings.HasPrefix(m.Subject, "Step of another")
		if err != nil || goes != (len(taken) == 1) || goes != (wait == 0) {
			t.Errorf("of %q, number %d, %d go out, and it waits %s: %v", m.Subject, n, len(taken), wait, err)
		}
	}
	held := mails[limit.Emails].ID
	writeAbout(t, db, "p", "Another, held", true)
	change(t, db, `update mails set recipients = '{oin@okta.example}', people = '{}', held_until = now() where subject = 'Another, held'`)
	change(t, db, `update emailed set at = '{}'`)
	taken, _, err := db.TakeMails(t.Context(), held, pace)
	if err != nil || len(taken) != 2 || slices.ContainsFunc(taken, func(m postgres.Mail) bool { return !strings.HasPrefix(m.Subject, "Steps of one") }) {
		t.Errorf("together go %d, of more than one org: %v", len(taken), err)
	}
}

// hold waits until many emails are held, and then makes one of them due.
func hold(t *testing.T, db *postgres.DB, many int) (first string) {
	t.Helper()
	for n := range many {
		write(t, db, fmt.Sprint("News ", n), true)
	}
	change(t, db, `update mails set held_until = now()`)
	mails, err := db.Mails(t.Context(), many)
	if err != nil {
		t.Fatal(err)
	}
	return mails[0].ID
}

func TestADigestThatCouldNotBeSentIsSentTheSameLater(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	id := hold(t, db, 3)
	p := &postman{failures: 1, sent: make(chan mail.Message, 10)}
	if err := jobs.Send(t.Context(), db, p, id); err == nil {
		t.Fatal("the server was away, and the job says nothing")
	}
	write(t, db, "Later news", true)
	if err := jobs.Send(t.Context(), db, p, id); err != nil {
		t.Fatal(err)
	}
	m := p.next(t)
	if m.Subject != "3 emails from OIN Manager" || strings.Contains(m.Text, "Later news") {
		t.Errorf("it goes out as %q:\n%s", m.Subject, m.Text)
	}
	if n := pgtest.Count(t, db, `select cardinality(at) from emailed`); n != 1 {
		t.Errorf("it counts %d times", n)
	}
	if n := pgtest.Count(t, db, `select count(*) from mails where sent_at is null`); n != 1 {
		t.Errorf("%d emails are left, want the later one", n)
	}
}

func TestADigestLeavesOutWhatASuspendedPersonWouldGet(t *testing.T) {
	t.Parallel()
	db := pgtest.New(t)
	id := hold(t, db, 3)
	change(t, db, `with other as (insert into people (org_id, sub, name, email) select id, 'other', 'Other', 's@o.example' from orgs returning id)
		update mails set people = array[other.id] from other where subject = 'News 1'`)
	change(t, db, `update people set suspended_at = now() where sub = 'other'`)
	p := &postman{sent: make(chan mail.Message, 10)}
	if err := jobs.Send(t.Context(), db, p, id); err != nil {
		t.Fatal(err)
	}
	if m := p.next(t); m.Subject != "2 emails from OIN Manager" || strings.Contains(m.Text, "News 1") {
		t.Errorf("it goes out as %q:\n%s", m.Subject, m.Text)
	}
	if n := pgtest.Count(t, db, `select count(*) from mails where subject = 'News 1' and kept_at is not null and sent_at is null`); n != 1 {
		t.Error("what was left out is to be sent still")
	}
}

// What is held for a subscriber goes as one email, however many changes it tells, and its link
// ends all subscriptions of the address.
func TestWhatIsHeldForASubscriberGoesAsOneAndEndsAllAtOnce(t *testing.T) {
	t.Parallel()
	const many = limit.Emails + 5
	db := pgtest.New(t)
	change(t, db, fmt.Sprintf(`
		with o as (insert into orgs (okta_id, issuer, name) values ('o', 'https://o.example', 'O') returning id),
		i as (insert into integrations (org_id) select id from o, generate_series(1, %d) returning id),
		s as (insert into subscriptions (integration_id, email, asked_at, confirmed_at, told_at)
			select id, to_.email, now(), now(), now() from i, unnest(array['cleo@customer.example', 'dora@customer.example']) to_ (email) returning id, email)
		insert into mails (notice, sender, recipients, people, subject, body, html, written_at, held_until, subscription_id)
		select 'catalog-news', 'no-reply@oin.example', array[email], '{}', 'News ' || n || ' for ' || email || '.', E'It says ' || n || E'.\n\n-- \nUnsubscribe', '', now() + n * interval '1 second', now(), id
		from (select *, row_number() over (partition by email order by id) as n from s) s`, many))
	first := text(t, db, `select id::text from mails where subject = 'News 1 for cleo@customer.example.'`)
	p := &postman{sent: make(chan mail.Message, 10)}
	if err := jobs.Send(t.Context(), db, p, first); err != nil {
		t.Fatal(err)
	}
	m := p.next(t)
	if m.Subject != fmt.Sprintf("%d emails about integrations you follow", many) || !slices.Equal(m.To, []string{"cleo@customer.example"}) || strings.Contains(m.Text, "dora@") {
		t.Errorf("it goes out as %q to %v:\n%s", m.Subject, m.To, m.Text)
	}
	if of := text(t, db, `select subscription_id::text from mails where id = '`+first+`'`); m.Unsubscribe != "/subscriptions/end?all=yes&id="+of || !strings.Contains(m.Text, "https://oin.example"+m.Unsubscribe) {
		t.Errorf("it ends by %s:\n%s", m.Unsubscribe, m.Text)
	}
	place := 0
	for n := 1; n <= many; n++ {
		at := strings.Index(m.Text, fmt.Sprintf("%d. News %d for cleo@customer.example.", n, n))
		if at <= place || !strings.Contains(m.HTML, fmt.Sprintf("News %d for", n)) {
			t.Errorf("change %d is missing, or out of order", n)
		}
		place = at
	}
	if n := pgtest.Count(t, db, `select count(*) from mails where sent_at is null`); n != many {
		t.Errorf("%d emails are left, want the %d to the other address", n, many)
	}
}
