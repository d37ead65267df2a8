package jobs

import (
	"context"

	"github.com/riverqueue/river"

	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// sendWebhook is the worker of [postgres.SendWebhook]. It sleeps between two attempts: River's
// own retries are for faults of ours.
type sendWebhook struct {
	river.WorkerDefaults[postgres.SendWebhook]
	portal *portal.Portal
}

func (w *sendWebhook) Work(ctx context.Context, job *river.Job[postgres.SendWebhook]) error {
	wait, err := w.portal.SendWebhook(ctx, job.Args.ID)
	if err != nil || wait <= 0 {
		return err
	}
	return river.JobSnooze(wait)
}
