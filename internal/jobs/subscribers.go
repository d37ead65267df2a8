package jobs

import (
	"context"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// tellSubscribers is the worker of [postgres.TellSubscribers]. If it is interrupted, the next
// attempt goes on from there.
type tellSubscribers struct {
	river.WorkerDefaults[postgres.TellSubscribers]
	portal *portal.Portal
}

// Timeout is for the thousands of subscribers that an integration can have.
func (w *tellSubscribers) Timeout(*river.Job[postgres.TellSubscribers]) time.Duration {
	return 2 * time.Minute
}

func (w *tellSubscribers) Work(ctx context.Context, job *river.Job[postgres.TellSubscribers]) error {
	_, err := w.portal.TellSubscribers(ctx, job.Args.Slug)
	return err
}
