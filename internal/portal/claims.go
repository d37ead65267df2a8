package portal

import (
	"context"
	"errors"
	"fmt"

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
		"%s has claimed this submission, so nothing was changed. Talk to each other; if you are to go on with it, do it again and confirm that.", t.By.Name)}
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
				Text: "This submission does not wait for the OIN team now: it is “" + v.Label() + "”. It can be claimed when it comes back."}
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
	e := oin.Event{At: now, Action: oin.ActionClaim, From: v.Status, To: v.Status, Person: who.Name, Side: oin.PartyOIN}
	if to == "" {
		e.Action = oin.ActionRelease
	}
	if c.HeldByOther(who.ID) {
		e.Note = c.Name + " had claimed it."
	}
	return tx.AddEvent(ctx, v, who.ID, e)
}

// claimForActor follows a step of a reviewer: whoever acts has the submission in hand,
// also while it is with the ISV, so that it comes back to them; it ends with the
// submission's way. That somebody acts is in the history already; that they took it
// over from another is written beside it.
func (p *Portal) claimForActor(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, t oin.Transition) error {
	if !who.Role.IsOINTeam() {
		return nil
	}
	c, err := tx.Claim(ctx, v.Org.ID, v.ID)
	if err != nil {
		return err
	}
	if c.HeldByOther(who.ID) {
		if err := p.setClaim(ctx, tx, who, v, c, who.ID); err != nil {
			return err
		}
		c.By = who.ID
	}
	to := who.ID
	if !t.To.Info().InProgress {
		to = ""
	}
	if c.By == to {
		return nil
	}
	return tx.SetClaim(ctx, v, c.By, to, p.now())
}
