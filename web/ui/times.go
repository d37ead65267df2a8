package ui

import (
	"strconv"
	"strings"
	"time"

	"github.com/a-h/templ"
)

// Since returns how long ago t was, in words.
func Since(t, now time.Time) string {
	switch d := now.Sub(t); {
	case d < time.Minute:
		return "just now"
	case d < time.Hour:
		return Count(int(d.Minutes()), "minute") + " ago"
	case d < 24*time.Hour:
		return Count(int(d.Hours()), "hour") + " ago"
	case d < 45*24*time.Hour:
		return Count(int(d.Hours()/24), "day") + " ago"
	default:
		return "on " + Date(t)
	}
}

// These are in UTC. times.js recognizes their format, and converts them to the reader's
// time zone.

func Exact(t time.Time) string { return t.UTC().Format("2 January 2006, 15:04 UTC") }

func Date(t time.Time) string { return t.UTC().Format("2 January 2006") }

// untold returns the exact time, and the part of it that words leave out.
func untold(t time.Time, words string) (exact, rest string) {
	exact = Exact(t)
	if day, clock, _ := strings.Cut(exact, ", "); strings.Contains(words, day) {
		return exact, clock
	}
	return exact, exact
}

// Ago shows how long ago a moment was, as [Told] does.
func Ago(t, now time.Time) templ.Component { return told(t, Since(t, now), "") }

// AgoThen does so with what follows at once, such as a period.
func AgoThen(t, now time.Time, after string) templ.Component { return told(t, Since(t, now), after) }

// OnDay shows the day of a moment, as [Told] does.
func OnDay(t time.Time) templ.Component { return told(t, Date(t), "") }

// OnDayThen does so with what follows at once.
func OnDayThen(t time.Time, after string) templ.Component { return told(t, Date(t), after) }

// Told shows a moment in words, with its exact time on hover and for screen readers, which read
// the day only once.
func Told(t time.Time, words string) templ.Component { return told(t, words, "") }

// DueWords returns when something is or was due.
func DueWords(due, now time.Time) string {
	if overdue(&due, now) {
		return "overdue since " + dueDay(due, now)
	}
	return "due " + dueDay(due, now)
}

// dueDay returns the day of a due date in the OIN team's time zone, with the year
// unless it is the current one.
func dueDay(due, now time.Time) string {
	if due.Year() == now.In(due.Location()).Year() {
		return due.Format("Monday, 2 January")
	}
	return due.Format("Monday, 2 January 2006")
}

func DateTime(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// overdue reports whether the day of a due date is over in the OIN team's time zone.
func overdue(due *time.Time, now time.Time) bool {
	return due != nil && daysUntil(*due, now) < 0
}

// daysUntil returns the days from now to a due date, which are negative once it is over.
func daysUntil(due, now time.Time) int {
	day := func(t time.Time) time.Time {
		y, m, d := t.In(due.Location()).Date()
		return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
	}
	return int(day(due).Sub(day(now)).Hours() / 24)
}

// dueInWords returns how far away a due date is: "10 days late", "today", "in 3 days".
func dueInWords(due, now time.Time) string {
	switch days := daysUntil(due, now); {
	case days < 0:
		return Count(-days, "day") + " late"
	case days == 0:
		return "today"
	case days == 1:
		return "tomorrow"
	default:
		return "in " + Count(days, "day")
	}
}

// dueIn returns the day of a due date in a word or two, as seen from now: "Monday", or
// "10 d late".
func dueIn(due, now time.Time) string {
	switch days := daysUntil(due, now); {
	case days < 0:
		return strconv.Itoa(-days) + " d late"
	case days == 0:
		return "Today"
	case days == 1:
		return "Tomorrow"
	case days < 7:
		return due.Format("Monday")
	case due.Year() == now.In(due.Location()).Year():
		return due.Format("2 Jan")
	default:
		return due.Format("2 Jan 2006")
	}
}
