package submission

import (
	"strconv"
	"strings"
)

// Seen is what a person was looking at when they decided something: the status of a
// submission, and the number of its round. A decision counts for that alone: in
// another round the same button would be about answers that they have not read.
type Seen struct {
	Status Status
	Round  int // 0: it was never submitted
}

// String returns s as a form passes it on, such as "REVIEW.2".
func (s Seen) String() string { return s.Status.String() + "." + strconv.Itoa(s.Round) }

// ParseSeen takes what [Seen.String] has written.
func ParseSeen(text string) (Seen, bool) {
	status, round, _ := strings.Cut(text, ".")
	s, ok := ParseStatus(status)
	n, err := strconv.Atoi(round)
	return Seen{s, n}, ok && err == nil && n >= 0
}

// EventsSince returns the changes of status that a submission went through after a
// person saw it, oldest first. Of a history that never was as they say, they are all
// that there are.
func EventsSince(history []Event, seen Seen) []Event {
	var steps []Event
	round := 0
	for _, e := range history {
		if e.From == e.To && !e.Begins() {
			continue
		}
		steps = append(steps, e)
		if t, ok := Find(e.From, e.Action); ok && t.NeedsComplete {
			round++
		}
		if (Seen{e.To, round}) == seen {
			steps = nil
		}
	}
	return steps
}
