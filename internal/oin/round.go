package oin

import (
	"slices"
	"time"
)

// Round is what was submitted at one time: the answers as they were frozen then.
// Each submit, resubmit and answer without changes makes one.
type Round struct {
	Number  int // 1, 2, …
	At      time.Time
	Answers Answers
	// SentBack is when the OIN team asked for changes to this round or reported bugs
	// in it; zero for a round that the ISV itself took back.
	SentBack time.Time
}

// RoundBefore finds, among the rounds of a submission in their order, the one that
// what was submitted at that time is compared with: the one that the OIN team sent
// back last, for that is what it has read. Where it has sent back none, it is the
// round before, which the ISV withdrew. The first round has none before it.
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

// FindRound returns the round with that number, and when the OIN team sent it back.
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
