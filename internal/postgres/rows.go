package postgres

import (
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// collect reads the rows of a query. Its errors say what was done.
func collect[T any](rows pgx.Rows, err error, what string, scan pgx.RowToFunc[T]) ([]T, error) {
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	all, err := pgx.CollectRows(rows, scan)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", what, err)
	}
	return all, nil
}

// collectPage reads the rows of a page of a list, of which the query reads one more than limit.
// It returns the place of the last one, or zero if no page follows.
func collectPage[T, P any](rows pgx.Rows, err error, what string, limit int, scan pgx.RowToFunc[T], placeOf func(last T) P) (all []T, next P, _ error) {
	all, err = collect(rows, err, what, scan)
	if err != nil || len(all) <= limit {
		return all, next, err
	}
	return all[:limit], placeOf(all[limit-1]), nil
}

// collectByName does the same for a list by name, whose rows say where they are.
func collectByName[T any](rows pgx.Rows, err error, what string, limit int, scan func(pgx.Row) (T, oin.NamePlace, error)) ([]T, oin.NamePlace, error) {
	var places []oin.NamePlace
	all, err := collect(rows, err, what, func(row pgx.CollectableRow) (T, error) {
		line, place, err := scan(row)
		places = append(places, place)
		return line, err
	})
	if err != nil || len(all) <= limit {
		return all, oin.NamePlace{}, err
	}
	return all[:limit], places[limit-1], nil
}
