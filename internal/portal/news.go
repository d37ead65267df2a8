package portal

import (
	"context"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
)

// AskNews asks the OIN team where the review of a submission of the person's org stands. The
// reviewer who has claimed it and the team get an email. It returns [MovedOn] if the
// submission isn't as the person saw it, and an [oin.Problem] before [oin.Submission.NewsFrom].
func (p *Portal) AskNews(ctx context.Context, who oin.Person, id oin.SubmissionID, seen oin.Seen) error {
	if err := requireRole(who, oin.RoleISV); err != nil {
		return err
	}
	return p.db.InTx(ctx, func(tx *postgres.Tx) error {
		v, err := tx.LockSubmission(ctx, who.Org.ID, id)
		if err != nil {
			return replaceNotFound(err, errNoSubmission)
		}
		if err := checkSeen(ctx, tx, who, v, seen); err != nil {
			return err
		}
		if err := v.Org.Allow(who.Role); err != nil {
			return err
		}
		asked, err := tx.LastEvent(ctx, v, oin.ActionAskNews)
		if err != nil {
			return err
		}
		settings, err := tx.TeamSettings(ctx)
		if err != nil {
			return err
		}
		switch from, may := v.NewsFrom(settings.Calendar(), asked); {
		case !may:
			return &oin.Problem{Code: oin.CodeConflict, Text: "The OIN team has no target date for this submission now, so there is nothing to ask for. Nothing was sent."}
		case p.nowIn(tx).Before(from):
			return &oin.Problem{Code: oin.CodeConflict, Text: "You can ask for news from " + from.Format("Monday, 2 January 2006") + ". Nothing was sent."}
		}
		event := oin.Event{At: p.nowIn(tx), Action: oin.ActionAskNews, From: v.Status, To: v.Status, Person: who.Name, Side: oin.PartyISV}
		if err := tx.AddEvent(ctx, v, who.ID, event); err != nil {
			return err
		}
		if err := p.notify(ctx, tx, settings, who.ID, mail.Event{Submission: v, Due: v.Due, Event: event}, oin.NoticeNewsAsked); err != nil {
			return err
		}
		return pace(ctx, tx, who, limit.Steps, id)
	})
}
