package jobs_test

import (
	"testing"
	"time"

	"github.com/riverqueue/river/riverdriver"

	"oinmanager/internal/postgres"
	"oinmanager/internal/postgres/pgtest"
)

// The queue tells the time by its machine, so it asks as it would there.
func TestJobsOfAKilledReplicaAreFoundInTimeByOneWithAWrongClock(t *testing.T) {
	t.Parallel()
	for name, ahead := range map[string]time.Duration{"slow": -10 * time.Minute, "right": 0, "fast": 10 * time.Minute} {
		clock := func() time.Time { return time.Now().Add(ahead) }
		db, err := postgres.Open(t.Context(), postgres.Address{URL: pgtest.URL(t), Clock: clock})
		if err != nil {
			t.Fatal(err)
		}
		t.Cleanup(db.Close)
		change(t, db, `insert into river_job (kind, args, attempt, max_attempts, queue, state, attempted_by, attempted_at)
			select kind, '{}', 1, 25, 'default', 'running', '{gone}', now() - after from (values ('left', interval '4 minutes'), ('in hand', interval '1 minute')) j (kind, after)`)
		found, err := db.JobDriver(db.Pool()).GetExecutor().JobGetStuck(t.Context(), &riverdriver.JobGetStuckParams{Max: 10, StuckHorizon: clock().Add(-3 * time.Minute)})
		if err != nil {
			t.Fatal(err)
		}
		if len(found) != 1 || found[0].Kind != "left" {
			t.Errorf("with a %s clock it finds %+v", name, found)
		}
	}
}
