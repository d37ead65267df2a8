package jobs

import (
	"context"
	"errors"
	"testing"

	"github.com/jackc/pgx/v5/pgconn"
)

func TestAResultIsStoredOnceTheDatabaseIsBack(t *testing.T) {
	t.Parallel()
	away, wrong := &pgconn.PgError{Code: "57P01"}, errors.New("wrong")
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	for name, tt := range map[string]struct {
		ctx     context.Context
		answers []error
		want    error
		asked   int
	}{
		"back soon":         {t.Context(), []error{away, away, nil}, nil, 3},
		"not away":          {t.Context(), []error{wrong, nil}, wrong, 1},
		"away for too long": {gone, []error{away, away, nil}, away, 1},
	} {
		asked := 0
		err := persist(tt.ctx, func() error {
			asked++
			return tt.answers[asked-1]
		})
		if !errors.Is(err, tt.want) || asked != tt.asked {
			t.Errorf("%s: %v after %d attempts", name, err, asked)
		}
	}
}
