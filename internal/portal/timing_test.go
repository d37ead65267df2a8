package portal_test

import (
	"fmt"
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestAnOrgSeesHowLongStagesTookAndItsPlaceInTheQueue(t *testing.T) {
	w := newWorld(t)
	timing := func(id oin.SubmissionID) portal.Timing {
		t.Helper()
		got, err := w.portal.Timing(w.ctx(), w.ada, id)
		w.ok(err)
		return got
	}
	for n := range 6 {
		id := w.submitted(fmt.Sprint("Acme ", n))
		w.days(1 + n%2*2) // from Tuesday on, over a weekend
		w.act(w.rae, id, oin.ActionPass)
	}
	first := w.submitted("First")
	w.days(1)
	second := w.submitted("Second")
	got := timing(second)
	if got.Before != 1 || timing(first).Before != 0 {
		t.Errorf("%d are due before the second, and %d before the first", got.Before, timing(first).Before)
	}
	took := got.Took[oin.StatusReview]
	if took.Turns != 6 || took.Median < 1 || took.Median > took.P90 || took.P90 > 3 || len(got.Ahead) != 2 {
		t.Errorf("reviews took %+v, and %d stages are ahead", took, len(got.Ahead))
	}
	if draft := timing(w.draft()); draft.Before != 0 || len(draft.Ahead) != 2 {
		t.Errorf("a draft has %d before it and %d stages ahead", draft.Before, len(draft.Ahead))
	}
	// They are read once an hour.
	w.act(w.rae, first, oin.ActionPass)
	if again := timing(second); again.Took[oin.StatusReview].Turns != 6 || again.Before != 0 {
		t.Errorf("within the hour: %+v, with %d before", again.Took, again.Before)
	}
	w.days(1)
	if again := timing(second); again.Took[oin.StatusReview].Turns != 7 {
		t.Errorf("after the hour: %+v", again.Took)
	}
	_, err := w.portal.Timing(w.ctx(), w.gus, first)
	w.refused(err, oin.CodeNotFound)
	_, err = w.portal.Timing(w.ctx(), w.rae, first)
	w.refused(err, oin.CodeNotAllowed)
}
