package portal

import (
	"context"
	"fmt"

	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// CopySubmission begins a new integration with a draft that has the answers of
// another submission of the person's org, in whatever status that is: files too,
// not the test account's password. The cap holds as for any new submission.
func (p *Portal) CopySubmission(ctx context.Context, who submission.Person, from submission.ID) (submission.ID, error) {
	if err := need(who, submission.ISV); err != nil {
		return "", err
	}
	var id submission.ID
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		// The lock keeps the files of a draft that somebody else is about to delete.
		original, err := tx.LockSubmission(ctx, who.Org.ID, from)
		if err != nil {
			return found(err, errNoSubmission)
		}
		if err := p.leaveRoom(ctx, tx, who); err != nil {
			return err
		}
		names, err := tx.NamesInProgress(ctx, who.Org.ID)
		if err != nil {
			return err
		}
		integration, err := tx.AddIntegration(ctx, who.Org.ID)
		if err != nil {
			return err
		}
		now := p.now()
		if id, err = tx.AddVersion(ctx, who.Org.ID, integration, who.ID, now); err != nil {
			return err
		}
		next, err := tx.Submission(ctx, who.Org.ID, id)
		if err != nil {
			return err
		}
		next.Answers = original.Answers.Copy(func(name string) bool { return names[submission.NameKey(name)] })
		if err := tx.UseFiles(ctx, next); err != nil {
			return err
		}
		if _, err := tx.SaveAnswers(ctx, next, who, now); err != nil {
			return err
		}
		return tx.AddEvent(ctx, next, who.ID, submission.Event{
			At: now, Action: submission.Copy, To: submission.Draft, Side: submission.ISVParty,
			Note: fmt.Sprintf("The original is “%s”, version %d.", original.Answers.Name(), original.Number),
		})
	})
	return id, err
}
