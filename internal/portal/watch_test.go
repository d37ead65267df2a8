package portal_test

import (
	"testing"

	"oinmanager/internal/oin"
	"oinmanager/internal/portal"
)

func TestOpenPagesHearOfChangesOfTheQueue(t *testing.T) {
	w := newWorld(t)
	_, _, err := w.portal.WatchQueue(w.ada)
	w.refused(err, oin.CodeNotAllowed)
	id, one, other := w.submitted("Acme Directory"), w.submitted("Acme Badges"), w.submitted("Acme Keys")
	var ends []func()
	var last <-chan struct{}
	for range portal.MaxWatches {
		changed, end, err := w.portal.WatchQueue(w.rae)
		w.ok(err)
		ends, last = append(ends, end), changed
	}
	_, _, err = w.portal.WatchQueue(w.rae)
	w.refused(err, oin.CodeLimitReached)
	ends[0]()
	again, end, err := w.portal.WatchQueue(w.rae)
	w.ok(err)
	robs, endRobs, err := w.portal.WatchQueue(w.rob)
	w.ok(err)
	defer endRobs()

	// Listening begins with the first watch, some time after it: so claim until it is heard.
	heard := false
	for i := 0; !heard; i++ {
		if i%2 == 0 {
			w.ok(w.portal.Claim(w.ctx(), w.rae, id, ""))
		} else {
			w.ok(w.portal.Release(w.ctx(), w.rae, id, ""))
		}
		select {
		case <-robs:
			heard = true
		default:
		}
	}
	<-last
	<-again
	// A page about one submission hears of that one only. The database tells of changes in their
	// order, so once a later one is heard, the earlier ones were.
	its, endIts, err := w.portal.WatchSubmission(w.rob, one)
	w.ok(err)
	defer endIts()
	later, endLater, err := w.portal.WatchSubmission(w.rob, other)
	w.ok(err)
	defer endLater()
	w.ok(w.portal.Claim(w.ctx(), w.rob, other, ""))
	<-later
	select {
	case <-its:
		t.Error("a page hears of another submission")
	default:
	}
	w.ok(w.portal.Claim(w.ctx(), w.rob, one, ""))
	<-its
	<-robs
	// What reviewers do before they decide, the queue doesn't show: it doesn't hear of it, though of
	// what comes later.
	wide := oin.Issue{Field: oin.AppIcon, Text: "Too wide."}
	point := oin.Checklists[oin.StatusReview][0].Key
	for _, work := range []func() error{
		func() error { return w.portal.Tick(w.ctx(), w.rob, one, w.seen(one), map[string]bool{point: true}) },
		func() error { return w.portal.Tick(w.ctx(), w.rob, one, w.seen(one), map[string]bool{point: false}) },
		func() error { return w.portal.AddNote(w.ctx(), w.rob, one, "Careful.") },
		func() error { return w.portal.WriteIssue(w.ctx(), w.rob, one, w.seen(one), wide) },
		func() error {
			draft := w.drafts(one)[0]
			return w.portal.RemoveIssue(w.ctx(), w.rob, one, draft.ID, draft.Fingerprint())
		},
	} {
		w.ok(work())
		<-its
	}
	select {
	case <-robs:
		t.Error("the queue hears of what it doesn't show")
	default:
	}
	// Both hear of a pause and its end, and of a suspension and its end. The latter concern all
	// submissions of an org, so a page may hear of another's.
	for name, change := range map[string]func() error{
		"paused":    func() error { return w.portal.PauseReview(w.ctx(), w.rob, one, w.seen(one), "Wait.") },
		"suspended": func() error { return w.portal.SuspendOrg(w.ctx(), w.max, w.ada.Org.ID, true, "Spam.") },
	} {
		was, err := w.db.Standing(w.ctx(), one)
		w.ok(err)
		w.ok(change())
		<-its
		<-robs
		if outdated, err := w.portal.IsOutdated(w.ctx(), w.rob, one, was); err != nil || !outdated {
			t.Errorf("once it is %s, a page from before is outdated: %t, %v", name, outdated, err)
		}
	}
	w.ok(w.portal.ResumeReview(w.ctx(), w.rob, one, w.seen(one)))
	<-its
	<-robs
	w.ok(w.portal.SuspendOrg(w.ctx(), w.max, w.ada.Org.ID, false, "Not spam."))
	<-its
	<-robs
	w.act(w.rae, id, oin.ActionRequestChanges, oin.Issue{Text: "x"})
	<-robs
	end()
	w.portal.StopWatching()
	for range robs { // closed, after what it has yet to hear
	}
	_, _, err = w.portal.WatchQueue(w.rob)
	w.refused(err, oin.CodeLimitReached)
}
