package jobs

import (
	"context"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/portal"
)

// deleteOrgs is the worker of [DeleteOrgs]. It deletes a part at a time, and goes on soon.
type deleteOrgs struct {
	river.WorkerDefaults[DeleteOrgs]
	portal *portal.Portal
	log    *slog.Logger
}

// Work implements [river.Worker].
func (w *deleteOrgs) Work(ctx context.Context, _ *river.Job[DeleteOrgs]) error {
	d, err := w.portal.DeleteOrgs(ctx)
	if d.Done > 0 {
		w.log.InfoContext(ctx, "data of orgs deleted", "orgs", d.Done)
	}
	for _, org := range d.Waiting {
		w.log.WarnContext(ctx, "data of an org isn't deleted, because it has an integration in the catalog", "org", org)
	}
	if err == nil && d.More {
		return river.JobSnooze(time.Second)
	}
	return err
}
