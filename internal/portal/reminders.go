package portal

import (
	"context"
	"errors"
	"strconv"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// remindBatch is the number of submissions that are read at once. Each is handled in its
// own transaction.
const remindBatch = 100

// Remind writes the reminders that are due now (see [oin.Turn]), and returns their number.
// A job calls it periodically. Several replicas can call it at the same time.
func (p *Portal) Remind(ctx context.Context) (int, error) {
	now := p.now()
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return 0, err
	}
	c := settings.Calendar()
	if !c.Business(now) {
		return 0, nil
	}
	today := c.Midnight(now, 0)
	team, err := p.remindEach(ctx, func(after int64) ([]postgres.Waiting, error) {
		return p.db.WaitingTeam(ctx, c.Midnight(c.Add(now, 1), 1), today, after, remindBatch)
	}, p.remind)
	if err != nil {
		return team, err
	}
	isvs, err := p.remindEach(ctx, func(after int64) ([]postgres.Waiting, error) {
		first := c.Midnight(c.Add(now, -oin.ISVReminders[0]), 1)
		return p.db.WaitingISV(ctx, first, today, after, remindBatch)
	}, p.remind)
	if err != nil {
		return team + isvs, err
	}
	removals, err := p.remindEach(ctx, func(after int64) ([]postgres.Waiting, error) {
		return p.db.WaitingRemovals(ctx, c.Midnight(c.Add(now, 1), 1), today, after, remindBatch)
	}, p.remindRemoval)
	return team + isvs + removals, err
}

func (p *Portal) remindEach(ctx context.Context, next func(after int64) ([]postgres.Waiting, error),
	remind func(context.Context, *postgres.Tx, oin.OrgID, oin.SubmissionID) (bool, error),
) (sent int, err error) {
	for after := int64(0); ; {
		batch, err := next(after)
		if err != nil {
			return sent, err
		}
		for _, w := range batch {
			var did bool
			if err := p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
				did, err = remind(ctx, tx, w.Org, w.ID)
				return err
			}); err != nil {
				return sent, err
			}
			if did {
				sent++
			}
			after = w.Turn
		}
		if len(batch) < remindBatch {
			return sent, nil
		}
	}
}

// remind writes the reminder about one submission, and reports whether it was due. It locks
// the submission first, and records the reminder with the emails, so that none is sent
// twice.
func (p *Portal) remind(ctx context.Context, tx *postgres.Tx, org oin.OrgID, id oin.SubmissionID) (bool, error) {
	v, err := tx.LockSubmission(ctx, org, id)
	if err != nil {
		return false, unlessGone(err)
	}
	turn, err := tx.Turn(ctx, org, id)
	if err != nil {
		return false, unlessGone(err)
	}
	settings, err := tx.TeamSettings(ctx)
	if err != nil {
		return false, err
	}
	now := p.nowIn(tx)
	calendar := settings.Calendar()
	notice, due := turn.Reminder(calendar, now)
	if !due {
		return false, nil
	}
	if err := p.writeReminder(ctx, tx, settings, notice, v, turn); err != nil {
		return false, err
	}
	return true, tx.MarkReminded(ctx, org, id, now)
}

// unlessGone returns an error, or nil if it says that something is no longer there, so that there
// is nothing to do about it.
func unlessGone(err error) error {
	if errors.Is(err, postgres.ErrNotFound) {
		return nil
	}
	return err
}

// writeReminder writes a reminder to the side whose turn it is. Each reminder of a turn is
// a separate occasion.
func (p *Portal) writeReminder(ctx context.Context, tx *postgres.Tx, settings oin.TeamSettings, n oin.Notice, v oin.Submission, turn oin.Turn) error {
	to, err := p.recipients(ctx, tx, n, "", v)
	if err != nil {
		return err
	}
	written, err := p.compose(settings, n, "reminder "+strconv.Itoa(turn.Sent+1), mail.Event{
		Submission: v, Due: v.Due,
		Event: oin.Event{At: turn.Since.In(settings.Calendar().Zone), From: turn.Status, To: turn.Status, Side: oin.PartySystem},
	}, to)
	if err != nil {
		return err
	}
	return tx.AddNews(ctx, written)
}
