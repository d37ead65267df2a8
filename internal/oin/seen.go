package oin

import (
	"slices"
	"strconv"
	"strings"
)

// Seen is what a person saw when they made a decision: the status of a submission and the
// number of its round. The decision is valid only for these, because in another round it
// would be about answers that the person has not read.
type Seen struct {
	Status Status
	Round  int // 0 if it was never submitted
}

// String returns s as in forms, such as "REVIEW.2".
func (s Seen) String() string { return s.Status.String() + "." + strconv.Itoa(s.Round) }

// ParseSeen parses the output of [Seen.String].
func ParseSeen(text string) (Seen, bool) {
	status, round, _ := strings.Cut(text, ".")
	s, ok := ParseStatus(status)
	n, err := strconv.Atoi(round)
	return Seen{s, n}, ok && err == nil && n >= 0
}

// SeenIssue is an issue as a person saw it, with its number of remarks. Accepting an issue
// requires it, so that no unread reply is passed over.
type SeenIssue struct {
	ID      IssueID
	Remarks int
}

// Seen returns what a page that shows the issue sends back with a decision.
func (i Issue) Seen() SeenIssue { return SeenIssue{i.ID, len(i.Thread)} }

// String returns s as in forms.
func (s SeenIssue) String() string { return string(s.ID) + "." + strconv.Itoa(s.Remarks) }

// ParseSeenIssue parses the output of [SeenIssue.String].
func ParseSeenIssue(text string) (SeenIssue, bool) {
	issue, remarks, _ := strings.Cut(text, ".")
	id, ok := ParseID[IssueID](issue)
	n, err := strconv.Atoi(remarks)
	return SeenIssue{id, n}, ok && err == nil && n >= 0
}

// resubmits reports whether the ISV submitted its answers with the event.
func (e Event) resubmits() bool {
	t, ok := FindTransition(e.From, e.Action)
	return ok && t.NeedsComplete
}

// repeatsRound reports whether the event began a round without a new submission: a transfer of
// the integration, or its removal from the catalog, during a review. It outdates what a
// reviewer has read.
func (e Event) repeatsRound() bool {
	return e.From == e.To && (e.Action == ActionTransfer || e.Action == ActionRemove) && e.To.Info().Turn == PartyOIN
}

// Resubmitted reports whether the ISV has submitted answers in one of the events.
func Resubmitted(events []Event) bool { return slices.ContainsFunc(events, Event.resubmits) }

// EventsSince returns the steps of a submission after what a person saw, oldest first. If
// the history does not contain what they saw, it returns all steps.
func EventsSince(history []Event, seen Seen) []Event {
	var steps []Event
	round := 0
	for _, e := range history {
		if e.From == e.To && !e.Begins() && !e.repeatsRound() {
			continue
		}
		steps = append(steps, e)
		if e.resubmits() || e.repeatsRound() {
			round++
		}
		if (Seen{e.To, round}) == seen {
			steps = nil
		}
	}
	return steps
}
