package oin

import "time"

// Notices of reminders. They are sent at a time, and not by a transition.
const (
	NoticeDueSoon  Notice = "due-soon"  // to the OIN team: due on the next business day
	NoticeOverdue  Notice = "overdue"   // to the OIN team: the due day is over
	NoticeYourTurn Notice = "your-turn" // to the ISV: the OIN team waits for them
	NoticeIdle     Notice = "idle"      // to the ISV: the submission returns to draft soon

	NoticeRemovalSoon    Notice = "removal-due-soon" // to the OIN team: a removal request is due on the next business day
	NoticeRemovalOverdue Notice = "removal-overdue"  // to the OIN team: the due day of a removal request is over
)

// Reminders are all notices of reminders.
var Reminders = []Notice{NoticeDueSoon, NoticeOverdue, NoticeYourTurn, NoticeIdle, NoticeRemovalSoon, NoticeRemovalOverdue}

// againAfter is the number of business days between reminders of what is late. ISVReminders
// are the numbers of business days after which an ISV gets a reminder.
const againAfter = 5

var ISVReminders = []int{10, 30}

// Turn is a period in which a submission is in one status and waits for one side.
type Turn struct {
	Status  Status
	Since   time.Time
	Due     *time.Time // nil on the ISV's turn
	Sent    int        // number of reminders
	LastOne time.Time  // when the last reminder was sent; zero for none
}

// Reminder returns the reminder that is due now, and reports whether there is one. There
// are none on other than business days. A missed reminder is not made up for.
//
//   - The OIN team gets a reminder on the business day before the due date, one when the
//     due day is over, and then one every fifth business day.
//   - The ISV gets a reminder after 10 and after 30 business days of a turn to change
//     something or fix bugs. A draft gets none, because no one waits for it.
func (t Turn) Reminder(c Calendar, now time.Time) (Notice, bool) {
	if !c.Business(now) {
		return "", false
	}
	switch t.Status.Info().Turn {
	case PartyOIN:
		return t.teamReminder(c, now)
	case PartyISV:
		return NoticeYourTurn, t.Status != StatusDraft && t.isvReminder(c, now)
	default:
		return "", false
	}
}

func (t Turn) teamReminder(c Calendar, now time.Time) (Notice, bool) {
	if t.Due == nil {
		return "", false
	}
	if late := c.Midnight(*t.Due, 1); !now.Before(late) {
		first := t.LastOne.Before(late)
		return NoticeOverdue, first || c.Between(t.LastOne, now) >= againAfter
	}
	soon := c.Midnight(c.Add(*t.Due, -1), 0)
	cameToday := !t.Since.Before(c.Midnight(now, 0))
	return NoticeDueSoon, t.Sent == 0 && !now.Before(soon) && !cameToday
}

func (t Turn) isvReminder(c Calendar, now time.Time) bool {
	if t.Sent >= len(ISVReminders) || c.Between(t.Since, now) < ISVReminders[t.Sent] {
		return false
	}
	return t.Sent == 0 || c.Between(t.LastOne, now) >= ISVReminders[t.Sent]-ISVReminders[t.Sent-1]
}
