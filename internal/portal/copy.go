package portal

import (
	"context"
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// CopySubmission begins a new integration, with a draft that has the answers of another
// submission of the person's org, in any status. Files are copied, and the test account's
// password is not. The cap applies as for any new submission.
func (p *Portal) CopySubmission(ctx context.Context, who oin.Person, from oin.SubmissionID) (oin.SubmissionID, error) {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return "", err
	}
	var id oin.SubmissionID
	err := p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
		id, err = once(ctx, tx, who, postgres.CreatedSubmission, p.nowIn(tx), func() (oin.SubmissionID, error) { return p.copySubmission(ctx, tx, who, from) })
		return err
	})
	return id, err
}

func (p *Portal) copySubmission(ctx context.Context, tx *postgres.Tx, who oin.Person, from oin.SubmissionID) (oin.SubmissionID, error) {
	// The lock keeps the files from being deleted with the original.
	original, err := tx.LockSubmission(ctx, who.Org.ID, from)
	if err != nil {
		return "", replaceNotFound(err, errNoSubmission)
	}
	if err := p.lockAndCheckCap(ctx, tx, who); err != nil {
		return "", err
	}
	names, err := tx.NamesInProgress(ctx, who.Org.ID)
	if err != nil {
		return "", err
	}
	integration, err := tx.AddIntegration(ctx, who.Org.ID)
	if err != nil {
		return "", err
	}
	now := p.nowIn(tx)
	id, err := tx.AddVersion(ctx, who.Org.ID, integration, who.ID, now)
	if err != nil {
		return "", err
	}
	next, err := tx.Submission(ctx, who.Org.ID, id)
	if err != nil {
		return "", err
	}
	next.Answers = original.Answers.Copy(func(name string) bool { return names[oin.NameKey(name)] })
	if err := tx.ReferenceFiles(ctx, next); err != nil {
		return "", err
	}
	if _, err := tx.SaveAnswers(ctx, next, who, now); err != nil {
		return "", err
	}
	return id, tx.AddEvent(ctx, next, who.ID, oin.Event{
		At: now, Action: oin.ActionCopy, To: oin.StatusDraft, Side: oin.PartyISV,
		Note: fmt.Sprintf("Copied from “%s”, version %d.", original.Name(now), original.Version),
	})
}
