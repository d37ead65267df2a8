package portal

import (
	"context"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// pace counts an action of an ISV on a submission. If it exceeds the rate limit, pace
// returns [*limit.ExceededError], which rolls the action back. It comes last in a
// transaction: then what was refused for another reason is not counted, and the counter is
// locked only briefly.
func pace(ctx context.Context, tx *postgres.Tx, who oin.Person, kind *limit.Kind, id oin.SubmissionID) error {
	if who.Role.IsOINTeam() {
		return nil
	}
	return limit.CountExact(ctx, tx, kind, limit.Caller{Org: string(who.Org.ID), Submission: string(id)})
}
