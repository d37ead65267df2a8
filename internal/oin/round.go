package oin

import (
	"slices"
	"time"
)

// Round is a frozen copy of the answers. Each submit, resubmit, and answer without changes
// creates one.
type Round struct {
	Number  int // 1, 2, …
	At      time.Time
	Answers Answers
	// SentBack is when the OIN team requested changes or reported bugs in this round. It is
	// zero for a round that the ISV withdrew.
	SentBack time.Time
}

// RoundBefore returns the round to compare what was submitted at a time with: the last one
// that the OIN team sent back, because that is what the team has read. If it has sent back
// none, it is the previous round, which the ISV withdrew. For the first round it reports
// false. The rounds must be in order.
func RoundBefore(rounds []Round, history []Event, submitted time.Time) (Round, bool) {
	earlier := slices.DeleteFunc(slices.Clone(rounds), func(r Round) bool { return !r.At.Before(submitted) })
	for _, e := range slices.Backward(history) {
		if e.Action != ActionRequestChanges && e.Action != ActionReportBugs || !e.At.Before(submitted) {
			continue
		}
		for _, r := range slices.Backward(earlier) {
			if !r.At.After(e.At) {
				r.SentBack = e.At
				return r, true
			}
		}
	}
	if len(earlier) == 0 {
		return Round{}, false
	}
	return earlier[len(earlier)-1], true
}

// FindRound returns the round with a number, with SentBack set.
func FindRound(rounds []Round, history []Event, number int) (Round, bool) {
	at := slices.IndexFunc(rounds, func(r Round) bool { return r.Number == number })
	if at < 0 {
		return Round{}, false
	}
	found := rounds[at]
	for _, e := range history {
		over := at+1 < len(rounds) && !e.At.Before(rounds[at+1].At)
		if (e.Action == ActionRequestChanges || e.Action == ActionReportBugs) && !e.At.Before(found.At) && !over {
			found.SentBack = e.At
		}
	}
	return found, true
}
