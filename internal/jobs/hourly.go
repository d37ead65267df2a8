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

// due is the worker of a job that does what has become due.
type due[T river.JobArgs] struct {
	river.WorkerDefaults[T]
	do  func(context.Context) (int, error) // returns how many things it did
	log *slog.Logger
	// did says what was done, and of names what is counted. Both are empty for what isn't
	// worth a line in the log.
	did, of string
}

// Work implements [river.Worker].
func (d *due[T]) Work(ctx context.Context, _ *river.Job[T]) error {
	n, err := d.do(ctx)
	if n > 0 && d.did != "" {
		d.log.InfoContext(ctx, d.did, d.of, n)
	}
	return err
}

// addDue adds the workers of all that becomes due.
func addDue(to *river.Workers, p *portal.Portal, db *postgres.DB, log *slog.Logger) {
	river.AddWorker(to, &due[EraseSecrets]{do: p.EraseSecrets, log: log, did: "test account passwords erased", of: "versions"})
	river.AddWorker(to, &due[Remind]{do: p.Remind, log: log, did: "reminders written", of: "submissions"})
	river.AddWorker(to, &due[ReturnIdle]{do: p.ReturnIdle, log: log, did: "idle submissions warned about or returned to draft", of: "submissions"})
	river.AddWorker(to, &due[WarnOfTokens]{do: p.WarnOfTokens, log: log, did: "people told of expiring API tokens", of: "tokens"})
	river.AddWorker(to, &due[RecheckDomains]{do: p.RecheckDomains, log: log, did: "domains no longer verified", of: "orgs"})
	river.AddWorker(to, &due[PruneInbox]{do: p.PruneInbox})
	river.AddWorker(to, &due[PruneWebhooks]{do: p.PruneWebhooks})
	river.AddWorker(to, &due[SweepSubscriptions]{do: p.SweepSubscriptions})
	river.AddWorker(to, &due[QueueDaily]{do: p.QueueDaily})
	river.AddWorker(to, &due[ForgetLimits]{do: func(ctx context.Context) (int, error) {
		_, err := db.ForgetLimits(ctx)
		return 0, errors.Join(err, db.ForgetEmailed(ctx, limit.EmailsPer))
	}})
}

// The jobs. Their kinds are stored, so they must not change.
type (
	// EraseSecrets is the job that erases secrets past their retention.
	EraseSecrets struct{}
	// Remind is the job that sends reminders.
	Remind struct{}
	// ReturnIdle is the job that returns submissions to draft that have waited for their
	// ISV for too long.
	ReturnIdle struct{}
	// ForgetLimits is the job that deletes counters that limits no longer need, because
	// they also show who signed in from where.
	ForgetLimits struct{}
	// WarnOfTokens is the job that tells people of API tokens that expire soon, and forgets
	// old ones.
	WarnOfTokens struct{}
	// RecheckDomains is the job that looks for the proofs of domains that are due: each once
	// a week.
	RecheckDomains struct{}
	// PruneInbox is the job that deletes notifications that are too old or too many.
	PruneInbox struct{}
	// PruneWebhooks is the job that deletes deliveries of webhooks that are too old or too
	// many.
	PruneWebhooks struct{}
	// DeleteOrgs is the job that deletes the data of orgs that is due to be deleted.
	DeleteOrgs struct{}
	// SweepSubscriptions is the job that deletes addresses of subscribers that were not
	// confirmed in time, and what else is no longer needed of them.
	SweepSubscriptions struct{}
	// QueueDaily is the job that queues the emails of those who want them once a day, when
	// it is time.
	QueueDaily struct{}
)

// Kind implements [river.JobArgs].
func (EraseSecrets) Kind() string { return "erase_secrets" }

// Kind implements [river.JobArgs].
func (Remind) Kind() string { return "remind" }

// Kind implements [river.JobArgs].
func (ReturnIdle) Kind() string { return "return_idle" }

// Kind implements [river.JobArgs].
func (ForgetLimits) Kind() string { return "forget_limits" }

// Kind implements [river.JobArgs].
func (WarnOfTokens) Kind() string { return "warn_of_tokens" }

// Kind implements [river.JobArgs].
func (RecheckDomains) Kind() string { return "recheck_domains" }

// Kind implements [river.JobArgs].
func (PruneInbox) Kind() string { return "prune_inbox" }

// Kind implements [river.JobArgs].
func (PruneWebhooks) Kind() string { return "prune_webhooks" }

// Kind implements [river.JobArgs].
func (DeleteOrgs) Kind() string { return "delete_orgs" }

// Kind implements [river.JobArgs].
func (SweepSubscriptions) Kind() string { return "sweep_subscriptions" }

// Kind implements [river.JobArgs].
func (QueueDaily) Kind() string { return "queue_daily" }
