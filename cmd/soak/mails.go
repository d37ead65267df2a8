package main

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/jackc/pgx/v5"
)

// mailCount is what became of the emails.
type mailCount struct{ written, sent, received, held, lost, twice, again int }

// noting is how long a replica takes at most from an email's arrival until that is stored. If
// it is killed meanwhile, no one can know that the email has arrived, and another replica
// sends it once more, with the same ID, by which mail programs recognize it.
const noting = 2 * time.Second

// unavoidable reports whether a replica was killed just after an email had arrived.
func (c *crowd) unavoidable(arrived time.Time) bool {
	return slices.ContainsFunc(c.kills, func(killed time.Time) bool {
		return killed.After(arrived) && killed.Sub(arrived) < noting
	})
}

// dueFor is how long emails have that are due: longer than it takes until what a killed
// replica was sending is sent by another one.
const dueFor = 5 * time.Minute

// countMails waits until all emails are sent that are due, and compares what was written with
// what has arrived.
func (c *crowd) countMails(ctx context.Context) error {
	db, err := pgx.Connect(ctx, c.primary.url(owner))
	if err != nil {
		return fmt.Errorf("connect to PostgreSQL: %w", err)
	}
	defer db.Close(ctx)
	for until := time.Now().Add(dueFor); ctx.Err() == nil && time.Now().Before(until); pause(ctx, time.Second) {
		var due int
		if err := db.QueryRow(ctx, `select count(*) from mails where sent_at is null and kept_at is null and coalesce(held_until, written_at) < now()`).Scan(&due); err != nil {
			return fmt.Errorf("count emails: %w", err)
		}
		if due == 0 {
			break
		}
	}
	// What isn't sent waits, and has a job that sends it.
	rows, err := db.Query(ctx, `
		select m.id::text, coalesce(m.sent_with, m.id)::text, m.sent_at is not null,
		       coalesce((select j.state || ', for ' || j.scheduled_at || ', attempted ' || j.attempt || ' times, last at ' || coalesce(j.attempted_at::text, 'no time')
		           from river_job j where j.kind = 'send_mail' and j.args->>'id' = coalesce(m.sent_with, m.id)::text and j.state in ('available', 'pending', 'retryable', 'running', 'scheduled') limit 1), ''),
		       m.held_until > now()
		from mails m where m.kept_at is null`)
	if err != nil {
		return fmt.Errorf("read emails: %w", err)
	}
	got := c.postbox.arrivals()
	var id, as, queued string
	var sent bool
	var held *bool
	lost := func(*tally) *int { return &c.mails.lost }
	if _, err := pgx.ForEachRow(rows, []any{&id, &as, &sent, &queued, &held}, func() error {
		c.mails.written++
		switch {
		case sent && len(got[as]) == 0:
			c.ledger.noteFault(lost, "email %s is stored as sent, and has not arrived", id)
		case sent:
			c.mails.sent++
		case queued == "":
			c.ledger.noteFault(lost, "email %s isn't sent, and nothing will send it", id)
		case held == nil || !*held:
			c.ledger.noteFault(lost, "email %s isn't sent after %s; its job is %s", id, dueFor, queued)
		default:
			c.mails.held++
		}
		return nil
	}); err != nil {
		return fmt.Errorf("read emails: %w", err)
	}
	for id, times := range got {
		c.mails.received++
		for _, arrived := range times[:len(times)-1] {
			if c.unavoidable(arrived) {
				c.mails.again++
				continue
			}
			c.ledger.noteFault(func(*tally) *int { return &c.mails.twice }, "email %s arrived %d times, first at %s", id, len(times), arrived.UTC().Format(time.TimeOnly))
		}
	}
	return nil
}
