package webhook

import "time"

// waits are the times between two attempts. All of them are three days, within which a
// receiver that has failed over a weekend is looked at.
var waits = []time.Duration{
	time.Minute, 5 * time.Minute, 24 * time.Minute, 90 * time.Minute,
	4 * time.Hour, 8 * time.Hour, 10 * time.Hour, 24 * time.Hour, 24 * time.Hour,
}

// MaxAttempts is how often a webhook is sent before it is given up.
var MaxAttempts = len(waits) + 1

// RetryAfter returns how long to wait after an attempt failed, counted from 1. It reports
// false after the last one.
func RetryAfter(attempt int) (time.Duration, bool) {
	if attempt < 1 || attempt > len(waits) {
		return 0, false
	}
	return waits[attempt-1], true
}
