// Package jobs does what no one waits for: it sends emails, and does what is due. The
// program runs it beside the server. A job is queued with the change that it belongs to
// (River, in the same transaction), or at its time, once for all replicas. It knows how
// to send emails and where they are stored. Everything else, including all decisions,
// it leaves to the portal.
package jobs

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/rivertype"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// Sender sends an email. A nil Sender leaves emails stored and unsent.
type Sender interface {
	Send(ctx context.Context, m mail.Message) error
}

// A job that takes longer than longest is canceled and tried again, unless it has a limit of
// its own. What a program has left that was killed is done by another one after abandoned,
// which is more than every limit.
const (
	longest   = time.Minute
	abandoned = 3 * time.Minute
)

// Start runs jobs until ctx ends. The returned function waits until those in progress
// are finished.
func Start(ctx context.Context, db *postgres.DB, p *portal.Portal, sender Sender, log *slog.Logger) (wait func(), err error) {
	workers := river.NewWorkers()
	river.AddWorker(workers, &sendMail{db: db, portal: p, sender: sender})
	river.AddWorker(workers, &sendUnsent{db: db, sender: sender, log: log})
	river.AddWorker(workers, &tellReplies{portal: p})
	river.AddWorker(workers, &gatherFacts{portal: p})
	river.AddWorker(workers, &sendWebhook{portal: p})
	river.AddWorker(workers, &deleteOrgs{portal: p, log: log})
	river.AddWorker(workers, &tellSubscribers{portal: p})
	addDue(workers, p, db, log)
	pool, listens, err := db.JobPool(ctx)
	if err != nil {
		return nil, fmt.Errorf("set up jobs: %w", err)
	}
	client, err := river.NewClient(db.JobDriver(pool), &river.Config{
		Logger:   slog.New(onlyWarnings{log.Handler()}),
		PollOnly: !listens,
		Queues: map[string]river.QueueConfig{
			river.QueueDefault:  {MaxWorkers: 4},
			postgres.FactsQueue: {MaxWorkers: 4},
			// Each waits for a receiver most of the time.
			postgres.WebhookQueue: {MaxWorkers: oin.WebhooksAtOnce},
			// A publication can have thousands of emails.
			postgres.SubscribersQueue: {MaxWorkers: 2},
		},
		JobTimeout:           longest,
		RescueStuckJobsAfter: abandoned,
		RetryPolicy:          retries{db: db},
		Test:                 river.TestConfig{Time: db.JobTime()},

		Workers: workers,
		Plugins: db.JobPlugins(),
		PeriodicJobs: []*river.PeriodicJob{
			hourly(EraseSecrets{}),
			hourly(Remind{}),
			hourly(ReturnIdle{}),
			hourly(ForgetLimits{}),
			hourly(WarnOfTokens{}),
			hourly(RecheckDomains{}),
			hourly(PruneInbox{}),
			hourly(PruneWebhooks{}),
			hourly(DeleteOrgs{}),
			hourly(SweepSubscriptions{}),
			every(10*time.Minute, QueueDaily{}),
			hourly(SendUnsent{}),
		},
	})
	if err != nil {
		return nil, fmt.Errorf("set up jobs: %w", err)
	}
	// The client is stopped by Stop and not by ctx, so that an email in progress is
	// finished.
	if err := client.Start(context.WithoutCancel(ctx)); err != nil {
		return nil, fmt.Errorf("start jobs: %w", err)
	}
	stopped := make(chan struct{})
	go func() {
		defer close(stopped)
		<-ctx.Done()
		grace, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
		defer cancel()
		if err := client.Stop(grace); err == nil {
			return
		}
		// Canceled jobs are given back, so that another replica need not wait for them.
		log.Warn("jobs did not stop in time; they are canceled, and will be done again")
		back, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := client.StopAndCancel(back); err != nil {
			log.Warn("some jobs were not given back; they will be done again in a few minutes", "error", err)
		}
	}()
	return func() { <-stopped }, nil
}

// retries waits as long as River does until a job is tried again, by the database's clock.
type retries struct {
	river.DefaultClientRetryPolicy
	db *postgres.DB
}

// NextRetry implements [river.ClientRetryPolicy].
func (r retries) NextRetry(job *rivertype.JobRow) time.Time {
	return r.DefaultClientRetryPolicy.NextRetry(job).Add(-r.db.Skew())
}

// onlyWarnings drops the queue's routine log messages.
type onlyWarnings struct{ slog.Handler }

func (h onlyWarnings) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && h.Handler.Enabled(ctx, level)
}
func (h onlyWarnings) WithAttrs(a []slog.Attr) slog.Handler {
	return onlyWarnings{h.Handler.WithAttrs(a)}
}
func (h onlyWarnings) WithGroup(name string) slog.Handler {
	return onlyWarnings{h.Handler.WithGroup(name)}
}
