package postgres

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// MailPace limits the emails to one address: Many in each Per, and those held back are sent
// together, at most Together in one message. The OIN team's shared address has a limit for
// each org, so that emails about one org do not delay those about another.
type MailPace struct {
	Many     int
	Per      time.Duration
	Together int
}

// TakeMails takes the emails to send now, in one message, by the job of the email with an
// id.
//
//   - Usually it takes that email alone. If others to its address have been held back, it
//     takes all of them, oldest first, up to [MailPace.Together].
//   - It takes none if the email was sent, must not be sent, or is sent by the job of
//     another.
//   - If the address has reached its limit, the email is held back, and wait is for how
//     long.
//   - It returns [ErrNotFound] if there is no such email.
//
// Until [DB.MailsSent], it takes the same emails again, since sending can fail. It locks
// the row of the address first, and uses the database's clock, so the limit is exact across
// replicas.
func (db *DB) TakeMails(ctx context.Context, id string, pace MailPace) (taken []Mail, wait time.Duration, err error) {
	err = db.InTx(ctx, func(tx *Tx) error {
		var to, share string
		if err := tx.q.QueryRow(ctx, `select lower(coalesce(m.recipients[1], '')), `+mailShare+` from mails m where m.id = $1`, id).Scan(&to, &share); err != nil || to == "" {
			return wrapNoRows(err, "find mail")
		}
		counted := addressDigest(to + share)
		at, now, err := tx.emailed(ctx, counted, pace.Per)
		if err != nil {
			return err
		}
		var with *string
		var over bool
		if err := tx.q.QueryRow(ctx, `select sent_with::text, sent_at is not null or kept_at is not null from mails where id = $1`, id).Scan(&with, &over); err != nil {
			return wrapNoRows(err, "find mail")
		}
		switch {
		case over || with != nil && *with != id:
			return nil // nothing to send, or the other email's job sends it
		case with == nil && len(at) >= pace.Many:
			until := at[len(at)-pace.Many].Add(pace.Per)
			wait = max(until.Sub(now), time.Second)
			_, err := tx.q.Exec(ctx, `update mails set held_until = $2 where id = $1`, id, now.Add(wait))
			return err
		case with == nil:
			if err := tx.takeHeld(ctx, id, to, share, pace.Together); err != nil {
				return err
			}
			if _, err := tx.q.Exec(ctx, `update emailed set at = $2 where address = $1`, counted, append(at, now)); err != nil {
				return err
			}
		}
		rows, err := tx.q.Query(ctx, `select `+mailColumns+` from mails m where m.sent_with = $1 and m.sent_at is null and m.kept_at is null order by m.written_at, m.id`, id)
		if err != nil {
			return err
		}
		taken, err = pgx.CollectRows(rows, scanMail)
		return err
	})
	if err != nil && !errors.Is(err, ErrNotFound) {
		return nil, 0, fmt.Errorf("take mails: %w", err)
	}
	return taken, wait, err
}

// mailShare is the key of the limit that an email counts toward, besides its address: the
// org that it is about if the address is no person's, “catalog” if it is a subscriber's, and
// otherwise "".
const mailShare = `case when m.subscription_id is not null then ' catalog' when m.people = '{}' then coalesce((select ' ' || s.org_id from submissions s where s.id = m.submission_id), ' ') else '' end`

// emailed locks the row of a limit, and returns when emails were sent within per, oldest
// first, and the time now.
func (tx *Tx) emailed(ctx context.Context, counted []byte, per time.Duration) (at []time.Time, now time.Time, err error) {
	if _, err := tx.q.Exec(ctx, `insert into emailed (address) values ($1) on conflict do nothing`, counted); err != nil {
		return nil, now, err
	}
	err = tx.q.QueryRow(ctx, `
		select array(select t from unnest(e.at) t where t > clock_timestamp() - $2::interval order by t), clock_timestamp()
		from emailed e where e.address = $1 for update`, counted, per).Scan(&at, &now)
	return at, now, err
}

// takeHeld has the held emails with the same limit sent with the given one.
func (tx *Tx) takeHeld(ctx context.Context, id, to, share string, most int) error {
	_, err := tx.q.Exec(ctx, `
		update mails set sent_with = $1 where id = $1 or id in (
			select m.id from mails m
			where lower(m.recipients[1]) = $2 and m.id <> $1 and `+mailShare+` = $4
			and m.held_until is not null and not m.daily and m.sent_with is null and m.sent_at is null and m.kept_at is null
			order by m.written_at, m.id limit $3)`, id, to, most-1, share)
	return err
}

func addressDigest(to string) []byte {
	digest := sha256.Sum256([]byte(to))
	return digest[:]
}

// ForgetEmailed deletes the limits that no email was counted toward within per.
func (db *DB) ForgetEmailed(ctx context.Context, per time.Duration) error {
	if _, err := db.q.Exec(ctx, `
		delete from emailed e where not exists (select from unnest(e.at) t where t > clock_timestamp() - $1::interval)`, per); err != nil {
		return fmt.Errorf("forget who was sent emails: %w", err)
	}
	return nil
}
