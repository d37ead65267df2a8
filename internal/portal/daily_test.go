package portal_test

import (
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// daily has a person get these notices once a day, and all others as they happen.
func (w *world) daily(who oin.Person, notices ...oin.Notice) {
	w.Helper()
	var all []oin.Notice
	for _, i := range oin.NoticesFor(who.Role) {
		all = append(all, i.Notice)
	}
	w.ok(w.portal.ChooseNotifications(w.ctx(), who, all, notices, false))
}

// collected returns the subjects of the daily email to a person that is queued now, each up
// to its colon, without those that are withheld, and marks it as sent. It returns nil if
// none is queued.
func (w *world) collected(who oin.Person) []string {
	w.Helper()
	leads := w.texts(`select id::text from mails where id = sent_with and sent_at is null and kept_at is null and recipients = array[$1]`, who.Email)
	if len(leads) == 0 {
		return nil
	}
	if len(leads) > 1 {
		w.Errorf("%d daily emails to %s", len(leads), who.Name)
	}
	taken, wait, err := w.db.TakeMails(w.ctx(), leads[0], postgres.MailPace{Many: limit.Emails, Per: limit.EmailsPer, Together: limit.EmailsTogether})
	w.ok(err)
	if wait > 0 {
		w.Errorf("it waits for %s", wait)
	}
	subjects := []string{}
	var ids []string
	for _, m := range taken {
		ids = append(ids, m.ID)
		if what, _, _ := strings.Cut(m.Subject, ":"); !m.Withheld {
			subjects = append(subjects, what)
		}
	}
	w.ok(w.db.MailsSent(w.ctx(), ids, w.clock))
	return subjects
}

func (w *world) texts(sql string, args ...any) (all []string) {
	w.Helper()
	rows, err := w.db.Pool().Query(w.ctx(), sql, args...)
	w.ok(err)
	for rows.Next() {
		var s string
		w.ok(rows.Scan(&s))
		all = append(all, s)
	}
	w.ok(rows.Err())
	return all
}

func (w *world) queueDaily(want int) {
	w.Helper()
	n, err := w.portal.QueueDaily(w.ctx())
	w.ok(err)
	if n != want {
		w.Errorf("%d daily emails are queued, want %d", n, want)
	}
}

func TestWhoWantsItOnceADayGetsOneEmailADay(t *testing.T) {
	w := newWorld(t) // 10:00 UTC
	w.daily(w.ada, oin.NoticeReceived, oin.NoticePassed)
	w.daily(w.abe, oin.NoticeChanges) // always sent at once
	id := w.complete("Acme Directory")
	jobs := func() int {
		return pgtest.Count(t, w.db, `select count(*) from river_job j join mails m on m.id::text = j.args->>'id' where m.recipients = '{ada@acme.example}'`)
	}
	w.act(w.abe, id, oin.ActionSubmit)
	w.tick()
	w.act(w.rae, id, oin.ActionPass)
	if n := jobs(); n != 0 {
		t.Errorf("%d emails are on the way to Ada at once", n)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from mails where daily and recipients <> '{ada@acme.example}'`); n != 0 {
		t.Errorf("%d emails to others wait", n)
	}
	w.queueDaily(0) // not before midnight, when it is time here
}

func TestTheDailyEmailHasEachEventOnceAndIsNotSentOnAnEmptyDay(t *testing.T) {
	w := newWorld(t) // 10:00 UTC; daily emails go out at 0:00
	w.daily(w.ada, oin.NoticeReceived, oin.NoticePassed)
	id := w.complete("Acme Directory")
	w.act(w.abe, id, oin.ActionSubmit)
	w.tick()
	w.act(w.rae, id, oin.ActionPass)
	w.queueDaily(0)
	w.clock = w.clock.Add(13 * time.Hour) // 23:01
	w.queueDaily(0)
	w.clock = w.clock.Add(time.Hour) // 00:01
	var queued atomic.Int64
	var group sync.WaitGroup
	for range 6 { // replicas
		group.Go(func() {
			n, err := w.portal.QueueDaily(w.ctx())
			if err != nil {
				t.Error(err)
			}
			queued.Add(int64(n))
		})
	}
	group.Wait()
	if n := queued.Load(); n != 1 {
		t.Errorf("%d daily emails are queued by several replicas", n)
	}
	if got := w.collected(w.ada); !slices.Equal(got, []string{"Submission received", "First review passed"}) {
		t.Errorf("the daily email has %q", got)
	}
	w.queueDaily(0)
	w.clock = w.clock.AddDate(0, 0, 1)
	w.queueDaily(0) // an empty day
	if got := w.collected(w.ada); got != nil {
		t.Errorf("on an empty day there is %q", got)
	}
}

func TestTheDailyEmailHeedsWhatHoldsWhenItIsSent(t *testing.T) {
	for name, row := range map[string]struct {
		change func(*world)
		want   []string
	}{
		"as chosen":          {func(*world) {}, []string{"Submission received", "First review passed"}},
		"turned off since":   {func(w *world) { w.choose(w.ada, oin.NoticeReceived) }, []string{"Submission received"}},
		"at once since then": {func(w *world) { w.choose(w.ada, oin.NoticeReceived, oin.NoticePassed) }, []string{"Submission received", "First review passed"}},
		"org suspended":      {func(w *world) { w.suspendAcme(true) }, []string{}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorld(t)
			w.daily(w.ada, oin.NoticeReceived, oin.NoticePassed)
			id := w.complete("Acme Directory")
			w.act(w.abe, id, oin.ActionSubmit)
			w.tick()
			w.act(w.rae, id, oin.ActionPass)
			w.clock = w.clock.AddDate(0, 0, 1)
			w.queueDaily(1)
			row.change(w)
			if got := w.collected(w.ada); !slices.Equal(got, row.want) {
				t.Errorf("it has %q, want %q", got, row.want)
			}
		})
	}
}
