package postgres

import (
	"context"
	"fmt"
	"net/url"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// keptView is a stored view. Its filter is a URL query, with the order.
type keptView struct {
	ID           oin.ViewID
	Name, Filter string
}

// viewsOf returns the column of the saved views of the person in a parameter, for
// [readViews] (index views_one_name).
func viewsOf(parameter string) string {
	return `coalesce((select json_agg(` + jsonOf[keptView](member{"ID", "v.id"}, member{"Name", "v.name"}, member{"Filter", "v.filter"}) + `
		order by v.place, lower(v.name)) from views v where v.person_id = ` + parameter + `), '[]')`
}

// readViews parses the filters of views. Unknown values are dropped, as from a URL.
func readViews(kept []keptView) ([]oin.View, error) {
	var all []oin.View
	for _, k := range kept {
		query, err := url.ParseQuery(k.Filter)
		if err != nil {
			return nil, err
		}
		ask := paths.ParseQueue(query)
		all = append(all, oin.View{ID: k.ID, Name: k.Name, Filter: ask.Filter, Order: ask.Order})
	}
	return all, nil
}

var viewsOfPerson = `select ` + viewsOf("$1")

// LockViews returns the saved views of a person, and locks the person, so that no view is
// added until the transaction ends.
func (tx *Tx) LockViews(ctx context.Context, who oin.PersonID) ([]oin.View, error) {
	if _, err := tx.q.Exec(ctx, `select from people where id = $1 for no key update`, who); err != nil {
		return nil, fmt.Errorf("lock views: %w", err)
	}
	var kept []keptView
	if err := tx.q.QueryRow(ctx, viewsOfPerson, who).Scan(&kept); err != nil {
		return nil, fmt.Errorf("read views: %w", err)
	}
	return readViews(kept)
}

// AddView adds a saved view of a person.
func (tx *Tx) AddView(ctx context.Context, who oin.PersonID, v oin.View, now time.Time) error {
	_, err := tx.q.Exec(ctx, `
		insert into views (person_id, name, filter, created_at, place)
		values ($1, $2, $3, $4, (select coalesce(max(place), 0) + 1 from views where person_id = $1))`,
		who, v.Name, paths.QueueQuery(v.Ask()).Encode(), now)
	if err != nil {
		return fmt.Errorf("add view: %w", err)
	}
	return nil
}

// SetViews sets the names and the order of the saved views of a person.
func (tx *Tx) SetViews(ctx context.Context, who oin.PersonID, views []oin.View) error {
	ids, names := make([]oin.ViewID, len(views)), make([]string, len(views))
	for i, v := range views {
		ids[i], names[i] = v.ID, v.Name
	}
	if _, err := tx.q.Exec(ctx, `
		update views v set name = n.name, place = n.place
		from unnest($2::uuid[], $3::text[]) with ordinality n (id, name, place)
		where v.id = n.id and v.person_id = $1`, who, ids, names); err != nil {
		return fmt.Errorf("set views: %w", err)
	}
	return nil
}

// RemoveView deletes a saved view of a person. It returns [ErrNotFound] if they have no
// such view.
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

// HideColumns sets the columns of the queue that a person has hidden.
func (db queries) HideColumns(ctx context.Context, who oin.PersonID, hidden []oin.QueueColumn) error {
	if _, err := db.q.Exec(ctx, `
		insert into queue_columns (person_id, hidden) values ($1, coalesce($2::text[], '{}'))
		on conflict (person_id) do update set hidden = excluded.hidden`, who, hidden); err != nil {
		return fmt.Errorf("hide columns: %w", err)
	}
	return nil
}
