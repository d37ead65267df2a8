package oin

import (
	"sync"
	"time"
	_ "time/tzdata" // time zones, even if the machine has none
)

// Calendar has the business days of the OIN team: all days but Saturdays, Sundays, and its
// holidays. Days begin and end in its time zone.
type Calendar struct {
	Zone     *time.Location
	Holidays []Holiday
}

// Holiday is a day on which the OIN team does not work.
type Holiday struct {
	Day  string // as in 2026-12-25
	Name string
}

// Add returns the time n business days after t, at the same time of day, or before t if n
// is negative.
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

// Between returns the number of business days after the day of from, through the day of to.
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

// Midnight returns the beginning of the day that is days after that of t.
func (c Calendar) Midnight(t time.Time, days int) time.Time {
	y, m, d := t.In(c.Zone).Date()
	return time.Date(y, m, d+days, 0, 0, 0, 0, c.Zone)
}

// Monday returns the beginning of the week of t (ISO 8601).
func (c Calendar) Monday(t time.Time) time.Time {
	return c.Midnight(t, -(int(t.In(c.Zone).Weekday())+6)%7)
}

// DueIn returns the half-open interval [from, to) of due dates in a part of the queue.
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

// Late returns the end of the day of a due date, when it becomes overdue. It returns nil
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

var zones sync.Map // by name; loading one reads a file

// FindZone returns the time zone with an IANA name, such as Europe/Berlin. If there is
// none, it returns UTC and false.
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
