package postgres

import (
	"context"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// MarkRestoredMails marks the emails that [Filling.KeepWaitingMails] kept at a time, so that an
// operator can still send them. It returns their number.
func (tx *Tx) MarkRestoredMails(ctx context.Context, keptAt time.Time) (int, error) {
	tag, err := tx.q.Exec(ctx, `update mails set restored_at = kept_at where kept_at = $1 and sent_at is null`, keptAt)
	if err != nil {
		return 0, fmt.Errorf("mark restored mails: %w", err)
	}
	return int(tag.RowsAffected()), nil
}

// RestoredMails returns emails that were waiting in a backup, the oldest first (index
// mails_restored): at most limit of them, and how many there are.
func (db queries) RestoredMails(ctx context.Context, limit int) (all []Unsent, number int, err error) {
	rows, err := db.q.Query(ctx, `
		select m.id, m.notice, m.recipients, m.subject, m.fault, m.written_at
		from mails m where m.restored_at is not null order by m.written_at, m.id limit $1`, limit)
	if err != nil {
		return nil, 0, fmt.Errorf("find restored mails: %w", err)
	}
	if all, err = pgx.CollectRows(rows, pgx.RowToStructByPos[Unsent]); err != nil {
		return nil, 0, fmt.Errorf("find restored mails: %w", err)
	}
	if err := db.q.QueryRow(ctx, `select count(*) from mails where restored_at is not null`).Scan(&number); err != nil {
		return nil, 0, fmt.Errorf("count restored mails: %w", err)
	}
	return all, number, nil
}

// ReleaseRestoredMails has at most limit emails that were waiting in a backup sent after all,
// and returns how many. Daily ones go with those of the next day.
func (tx *Tx) ReleaseRestoredMails(ctx context.Context, limit int) (int, error) {
	rows, err := tx.q.Query(ctx, `
		update mails set restored_at = null, kept_at = null, sent_with = null
		where id in (select id from mails where restored_at is not null order by written_at, id limit $1 for update)
		returning case when not daily then id::text end`, limit)
	if err != nil {
		return 0, fmt.Errorf("release restored mails: %w", err)
	}
	ids, err := pgx.CollectRows(rows, pgx.RowTo[*string])
	if err != nil {
		return 0, fmt.Errorf("release restored mails: %w", err)
	}
	return len(ids), tx.queueMails(ctx, ids)
}

// DiscardRestoredMails leaves at most limit emails that were waiting in a backup unsent for good,
// and returns how many.
func (tx *Tx) DiscardRestoredMails(ctx context.Context, limit int) (int, error) {
	tag, err := tx.q.Exec(ctx, `
		update mails set restored_at = null
		where id in (select id from mails where restored_at is not null order by written_at, id limit $1 for update)`, limit)
	if err != nil {
		return 0, fmt.Errorf("discard restored mails: %w", err)
	}
	return int(tag.RowsAffected()), nil
}
