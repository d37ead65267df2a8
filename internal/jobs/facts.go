package jobs

import (
	"context"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// gatherFacts is the worker of [postgres.GatherFacts].
type gatherFacts struct {
	river.WorkerDefaults[postgres.GatherFacts]
	portal *portal.Portal
}

// Timeout implements [river.Worker]. Each of the few facts has a shorter limit of its own.
func (*gatherFacts) Timeout(*river.Job[postgres.GatherFacts]) time.Duration { return 2 * time.Minute }

func (w *gatherFacts) Work(ctx context.Context, job *river.Job[postgres.GatherFacts]) error {
	err := w.portal.GatherFacts(ctx, job.Args.Submission, job.Args.Again)
	if oin.CodeOf(err) == oin.CodeNotFound {
		return nil // it was deleted
	}
	return err
}
