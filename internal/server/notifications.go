package server

import (
	"net/http"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// notifications shows which emails the person gets.
func (s *server) notifications(w http.ResponseWriter, r *http.Request) error {
	chosen, err := s.portal.Notifications(r.Context(), *person(r))
	if err != nil {
		return err
	}
	page := pages.NotificationsPage{Layout: s.layout(r, "Email settings"), Every: chosen.Every}
	for _, c := range chosen.Notices {
		page.Choices = append(page.Choices, pages.NoticeChoice{NoticeInfo: c.NoticeInfo, On: c.On})
	}
	return s.page(w, r, http.StatusOK, pages.Notifications(page))
}

// chooseNotifications saves which emails the person wants.
func (s *server) chooseNotifications(w http.ResponseWriter, r *http.Request) error {
	if err := r.ParseForm(); err != nil {
		return bodyProblem(err)
	}
	var wanted []oin.Notice
	for _, n := range r.PostForm["notice"] {
		wanted = append(wanted, oin.Notice(n))
	}
	if err := s.portal.ChooseNotifications(r.Context(), *person(r), wanted, r.PostForm.Has("every")); err != nil {
		return err
	}
	return seeOther(w, r, paths.Notifications+"?done=notifications")
}
