package jobs

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// sendMail sends one mail. It may send it again when the program dies between the
// sending and the note of it: a double is better than a loss, and both have the same
// Message-ID.
//
// Where an address has had as many as it gets in an hour, the job sleeps until it may
// have one again. The first job that wakes then sends all that have slept for that
// address, in one email, and the others find nothing left to do.
type sendMail struct {
	river.WorkerDefaults[postgres.SendMail]
	db     *postgres.DB
	portal *portal.Portal
	sender Sender
}

func (w *sendMail) Work(ctx context.Context, job *river.Job[postgres.SendMail]) error {
	id := job.Args.ID
	if w.sender == nil {
		return w.db.MarkMailHeld(ctx, id, time.Now())
	}
	taken, wait, err := w.db.TakeMails(ctx, id, postgres.MailPace{Many: limit.Emails, Per: limit.EmailsPer, Together: limit.EmailsTogether})
	switch {
	case errors.Is(err, postgres.ErrNotFound):
		return river.JobCancel(err)
	case err != nil:
		return err
	case wait > 0:
		return river.JobSnooze(wait)
	}
	var going []postgres.Mail
	var withheld []string
	for _, m := range taken {
		if m.Withheld { // since it was written
			withheld = append(withheld, m.ID)
		} else {
			going = append(going, m)
		}
	}
	if len(going) > 0 {
		message, err := w.message(id, going)
		if err != nil {
			return err
		}
		err = w.sender.Send(ctx, message)
		// What came of it is noted even if a slow mail server has used up the job's time:
		// otherwise no one learns why an email is late, or it goes out twice.
		note, cancel := context.WithTimeout(context.WithoutCancel(ctx), noteTime)
		defer cancel()
		if err != nil {
			return errors.Join(err, w.db.MarkMailFailed(note, id, err, time.Now()))
		}
		var sent []string
		for _, m := range going {
			sent = append(sent, m.ID)
		}
		if err := w.db.MailsSent(note, sent, time.Now()); err != nil {
			return err
		}
	}
	for _, id := range withheld {
		if err := w.db.MarkMailHeld(ctx, id, time.Now()); err != nil {
			return err
		}
	}
	return nil
}

// message is what goes out for the job with that id: a mail, or several in one.
func (w *sendMail) message(id string, mails []postgres.Mail) (mail.Message, error) {
	m := mails[0]
	if len(mails) == 1 {
		return mail.Message{ID: m.ID, Thread: string(m.Submission), From: m.Sender, To: m.Recipients, Subject: m.Subject, Text: m.Body, HTML: m.HTML}, nil
	}
	d, err := w.portal.Digest(mails)
	return mail.Message{ID: id, From: m.Sender, To: m.Recipients, Subject: d.Subject, Text: d.Text, HTML: d.HTML}, err
}

// noteTime is how long noting the result may take, beyond the time of the job.
const noteTime = 10 * time.Second

// NextRetry is soon at first, as River has it, and never more than an hour away: a
// server that is back is not to be waited for until tomorrow. All attempts of a job
// take about 19 hours; then [SendUnsent] begins anew.
func (w *sendMail) NextRetry(job *river.Job[postgres.SendMail]) time.Time {
	n := time.Duration(min(job.Attempt, 10))
	return time.Now().Add(min(n*n*n*n*time.Second, time.Hour))
}

// SendUnsent is the job that gives mails which have not gone out, and have no job any
// more, a new one.
type SendUnsent struct{}

// Kind names the job in the queue.
func (SendUnsent) Kind() string { return "send_unsent" }

const (
	// unsentAfter is how long a mail may take to go out before that is worth a word.
	unsentAfter = time.Hour
	// unsentUntil is how old a mail is when nobody tries any more to send it. It is
	// still kept, and listed.
	unsentUntil = 30 * 24 * time.Hour
)

type sendUnsent struct {
	river.WorkerDefaults[SendUnsent]
	db     *postgres.DB
	sender Sender
	log    *slog.Logger
}

func (w *sendUnsent) Work(ctx context.Context, _ *river.Job[SendUnsent]) error {
	if w.sender == nil {
		return nil
	}
	now := time.Now()
	mails, err := w.db.Unsent(ctx, now.Add(-unsentUntil), now.Add(-unsentAfter), 1000)
	if err != nil || len(mails) == 0 {
		return err
	}
	again, err := w.db.QueueUnsent(ctx, mails)
	if err != nil {
		return err
	}
	w.log.ErrorContext(ctx, "mails have not gone out for more than an hour", "mails", len(mails), "queued again", again,
		"such as", mails[0].ID, "why", mails[0].Fault)
	return nil
}
