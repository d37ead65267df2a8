package api

import (
	"slices"
	"strings"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
)

type listQueueIn struct {
	Status   string `query:"status" enum:"REVIEW,CHANGES,QA,BUGS,FINAL,PUBLISHED,SUPERSEDED,REMOVED" doc:"All that waits for the OIN team without it."`
	Type     string `query:"type" enum:"workflows,api"`
	Due      string `query:"due" enum:"overdue,today,week"`
	Waits    int    `query:"waits" minimum:"1" maximum:"999" doc:"More days than this since it was submitted."`
	Assignee string `query:"assignee" doc:"me, unassigned, or a reviewer's ID."`
	Replied  string `query:"replied" enum:"1" doc:"Only those with an issue that waits for the OIN team's reply."`
	Idle     string `query:"idle" enum:"1" doc:"Only those that their reviewer hasn't worked on for long."`
	Q        string `query:"q" doc:"Words, an ID, or an email address."`
	Sort     string `query:"sort" doc:"As in the URL of the queue."`
	After    string `query:"after" doc:"From the Link header of the page before."`
	ID       string `query:"id" doc:"From the Link header of the page before."`
	Part     string `query:"part" doc:"From the Link header of the page before."`
	N        string `query:"n" doc:"From the Link header of the page before."`
}

// ListQueue reads a page of the reviewers' queue.
var ListQueue = operation("listQueue", "review", "List the queue", func(c *Call, _ listQueueIn) (wire.QueueList, error) {
	ask := paths.ParseQueue(c.Request.URL.Query())
	q, err := c.Portal.Queue(c.ctx(), c.Who, ask)
	if err != nil {
		return wire.QueueList{}, err
	}
	if q.Next.ID != "" {
		c.next(c.Request.URL.Path + "?" + paths.QueueQuery(ask.From(q.Next)).Encode())
	}
	list := wire.QueueList{Submissions: []wire.QueueLine{}, Total: q.Total, More: q.More}
	for _, row := range q.Rows {
		list.Submissions = append(list.Submissions, wire.QueueLine{
			ID: string(row.ID), Name: row.Name, Org: row.Org.Name, Types: append([]string{}, row.Types...), Version: row.Version, Status: row.Status.String(), Round: row.Round,
			Due: row.Due, LastSubmitted: row.SentAt, Claim: claim(row.Claim),
		})
	}
	return list, nil
})

func claim(c oin.Claim) *wire.Claim {
	if c.By == "" {
		return nil
	}
	return &wire.Claim{By: string(c.By), Name: c.Name, At: c.At}
}

// GetReview reads a submission with all that a reviewer decides by.
var GetReview = operation("getReview", "review", "Read a submission under review", func(c *Call, in submissionRef) (wire.Review, error) {
	return c.review(in.ID)
})

func (c *Call) review(id oin.SubmissionID) (wire.Review, error) {
	r, err := c.Portal.Review(c.ctx(), c.Who, id)
	if err != nil {
		return wire.Review{}, err
	}
	out := wire.Review{Submission: c.submission(r.Submission), Org: r.Submission.Org.Name, Claim: claim(r.Claim), Checklist: []wire.ChecklistItem{}, Notes: []wire.Note{}, Decisions: []string{}}
	for _, p := range r.Checklist {
		item := wire.ChecklistItem{Key: p.Key, Text: p.Text, Ticked: p.Done()}
		if p.Done() {
			item.By, item.At = p.Tick.Person, &p.Tick.At
		}
		out.Checklist = append(out.Checklist, item)
	}
	for _, n := range r.Notes {
		out.Notes = append(out.Notes, wire.Note{ID: string(n.ID), By: n.Person, At: n.At, Text: n.Text})
	}
	for _, t := range r.Submission.OpenOn(c.Who.Role) {
		if !slices.Contains(decisions, t.Action) {
			continue
		}
		out.Decisions = append(out.Decisions, string(t.Action))
		if t.NeedsIssues {
			out.Sending = oin.SentFingerprint(t.Sends(r.Issues))
		}
	}
	if h := r.Submission.Hold; h.Since != nil {
		out.Paused = &wire.Pause{Since: *h.Since, Reason: h.Why}
	}
	return out, nil
}

// changeClaim returns an operation that changes who works on a submission.
func changeClaim(id, summary string, do func(*Call, oin.SubmissionID, wire.ClaimChange) error) *Operation {
	return operation(id, "review", summary, func(c *Call, in struct {
		submissionRef
		Body wire.ClaimChange
	}) (wire.Review, error) {
		if err := do(c, in.ID, in.Body); err != nil {
			return wire.Review{}, err
		}
		return c.review(in.ID)
	})
}

