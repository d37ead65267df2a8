package web

import "oinmanager/internal/submission"

// NotificationsPage is where a person chooses which mails to get.
type NotificationsPage struct {
	Layout
	Choices []NoticeChoice
}

// NoticeChoice is a notice, and whether the person gets it.
type NoticeChoice struct {
	submission.NoticeInfo
	On bool
}

// addressWords say where the mails go.
func (p NotificationsPage) addressWords() string {
	if p.Person == nil || p.Person.Email == "" {
		return "Your org has told us no address of yours, so we cannot send you any mail. An admin of your org can set your address in Okta; then sign in again."
	}
	return "Mails go to " + p.Person.Email + ", the address that your org gave us when you signed in last."
}
