package portal

import (
	"context"
	"time"

	"oinmanager/internal/oin"
)

// inboxPage is the number of notifications on a page.
const inboxPage = 50

var errNoNotification = &oin.Problem{Code: oin.CodeNotFound,
	Text: "This notification is no longer available. What it was about may have been deleted or transferred, or it's a draft again."}

// Inbox returns a page of the person's notifications, newest first, and where the next one
// begins, which is zero on the last page. It leaves out those about submissions that the
// person can no longer see.
func (p *Portal) Inbox(ctx context.Context, who oin.Person, after oin.InboxPlace) ([]oin.Notification, oin.InboxPlace, error) {
	return p.db.Inbox(ctx, who, after, inboxPage)
}

// OpenNotification returns the path that a notification of the person leads to, and marks it
// as read unless the browser only prepares to open it. It returns an [oin.Problem] if there
// is none, or the person can no longer see what it is about.
func (p *Portal) OpenNotification(ctx context.Context, who oin.Person, id oin.NotificationID, read bool) (string, error) {
	place, err := p.db.NotificationPlace(ctx, who, id)
	if err != nil {
		return "", replaceNotFound(err, errNoNotification)
	}
	if !read {
		return place, nil
	}
	return place, p.db.ReadNotification(ctx, who, id, p.now())
}

// ReadNotificationsOf marks the person's notifications as read that lead to a path, which the
// person has opened without them, such as from an email. It returns the person with those that
// remain unread.
func (p *Portal) ReadNotificationsOf(ctx context.Context, who oin.Person, place string) (oin.Person, error) {
	if who.Unread == 0 {
		return who, nil
	}
	read, err := p.db.ReadNotificationsOf(ctx, who, place, p.now())
	if who.Unread <= oin.MaxUnread { // otherwise there may be more than are counted
		who.Unread = max(0, who.Unread-read)
	}
	return who, err
}

// ReadNotifications marks the person's notifications as read, up to the newest that the
// person saw.
func (p *Portal) ReadNotifications(ctx context.Context, who oin.Person, until time.Time) error {
	return p.db.ReadNotifications(ctx, who, until, p.now())
}

// PruneInbox deletes notifications that are too old or too many, and returns their number.
func (p *Portal) PruneInbox(ctx context.Context) (int, error) {
	return p.db.PruneInbox(ctx, p.now().Add(-oin.InboxAge), oin.InboxSize)
}
