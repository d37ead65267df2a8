package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river"

	"oinmanager/internal/oin"
)

// Subscriptions are visitors', and not of an org, so none of these statements has one.

// SubscribersQueue is the queue of [TellSubscribers] and of the emails that it writes, so that
// thousands of them never delay others.
const SubscribersQueue = "subscribers"

// TellSubscribers is the job that tells the subscribers of an integration what happened to it.
type TellSubscribers struct {
	Slug string    `json:"slug"`
	At   time.Time `json:"at"` // when it happened
}

// Kind names the job in the queue.
func (TellSubscribers) Kind() string { return "tell_subscribers" }

// InsertOpts sets the queue.
func (TellSubscribers) InsertOpts() river.InsertOpts {
	return river.InsertOpts{Queue: SubscribersQueue}
}

// Subscribe notes that someone wants emails to an address about an integration in the catalog,
// and the hash of the token that confirms it. If the address has confirmed it before, the hash
// isn't kept. It returns [ErrNotFound] if there's no such integration (unique indexes slug and
// subscriptions_once).
func (tx *Tx) Subscribe(ctx context.Context, slug, email string, hash []byte, now time.Time) (oin.Subscription, error) {
	s := oin.Subscription{Slug: slug, Email: email}
	err := tx.q.QueryRow(ctx, `
		with entry as (select i.id, c.name from catalog c join submissions s on s.id = c.submission_id join integrations i on i.id = s.integration_id where c.slug = $1)
		insert into subscriptions (integration_id, email, asked_at, confirm_hash)
		select id, $2, $4, $3 from entry
		on conflict (integration_id, lower(email)) do update set
			asked_at = case when subscriptions.confirmed_at is null then excluded.asked_at else subscriptions.asked_at end,
			confirm_hash = case when subscriptions.confirmed_at is null then excluded.confirm_hash end
		returning id, confirmed_at is not null, (select name from entry)`, slug, email, hash, now).Scan(&s.ID, &s.Confirmed, &s.Name)
	s.Name = oin.ShownName(s.Name)
	return s, wrapNoRows(err, "subscribe")
}

const subscriptionColumns = `b.id, coalesce(i.slug, ''),
	coalesce((select name from catalog where slug = i.slug), (select name from catalog_removals where integration_id = i.id), ''),
	b.email, b.confirmed_at is not null`

func (db queries) subscription(ctx context.Context, where string, args ...any) (s oin.Subscription, err error) {
	err = db.q.QueryRow(ctx, `select `+subscriptionColumns+` from subscriptions b join integrations i on i.id = b.integration_id where `+where, args...).
		Scan(&s.ID, &s.Slug, &s.Name, &s.Email, &s.Confirmed)
	s.Name = oin.ShownName(s.Name)
	return s, wrapNoRows(err, "find subscription")
}

// Subscription returns a subscription. It returns [ErrNotFound] if there is none.
func (db queries) Subscription(ctx context.Context, id oin.SubscriptionID) (oin.Subscription, error) {
	return db.subscription(ctx, `b.id = $1`, id)
}

// WaitingSubscription returns the subscription that a token with a hash confirms, if it was
// asked for since a time (index subscriptions_confirm). It returns [ErrNotFound] if there is
// none.
func (db queries) WaitingSubscription(ctx context.Context, hash []byte, since time.Time) (oin.Subscription, error) {
	return db.subscription(ctx, `b.confirm_hash = $1 and b.asked_at > $2`, hash, since)
}

// ConfirmSubscription confirms a subscription, once. It is told what happens from now on. It
// returns [ErrNotFound] if it doesn't wait, and [ErrConflict] if the address or the integration
// has as many as it can have (indexes subscriptions_of_address, subscriptions_to_tell).
func (tx *Tx) ConfirmSubscription(ctx context.Context, s oin.Subscription, now time.Time) error {
	var full bool
	if err := tx.q.QueryRow(ctx, `
		select (select count(*) from (select from subscriptions where lower(email) = lower($2) and confirmed_at is not null limit $3) own) >= $3
		    or (select count(*) from (select from subscriptions x join subscriptions b on b.integration_id = x.integration_id
		        where b.id = $1 and x.confirmed_at is not null limit $4) others) >= $4`,
		s.ID, s.Email, oin.MaxSubscriptions, oin.MaxSubscribers).Scan(&full); err != nil {
		return fmt.Errorf("count subscriptions: %w", err)
	}
	if full {
		return ErrConflict
	}
	tag, err := tx.q.Exec(ctx, `update subscriptions set confirmed_at = $2, told_at = $2, confirm_hash = null where id = $1 and confirmed_at is null`, s.ID, now)
	if err != nil {
		return fmt.Errorf("confirm subscription: %w", err)
	}
	if tag.RowsAffected() == 0 {
		return ErrNotFound
	}
	return nil
}

