package oin

import (
	"slices"
	"time"
)

// A submission returns to draft by itself when it has been the ISV's turn for idleLimit
// (section 7 of the specification). The ISV is warned idleWarnings before.
const idleLimit = 90 * 24 * time.Hour

// idleWarnings are how long before its return to draft an ISV is warned.
var idleWarnings = []time.Duration{30 * 24 * time.Hour, 7 * 24 * time.Hour}

// IdleAhead returns how long before its return something is due about a turn, by the number of
// warnings so far: the next warning, or the return itself.
func IdleAhead() []time.Duration { return append(slices.Clone(idleWarnings), 0) }

// IdleSince returns the latest beginning of a turn that needs a warning at a time.
func IdleSince(now time.Time) time.Time { return now.Add(idleWarnings[0] - idleLimit) }

// Idle is a turn of the ISV that can end by itself.
type Idle struct {
	Since time.Time
	// Return is when the submission returns to draft. It is zero before the first warning.
	Return   time.Time
	Warnings int // sent so far
}

// Next returns the turn after what is due at a time: a warning, or the return to draft. It
// reports which of the two is due. A submission never returns sooner after a warning than
// that warning says, however late the warning was.
func (i Idle) Next(now time.Time) (next Idle, warn, end bool) {
	next = i
	switch {
	case i.Warnings == 0:
		warn = !i.Since.After(IdleSince(now))
		if next.Return = i.Since.Add(idleLimit); next.Return.Before(now.Add(idleWarnings[0])) {
			next.Return = now.Add(idleWarnings[0])
		}
	case i.Warnings < len(idleWarnings):
		ahead := idleWarnings[i.Warnings]
		if warn = !now.Before(i.Return.Add(-ahead)); warn && next.Return.Before(now.Add(ahead)) {
			next.Return = now.Add(ahead)
		}
	default:
		end = !now.Before(i.Return)
	}
	if warn {
		next.Warnings++
		return next, true, false
	}
	return i, false, end
}
