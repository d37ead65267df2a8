package postgres

import (
	"context"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverpgxv5"
	"github.com/riverqueue/river/rivertype"
)

// JobDriver returns the driver of the job queue. The queue looks for jobs that a killed program
// has left by this machine's clock, whatever clock it is given, so this driver sets that right.
func (db *DB) JobDriver(pool *pgxpool.Pool) riverdriver.Driver[pgx.Tx] {
	return jobDriver{riverpgxv5.New(pool), db.clock}
}

type jobDriver struct {
	riverdriver.Driver[pgx.Tx]
	clock *clock
}

// GetExecutor implements [riverdriver.Driver].
func (d jobDriver) GetExecutor() riverdriver.Executor {
	return jobExecutor{d.Driver.GetExecutor(), d.clock}
}

type jobExecutor struct {
	riverdriver.Executor
	clock *clock
}

// JobGetStuck implements [riverdriver.Executor].
func (e jobExecutor) JobGetStuck(ctx context.Context, p *riverdriver.JobGetStuckParams) ([]*rivertype.JobRow, error) {
	by := *p
	by.StuckHorizon = p.StuckHorizon.Add(-e.clock.skew())
	return e.Executor.JobGetStuck(ctx, &by)
}
