package server

import (
	"errors"
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/web/pages"
)

// reviewNow tells an open page about a submission what has changed since it was shown: the
// parts of the page's head as they are now, and what happened. As an event stream, it says
// that there is something new.
func (s *server) reviewNow(w http.ResponseWriter, r *http.Request) error {
	id := submissionID(r)
	query := r.URL.Query()
	from, ok := oin.ParseSeen(query.Get("from"))
	shown := oin.Standing{Seen: from, Claimant: oin.PersonID(query.Get("claim")), Halts: oin.ParseHalts(query.Get("halts"))}
	switch {
	case !ok: // no page asks
		_, err := s.portal.IsOutdated(r.Context(), *person(r), id, shown)
		if err == nil {
			w.WriteHeader(http.StatusNoContent)
		}
		return err
	case asksForStream(r):
		return s.streamReview(w, r, id, shown)
	}
	w.Header().Set("Cache-Control", "no-store")
	review, err := s.portal.Review(r.Context(), *person(r), id)
	if gone, ok := errors.AsType[*portal.Withdrawn](err); ok {
		page := pages.ReviewPage{Layout: s.layout(r, "Draft"), ID: id, Status: oin.StatusDraft, Label: oin.StatusDraft.Info().Label}
		page.Meanwhile = &pages.Meanwhile{From: shown, Tab: query.Get("tab"), Outdated: true, Events: []oin.Event{gone.Event}}
		return s.page(w, r, http.StatusOK, pages.ReviewGone(page))
	}
	if err != nil {
		return err
	}
	page := s.reviewPage(r, review)
	page.Meanwhile = &pages.Meanwhile{From: shown, Tab: query.Get("tab"), Outdated: page.Showing() != from, Claimed: page.Claim.By != shown.Claimant}
	if page.Meanwhile.Outdated {
		page.Meanwhile.Events = oin.EventsSince(review.History, from)
	}
	return s.page(w, r, http.StatusOK, pages.ReviewNow(page))
}

// streamReview streams to an open page that its submission has changed since it was shown.
func (s *server) streamReview(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, shown oin.Standing) error {
	changed, end, err := s.portal.WatchSubmission(*person(r), id)
	if err != nil {
		w.WriteHeader(http.StatusNoContent)
		return nil
	}
	defer end()
	outdated, err := s.portal.IsOutdated(r.Context(), *person(r), id, shown)
	if err != nil {
		return err
	}
	return s.stream(w, r, changed, outdated)
}
