package portal

import (
	"context"
	"time"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// await records whose answer an issue waits for after a transition, and schedules the email
// to that side.
func (p *Portal) await(ctx context.Context, tx *postgres.Tx, v oin.Submission, i oin.Issue, t oin.IssueTransition, text string, now time.Time) error {
	side := i.WaitsAfter(t, v.Status, text)
	if err := tx.Await(ctx, v, i.ID, side, now); err != nil {
		return err
	}
	if t.Action == oin.IssueActionWithdraw && v.Status.Info().Turn != oin.PartyOIN {
		side = oin.PartyISV // has nothing to do, but should know
	}
	if side == "" || t.By.IsOINTeam() == (side == oin.PartyOIN) {
		return nil // no one has to answer, or the side was notified of an earlier remark
	}
	return tx.TellLater(ctx, v, side, now, now.Add(oin.ReplyDelay))
}

// TellReplies writes the email about what was said in the issues of a submission since the
// reply that scheduled the job. It writes none if the side has answered since, or a step
// has notified it.
func (p *Portal) TellReplies(ctx context.Context, job postgres.TellReplies) error {
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		v, err := tx.LockSubmitted(ctx, job.Submission)
		if err != nil {
			return unlessGone(err) // deleted, or a draft again
		}
		if untold, err := tx.TakeUntold(ctx, v, job.Side, job.Since); err != nil || !untold {
			return err
		}
		issues, err := tx.Issues(ctx, v.Org.ID, v.ID, false)
		if err != nil {
			return err
		}
		said := oin.Unanswered(issues, job.Side, job.Since)
		if len(said) == 0 {
			return nil
		}
		n := oin.NoticeTeamReplied
		if job.Side == oin.PartyOIN {
			n = oin.NoticeISVReplied
		}
		to, err := p.recipients(ctx, tx, n, "", v)
		if err != nil {
			return err
		}
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		written, err := p.compose(settings, n, "replies since "+job.Since.UTC().Format(time.RFC3339Nano), mail.Event{Submission: v, Replies: said}, to)
		if err != nil {
			return err
		}
		return tx.AddNews(ctx, written)
	})
}