// Who works on a submission.
var (
	ClaimSubmission = changeClaim("claim", "Claim", func(c *Call, id oin.SubmissionID, in wire.ClaimChange) error {
		return c.Portal.Claim(c.ctx(), c.Who, id, oin.PersonID(in.Over))
	})
	ReleaseSubmission = changeClaim("release", "Release a claim", func(c *Call, id oin.SubmissionID, in wire.ClaimChange) error {
		return c.Portal.Release(c.ctx(), c.Who, id, oin.PersonID(in.Over))
	})
	AssignSubmission = changeClaim("assign", "Assign to a teammate", func(c *Call, id oin.SubmissionID, in wire.ClaimChange) error {
		return c.Portal.Assign(c.ctx(), c.Who, id, oin.PersonID(in.To), oin.PersonID(in.Over))
	})
)

// WriteIssue drafts an issue. The ISV sees it once a decision sends it.
var WriteIssue = operation("writeIssue", "review", "Draft an issue", func(c *Call, in struct {
	submissionRef
	Body wire.NewIssue
}) (wire.IssueList, error) {
	issue := oin.Issue{Severity: oin.Severity(in.Body.Severity), Text: strings.TrimSpace(in.Body.Text)}
	if in.Body.Field != "" {
		f := oin.FindFieldNamed(in.Body.Field)
		if f == nil {
			return wire.IssueList{}, invalid(map[string]string{"field": "There's no field with this name."})
		}
		issue.Field = f.Key
	}
	if err := c.Portal.WriteIssue(c.ctx(), c.Who, in.ID, oin.Seen{Round: in.Body.Round}, issue); err != nil {
		return wire.IssueList{}, err
	}
	return c.issues(in.ID)
})

// ChangeIssue changes an issue: a draft, or an open one.
var ChangeIssue = operation("changeIssue", "review", "Change an issue", func(c *Call, in struct {
	issueRef
	Body wire.IssueChange
}) (wire.IssueList, error) {
	all, err := c.Portal.Issues(c.ctx(), c.Who, in.ID)
	if err != nil {
		return wire.IssueList{}, err
	}
	now, ok := oin.FindIssue(all, in.Issue)
	if !ok {
		return wire.IssueList{}, errNoSuchThing
	}
	issue := oin.Issue{ID: in.Issue, Field: now.Field, Severity: oin.Severity(in.Body.Severity), Text: strings.TrimSpace(in.Body.Text), Read: in.Body.Print}
	seen := oin.Seen{Round: in.Body.Round}
	if now.State == oin.IssueDraft {
		err = c.Portal.WriteIssue(c.ctx(), c.Who, in.ID, seen, issue)
	} else {
		err = c.Portal.ChangeIssue(c.ctx(), c.Who, in.ID, seen, issue)
	}
	if err != nil {
		return wire.IssueList{}, err
	}
	return c.issues(in.ID)
})

// RemoveIssue discards a draft of an issue.
var RemoveIssue = operation("removeIssue", "review", "Discard the draft of an issue", func(c *Call, in struct {
	issueRef
	Print string `query:"print" doc:"Of the draft as it was read."`
}) (nothing, error) {
	return nothing{}, c.Portal.RemoveIssue(c.ctx(), c.Who, in.ID, in.Issue, in.Print)
})

// AcceptIssues accepts issues together.
var AcceptIssues = operation("acceptIssues", "review", "Accept issues", func(c *Call, in struct {
	submissionRef
	Body wire.IssueAcceptance
}) (wire.IssueList, error) {
	if err := c.Portal.AcceptIssues(c.ctx(), c.Who, in.ID, oin.Seen{Round: in.Body.Round}, seenIssues(in.Body.Issues)); err != nil {
		return wire.IssueList{}, err
	}
	return c.issues(in.ID)
})

func seenIssues(sent []wire.SeenIssue) []oin.SeenIssue {
	var all []oin.SeenIssue
	for _, i := range sent {
		all = append(all, oin.SeenIssue{ID: oin.IssueID(i.ID), Remarks: i.Remarks})
	}
	return all
}

// Tick changes the checklist.
var Tick = operation("tick", "review", "Tick points of the checklist", func(c *Call, in struct {
	submissionRef
	Body wire.Ticks
}) (wire.Review, error) {
	request, err := actionRequest("", wire.Step{Status: in.Body.Status, Round: in.Body.Round}, "")
	if err != nil {
		return wire.Review{}, err
	}
	if err := c.Portal.Tick(c.ctx(), c.Who, in.ID, request.Seen, in.Body.Points); err != nil {
		return wire.Review{}, err
	}
	return c.review(in.ID)
})

// AddNote adds an internal note.
var AddNote = operation("addNote", "review", "Add an internal note", func(c *Call, in struct {
	submissionRef
	Body wire.NewNote
}) (wire.Review, error) {
	if err := c.Portal.AddNote(c.ctx(), c.Who, in.ID, strings.TrimSpace(in.Body.Text)); err != nil {
		return wire.Review{}, err
	}
	return c.review(in.ID)
}, creates)

