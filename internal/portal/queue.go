package portal

import (
	"context"
	"errors"
	"strings"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// PageSize is the number of entries on a page of a long list.
const PageSize = 50

// Queue returns a page of the submissions that match a filter. If nothing has its text, what
// it may mean is tried: a status that its words name, and the words that are closest to it.
func (p *Portal) Queue(ctx context.Context, who oin.Person, a oin.QueueAsk) (oin.Queue, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return oin.Queue{}, err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return oin.Queue{}, err
	}
	q, err := p.db.Queue(ctx, a, who, settings, p.now(), PageSize)
	if err != nil || len(q.Rows) > 0 || a.Filter.Text == "" || a.Place.ID != "" {
		return q, err
	}
	err = p.meanings(ctx, a.Filter, func(f oin.QueueFilter) (bool, error) {
		a.Filter = f
		near, err := p.db.Queue(ctx, a, who, settings, p.now(), PageSize)
		if err != nil || len(near.Rows) == 0 {
			return false, err
		}
		q, q.Meant = near, f
		return true, nil
	})
	return q, err
}

// meanings tries what a filter's text may mean, if nothing has the text itself, until found
// returns true.
func (p *Portal) meanings(ctx context.Context, f oin.QueueFilter, found func(oin.QueueFilter) (bool, error)) error {
	if named, ok := f.Named(); ok {
		if done, err := found(named); done || err != nil {
			return err
		}
	}
	words, err := p.db.MeantWords(ctx, f.Text)
	if err != nil || words == "" || strings.EqualFold(words, f.Text) {
		return err
	}
	f.Text = words
	_, err = found(f)
	return err
}

// QueueBeside returns the submission that follows another one in a list of the queue, or
// with back, the one before it. It returns "" if there is none. After a decision, the
// submission is where it was in the status that it has left, if one is given.
func (p *Portal) QueueBeside(ctx context.Context, who oin.Person, a oin.QueueAsk, id oin.SubmissionID, left oin.Status, back bool) (oin.SubmissionID, error) {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return "", err
	}
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return "", err
	}
	found, err := p.db.QueueBeside(ctx, a, who.ID, settings, p.now(), id, left, back)
	if errors.Is(err, postgres.ErrNotFound) {
		err = noSubmission(ctx, p.db, id)
	}
	if err != nil || found != "" || a.Filter.Text == "" {
		return found, err
	}
	// As the list shows, which has what the text means only if nothing has the text.
	first, err := p.db.Queue(ctx, a.From(oin.QueuePlace{}), who, settings, p.now(), 1)
	if err != nil || len(first.Rows) > 0 {
		return "", err
	}
	err = p.meanings(ctx, a.Filter, func(f oin.QueueFilter) (bool, error) {
		a.Filter = f
		found, err = p.db.QueueBeside(ctx, a, who.ID, settings, p.now(), id, left, back)
		return found != "", err
	})
	return found, err
}

// SaveView saves a filter of the queue under a name, for this person only.
func (p *Portal) SaveView(ctx context.Context, who oin.Person, v oin.View) error {
	return p.withViews(ctx, who, func(tx *postgres.Tx, have []oin.View) error {
		fit, err := v.Check(have)
		if err != nil {
			return err
		}
		return tx.AddView(ctx, who.ID, fit, p.nowIn(tx))
	})
}

// ChangeView gives a saved view of the person a name and a place among theirs (see
// [oin.ChangeView]).
func (p *Portal) ChangeView(ctx context.Context, who oin.Person, id oin.ViewID, name string, place int) error {
	return p.withViews(ctx, who, func(tx *postgres.Tx, have []oin.View) error {
		changed, err := oin.ChangeView(have, id, name, place)
		if err != nil {
			return err
		}
		return tx.SetViews(ctx, who.ID, changed)
	})
}

// withViews calls change in a transaction, with the saved views of the person, which don't change
// until it ends.
func (p *Portal) withViews(ctx context.Context, who oin.Person, change func(tx *postgres.Tx, have []oin.View) error) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		have, err := tx.LockViews(ctx, who.ID)
		if err != nil {
			return err
		}
		return change(tx, have)
	})
}

// DeleteView deletes a saved view of the person. It returns an [oin.Problem] with
// [oin.CodeNotFound] if the person has no such view.
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
