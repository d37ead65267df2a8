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
func inboxPlace(query url.Values) (p oin.InboxPlace) {
	p.At, p.ID = momentAndID[oin.NotificationID](query, "before", "item")
	return p
}

// openNotification marks a notification as read, and leads to what it is about. It isn't
// marked when a browser only fetches ahead.
func (s *server) openNotification(w http.ResponseWriter, r *http.Request) error {
	id := oin.NotificationID(chi.URLParam(r, "notification"))
	place, err := s.portal.OpenNotification(r.Context(), *person(r), id, !fetchedAhead(r))
	if err != nil {
		return err
	}
	return seeOther(w, r, place)
}

// fetchedAhead reports whether a browser only prepares to open the page (Sec-Purpose, fetch
// standard).
func fetchedAhead(r *http.Request) bool {
	return strings.Contains(r.Header.Get("Sec-Purpose"), "prefetch")
}

// arrived marks the notifications as read that lead to a page, which the person has opened
// by another way, such as from an email. The page must be one that the person can read.
func (s *server) arrived(r *http.Request, place string) error {
	if fetchedAhead(r) || r.Method != http.MethodGet {
		return nil
	}
	who, err := s.portal.ReadNotificationsOf(r.Context(), *person(r), place)
	person(r).Unread = who.Unread // the page shows it
	return err
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
