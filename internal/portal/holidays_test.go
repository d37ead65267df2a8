package portal_test

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres/pgtest"
)

func TestHolidaysMoveWhatIsDue(t *testing.T) {
	w := newWorld(t) // Tuesday, 24 November 2026
	soon, paused, late := w.submitted("Soon"), w.submitted("Paused"), w.submitted("Late")
	w.ok(w.portal.PauseReview(w.ctx(), w.rae, paused, w.seen(paused), "Wait."))
	if _, err := w.db.Pool().Exec(w.ctx(), `update submissions set due_at = due_at - interval '9 days' where id = $1`, late); err != nil {
		t.Fatal(err)
	}
	days, faults := oin.HolidaySpan{From: "2026-11-26", To: "2026-11-29", Name: " Thanks  giving "}.Days() // Thursday to Sunday
	if len(faults) > 0 || len(days) != 4 || days[0].Name != "Thanks giving" {
		t.Fatalf("%+v, %v", days, faults)
	}
	plan, err := w.portal.PlanHolidays(w.ctx(), w.max, portal.HolidayChange{Add: days})
	w.ok(err)
	if plan.Moves != 2 || len(plan.Warnings) > 0 {
		t.Errorf("the plan is %+v", plan)
	}
	if w.dueDay(soon) != "2026-12-01" {
		t.Error("a plan moves due dates")
	}
	moves, err := w.portal.ChangeHolidays(w.ctx(), w.max, portal.HolidayChange{Add: days})
	if w.ok(err); moves != 2 {
		t.Errorf("%d due dates moved", moves)
	}
	if got := w.dueDay(soon); got != "2026-12-03" { // two of the days are weekdays
		t.Errorf("it is due %s", got)
	}
	if got := w.dueDay(late); got != "2026-11-22" {
		t.Errorf("what was late is due %s", got)
	}
	if n := pgtest.Count(t, w.db, `select count(*) from turns where ended_at is null and late_at = '2026-12-04T00:00:00Z'`); n != 1 {
		t.Errorf("%d turns are late the day after", n)
	}
	w.ok(w.portal.ResumeReview(w.ctx(), w.rae, paused, w.seen(paused)))
	if got := w.dueDay(paused); got != "2026-12-03" {
		t.Errorf("what was paused is due %s", got)
	}
	// Adding them once more changes nothing, and removing them takes it back.
	_, err = w.portal.PlanHolidays(w.ctx(), w.max, portal.HolidayChange{Add: days})
	w.refused(err, oin.CodeInvalid)
	var remove []string
	for _, h := range days {
		remove = append(remove, h.Day)
	}
	if moves, err = w.portal.ChangeHolidays(w.ctx(), w.max, portal.HolidayChange{Remove: remove}); moves != 2 {
		t.Errorf("%d due dates moved back", moves)
	}
	w.ok(err)
	if got := w.dueDay(soon); got != "2026-12-01" {
		t.Errorf("it is due %s again", got)
	}
	_, err = w.portal.PlanHolidays(w.ctx(), w.rae, portal.HolidayChange{Add: days})
	w.refused(err, oin.CodeNotAllowed)
}

func TestHolidaysAreLimited(t *testing.T) {
	w := newWorld(t)
	var many []oin.Holiday
	for day := time.Date(2030, 1, 1, 0, 0, 0, 0, time.UTC); len(many) < oin.MaxHolidays; day = day.AddDate(0, 0, 1) {
		many = append(many, oin.Holiday{Day: day.Format(time.DateOnly), Name: "Off"})
	}
	_, err := w.portal.ChangeHolidays(w.ctx(), w.max, portal.HolidayChange{Add: many})
	w.ok(err)
	w.refused(w.addHoliday(w.max, "2029-01-01", "One more"), oin.CodeLimitReached)
	if n := pgtest.Count(t, w.db, `select count(*) from holidays`); n != oin.MaxHolidays {
		t.Errorf("%d holidays", n)
	}
}
