package portal

import (
	"context"
	"fmt"
	"strings"
	"unicode/utf8"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

var errNoIssue = &oin.Problem{Code: oin.CodeNotFound,
	Text: "This issue was deleted, or already sent and can't be edited. Reload the submission."}

// Issues returns the issues of a submission: without drafts for its own org, with drafts
// for the OIN team.
func (p *Portal) Issues(ctx context.Context, who oin.Person, id oin.SubmissionID) ([]oin.Issue, error) {
	v, err := p.VisibleSubmission(ctx, who, id)
	if err != nil {
		return nil, err
	}
	all, err := p.db.Issues(ctx, v.Org.ID, id, who.Role.IsOINTeam())
	if err != nil || who.Role.IsOINTeam() {
		return all, err
	}
	names, err := p.loadNameMask(ctx)
	return names.issues(all), err
}

// VisibleSubmission returns a submission as the person's pages show it: one of their own
// org or, for the OIN team, one that was submitted, of which only Submitted must be shown.
// For others, it returns an [oin.Problem] with [oin.CodeNotFound].
func (p *Portal) VisibleSubmission(ctx context.Context, who oin.Person, id oin.SubmissionID) (oin.Submission, error) {
	if who.Role.IsOINTeam() {
		return p.submitted(ctx, who, id)
	}
	return p.Submission(ctx, who, id)
}

// ActOnIssue takes a transition of [oin.IssueLifecycle], with files for the reply. It returns
// [MovedOn] if another round was submitted since the one that the person saw, and [*limit.ExceededError] if an
// ISV exceeds the rate limit.
func (p *Portal) ActOnIssue(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, issue oin.IssueID, action oin.IssueAction, text string, files ...Attached) error {
	if err := checkText(text); err != nil {
		return err
	}
	attached, err := p.acceptAttachments(ctx, who, id, files)
	if err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		v, err := lockForActor(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := v.Org.Allow(who.Role); err != nil {
			return err
		}
		if err := checkRound(ctx, tx, who, v, seen); err != nil {
			return err
		}
		all, err := tx.Issues(ctx, v.Org.ID, id, who.Role.IsOINTeam())
		if err != nil {
			return err
		}
		i, ok := oin.FindIssue(all, issue)
		if !ok {
			return errNoIssue
		}
		if i.Of != v.ID {
			if v, err = lockForActor(ctx, tx, who, i.Of); err != nil {
				return err
			}
		}
		t, err := oin.AllowIssue(i, v.Status, action, who.Role)
		if err != nil {
			return err
		}
		if t.NeedsText && text == "" {
			return &oin.Problem{Code: oin.CodeInvalid, Text: "Add a short explanation."}
		}
		now := p.nowIn(tx)
		if err := tx.ChangeIssueState(ctx, v, i, t.To, who.ID, oin.Remark{At: now, Side: sideOf(who), Action: action, Text: text}); err != nil {
			return err
		}
		if err := p.attach(ctx, tx, v, issue, true, attached); err != nil {
			return err
		}
		if err := p.await(ctx, tx, v, i, t, text, now); err != nil {
			return err
		}
		return pace(ctx, tx, who, limit.Replies, id)
	})
}

// ChangeIssue changes the severity and the text of an open issue that was sent. It returns
// [MovedOn] if another round was submitted since the one that the person saw, and
// [IssueChanged] if another reviewer has changed the issue since the person read it.
func (p *Portal) ChangeIssue(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, i oin.Issue) error {
	if err := checkIssue(i); err != nil {
		return err
	}
	return p.inRound(ctx, who, id, seen, func(tx *postgres.Tx, v oin.Submission, all []oin.Issue) error {
		now, ok := oin.FindIssue(all, i.ID)
		if !ok {
			return errNoIssue
		}
		changed := now
		changed.Severity, changed.Text = oin.ParseSeverity(string(i.Severity)), i.Text
		switch {
		case !now.MayChange(who.Role, v.Status):
			return &oin.Problem{Code: oin.CodeConflict,
				Text: "You can't change this issue while it is “" + now.State.Label() + "”. Nothing was changed. Reopen it first."}
		case changed.Fingerprint() == now.Fingerprint():
			return nil
		case i.Read != now.Fingerprint():
			return &IssueChanged{Now: now}
		}
		r := oin.Remark{At: p.nowIn(tx), Side: oin.PartyOIN, Action: oin.IssueActionChange, Text: now.Text}
		if err := tx.RewriteIssue(ctx, v, changed, who.ID, r); err != nil {
			return replaceNotFound(err, errNoIssue)
		}
		t := oin.IssueTransition{From: now.State, To: now.State, By: oin.RoleReviewer, Action: oin.IssueActionChange}
		return p.await(ctx, tx, v, now, t, changed.Text, r.At)
	})
}

