package postgres

import (
	"context"
	"errors"
	"sync"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
)

// Outcome is what became of the changes of a request.
type Outcome int

const (
	OutcomeNone    Outcome = iota // nothing was changed
	OutcomeSaved                  // all was committed
	OutcomePart                   // some was committed, and some was not
	OutcomeUnknown                // the connection was lost before PostgreSQL said what it did
)

// outcomes counts the transactions of a request.
type outcomes struct {
	sync.Mutex
	begun, committed int
	unknown          bool
}

type outcomesKey struct{}

// TrackOutcome returns a context in which [OutcomeOf] knows of the transactions that
// [DB.InTx] runs with it.
func TrackOutcome(ctx context.Context) context.Context {
	return context.WithValue(ctx, outcomesKey{}, &outcomes{})
}

// OutcomeOf returns what became of the changes of a request that failed with err. Its
// context must be from [TrackOutcome].
func OutcomeOf(ctx context.Context, err error) Outcome {
	o, _ := ctx.Value(outcomesKey{}).(*outcomes)
	if o == nil {
		return OutcomeUnknown
	}
	o.Lock()
	defer o.Unlock()
	switch {
	case o.unknown, o.begun == 0 && Unavailable(err) && lost(err): // a change that is one statement, and isn't counted
		return OutcomeUnknown
	case o.committed == 0:
		return OutcomeNone
	case o.committed < o.begun:
		return OutcomePart
	default:
		return OutcomeSaved
	}
}

// note counts a transaction that ended with err, which is nil if it was committed.
func (o *outcomes) note(err error) {
	if o == nil {
		return
	}
	o.Lock()
	defer o.Unlock()
	o.begun++
	switch {
	case err == nil:
		o.committed++
	case errors.As(err, new(*unknownCommitError)):
		o.unknown = true
	}
}

// noteStatement counts a change that is one statement outside of [DB.InTx], if it was made
// or may have been.
func noteStatement(ctx context.Context, err error) {
	o, _ := ctx.Value(outcomesKey{}).(*outcomes)
	switch {
	case err == nil:
		o.note(nil)
	case Unavailable(err) && lost(err):
		o.note(&unknownCommitError{err})
	}
}

// unknownCommitError is returned by [DB.InTx] if the answer to a commit was lost.
type unknownCommitError struct{ error }

func (e *unknownCommitError) Unwrap() error { return e.error }

// commit commits a transaction. Its error is an [unknownCommitError] if the transaction
// may have been committed all the same.
func commit(ctx context.Context, tx pgx.Tx) error {
	err := tx.Commit(ctx)
	if err == nil || errors.Is(err, pgx.ErrTxCommitRollback) || !lost(err) {
		return err
	}
	return &unknownCommitError{err}
}

// lost reports whether a statement that failed with err may have taken effect. Only an
// answer of PostgreSQL tells that it has not, and not every one: a session that is ended
// while it waits for a standby has committed (class 57), and a pooler reports that it lost
// its connection to the server (class 08). [pgconn.SafeToRetry] can't be asked: it is true
// for a commit whose answer was lost. A statement that took too long was undone.
func lost(err error) bool {
	if pg, ok := errors.AsType[*pgconn.PgError](err); ok {
		return class(pg) == "57" && pg.Code != queryCanceled || class(pg) == "08"
	}
	_, neverConnected := errors.AsType[*pgconn.ConnectError](err)
	return !neverConnected
}
