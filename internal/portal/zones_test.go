package portal_test

import (
	"fmt"
	"runtime"
	"slices"
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// zones are time zones whose days differ from those of UTC for many hours. In one of them,
// days begin at half past.
var zones = []string{"UTC", "America/Los_Angeles", "Asia/Tokyo", "Asia/Kolkata"}

func (w *world) zone(name string) {
	w.Helper()
	if faults := w.set(func(s *oin.TypedSettings) { s.Zone = name }); len(faults) > 0 {
		w.Fatal(faults)
	}
}

// dueIn returns the submissions in a part of the queue.
func (w *world) dueIn(d oin.Due) (ids []oin.SubmissionID) {
	w.Helper()
	q, err := w.portal.Queue(w.ctx(), w.rae, oin.QueueAsk{Filter: oin.QueueFilter{Due: d}})
	w.ok(err)
	for _, row := range q.Rows {
		ids = append(ids, row.ID)
	}
	if n := q.Count(oin.QueueFilter{Due: d}); n != len(ids) {
		w.Errorf("on %s, %d are listed as %s, and %d counted", w.clock, len(ids), d, n)
	}
	return ids
}

// late returns how many submissions are late in the statistics.
func (w *world) late() (n int) {
	w.Helper()
	f, err := w.portal.Figures(w.ctx(), w.rae, 12)
	w.ok(err)
	for _, s := range f.Now {
		n += s.Late
	}
	return n
}

func TestQueueBadgesAndFiguresCountTheSameDaysInEveryZone(t *testing.T) {
	w := newWorld(t)
	start := w.clock
	var ids []oin.SubmissionID
	// Some hours apart, and around 18:30 UTC, when a day begins in India.
	for i, after := range []time.Duration{0, 3 * time.Hour, 6 * time.Hour, 8*time.Hour + 15*time.Minute, 8*time.Hour + 45*time.Minute, 12 * time.Hour, 15 * time.Hour, 21 * time.Hour} {
		w.clock = start.Add(after)
		ids = append(ids, w.submitted(fmt.Sprint("Acme ", i)))
	}
	for _, zone := range zones {
		w.zone(zone)
		place, _ := oin.FindZone(zone)
		// From before they are due until all are overdue, over the end of a week.
		for hour := 0; hour <= 9*24; hour += 5 {
			w.clock = start.AddDate(0, 0, 5).Add(time.Duration(hour) * time.Hour)
			now := w.clock.In(place)
			overdue, today, week := w.dueIn(oin.DueOverdue), w.dueIn(oin.DueToday), w.dueIn(oin.DueThisWeek)
			late := 0
			for _, id := range ids {
				v := w.version(id)
				y, isoWeek := now.ISOWeek()
				dueYear, dueWeek := v.Due.ISOWeek()
				for part, is := range map[string][2]bool{
					"overdue":   {slices.Contains(overdue, id), v.Overdue(w.clock)},
					"today":     {slices.Contains(today, id), v.Due.Format(time.DateOnly) == now.Format(time.DateOnly)},
					"this week": {slices.Contains(week, id), y == dueYear && isoWeek == dueWeek},
				} {
					if is[0] != is[1] {
						t.Errorf("%s, now %s, due %s: in the queue, %s is %v, and the page says %v", zone, now, v.Due, part, is[0], is[1])
					}
				}
				if v.Overdue(w.clock) {
					late++
				}
			}
			if got := w.late(); got != late {
				t.Errorf("%s, %s: figures say that %d are late, and %d are marked overdue", zone, now, got, late)
			}
		}
	}
}

func TestRemindersGoByTheDaysOfTheZoneThatIsSetNow(t *testing.T) {
	w := newWorld(t)
	w.clock = time.Date(2026, 11, 24, 20, 0, 0, 0, time.UTC)
	w.submitted("Acme Directory")
	w.zone("Asia/Tokyo")
	// Due on Tuesday, which ends at 15:00 UTC there.
	w.clock = time.Date(2026, 12, 1, 14, 0, 0, 0, time.UTC)
	if n, err := w.portal.Remind(w.ctx()); err != nil || n != 1 || w.mails()[0].Notice != oin.NoticeDueSoon {
		t.Errorf("%d reminders, the last one %s (%v), want the one that it is due soon", n, w.mails()[0].Notice, err)
	}
	w.clock = time.Date(2026, 12, 1, 16, 0, 0, 0, time.UTC)
	if n, err := w.portal.Remind(w.ctx()); err != nil || n != 1 || w.mails()[0].Notice != oin.NoticeOverdue {
		t.Errorf("%d reminders, the last one %s (%v), want the one that it is overdue", n, w.mails()[0].Notice, err)
	}
}

func TestDaysThatWereToldStayWhenTheZoneChanges(t *testing.T) {
	w := newWorld(t)
	changes, id, asked := w.submitted("Acme Vault"), w.complete("Acme Directory"), w.published("Acme Graph")
	w.sendBack(changes)
	w.clock = time.Date(2026, 11, 26, 20, 0, 0, 0, time.UTC) // Friday in Tokyo
	w.act(w.ada, id, oin.ActionSubmit)
	w.ok(w.try(w.ada, asked, oin.ActionRequestRemoval, "Out."))
	count := func(sql string, args ...any) (n int) {
		t.Helper()
		w.ok(w.db.Pool().QueryRow(w.ctx(), `select count(*) from `+sql, args...).Scan(&n))
		return n
	}
	for _, suspended := range []bool{false, true} {
		for _, zone := range []string{"Asia/Tokyo", "America/Los_Angeles", "UTC"} {
			if suspended {
				w.suspendAcme(true)
			}
			w.zone(zone)
			if suspended {
				w.suspendAcme(false)
			}
			place, _ := oin.FindZone(zone)
			due := time.Date(2026, 12, 3, 20, 0, 0, 0, place)
			if got := w.version(id).Due; !got.Equal(due) {
				t.Errorf("%s, suspended meanwhile: %v: it is due %s, want %s", zone, suspended, got, due)
			}
			if count(`turns where submission_id = $1 and ended_at is null and late_at = $2`, id, time.Date(2026, 12, 4, 0, 0, 0, 0, place)) != 1 {
				t.Errorf("%s, suspended meanwhile: %v: it is not late when that day is over", zone, suspended)
			}
			if count(`submissions where id = $1 and queue_at = $2`, id, due) != 1 {
				t.Errorf("%s, suspended meanwhile: %v: its place in the queue is of another day", zone, suspended)
			}
			if count(`submissions where id = $1 and due_at is null and queue_at = changed_at`, changes) != 1 {
				t.Errorf("%s: what waits for the ISV has moved", zone)
			}
			w.requests("Acme Graph by ada, due 3 Dec 20:00")
		}
	}
}

func TestAStepDuringAChangeOfZoneIsLateByTheNewOne(t *testing.T) {
	w := newWorld(t)
	id := w.complete("Acme Directory")
	stepped := make(chan error, 1)
	w.ok(w.db.InTx(w.ctx(), func(tx *postgres.Tx) error {
		settings, err := tx.LockTeamSettings(w.ctx())
		w.ok(err)
		go func() {
			_, err := w.portal.Act(w.ctx(), w.ada, id, portal.ActionRequest{Action: oin.ActionSubmit, Seen: oin.Seen{Status: oin.StatusDraft}})
			stepped <- err
		}()
		const held = `select count(*) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
		for len(stepped) == 0 && pgtest.Count(t, w.db, held) == 0 {
			runtime.Gosched()
		}
		settings.Zone = "Asia/Tokyo"
		return tx.SaveTeamSettings(w.ctx(), settings)
	}))
	w.ok(<-stepped)
	due := w.version(id).Due
	var late time.Time
	w.ok(w.db.Pool().QueryRow(w.ctx(), `select late_at from turns where submission_id = $1`, id).Scan(&late))
	if want := time.Date(2026, 12, 2, 0, 0, 0, 0, due.Location()); !late.Equal(want) || due.Location().String() != "Asia/Tokyo" {
		t.Errorf("due %s, it is late at %s, want %s", due, late, want)
	}
}

func TestDaysOfTheAuditLogsFilterAreTheTeams(t *testing.T) {
	w := newWorld(t)
	w.clock = time.Date(2026, 11, 25, 3, 0, 0, 0, time.UTC) // the 24th in Los Angeles
	for _, zone := range []string{"America/Los_Angeles", "Asia/Tokyo"} {
		w.zone(zone)
	}
	on := func(day string) int {
		t.Helper()
		log, err := w.portal.AuditLog(w.ctx(), w.max, oin.AuditFilter{From: day, To: day, Action: oin.AuditSettings}, oin.AuditPlace{})
		w.ok(err)
		return len(log.Entries)
	}
	if on("2026-11-25") != 2 || on("2026-11-24") != 0 {
		t.Error("in Tokyo, the entries are of another day than the 25th")
	}
	w.zone("America/Los_Angeles")
	if on("2026-11-24") != 3 || on("2026-11-25") != 0 {
		t.Error("in Los Angeles, the entries are of another day than the 24th")
	}
}
