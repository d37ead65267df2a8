package jobs

import (
	"context"

	"github.com/riverqueue/river"

	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// tellReplies sends the email about replies in issues, some minutes after the first
// one.
type tellReplies struct {
	river.WorkerDefaults[postgres.TellReplies]
	portal *portal.Portal
}

func (w *tellReplies) Work(ctx context.Context, job *river.Job[postgres.TellReplies]) error {
	return w.portal.TellReplies(ctx, job.Args)
}
