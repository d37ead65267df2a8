package portal

import (
	"context"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// PageSize is the number of entries on a page of a long list.
const PageSize = 50

// Queue returns a page of the submissions that match a filter.
func (p *Portal) Queue(ctx context.Context, who oin.Person, a oin.QueueAsk) (oin.Queue, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return oin.Queue{}, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return oin.Queue{}, err
	}
	return p.db.Queue(ctx, a, who, settings.Calendar(), p.now(), PageSize)
}

// SaveView saves a filter of the queue under a name, for this person only.
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

// DeleteView deletes a saved view of the person.
func (p *Portal) DeleteView(ctx context.Context, who oin.Person, id oin.ViewID) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return replaceNotFound(p.db.RemoveView(ctx, who.ID, id), &oin.Problem{Code: oin.CodeNotFound,
		Text: "This saved view no longer exists."})
}

// HideColumns sets which columns of the queue the person doesn't see.
func (p *Portal) HideColumns(ctx context.Context, who oin.Person, hidden []oin.QueueColumn) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return p.db.HideColumns(ctx, who.ID, hidden)
}
