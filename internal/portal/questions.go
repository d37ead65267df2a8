package portal

import (
	"context"
	"fmt"
	"slices"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// AskQuestion asks the OIN team about a submission of the person's org, or about one of its
// fields, with files, and returns the question's number. It waits for the team's reply as issues do. A
// question that is there already is not asked twice. It returns an [oin.Problem] if it isn't
// possible (see [oin.AllowQuestion]), and [*limit.ExceededError] if the org writes too much.
func (p *Portal) AskQuestion(ctx context.Context, who oin.Person, id oin.SubmissionID, field oin.Key, text string, files ...Attached) (number int, err error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return 0, err
	}
	if text == "" {
		return 0, &oin.Problem{Code: oin.CodeInvalid, Text: "Type your question."}
	}
	if err := checkIssue(oin.Issue{Field: field, Text: text}); err != nil {
		return 0, err
	}
	attached, err := p.acceptAttachments(ctx, who, id, files)
	if err != nil {
		return 0, err
	}
	return number, p.db.InTx(ctx, func(tx *postgres.Tx) error {
		v, err := tx.LockSubmission(ctx, who.Org.ID, id)
		if err != nil {
			return replaceNotFound(err, errNoSubmission)
		}
		if err := v.Org.Allow(who.Role); err != nil {
			return err
		}
		all, err := tx.Issues(ctx, v.Org.ID, v.ID, true)
		if err != nil {
			return err
		}
		if at := slices.IndexFunc(all, func(i oin.Issue) bool {
			return i.State == oin.IssueAsked && i.Field == field && i.Text == text
		}); at >= 0 {
			number = all[at].Number
			return nil
		}
		if err := oin.AllowQuestion(v.Status, all); err != nil {
			return err
		}
		for _, i := range all {
			number = max(number, i.Number)
		}
		number++
		now := p.nowIn(tx)
		question := oin.Issue{Number: number, Field: field, Severity: oin.SeverityQuestion, Text: text, State: oin.IssueAsked, Written: now}
		issue, err := tx.AddQuestion(ctx, v, who.ID, question)
		if err != nil {
			return err
		}
		if err := p.attach(ctx, tx, v, issue, false, attached); err != nil {
			return err
		}
		if err := tx.Await(ctx, v, issue, oin.PartyOIN, now); err != nil {
			return err
		}
		if err := tx.TellLater(ctx, v, oin.PartyOIN, now, now.Add(oin.ReplyDelay)); err != nil {
			return err
		}
		if err := pace(ctx, tx, who, limit.Replies, id); err != nil {
			return fmt.Errorf("ask a question: %w", err)
		}
		return nil
	})
}
