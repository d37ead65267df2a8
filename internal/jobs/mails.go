package jobs

import (
	"context"
	"errors"
	"log/slog"
	"time"

	"github.com/riverqueue/river"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/paths"
	"oinmanager/internal/portal"
	"oinmanager/internal/postgres"
)

// sendMail sends an email. Delivery is at least once: a crash after sending can cause a
// duplicate, with the same Message-ID.
//
// If the address has reached its limit, the job sleeps until it can get another email.
// The first job to wake sends all held emails for the address as one, and the others
// find nothing left to do.
type sendMail struct {
	river.WorkerDefaults[postgres.SendMail]
	db     *postgres.DB
	portal *portal.Portal
	sender Sender
}

func (w *sendMail) Work(ctx context.Context, job *river.Job[postgres.SendMail]) error {
	id := job.Args.ID
	if w.sender == nil {
		return w.db.MarkMailKept(ctx, id, w.db.Now())
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
		// The result is stored even if a slow mail server used up the job's time.
		// Otherwise no one learns why an email is late, or it is sent twice.
		ctx := context.WithoutCancel(ctx)
		if err != nil {
			note, cancel := context.WithTimeout(ctx, attemptTime)
			defer cancel()
			return errors.Join(err, w.db.MarkMailFailed(note, id, err, w.db.Now()))
		}
		var sent []string
		for _, m := range going {
			sent = append(sent, m.ID)
		}
		if err := persist(ctx, noteTime, func(ctx context.Context) error { return w.db.MailsSent(ctx, sent, w.db.Now()) }); err != nil {
			return err
		}
	}
	for _, id := range withheld {
		if err := w.db.MarkMailKept(ctx, id, w.db.Now()); err != nil {
			return err
		}
	}
	return nil
}

// message returns what to send for the job with this ID: an email, or several as one.
func (w *sendMail) message(id string, mails []postgres.Mail) (mail.Message, error) {
	m, end := mails[0], ""
	if m.Subscription != "" { // those to subscribers are never together with others
		end = paths.EndSubscriptionOf(m.Subscription, len(mails) > 1)
	}
	if len(mails) == 1 {
		return mail.Message{ID: m.ID, Thread: string(m.Submission), From: m.Sender, To: m.Recipients, Unsubscribe: end, Subject: m.Subject, Text: m.Body, HTML: m.HTML}, nil
	}
	d, err := w.portal.Digest(mails)
	return mail.Message{ID: id, From: m.Sender, To: m.Recipients, Unsubscribe: end, Subject: d.Subject, Text: d.Text, HTML: d.HTML}, err
}

// noteTime is the time for storing the result, in addition to the job's time, and
// attemptTime that of one attempt. With [mail.Longest] they are less than abandoned, or
// another replica would send the email too.
const (
	noteTime    = 40 * time.Second
	attemptTime = 10 * time.Second
)

// persist stores a result, again and again while the database is away, as in a failover: an
// email that was sent and isn't stored as such is sent twice. It always tries twice, since a
// program that stood still finds all its time over as soon as it goes on.
func persist(ctx context.Context, within time.Duration, store func(context.Context) error) error {
	over, cancel := context.WithTimeout(ctx, within)
	defer cancel()
	for again := false; ; again = true {
		attempt, cancel := context.WithTimeout(ctx, attemptTime)
		err := store(attempt)
		cancel()
		if err == nil || !postgres.Unavailable(err) || again && over.Err() != nil {
			return err
		}
		time.Sleep(100 * time.Millisecond)
	}
}

// NextRetry waits as long as River does at first, and at most an hour, so that a server
// that is back isn't left waiting. All attempts of a job take about 19 hours. Then
// [SendUnsent] starts again.
func (w *sendMail) NextRetry(job *river.Job[postgres.SendMail]) time.Time {
	n := time.Duration(min(job.Attempt, 10))
	return w.db.Now().Add(min(n*n*n*n*time.Second, time.Hour))
}

// SendUnsent is the job that creates new jobs for emails that weren't sent and whose
// job has ended.
type SendUnsent struct{}

// Kind implements [river.JobArgs].
func (SendUnsent) Kind() string { return "send_unsent" }

const (
	// unsentAfter is how long an email can stay unsent before that is logged.
	unsentAfter = time.Hour
	// unsentUntil is the age at which emails are given up. They stay stored and listed.
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
	now := w.db.Now()
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
