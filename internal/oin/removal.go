package oin

import "time"

// RemovalRequest is an ISV's request to remove an integration from the catalog. It stays
// open across updates until the ISV cancels it, or an admin removes or transfers the
// integration.
type RemovalRequest struct {
	ID     int64
	At     time.Time
	Due    time.Time // the OIN team's target date
	Person string
	Reason string
	// Reminders is the number of reminders to the OIN team, and Reminded when the last one
	// was sent.
	Reminders int
	Reminded  time.Time
}

// Reminder returns the reminder to the OIN team that is due now, and reports whether there
// is one. It is due on the same days as for a submission (see [Turn.Reminder]).
func (r RemovalRequest) Reminder(c Calendar, now time.Time) (Notice, bool) {
	n, due := Turn{Since: r.At, Due: &r.Due, Sent: r.Reminders, LastOne: r.Reminded}.teamReminder(c, now)
	if n == NoticeOverdue {
		return NoticeRemovalOverdue, due && c.Business(now)
	}
	return NoticeRemovalSoon, due && c.Business(now)
}

// RemovalPlace is where a page of the open requests ends. The zero RemovalPlace is before
// the first page.
type RemovalPlace struct {
	Due time.Time
	ID  int64
}

// Removal is the removal of an integration from the catalog, if no version has been
// published since.
type Removal struct {
	At     time.Time
	Person string // name of an admin
	Reason string
}
