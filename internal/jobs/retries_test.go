package jobs

import (
	"testing"
	"time"

	"github.com/riverqueue/river/rivertype"

	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

func TestARetryIsDatedByTheDatabasesClock(t *testing.T) {
	t.Parallel()
	const ahead = time.Hour
	db, err := postgres.Open(t.Context(), postgres.Address{URL: pgtest.URL(t), Clock: func() time.Time { return time.Now().Add(ahead) }})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(db.Close)
	pgtest.Count(t, db, `select 1`) // a connection tells the clock
	job := &rivertype.JobRow{Errors: []rivertype.AttemptError{{}}}
	policy := retries{db: db}
	if by := policy.DefaultClientRetryPolicy.NextRetry(job).Sub(policy.NextRetry(job)); by < ahead-time.Minute || by > ahead+time.Minute {
		t.Errorf("the machine's clock is %s ahead, and a retry %s earlier by the database's", ahead, by)
	}
}
