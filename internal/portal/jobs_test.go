package portal_test

import (
	"strings"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/postgres/pgtest"
)

func TestAdminsSeeRetryAndCancelJobs(t *testing.T) {
	w := newWorld(t)
	change := func(sql string) {
		t.Helper()
		_, err := w.db.Pool().Exec(w.ctx(), sql)
		w.ok(err)
	}
	change(`delete from river_job`)
	change(`insert into river_job (kind, args, attempt, max_attempts, queue, state, scheduled_at, errors)
		select 'send_mail', '{}', 3, 25, 'default', 'retryable', now() + interval '1 hour', array['{"error": "older"}', '{"error": "no\u200broute"}']::jsonb[] from generate_series(1, 120)`)
	change(`insert into river_job (kind, args, attempt, max_attempts, queue, state, finalized_at) values ('remind', '{}', 25, 25, 'default', 'discarded', now())`)
	change(`insert into river_job (kind, args, max_attempts, queue, state, finalized_at) values ('remind', '{}', 25, 'default', 'completed', now())`)

	seen := map[int64]oin.Job{}
	var at oin.JobPlace
	for range 3 {
		v, err := w.portal.Jobs(w.ctx(), w.max, oin.JobRetryable, at)
		w.ok(err)
		for _, j := range v.Jobs {
			if _, twice := seen[j.ID]; twice || j.State != oin.JobRetryable || j.Fault != "noroute" || j.Attempt != 3 || j.Most != 25 {
				t.Fatalf("a page has %+v", j)
			}
			seen[j.ID] = j
		}
		if counts := len(v.Counts); counts != 2 {
			t.Errorf("%d kinds and states are counted: %+v", counts, v.Counts)
		}
		at = v.Next
	}
	if len(seen) != 120 || at.ID != 0 {
		t.Fatalf("three pages have %d jobs, and then %+v", len(seen), at)
	}
	for _, who := range []oin.Person{w.ada, w.rae} {
		_, err := w.portal.Jobs(w.ctx(), who, oin.JobRetryable, oin.JobPlace{})
		w.refused(err, oin.CodeNotAllowed)
		for id, j := range seen {
			w.refused(w.portal.RetryJob(w.ctx(), who, id, j.Seen()), oin.CodeNotAllowed)
			w.refused(w.portal.CancelJob(w.ctx(), who, id, j.Seen()), oin.CodeNotAllowed)
			break
		}
	}

	var one oin.Job
	for _, one = range seen {
		break
	}
	w.ok(w.portal.RetryJob(w.ctx(), w.max, one.ID, one.Seen()))
	if n := pgtest.Count(t, w.db, `select count(*) from river_job where id = $1 and state = 'available' and scheduled_at <= now()`, one.ID); n != 1 {
		t.Error("it isn't due")
	}
	// A page that is out of date, also one that shows the same state.
	for _, from := range []string{one.Seen(), "available.2", ""} {
		err := w.portal.CancelJob(w.ctx(), w.max, one.ID, from)
		if w.refused(err, oin.CodeConflict); !strings.Contains(err.Error(), "it's due now") {
			t.Errorf("it says %v", err)
		}
	}
	w.refused(w.portal.RetryJob(w.ctx(), w.max, one.ID, "available.3"), oin.CodeConflict) // it's due already
	w.ok(w.portal.CancelJob(w.ctx(), w.max, one.ID, "available.3"))
	if n := pgtest.Count(t, w.db, `select count(*) from river_job where id = $1 and state = 'cancelled' and finalized_at is not null`, one.ID); n != 1 {
		t.Error("it isn't canceled")
	}
	w.ok(w.portal.RetryJob(w.ctx(), w.max, one.ID, "cancelled.3"))
	if n := pgtest.Count(t, w.db, `select count(*) from audit where action in ('retry-job', 'cancel-job') and detail like 'Send an email, job %' and refused = ''`); n != 3 {
		t.Errorf("%d of 3 changes are in the audit log", n)
	}

	change(`update river_job set state = 'running', finalized_at = null, attempted_at = now(), attempted_by = '{x}', unique_key = 'once', unique_states = b'11111111' where kind = 'remind' and state = 'completed'`)
	var running, failed int64
	w.ok(w.db.Pool().QueryRow(w.ctx(), `select max(id) filter (where state = 'running'), max(id) filter (where state = 'discarded') from river_job`).Scan(&running, &failed))
	w.refused(w.portal.CancelJob(w.ctx(), w.max, running, "running.0"), oin.CodeConflict)
	w.refused(w.portal.RetryJob(w.ctx(), w.max, failed+1_000_000, "discarded.25"), oin.CodeNotFound)
	// The same work is in hand already: a key counts in all states but discarded.
	change(`update river_job set unique_key = 'once', unique_states = b'11110111' where state = 'discarded'`)
	err := w.portal.RetryJob(w.ctx(), w.max, failed, "discarded.25")
	if w.refused(err, oin.CodeConflict); !strings.Contains(err.Error(), "Another job does the same") {
		t.Errorf("it says %v", err)
	}
	change(`update river_job set unique_key = null where state = 'running'`)
	w.ok(w.portal.RetryJob(w.ctx(), w.max, failed, "discarded.25"))
	if n := pgtest.Count(t, w.db, `select count(*) from river_job where id = $1 and state = 'available' and max_attempts = 26`, failed); n != 1 {
		t.Error("a job that failed too often gets no attempt")
	}
}
