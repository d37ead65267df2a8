package portal

import (
	"context"
	"errors"

	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// Refused writes to the audit log that somebody was refused what they had asked for:
// for want of a right or of a recent sign-in, or because it is another org's. What is
// nobody's, and every other problem, is not worth a line. about are the ids of
// whatever it was about.
//
// It is called after the refusal, whose transaction has kept nothing.
func (p *Portal) Refused(ctx context.Context, who submission.Person, d submission.Deed, about []string) error {
	ctx = context.WithoutCancel(ctx)
	switch d.Refused {
	case submission.NotAllowed, submission.SignInAgain:
	case submission.NotFound:
		org, err := p.db.OwnerOf(ctx, about)
		if errors.Is(err, postgres.ErrNotFound) || err == nil && org == who.Org.ID {
			return nil
		}
		if err != nil {
			return err
		}
		d.Org = org
	default:
		return nil
	}
	return p.db.AddAudit(ctx, who, d, p.now())
}
