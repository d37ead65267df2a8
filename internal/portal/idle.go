package portal

import (
	"context"
	"strconv"
	"time"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// ReturnIdle warns ISVs of submissions that have been their turn for long, and returns
// those to draft that were for too long (see [oin.Idle]). It returns the number of both. A
// job calls it periodically. Several replicas can call it at the same time.
func (p *Portal) ReturnIdle(ctx context.Context) (int, error) {
	settings, err := p.db.TeamSettings(ctx)
	if err != nil {
		return 0, err
	}
	return p.remindEach(ctx, func(after int64) ([]postgres.Waiting, error) {
		return p.db.IdleTurns(ctx, p.now(), after, remindBatch)
	}, func(ctx context.Context, tx *postgres.Tx, org oin.OrgID, id oin.SubmissionID) (bool, error) {
		return p.returnIdle(ctx, tx, settings, org, id)
	})
}

// returnIdle does what is due about one submission, and reports whether something was. It
// locks the submission first, so that nothing is done twice or after the ISV has
// resubmitted.
func (p *Portal) returnIdle(ctx context.Context, tx *postgres.Tx, settings oin.TeamSettings, org oin.OrgID, id oin.SubmissionID) (bool, error) {
	v, err := tx.LockSubmission(ctx, org, id)
	if err != nil || v.Org.Suspended {
		return false, unlessGone(err)
	}
	idle, err := tx.Idle(ctx, org, id)
	if err != nil {
		return false, unlessGone(err)
	}
	now := p.nowIn(tx)
	next, warn, end := idle.Next(now)
	switch {
	case warn:
		to, err := p.recipients(ctx, tx, oin.NoticeIdle, "", v)
		if err != nil {
			return false, err
		}
		written, err := p.compose(settings, oin.NoticeIdle, "idle "+strconv.Itoa(next.Warnings)+" until "+next.Return.UTC().Format(time.DateOnly), mail.Event{
			Submission: v, Due: &next.Return,
			Event: oin.Event{At: idle.Since.In(settings.Calendar().Zone), From: v.Status, To: v.Status, Side: oin.PartySystem},
		}, to)
		if err != nil {
			return false, err
		}
		if err := tx.AddNews(ctx, written); err != nil {
			return false, err
		}
		return true, tx.WarnIdle(ctx, org, id, next)
	case end:
		event := oin.Event{At: now, Action: oin.ActionReturn, From: v.Status, To: oin.StatusDraft, Side: oin.PartySystem}
		if _, err := tx.TakeStep(ctx, v, postgres.Step{Event: event}); err != nil {
			return false, err
		}
		v.Status = oin.StatusDraft
		return true, p.notify(ctx, tx, settings, "", mail.Event{Submission: v, Event: event}, oin.NoticeReturned)
	}
	return false, nil
}
