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