// RemoveNote deletes one of the caller's own notes.
var RemoveNote = operation("removeNote", "review", "Delete one of your notes", func(c *Call, in struct {
	submissionRef
	Note oin.NoteID `path:"note" format:"uuid"`
}) (nothing, error) {
	return nothing{}, c.Portal.RemoveNote(c.ctx(), c.Who, in.ID, in.Note)
})

// PauseReview asks the ISV to wait, with a reason.
var PauseReview = operation("pauseReview", "review", "Pause the review, with a reason", func(c *Call, in struct {
	submissionRef
	Body wire.Step
}) (wire.Review, error) {
	request, err := actionRequest(oin.ActionPause, in.Body, "")
	if err != nil {
		return wire.Review{}, err
	}
	if err := c.Portal.PauseReview(c.ctx(), c.Who, in.ID, request.Seen, request.Note); err != nil {
		return wire.Review{}, err
	}
	return c.review(in.ID)
})

// ResumeReview goes on with a paused review.
var ResumeReview = operation("resumeReview", "review", "Resume the review", func(c *Call, in struct {
	submissionRef
	Body wire.Step
}) (wire.Review, error) {
	request, err := actionRequest(oin.ActionResume, in.Body, "")
	if err != nil {
		return wire.Review{}, err
	}
	if err := c.Portal.ResumeReview(c.ctx(), c.Who, in.ID, request.Seen); err != nil {
		return wire.Review{}, err
	}
	return c.review(in.ID)
})

// TransferIntegration moves a published integration to another org.
var TransferIntegration = operation("handOver", "review", "Transfer an integration to another org, with a reason", func(c *Call, in struct {
	submissionRef
	Body wire.Transfer
}) (nothing, error) {
	request, err := actionRequest(oin.ActionTransfer, wire.Step{Status: in.Body.Status, Round: in.Body.Round, Note: in.Body.Note}, "")
	if err != nil {
		return nothing{}, err
	}
	request.Org = in.Body.Org
	_, err = c.Portal.Act(c.ctx(), c.Who, in.ID, request)
	return nothing{}, err
})

// decisions are the steps of reviewers that a review offers.
var decisions = []oin.Action{oin.ActionPass, oin.ActionRequestChanges, oin.ActionReportBugs, oin.ActionReportIssues, oin.ActionReturn, oin.ActionRemove, oin.ActionTransfer}

// decision returns an operation that takes a reviewer's step. It returns the submission, or
// nothing of one that has left the review.
func decision(action oin.Action, id, summary string) *Operation {
	return operation(id, "review", summary, func(c *Call, in struct {
		submissionRef
		Body wire.Decision
	}) (nothing, error) {
		d := in.Body
		request, err := actionRequest(action, wire.Step{Status: d.Status, Round: d.Round, Note: d.Note}, "")
		if err != nil {
			return nothing{}, err
		}
		if t, ok := oin.FindTransition(request.Seen.Status, action); ok && t.NeedsIssues && d.Sending == "" {
			return nothing{}, invalid(map[string]string{"sending": "This is required, so that only issues are sent that you have read. It's in the review."})
		}
		request.Sending, request.Ticks, request.Accepts, request.Over, request.AfterRemoval = d.Sending, d.Ticks, seenIssues(d.Accepts), oin.PersonID(d.Over), d.Again
		_, err = c.Portal.Act(c.ctx(), c.Who, in.ID, request)
		return nothing{}, err
	})
}

// Decisions of reviewers and, of the last two, admins.
var (
	Pass           = decision(oin.ActionPass, "pass", "Pass, which publishes it after the tests")
	RequestChanges = decision(oin.ActionRequestChanges, "requestChanges", "Request changes: send the issues")
	ReportBugs     = decision(oin.ActionReportBugs, "reportBugs", "Report bugs: send the issues")
	ReportIssues   = decision(oin.ActionReportIssues, "reportIssues", "Report issues with a published version")
	ReturnToDraft  = decision(oin.ActionReturn, "returnToDraft", "Return to draft, with a reason")
	Remove         = decision(oin.ActionRemove, "remove", "Remove from the catalog, with a reason")
)

// The same as for ISVs, for reviewers.
var (
	TeamReply    = onIssue(oin.IssueActionReply, "teamReplyToIssue", "Reply as the OIN team")
	TeamReopen   = onIssue(oin.IssueActionReopen, "teamReopenIssue", "Reopen as the OIN team")
	TeamWithdraw = onIssue(oin.IssueActionWithdraw, "withdrawIssue", "Withdraw an issue")
	TeamCheck    = operation("teamCheckAgain", "review", "Check links and files again as the OIN team", func(c *Call, in submissionRef) (nothing, error) {
		return nothing{}, c.Portal.CheckAgain(c.ctx(), c.Who, in.ID)
	})
)
