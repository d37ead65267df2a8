package pages

import (
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/web/ui"
)

// NotificationsPage is where a person chooses which emails to get.
type NotificationsPage struct {
	ui.Layout
	Choices []NoticeChoice
	Hour    int  // when the daily email is sent, in UTC
	Every   bool // an ISV's choice to get emails about every submission of their org
}

// NoticeChoice is a notice, and whether the person gets emails about it: as it happens, or
// once a day.
type NoticeChoice struct {
	oin.NoticeInfo
	On, Daily bool
}

// WhenName returns the name of the control that chooses when a notice is emailed. Its value
// is one of those below.
func WhenName(n oin.Notice) string { return "when-" + string(n) }

const (
	WhenNow   = "now"
	WhenDaily = "daily"
	WhenNever = "never"
)

// dailyWords returns what once a day means.
func (p NotificationsPage) dailyWords() string {
	return fmt.Sprintf("“Once a day” collects emails in one, which is sent soon after %02d:00 UTC. There's none if nothing happened.", p.Hour)
}

// addressWords returns where the emails go.
func (p NotificationsPage) addressWords() string {
	if p.Person == nil || p.Person.Email == "" {
		return "We don't have an email address for you, so we can't email you. Ask an admin of your org to add one in Okta, then sign in again."
	}
	return "We email you at " + p.Person.Email + ", as provided by your org at your last sign-in."
}

// everyWords returns who gets emails about a submission.
func (p NotificationsPage) everyWords() string {
	return fmt.Sprintf("Otherwise we email you about the ones you worked on. If fewer than %d people who worked on a submission are active, everyone active in your org gets its emails. "+
		"Active means signed in here during the last %d months and not suspended.", oin.MinReaders, oin.ActiveMonths)
}
