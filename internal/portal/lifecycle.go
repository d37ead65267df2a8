package portal

import (
	"context"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"oinmanager/internal/mail"
	"oinmanager/internal/postgres"
	"oinmanager/internal/submission"
)

// Move is what a person wants to do with a submission, and what they say with it.
type Move struct {
	Action submission.Action
	// From is the status that the person saw. In another one nothing is done: the
	// same action can mean something else there.
	From   submission.Status
	Note   string
	Issues []submission.Issue
}

// Act does what a line of the lifecycle says: the change of status, what goes
// with it, the history and the mails, all or nothing. It returns the submission
// to go on with, which after an update is the new version.
func (p *Portal) Act(ctx context.Context, who submission.Person, id submission.ID, m Move) (submission.ID, error) {
	goOn := id
	var left []submission.Instance // at an org, of a submission that is gone
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		org := who.Org.ID
		if who.Role.Reviews() {
			var err error
			if org, err = tx.OrgOfSubmitted(ctx, id); err != nil {
				return found(err, errNoSubmission)
			}
		}
		v, err := tx.LockSubmission(ctx, org, id)
		if err != nil {
			return found(err, errNoSubmission)
		}
		t, err := p.allow(v, who, m)
		if err != nil {
			return err
		}
		switch {
		case t.Deletes:
			if left, err = tx.Instances(ctx, v.Org.ID, v.ID); err != nil {
				return err
			}
			return tx.DeleteSubmission(ctx, v)
		case t.NewVersion:
			goOn, err = p.beginUpdate(ctx, tx, who, v)
			return err
		default:
			return p.step(ctx, tx, who, v, t, m)
		}
	})
	if err == nil {
		p.removeInstances(ctx, left)
	}
	return goOn, err
}

// allow finds the line of the lifecycle for a move, and refuses a move that lacks
// what the line needs.
func (p *Portal) allow(v submission.Version, who submission.Person, m Move) (submission.Transition, error) {
	if m.From != v.Status {
		return submission.Transition{}, &submission.Problem{Code: submission.Conflict, Text: fmt.Sprintf(
			"This submission has changed since you opened the page: it is now “%s”. Nothing was changed; look at it again.", v.Label())}
	}
	t, err := submission.Allow(v.Status, m.Action, who.Role)
	if err != nil {
		return t, err
	}
	refuse := func(text string) (submission.Transition, error) {
		return t, &submission.Problem{Code: submission.Invalid, Text: text}
	}
	switch {
	case m.Action == submission.Edit:
		return refuse("Editing is done by saving answers.")
	case t.NeedsComplete && !submission.Complete(v.Answers, v.Facts):
		return refuse("Something is still missing: every tab that counts has to stand at 100%, and at least one integration type has to be on.")
	case t.NeedsIssues && len(m.Issues) == 0:
		return refuse("Say at least one thing that the ISV has to change.")
	case t.NeedsReason && m.Note == "":
		return refuse("Say why, in a sentence or two.")
	case len(m.Issues) > submission.MaxIssues:
		return refuse(fmt.Sprintf("There are %d issues, more than can be sent at once (%d).", len(m.Issues), submission.MaxIssues))
	}
	for _, text := range append([]string{m.Note}, issueTexts(m.Issues)...) {
		if utf8.RuneCountInString(text) > submission.MaxNote {
			return refuse(fmt.Sprintf("One of the texts is longer than %d characters. Shorten it.", submission.MaxNote))
		}
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0) {
			return refuse("One of the texts has characters in it that cannot be kept. Type it again, or paste it as plain text.")
		}
	}
	for _, issue := range m.Issues {
		if issue.Field != "" && submission.FindField(issue.Field) == nil {
			return refuse("One of the issues names a field that the form does not have.")
		}
	}
	return t, nil
}

func issueTexts(issues []submission.Issue) []string {
	var texts []string
	for _, i := range issues {
		texts = append(texts, i.Text)
	}
	return texts
}

// step changes the status, with everything that has to be true afterwards.
func (p *Portal) step(ctx context.Context, tx *postgres.Tx, who submission.Person, v submission.Version, t submission.Transition, m Move) error {
	now := p.now()
	if t.Publishes {
		if err := tx.Supersede(ctx, v); err != nil {
			return err
		}
		if err := tx.GiveSlug(ctx, v.Org.ID, v.Integration, v.Submitted.Name()); err != nil {
			return err
		}
	}
	step := postgres.Step{To: t.To, Freeze: t.NeedsComplete, At: now, By: who.ID}
	if days := t.To.Info().DueDays; days > 0 {
		due := submission.AddBusinessDays(now, days)
		step.Due = &due
	}
	if err := tx.Step(ctx, v, step); err != nil {
		return err
	}
	side := submission.ISVParty
	if who.Role.Reviews() {
		side = submission.OINParty
	}
	event := submission.Event{
		At: now, Action: t.Action, From: t.From, To: t.To, Person: who.Name, Side: side, Note: m.Note, Issues: m.Issues,
	}
	if err := tx.AddEvent(ctx, v, who.ID, event); err != nil {
		return err
	}
	after, err := tx.Submission(ctx, v.Org.ID, v.ID)
	if err != nil {
		return err
	}
	for _, n := range t.Notices {
		if err := p.tell(ctx, tx, n, after, event, step.Due, now); err != nil {
			return err
		}
	}
	return nil
}

// tell writes one mail about what has just happened.
func (p *Portal) tell(ctx context.Context, tx *postgres.Tx, n submission.Notice, v submission.Version, e submission.Event, due *time.Time, now time.Time) error {
	letter := mail.Letter{Version: v, Event: e, Due: due, Link: p.set.BaseURL + "/submissions/" + string(v.ID)}
	recipients := []string{p.set.Team}
	switch n {
	case submission.NoticeSubmitted:
		letter.Link = p.set.BaseURL + "/admin/submissions/" + string(v.ID)
	case submission.NoticePublished:
		letter.Link = p.set.BaseURL + "/catalog/" + v.Slug
	}
	if n != submission.NoticeSubmitted {
		var err error
		if recipients, err = tx.Participants(ctx, v.Org.ID, v.ID); err != nil {
			return err
		}
	}
	subject, body, err := mail.Compose(n, letter)
	if err != nil {
		return err
	}
	return tx.AddMail(ctx, v.ID, postgres.Mail{
		Notice: n, Sender: p.set.MailFrom, Recipients: recipients, Subject: subject, Body: body, WrittenAt: now,
	})
}
