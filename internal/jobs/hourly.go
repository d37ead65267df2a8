package jobs

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/limit"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// hourly returns a job that runs once an hour, however many replicas there are, and
// soon after the first one starts.
func hourly(job river.JobArgs) *river.PeriodicJob { return every(time.Hour, job) }

// every returns a job that runs once in each period, in the same way.
func every(period time.Duration, job river.JobArgs) *river.PeriodicJob {
	once := &river.InsertOpts{UniqueOpts: river.UniqueOpts{ByPeriod: period}}
	return river.NewPeriodicJob(river.PeriodicInterval(period),
		func() (river.JobArgs, *river.InsertOpts) { return job, once },
		&river.PeriodicJobOpts{RunOnStart: true})
}

// EraseSecrets is the job that erases secrets past their retention.
type EraseSecrets struct{}

// Kind implements [river.JobArgs].
func (EraseSecrets) Kind() string { return "erase_secrets" }

type eraseSecrets struct {
	river.WorkerDefaults[EraseSecrets]
	portal *portal.Portal
	log    *slog.Logger
}

func (w *eraseSecrets) Work(ctx context.Context, _ *river.Job[EraseSecrets]) error {
	n, err := w.portal.EraseSecrets(ctx)
	if n > 0 {
		w.log.InfoContext(ctx, "test account passwords erased", "versions", n)
	}
	return err
}

// Remind is the job that sends reminders.
type Remind struct{}

// Kind implements [river.JobArgs].
func (Remind) Kind() string { return "remind" }

type remind struct {
	river.WorkerDefaults[Remind]
	portal *portal.Portal
	log    *slog.Logger
}

func (w *remind) Work(ctx context.Context, _ *river.Job[Remind]) error {
	n, err := w.portal.Remind(ctx)
	if n > 0 {
		w.log.InfoContext(ctx, "reminders written", "submissions", n)
	}
	return err
}

// ReturnIdle is the job that returns submissions to draft that have waited for their ISV
// for too long.
type ReturnIdle struct{}

// Kind implements [river.JobArgs].
func (ReturnIdle) Kind() string { return "return_idle" }

type returnIdle struct {
	river.WorkerDefaults[ReturnIdle]
	portal *portal.Portal
	log    *slog.Logger
}

func (w *returnIdle) Work(ctx context.Context, _ *river.Job[ReturnIdle]) error {
	n, err := w.portal.ReturnIdle(ctx)
	if n > 0 {
		w.log.InfoContext(ctx, "idle submissions warned about or returned to draft", "submissions", n)
	}
	return err
}

// ForgetLimits is the job that deletes counters that limits no longer need, because
// they also show who signed in from where.
type ForgetLimits struct{}

// Kind implements [river.JobArgs].
func (ForgetLimits) Kind() string { return "forget_limits" }

type forgetLimits struct {
	river.WorkerDefaults[ForgetLimits]
	db *postgres.DB
}

func (w *forgetLimits) Work(ctx context.Context, _ *river.Job[ForgetLimits]) error {
	_, err := w.db.ForgetLimits(ctx)
	return errors.Join(err, w.db.ForgetEmailed(ctx, limit.EmailsPer))
}

// WarnOfTokens is the job that tells people of API tokens that expire soon, and forgets old
// ones.
type WarnOfTokens struct{}

// Kind implements [river.JobArgs].
func (WarnOfTokens) Kind() string { return "warn_of_tokens" }

type warnOfTokens struct {
	river.WorkerDefaults[WarnOfTokens]
	portal *portal.Portal
	log    *slog.Logger
}

func (w *warnOfTokens) Work(ctx context.Context, _ *river.Job[WarnOfTokens]) error {
	n, err := w.portal.WarnOfTokens(ctx)
	if n > 0 {
		w.log.InfoContext(ctx, "people told of expiring API tokens", "tokens", n)
	}
	return err
}

// PruneInbox is the job that deletes notifications that are too old or too many.
type PruneInbox struct{}

// Kind implements [river.JobArgs].
func (PruneInbox) Kind() string { return "prune_inbox" }

type pruneInbox struct {
	river.WorkerDefaults[PruneInbox]
	portal *portal.Portal
}

func (w *pruneInbox) Work(ctx context.Context, _ *river.Job[PruneInbox]) error {
	_, err := w.portal.PruneInbox(ctx)
	return err
}

// QueueDaily is the job that queues the emails of those who want them once a day, when it
// is time.
type QueueDaily struct{}

// Kind implements [river.JobArgs].
func (QueueDaily) Kind() string { return "queue_daily" }

type queueDaily struct {
	river.WorkerDefaults[QueueDaily]
	portal *portal.Portal
}

func (w *queueDaily) Work(ctx context.Context, _ *river.Job[QueueDaily]) error {
	_, err := w.portal.QueueDaily(ctx)
	return err
}
