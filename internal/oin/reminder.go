package oin

import "time"

// Reminders are mails that no transition sends, but time.
const (
	NoticeDueSoon  Notice = "due-soon"  // to the OIN team: it is due on the next business day
	NoticeOverdue  Notice = "overdue"   // to the OIN team: the day is over by which they meant to act
	NoticeYourTurn Notice = "your-turn" // to the ISV: the OIN team waits for them

	NoticeRemovalSoon    Notice = "removal-due-soon" // to the OIN team: a removal request is due on the next business day
	NoticeRemovalOverdue Notice = "removal-overdue"  // to the OIN team: the day is over by which they meant to act on one
)

// Reminders are all of them.
var Reminders = []Notice{NoticeDueSoon, NoticeOverdue, NoticeYourTurn, NoticeRemovalSoon, NoticeRemovalOverdue}

// againAfter is how many business days lie between reminders to an OIN team that is
// late; ISVReminders are those after which an ISV is reminded.
const againAfter = 5

var ISVReminders = []int{10, 30}

// Turn is the time for which a submission has been in a status, waiting for one side.
type Turn struct {
	Status  Status
	Since   time.Time
	Due     *time.Time // by when the OIN team means to act; nil when it is not their turn
	Sent    int        // reminders
	LastOne time.Time  // when the last one was sent; zero for none yet
}

// Reminder is the one that is to be sent now, if any. There are none on days that
// are no business days, and one that was missed is not sent twice later.
//
//   - The OIN team gets one on the business day before the due date, one when the
//     day of the due date is over, and then one every fifth business day.
//   - The ISV gets one after 10 business days and one after 30 in which it was asked
//     for changes or told of bugs. Nobody waits for a draft.
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
