package oin

import (
	"slices"
	"time"
)

// A submission returns to draft by itself when it has been the ISV's turn for IdleLimit
// (section 7 of the specification). The ISV is warned IdleWarnings before.
const IdleLimit = 90 * 24 * time.Hour

// IdleWarnings are how long before its return to draft an ISV is warned.
var IdleWarnings = []time.Duration{30 * 24 * time.Hour, 7 * 24 * time.Hour}

// IdleAhead returns how long before its return something is due about a turn, by the number of
// warnings so far: the next warning, or the return itself.
func IdleAhead() []time.Duration { return append(slices.Clone(IdleWarnings), 0) }

// IdleSince returns the latest beginning of a turn that needs a warning at a time.
func IdleSince(now time.Time) time.Time { return now.Add(IdleWarnings[0] - IdleLimit) }

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
		if next.Return = i.Since.Add(IdleLimit); next.Return.Before(now.Add(IdleWarnings[0])) {
			next.Return = now.Add(IdleWarnings[0])
		}
	case i.Warnings < len(IdleWarnings):
		ahead := IdleWarnings[i.Warnings]
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
