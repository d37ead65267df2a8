package postgres

import (
	"fmt"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

func TestWhatABusyDatabaseRefusesWasNotChanged(t *testing.T) {
	for code, want := range map[string]Outcome{lockNotAvailable: OutcomeNone, queryCanceled: OutcomeNone, notSerializable: OutcomeNone, deadlock: OutcomeNone, "57P01": OutcomeUnknown} {
		ctx := TrackOutcome(t.Context())
		err := fmt.Errorf("save: %w", &pgconn.PgError{Code: code})
		noteStatement(ctx, err)
		if got := OutcomeOf(ctx, err); got != want || !Unavailable(err) || Busy(err) != (want == OutcomeNone) {
			t.Errorf("%s: outcome %d, away %v, busy %v", code, got, Unavailable(err), Busy(err))
		}
	}
}
