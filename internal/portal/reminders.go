package portal

import (
	"context"
	"errors"
	"time"

	"oinmanager/internal/mail"
	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// remindBatch is how many submissions are looked for at a time; each is reminded of
// in a transaction of its own.
const remindBatch = 100

// Remind writes the reminders that are to go out now (see [submission.Turn]), and
// returns how many. Nobody asks for it: a job calls it, again and again, and any
// number of replicas may do so at once.
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
	})
	if err != nil {
		return team, err
	}
	isvs, err := p.remindEach(ctx, func(after int64) ([]postgres.Waiting, error) {
		first := c.Midnight(c.Add(now, -submission.ISVReminders[0]), 1)
		return p.db.WaitingISV(ctx, first, today, after, remindBatch)
	})
	return team + isvs, err
}

func (p *Portal) remindEach(ctx context.Context, next func(after int64) ([]postgres.Waiting, error)) (sent int, err error) {
	for after := int64(0); ; {
		batch, err := next(after)
		if err != nil {
			return sent, err
		}
		for _, w := range batch {
			var did bool
			if err := p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
				did, err = p.remind(ctx, tx, w.Org, w.ID)
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

// remind writes the reminder about one submission, unless somebody else just has or
// it has moved on: the lock comes first, and the mark is set with the mail.
func (p *Portal) remind(ctx context.Context, tx *postgres.Tx, org submission.OrgID, id submission.ID) (bool, error) {
	v, err := tx.LockSubmission(ctx, org, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	turn, err := tx.Turn(ctx, org, id)
	if errors.Is(err, postgres.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	settings, err := tx.TeamSettings(ctx)
	if err != nil {
		return false, err
	}
	now := p.now()
	notice, due := turn.Reminder(settings.Calendar(), now)
	if !due {
		return false, nil
	}
	if err := p.writeReminder(ctx, tx, notice, v, turn, now); err != nil {
		return false, err
	}
	return true, tx.Reminded(ctx, org, id, now)
}

func (p *Portal) writeReminder(ctx context.Context, tx *postgres.Tx, n submission.Notice, v submission.Version, turn submission.Turn, now time.Time) error {
	letter := mail.Letter{
		Version: v, Due: v.Due, Link: p.set.BaseURL + "/submissions/" + string(v.ID),
		Event: submission.Event{At: turn.Since, From: turn.Status, To: turn.Status, Side: submission.System},
	}
	var recipients []string
	var err error
	if turn.Status.Info().Turn == submission.OINParty {
		letter.Link = p.set.BaseURL + "/admin/submissions/" + string(v.ID)
		if recipients, err = p.teamFor(ctx, tx, v); err != nil {
			return err
		}
	} else if recipients, err = tx.Participants(ctx, v.Org.ID, v.ID); err != nil {
		return err
	}
	subject, body, err := mail.Compose(n, letter)
	if err != nil {
		return err
	}
	return tx.AddMail(ctx, v.ID, postgres.Mail{
		Notice: n, Sender: p.set.MailFrom, Recipients: recipients, Subject: subject, Body: body, WrittenAt: now,
	})
}

// teamFor are those of the OIN team who are reminded of a submission: who has it in
// hand, and the team.
func (p *Portal) teamFor(ctx context.Context, tx *postgres.Tx, v submission.Version) ([]string, error) {
	claimant, err := tx.ClaimantEmail(ctx, v.Org.ID, v.ID)
	if err != nil || claimant == "" {
		return []string{p.set.Team}, err
	}
	return []string{claimant, p.set.Team}, nil
}
