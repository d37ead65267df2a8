package api

import (
	"strings"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/check"
	"oinmanager/internal/oin"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
)

// ListVersions reads the versions of a submission's integration.
var ListVersions = operation("listVersions", "submissions", "List the versions of the integration", func(c *Call, in submissionRef) (wire.VersionList, error) {
	var all []oin.Submission
	if c.Who.Role.IsOINTeam() {
		r, err := c.Portal.Review(c.ctx(), c.Who, in.ID)
		if err != nil {
			return wire.VersionList{}, err
		}
		all = r.Versions
	} else {
		d, err := c.Portal.Draft(c.ctx(), c.Who, in.ID)
		if err != nil {
			return wire.VersionList{}, err
		}
		all = d.Versions
	}
	list := wire.VersionList{Versions: []wire.Version{}}
	for _, v := range all {
		list.Versions = append(list.Versions, wire.Version{ID: string(v.ID), Version: v.Version, Status: v.Status.String(), Published: v.Published})
	}
	return list, nil
})

// GetHistory reads what happened to a submission.
var GetHistory = operation("getHistory", "submissions", "Read the history", func(c *Call, in submissionRef) (wire.History, error) {
	var events []oin.Event
	if c.Who.Role.IsOINTeam() {
		r, err := c.Portal.Review(c.ctx(), c.Who, in.ID)
		if err != nil {
			return wire.History{}, err
		}
		events = r.History
	} else {
		d, err := c.Portal.Draft(c.ctx(), c.Who, in.ID)
		if err != nil {
			return wire.History{}, err
		}
		events = oin.Timeline(d.History, d.Issues)
	}
	return wireHistory(events), nil
})

func wireHistory(events []oin.Event) wire.History {
	history := wire.History{Events: []wire.Event{}}
	for _, e := range events {
		history.Events = append(history.Events, wire.EventOf(e))
	}
	return history
}

// ListIssues reads the issues of a submission: with drafts for the OIN team.
var ListIssues = operation("listIssues", "issues", "List the issues", func(c *Call, in submissionRef) (wire.IssueList, error) {
	return c.issues(in.ID)
})

func (c *Call) issues(id oin.SubmissionID) (wire.IssueList, error) {
	var v oin.Submission
	var all []oin.Issue
	list := wire.IssueList{Issues: []wire.Issue{}}
	if c.Who.Role.IsOINTeam() {
		r, err := c.Portal.Review(c.ctx(), c.Who, id)
		if err != nil {
			return list, err
		}
		v, all = r.Submission, r.Issues
		for _, t := range oin.AllowedTransitions(v.Status, c.Who.Role) {
			if t.NeedsIssues {
				list.Sending = oin.SentFingerprint(t.Sends(all))
			}
		}
	} else {
		d, err := c.Portal.Draft(c.ctx(), c.Who, id)
		if err != nil {
			return list, err
		}
		v, all = d.Submission, d.Issues
	}
	list.Round, list.Status = v.Round, v.Status.String()
	for _, i := range all {
		list.Issues = append(list.Issues, c.issue(v, i))
	}
	return list, nil
}

func (c *Call) issue(v oin.Submission, i oin.Issue) wire.Issue {
	issue := wire.Issue{ID: string(i.ID), Number: i.Number, Severity: string(i.Severity), State: string(i.State), Text: i.Text, Author: i.Author, Written: i.Written,
		Waits: string(i.Waits), Remarks: []wire.Remark{}, Actions: []string{}}
	if f := oin.FindField(i.Field); f != nil {
		issue.Field = f.Name()
	}
	if c.Who.Role.IsOINTeam() {
		issue.Print = i.Fingerprint()
	}
	issue.Attached = c.attachments(v.ID, i.ID, i.Attachments)
	for _, r := range i.Thread {
		issue.Remarks = append(issue.Remarks, wire.Remark{At: r.At, Side: string(r.Side), By: r.Person, Action: string(r.Action), Text: r.Said(), Attached: c.attachments(v.ID, i.ID, r.Attachments)})
	}
	for _, t := range i.AllowedTransitions(c.Who.Role, v.Status) {
		issue.Actions = append(issue.Actions, string(t.Action))
	}
	return issue
}

