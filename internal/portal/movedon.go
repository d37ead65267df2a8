package portal

import (
	"context"
	"fmt"
	"maps"

	"oinmanager/internal/oin"
)

// MovedOn is an [oin.Problem]: the submission has changed since the person opened the page.
// Nothing was done.
type MovedOn struct {
	Label string   // its status now
	Seen  oin.Seen // what the person saw
	// Events are the changes of status since then, oldest first.
	Events []oin.Event
	// Fields are those whose answers a later round has changed. It is set for the OIN team
	// only.
	Fields []*oin.Field
	// Resubmitted reports whether there is another round to read. It is false if the
	// submission was withdrawn.
	Resubmitted bool
}

func (m *MovedOn) Error() string { return m.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (m *MovedOn) Unwrap() error {
	return &oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf(
		"This submission changed after you opened the page. It is now “%s”. Nothing was changed.%s", m.Label, m.differs())}
}

// differs returns a sentence on how much differs from what the person read.
func (m *MovedOn) differs() string {
	switch n := len(m.Fields); {
	case !m.Resubmitted:
		return ""
	case n == 0:
		return " It was resubmitted with the same answers."
	case n == 1:
		return " 1 field is different from what you saw."
	default:
		return fmt.Sprintf(" %d fields are different from what you saw.", n)
	}
}

// CheckSeen returns [MovedOn] if a submission has changed since the person saw it.
func (p *Portal) CheckSeen(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen) error {
	v, err := p.VisibleSubmission(ctx, who, id)
	if err != nil {
		return err
	}
	return checkSeen(ctx, p.db, who, v, seen)
}

// IsOutdated reports whether a submission stands elsewhere than when a page showed it to a
// person of the OIN team: it has moved on, someone else has claimed it, its review was paused
// or its org suspended, or either of these is over. It returns an [oin.Problem] with
// [oin.CodeNotFound] if there is no such submission.
func (p *Portal) IsOutdated(ctx context.Context, who oin.Person, id oin.SubmissionID, shown oin.Standing) (bool, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return false, err
	}
	now, err := p.db.Standing(ctx, id)
	return now != shown, replaceNotFound(err, errNeverSubmitted)
}

// reads are the reads that are available in and outside a transaction.
type reads interface {
	History(ctx context.Context, org oin.OrgID, id oin.SubmissionID) ([]oin.Event, error)
	Rounds(ctx context.Context, org oin.OrgID, id oin.SubmissionID) ([]oin.Round, error)
	TeamSettings(ctx context.Context) (oin.TeamSettings, error)
	OrgOfWithdrawn(ctx context.Context, id oin.SubmissionID) (oin.OrgID, error)
}

// checkSeen returns [MovedOn] if the submission's status or round is not the one that the
// person saw.
func checkSeen(ctx context.Context, db reads, who oin.Person, v oin.Submission, seen oin.Seen) error {
	if v.Seen() == seen {
		return nil
	}
	return staleStatusProblem(ctx, db, who, v, seen)
}

// checkRound returns [MovedOn] if the submission's round is not the one that the person
// saw, whatever its status is.
func checkRound(ctx context.Context, db reads, who oin.Person, v oin.Submission, seen oin.Seen) error {
	if v.Round == seen.Round {
		return nil
	}
	return staleStatusProblem(ctx, db, who, v, seen)
}

func staleStatusProblem(ctx context.Context, db reads, who oin.Person, v oin.Submission, seen oin.Seen) error {
	history, err := db.History(ctx, v.Org.ID, v.ID)
	if err != nil {
		return err
	}
	m := &MovedOn{Label: v.Label(), Seen: seen, Events: oin.EventsSince(history, seen)}
	m.Resubmitted = oin.Resubmitted(m.Events)
	if !who.Role.IsOINTeam() {
		settings, err := db.TeamSettings(ctx)
		if err != nil {
			return err
		}
		m.Events, m.Resubmitted = nameMask{settings}.events(m.Events), false
		return m
	}
	if !m.Resubmitted {
		return m
	}
	rounds, err := db.Rounds(ctx, v.Org.ID, v.ID)
	if err != nil {
		return err
	}
	for _, r := range rounds {
		if r.Number == seen.Round {
			m.Fields = oin.FieldsOf(oin.Compare(r.Answers, v.Submitted))
			return m
		}
	}
	m.Resubmitted = false // the round in seen does not exist
	return m
}

// Withdrawn is an [oin.Problem]: the submission has left the review, so it is a draft that
// the OIN team cannot see.
type Withdrawn struct {
	Event oin.Event // the withdrawal by the ISV, or the return to draft
	// Last is the last round, as it was submitted, without secrets. The draft is not part of it.
	Last oin.Round
}

func (w *Withdrawn) Error() string { return w.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (w *Withdrawn) Unwrap() error {
	what := "The ISV withdrew this submission, so it's a draft again."
	if w.Event.Action == oin.ActionReturn {
		what = "This submission was returned to draft."
	}
	return &oin.Problem{Code: oin.CodeNotFound, Text: what + " It returns to the queue when the ISV resubmits it."}
}

// lastRound returns the last round of a submission without secrets, or the zero value if there
// is none.
func lastRound(ctx context.Context, db reads, org oin.OrgID, id oin.SubmissionID) (oin.Round, error) {
	rounds, err := db.Rounds(ctx, org, id)
	if err != nil || len(rounds) == 0 {
		return oin.Round{}, err
	}
	last := rounds[len(rounds)-1]
	last.Answers = maps.Clone(last.Answers)
	maps.DeleteFunc(last.Answers, func(k oin.Key, _ oin.Value) bool {
		f := oin.FindField(k)
		return f == nil || f.Kind == oin.KindPassword
	})
	return last, nil
}

// noSubmission returns why the OIN team cannot find a submission: [Withdrawn] if it was
// submitted before, and otherwise an [oin.Problem].
func noSubmission(ctx context.Context, db reads, id oin.SubmissionID) error {
	org, err := db.OrgOfWithdrawn(ctx, id)
	if err != nil {
		return replaceNotFound(err, errNeverSubmitted)
	}
	history, err := db.History(ctx, org, id)
	if err != nil {
		return err
	}
	for i := len(history) - 1; i >= 0; i-- {
		if e := history[i]; e.To == oin.StatusDraft && e.From != oin.StatusDraft {
			last, err := lastRound(ctx, db, org, id)
			if err != nil {
				return err
			}
			return &Withdrawn{Event: e, Last: last}
		}
	}
	return errNeverSubmitted
}
