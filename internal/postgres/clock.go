package postgres

import (
	"context"
	"fmt"
	"log/slog"
	"sync/atomic"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/riverqueue/river/rivertype"
)

// clock tells the time of the database, which all replicas share, on a machine whose own
// clock may be wrong. It asks the database now and then, and counts on from there.
type clock struct {
	machine func() time.Time // its readings are monotonic
	last    atomic.Pointer[reading]
}

// reading is what the database has said about its time.
type reading struct {
	at       time.Time // of the machine
	database time.Time
	within   time.Duration // of the truth: half the round trip
}

// now returns the time of the database, or of the machine if the database hasn't been asked.
func (c *clock) now() time.Time {
	r := c.last.Load()
	if r == nil {
		return c.machine()
	}
	return r.on(c.machine())
}

// on returns the time of the database at a time of the machine.
func (r *reading) on(at time.Time) time.Time { return r.database.Add(at.Sub(r.at)) }

// drift is how much a machine's clock can gain or lose.
const drift = 100e-6

// read takes an answer of the database into account, which came between two times of the
// machine. A quick one tells more than a slow one, unless the quick one is old or wrong.
func (c *clock) read(asked, answered, database time.Time) {
	within := answered.Sub(asked) / 2
	r := &reading{at: asked.Add(within), database: database, within: within}
	for {
		old := c.last.Load()
		if old != nil {
			aged := old.within + time.Duration(drift*float64(r.at.Sub(old.at)))
			if off := old.on(r.at).Sub(database).Abs(); within > aged && off <= within+aged {
				return
			}
		}
		if c.last.CompareAndSwap(old, r) {
			return
		}
	}
}

// skew returns how far the machine's clock is ahead of the database's.
func (c *clock) skew() time.Duration { return c.machine().Round(0).Sub(c.now()) }

// Now returns the time of the database.
func (db *DB) Now() time.Time { return db.clock.now() }

// Skew returns how far this machine's clock is ahead of the database's. It is negative if it
// is behind.
func (db *DB) Skew() time.Duration { return db.clock.skew() }

// Now returns the time of what the transaction does: when it locked its submission, or else
// the time of the database. Transactions that lock the same submission have it in their
// order, while the time at which they begin doesn't say which one waited for the other.
func (tx *Tx) Now() time.Time {
	now := tx.locked
	if now.IsZero() {
		now = tx.clock.now()
	}
	return now.UTC().Truncate(time.Microsecond)
}

// readClock is an expression for the database's time, in microseconds since 1970.
const readClock = `(extract(epoch from clock_timestamp()) * 1000000)::bigint`

// readTime asks the database for its time.
func (db *DB) readTime(ctx context.Context) error {
	c, err := db.pool.Acquire(ctx)
	if err != nil {
		return err
	}
	defer c.Release()
	asked := db.clock.machine()
	var micros int64
	// Preparing it would take a round trip, and count as time.
	if err := c.QueryRow(ctx, `select `+readClock, pgx.QueryExecModeSimpleProtocol).Scan(&micros); err != nil {
		return err
	}
	db.clock.read(asked, db.clock.machine(), time.UnixMicro(micros))
	return nil
}

// How often the database is asked for its time, and from when on the log says that the
// machine's differs.
const (
	timeAgain = 10 * time.Second
	skewed    = time.Second
)

// KeepTime asks the database for its time now and then, until ctx ends. It logs if the
// machine's clock is wrong.
func (db *DB) KeepTime(ctx context.Context, log *slog.Logger) {
	said := time.Duration(0)
	for {
		asking, cancel := context.WithTimeout(ctx, patience)
		err := db.readTime(asking) // if it fails, the clock counts on
		cancel()
		if now := db.Skew(); err == nil && (now-said).Abs() >= skewed {
			said = tellSkew(ctx, log, now)
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(timeAgain):
		}
	}
}

// tellSkew logs how far the machine's clock is off, and returns what it said.
func tellSkew(ctx context.Context, log *slog.Logger, skew time.Duration) (said time.Duration) {
	if skew.Abs() < skewed {
		log.InfoContext(ctx, "this machine's clock agrees with the database's again")
		return 0
	}
	log.WarnContext(ctx, "this machine's clock differs from the database's, which is used instead; check its time synchronization (NTP)",
		"ahead", fmt.Sprint(skew.Round(time.Millisecond)))
	return skew
}

// JobTime returns the clock of the job queue, which would use the machine's for what it
// schedules.
func (db *DB) JobTime() rivertype.TimeGenerator { return jobTime{db.clock} }

type jobTime struct{ *clock }

// Now implements [rivertype.TimeGenerator].
func (t jobTime) Now() time.Time { return t.now() }

// NowOrNil implements [rivertype.TimeGenerator]. Nil has the database tell the time.
func (jobTime) NowOrNil() *time.Time { return nil }

// insertTime is the clock of jobs that are added. For these, the queue's driver would use the
// machine's if it isn't told the time.
type insertTime struct{ jobTime }

// early is by how much jobs are dated back, so that no other replica takes one to be due
// later.
const early = 2 * time.Second

// NowOrNil implements [rivertype.TimeGenerator].
func (t insertTime) NowOrNil() *time.Time {
	now := t.now().Add(-early)
	return &now
}
