package server

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/go-chi/chi/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/web/pages"
)

// inbox lists the person's notifications.
func (s *server) inbox(w http.ResponseWriter, r *http.Request) error {
	from := inboxPlace(r.URL.Query())
	all, next, err := s.portal.Inbox(r.Context(), *person(r), from)
	if err != nil {
		return err
	}
	page := pages.InboxPage{Layout: s.layout(r, "Notifications"), Notifications: all, Continued: from.ID != ""}
	if next.ID != "" {
		page.More = paths.InboxAfter(next)
	}
	return s.page(w, r, http.StatusOK, pages.Inbox(page))
}

// inboxPlace parses where a page of notifications begins. It returns the zero value for the
// first page.
func inboxPlace(query url.Values) oin.InboxPlace {
	micros, err := strconv.ParseInt(query.Get("before"), 10, 64)
	id, ok := oin.ParseNotificationID(query.Get("item"))
	if err != nil || !ok {
		return oin.InboxPlace{}
	}
	return oin.InboxPlace{At: time.UnixMicro(micros), ID: id}
}

// openNotification marks a notification as read, and leads to what it is about. It isn't
// marked when a browser only fetches ahead (Sec-Purpose, fetch standard).
func (s *server) openNotification(w http.ResponseWriter, r *http.Request) error {
	id, ok := oin.ParseNotificationID(chi.URLParam(r, "notification"))
	if !ok {
		return errNoPage
	}
	ahead := strings.Contains(r.Header.Get("Sec-Purpose"), "prefetch")
	place, err := s.portal.OpenNotification(r.Context(), *person(r), id, !ahead)
	if err != nil {
		return err
	}
	return seeOther(w, r, place)
}

// readNotifications marks the notifications that the person saw as read.
func (s *server) readNotifications(w http.ResponseWriter, r *http.Request) error {
	micros, err := strconv.ParseInt(r.PostFormValue("until"), 10, 64)
	if err != nil {
		return errNoPage
	}
	if err := s.portal.ReadNotifications(r.Context(), *person(r), time.UnixMicro(micros)); err != nil {
		return err
	}
	return seeOther(w, r, paths.Inbox+"?done=notifications-read")
}
