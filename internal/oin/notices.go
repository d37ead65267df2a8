package oin

import (
	"slices"
	"time"
)

// NoticeInfo says what a notice is to those who get it.
type NoticeInfo struct {
	Notice Notice
	To     Party
	// Label and Says are how a person who chooses their mails reads of it.
	Label string
	Says  string
	// Must is why it is sent whatever a person chooses; empty where they may decline.
	Must string
}

// Notices are all notices, in the order of a submission's life.
var Notices = []NoticeInfo{
	{NoticeReceived, PartyISV, "Submission received",
		"When a submission you worked on is received, with the target date for our reply. " +
			"If everyone who worked on it has turned this off, we send it to the person who submitted.", ""},
	{NoticeChanges, PartyISV, "Changes requested",
		"When the OIN team requests changes, with the issues.", "Always on: the review is on hold until you resubmit."},
	{NoticePassed, PartyISV, "First review passed",
		"When a submission passes its first review and goes to QA testing, with the target date for the tests.", ""},
	{NoticeBugs, PartyISV, "Bugs found",
		"When the OIN team finds bugs during testing, with the list.", "Always on: the review is on hold until you resubmit."},
	{NoticeTeamReplied, PartyISV, "Reply from the OIN team",
		"When the OIN team replies to you in an issue. You get one email for several replies in a row. " +
			"If everyone who worked on the submission has turned this off, we send it to all of them.", ""},
	{NoticeYourTurn, PartyISV, "Waiting for you",
		"Reminders after 10 and 30 business days when the OIN team is waiting for you. " +
			"If everyone who worked on it has turned this off, we send it to all of them.", ""},
	{NoticePublished, PartyISV, "Published",
		"When an integration is published.", "Always on: customers can see it, and you need to close the test account."},
	{NoticeRemoved, PartyISV, "Removed from the catalog",
		"When an integration is removed from the catalog, with the reason.", "Always on: customers can no longer find it."},
	{NoticeTransferredIn, PartyISV, "Transferred to your org",
		"When the OIN team transfers another org's integration to yours.", "Always on: your org is now responsible for it."},
	{NoticeTransferredOut, PartyISV, "Transferred to another org",
		"When the OIN team transfers one of your integrations to another org.", "Always on: your org can no longer see it."},
	{NoticeSubmitted, PartyOIN, "Submission to review",
		"When a submission you claimed is resubmitted. The OIN team's shared address gets every one, whatever you choose here.", ""},
	{NoticeWithdrawn, PartyOIN, "Withdrawn",
		"When an ISV withdraws a submission you claimed. The OIN team's shared address gets every one.", ""},
	{NoticeISVReplied, PartyOIN, "Reply from an ISV",
		"When an ISV replies in an issue of a submission you claimed. You get one email for several replies in a row. " +
			"The OIN team's shared address gets it if no one claimed the submission, or if you turn this off.", ""},
	{NoticeDueSoon, PartyOIN, "Due soon",
		"One business day before a submission you claimed is due. The OIN team's shared address gets all of them.", ""},
	{NoticeOverdue, PartyOIN, "Overdue",
		"When a submission you claimed is overdue, then every 5 business days. The OIN team's shared address gets all of them.", ""},
	{NoticeTransferred, PartyOIN, "Transferred to another org",
		"When an OIN admin transfers an integration and you claimed its version in progress. The OIN team's shared address gets every one.", ""},
	{NoticeRemovalRequested, PartyOIN, "Removal requested",
		"When an ISV requests the removal of an integration from the catalog. The OIN team's shared address gets every one.", ""},
	{NoticeRemovalCanceled, PartyOIN, "Removal request closed",
		"When the ISV cancels a removal request, or a removal or transfer closes it.", ""},
	{NoticeRemovalSoon, PartyOIN, "Removal request due soon",
		"One business day before a removal request is due.", ""},
	{NoticeRemovalOverdue, PartyOIN, "Removal request overdue",
		"When a removal request is overdue, then every 5 business days.", ""},
}

// Who of an org gets a notice: its active people who have worked on the submission, or
// hear of every one. Where these are fewer than FewestReaders, all its active people
// do, at most MostReaders, those who have signed in last. Active people have signed in
// during the last ActiveMonths and are not suspended, nor is their org. An org does not
// tell us who has left it; someone who has no longer comes here.
const (
	MinReaders   = 2
	MaxReaders   = 50
	ActiveMonths = 6
)

// ActiveSince is when an active person signed in last, or later.
func ActiveSince(now time.Time) time.Time { return now.AddDate(0, -ActiveMonths, 0) }

// Replies in issues are told of by notices that no transition sends, but a job.
const (
	NoticeTeamReplied Notice = "team-replied" // to the ISV
	NoticeISVReplied  Notice = "isv-replied"  // to the reviewer who claimed it, or else to the OIN team
)

// Info says what the notice is.
func (n Notice) Info() NoticeInfo {
	for _, i := range Notices {
		if i.Notice == n {
			return i
		}
	}
	return NoticeInfo{Notice: n}
}

// Chosen reports whether, besides the OIN team's address, only OIN admins get the notice
// who have chosen it.
func (n Notice) Chosen() bool {
	switch n {
	case NoticeRemovalRequested, NoticeRemovalCanceled, NoticeRemovalSoon, NoticeRemovalOverdue:
		return true
	default:
		return false
	}
}

// NoticesFor are the notices among which a person with that role chooses.
func NoticesFor(r Role) []NoticeInfo {
	side := PartyISV
	if r.IsOINTeam() {
		side = PartyOIN
	}
	return slices.DeleteFunc(NoticesTo(side), func(i NoticeInfo) bool { return i.Notice.Chosen() && !r.May(RoleAdmin) })
}

// NoticesTo are the notices that a side gets.
func NoticesTo(side Party) []NoticeInfo {
	var all []NoticeInfo
	for _, i := range Notices {
		if i.To == side {
			all = append(all, i)
		}
	}
	return all
}
