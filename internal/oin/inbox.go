package oin

import (
	"fmt"
	"time"
)

// NotificationID identifies a notification.
type NotificationID string

// Notification is a notice as its reader finds it in the product.
type Notification struct {
	ID      NotificationID
	Notice  Notice
	Subject string
	At      time.Time
	Read    bool
}

// InboxPlace is where a page of notifications ends, and the next one begins. The zero
// InboxPlace is before the first page.
type InboxPlace struct {
	At time.Time
	ID NotificationID
}

// Notifications are kept for InboxAge, and the newest InboxSize of each person. MaxUnread is
// the highest number of unread ones that pages tell.
const (
	InboxAge  = 90 * 24 * time.Hour
	InboxSize = 500
	MaxUnread = 9
)

// Outlasts reports whether the notice is shown although its reader can no longer see the
// submission, because that is what it says.
func (n Notice) Outlasts() bool { return n == NoticeWithdrawn || n == NoticeTransferredOut }

// UnreadWords returns a number of unread notifications in a few characters.
func UnreadWords(unread int) string {
	if unread > MaxUnread {
		return fmt.Sprintf("%d+", MaxUnread)
	}
	return fmt.Sprint(unread)
}
