package pages_test

import (
	"strings"
	"testing"
	"time"

	"github.com/a-h/templ"

	"oinmanager/internal/oin"
	"oinmanager/web/pages"
)

func inboxPage(unread int) pages.InboxPage {
	who := *ada
	who.Unread = unread
	page := pages.InboxPage{Layout: frame("Notifications", &who), More: "/notifications/inbox?before=1&item=n3"}
	for i, subject := range []string{"Changes requested: “Acme Directory”, version 1", "The OIN team replied: “<Acme>”, version 2", "Published: “Acme Fax”, version 1", "Submission received: “Acme Fax”, version 1"} {
		page.Notifications = append(page.Notifications, oin.Notification{
			ID: oin.NotificationID("n" + string(rune('1'+i))), Subject: subject, At: page.Now.Add(-time.Duration(i) * 20 * time.Hour), Read: i >= unread,
		})
	}
	return page
}

func inboxPages() map[string]templ.Component {
	none := pages.InboxPage{Layout: frame("Notifications", rae)}
	older := none
	older.Continued = true
	return map[string]templ.Component{
		"inbox": pages.Inbox(inboxPage(2)), "inbox, all read": pages.Inbox(inboxPage(0)), "inbox, empty": pages.Inbox(none), "inbox, no older ones": pages.Inbox(older),
	}
}

func TestNotificationsAreListedByDayAndTheBellSaysHowManyAreUnread(t *testing.T) {
	page := render(t, pages.Inbox(inboxPage(2)))
	has(t, page, "Notifications, 2 unread", `aria-hidden="true">2</span>`, "Mark all as read", `href="/notifications/inbox/n1"`, "“&lt;Acme&gt;”", ">Today<", ">Yesterday<")
	if n := strings.Count(page, ">Unread<"); n != 2 {
		t.Errorf("%d are marked as unread, want 2", n)
	}
	page = render(t, pages.Inbox(inboxPage(0)))
	hasNot(t, page, "unread", "Mark all as read", "bell-count")
	page = render(t, pages.Inbox(inboxPage(oin.MaxUnread+1)))
	has(t, page, "Notifications, more than 9 unread", `aria-hidden="true">9+</span>`)
}
