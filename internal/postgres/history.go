package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"

	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
)

// AddEvent adds an event to a submission's history that is not a step of the lifecycle
// ([Tx.TakeStep]). The empty id means the system.
func (tx *Tx) AddEvent(ctx context.Context, v oin.Submission, by oin.PersonID, e oin.Event) error {
	var batch pgx.Batch
	queueEvent(&batch, v, by, e, origin.Of(ctx).Token)
	if err := tx.q.SendBatch(ctx, &batch).Close(); err != nil {
		return fmt.Errorf("write history: %w", err)
	}
	return nil
}

func queueEvent(batch *pgx.Batch, v oin.Submission, by oin.PersonID, e oin.Event, token string) {
	var from *string
	if !e.Begins() {
		code := e.From.String()
		from = &code
	}
	batch.Queue(`
		insert into history (submission_id, org_id, at, person_id, side, action, from_status, to_status, note, token)
		values ($1, $2, $3, nullif($4, '')::uuid, $5, $6, $7, $8, $9, case when $4 = '' then '' else $10 end)`,
		v.ID, v.Org.ID, e.At, string(by), e.Side, e.Action, from, e.To, e.Note, token)
}

// History returns the history of a submission of the org, oldest first (index
// history_of_submission). Each event has the issues that were sent with it, in their
// current state (index remarks_of_event).
func (db queries) History(ctx context.Context, org oin.OrgID, id oin.SubmissionID) ([]oin.Event, error) {
	var kept []keptEvent
	err := db.q.QueryRow(ctx, `select `+historyOf+` from submissions s where `+ofOrg, id, org).Scan(&kept)
	if errors.Is(err, pgx.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("read history: %w", err)
	}
	return eventsOf(kept), nil
}

// LastEvent returns when an action last happened to a submission, or zero (index
// history_of_submission).
func (tx *Tx) LastEvent(ctx context.Context, v oin.Submission, a oin.Action) (time.Time, error) {
	var at *time.Time
	err := tx.q.QueryRow(ctx, `
		select max(at) from history where submission_id = $1 and org_id = $2 and action = $3`, v.ID, v.Org.ID, a).Scan(&at)
	if err != nil {
		return time.Time{}, fmt.Errorf("find last event: %w", err)
	}
	if at == nil {
		return time.Time{}, nil
	}
	return *at, nil
}