// EndSubscription deletes a subscription or, with all, every one of its address, with the
// emails about it. It isn't an error if there is none.
func (db *DB) EndSubscription(ctx context.Context, id oin.SubscriptionID, all bool) error {
	which := `id = $1`
	if all {
		which = `lower(email) = (select lower(email) from subscriptions where id = $1)`
	}
	if _, err := db.q.Exec(ctx, `delete from subscriptions where `+which, id); err != nil {
		return fmt.Errorf("end subscription: %w", err)
	}
	return nil
}

// Subscriber is an address to tell what happened since a time.
type Subscriber struct {
	ID    oin.SubscriptionID
	Email string
	Since time.Time
}

// SubscribersToTell locks and returns subscribers of an integration who were not told what
// happened until a time, at most limit of them (index subscriptions_to_tell). It leaves out
// those that another transaction is telling.
func (tx *Tx) SubscribersToTell(ctx context.Context, slug string, until time.Time, limit int) ([]Subscriber, error) {
	rows, err := tx.q.Query(ctx, `
		select b.id, b.email, b.told_at from subscriptions b
		where b.integration_id = (select id from integrations where slug = $1) and b.confirmed_at is not null and b.told_at < $2
		order by b.told_at, b.id limit $3 for update skip locked`, slug, until, limit)
	return collect(rows, err, "find subscribers", pgx.RowToStructByPos[Subscriber])
}

// Told notes until when subscribers were told what happened.
func (tx *Tx) Told(ctx context.Context, all []Subscriber, until time.Time) error {
	var ids []string
	for _, s := range all {
		ids = append(ids, string(s.ID))
	}
	if _, err := tx.q.Exec(ctx, `update subscriptions set told_at = $2 where id = any($1::text[]::uuid[])`, ids, until); err != nil {
		return fmt.Errorf("note subscribers as told: %w", err)
	}
	return nil
}

// AddSubscriberMails adds emails to subscribers, and the jobs that send them: the one that
// someone waits for to confirm among all others, and the rest in a queue of their own.
func (tx *Tx) AddSubscriberMails(ctx context.Context, waits bool, mails []Mail) error {
	if len(mails) == 0 {
		return nil
	}
	rows, err := tx.q.Query(ctx, `
		insert into mails (notice, sender, recipients, people, subject, body, html, written_at, subscription_id)
		select m."Notice", m."Sender", m."Recipients", '{}', m."Subject", m."Body", m."HTML", m."WrittenAt", m."Subscription"
		from json_to_recordset($1) m ("Notice" text, "Sender" text, "Recipients" text[], "Subject" text, "Body" text, "HTML" text, "WrittenAt" timestamptz, "Subscription" uuid)
		returning id::text`, mails)
	if err != nil {
		return fmt.Errorf("write mails to subscribers: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[string])
	if err != nil {
		return fmt.Errorf("write mails to subscribers: %w", err)
	}
	var jobs []river.InsertManyParams
	for _, id := range ids {
		job := river.InsertManyParams{Args: SendMail{ID: id}}
		if !waits {
			opts := SendMail{}.InsertOpts()
			opts.Queue = SubscribersQueue
			job.InsertOpts = &opts
		}
		jobs = append(jobs, job)
	}
	return tx.queue(ctx, jobs)
}

// SweepSubscriptions deletes subscriptions that were asked for before unconfirmed and not
// confirmed, and those of integrations that were removed before removed; and emails to
// subscribers that were sent before sent. It returns the number of subscriptions.
func (db *DB) SweepSubscriptions(ctx context.Context, unconfirmed, removed, sent time.Time) (int, error) {
	if _, err := db.q.Exec(ctx, `delete from mails where subscription_id is not null and coalesce(sent_at, kept_at) < $1`, sent); err != nil {
		return 0, fmt.Errorf("delete mails to subscribers: %w", err)
	}
	tag, err := db.q.Exec(ctx, `
		delete from subscriptions b where b.confirmed_at is null and b.asked_at < $1
		or exists (select from catalog_removals r where r.integration_id = b.integration_id and r.removed_at < $2)`, unconfirmed, removed)
	if err != nil {
		return 0, fmt.Errorf("delete subscriptions: %w", err)
	}
	return int(tag.RowsAffected()), nil
}
