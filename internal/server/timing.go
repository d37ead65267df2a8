package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

// timing shows an ISV how long the review of a submission is likely to take.
func (s *server) timing(w http.ResponseWriter, r *http.Request) error {
	t, err := s.portal.Timing(r.Context(), *person(r), submissionID(r))
	if err != nil {
		return err
	}
	page := pages.TimingPage{SubmissionPage: s.submissionPage(r, t.Draft, oin.Form[0]), Before: t.Before, Took: t.Took}
	page.Title = "How long it takes: " + page.Name
	return s.page(w, r, http.StatusOK, pages.Timing(page))
}
