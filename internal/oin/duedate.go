package oin

import (
	"sync"
	"time"
	_ "time/tzdata" // time zones also where the machine has none
)

// Calendar is how the OIN team counts business days: Saturdays, Sundays and its
// holidays are none, and a day begins and ends in its time zone.
type Calendar struct {
	Zone     *time.Location
	Holidays []Holiday
}

// Holiday is a day on which the OIN team does not work.
type Holiday struct {
	Day  string // 2026-12-25
	Name string
}

// Add is the moment n business days after t, at the same time of day; before it for
// a negative n.
func (c Calendar) Add(t time.Time, n int) time.Time {
	free, step := c.holidays(), 1
	if n < 0 {
		step, n = -1, -n
	}
	for t = t.In(c.Zone); n > 0; {
		t = t.AddDate(0, 0, step)
		if works(t, free) {
			n--
		}
	}
	return t
}

// Between is how many business days have begun after the day of from, up to the day
// of to.
func (c Calendar) Between(from, to time.Time) int {
	free, n := c.holidays(), 0
	for day := c.Midnight(from, 1); !day.After(to); day = c.Midnight(day, 1) {
		if works(day, free) {
			n++
		}
	}
	return n
}

// Business reports whether t is on a business day.
func (c Calendar) Business(t time.Time) bool { return works(t.In(c.Zone), c.holidays()) }

// Midnight is when the day begins that is that many days after t's.
func (c Calendar) Midnight(t time.Time, days int) time.Time {
	y, m, d := t.In(c.Zone).Date()
	return time.Date(y, m, d+days, 0, 0, 0, 0, c.Zone)
}

// Monday is when the week of t begins (ISO 8601).
func (c Calendar) Monday(t time.Time) time.Time {
	return c.Midnight(t, -(int(t.In(c.Zone).Weekday())+6)%7)
}

// DueIn is the time in which that part of the queue is due: from the first on, before
// the second.
func (c Calendar) DueIn(d Due, now time.Time) (from, to time.Time) {
	switch d {
	case DueToday:
		return c.Midnight(now, 0), c.Midnight(now, 1)
	case DueThisWeek:
		monday := c.Monday(now)
		return monday, c.Midnight(monday, 7)
	default:
		return time.Unix(0, 0), c.Midnight(now, 0)
	}
}

// Late is when the day of a due date is over, and so when what was due is overdue; nil
// for nil.
func (c Calendar) Late(due *time.Time) *time.Time {
	if due == nil {
		return nil
	}
	late := c.Midnight(*due, 1)
	return &late
}

func (c Calendar) holidays() map[string]bool {
	free := make(map[string]bool, len(c.Holidays))
	for _, h := range c.Holidays {
		free[h.Day] = true
	}
	return free
}

func works(t time.Time, free map[string]bool) bool {
	day := t.Weekday()
	return day != time.Saturday && day != time.Sunday && !free[t.Format(time.DateOnly)]
}

var zones sync.Map // by name; reading one takes a file

// FindZone is the time zone with that IANA name, such as Europe/Berlin.
func FindZone(name string) (*time.Location, bool) {
	if known, ok := zones.Load(name); ok {
		return known.(*time.Location), true
	}
	zone, err := time.LoadLocation(name)
	if err != nil || name == "" || name == "Local" {
		return time.UTC, false
	}
	zones.Store(name, zone)
	return zone, true
}
