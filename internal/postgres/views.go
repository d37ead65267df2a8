package postgres

import (
	"context"
	"fmt"
	"net/url"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// viewsOf reads the views that a person keeps (index views_one_name).
const viewsOf = `select id, name, filter from views where person_id = $1 order by lower(name)`

// scanView reads a view. Its filter is read as one in an address is: what the
// product no longer knows falls out of it.
func scanView(row pgx.CollectableRow) (oin.View, error) {
	var v oin.View
	var filter string
	if err := row.Scan(&v.ID, &v.Name, &filter); err != nil {
		return v, err
	}
	query, err := url.ParseQuery(filter)
	v.Filter = oin.ReadQueueFilter(query)
	return v, err
}

// LockViews reads the views that a person keeps, and keeps everybody else from adding
// any until the transaction ends.
func (tx *Tx) LockViews(ctx context.Context, who oin.PersonID) ([]oin.View, error) {
	if _, err := tx.q.Exec(ctx, `select from people where id = $1 for no key update`, who); err != nil {
		return nil, fmt.Errorf("lock views: %w", err)
	}
	rows, err := tx.q.Query(ctx, viewsOf, who)
	if err != nil {
		return nil, fmt.Errorf("read views: %w", err)
	}
	all, err := pgx.CollectRows(rows, scanView)
	if err != nil {
		return nil, fmt.Errorf("read views: %w", err)
	}
	return all, nil
}

// AddView keeps a view for a person.
func (tx *Tx) AddView(ctx context.Context, who oin.PersonID, v oin.View, now time.Time) error {
	_, err := tx.q.Exec(ctx, `insert into views (person_id, name, filter, created_at) values ($1, $2, $3, $4)`,
		who, v.Name, v.Filter.Query().Encode(), now)
	if err != nil {
		return fmt.Errorf("add view: %w", err)
	}
	return nil
}

// RemoveView removes a view that a person keeps. It says [ErrNotFound] when they keep
// no such view.
func (db queries) RemoveView(ctx context.Context, who oin.PersonID, id oin.ViewID) error {
	tag, err := db.q.Exec(ctx, `delete from views where id = $1 and person_id = $2`, id, who)
	if err != nil {
		return fmt.Errorf("remove view: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	return nil
}