// attachments returns what to know of attachments of an issue, or of a reply to it.
func (c *Call) attachments(id oin.SubmissionID, issue oin.IssueID, all []oin.Attachment) []wire.Attachment {
	var list []wire.Attachment
	for _, a := range all {
		list = append(list, wire.Attachment{ID: string(a.ID), Name: a.File.Name, MediaType: a.File.MediaType, Size: int64(a.File.Size),
			URL: c.Site + paths.Attachment(paths.APISubmission(id), issue, a.ID)})
	}
	return list
}

// GetAttachment reads an attachment of an issue that the caller can see, or of a reply to it.
var GetAttachment = operation("getAttachment", "issues", "Download an attachment", func(c *Call, in struct {
	issueRef
	Attachment oin.AttachmentID `path:"attachment" format:"uuid"`
}) (portal.File, error) {
	return c.Portal.Attachment(c.ctx(), c.Who, in.ID, in.Issue, in.Attachment)
})

// issueRef names an issue of a submission.
type issueRef struct {
	submissionRef
	Issue oin.IssueID `path:"issue" format:"uuid"`
}

// onIssue returns an operation that does something with an issue, for either side.
func onIssue(action oin.IssueAction, id, summary string) *Operation {
	return operation(id, "issues", summary, func(c *Call, in struct {
		issueRef
		Body wire.IssueReply
	}) (wire.IssueList, error) {
		seen := oin.Seen{Round: in.Body.Round} // an issue doesn't depend on the status
		if err := c.Portal.ActOnIssue(c.ctx(), c.Who, in.ID, seen, in.Issue, action, strings.TrimSpace(in.Body.Text)); err != nil {
			return wire.IssueList{}, err
		}
		return c.issues(in.ID)
	})
}

// What both sides do with an issue, as the lifecycle of issues allows.
var (
	ReplyToIssue = onIssue(oin.IssueActionReply, "replyToIssue", "Reply")
	ResolveIssue = onIssue(oin.IssueActionResolve, "resolveIssue", "Mark as resolved")
	ReopenIssue  = onIssue(oin.IssueActionReopen, "reopenIssue", "Reopen")
)

// GetFindings reads what the checks say of a submission.
var GetFindings = operation("getFindings", "findings", "Read what the checks say", func(c *Call, in submissionRef) (wire.Findings, error) {
	if c.Who.Role.IsOINTeam() {
		r, err := c.Portal.Review(c.ctx(), c.Who, in.ID)
		return findings(r.Report), err
	}
	d, err := c.Portal.Draft(c.ctx(), c.Who, in.ID)
	return findings(d.Report), err
})

func findings(r check.Report) wire.Findings {
	all := wire.Findings{Findings: []wire.Finding{}, Pending: r.Pending}
	if !r.Gathered.IsZero() {
		all.Gathered = &r.Gathered
	}
	for _, f := range r.Findings {
		finding := wire.Finding{ID: f.Fingerprint(), Check: f.Check.ID, Level: string(f.Check.Level), Certainty: string(f.Check.Certainty), Text: f.Text, Why: f.Check.Why, Fix: f.Check.Fix, Guide: f.Check.Guide}
		if field := oin.FindField(f.Field); field != nil {
			finding.Field = field.Name()
		}
		if f.Item >= 0 {
			finding.Item = &f.Item
		}
		if d := f.Dismissed; d != nil {
			finding.Dismissed = &wire.Dismissal{Reason: d.Reason, By: d.Person, At: d.At}
		}
		all.Findings = append(all.Findings, finding)
	}
	return all
}

// findingRef names a finding of a submission.
type findingRef struct {
	submissionRef
	Finding string `path:"finding"`
}

// DismissFinding records why the org doesn't follow advice.
var DismissFinding = operation("dismissFinding", "findings", "Dismiss advice, with a reason", func(c *Call, in struct {
	findingRef
	Body wire.Reason
}) (nothing, error) {
	return nothing{}, c.Portal.Dismiss(c.ctx(), c.Who, in.ID, in.Finding, in.Body.Reason)
})

// UndismissFinding shows advice as open again.
var UndismissFinding = operation("undismissFinding", "findings", "Take a dismissal back", func(c *Call, in findingRef) (nothing, error) {
	return nothing{}, c.Portal.Undismiss(c.ctx(), c.Who, in.ID, in.Finding)
})

// CheckAgain has links and files of a submission looked at again.
var CheckAgain = operation("checkAgain", "findings", "Check links and files again", func(c *Call, in submissionRef) (nothing, error) {
	return nothing{}, c.Portal.CheckAgain(c.ctx(), c.Who, in.ID)
})
