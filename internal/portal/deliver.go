package portal

import (
	"context"
	"errors"
	"fmt"
	"time"

	"oinmanager/internal/api/wire"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
	"oinmanager/internal/webhook"
)

// happened returns the event that webhooks tell of when a notice is written, if there is one:
// whether or not anyone gets the notice.
func (p *Portal) happened(n oin.Notice, occasion string, about mail.Event, written mail.Composed) ([]postgres.Happened, error) {
	event, ok := oin.EventOf(n)
	if !ok {
		return nil, nil
	}
	v, now := about.Submission, p.now()
	data := wire.WebhookData{OrgID: string(v.Org.ID)}
	if v.ID != "" {
		data.Submission = &wire.WebhookSubmission{
			ID: string(v.ID), IntegrationID: string(v.Integration), Name: v.Answers.Name(), Version: v.Version, Status: v.Status.String(), Round: v.Round, Due: about.Due,
		}
	}
	if about.Event.Action != "" {
		entry := wire.EventOf(about.Event)
		data.Event = &entry
	}
	h := postgres.Happened{Submission: v.ID, Org: v.Org.ID, ForTeam: n.Info().To == oin.PartyOIN, Type: event, Occasion: occasion, Title: written.Subject, At: now}
	message := webhook.Message{Type: event, At: now, Text: written.Subject, Link: p.set.BaseURL + written.Place, Data: data}
	for format, to := range map[oin.WebhookFormat]*string{oin.FormatStandard: &h.Standard, oin.FormatSlack: &h.Slack} {
		body, err := webhook.Body(message, format)
		if err != nil {
			return nil, err
		}
		*to = string(body)
	}
	return []postgres.Happened{h}, nil
}

// SendWebhook sends a delivery once, unless it needn't be sent. It returns how long to wait
// until it has to be sent again, or 0 if it never has to.
func (p *Portal) SendWebhook(ctx context.Context, id oin.DeliveryID) (wait time.Duration, err error) {
	wait, err = p.deliver(ctx, id, "")
	if oin.CodeOf(err) == oin.CodeNotFound {
		return 0, nil // it was deleted
	}
	return wait, err
}

// sending is how long a delivery is held for the one that sends it: longer than an attempt
// takes.
const sending = webhook.Timeout + 20*time.Second

var errSending = &oin.Problem{Code: oin.CodeConflict, Text: "This is being sent right now. Reload the page in a few seconds."}

// deliver sends a delivery once. By is the name of the person who sends it by hand, or empty
// for a job. It returns how long a job has to wait until it sends it again, or 0.
func (p *Portal) deliver(ctx context.Context, id oin.DeliveryID, by string) (wait time.Duration, err error) {
	var t postgres.Taken
	var secrets []secret.Text
	send := false
	err = p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
		wait, send, secrets = 0, false, nil // the transaction can be tried again
		now := p.nowIn(tx)
		if t, err = tx.TakeDelivery(ctx, id, now); err != nil {
			return replaceNotFound(err, errNoDelivery)
		}
		if by != "" && t.Sending {
			return errSending
		}
		if by == "" {
			if t.Delivery.State != oin.DeliveryPending {
				return nil
			}
			if t.Withheld { // since it was written
				t.Delivery.State, t.Delivery.Next = oin.DeliveryFailed, nil
				return tx.SaveAttempt(ctx, t, oin.DeliveryAttempt{Number: t.Delivery.Attempts + 1, At: now, Fault: "not sent, since the org is suspended"})
			}
			if wait = p.waitBefore(t, now); wait > 0 {
				return nil
			}
		}
		for _, s := range t.Secrets {
			text, err := p.box.Open(s.Sealed, postgres.WebhookSecretPlace(s.ID))
			if err != nil {
				return err
			}
			secrets = append(secrets, text)
		}
		send = true
		return tx.HoldDelivery(ctx, id, now.Add(sending))
	})
	if err != nil || !send {
		return wait, err
	}
	answer, err := p.set.Webhooks.Send(ctx, webhook.Endpoint{URL: t.Webhook.URL, Secrets: secrets}, id.Message(), []byte(t.Body))
	if err != nil {
		return 0, err
	}
	// What was answered is stored although the person's browser has left.
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), 10*time.Second)
	defer cancel()
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		wait, err = p.saveAnswer(ctx, tx, id, by, answer)
		return err
	})
	if errors.Is(err, postgres.ErrNotFound) {
		return 0, errNoDelivery
	}
	return wait, err
}

// waitBefore returns how long a job waits before it sends a delivery, or 0. One webhook is
// sent only a few times at once, and so are all of an org, so that slow receivers don't hold
// up others. The longer the line, the less often each in it looks.
func (p *Portal) waitBefore(t postgres.Taken, now time.Time) time.Duration {
	switch {
	case t.Sending:
		return sending
	case t.Delivery.Next != nil && t.Delivery.Next.After(now.Add(time.Second)):
		return t.Delivery.Next.Sub(now)
	case t.Busy >= oin.MaxWebhooksAtOnce, t.OrgBusy >= oin.MaxOrgWebhooksAtOnce:
		return max(time.Duration(t.Waiting)*time.Second, 2*time.Second)
	default:
		return 0
	}
}

