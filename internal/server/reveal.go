package server

import (
	"fmt"
	"net/http"
	"time"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// revealLasts is how long a page shows a secret before it hides itself.
const revealLasts = 30 * time.Second

// reveal shows a secret on a page that isn't cached. After [revealLasts] the page is
// replaced, with or without scripts, by the one at the same URL, which shows nothing.
func (s *server) reveal(w http.ResponseWriter, r *http.Request, id oin.SubmissionID, from oin.Seen) error {
	key := oin.Key(chi.URLParam(r, "key"))
	text, v, err := s.portal.Reveal(r.Context(), *person(r), id, from, key)
	if err != nil {
		return err
	}
	w.Header().Set("Refresh", fmt.Sprintf("%d; url=%s", int(revealLasts/time.Second), r.URL.Path))
	page := s.revealPage(r, v, key)
	page.Secret = string(text)
	return s.page(w, r, http.StatusOK, pages.Reveal(page))
}

// revealForm shows the page at the URL of a reveal, which offers to show the secret
// again.
func (s *server) revealForm(w http.ResponseWriter, r *http.Request) error {
	key := oin.Key(chi.URLParam(r, "key"))
	v, err := s.portal.RevealTarget(r.Context(), *person(r), submissionID(r), key)
	if err != nil {
		return err
	}
	return s.page(w, r, http.StatusOK, pages.Reveal(s.revealPage(r, v, key)))
}

func (s *server) revealPage(r *http.Request, v oin.Submission, key oin.Key) pages.RevealPage {
	return pages.RevealPage{
		Layout: s.layout(r, "Test account"), Seen: v.Seen(), Name: v.Submitted.Name(), Back: paths.Review(v.ID), Here: r.URL.Path,
		Field: oin.FindField(key), Account: pages.AccountOf(key, v.Submitted), Lasts: revealLasts,
	}
}
