package postgres_test

import (
	"errors"
	"testing"

	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

func TestAnOutcomeIsKnownOrSaidToBeUnknown(t *testing.T) {
	t.Parallel()
	lossy := pgtest.NewLossy(t, pgtest.URL(t))
	db, err := postgres.Open(t.Context(), postgres.Address{URL: lossy.URL})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	refused := errors.New("refused")
	change := func(err error) func(*postgres.Tx) error { return func(*postgres.Tx) error { return err } }
	for _, tt := range []struct {
		name    string
		prepare func()
		changes []error // what each transaction of the request returns
		fails   bool
		want    postgres.Outcome
	}{
		{name: "none", want: postgres.OutcomeNone},
		{name: "refused", changes: []error{refused}, fails: true, want: postgres.OutcomeNone},
		{name: "committed", changes: []error{nil, nil}, want: postgres.OutcomeSaved},
		{name: "one refused", changes: []error{nil, refused}, fails: true, want: postgres.OutcomePart},
		{name: "commit lost", prepare: lossy.LoseCommit, changes: []error{nil}, fails: true, want: postgres.OutcomeUnknown},
		{name: "answer lost", prepare: lossy.LoseAnswer, changes: []error{nil}, fails: true, want: postgres.OutcomeUnknown},
		{name: "again", changes: []error{nil}, want: postgres.OutcomeSaved},
	} {
		ctx := postgres.TrackOutcome(t.Context())
		if tt.prepare != nil {
			tt.prepare()
		}
		var err error
		for _, result := range tt.changes {
			err = db.InTx(ctx, change(result))
		}
		if (err != nil) != tt.fails {
			t.Errorf("%s: the last change fails with %v", tt.name, err)
		}
		if tt.prepare != nil && !postgres.Unavailable(err) {
			t.Errorf("%s: %v does not mean that the database is away", tt.name, err)
		}
		if got := postgres.OutcomeOf(ctx, err); got != tt.want {
			t.Errorf("%s: the outcome is %d, want %d", tt.name, got, tt.want)
		}
	}
}
