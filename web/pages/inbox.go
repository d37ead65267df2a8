package pages

import (
	"time"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// InboxPage lists a person's notifications, newest first.
type InboxPage struct {
	ui.Layout
	Notifications []oin.Notification
	Continued     bool   // not the first page
	More          string // URL of the next page, or empty
}

// inboxDay is a day with its notifications.
type inboxDay struct {
	id, title string
	of        []oin.Notification
}

// days returns the notifications by their day in UTC.
func (p InboxPage) days() []inboxDay {
	var all []inboxDay
	for _, n := range p.Notifications {
		id := n.At.UTC().Format(time.DateOnly)
		if len(all) == 0 || all[len(all)-1].id != id {
			all = append(all, inboxDay{id: id, title: dayTitle(n.At, p.Now)})
		}
		last := &all[len(all)-1]
		last.of = append(last.of, n)
	}
	return all
}

// dayTitle returns the day of a notification, as seen from now.
func dayTitle(at, now time.Time) string {
	switch day := at.UTC().Format(time.DateOnly); day {
	case now.UTC().Format(time.DateOnly):
		return "Today"
	case now.UTC().AddDate(0, 0, -1).Format(time.DateOnly):
		return "Yesterday"
	default:
		return at.UTC().Format("Monday, 2 January 2006")
	}
}

// unread reports whether the person has notifications that they haven't read, here or on
// another page.
func (p InboxPage) unread() bool { return p.Person != nil && p.Person.Unread > 0 }

// newest returns the time of the newest notification on the page.
func (p InboxPage) newest() int64 { return p.Notifications[0].At.UnixMicro() }
