package oin

import (
	"slices"
	"time"
)

// MaxIssues and MaxNote bound what one transition can carry: a number of issues,
// and the characters of an issue, a reason or an answer.
const (
	MaxIssues = 50
	MaxNote   = 4000
)

// Event is one entry of a submission's history. Entries are only ever added.
type Event struct {
	At     time.Time
	Action Action
	From   Status
	To     Status
	// Person is the name of who did it, empty for [PartySystem]; Side is where they belong.
	Person string
	Side   Party
	// Note is the reason or answer that was given, if any.
	Note   string
	Issues []Issue
	// Issue is the number of the issue whose thread the event is from, or 0; then
	// Action is an [IssueAction], and the status stays.
	Issue int
	// Field is what was looked at, in a [ActionReveal]; that has no statuses.
	Field Key
}

// Means is what happened, to be read after the person's name; a whole sentence
// where there is no person.
func (e Event) Means() string {
	if e.Issue > 0 {
		return Remark{Action: IssueAction(e.Action)}.eventText(e.Issue)
	}
	if t, ok := FindTransition(e.From, e.Action); ok && t.Means != "" {
		return t.Means
	}
	switch e.Action {
	case ActionReveal:
		return e.revealed()
	case ActionCreate:
		return "created the submission"
	case ActionCopy:
		return "created the submission as a copy"
	case ActionErase:
		return "The test account password was deleted 30 days after publication."
	case ActionRemove: // of a version in progress; that of the published one is in the table
		return "removed the published version from the catalog"
	case ActionTransfer:
		return "transferred the integration to another org"
	case ActionClaim:
		return "claimed it"
	case ActionRelease:
		if e.Side == PartySystem {
			return "The claim was released."
		}
		return "released it"
	default:
		return string(e.Action)
	}
}

// Internal reports whether the event is the OIN team's own affair. ISVs never see it.
func (e Event) Internal() bool { return e.Action == ActionClaim || e.Action == ActionRelease }

// Create and Copy are the actions that a history begins with: the ways in that
// start from no status.
const (
	ActionCreate Action = "create"
	ActionCopy   Action = "copy"
)

// Begins reports whether a history begins with the event.
func (e Event) Begins() bool { return e.Action == ActionCreate || e.Action == ActionCopy }

// ActionErase is what [PartySystem] does with the secrets of a version when [SecretRetention] is
// over. The status stays.
const ActionErase Action = "erase"

// ActionReveal is somebody of the OIN team looking at a secret. It is in the timeline by
// the audit log, not by the history.
const ActionReveal Action = "reveal"

func (e Event) revealed() string {
	what := "a hidden field"
	if f := FindField(e.Field); f != nil {
		what = "“" + f.Label + "”"
	}
	if e.Side == PartySystem {
		return "The OIN team viewed " + what + "."
	}
	return "viewed " + what
}

// SecretRetention is how long the secrets of a version are kept after its publication.
// An update asks for them again.
const SecretRetention = 30 * 24 * time.Hour

// Erased reports whether a version's secrets were erased, by its history.
func Erased(history []Event) bool {
	return slices.ContainsFunc(history, func(e Event) bool { return e.Action == ActionErase })
}

// Unchanged returns the event by which the present round was submitted, where that was
// an [ActionAnswer] without changes: what it says is about the issues that were open then.
func Unchanged(history []Event) (Event, bool) {
	for _, e := range slices.Backward(history) {
		switch {
		case e.Issue > 0:
		case e.Action == ActionAnswer:
			return e, true
		case e.Action == ActionSubmit:
			return Event{}, false
		}
	}
	return Event{}, false
}

// AnsweredBy reports whether an answer without changes was given while the issue was
// open, which it still is, and has not been asked again since.
func (i Issue) AnsweredBy(answer Event) bool {
	if i.State != IssueOpen && i.State != IssueResolved {
		return false
	}
	return !slices.ContainsFunc(i.Thread, func(r Remark) bool { return r.Action == IssueActionAsk && r.At.After(answer.At) })
}

// Timeline is a history with what was said about the issues between its events,
// oldest first. What a transition did to issues is told by its own event.
func Timeline(history []Event, issues []Issue) []Event {
	all := slices.Clone(history)
	for _, i := range issues {
		for _, r := range i.Thread {
			if r.ByStep {
				continue
			}
			all = append(all, Event{At: r.At, Action: Action(r.Action), Person: r.Person, Side: r.Side, Note: r.Text, Issue: i.Number})
		}
	}
	slices.SortStableFunc(all, func(a, b Event) int { return a.At.Compare(b.At) })
	return all
}
