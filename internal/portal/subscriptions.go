package portal

import (
	"context"
	"errors"
	"slices"
	"strings"

	"oinmanager/internal/limit"
	"oinmanager/internal/mail"
	"oinmanager/internal/oin"
	"oinmanager/internal/origin"
	"oinmanager/internal/postgres"
	"oinmanager/internal/secret"
)

// Subscribe sends an email to an address, with a link that subscribes it to an integration of
// the catalog. If it is subscribed already, the email says so: the caller learns nothing about
// the address. It returns an [oin.Problem] with the field email, or an [*limit.ExceededError].
func (p *Portal) Subscribe(ctx context.Context, slug, typed string) error {
	email, ok := oin.ParseEmail(typed)
	if !ok {
		const why = "Enter an email address, such as name@example.com."
		return &oin.Problem{Code: oin.CodeInvalid, Text: why, Fields: map[string]string{"email": why}}
	}
	token := secret.NewToken()
	err := p.db.InTx(ctx, func(tx *postgres.Tx) error {
		s, err := tx.Subscribe(ctx, slug, email, tokenHash(token), p.nowIn(tx))
		if err != nil {
			return replaceNotFound(err, errNotInCatalog)
		}
		written, err := mail.Subscribing(s, string(token), p.set.BaseURL)
		if err != nil {
			return err
		}
		if err := tx.AddSubscriberMails(ctx, true, []postgres.Mail{p.toSubscriber(tx, postgres.Subscriber{ID: s.ID, Email: email}, "subscribing", written)}); err != nil {
			return err
		}
		return limit.CountExact(ctx, tx, limit.Subscriptions, limit.Caller{Address: origin.Of(ctx).Address, Integration: slug, Inbox: strings.ToLower(email)})
	})
	if exceeded, ok := errors.AsType[*limit.ExceededError](err); ok && exceeded.Rule.Subject == limit.Inbox {
		return nil // it got enough of these emails, which is not for others to know
	}
	return err
}

// toSubscriber returns an email to a subscriber.
func (p *Portal) toSubscriber(tx *postgres.Tx, to postgres.Subscriber, notice oin.Notice, m mail.Composed) postgres.Mail {
	return postgres.Mail{Notice: notice, Sender: p.set.MailFrom, Recipients: []string{to.Email}, Subject: m.Subject, Body: m.Text, HTML: m.HTML, WrittenAt: p.nowIn(tx), Subscription: to.ID}
}

var errNotWaiting = &oin.Problem{Code: oin.CodeGone, Text: "This link no longer works. It's more than a day old, or it was already used. Subscribe again on the integration's page."}

// WaitingSubscription returns the subscription that a token confirms. It returns an
// [oin.Problem] with [oin.CodeGone] if there is none.
func (p *Portal) WaitingSubscription(ctx context.Context, token secret.Text) (oin.Subscription, error) {
	s, err := p.db.WaitingSubscription(ctx, tokenHash(token), p.now().Add(-oin.SubscriptionWaits))
	return s, replaceNotFound(err, errNotWaiting)
}

// ConfirmSubscription confirms a subscription by the token that its address got. It returns an
// [oin.Problem] with [oin.CodeGone] if it can't be confirmed any more, or with
// [oin.CodeLimitReached].
func (p *Portal) ConfirmSubscription(ctx context.Context, token secret.Text) (oin.Subscription, error) {
	var s oin.Subscription
	err := p.db.InTx(ctx, func(tx *postgres.Tx) (err error) {
		now := p.nowIn(tx)
		if s, err = tx.WaitingSubscription(ctx, tokenHash(token), now.Add(-oin.SubscriptionWaits)); err != nil {
			return err
		}
		return tx.ConfirmSubscription(ctx, s, now)
	})
	if errors.Is(err, postgres.ErrConflict) {
		err = &oin.Problem{Code: oin.CodeLimitReached, Text: "Your address has reached its limit of integrations, or this integration has reached its limit of subscribers. Use the feed instead, or unsubscribe from another integration."}
	}
	return s, replaceNotFound(err, errNotWaiting)
}

// Subscription returns a subscription by the ID in the links that end it. It returns an
// [oin.Problem] with [oin.CodeNotFound] if there is none.
func (p *Portal) Subscription(ctx context.Context, id oin.SubscriptionID) (oin.Subscription, error) {
	s, err := p.db.Subscription(ctx, id)
	return s, replaceNotFound(err, errNotInCatalog)
}

// EndSubscription ends a subscription or, with all, every one of its address. Nothing of the
// address is kept.
func (p *Portal) EndSubscription(ctx context.Context, id oin.SubscriptionID, all bool) error {
	return p.db.EndSubscription(ctx, id, all)
}

// toldAtOnce is how many subscribers are told in a transaction.
const toldAtOnce = 200

// TellSubscribers writes emails to the subscribers of an integration about what its feed tells
// and they don't know yet, and returns the number of subscribers. It goes on where it was
// interrupted.
func (p *Portal) TellSubscribers(ctx context.Context, slug string) (told int, err error) {
	_, news, err := p.EntryNews(ctx, slug)
	if oin.CodeOf(err) == oin.CodeGone || oin.CodeOf(err) == oin.CodeNotFound || err == nil && len(news) == 0 {
		return 0, nil
	}
	if err != nil {
		return 0, err
	}
	slices.Reverse(news)
	for {
		n, err := p.tellSome(ctx, slug, news)
		if err != nil || n == 0 {
			return told, err
		}
		told += n
	}
}

// tellSome tells some of the subscribers. The news are the oldest first.
func (p *Portal) tellSome(ctx context.Context, slug string, news []oin.CatalogChange) (told int, err error) {
	err = p.db.InTx(ctx, func(tx *postgres.Tx) error {
		until := news[len(news)-1].At
		some, err := tx.SubscribersToTell(ctx, slug, until, toldAtOnce)
		if told = len(some); err != nil || told == 0 {
			return err
		}
		var mails []postgres.Mail
		for _, s := range some {
			for _, c := range news {
				if !c.At.After(s.Since) {
					continue
				}
				written, err := mail.CatalogNews(c, s.ID, p.set.BaseURL)
				if err != nil {
					return err
				}
				mails = append(mails, p.toSubscriber(tx, s, "catalog-news", written))
			}
		}
		if err := tx.AddSubscriberMails(ctx, false, mails); err != nil {
			return err
		}
		return tx.Told(ctx, some, until)
	})
	return told, err
}

// SweepSubscriptions forgets addresses that were not confirmed in time, and those of
// subscribers to integrations whose removal is no longer told. It returns how many.
func (p *Portal) SweepSubscriptions(ctx context.Context) (int, error) {
	now := p.now()
	return p.db.SweepSubscriptions(ctx, now.Add(-oin.SubscriptionWaits), now.Add(-oin.RemovalShown), now.Add(-oin.SubscriberMailsKept))
}
