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

// Patience is how long a webhook is sent again, from its first attempt on. MaxWait is the
// most that a receiver can ask to be left alone in one response.
const (
	Patience = 3 * 24 * time.Hour
	MaxWait  = 24 * time.Hour
)

// Next returns when to send a webhook again after an attempt failed: the number of attempts,
// when the first one was, and what the receiver asked for. It reports false if it is given up.
func Next(attempts int, first, now time.Time, asked time.Duration) (time.Time, bool) {
	end := first.Add(Patience)
	if attempts < 1 || attempts > len(waits) || !now.Before(end) {
		return time.Time{}, false
	}
	next := now.Add(max(waits[attempts-1], min(asked, MaxWait)))
	if next.After(end) {
		next = end // one last time
	}
	return next, true
}
