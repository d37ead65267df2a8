package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

// pauseReview pauses the review of a submission with a reason.
func (s *server) pauseReview(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, from oin.Seen) error {
	if err := s.portal.PauseReview(r.Context(), *person(r), id, from, r.PostForm.Get("why")); err != nil {
		return err
	}
	return seeOther(w, r, paths.Review(id)+"?done=paused")
}

// resumeReview goes on with the review.
func (s *server) resumeReview(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, from oin.Seen) error {
	if err := s.portal.ResumeReview(r.Context(), *person(r), id, from); err != nil {
		return err
	}
	return seeOther(w, r, paths.Review(id)+"?done=resumed")
}
