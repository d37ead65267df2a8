package ical

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// Limits of a rule: for how many years back it is counted, and days that it can be on.
const (
	maxYearsBack = 40
	maxTimes     = 400
)

// rule says how an event repeats: the parts of a recurrence rule (RFC 5545, section 3.3.10)
// that holidays have.
type rule struct {
	freq      string
	interval  int
	count     int       // 0 for no end
	until     time.Time // zero for no end
	months    []time.Month
	monthDays []int // negative ones count from the end of the month
	days      []weekday
}

// weekday is a day of the week, and which one of the month if nth isn't 0. Negative ones
// count from its end.
type weekday struct {
	day time.Weekday
	nth int
}

var weekdays = map[string]time.Weekday{
	"MO": time.Monday, "TU": time.Tuesday, "WE": time.Wednesday, "TH": time.Thursday, "FR": time.Friday, "SA": time.Saturday, "SU": time.Sunday,
}

// parseRule parses a recurrence rule. It returns false if the rule has a part that isn't
// understood.
func parseRule(text string) (r rule, ok bool) {
	r.interval = 1
	for part := range strings.SplitSeq(strings.ToUpper(text), ";") {
		name, value, _ := strings.Cut(part, "=")
		switch name {
		case "FREQ":
			r.freq = value
		case "INTERVAL":
			r.interval = number(value)
		case "COUNT":
			if r.count = number(value); r.count == 0 {
				return r, false
			}
		case "UNTIL":
			if r.until, ok = day(value); !ok {
				return r, false
			}
		case "BYMONTH":
			for n := range strings.SplitSeq(value, ",") {
				if m := number(n); m < 1 || m > 12 {
					return r, false
				}
				r.months = append(r.months, time.Month(number(n)))
			}
		case "BYMONTHDAY":
			for n := range strings.SplitSeq(value, ",") {
				d, err := strconv.Atoi(n)
				if err != nil || d == 0 || d < -31 || d > 31 {
					return r, false
				}
				r.monthDays = append(r.monthDays, d)
			}
		case "BYDAY":
			for d := range strings.SplitSeq(value, ",") {
				at := max(len(d)-2, 0)
				on, known := weekdays[d[at:]]
				nth := 0
				if at > 0 {
					var err error
					if nth, err = strconv.Atoi(d[:at]); err != nil || nth == 0 || nth < -5 || nth > 5 {
						return r, false
					}
				}
				if !known {
					return r, false
				}
				r.days = append(r.days, weekday{on, nth})
			}
		case "WKST":
			if value != "MO" && strings.Contains(text, "INTERVAL") {
				return r, false
			}
		default:
			return r, false
		}
	}
	nth := slices.ContainsFunc(r.days, func(d weekday) bool { return d.nth != 0 })
	switch r.freq {
	case "DAILY":
		ok = !nth
	case "WEEKLY":
		ok = !nth && r.monthDays == nil
	case "MONTHLY":
		ok = true
	case "YEARLY": // a weekday is one of a month here
		ok = r.days == nil || r.months != nil
	default:
		ok = false
	}
	return r, ok && r.interval > 0
}

// number returns a number from 1 to 1000, and 0 for anything else.
func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || n < 1 || n > 1000 {
		return 0
	}
	return n
}

// on reports whether an event that was first on a day is on another one by the rule.
func (r rule) on(first, day time.Time) bool {
	since := 0
	months := 12*(day.Year()-first.Year()) + int(day.Month()-first.Month())
	switch r.freq {
	case "DAILY":
		since = daysBetween(first, day)
	case "WEEKLY":
		since = daysBetween(monday(first), monday(day)) / 7
	case "MONTHLY":
		since = months
	case "YEARLY":
		since = day.Year() - first.Year()
	}
	if since%r.interval != 0 || r.months != nil && !slices.Contains(r.months, day.Month()) {
		return false
	}
	if r.days != nil && !slices.ContainsFunc(r.days, func(d weekday) bool { return d.on(day) }) {
		return false
	}
	if r.monthDays != nil && !slices.ContainsFunc(r.monthDays, func(n int) bool { return n == day.Day() || n == day.Day()-lastOfMonth(day)-1 }) {
		return false
	}
	if r.days != nil || r.monthDays != nil {
		return true
	}
	switch r.freq { // what the rule leaves out is as on the first day
	case "WEEKLY":
		return day.Weekday() == first.Weekday()
	case "MONTHLY":
		return day.Day() == first.Day()
	case "YEARLY":
		return day.Day() == first.Day() && (r.months != nil || day.Month() == first.Month())
	default:
		return true
	}
}

func (d weekday) on(day time.Time) bool {
	switch {
	case day.Weekday() != d.day:
		return false
	case d.nth > 0:
		return (day.Day()-1)/7+1 == d.nth
	case d.nth < 0:
		return (lastOfMonth(day)-day.Day())/7+1 == -d.nth
	default:
		return true
	}
}

func lastOfMonth(day time.Time) int { return day.AddDate(0, 1, -day.Day()).Day() }

func monday(day time.Time) time.Time { return day.AddDate(0, 0, -(int(day.Weekday())+6)%7) }

func daysBetween(from, to time.Time) int { return int(to.Sub(from).Hours() / 24) }

// times returns the days on which an event that was first on a day begins by the rule, from
// a day on and before another, up to a maximum.
func (r rule) times(first, from, before time.Time) (all []time.Time) {
	start := first
	if r.count == 0 && first.Before(from) {
		start = from // nothing before has to be counted
	}
	if start.Before(from.AddDate(-maxYearsBack, 0, 0)) {
		return nil
	}
	n := 0
	for day := start; day.Before(before) && len(all) < maxTimes; day = day.AddDate(0, 0, 1) {
		if !r.until.IsZero() && day.After(r.until) || r.count > 0 && n >= r.count {
			break
		}
		if !day.Equal(first) && !r.on(first, day) {
			continue
		}
		n++
		if !day.Before(from) {
			all = append(all, day)
		}
	}
	return all
}
