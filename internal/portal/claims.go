package portal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ClaimedError is an [oin.Problem]: another reviewer has claimed the submission. To
// continue, the person has to confirm overriding that claim.
type ClaimedError struct {
	By oin.Claim
}

func (t ClaimedError) Error() string { return t.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (t ClaimedError) Unwrap() error {
	return &oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf(
		"%s has claimed this submission, so nothing was changed. To take over, try again and confirm.", t.By.Name)}
}

// ClaimHolder returns the claim of a [ClaimedError], and reports whether err is one.
func ClaimHolder(err error) (oin.Claim, bool) {
	t, ok := errors.AsType[ClaimedError](err)
	return t.By, ok
}

// checkClaim returns a [ClaimedError] if another reviewer holds the claim, unless the claim
// is idle, or the person has seen it and overrides it (over).
func (p *Portal) checkClaim(c oin.Claim, who oin.Person, over oin.PersonID) error {
	if c.HeldByOther(who.ID) && !c.Idle(p.now()) && over != c.By {
		return ClaimedError{By: c}
	}
	return nil
}

// Claim claims a submission that waits for the OIN team. To take over from another
// reviewer, over must be that reviewer's id. Otherwise it returns a [ClaimedError]. It is
// exact under concurrency.
func (p *Portal) Claim(ctx context.Context, who oin.Person, id oin.SubmissionID, over oin.PersonID) error {
	return p.changeClaim(ctx, who, id, func(tx *postgres.Tx, v oin.Submission, c oin.Claim) error {
		switch {
		case v.Status.Info().Turn != oin.PartyOIN:
			return &oin.Problem{Code: oin.CodeConflict,
				Text: "This submission is “" + v.Label() + "”, so it can't be claimed. You can claim it when the ISV resubmits."}
		case c.By == who.ID:
			return nil // claimed already
		}
		if err := p.checkClaim(c, who, over); err != nil {
			return err
		}
		return p.setClaim(ctx, tx, who, v, c, who.ID)
	})
}

// Release releases a claim. To release another reviewer's, over must be that reviewer's id.
// Otherwise it returns a [ClaimedError].
func (p *Portal) Release(ctx context.Context, who oin.Person, id oin.SubmissionID, over oin.PersonID) error {
	return p.changeClaim(ctx, who, id, func(tx *postgres.Tx, v oin.Submission, c oin.Claim) error {
		if c.By == "" {
			return nil // unclaimed
		}
		if err := p.checkClaim(c, who, over); err != nil {
			return err
		}
		return p.setClaim(ctx, tx, who, v, c, "")
	})
}

// changeClaim locks a submission, and calls change with its claim.
func (p *Portal) changeClaim(ctx context.Context, who oin.Person, id oin.SubmissionID, change func(*postgres.Tx, oin.Submission, oin.Claim) error) error {
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		c, err := tx.Claim(ctx, v.Org.ID, id)
		if err != nil {
			return err
		}
		return change(tx, v, c)
	})
}

// setClaim moves claim c to a person, or to no one if to is empty, and adds that to the
// internal history.
func (p *Portal) setClaim(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, c oin.Claim, to oin.PersonID) error {
	now := p.now()
	if err := tx.SetClaim(ctx, v, c.By, to, now); err != nil {
		return err
	}
	action := oin.ActionClaim
	if to == "" {
		action = oin.ActionRelease
	}
	return tx.AddEvent(ctx, v, who.ID, claimEvent(who, v, c, action, now))
}

// claimantAfter returns the claimant after a step. It is the reviewer who takes the step,
// also on the ISV's turn, so that the submission returns to them. It is no one when the
// review has ended. A step of an ISV does not change it.
func claimantAfter(c oin.Claim, actor oin.Person, t oin.Transition) oin.PersonID {
	switch {
	case !actor.Role.IsOINTeam(), t.To == oin.StatusDraft: // whoever had it goes on when it comes back
		return c.By
	case !t.To.Info().InProgress:
		return ""
	default:
		return actor.ID
	}
}

// noteTakeover adds to the history that a reviewer takes a step of a submission claimed by
// another.
func (p *Portal) noteTakeover(ctx context.Context, tx *postgres.Tx, actor oin.Person, v postgres.Locked, t oin.Transition) error {
	if !actor.Role.IsOINTeam() || t.From == t.To || t.To == oin.StatusDraft || !v.Claim.HeldByOther(actor.ID) {
		return nil
	}
	return tx.AddEvent(ctx, v.Submission, actor.ID, claimEvent(actor, v.Submission, v.Claim, oin.ActionClaim, p.now()))
}

// claimEvent returns the event of a claim or a release, which names the former claimant if
// that was another person.
func claimEvent(actor oin.Person, v oin.Submission, c oin.Claim, action oin.Action, now time.Time) oin.Event {
	e := oin.Event{At: now, Action: action, From: v.Status, To: v.Status, Person: actor.Name, Side: oin.PartyOIN}
	if c.HeldByOther(actor.ID) {
		e.Note = "Previously claimed by " + c.Name + "."
	}
	return e
}
