package portal

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ClaimsChange is a change of the claims of several submissions.
type ClaimsChange struct {
	// Action is [oin.ActionClaim], [oin.ActionRelease], or [oin.ActionAssign] to the reviewer
	// To.
	Action oin.Action
	To     oin.PersonID
	// Over has the reviewers whose claims the person has seen and overrides.
	Over map[oin.SubmissionID]oin.PersonID
}

// ClaimFailure is a submission whose claim wasn't changed.
type ClaimFailure struct {
	ID   oin.SubmissionID
	Name string    // of the app, or empty if the OIN team can't see the submission
	By   oin.Claim // of another reviewer, if that is why
	Err  error     // an [oin.Problem]
}

// ClaimsOutcome is what became of a change of claims: what has moved, how many were so
// already, and what wasn't changed, in the order of the selection.
type ClaimsOutcome struct {
	Moved   []oin.ClaimMove
	Already int
	Failed  []ClaimFailure
}

// ChangeClaims changes the claims of up to [PageSize] submissions, as [Portal.Claim],
// [Portal.Release], and [Portal.Assign] do. An error that is no [oin.Problem] changes
// nothing. A reviewer whom it concerns gets one email.
func (p *Portal) ChangeClaims(ctx context.Context, who oin.Person, ids []oin.SubmissionID, change ClaimsChange) (ClaimsOutcome, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return ClaimsOutcome{}, err
	}
	switch {
	case len(ids) == 0:
		return ClaimsOutcome{}, &oin.Problem{Code: oin.CodeInvalid, Text: "Select submissions first. Nothing was changed."}
	case len(ids) > PageSize:
		return ClaimsOutcome{}, &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("Select up to %d submissions at once. Nothing was changed.", PageSize)}
	}
	done, err := p.changeClaims(ctx, who, ids, change)
	if err != nil {
		return ClaimsOutcome{}, err
	}
	return p.named(ctx, ids, done)
}

// SubmittedName returns the app name of a submission, or "" if the OIN team can't see it.
func (p *Portal) SubmittedName(ctx context.Context, who oin.Person, id oin.SubmissionID) (string, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return "", err
	}
	names, err := p.db.SubmittedNames(ctx, []oin.SubmissionID{id})
	return names[id], err
}

// named adds the names of what wasn't changed.
func (p *Portal) named(ctx context.Context, ids []oin.SubmissionID, done ClaimsOutcome) (ClaimsOutcome, error) {
	if len(done.Failed) == 0 {
		return done, nil
	}
	names, err := p.db.SubmittedNames(ctx, ids)
	if err != nil {
		return ClaimsOutcome{}, err
	}
	for i := range done.Failed {
		done.Failed[i].Name = names[done.Failed[i].ID]
	}
	return done, nil
}

// UndoClaims gives submissions back to those who had them before a change of claims, in one
// transaction. It fails for those whose claim has changed since, that can't be claimed now,
// or whose former reviewer is no longer on the team.
func (p *Portal) UndoClaims(ctx context.Context, who oin.Person, moves []oin.ClaimMove) (ClaimsOutcome, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return ClaimsOutcome{}, err
	}
	if len(moves) == 0 || len(moves) > PageSize {
		return ClaimsOutcome{}, &oin.Problem{Code: oin.CodeInvalid, Text: "There's nothing to undo. Nothing was changed."}
	}
	var done ClaimsOutcome
	var ids []oin.SubmissionID
	for _, m := range moves {
		ids = append(ids, m.ID)
	}
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		done = ClaimsOutcome{}
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		c := &claimsChanging{who: who, settings: settings}
		for _, m := range slices.SortedFunc(slices.Values(moves), func(a, b oin.ClaimMove) int { return strings.Compare(string(a.ID), string(b.ID)) }) {
			if err := p.undo(ctx, tx, c, m); err != nil {
				if oin.CodeOf(err) == "" {
					return err
				}
				done.Failed = append(done.Failed, ClaimFailure{ID: m.ID, Err: err})
			}
		}
		done.Moved, done.Already = c.moved, c.already
		return p.tell(ctx, tx, who, c.news)
	})
	if err != nil {
		return ClaimsOutcome{}, err
	}
	return p.named(ctx, ids, done)
}

// undo moves a claim back. It returns an [oin.Problem], and has written nothing, if it can't.
func (p *Portal) undo(ctx context.Context, tx *postgres.Tx, c *claimsChanging, m oin.ClaimMove) error {
	v, err := lockForActor(ctx, tx, c.who, m.ID)
	if err != nil {
		return err
	}
	has, err := tx.Claim(ctx, v.Org.ID, m.ID)
	if err != nil {
		return err
	}
	if has.By != m.To {
		return &oin.Problem{Code: oin.CodeConflict, Text: "Its claim has changed since, so it stays as it is."}
	}
	c.ClaimsChange, c.mate = ClaimsChange{Action: oin.ActionRelease, Over: map[oin.SubmissionID]oin.PersonID{m.ID: m.To}}, oin.Teammate{}
	c.restores = m.From != "" && m.To == ""
	if m.From != "" {
		c.Action = oin.ActionAssign
		if c.mate, err = tx.LockTeammate(ctx, c.who.Org.ID, m.From); err != nil {
			return replaceNotFound(err, &oin.Problem{Code: oin.CodeConflict, Text: "Who had it before is no longer on the team, so it stays as it is."})
		}
	}
	return p.change(ctx, tx, c, m.ID)
}

// changeClaims changes claims in one transaction, and returns what became
// of it, in the order of ids. It locks the submissions in the order of their ids, so that two of them
// never wait for each other.
func (p *Portal) changeClaims(ctx context.Context, who oin.Person, ids []oin.SubmissionID, change ClaimsChange) (ClaimsOutcome, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return ClaimsOutcome{}, err
	}
	switch change.Action {
	case oin.ActionClaim, oin.ActionRelease:
	case oin.ActionAssign:
		if change.To == "" {
			return ClaimsOutcome{}, errNoTeammate
		}
	default:
		return ClaimsOutcome{}, &oin.Problem{Code: oin.CodeInvalid, Text: "We don't know this action. Nothing was changed."}
	}
	var done ClaimsOutcome
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		done = ClaimsOutcome{}
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		c := &claimsChanging{ClaimsChange: change, who: who, settings: settings}
		if change.Action == oin.ActionAssign {
			if c.mate, err = tx.LockTeammate(ctx, who.Org.ID, change.To); err != nil {
				return replaceNotFound(err, &oin.Problem{Code: oin.CodeInvalid,
					Text: "This person isn't a reviewer on the OIN team now, so nothing was changed. Choose another teammate."})
			}
		}
		for _, id := range slices.Sorted(slices.Values(ids)) {
			err := p.change(ctx, tx, c, id)
			if err == nil {
				continue
			}
			if oin.CodeOf(err) == "" {
				return err
			}
			by, _ := ClaimHolder(err)
			done.Failed = append(done.Failed, ClaimFailure{ID: id, By: by, Err: err})
		}
		done.Moved, done.Already = c.moved, c.already
		return p.tell(ctx, tx, who, c.news)
	})
	slices.SortStableFunc(done.Failed, func(a, b ClaimFailure) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	return done, err
}
