package portal

import (
	"context"

	"oinmanager/internal/limit"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// pace counts what an ISV has just done with a submission, and returns
// [*limit.ExceededError], with which all of it is undone, where that was too much. It comes
// last in a transaction: what was refused for another reason is not counted, and
// nobody waits for the count longer than for the end of one.
func pace(ctx context.Context, tx *postgres.Tx, who oin.Person, kind *limit.Kind, id oin.SubmissionID) error {
	if who.Role.IsOINTeam() {
		return nil
	}
	return limit.CountExact(ctx, tx, kind, limit.Caller{Org: string(who.Org.ID), Submission: string(id)})
}
