package app

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"time"

	"golang.org/x/sync/errgroup"

	"oinmanager/internal/jobs"
	"oinmanager/internal/postgres"
	"oinmanager/internal/server"
)

// databaseAgain is how often the database is tried at startup.
const databaseAgain = 250 * time.Millisecond

// Serve serves requests on the listener and runs jobs until its context ends. Then it goes on for
// the configured delay, in which /readyz says that it stops, and waits until what is in
// progress is finished.
//
// It serves from the beginning, and says what it waits for until the database can be used.
// It returns an error if that takes longer than the configuration allows.
func (a *App) Serve(until context.Context, l net.Listener) error {
	if a.metrics != nil {
		stop, err := a.serveMetrics()
		if err != nil {
			return err
		}
		defer stop()
	}
	group, ctx := errgroup.WithContext(until)
	srv := server.Bounded(a.handler, a.options.Log)
	group.Go(func() error {
		if err := srv.Serve(l); !errors.Is(err, http.ErrServerClosed) {
			return fmt.Errorf("serve: %w", err)
		}
		return nil
	})
	group.Go(func() error {
		waitForJobs, err := a.start(ctx)
		switch {
		case err == nil:
			if a.advance(server.PhaseServing) {
				a.options.Log.Info("serving", "base_url", a.options.Server.BaseURL)
			}
			group.Go(func() error {
				a.DB.KeepTime(ctx, a.options.Log)
				return nil
			})
			waitForJobs()
			return nil
		case ctx.Err() != nil:
			return nil // it was stopped meanwhile
		default:
			return err
		}
	})
	group.Go(func() error {
		<-ctx.Done()
		a.stop(srv, until.Err() != nil)
		return nil
	})
	return group.Wait()
}

// stop ends a server. If it was told to stop, it serves the requests that balancers send here
// before they know of it.
func (a *App) stop(srv *http.Server, told bool) {
	set, log := a.options.Server, a.options.Log
	served := server.Phase(a.phase.Swap(int64(server.PhaseStopping))) == server.PhaseServing
	if told && served && set.ShutdownDelay > 0 {
		log.Info("stopping; requests are still served for a while", "while", set.ShutdownDelay)
		<-a.options.After(set.ShutdownDelay)
	}
	a.portal.StopWatching() // these requests wouldn't end
	ctx, cancel := context.WithCancel(context.Background())
	if set.ShutdownTimeout > 0 {
		ctx, cancel = context.WithTimeout(ctx, set.ShutdownTimeout)
	}
	defer cancel()
	if err := srv.Shutdown(ctx); err != nil {
		log.Warn("requests took longer than SHUTDOWN_TIMEOUT and are cut off", "timeout", set.ShutdownTimeout)
		_ = srv.Close() // the program ends
	}
}

// start waits for the database, migrates it, and starts the jobs.
func (a *App) start(ctx context.Context) (waitForJobs func(), err error) {
	err = whileAway(ctx, a.options.Database.DatabaseWait, a.options.Log, func() error {
		err := a.prepare(ctx)
		if err == nil {
			waitForJobs, err = jobs.Start(ctx, a.DB, a.portal, a.sender, a.options.Log)
		}
		if err != nil {
			a.advance(server.PhaseWaiting)
		}
		return err
	})
	return waitForJobs, err
}

// whileAway calls try until it has reached the database, for up to longest.
func whileAway(ctx context.Context, longest time.Duration, log *slog.Logger, try func() error) error {
	begun, said := time.Now(), ""
	for {
		err := try()
		switch {
		case err == nil || ctx.Err() != nil || !postgres.Unavailable(err):
			return err
		case time.Since(begun) >= longest:
			return fmt.Errorf("the database hasn't responded within %s (DATABASE_WAIT): %w", longest, err)
		}
		if now := err.Error(); now != said {
			said = now
			log.Warn("waiting for the database", "for up to", longest, "error", err)
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(databaseAgain):
		}
	}
}

// prepare migrates the database once.
func (a *App) prepare(ctx context.Context) error {
	if a.prepared {
		return a.DB.Connect(ctx)
	}
	if err := a.DB.MigrateTelling(ctx, func(now postgres.MigrationState) { a.advance(phases[now]) }); err != nil {
		return err
	}
	tellPooler(ctx, a.DB, a.options.Log)
	a.prepared = true
	return nil
}

var phases = map[postgres.MigrationState]server.Phase{
	postgres.MigrationQueued: server.PhaseQueued, postgres.MigrationRunning: server.PhaseMigrating, postgres.MigrationBlocked: server.PhaseBlocked,
}

// advance sets the phase of a program that hasn't served yet and doesn't stop, and reports
// whether it did.
func (a *App) advance(to server.Phase) bool {
	for {
		now := a.phase.Load()
		if p := server.Phase(now); p == server.PhaseServing || p == server.PhaseStopping {
			return false
		}
		if a.phase.CompareAndSwap(now, int64(to)) {
			return true
		}
	}
}

// tellPooler logs what a pooler in front of the database changes, and prepares for it.
func tellPooler(ctx context.Context, db *postgres.DB, log *slog.Logger) {
	if !db.Pooled() {
		return
	}
	if db.Listens() {
		log.Info("the database is behind a pooler; migrations, the job queue, and notifications use DATABASE_DIRECT_URL")
	} else {
		log.Info("the database is behind a pooler, so jobs and changes of the queue are noticed some seconds later; set DATABASE_DIRECT_URL to hear of them at once")
	}
	if err := db.KeepSessionSettings(ctx); err != nil {
		log.Warn("the settings of database sessions could not be stored with the role; see “PgBouncer” in docs/operations.md", "error", err)
	}
}
