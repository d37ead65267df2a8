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
	page := pages.NotificationsPage{Layout: s.layout(r, "Email settings"), Every: chosen.Every, Hour: chosen.Hour}
	for _, c := range chosen.Notices {
		page.Choices = append(page.Choices, pages.NoticeChoice(c))
	}
	return s.page(w, r, http.StatusOK, pages.Notifications(page))
}

// chooseNotifications saves which emails the person wants.
func (s *server) chooseNotifications(w http.ResponseWriter, r *http.Request) error {
	chosen, err := s.portal.Notifications(r.Context(), *person(r))
	if err != nil {
		return err
	}
	var wanted, daily []oin.Notice
	for _, c := range chosen.Notices {
		when := r.PostForm.Get(pages.WhenName(c.Notice))
		// One that the page didn't have yet stays as it is.
		stays := when != pages.WhenNow && when != pages.WhenDaily && when != pages.WhenNever
		if when == pages.WhenNow || when == pages.WhenDaily || stays && c.On {
			wanted = append(wanted, c.Notice)
		}
		if when == pages.WhenDaily || stays && c.Daily {
			daily = append(daily, c.Notice)
		}
	}
	if err := s.portal.ChooseNotifications(r.Context(), *person(r), wanted, daily, r.PostForm.Has("every")); err != nil {
		return err
	}
	return seeOther(w, r, paths.Notifications+"?done=notifications")
}
