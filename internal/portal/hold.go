package portal

import (
	"context"

	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// PauseReview pauses the due date of a submission that waits for the OIN team, and tells the
// ISV why. It returns [MovedOn] if the submission isn't as the person saw it.
func (p *Portal) PauseReview(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, typed string) error {
	why, err := oin.CheckHoldReason(typed)
	if err != nil {
		return err
	}
	return p.changeHold(ctx, who, id, seen, oin.ActionPause, why, func(tx *postgres.Tx, v oin.Submission, news *mail.Event) error {
		switch {
		case v.Status.Info().Turn != oin.PartyOIN:
			return &oin.Problem{Code: oin.CodeConflict, Text: "This submission is “" + v.Label() + "”, so it has no due date to pause."}
		case v.Hold.Since != nil:
			return &oin.Problem{Code: oin.CodeConflict, Text: "This review is already paused. A teammate may have just done it."}
		}
		return tx.Hold(ctx, v, why, news.Event.At)
	})
}

// ResumeReview ends what [Portal.PauseReview] began. The submission is due later by as many
// business days as it was paused, unless its org is suspended. It returns [MovedOn] if the
// submission has moved on since the person saw it, and an [oin.Problem] with [oin.CodeConflict]
// if the review isn't paused.
func (p *Portal) ResumeReview(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen) error {
	return p.changeHold(ctx, who, id, seen, oin.ActionResume, "", func(tx *postgres.Tx, v oin.Submission, news *mail.Event) error {
		if v.Hold.Since == nil {
			return &oin.Problem{Code: oin.CodeConflict, Text: "This review isn't paused. A teammate may have just resumed it."}
		}
		paused, err := tx.EndHold(ctx, v)
		if err != nil || paused == nil || v.Org.Suspended {
			return err
		}
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		c := settings.Calendar()
		due := c.Add(paused.Due, c.Between(paused.Since, news.Event.At))
		news.Due = &due
		return tx.ResumeDue(ctx, v.Org.ID, id, due, *c.Late(&due))
	})
}

// changeHold calls change with a locked submission, and adds what it does to the history and
// the audit log. The ISV gets an email, for which change can set the due date.
func (p *Portal) changeHold(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen, action oin.Action, why string,
	change func(*postgres.Tx, oin.Submission, *mail.Event) error) error {
	notice, audited := oin.NoticePaused, oin.AuditPause
	if action == oin.ActionResume {
		notice, audited = oin.NoticeResumed, oin.AuditResume
	}
	return p.inReview(ctx, who, id, func(tx *postgres.Tx, v oin.Submission) error {
		if err := checkSeen(ctx, tx, who, v, seen); err != nil {
			return err
		}
		event := oin.Event{At: p.nowIn(tx), Action: action, From: v.Status, To: v.Status, Person: who.Name, Side: oin.PartyOIN, Note: why}
		news := mail.Event{Submission: v, Event: event}
		if err := change(tx, v, &news); err != nil {
			return err
		}
		if err := tx.AddEvent(ctx, v, who.ID, event); err != nil {
			return err
		}
		if err := tx.AddAudit(ctx, who, oin.AuditRecord{Action: audited, Submission: v.ID, Org: v.Org.ID, Detail: why}, event.At); err != nil {
			return err
		}
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		return p.notify(ctx, tx, settings, who.ID, news, notice)
	})
}
