package oin

import (
	"slices"
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

// SeenIssue is an issue as a person has read it: with so many remarks. A person who accepts it
// names that, so that no reply is passed over unread.
type SeenIssue struct {
	ID      IssueID
	Remarks int
}

// Seen returns what a page that shows the issue passes on with a decision about it.
func (i Issue) Seen() SeenIssue { return SeenIssue{i.ID, len(i.Thread)} }

// String returns s as a form passes it on.
func (s SeenIssue) String() string { return string(s.ID) + "." + strconv.Itoa(s.Remarks) }

// ParseSeenIssue takes what [SeenIssue.String] has written.
func ParseSeenIssue(text string) (SeenIssue, bool) {
	issue, remarks, _ := strings.Cut(text, ".")
	id, ok := ParseIssueID(issue)
	n, err := strconv.Atoi(remarks)
	return SeenIssue{id, n}, ok && err == nil && n >= 0
}

// resubmits reports whether the ISV submitted its answers with the event.
func (e Event) resubmits() bool {
	t, ok := FindTransition(e.From, e.Action)
	return ok && t.NeedsComplete
}

// readAnew reports whether the event, which changed nothing in a submission in review,
// begins a round all the same: what a reviewer has read of it is no longer so. It was
// handed over to another org, or its integration was removed from the catalog.
func (e Event) readAnew() bool {
	return e.From == e.To && (e.Action == ActionTransfer || e.Action == ActionRemove) && e.To.Info().Turn == PartyOIN
}

// Resubmitted reports whether the ISV has submitted answers in one of the events.
func Resubmitted(events []Event) bool { return slices.ContainsFunc(events, Event.resubmits) }

// EventsSince returns the steps that a submission went through after a person saw it,
// oldest first. Of a history that never was as they say, they are all
// that there are.
func EventsSince(history []Event, seen Seen) []Event {
	var steps []Event
	round := 0
	for _, e := range history {
		if e.From == e.To && !e.Begins() && !e.readAnew() {
			continue
		}
		steps = append(steps, e)
		if e.resubmits() || e.readAnew() {
			round++
		}
		if (Seen{e.To, round}) == seen {
			steps = nil
		}
	}
	return steps
}
