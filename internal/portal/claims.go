package portal

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"oinmanager/internal/mail"
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
		return p.setClaim(ctx, tx, who, v, c, oin.Teammate{ID: who.ID, Name: who.Name})
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
		return p.setClaim(ctx, tx, who, v, c, oin.Teammate{})
	})
}

// Assign assigns a submission in review to a reviewer of the person's org, also while the
// ISV has it. To take it from another reviewer, over must be that reviewer's id. Otherwise
// it returns a [ClaimedError].
func (p *Portal) Assign(ctx context.Context, who oin.Person, id oin.SubmissionID, to, over oin.PersonID) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	if to == "" {
		return errNoTeammate
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		mate, err := tx.LockTeammate(ctx, who.Org.ID, to)
		if err != nil {
			return replaceNotFound(err, &oin.Problem{Code: oin.CodeInvalid,
				Text: "This person isn't a reviewer on the OIN team now, so nothing was changed. Choose another teammate."})
		}
		v, err := p.lockForActor(ctx, tx, who, id)
		if err != nil {
			return err
		}
		c, err := tx.Claim(ctx, v.Org.ID, id)
		if err != nil {
			return err
		}
		switch {
		case !v.Status.Info().InProgress:
			return &oin.Problem{Code: oin.CodeConflict,
				Text: "This submission is “" + v.Label() + "”, so there's nothing to assign. Only submissions in review have a reviewer."}
		case c.By == to:
			return nil // assigned already
		}
		if err := p.checkClaim(c, who, over); err != nil {
			return err
		}
		return p.setClaim(ctx, tx, who, v, c, mate)
	})
}

var errNoTeammate = &oin.Problem{Code: oin.CodeInvalid, Text: "Choose a teammate to assign to. Nothing was changed."}

// Teammates returns the reviewers to whom the person can assign a submission, by name.
func (p *Portal) Teammates(ctx context.Context, who oin.Person) ([]oin.Teammate, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return nil, err
	}
	return p.db.Teammates(ctx, who.Org.ID)
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

// setClaim moves claim c to a reviewer, or to no one if to is zero, adds that to the
// internal history, and tells those whom it concerns besides who.
func (p *Portal) setClaim(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, c oin.Claim, to oin.Teammate) error {
	now := p.now()
	if err := tx.SetClaim(ctx, v, c.By, to.ID, now); err != nil {
		return err
	}
	action := oin.ActionAssign
	switch to.ID {
	case who.ID:
		action = oin.ActionClaim
	case "":
		action = oin.ActionRelease
	}
	event := claimEvent(who, v, c, action, now)
	if action == oin.ActionAssign {
		event.Note = strings.TrimSpace("Assigned to " + to.Name + ". " + event.Note)
	}
	if err := tx.AddEvent(ctx, v, who.ID, event); err != nil {
		return err
	}
	if c.HeldByOther(who.ID) {
		if err := p.tellReviewer(ctx, tx, who, v, event, c.By, oin.NoticeClaimLost); err != nil {
			return err
		}
	}
	if action == oin.ActionAssign {
		return p.tellReviewer(ctx, tx, who, v, event, to.ID, oin.NoticeAssigned)
	}
	return nil
}

// tellReviewer writes a notice about a claim to a reviewer of the person's org, unless they
// have turned it off.
func (p *Portal) tellReviewer(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, e oin.Event, reader oin.PersonID, n oin.Notice) error {
	mails, err := p.toReviewer(ctx, tx, who, v, e, reader, n)
	if err != nil {
		return err
	}
	return tx.AddMails(ctx, mails)
}

// toReviewer returns that email.
func (p *Portal) toReviewer(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, e oin.Event, reader oin.PersonID, n oin.Notice) ([]postgres.Mail, error) {
	found, err := tx.Recipient(ctx, who.Org.ID, reader, n)
	if err != nil {
		return nil, err
	}
	return p.compose(oin.TeamSettings{}, n, "", mail.Event{Version: v, Event: e}, wantedRecipients(n, found, false))
}

// claimantAfter returns the claimant after a step. It is the reviewer who takes the step,
// also on the ISV's turn, so that the submission returns to them. It is no one when the
// review has ended. A step of an ISV does not change it.
func claimantAfter(c oin.Claim, actor oin.Person, t oin.Transition) oin.PersonID {
	switch {
	case !actor.Role.IsOINTeam(), t.To == oin.StatusDraft: // the same reviewer continues when it comes back
		return c.By
	case !t.To.Info().InProgress:
		return ""
	default:
		return actor.ID
	}
}

// noteTakeover adds to the history that a reviewer takes a step of a submission claimed by
// another, and returns the email that tells that one.
func (p *Portal) noteTakeover(ctx context.Context, tx *postgres.Tx, actor oin.Person, v postgres.Locked, t oin.Transition) ([]postgres.Mail, error) {
	if !actor.Role.IsOINTeam() || t.From == t.To || t.To == oin.StatusDraft || !v.Claim.HeldByOther(actor.ID) {
		return nil, nil
	}
	event := claimEvent(actor, v.Submission, v.Claim, oin.ActionClaim, p.now())
	if err := tx.AddEvent(ctx, v.Submission, actor.ID, event); err != nil {
		return nil, err
	}
	return p.toReviewer(ctx, tx, actor, v.Submission, event, v.Claim.By, oin.NoticeClaimLost)
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
