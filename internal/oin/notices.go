package oin

import (
	"slices"
	"time"
)

// NoticeInfo describes a notice to those who get it.
type NoticeInfo struct {
	Notice Notice
	To     Party
	// Label and Says describe it in the choice of notices.
	Label string
	Says  string
	// Must is why it is always sent, or empty if people can decline it.
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
	{NoticePaused, PartyISV, "Review paused",
		"When the OIN team pauses the review of a submission, with the reason. It has no due date until the review continues.", ""},
	{NoticeResumed, PartyISV, "Review resumed",
		"When the review continues, with the new target date.", ""},
	{NoticeYourTurn, PartyISV, "Waiting for you",
		"Reminders after 10 and 30 business days when the OIN team is waiting for you. " +
			"If everyone who worked on it has turned this off, we send it to all of them.", ""},
	{NoticeIdle, PartyISV, "Returns to draft soon",
		"30 and 7 days before a submission returns to draft, because it has been your turn for almost 90 days.", "Always on: the submission leaves the review."},
	{NoticeReturned, PartyISV, "Returned to draft",
		"When a submission returns to draft: after 90 days on your turn, or because an OIN admin returned it, with the reason.", "Always on: the submission has left the review."},
	{NoticePublished, PartyISV, "Published",
		"When an integration is published.", "Always on: customers can see it, and you need to close the test account."},
	{NoticeIssues, PartyISV, "Issues after publication",
		"When the OIN team finds issues with a published integration, with the list.", "Always on: customers can be affected."},
	{NoticeRemoved, PartyISV, "Removed from the catalog",
		"When an integration is removed from the catalog, with the reason.", "Always on: customers can no longer find it."},
	{NoticeTransferredIn, PartyISV, "Transferred to your org",
		"When the OIN team transfers another org's integration to yours.", "Always on: your org is now responsible for it."},
	{NoticeTransferredOut, PartyISV, "Transferred to another org",
		"When the OIN team transfers one of your integrations to another org.", "Always on: your org can no longer see it."},
	{NoticePublisher, PartyISV, "Publisher changed",
		"When your org's domain is no longer verified, or the OIN team removes its display name.", "Always on: the catalog says who publishes your integrations."},
	{NoticeSubmitted, PartyOIN, "Submission to review",
		"When a submission you claimed is resubmitted. The OIN team's shared address gets every one, whatever you choose here.", ""},
	{NoticeWithdrawn, PartyOIN, "Withdrawn",
		"When an ISV withdraws a submission you claimed. The OIN team's shared address gets every one.", ""},
	{NoticeNewsAsked, PartyOIN, "News requested",
		"When an ISV asks for news of an overdue submission you claimed. The OIN team's shared address gets every one.", ""},
	{NoticeISVReplied, PartyOIN, "Reply from an ISV",
		"When an ISV asks a question about a submission you claimed, or replies in an issue. You get one email for several replies in a row. " +
			"The OIN team's shared address gets it if no one claimed the submission, or if you turn this off.", ""},
	{NoticeDueSoon, PartyOIN, "Due soon",
		"One business day before a submission you claimed is due. The OIN team's shared address gets all of them.", ""},
	{NoticeOverdue, PartyOIN, "Overdue",
		"When a submission you claimed is overdue, then every 5 business days. The OIN team's shared address gets all of them.", ""},
	{NoticeAssigned, PartyOIN, "Assigned to you",
		"When a teammate assigns a submission to you.", ""},
	{NoticeClaimLost, PartyOIN, "Your claim changed",
		"When a teammate takes over, releases, or reassigns a submission you claimed.", ""},
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

// A notice goes to the active people of an org who have worked on the submission, or who
// get notices of all of them. If these are fewer than MinReaders, it goes to all active
// people, up to MaxReaders, latest sign-in first. Active people have signed in within
// ActiveMonths and are not suspended, nor is their org. Orgs do not report who has left,
// but those people no longer sign in.
const (
	MinReaders   = 2
	MaxReaders   = 50
	ActiveMonths = 6
)

// ActiveSince returns the earliest last sign-in of active people.
func ActiveSince(now time.Time) time.Time { return now.AddDate(0, -ActiveMonths, 0) }

// NoticePublisher goes to the people of an org whose domain is no longer verified, or whose
// display name an admin removed. No transition sends it.
const NoticePublisher Notice = "publisher"

// NoticeWebhookPaused goes to those who can change a webhook that was paused because its
// receiver is gone. A job sends it.
const NoticeWebhookPaused Notice = "webhook-paused"

// NoticeTokenExpires goes to the person who made an API token. A job sends it.
const NoticeTokenExpires Notice = "token-expires"

// Notices of replies in issues. A job sends them, and not a transition.
const (
	NoticeTeamReplied Notice = "team-replied" // to the ISV
	NoticeISVReplied  Notice = "isv-replied"  // to the claimant or, if there is none, to the OIN team
)

// Info returns the description of the notice.
func (n Notice) Info() NoticeInfo {
	for _, i := range Notices {
		if i.Notice == n {
			return i
		}
	}
	return NoticeInfo{Notice: n}
}

// Chosen reports whether the notice is opt-in: it goes to the OIN team's address, and to
// OIN admins who have chosen it.
func (n Notice) Chosen() bool {
	switch n {
	case NoticeRemovalRequested, NoticeRemovalCanceled, NoticeRemovalSoon, NoticeRemovalOverdue:
		return true
	default:
		return false
	}
}

// NoticesFor returns the notices that a person with a role can choose from.
func NoticesFor(r Role) []NoticeInfo {
	side := PartyISV
	if r.IsOINTeam() {
		side = PartyOIN
	}
	return slices.DeleteFunc(NoticesTo(side), func(i NoticeInfo) bool { return i.Notice.Chosen() && !r.May(RoleAdmin) })
}

// NoticesTo returns the notices to a side.
func NoticesTo(side Party) []NoticeInfo {
	var all []NoticeInfo
	for _, i := range Notices {
		if i.To == side {
			all = append(all, i)
		}
	}
	return all
}
