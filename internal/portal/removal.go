package portal

import (
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// removalAsked is the request to remove an integration, or nil. Whoever calls it has
// found the version for the person who asks.
func (p *Portal) removalAsked(ctx context.Context, v submission.Version) (*submission.RemovalRequest, error) {
	r, err := p.db.RemovalRequest(ctx, v.Org.ID, v.Integration)
	if errors.Is(err, postgres.ErrNotFound) {
		return nil, nil
	}
	return &r, err
}

// RemovalAsked is the request of the person's org to remove an integration, or nil.
func (p *Portal) RemovalAsked(ctx context.Context, who submission.Person, id submission.ID) (*submission.RemovalRequest, error) {
	v, err := p.Submission(ctx, who, id)
	if err != nil {
		return nil, err
	}
	return p.removalAsked(ctx, v)
}

// checkAsked refuses what needs a request for removal where there is none, and what
// needs none where there is one. The submission is locked, so that two people of an
// org do not ask at once.
func (p *Portal) checkAsked(ctx context.Context, tx *postgres.Tx, v submission.Version, t submission.Transition) error {
	if !t.NeedsAsked && !t.NeedsNotAsked {
		return nil
	}
	r, err := tx.RemovalRequest(ctx, v.Org.ID, v.Integration)
	asked := err == nil
	switch {
	case !asked && !errors.Is(err, postgres.ErrNotFound):
		return err
	case asked && t.NeedsNotAsked:
		return &submission.Problem{Code: submission.Conflict, Text: fmt.Sprintf(
			"%s asked for the removal already, on %s. The OIN team has that request; nothing more is needed.", r.Person, r.At.Format("2 January 2006"))}
	case !asked && t.NeedsAsked:
		return &submission.Problem{Code: submission.Conflict, Text: "There is no request for removal any more. Nothing was changed."}
	}
	return nil
}
