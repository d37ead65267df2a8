package jobs_test

import (
	"context"
	"errors"
	"testing"

	"oinmanager/internal/jobs"
	"oinmanager/internal/mail"
	"oinmanager/internal/postgres/pgtest"
)

// slow is a mail server that only responds after the job's time is over.
type slow struct {
	timeIsOver context.CancelFunc
	answer     error
}

func (s slow) Send(ctx context.Context, _ mail.Message) error {
	s.timeIsOver()
	<-ctx.Done()
	return s.answer
}

func TestResultOfAMailServerThatHangsIsNotedAfterTheJobsTimeToo(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		answer error
		noted  string
	}{
		"taken at the last moment": {nil, `select count(*) from mails where sent_at is not null and fault = ''`},
		"never answered":           {errors.New("the server hangs"), `select count(*) from mails where sent_at is null and fault = 'the server hangs' and failed_at is not null`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			db := pgtest.New(t)
			write(t, db, "slow", true)
			mails, err := db.Mails(t.Context(), 1)
			if err != nil {
				t.Fatal(err)
			}
			ctx, timeIsOver := context.WithCancel(t.Context())
			defer timeIsOver()
			if err := jobs.Send(ctx, db, slow{timeIsOver, c.answer}, mails[0].ID); !errors.Is(err, c.answer) {
				t.Errorf("the job says %v, want %v", err, c.answer)
			}
			if pgtest.Count(t, db, c.noted) != 1 {
				t.Error("what came of it is not noted")
			}
		})
	}
}
