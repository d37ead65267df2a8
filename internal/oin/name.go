package oin

import (
	"cmp"
	"time"
)

// A submission is called by its app name. What one without a name is called is decided
// here, and nowhere else.

// Name returns the app name, or a placeholder if there is none yet. See [Submission.Name]
// for one that tells drafts apart.
func (a Answers) Name() string {
	return ShownName(a.Text(AppName))
}

// ShownName returns name, or a placeholder if it is empty.
func ShownName(name string) string { return cmp.Or(name, "Untitled submission") }

// Name returns the app name, or who began the submission and when: an org can have several
// without a name.
func (v Submission) Name(now time.Time) string {
	return NameOrOrigin(v.Answers.Text(AppName), v.BegunBy, v.Created, now)
}

// NameOrOrigin returns the app name, or for an empty one by whom the submission was begun,
// and when: "Untitled, begun by Ada on Tuesday".
func NameOrOrigin(name, by string, at, now time.Time) string {
	switch {
	case name != "":
		return name
	case by == "" || at.IsZero():
		return ShownName("")
	default:
		return "Untitled, begun by " + by + " " + onDay(at.UTC(), now.UTC())
	}
}

// onDay returns the day of t as a person says it: the weekday within the last days, or else
// the date.
func onDay(t, now time.Time) string {
	days := int(midnight(now).Sub(midnight(t)).Hours() / 24)
	switch {
	case days == 0:
		return "today"
	case days == 1:
		return "yesterday"
	case days > 1 && days < 7:
		return "on " + t.Format("Monday")
	case t.Year() == now.Year():
		return "on " + t.Format("2 January")
	default:
		return "on " + t.Format("2 January 2006")
	}
}

func midnight(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}
