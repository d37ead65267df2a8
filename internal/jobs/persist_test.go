package jobs

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"

	"oinmanager/internal/mail"
)

func TestAResultIsStoredOnceTheDatabaseIsBack(t *testing.T) {
	t.Parallel()
	away, wrong := &pgconn.PgError{Code: "57P01"}, errors.New("wrong")
	for name, tt := range map[string]struct {
		within  time.Duration
		answers []error
		want    error
		asked   int
	}{
		"back soon":         {time.Minute, []error{away, away, nil}, nil, 3},
		"not away":          {time.Minute, []error{wrong, nil}, wrong, 1},
		"away for too long": {0, []error{away, away, nil}, away, 2},
		"stood still":       {0, []error{context.DeadlineExceeded, nil}, nil, 2},
	} {
		asked := 0
		err := persist(t.Context(), tt.within, func(context.Context) error {
			asked++
			return tt.answers[asked-1]
		})
		if !errors.Is(err, tt.want) || asked != tt.asked {
			t.Errorf("%s: %v after %d attempts", name, err, asked)
		}
	}
}

func TestAnEmailThatIsSentSlowlyIsNotTakenForAbandoned(t *testing.T) {
	t.Parallel()
	// An attempt to store the result can begin just before the time for that is over.
	if most := mail.Longest + noteTime + attemptTime; most >= abandoned {
		t.Errorf("sending an email and storing that can take %v, and another replica sends it after %v", most, abandoned)
	}
}
