package oin

import "slices"

// EventType is the type of an event in a webhook's body. Programs decide by it, so it never
// changes.
type EventType string

// EventTest is the type of a webhook that a person sends to try an endpoint. It is about
// no notice.
const EventTest EventType = "webhook.test"

// EventInfo says which notice an event goes with: a webhook is sent when that notice is
// written, whether or not anyone has turned off its email.
type EventInfo struct {
	Type   EventType
	Notice Notice
}

// Events are what webhooks tell. The words for people are those of the notice.
var Events = []EventInfo{
	{"submission.received", NoticeReceived},
	{"submission.changes_requested", NoticeChanges},
	{"submission.review_passed", NoticePassed},
	{"submission.bugs_reported", NoticeBugs},
	{"submission.team_replied", NoticeTeamReplied},
	{"submission.paused", NoticePaused},
	{"submission.resumed", NoticeResumed},
	{"submission.your_turn", NoticeYourTurn},
	{"submission.returns_to_draft_soon", NoticeIdle},
	{"submission.returned_to_draft", NoticeReturned},
	{"integration.published", NoticePublished},
	{"integration.issues_reported", NoticeIssues},
	{"integration.removed", NoticeRemoved},
	{"integration.transferred_in", NoticeTransferredIn},
	{"integration.transferred_out", NoticeTransferredOut},
	{"org.publisher_changed", NoticePublisher},

	{"submission.submitted", NoticeSubmitted},
	{"submission.withdrawn", NoticeWithdrawn},
	{"submission.news_asked", NoticeNewsAsked},
	{"submission.isv_replied", NoticeISVReplied},
	{"submission.due_soon", NoticeDueSoon},
	{"submission.overdue", NoticeOverdue},
	{"integration.transferred", NoticeTransferred},
	{"removal.requested", NoticeRemovalRequested},
	{"removal.closed", NoticeRemovalCanceled},
	{"removal.due_soon", NoticeRemovalSoon},
	{"removal.overdue", NoticeRemovalOverdue},
}

// EventOf returns the event that goes with a notice. It reports false for a notice that is
// about one person's work, which is nothing to a program of the org.
func EventOf(n Notice) (EventType, bool) {
	i := slices.IndexFunc(Events, func(e EventInfo) bool { return e.Notice == n })
	if i < 0 {
		return "", false
	}
	return Events[i].Type, true
}

// EventsTo returns the events that a side can get, in the order of [Events].
func EventsTo(side Party) []EventInfo {
	return slices.DeleteFunc(slices.Clone(Events), func(e EventInfo) bool { return e.Notice.Info().To != side })
}
