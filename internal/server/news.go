package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// askNews asks the OIN team for news of an overdue submission.
func (s *server) askNews(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, from oin.Seen) error {
	if err := s.portal.AskNews(r.Context(), *person(r), id, from); err != nil {
		return err
	}
	return seeOther(w, r, paths.Tab(id, oin.Form[0].ID)+"?done=news-asked")
}
