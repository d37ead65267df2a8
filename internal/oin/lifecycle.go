package oin

// Action is something that a person does with a submission.
type Action string

const (
	Edit           Action = "edit"
	Submit         Action = "submit"
	Delete         Action = "delete"
	Withdraw       Action = "withdraw"
	Answer         Action = "answer"
	Update         Action = "update"
	Pass           Action = "pass"
	RequestChanges Action = "request-changes"
	ReportBugs     Action = "report-bugs"
	Remove         Action = "remove"
	AskRemoval     Action = "ask-for-removal"
	DropRemoval    Action = "drop-removal"
	HandOver       Action = "hand-over"
)

// Notice is a mail that a transition sends.
type Notice string

const (
	NoticeReceived  Notice = "received"  // to the ISV: we have it, and by when we look at it
	NoticeSubmitted Notice = "submitted" // to the OIN team: something waits for you
	NoticeChanges   Notice = "changes"   // to the ISV: the list of issues
	NoticeBugs      Notice = "bugs"      // to the ISV: the list of bugs
	NoticeWithdrawn Notice = "withdrawn" // to the OIN team: it no longer waits for you
	NoticePassed    Notice = "passed"    // to the ISV: the first review is passed
	NoticePublished Notice = "published" // to the ISV
	NoticeRemoved   Notice = "removed"   // to the ISV

	NoticeRemovalAsked   Notice = "removal-asked"   // to the OIN team: the ISV wants it out of the catalog
	NoticeRemovalDropped Notice = "removal-dropped" // to the OIN team: not any more
	NoticeGivenAway      Notice = "given-away"      // to the org that had it
	NoticeTakenOver      Notice = "taken-over"      // to the org that has it now
	NoticeHandedOver     Notice = "handed-over"     // to the OIN team, of a version in progress
)

// Transition is one line of the lifecycle: in status From, a person of role By
// may do Action, which leads to status To.
type Transition struct {
	From   Status
	Action Action
	By     Role
	To     Status // the same as From where the status stays

	// Button is what the page calls it.
	Button string
	// Means is what happened, for the history, to be read after the person's name.
	Means string

	NeedsComplete bool // the whole form must stand at 100%
	NeedsIssues   bool // at least one issue for the ISV
	NeedsReason   bool // a sentence on why
	NeedsSettled  bool // nothing is [Unsettled], or a sentence, for reviewers only, on why it passes all the same
	NeedsRecent   bool // a sign-in within [RecentSignIn]
	NeedsAsked    bool // its removal was asked for
	NeedsNotAsked bool // its removal was not asked for

	Deletes    bool // the submission is gone for good
	NewVersion bool // a new version in DRAFT stands beside this one
	Publishes  bool // it takes its place in the catalog; the version there is superseded
	ChangesOrg bool // the integration goes to another org, with all its versions

	Notices []Notice
}

