package portal

import (
	"context"
	"errors"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// submitted is a submission that the OIN team may see.
func (p *Portal) submitted(ctx context.Context, who oin.Person, id oin.SubmissionID) (oin.Submission, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return oin.Submission{}, err
	}
	org, err := p.db.OrgOfSubmitted(ctx, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return oin.Submission{}, noSubmission(ctx, p.db, id)
	}
	if err != nil {
		return oin.Submission{}, err
	}
	v, err := p.db.Submission(ctx, org, id)
	return v, replaceNotFound(err, errNoSubmission)
}

// Review is a submission as reviewers see it.
type Review struct {
	Version oin.Submission
	History []oin.Event
	// Issues are the conversation with the ISV, drafts included.
	Issues    []oin.Issue
	Notes     []oin.Note
	Checklist []oin.CheckedItem
	// InCatalog is the version of the same integration that stands in the catalog,
	// or nil; it can be Version itself.
	InCatalog *oin.Submission
	Claim     oin.Claim
	// Removal is what the ISV has asked for, or nil.
	Removal *oin.RemovalRequest
	// Removed is how the integration left the catalog, or nil.
	Removed *oin.Removal
}

// Review is a submission as it was submitted, with its history.
func (p *Portal) Review(ctx context.Context, who oin.Person, id oin.SubmissionID) (Review, error) {
	v, err := p.submitted(ctx, who, id)
	if err != nil {
		return Review{}, err
	}
	r := Review{Version: v}
	if r.History, err = p.timeline(ctx, who, v.Org.ID, id); err != nil {
		return r, err
	}
	if r.Issues, err = p.db.Issues(ctx, v.Org.ID, id, true); err != nil {
		return r, err
	}
	if r.Notes, err = p.db.Notes(ctx, v.Org.ID, id, who.ID); err != nil {
		return r, err
	}
	ticks, err := p.db.Ticks(ctx, v)
	if err != nil {
		return r, err
	}
	r.Checklist = oin.Checklist(v, ticks)
	if r.Claim, err = p.db.Claim(ctx, v.Org.ID, id); err != nil {
		return r, err
	}
	if r.Removal, err = p.removalAsked(ctx, v); err != nil {
		return r, err
	}
	if v.Status.Info().InProgress {
		if r.Removed, err = p.Removal(ctx, who, v); err != nil {
			return r, err
		}
	}
	if v.Slug != "" {
		switch published, err := p.db.CatalogEntry(ctx, v.Slug); {
		case err == nil:
			r.InCatalog = &published
		case !errors.Is(err, postgres.ErrNotFound):
			return r, err
		}
	}
	return r, nil
}
