package portal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ClaimedError is the [oin.Problem] that somebody else has claimed a submission, and
// who: what a person has to confirm to go on all the same.
type ClaimedError struct {
	By oin.Claim
}

func (t ClaimedError) Error() string { return t.Unwrap().Error() }

// Unwrap is the problem in words.
func (t ClaimedError) Unwrap() error {
	return &oin.Problem{Code: oin.CodeConflict, Text: fmt.Sprintf(
		"%s has claimed this submission, so nothing was changed. To take over, try again and confirm.", t.By.Name)}
}

// ClaimHolder is who has a submission in hand, where err says that it is somebody else.
func ClaimHolder(err error) (oin.Claim, bool) {
	t, ok := errors.AsType[ClaimedError](err)
	return t.By, ok
}

// checkClaim refuses to act on what somebody else has claimed, unless the person has seen
// just that claim and overrides it, or the claim no longer holds.
func (p *Portal) checkClaim(c oin.Claim, who oin.Person, over oin.PersonID) error {
	if c.HeldByOther(who.ID) && !c.Idle(p.now()) && over != c.By {
		return ClaimedError{By: c}
	}
	return nil
}

// Claim takes a submission that waits for the OIN team in hand. Who takes it over
// from somebody names whom; it is exact, however many ask at once.
func (p *Portal) Claim(ctx context.Context, who oin.Person, id oin.SubmissionID, over oin.PersonID) error {
	return p.changeClaim(ctx, who, id, func(tx *postgres.Tx, v oin.Submission, c oin.Claim) error {
		switch {
		case v.Status.Info().Turn != oin.PartyOIN:
			return &oin.Problem{Code: oin.CodeConflict,
				Text: "This submission is “" + v.Label() + "”, so it can't be claimed. You can claim it when the ISV resubmits."}
		case c.By == who.ID:
			return nil // it is theirs already
		}
		if err := p.checkClaim(c, who, over); err != nil {
			return err
		}
		return p.setClaim(ctx, tx, who, v, c, who.ID)
	})
}

// Release lets go of a claim: one's own, or the one of somebody who is named.
func (p *Portal) Release(ctx context.Context, who oin.Person, id oin.SubmissionID, over oin.PersonID) error {
	return p.changeClaim(ctx, who, id, func(tx *postgres.Tx, v oin.Submission, c oin.Claim) error {
		if c.By == "" {
			return nil // nobody has it
		}
		if err := p.checkClaim(c, who, over); err != nil {
			return err
		}
		return p.setClaim(ctx, tx, who, v, c, "")
	})
}

// changeClaim runs change on a submission that nobody else changes meanwhile.
func (p *Portal) changeClaim(ctx context.Context, who oin.Person, id oin.SubmissionID, change func(*postgres.Tx, oin.Submission, oin.Claim) error) error {
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		c, err := tx.Claim(ctx, v.Org.ID, id)
		if err != nil {
			return err
		}
		return change(tx, v, c)
	})
}

// setClaim gives a submission from c to somebody, or to nobody, and writes that to
// the team's history.
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

// claimantAfter returns who has a submission in hand after a step. It is the reviewer who
// takes the step, also while the submission is with the ISV, so that it comes back to
// them; and no one once the submission's way has ended. An ISV's step changes nothing.
func claimantAfter(c oin.Claim, actor oin.Person, t oin.Transition) oin.PersonID {
	switch {
	case !actor.Role.IsOINTeam():
		return c.By
	case !t.To.Info().InProgress:
		return ""
	default:
		return actor.ID
	}
}

// noteTakeover writes to the history that a reviewer takes a step of a submission that
// another one had claimed.
func (p *Portal) noteTakeover(ctx context.Context, tx *postgres.Tx, actor oin.Person, v postgres.Locked, t oin.Transition) error {
	if !actor.Role.IsOINTeam() || t.From == t.To || !v.Claim.HeldByOther(actor.ID) {
		return nil
	}
	return tx.AddEvent(ctx, v.Submission, actor.ID, claimEvent(actor, v.Submission, v.Claim, oin.ActionClaim, p.now()))
}

// claimEvent says that a person claims a submission or releases it, and whose claim that ends.
func claimEvent(actor oin.Person, v oin.Submission, c oin.Claim, action oin.Action, now time.Time) oin.Event {
	e := oin.Event{At: now, Action: action, From: v.Status, To: v.Status, Person: actor.Name, Side: oin.PartyOIN}
	if c.HeldByOther(actor.ID) {
		e.Note = "Previously claimed by " + c.Name + "."
	}
	return e
}