// Lifecycle is the whole of what may ever happen to a submission (specification,
// section 7). Whatever is not in this table is refused, whoever asks.
var Lifecycle = []Transition{
	{From: Draft, Action: Edit, By: ISV, To: Draft, Button: "Edit"},
	{From: Draft, Action: Submit, By: ISV, To: Review, Button: "Submit for Review", Means: "submitted it for review",
		NeedsComplete: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: Draft, Action: Delete, By: ISV, To: Draft, Button: "Delete", Deletes: true},

	{From: Review, Action: Withdraw, By: ISV, To: Draft, Button: "Withdraw", Means: "withdrew it from review",
		Notices: []Notice{NoticeWithdrawn}},
	{From: Review, Action: Pass, By: Reviewer, To: QA, Button: "Pass", Means: "passed the first review",
		NeedsSettled: true, Notices: []Notice{NoticePassed}},
	{From: Review, Action: RequestChanges, By: Reviewer, To: Changes, Button: "Request changes", Means: "requested changes",
		NeedsIssues: true, Notices: []Notice{NoticeChanges}},

	{From: Changes, Action: Edit, By: ISV, To: Changes, Button: "Edit"},
	{From: Changes, Action: Submit, By: ISV, To: Review, Button: "Submit for Review", Means: "submitted the changes",
		NeedsComplete: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: Changes, Action: Answer, By: ISV, To: Review, Button: "Answer without changes", Means: "answered without changes",
		NeedsComplete: true, NeedsReason: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},

	{From: QA, Action: Pass, By: Reviewer, To: Published, Button: "Pass", Means: "passed QA and published it",
		NeedsSettled: true, NeedsRecent: true, Publishes: true, Notices: []Notice{NoticePublished}},
	{From: QA, Action: ReportBugs, By: Reviewer, To: Bugs, Button: "Report bugs", Means: "reported bugs",
		NeedsIssues: true, Notices: []Notice{NoticeBugs}},

	{From: Bugs, Action: Edit, By: ISV, To: Bugs, Button: "Edit"},
	{From: Bugs, Action: Submit, By: ISV, To: Final, Button: "Submit for Review", Means: "submitted the fixes",
		NeedsComplete: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},
	{From: Bugs, Action: Answer, By: ISV, To: Final, Button: "Answer without changes", Means: "answered without changes",
		NeedsComplete: true, NeedsReason: true, Notices: []Notice{NoticeReceived, NoticeSubmitted}},

	{From: Final, Action: Pass, By: Reviewer, To: Published, Button: "Pass", Means: "passed the final review and published it",
		NeedsSettled: true, NeedsRecent: true, Publishes: true, Notices: []Notice{NoticePublished}},
	{From: Final, Action: ReportBugs, By: Reviewer, To: Bugs, Button: "Report bugs", Means: "reported bugs",
		NeedsIssues: true, Notices: []Notice{NoticeBugs}},

	{From: Published, Action: Update, By: ISV, To: Published, Button: "Update", Means: "began an update", NewVersion: true},
	{From: Published, Action: Remove, By: Admin, To: Removed, Button: "Remove", Means: "removed it from the catalog",
		NeedsReason: true, NeedsRecent: true, Notices: []Notice{NoticeRemoved}},
	{From: Published, Action: AskRemoval, By: ISV, To: Published, Button: "Ask for removal", Means: "asked to remove it from the catalog",
		NeedsReason: true, NeedsNotAsked: true, Notices: []Notice{NoticeRemovalAsked}},
	{From: Published, Action: DropRemoval, By: ISV, To: Published, Button: "Take the request back", Means: "took back that it be removed",
		NeedsAsked: true, Notices: []Notice{NoticeRemovalDropped}},
	{From: Published, Action: HandOver, By: Admin, To: Published, Button: "Hand over", Means: "handed it over to another org",
		NeedsReason: true, NeedsRecent: true, ChangesOrg: true, Notices: []Notice{NoticeGivenAway, NoticeTakenOver}},
}

// Find is the line of the lifecycle for an action in a status.
func Find(from Status, action Action) (Transition, bool) {
	for _, t := range Lifecycle {
		if t.From == from && t.Action == action {
			return t, true
		}
	}
	return Transition{}, false
}

// Open are the transitions that a person of that role may make from a status.
func Open(from Status, role Role) []Transition {
	var open []Transition
	for _, t := range Lifecycle {
		if t.From == from && role.May(t.By) {
			open = append(open, t)
		}
	}
	return open
}

// OpenOn are the transitions that a person of that role may make with a version as it is.
func (v Version) OpenOn(role Role) []Transition {
	if v.Org.Allow(role) != nil {
		return nil
	}
	return Open(v.Status, role)
}

// Allow is the line of the lifecycle for what a person wants to do, or a
// [Problem] that says why it cannot be done. It does not look at whose
// submission it is; storage never hands out another org's.
func Allow(from Status, action Action, role Role) (Transition, error) {
	t, ok := Find(from, action)
	switch {
	case !ok && action == Delete:
		return t, &Problem{Code: NotAllowed, Text: "Only a draft can be deleted, and this submission is in the status “" + from.Info().Label + "”."}
	case !ok:
		return t, &Problem{Code: Conflict, Text: "This cannot be done while the submission is in the status “" + from.Info().Label + "”. Nothing was changed."}
	case !role.May(t.By):
		return t, &Problem{Code: NotAllowed, Text: "You may not do this: it is for " + partyOf(t.By) + ". Nothing was changed."}
	}
	return t, nil
}

func partyOf(r Role) string {
	switch r {
	case Reviewer:
		return "OIN reviewers"
	case Admin:
		return "OIN admins"
	default:
		return "the integration's own org"
	}
}

// Cap is the greatest number of submissions in progress for an org, unless an
// admin has set another (the guide: "a maximum of 10 submissions").
const Cap = 10
