package portal

import (
	"context"

	"oinmanager/internal/oin"
)

// Present records that a person has the form of a submission of their org open and writes in a
// field, or in none, and returns who else has it open. It returns an [oin.Problem] with
// [oin.CodeNotFound] if the org has no such submission.
func (p *Portal) Present(ctx context.Context, who oin.Person, id oin.SubmissionID, field oin.Key) (oin.Company, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return oin.Company{}, err
	}
	if oin.FindField(field) == nil {
		field = ""
	}
	c, err := p.db.Present(ctx, who, id, field, p.now())
	return c, replaceNotFound(err, errNoSubmission)
}
