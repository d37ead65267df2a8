package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

// present tells an open form who else has it open. It is a GET although it records that the
// reader has: a page that is open must not keep the session from ending (see package
// signin).
func (s *server) present(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	company, err := s.portal.Present(r.Context(), *person(r), id, oin.Key(r.URL.Query().Get("at")))
	if err != nil {
		return err
	}
	w.Header().Set("Cache-Control", "no-store")
	return s.page(w, r, http.StatusOK, pages.Colleagues(id, company))
}
