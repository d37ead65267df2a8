package ui

import (
	"strings"
	"time"
)

// Since is how long ago t was, in words.
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

// These stand in pages in UTC; times.js knows their form, and brings them to the
// reader's own time zone.

func Exact(t time.Time) string { return Date(t) + ", " + clock(t) }

func Date(t time.Time) string { return t.UTC().Format("2 January 2006") }

func clock(t time.Time) string { return t.UTC().Format("15:04 UTC") }

// untold is what words about a moment leave open of its exact time.
func untold(t time.Time, words string) string {
	if strings.Contains(words, Date(t)) {
		return clock(t)
	}
	return Exact(t)
}

// dueDay is the day of a due date, where the OIN team is; its year goes without
// saying in this one.
func dueDay(due, now time.Time) string {
	if due.Year() == now.In(due.Location()).Year() {
		return due.Format("Monday, 2 January")
	}
	return due.Format("Monday, 2 January 2006")
}

func DateTime(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// overdue reports whether the day of a due date is over, where the OIN team is.
func overdue(due *time.Time, now time.Time) bool {
	return due != nil && due.Format(time.DateOnly) < now.In(due.Location()).Format(time.DateOnly)
}
