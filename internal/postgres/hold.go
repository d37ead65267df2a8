package postgres

import (
	"context"
	"fmt"
	"time"

	"oinmanager/internal/oin"
)

// Hold pauses the due date of a submission until [Tx.EndHold] or the next step, with a
// reason. The transaction must have locked the submission.
func (tx *Tx) Hold(ctx context.Context, v oin.Submission, why string, now time.Time) error {
	if _, err := tx.q.Exec(ctx, `
		update submissions
		set hold_at = $3, hold_why = $4, due_at = null, paused_due_at = coalesce(paused_due_at, due_at),
		    paused_at = case when coalesce(paused_due_at, due_at) is not null then coalesce(paused_at, $3) end
		where id = $1 and org_id = $2`, v.ID, v.Org.ID, now, why); err != nil {
		return fmt.Errorf("pause due date: %w", err)
	}
	if _, err := tx.q.Exec(ctx, `
		update turns set late_at = null where submission_id = $1 and org_id = $2 and ended_at is null`, v.ID, v.Org.ID); err != nil {
		return fmt.Errorf("pause due date: %w", err)
	}
	return nil
}

// EndHold ends what [Tx.Hold] began, and returns the due date that is still paused, or nil
// if there was none.
func (tx *Tx) EndHold(ctx context.Context, v oin.Submission) (*Paused, error) {
	p := Paused{ID: v.ID}
	var due, since *time.Time
	err := tx.q.QueryRow(ctx, `
		update submissions set hold_at = null, hold_why = null
		where id = $1 and org_id = $2 returning paused_due_at, paused_at`, v.ID, v.Org.ID).Scan(&due, &since)
	if err != nil || due == nil {
		return nil, wrapNoRows(err, "end pause")
	}
	p.Due, p.Since = *due, *since
	return &p, nil
}
