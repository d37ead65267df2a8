package portal

import (
	"context"
	"slices"
	"time"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// eraseBatch is the number of versions that are read at once. Each is changed in its own
// transaction.
const eraseBatch = 100

// EraseSecrets erases the secrets of each version that was published longer than
// [oin.SecretRetention] ago, and returns how many versions had any. A job calls it
// periodically. Several replicas can call it at the same time.
func (p *Portal) EraseSecrets(ctx context.Context) (int, error) {
	publishedBefore := p.now().Add(-oin.SecretRetention)
	erased := 0
	for after := oin.SubmissionID(""); ; {
		batch, err := p.db.SubmissionsWithExpiredSecrets(ctx, publishedBefore, after, eraseBatch)
		if err != nil {
			return erased, err
		}
		for _, v := range batch {
			var had bool
			if err := p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
				had, err = p.eraseSecrets(ctx, tx, v.Org.ID, v.ID, publishedBefore)
				return err
			}); err != nil {
				return erased, err
			}
			if had {
				erased++
			}
			after = v.ID
		}
		if len(batch) < eraseBatch {
			return erased, nil
		}
	}
}

// eraseSecrets erases the secrets of one version, and reports whether it had any.
func (p *Portal) eraseSecrets(ctx context.Context, tx *postgres.Tx, org oin.OrgID, id oin.SubmissionID, publishedBefore time.Time) (bool, error) {
	v, err := tx.LockSubmission(ctx, org, id)
	if err != nil || v.Published == nil || !v.Published.Before(publishedBefore) {
		return false, unlessGone(err)
	}
	secrets := slices.Concat(v.Answers.Secrets(), v.Submitted.Secrets())
	if err := tx.EraseSecrets(ctx, v, secrets); err != nil || len(secrets) == 0 {
		return false, err
	}
	return true, tx.AddEvent(ctx, v, "", oin.Event{
		At: p.nowIn(tx), Action: oin.ActionErase, From: v.Status, To: v.Status, Side: oin.PartySystem,
	})
}
