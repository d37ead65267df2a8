package server

import (
	"net/http"
	"net/url"
	"strconv"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// removals lists the integrations that ISVs asked to remove.
func (s *server) removals(w http.ResponseWriter, r *http.Request) error {
	from := removalPlace(r.URL.Query())
	list, err := s.portal.Removals(r.Context(), *person(r), from)
	if err != nil {
		return err
	}
	page := pages.RemovalsPage{Layout: s.layout(r, "Removal requests"), Continued: from.ID > 0}
	for _, row := range list.Rows {
		v := row.Submission
		page.Rows = append(page.Rows, pages.RemovalRow{
			ID: v.ID, Name: v.Submitted.Name(), Org: v.Org, Icon: iconOf(paths.Review(v.ID), v.Submitted), Version: v.Version,
			Person: row.Person, Reason: row.Reason, Asked: row.At, Due: row.Due,
		})
	}
	if n := list.Next; n.ID > 0 {
		page.More = r.URL.Path + "?" + url.Values{
			"after": {strconv.FormatInt(n.Due.UnixMicro(), 10)}, "id": {strconv.FormatInt(n.ID, 10)},
		}.Encode()
	}
	return s.page(w, r, http.StatusOK, pages.Removals(page))
}

// removalPlace parses where a page of the removal requests begins. It returns the zero
// value for the first page.
func removalPlace(query url.Values) oin.RemovalPlace {
	micros, err := strconv.ParseInt(query.Get("after"), 10, 64)
	id, idErr := strconv.ParseInt(query.Get("id"), 10, 64)
	const farthest = 1 << 52 // microseconds; PostgreSQL's timestamps end not much later
	if err != nil || idErr != nil || id < 1 || micros < 0 || micros > farthest {
		return oin.RemovalPlace{}
	}
	return oin.RemovalPlace{Due: time.UnixMicro(micros), ID: id}
}
