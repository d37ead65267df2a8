package portal

import (
	"context"
	"fmt"
	"slices"

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

// ChangeClaims changes the claims of up to [PageSize] submissions, as [Portal.Claim],
// [Portal.Release], and [Portal.Assign] do. It returns how many were changed, or were so
// already, and those that were not. An error that is no [oin.Problem] changes nothing. A
// reviewer whom it concerns gets one email.
func (p *Portal) ChangeClaims(ctx context.Context, who oin.Person, ids []oin.SubmissionID, change ClaimsChange) (int, []ClaimFailure, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return 0, nil, err
	}
	switch {
	case len(ids) == 0:
		return 0, nil, &oin.Problem{Code: oin.CodeInvalid, Text: "Select submissions first. Nothing was changed."}
	case len(ids) > PageSize:
		return 0, nil, &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("Select up to %d submissions at once. Nothing was changed.", PageSize)}
	}
	failed, err := p.changeClaims(ctx, who, ids, change)
	if err != nil {
		return 0, nil, err
	}
	if len(failed) == 0 {
		return len(ids), nil, nil
	}
	names, err := p.db.SubmittedNames(ctx, ids)
	if err != nil {
		return 0, nil, err
	}
	for i := range failed {
		failed[i].Name = names[failed[i].ID]
	}
	return len(ids) - len(failed), failed, nil
}

// changeClaims changes claims in one transaction, and returns those that it can't change, in
// the order of ids. It locks the submissions in the order of their ids, so that two of them
// never wait for each other.
func (p *Portal) changeClaims(ctx context.Context, who oin.Person, ids []oin.SubmissionID, change ClaimsChange) ([]ClaimFailure, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return nil, err
	}
	switch change.Action {
	case oin.ActionClaim, oin.ActionRelease:
	case oin.ActionAssign:
		if change.To == "" {
			return nil, errNoTeammate
		}
	default:
		return nil, &oin.Problem{Code: oin.CodeInvalid, Text: "We don't know this action. Nothing was changed."}
	}
	var failed []ClaimFailure
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		failed = nil
		c := &claimsChanging{ClaimsChange: change, who: who}
		if change.Action == oin.ActionAssign {
			var err error
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
			failed = append(failed, ClaimFailure{ID: id, By: by, Err: err})
		}
		return p.tell(ctx, tx, who, c.news)
	})
	slices.SortStableFunc(failed, func(a, b ClaimFailure) int { return slices.Index(ids, a.ID) - slices.Index(ids, b.ID) })
	return failed, err
}
