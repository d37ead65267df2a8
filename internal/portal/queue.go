package portal

import (
	"context"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// Queue is a page of the reviewers' queue, and what stands around it.
type Queue struct {
	Rows []postgres.Queued
	Next postgres.Place // where the next page begins; zero on the last one
	postgres.QueueSummary
}

// PageSize is how many entries a page of a long list has.
const PageSize = 50

// Queue lists what a filter leaves of what waits for the OIN team, or of what
// stands in one status.
func (p *Portal) Queue(ctx context.Context, who oin.Person, f oin.QueueFilter, after postgres.Place) (Queue, error) {
	var q Queue
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return q, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return q, err
	}
	if q.Rows, q.Next, err = p.db.Queue(ctx, f, who.ID, settings.Calendar(), p.now(), after, PageSize); err != nil {
		return q, err
	}
	q.QueueSummary, err = p.db.Around(ctx, who)
	return q, err
}

// SaveView keeps a filter of the queue under a name, for the person alone.
func (p *Portal) SaveView(ctx context.Context, who oin.Person, v oin.View) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		have, err := tx.LockViews(ctx, who.ID)
		if err != nil {
			return err
		}
		fit, err := v.Check(have)
		if err != nil {
			return err
		}
		return tx.AddView(ctx, who.ID, fit, p.now())
	})
}

// DeleteView removes a view that the person keeps.
func (p *Portal) DeleteView(ctx context.Context, who oin.Person, id oin.ViewID) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return replaceNotFound(p.db.RemoveView(ctx, who.ID, id), &oin.Problem{Code: oin.CodeNotFound,
		Text: "You keep no such view. It may have been deleted already."})
}
