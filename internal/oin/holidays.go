package oin

import (
	"fmt"
	"slices"
	"strings"
	"time"
)

// Limits of a calendar that holidays are imported from: its bytes, and its events.
const (
	MaxCalendar       = 512 << 10
	MaxCalendarEvents = 1000
)

// MaxHolidaySpan limits the days of one entry of holidays.
const MaxHolidaySpan = 31

// HolidaySpan are holidays with one name, on days that follow one another.
type HolidaySpan struct {
	From, To string // as in 2026-12-25; an empty To is the same day
	Name     string
}

// Days returns the holidays of the span, and faults by field: from, to, and name.
func (s HolidaySpan) Days() ([]Holiday, map[string]string) {
	first, faults := Holiday{Day: s.From, Name: s.Name}.Check()
	last := first
	if to := strings.TrimSpace(s.To); to != "" {
		var more map[string]string
		if last, more = (Holiday{Day: to, Name: s.Name}).Check(); more["day"] != "" {
			faults["to"] = more["day"]
		}
	}
	if len(faults) > 0 {
		return nil, faults
	}
	from, _ := time.Parse(time.DateOnly, first.Day)
	to, _ := time.Parse(time.DateOnly, last.Day)
	switch n := int(to.Sub(from).Hours() / 24); {
	case n < 0:
		faults["to"] = "Enter a last day that isn't before the first one."
	case n >= MaxHolidaySpan:
		faults["to"] = fmt.Sprintf("Enter up to %d days at once.", MaxHolidaySpan)
	}
	if len(faults) > 0 {
		return nil, faults
	}
	var all []Holiday
	for day := from; !day.After(to); day = day.AddDate(0, 0, 1) {
		all = append(all, Holiday{Day: day.Format(time.DateOnly), Name: first.Name})
	}
	return all, nil
}

// HolidaySpans groups holidays, which are ordered by day.
func HolidaySpans(all []Holiday) []HolidaySpan {
	var spans []HolidaySpan
	for _, h := range all {
		if n := len(spans); n > 0 && spans[n-1].Name == h.Name && nextDay(spans[n-1].To) == h.Day {
			spans[n-1].To = h.Day
			continue
		}
		spans = append(spans, HolidaySpan{h.Day, h.Day, h.Name})
	}
	return spans
}

func nextDay(day string) string {
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return ""
	}
	return t.AddDate(0, 0, 1).Format(time.DateOnly)
}

// In reports whether a day is in the span.
func (s HolidaySpan) In(day string) bool { return s.From <= day && day <= s.To }

// Text returns the days of the span, such as 24–26 December 2026.
func (s HolidaySpan) Text() string {
	from, err := time.Parse(time.DateOnly, s.From)
	to, errTo := time.Parse(time.DateOnly, s.To)
	const whole = "2 January 2006"
	switch {
	case err != nil || errTo != nil:
		return s.From
	case s.From == s.To:
		return from.Format("Monday, " + whole)
	case from.Year() != to.Year():
		return from.Format(whole) + " – " + to.Format(whole)
	case from.Month() != to.Month():
		return from.Format("2 January") + " – " + to.Format(whole)
	default:
		return from.Format("2") + "–" + to.Format(whole)
	}
}

// farAhead is after how many years a holiday is taken for mistyped.
const farAhead = 2

// HolidayWarnings returns what is doubtful about new holidays, besides those that the team
// has, on a day as in 2026-12-25.
func HolidayWarnings(add, have []Holiday, today string) []string {
	var past, off, far, double []string
	now, _ := time.Parse(time.DateOnly, today)
	for _, s := range HolidaySpans(add) {
		if s.To < today {
			past = append(past, s.Text())
		}
		first, err := time.Parse(time.DateOnly, s.From)
		if err != nil {
			continue
		}
		if first.After(now.AddDate(farAhead, 0, 0)) {
			far = append(far, s.Text())
		}
		if s.From == s.To && (first.Weekday() == time.Saturday || first.Weekday() == time.Sunday) {
			off = append(off, s.Text())
		}
		for _, h := range have {
			day, err := time.Parse(time.DateOnly, h.Day)
			if apart := day.Sub(first).Hours() / 24; err == nil && strings.EqualFold(h.Name, s.Name) && !s.In(h.Day) && apart > -60 && apart < 60 {
				double = append(double, "“"+s.Name+"” ("+HolidaySpan{h.Day, h.Day, ""}.Text()+")")
				break
			}
		}
	}
	var all []string
	say := func(about []string, text string) {
		if len(about) > 5 {
			about = append(about[:5:5], fmt.Sprintf("%d more", len(about)-5))
		}
		if len(about) > 0 {
			all = append(all, text+strings.Join(slices.Compact(about), "; ")+".")
		}
	}
	say(past, "In the past, so no due date changes: ")
	say(off, "On a weekend, which is off anyway: ")
	say(far, fmt.Sprintf("More than %d years ahead, so check the year: ", farAhead))
	say(double, "A holiday with the same name is already near it: ")
	return all
}

// MovedDue returns the due date that was set under the calendar c, counted by the calendar
// to from the time at which the holidays changed, or from when it was paused. A due date
// that is over, or on a day off, stays.
func (c Calendar) MovedDue(to Calendar, from, due time.Time) time.Time {
	due = due.In(c.Zone)
	if !c.Midnight(due, 0).After(from) || !c.Business(due) {
		return due
	}
	y, m, d := from.In(c.Zone).Date()
	begins := time.Date(y, m, d, due.Hour(), due.Minute(), due.Second(), due.Nanosecond(), c.Zone)
	moved := to.Add(begins, c.Between(from, due))
	if to.Midnight(moved, 0).Equal(c.Midnight(due, 0)) {
		return due
	}
	return moved
}
