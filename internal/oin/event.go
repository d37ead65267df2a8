package oin

import (
	"slices"
	"time"
)

// MaxIssues and MaxNote limit the issues of a transition, and the characters of an issue, a
// reason, or a reply.
const (
	MaxIssues = 50
	MaxNote   = 4000
)

// Event is an entry of a submission's history, which is append-only.
type Event struct {
	At     time.Time
	Action Action
	From   Status
	To     Status
	// Person is the name of who did it, or empty for [PartySystem]. Side is that person's
	// side.
	Person string
	Side   Party
	// Note is the reason or reply, if any.
	Note   string
	Issues []Issue
	// Issue is the number of the issue that the event is about, or 0. If it is set, Action
	// is an [IssueAction], and the status does not change.
	Issue int
	// Field is what was revealed by an [ActionReveal], which has no statuses.
	Field Key
}

// Means returns what happened, as a phrase that follows the person's name, or as a sentence
// if there is no person.
func (e Event) Means() string {
	if e.Issue > 0 {
		return Remark{Action: IssueAction(e.Action), Side: e.Side}.eventText(e.Issue)
	}
	if e.Action == ActionReturn && e.Side == PartySystem {
		return "It returned to draft, because the OIN team had waited for 90 days."
	}
	made := Submission{Status: e.From, OneReview: e.From == StatusReview && e.To == StatusPublished}
	if t, ok := made.FindTransition(e.Action); ok && t.Means != "" {
		return t.Means
	}
	switch e.Action {
	case ActionReveal:
		return e.revealed()
	case ActionCreate:
		return "created the submission"
	case ActionCopy:
		return "created the submission as a copy"
	case ActionAskNews:
		return "asked for news"
	case ActionErase:
		return "The test account password was deleted 30 days after publication."
	case ActionRemove: // for a version in progress; the table has the published one
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
	case ActionAssign:
		return "assigned it"
	case ActionPause:
		return "paused the review"
	case ActionResume:
		return "resumed the review"
	default:
		return string(e.Action)
	}
}

// Internal reports whether the event must not be shown to ISVs.
func (e Event) Internal() bool {
	return e.Action == ActionClaim || e.Action == ActionRelease || e.Action == ActionAssign
}

// ActionCreate and ActionCopy are the actions that begin a history. They have no status
// before.
const (
	ActionCreate Action = "create"
	ActionCopy   Action = "copy"
)

// Begins reports whether the event begins a history.
func (e Event) Begins() bool { return e.Action == ActionCreate || e.Action == ActionCopy }

// ActionErase is the deletion of a version's secrets by [PartySystem] after
// [SecretRetention]. It does not change the status.
const ActionErase Action = "erase"

// ActionReveal is a reveal of a secret by the OIN team. It is stored in the audit log and
// not in the history, and merged into the timeline.
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
// After that, an update has to enter them again.
const SecretRetention = 30 * 24 * time.Hour

// ErasedFrom reports whether an update lacks the secret of the field because it was deleted
// from the published version after [SecretRetention].
func (f *Field) ErasedFrom(a Answers, facts Facts) bool {
	return f.Kind == KindPassword && !f.Optional && a[f.Key].Empty() && facts.Published != nil && facts.Published.Answers[f.Key].Empty()
}

// Erased reports whether a version's secrets were deleted, according to its history.
func Erased(history []Event) bool {
	return slices.ContainsFunc(history, func(e Event) bool { return e.Action == ActionErase })
}

// Unchanged returns the event that submitted the current round, if that was an
// [ActionAnswer]. Its note is about the issues that were open then.
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

// AnsweredBy reports whether an answer without changes was about the issue: the issue is
// not accepted, and was not sent again since.
func (i Issue) AnsweredBy(answer Event) bool {
	if i.State != IssueOpen && i.State != IssueResolved {
		return false
	}
	return !slices.ContainsFunc(i.Thread, func(r Remark) bool { return r.Action == IssueActionAsk && r.At.After(answer.At) })
}

// Timeline returns the history merged with the remarks of issues, oldest first. It omits
// remarks of transitions, which are events of the history.
func Timeline(history []Event, issues []Issue) []Event {
	all := slices.Clone(history)
	for _, i := range issues {
		for _, r := range i.Thread {
			if r.ByStep {
				continue
			}
			all = append(all, Event{At: r.At, Action: Action(r.Action), Person: r.Person, Side: r.Side, Note: r.Said(), Issue: i.Number})
		}
	}
	slices.SortStableFunc(all, func(a, b Event) int { return a.At.Compare(b.At) })
	return all
}
