package portal_test

import (
	"testing"
	"time"

	"oinmanager/internal/oin"
)

func TestNextUpIsWhatIsDueFirstAndNotAColleagues(t *testing.T) {
	w := newWorld(t)
	first := w.submitted("Acme One")
	w.clock = w.clock.Add(time.Hour)
	second := w.submitted("Acme Two")
	w.clock = w.clock.Add(time.Hour)
	third := w.submitted("Acme Three")
	next := func(after oin.SubmissionID) oin.SubmissionID {
		t.Helper()
		r, err := w.portal.ReviewDecided(w.ctx(), w.rae, after)
		w.ok(err)
		if r.Next == nil {
			return ""
		}
		return r.Next.ID
	}
	if got := next(third); got != first {
		t.Errorf("next is %s, want the first", got)
	}
	if got := next(first); got != second {
		t.Errorf("after the first comes %s, want the second", got)
	}
	w.ok(w.portal.Claim(w.ctx(), w.max, second, ""))
	if got := next(first); got != third {
		t.Errorf("a colleague's is next: %s", got)
	}
	w.ok(w.portal.Claim(w.ctx(), w.rae, third, ""))
	if got := next(first); got != third {
		t.Errorf("one's own is %s, want the third", got)
	}
	w.act(w.rae, third, oin.ActionRequestChanges, oin.Issue{Text: "Say more."})
	if got := next(first); got != "" {
		t.Errorf("what waits for the ISV is next: %s", got)
	}
	if r, err := w.portal.Review(w.ctx(), w.rae, second); err != nil || r.Next != nil {
		t.Errorf("without a decision, next is %v, %v", r.Next, err)
	}
}

// What another reviewer has to publish is not what the one who passed its first review can
// take next.
func TestNextUpIsNotWhatAnotherReviewerPublishes(t *testing.T) {
	w := newWorld(t)
	w.set(func(s *oin.TypedSettings) { s.SecondReviewer = true })
	passed := w.submitted("Acme One")
	w.act(w.rae, passed, oin.ActionPass)
	w.clock = w.clock.Add(time.Hour)
	decided := w.submitted("Acme Two")
	for who, want := range map[*oin.Person]oin.SubmissionID{&w.rae: "", &w.max: passed} {
		r, err := w.portal.ReviewDecided(w.ctx(), *who, decided)
		w.ok(err)
		if got := r.Next; (got == nil) != (want == "") || got != nil && got.ID != want {
			t.Errorf("next for %s is %+v, want %q", who.Name, got, want)
		}
	}
	w.set(func(s *oin.TypedSettings) { s.SecondReviewer = false })
	if r, err := w.portal.ReviewDecided(w.ctx(), w.rae, decided); err != nil || r.Next == nil || r.Next.ID != passed {
		t.Errorf("without a second reviewer, next is %+v, %v", r.Next, err)
	}
}

// The search for what a reviewer may publish ends after so many, where one reviewer has
// passed all that waits.
func TestNextUpLooksAtSoManyPassedByOneReviewer(t *testing.T) {
	w := newWorld(t)
	w.set(func(s *oin.TypedSettings) { s.SecondReviewer = true })
	passed := w.submitted("Acme One")
	w.act(w.rae, passed, oin.ActionPass)
	w.ok(w.portal.Release(w.ctx(), w.rae, passed, ""))
	w.clock = w.clock.Add(time.Hour)
	others := w.submitted("Acme Two")
	w.act(w.max, others, oin.ActionPass)
	w.ok(w.portal.Release(w.ctx(), w.max, others, ""))
	// copies adds what Rae has passed too, before what Max has passed.
	copies := func(n int) {
		t.Helper()
		_, err := w.db.Pool().Exec(w.ctx(), `
			with made as (
				insert into integrations (org_id) select org_id from submissions, generate_series(1, $2::int) where id = $1 returning id
			), sent as (
				insert into submissions (org_id, integration_id, version, status, round, answers, submitted, created_at, changed_at, changed_by, submitted_at, queue_at, due_at)
				select s.org_id, m.id, 1, s.status, 1, s.answers, s.submitted, s.created_at, s.changed_at, s.changed_by, s.submitted_at, s.queue_at, s.due_at
				from submissions s, made m where s.id = $1 returning id, org_id
			)
			insert into history (submission_id, org_id, at, person_id, side, action, from_status, to_status)
			select n.id, n.org_id, h.at, h.person_id, h.side, h.action, h.from_status, h.to_status
			from sent n, history h where h.submission_id = $1 and h.action = 'pass'`, passed, n)
		w.ok(err)
	}
	decided := w.submitted("Acme Three")
	next := func() *oin.NextUp {
		t.Helper()
		r, err := w.portal.ReviewDecided(w.ctx(), w.rae, decided)
		w.ok(err)
		return r.Next
	}
	copies(198)
	if got := next(); got == nil || got.ID != others {
		t.Errorf("after 199 that she passed, next is %+v, want what Max passed", got)
	}
	copies(1)
	if got := next(); got != nil {
		t.Errorf("after 200, next is %+v, want none", got)
	}
}
