package oin

import "time"

// RemovalRequest is an ISV asking for an integration to be taken out of the catalog.
// It is open, over updates too, until they cancel it, or an admin removes the integration
// or hands it over to another org.
type RemovalRequest struct {
	ID     int64
	At     time.Time
	Due    time.Time // by when the OIN team means to act
	Person string
	Reason string
	// Reminders is how many the OIN team has got, and Reminded when the last one went out.
	Reminders int
	Reminded  time.Time
}

// Reminder is the one that the OIN team is to get now, if any, on the same days as of a
// submission that waits for them (see [Turn.Reminder]).
func (r RemovalRequest) Reminder(c Calendar, now time.Time) (Notice, bool) {
	n, due := Turn{Since: r.At, Due: &r.Due, Sent: r.Reminders, LastOne: r.Reminded}.teamReminder(c, now)
	if n == NoticeOverdue {
		return NoticeRemovalOverdue, due && c.Business(now)
	}
	return NoticeRemovalSoon, due && c.Business(now)
}

// Removal is that an integration was taken out of the catalog, and that no version has
// been published since.
type Removal struct {
	At     time.Time
	Person string // an admin's name
	Reason string
}
