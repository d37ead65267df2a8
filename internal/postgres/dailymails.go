package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// QueueDaily queues the daily emails that were written before a time, so that those to one
// address are sent together by one job, at most together of them. It returns the number of
// jobs. Each email is taken once, however many replicas call it (index mails_daily).
func (tx *Tx) QueueDaily(ctx context.Context, before time.Time, together int) (int, error) {
	if _, err := tx.q.Exec(ctx, `select pg_advisory_xact_lock(hashtext('mails.daily'))`); err != nil {
		return 0, fmt.Errorf("queue daily mails: %w", err)
	}
	rows, err := tx.q.Query(ctx, `
		with due as (
			select m.id, first_value(m.id) over same as lead, row_number() over same as place
			from mails m
			where m.daily and m.sent_with is null and m.sent_at is null and m.kept_at is null and m.written_at < $1
			window same as (partition by lower(m.recipients[1]) order by m.written_at, m.id)),
		taken as (
			update mails m set sent_with = due.lead from due
			where m.id = due.id and due.place <= $2
			returning due.lead)
		select distinct lead::text from taken`, before, together)
	if err != nil {
		return 0, fmt.Errorf("queue daily mails: %w", err)
	}
	leads, err := pgx.CollectRows(rows, pgx.RowTo[*string])
	if err != nil {
		return 0, fmt.Errorf("queue daily mails: %w", err)
	}
	return len(leads), tx.queueMails(ctx, leads)
}