// saveAnswer stores what an attempt led to, and pauses the webhook if its receiver is gone. It
// returns how long to wait until the next attempt, or 0 if there is none.
func (p *Portal) saveAnswer(ctx context.Context, tx *postgres.Tx, id oin.DeliveryID, by string, answer webhook.Answer) (wait time.Duration, err error) {
	now := p.nowIn(tx)
	t, err := tx.TakeDelivery(ctx, id, now) // it may have been paused or deleted meanwhile
	if err != nil {
		return 0, err
	}
	attempt := oin.DeliveryAttempt{Number: t.Delivery.Attempts + 1, At: answer.At.UTC(), By: by, Signature: answer.Signature, Status: answer.Status, Fault: answer.Fault, Answer: answer.Body, Took: answer.Took}
	d, why := &t.Delivery, ""
	switch {
	case answer.Accepted():
		d.State, d.Next = oin.DeliveryAccepted, nil
	case d.ByHand:
		d.State, d.Next = oin.DeliveryFailed, nil
	case by != "" || d.State != oin.DeliveryPending: // it stays what it was
	case answer.Gone():
		d.State, d.Next = oin.DeliveryFailed, nil
		why = "Its receiver responded with 410, which means that it wants no more webhooks."
	default:
		if t.Tries++; t.First == nil {
			t.First = &attempt.At
		}
		next, again := webhook.Next(t.Tries, *t.First, now, answer.Wait)
		if again {
			d.Next, wait = &next, next.Sub(now)
			break
		}
		d.State, d.Next = oin.DeliveryFailed, nil
		if t.Accepted == nil || t.Accepted.Before(*t.First) { // otherwise it is about this one
			why = "Its receiver has accepted nothing for three days. The last time, " + answer.Fault + "."
		}
	}
	if err := tx.SaveAttempt(ctx, t, attempt); err != nil {
		return 0, err
	}
	if why != "" {
		return 0, p.pauseWebhook(ctx, tx, t, why)
	}
	return wait, nil
}

// pauseWebhook pauses a webhook whose receiver is gone, and tells those who can change it.
func (p *Portal) pauseWebhook(ctx context.Context, tx *postgres.Tx, t postgres.Taken, why string) error {
	now := p.nowIn(tx)
	paused, err := tx.PauseWebhook(ctx, t.Webhook.ID, why, now)
	if err != nil || !paused {
		return err
	}
	if err := tx.StopWebhook(ctx, t.Webhook.ID); err != nil {
		return err
	}
	if err := tx.AddAudit(ctx, oin.Person{}, oin.AuditRecord{Action: oin.AuditWebhook, Org: t.Org.ID, Detail: "Paused " + auditName(t.Webhook) + ": " + why}, now); err != nil {
		return err
	}
	to, err := tx.WebhookReaders(ctx, t.Webhook.ID, oin.ActiveSince(now), oin.MaxReaders)
	if err != nil {
		return err
	}
	if t.ForTeam {
		to = append(to, postgres.Recipient{Email: p.set.Team})
	}
	news := mail.Event{Submission: oin.Submission{Org: t.Org}, Webhook: &mail.WebhookNews{ID: t.Webhook.ID, Name: t.Webhook.Name, Host: webhookHost(t.Webhook.URL), Why: why}}
	written, err := p.compose(oin.TeamSettings{}, oin.NoticeWebhookPaused, fmt.Sprintf("%s %d", t.Webhook.ID, now.UnixMicro()), news, to)
	if err != nil {
		return err
	}
	return tx.AddNews(ctx, written)
}

// PauseWebhook pauses a webhook: nothing is sent, and what happens meanwhile isn't kept for
// later.
func (p *Portal) PauseWebhook(ctx context.Context, who oin.Person, id oin.WebhookID) error {
	return p.changeWebhook(ctx, who, id, func(tx *postgres.Tx, w *oin.Webhook) (string, error) {
		if w.Paused != nil {
			return "", nil
		}
		now := p.nowIn(tx)
		w.Paused, w.Why = &now, "Paused by "+who.Name+"."
		return "Paused " + auditName(*w), tx.StopWebhook(ctx, id)
	})
}

// ResumeWebhook lets a paused webhook tell again of what happens from now on.
func (p *Portal) ResumeWebhook(ctx context.Context, who oin.Person, id oin.WebhookID) error {
	return p.changeWebhook(ctx, who, id, func(_ *postgres.Tx, w *oin.Webhook) (string, error) {
		if w.Paused == nil {
			return "", nil
		}
		w.Paused, w.Why = nil, ""
		return "Resumed " + auditName(*w), nil
	})
}

// PruneWebhooks deletes what the logs of webhooks needn't keep, and returns how much that was.
// It also queues deliveries again that have lost their job.
func (p *Portal) PruneWebhooks(ctx context.Context) (int, error) {
	const most = 1000
	now := p.now()
	if err := p.db.QueueDeliveries(ctx, now.Add(-time.Hour), most); err != nil {
		return 0, err
	}
	return p.db.PruneWebhooks(ctx, now.Add(-oin.WebhookSentKept), now, oin.MaxWebhooksSent)
}
