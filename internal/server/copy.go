package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// copySubmission creates a submission with the answers of another one.
func (s *server) copySubmission(w http.ResponseWriter, r *http.Request) error {
	id, err := s.portal.CopySubmission(r.Context(), *person(r), submissionID(r))
	if err != nil {
		return err
	}
	return seeOther(w, r, paths.Tab(id, oin.Form[0].ID)+"?done=copied")
}
