package portal

import (
	"context"
	"fmt"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// CopySubmission begins a new integration with a draft that has the answers of
// another submission of the person's org, in whatever status that is: files too,
// not the test account's password. The cap holds as for any new submission.
func (p *Portal) CopySubmission(ctx context.Context, who oin.Person, from oin.ID) (oin.ID, error) {
	if err := need(who, oin.ISV); err != nil {
		return "", err
	}
	var id oin.ID
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
		next.Answers = original.Answers.Copy(func(name string) bool { return names[oin.NameKey(name)] })
		if err := tx.UseFiles(ctx, next); err != nil {
			return err
		}
		if _, err := tx.SaveAnswers(ctx, next, who, now); err != nil {
			return err
		}
		return tx.AddEvent(ctx, next, who.ID, oin.Event{
			At: now, Action: oin.Copy, To: oin.Draft, Side: oin.ISVParty,
			Note: fmt.Sprintf("The original is “%s”, version %d.", original.Answers.Name(), original.Number),
		})
	})
	return id, err
}
