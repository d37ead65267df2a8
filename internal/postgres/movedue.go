package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
)

// DueDate is the due date of a submission, or the one that is paused since a time.
type DueDate struct {
	ID     oin.SubmissionID
	Due    time.Time
	Paused *time.Time
	Late   time.Time // set by the caller of [Tx.SetDueDates]
}

// DueDates returns all due dates of submissions that are not over at a time (index
// submissions_queue).
func (db queries) DueDates(ctx context.Context, after time.Time) ([]DueDate, error) {
	return db.dueDates(ctx, after, "")
}

// LockDueDates does the same, and locks the submissions in the order of [Tx.PauseDue].
func (tx *Tx) LockDueDates(ctx context.Context, after time.Time) ([]DueDate, error) {
	return tx.dueDates(ctx, after, " for update")
}

func (db queries) dueDates(ctx context.Context, after time.Time, lock string) ([]DueDate, error) {
	rows, err := db.q.Query(ctx, `
		select id, coalesce(due_at, paused_due_at), paused_at from submissions
		where status in `+teamsTurn+` and (due_at >= $1 or paused_due_at >= paused_at) order by id`+lock, after)
	return collect(rows, err, "read due dates", func(row pgx.CollectableRow) (d DueDate, err error) {
		err = row.Scan(&d.ID, &d.Due, &d.Paused)
		return d, err
	})
}

// SetDueDates changes due dates, which stay paused if they are. The transaction must have
// locked them.
func (tx *Tx) SetDueDates(ctx context.Context, all []DueDate) error {
	var ids []oin.SubmissionID
	var due, late []time.Time
	for _, d := range all {
		ids, due, late = append(ids, d.ID), append(due, d.Due), append(late, d.Late)
	}
	if _, err := tx.q.Exec(ctx, `
		update submissions s
		set due_at        = case when s.due_at is not null then n.due end,
		    paused_due_at = case when s.paused_due_at is not null then n.due end,
		    queue_at      = case when s.queue_at = coalesce(s.due_at, s.paused_due_at) then n.due else s.queue_at end
		from unnest($1::uuid[], $2::timestamptz[]) n (id, due) where s.id = n.id`, ids, due); err != nil {
		return fmt.Errorf("set due dates: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update turns t set late_at = n.late from unnest($1::uuid[], $2::timestamptz[]) n (id, late)
		where t.submission_id = n.id and t.ended_at is null and t.late_at is not null`, ids, late); err != nil {
		return fmt.Errorf("set when turns are late: %w", err)
	}
	return nil
}
