package postgres

import (
	"context"
	"errors"
	"fmt"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// ErrQueued is returned for a job whose work has been queued by another job meanwhile.
var ErrQueued = errors.New("queued by another job")

// jobColumns are those of an [oin.Job]. The fault is the beginning of a text.
const jobColumns = `id, kind, state::text, attempt, max_attempts, created_at, scheduled_at, attempted_at, finalized_at,
	coalesce(left(errors[array_upper(errors, 1)]->>'error', 1000), ''), queue, priority`

func scanJob(row pgx.CollectableRow) (oin.Job, error) {
	var j oin.Job
	err := row.Scan(&j.ID, &j.Kind, &j.State, &j.Attempt, &j.Most, &j.Created, &j.Due, &j.Begun, &j.Ended, &j.Fault, &j.Place.Queue, &j.Place.Priority)
	j.Fault, j.Place.Due, j.Place.ID = oin.Line(j.Fault), j.Due, j.ID
	return j, err
}

// Jobs returns a page of the jobs in a state, in the order of the queue, and how many there are
// of each kind in each state that [oin.JobStates] lists, in one round trip (index
// river_job_prioritized_fetching_index).
func (db *DB) Jobs(ctx context.Context, state oin.JobState, after oin.JobPlace, limit int) (page []oin.Job, counts []oin.JobCount, more bool, err error) {
	var states []string
	for _, s := range oin.JobStates {
		states = append(states, string(s.State))
	}
	var batch pgx.Batch
	batch.Queue(`
		select `+jobColumns+` from river_job
		where state = $1::text::river_job_state and (queue, priority, scheduled_at, id) > ($2::text, $3::smallint, $4::timestamptz, $5::bigint)
		order by queue, priority, scheduled_at, id limit $6`,
		string(state), after.Queue, after.Priority, after.Due, after.ID, limit+1).Query(func(rows pgx.Rows) (err error) {
		page, err = pgx.CollectRows(rows, scanJob)
		return err
	})
	// Each state is counted on its own, so that many in one don't hide another.
	batch.Queue(`
		select j.kind, s.state, count(*), min(j.at)
		from unnest($1::text[]) s (state) cross join lateral (
			select kind, coalesce(finalized_at, case r.state when 'running' then attempted_at end, scheduled_at) as at
			from river_job r where r.state = s.state::river_job_state limit $2) j
		group by j.kind, s.state`, states, oin.MostJobsCounted).Query(func(rows pgx.Rows) (err error) {
		counts, err = pgx.CollectRows(rows, pgx.RowToStructByPos[oin.JobCount])
		return err
	})
	if err := db.q.SendBatch(ctx, &batch).Close(); err != nil {
		return nil, nil, false, fmt.Errorf("read jobs: %w", err)
	}
	if more = len(page) > limit; more {
		page = page[:limit]
	}
	return page, counts, more, nil
}

// LockJob returns a job, which then doesn't change until the transaction ends. It returns
// [ErrNotFound] if there is none.
func (tx *Tx) LockJob(ctx context.Context, id int64) (oin.Job, error) {
	rows, err := tx.q.Query(ctx, `select `+jobColumns+` from river_job where id = $1 for update`, id)
	if err != nil {
		return oin.Job{}, fmt.Errorf("lock job: %w", err)
	}
	j, err := pgx.CollectExactlyOneRow(rows, scanJob)
	return j, wrapNoRows(err, "lock job")
}

// RetryJob makes a job due now. It returns [ErrQueued] if the same work was queued by another
// job meanwhile.
func (tx *Tx) RetryJob(ctx context.Context, id int64) error {
	_, err := tx.jobs.JobRetryTx(ctx, tx.tx, id)
	switch {
	case violates(err, "river_job_unique_idx"):
		return ErrQueued
	case err != nil:
		return fmt.Errorf("retry job: %w", err)
	}
	return nil
}

// CancelJob cancels a job that doesn't run.
func (tx *Tx) CancelJob(ctx context.Context, id int64) error {
	if _, err := tx.jobs.JobCancelTx(ctx, tx.tx, id); err != nil {
		return fmt.Errorf("cancel job: %w", err)
	}
	return nil
}
