package postgres

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/jackc/pgx/v5"
)

// TakeToken takes a token from the bucket of a caller. The bucket gains one token each
// every, up to per divided by every. If it is empty, TakeToken changes nothing and returns
// how long until the next token. It is one statement by the primary key, so it is exact
// under concurrency, and it uses the database's clock, so the clocks of replicas do not
// matter. In a transaction, other calls for the same caller wait for its end, and a
// rollback returns the token.
func (db queries) TakeToken(ctx context.Context, kind string, who []byte, every, per time.Duration) (time.Duration, error) {
	var full time.Time
	err := db.q.QueryRow(ctx, `
		insert into limits as l (kind, who, full_at) values ($1, $2, now() + $3::interval)
		on conflict (kind, who) do update set full_at = greatest(l.full_at, now()) + $3::interval
		where greatest(l.full_at, now()) + $3::interval <= now() + $4::interval
		returning full_at`, kind, who, every, per).Scan(&full)
	switch {
	case err == nil:
		return 0, nil
	case !errors.Is(err, pgx.ErrNoRows):
		return 0, fmt.Errorf("count %s: %w", kind, err)
	}
	var wait time.Duration
	err = db.q.QueryRow(ctx, `
		select greatest(l.full_at + $3::interval - now() - $4::interval, interval '1 second')
		from limits l where l.kind = $1 and l.who = $2`, kind, who, every, per).Scan(&wait)
	if errors.Is(err, pgx.ErrNoRows) {
		return time.Second, nil // the bucket was full again meanwhile, and deleted
	}
	if err != nil {
		return 0, fmt.Errorf("count %s: %w", kind, err)
	}
	return wait, nil
}

// TakeTokens takes a token from the bucket of each caller, even from an empty one, and
// returns how long each bucket takes to be full again. If one takes longer than its
// capacity, the caller must roll back. Other calls for these buckets wait until the
// transaction ends.
func (tx *Tx) TakeTokens(ctx context.Context, kind string, who [][]byte, every []time.Duration) ([]time.Duration, error) {
	rows, err := tx.q.Query(ctx, `
		insert into limits as l (kind, who, full_at)
		select $1, b.who, now() + b.every
		from unnest($2::bytea[], $3::interval[]) with ordinality b (who, every, n) order by b.n
		on conflict (kind, who) do update set full_at = greatest(l.full_at, now()) + (excluded.full_at - now())
		returning full_at - now()`, kind, who, every)
	if err != nil {
		return nil, fmt.Errorf("count %s: %w", kind, err)
	}
	full, err := pgx.CollectRows(rows, pgx.RowTo[time.Duration])
	if err != nil {
		return nil, fmt.Errorf("count %s: %w", kind, err)
	}
	return full, nil
}

// ForgetLimits deletes the full buckets, and returns their number. A missing bucket is a
// full one.
func (db *DB) ForgetLimits(ctx context.Context) (int64, error) {
	done, err := db.pool.Exec(ctx, `delete from limits where full_at < now()`)
	if err != nil {
		return 0, fmt.Errorf("forget limits: %w", err)
	}
	return done.RowsAffected(), nil
}
