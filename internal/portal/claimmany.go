package portal

import (
	"context"
	"fmt"

	"oinmanager/internal/oin"
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

// ChangeClaims changes the claims of up to [PageSize] submissions, each in its own
// transaction as [Portal.Claim], [Portal.Release], and [Portal.Assign] do. It returns how
// many were changed, or were so already, and those that were not. An error that is no
// [oin.Problem] ends it.
func (p *Portal) ChangeClaims(ctx context.Context, who oin.Person, ids []oin.SubmissionID, change ClaimsChange) (int, []ClaimFailure, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return 0, nil, err
	}
	switch {
	case len(ids) == 0:
		return 0, nil, &oin.Problem{Code: oin.CodeInvalid, Text: "Select submissions first. Nothing was changed."}
	case len(ids) > PageSize:
		return 0, nil, &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("Select up to %d submissions at once. Nothing was changed.", PageSize)}
	case change.Action == oin.ActionAssign && change.To == "":
		return 0, nil, errNoTeammate
	}
	var failed []ClaimFailure
	for _, id := range ids {
		var err error
		switch over := change.Over[id]; change.Action {
		case oin.ActionClaim:
			err = p.Claim(ctx, who, id, over)
		case oin.ActionRelease:
			err = p.Release(ctx, who, id, over)
		case oin.ActionAssign:
			err = p.Assign(ctx, who, id, change.To, over)
		default:
			return 0, nil, &oin.Problem{Code: oin.CodeInvalid, Text: "We don't know this action. Nothing was changed."}
		}
		if err == nil {
			continue
		}
		if oin.CodeOf(err) == "" {
			return 0, nil, err
		}
		by, _ := ClaimHolder(err)
		failed = append(failed, ClaimFailure{ID: id, By: by, Err: err})
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