// AcceptIssues accepts issues together. It returns [MovedOn] if another round was submitted
// since the one that the person saw, and an [oin.Problem] if one of the issues has changed
// since they saw it. Then none is accepted.
func (p *Portal) AcceptIssues(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, named []oin.SeenIssue) error {
	if len(named) == 0 {
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Select the issues to accept first. Nothing was changed."}
	}
	return p.inRound(ctx, who, id, seen, func(tx *postgres.Tx, v oin.Submission, all []oin.Issue) error {
		_, accepted, err := acceptIssues(all, v.Status, who, named)
		if err != nil || len(accepted) == 0 {
			return err
		}
		return tx.AcceptIssues(ctx, v, who.ID, accepted, p.nowIn(tx))
	})
}

// inReview calls change in a transaction, with a locked submission that the OIN team can
// see. It requires the role of a reviewer.
func (p *Portal) inReview(ctx context.Context, who oin.Person, id oin.SubmissionID, change func(*postgres.Tx, oin.Submission) error) error {
	if err := requireRole(who, oin.RoleReviewer); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		v, err := lockForActor(ctx, tx, who, id)
		if err != nil {
			return err
		}
		if err := change(tx, v); err != nil {
			return err
		}
		return tx.NoteWork(ctx, v, who.ID, p.nowIn(tx))
	})
}

// inRound calls change as [Portal.inReview] does, with all issues of the submission. It returns
// [MovedOn] if another round was submitted since the one that the person saw.
func (p *Portal) inRound(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, change func(*postgres.Tx, oin.Submission, []oin.Issue) error) error {
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		if err := v.Org.Allow(who.Role); err != nil {
			return err
		}
		if err := checkRound(ctx, tx, who, v, seen); err != nil {
			return err
		}
		all, err := tx.Issues(ctx, v.Org.ID, id, true)
		if err != nil {
			return err
		}
		return change(tx, v, all)
	})
}

func sideOf(who oin.Person) oin.Party {
	if who.Role.IsOINTeam() {
		return oin.PartyOIN
	}
	return oin.PartyISV
}

// checkIssue returns an [oin.Problem] for an issue without text, or about an unknown field.
func checkIssue(i oin.Issue) error {
	if i.Text == "" {
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Say what's wrong and how to fix it."}
	}
	if i.Field != "" && oin.FindField(i.Field) == nil {
		return &oin.Problem{Code: oin.CodeInvalid, Text: "One issue refers to a field that doesn't exist."}
	}
	return checkText(i.Text)
}

// checkText returns an [oin.Problem] for a text that cannot be stored.
func checkText(text string) error {
	if utf8.RuneCountInString(text) > oin.MaxNote {
		return &oin.Problem{Code: oin.CodeInvalid, Text: fmt.Sprintf("Shorten your text to %d characters or fewer.", oin.MaxNote)}
	}
	if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
		return &oin.Problem{Code: oin.CodeInvalid, Text: "Your text has characters we can't save. Type it again, or paste it as plain text."}
	}
	return nil
}

func tooManyIssues(n int) error {
	return &oin.Problem{Code: oin.CodeInvalid,
		Text: fmt.Sprintf("You can send %d issues at a time. There are %d.", oin.MaxIssues, n)}
}
