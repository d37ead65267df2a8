package portal

import (
	"context"
	"errors"
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// WriteIssue saves a draft of an issue, which replaces the one with its id, or is added with
// that id, and attaches files to it. It claims the submission for the person if no one has.
// All reviewers see drafts. The ISV sees an issue when a transition sends it. It returns [MovedOn] if another round was
// submitted since the one that the person saw, [IssueChanged] if another reviewer has changed
// the draft since the person read it, and [IssueSent] if it was sent meanwhile.
func (p *Portal) WriteIssue(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, i oin.Issue, files ...Attached) error {
	if err := checkIssue(i); err != nil {
		return err
	}
	attached, err := p.acceptAttachments(ctx, who, id, files)
	if err != nil {
		return err
	}
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		if err := checkRound(ctx, tx, who, v, seen); err != nil {
			return err
		}
		draft, err := p.writeDraft(ctx, tx, who, v, i)
		if err != nil {
			return err
		}
		if err := p.attach(ctx, tx, v, draft, false, attached); err != nil {
			return err
		}
		return p.takeOn(ctx, tx, who, v)
	})
}

// writeDraft saves a draft of an issue in place of the one with its id, and returns the id.
// If that was discarded meanwhile, it adds the draft again.
func (p *Portal) writeDraft(ctx context.Context, tx *postgres.Tx, who oin.Person, v oin.Submission, i oin.Issue) (oin.IssueID, error) {
	i.Severity = oin.ParseSeverity(string(i.Severity))
	all, err := tx.Issues(ctx, v.Org.ID, v.ID, true)
	if err != nil {
		return "", err
	}
	now, known := oin.FindIssue(all, i.ID)
	switch {
	case known && now.State != oin.IssueDraft:
		return "", &IssueSent{now}
	case known && i.Read != now.Fingerprint() && i.Fingerprint() != now.Fingerprint():
		return "", &IssueChanged{now}
	case known:
		return i.ID, tx.ChangeIssue(ctx, v, who.ID, i, p.nowIn(tx))
	case !v.Status.TakesIssues():
		return "", &oin.Problem{Code: oin.CodeConflict,
			Text: "This version's review has ended, so you can't add issues. Nothing was changed."}
	}
	if drafts := oin.InState(all, oin.IssueDraft); len(drafts) >= oin.MaxIssues {
		return "", tooManyIssues(len(drafts) + 1)
	}
	draft, err := tx.AddIssue(ctx, v, who.ID, i, p.nowIn(tx))
	return draft, replaceNotFound(err, errNoIssue) // the id is that of another submission's issue
}

// IssueChanged is an [oin.Problem]: an issue, or a draft of one, has changed since the person
// began to edit it.
type IssueChanged struct {
	Now oin.Issue
}

func (c *IssueChanged) Error() string { return c.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (c *IssueChanged) Unwrap() error {
	return &oin.Problem{Code: oin.CodeInvalid, Text: c.Why() + " It now says: “" + c.Now.Text + "”"}
}

// Why says why it wasn't saved, where a page shows what it says now.
func (c *IssueChanged) Why() string {
	what := "issue"
	if c.Now.State == oin.IssueDraft {
		what = "draft"
	}
	return "A teammate changed this " + what + " while you were writing, so yours isn't saved."
}

// ErrDraftDiscarded is the [oin.Problem] that a draft was discarded already.
var ErrDraftDiscarded = &oin.Problem{Code: oin.CodeNotFound, Text: "This draft was already discarded."}

// DraftChanged is an [oin.Problem]: a draft has changed since the person who wants to discard
// it read it.
type DraftChanged struct {
	Now oin.Issue
}

func (c *DraftChanged) Error() string { return c.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (c *DraftChanged) Unwrap() error {
	return &oin.Problem{Code: oin.CodeConflict, Text: c.Why() + " It now says: “" + c.Now.Text + "”"}
}

// Why says why it wasn't discarded, where a page shows what it says now.
func (c *DraftChanged) Why() string {
	return "This draft changed after you read it, so it wasn't discarded."
}

// RemoveIssue deletes a draft of an issue. Seen is the fingerprint of the draft that the
// person saw. It returns [DraftChanged] if it has changed since, [ErrDraftDiscarded] if there
// is none, and [IssueSent] if it was sent meanwhile.
func (p *Portal) RemoveIssue(ctx context.Context, who oin.Person, id oin.SubmissionID, issue oin.IssueID, seen string) error {
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		all, err := tx.Issues(ctx, v.Org.ID, id, true)
		if err != nil {
			return err
		}
		now, ok := oin.FindIssue(all, issue)
		switch {
		case !ok:
			return ErrDraftDiscarded
		case now.State != oin.IssueDraft:
			return &IssueSent{now}
		case now.Fingerprint() != seen:
			return &DraftChanged{now}
		}
		return tx.RemoveIssue(ctx, v, issue)
	})
}

// IssueSent is an [oin.Problem]: a draft that the person edits has been sent to the ISV.
type IssueSent struct {
	Now oin.Issue
}

func (s *IssueSent) Error() string { return s.Unwrap().Error() }

// Unwrap returns the [oin.Problem].
func (s *IssueSent) Unwrap() error {
	i := s.Now
	return &oin.Problem{Code: oin.CodeInvalid,
		Text: fmt.Sprintf("This draft was already sent to the ISV as issue %d, so you can't change or discard it. Save your text as a new issue, or reply to issue %d.", i.Number, i.Number)}
}

// KeepForNextRound saves issues as drafts that were written about the latest round of a
// submission that the ISV then withdrew, so that they are there in the next round. It returns
// [MovedOn] if the submission was submitted again or withdrawn more than once since, and an
// [oin.Problem] with [oin.CodeNotFound] if there is no such submission.
func (p *Portal) KeepForNextRound(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, issues []oin.Issue) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		org, err := tx.OrgOfWithdrawn(ctx, id)
		if errors.Is(err, postgres.ErrNotFound) { // resubmitted already, or never submitted
			v, err := lockForActor(ctx, tx, who, id)
			if err != nil {
				return err
			}
			return staleStatusProblem(ctx, tx, who, v, seen)
		}
		if err != nil {
			return err
		}
		v, err := tx.LockSubmission(ctx, org, id)
		if err != nil {
			return replaceNotFound(err, errNoSubmission)
		}
		if v.Status != oin.StatusDraft {
			return staleStatusProblem(ctx, tx, who, v, seen)
		}
		if v.Round != seen.Round {
			return noSubmission(ctx, tx, id)
		}
		for _, i := range issues {
			if err := checkIssue(i); err != nil {
				return err
			}
			if _, err := p.writeDraft(ctx, tx, who, v, i); err != nil {
				return err
			}
		}
		return nil
	})
}
