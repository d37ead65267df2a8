package oin

import "time"

// Daily emails go out once a day, at an hour in UTC.

// LastDaily returns the latest time at or before now when daily emails go out.
func LastDaily(now time.Time, hour int) time.Time {
	now = now.UTC()
	at := time.Date(now.Year(), now.Month(), now.Day(), hour, 0, 0, 0, time.UTC)
	if at.After(now) {
		at = at.AddDate(0, 0, -1)
	}
	return at
}

// NextDaily returns the first time after now when daily emails go out.
func NextDaily(now time.Time, hour int) time.Time { return LastDaily(now, hour).AddDate(0, 0, 1) }
