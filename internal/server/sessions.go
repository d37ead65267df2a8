package server

import (
	"net/http"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// sessions lists the browsers in which the person is signed in.
func (s *server) sessions(w http.ResponseWriter, r *http.Request) error {
	all, err := s.signIn.Sessions(r)
	if err != nil {
		return err
	}
	page := pages.SessionsPage{Layout: s.layout(r, "Your sessions")}
	for _, x := range all {
		page.Sessions = append(page.Sessions, pages.Session(x))
	}
	return s.page(w, r, http.StatusOK, pages.Sessions(page))
}

func (s *server) endSession(w http.ResponseWriter, r *http.Request) error {
	if err := s.signIn.EndSession(r, oin.SessionID(chi.URLParam(r, "session"))); err != nil {
		return err
	}
	return seeOther(w, r, paths.Sessions+"?done=session-ended")
}

func (s *server) endOtherSessions(w http.ResponseWriter, r *http.Request) error {
	if err := s.signIn.EndOtherSessions(r); err != nil {
		return err
	}
	return seeOther(w, r, paths.Sessions+"?done=sessions-ended")
}
